# cmake -DMAKE_CLAIMS=… -DFORMAT=… -DROWS=… -DSEED=… -DSHA256=… -DREADER=… -DWORK=… -P claims.cmake
# The claims have the bytes that they had, and the program that reads them refuses none.
set(file "${WORK}/${FORMAT}.csv")
execute_process(COMMAND "${MAKE_CLAIMS}" ${FORMAT} ${ROWS} ${SEED} OUTPUT_FILE "${file}" COMMAND_ERROR_IS_FATAL ANY)
file(SHA256 "${file}" sum)
if(NOT sum STREQUAL SHA256)
  message(SEND_ERROR "make_claims ${FORMAT} ${ROWS} ${SEED} has changed: SHA-256 ${sum}")
endif()
execute_process(COMMAND "${READER}" "${file}" OUTPUT_VARIABLE read COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\n" lines "${read}")
list(LENGTH lines lines)
if(FORMAT STREQUAL "columns")
  set(wanted 6)  # a line for each category
else()
  math(EXPR wanted "${ROWS} + 1")
endif()
if(NOT lines EQUAL wanted)
  message(SEND_ERROR "${READER} wrote ${lines} lines of ${FORMAT}, not ${wanted}")
endif()

# What it does not understand it names, and does nothing.
foreach(arguments "" "claims" "${FORMAT};0" "${FORMAT};-1" "${FORMAT};5x" "${FORMAT};99999999999" "${FORMAT};5;x"
        "${FORMAT};5;18446744073709551616" "${FORMAT};5;6;7")
  execute_process(COMMAND "${MAKE_CLAIMS}" ${arguments}
    OUTPUT_VARIABLE written ERROR_VARIABLE said RESULT_VARIABLE code)
  if(NOT code EQUAL 2 OR NOT said MATCHES "^usage: " OR NOT written STREQUAL "")
    message(SEND_ERROR "make_claims ${arguments}: ended with ${code}, said '${said}', wrote '${written}'")
  endif()
endforeach()
