// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/date.hpp>
#include <gongbao/core/period.hpp>

#include "expect.hpp"

namespace date_tests {

using namespace gongbao;
using expect::is_constant;
using gongbao::detail::int64_max;
using gongbao::detail::int64_min;

// ---- Which days exist -----------------------------------------------------------------------------------------------

static_assert(is_leap_year(2024) && is_leap_year(2000) && !is_leap_year(2023) && !is_leap_year(1900));
static_assert(!is_leap_year(2100) && is_leap_year(2400));
static_assert(days_in_month(2023, 2) == 28 && days_in_month(2024, 2) == 29 && days_in_month(1900, 2) == 28);
static_assert(days_in_month(2023, 4) == 30 && days_in_month(2023, 12) == 31);
static_assert(days_in_month(2023, 0) == 0 && days_in_month(2023, 13) == 0 && days_in_month(2023, -1) == 0);

static_assert(civil_date{2024, 2, 29}.exists() && !civil_date{2023, 2, 29}.exists());
static_assert(!civil_date{1900, 2, 29}.exists() && civil_date{2000, 2, 29}.exists());
static_assert(!civil_date{2023, 4, 31}.exists() && !civil_date{2023, 13, 1}.exists());
static_assert(!civil_date{2023, 1, 0}.exists() && !civil_date{2023, 0, 1}.exists() &&
              !civil_date{2023, 1, 32}.exists());
static_assert(civil_date{1, 1, 1}.exists() && civil_date{9999, 12, 31}.exists());
static_assert(!civil_date{0, 12, 31}.exists() && !civil_date{10'000, 1, 1}.exists() && !civil_date{-1, 1, 1}.exists());

static_assert(date::find({2024, 2, 29}) && !date::find({2023, 2, 29}));
static_assert(*date::find({2023, 3, 1}) == date(2023, 3, 1));
static_assert(is_constant([] { return date(2024, 2, 29); }) && !is_constant([] { return date(2023, 2, 29); }));

// ---- Days are counted -----------------------------------------------------------------------------------------------

static_assert(date(1970, 1, 1).day_number() == 0 && date(1969, 12, 31).day_number() == -1);
static_assert(date(2000, 3, 1).day_number() == 11'017 && date(2023, 1, 1).day_number() == 19'358);
static_assert(date(1, 1, 1).day_number() == -719'162 && date(9999, 12, 31).day_number() == 2'932'896);
static_assert(date::from_day_number(19'358) == date(2023, 1, 1));
static_assert(date::from_day_number(-719'162) == date(1, 1, 1));
static_assert(!is_constant([] { return date::from_day_number(-719'163); }));
static_assert(!is_constant([] { return date::from_day_number(2'932'897); }));

constexpr bool survives(civil_date c) { return date(c).civil() == c; }
static_assert(survives({1, 1, 1}) && survives({1, 12, 31}) && survives({4, 2, 29}) && survives({1600, 2, 29}));
static_assert(survives({1899, 12, 31}) && survives({1900, 2, 28}) && survives({1900, 3, 1}) && survives({2000, 2, 29}));
static_assert(survives({2000, 12, 31}) && survives({2024, 2, 29}) && survives({2199, 12, 31}) &&
              survives({9999, 12, 31}));
static_assert(date(2024, 2, 29).year() == 2024 && date(2024, 2, 29).month() == 2 && date(2024, 2, 29).day() == 29);

static_assert(date(2022, 12, 31) < date(2023, 1, 1) && date(2023, 1, 1) <= date(2023, 1, 1));
static_assert((date(2022, 12, 31) <=> date(2023, 1, 1)) < 0 && (days(2) <=> days(1)) > 0);
static_assert(civil_date{2022, 12, 31} < civil_date{2023, 1, 1} && civil_date{2023, 2, 1} > civil_date{2023, 1, 31});
static_assert(civil_date{2023, 1, 1} <= civil_date{2023, 1, 1} && civil_date{2023, 1, 2} >= civil_date{2023, 1, 1});
static_assert(!(civil_date{2023, 1, 2} <= civil_date{2023, 1, 1}) &&
              !(civil_date{2023, 1, 1} < civil_date{2023, 1, 1}));
static_assert((civil_date{2023, 1, 31} <=> civil_date{2023, 2, 1}) < 0);
static_assert(calendar_month(2023, 1) < calendar_month(2023, 2) && calendar_month(2023, 1) != calendar_month(2022, 1));

// What is made of our types may default its order, as with any others.
struct dated_month {
  calendar_month month;
  date day;
  friend auto operator<=>(const dated_month&, const dated_month&) = default;
};
static_assert(dated_month{{2023, 1}, {2023, 5, 1}} < dated_month{{2023, 1}, {2023, 5, 2}});
static_assert(dated_month{{2023, 1}, {2023, 5, 1}} == dated_month{{2023, 1}, {2023, 5, 1}});
static_assert(std::totally_ordered<date> && std::three_way_comparable<calendar_month, std::strong_ordering>);
static_assert(date(2023, 2, 28) + days(1) == date(2023, 3, 1) && date(2024, 2, 28) + days(1) == date(2024, 2, 29));
static_assert(date(2023, 1, 1) - days(1) == date(2022, 12, 31) && date(2023, 1, 1) + days(0) == date(2023, 1, 1));
static_assert(date(2024, 1, 1) - date(2023, 1, 1) == days(365) && date(2025, 1, 1) - date(2024, 1, 1) == days(366));
static_assert(date(2023, 1, 1) - date(2024, 1, 1) == days(-365));
static_assert(!is_constant([] { return date(9999, 12, 31) + days(1); }));
static_assert(!is_constant([] { return date(1, 1, 1) - days(1); }));
static_assert(!is_constant([] { return date(2023, 1, 1) + days(int64_max); }));

// ---- Months and years: the corresponding day, else the last of the month (G-5) --------------------------------------

static_assert(date(2023, 1, 31) + months(1) == date(2023, 2, 28) && date(2024, 1, 31) + months(1) == date(2024, 2, 29));
static_assert(date(2023, 1, 31) + months(3) == date(2023, 4, 30) && date(2023, 1, 30) + months(2) == date(2023, 3, 30));
static_assert(date(2023, 12, 1) + months(1) == date(2024, 1, 1) && date(2023, 1, 15) - months(1) == date(2022, 12, 15));
static_assert(date(2023, 3, 31) - months(1) == date(2023, 2, 28) && date(2023, 5, 5) + months(0) == date(2023, 5, 5));
static_assert(date(2024, 2, 29) + years(1) == date(2025, 2, 28) && date(2024, 2, 29) + years(4) == date(2028, 2, 29));
static_assert(date(2024, 2, 29) - years(1) == date(2023, 2, 28) && date(2017, 6, 22) + years(5) == date(2022, 6, 22));
static_assert(date(9998, 12, 31) + years(1) == date(9999, 12, 31));
static_assert(!is_constant([] { return date(9999, 12, 1) + months(1); }));
static_assert(!is_constant([] { return date(1, 1, 31) - months(1); }));
static_assert(!is_constant([] { return date(2023, 1, 1) + years(int64_max); }));

static_assert(within_limit(date(1900, 1, 1)) && within_limit(date(2199, 12, 31)));
static_assert(!within_limit(date(1899, 12, 31)) && !within_limit(date(2200, 1, 1)));

static_assert(calendar_month(2024, 2).first_day() == date(2024, 2, 1));
static_assert(calendar_month(2024, 2).last_day() == date(2024, 2, 29));
static_assert(calendar_month(date(2023, 12, 31)) == calendar_month(2023, 12));
static_assert(calendar_month(2023, 12) < calendar_month(2024, 1) && calendar_month(2023, 12).month() == 12);
static_assert(!is_constant([] { return calendar_month(2023, 13); }));

// ---- Terms: each unit is a type of its own --------------------------------------------------------------------------

static_assert(days(15) > days(14) && -months(2) == months(-2) && years(5).count() == 5);
static_assert(!is_constant([] { return -days(int64_min); }));
static_assert(!expect::orders<days, months> && !expect::equates<months, years> && !expect::equates<days, workdays>);
static_assert(!std::constructible_from<days, months> && !std::convertible_to<int, days>);
static_assert(!std::constructible_from<days, double> && !std::constructible_from<days, bool>);
static_assert(expect::adds<date, days> && expect::adds<date, months> && expect::subtracts<date, years>);
static_assert(!expect::adds<date, workdays> && !expect::subtracts<date, workdays>);  // needs a calendar
static_assert(!expect::adds<date, int> && !expect::adds<date, date> && !expect::orders<date, int>);
static_assert(!std::constructible_from<date> && !std::convertible_to<civil_date, date>);

// ---- Periods: both ends included ------------------------------------------------------------------------------------

constexpr period campaign(date(2022, 9, 8), date(2024, 9, 8));
static_assert(!campaign.contains(date(2022, 9, 7)) && campaign.contains(date(2022, 9, 8)));
static_assert(campaign.contains(date(2024, 9, 8)) && !campaign.contains(date(2024, 9, 9)));
static_assert(campaign.first() == date(2022, 9, 8) && campaign.last() == date(2024, 9, 8));
static_assert(period(date(2023, 1, 1), date(2023, 1, 1)).contains(date(2023, 1, 1)));
static_assert(is_constant([] { return period(date(2023, 1, 1), date(2023, 1, 1)); }));
static_assert(!is_constant([] { return period(date(2023, 1, 2), date(2023, 1, 1)); }));

constexpr period open_ended = period::since(date(2023, 1, 1));
static_assert(!open_ended.contains(date(2022, 12, 31)) && open_ended.contains(date(2023, 1, 1)));
static_assert(open_ended.contains(date(9999, 12, 31)) && !open_ended.last());
static_assert(open_ended != period(date(2023, 1, 1), date(9999, 12, 31)) &&
              open_ended == period::since(date(2023, 1, 1)));
static_assert(!std::convertible_to<date, period>);

}  // namespace date_tests
