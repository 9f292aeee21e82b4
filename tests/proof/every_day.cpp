// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Every day of 2017 to 2030: which rules are in force on it, against the periods as the gazettes state them. The tables
// here are written from the texts (rulebook 1.7 and the head line of each rule), not from the library.

#include <gongbao/catalogue.hpp>

#include "../vectors/worked_cases.hpp"
#include "by_name.hpp"

#include <map>

using namespace gongbao;

namespace {

constexpr date first_day(2017, 1, 1);
constexpr date last_day(2030, 12, 31);

// ---- What the texts say --------------------------------------------------------------------------------------------

struct stated_period {
  text_view document;  ///< the ids of its rules begin with it
  period in_force;
};
constexpr stated_period periods[] = {
    {"JZ-HV", {date(2017, 6, 22), date(2027, 6, 22)}},  // extended for five years by the decision of 2022-06-29
    {"JZ-MP", {date(2017, 9, 22), date(2027, 9, 22)}},  // likewise, 2022-07-25
    {"JZ-AR", {date(2022, 9, 8), date(2024, 9, 8)}},    // two years from publication
    {"JZ-AH", {date(2022, 9, 3), date(2027, 9, 3)}},    // five years from publication
    {"JZ-GW", period::since(date(2022, 7, 26))},        // signature; no date stated
    {"JZ-OP", period::since(date(2022, 12, 1))},        //
    {"JZ-MA", period::since(date(2023, 1, 1))},         //
    {"SX-CO", period::since(date(2023, 1, 10))},        // signature; every measure has a period of its own
    {"SX-FT", period::since(date(2023, 1, 15))},        // signature
    {"SX-SG", period::since(date(2023, 2, 13))},        // signature
    {"SX-MA", period::since(date(2022, 5, 1))},         // signed 2022-06-06
    {"SX-MV", {date(2022, 6, 6), date(2024, 12, 31)}},  //
    {"SX-OP", period::since(date(2022, 7, 1))},         //
    {"SX-CP", period::since(date(2023, 2, 13))},        //
};

const period& stated_for(std::string_view rule) {
  return std::find_if(std::begin(periods), std::end(periods),
                      [&](const stated_period& p) { return rule.substr(0, 5) == std::string_view(p.document); })
      ->in_force;
}

enum class need : std::uint8_t { required, optional };

/// A rule whose day is held against the period of its document, with other inputs that have an answer on any day.
struct tested_rule {
  text_view id;
  text_view key;  ///< the day that counts …
  need day;       ///< … and whether it has to be given
  text_view inputs;
};
constexpr tested_rule tested_rules[] = {
    {"JZ-HV-03", "received", need::required, ""},
    {"JZ-HV-04", "accepted", need::required, ""},
    {"JZ-HV-05", "accepted", need::required, "extension_days=0;client_notified=false"},
    {"JZ-HV-06", "received", need::required, ""},
    {"JZ-HV-07", "received", need::required, ""},
    {"JZ-HV-09", "received", need::required, ""},
    {"JZ-HV-10", "date", need::required, "signed=2017-01-01;members=3;signatures=3;fingerprints=3"},
    {"JZ-HV-13", "date", need::required,
     "approval_due=2023-03-10;extension_expired=true;report_issued=false;hardship=true"},
    {"JZ-MP-04", "served", need::required, ""},
    {"JZ-MP-06", "served", need::required, ""},
    {"JZ-MP-07", "received", need::required, ""},
    {"JZ-MP-08", "served", need::required, ""},
    {"JZ-AR-01", "date", need::optional, "area=49999.99"},
    {"JZ-AR-02", "date", need::optional, "area=50000"},
    {"JZ-AR-03", "date", need::optional, "land_status=undisposed"},
    {"JZ-AR-05", "date", need::required, ""},
    {"JZ-AR-06", "entered", need::required, "area=40000"},
    {"JZ-AR-07", "completed", need::required, ""},
    {"JZ-AH-01", "date", need::optional, "approved_on=2010-05-01;urban=true;first_transfer=true"},
    {"JZ-AH-02", "date", need::optional, "title_ready=2017-09-10"},
    {"JZ-AH-04", "date", need::required, "market_price=600000.00"},
    {"JZ-AH-06", "accepted", need::required, ""},
    {"JZ-AH-07", "date", need::required, "transfer_reason=gift;title_ready=2020-01-10"},
    {"JZ-GW-01", "date", need::optional, "fine=20000.00"},
    {"JZ-GW-02", "date", need::optional, "fine=20000.00"},
    {"JZ-GW-03", "date", need::optional, "fine=100000.00;overdue=true"},
    {"JZ-GW-04", "date", need::optional, "fine=100000.00"},
    {"JZ-GW-05", "date", need::optional, "overdue=true;cost=12000.00"},
    {"JZ-GW-06", "date", need::optional, "water_violation=over_quota;serious=true"},
    {"JZ-GW-07", "date", need::optional, "in_planning_area=true;approved=false"},
    {"JZ-OP-03", "date", need::optional, "annual_cap=3000.00"},
    {"JZ-OP-04", "date", need::required, "in_scope_cost=300.01"},
    {"JZ-OP-06", "date", need::required, "contribution_base=5000.00;account_mode=with_account"},
    {"JZ-OP-07", "date", need::required, "account_mode=with_account"},
    {"JZ-OP-08", "date", need::required, "average_wage=6123.45;account_mode=with_account"},
    {"JZ-OP-09", "date", need::required, "retired=true;large_aid_contribution=96.00"},
    {"JZ-MA-02", "date", need::required, "recipients=orphan;premium=350.00"},
    {"JZ-MA-03", "date", need::required, "recipients=margin;payable_base=10000.00"},
    {"JZ-MA-05", "date", need::required, "recipients=margin;self_pay=20000.00"},
    {"JZ-MA-06", "date", need::required, "recipients=orphan;residual=100.00"},
    {"JZ-MA-07", "date", need::required, "recipients=margin;self_pay=20000.00"},
    {"JZ-MA-08", "date", need::required, "recipients=destitute;days=30;quota=120.00;in_scope_cost=5000.00"},
    {"JZ-MA-09", "date", need::required,
     "recipients=monitored;self_pay=10000.00;deductible=0.00;rate=70%;annual_cap=20000.00"},
    {"JZ-MA-10", "date", need::optional, "recipients=margin;insurance=resident;burden=4999.99"},
    {"JZ-MA-11", "confirmed", need::required, "look_back_self_pay=8000.00"},
    {"SX-MA-00", "date", need::required,
     "recipients=subsistence;care=inpatient;self_pay=43000.00;referred=true;in_province=true"},
    {"SX-MA-02", "date", need::required, "recipients=destitute;premium=350.00"},
    {"SX-MA-03", "date", need::optional, "recognised=2023-01-01;collection_end=2022-12-31"},
    {"SX-MA-04", "date", need::required, "recipients=destitute;disease=haemophilia;self_pay=1000.00"},
    {"SX-MA-05", "date", need::required, "recipients=margin;self_pay=3000.00"},
    {"SX-MA-06", "date", need::required, "recipients=margin;requested=100.00"},
    {"SX-MA-07", "date", need::required,
     "recipients=margin;residual=15000.00;basic_paid=10000.00;referred=true;in_province=true"},
    {"SX-MA-08", "date", need::optional, "insurance=resident;in_scope_cost=20000.00;insurance_paid=12000.00"},
    {"SX-MA-11", "date", need::optional, "self_pay=10000.00;referred=false"},
    {"SX-MA-13", "date", need::optional,
     "recipients=subsistence;level=primary;total_cost=4000.00;out_of_scope_cost=150.00"},
    {"SX-MA-14", "date", need::required,
     "recipients=ordinary;in_scope_cost=20000.00;base_deductible=11000.00;base_rate=60%"},
    {"SX-MV-01", "date", need::required, "licensed=2022-07-01;operating_since=2022-07-01;fixed_premises=true"},
    {"SX-MV-02", "date", need::required, "loan=50000.00;benchmark_rate=4.35%;term_months=12;qualified=true"},
    {"SX-MV-03", "date", need::required, "loan=333333.33;benchmark_rate=3.475%;term_months=7;qualified=true"},
    {"SX-MV-04", "date", need::required, "sector=services;size=small;newly_opened=true;listed_same_year=true"},
    {"SX-MV-05", "date", need::optional, "new_enterprise=true"},
    {"SX-MV-06", "date", need::required,
     "monthly_rent=2000.00;months_leased=4;size=small;state_owned=true;newly_opened=true"},
    {"SX-MV-07", "suspended_from", need::required, "suspension_cause=accident"},
    {"SX-MV-08", "date", need::optional,
     "first_offence=true;minor=true;corrected=true;harmless=true;enforcement_field=ordinary;size=small"},
    {"SX-MV-09", "date", need::optional, "award_total=100.00"},
    {"SX-MV-10", "date", need::optional, "grant_a=100.00;same_kind=true"},
    {"SX-OP-01", "date", need::required, "has_account=true;insurance_state=active"},
    {"SX-OP-02", "date", need::optional, "level=tertiary"},
    {"SX-OP-03", "date", need::optional, "level=tertiary;in_scope_cost=30.00"},
    {"SX-OP-04", "date", need::required, "retired=false"},
    {"SX-OP-06", "date", need::optional, "level=primary;retired=true"},
    {"SX-OP-07", "date", need::required, "level=tertiary;retired=false;in_scope_cost=50.01"},
    {"SX-OP-08", "date", need::required, "retirement_procedure=2022-12-15"},
    {"SX-OP-09", "date", need::optional, "benefit_kind=outpatient_pooling;payment=500.00"},
    {"SX-OP-10", "date", need::optional, "in_scope_cost=200.00"},
    {"SX-OP-11", "date", need::required, "member=employee;has_account=true;contribution_base=3333.33"},
    {"SX-OP-12", "date", need::required, "has_account=true;average_pension=3100.00"},
    {"SX-OP-13", "date", need::optional, "relation=self;expense=medical"},
    {"SX-OP-14", "date", need::optional, "settlement_amount=100000.00"},
    {"SX-OP-15", "date", need::required, "prescriber_level=secondary;retired=false;in_scope_cost=130.00"},
};

/// The published calendar ends with 2026: a term of at most 20 working days is counted for all days up to here.
constexpr date counted_until(2026, 12, 1);

// ---- The days ------------------------------------------------------------------------------------------------------

/// The days, each with its flat form.
class every_day {
 public:
  every_day() {
    for (date day = first_day; day <= last_day; day = day + days(1)) texts_.emplace_back(day, to_string(day));
  }
  auto begin() const { return texts_.begin(); }
  auto end() const { return texts_.end(); }
  std::int64_t size() const { return static_cast<std::int64_t>(texts_.size()); }

