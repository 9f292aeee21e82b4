// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_BENEFITS_HPP
#define GONGBAO_SANMENXIA_BENEFITS_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/sanmenxia/medical_aid_scheme.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

// Sanmenxia: its benefits from end to end.

namespace gongbao::inline v0::sanmenxia {

/// Medical aid (医疗救助): SX-MA-08 is the aid base, SX-MA-00 settles it.
///
/// ```cpp
/// constexpr auto paid = sanmenxia::medical_aid_benefit::settle(
///     {.date = date(2023, 3, 1), .recipients = recipient::margin, .in_scope_cost = yuan(28'000),
///      .insurance_paid = yuan(8'000)},
///     start_of(calendar_year(2023)));
/// static_assert(paid->aid.basic_aid == yuan(10'000) && paid->aid.cap_reached);
/// ```
struct medical_aid_benefit {
  using scheme = aid_scheme;
  using parts = part_list<with_favour, with_curves, with_what_ifs>;
  static constexpr text_view key = "medical_aid";
  static constexpr text name{"medical aid", "医疗救助"};
  static constexpr const medical_aid_policy& table = medical_aid_2022;
  static constexpr const document& law = medical_aid_regulation;
  static constexpr const rule_info& settled_by = medical_aid.info;

  struct claim {
    gongbao::date date{1900, 1, 1};
    gongbao::recipients recipients{};
    gongbao::care care{};
    money in_scope_cost{};
    money insurance_paid{};
    text_view county{};
    maybe<gongbao::disease> disease{};
    bool designated = true;
    bool referred = true;
    bool in_province = true;
    bool exception_granted = false;
  };
  static constexpr void facts(auto&& fact) {
    using enum fact_use;
    aid_claim_facts<claim>(fact);
    fact(&claim::disease, "disease", optional);
    fact(&claim::designated, "designated", optional);
    fact(&claim::referred, "referred", in_favour);
    fact(&claim::in_province, "in_province", in_favour);
    fact(&claim::exception_granted, "exception_granted", optional);
  }
  static constexpr text taken_in_favour{
      "referred or in_province is empty, which is taken as true and may open the tilt",
      "未填是否规范转诊（referred）或是否省内就医（in_province），按“是”处理，可能因此享受倾斜救助"};

  /// Its curves, for an atlas.
  static constexpr void curves(auto&& curve) {
    for (const auto& kind : words_of<gongbao::care>)
      for (const bool qualifies : {true, false})
        curve(qualifies ? text{"referred and in the province", "按规定转诊且在省内"}
                        : text{"outside the province", "省外"},
              kind.value, qualifies);
  }
  /// Readings under which its curves jump.
  static constexpr void what_ifs(auto&& what_if) {
    what_if(text{"tilt_base is whole", "倾斜救助按达到标准后的全部自付费用计算（tilt_base=whole）"},
            aid_readings{.tilt_base = tilt_base::whole});
  }

  template <class Claim = claim>
  static constexpr outcome<aid_statement<scheme>> settle(const Claim& c, const aid_account& before,
                                                         const medical_aid_policy& terms = table) {
    // A claim states what its insurances paid; that is subtracted alike for residents and employees.
    const auto base = aid_base(
        {.insurance = insurance::resident, .in_scope_cost = c.in_scope_cost, .insurance_paid = c.insurance_paid});
    if (!base) return base.refused();
    medical_aid_rule<>::input asked{.date = c.date,
                                    .recipients = c.recipients,
                                    .care = c.care,
                                    .disease = c.disease,
                                    .self_pay = base->self_pay,
                                    .designated = c.designated,
                                    .referred = c.referred,
                                    .in_province = c.in_province,
                                    .exception_granted = c.exception_granted,
                                    .before = before};
    const auto aid = medical_aid(asked, terms);
    if (!aid) return aid.refused();
    aid_statement<scheme> s{
        .covered = aid->covered, .in_scope_cost = c.in_scope_cost, .insurance_paid = c.insurance_paid, .aid = *aid};
    if (aid->better_by_result) {
      asked.best_by = best_by::result;
      const auto most = medical_aid(asked, terms);
      s.better = better_identity<scheme>{
          .identities = most->choice.decided_by,
          .aid = most->total_aid,
          .why = {"of several identities the one of the better rank decides, and not the one that brings most "
                  "(best_by=result)",
                  "具有多重身份的，以序位更高的身份为准，不以救助金额最高的身份为准（best_by=result）"},
          .where = {&medical_aid_regulation, "art. 12"}};
    }
    return s;
  }
};

/// Outpatient pooling (普通门诊统筹): SX-OP-10 says whether the cost counts, SX-OP-01 whether the person may draw,
/// SX-OP-08 whether as a retiree; SX-OP-07 settles the visit.
///
/// ```cpp
/// constexpr auto visit = sanmenxia::outpatient_pool_benefit::settle(
///     {.date = date(2023, 3, 1), .in_scope_cost = yuan(130), .level = level::secondary, .institution = "H-01"}, {});
/// static_assert(visit->steps.payment == yuan(55) && visit->after.deductible_met == yuan(30));
/// ```
struct outpatient_pool_benefit {
  using scheme = pool_scheme;
  using parts = part_list<with_reasons, with_curves>;
  static constexpr text_view key = "outpatient_pool";
  static constexpr text name{"outpatient pool", "普通门诊统筹"};
  static constexpr const outpatient_pooling_policy& table = outpatient_pooling_2022;
  static constexpr const document& law = outpatient_pooling_regulation;
  static constexpr const rule_info& settled_by = outpatient_pooling.info;

