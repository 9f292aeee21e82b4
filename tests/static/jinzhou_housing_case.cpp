// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/housing_case.hpp>

#include "case_checks.hpp"

namespace jinzhou_housing_case_tests {

using namespace gongbao;
using namespace rule_checks;
using act = housing_act;
using party = housing_party;
using input = jinzhou::housing_case_rule<>::input;

static_assert(
    takes(jinzhou::housing_case,
          "approved_on! urban! first_transfer! title_ready! today? title_route special_reason original_price? "
          "depreciation?* price_index?* repurchase_form?* accepted? decided? refused government_buys "
          "market_price?* already_paid paid? registered? full_term_day title_bar rounding"));
static_assert(
    returns(jinzhou::housing_case,
            "next_act owed_by next_due? overdue_acts? late_acts applies earliest? may_sell? repurchase_price? "
            "decision_due? preemption? preemption_price? land_gain? full_title may_apply_again"));
static_assert(words_follow_values<act>() && words_follow_values<party>());

constexpr input owned{
    .approved_on = date(2007, 11, 19), .urban = true, .first_transfer = true, .title_ready = date(2017, 9, 10)};
static_assert(!owned.special_reason && !owned.refused && !owned.government_buys && !owned.already_paid);
static_assert(owned.title_route == title_route::resale && owned.title_bar == title_bar::sale);
static_assert(jinzhou::housing_case_rule<>::sale_opens.role == day_role::opens);

constexpr input with(auto change, input in = owned) {
  change(in);
  return in;
}
constexpr auto flat(auto change, input in = owned) { return *jinzhou::housing_case(with(change, in)); }
constexpr bool next_is(const auto& out, act what, party who, maybe<published_day> due = {}) {
  return out.next_act == what && out.owed_by == who && out.next_due == due;
}

// ---- Art. 2, 6: whether and from when -----------------------------------------------------------------------------

constexpr auto seen_on = [](date day) { return flat([=](input& in) { in.today = day; }); };
static_assert(seen_on(date(2022, 9, 9)).earliest == date(2022, 9, 10) && !*seen_on(date(2022, 9, 9)).may_sell);
static_assert(next_is(seen_on(date(2022, 9, 9)), act::none, party::none));  // nothing to do but to wait
static_assert(*seen_on(date(2022, 9, 10)).may_sell &&
              next_is(seen_on(date(2022, 9, 10)), act::application, party::owner));
constexpr auto next_day = [](date day) {
  return flat([=](input& in) { in.today = day, in.full_term_day = full_term_day::next_day; });
};
static_assert(!*next_day(date(2022, 9, 10)).may_sell && *next_day(date(2022, 9, 11)).may_sell);
static_assert(flat([](input& in) { in.title_ready = date(2020, 2, 29); }).earliest == date(2025, 2, 28));
static_assert(!flat(as_given).may_sell.has_value() && !flat(as_given).overdue_acts);
constexpr auto outside = [](auto change) {
  const auto out = flat(change, with([](input& in) { in.today = date(2022, 10, 1); }));
  return !out.applies && next_is(out, act::none, party::none);
};
static_assert(outside([](input& in) { in.approved_on = date(2007, 11, 18); }));
static_assert(outside([](input& in) { in.urban = false; }));
static_assert(outside([](input& in) { in.first_transfer = false; }));
static_assert(!outside(as_given));

// ---- Art. 6: before the five years the government buys back -------------------------------------------------------

constexpr auto leaving = [](input& in) {
  in.today = date(2022, 9, 9);
  in.special_reason = true;
  in.original_price = yuan(200'000);
  in.depreciation = percent(10);
  in.price_index = percent(108);
  in.repurchase_form = repurchase_form::multiplicative;
};
static_assert(flat(leaving).repurchase_price == yuan(194'400));
static_assert(next_is(flat(leaving), act::repurchase, party::government));
static_assert(flat([](input& in) { in.repurchase_form = repurchase_form::additive; }, with(leaving)).repurchase_price ==
              yuan(196'000));
constexpr auto no_price = [](auto change) { return !flat(change, with(leaving)).repurchase_price; };
static_assert(no_price([](input& in) { in.special_reason = false; }));
static_assert(no_price([](input& in) { in.today = date(2022, 9, 10); }));
static_assert(no_price([](input& in) { in.original_price = {}; }) && no_price([](input& in) { in.depreciation = {}; }));
static_assert(no_price([](input& in) { in.price_index = {}; }) && no_price([](input& in) { in.repurchase_form = {}; }));

// ---- Art. 10(3): decided within 10 working days, over the holidays of October 2022 --------------------------------

constexpr auto applying = [](input& in) { in.accepted = date(2022, 9, 20); };
static_assert(flat(applying).decision_due.value().day == date(2022, 10, 9));  // 8 and 9 October are worked
static_assert(next_is(flat(applying), act::decision, party::housing_reform_office, published_day{date(2022, 10, 9)}));
static_assert(flat([](input& in) { in.today = date(2022, 10, 9); }, with(applying)).overdue_acts ==
              category_set<act>{});
static_assert(flat([](input& in) { in.today = date(2022, 10, 10); }, with(applying)).overdue_acts ==
              category_set<act>(act::decision));
constexpr auto decided_on = [](date day) { return flat([=](input& in) { in.decided = day; }, with(applying)); };
static_assert(decided_on(date(2022, 10, 9)).late_acts.empty() &&
              decided_on(date(2022, 10, 10)).late_acts == act::decision);
static_assert(next_is(decided_on(date(2022, 10, 9)), act::payment, party::owner));
static_assert(decided_on(date(2022, 10, 9)).preemption == preemption::free_sale && !flat(applying).preemption);
constexpr auto declined = flat([](input& in) { in.decided = date(2022, 10, 9), in.refused = true; }, with(applying));
static_assert(next_is(declined, act::none, party::none) && !declined.preemption);

// ---- Art. 7: the government may buy first -------------------------------------------------------------------------

constexpr auto approved = [](input& in) {
  in.accepted = date(2022, 9, 20);
  in.decided = date(2022, 10, 9);
  in.market_price = yuan(600'000);
};
constexpr auto to_government = flat([](input& in) { in.government_buys = true; }, with(approved));
static_assert(to_government.preemption == preemption::sold_to_government);
static_assert(to_government.preemption_price == yuan(600'000));
static_assert(next_is(to_government, act::repurchase, party::government));
static_assert(next_is(flat([](input& in) { in.government_buys = true, in.registered = date(2022, 10, 20); },
                           with(approved)),
                      act::none, party::none));

// ---- Art. 7, 8, 9: 1 % of the market price, full title, and never again -------------------------------------------

constexpr auto paying = flat([](input& in) { in.today = date(2022, 10, 12); }, with(approved));
static_assert(paying.land_gain == yuan(6'000) && !paying.full_title && paying.may_apply_again);
static_assert(!flat(approved).land_gain);  // of no day
constexpr auto paid = flat([](input& in) { in.paid = date(2022, 10, 12); }, with(approved));
static_assert(paid.land_gain == yuan(6'000) && paid.full_title && next_is(paid, act::registration, party::owner));
constexpr auto registering = [](input& in) { in.paid = date(2022, 10, 12), in.registered = date(2022, 10, 14); };
constexpr auto sold = flat(registering, with(approved));
static_assert(next_is(sold, act::none, party::none) && !sold.may_apply_again);
constexpr auto paid_before =
    flat([](input& in) { in.already_paid = true, in.today = date(2022, 10, 12); }, with(approved));
static_assert(paid_before.land_gain == yuan(0) && paid_before.full_title);
static_assert(next_is(paid_before, act::registration, party::owner));
static_assert(next_is(flat([](input& in) { in.already_paid = true, in.registered = date(2022, 10, 14); },
                           with(approved)),
                      act::none, party::none));
constexpr auto rounded = [](rounding how) {
  return flat([=](input& in) { in.market_price = 600'000.50_yuan, in.rounding = how, in.today = date(2022, 10, 12); },
              with(approved))
      .land_gain;
};
static_assert(rounded(rounding::half_up) == 6'000.01_yuan && rounded(rounding::truncate) == 6'000.00_yuan);

// Without a sale: nobody approves it, and it bars nothing unless it is read so.
constexpr auto full_title_at = [](date day, auto change) {
  return flat([=](input& in) {
    in.title_route = title_route::full_title;
    in.today = day;
    in.market_price = yuan(600'000);
    change(in);
  });
};
static_assert(next_is(full_title_at(date(2022, 9, 9), as_given), act::none, party::none));
static_assert(next_is(full_title_at(date(2022, 9, 10), as_given), act::payment, party::owner));
constexpr auto bought_out = [](title_bar bar) {
  return full_title_at(date(2022, 9, 13), [=](input& in) {
    in.paid = date(2022, 9, 12), in.registered = date(2022, 9, 13), in.title_bar = bar;
  });
};
static_assert(bought_out(title_bar::sale).full_title && bought_out(title_bar::sale).may_apply_again);
static_assert(!bought_out(title_bar::full_title).may_apply_again &&
              bought_out(title_bar::sale).land_gain == yuan(6'000));
constexpr auto too_early = full_title_at(date(2022, 9, 9), [](input& in) { in.paid = date(2022, 9, 9); });
static_assert(!too_early.full_title && too_early.land_gain == yuan(6'000));

// ---- Every rule is asked; refusals --------------------------------------------------------------------------------

static_assert(case_checks::asks_every_rule(jinzhou::housing_case, with(registering, with(approved)), with(leaving)));
constexpr refusal refused(auto change, input in = with(registering, with(approved))) {
  return rule_checks::refused(jinzhou::housing_case, in, change);
}
constexpr refusal wrong(text_view key) { return {error::inconsistent_dates, key}; }
static_assert(refused([](input& in) { in.accepted = date(2017, 9, 9); }) == wrong("accepted"));
static_assert(refused([](input& in) { in.accepted = date(2022, 9, 9); }) ==
              wrong("accepted"));  // before the five years
static_assert(refused([](input& in) { in.decided = date(2022, 9, 19); }) == wrong("decided"));
static_assert(refused([](input& in) { in.accepted = {}; }) == wrong("decided"));
static_assert(refused([](input& in) { in.paid = date(2022, 10, 8); }) == wrong("paid"));
static_assert(refused([](input& in) { in.refused = true; }) == wrong("paid"));
static_assert(refused([](input& in) { in.registered = date(2022, 10, 11); }) == wrong("registered"));
static_assert(refused([](input& in) { in.paid = {}; }) == wrong("registered"));
static_assert(refused([](input& in) { in.today = date(2022, 10, 13); }) == wrong("registered"));
static_assert(refused([](input& in) { in.paid = date(2017, 9, 9); },
                      with([](input& in) { in.title_route = title_route::full_title; })) == wrong("paid"));
static_assert(refused([](input& in) { in.refused = true; }, owned) == refusal{error::missing_input, "decided"});
static_assert(refused([](input& in) { in.today = date(2022, 9, 2); }, owned) == not_in_force("today"));
static_assert(refused([](input& in) { in.today = date(2027, 9, 4); }, owned) == not_in_force("today"));
static_assert(refused([](input& in) { in.title_ready = date(2017, 9, 2), in.accepted = date(2022, 9, 2); }, owned) ==
              not_in_force("accepted"));
static_assert(refused(
                  [](input& in) {
                    in.title_ready = date(2017, 9, 2), in.paid = date(2022, 9, 2),
                    in.title_route = title_route::full_title;
                  },
                  owned) == not_in_force("paid"));
static_assert(refused([](input& in) { in.market_price = fen(-1); }) == negative("market_price"));
static_assert(refused([](input& in) { in.depreciation = percent(101); }, with(leaving)) ==
              beyond_limit("depreciation"));
static_assert(refused([](input& in) { in.title_ready = date(2195, 1, 1); }, owned) == beyond_limit("JZ-AH-02"));
static_assert(refused([](input& in) { in.title_route = beyond_words<title_route>; }) == unknown("title_route"));
static_assert(refused([](input& in) { in.full_term_day = beyond_words<full_term_day>; }) == unknown("full_term_day"));
static_assert(refused([](input& in) { in.title_bar = beyond_words<title_bar>; }) == unknown("title_bar"));
static_assert(refused([](input& in) { in.rounding = beyond_words<rounding>; }) == unknown("rounding"));

}  // namespace jinzhou_housing_case_tests