 private:
  std::vector<std::pair<date, std::string>> texts_;
};

/// The day before a period and the day after it are among the days.
constexpr bool edges_are_tried(const period& p) { return p.first() > first_day && (!p.last() || *p.last() < last_day); }
static_assert(std::all_of(std::begin(periods), std::end(periods),
                          [](const stated_period& p) { return edges_are_tried(p.in_force); }));

struct call_counts {
  std::int64_t cases = 0;
  std::int64_t calls = 0;
  std::int64_t not_in_force = 0;
  std::int64_t uncounted = 0;  ///< calendar_not_published
};

/// A rule asked on one day after another, with the same facts.
class daily_call {
 public:
  daily_call(const flat::entry& rule, text_view key, std::vector<flat::pair> facts)
      : rule_{&rule}, key_{key}, inputs_{std::move(facts)} {
    inputs_.push_back({key, {}});
  }
  const flat::answer& on(std::string_view day) {
    inputs_.back().value = day;
    rule_->evaluate(inputs_.data(), inputs_.size(), answer_);
    return answer_;
  }
  const flat::answer& without_day() {
    rule_->evaluate(inputs_.data(), inputs_.size() - 1, answer_);
    return answer_;
  }

 private:
  const flat::entry* rule_;
  text_view key_;
  std::vector<flat::pair> inputs_;
  flat::answer answer_;
};

bool refused_with(const flat::answer& answer, error e, text_view where) {
  return answer.refused() && *answer.refused() == refusal{e, where};
}

/// In force: an answer. Outside: not_in_force, naming the day, and nothing else.
void hold(const tested_rule& rule, date day, const flat::answer& answer, call_counts& counts, proof::findings& found) {
  const bool in_force = stated_for(rule.id).contains(day);
  ++counts.calls;
  const bool outside = refused_with(answer, error::not_in_force, rule.key);
  counts.not_in_force += outside ? 1 : 0;
  const bool uncounted = answer.refused() && answer.refused()->error == error::calendar_not_published;
  counts.uncounted += uncounted ? 1 : 0;
  const bool as_stated = in_force ? !answer.refused() || (uncounted && day > counted_until) : outside;
  found.expect(as_stated, std::string_view(rule.id), " on ", to_string(day), ": ",
               answer.refused() ? std::string_view(name_of(answer.refused()->error)) : "answered");
}

void hold_tested_rules(const every_day& all_days, call_counts& counts, proof::findings& found) {
  for (const tested_rule& rule : tested_rules) {
    const flat::entry& entry = *proof::find_rule(rule.id);
    daily_call call(entry, rule.key, proof::pairs_of(rule.inputs));
    for (const auto& [day, text] : all_days) hold(rule, day, call.on(text), counts, found);
    const flat::answer& undated = call.without_day();
    found.expect(
        rule.day == need::required ? refused_with(undated, error::missing_input, rule.key) : !undated.refused(),
        std::string_view(rule.id), " without its day");
  }
}

/// Every worked case that has an answer keeps it, or gets another, on the days in force, and on no other.
void hold_worked_cases(const every_day& all_days, call_counts& counts, proof::findings& found) {
  vectors::for_each([&](const vectors::worked_case& c) {
    const auto* const rule = std::find_if(std::begin(tested_rules), std::end(tested_rules),
                                          [&](const tested_rule& r) { return std::string_view(r.id) == c.rule; });
    if (rule == std::end(tested_rules)) return;
    std::vector<flat::pair> facts = proof::pairs_of(c.inputs);
    const flat::entry& entry = *proof::find_rule(rule->id);
    flat::answer as_printed;
    entry.evaluate(facts.data(), facts.size(), as_printed);
    if (as_printed.refused()) return;
    ++counts.cases;
    facts.erase(std::remove_if(facts.begin(), facts.end(), [&](const flat::pair& p) { return p.key == rule->key; }),
                facts.end());
    daily_call call(entry, rule->key, facts);
    for (const auto& [day, text] : all_days) {
      const flat::answer& answer = call.on(text);
      const bool refused = answer.refused() && answer.refused()->error == error::not_in_force;
      ++counts.calls;
      counts.not_in_force += refused ? 1 : 0;
      found.expect(refused == !stated_for(rule->id).contains(day) && (!refused || answer.refused()->where == rule->key),
                   c.rule, ' ', c.label, " on ", text);
    }
  });
}

// ---- The rules that give a period ----------------------------------------------------------------------------------

struct period_rule {
  text_view id;
  text_view reading;
  period in_force;
  maybe<period> gap{};
};
constexpr period_rule period_rules[] = {
    {"JZ-HV-01", "", {date(2017, 6, 22), date(2027, 6, 22)}},
    {"JZ-HV-01",
     "validity_gap=interrupted",
     {date(2017, 6, 22), date(2027, 6, 22)},
     period(date(2022, 6, 23), date(2022, 6, 28))},
    {"JZ-MP-01", "", {date(2017, 9, 22), date(2027, 9, 22)}},
    {"JZ-AR-10", "", {date(2022, 9, 8), date(2024, 9, 8)}},
    {"JZ-AR-10", "term_end=day_before", {date(2022, 9, 8), date(2024, 9, 7)}},
    {"JZ-AR-10", "published_on=gazette", {date(2022, 9, 30), date(2024, 9, 30)}},
    {"JZ-AR-10", "published_on=gazette;term_end=day_before", {date(2022, 9, 30), date(2024, 9, 29)}},
    {"JZ-AH-09", "", {date(2022, 9, 3), date(2027, 9, 3)}},
    {"JZ-AH-09", "term_end=day_before", {date(2022, 9, 3), date(2027, 9, 2)}},
    {"JZ-AH-09", "published_on=gazette", {date(2022, 9, 30), date(2027, 9, 30)}},
    {"JZ-AH-09", "published_on=gazette;term_end=day_before", {date(2022, 9, 30), date(2027, 9, 29)}},
    {"JZ-OP-11", "", period::since(date(2022, 12, 1))},
    {"JZ-MA-14", "", period::since(date(2023, 1, 1))},
    {"SX-MA-15", "", period::since(date(2022, 5, 1))},
    {"SX-MA-15", "accumulator_start=year_start", period::since(date(2022, 5, 1))},
    {"SX-MV-11", "", {date(2022, 6, 6), date(2024, 12, 31)}},
    {"SX-OP-16", "", period::since(date(2022, 7, 1))},
};

std::int64_t hold_period_rules(const every_day& all_days, proof::findings& found) {
  std::int64_t calls = 0;
  for (const period_rule& rule : period_rules) {
    daily_call call(*proof::find_rule(rule.id), "date", proof::pairs_of(rule.reading));
    for (const auto& [day, text] : all_days) {
      const flat::answer& answer = call.on(text);
      const bool stated = rule.in_force.contains(day) && (!rule.gap || !rule.gap->contains(day));
      const auto said = [&](text_view key, const std::string& wanted) {
        const maybe<text_view> got = answer.find(key);
        return got && std::string_view(*got) == wanted;
      };
      ++calls;
      found.expect(said("in_force", stated ? "true" : "false") &&
                       said("valid_from", to_string(rule.in_force.first())) &&
                       (rule.in_force.last() ? said("valid_to", to_string(*rule.in_force.last()))
                                             : !answer.find("valid_to").has_value()),
                   std::string_view(rule.id), " ", std::string_view(rule.reading), " on ", text);
    }
  }
  return calls;
}

// ---- Months, years and measures with an end of their own -----------------------------------------------------------

/// A month or year that is held against a first one: not_in_force before it.
struct tested_since {
  text_view id;
  text_view key;
  text_view since;  ///< compares as text: 2022, 2022-01
  text_view inputs;
};
constexpr tested_since tested_since_rules[] = {
    {"SX-CO-03", "first_month", "2022-01",
     "monthly_rent=1000.00;months_leased=6;size=small;state_owned=true;epidemic_affected=true"},
    {"SX-OP-04", "medical_year", "2022", "date=2022-07-01;retired=false"},
    {"SX-OP-05", "year", "2022", "retired=false"},
    {"SX-OP-07", "medical_year", "2022", "date=2022-07-01;level=tertiary;retired=false;in_scope_cost=50.01"},
    {"SX-OP-15", "medical_year", "2022",
     "date=2022-07-01;prescriber_level=secondary;retired=false;in_scope_cost=130.00"},
    {"SX-CP-01", "year", "2023", "plenaries=1"},
};

/// A measure that ends without a refusal: an output says whether it holds.
struct ending_measure {
  text_view id;
  text_view key;
  text_view output;
  text_view first;  ///< as text
  text_view last;
  text_view inputs;
};
constexpr ending_measure ending_measures[] = {
    {"SX-CO-01", "date", "reduced", "2022-01-01", "2024-12-31",
     "taxpayer=sole_trader;tax=stamp_duty;tax_amount=100.00;start=2022-01-01"},
    {"SX-CO-02", "date", "reduced", "2022-01-01", "2024-12-31",
     "taxpayer=sole_trader;local_fee=100.00;start=2022-01-01"},
    {"SX-CO-06", "contribution_month", "reduced", "2022-05", "2023-04", "start_month=2022-05"},
    {"SX-CO-07", "contribution_year", "deferrable", "2022", "2022", "contributor=sole_trader;hardship=true"},
};

/// A measure that the notice found running: before the notice its start has to be given, from then on it need not be.
struct running_measure {
  text_view id;
  text_view key;
  text_view output;
  text_view start;    ///< the input that is missing before …
  text_view noticed;  ///< … this day or month
  text_view last;
  text_view inputs;
};
constexpr running_measure running_measures[] = {
    {"SX-CO-01", "date", "reduced", "start", "2023-01-10", "2024-12-31",
     "taxpayer=sole_trader;tax=stamp_duty;tax_amount=100.00"},
    {"SX-CO-02", "date", "reduced", "start", "2023-01-10", "2024-12-31", "taxpayer=sole_trader;local_fee=100.00"},
    {"SX-CO-06", "contribution_month", "reduced", "start_month", "2023-01", "2023-04", ""},
};

/// The years, months or days of 2017 to 2030 in the form of a text: as long as it.
std::vector<std::string> as_long_as(std::string_view form) {
  std::vector<std::string> texts;
  for (date day = first_day; day <= last_day; day = day + days(1)) {
    std::string text = to_string(day).substr(0, form.size());
    if (texts.empty() || texts.back() != text) texts.push_back(std::move(text));
  }
  return texts;
}

std::int64_t hold_own_periods(proof::findings& found) {
  std::int64_t calls = 0;
  for (const tested_since& rule : tested_since_rules) {
    daily_call call(*proof::find_rule(rule.id), rule.key, proof::pairs_of(rule.inputs));
    for (const std::string& text : as_long_as(rule.since)) {
      ++calls;
      const flat::answer& answer = call.on(text);
      found.expect(
          text < std::string_view(rule.since) ? refused_with(answer, error::not_in_force, rule.key) : !answer.refused(),
          std::string_view(rule.id), " in ", text);
    }
  }
  for (const ending_measure& rule : ending_measures) {
    daily_call call(*proof::find_rule(rule.id), rule.key, proof::pairs_of(rule.inputs));
    for (const std::string& text : as_long_as(rule.last)) {
      ++calls;
      const bool holds = text >= std::string_view(rule.first) && text <= std::string_view(rule.last);
      const maybe<text_view> said = call.on(text).find(rule.output);
      found.expect(said && *said == (holds ? "true" : "false"), std::string_view(rule.id), " in ", text);
    }
  }
  for (const running_measure& rule : running_measures) {
    daily_call call(*proof::find_rule(rule.id), rule.key, proof::pairs_of(rule.inputs));
    for (const std::string& text : as_long_as(rule.last)) {
      ++calls;
      const flat::answer& answer = call.on(text);
      const maybe<text_view> said = answer.find(rule.output);
      found.expect(text < std::string_view(rule.noticed)
                       ? refused_with(answer, error::external_parameter_missing, rule.start)
                       : said && *said == (text <= std::string_view(rule.last) ? "true" : "false"),
                   std::string_view(rule.id), " without its start in ", text);
    }
  }
  return calls;
}

// ---- Tables that follow each other ---------------------------------------------------------------------------------

/// A rule under its own table twice, the second time after a gap.
constexpr date last_of_former(2024, 6, 30);
constexpr date first_of_latter(2025, 1, 1);

template <class Definition>
struct in_turn {
  using table_type = gongbao::detail::policy_type_of<Definition>;
  static constexpr const table_type& own = gongbao::detail::policy_of<Definition>::standard;
  static constexpr versions tables{in_force_until(last_of_former, own), [] {
                                     table_type latter = own;
                                     latter.in_force = period::since(first_of_latter);
                                     return latter;
                                   }()};

