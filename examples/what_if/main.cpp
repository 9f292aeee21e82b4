// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// what_if: what another figure in the table of Jinzhou's medical aid would cost, over a million invented claims.

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>

#include "../common/told.hpp"
#include "../common/written.hpp"

using namespace gongbao;

namespace {

struct year_of_claims {
  std::vector<batch::claim_code> claims;
  std::vector<std::int32_t> self_pay;  ///< fen
};

/// The same claims on every machine: mostly small, a few very large.
year_of_claims invented(std::size_t rows) {
  constexpr category who[] = {category::destitute, category::subsistence, category::subsistence,  category::subsistence,
                              category::margin,    category::margin,      category::illness_poor, category::none};
  year_of_claims year;
  std::uint64_t state = 2023;
  for (std::size_t i = 0; i < rows; ++i) {
    state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
    const auto drawn = static_cast<std::uint32_t>(state >> 32U);
    year.claims.push_back(batch::code_of(who[drawn % 8]));
    const std::uint32_t ceiling = drawn / 8 % 16 == 0 ? 20'000'000 : 2'000'000;
    year.self_pay.push_back(static_cast<std::int32_t>(drawn / 128 % ceiling));
  }
  return year;
}

batch::aid_sums scored(const batch::aid_plan& plan, const year_of_claims& year) {
  batch::aid_sums sums;
  batch::settle<std::int32_t>(plan, {.claims = year.claims, .self_pay = year.self_pay}, &sums);
  return sums;
}

/// A table with a line for each category.
class table_of_costs {
 public:
  explicit table_of_costs(language in) : name_columns_{in == language::en ? 13U : 17U} {}

  void line(const std::string& name, const std::string& claims, const std::string& now, const std::string& then,
            const std::string& difference) const {
    using outside::right_aligned;
    std::cout << outside::padded(name, name_columns_) << right_aligned(claims, 8) << right_aligned(now, 16)
              << right_aligned(then, 16) << right_aligned(difference, 15) << '\n';
  }
  void line(const std::string& name, const batch::aid_sum& now, const batch::aid_sum& then) const {
    const money aid_now = now.basic_aid + now.tilt_aid;
    const money aid_then = then.basic_aid + then.tilt_aid;
    line(name, std::to_string(now.claims), to_string(aid_now), to_string(aid_then), to_string(aid_then - aid_now));
  }

 private:
  std::size_t name_columns_;
};

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> args(argv + 1, argv + argc);
  language in = outside::language_of_environment();
  const auto told = [&in](const text& what) { return outside::told(what, in); };
  if (!outside::take_language(args, in) || !args.empty()) {
    std::cerr << told({"usage: what_if [--lang zh|en]\n", "用法：what_if [--lang zh|en]\n"});
    return 2;
  }

  jinzhou::medical_aid_policy table = jinzhou::medical_aid_2023;
  table.terms[category::margin].basic.deductible = yuan(1'000);  // 2 000 as decreed
  table.terms[category::margin].basic.rate = percent(65);        // 60 % as decreed
  table.terms[category::margin].tilt.rate = percent(65);

  const year_of_claims year = invented(1'000'000);
  const batch::aid_sums now = scored(batch::plan_of(jinzhou::medical_aid_2023), year);
  const batch::aid_sums then = scored(batch::plan_of(table), year);

  const table_of_costs costs(in);
  costs.line(told({"aid in yuan", "救助金额（元）"}), told({"claims", "笔数"}), told({"as decreed", "现行标准"}),
             told({"what if", "模拟标准"}), told({"difference", "差额"}));
  batch::aid_sum all_now;
  batch::aid_sum all_then;
  for (const auto& word : words_of<category>) {
    if (now.of(word.value).claims == 0) continue;
    costs.line(in == language::en ? to_string(word.value) : std::string(word.label), now.of(word.value),
               then.of(word.value));
    all_now += now.of(word.value);
    all_then += then.of(word.value);
  }
  costs.line(told({"all", "合计"}), all_now, all_then);
  return outside::end_written("what_if", in);
}
