cmake_minimum_required(VERSION 3.25)

# cmake -DNM=nm "-DOBJECTS=plain.o;other.o;…" -P symbols.cmake
#
# Of a weak symbol that two units have, a program keeps one. So units compiled for different instruction sets have none
# in common, but those of faults, which end the program, and of the compiler itself.
set(allowed "^(_ZN7gongbao2v05fault[0-9].*|_ZN7gongbao2v06detail4stopE.*|__clang_call_terminate)$")

set(problems "")
set(seen "")
foreach(object IN LISTS OBJECTS)
  execute_process(COMMAND ${NM} "${object}" OUTPUT_VARIABLE listing COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[^\n]* W [^\n]*" lines "${listing}")
  list(LENGTH lines count)
  if(count LESS 10)
    message(FATAL_ERROR "${object} has ${count} weak functions: is it the unit that settles?")
  endif()
  set(here "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".* W " "" symbol "${line}")
    if(symbol MATCHES "${allowed}")
      continue()
    endif()
    list(APPEND here "${symbol}")
    if(symbol IN_LIST seen)
      string(APPEND problems "  ${symbol}\n")
    endif()
  endforeach()
  list(APPEND seen ${here})
endforeach()
if(problems)
  message(FATAL_ERROR "units compiled for different instruction sets share\n${problems}")
endif()
