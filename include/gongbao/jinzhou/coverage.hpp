// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_COVERAGE_HPP
#define GONGBAO_JINZHOU_COVERAGE_HPP

#include <gongbao/jinzhou/city.hpp>
#include <gongbao/rules/coverage.hpp>

namespace gongbao::inline v0::jinzhou {

/// What became of every article of Jinzhou's documents, in the order of the rulebook.
struct ledger {
  using enum ground;

  /// 居民家庭经济状况核对操作规范
  static constexpr covered_article means_verification_norm[] = {
      {"decision of 2022-06-29", "JZ-HV-01"},
      {"header", "JZ-HV-01"},
      {"art. 1", {}, purpose, "why the norm was made"},
      {"art. 2", "JZ-HV-02", external, "how checks across regions run (provincial rules)"},
      {"art. 3", {}, principle, "lawful, fair, authorised and confidential checks"},
      {"art. 4", {}, organisation, "the verification centres and the offices that help them"},
      {"art. 5", {}, organisation, "staff, information system, budget; what the townships collect"},
      {"art. 6", "JZ-HV-02", external, "checks that other statutes authorise"},
      {"art. 7", "JZ-HV-10 JZ-HV-15", external | no_number,
       "penalties in (二); changes reported promptly (及时) in (三)"},
      {"art. 8", "JZ-HV-02 JZ-HV-16", organisation,
       "requests between levels, and what is filed with city and province"},
      {"art. 9", "JZ-HV-03 JZ-HV-04 JZ-HV-17", organisation, "(三): how the sources are asked and compared"},
      {"art. 10", "JZ-HV-05", no_number, "what counts as a special reason (特殊原因)"},
      {"art. 11", "JZ-HV-06", organisation, "that the commissioning body applies, and gets a written report"},
      {"art. 12", {}, organisation, "the means of a re-verification"},
      {"art. 13", {}, external, "methods of checks under other statutes"},
      {"art. 14", "JZ-HV-11 JZ-HV-12", no_number, "basic facts (一) and spending (四) are described, not valued"},
      {"art. 15", {}, organisation, "the information system first, visits where needed"},
      {"art. 16", "JZ-HV-07", external, "the offices' duties (锦政办机〔2016〕23号)"},
      {"art. 17", {}, organisation, "employers, townships and villages assist"},
      {"art. 18", "JZ-HV-08"},
      {"art. 19", "JZ-HV-09", external, "the report is a reference (参考), weighed by each programme"},
      {"art. 20", "JZ-HV-18", no_number, "how long the facts of a report hold (有效时限)"},
      {"art. 21", {}, principle, "true and objective reports, better information"},
      {"art. 22", "JZ-HV-13", external, "the amount of the interim assistance"},
      {"art. 23", {}, external, "the report's use follows each programme"},
      {"art. 24", "JZ-HV-19", organisation, "(一), (三), (四): responsibility, research, secrecy"},
      {"art. 25", {}, external, "discipline and criminal liability of staff, without amounts"},
      {"art. 26", "JZ-HV-14"},
      {"art. 27", {}, organisation, "who may make detailed rules"},
      {"art. 28", "JZ-HV-01"},
  };

  /// 重大行政处罚决定备案审查办法
  static constexpr covered_article penalty_filing_measures[] = {
      {"decision of 2022-07-25", "JZ-MP-01"},
      {"header", "JZ-MP-01"},
      {"art. 1", {}, purpose, "why the measures were made"},
      {"art. 2", "JZ-MP-09"},
      {"art. 3", "JZ-MP-09"},
      {"art. 4", "JZ-MP-02 JZ-MP-03"},
      {"art. 5", "JZ-MP-04 JZ-MP-09"},
      {"art. 6", "JZ-MP-05"},
      {"art. 7", {}, organisation, "calling for the case files"},
      {"art. 8", {}, organisation, "what is reviewed: lawfulness and fitness, a judgement"},
      {"art. 9", "JZ-MP-06", no_number, "the bureau is told promptly (及时)"},
      {"art. 10", "JZ-MP-07"},
      {"art. 11",
       {},
       organisation | no_number,
       "correction of unlawful decisions within a time set (限期) or promptly (及时)"},
      {"art. 12", {}, organisation, "filing counts in the appraisal of lawful administration"},
      {"art. 13", {}, no_number, "regular (定期) reports on the reviews"},
      {"art. 14", "JZ-MP-04 JZ-MP-08", external, "which discipline those in charge (主要负责人和直接责任人) get"},
      {"art. 15", {}, external, "faults of enforcement staff: two provincial instruments"},
      {"art. 16", "JZ-MP-09"},
      {"art. 17", {}, organisation, "who carries the measures out"},
      {"art. 18", "JZ-MP-01"},
      {"annex form", "JZ-MP-05", organisation, "number, seal and date of the form"},
  };

