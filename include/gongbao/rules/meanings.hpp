// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MEANINGS_HPP
#define GONGBAO_RULES_MEANINGS_HPP

#include <gongbao/core/text_view.hpp>

// What the inputs and outputs mean that many rules share, said once.

namespace gongbao::inline v0::says {

inline constexpr text_view date = "day of service";
inline constexpr text_view reference_day = "reference day";
inline constexpr text_view recipients = "all identities of the person";
inline constexpr text_view criteria_issued =
    "the province has issued the criteria for illness_poor; without it that identity does not count";
inline constexpr text_view designated = "designated institution";
inline constexpr text_view in_city = "institution inside the city";
inline constexpr text_view exception_granted = "exception to the referral rule granted (SX-MA-11)";
inline constexpr text_view reading = "reading";

inline constexpr text_view self_pay = "aid base of this claim";
inline constexpr text_view self_pay_before = "aid base of the year before this claim";
inline constexpr text_view inpatient_before = "inpatient aid base of the year before this claim (meets the deductible)";
inline constexpr text_view basic_paid_before = "basic aid of the year paid before this claim";
inline constexpr text_view shared_paid_before =
    "inpatient and outpatient aid of the year paid before this claim (shared cap)";
inline constexpr text_view residual_before = "tilt residual of the year before this claim";
inline constexpr text_view tilted_before = "part of the excess already tilted";
inline constexpr text_view tilt_paid_before = "tilt aid of the year paid before";

inline constexpr text_view category = "category used";
inline constexpr text_view eligible = "category is not none";
inline constexpr text_view payable_portion = "payable portion of this claim";
inline constexpr text_view residual = "self_pay - basic_aid";
inline constexpr text_view triggered = "tilt aid is open";
inline constexpr text_view tilt_portion = "excess tilted by this claim";
inline constexpr text_view tilt_aid = "tilt aid";
inline constexpr text_view total_aid = "basic_aid + tilt_aid";
inline constexpr text_view patient_pays = "self_pay - total_aid; negative when a catch-up pays for earlier bills";
inline constexpr text_view accumulator = "accumulator";

inline constexpr text_view done_on = "day on which the act was done";
inline constexpr text_view due = "nominal last day";
inline constexpr text_view due_workday = "last day after rolling to a working day";
inline constexpr text_view in_force = "the instrument is in force on date";
inline constexpr text_view valid_from = "first day in force";
inline constexpr text_view valid_to = "last day in force";
inline constexpr text_view day_to_test = "day to test";

inline constexpr text_view late = "done_on after the deadline";

}  // namespace gongbao::inline v0::says

#endif
