# cmake -DKIT=… -DAWK=… -DOLD_SYSTEM=… -DWORK=… -DLANGUAGE=… -P old_system.cmake
#
# An imitation of an old system is accepted, as far as it answers; each flaw of it is found. The page shows the first.
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY "${WORK}")
foreach(flaw none cap deductible truncated)
  execute_process(COMMAND "${AWK}" -F "\t" -v flaw=${flaw} -f "${OLD_SYSTEM}" "${KIT}/cases.tsv"
    OUTPUT_FILE "${WORK}/${flaw}.csv" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${KIT}/accept" --answers "${WORK}/${flaw}.csv" --rules JZ-MA-07 --partial --lang ${LANGUAGE}
    --certificate certificate.txt WORKING_DIRECTORY "${WORK}" OUTPUT_VARIABLE said RESULT_VARIABLE code)
  if(flaw STREQUAL none AND NOT code EQUAL 0 OR NOT flaw STREQUAL none AND NOT code EQUAL 1)
    message(SEND_ERROR "flaw ${flaw}: accept ended with ${code}:\n${said}")
  endif()
  if(flaw STREQUAL cap)
    set(page README.md)
    if(LANGUAGE STREQUAL zh)
      set(page README.zh.md)
    endif()
    file(READ "${KIT}/${page}" shown)
    string(FIND "${shown}" "\n${said}" at)
    if(at EQUAL -1)
      message(SEND_ERROR "${page} does not show\n${said}")
    endif()
  endif()
endforeach()

# Without --partial, what is not answered fails; an answer file without ids, and a call without a question, are wrong.
function(ends_with wanted)
  execute_process(COMMAND "${KIT}/accept" ${ARGN} --certificate "${WORK}/other.txt" OUTPUT_QUIET ERROR_QUIET
    RESULT_VARIABLE code)
  if(NOT code EQUAL wanted)
    message(SEND_ERROR "accept ${ARGN} ended with ${code}, not ${wanted}")
  endif()
endfunction()
ends_with(1 --answers "${WORK}/none.csv" --rules JZ-MA-07)
file(WRITE "${WORK}/no_id.csv" "number,total_aid\n1,2\n")
ends_with(2 --answers "${WORK}/no_id.csv" --rules JZ-MA-07)
file(WRITE "${WORK}/empty.csv" "id,total_aid\n")
ends_with(1 --answers "${WORK}/empty.csv" --rules JZ-MA-07 --partial)
ends_with(2)
ends_with(2 --answers "${WORK}/there_is_none.csv")
ends_with(2 --command true --rules XX-)
ends_with(1 --command false --rules JZ-MA-14)
