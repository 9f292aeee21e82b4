# cmake -DNAME=… -DROWS=… -DREPETITIONS=… -DREAD=FILE -DWRITTEN=FILE -DOUTPUT=FILE [-DSTDOUT=FILE] [-DTHREADS=N]
#   [-DAGAINST=NAME] [-DVERSION=…] -P time.cmake -- COMMAND…
#
# Runs a command several times from start to end and adds its best time to OUTPUT as one JSON line. READ and WRITTEN are
# its files: their bytes are what it moves. STDOUT takes what it prints.
cmake_minimum_required(VERSION 3.25)
set(command "")
foreach(i RANGE 1 ${CMAKE_ARGC})
  if(DEFINED first AND i LESS CMAKE_ARGC)
    list(APPEND command "${CMAKE_ARGV${i}}")
  elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
    set(first ${i})
  endif()
endforeach()

set(to "")
if(DEFINED STDOUT)
  set(to OUTPUT_FILE "${STDOUT}")
endif()
if(NOT DEFINED THREADS)
  set(THREADS 1)
endif()
set(more "")
if(DEFINED AGAINST)
  set(more ", \"against\": [\"${AGAINST}\"], \"version\": \"${VERSION}\"")
endif()

set(best "")
foreach(i RANGE 1 ${REPETITIONS})
  string(TIMESTAMP start "%s%f")  # in microseconds
  execute_process(COMMAND ${command} ${to} COMMAND_ERROR_IS_FATAL ANY)
  string(TIMESTAMP end "%s%f")
  math(EXPR taken "${end} - ${start}")
  if(best STREQUAL "" OR taken LESS best)
    set(best ${taken})
  endif()
endforeach()
file(SIZE "${READ}" bytes_read)
file(SIZE "${WRITTEN}" bytes_written)
math(EXPR bytes "${bytes_read} + ${bytes_written}")
file(APPEND "${OUTPUT}" "{\"name\": \"${NAME}\", \"rows\": ${ROWS}, \"seconds\": ${best}e-6, \"bytes\": ${bytes}, \
\"threads\": ${THREADS}${more}}\n")
