// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/benefits.hpp>
#include <gongbao/rules/explain_claim.hpp>
#include <gongbao/rules/facts.hpp>

// A benefit from end to end: what its claims state, what becomes of them, and what it says of it.

namespace benefits_tests {

using namespace gongbao;

// ---- Facts ---------------------------------------------------------------------------------------------------------

/// The facts of a benefit in a line: "!" is needed, "+" is taken in the person's favour.
template <class Benefit>
constexpr bool asks_for(text_view expected) {
  char line[512]{};
  text_writer out(line, sizeof line);
  Benefit::facts([&](auto, text_view key, fact_use use, const auto&...) {
    if (!out.written().empty()) out.put(' ');
    out.put(key);
    if (use == fact_use::needed) out.put('!');
    if (use == fact_use::in_favour) out.put('+');
  });
  return out.written() == expected;
}
static_assert(asks_for<jinzhou::medical_aid_benefit>(
    "date! recipients! care! in_scope_cost! insurance_paid! county designated criteria_issued other_place "
    "other_place_ok"));
static_assert(asks_for<jinzhou::outpatient_pool_benefit>("date! in_scope_cost! designated deductible rate annual_cap"));
static_assert(asks_for<sanmenxia::medical_aid_benefit>(
    "date! recipients! care! in_scope_cost! insurance_paid! county disease designated referred+ in_province+ "
    "exception_granted"));
static_assert(asks_for<sanmenxia::outpatient_pool_benefit>(
    "date! in_scope_cost! designated level! institution! has_account insurance_state flexible difference_paid "
    "retired_from retirement_procedure in_hospital other_place filed online_settled other_exclusion"));

/// Every fact has its words, in both languages: its own, or the shared ones.
template <class Benefit>
constexpr bool says_what_it_asks() {
  bool all = true;
  Benefit::facts([&](auto, text_view key, fact_use, const auto&... own) {
    const text meaning = [&] {
      if constexpr (sizeof...(own) == 0)
        return meaning_of_fact(key);
      else
        return text(own...);
    }();
    all = all && !meaning.empty() && !(meaning.in(language::en) == meaning.in(language::zh));
  });
  return all;
}
static_assert(says_what_it_asks<jinzhou::medical_aid_benefit>() &&
              says_what_it_asks<jinzhou::outpatient_pool_benefit>() &&
              says_what_it_asks<sanmenxia::medical_aid_benefit>() &&
              says_what_it_asks<sanmenxia::outpatient_pool_benefit>());

// The parts are declared where a city has them, and nowhere else; what a declared part lacks is noticed.
static_assert(has_part<sanmenxia::medical_aid_benefit, with_favour> &&
              !has_part<jinzhou::medical_aid_benefit, with_favour>);
static_assert(has_part<jinzhou::outpatient_pool_benefit, with_floors> &&
              !has_part<sanmenxia::outpatient_pool_benefit, with_floors>);
static_assert(has_part<jinzhou::medical_aid_benefit, with_statistics> &&
              !has_part<sanmenxia::medical_aid_benefit, with_statistics>);
static_assert(has_part<jinzhou::medical_aid_benefit, with_alerts> &&
              !has_part<sanmenxia::medical_aid_benefit, with_alerts>);
constexpr auto alert_of = [](recipients of, money burden) {
  return jinzhou::medical_aid_benefit::alert({.date = date(2023, 3, 1), .recipients = of}, insurance::resident, burden)
      .value();
};
static_assert(alert_of(recipient::margin, yuan(5'000)).alerted &&
              !alert_of(recipient::ordinary, 19'999.99_yuan).alerted);
static_assert(jinzhou::medical_aid_benefit::alerted_by.id == "JZ-MA-10" &&
              jinzhou::medical_aid_benefit::looked_back_by.id == "JZ-MA-11");
static_assert(jinzhou::medical_aid_benefit::alert({.date = date(2022, 12, 31), .recipients = recipient::margin},
                                                  insurance::resident, yuan(5'000)) == error::not_in_force);
static_assert(!with_reasons::is_whole<jinzhou::outpatient_pool_benefit> &&
              with_reasons::is_whole<sanmenxia::outpatient_pool_benefit>);
constexpr std::size_t listed = [] {
  std::size_t n = 0;
  cities::for_each([&](auto city) { decltype(city)::benefits::for_each([&](auto) { ++n; }); });
  return n;
}();
static_assert(listed == 4);

// What a claim does not state.
constexpr jinzhou::medical_aid_benefit::claim aid_in_jinzhou{};
static_assert(aid_in_jinzhou.designated && !aid_in_jinzhou.criteria_issued && !aid_in_jinzhou.other_place);
constexpr jinzhou::outpatient_pool_benefit::claim visit_in_jinzhou{};
static_assert(visit_in_jinzhou.designated);
constexpr sanmenxia::medical_aid_benefit::claim aid_in_sanmenxia{};
static_assert(aid_in_sanmenxia.designated && aid_in_sanmenxia.referred && aid_in_sanmenxia.in_province &&
              !aid_in_sanmenxia.exception_granted);
constexpr sanmenxia::outpatient_pool_benefit::claim visit_in_sanmenxia{};
static_assert(visit_in_sanmenxia.designated && visit_in_sanmenxia.has_account && visit_in_sanmenxia.online_settled &&
              !visit_in_sanmenxia.flexible && !visit_in_sanmenxia.in_hospital && !visit_in_sanmenxia.other_place &&
              !visit_in_sanmenxia.filed && !visit_in_sanmenxia.other_exclusion);
constexpr date no_day(1900, 1, 1);
static_assert(aid_in_jinzhou.date == no_day && visit_in_jinzhou.date == no_day && aid_in_sanmenxia.date == no_day &&
              visit_in_sanmenxia.date == no_day);

// The curves of an atlas: of a pool by year, of aid by care and by whether the claim qualifies.
template <class Benefit>
constexpr std::int64_t years_added_up() {
  std::int64_t sum = 0;
  Benefit::curves([&](const text&, std::int64_t year) { sum = 10'000 * sum + year; });
  return sum;
}
static_assert(years_added_up<jinzhou::outpatient_pool_benefit>() == 2023);
static_assert(years_added_up<sanmenxia::outpatient_pool_benefit>() == 2022'2023);
template <class Benefit>
constexpr int qualifying_curves(bool wanted) {
  int n = 0;
  Benefit::curves([&](const text&, care, bool qualifies) { n += qualifies == wanted ? 1 : 0; });
  return n;
}
static_assert(qualifying_curves<sanmenxia::medical_aid_benefit>(true) == 2 &&
              qualifying_curves<sanmenxia::medical_aid_benefit>(false) == 2);
static_assert(qualifying_curves<jinzhou::medical_aid_benefit>(true) == 1);

static_assert(jinzhou::monthly_statistics::totals{}.persons == 0 && jinzhou::monthly_statistics::totals{}.visits == 0);

// ---- Jinzhou -------------------------------------------------------------------------------------------------------

constexpr auto fresh = start_of(calendar_year(2023));
using jinzhou_aid = jinzhou::medical_aid_benefit;
constexpr jinzhou_aid::claim stay{.date = date(2023, 3, 1),
                                  .recipients = recipient::margin,
                                  .in_scope_cost = yuan(28'000),
                                  .insurance_paid = yuan(8'000)};

constexpr auto changed(auto claim, auto change) {
  change(claim);
  return claim;
}

constexpr auto settled = jinzhou_aid::settle(stay, fresh);
static_assert(settled->aid.total_aid == yuan(13'320) && settled->aid.covered && !settled->better);
static_assert(
    settled->aid.after ==
    jinzhou::medical_aid({.date = stay.date, .recipients = stay.recipients, .self_pay = yuan(20'000), .before = fresh})
        .value()
        .after);

// What does not count is paid nothing and adds nothing up; the patient bears it.
constexpr auto elsewhere =
    jinzhou_aid::settle(changed(stay, [](auto& c) { c.designated = false; }), settled->aid.after);
static_assert(!elsewhere->aid.covered && elsewhere->aid.total_aid == yuan(0) && !elsewhere->aid.triggered);
static_assert(elsewhere->aid.patient_pays == yuan(20'000) && elsewhere->aid.rate_applied == rate{});
static_assert(elsewhere->aid.after == settled->aid.after && elsewhere->aid.category == category::margin);

// That a cost counts is one thing, that the person has aid another.
constexpr auto nobody = jinzhou_aid::settle(changed(stay, [](auto& c) { c.recipients = recipient::ordinary; }), fresh);
static_assert(nobody->covered && !nobody->aid.covered && settled->covered && !elsewhere->covered);

static_assert(jinzhou_aid::settle(changed(stay, [](auto& c) { c.insurance_paid = yuan(28'001); }), fresh).refused() ==
              refusal{error::inconsistent_amounts, "insurance_paid"});
static_assert(jinzhou_aid::settle(changed(stay, [](auto& c) { c.other_place = true; }), fresh).refused() ==
              refusal{error::external_parameter_missing, "other_place_ok"});
static_assert(jinzhou_aid::settle(stay, start_of(calendar_year(2022))).refused() ==
              refusal{error::inconsistent_dates, "before"});

// Another identity may bring more; how much is not known here.
constexpr auto monitored =
    jinzhou_aid::settle(changed(stay, [](auto& c) { c.recipients |= recipient::monitored; }), fresh);
static_assert(monitored->better.value().identities == recipient::monitored && !monitored->better.value().aid);

// A table of one's own.
constexpr auto dearer = [] {
  jinzhou::medical_aid_policy p = jinzhou::medical_aid_2023;
  p.terms[category::margin].basic.rate = percent(70);
  return p;
}();
static_assert(jinzhou_aid::settle(stay, fresh, dearer).value().aid.basic_aid == yuan(12'600));

using jinzhou_pool = jinzhou::outpatient_pool_benefit;
constexpr jinzhou_pool::claim visit{.date = date(2023, 3, 1), .in_scope_cost = yuan(1'300)};
static_assert(jinzhou_pool::settle(visit, {}).value().rests_on_floors);
constexpr auto below = changed(visit, [](auto& c) { c.rate = percent(45), c.deductible = yuan(200); });
static_assert(!jinzhou_pool::settle(below, {}).value().rests_on_floors);
constexpr int held(finding wanted) {
  int n = 0;
  jinzhou_pool::floors(below, [&](text_view, const auto&, const auto&, finding found, const source& where) {
    n += found == wanted && where.stated() ? 1 : 0;
  });
  return n;
}
static_assert(held(finding::violation) == 1 && held(finding::warning) == 1 && held(finding::ok) == 0);
constexpr int held_by_lower_floors = [] {  // by another table
  jinzhou::outpatient_pooling_policy lower = jinzhou::outpatient_pooling_2022;
  lower.floors.rate = percent(40);
  int n = 0;
  jinzhou_pool::floors(
      below, [&](text_view, const auto&, const auto&, finding found, const source&) { n += found == finding::ok; },
      lower);
  return n;
}();
static_assert(held_by_lower_floors == 1);

// ---- Sanmenxia -----------------------------------------------------------------------------------------------------

using sanmenxia_aid = sanmenxia::medical_aid_benefit;
constexpr sanmenxia_aid::claim dear_stay{.date = date(2023, 3, 1),
                                         .recipients = recipient::subsistence | recipient::margin,
                                         .in_scope_cost = yuan(40'000),
                                         .insurance_paid = yuan(0)};
constexpr auto by_rank = sanmenxia_aid::settle(dear_stay, fresh);
static_assert(by_rank->covered && by_rank->aid.category == category::subsistence &&
              by_rank->aid.total_aid == yuan(28'000));
static_assert(
    sanmenxia_aid::settle(changed(dear_stay, [](auto& c) { c.referred = false; }), fresh).value().aid.total_aid ==
    yuan(0));

using sanmenxia_pool = sanmenxia::outpatient_pool_benefit;
constexpr sanmenxia_pool::claim at_secondary{
    .date = date(2023, 3, 1), .in_scope_cost = yuan(130), .level = level::secondary, .institution = "H-01"};
constexpr auto paid = sanmenxia_pool::settle(at_secondary, {});
static_assert(paid->covered && !paid->rests_on_floors && paid->steps.payment == yuan(55) &&
              paid->after == pool_year{yuan(30), yuan(55), yuan(100)});
static_assert(sanmenxia_pool::settle(at_secondary, paid->after).value().steps.portion == yuan(130));
static_assert(
    sanmenxia_pool::settle(changed(at_secondary, [](auto& c) { c.in_hospital = true; }), {}).value().covered == false);
static_assert(sanmenxia_pool::settle(at_secondary, {.deductible_met = yuan(50)}).refused() ==
              refusal{error::inconsistent_amounts, "level"});
constexpr auto retiring = changed(at_secondary, [](auto& c) {
  c.retirement_procedure = date(2023, 1, 15);
  c.retired_from = date(2023, 1, 15);
});
static_assert(sanmenxia_pool::settle(retiring, {}).refused() == refusal{error::inconsistent_dates, "retired_from"});

constexpr bool explains_why(language in, text_view expected) {
  char text[256]{};
  text_writer out(text, sizeof text);
  sanmenxia_pool::why(out, {error::inconsistent_dates, "retired_from"}, retiring, in);
  return out.written() == expected;
}
static_assert(explains_why(language::en, "the retiree rate that follows that procedure begins on 2023-02-01"));
static_assert(explains_why(language::zh, "按办理退休手续之日，退休待遇应自2023-02-01起享受"));

// ---- Explained -----------------------------------------------------------------------------------------------------

constexpr bool explained(const auto& statement, language in, text_view expected) {
  char text[4096]{};
  text_writer out(text, sizeof text);
  explain(out, statement, in);
  return out.written() == expected;
}
static_assert(explained(*sanmenxia_aid::settle(changed(dear_stay, [](auto& c) { c.in_province = false; }),
                                               by_rank->aid.after),
                        language::en,
                        "  category, 三政办〔2022〕18号 art. 4, 12\n"
                        "    subsistence 低保对象; outranked: margin\n"
                        "  self-pay, 三政办〔2022〕18号 art. 5, 6, 13\n"
                        "    in-scope cost 40000.00 - insurance 0.00 = 40000.00\n"
                        "    the year so far: base 40000.00, basic aid 28000.00, residual 12000.00, tilt aid 0.00\n"
                        "  basic aid, 三政办〔2022〕18号 art. 9, 10\n"
                        "    above the deductible of 0.00: 40000.00\n"
                        "    70% of it, rounded: 28000.00\n"
                        "    under the cap of 30000.00, 28000.00 used before: pays 2000.00\n"
                        "  tilt aid, 三政办〔2022〕18号 art. 11\n"
                        "    residual 40000.00 - 2000.00 = 38000.00\n"
                        "    closed: care outside the province\n"
                        "  total aid 2000.00 + 0.00 = 2000.00, the patient pays 40000.00 - 2000.00 = 38000.00\n"));
static_assert(explained(settled->aid, language::zh,
                        "  救助对象类别，锦政办发〔2022〕16号第三部分第（二）项\n"
                        "    低保边缘家庭成员\n"
                        "  救助费用基数，锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点\n"
                        "    费用基数20000.00元\n"
                        "    本年度此前累计：费用基数0.00元，基本救助0.00元，救助后余额0.00元，倾斜救助0.00元\n"
                        "  基本救助，锦政办发〔2022〕16号第三部分第（五）项第2点“基本救助”\n"
                        "    起付标准2000.00元以上部分：18000.00元\n"
                        "    按60%计算，舍入到分：10800.00元\n"
                        "    限额20000.00元，此前已用0.00元：支付10800.00元\n"
                        "  倾斜救助，锦政办发〔2022〕16号第三部分第（五）项第2点“倾斜救助”\n"
                        "    救助后余额20000.00 - 10800.00 = 9200.00元，本年度累计9200.00元\n"
                        "    予以倾斜救助：基本救助后的余额均可倾斜\n"
                        "    起付标准5000.00元以上部分：4200.00元\n"
                        "    按60%计算，舍入到分：2520.00元\n"
                        "    限额15000.00元，此前已用0.00元：支付2520.00元\n"
                        "  救助合计10800.00 + 2520.00 = 13320.00元，个人负担20000.00 - 13320.00 = 6680.00元\n"));
static_assert(explained(*elsewhere, language::en,
                        "  category, 锦政办发〔2022〕16号 三(二)\n"
                        "    margin 低保边缘家庭成员\n"
                        "  self-pay, 锦政办发〔2022〕16号 三(五)1, 三(八)2\n"
                        "    in-scope cost 28000.00 - insurance 8000.00 = 20000.00\n"
                        "    the year so far: base 20000.00, basic aid 10800.00, residual 9200.00, tilt aid 2520.00\n"
                        "  basic aid, 锦政办发〔2022〕16号 三(五)2 基本救助\n"
                        "    above the deductible of 2000.00: 0.00\n"
                        "    60% of it, rounded: 0.00\n"
                        "    under the cap of 20000.00, 10800.00 used before: pays 0.00\n"
                        "  tilt aid, 锦政办发〔2022〕16号 三(五)2 倾斜救助\n"
                        "    residual 20000.00 - 0.00 = 20000.00\n"
                        "    closed: the claim does not count\n"
                        "  total aid 0.00 + 0.00 = 0.00, the patient pays 20000.00 - 0.00 = 20000.00\n"));

}  // namespace benefits_tests
