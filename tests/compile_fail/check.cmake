cmake_minimum_required(VERSION 3.25)

# cmake -DCOMPILER=… "-DFLAGS=…" -DFILE=….cpp -P check.cmake
#
# The twin (without MISUSE) compiles without a word; the misuse does not compile, and what the compiler says matches
# the expression on the file's line "// expect: <regex>".
file(READ "${FILE}" text)
if(NOT text MATCHES "\n// expect: ([^\n]+)\n")
  message(FATAL_ERROR "${FILE}: no line \"// expect: <regex>\"")
endif()
set(expected "${CMAKE_MATCH_1}")

# A constant that nobody uses is no fault of a twin.
separate_arguments(flags UNIX_COMMAND "${FLAGS} -Werror -Wno-unused-const-variable -fsyntax-only")

execute_process(COMMAND ${COMPILER} ${flags} ${FILE}
                RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT result EQUAL 0 OR NOT output STREQUAL "")
  message(FATAL_ERROR "the twin does not compile cleanly:\n${output}")
endif()

execute_process(COMMAND ${COMPILER} ${flags} -DMISUSE ${FILE}
                RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(result EQUAL 0)
  message(FATAL_ERROR "the misuse compiles")
endif()

# Only what the compiler states counts, and of which call, not the lines it quotes, which name everything; except a
# failed static_assert, whose condition g++ shows by quoting it. The file's own name is no message either.
string(REPLACE "${FILE}" "" said "${output}")
string(REGEX MATCHALL "[^\n]*((error|note): |expansion of |static_assert\\()[^\n]*" said "${said}")
if(NOT "${said}" MATCHES "${expected}")
  message(FATAL_ERROR "no message matches \"${expected}\":\n${output}")
endif()
