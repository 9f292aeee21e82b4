// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// what_if: what other tables would bring. Without a file, over a million invented claims: what another figure in the
// table of Jinzhou's medical aid would cost. With one, over its claims, by tables of other files.

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/benefits.hpp>
#include <gongbao/interop/string.hpp>

#include "../common/told.hpp"
#include "../common/written.hpp"
#include "../settle/rows_of_cities.hpp"
#include "files.hpp"

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

void over_invented_claims(language in) {
  const auto told = [in](const text& what) { return outside::told(what, in); };
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
}

constexpr text usage{R"(usage: what_if [--lang zh|en]
       what_if CLAIMS.csv --policy TABLES.csv … [READING]
       what_if CLAIMS.csv --policy TABLES.csv --search CELLS --within YUAN [READING]

CLAIMS.csv is a file that settle reads, TABLES.csv one that calc --policy-of
writes, with other figures in it. The claims are read once, and each table says
what it would bring: by category, by what persons bear, and the claim that gets
most more or less, explained.

--search says how far a figure can go within what may be spent. CELLS names a
column of the table, and the values of others that choose the rows:
rate,category=margin,layer=basic

READING is --encoding and --columns, as of settle. Without files: an example.
)",
                     R"(用法：what_if [--lang zh|en]
      what_if 费用.csv --policy 政策表.csv … [读取选项]
      what_if 费用.csv --policy 政策表.csv --search 单元格 --within 元 [读取选项]

费用.csv为settle能读取的费用文件，政策表.csv为calc --policy-of写出、改动了数值的文件。
费用只读取一次；每张表给出：各类对象的金额变化、按个人负担十等分的变化，以及增加和减少
最多的一笔费用的逐步说明。

--search求在支出预算以内某个数值最多可以调到多少。“单元格”先写表中的列名，再写选取行的
条件，如：rate,category=margin,layer=basic

读取选项为--encoding和--columns，含义同settle。不带文件：运行示例。
)"};

struct mistake {};

/// The options behind the language, which is `in`; a mistake where they are none.
reforms::options read_options(const std::vector<std::string_view>& args, language in) {
  reforms::options o;
  o.reading.headings.in = in;
  for (std::size_t i = 0; i < args.size(); ++i) {
    const auto value = [&] {
      if (i + 1 == args.size()) throw mistake();
      return args[++i];
    };
    const std::string_view word = args[i];
    if (word == "--policy") {
      o.policies.emplace_back(value());
    } else if (word == "--search") {
      o.search = value();
    } else if (word == "--within") {
      const auto amount = outside::read_as_written<money>(value());
      if (!amount) throw mistake();
      o.within = *amount;
    } else if (word == "--encoding") {
      o.reading.encoding = settling::converter_for(value(), in);
    } else if (word == "--columns") {
      settling::add_choices(o.reading.headings, settling::claims_form::of<cities>(), value());
    } else if (word.starts_with("-") || !o.claims.empty()) {
      throw mistake();
    } else {
      o.claims = word;
    }
  }
  const bool searches = !o.search.empty();
  if (o.claims.empty() || o.policies.empty() || searches != o.within.has_value()) throw mistake();
  if (searches && o.policies.size() != 1) throw mistake();
  return o;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> args(argv + 1, argv + argc);
  language in = outside::language_of_environment();
  const bool is_language = outside::take_language(args, in);
  const std::string help = outside::told(usage, in);
  if (is_language && args.size() == 1 && (args[0] == "--help" || args[0] == "-h")) {
    std::cout << help;
    return outside::end_written("what_if", in);
  }
  try {
    if (!is_language) throw mistake();
    int status = 0;
    if (args.empty())
      over_invented_claims(in);
    else
      status = reforms::run_over_files<cities>(read_options(args, in));
    const int written = outside::end_written("what_if", in);
    return written != 0 ? written : status;
  } catch (const mistake&) {
    std::cerr << help;
  } catch (const settling::unusable& why) {
    std::cerr << "what_if: " << why.in(in) << '\n';
  }
  return 2;
}
