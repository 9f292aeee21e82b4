# cmake -DKIT=… -DINCLUDE_DIR=… -DCOMPILER=… -DWORK=… -P planted_constant.cmake
#
# A copy of the library, whose answers the kit accepts; and the same with one figure of a table changed, which it does not.
cmake_minimum_required(VERSION 3.25)

set(table "${WORK}/include/gongbao/jinzhou/medical_aid.hpp")

# accepted(CODE WANTED): builds the asker over the copy, and holds it against the kit.
function(accepted as wanted)
  execute_process(COMMAND "${COMPILER}" -std=c++20 -O0 "-I${WORK}/include" "${KIT}/answer.cpp" -o "${WORK}/answer"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${KIT}/accept" --command "'${WORK}/answer'" --rules JZ-MA-07 --lang en
    --certificate "${WORK}/certificate_${as}.txt" OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE code)
  if(NOT code EQUAL wanted)
    message(SEND_ERROR "${as}: accept ended with ${code}, not ${wanted}:\n${said}")
  endif()
  file(READ "${WORK}/certificate_${as}.txt" certificate)
  if(wanted EQUAL 0 AND NOT certificate MATCHES "\nResult [^\n]* PASSED 通过\n"
     OR wanted EQUAL 1 AND NOT certificate MATCHES "NOT PASSED 未通过\n.*JZ-MA-07: [0-9]+\n  first: JZ-MA-07-")
    message(SEND_ERROR "${as}: the certificate does not say so:\n${certificate}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${INCLUDE_DIR}/gongbao" DESTINATION "${WORK}/include" FILES_MATCHING PATTERN "*.hpp")
accepted(as_it_is 0)
file(READ "${table}" shipped)
foreach(plant "cap|1.5_wan_yuan|fen(1'499'999)" "rate|rate = percent(50), .cap = wan_yuan(1)|rate = percent(51), .cap = wan_yuan(1)"
    "deductible|deductible = yuan(2'000)|deductible = fen(200'001)")
  string(REPLACE "|" ";" plant "${plant}")
  list(GET plant 0 name)
  list(GET plant 1 from)
  list(GET plant 2 to)
  string(REPLACE "${from}" "${to}" planted "${shipped}")
  # That the two rates of a category are one is a check of the compiler's, and so is another constant's: here the kit is
  # asked.
  string(REPLACE "static_assert(passes_its_checks<medical_aid_2023>());" "" planted "${planted}")
  if(planted STREQUAL shipped)
    message(FATAL_ERROR "there is no ${from} to change")
  endif()
  file(WRITE "${table}" "${planted}")
  accepted(${name} 1)
endforeach()
