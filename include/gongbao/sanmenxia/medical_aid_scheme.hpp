// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_MEDICAL_AID_SCHEME_HPP
#define GONGBAO_SANMENXIA_MEDICAL_AID_SCHEME_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/rules/deposit_waiver.hpp>
#include <gongbao/rules/workday_deadline.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>

// Sanmenxia: what the same regulation decrees around the aid itself: premiums, channel, deposit, fund, hospitals, and
// the tilt of critical-illness insurance.

namespace gongbao::inline v0 {

/// A place, seen from a person (户籍地、居住地).
enum class place : std::uint8_t { registration, residence, elsewhere };

template <>
struct enumeration<place> {
  static constexpr const char* name = "place";
  template <class E>
  static constexpr word<E> words[] = {{place::registration, "registration", "户籍地"},
                                      {place::residence, "residence", "居住地"},
                                      {place::elsewhere, "elsewhere", "其他地方"}};
};

/// What an application for aid needs (依申请救助). (SX-MA-18)
enum class aid_application_item : std::uint8_t { written_form, right_window, county_review };

template <>
struct enumeration<aid_application_item> {
  static constexpr const char* name = "aid_application_item";
  template <class E>
  static constexpr word<E> words[] = {
      {aid_application_item::written_form, "written_form", "书面申请"},
      {aid_application_item::right_window, "right_window", "困难身份认定地乡镇(街道)社会救助服务窗口"},
      {aid_application_item::county_review, "county_review", "县级医保部门审核"},
  };
};

namespace says {

inline constexpr text recognised_in{"where the hardship was recognised (困难身份认定地): registration or residence",
                                    "困难身份认定地（户籍地或居住地）"};

}  // namespace says

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::sanmenxia {

/// Where the rules below stand; their document is stated in the header beside this one.
inline constexpr text_view scheme_header = "gongbao/sanmenxia/medical_aid_scheme.hpp";

// ---- The table: art. 7, 14 to 17, 21, 23, 30 -----------------------------------------------------------------------

/// Who gets what towards the premium of the residents' insurance (参保资助).
struct premium_subsidy_terms {
  recipients in_full{};    ///< 全额资助
  recipients fixed_sum{};  ///< 定额资助
  money fixed{};           ///< a person and year
  recipients elsewhere{};  ///< by the policy of rural revitalisation: the sum is the caller's
};

struct aid_scheme_policy {
  period in_force;
  gongbao::ranking ranking;                        ///< art. 4, 12
  recipients favoured;                             ///< the groups that art. 14, 15, 17 and 30 name together
  premium_subsidy_terms premium;                   ///< art. 7
  rate balance_share;                              ///< art. 21: of the funds raised in the year
  category_table<level, rate> out_of_scope_share;  ///< art. 23: of the total cost of the stay
  rate critical_deductible_cut;                    ///< art. 30: 起付线降低
  rate critical_rate_points;                       ///< art. 30: 支付比例提高, in percentage points
};

inline constexpr aid_scheme_policy aid_scheme_2022 = [] {
  using enum recipient;
  return aid_scheme_policy{
      .in_force = medical_aid_regulation.in_force,
      .ranking = medical_aid_2022.ranking,
      .favoured = destitute | subsistence | relapsed_poor,
      .premium = {.in_full = destitute,
                  .fixed_sum = subsistence | relapsed_poor,
                  .fixed = yuan(80),
                  .elsewhere = rural_at_risk | monitored | other_monitored},
      .balance_share = percent(15),
      .out_of_scope_share = {{level::primary, 2.5_percent},
                             {level::secondary, percent(5)},
                             {level::tertiary, percent(10)}},
      .critical_deductible_cut = percent(50),
      .critical_rate_points = percent(5),
  };
}();

/// Every level of institution has its ceiling.
constexpr bool every_level_has_a_ceiling(const aid_scheme_policy& table) {
  return table.out_of_scope_share.stated() == category_set<level>::all();
}

/// Every share and cut lies between 0 % and 100 %.
constexpr bool shares_within_unit(const aid_scheme_policy& table) {
  const auto within = [](rate r) { return r >= rate{} && r <= full_rate; };
  return table.out_of_scope_share.every_row(within) && within(table.balance_share) &&
         within(table.critical_deductible_cut) && within(table.critical_rate_points);
}

/// No identity gets its premium in two ways.
constexpr bool premium_groups_are_disjoint(const aid_scheme_policy& table) {
  const premium_subsidy_terms& p = table.premium;
  return !p.in_full.intersects(p.fixed_sum | p.elsewhere) && !p.fixed_sum.intersects(p.elsewhere);
}

constexpr text_view broken_check(const aid_scheme_policy& t) noexcept {
  return first_broken({{"every_level_has_a_ceiling", every_level_has_a_ceiling(t)},
                       {"shares_within_unit", shares_within_unit(t)},
                       {"premium_groups_are_disjoint", premium_groups_are_disjoint(t)}});
}

static_assert(every_level_has_a_ceiling(aid_scheme_2022));
static_assert(shares_within_unit(aid_scheme_2022));
static_assert(premium_groups_are_disjoint(aid_scheme_2022));

// ---- What the rules share ------------------------------------------------------------------------------------------

namespace scheme_says {}  // namespace scheme_says

namespace detail {

/// The parts of a fen that a share of whole fen can end in: rates have so many steps to 100 %.
inline constexpr std::int64_t parts_of_a_fen = full_rate.in_millipercent();

struct unrounded_cny {
  static constexpr std::int64_t minor_units_per_major = cny::minor_units_per_major * parts_of_a_fen;
};

/// Money before any rounding: what half of an odd deductible leaves is kept. The largest sum of two amounts of the
/// flat form is 2·10^18 such parts: it fits.
using unrounded = basic_money<unrounded_cny>;

constexpr unrounded exact(money m) noexcept {
  return unrounded::from_minor_units(gongbao::detail::scaled(in_fen(m), parts_of_a_fen));
}
constexpr unrounded exact_share(rate share, money m) noexcept {
  return unrounded::from_minor_units(gongbao::detail::scaled(in_fen(m), share.in_millipercent()));
}

/// round(share × amount), rounded once to the fen.
constexpr money rounded_share(rate share, unrounded amount, rounding mode) noexcept {
  // amount = q fen + r parts, so share·amount = share·q + share·r/parts, in parts: no product is wider than 64 bits.
  constexpr std::int64_t parts = parts_of_a_fen;
  const std::int64_t per_fen = gongbao::detail::scaled(amount.in_minor_units() / parts, share.in_millipercent());
  const std::int64_t below =
      per_fen % parts * parts + gongbao::detail::scaled(amount.in_minor_units() % parts, share.in_millipercent());
  const std::int64_t whole = per_fen / parts + below / (parts * parts);
  return fen(whole + gongbao::detail::rounding_step(whole, below % (parts * parts), parts * parts, mode));
}

/// Shown half-up to the fen, whatever the mode.
constexpr money shown(unrounded amount) noexcept { return rounded_share(full_rate, amount, rounding::half_up); }

template <class C>
constexpr basic_money<C> higher_of(basic_money<C> a, basic_money<C> b) noexcept {
  return a < b ? b : a;
}

}  // namespace detail

// ---- SX-MA-02 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct premium_subsidy_rule {
  static constexpr Info info{"SX-MA-02",
                             "Premium subsidy",
                             "参保资助",
                             {&medical_aid_regulation, "art. 7"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    maybe<money> premium{};
    maybe<money> external_subsidy{};
    bool resident_insured = true;
  };
  struct output {
    money subsidy{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::reference_day);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::premium, "premium", {"personal premium", "居民基本医保个人缴费标准"},
          {.condition = {"needed for destitute, otherwise an upper limit", "destitute 必填；其他身份作为资助上限"},
           .external = true});
    field(&input::external_subsidy, "external_subsidy",
          {"subsidy of the rural-revitalisation policy", "乡村振兴有效衔接政策规定的资助标准"},
          {.condition = {"needed for rural_at_risk", "rural_at_risk 必填"}, .external = true});
    field(&input::resident_insured, "resident_insured", {"joins the residents' insurance", "参加居民基本医保"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::subsidy, "subsidy", {"subsidy a year", "每年资助金额"});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    const premium_subsidy_terms& terms = table.premium;
    const recipients all = in.recipients;
    if (!in.resident_insured) return output{};
    if (all.intersects(terms.in_full)) {
      if (!in.premium) return refusal{error::external_parameter_missing, "premium"};
      return output{.subsidy = *in.premium};
    }
    const bool fixed = all.intersects(terms.fixed_sum);
    const bool elsewhere = all.intersects(terms.elsewhere);
    if (elsewhere && !fixed && !in.external_subsidy)
      return refusal{error::external_parameter_missing, "external_subsidy"};
    const money highest =
        detail::higher_of(fixed ? terms.fixed : money{}, elsewhere ? in.external_subsidy.value_or(money{}) : money{});
    return output{.subsidy = lesser_of(highest, in.premium.value_or(highest))};
  }
};
/// What the fund pays towards the premium of the residents' insurance (参保资助).
///
/// destitute: the premium; subsistence, relapsed_poor: 80 a year; rural_at_risk (also monitored, other_monitored):
/// external_subsidy; others: 0. The highest of all identities, at most the premium if that is given; 0 outside the
/// residents' insurance. Fen, exact. Errors: not_in_force; external_parameter_missing (premium for destitute,
/// external_subsidy for rural_at_risk without a better identity). Source: art. 7.
///
/// ```cpp
/// constexpr auto subsidy = [](recipients who, maybe<money> premium) {
///   return sanmenxia::premium_subsidy({.date = date(2023, 3, 1), .recipients = who, .premium = premium});
/// };
/// static_assert(subsidy(recipient::destitute, yuan(350)).value().subsidy == yuan(350));
/// static_assert(subsidy(recipient::subsistence, {}).value().subsidy == yuan(80));
/// static_assert(subsidy(recipient::subsistence, yuan(50)).value().subsidy == yuan(50));
/// static_assert(subsidy(recipient::rural_at_risk, {}) == error::external_parameter_missing);
/// ```
inline constexpr rule<premium_subsidy_rule> premium_subsidy{};

// ---- SX-MA-03 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct late_recognition_rule {
  static constexpr Info info{"SX-MA-03",
                             "Recognition after the collection period",
                             "集中缴费期后认定",
                             {&medical_aid_regulation, "art. 7"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::date> recognised;
    required<gongbao::date> collection_end;
    maybe<gongbao::date> date{};
  };
  struct output {
    bool eligible{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::recognised, "recognised", {"day of recognition", "身份认定日期"});
    field(&input::collection_end, "collection_end",
          {"last day of the premium collection period of the year concerned", "当年居民医保集中缴费期的最后一日"},
          {.external = true});
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", {"premium subsidy for that year", "享受当年资助参保待遇"});
  }
  static constexpr outcome<output> compute(const auto& in) {
    return output{.eligible = in.recognised <= in.collection_end};
  }
};
/// Whether somebody recognised during the year still gets that year's premium subsidy (集中缴费期后认定的不享受).
///
/// eligible = recognised ≤ collection_end: the last day still counts. Errors: external_parameter_missing
/// (collection_end), not_in_force. Source: art. 7.
///
/// ```cpp
/// static_assert(sanmenxia::late_recognition({.recognised = date(2022, 12, 31),
///                                            .collection_end = date(2022, 12, 31)}).value().eligible);
/// ```
inline constexpr rule<late_recognition_rule> late_recognition{};

// ---- SX-MA-09 ------------------------------------------------------------------------------------------------------

namespace detail {

/// Art. 14: how aid reaches the one identity that decides.
constexpr channel channel_of(const recipient_choice& choice, const aid_scheme_policy& table) noexcept {
  if (choice.decided_by.intersects(table.favoured)) return channel::direct;
  return choice.eligible() ? channel::application : channel::none;
}

}  // namespace detail

template <class Info = rule_info>
struct aid_channel_rule {
  static constexpr Info info{"SX-MA-09",
                             "Direct or on application; one-stop",
                             "直接救助、依申请、一站式",
                             {&medical_aid_regulation, "art. 14–16"},
                             provenance::predicate,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::recipients> recipients;
    required<bool> in_city;
    bool designated = true;
  };
  struct output {
    gongbao::channel channel{};
    bool one_stop{};
    recipient_choice choice{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::in_city, "in_city", says::in_city);
    field(&input::designated, "designated", says::designated);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::channel, "channel", {"channel", "救助方式"});
    field(&output::one_stop, "one_stop", {"one-stop settlement", "“一站式”结算"});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    const recipient_choice choice = choose(table.ranking, in.recipients);
    const channel way = detail::channel_of(choice, table);
    return output{.channel = way, .one_stop = way == channel::direct && in.in_city && in.designated, .choice = choice};
  }
};
/// Whether aid comes by itself (直接救助) or on application (依申请救助), and is settled with the bill (一站式服务).
///
/// direct for destitute, subsistence, relapsed_poor; application for margin, rural_at_risk, illness_poor; else none.
/// one_stop = direct, inside the city and at a designated institution (定点医疗机构). Errors: unknown_recipient for an
/// empty set. Source: art. 14–16.
///
/// ```cpp
/// static_assert(sanmenxia::aid_channel({.recipients = recipient::relapsed_poor, .in_city = true}).value().one_stop);
/// static_assert(sanmenxia::aid_channel({.recipients = recipient::margin, .in_city = true}).value().channel ==
///               channel::application);
/// ```
inline constexpr rule<aid_channel_rule> aid_channel{};

// ---- SX-MA-10 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct deposit_waiver_rule : deposit_waiver_form {
  static constexpr Info info{
      "SX-MA-10", "No deposit", "免除住院押金", {&medical_aid_regulation, "art. 17"}, provenance::predicate,
      {},         scheme_header};
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    return waive(in, table.favoured);
  }
};
/// Whether a stay begins without a deposit (先诊疗后付费, 免除住院押金).
///
/// waived if one identity is destitute, subsistence or relapsed_poor and the stay was referred from grass-roots
/// level to a designated institution of the city. Fen, exact. Errors: negative_amount. Source: art. 17.
///
/// ```cpp
/// static_assert(*sanmenxia::deposit_waiver({.recipients = recipient::subsistence, .referred = true,
///                                           .in_city = true, .deposit = yuan(3'000)}).value().deposit_due == yuan(0));
/// ```
inline constexpr rule<deposit_waiver_rule> deposit_waiver{};

