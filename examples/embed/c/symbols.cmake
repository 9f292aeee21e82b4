# cmake -DNM=nm -DLIBRARY=libgongbao.so -DHEADER=gongbao.h -P symbols.cmake
#
# The library has the functions of the header and no others.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${NM}" -D --defined-only "${LIBRARY}" OUTPUT_VARIABLE listing COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n ]+\n" exported "${listing}")
list(TRANSFORM exported STRIP)
file(STRINGS "${HEADER}" lines REGEX "^GONGBAO_API ")
set(declared "")
foreach(line IN LISTS lines)
  string(REGEX MATCH "(gongbao_[a-z0-9_]+)\\(" _ "${line}")
  list(APPEND declared "${CMAKE_MATCH_1}")
endforeach()
list(SORT exported)
list(SORT declared)
if(NOT exported STREQUAL declared OR declared STREQUAL "")
  message(FATAL_ERROR "exported: ${exported}\ndeclared: ${declared}")
endif()
execute_process(COMMAND "${NM}" -D --undefined-only "${LIBRARY}" OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
list(LENGTH exported count)
message(STATUS "${count} functions; of others it needs\n${needed}")