  struct claim {
    gongbao::date date{1900, 1, 1};
    money in_scope_cost{};
    bool designated = true;
    gongbao::level level{};
    text_view institution{};
    bool has_account = true;
    gongbao::insurance_state insurance_state{};
    bool flexible = false;
    maybe<gongbao::date> difference_paid{};
    maybe<gongbao::date> retired_from{};
    maybe<gongbao::date> retirement_procedure{};
    bool in_hospital = false;
    bool other_place = false;
    bool filed = false;
    bool online_settled = true;
    bool other_exclusion = false;
  };
  static constexpr void facts(auto&& fact) {
    using enum fact_use;
    fact(&claim::date, "date", needed);
    fact(&claim::in_scope_cost, "in_scope_cost", needed);
    fact(&claim::designated, "designated", optional);
    fact(&claim::level, "level", needed);
    fact(&claim::institution, "institution", needed);
    fact(&claim::has_account, "has_account", optional);
    fact(&claim::insurance_state, "insurance_state", optional);
    fact(&claim::flexible, "flexible", optional);
    fact(&claim::difference_paid, "difference_paid", optional);
    fact(&claim::retired_from, "retired_from", optional);
    fact(&claim::retirement_procedure, "retirement_procedure", optional);
    fact(&claim::in_hospital, "in_hospital", optional);
    fact(&claim::other_place, "other_place", optional);
    fact(&claim::filed, "filed", optional);
    fact(&claim::online_settled, "online_settled", optional);
    fact(&claim::other_exclusion, "other_exclusion", optional);
  }

  /// Its curves, for an atlas: those of a year.
  static constexpr void curves(auto&& curve) {
    curve(text{"2022", "2022年"}, 2022);
    curve(text{"2023 and later", "2023年起"}, 2023);
  }

  /// What earlier visits have added up to is stated as kept elsewhere; the deductible is met by those of the day to
  /// the institution.
  template <class Claim = claim>
  static constexpr outcome<pool_statement> settle(const Claim& c, const pool_year& before,
                                                  const outpatient_pooling_policy& terms = table) {
    const auto cost = excluded_cost({.in_scope_cost = c.in_scope_cost,
                                     .in_hospital = c.in_hospital,
                                     .designated = c.designated,
                                     .other_place = c.other_place,
                                     .filed = c.filed,
                                     .online_settled = c.online_settled,
                                     .other_exclusion = c.other_exclusion,
                                     .date = c.date});
    if (!cost) return cost.refused();
    const auto person = outpatient_eligibility({.date = c.date,
                                                .has_account = c.has_account,
                                                .insurance_state = c.insurance_state,
                                                .flexible = c.flexible,
                                                .difference_paid = c.difference_paid});
    if (!person) return person.refused();
    const auto retired = is_retired(c, before);
    if (!retired) return retired.refused();

    pool_statement s{.cost = c.in_scope_cost,
                     .patient_pays = c.in_scope_cost,
                     .retired = *retired,
                     .period = deductible_period::day,
                     .before = before,
                     .after = before};
    if (cost->exclusion != exclusion::none || !person->eligible) return s;

    const auto visit = outpatient_pooling({.date = c.date,
                                           .level = c.level,
                                           .retired = *retired,
                                           .in_scope_cost = cost->eligible_cost,
                                           .today = day_account::stated({before.deductible_met}),
                                           .before = pool_account::stated({before.paid, before.portion})},
                                          terms);
    if (!visit) {  // a claim states the level, not what was used of the deductible
      const refusal r = visit.refused();
      return r.where == "deductible_used_today" ? refusal{r.error, "level"} : r;
    }
    s.covered = true;
    s.steps = visit->steps;
    s.patient_pays = visit->self_pay;
    s.after = {.deductible_met = visit->today_after.amounts().deductible_used,
               .paid = visit->after.amounts().paid,
               .portion = visit->after.amounts().portion};
    return s;
  }

  static constexpr void why(text_writer& out, const refusal& r, const auto& c, language in) noexcept {
    if (r == refusal{error::inconsistent_amounts, "level"})
      out.put(text{"the institution took a larger deductible that day than one of this level has",
                   "该机构当日已计的起付标准高于这一级别机构的起付标准"}
                  .in(in));
    if (r == refusal{error::inconsistent_dates, "retired_from"} && c.retirement_procedure)
      fill(out,
           text{"the retiree rate that follows that procedure begins on {1}",
                "按办理退休手续之日，退休待遇应自{1}起享受"}
               .in(in),
           detail::first_of_next_month(*c.retirement_procedure));
  }

 private:
  /// By SX-OP-08 where the day of the procedure is known.
  static constexpr outcome<bool> is_retired(const auto& c, const pool_year& before) {
    maybe<gongbao::date> from = c.retired_from;
    if (c.retirement_procedure) {
      const auto transition = retirement_transition(
          {.retirement_procedure = *c.retirement_procedure, .date = c.date, .paid_before = before.paid});
      if (!transition) return transition.refused();
      if (from && !(from == transition->retiree_from)) return refusal{error::inconsistent_dates, "retired_from"};
      from = transition->retiree_from;
    }
    return from && c.date >= *from;
  }
};

/// The benefits that `sanmenxia::city` names.
struct benefits : benefit_list<medical_aid_benefit, outpatient_pool_benefit> {};

}  // namespace gongbao::inline v0::sanmenxia

#endif
