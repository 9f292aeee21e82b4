// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/rules/milestone.hpp>

using namespace gongbao;

// What days are of which the field says enough.
static_assert(something_happened.role == day_role::happened && something_happened.is_done());
static_assert(something_opens.role == day_role::opens && something_closes.role == day_role::closes);
static_assert(!something_opens.is_done() && !something_closes.is_due());
// One deadline in two days, of one act.
static_assert(act_is_due.role == day_role::due && act_is_due_workday.role == day_role::due_workday);
static_assert(act_is_due.is_due() && act_is_due_workday.is_due() && !act_is_due.is_done());
static_assert(act_is_due.done_key == act_is_due_workday.done_key && act_is_due.done_key == text_view("done_on"));
