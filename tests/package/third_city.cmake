# cmake -DCITY=folder -DWORK=folder -DPREFIX=folder -DCOMPILER=… -DGENERATOR=… -P third_city.cmake
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
