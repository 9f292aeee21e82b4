// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/gongbao.hpp>
#include <gongbao/interop/flat.hpp>

#include "expect.hpp"

namespace rules_tests {

using namespace gongbao;

// ---- What every rule of the catalogue carries -----------------------------------------------------------------------

constexpr bool every_rule(auto holds) {
  bool all = true;
  catalogue::for_each([&](const auto& rule) { all = all && holds(rule); });
  return all;
}
static_assert(cities::size == 2 && catalogue::size == jinzhou::rules::size + sanmenxia::rules::size);

/// The ids of the rulebook, document by document, numbered without a gap.
constexpr bool ids_are_those_of_the_rulebook() {
  constexpr struct {
    text_view prefix;
    int first;
    int last;
  } documents[] = {{"JZ-HV-", 1, 19}, {"JZ-MP-", 1, 9},  {"JZ-AR-", 1, 12}, {"JZ-AH-", 1, 9}, {"JZ-GW-", 1, 7},
                   {"JZ-OP-", 1, 12}, {"JZ-MA-", 1, 19}, {"SX-CO-", 1, 17}, {"SX-FT-", 1, 1}, {"SX-SG-", 1, 1},
                   {"SX-MA-", 0, 18}, {"SX-MV-", 1, 12}, {"SX-OP-", 1, 16}, {"SX-CP-", 1, 1}};
  const auto* document = documents;
  int number = document->first;
  bool same = true;
  catalogue::for_each([&](const auto& r) {
    char buffer[8]{};
    text_writer id(buffer, sizeof buffer);
    id.put(document->prefix);
    id.put(static_cast<char>('0' + number / 10));
    id.put(static_cast<char>('0' + number % 10));
    same = same && r.info.id == id.written();
    if (++number > document->last && document != documents + 13) number = (++document)->first;
  });
  return same;
}
static_assert(catalogue::size == 154 && ids_are_those_of_the_rulebook());
static_assert(catalogue::size == flat::all_rules.size());
static_assert(every_rule([](const auto& r) { return r.info.source.stated() && !r.info.tags.empty(); }));
static_assert(every_rule([](const auto& r) { return !r.info.title.empty() && !r.info.title_zh.empty(); }));
static_assert(every_rule([](const auto& r) { return !r.info.source.in->number.empty() && !r.info.id.empty(); }));
static_assert(every_rule([](const auto& r) { return flat::find(r.info.id)->info == &r.info; }));  // ids are unique
static_assert(flat::rules<jinzhou::groundwater_rules>::find("JZ-GW-01") == flat::find("JZ-GW-01"));
static_assert(flat::rules<join<jinzhou::groundwater_rules, sanmenxia::rules>>::size == 7 + sanmenxia::rules::size);
static_assert(flat::rules<sanmenxia::rules>::find("JZ-GW-01") == nullptr);
static_assert(flat::find("JZ-MA-05")->name == "jinzhou::basic_aid" &&
              flat::find("SX-CP-01")->name == "sanmenxia::chemical_park_plenaries");
static_assert(flat::find("JZ-MA-05")->info->header() == "gongbao/jinzhou/medical_aid.hpp");
static_assert(flat::find("JZ-MA-15")->info->header() == "gongbao/jinzhou/medical_aid_scheme.hpp");
static_assert(every_rule([](const auto& r) { return !r.info.header().empty(); }));
static_assert(flat::find("JZ-MA-99") == nullptr && flat::find("") == nullptr && flat::find("jz-ma-07") == nullptr);

constexpr bool stands(const rule_info& info, text_view id, text_view number, text_view article,
                      category_set<provenance> tags) {
  return info.id == id && info.source.in->number == number && info.source.article == article && info.tags == tags;
}
constexpr text_view jz = "锦政办发〔2022〕16号";
constexpr text_view sx = "三政办〔2022〕18号";
static_assert(stands(jinzhou::aid_category.info, "JZ-MA-01", jz, "三(二)", provenance::predicate));
static_assert(stands(jinzhou::covered_cost.info, "JZ-MA-04", jz, "三(五)1, 三(八)2", provenance::predicate));
static_assert(stands(jinzhou::basic_aid.info, "JZ-MA-05", jz, "三(五)2", provenance::exact));
static_assert(stands(jinzhou::tilt_aid.info, "JZ-MA-06", jz, "三(五)2", provenance::exact));
static_assert(stands(jinzhou::medical_aid.info, "JZ-MA-07", jz, "三(四), (五)", provenance::exact));
static_assert(stands(jinzhou::monitored_aid.info, "JZ-MA-09", jz, "三(五)3", provenance::external));
static_assert(stands(jinzhou::medical_aid_in_force.info, "JZ-MA-14", jz, "last line", provenance::exact));
static_assert(stands(sanmenxia::medical_aid.info, "SX-MA-00", sx, "art. 5, 6, 8–12, 18", provenance::exact));
static_assert(stands(sanmenxia::aid_category.info, "SX-MA-01", sx, "art. 4, 12", provenance::predicate));
static_assert(stands(sanmenxia::outpatient_aid.info, "SX-MA-04", sx, "art. 8", provenance::exact));
static_assert(stands(sanmenxia::inpatient_aid.info, "SX-MA-05", sx, "art. 9", provenance::exact));
static_assert(stands(sanmenxia::shared_cap.info, "SX-MA-06", sx, "art. 10", provenance::exact));
static_assert(stands(sanmenxia::tilt_aid.info, "SX-MA-07", sx, "art. 11", provenance::exact));
static_assert(stands(sanmenxia::aid_base.info, "SX-MA-08", sx, "art. 5, 6, 13",
                     provenance::exact | provenance::external));
static_assert(stands(sanmenxia::unreferred_care.info, "SX-MA-11", sx, "art. 18", provenance::principle));
static_assert(stands(sanmenxia::medical_aid_in_force.info, "SX-MA-15", sx, "art. 31, 32", provenance::exact));

static_assert(jinzhou::basic_aid.period_key() == "date" && sanmenxia::aid_base.period_key() == "date");
static_assert(jinzhou::aid_category.period_key().empty() && jinzhou::covered_cost.period_key().empty());
static_assert(sanmenxia::aid_category.period_key().empty() && sanmenxia::medical_aid_in_force.period_key().empty());

// ---- The keys, in the order of the rulebook -------------------------------------------------------------------------

/// True if the rule's inputs (or outputs), joined by blanks, read `expected`; "!" marks required, "*" external ones.
template <class Rule>
constexpr bool takes(const Rule&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  flat::describe_inputs<Rule>([&](const flat::field_description& d) {
    if (!out.written().empty()) out.put(' ');
    out.put(d.key);
    if (d.is_required) out.put('!');
    if (d.is_external) out.put('*');
  });
  return out.written() == expected;
}
template <class Rule>
constexpr bool returns(const Rule&, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  flat::describe_outputs<Rule>([&](const flat::field_description& d) {
    if (!out.written().empty()) out.put(' ');
    out.put(d.key);
  });
  return out.written() == expected;
}
static_assert(takes(jinzhou::aid_category, "recipients! criteria_issued*"));
static_assert(returns(jinzhou::aid_category, "category eligible external_group"));
static_assert(takes(jinzhou::covered_cost,
                    "cost_kind! in_scope_cost! insurance_paid designated other_place other_place_ok* "
                    "plain_outpatient"));
static_assert(returns(jinzhou::covered_cost, "counted self_pay"));
static_assert(takes(jinzhou::basic_aid,
                    "date! recipients! criteria_issued* self_pay! self_pay_before basic_paid_before "
                    "deductible_basis rounding"));
static_assert(returns(jinzhou::basic_aid,
                      "category basic_portion rate_applied basic_aid residual self_pay_after "
                      "basic_paid_after remaining_cap"));
static_assert(takes(jinzhou::tilt_aid,
                    "date! recipients! criteria_issued* residual! residual_before tilted_before "
                    "tilt_paid_before tilt_trigger identity_change basic_paid rounding"));
static_assert(returns(jinzhou::tilt_aid,
                      "category triggered tilt_portion tilt_aid residual_after tilted_after "
                      "tilt_paid_after remaining_tilt_cap"));
static_assert(takes(jinzhou::medical_aid,
                    "date! recipients! criteria_issued* self_pay! self_pay_before basic_paid_before "
                    "residual_before tilted_before tilt_paid_before deductible_basis tilt_trigger "
                    "identity_change rounding"));
static_assert(returns(jinzhou::medical_aid,
                      "category basic_portion basic_aid residual triggered tilt_portion tilt_aid "
                      "total_aid patient_pays self_pay_after basic_paid_after residual_after "
                      "tilted_after tilt_paid_after external_group"));
static_assert(takes(jinzhou::monitored_aid,
                    "date! recipients! self_pay! self_pay_before basic_paid_before deductible!* "
                    "rate!* annual_cap!* rounding"));
static_assert(returns(jinzhou::monitored_aid,
                      "category basic_portion basic_aid residual self_pay_after basic_paid_after"));
static_assert(takes(jinzhou::medical_aid_in_force, "date!"));
static_assert(returns(jinzhou::medical_aid_in_force, "in_force valid_from"));
static_assert(
    takes(sanmenxia::medical_aid,
          "date! recipients! care! disease self_pay! designated referred! in_province! exception_granted "
          "inpatient_before basic_paid_before residual_before tilted_before tilt_paid_before best_by deductible_basis "
          "tilt_base tilt_threshold residual_counts rounding"));
static_assert(
    returns(sanmenxia::medical_aid,
            "category covered basic_portion rate_applied basic_aid residual cap_reached triggered tilt_portion "
            "tilt_aid total_aid patient_pays inpatient_after basic_paid_after residual_after tilted_after "
            "tilt_paid_after better_by_result"));
static_assert(takes(sanmenxia::aid_category, "recipients!") && returns(sanmenxia::aid_category, "category eligible"));
static_assert(takes(sanmenxia::outpatient_aid,
                    "date! recipients! disease! self_pay! designated basic_paid_before rounding"));
static_assert(returns(sanmenxia::outpatient_aid,
                      "category basic_portion rate_applied basic_aid residual basic_paid_after remaining_cap"));
static_assert(takes(sanmenxia::inpatient_aid,
                    "date! recipients! self_pay! designated referred exception_granted "
                    "inpatient_before basic_paid_before deductible_basis rounding"));
static_assert(returns(sanmenxia::inpatient_aid,
                      "category basic_portion rate_applied basic_aid residual basic_paid_after "
                      "remaining_cap inpatient_after"));
static_assert(takes(sanmenxia::shared_cap, "date! recipients! requested! basic_paid_before"));
static_assert(returns(sanmenxia::shared_cap,
                      "category annual_cap_applied basic_aid basic_paid_after remaining_cap cap_reached"));
static_assert(takes(sanmenxia::tilt_aid,
                    "date! recipients! residual! basic_paid! referred! in_province! residual_before "
                    "tilted_before tilt_paid_before tilt_base tilt_threshold residual_counts rounding"));
static_assert(returns(sanmenxia::tilt_aid,
                      "category cap_reached triggered tilt_portion tilt_aid residual_after "
                      "tilted_after tilt_paid_after remaining_tilt_cap"));
static_assert(takes(sanmenxia::aid_base, "insurance! in_scope_cost! insurance_paid assumed_payment* date"));
static_assert(returns(sanmenxia::aid_base, "self_pay"));
static_assert(takes(sanmenxia::unreferred_care, "self_pay! referred! exception_granted date"));
static_assert(returns(sanmenxia::unreferred_care, "counted counted_self_pay"));
static_assert(takes(sanmenxia::medical_aid_in_force, "date! accumulator_start"));
static_assert(returns(sanmenxia::medical_aid_in_force, "in_force valid_from scheme_merged accumulators_from"));

// ---- Called by id: steps 1 to 3 of rulebook 1.4 come before the rule ------------------------------------------------

template <std::size_t N>
constexpr bool refuses(text_view id, const flat::pair (&inputs)[N], refusal expected) {
  flat::answer answer;
  flat::call(id, inputs, N, answer);
  return answer.refused() == expected && answer.begin() == answer.end();
}
template <std::size_t N>
constexpr bool answers(text_view id, const flat::pair (&inputs)[N], flat::pair expected) {
  flat::answer answer;
  flat::call(id, inputs, N, answer);
  return !answer.refused() && answer.find(expected.key) == expected.value;
}

static_assert(answers("JZ-MA-07", {{"self_pay", "020000"}, {"date", "2023-03-01"}, {"recipients", "margin"}},
                      {"total_aid", "13320.00"}));
static_assert(answers("SX-MA-04",
                      {{"date", "2023-03-01"},
                       {"recipients", "monitored+orphan"},
                       {"disease", "cml"},
                       {"self_pay", "333.33"},
                       {"rounding", "truncate"}},
                      {"basic_aid", "99.99"}));
static_assert(answers("SX-MA-15", {{"date", "2022-06-01"}}, {"accumulators_from", "2022-05-01"}));

// An output "only if …" is left out otherwise.
static_assert([] {
  const flat::pair inputs[] = {{"date", "2022-04-30"}};
  flat::answer answer;
  flat::call("SX-MA-15", inputs, 1, answer);
  return !answer.refused() && answer.find("in_force") == text_view("false") && !answer.find("accumulators_from");
}());

// Step 1, whatever else is wrong, in the order of the pairs.
static_assert(refuses("JZ-MA-99", {{"date", "never"}}, {error::unknown_rule, "JZ-MA-99"}));
static_assert(refuses("JZ-MA-14", {{"date", "never"}, {"days", "2"}}, {error::unknown_key, "days"}));
static_assert(refuses("JZ-MA-14", {{"date", "never"}, {"date", "2023-01-01"}}, {error::duplicate_key, "date"}));
static_assert(refuses("JZ-MA-14", {{"in_force", "true"}}, {error::unknown_key, "in_force"}));  // outputs are no inputs
static_assert(refuses("JZ-MA-14", {{"Date", "2023-01-01"}}, {error::unknown_key, "Date"}));
static_assert(refuses("JZ-MA-14", {{"", "2023-01-01"}}, {error::unknown_key, ""}));
// Step 2 before step 3, in table order whatever the order of the pairs.
static_assert(refuses("JZ-MA-05", {{"self_pay", "1.005"}}, {error::invalid_value, "self_pay"}));
static_assert(refuses("JZ-MA-05", {{"rounding", "up"}, {"self_pay", "x"}}, {error::invalid_value, "self_pay"}));
static_assert(refuses("JZ-MA-05", {{"self_pay", "x"}, {"date", "2023-02-29"}}, {error::invalid_date, "date"}));
static_assert(refuses("JZ-MA-05", {{"recipients", "rich"}, {"self_pay", "1"}},
                      {error::unknown_recipient, "recipients"}));
static_assert(refuses("JZ-MA-05", {{"recipients", ""}}, {error::invalid_value, "recipients"}));
static_assert(refuses("JZ-MA-05", {{"rounding", ""}}, {error::unknown_value, "rounding"}));
static_assert(refuses("JZ-MA-05", {{"self_pay", "100000000000.00"}}, {error::out_of_range, "self_pay"}));
static_assert(refuses("JZ-MA-05", {{"criteria_issued", "yes"}}, {error::invalid_value, "criteria_issued"}));
// Step 3, in table order; what another authority sets has its own error. It comes before signs and periods.
static_assert(refuses("JZ-MA-05", {{"self_pay", "-1"}}, {error::missing_input, "date"}));
static_assert(refuses("JZ-MA-05", {{"self_pay", "-1"}, {"date", "2000-01-01"}}, {error::missing_input, "recipients"}));
static_assert(refuses("JZ-MA-09",
                      {{"date", "2023-03-01"}, {"recipients", "margin"}, {"self_pay", "1"}, {"rate", "150%"}},
                      {error::external_parameter_missing, "deductible"}));
static_assert(refuses(
    "JZ-MA-09",
    {{"date", "2023-03-01"}, {"recipients", "monitored"}, {"self_pay", "1"}, {"deductible", "0"}, {"annual_cap", "1"}},
    {error::external_parameter_missing, "rate"}));
// Then the rule.
static_assert(refuses("JZ-MA-05", {{"date", "2000-01-01"}, {"recipients", "none"}, {"self_pay", "-1"}},
                      {error::negative_amount, "self_pay"}));
static_assert(refuses("JZ-MA-05", {{"date", "2022-12-31"}, {"recipients", "none"}, {"self_pay", "-0.00"}},
                      {error::not_in_force, "date"}));
static_assert(refuses("JZ-MA-05", {{"date", "2023-01-01"}, {"recipients", "none"}, {"self_pay", "1"}},
                      {error::unknown_recipient, "recipients"}));
static_assert(refuses("SX-MA-08", {{"insurance", "uninsured"}, {"in_scope_cost", "1"}},
                      {error::external_parameter_missing, "assumed_payment"}));

}  // namespace rules_tests
