// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HEADINGS_HPP
#define SETTLE_HEADINGS_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "../common/as_written.hpp"

// What a column may be called in a file beside its key: in Chinese, and in the national settlement interface
// (结算信息).

namespace settling {

/// A heading that stands for a column, or for a part of an amount that several columns add up to.
struct heading_term {
  std::string_view key;
  std::string_view term;
  std::string_view part{};
};

/// Each as plain_heading() leaves it. The first term of a column is what it is called in Chinese.
inline constexpr heading_term heading_terms[] = {
    {"claim_id", "结算编号"},
    {"claim_id", "结算id"},
    {"claim_id", "setl_id"},
    {"person_id", "人员编号"},
    {"person_id", "身份证号"},
    {"person_id", "身份证号码"},
    {"person_id", "公民身份号码"},
    {"person_id", "psn_no"},
    {"city", "城市"},
    {"city", "地市"},
    {"city", "统筹地区"},
    {"date", "结算日期"},
    {"date", "日期"},
    {"date", "结算时间"},
    {"date", "就诊日期"},
    {"date", "setl_time"},
    {"benefit", "待遇类别"},
    {"benefit", "待遇"},
    {"action", "结算操作"},
    {"action", "操作"},
    {"action", "操作类型"},
    {"action", "退费结算标志"},
    {"action", "refd_setl_flag"},
    {"ref_claim", "原结算编号"},
    {"ref_claim", "被冲销(更正)的结算编号"},
    {"ref_claim", "被冲销结算编号"},
    {"ref_claim", "被更正结算编号"},
    {"ref_claim", "原结算id"},
    {"ref_claim", "init_setl_id"},
    {"time", "结算时刻"},
    {"time", "时刻"},
    {"time", "就诊时刻"},
    {"admitted", "入院日期"},
    {"admitted", "入院时间"},
    {"admitted", "adm_time"},
    {"paid_basic_aid", "已付基本救助"},
    {"paid_basic_aid", "实付基本救助"},
    {"paid_tilt_aid", "已付倾斜救助"},
    {"paid_tilt_aid", "实付倾斜救助"},
    {"paid_payment", "已付统筹基金"},
    {"paid_payment", "实付统筹基金"},
    {"paid_payment", "paid_pool"},
    {"paid_total_aid", "已付医疗救助"},
    {"paid_total_aid", "实付医疗救助"},
    {"paid_total_aid", "医疗救助基金支出"},
    {"paid_total_aid", "maf_pay"},
    {"insurance", "参保险种"},
    {"insurance", "险种类型"},
    {"insurance", "险种"},
    {"insurance", "insutype"},
    {"burden", "救助前个人负担"},
    {"burden", "个人负担医疗费用"},
    {"recipients", "救助对象类别"},
    {"recipients", "救助对象身份"},
    {"recipients", "救助身份"},
    {"recipients", "身份类别"},
    {"recipients", "人员身份类别"},
    {"recipients", "身份"},
    {"recipients", "psn_idet_type"},
    {"care", "医疗类别"},
    {"care", "就医类别"},
    {"care", "就医方式"},
    {"care", "救助方式"},
    {"care", "med_type"},
    {"in_scope_cost", "政策范围内费用"},
    {"in_scope_cost", "政策范围内医疗费用"},
    {"in_scope_cost", "符合政策范围金额"},
    {"in_scope_cost", "inscp_scp_amt"},
    {"insurance_paid", "医疗保险支付"},
    {"insurance_paid", "医保支付"},
    {"insurance_paid", "医保报销"},
    {"insurance_paid", "医保报销金额"},
    {"insurance_paid", "基本医保和大病保险支付"},
    {"insurance_paid", "基本医疗保险统筹基金支出", "basic"},
    {"insurance_paid", "统筹基金支出", "basic"},
    {"insurance_paid", "基本医保支付", "basic"},
    {"insurance_paid", "hifp_pay", "basic"},
    {"insurance_paid", "居民大病保险资金支出", "critical_illness"},
    {"insurance_paid", "大病保险支付", "critical_illness"},
    {"insurance_paid", "hifmi_pay", "critical_illness"},
    {"insurance_paid", "职工大额医疗费用补助基金支出", "large_sums"},
    {"insurance_paid", "大额补充支付", "large_sums"},
    {"insurance_paid", "hifob_pay", "large_sums"},
    {"county", "县区"},
    {"county", "区县"},
    {"county", "辖区"},
    {"disease", "门诊救助病种"},
    {"disease", "救助病种"},
    {"disease", "病种"},
    {"designated", "是否定点"},
    {"designated", "定点医药机构"},
    {"designated", "定点医疗机构"},
    {"referred", "是否规范转诊"},
    {"referred", "规范转诊"},
    {"in_province", "是否省内就医"},
    {"in_province", "省内就医"},
    {"in_province", "省域内就医"},
    {"exception_granted", "准予转诊例外"},
    {"criteria_issued", "认定条件已明确"},
    {"other_place", "是否异地就医"},
    {"other_place", "异地就医"},
    {"other_place_ok", "异地就医符合规定"},
    {"deductible", "起付标准"},
    {"rate", "支付比例"},
    {"annual_cap", "年度支付限额"},
    {"annual_cap", "年度最高支付限额"},
    {"level", "医疗机构级别"},
    {"level", "医疗机构等级"},
    {"level", "医院等级"},
    {"institution", "医疗机构"},
    {"institution", "定点医药机构编号"},
    {"institution", "fixmedins_code"},
    {"has_account", "有个人账户"},
    {"insurance_state", "参保状态"},
    {"flexible", "灵活就业人员"},
    {"flexible", "是否灵活就业"},
    {"difference_paid", "补缴差额日期"},
    {"retired_from", "退休待遇起始日"},
    {"retirement_procedure", "办理退休手续日期"},
    {"in_hospital", "住院期间"},
    {"filed", "异地就医备案"},
    {"filed", "是否备案"},
    {"online_settled", "是否联网结算"},
    {"online_settled", "联网结算"},
    {"other_exclusion", "其他不予支付情形"},
};

/// Headings of the national interface under which 1 is a row that takes a settlement back, and 0 any other.
inline constexpr std::string_view refund_flags[] = {"refd_setl_flag", "退费结算标志"};

/// What a column is called in Chinese; empty for one that is not known.
constexpr std::string_view chinese_of(std::string_view key) noexcept {
  for (const heading_term& h : heading_terms)
    if (h.key == key) return h.term;
  return {};
}

/// Money that no insurance paid, whatever a file calls it.
struct not_insurance {
  std::string_view field;
  std::string_view term;
  gongbao::text why;
};
inline constexpr not_insurance never_insurance[] = {
    {"acct_pay", "个人账户支出", {"is the person's own money", "是参保人自己的钱"}},
    {"maf_pay", "医疗救助基金支出", {"is aid that was paid already", "是已经支付的救助"}},
};

/// A heading without what makes no difference: blanks anywhere, width, the case of letters, and the unit of yuan.
inline std::string plain_heading(std::string_view heading) {
  std::string plain = outside::bare(heading).value_or(std::string());
  plain.erase(std::remove(plain.begin(), plain.end(), ' '), plain.end());
  for (char& c : plain)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  constexpr std::string_view yuan = "(元)";
  if (plain.ends_with(yuan)) plain.erase(plain.size() - yuan.size());
  return plain;
}

/// How the gazettes and the national interface write an insurance beside its term.
inline constexpr heading_term insurance_terms[] = {
    {"resident", "居民医保"}, {"resident", "390"}, {"employee", "职工医保"}, {"employee", "310"}};

/// The column that a heading stands for.
inline std::optional<heading_term> meaning_of(std::string_view heading) {
  const std::string plain = plain_heading(heading);
  for (const heading_term& h : heading_terms)
    if (plain == h.term) return h;
  return {};
}

}  // namespace settling

#endif
