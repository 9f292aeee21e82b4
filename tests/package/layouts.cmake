cmake_minimum_required(VERSION 3.25)

# The library installed in folders of many kinds. Of each, find_package and pkg-config say where the headers lie.
set(build "${WORK}/build")
file(REMOVE_RECURSE "${WORK}")

# install_library([PREFIX folder] [ROOT folder] [OPTIONS -D…])
function(install_library)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "PREFIX;ROOT" "OPTIONS")
  execute_process(COMMAND "${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${SOURCE}" -B "${build}"
      "-DCMAKE_CXX_COMPILER=${COMPILER}" -DGONGBAO_BUILD_EXAMPLES=OFF -DGONGBAO_BUILD_TESTS=OFF -DGONGBAO_BUILD_BENCH=OFF
      -UCMAKE_INSTALL_INCLUDEDIR -UCMAKE_INSTALL_DATADIR -DCMAKE_INSTALL_PREFIX=/usr ${arg_OPTIONS}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  if(arg_PREFIX)
    set(prefix --prefix "${arg_PREFIX}")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env "DESTDIR=${arg_ROOT}"
      "${CMAKE_COMMAND}" --install "${build}" ${prefix}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Whether the headers are found in a folder from a data folder; what follows is for pkg-config, or NOT_BY_CMAKE.
function(expect headers data)
  if(NOT EXISTS "${headers}/gongbao/gongbao.hpp")
    message(FATAL_ERROR "no headers in ${headers}")
  endif()
  cmake_parse_arguments(PARSE_ARGV 2 arg "NOT_BY_CMAKE" "SYSROOT" "FLAGS")
  if(NOT arg_NOT_BY_CMAKE)
    file(REMOVE_RECURSE "${WORK}/found")
    execute_process(COMMAND "${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${CMAKE_CURRENT_LIST_DIR}/found" -B "${WORK}/found"
        "-Dgongbao_DIR=${data}/cmake/gongbao" "-DHEADERS=${headers}" -DVERSION=${VERSION}
      OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endif()
  if(PKG_CONFIG)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E env "PKG_CONFIG_PATH=${data}/pkgconfig"
        "PKG_CONFIG_SYSROOT_DIR=${arg_SYSROOT}" "${PKG_CONFIG}" ${arg_FLAGS} --cflags gongbao
      OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    separate_arguments(flags UNIX_COMMAND "${flags}")
    if(NOT flags STREQUAL "-I${headers}")
      message(FATAL_ERROR "pkg-config says ${flags}, the headers lie in ${headers}")
    endif()
  endif()
endfunction()

# As it is most often, with a blank in the name; then moved as a tree.
install_library(PREFIX "${WORK}/a prefix")
expect("${WORK}/a prefix/include" "${WORK}/a prefix/share")
file(RENAME "${WORK}/a prefix" "${WORK}/another place")
expect("${WORK}/another place/include" "${WORK}/another place/share" FLAGS --define-prefix)

# A prefix named from where one stands.
file(RELATIVE_PATH from_here "${CMAKE_CURRENT_BINARY_DIR}" "${WORK}/near")
install_library(PREFIX "${from_here}")
expect("${WORK}/near/include" "${WORK}/near/share")

# Below a root that will be / elsewhere, however its name is written.
set(root "${WORK}/root")  # pkgconf 1.8 does not know blanks in PKG_CONFIG_SYSROOT_DIR
install_library(ROOT "${root}")
expect("${root}/usr/include" "${root}/usr/share" SYSROOT "${root}")
file(CREATE_LINK "${root}" "${WORK}/link" SYMBOLIC)
expect("${WORK}/link/usr/include" "${root}/usr/share" SYSROOT "${WORK}/link" NOT_BY_CMAKE)

# Folders that are not under the prefix.
set(away "${WORK}/a way")
install_library(PREFIX "${WORK}/prefix" OPTIONS "-DCMAKE_INSTALL_INCLUDEDIR=${away}/headers")
expect("${away}/headers" "${WORK}/prefix/share")
install_library(PREFIX "${WORK}/prefix" OPTIONS "-DCMAKE_INSTALL_DATADIR=${away}/data")
expect("${WORK}/prefix/include" "${away}/data")
install_library(OPTIONS "-DCMAKE_INSTALL_PREFIX=${WORK}/configured" "-DCMAKE_INSTALL_DATADIR=${away}/more data")
expect("${WORK}/configured/include" "${away}/more data")
install_library(PREFIX "${WORK}/prefix"
  OPTIONS "-DCMAKE_INSTALL_INCLUDEDIR=${away}/h" "-DCMAKE_INSTALL_DATADIR=${away}/d")
expect("${away}/h" "${away}/d")
install_library(ROOT "${root}" OPTIONS -DCMAKE_INSTALL_INCLUDEDIR=/opt/headers -DCMAKE_INSTALL_DATADIR=/opt/data)
expect("${root}/opt/headers" "${root}/opt/data" SYSROOT "${root}" NOT_BY_CMAKE)

# Below the prefix, but deeper.
install_library(PREFIX "${WORK}/deep"
  OPTIONS -DCMAKE_INSTALL_INCLUDEDIR=include/of/gongbao -DCMAKE_INSTALL_DATADIR=lib/data)
expect("${WORK}/deep/include/of/gongbao" "${WORK}/deep/lib/data")
