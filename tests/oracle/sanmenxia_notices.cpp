// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// SX-FT, SX-SG: what 三政〔2023〕3号 and 5号 praise. SX-CP: how often a joint meeting meets, 三政办文〔2023〕2号.
#include <algorithm>
#include <limits>

#include "sanmenxia.hpp"

namespace oracle::sx {

namespace {

const vocabulary honour{"honour", {"little_giant", "provincial_specialised"}};

// 三政〔2023〕5号, annex 1
const std::vector<std::string_view> little_giants{"灵宝金源朝辉铜业有限责任公司", "三门峡中达化工有限公司",
                                                  "三门峡奥科化工有限公司", "三门峡阳光铸材有限公司"};
// annex 2
const std::vector<std::string_view> provincial{
    "河南开祥精细化工有限公司",       "义马瑞能化工有限公司",           "三门峡广宇生物制药有限公司",
    "河南仰韶酒业有限公司",           "河南崤函生物科技有限公司",       "河南东方韶星实业有限公司",
    "河南乾元过滤设备有限公司",       "河南仰韶科技开发有限公司",       "三门峡市永泰石膏科技股份有限公司",
    "三门峡高新机械有限公司",         "三门峡奥科化工有限公司",         "三门峡市宏基机械有限公司",
    "河南省中威春雨植物营养有限公司", "三门峡富达水泥制品有限责任公司", "河南佰研生物科技有限公司",
    "灵宝欣宏金属科技有限公司",       "三门峡源丰果业有限公司",         "三门峡华阳食品有限公司",
    "三门峡玉皇山制药有限公司",       "三门峡凯特耐火纤维有限责任公司", "三门峡毕昇制版科技股份有限公司",
    "三门峡中泰量仪有限公司",         "三门峡金渠金银精炼有限公司",     "中科芯时代科技有限公司",
    "三门峡恒生科技研发有限公司",     "三门峡中测量仪有限公司",         "河南环发工程有限公司"};

// SX-FT-01: shares and totals of the year before, from the figures of 2022.
void reported_figures(form& f) {
  const ratio revenue = f.decimal("revenue", 139);
  const ratio local_tax = f.decimal("local_tax", ratio::of(922, 10));
  const ratio share_change = f.rate("share_change", percent(ratio::of(38, 10)));
  f.may_be_negative();
  const ratio spending = f.decimal("spending", 276);
  const ratio growth = f.rate("spending_growth", percent(ratio::of(101, 10)));
  f.may_be_negative();
  f.ready();
  refuse_if(revenue == 0 || growth <= -1, "out_of_range");
  const ratio share = local_tax / revenue;
  const ratio prior_share = share - share_change;
  // The rulebook sets no bound to a share; one beyond 64 bits of hundred-millionths of a per cent, which no statistics
  // mean, is refused like any other result beyond what can be written down.
  const auto shown = [](const ratio& x) {
    const ratio to_two_places = rounded(x, 4, "half_up");
    const ratio most = ratio::of(std::numeric_limits<std::int64_t>::max(), 10'000'000'000);
    refuse_if(to_two_places > most || to_two_places < -most, "out_of_range");
    return percentage(to_two_places);
  };
  f.gives("tax_share", shown(share));
  f.gives("prior_tax_share", shown(prior_share));
  f.gives("prior_spending", shortest(rounded(spending / (growth + 1), 2, "half_up")));
}

// SX-SG-01: which lists hold the name.
void honours_list(form& f) {
  const std::string name = f.text("enterprise");
  f.ready();
  const auto holds = [&](const auto& list) { return std::count(list.begin(), list.end(), name) != 0; };
  word_set honours(honour);
  if (holds(little_giants)) honours.add("little_giant");
  if (holds(provincial)) honours.add("provincial_specialised");
  std::vector<std::string_view> all = little_giants;
  all.insert(all.end(), provincial.begin(), provincial.end());
  std::sort(all.begin(), all.end());
  const auto distinct = std::unique(all.begin(), all.end()) - all.begin();
  f.gives("honours", honours.text());
  f.gives("little_giant_count", whole(static_cast<long long>(little_giants.size())));
  f.gives("provincial_count", whole(static_cast<long long>(provincial.size())));
  f.gives("distinct_count", whole(distinct));
}

// SX-CP-01, 三: at least one plenary meeting a year.
void plenary_meetings(form& f) {
  const long long held = f.whole("plenaries");
  const auto year = f.maybe_whole("year");
  f.ready();
  refuse_if(year && *year < 2023, "not_in_force", "year");
  f.gives("finding", held == 0 ? "violation" : "ok");
}

}  // namespace

void notices(book& b) {
  std::vector<std::string_view> names = little_giants;
  names.insert(names.end(), provincial.begin(), provincial.end());
  b.add("SX-FT-01", reported_figures,
        {.weight = 2, .knots = {139, 276, ratio::of(922, 10)}, .rates = {"3.8%", "10.1%", "100%"}});
  b.add("SX-SG-01", honours_list, {.texts = names});
  b.add("SX-CP-01", plenary_meetings, {.of_key = {{"year", {2023, 2024}}}});
}

}  // namespace oracle::sx
