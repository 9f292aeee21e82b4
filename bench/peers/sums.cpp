// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/gongbao.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// columns_sums FILE: the exact aid by category over a file of `make_claims columns`, each claim settled on its own by
// the library's rule, and as columns. What another program computes of the same file must come to the same fen.

using namespace gongbao;

namespace {

struct sums {
  std::int64_t claims = 0;
  money basic{};
  money tilt{};
};

/// The identity of the same name; nobody's category is `none` but that of persons without a listed identity.
recipient identity_of(category c) {
  if (c == category::none) return recipient::ordinary;
  const auto same = parse<recipient>(name_of(c));
  if (!same) throw std::runtime_error("no identity has the name of the category");
  return *same;
}

std::int64_t read_number(std::string_view text) {
  std::int64_t n{};
  const char* const end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data(), end, n);
  if (stop != end || fault != std::errc{}) throw std::runtime_error("not a number: " + std::string(text));
  return n;
}

/// The claims of the file, and what the rule gives for each of them alone.
struct settled_file {
  std::vector<batch::claim_code> codes;
  std::vector<std::int64_t> self_pay;
  sums of[count_of<category>];
};

void add(settled_file& file, std::string_view row) {
  const std::size_t comma = row.find(',');
  if (comma == row.npos) throw std::runtime_error("not two columns: " + std::string(row));
  const std::int64_t number = read_number(row.substr(0, comma));
  if (number < 0 || number >= static_cast<std::int64_t>(count_of<category>))
    throw std::runtime_error("not a category: " + std::string(row));
  const auto claimed = static_cast<category>(number);
  const std::int64_t self_pay = read_number(row.substr(comma + 1));
  const auto aid = jinzhou::medical_aid({.date = date(2023, 5, 1),
                                         .recipients = identity_of(claimed),
                                         .criteria_issued = true,
                                         .self_pay = fen(self_pay),
                                         .before = start_of(calendar_year(2023))});
  if (!aid || aid->category != claimed) throw std::runtime_error("not a claim that stands alone: " + std::string(row));
  sums& s = file.of[index_of(claimed)];
  ++s.claims;
  s.basic += aid->basic_aid;
  s.tilt += aid->tilt_aid;
  file.codes.push_back(batch::code_of(claimed));
  file.self_pay.push_back(self_pay);
}

/// As columns, the claims come to the same sums.
bool same_as_columns(const settled_file& file) {
  constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
  batch::aid_sums in_columns{};
  if (batch::settle<std::int64_t>(plan, {.claims = file.codes, .self_pay = file.self_pay}, &in_columns) != 0)
    return false;
  for (const auto& word : words_of<category>) {
    const sums& s = file.of[index_of(word.value)];
    const batch::aid_sum& c = in_columns.of(word.value);
    if (c.claims != s.claims || c.basic_aid != s.basic || c.tilt_aid != s.tilt) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: columns_sums FILE\n", stderr);
    return 2;
  }
  try {
    std::ifstream file(argv[1], std::ios::binary);
    std::string row;
    if (!std::getline(file, row) || row != "category,self_pay")
      throw std::runtime_error("this is no file of make_claims columns");
    settled_file settled{};
    while (std::getline(file, row)) add(settled, row);
    if (!file.eof()) throw std::runtime_error("the file cannot be read to its end");
    if (!same_as_columns(settled)) throw std::runtime_error("the columns and the rule differ");
    for (const auto& word : words_of<category>) {
      const sums& s = settled.of[index_of(word.value)];
      if (s.claims == 0) continue;
      std::printf("{\"category\": %d, \"claims\": %lld, \"basic\": %lld, \"tilt\": %lld}\n",
                  static_cast<int>(word.value), static_cast<long long>(s.claims),
                  static_cast<long long>(s.basic.in_minor_units()), static_cast<long long>(s.tilt.in_minor_units()));
    }
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "columns_sums: %s\n", failure.what());
    return 1;
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}
