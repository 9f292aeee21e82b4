# cmake -DKIT=… -DSETTLE=… -DWORK=… -P parallel_run.cmake
#
# The sample of the page, out of the kit: the differences of the old system by cause, as the page shows them.
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY "${WORK}")
set(sample "${KIT}/parallel_run")
execute_process(COMMAND "${SETTLE}" "${sample}/claims.csv" --paid "${sample}/old_system.csv" --audit "${WORK}/differences.csv"
  --out "${WORK}/settled.csv" --report "${WORK}/report.html" --quiet OUTPUT_QUIET ERROR_VARIABLE said RESULT_VARIABLE code)
if(NOT code EQUAL 3)  # something was paid otherwise
  message(FATAL_ERROR "settle ended with ${code}: ${said}")
endif()
file(READ "${WORK}/differences.csv" found)
foreach(page README.md README.zh.md)
  file(READ "${KIT}/${page}" shown)
  string(FIND "${shown}" "\n${found}```" at)
  if(at EQUAL -1)
    message(SEND_ERROR "${page} does not show\n${found}")
  endif()
endforeach()
