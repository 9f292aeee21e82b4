# cmake -DINCLUDE_DIR=… -DOUTPUT=… [-DROOT=gongbao/….hpp] -P single_header.cmake
#
# gongbao.hpp, or another header, with all it includes, in one file.
# Include guards stay, so the one file and the separate headers can meet in one translation unit.
# Texts are cut with FIND and SUBSTRING only: as CMake lists they would lose their semicolons and brackets.

cmake_minimum_required(VERSION 3.25)

set(seen "")

function(append_header path)
  string(FIND "${seen}" "<${path}>" known)
  if(NOT known EQUAL -1)
    return()
  endif()
  string(APPEND seen "<${path}>")
  file(READ "${INCLUDE_DIR}/${path}" rest)
  while(TRUE)
    string(FIND "${rest}" "#include <gongbao/" at)
    if(at EQUAL -1)
      break()
    endif()
    string(SUBSTRING "${rest}" 0 ${at} before)
    string(SUBSTRING "${rest}" ${at} -1 rest)
    string(FIND "${rest}" "\n" end_of_line)
    string(SUBSTRING "${rest}" 0 ${end_of_line} directive)
    math(EXPR next "${end_of_line} + 1")
    string(SUBSTRING "${rest}" ${next} -1 rest)
    string(REGEX REPLACE "#include <(.*)>" "\\1" included "${directive}")
    string(APPEND text "${before}")
    append_header("${included}")
  endwhile()
  string(APPEND text "${rest}")
  set(text "${text}" PARENT_SCOPE)
  set(seen "${seen}" PARENT_SCOPE)
endfunction()

set(text "// gongbao as one file, generated. The sources are the headers under include/.\n")
if(NOT ROOT)
  set(ROOT "gongbao/gongbao.hpp")
endif()
append_header("${ROOT}")
file(WRITE "${OUTPUT}" "${text}")
