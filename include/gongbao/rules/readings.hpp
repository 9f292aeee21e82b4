// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_READINGS_HPP
#define GONGBAO_RULES_READINGS_HPP

#include <cstdint>

#include <gongbao/core/reading.hpp>

// The readings of the rules (rulebook 1.5); those of rounding and of deadlines stand beside them.

namespace gongbao::inline v0 {

/// Does the aid deductible (起付标准) apply once a year or to every claim?
enum class deductible_basis : std::uint8_t { annual, per_claim };

template <>
struct enumeration<deductible_basis> {
  static constexpr const char* name = "deductible_basis";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {deductible_basis::annual, "annual", {"once a year, on the accumulated base", "每年度扣一次，按累计费用计算"}},
      {deductible_basis::per_claim, "per_claim", {"on every claim or stay", "每次结算（住院）各扣一次"}}};
};
template <>
struct reading<deductible_basis> {
  static constexpr text question{"whether the aid deductible applies once a year or to every claim",
                                 "救助起付标准按年度扣一次，还是每次结算各扣一次"};
  static constexpr text why_default{"the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual",
                                    "三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额"};
};

/// Does any residual open tilt aid, or only one left when the basic cap is used up?
enum class tilt_trigger : std::uint8_t { always, after_basic_cap };

template <>
struct enumeration<tilt_trigger> {
  static constexpr const char* name = "tilt_trigger";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {tilt_trigger::always, "always", {"any residual after basic aid", "基本救助后仍有自付费用即可"}},
      {tilt_trigger::after_basic_cap,
       "after_basic_cap",
       {"only when the annual basic cap is used up", "须用完基本救助年度限额"}}};
};
template <>
struct reading<tilt_trigger> {
  static constexpr text question{"what opens tilt aid", "倾斜救助的启动条件"};
  static constexpr text why_default{"the text asks for a heavy burden after basic aid, not for a used-up cap",
                                    "文件要求的是基本救助后个人负担仍然较重，并未要求限额用完"};
};

/// From when on do the tilt terms of a new identity hold inside the year?
enum class identity_change : std::uint8_t { prospective, year_recomputed };

template <>
struct enumeration<identity_change> {
  static constexpr const char* name = "identity_change";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {identity_change::prospective,
       "prospective",
       {"the new category's terms hold for what comes", "新类别的标准只适用于以后发生的费用"}},
      {identity_change::year_recomputed,
       "year_recomputed",
       {"its tilt deductible is held against the whole year, and what that frees is paid now",
        "按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付"}}};
};
template <>
struct reading<identity_change> {
  static constexpr text question{"tilt aid after a change of identity inside the year",
                                 "年度内身份变更后倾斜救助的计算"};
  static constexpr text why_default{
      "aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2",
      "救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点"};
};

/// Do ordinary outpatient visits count as aid cost?
enum class plain_outpatient : std::uint8_t { excluded, included };

template <>
struct enumeration<plain_outpatient> {
  static constexpr const char* name = "plain_outpatient";
  template <class E>
  static constexpr explained_word<E> words[] = {{plain_outpatient::excluded, "excluded", {"not counted", "不计入"}},
                                                {plain_outpatient::included, "included", {"counted", "计入"}}};
};
template <>
struct reading<plain_outpatient> {
  static constexpr text question{"whether ordinary outpatient visits are aid cost", "普通门诊费用是否属于救助费用"};
  static constexpr text why_default{"the text lists hospital, long-term outpatient and drug costs, no others",
                                    "文件只列举住院、长期门诊治疗和药品费用，未列其他"};
};

/// By what is the category of a person with several identities the best one (就高不就低)?
enum class best_by : std::uint8_t { rank, result };

template <>
struct enumeration<best_by> {
  static constexpr const char* name = "best_by";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {best_by::rank, "rank", {"the category of the better rank", "取序位更高的类别"}},
      {best_by::result, "result", {"the category that brings more for this claim", "取本次救助金额更高的类别"}}};
};
template <>
struct reading<best_by> {
  static constexpr text question{"by what the best of several identities is the best (就高不就低)",
                                 "具有多重身份的，“就高不就低”以什么为高"};
  static constexpr text why_default{
      "the article speaks of identities (多重特殊身份属性), and settlement systems go by them",
      "条文讲的是身份（多重特殊身份属性），结算系统也按身份执行"};
};