  /// The number of the table in force on a day, or -1.
  static std::ptrdiff_t table_on(date day) {
    const table_type* const table = tables.find(day);
    return table == nullptr ? -1 : table - tables.begin();
  }
  static void evaluate(const flat::pair* inputs, std::size_t count, flat::answer& to) {
    auto in = gongbao::detail::blank_form::of<typename Definition::input>();
    flat::detail::input_visitor reader(inputs, count);
    if (flat::detail::read_form<Definition>(in, reader, to))
      flat::detail::write_answer<Definition>(gongbao::detail::evaluate<Definition>(in, tables), to);
  }
};

struct version_counts {
  std::int64_t rules = 0;
  std::int64_t days = 0;
};

/// The same answer as under the one table on the days of both, not_in_force between them, and never both.
void hold_versions(const flat::entry& as_it_is, const flat::entry& two_tables, std::ptrdiff_t (*table_on)(date),
                   const every_day& all_days, version_counts& counts, proof::findings& found) {
  const text_view id = as_it_is.info->id;
  const auto* const rule =
      std::find_if(std::begin(tested_rules), std::end(tested_rules), [&](const tested_rule& r) { return r.id == id; });
  daily_call alone(as_it_is, rule->key, proof::pairs_of(rule->inputs));
  daily_call both(two_tables, rule->key, proof::pairs_of(rule->inputs));
  ++counts.rules;
  for (const auto& [day, text] : all_days) {
    const std::ptrdiff_t stated = !stated_for(id).contains(day) ? -1
                                  : day <= last_of_former       ? 0
                                  : day >= first_of_latter      ? 1
                                                                : -1;
    const flat::answer& got = both.on(text);
    const flat::answer& wanted = alone.on(text);
    ++counts.days;
    found.expect(table_on(day) == stated, std::string_view(id), ": another table on ", text);
    found.expect(stated < 0 ? refused_with(got, error::not_in_force, rule->key)
                            : !got.refused() && std::equal(got.begin(), got.end(), wanted.begin(), wanted.end(),
                                                           [](const flat::pair& a, const flat::pair& b) {
                                                             return a.key == b.key && a.value == b.value;
                                                           }),
                 std::string_view(id), " under two tables on ", text);
  }
}

version_counts hold_all_versions(const every_day& all_days, proof::findings& found) {
  version_counts counts;
  catalogue::for_each([&]<template <class> class Definition>(const rule<Definition>& r) {
    using definition = Definition<rule_info>;
    if constexpr (gongbao::detail::tests_period<definition> &&
                  requires { gongbao::detail::policy_of<definition>::standard.in_force; }) {
      const flat::entry& entry = *proof::find_rule(r.info.id);
      flat::entry two_tables = entry;
      two_tables.evaluate = &in_turn<definition>::evaluate;
      hold_versions(entry, two_tables, &in_turn<definition>::table_on, all_days, counts, found);
    }
  });
  return counts;
}

/// Each rule states the period that the text states, and tests the input that the rulebook names.
void hold_statements(proof::findings& found) {
  for (const flat::entry* entry : calc::rules_of_cities()) {
    const std::string_view id = entry->info->id;
    found.expect(entry->info->in_force() == stated_for(id), id, ": another period");
    const auto* const tested = std::find_if(std::begin(tested_rules), std::end(tested_rules),
                                            [&](const tested_rule& r) { return r.id == entry->info->id; });
    found.expect(entry->period_key == (tested == std::end(tested_rules) ? text_view() : tested->key), id,
                 ": tests another input");
  }
}

}  // namespace

