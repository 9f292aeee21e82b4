// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MEANINGS_HPP
#define GONGBAO_RULES_MEANINGS_HPP

#include <gongbao/core/text_view.hpp>

// What the inputs and outputs mean that many rules share, said once.

namespace gongbao::inline v0::says {

inline constexpr const char* date = "day of service";
inline constexpr const char* reference_day = "reference day";
inline constexpr const char* recipients = "all identities of the person";
inline constexpr const char* criteria_issued =
    "the province has issued the criteria for illness_poor; without it that identity does not count";
inline constexpr const char* designated = "designated institution";
inline constexpr const char* in_city = "institution inside the city";
inline constexpr const char* exception_granted = "exception to the referral rule granted (SX-MA-11)";
inline constexpr const char* reading = "reading";

inline constexpr const char* self_pay = "aid base of this claim";
inline constexpr const char* self_pay_before = "aid base of the year before this claim";
inline constexpr const char* inpatient_before =
    "inpatient aid base of the year before this claim (meets the deductible)";
inline constexpr const char* basic_paid_before = "basic aid of the year paid before this claim";
inline constexpr const char* shared_paid_before =
    "inpatient and outpatient aid of the year paid before this claim (shared cap)";
inline constexpr const char* residual_before = "tilt residual of the year before this claim";
inline constexpr const char* tilted_before = "part of the excess already tilted";
inline constexpr const char* tilt_paid_before = "tilt aid of the year paid before";

inline constexpr const char* category = "category used";
inline constexpr const char* eligible = "category is not none";
inline constexpr const char* payable_portion = "payable portion of this claim";
inline constexpr const char* residual = "self_pay - basic_aid";
inline constexpr const char* triggered = "tilt aid is open";
inline constexpr const char* tilt_portion = "excess tilted by this claim";
inline constexpr const char* tilt_aid = "tilt aid";
inline constexpr const char* total_aid = "basic_aid + tilt_aid";
inline constexpr const char* patient_pays = "self_pay - total_aid; negative when a catch-up pays for earlier bills";
inline constexpr const char* accumulator = "accumulator";

inline constexpr const char* done_on = "day on which the act was done";
inline constexpr const char* due = "nominal last day";
inline constexpr const char* due_workday = "last day after rolling to a working day";
inline constexpr const char* in_force = "the instrument is in force on date";
inline constexpr const char* valid_from = "first day in force";
inline constexpr const char* valid_to = "last day in force";
inline constexpr const char* day_to_test = "day to test";

inline constexpr const char* late = "done_on after the deadline";
/// Why due_workday is the default of late_by where a period is counted from an event.
inline constexpr const char* counted_period_rolls =
    "民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says "
    "nothing else";

}  // namespace gongbao::inline v0::says

#endif
