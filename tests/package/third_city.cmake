# cmake -DCITY=folder -DWORK=folder -DPREFIX=folder -DCOMPILER=… -DFLAGS=… -DGENERATOR=… -DCONTAINS=….cmake
#       -P third_city.cmake
cmake_minimum_required(VERSION 3.25)

# A city of a stranger, alone in a folder of its own: of the library it finds what is installed, and nothing else.
file(REMOVE_RECURSE "${WORK}")
file(COPY "${CITY}/" DESTINATION "${WORK}/source")
execute_process(COMMAND "${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${WORK}/source" -B "${WORK}/build"
    "-DCMAKE_PREFIX_PATH=${PREFIX}" "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${FLAGS}" -Werror=dev
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}/build" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${WORK}/build" --output-on-failure --no-tests=error
  COMMAND_ERROR_IS_FATAL ANY)

# The guide shows what the programs print.
function(shows page locale program arguments)
  set(ENV{LC_ALL} ${locale})
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DPAGE=${WORK}/source/${page}" "-DPROGRAM=${WORK}/build/${program}"
      "-DARGUMENTS=${arguments}" -P "${CONTAINS}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
foreach(shown "settle#${WORK}/source/claims.csv|--out|${WORK}/settled.csv" "calc#YT-MA-02|accepted=2024-09-25")
  string(REPLACE "#" ";" shown "${shown}")
  shows(README.md C ${shown})
  shows(README.zh.md zh_CN.UTF-8 ${shown})
endforeach()
