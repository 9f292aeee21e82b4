# An overlay port over a checkout: `vcpkg install gongbao --overlay-ports=examples/packaging/vcpkg`. A port in a registry
# takes the release's archive instead, by vcpkg_from_github with its SHA512.
set(VCPKG_BUILD_TYPE release)  # headers only
cmake_path(SET SOURCE_PATH NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../..")

vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DGONGBAO_BUILD_EXAMPLES=OFF -DGONGBAO_BUILD_C=OFF -DGONGBAO_BUILD_TESTS=OFF -DGONGBAO_BUILD_BENCH=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/gongbao)
vcpkg_fixup_pkgconfig()
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
