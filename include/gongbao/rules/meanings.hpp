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
inline constexpr text tilted_before{"part of the excess already tilted", "超过部分中此前已享受倾斜救助的金额"};
inline constexpr text tilt_paid_before{"tilt aid of the year paid before", "本年度此前已支付的倾斜救助金额"};

inline constexpr text category{"category used", "据以计算的救助对象类别"};
inline constexpr text eligible{"category is not none", "属于救助对象（类别不为 none）"};
inline constexpr text payable_portion{"payable portion of this claim", "本次起付标准以上、可按比例救助的费用"};
inline constexpr text residual{"self_pay - basic_aid", "基本救助后的自付费用（self_pay - basic_aid）"};
inline constexpr text triggered{"tilt aid is open", "符合倾斜救助条件"};
inline constexpr text tilt_portion{"excess tilted by this claim", "本次享受倾斜救助的超过部分"};
inline constexpr text tilt_aid{"tilt aid", "倾斜救助金额"};
inline constexpr text total_aid{"basic_aid + tilt_aid", "救助合计（basic_aid + tilt_aid）"};
inline constexpr text patient_pays{"self_pay - total_aid; negative when a catch-up pays for earlier bills",
                                   "个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数"};
inline constexpr text accumulator{"accumulator", "年度累计数"};

inline constexpr text ok_or_violation{"ok or violation", "判定结果：符合（ok）或不符合（violation）"};
inline constexpr text ok_or_warning{"ok or warning", "判定结果：符合（ok）或偏离原则性标准（warning）"};

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