// ---- SX-MA-12 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct fund_balance_limit_rule {
  static constexpr Info info{"SX-MA-12",
                             "Fund balance limit",
                             "基金累计结余上限",
                             {&medical_aid_regulation, "art. 21"},
                             provenance::ceiling | provenance::principle,
                             {},
                             scheme_header};
  static constexpr fixed_rounding rounds{{"limit down to the fen", "限额舍去到分"},
                                         "一般应不超过当年筹集基金总额的15%"};
  struct input {
    required<money> fund_balance;
    required<money> funds_raised;
    maybe<money> fund_income{};
    maybe<money> fund_spending{};
  };
  struct output {
    money limit{};
    money excess{};
    gongbao::finding finding{};
    maybe<money> make_up{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::fund_balance, "fund_balance", {"cumulative balance", "累计结余"});
    field(&input::funds_raised, "funds_raised", {"funds raised in the year", "当年筹集基金总额"});
    field(&input::fund_income, "fund_income", {"income of the year", "当年收入"});
    field(&input::fund_spending, "fund_spending", {"spending of the year", "本年度支出"},
          {.condition = {"needed with fund_income", "给出 fund_income 时必填"}});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::limit, "limit", {"15 % of funds raised, rounded down", "当年筹集基金总额的15%，舍去到分"});
    field(&output::excess, "excess", {"balance above the limit", "超过限额的结余"});
    field(&output::finding, "finding", {"ok or warning", "判定结果：ok 或 warning"});
    field(&output::make_up, "make_up", {"gap covered by same-level finance", "由同级财政弥补的缺口"},
          {.condition = {"only with fund_income", "仅在给出 fund_income 时"}});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    if (in.fund_spending && !in.fund_income) return refusal{error::missing_input, "fund_income"};
    if (in.fund_income && !in.fund_spending) return refusal{error::missing_input, "fund_spending"};
    // A balance has whole fen, so it exceeds the unrounded limit just when it exceeds the limit rounded down.
    const money limit = table.balance_share.of(in.funds_raised.value(), rounding::truncate);
    output out{.limit = limit,
               .excess = in_excess_of(limit, in.fund_balance.value()),
               .finding = in.fund_balance <= limit ? finding::ok : finding::warning};
    if (in.fund_income) out.make_up = in_excess_of(*in.fund_income, *in.fund_spending);
    return out;
  }
};
/// Whether the aid fund keeps too much (累计结余一般不超过15%), and the gap that finance makes up.
///
/// limit = 15 % × funds_raised, rounded down; excess = max(0, fund_balance − limit); finding = ok up to and including
/// the limit, else warning, for 一般 softens the rule; make_up = max(0, fund_spending − fund_income). Fen. Errors:
/// negative_amount; missing_input (fund_income or fund_spending alone). Source: art. 21.
///
/// ```cpp
/// constexpr auto fund = sanmenxia::fund_balance_limit({.fund_balance = yuan(1'500'100),
///                                                      .funds_raised = wan_yuan(1'000)});
/// static_assert(fund->finding == finding::warning && fund->excess == yuan(100));
/// ```
inline constexpr rule<fund_balance_limit_rule> fund_balance_limit{};

