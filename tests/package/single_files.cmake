# cmake -DFILES=… -DCOMPILER=… -DDOCUMENTS=… -DWORK=… -P single_files.cmake
#
# Each document's one file compiles by itself, in a folder without the headers, and there are as many as documents.
cmake_minimum_required(VERSION 3.25)

file(GLOB files "${FILES}/*.hpp")
list(LENGTH files count)
if(NOT count EQUAL DOCUMENTS)
  message(FATAL_ERROR "${count} files, ${DOCUMENTS} documents")
endif()
foreach(file IN LISTS files)
  file(WRITE "${WORK}/single_file.cpp" "#include \"${file}\"
#if __has_include(<gongbao/gongbao.hpp>)
#error \"the separate headers are on the include path: this would not try the one file\"
#endif
int main() {}
")
  execute_process(COMMAND "${COMPILER}" -std=c++20 -Wall -Wextra -Werror -fsyntax-only "${WORK}/single_file.cpp"
    RESULT_VARIABLE code ERROR_VARIABLE said)
  if(NOT code EQUAL 0)
    message(SEND_ERROR "${file} does not compile by itself:\n${said}")
  endif()
endforeach()
