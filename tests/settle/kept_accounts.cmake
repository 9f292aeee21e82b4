# cmake -DSETTLE=… -DKEPT=… -DWORK=… -P kept_accounts.cmake
#
# Accounts as the first release of their format wrote them are read by every later one: a month more brings the
# settlements and the corrections that it brought then. If a table of the gazettes changed, they are made anew, by name:
#   settle month_1.csv --order service-date --accounts-out accounts_format_1 …
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY "${WORK}")
file(STRINGS "${KEPT}/accounts_format_1" first LIMIT_COUNT 1)
if(NOT first STREQUAL "gongbao accounts\t1")
  message(FATAL_ERROR "what is kept is not of format 1: ${first}")
endif()
execute_process(COMMAND "${SETTLE}" "${KEPT}/month_2.csv" --order service-date --accounts-in "${KEPT}/accounts_format_1"
  --accounts-out "${WORK}/accounts" --out "${WORK}/settlements_2.csv" --corrections "${WORK}/corrections_2.csv" --quiet --lang en
  RESULT_VARIABLE code ERROR_VARIABLE said)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "settle ended with ${code}: ${said}")
endif()
foreach(file settlements_2.csv corrections_2.csv)
  file(READ "${KEPT}/${file}" wanted)
  file(READ "${WORK}/${file}" found)
  if(NOT wanted STREQUAL found)
    message(SEND_ERROR "${file} has become\n${found}\nand was\n${wanted}")
  endif()
endforeach()