  /// 基本建设用地考古调查勘探发掘前置工作管理办法(试行)
  static constexpr covered_article archaeology_measures[] = {
      {"notice", {}, formality, "issues the measures; JZ-AR-10 takes its date"},
      {"art. 1", {}, purpose, "why the measures were made"},
      {"art. 2", "JZ-AR-09", principle, "survey before transfer and before building (先考古后出让, 先文勘后建设)"},
      {"art. 3", {}, principle, "the scope in general; art. 4 and 5 say when"},
      {"art. 4", "JZ-AR-01"},
      {"art. 5", "JZ-AR-03", no_number, "when a plot may hold relics (可能存在文物遗存)"},
      {"art. 6", "JZ-AR-12"},
      {"art. 7", "JZ-AR-02", organisation,
       "papers, reports and opinions on the way; what to do when relics turn up later"},
      {"art. 8", "JZ-AR-02", organisation, "that it is the builder (建设单位) who applies to the province"},
      {"art. 9", "JZ-AR-04"},
      {"art. 10", {}, organisation, "inspection of the site and the survey agreement"},
      {"art. 11", "JZ-AR-08", organisation, "approval of an excavation, next permits, reports to higher levels"},
      {"art. 12", "JZ-AR-05 JZ-AR-06 JZ-AR-07 JZ-AR-11", organisation,
       "(三): experts accept the report where need be (根据实际情况)"},
      {"art. 13", {}, organisation, "division of work between the departments"},
      {"art. 14", "JZ-AR-08"},
      {"art. 15", "JZ-AR-09", organisation | external, "one tender a year; the tariff of 1990 and its adjustment"},
      {"art. 16", "JZ-AR-03"},
      {"art. 17", "JZ-AR-03 JZ-AR-09"},
      {"art. 18", {}, organisation, "counties follow by analogy (参照)"},
      {"art. 19", "JZ-AR-10"},
  };

  /// 已购经济适用住房上市转让管理办法
  static constexpr covered_article housing_resale_measures[] = {
      {"notice", {}, formality, "issues the measures; JZ-AH-09 takes its date"},
      {"art. 1", {}, purpose, "why the measures were made"},
      {"art. 2", "JZ-AH-01"},
      {"art. 3", "JZ-AH-01", external, "which housing counts: the housing-reform office finds that (art. 4)"},
      {"art. 4", {}, organisation, "the departments in charge"},
      {"art. 5", {}, principle, "title is limited (有限产权): what follows from it stands in art. 6, 7 and 11"},
      {"art. 6", "JZ-AH-02 JZ-AH-03", organisation | no_number,
       "what counts as a special reason (特殊原因); who may live in a flat bought back"},
      {"art. 7", "JZ-AH-04 JZ-AH-05"},
      {"art. 8", {}, organisation, "the note in the register"},
      {"art. 9", "JZ-AH-08"},
      {"art. 10", "JZ-AH-06", organisation, "(一), (二), (四): form, builder's consent, registration"},
      {"art. 11", "JZ-AH-07", organisation, "papers for the registration"},
      {"art. 12", "JZ-AH-04", organisation, "the tax office collects for the treasury"},
      {"art. 13", {}, organisation, "who carries the measures out"},
      {"art. 14", "JZ-AH-09", principle, "older city rules that differ give way"},
  };

  /// 打击非法取用地下水行为专项行动的通告
  static constexpr covered_article groundwater_notice[] = {
      {"preamble", {}, purpose, "why the campaign is held"},
      {"item 1", "JZ-GW-07"},
      {"item 2", "JZ-GW-01 JZ-GW-02 JZ-GW-03 JZ-GW-06", organisation | no_number,
       "licences are examined again; orders to correct and the time they set (限期)"},
      {"item 3", "JZ-GW-04 JZ-GW-05", organisation | external | no_number,
       "joint inspection; the tariff of the fee in arrears; orders to stop, remedy and seal and the time they set"},
      {"item 4", {}, external, "obstruction: public-security and criminal law"},
      {"hotline", {}, formality, "where to report"},
  };

