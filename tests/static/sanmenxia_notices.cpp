// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/sanmenxia/chemical_park.hpp>
#include <gongbao/sanmenxia/finance_commendation.hpp>
#include <gongbao/sanmenxia/honours.hpp>

#include "rule_checks.hpp"

namespace sanmenxia_notices_tests {

using namespace gongbao;
using namespace rule_checks;

constexpr refusal not_in_force{error::not_in_force, "year"};

// ---- The documents and what the rules say of themselves -------------------------------------------------------------

static_assert(sanmenxia::finance_commendation_notice.number == "三政〔2023〕3号");
static_assert(sanmenxia::finance_commendation_notice.in_force == period::since(date(2023, 1, 15)));
static_assert(sanmenxia::honours_notice.number == "三政〔2023〕5号");
static_assert(sanmenxia::honours_notice.in_force == period::since(date(2023, 2, 13)));
static_assert(sanmenxia::chemical_park_meeting.number == "三政办文〔2023〕2号");
static_assert(sanmenxia::chemical_park_meeting.in_force == period::since(date(2023, 2, 13)));

constexpr bool stands(const auto& rule, text_view id, source where, category_set<provenance> tags, text_view own_period,
                      text_view inputs, text_view outputs) {
  return rule.info.id == id && rule.info.source == where && rule.info.tags == tags &&
         rule.info.own_period.in(language::en) == own_period && rule.period_key().empty() && !rule.info.title.empty() &&
         !rule.info.title_zh.empty() && takes(rule, inputs) && returns(rule, outputs);
}
static_assert(stands(sanmenxia::fiscal_figures, "SX-FT-01", {&sanmenxia::finance_commendation_notice, "text"},
                     provenance::predicate, "figures for 2022",
                     "revenue local_tax share_change- spending spending_growth-",
                     "tax_share prior_tax_share prior_spending"));
static_assert(sanmenxia::reported_finances_2022.source == sanmenxia::fiscal_figures.info.source);
static_assert(stands(sanmenxia::specialised_firm_honours, "SX-SG-01", {&sanmenxia::honours_notice, "text, annexes 1–2"},
                     provenance::predicate | provenance::exact, "2022 lists, notice of 2023-02-13", "enterprise!",
                     "honours little_giant_count provincial_count distinct_count"));
static_assert(stands(sanmenxia::chemical_park_plenaries, "SX-CP-01", {&sanmenxia::chemical_park_meeting, "三"},
                     provenance::exact, "", "plenaries! year?", "finding"));

// ---- SX-FT-01: reported figures -------------------------------------------------------------------------------------

using fiscal_input = sanmenxia::fiscal_figures_rule<>::input;
constexpr auto figures(auto change) {
  fiscal_input in;
  change(in);
  return sanmenxia::fiscal_figures(in);
}
constexpr decimal units(std::int64_t millionths) { return decimal::from_units(millionths); }
constexpr decimal whole(std::int64_t n) { return decimal::from_units(1'000'000 * n); }
constexpr std::int64_t vast = gongbao::detail::int64_max;

// The figures of the notice, and what follows from them.
static_assert(fiscal_input{}.revenue == whole(139) && fiscal_input{}.local_tax == units(92'200'000));
static_assert(fiscal_input{}.share_change == 3.8_percent && fiscal_input{}.spending == whole(276));
static_assert(fiscal_input{}.spending_growth == 10.1_percent);
static_assert(figures([](auto&) {}).value().tax_share == 66.33_percent);
static_assert(figures([](auto&) {}).value().prior_tax_share == 62.53_percent);
static_assert(figures([](auto&) {}).value().prior_spending == units(250'680'000));

constexpr rate share(std::int64_t tax, std::int64_t revenue) {
  return figures([=](auto& in) { in.local_tax = units(tax), in.revenue = units(revenue); }).value().tax_share;
}
static_assert(share(0, 1) == percent(0) && share(1, 1) == percent(100) && share(2, 1) == percent(200));
static_assert(share(1, 3) == 33.33_percent && share(2, 3) == 66.67_percent);
static_assert(share(1, 20'000) == 0.01_percent && share(1, 20'001) == percent(0));  // half up

// From the share before rounding; half away from zero on both sides.
constexpr rate prior(std::int64_t tax, std::int64_t revenue, std::int64_t change) {
  return figures([=](auto& in) {
           in.local_tax = units(tax), in.revenue = units(revenue);
           in.share_change = rate::from_millipercent(change);
         })
      .value()
      .prior_tax_share;
}
constexpr rate millipercent(std::int64_t n) { return rate::from_millipercent(n); }
static_assert(prior(1, 2, -2'000) == percent(52) && prior(1, 2, 60'000) == millipercent(-10'000));
static_assert(prior(1, 3, 3) == millipercent(33'330) && prior(1, 3, -2) == millipercent(33'340));  // 33.335333…
static_assert(prior(0, 1, 4) == percent(0) && prior(0, 1, 5) == millipercent(-10) &&
              prior(0, 1, 15) == millipercent(-20));
static_assert(prior(0, 1, -5) == millipercent(10) && prior(0, 1, -4) == percent(0));

constexpr decimal before(decimal spending, std::int64_t growth) {
  return figures([=](auto& in) { in.spending = spending, in.spending_growth = millipercent(growth); })
      .value()
      .prior_spending;
}
static_assert(before(whole(100), -20'000) == whole(125) && before(whole(100), 0) == whole(100));
static_assert(before(units(4'999), 0) == units(0) && before(units(5'000), 0) == units(10'000));
static_assert(before(whole(1), 200'000) == units(330'000));
static_assert(before(whole(1), -99'999) == whole(100'000));

constexpr refusal figures_refused(auto change) { return figures(change).refused(); }
static_assert(figures_refused([](auto& in) { in.revenue = units(0); }) == beyond_limit("revenue"));
static_assert(figures_refused([](auto& in) { in.spending_growth = millipercent(-100'000); }) ==
              beyond_limit("spending_growth"));
static_assert(figures_refused([](auto& in) { in.spending_growth = millipercent(-100'001); }) ==
              beyond_limit("spending_growth"));
static_assert(figures_refused([](auto& in) { in.revenue = units(-1); }) == negative("revenue"));
static_assert(figures_refused([](auto& in) { in.local_tax = units(-1); }) == negative("local_tax"));
static_assert(figures_refused([](auto& in) { in.spending = units(-1); }) == negative("spending"));

// Results beyond their type are refused, and no product on the way overflows.
static_assert(figures_refused([](auto& in) { in.local_tax = units(vast), in.revenue = units(1); }) ==
              beyond_limit("tax_share"));
static_assert(share(922'337'203, 1) == percent(92'233'720'300));
static_assert(figures_refused([](auto& in) { in.local_tax = units(922'337'204), in.revenue = units(1); }) ==
              beyond_limit("tax_share"));
static_assert(prior(0, 1, 92'233'720'368'540) == millipercent(-92'233'720'368'540));
static_assert(figures_refused([](auto& in) { in.local_tax = units(0), in.share_change = millipercent(rate::most); }) ==
              beyond_limit("prior_tax_share"));  // it rounds to the step after the last
static_assert(figures_refused([](auto& in) {
                in.local_tax = units(922'337'203), in.revenue = units(1), in.share_change = millipercent(-rate::most);
              }) == beyond_limit("prior_tax_share"));
static_assert(figures_refused([](auto& in) { in.revenue = units(vast), in.share_change = millipercent(rate::most); }) ==
              beyond_limit("prior_tax_share"));
static_assert(figures([](auto& in) {
                in.revenue = in.local_tax = units(vast), in.share_change = millipercent(rate::most);
              })
                  .value()
                  .tax_share == percent(100));
static_assert(figures_refused([](auto& in) {
                in.spending = units(vast), in.spending_growth = millipercent(-99'999);
              }) == beyond_limit("prior_spending"));
static_assert(figures_refused([](auto& in) { in.spending = units(vast), in.spending_growth = rate{}; }) ==
              beyond_limit("prior_spending"));
static_assert(before(units(vast - vast % 10'000), 0) == units(vast - vast % 10'000));
static_assert(before(whole(100), rate::most - 100'000) == units(0));
static_assert(figures_refused([](auto& in) { in.spending_growth = millipercent(-rate::most); }) ==
              beyond_limit("spending_growth"));

// ---- SX-SG-01: honours ----------------------------------------------------------------------------------------------

constexpr auto honours_of(text_view name) { return *sanmenxia::specialised_firm_honours({.enterprise = name}); }
constexpr category_set<honour> nothing{};

static_assert(words_follow_values<honour>());
static_assert(honours_of("三门峡阳光铸材有限公司").honours == honour::little_giant);
static_assert(honours_of("灵宝金源朝辉铜业有限责任公司").honours == honour::little_giant);
static_assert(honours_of("河南开祥精细化工有限公司").honours == honour::provincial_specialised);
static_assert(honours_of("河南环发工程有限公司").honours == honour::provincial_specialised);
static_assert(honours_of("三门峡奥科化工有限公司").honours == category_set<honour>::all());

// Only the whole name.
static_assert(honours_of("三门峡中达化工").honours == nothing && honours_of("").honours == nothing);
static_assert(honours_of("三门峡中达化工有限公司 ").honours == nothing);
static_assert(honours_of("河南仰韶酒业有限公司河南崤函生物科技有限公司").honours == nothing);

// 4家, 27家; one enterprise is in both.
constexpr auto counts = honours_of("-");
static_assert(counts.honours == nothing);
static_assert(counts.little_giant_count == 4 && counts.provincial_count == 27 && counts.distinct_count == 30);

// The annexes as the gazette prints them.
constexpr text_view annex_1[] = {"灵宝金源朝辉铜业有限责任公司", "三门峡中达化工有限公司", "三门峡奥科化工有限公司",
                                 "三门峡阳光铸材有限公司"};
constexpr text_view annex_2[] = {
    "河南开祥精细化工有限公司",       "义马瑞能化工有限公司",           "三门峡广宇生物制药有限公司",
    "河南仰韶酒业有限公司",           "河南崤函生物科技有限公司",       "河南东方韶星实业有限公司",
    "河南乾元过滤设备有限公司",       "河南仰韶科技开发有限公司",       "三门峡市永泰石膏科技股份有限公司",
    "三门峡高新机械有限公司",         "三门峡奥科化工有限公司",         "三门峡市宏基机械有限公司",
    "河南省中威春雨植物营养有限公司", "三门峡富达水泥制品有限责任公司", "河南佰研生物科技有限公司",
    "灵宝欣宏金属科技有限公司",       "三门峡源丰果业有限公司",         "三门峡华阳食品有限公司",
    "三门峡玉皇山制药有限公司",       "三门峡凯特耐火纤维有限责任公司", "三门峡毕昇制版科技股份有限公司",
    "三门峡中泰量仪有限公司",         "三门峡金渠金银精炼有限公司",     "中科芯时代科技有限公司",
    "三门峡恒生科技研发有限公司",     "三门峡中测量仪有限公司",         "河南环发工程有限公司"};
constexpr bool holds(const auto& annex, text_view name) {
  for (const text_view listed : annex)
    if (listed == name) return true;
  return false;
}
// Each row stands in just the annexes it names. With the counts this makes the table the annexes, and no name twice:
// 30 rows, 4 and 27 of them in annexes of as many names.
static_assert([] {
  for (const sanmenxia::honoured_firm& firm : sanmenxia::honoured_firms_2022)
    if (holds(annex_1, firm.name) != firm.little_giant || holds(annex_2, firm.name) != firm.provincial_specialised)
      return false;
  return true;
}());
static_assert(sizeof annex_1 / sizeof *annex_1 == 4 && sizeof annex_2 / sizeof *annex_2 == 27);
static_assert([] {
  for (const text_view name : annex_1)
    if (!honours_of(name).honours.contains(honour::little_giant)) return false;
  for (const text_view name : annex_2)
    if (!honours_of(name).honours.contains(honour::provincial_specialised)) return false;
  return true;
}());

// ---- SX-CP-01: plenaries --------------------------------------------------------------------------------------------

constexpr auto plenaries(std::int64_t n, maybe<std::int64_t> year = {}) {
  return sanmenxia::chemical_park_plenaries({.plenaries = n, .year = year});
}
static_assert(plenaries(0).value().finding == finding::violation && plenaries(1).value().finding == finding::ok);
static_assert(plenaries(2).value().finding == finding::ok && plenaries(999'999'999).value().finding == finding::ok);
static_assert(plenaries(1, 2023).value().finding == finding::ok &&
              plenaries(0, 2023).value().finding == finding::violation);
static_assert(plenaries(1, 2022).refused() == not_in_force && plenaries(0, 0).refused() == not_in_force);
static_assert(plenaries(1, 999'999'999).value().finding == finding::ok);
static_assert(plenaries(-1).refused() == negative("plenaries"));
static_assert(plenaries(-1, 2022).refused() == negative("plenaries"));  // before the period
static_assert(plenaries(1, -1).refused() == negative("year"));
static_assert(plenaries(1'000'000'000).refused() == beyond_limit("plenaries"));

}  // namespace sanmenxia_notices_tests