// ---- SX-MA-13 ------------------------------------------------------------------------------------------------------

/// Art. 23 speaks of designated institutions (定点医疗机构).
inline constexpr text_view designated_levels[] = {"基层定点医疗机构", "二级定点医疗机构", "三级定点医疗机构"};
static_assert(sizeof designated_levels / sizeof *designated_levels == count_of<level>);

template <class Info = rule_info>
struct out_of_scope_ceiling_rule {
  static constexpr Info info{"SX-MA-13",
                             "Out-of-scope cost ceiling per stay",
                             "超出医保支付范围费用占比上限",
                             {&medical_aid_regulation, "art. 23"},
                             provenance::exact,
                             {},
                             scheme_header};
  static constexpr fixed_rounding rounds{{"limit down to the fen", "限额舍去到分"},
                                         "不得超过其当次住院医疗总费用的2.5%、5%、10%"};
  struct input {
    required<gongbao::recipients> recipients;
    required<gongbao::level> level;
    required<money> total_cost;
    required<money> out_of_scope_cost;
    gongbao::stay_total stay_total{};
    maybe<gongbao::date> date{};
  };
  struct output {
    bool eligible{};
    maybe<money> limit{};
    money hospital_pays{};
    money patient_out_of_scope{};
    recipient_choice choice{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::level, "level", {"institution", "定点医疗机构级别"}, {.labels = designated_levels});
    field(&input::total_cost, "total_cost",
          {"total cost of the stay, out-of-scope part included", "当次住院医疗总费用（含医保支付范围外费用）"});
    field(&input::out_of_scope_cost, "out_of_scope_cost",
          {"out-of-scope cost of the stay", "当次住院超出医保支付范围的费用"});
    field(&input::stay_total, "stay_total", says::reading);
    field(&input::date, "date", says::reference_day);
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", says::eligible);
    field(&output::limit, "limit", {"ceiling, rounded down", "限额，舍去到分"},
          {.condition = {"only if eligible", "仅限救助对象"}});
    field(&output::hospital_pays, "hospital_pays", {"borne by the institution", "由定点医疗机构承担的费用"});
    field(&output::patient_out_of_scope, "patient_out_of_scope",
          {"out-of-scope cost left with the patient", "由患者负担的医保支付范围外费用"});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    if (in.out_of_scope_cost > in.total_cost) return refusal{error::inconsistent_amounts, "out_of_scope_cost"};
    const recipient_choice choice = choose(table.ranking, in.recipients);
    output out{.eligible = choice.eligible(), .patient_out_of_scope = in.out_of_scope_cost, .choice = choice};
    if (!out.eligible) return out;
    const money total =
        in.stay_total == stay_total::gross ? in.total_cost.value() : in.total_cost - in.out_of_scope_cost;
    const money limit = table.out_of_scope_share[in.level].of(total, rounding::truncate);
    out.limit = limit;
    out.hospital_pays = in_excess_of(limit, in.out_of_scope_cost.value());
    out.patient_out_of_scope -= out.hospital_pays;
    return out;
  }
};
/// What a hospital bears of the out-of-scope cost of one stay (超出部分由定点医疗机构承担).
///
/// limit = total_cost × 2.5 % (primary), 5 % (secondary) or 10 % (tertiary), rounded down; net: of total_cost −
/// out_of_scope_cost; hospital_pays = max(0, out_of_scope_cost − limit). Without an aid identity there is no limit
/// and the hospital pays 0. Fen. Errors: not_in_force; inconsistent_amounts (out_of_scope_cost above total_cost).
/// Source: art. 23.
///
/// ```cpp
/// constexpr auto bill = sanmenxia::out_of_scope_ceiling({.recipients = recipient::subsistence,
///                                                        .level = level::primary, .total_cost = yuan(4'000),
///                                                        .out_of_scope_cost = yuan(150)});
/// static_assert(*bill->limit == yuan(100) && bill->hospital_pays == yuan(50));
/// ```
inline constexpr rule<out_of_scope_ceiling_rule> out_of_scope_ceiling{};

