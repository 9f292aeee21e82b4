// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// A rule that nobody has met, with a truth value and a threshold of its own: it is explained, read backwards and
// compared by what it says of itself, with no edit elsewhere.

#include "calc.hpp"

#include <gongbao/rules/national.hpp>

#include <cstdio>
#include <fstream>
#include <gongbao_catch.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace lakeside {

using namespace gongbao;

inline constexpr document measures{.number = "湖政办〔2024〕1号",
                                   .title = "Aid of a lakeside",
                                   .title_zh = "湖滨救助办法",
                                   .in_force = period::since(date(2024, 1, 1))};

struct aid_policy {
  period in_force;
  basic_ranking<category, recipient> ranking;
  category_table<category, layer_terms> terms;
  layer_terms heavy;  ///< of a heavy bill of who has a family doctor
  money heavy_from;

  static constexpr void parts(auto&& part) {
    part(&aid_policy::ranking, "ranking");
    part(&aid_policy::terms, "terms");
    part(&aid_policy::heavy, "heavy");
    part(&aid_policy::heavy_from, "heavy_from");
  }
};
inline constexpr aid_policy aid_2024{
    .in_force = measures.in_force,
    .ranking = {{category::subsistence, recipient::subsistence}, {category::margin, recipient::margin}},
    .terms = {{category::subsistence, {yuan(0), percent(70), yuan(9'000), {&measures, "1"}}},
              {category::margin, {yuan(1'000), percent(50), yuan(9'000), {&measures, "1"}}}},
    .heavy = {yuan(1'000), percent(60), yuan(9'000), {&measures, "2"}},
    .heavy_from = yuan(10'000)};
constexpr text_view broken_check(const aid_policy& t) noexcept { return broken_check(t.heavy); }
constexpr text_view unlike_printed(const aid_policy&) noexcept { return {}; }

template <class Info = rule_info>
struct aid_rule {
  static constexpr Info info{"LK-01", "Settle one bill", "救助结算", {&measures, "1"}, provenance::exact};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> self_pay;
    bool family_doctor = false;
    gongbao::rounding rounding{};
  };
  struct output {
    bool is_heavy{};
    money payment{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::self_pay, "self_pay", says::self_pay);
    field(&input::family_doctor, "family_doctor", text{"signed up with a family doctor", "已签约家庭医生"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::is_heavy, "is_heavy", text{"a heavy bill", "大额费用"});
    field(&output::payment, "payment", says::fund_payment);
  }
  static constexpr const aid_policy& policy = aid_2024;
  static constexpr outcome<output> compute(const auto& in, const aid_policy& table) {
    const category c = choose(table.ranking, in.recipients).category;
    if (!table.terms.contains(c)) return output{};
    const bool is_heavy = in.family_doctor && in.self_pay >= table.heavy_from;
    const layer_steps steps = settle(layer{.terms = is_heavy && c == category::margin ? table.heavy : table.terms[c],
                                           .base = in.self_pay,
                                           .rounding = in.rounding});
    return output{.is_heavy = is_heavy, .payment = steps.payment, .steps = steps};
  }
};
inline constexpr rule<aid_rule> aid{};

struct aid_benefit {
  struct scheme {
    using amounts = pool_year;
    using span = calendar_year;
  };
  using parts = part_list<>;
  static constexpr text_view key = "aid";
  static constexpr text name{"aid", "救助"};
  static constexpr const aid_policy& table = aid_2024;
  static constexpr const document& law = measures;
  static constexpr const rule_info& settled_by = aid.info;
  struct claim {
    gongbao::date date{1900, 1, 1};
    gongbao::recipients recipients{};
    money in_scope_cost{};
    bool family_doctor = false;
  };
  static constexpr void facts(auto&& fact) {
    fact(&claim::date, "date", fact_use::needed);
    fact(&claim::recipients, "recipients", fact_use::needed);
    fact(&claim::in_scope_cost, "in_scope_cost", fact_use::needed);
    fact(&claim::family_doctor, "family_doctor", fact_use::optional,
         text{"with a family doctor (false)", "签约（否）"});
  }
  static constexpr outcome<pool_statement> settle(const claim& c, const pool_year& before,
                                                  const aid_policy& terms = table) {
    const auto paid =
        aid({.date = c.date, .recipients = c.recipients, .self_pay = c.in_scope_cost, .family_doctor = c.family_doctor},
            terms);
    if (!paid) return paid.refused();
    return pool_statement{.covered = true, .cost = c.in_scope_cost, .steps = paid->steps, .before = before};
  }
};

struct city {
  static constexpr text_view key = "lakeside", name = "Lakeside", name_zh = "湖滨市";
  using rules = rule_list<aid_rule>;
  using benefits = benefit_list<aid_benefit>;
  using ledger = no_ledger;
};

}  // namespace lakeside

namespace {

struct answered {
  int code;
  std::string out;
  std::string err;
};
answered ask(const std::vector<std::string_view>& args) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int code = calc::run<gongbao::city_list<lakeside::city>>(args, in, out, err);
  return {code, out.str(), err.str()};
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a rule with a truth value and a threshold of its own is explained") {
  const answered why =
      ask({"LK-01", "date=2024-03-01", "recipients=margin", "self_pay=9000", "family_doctor=true", "--explain"});
  CAPTURE(why.out);
  CHECK(has(why.out, "LK-01: 4000.00 is paid for 9000.00\n"));
  CHECK(has(why.out,
            "  from 10000.00 on, 1000.00 more than now: the rate of the fund is 60% instead of 50%; a heavy "
            "bill: yes instead of no; 900.00 more at once\n"));
  CHECK(has(why.out, "  at 1000.01, 7999.99 less than now: the fund begins to pay\n"));
  CHECK(has(why.out, "  the identity subsistence as well (recipients): 6300.00, which is 2300.00 more\n"));
  CHECK_FALSE(has(why.out, "(family_doctor)"));  // of a bill like this it changes nothing
  const answered heavy =
      ask({"LK-01", "date=2024-03-01", "recipients=margin", "self_pay=12000", "family_doctor=true", "--explain"});
  CAPTURE(heavy.out);
  CHECK(has(heavy.out,
            "  signed up with a family doctor (family_doctor): no instead of yes: 5500.00, which is 1100.00 "
            "less\n"));
  const answered zh = ask({"--lang", "zh", "LK-01", "date=2024-03-01", "recipients=margin", "self_pay=12000",
                           "family_doctor=true", "--explain"});
  CHECK(has(zh.out, "  已签约家庭医生（family_doctor）由是改为否：5500.00元，减少1100.00元\n"));
}

TEST_CASE("such a rule is explained as a claim of its benefit, from end to end") {
  using namespace gongbao;
  const lakeside::aid_benefit::claim bill{.date = date(2024, 3, 1),
                                          .recipients = recipient::margin | recipient::ordinary,
                                          .in_scope_cost = yuan(12'000),
                                          .family_doctor = true};
  const auto asked =
      flat::claim_question_of<lakeside::city, lakeside::aid_benefit>(bill, pool_year{}, lakeside::aid_2024);
  const flat::claim_explanation found = flat::explain_claim_result(asked);
  CHECK(found.now.brought == maybe<money>(yuan(6'600)));
  REQUIRE(found.identities.size() == 2);
  CHECK(found.identities[0].value == "margin");
  CHECK(found.identities[1].result.brought == maybe<money>(money{}));
  CHECK(found.below->at == yuan(10'000));
  CHECK(found.above->at == yuan(16'000));  // the cap
  bool has_doctor = false;
  for (const flat::other_result& c : found.changes) has_doctor = has_doctor || c.key == "family_doctor";
  CHECK(has_doctor);
}

TEST_CASE("such a rule is read backwards, also where the threshold makes it jump") {
  const auto bringing = [](std::string_view wanted) {
    return ask({"LK-01", "date=2024-03-01", "recipients=margin", "family_doctor=true", "--inverse", wanted});
  };
  CHECK(bringing("payment=4000").out == "self_pay=8999.99..9000.00\n");
  CHECK(bringing("payment=5400").out == "self_pay=10000.00\n");
  CHECK(bringing("payment=5000").out.empty());  // skipped by the jump
  CHECK(bringing("is_heavy=true").out == "self_pay=10000.00..\n");
}

TEST_CASE("two tables of such a rule are compared, its threshold among them") {
  const std::string file = "questions_test.csv";
  std::string csv = ask({"--policy-of", "lakeside.aid"}).out;
  const std::size_t at = csv.find("10000.00");
  REQUIRE(at != csv.npos);
  std::ofstream(file, std::ios::binary) << csv.replace(at, 8, "8000.00");
  const answered changed = ask({"--diff", "lakeside.aid", file});
  std::remove(file.c_str());
  CAPTURE(changed.out, changed.err);
  CHECK(has(changed.out, "  heavy_from: 10000.00 → 8000.00\n"));
  CHECK(has(changed.out,
            "\nmargin\n  family_doctor=yes\n    from 8000.00 to 9999.99: more; at most by 900.00, first at "));
  CHECK(has(changed.out, "The same at every fen from 0 to 10000000.00: "));
}