/// What is tilted once the residual passes the threshold?
enum class tilt_base : std::uint8_t { excess, whole };

template <>
struct enumeration<tilt_base> {
  static constexpr const char* name = "tilt_base";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {tilt_base::excess, "excess", {"residual above the threshold", "超过标准的部分"}},
      {tilt_base::whole, "whole", {"whole residual once it is reached", "达到标准后的全部自付费用"}}};
};
template <>
struct reading<tilt_base> {
  static constexpr text question{"which part of the residual is tilted", "倾斜救助按自付费用的哪一部分计算"};
  static constexpr text why_default{"a threshold works as a deductible in every other layer of the text",
                                    "文件其他各层均以标准以上部分计算"};
};

/// Does a residual of exactly the threshold open the tilt? (Matters only with tilt_base::whole.)
enum class tilt_threshold : std::uint8_t { at_least, above };

template <>
struct enumeration<tilt_threshold> {
  static constexpr const char* name = "tilt_threshold";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {tilt_threshold::at_least, "at_least", {"opens the tilt", "可享受倾斜救助"}},
      {tilt_threshold::above, "above", {"does not open it", "不享受倾斜救助"}}};
};
template <>
struct reading<tilt_threshold> {
  static constexpr text question{"whether a residual of exactly the threshold opens the tilt",
                                 "自付费用恰好等于标准的，是否享受倾斜救助"};
  static constexpr text why_default{"the text says both 超过 and 及以上; the favourable half is taken",
                                    "文件同时写了“超过”和“及以上”，取对救助对象有利的一种"};
};

/// Which residuals build up towards the tilt?
enum class residual_counts : std::uint8_t { qualifying, all_care };

template <>
struct enumeration<residual_counts> {
  static constexpr const char* name = "residual_counts";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {residual_counts::qualifying,
       "qualifying",
       {"only referred care inside the province", "只计规范转诊且在省域内的就医"}},
      {residual_counts::all_care, "all_care", {"all care accepted for aid", "计入全部纳入救助的就医"}}};
};
template <>
struct reading<residual_counts> {
  static constexpr text question{"which residuals build up the tilt residual", "倾斜救助的累计自付费用包括哪些就医"};
  static constexpr text why_default{"the article speaks of recipients treated on referral in the province",
                                    "条文针对的是规范转诊且在省域内就医的救助对象"};
};

/// From which day does the first year accumulate?
enum class accumulator_start : std::uint8_t { rule_start, year_start };

template <>
struct enumeration<accumulator_start> {
  static constexpr const char* name = "accumulator_start";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {accumulator_start::rule_start, "rule_start", {"the day the rules begin", "细则施行之日"}},
      {accumulator_start::year_start, "year_start", {"1 January of that year", "当年1月1日"}}};
};
template <>
struct reading<accumulator_start> {
  static constexpr text question{"first day of the aid accumulators in the year the rules begin",
                                 "细则施行当年救助累计数的起算日"};
  static constexpr text why_default{"payments of the former scheme are not aid under these rules",
                                    "原办法的支付不属于本细则规定的救助"};
};

/// Whether "before day X" includes day X. (JZ-HV-13, JZ-MA-16)
enum class deadline_day : std::uint8_t { included, excluded };

template <>
struct enumeration<deadline_day> {
  static constexpr const char* name = "deadline_day";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {deadline_day::included, "included", {"X itself still in time", "X日当日仍在期限内"}},
      {deadline_day::excluded, "excluded", {"the day before X is the last", "X日的前一日为最后一日"}}};
};
template <>
struct reading<deadline_day> {
  static constexpr text question{"whether \"before day X\" includes day X", "“X日前”是否包括X日当日"};
  static constexpr text why_default{
      "X日前 names the day by which; 民法典 art. 203: a last day lasts to its end",
      "“X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时"};
};

/// How far 原则上 reaches in the outpatient floors. (JZ-OP-02, JZ-OP-03)
enum class principle_scope : std::uint8_t { deductible, all };

template <>
struct enumeration<principle_scope> {
  static constexpr const char* name = "principle_scope";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {principle_scope::deductible,
       "deductible",
       {"deductible only (rate and cap are hard floors)", "只及于起付标准（支付比例和限额为硬性下限）"}},
      {principle_scope::all, "all", {"all three are soft", "三项均为原则性要求"}}};
};
template <>
struct reading<principle_scope> {
  static constexpr text question{"how far 原则上 reaches in the outpatient floors", "门诊最低标准中“原则上”的适用范围"};
  static constexpr text why_default{"the word stands before the deductible alone", "“原则上”只写在起付标准之后"};
};

