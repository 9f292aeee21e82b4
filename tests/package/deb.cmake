# cmake -DCPACK=… -DBUILD=… -DWORK=… -DCONSUMER=… -DCOMPILER=… -DGENERATOR=… [-DPKG_CONFIG=…] -P deb.cmake
#
# The Debian package of what was built, laid out in a root of its own and used from there: programs, pages, completion,
# samples, find_package, pkg-config. Nothing is looked for outside that root but the system's own libraries.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/root")
# That everything is built is the caller's affair: the generator that is named here keeps cpack from building it again.
execute_process(COMMAND "${CPACK}" --config "${BUILD}/CPackConfig.cmake" -G DEB -B "${WORK}" -D CPACK_CMAKE_GENERATOR=Ninja
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB deb "${WORK}/*.deb")
execute_process(COMMAND dpkg-deb -x "${deb}" "${WORK}/root" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND dpkg-deb -f "${deb}" OUTPUT_VARIABLE control COMMAND_ERROR_IS_FATAL ANY)
if(NOT control MATCHES "Package: gongbao\n" OR NOT control MATCHES "Conflicts: apcalc\n")
  message(SEND_ERROR "The package does not say what it is:\n${control}")
endif()
set(usr "${WORK}/root/usr")

# says(WANTED COMMAND…): a line that the command writes.
function(says wanted)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE code)
  string(FIND "${said}" "${wanted}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "'${wanted}' is not what ${ARGN} says (${code}):\n${said}")
  endif()
endfunction()
says("in_force=true" "${usr}/bin/calc" JZ-MA-14 date=2023-01-01)
says("已于2024年9月8日失效" "${usr}/bin/calc" --coverage --lang zh)
says("claim_id,person_id,city,date," "${usr}/bin/settle" --template medical_aid)
says("40000.00" "${usr}/bin/settle" "${usr}/share/doc/gongbao/examples/data/claims.csv" --out "${WORK}/settled.csv")
says("usage: what_if" "${usr}/bin/what_if" --help)

# Pages that a formatter takes without a warning, in both languages, with every option that the program has.
find_program(groff groff)
foreach(program calc settle what_if)
  foreach(language en zh)
    set(page "${usr}/share/man/man1/${program}.1")
    if(language STREQUAL zh)
      set(page "${usr}/share/man/zh_CN/man1/${program}.1")
    endif()
    if(NOT EXISTS "${page}")
      message(SEND_ERROR "there is no ${page}")
      continue()
    endif()
    if(groff)
      execute_process(COMMAND "${groff}" -man -Kutf8 -Tutf8 -ww "${page}" OUTPUT_VARIABLE shown ERROR_VARIABLE warned)
      if(warned OR NOT shown MATCHES "${program}")
        message(SEND_ERROR "${page}: ${warned}")
      endif()
    endif()
    file(READ "${page}" page_text)
    string(REPLACE "\\-" "-" page_text "${page_text}")
    execute_process(COMMAND "${usr}/bin/${program}" --help --lang ${language} OUTPUT_VARIABLE help)
    string(REGEX MATCHALL "--[a-z-]+" options "${help}")
    foreach(option IN LISTS options)
      string(FIND "${page_text}" "${option}" at)
      if(at EQUAL -1)
        message(SEND_ERROR "${page} does not have ${option}")
      endif()
    endforeach()
  endforeach()
endforeach()

find_program(bash bash)
if(bash)
  set(ENV{PATH} "${usr}/bin:$ENV{PATH}")
  foreach(asked "settle|1|--acc|--accounts-in --accounts-out" "calc|1|JZ-MA-0|JZ-MA-01 JZ-MA-02" "calc|2|--inv|--inverse")
    string(REPLACE "|" ";" asked "${asked}")
    list(GET asked 0 program)
    list(GET asked 1 place)
    list(GET asked 2 begun)
    list(GET asked 3 wanted)
    says("${wanted}" "${bash}" -c ". '${usr}/share/bash-completion/completions/${program}'
COMP_WORDS=(${program} '' '')
COMP_CWORD=${place}
COMP_WORDS[${place}]='${begun}'
_gongbao_${program}
echo \${COMPREPLY[*]}")
  endforeach()
endif()

# What is in it, by digests.
file(READ "${usr}/share/doc/gongbao/sbom.spdx.json" sbom)
string(JSON count LENGTH "${sbom}" files)
math(EXPR last "${count} - 1")
set(listed "")
foreach(i RANGE ${last})
  string(JSON name GET "${sbom}" files ${i} fileName)
  list(APPEND listed "${name}")
endforeach()
foreach(wanted ./bin/calc ./include/gongbao/gongbao.hpp ./share/man/man1/settle.1 ./share/doc/gongbao/README.zh.md)
  if(NOT wanted IN_LIST listed)
    message(SEND_ERROR "the bill of materials does not list ${wanted}")
  endif()
endforeach()
list(FIND listed ./include/gongbao/gongbao.hpp at)
string(JSON digest GET "${sbom}" files ${at} checksums 0 checksumValue)
file(SHA256 "${usr}/include/gongbao/gongbao.hpp" found)
if(NOT digest STREQUAL found)
  message(SEND_ERROR "the bill of materials has another digest of gongbao.hpp")
endif()

# A stranger's program, by CMake and by pkg-config.
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${WORK}/consumer" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" -DGONGBAO_FROM=find_package "-DCMAKE_PREFIX_PATH=${usr}"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}/consumer" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${WORK}/consumer/consumer" COMMAND_ERROR_IS_FATAL ANY)
if(PKG_CONFIG)
  set(ENV{PKG_CONFIG_LIBDIR} "${usr}/share/pkgconfig")
  set(ENV{PKG_CONFIG_SYSROOT_DIR} "${WORK}/root")
  execute_process(COMMAND "${PKG_CONFIG}" --cflags gongbao OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  execute_process(COMMAND "${COMPILER}" -std=c++20 -fsyntax-only ${flags} "${CONSUMER}/main.cpp" COMMAND_ERROR_IS_FATAL ANY)
endif()
