// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/rules/deposit_waiver.hpp>
#include <gongbao/rules/explain.hpp>

#include "../batch/invented_city.hpp"
#include "expect.hpp"

// A city's own identities, categories and kinds of care go everywhere that the shared ones go.

namespace own_vocabulary_tests {
enum class seven_kinds : std::uint8_t {};
enum class eight_kinds : std::uint8_t {};
}  // namespace own_vocabulary_tests

template <>
struct gongbao::enumeration<own_vocabulary_tests::seven_kinds> {
  static constexpr const char* name = "seven_kinds";
  template <class E>
  static constexpr word<E> words[7]{};
};
template <>
struct gongbao::enumeration<own_vocabulary_tests::eight_kinds> {
  static constexpr const char* name = "eight_kinds";
  template <class E>
  static constexpr word<E> words[8]{};
};
template <>
inline constexpr auto gongbao::vocabulary_of<own_vocabulary_tests::seven_kinds> = gongbao::vocabulary::kinds_of_care;
template <>
inline constexpr auto gongbao::vocabulary_of<own_vocabulary_tests::eight_kinds> = gongbao::vocabulary::kinds_of_care;

namespace own_vocabulary_tests {

using namespace gongbao;
using expect::is_constant;
using invented::aid_2024;
using invented::group;
using invented::identities;
using invented::identity;
using invented::treatment;

// ---- Sets, ranking, choice ------------------------------------------------------------------------------------------

constexpr auto best = choose(aid_2024.ranking, identity::worker | identity::severely_disabled | identity::disabled);
static_assert(detail::same_as<detail::unqualified_t<decltype(best)>, invented::choice>);
static_assert(best.eligible() && best.category == group::severely_disabled);
static_assert(best.decided_by == identity::severely_disabled && best.outranked == identity::worker &&
              best.without_aid == identity::disabled);
static_assert(choose(aid_2024.ranking, identity::worker).category == group::worker);
static_assert(choose(aid_2024.ranking, identity::neighbour).category == group::none);
static_assert(!choose(aid_2024.ranking, {}).eligible());

constexpr int choices(identities who) {
  int n = 0;
  for_each_choice(aid_2024.ranking, who, [&](const invented::choice& c) { n += c.eligible(); });
  return n;
}
static_assert(choices(identity::worker | identity::severely_disabled | identity::disabled) == 2);
static_assert(choices(identity::neighbour) == 0);

// What does not hold of a ranking is refused for every city's.
static_assert(!is_constant([] { return invented::ranking{{group::worker, identities{}}}; }));
static_assert(!is_constant([] { return invented::ranking{{group::worker, static_cast<identity>(5)}}; }));
static_assert(!is_constant([] {
  return invented::ranking{{group::worker, identity::worker}, {group::entitled, identity::worker}};
}));
static_assert(!is_constant([] {
  return invented::ranking{{group::worker, identity::worker}, {group::worker, identity::entitled}};
}));

// Vocabularies do not mix.
template <class Ranking, class Identities>
concept chooses = requires(const Ranking& r, Identities i) {
  choose(r, i);
};
static_assert(chooses<invented::ranking, identity> && chooses<ranking, recipient>);
static_assert(!chooses<invented::ranking, recipient> && !chooses<invented::ranking, recipients> &&
              !chooses<ranking, identity> && !chooses<ranking, identities> && !chooses<ranking, category>);
static_assert(!expect::unites<identity, recipient> && !expect::unites<identities, recipient>);

// ---- Tables and their named checks ----------------------------------------------------------------------------------

static_assert(rates_within_unit(aid_2024.terms) && deductibles_not_negative(aid_2024.terms) &&
              caps_not_negative(aid_2024.terms) && every_layer_cites_its_article(aid_2024.terms));
static_assert(every_row_is_ranked(aid_2024.terms, aid_2024.ranking));
static_assert(better_category_never_has_worse_terms(aid_2024.terms, aid_2024.ranking));
static_assert(every_row(aid_2024.terms, [](const invented::aid_terms& t) { return t.stay.cap == t.visit.cap; }));

/// The table with the emergency layer of workers changed.
constexpr auto with(auto change) {
  auto terms = aid_2024.terms;
  change(terms[group::worker].emergency);
  return terms;
}
static_assert(!rates_within_unit(with([](layer_terms& t) { t.rate = percent(101); })));
static_assert(!deductibles_not_negative(with([](layer_terms& t) { t.deductible = -fen(1); })));
static_assert(!caps_not_negative(with([](layer_terms& t) { t.cap = -fen(1); })));
static_assert(!every_layer_cites_its_article(with([](layer_terms& t) { t.source = {}; })));
static_assert(!better_category_never_has_worse_terms(with([](layer_terms& t) { t.rate = percent(96); }),
                                                     aid_2024.ranking));
static_assert(!every_row_is_ranked(aid_2024.terms, invented::ranking{{group::worker, identity::worker}}));
static_assert(!is_constant([] { return aid_2024.terms[group::none]; }));

// ---- Rules ----------------------------------------------------------------------------------------------------------

constexpr auto aid(identities who, treatment care, maybe<identities> household = {}) {
  return invented::basic_aid(
      {.date = date(2024, 3, 1), .recipients = who, .household = household, .care = care, .self_pay = yuan(10'000)});
}
static_assert(aid(identity::worker | identity::severely_disabled, treatment::emergency).value().aid == 9'452.50_yuan);
static_assert(aid(identity::worker, treatment::inpatient).value().aid == yuan(4'200));
static_assert(aid(identity::neighbour, treatment::emergency).value().category == group::none);

// Nobody's identities are refused, wherever a rule asks for some; so is what none of the words stands for.
static_assert(aid({}, treatment::emergency).refused() == refusal{error::unknown_recipient, "recipients"});
static_assert(aid(identity::worker, treatment::emergency, identities{}).refused() ==
              refusal{error::unknown_recipient, "household"});
static_assert(aid(static_cast<identity>(5), treatment::emergency).refused() ==
              refusal{error::unknown_recipient, "recipients"});
static_assert(aid(identity::worker, static_cast<treatment>(3)).refused() == refusal{error::unknown_value, "care"});

// ---- Text -----------------------------------------------------------------------------------------------------------

static_assert(*parse<identities>("worker+severely_disabled") == (identity::worker | identity::severely_disabled));
static_assert(parse<identity>("margin") == error::unknown_recipient);
static_assert(parse<identities>("worker+margin") == error::unknown_recipient);
static_assert(parse<group>("margin") == error::unknown_recipient && *parse<group>("none") == group::none);
static_assert(parse<treatment>("margin") == error::unknown_value &&
              *parse<treatment>("emergency") == treatment::emergency);

using rules = flat::rules<rule_list<invented::basic_aid_rule>>;

template <std::size_t N>
constexpr bool answers(const flat::pair (&inputs)[N], text_view category, text_view aid) {
  flat::answer answer;
  rules::all[0]->evaluate(inputs, N, answer);
  return answer.find("category") == category && answer.find("aid") == aid;
}
constexpr bool pays() {
  const flat::pair inputs[] = {
      {"date", "2024-03-01"}, {"recipients", "severely_disabled+worker"}, {"care", "emergency"}, {"self_pay", "10000"}};
  return answers(inputs, "severely_disabled", "9452.50");
}
static_assert(pays());

constexpr refusal refused(text_view who, text_view care) {
  const flat::pair inputs[] = {{"date", "2024-03-01"}, {"recipients", who}, {"care", care}, {"self_pay", "10000"}};
  flat::answer answer;
  rules::all[0]->evaluate(inputs, 4, answer);
  return *answer.refused();
}
static_assert(refused("none", "emergency") == refusal{error::unknown_recipient, "recipients"});
static_assert(refused("worker+margin", "emergency") == refusal{error::unknown_recipient, "recipients"});
static_assert(refused("worker", "spa") == refusal{error::unknown_value, "care"});

constexpr bool is_described() {
  bool recipients = false, care = false;
  flat::describe_inputs<rule<invented::basic_aid_rule>>([&](const flat::field_description& d) {
    if (d.key == text_view("recipients"))
      recipients = d.kind == text_view("set") && d.type == text_view("identity") && d.word_count == 5 &&
                   d.words[2].label.in(language::zh) == "重度残疾人";
    if (d.key == text_view("care"))
      care = d.kind == text_view("enum") && d.default_text == text_view("inpatient") && d.word_count == 3;
  });
  return recipients && care;
}
static_assert(is_described());

constexpr bool is_explained() {
  char buffer[256]{};
  text_writer out(buffer, sizeof buffer);
  explain(out, best);
  return out.written() == "severely_disabled 重度残疾人; outranked: worker; no aid: disabled";
}
static_assert(is_explained());
constexpr bool is_explained_in_chinese() {
  char buffer[256]{};
  text_writer out(buffer, sizeof buffer);
  explain(out, best, language::zh);
  return out.written() == "重度残疾人；就高不就低，不再按以下身份救助：困难职工；以下身份不享受救助：残疾人";
}
static_assert(is_explained_in_chinese());

// A form that cities share takes the identities of each.
using waiver = basic_deposit_waiver_form<identity>;
static_assert(detail::same_as<decltype(waiver::input::recipients), required<identities>>);
static_assert(detail::same_as<deposit_waiver_form, basic_deposit_waiver_form<recipient>>);

// ---- Codes, plans, columns ------------------------------------------------------------------------------------------

using batch::code_of;
using batch::row_of;

constexpr batch::aid_plan plan = invented::plan_of(aid_2024);
static_assert(code_of(group::worker, treatment::inpatient) == 2 && code_of(group::worker) == 2);
static_assert(code_of(group::worker, treatment::outpatient) == 10 + 2);
static_assert(code_of(group::worker, treatment::emergency, false, false) == 96 + 20 + 2);

/// Each pair of values has a row of its own, below the last, which is that of what is not declared.
template <class Category, class Care>
constexpr bool rows_differ() {
  bool taken[batch::row_count]{};
  for (const auto& c : words_of<Category>)
    for (const auto& k : words_of<Care>) {
      const std::size_t row = row_of(c.value, k.value);
      if (row >= batch::row_count - 1 || taken[row]) return false;
      taken[row] = true;
    }
  const auto beyond = static_cast<Category>(count_of<Category>);
  return row_of(beyond, Care{}) == batch::row_count - 1 && row_of(beyond) == batch::row_count - 1 &&
         row_of(Category{}, static_cast<Care>(count_of<Care>)) == batch::row_count - 1;
}
static_assert(rows_differ<group, treatment>() && rows_differ<category, care>() && rows_differ<group, care>() &&
              rows_differ<category, treatment>());
// Four categories under eight kinds of care would take all 32 rows, and leave none for what is not declared.
static_assert(batch::categories_and_care_fit_five_bits<group, seven_kinds>() &&
              !batch::categories_and_care_fit_five_bits<group, eight_kinds>());
static_assert(batch::settle(plan, code_of(static_cast<group>(9), treatment::emergency), yuan(1)) ==
              error::unknown_value);
static_assert(batch::settle(plan, code_of(static_cast<group>(4)), yuan(1)) == error::unknown_value);

// A category first, then the care; nothing else has a code.
template <class... Values>
concept has_code = requires(Values... values) {
  batch::code_of(values...);
};
static_assert(has_code<group, treatment> && has_code<group, treatment, bool, bool>);
static_assert(!has_code<treatment, group> && !has_code<identity, treatment> && !has_code<recipient> &&
              !has_code<group, level> && !has_code<group, group> && !has_code<treatment>);

static_assert(
    batch::settle(plan, code_of(group::severely_disabled, treatment::emergency), yuan(10'000)).value().basic.payment ==
    9'452.50_yuan);
static_assert(batch::settle(plan, code_of(group::none, treatment::outpatient), yuan(10)).value().total_aid == yuan(0));

template <class Fen>
constexpr bool columns_are_claims() {
  const batch::claim_code codes[] = {
      code_of(group::severely_disabled, treatment::emergency), code_of(group::worker, treatment::inpatient),
      code_of(static_cast<group>(7), treatment::outpatient), code_of(group::worker, treatment::emergency, false),
      code_of(group::none, treatment::emergency)};
  const Fen self_pay[] = {1'000'000, 5'000'000, 1'000'000, 1'000'000, 1'000'000};
  Fen basic[5]{}, tilt[5]{};
  batch::row_status status[5]{};
  batch::aid_sums sums{};
  const std::size_t refused = batch::settle<Fen>(
      plan, {.claims = codes, .self_pay = self_pay, .basic_aid = basic, .tilt_aid = tilt, .status = status}, &sums);
  return refused == 1 && status[2] == batch::status_of(error::unknown_value) && basic[0] == 945'250 && tilt[0] == 0 &&
         basic[1] == 2'820'000 && tilt[1] == 590'000 && basic[3] == 0 && basic[4] == 0 &&
         sums.of(group::severely_disabled, treatment::emergency).basic_aid == 9'452.50_yuan &&
         sums.of(group::worker).claims == 1 && sums.of(group::worker, treatment::outpatient).claims == 0;
}
static_assert(columns_are_claims<std::int64_t>() && columns_are_claims<std::int32_t>());

}  // namespace own_vocabulary_tests
