# cmake -DTABLE=table.cmake -DRUN=FOLDER -DWORK=FOLDER -P table.cmake
# The table of a run is the one worked out by hand beside it. What is no figure of a run is refused.
cmake_minimum_required(VERSION 3.25)
get_filename_component(name "${RUN}" NAME)
set(table "${WORK}/table_${name}.md")
set(build "${WORK}/build_${name}.cmake")
file(WRITE "${build}" "set(compiler [==[GNU 12.2.0]==])\nset(flags [==[-O3 -DNDEBUG]==])\nset(version [==[0.1.0]==])\n")
file(GLOB timings "${RUN}/*.jsonl")
set(arguments "-DTIMINGS=${timings}" "-DBUILD=${build}" "-DMACHINE=Some CPU @ 2.60GHz" -DCORES=2
  "-DDATE=2023-05-01 12:00" "-DOUTPUT=${table}" -P "${TABLE}")
execute_process(COMMAND "${CMAKE_COMMAND}" "-DBENCHMARKS=${RUN}/benchmarks.json" ${arguments}
  COMMAND_ERROR_IS_FATAL ANY)
file(READ "${table}" found)
file(READ "${RUN}/table.md" wanted)
if(NOT found STREQUAL wanted)
  message(SEND_ERROR "the table of ${RUN} is\n${found}")
endif()

foreach(broken "" "{" "[]" "{\"benchmarks\": []")
  file(WRITE "${WORK}/broken_${name}.json" "${broken}")
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DBENCHMARKS=${WORK}/broken_${name}.json" ${arguments}
    RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_VARIABLE said)
  if(code EQUAL 0 OR NOT said MATCHES "is not what")
    message(SEND_ERROR "'${broken}' was taken for figures: ${said}")
  endif()
endforeach()