/// The outpatient cap of 2022, with one month in force. (JZ-OP-03, JZ-OP-04)
enum class first_year : std::uint8_t { full, pro_rata };

template <>
struct enumeration<first_year> {
  static constexpr const char* name = "first_year";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {first_year::full, "full", {"whole annual cap", "全年限额"}},
      {first_year::pro_rata, "pro_rata", {"1/12 of the cap", "限额的十二分之一"}}};
};
template <>
struct reading<first_year> {
  static constexpr text question{"the outpatient cap of 2022, with one month in force",
                                 "2022年仅施行一个月，门诊限额如何确定"};
  static constexpr text why_default{"the text sets a cap a year and no share of it",
                                    "文件按年度规定限额，没有按月折算的规定"};
};

/// What the outpatient annual limit caps. (JZ-OP-04, SX-OP-04, SX-OP-07, SX-OP-15)
enum class limit_on : std::uint8_t { payments, costs };

template <>
struct enumeration<limit_on> {
  static constexpr const char* name = "limit_on";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {limit_on::payments, "payments", {"fund payments", "统筹基金支付金额"}},
      {limit_on::costs, "costs", {"payable in-scope cost above the deductible", "起付标准以上的政策范围内费用"}}};
};
template <>
struct reading<limit_on> {
  static constexpr text question{"what the outpatient annual limit caps", "门诊年度限额限制的对象"};
  static constexpr text why_default{"支付限额 is a limit of payments", "“支付限额”是对支付金额的限制"};
};

/// The bed-day quota above the actual cost. (JZ-MA-08)
enum class quota_when_cheaper : std::uint8_t { full, limited };

template <>
struct enumeration<quota_when_cheaper> {
  static constexpr const char* name = "quota_when_cheaper";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {quota_when_cheaper::full, "full", {"quota paid in full", "按定额全额支付"}},
      {quota_when_cheaper::limited,
       "limited",
       {"limited to the cost left after insurance", "以医保支付后的剩余费用为限"}}};
};
template <>
struct reading<quota_when_cheaper> {
  static constexpr text question{"the bed-day quota above the actual cost", "病床日定额高于实际费用的处理"};
  static constexpr text why_default{"按病床日定额救助 pays so much for a bed-day, whatever the day has cost",
                                    "“按病床日定额救助”按床日支付定额，与当日实际费用无关"};
};

/// Whether the bed-day quota uses up the annual basic cap. (JZ-MA-08)
enum class quota_cap : std::uint8_t { separate, shared };

template <>
struct enumeration<quota_cap> {
  static constexpr const char* name = "quota_cap";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {quota_cap::separate, "separate", {"outside the 20 000", "不占用2万元限额"}},
      {quota_cap::shared, "shared", {"uses up the 20 000", "占用2万元限额"}}};
};
template <>
struct reading<quota_cap> {
  static constexpr text question{"whether the bed-day quota uses up the annual basic cap",
                                 "病床日定额救助是否占用基本救助年度限额"};
  static constexpr text why_default{"the text keeps the quota as a scheme beside basic aid",
                                    "文件将定额救助作为基本救助之外的方式继续实行"};
};

/// Whether a burden of exactly the threshold raises an alert. (JZ-MA-10)
enum class alert : std::uint8_t { at_least, above };

template <>
struct enumeration<alert> {
  static constexpr const char* name = "alert";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {alert::at_least, "at_least", {"burden ≥ threshold", "个人负担达到标准即预警"}},
      {alert::above, "above", {"burden > threshold", "个人负担超过标准才预警"}}};
};
template <>
struct reading<alert> {
  static constexpr text question{"whether a burden of exactly the threshold raises an alert",
                                 "个人负担恰好等于预警标准的，是否预警"};
  static constexpr text why_default{"a standard (标准) is met when it is reached", "达到“标准”即为符合"};
};

/// Whether the day of confirmation lies in the look-back window. (JZ-MA-11)
enum class confirmation_day : std::uint8_t { excluded, included };

