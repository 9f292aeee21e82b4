cmake_minimum_required(VERSION 3.25)

# cmake -DCOMPILER=… "-DFLAGS=…" -DHEADER=gongbao/….hpp -DWORK=… -P included.cmake
#
# Fails if a header pulls in, however indirectly, a standard header that is too heavy to be included by everybody, or
# what is for who asks for it: columns and their intrinsics, ledgers of coverage, benefits from end to end, cases.
set(heavy
  algorithm any array atomic barrier bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits clocale
  cmath codecvt complex condition_variable coroutine csetjmp csignal cstdarg cstdio cstdlib cstring ctime cuchar cwchar
  cwctype deque exception execution expected filesystem format forward_list fstream functional future generator
  iomanip ios iosfwd iostream istream iterator latch list locale map mdspan memory memory_resource
  mutex new numbers numeric optional ostream print queue random ranges ratio regex scoped_allocator semaphore set
  shared_mutex source_location span spanstream sstream stack stacktrace stdexcept stop_token streambuf string
  string_view strstream syncstream system_error thread tuple typeindex typeinfo unordered_map unordered_set valarray
  variant vector)

file(WRITE "${WORK}.cpp" "#include <${HEADER}>\n")
separate_arguments(flags UNIX_COMMAND "${FLAGS} -M")
execute_process(COMMAND ${COMPILER} ${flags} "${WORK}.cpp"
                RESULT_VARIABLE result OUTPUT_VARIABLE rule ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${HEADER} does not preprocess:\n${said}")
endif()
if(NOT rule MATCHES "/cstdint[ \n]")
  message(FATAL_ERROR "the compiler's list of included files looks wrong:\n${rule}")
endif()

# "target: file \<newline> file …": a standard header has no extension and lies in a folder c++/ or c++/<version>.
string(REGEX REPLACE "[\\\n ]+" ";" files "${rule}")
set(found "")
foreach(file IN LISTS files)
  if(file MATCHES "/c\\+\\+/([^/]+/)*([a-z_]+)$" AND CMAKE_MATCH_2 IN_LIST heavy)
    list(APPEND found "${CMAKE_MATCH_2}")
  elseif(file MATCHES "/(gongbao/batch/[a-z_]+\\.hpp|gongbao/[a-z_/]*(coverage|benefits|case|cases)\\.hpp|[a-z0-9]+intrin\\.h)$")
    list(APPEND found "${CMAKE_MATCH_1}")
  endif()
endforeach()
if(found)
  list(JOIN found ", " found)
  message(FATAL_ERROR "${HEADER} includes ${found}")
endif()
