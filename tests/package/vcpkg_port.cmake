# cmake -DPORT=… -DWORK=… -DCONSUMER=… -DCOMPILER=… -DGENERATOR=… -DVERSION=… -P vcpkg_port.cmake
#
# The vcpkg port as far as it can be tried without vcpkg: its functions, which are vcpkg's, are stood in for by what
# they do here. The port configures, installs, and a stranger's program finds the package where vcpkg would have it.
cmake_minimum_required(VERSION 3.25)

file(READ "${PORT}/vcpkg.json" manifest)
string(JSON name GET "${manifest}" name)
string(JSON version GET "${manifest}" version)
if(NOT name STREQUAL "gongbao" OR NOT version STREQUAL VERSION)
  message(FATAL_ERROR "vcpkg.json is of ${name} ${version}, the headers are of ${VERSION}")
endif()
file(REMOVE_RECURSE "${WORK}")

function(vcpkg_cmake_configure)
  cmake_parse_arguments(with "" SOURCE_PATH OPTIONS ${ARGN})
  if(with_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "vcpkg_cmake_configure is not asked for ${with_UNPARSED_ARGUMENTS} here")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${with_SOURCE_PATH}" -B "${WORK}/build" -G "${GENERATOR}"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_INSTALL_PREFIX=${WORK}/installed" ${with_OPTIONS}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()
function(vcpkg_cmake_install)
  execute_process(COMMAND "${CMAKE_COMMAND}" --install "${WORK}/build" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()
function(vcpkg_cmake_config_fixup)  # moves the package to share/PORT
  cmake_parse_arguments(with "" CONFIG_PATH "" ${ARGN})
  file(GLOB config "${WORK}/installed/${with_CONFIG_PATH}/gongbao-config.cmake")
  if(NOT config)
    message(FATAL_ERROR "there is no package in ${with_CONFIG_PATH}")
  endif()
endfunction()
function(vcpkg_fixup_pkgconfig)
  if(NOT EXISTS "${WORK}/installed/share/pkgconfig/gongbao.pc")
    message(FATAL_ERROR "there is no gongbao.pc")
  endif()
endfunction()
function(vcpkg_install_copyright)
  cmake_parse_arguments(with "" "" FILE_LIST ${ARGN})
  foreach(file IN LISTS with_FILE_LIST)
    if(NOT EXISTS "${file}")
      message(FATAL_ERROR "there is no ${file}")
    endif()
  endforeach()
endfunction()
include("${PORT}/portfile.cmake")

execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${WORK}/consumer" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" -DGONGBAO_FROM=find_package "-DCMAKE_PREFIX_PATH=${WORK}/installed"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
if(EXISTS "${WORK}/installed/bin")
  message(FATAL_ERROR "a port of headers has installed programs")
endif()
