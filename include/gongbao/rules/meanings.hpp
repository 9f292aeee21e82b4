// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_MEANINGS_HPP
#define GONGBAO_RULES_MEANINGS_HPP

#include <gongbao/core/language.hpp>

// What the inputs and outputs mean that many rules share, said once.

namespace gongbao::inline v0::says {

inline constexpr text date{"day of service", "就医日期"};
inline constexpr text reference_day{"reference day", "基准日"};
inline constexpr text recipients{"all identities of the person", "本人具有的全部身份"};
inline constexpr text criteria_issued{
    "the province has issued the criteria for illness_poor; without it that identity does not count",
    "省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算"};
inline constexpr text designated{"designated institution", "定点医药机构"};
inline constexpr text in_city{"institution inside the city", "市域内医疗机构"};
inline constexpr text exception_granted{"exception to the referral rule granted (SX-MA-11)",
                                        "已按规定准予不经转诊（SX-MA-11）"};
inline constexpr text reading{"reading", "条文适用口径"};

inline constexpr text self_pay{"aid base of this claim", "本次纳入救助范围的个人自付费用"};
inline constexpr text self_pay_before{"aid base of the year before this claim",
                                      "本年度此前累计纳入救助范围的个人自付费用"};
inline constexpr text inpatient_before{"inpatient aid base of the year before this claim (meets the deductible)",
                                       "本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准）"};
inline constexpr text basic_paid_before{"basic aid of the year paid before this claim",
                                        "本年度此前已支付的基本救助金额"};
inline constexpr text shared_paid_before{"inpatient and outpatient aid of the year paid before this claim (shared cap)",
                                         "本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）"};
inline constexpr text residual_before{"tilt residual of the year before this claim",
                                      "本年度此前累计的救助后自付费用（用于判断倾斜救助）"};
inline constexpr text tilted_before{"part of the excess already tilted",
                                    "倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额"};
inline constexpr text tilt_paid_before{"tilt aid of the year paid before", "本年度此前已支付的倾斜救助金额"};

inline constexpr text category{"category used", "据以计算的救助对象类别"};
inline constexpr text eligible{"category is not none", "属于救助对象（类别不为 none）"};
inline constexpr text covered{"the claim counts for aid", "该笔费用纳入救助"};
inline constexpr text rate_if_covered{"rate of the first layer; 0% if not covered",
                                      "救助比例（不含倾斜救助）；不纳入救助的为0%"};
inline constexpr text first_layer_aid{"first-layer aid", "救助金额（不含倾斜救助）"};
inline constexpr text cap_reached{"aid paid in the year has reached the cap", "本年度已支付的救助达到年度最高救助限额"};
inline constexpr text payable_portion{"payable portion of this claim", "本次起付标准以上、可按比例救助的费用"};
inline constexpr text residual{"self_pay - basic_aid", "救助后的自付费用（self_pay - basic_aid）"};
inline constexpr text triggered{"tilt aid is open", "符合倾斜救助条件"};
inline constexpr text tilt_portion{"excess tilted by this claim", "本次按比例给予倾斜救助的起付标准以上部分"};
inline constexpr text tilt_aid{"tilt aid", "倾斜救助金额"};
inline constexpr text tilt_cap_left{"tilt cap left", "倾斜救助年度限额剩余"};
inline constexpr text total_aid{"basic_aid + tilt_aid", "救助合计（basic_aid + tilt_aid）"};
inline constexpr text patient_pays{"self_pay - total_aid; negative when a catch-up pays for earlier bills",
                                   "个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数"};
inline constexpr text accumulator{"accumulator", "年度累计数"};

inline constexpr text ok_or_violation{"ok or violation", "判定结果：符合（ok）或不符合（violation）"};
inline constexpr text ok_or_warning{"ok or warning", "判定结果：符合（ok）或偏离原则性标准（warning）"};
inline constexpr text care{"kind of care", "救助类型（住院或门诊）"};
inline constexpr text referred{"referral rules kept (also: no referral needed)", "已按规定转诊（含无须转诊的）"};
inline constexpr text level{"level of the institution", "医疗机构级别"};
inline constexpr text retired{"retiree status", "按退休人员享受待遇"};
inline constexpr text visit_cost{"policy-scope cost of this visit", "本次就医的政策范围内费用"};
inline constexpr text cost_before{"policy-scope outpatient cost of the year before this visit",
                                  "本年度本次就医前累计的政策范围内门诊费用"};
inline constexpr text pool_paid_before{"pooling payments of the year before this visit",
                                       "本年度本次就医前累计的门诊统筹支付金额"};
inline constexpr text portion_before{"payable portions of the year before this visit (used with limit_on=costs)",
                                     "本年度本次就医前累计的起付标准以上费用（limit_on=costs 时使用）"};
inline constexpr text rate_used{"rate used", "适用的支付比例"};
inline constexpr text fund_payment{"fund payment", "统筹基金支付金额"};
inline constexpr text visit_self_pay{"in_scope_cost - payment", "个人负担金额（in_scope_cost - payment）"};
inline constexpr text limit_left{"limit left", "支付限额剩余"};

inline constexpr text done_on{"day on which the act was done", "实际办理日期"};
inline constexpr text due{"nominal last day", "期限届满日（未顺延）"};
inline constexpr text due_workday{"last day after rolling to a working day", "顺延至工作日后的期限届满日"};
inline constexpr text in_force{"the instrument is in force on date", "文件在该日有效"};
inline constexpr text valid_from{"first day in force", "有效期首日"};
inline constexpr text valid_to{"last day in force", "有效期末日"};
inline constexpr text day_to_test{"day to test", "待判断的日期"};

inline constexpr text late{"done_on after the deadline", "已逾期（done_on 晚于期限届满日）"};
/// Why due_workday is the default of late_by where a period is counted from an event.
inline constexpr text counted_period_rolls{
    "民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says "
    "nothing else",
    "《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定"};

}  // namespace gongbao::inline v0::says

#endif
