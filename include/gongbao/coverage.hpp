// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_COVERAGE_HPP
#define GONGBAO_COVERAGE_HPP

#include <gongbao/catalogue.hpp>

// The ledger of coverage: what became of every article of every document. Data for auditors; no formula needs it, so
// the umbrella header leaves it out.
//
// An article (第N条) is one entry. A document that is numbered otherwise is cut at its own numbers, as far down as the
// answer changes; "notice" is the page that issues a document, "header" the line under its title. The offices that
// an item of 三政〔2023〕2号 or 三政办〔2022〕19号 names in brackets (责任单位) are organisation and are not repeated.

namespace gongbao::inline v0 {

/// Why something is not computed. The first three bind nobody: what rests on them alone is not normative.
enum class ground : std::uint8_t {
  purpose,        ///< why a text was made and on what it rests
  formality,      ///< how a text is issued and where to write
  statistics,     ///< figures reported, merits praised
  principle,      ///< an aim or a standard of conduct, without condition or amount
  organisation,   ///< who does what, by which steps, under whose eyes
  encouragement,  ///< invites, supports or explores, and settles nothing
  external,       ///< another document or authority settles it
  no_number,      ///< a duty whose measure (及时, 适当, 定期) is not given
};

template <>
struct enumeration<ground> {
  static constexpr const char* name = "ground";
  template <class E>
  static constexpr word<E> words[] = {
      {ground::purpose, "purpose", "目的依据"},       {ground::formality, "formality", "发文程式"},
      {ground::statistics, "statistics", "统计表彰"}, {ground::principle, "principle", "原则"},
      {ground::organisation, "organisation", "组织"}, {ground::encouragement, "encouragement", "鼓励"},
      {ground::external, "external", "另行规定"},     {ground::no_number, "no_number", "未定数量"},
  };
};

/// What became of an article.
enum class article_status : std::uint8_t {
  encoded,          ///< rules compute all of it
  encoded_in_part,  ///< rules compute some of it; the rest is refused
  refused,          ///< it binds somebody, but nothing in it can be computed
  not_normative,    ///< it binds nobody
};

template <>
struct enumeration<article_status> {
  static constexpr const char* name = "article_status";
  template <class E>
  static constexpr word<E> words[] = {
      {article_status::encoded, "encoded", "已编码"},
      {article_status::encoded_in_part, "encoded_in_part", "部分编码"},
      {article_status::refused, "refused", "不予计算"},
      {article_status::not_normative, "not_normative", "非规范性内容"},
  };
};

/// An article, or another numbered part of a document.
struct covered_article {
  text_view article;               ///< as a source names it: "art. 9", "三(五)2", "annex 二"
  text_view rules{};               ///< ids of the rules that encode it, separated by blanks
  category_set<ground> grounds{};  ///< why it, or what is left of it, is not computed …
  text_view remark{};              ///< … and what that is
};

/// What became of an article follows from what its entry holds.
///
/// ```cpp
/// constexpr covered_article ceiling{"art. 23", "SX-MA-13", ground::organisation, "supervision of the hospitals"};
/// static_assert(status_of(ceiling) == article_status::encoded_in_part);
/// static_assert(status_of({"art. 1", {}, ground::purpose, "the legal bases"}) == article_status::not_normative);
/// ```
constexpr article_status status_of(const covered_article& a) noexcept {
  if (!a.rules.empty()) return a.grounds.empty() ? article_status::encoded : article_status::encoded_in_part;
  const category_set<ground> binding = a.grounds - (ground::purpose | ground::formality | ground::statistics);
  return binding.empty() ? article_status::not_normative : article_status::refused;
}

/// A document with its articles, in the order of the text.
class covered_document {
 public:
  template <std::size_t N>
  constexpr covered_document(const document& in, const covered_article (&articles)[N]) noexcept
      : in_{&in}, articles_{articles}, size_{N} {}
  template <std::size_t N>  // the ledger looks at entries that stay
  covered_document(const document& in, const covered_article (&&articles)[N]) = delete;
  template <std::size_t N>
  covered_document(const document&& in, const covered_article (&articles)[N]) = delete;

