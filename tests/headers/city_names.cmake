# cmake -DROOT=… -P city_names.cmake
#
# Outside its room nobody names a city: neither a header, nor a program, nor a benchmark. The list of cities does, and
# so may examples in doc comments, tests and data. Which cities there are stands in that list.
cmake_minimum_required(VERSION 3.25)

# Still to be made to work for any city. A file that names none any more leaves this list.
set(on_the_way
  bench/columns.cpp
  bench/make_claims.cpp
  bench/peers/duckdb.mjs
  bench/peers/polars.mjs
  bench/peers/sums.cpp
  bench/scalar.cpp
  bench/streams.cpp)
# What shows how a person's year or a what-if is written is of one city, as a doc comment's example is.
set(shows_one examples/acceptance/answer.cpp examples/next_year/main.cpp examples/readme.cpp examples/what_if/main.cpp examples/year/main.cpp)

file(READ "${ROOT}/include/gongbao/cities.hpp" list)
string(REGEX MATCHALL "<gongbao/[a-z_]+/city.hpp>" rooms "${list}")
list(TRANSFORM rooms REPLACE "<gongbao/(.+)/city.hpp>" "\\1")
list(REMOVE_ITEM rooms rules)
set(names ${rooms})
foreach(room IN LISTS rooms)
  file(READ "${ROOT}/include/gongbao/${room}/city.hpp" city)
  if(NOT city MATCHES "name_zh = \"([^\"]+)市\"")
    message(FATAL_ERROR "${room}/city.hpp has no Chinese name")
  endif()
  list(APPEND names "${CMAKE_MATCH_1}")
endforeach()
list(LENGTH names count)
if(count LESS 4)
  message(FATAL_ERROR "cities.hpp lists too few cities: ${rooms}")
endif()
list(JOIN names "|" any_name)

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/include/*.hpp" "${ROOT}/examples/*.hpp" "${ROOT}/examples/*.cpp"
     "${ROOT}/examples/*.txt" "${ROOT}/bench/*.hpp" "${ROOT}/bench/*.cpp" "${ROOT}/bench/*.cmake" "${ROOT}/bench/*.txt"
     "${ROOT}/bench/*.mjs")
set(looked_at 0)
foreach(file IN LISTS files)
  if(file MATCHES "^include/gongbao/([^/]+)/" AND CMAKE_MATCH_1 IN_LIST rooms
     OR file MATCHES "^include/gongbao/(cities|benefits|cases|coverage).hpp$|/node_modules/" OR file IN_LIST shows_one)
    continue()
  endif()
  math(EXPR looked_at "${looked_at} + 1")
  file(READ "${ROOT}/${file}" text)
  string(REGEX REPLACE "///[^\n]*" "" text "${text}")
  string(TOLOWER "${text}" text)
  if(text MATCHES "${any_name}")
    if(NOT file IN_LIST on_the_way)
      message(SEND_ERROR "${file} names a city: ${CMAKE_MATCH_0}")
    endif()
  elseif(file IN_LIST on_the_way)
    message(SEND_ERROR "${file} names no city any more: take it off the list in city_names.cmake")
  endif()
endforeach()
if(looked_at EQUAL 0)
  message(FATAL_ERROR "no files under ${ROOT}")
endif()
