# cmake -DNAME=… -DROWS=… -DREPETITIONS=… -DREAD=FILE -DWRITTEN=FILE -DOUTPUT=FILE -P time.cmake -- COMMAND…
# Runs a command several times from start to end and writes its best time as one JSON line. READ and WRITTEN are its
# files: their bytes are what it moves.
cmake_minimum_required(VERSION 3.25)
set(command "")
foreach(i RANGE 1 ${CMAKE_ARGC})
  if(DEFINED first AND i LESS CMAKE_ARGC)
    list(APPEND command "${CMAKE_ARGV${i}}")
  elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
    set(first ${i})
  endif()
endforeach()

set(best "")
foreach(i RANGE 1 ${REPETITIONS})
  string(TIMESTAMP start "%s%f")  # in microseconds
  execute_process(COMMAND ${command} COMMAND_ERROR_IS_FATAL ANY)
  string(TIMESTAMP end "%s%f")
  math(EXPR taken "${end} - ${start}")
  if(best STREQUAL "" OR taken LESS best)
    set(best ${taken})
  endif()
endforeach()
file(SIZE "${READ}" bytes_read)
file(SIZE "${WRITTEN}" bytes_written)
math(EXPR bytes "${bytes_read} + ${bytes_written}")
file(WRITE "${OUTPUT}"
  "{\"name\": \"${NAME}\", \"rows\": ${ROWS}, \"seconds\": ${best}e-6, \"bytes\": ${bytes}, \"threads\": 1}\n")
