// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_COVERAGE_HPP
#define GONGBAO_SANMENXIA_COVERAGE_HPP

#include <gongbao/rules/coverage.hpp>
#include <gongbao/sanmenxia/city.hpp>

namespace gongbao::inline v0::sanmenxia {

/// What became of every article of Sanmenxia's documents, in the order of the rulebook.
struct ledger {
  using enum ground;

  /// 进一步释放消费潜力促进消费持续恢复的实施意见
  static constexpr covered_article consumption_opinions[] = {
      {"preamble", {}, purpose, "the provincial plan that is carried out"},
      {"(一)", "SX-CO-01 SX-CO-02"},
      {"(二)", {}, encouragement, "cheaper and longer loans, fewer charges"},
      {"(三)", "SX-CO-03 SX-CO-04 SX-CO-05", organisation | encouragement,
       "rent relief in other premises, lower fees of platforms; control of resold power (转供电)"},
      {"(四)", "SX-CO-06 SX-CO-07", principle | external,
       "the rates, normal and cut; that years of contribution add up (缴费年限累计计算)"},
      {"(五)", {}, organisation, "supply, storage and prices of staple goods"},
      {"(六)", "SX-CO-15", encouragement, "online services, platforms, live-stream bases"},
      {"(七)", {}, encouragement | external, "events and vouchers: the amounts are set elsewhere"},
      {"(八)", {}, encouragement | external, "better consumer goods; tax relief on cars under its own rules"},
      {"(九)", "SX-CO-08", encouragement, "health services and sports events"},
      {"(十)", {}, encouragement, "care for the old and for small children"},
      {"(十一)", {}, encouragement, "culture, tourism, paid leave"},
      {"(十二)", "SX-CO-09 SX-CO-10 SX-CO-11", encouragement | external,
       "green shops, food, transport and packaging; what a star level asks for: 河南省绿色建筑条例"},
      {"(十三)", "SX-CO-17", encouragement | no_number,
       "trade in counties and villages; how many stations (一批), and when all counties have one"},
      {"(十四)", {}, encouragement, "shopping streets, first shops, night-time culture"},
      {"(十五)", "SX-CO-16", encouragement | external, "logistics, village post; the amount of the award"},
      {"(十六)", {}, organisation | encouragement, "night shops, street stalls, simpler permits"},
      {"(十七)", "SX-CO-12 SX-CO-13", organisation | encouragement,
       "returnees' parks, new forms of work, wages, public posts"},
      {"(十八)", "SX-CO-14", encouragement | external,
       "rental housing; trigger and amount of the price-linked subsidy (价格临时补贴)"},
      {"(十九)", {}, organisation, "statistics of consumption"},
      {"(二十)", {}, organisation, "supervision of markets and prices"},
      {"(二十一)", {}, organisation | encouragement, "hotlines, settlement of disputes, returns without reasons"},
      {"(二十二)", {}, encouragement, "public funds and green procurement"},
      {"(二十三)", {}, encouragement, "loans and insurance products"},
      {"(二十四)", {}, encouragement, "land and premises"},
      {"(二十五)", {}, organisation | encouragement, "publicity"},
      {"(二十六)", {}, organisation, "who answers for the measures"},
  };

  /// 嘉奖全市财税系统的通报
  static constexpr covered_article finance_commendation_notice[] = {
      {"text, paragraph 1", "SX-FT-01", statistics, "praise: the figures are checked, nobody is entitled to anything"},
      {"text, paragraph 2", {}, statistics, "hopes"},
  };

  /// 表扬国家专精特新“小巨人”企业和河南省专精特新中小企业的通报
  static constexpr covered_article honours_notice[] = {
      {"text, paragraph 1", "SX-SG-01", statistics, "praise: no money goes with it"},
      {"text, paragraph 2", {}, statistics, "hopes"},
      {"annex 1", "SX-SG-01"},
      {"annex 2", "SX-SG-01"},
  };

  /// 重特大疾病医疗保险和救助制度实施细则
  static constexpr covered_article medical_aid_regulation[] = {
      {"notice", {}, formality, "issues the regulation"},
      {"art. 1", {}, purpose, "why the regulation was made"},
      {"art. 2", {}, principle, "aims and principles"},
      {"art. 3", {}, organisation, "division of work"},
      {"art. 4", "SX-MA-01", external, "the province's criteria for 因病致贫重病患者"},
      {"art. 5", "SX-MA-00 SX-MA-08"},
      {"art. 6", "SX-MA-00 SX-MA-08", principle,
       "long-term drugs and outpatient care as such: art. 8 lists the diseases that count"},
      {"art. 7", "SX-MA-02 SX-MA-03 SX-MA-17", external, "the subsidy of 农村易返贫致贫人口"},
      {"art. 8", "SX-MA-00 SX-MA-04"},
      {"art. 9", "SX-MA-00 SX-MA-05"},
      {"art. 10", "SX-MA-00 SX-MA-06"},
      {"art. 11", "SX-MA-00 SX-MA-07"},
      {"art. 12", "SX-MA-00 SX-MA-01"},
      {"art. 13", "SX-MA-08", external, "what insurance would have paid for the uninsured (预计支付)"},
      {"art. 14", "SX-MA-09"},
      {"art. 15", "SX-MA-09", organisation | encouragement,
       "joint handling; direct settlement for other groups is explored"},
      {"art. 16", "SX-MA-09 SX-MA-18", organisation, "simpler steps; what the window passes on"},
      {"art. 17", "SX-MA-10", principle, "treatment begins at the base (基层首诊)"},
      {"art. 18", "SX-MA-00 SX-MA-11", organisation, "registration of care elsewhere"},
      {"art. 19", {}, organisation, "older funds are merged into the aid fund"},
      {"art. 20", "SX-MA-16", no_number, "how much the counties put in"},
      {"art. 21", "SX-MA-12", organisation, "accounts and county budgets"},
      {"art. 22", {}, organisation | encouragement, "budget and donations"},
      {"art. 23", "SX-MA-13", organisation, "contracts with hospitals, choice within the catalogues, supervision"},
      {"art. 24", {}, organisation, "leadership and publicity"},
      {"art. 25", "SX-MA-16", organisation | no_number, "what the offices do with the lists, and how soon (及时)"},
      {"art. 26", {}, organisation, "staff and training"},
      {"art. 27", {}, encouragement, "charity"},
      {"art. 28", {}, encouragement, "mutual aid and commercial insurance"},
      {"art. 29", {}, principle, "equal basic insurance for all residents"},
      {"art. 30", "SX-MA-14", external, "the general deductible, rate and limit"},
      {"art. 31", "SX-MA-15"},
      {"art. 32", "SX-MA-15"},
  };

