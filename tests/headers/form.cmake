cmake_minimum_required(VERSION 3.25)

# cmake -DINCLUDE_DIR=… -P form.cmake
#
# What every header looks like: the licence line first, include guards named after the path, no floating point, only
# the cheapest standard headers outside interop/, and arrows that only point down.
set(licence "// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0")
# <compare>, <concepts>, <type_traits>, <limits> or <bit> alone would cost more than all of core/.
set(cheap cstddef cstdint initializer_list)
list(JOIN cheap ", " cheap_text)

# The folder, or the file directly under gongbao/, that each part of the house may include. A folder that is not named
# here is a city.
set(below_detail detail)
set(below_core core detail)
set(below_calendar calendar core detail)
set(below_rules rules calendar core detail)
set(below_city rules calendar core detail)
set(below_version.hpp "")
set(parts core detail calendar rules batch interop version.hpp catalogue.hpp coverage.hpp gongbao.hpp)

set(problems "")
macro(problem text)
  string(APPEND problems "${header}: ${text}\n")
endmacro()

file(GLOB_RECURSE headers RELATIVE "${INCLUDE_DIR}" "${INCLUDE_DIR}/*.hpp")
list(LENGTH headers count)
if(count EQUAL 0)
  message(FATAL_ERROR "no headers under ${INCLUDE_DIR}")
endif()
foreach(header IN LISTS headers)
  file(READ "${INCLUDE_DIR}/${header}" text)

  string(FIND "${text}" "${licence}\n#ifndef " at)
  if(NOT at EQUAL 0)
    problem("does not begin with the licence line and an include guard")
  endif()
  string(TOUPPER "${header}" guard)
  string(REGEX REPLACE "[^A-Z0-9]" "_" guard "${guard}")
  string(FIND "${text}" "#ifndef ${guard}\n#define ${guard}\n" at)
  if(at EQUAL -1)
    problem("the include guard is not ${guard}")
  endif()
  if(NOT text MATCHES "\n#endif\n$" OR text MATCHES "#pragma once")
    problem("the include guard does not end the file")
  endif()

  # Code only: comments may say what they like. No string in the headers contains "//".
  string(REGEX REPLACE "//[^\n]*" "" code "${text}")
  if(code MATCHES "/\\*")
    problem("has a block comment, which this check does not read")
  endif()
  if(code MATCHES "(^|[^A-Za-z0-9_])(float|double)([^A-Za-z0-9_]|$)")
    problem("uses ${CMAKE_MATCH_2}")
  endif()

  # gongbao/rules/layer.hpp is of the part "rules", gongbao/catalogue.hpp of "catalogue.hpp".
  string(REGEX REPLACE "^gongbao/([^/]+).*" "\\1" part "${header}")
  string(REGEX MATCHALL "#[ \t]*include[^\n]*" includes "${code}")
  foreach(include IN LISTS includes)
    if(include MATCHES "^#include <gongbao/(([^/>]+)[^>]*)>$")
      set(path "${CMAKE_MATCH_1}")
      set(to "${CMAKE_MATCH_2}")
      if(to STREQUAL "interop" AND NOT part STREQUAL "interop")
        problem("includes ${path}: nothing outside interop includes interop")
      elseif(part STREQUAL to OR part MATCHES "^(gongbao.hpp|catalogue.hpp|coverage.hpp|batch|interop)$")
        # Within a part, and from the top, every way is down; only gongbao.hpp may not be included.
        if(to STREQUAL "gongbao.hpp")
          problem("includes ${path}: include what is used")
        endif()
      else()
        set(kind "${part}")
        if(NOT part IN_LIST parts)
          set(kind city)
        endif()
        if(NOT to IN_LIST below_${kind} AND NOT path IN_LIST below_${kind})
          problem("includes ${path}: arrows only point down")
        endif()
      endif()
    elseif(include MATCHES "^#include <([a-z_]+)>$")
      if(NOT CMAKE_MATCH_1 IN_LIST cheap AND NOT part STREQUAL "interop")
        problem("includes <${CMAKE_MATCH_1}>, which is none of: ${cheap_text}")
      endif()
    else()
      problem("has an include that is not of the form #include <gongbao/…> or #include <standard>: ${include}")
    endif()
  endforeach()
endforeach()

if(problems)
  message(FATAL_ERROR "${problems}")
endif()
message(STATUS "${count} headers")