template <>
struct enumeration<confirmation_day> {
  static constexpr const char* name = "confirmation_day";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {confirmation_day::excluded, "excluded", {"window ends the day before", "追溯期止于确认日的前一日"}},
      {confirmation_day::included, "included", {"window ends on the day", "追溯期止于确认日当日"}}};
};
template <>
struct reading<confirmation_day> {
  static constexpr text question{"whether the day of confirmation lies in the look-back window",
                                 "身份确认之日是否在追溯期内"};
  static constexpr text why_default{
      "the text counts the months before that day, and 民法典 art. 201 does not count the day itself",
      "文件从该日“前”计算月数，《民法典》第二百零一条规定开始的当日不计入"};
};

/// Look-back costs from before the rules were in force. (JZ-MA-11)
enum class pre_force_costs : std::uint8_t { counted, excluded };

template <>
struct enumeration<pre_force_costs> {
  static constexpr const char* name = "pre_force_costs";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {pre_force_costs::counted, "counted", {"counted", "计入"}},
      {pre_force_costs::excluded, "excluded", {"window cut at 2023-01-01", "追溯期不早于2023年1月1日"}}};
};
template <>
struct reading<pre_force_costs> {
  static constexpr text question{"look-back costs from before the rules were in force",
                                 "追溯期内、文件施行前发生的费用"};
  static constexpr text why_default{"the window is set by the day of confirmation alone", "追溯期只由身份确认之日决定"};
};

/// The deductible of the one-off look-back aid. (JZ-MA-11)
enum class look_back_deductible : std::uint8_t { shared, separate };

template <>
struct enumeration<look_back_deductible> {
  static constexpr const char* name = "look_back_deductible";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {look_back_deductible::shared,
       "shared",
       {"one deductible with the year of confirmation", "与确认当年共用一个起付标准"}},
      {look_back_deductible::separate, "separate", {"its own deductible", "单独扣一次起付标准"}}};
};
template <>
struct reading<look_back_deductible> {
  static constexpr text question{"the deductible of the one-off look-back aid", "一次性追溯救助的起付标准"};
  static constexpr text why_default{"the aid counts as basic aid of the year, which has one deductible",
                                    "该救助计入年度基本救助范围，年度只有一个起付标准"};
};

/// The total cost of a stay for the out-of-scope ceiling. (SX-MA-13)
enum class stay_total : std::uint8_t { gross, net };

template <>
struct enumeration<stay_total> {
  static constexpr const char* name = "stay_total";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {stay_total::gross, "gross", {"including the out-of-scope part", "含政策范围外费用"}},
      {stay_total::net, "net", {"without it", "不含政策范围外费用"}}};
};
template <>
struct reading<stay_total> {
  static constexpr text question{"the total cost of a stay for the out-of-scope ceiling",
                                 "计算政策范围外费用占比时的住院总费用"};
  static constexpr text why_default{"the total medical cost of a stay has no part taken out",
                                    "“当次住院医疗总费用”未扣除任何部分"};
};

/// Who is covered by outpatient pooling. (SX-OP-01)
enum class coverage : std::uint8_t { account_only, all_insured };

template <>
struct enumeration<coverage> {
  static constexpr const char* name = "coverage";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {coverage::account_only, "account_only", {"members with personal-account benefit", "享受个人账户待遇的参保人员"}},
      {coverage::all_insured, "all_insured", {"all insured employees", "全体职工医保参保人员"}}};
};
template <>
struct reading<coverage> {
  static constexpr text question{"who is covered by outpatient pooling", "门诊统筹覆盖的人员"};
  static constexpr text why_default{"the special article on members without account goes before the general one",
                                    "关于不设个人账户人员的专门条款优先于一般条款"};
};

/// Several visits on one day at one institution. (SX-OP-03, SX-OP-07, SX-OP-15)
enum class day_deductible : std::uint8_t { pooled, first_visit };

template <>
struct enumeration<day_deductible> {
  static constexpr const char* name = "day_deductible";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {day_deductible::pooled, "pooled", {"the unused part passes to the next visit", "未用完的部分结转到下一次就医"}},
      {day_deductible::first_visit, "first_visit", {"used up by the first settlement", "首次结算即视为已扣除"}}};
};
template <>
struct reading<day_deductible> {
  static constexpr text question{"several visits on one day at one institution",
                                 "一个自然日内在同一定点医疗机构多次就医"};
  static constexpr text why_default{"one deductible is counted, so what is left of it passes on",
                                    "只计一次起付标准，剩余部分应当结转"};
};

}  // namespace gongbao::inline v0

#endif