int main() {
  const every_day all_days;
  proof::findings found;
  hold_statements(found);
  call_counts tested;
  hold_tested_rules(all_days, tested, found);
  call_counts moved;
  hold_worked_cases(all_days, moved, found);
  const std::int64_t period_calls = hold_period_rules(all_days, found);
  const std::int64_t own_calls = hold_own_periods(found);
  const version_counts tables = hold_all_versions(all_days, found);

  const auto figure = [](auto n) { return proof::grouped(static_cast<std::uint64_t>(n)); };
  const auto optional = std::count_if(std::begin(tested_rules), std::end(tested_rules),
                                      [](const tested_rule& r) { return r.day == need::optional; });
  const std::int64_t answers = tested.calls - tested.not_in_force - tested.uncounted;
  std::cout << calc::rules_of_cities().size() << " rules on the " << figure(all_days.size())
            << " days of 2017 to 2030, against the periods that " << std::size(periods) << " documents state\n"
            << std::size(tested_rules) << " test a day, " << optional << " only if it is given: " << figure(answers)
            << " answers in force, " << figure(tested.not_in_force) << " not_in_force outside,\n"
            << figure(tested.uncounted) << " waiting for the calendar of 2027; likewise " << figure(moved.calls)
            << " calls of " << moved.cases << " worked cases\n"
            << "9 give a period: " << figure(period_calls) << " answers under each reading agree; " << figure(own_calls)
            << " of months, years and own ends\n"
            << tables.rules << " rules under two tables in turn: on each of " << figure(tables.days)
            << " days one table, or none and not_in_force\n";
  return found.exit_code();
}