  /// 职工基本医疗保险门诊共济保障机制的实施方案
  static constexpr covered_article outpatient_pooling_plan[] = {
      {"notice", {}, formality, "issues the plan"},
      {"preamble", {}, purpose, "the documents that the plan carries out"},
      {"一", {}, principle, "guiding thought (指导思想)"},
      {"二", {}, principle, "basic principles"},
      {"三(一)1", "JZ-OP-01 JZ-OP-02 JZ-OP-03 JZ-OP-04 JZ-OP-12", external | no_number,
       "by how much (适当) base, specialist hospitals and retirees get more, and what a specialist hospital is "
       "measured "
       "against; the residents' pooling"},
      {"三(一)2", "JZ-OP-03 JZ-OP-05"},
      {"三(二)", "JZ-OP-05", external, "the province's policy for chronic and special diseases, still to come"},
      {"三(三)", {}, encouragement, "pharmacies and internet care are explored (探索)"},
      {"三(四)1", "JZ-OP-06 JZ-OP-07", principle, "what the pool does with the money gained"},
      {"三(四)2", "JZ-OP-10", no_number, "when (适时) the account opens for family premiums"},
      {"三(四)3", "JZ-OP-08 JZ-OP-09"},
      {"三(五)", {}, organisation, "supervision of fund, accounts and institutions"},
      {"三(六)", {}, organisation | external, "payment by item for now; other forms follow State and province"},
      {"四", {}, organisation, "leadership, implementation, division of work, publicity"},
      {"last line", "JZ-OP-11"},
  };

  /// 健全重特大疾病医疗保险和救助制度工作方案
  static constexpr covered_article medical_aid_plan[] = {
      {"notice", {}, formality, "issues the plan"},
      {"preamble", {}, purpose, "the documents that the plan carries out"},
      {"一", {}, principle, "guiding thought (指导思想)"},
      {"二", {}, principle, "overall aims"},
      {"三(一)", {}, organisation, "one pool for the city: see the annex"},
      {"三(二)", "JZ-MA-01", external, "the province's criteria for 因病致贫重病患者"},
      {"三(三)", "JZ-MA-02", external, "the premium, fixed sums still to come, changes by State or province"},
      {"三(四)", "JZ-MA-03 JZ-MA-07", external | no_number,
       "scope and rates of basic insurance; a better (逐步提高) large-cost aid for employees"},
      {"三(五)1", "JZ-MA-04", external, "the insurance catalogues that aid follows in principle (原则上)"},
      {"三(五)2", "JZ-MA-05 JZ-MA-06 JZ-MA-07 JZ-MA-08", external, "the amount of the bed-day quota"},
      {"三(五)3", "JZ-MA-09", organisation | external, "cost control in hospitals; the terms of the monitoring groups"},
      {"三(六)1", "JZ-MA-10", organisation | no_number, "how alerts travel (定期) and are acted on (及时)"},
      {"三(六)2", "JZ-MA-11 JZ-MA-12", organisation, "the way of applying"},
      {"三(七)", {}, encouragement, "charity, mutual aid, commercial insurance"},
      {"三(八)1", {}, organisation, "handling at one window; supervision"},
      {"三(八)2", "JZ-MA-04 JZ-MA-13", organisation | external,
       "referral and cost control; the city's rules for care elsewhere (异地就医)"},
      {"四", {}, organisation, "leadership, division of work, budget, capacity"},
      {"last line", "JZ-MA-14", principle, "older rules that differ give way"},
      {"annex preamble", {}, purpose, "why the rules of the annex were made"},
      {"annex 一", {}, organisation, "one pool, kept in accounts of its own"},
      {"annex 二", "JZ-MA-15 JZ-MA-18", encouragement | no_number, "donations; how much each factor (因素) weighs"},
      {"annex 三(一)", {}, organisation, "the yearly budget"},
      {"annex 三(二)", {}, organisation, "special accounts of city and counties"},
      {"annex 三(三)", "JZ-MA-15 JZ-MA-19", no_number,
       "the share (适当比例) set aside as reserve, how much each need weighs"},
      {"annex 三(四)", "JZ-MA-16 JZ-MA-18", organisation,
       "premiums first, then the rest; how money is drawn each month and accounted for"},
      {"annex table", "JZ-MA-17", organisation, "number (序号), district (辖区) and remarks (备注) of a row"},
  };

  static constexpr covered_document documents[] = {
      {jinzhou::means_verification_norm, means_verification_norm},
      {jinzhou::penalty_filing_measures, penalty_filing_measures},
      {jinzhou::archaeology_measures, archaeology_measures},
      {jinzhou::housing_resale_measures, housing_resale_measures},
      {jinzhou::groundwater_notice, groundwater_notice},
      {jinzhou::outpatient_pooling_plan, outpatient_pooling_plan},
      {jinzhou::medical_aid_plan, medical_aid_plan},
  };
};

}  // namespace gongbao::inline v0::jinzhou

#endif
