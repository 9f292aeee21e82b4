// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef TESTS_SETTLE_EVENT_ROWS_HPP
#define TESTS_SETTLE_EVENT_ROWS_HPP

#include <initializer_list>
#include <string>
#include <string_view>

#include "in_process.hpp"

// Rows of files in which claims are reversed and replaced, and what is read of the answers.

namespace settling_tests {

inline const std::string events_header =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level,institution,action,"
    "ref_claim,time\n";

inline std::string stay(std::string_view id, std::string_view day, std::string_view cost, std::string_view rest = ",,",
                        std::string_view person = "P", std::string_view city = "jinzhou") {
  std::string row(id);
  for (const std::string_view cell : {person, city, day, std::string_view("medical_aid"), std::string_view("margin"),
                                      std::string_view("inpatient"), cost, std::string_view("0")})
    (row += ',') += cell;
  return (row += ",,,") + std::string(rest) + "\n";
}
inline std::string reversal(std::string_view id, std::string_view ref, std::string_view day = "2023-12-01",
                            std::string_view person = "P", std::string_view city = "jinzhou") {
  std::string row(id);
  for (const std::string_view cell : {person, city, day}) (row += ',') += cell;
  return (row += ",,,,,,,,reverse,") + std::string(ref) + ",\n";
}
/// Three stays that are alike.
inline const std::string three =
    stay("A", "2023-03-01", "20000") + stay("B", "2023-05-01", "20000") + stay("C", "2023-09-01", "20000");

inline std::string statuses(const results& r) {
  std::string all;
  for (const auto& row : rows_of(r.settlements)) all += row.at("status") + " ";
  return all;
}
/// These columns of the corrections, a line each: `A basic_aid -10800.00`.
inline std::string corrected(const results& r, std::initializer_list<const char*> columns) {
  std::string all;
  for (const auto& row : rows_of(r.corrections)) {
    if (row.at("correction_id") == "trailer") continue;
    const char* between = "";
    for (const char* const column : columns) {
      (all += between) += row.at(column);
      between = " ";
    }
    all += '\n';
  }
  return all;
}
inline bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace settling_tests

#endif
