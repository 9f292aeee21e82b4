// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_FACTS_HPP
#define GONGBAO_RULES_FACTS_HPP

#include <gongbao/core/language.hpp>

// What the facts mean that claims of several cities state, said once, in the order in which a file has them. What a
// city alone asks for brings its words with it: `fact(&claim::harvest, "harvest", fact_use::optional, text{…})`; so
// does a shared fact of which a city has more to say.

namespace gongbao::inline v0 {

/// A fact of a claim, by its key, and what it means.
struct fact_meaning {
  text_view key;
  text meaning;
};

/// The shared facts. A default stands in brackets.
inline constexpr fact_meaning shared_facts[] = {
    {"date", {"day of the visit, 2023-03-01; of a stay see below", "就医日期，如2023-03-01；住院的见下文"}},
    {"recipients", {"all identities of the person, subsistence+margin", "本人具有的全部身份，如低保对象、孤儿"}},
    {"care", {"inpatient, outpatient …", "住院、门诊等"}},
    {"in_scope_cost", {"policy-scope cost in yuan, 1234.50", "政策范围内费用，单位为元，如1234.50"}},
    {"insurance_paid", {"paid by basic and critical-illness insurance", "基本医疗保险和大病保险支付"}},
    {"county", {"an identifier; a row of the monthly table", "辖区，标识符；对应月报表中的一栏"}},
    {"disease", {"needed for outpatient care: esrd_dialysis …", "病种，门诊救助必填，如血友病"}},
    {"designated", {"designated institution (true)", "定点医药机构（默认是）"}},
    {"referred", {"referral rules kept (true)", "按规定转诊（默认是）"}},
    {"in_province", {"care inside the province (true)", "省内就医（默认是）"}},
    {"exception_granted", {"exception to the referral rule (false)", "已准予不经转诊（默认否）"}},
    {"criteria_issued", {"criteria for illness_poor are issued (false)", "因病致贫重病患者认定条件已明确（默认否）"}},
    {"other_place", {"care in another place (false)", "异地就医（默认否）"}},
    {"other_place_ok", {"needed there: the other-place rules were met", "异地就医必填：符合异地就医规定"}},
    {"deductible", {"of the schedule in use, a year", "现行年度起付标准"}},
    {"rate", {"of the schedule in use, 55%", "现行支付比例，如55%"}},
    {"annual_cap", {"of the schedule in use", "现行年度支付限额"}},
    {"level", {"primary, secondary or tertiary", "医疗机构级别"}},
    {"institution",
     {"an identifier; one deductible a day and institution", "医疗机构，标识符；按日、按机构计起付标准"}},
    {"has_account", {"personal-account benefit (true)", "享受个人账户待遇（默认是）"}},
    {"insurance_state", {"active, waiting, arrears … (active)", "参保状态（默认正常享受）"}},
    {"flexible", {"flexible worker (false)", "灵活就业人员（默认否）"}},
    {"difference_paid", {"day a flexible worker paid the difference", "灵活就业人员补缴差额之日"}},
    {"retired", {"the retiree rate and limit (false)", "享受退休人员待遇（默认否）"}},
    {"retired_from", {"first day of the retiree rate and limit", "退休人员待遇起始日"}},
    {"retirement_procedure",
     {"or the day of the procedure: from the month after", "或办理退休手续之日：次月起享受退休人员待遇"}},
    {"in_hospital", {"during a hospital stay (false)", "住院期间（默认否）"}},
    {"filed", {"care in another place was filed (false)", "已办理异地就医备案（默认否）"}},
    {"online_settled", {"settled on line (true)", "联网结算（默认是）"}},
    {"other_exclusion", {"excluded by another rule (false)", "属于其他不予支付情形（默认否）"}},
};

/// What a shared fact means; empty for another one.
///
/// ```cpp
/// static_assert(meaning_of_fact("rate").in(language::zh) == "现行支付比例，如55%" && meaning_of_fact("x").empty());
/// ```
constexpr text meaning_of_fact(text_view key) noexcept {
  for (const fact_meaning& f : shared_facts)
    if (f.key == key) return f.meaning;
  return {};
}

}  // namespace gongbao::inline v0

#endif
