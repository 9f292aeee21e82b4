// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/policy_checks.hpp>
#include <gongbao/rules/recipients.hpp>

#include "expect.hpp"

namespace recipients_tests {

using namespace gongbao;
using expect::is_constant;

// ---- The most favourable category of all identities (就高不重复) ----------------------------------------------------

constexpr ranking ladder{{category::subsistence, recipient::subsistence},
                         {category::rural_at_risk, recipient::monitored | recipient::rural_at_risk},
                         {category::margin, recipient::margin}};
static_assert(ladder.identities() ==
              (recipient::subsistence | recipient::monitored | recipient::rural_at_risk | recipient::margin));
static_assert(ladder.end() - ladder.begin() == 3);

constexpr recipient_choice chosen = choose(ladder, recipient::margin | recipient::subsistence | recipient::ordinary);
static_assert(chosen.category == category::subsistence && chosen.eligible());
static_assert(chosen.decided_by == recipient::subsistence && chosen.outranked == recipient::margin);
static_assert(chosen.without_aid == recipient::ordinary);

// Two identities of one rung decide together; neither outranks the other.
constexpr recipient_choice together = choose(ladder, recipient::monitored | recipient::rural_at_risk);
static_assert(together.category == category::rural_at_risk && together.outranked.empty());
static_assert(together.decided_by == (recipient::monitored | recipient::rural_at_risk));

// Each category that is open, the best first; an identity without aid stays without it.
constexpr bool visits(recipients who, std::initializer_list<category> wanted) {
  const category* next = wanted.begin();
  bool as_wanted = true;
  for_each_choice(ladder, who, [&](const recipient_choice& c) {
    as_wanted = as_wanted && next != wanted.end() && *next == c.category &&
                (c.decided_by | c.outranked | c.without_aid) == who && !c.decided_by.empty();
    if (next != wanted.end()) ++next;
  });
  return as_wanted && next == wanted.end();
}
static_assert(visits(recipient::margin | recipient::subsistence | recipient::ordinary,
                     {category::subsistence, category::margin}));
static_assert(visits(recipient::monitored | recipient::rural_at_risk, {category::rural_at_risk}));
static_assert(visits(recipient::ordinary, {}) && visits({}, {}));

static_assert(!choose(ladder, recipient::ordinary).eligible() && !choose(ladder, {}).eligible());
static_assert(choose(ladder, recipient::ordinary).without_aid == recipient::ordinary);
static_assert(choose(ranking{}, recipient::margin).category == category::none);

// Every identity ends up in exactly one place.
constexpr bool accounts_for(recipients all) {
  const recipient_choice c = choose(ladder, all);
  return (c.decided_by | c.outranked | c.without_aid) == all && !c.decided_by.intersects(c.outranked) &&
         !c.without_aid.intersects(c.decided_by | c.outranked);
}
static_assert(accounts_for(recipients::all()) && accounts_for({}) &&
              accounts_for(recipient::margin | recipient::orphan));

// The order of the rungs decides, not that of the enumeration; an identity stands on one rung only.
static_assert(choose(ranking{{category::margin, recipient::margin}, {category::destitute, recipient::destitute}},
                     recipient::margin | recipient::destitute)
                  .category == category::margin);
static_assert(!is_constant([] {
  return ranking{{category::subsistence, recipient::subsistence},
                 {category::margin, recipient::margin | recipient::subsistence}};
}));
// Nor does a category, and no rung is empty.
static_assert(!is_constant([] {
  return ranking{{category::margin, recipient::margin}, {category::margin, recipient::subsistence}};
}));
static_assert(!is_constant([] { return ranking{{category::margin, recipients{}}}; }));
static_assert(!is_constant([] { return ranking{{category::margin, static_cast<recipient>(20)}}; }));

// ---- The named checks of a policy table, each with a table that it refuses ------------------------------------------

struct row {
  layer_terms stay{};
  layer_terms visit{};
  static constexpr named_layer<row> layers[] = {{"stay", &row::stay}, {"visit", &row::visit}};
};
using table = category_table<category, row>;

constexpr document gazette{.number = "第1号", .title = "", .title_zh = "", .in_force = period::since(date(2023, 1, 1))};
constexpr layer_terms sound{.deductible = yuan(10), .rate = percent(50), .cap = yuan(100), .source = {&gazette, "1"}};
constexpr table good{{category::margin, {sound, sound}}, {category::subsistence, {sound, sound}}};

/// The good table with the last layer of its last row changed: none is skipped.
template <auto Change>
constexpr table with = [] {
  table changed = good;
  Change(changed[category::margin].visit);
  return changed;
}();

static_assert(rates_within_unit(good));
static_assert(rates_within_unit(with<[](layer_terms& t) { t.rate = percent(100); }>));
static_assert(!rates_within_unit(with<[](layer_terms& t) { t.rate = 100.001_percent; }>));
static_assert(rates_within_unit(with<[](layer_terms& t) { t.rate = percent(0); }>));
static_assert(!rates_within_unit(with<[](layer_terms& t) { t.rate = percent(0) - 0.001_percent; }>));

static_assert(deductibles_not_negative(good));
static_assert(deductibles_not_negative(with<[](layer_terms& t) { t.deductible = yuan(0); }>));
static_assert(!deductibles_not_negative(with<[](layer_terms& t) { t.deductible = -fen(1); }>));

static_assert(caps_not_negative(good) && caps_not_negative(with<[](layer_terms& t) { t.cap = yuan(0); }>));
static_assert(!caps_not_negative(with<[](layer_terms& t) { t.cap = -fen(1); }>));

static_assert(every_layer_cites_its_article(good));
static_assert(!every_layer_cites_its_article(with<[](layer_terms& t) { t.source = {}; }>));
static_assert(!every_layer_cites_its_article(with<[](layer_terms& t) { t.source.article = ""; }>));

constexpr ranking margin_first{{category::margin, recipient::margin}, {category::subsistence, recipient::subsistence}};
static_assert(every_row_is_ranked(good, margin_first));
static_assert(!every_row_is_ranked(good, ranking{{category::margin, recipient::margin}}));

// Equal terms are not worse; one unit in one layer is.
static_assert(better_category_never_has_worse_terms(good, margin_first));
static_assert(better_category_never_has_worse_terms(with<[](layer_terms& t) { t.deductible -= fen(1); }>,
                                                    margin_first));
static_assert(!better_category_never_has_worse_terms(with<[](layer_terms& t) { t.deductible += fen(1); }>,
                                                     margin_first));
static_assert(!better_category_never_has_worse_terms(with<[](layer_terms& t) { t.rate = 49.999_percent; }>,
                                                     margin_first));
static_assert(better_category_never_has_worse_terms(with<[](layer_terms& t) { t.rate = 50.001_percent; }>,
                                                    margin_first));
static_assert(!better_category_never_has_worse_terms(with<[](layer_terms& t) { t.cap -= fen(1); }>, margin_first));
static_assert(better_category_never_has_worse_terms(with<[](layer_terms& t) { t.cap += fen(1); }>, margin_first));
// A category without a row stands between two that have one: they are still compared.
static_assert(!better_category_never_has_worse_terms(with<[](layer_terms& t) { t.cap -= fen(1); }>,
                                                     ranking{{category::margin, recipient::margin},
                                                             {category::orphan, recipient::orphan},
                                                             {category::subsistence, recipient::subsistence}}));
// Neighbours are compared, not only each with the best.
constexpr layer_terms lower{.deductible = yuan(10), .rate = percent(40), .cap = yuan(100), .source = {&gazette, "1"}};
constexpr table dented{
    {category::orphan, {sound, sound}}, {category::subsistence, {sound, lower}}, {category::margin, {sound, sound}}};
constexpr ranking three{{category::orphan, recipient::orphan},
                        {category::subsistence, recipient::subsistence},
                        {category::margin, recipient::margin}};
static_assert(!better_category_never_has_worse_terms(dented, three));
static_assert(dominates(good[category::margin], good[category::subsistence]));

// The name of a check stands whole in the compiler's message, a very long one as far as there is room.
constexpr detail::name_of_check short_name("rates_within_unit");
static_assert(short_name.letters[0] == 'r' && short_name.letters[16] == 't' && short_name.letters[17] == '\0');
constexpr detail::name_of_check long_name("a_name_of_a_check_that_is_longer_than_anybody_would_ever_write_down");
static_assert(long_name.letters[0] == 'a' && long_name.letters[46] != '\0' && long_name.letters[47] == '\0');

}  // namespace recipients_tests