  constexpr const document& in() const noexcept { return *in_; }
  constexpr const covered_article* begin() const noexcept { return articles_; }
  constexpr const covered_article* end() const noexcept { return articles_ + size_; }
  constexpr std::size_t size() const noexcept { return size_; }

 private:
  const document* in_;
  const covered_article* articles_;
  std::size_t size_;
};

namespace ledger {

using enum ground;

// ---- Jinzhou -------------------------------------------------------------------------------------------------------

/// 居民家庭经济状况核对操作规范
inline constexpr covered_article means_verification_norm[] = {
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
    {"art. 8", "JZ-HV-02 JZ-HV-16", organisation, "requests between levels, and what is filed with city and province"},
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
inline constexpr covered_article penalty_filing_measures[] = {
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
inline constexpr covered_article archaeology_measures[] = {
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
inline constexpr covered_article housing_resale_measures[] = {
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
inline constexpr covered_article groundwater_notice[] = {
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
inline constexpr covered_article outpatient_pooling_plan[] = {
    {"notice", {}, formality, "issues the plan"},
    {"preamble", {}, purpose, "the documents that the plan carries out"},
    {"一", {}, principle, "guiding thought (指导思想)"},
    {"二", {}, principle, "basic principles"},
    {"三(一)1", "JZ-OP-01 JZ-OP-02 JZ-OP-03 JZ-OP-04 JZ-OP-12", external | no_number,
     "by how much (适当) base, specialist hospitals and retirees get more, and what a specialist hospital is measured "
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
inline constexpr covered_article medical_aid_plan[] = {
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

// ---- Sanmenxia -----------------------------------------------------------------------------------------------------

/// 进一步释放消费潜力促进消费持续恢复的实施意见
inline constexpr covered_article consumption_opinions[] = {
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
inline constexpr covered_article finance_commendation_notice[] = {
    {"text, paragraph 1", "SX-FT-01", statistics, "praise: the figures are checked, nobody is entitled to anything"},
    {"text, paragraph 2", {}, statistics, "hopes"},
};

/// 表扬国家专精特新“小巨人”企业和河南省专精特新中小企业的通报
inline constexpr covered_article honours_notice[] = {
    {"text, paragraph 1", "SX-SG-01", statistics, "praise: no money goes with it"},
    {"text, paragraph 2", {}, statistics, "hopes"},
    {"annex 1", "SX-SG-01"},
    {"annex 2", "SX-SG-01"},
};

/// 重特大疾病医疗保险和救助制度实施细则
inline constexpr covered_article medical_aid_regulation[] = {
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
inline constexpr covered_article market_entity_measures[] = {
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
inline constexpr covered_article outpatient_pooling_regulation[] = {
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
inline constexpr covered_article chemical_park_meeting[] = {
    {"preamble", {}, purpose, "why the joint meeting is set up"},
    {"一", {}, organisation, "members"},
    {"二", {}, organisation, "duties"},
    {"三", "SX-CP-01", organisation, "other meetings, agenda, reports, replacement of members"},
};

}  // namespace ledger

/// What became of every article of every document, in the order of the rulebook.
inline constexpr covered_document coverage_ledger[] = {
    {jinzhou::means_verification_norm, ledger::means_verification_norm},
    {jinzhou::penalty_filing_measures, ledger::penalty_filing_measures},
    {jinzhou::archaeology_measures, ledger::archaeology_measures},
    {jinzhou::housing_resale_measures, ledger::housing_resale_measures},
    {jinzhou::groundwater_notice, ledger::groundwater_notice},
    {jinzhou::outpatient_pooling_plan, ledger::outpatient_pooling_plan},
    {jinzhou::medical_aid_plan, ledger::medical_aid_plan},
    {sanmenxia::consumption_opinions, ledger::consumption_opinions},
    {sanmenxia::finance_commendation_notice, ledger::finance_commendation_notice},
    {sanmenxia::honours_notice, ledger::honours_notice},
    {sanmenxia::medical_aid_regulation, ledger::medical_aid_regulation},
    {sanmenxia::market_entity_measures, ledger::market_entity_measures},
    {sanmenxia::outpatient_pooling_regulation, ledger::outpatient_pooling_regulation},
    {sanmenxia::chemical_park_meeting, ledger::chemical_park_meeting},
};

}  // namespace gongbao::inline v0

#endif
