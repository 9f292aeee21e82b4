# cmake -DFACES=faces -DFACE=c [-DCITY=…] -DFILE=… -P compare.cmake
cmake_minimum_required(VERSION 3.25)

get_filename_component(name "${FILE}" NAME)
execute_process(COMMAND "${FACES}" ${FACE} ${CITY} OUTPUT_FILE "${name}.now" COMMAND_ERROR_IS_FATAL ANY)
file(SHA256 "${name}.now" now)
file(SHA256 "${FILE}" committed)
if(NOT now STREQUAL committed)
  message(FATAL_ERROR "${FILE} is not what is printed now: faces ${FACE} ${CITY} > ${FILE}")
endif()