// ---- SX-MA-14 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct critical_illness_payment_rule {
  static constexpr Info info{"SX-MA-14",
                             "Critical-illness insurance tilt",
                             "大病保险倾斜保障",
                             {&medical_aid_regulation, "art. 30"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  static constexpr fixed_rounding rounds{{"deductible_applied and portion shown half-up, exact in the payment",
                                          "deductible_applied 和 portion 四舍五入列示，计算支付金额时不舍入"}};
  struct input {
    required<gongbao::date> date;
    required<gongbao::recipients> recipients;
    required<money> in_scope_cost;
    money cost_before{};
    money paid_before{};
    required<money> base_deductible;
    required<rate> base_rate;
    maybe<money> base_cap{};
    money band_from{};
    maybe<money> band_to{};
    gongbao::rounding rounding{};
  };
  struct output {
    bool favoured{};
    money deductible_applied{};
    rate rate_applied{};
    bool capped{};
    money portion{};
    money payment{};
    money cost_after{};
    money paid_after{};
    money before_cap{};
    layer_steps steps{};
  };
  static constexpr auto in_force_on = &input::date;
  static constexpr void inputs(auto&& field) {
    field(&input::date, "date", says::date);
    field(&input::recipients, "recipients", says::recipients);
    field(&input::in_scope_cost, "in_scope_cost",
          {"cost of this claim entering critical-illness insurance", "本次纳入大病保险的费用"});
    field(&input::cost_before, "cost_before",
          {"such cost of the policy year before", "本保险年度此前累计纳入大病保险的费用"});
    field(&input::paid_before, "paid_before",
          {"critical-illness payments of the policy year before", "本保险年度此前累计的大病保险支付金额"});
    field(&input::base_deductible, "base_deductible", {"general deductible", "大病保险起付线（倾斜前）"},
          {.external = true});
    field(&input::base_rate, "base_rate", {"general rate of the band", "该费用段的支付比例（倾斜前）"},
          {.external = true});
    field(&input::base_cap, "base_cap",
          {"general annual cap; absent: none", "年度最高支付限额（倾斜前）；未给出的，视为不设限额"},
          {.external = true});
    field(&input::band_from, "band_from", {"lower end of the cost band", "费用段下限"});
    field(&input::band_to, "band_to", {"upper end of the band; absent: open", "费用段上限；未给出的，视为不封顶"});
    field(&input::rounding, "rounding", says::reading);
  }
  static constexpr std::size_t unnamed_outputs = 1;  // before_cap
  static constexpr void outputs(auto&& field) {
    field(&output::favoured, "favoured",
          {"destitute, subsistence or relapsed_poor", "属于 destitute、subsistence 或 relapsed_poor"});
    field(&output::deductible_applied, "deductible_applied", {"deductible used", "适用的起付线"});
    field(&output::rate_applied, "rate_applied", says::rate_used);
    field(&output::capped, "capped", {"the annual cap applies", "适用年度最高支付限额"});
    field(&output::portion, "portion", {"payable portion of this claim in the band", "本次费用落入该段的可支付部分"});
    field(&output::payment, "payment", {"insurance payment", "大病保险支付金额"});
    field(&output::cost_after, "cost_after", says::accumulator);
    field(&output::paid_after, "paid_after", says::accumulator);
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    if (in.base_rate > full_rate) return refusal{error::out_of_range, "base_rate"};
    if (in.band_to && *in.band_to < in.band_from) return refusal{error::inconsistent_amounts, "band_to"};

    const bool favoured = in.recipients.value().intersects(table.favoured);
    const bool capped = in.base_cap && !favoured;
    const rate raised = in.base_rate + (favoured ? table.critical_rate_points : rate{});
    const rate applied = raised < full_rate ? raised : full_rate;
    const detail::unrounded deductible =
        detail::exact_share(favoured ? full_rate - table.critical_deductible_cut : full_rate, in.base_deductible);

    const money cost_after = in.cost_before + in.in_scope_cost;
    const detail::unrounded from =
        detail::higher_of(detail::exact(in.cost_before), detail::higher_of(deductible, detail::exact(in.band_from)));
    const detail::unrounded to = detail::exact(lesser_of(cost_after, in.band_to.value_or(cost_after)));
    const detail::unrounded portion = in_excess_of(from, to);

    const money before_cap = detail::rounded_share(applied, portion, in.rounding);
    const money cap = capped ? *in.base_cap : money_limit;
    const money payment = capped ? within_cap(cap, in.paid_before, before_cap) : before_cap;
    return output{
        .favoured = favoured,
        .deductible_applied = detail::shown(deductible),
        .rate_applied = applied,
        .capped = capped,
        .portion = detail::shown(portion),
        .payment = payment,
        .cost_after = cost_after,
        .paid_after = in.paid_before + payment,
        .before_cap = before_cap,
        .steps = {
            .terms = {.deductible = detail::shown(deductible), .rate = applied, .cap = cap, .source = info.source},
            .portion = detail::shown(portion),
            .before_cap = before_cap,
            .paid_before = in.paid_before,
            .payment = payment,
            .remaining_cap = in_excess_of(in.paid_before + payment, cap)}};
  }
};
/// Critical-illness insurance (大病保险) of one claim in one cost band, with its tilt (倾斜保障).
///
/// destitute, subsistence and relapsed_poor: half the deductible, the rate plus 5 percentage points up to 100 %, no
/// cap; others: the general figures. portion = the part of (cost_before, cost_before + in_scope_cost] above the
/// deductible and inside (band_from, band_to]; payment = round(rate × portion), at most max(0, base_cap −
/// paid_before) if capped. Half a fen of a deductible counts in the payment, which is rounded once; deductible_applied
/// and portion are shown half-up. One call a band: pass paid_after on, and the same cost_before. Errors: not_in_force;
/// out_of_range (base_rate above 100 %); inconsistent_amounts (band_to below band_from). Source: art. 30.
///
/// ```cpp
/// constexpr auto paid = sanmenxia::critical_illness_payment(
///     {.date = date(2023, 3, 1), .recipients = recipient::subsistence, .in_scope_cost = yuan(20'000),
///      .base_deductible = yuan(11'000), .base_rate = percent(60)});
/// static_assert(paid->deductible_applied == yuan(5'500) && paid->rate_applied == percent(65));
/// static_assert(paid->payment == yuan(9'425));
/// ```
inline constexpr rule<critical_illness_payment_rule> critical_illness_payment{};

// ---- SX-MA-16 ------------------------------------------------------------------------------------------------------

/// The transition after the poverty goals were completed (5年过渡期).
inline constexpr years transition_period{5};

template <class Info = rule_info>
struct monthly_lists_rule {
  static constexpr Info info{"SX-MA-16",
                             "Monthly list exchange and five-year transition",
                             "每月名单抄送、5年过渡期",
                             {&medical_aid_regulation, "art. 20, 25"},
                             provenance::exact | provenance::external,
                             {},
                             scheme_header};
  struct input {
    required<calendar_month> month;
    maybe<gongbao::date> done_on{};
    gongbao::late_by late_by{};
    maybe<gongbao::date> transition_start{};
    maybe<gongbao::date> date{};
  };
  struct output : deadline_output {
    maybe<gongbao::date> transition_end{};
    maybe<bool> in_transition{};
  };
  static constexpr auto in_force_on = no_day;
  static constexpr void inputs(auto&& field) {
    field(&input::month, "month", {"month of the lists", "名单月份"});
    field(&input::done_on, "done_on", says::done_on, {.day = &something_happened});
    field(&input::late_by, "late_by", says::reading);
    field(&input::transition_start, "transition_start",
          {"day the poverty goals were completed", "脱贫攻坚目标任务完成之日"}, {.external = true});
    field(&input::date, "date", {"day to test for the transition", "待判断是否在过渡期内的日期"});
  }
  static constexpr void outputs(auto&& field) {
    describe_deadline(field);
    field(&output::transition_end, "transition_end", {"last day of the transition", "过渡期最后一日"},
          {.condition = {"only if transition_start is given", "仅在给出 transition_start 时"}});
    field(&output::in_transition, "in_transition", {"date lies in the transition", "date 在过渡期内"},
          {.condition = {"only if date is given as well", "仅在同时给出 date 时"}});
  }
  static constexpr const workday_calendar& policy = china_workdays;
  static constexpr outcome<output> compute(const auto& in, const workday_calendar& calendar) {
    maybe<date> transition_end;
    if (in.transition_start) transition_end = *in.transition_start + transition_period;
    // Before the deadline: that its calendar is not published comes last.
    if (transition_end && !within_limit(*transition_end)) return refusal{error::out_of_range, "transition_end"};

    const calendar_month month = in.month;
    const auto judged = judge(rolled_deadline(month.first_day(), month.last_day(), calendar), in.done_on, in.late_by);
    if (!judged) return judged.refused();
    output out{*judged};
    out.transition_end = transition_end;
    if (transition_end && in.date) out.in_transition = period(*in.transition_start, *transition_end).contains(*in.date);
    return out;
  }
};
/// When the monthly lists are due (每月名单抄送), and whether a day lies in the five-year transition.
///
/// due = last day of the month, no day being stated; due_workday = that day rolled to a working day; transition_end =
/// transition_start + 5 years, both ends included. Errors: out_of_range (a transition that ends after 2199);
/// calendar_not_published (late_by::due_workday where the calendar does not reach). Source: art. 20, 25.
///
/// ```cpp
/// static_assert(*sanmenxia::monthly_lists({.month = calendar_month(2024, 2)}).value().due == date(2024, 2, 29));
/// constexpr auto transition = sanmenxia::monthly_lists(
///     {.month = calendar_month(2023, 1), .transition_start = date(2020, 12, 31), .date = date(2025, 12, 31)});
/// static_assert(*transition->transition_end == date(2025, 12, 31) && *transition->in_transition);
/// ```
inline constexpr rule<monthly_lists_rule> monthly_lists{};

// ---- SX-MA-17 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct premium_place_rule {
  static constexpr Info info{"SX-MA-17",
                             "Where to join and who subsidises",
                             "参保地与资助地",
                             {&medical_aid_regulation, "art. 7"},
                             provenance::principle,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::recipients> recipients;
    required<place> recognised_in;
    required<place> joins_in;
  };
  struct output {
    bool eligible{};
    maybe<place> subsidised_by{};
    maybe<gongbao::finding> finding{};
    recipient_choice choice{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::recognised_in, "recognised_in", says::recognised_in);
    field(&input::joins_in, "joins_in", {"where the person joins the residents' insurance", "参加居民基本医保的地点"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::eligible, "eligible", says::eligible);
    field(&output::subsidised_by, "subsidised_by",
          {"place whose government subsidises the premium", "给予参保资助的地点"},
          {.condition = {"only if eligible", "仅限救助对象"}});
    field(&output::finding, "finding",
          {"ok: joins where recognised; warning: elsewhere", "ok：在困难身份认定地参保；warning：在其他地点参保"},
          {.condition = {"only if eligible", "仅限救助对象"}});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    if (in.recognised_in == place::elsewhere) return refusal{error::out_of_range, "recognised_in"};
    const recipient_choice choice = choose(table.ranking, in.recipients);
    output out{.eligible = choice.eligible(), .choice = choice};
    if (!out.eligible) return out;
    out.subsidised_by = in.recognised_in;
    out.finding = in.joins_in == in.recognised_in ? finding::ok : finding::warning;
    return out;
  }
};
/// Where a person in hardship joins the residents' insurance, and whose government subsidises the premium (参保资助地).
///
/// subsidised_by = where the hardship was recognised (户籍地或居住地); finding = ok if the person joins there, else
/// warning, for the text says 原则上. What is subsidised, and how much: premium_subsidy. Errors: unknown_recipient for
/// an empty set; unknown_value; out_of_range (recognised elsewhere). Source: art. 7.
///
/// ```cpp
/// constexpr auto away = sanmenxia::premium_place({.recipients = recipient::destitute,
///                                                 .recognised_in = place::registration,
///                                                 .joins_in = place::residence});
/// static_assert(*away->subsidised_by == place::registration && *away->finding == finding::warning);
/// ```
inline constexpr rule<premium_place_rule> premium_place{};

// ---- SX-MA-18 -------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct aid_application_rule {
  static constexpr Info info{"SX-MA-18",
                             "Where and how to apply for aid",
                             "救助申请受理地与审核",
                             {&medical_aid_regulation, "art. 16"},
                             provenance::predicate,
                             {},
                             scheme_header};
  struct input {
    required<gongbao::recipients> recipients;
    required<place> recognised_in;
    maybe<place> applied_in{};
    bool in_writing = false;
    bool reviewed = false;
  };
  struct output {
    gongbao::channel channel{};
    maybe<place> apply_in{};
    bool ready{};
    category_set<aid_application_item> missing{};
    recipient_choice choice{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::recipients, "recipients", says::recipients);
    field(&input::recognised_in, "recognised_in", says::recognised_in);
    field(&input::applied_in, "applied_in",
          {"where the application was handed in; absent: not yet", "提交申请的地点；未给出为尚未申请"});
    field(&input::in_writing, "in_writing", {"a written application (书面申请)", "书面申请"});
    field(&input::reviewed, "reviewed",
          {"the county's insurance department has approved it", "县级医保部门已审核同意"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::channel, "channel", {"channel (SX-MA-09)", "救助方式（SX-MA-09）"});
    field(&output::apply_in, "apply_in", {"place of the township window to apply at", "应申请的乡镇（街道）窗口所在地"},
          {.condition = {"only with channel=application", "仅在 channel=application 时"}});
    field(&output::ready, "ready", {"aid may be given", "可以给予救助"});
    field(&output::missing, "missing", {"what the application still needs", "申请尚缺的事项"});
  }
  static constexpr const aid_scheme_policy& policy = aid_scheme_2022;
  static constexpr outcome<output> compute(const auto& in, const aid_scheme_policy& table) {
    if (in.recognised_in == place::elsewhere) return refusal{error::out_of_range, "recognised_in"};
    const recipient_choice choice = choose(table.ranking, in.recipients);
    const channel way = detail::channel_of(choice, table);
    output out{.channel = way, .ready = way == channel::direct, .choice = choice};
    if (out.channel != channel::application) return out;
    out.apply_in = in.recognised_in;
    if (!in.in_writing) out.missing |= aid_application_item::written_form;
    if (!in.applied_in || *in.applied_in != in.recognised_in) out.missing |= aid_application_item::right_window;
    if (!in.reviewed) out.missing |= aid_application_item::county_review;
    out.ready = out.missing.empty();
    return out;
  }
};
/// Where a person applies for aid, and what the application still needs (申请受理地与审核).
///
/// application (margin, rural_at_risk, illness_poor): in writing, at the township's window of the place where the
/// hardship was recognised, with the approval of the county's insurance department; missing = what of that is not
/// there, ready = nothing is. direct: ready without an application; none: never ready. Errors: unknown_recipient for an
/// empty set; unknown_value; out_of_range (recognised elsewhere). Source: art. 16.
///
/// ```cpp
/// constexpr auto filed = sanmenxia::aid_application({.recipients = recipient::margin,
///                                                    .recognised_in = place::residence,
///                                                    .applied_in = place::registration,
///                                                    .in_writing = true,
///                                                    .reviewed = true});
/// static_assert(!filed->ready && filed->missing == aid_application_item::right_window);
/// ```
inline constexpr rule<aid_application_rule> aid_application{};

/// All rules of the document, in the order of the rulebook.
using medical_aid_rules =
    rule_list<medical_aid_rule, aid_category_rule, premium_subsidy_rule, late_recognition_rule, outpatient_aid_rule,
              inpatient_aid_rule, shared_cap_rule, tilt_aid_rule, aid_base_rule, aid_channel_rule, deposit_waiver_rule,
              unreferred_care_rule, fund_balance_limit_rule, out_of_scope_ceiling_rule, critical_illness_payment_rule,
              medical_aid_in_force_rule, monthly_lists_rule, premium_place_rule, aid_application_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