  /// 培育和激发市场主体活力十项措施
  static constexpr covered_article market_entity_measures[] = {
      {"notice", {}, formality, "issues the measures; SX-MV-11 takes its date"},
      {"preamble", {}, purpose, "why the measures were made"},
      {"一", "SX-MV-01 SX-MV-02"},
      {"二", "SX-MV-03", external, "the conditions for a loan (符合贷款条件)"},
      {"三", "SX-MV-04"},
      {"四", "SX-MV-05", organisation, "which four seals, handed over with the licence"},
      {"五", {}, external | no_number, "refunds as fast as may be (应退快退); deferral under the tax rules"},
      {"六", "SX-MV-06"},
      {"七", {}, principle, "restrictions without a legal basis are dropped"},
      {"八", {}, organisation | no_number, "quicker registration, without days"},
      {"九", "SX-MV-07", principle, "that who suspends keeps its status (保留主体资格)"},
      {"十", "SX-MV-08", organisation | encouragement,
       "publicity and guidance; further fields (等) in which a fine stays possible"},
      {"final paragraph", "SX-MV-09 SX-MV-10", external, "later support by State or province goes before"},
      {"last paragraph", "SX-MV-11"},
      {"annex", "SX-MV-12"},
  };

  /// 职工基本医疗保险门诊共济保障机制实施细则
  static constexpr covered_article outpatient_pooling_regulation[] = {
      {"notice", {}, formality, "issues the regulation"},
      {"art. 1", {}, purpose, "why the regulation was made"},
      {"art. 2", {}, principle, "guiding thought"},
      {"art. 3", {}, principle, "basic principles"},
      {"art. 4", {}, organisation, "division of work"},
      {"art. 5", "SX-OP-01"},
      {"art. 6", {}, external, "catalogues, prices, care elsewhere: province and State"},
      {"art. 7", "SX-OP-02 SX-OP-03 SX-OP-07"},
      {"art. 8", "SX-OP-04 SX-OP-05 SX-OP-07", principle,
       "that the limit stands beside the fund's yearly limit: no rule has that one"},
      {"art. 9", "SX-OP-04 SX-OP-06 SX-OP-07"},
      {"art. 10", "SX-OP-08"},
      {"art. 11", "SX-OP-01 SX-OP-09"},
      {"art. 12", {}, principle | external, "benefits are balanced; diseases follow the province's list"},
      {"art. 13", "SX-OP-01"},
      {"art. 14", "SX-OP-11 SX-OP-12", principle, "what the pool does with the money gained"},
      {"art. 15", "SX-OP-13", external, "details that the insurance department is to set"},
      {"art. 16", "SX-OP-13"},
      {"art. 17", "SX-OP-13"},
      {"art. 18", {}, organisation, "which institutions take part"},
      {"art. 19", "SX-OP-15", encouragement, "when pharmacies join; internet care"},
      {"art. 20", {}, organisation | external, "settlement by card at once; registration of care elsewhere"},
      {"art. 21", "SX-OP-10"},
      {"art. 22", {}, organisation, "the insurance agency's procedures"},
      {"art. 23", "SX-OP-14", organisation | external, "contracts and their appraisal; return of the deposit"},
      {"art. 24", {}, organisation | external, "supervision; penalties under the fund-supervision regulation"},
      {"art. 25", {}, organisation | no_number, "payment by item at first, other forms in time (适时)"},
      {"art. 26", {}, organisation, "division of work"},
      {"art. 27", {}, organisation, "publicity"},
      {"art. 28", "SX-OP-16"},
  };

  /// 化工园区认定管理工作联席会议制度的通知
  static constexpr covered_article chemical_park_meeting[] = {
      {"preamble", {}, purpose, "why the joint meeting is set up"},
      {"一", {}, organisation, "members"},
      {"二", {}, organisation, "duties"},
      {"三", "SX-CP-01", organisation, "other meetings, agenda, reports, replacement of members"},
  };

  static constexpr covered_document documents[] = {
      {sanmenxia::consumption_opinions, consumption_opinions},
      {sanmenxia::finance_commendation_notice, finance_commendation_notice},
      {sanmenxia::honours_notice, honours_notice},
      {sanmenxia::medical_aid_regulation, medical_aid_regulation},
      {sanmenxia::market_entity_measures, market_entity_measures},
      {sanmenxia::outpatient_pooling_regulation, outpatient_pooling_regulation},
      {sanmenxia::chemical_park_meeting, chemical_park_meeting},
  };
};

}  // namespace gongbao::inline v0::sanmenxia

#endif
