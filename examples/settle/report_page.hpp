// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REPORT_PAGE_HPP
#define SETTLE_REPORT_PAGE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>
#include <gongbao/version.hpp>

#include "../common/told.hpp"
#include "audit.hpp"
#include "chart.hpp"
#include "html.hpp"
#include "legal_basis.hpp"
#include "report_facts.hpp"
#include "report_style.hpp"

// What became of a file, as one page to look at: nothing but itself, no script, on a screen or on A4. The same facts
// give the same page.

namespace settling {

/// The files of a run, as they are called on the page.
struct report_files {
  std::string claims;
  std::string settlements{};  ///< empty: standard output
};

class report_page {
 public:
  report_page(const claims_form& form, const report_facts& facts, const std::vector<legal_basis>& bases,
              const report_files& files, language in, const audit* audited = nullptr)
      : form_{form}, facts_{facts}, bases_{bases}, files_{files}, in_{in}, audited_{audited} {
    for (const auto& [group, sum] : facts.figures()) {
      settled_ += sum.claims;
      by_branch_[group.of] += sum;
    }
    for (const auto& [cause, met] : facts.causes()) refused_ += met.rows;
  }

  std::string text() const {
    const std::string title = say({"Settlement of {1}", "{1}结算报告"}, printable(files_.claims));
    html head = empty_element("meta", {{"charset", "utf-8"}});
    head << empty_element("meta", {{"http-equiv", "Content-Security-Policy"},
                                   {"content", "default-src 'none'; style-src 'unsafe-inline'"}})
         << empty_element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}})
         << element("title", title) << style_sheet(report_style);
    html body = element("h1", title);
    body << summary() << figures() << payments_audited() << refusals() << notes() << examples() << basis() << footer();
    return "<!DOCTYPE html>\n" +
           element("html", element("head", head) << element("body", body),
                   {{"lang", in_ == language::zh ? "zh-Hans" : "en"}})
               .markup() +
           "\n";
  }

 private:
  using totals = report_facts::totals;
  struct table_row {
    std::vector<std::string> names;
    totals sum;
  };

  template <class... Values>
  std::string say(const gongbao::text& pattern, const Values&... values) const {
    return told(pattern, in_, values...);
  }
  static html amount(gongbao::money m) { return number(gongbao::to_string(m)); }
  static html count(std::uint64_t n) { return number(std::to_string(n)); }
  static html cell(const html& content) { return element("td", content); }
  static html number_cell(const html& content) { return element("td", content, {{"class", "number"}}); }
  static html column_heading(const html& content) { return element("th", content, {{"scope", "col"}}); }
  static html number_heading(const html& content) {
    return element("th", content, {{"scope", "col"}, {"class", "number"}});
  }
  static html row_heading(const html& content) { return element("th", content, {{"scope", "row"}}); }
  static html section(std::string_view title, const html& content) {
    return element("section", element("h2", title) << content);
  }
  /// A table, which on a narrow screen moves sideways on its own.
  static html table(std::string_view caption, const html& headings, const html& rows) {
    html whole = element("caption", caption);
    whole << element("thead", element("tr", headings)) << rows;
    return element("div", element("table", whole), {{"class", "wide"}});
  }

  html summary() const {
    html tiles;
    const auto tile = [&](const html& value, const std::string& what) {
      tiles << element("li", element("strong", value) << html(what));
    };
    tile(count(settled_ + refused_), say({"claims", "费用笔数"}));
    tile(count(settled_), say({"settled", "已结算"}));
    tile(count(refused_), say({"refused", "被拒绝"}));
    for_each_benefit([&](const legal_basis& basis, const std::vector<branch>& branches) {
      gongbao::money paid{};
      for (const branch b : branches) paid += by_branch_.at(b).paid.whole();
      tile(amount(paid), say({"{1}, yuan", "{1}（元）"}, basis.benefit));
    });
    html files = html(files_.settlements.empty()
                          ? say({"The settlements were written to standard output.", "结算明细写到标准输出。"})
                          : say({"The settlements are in {1}.", "结算明细见{1}。"}, printable(files_.settlements)));
    return element("p", files, {{"class", "quiet"}}) << element("ul", tiles, {{"class", "tiles"}});
  }

  /// What each benefit paid.
  html figures() const {
    html all;
    for_each_benefit([&](const legal_basis& basis, const std::vector<branch>& branches) {
      html content = by_month(basis, branches);
      std::vector<table_row> cities;
      std::vector<table_row> categories;
      for (const branch b : branches) {
        const std::string& city = bases_[index_of(b)].city;
        cities.push_back({{city}, by_branch_.at(b)});
        std::map<std::size_t, totals> by_category;
        for (const auto& [group, sum] : facts_.figures())
          if (group.of == b) by_category[group.category] += sum;
        for (const auto& [category, sum] : by_category)
          if (category < form_.categories(b).size())
            categories.push_back({{city, std::string(outside::called(form_.categories(b)[category], in_))}, sum});
      }
      const std::string city = say({"city", "城市"});
      content << amounts_table(say({"{1} by city, in yuan", "{1}：分城市（元）"}, basis.benefit), {city}, cities,
                               basis.layers);
      if (!categories.empty())
        content << amounts_table(say({"{1} by city and category, in yuan", "{1}：分城市、分类别（元）"}, basis.benefit),
                                 {city, say({"category", "类别"})}, categories, basis.layers);
      std::uint64_t on_floors = 0;
      for (const branch b : branches) on_floors += by_branch_.at(b).on_floors;
      if (on_floors > 0)
        content << element("p", say({"Resting on floor values, for want of a schedule: {1}.",
                                     "未提供现行标准、按文件下限计算的：{1}人次。"},
                                    on_floors));
      all << section(basis.benefit, content);
    });
    return all;
  }

  /// A chart and a table of the months, or of the years where the months are too many to be seen.
  html by_month(const legal_basis& basis, const std::vector<branch>& branches) const {
    constexpr int most_months = 36;
    std::map<int, totals> months;  // by their number
    for (const auto& [group, sum] : facts_.figures())
      if (std::find(branches.begin(), branches.end(), group.of) != branches.end())
        months[group.month.year() * 12 + group.month.month() - 1] += sum;
    const bool by_year = months.rbegin()->first - months.begin()->first >= most_months;
    const int unit = by_year ? 12 : 1;
    std::vector<table_row> rows;
    std::vector<chart_column> columns;
    for (int n = months.begin()->first / unit; n <= months.rbegin()->first / unit; ++n) {
      totals sum{};
      for (auto m = months.lower_bound(n * unit); m != months.end() && m->first < (n + 1) * unit; ++m) sum += m->second;
      const int year = by_year ? n : n / 12;
      const gongbao::calendar_month month(year, by_year ? 1 : n % 12 + 1);
      const std::string name =
          by_year ? say({"{1}", "{1}年"}, year) : say({"{1}", "{2}年{3}月"}, month, year, month.month());
      const bool begins_year = columns.empty() || month.month() == 1;
      columns.push_back({.name = name,
                         .label = std::to_string(by_year ? year : month.month()),
                         .group = by_year || !begins_year ? "" : say({"{1}", "{1}年"}, year),
                         .amount = sum.paid});
      if (sum.claims != 0) rows.push_back({{name}, sum});
    }
    const std::string title = by_year ? say({"{1} by year, in yuan", "{1}：分年度（元）"}, basis.benefit)
                                      : say({"{1} by month, in yuan", "{1}：分月（元）"}, basis.benefit);
    html content;
    if (basis.layers.size() > 1) content << legend(basis);
    content << element("div",
                       column_chart(title,
                                    say({"From {1} to {2}; the table below has the numbers.", "{1}至{2}；数字见下表。"},
                                        rows.front().names[0], rows.back().names[0]),
                                    columns),
                       {{"class", "wide"}});
    content << amounts_table(title, {by_year ? say({"year", "年度"}) : say({"month", "月份"})}, rows, basis.layers);
    return content;
  }

  html legend(const legal_basis& basis) const {
    html keys;
    for (std::size_t i = 0; i < basis.layers.size(); ++i)
      keys << element("span", element("svg", detail::rectangle(i == 0 ? "first" : "second", 0, 0, 10, 10),
                                      {{"class", "key"}, {"aria-hidden", "true"}, {"viewBox", "0 0 10 10"}})
                                  << html(std::string_view(basis.layers[i].in(in_))));
    return element("p", keys, {{"class", "legend"}});
  }

  /// Rows of what was paid, each with a bar, and their sum.
  html amounts_table(const std::string& caption, const std::vector<std::string>& names,
                     const std::vector<table_row>& rows, std::span<const gongbao::text> layers) const {
    const bool has_parts = layers.size() > 1;
    html headings;
    for (const std::string& name : names) headings << column_heading(name);
    headings << number_heading(say({"claims", "笔数"})) << element("td", {});
    for (const gongbao::text& layer : layers) headings << number_heading(std::string_view(layer.in(in_)));
    if (has_parts) headings << number_heading(say({"total", "合计"}));
    headings << number_heading(say({"patient pays", "个人负担"}));

    gongbao::money longest{};
    totals all{};
    for (const table_row& row : rows) {
      longest = std::max(longest, row.sum.paid.whole());
      all += row.sum;
    }
    const auto numbers = [&](const totals& t, const html& drawn) {
      html cells = number_cell(count(t.claims));
      cells << element("td", drawn, {{"class", "drawn"}});
      for (std::size_t i = 0; i < layers.size(); ++i) cells << number_cell(amount(t.paid.parts[i]));
      if (has_parts) cells << number_cell(amount(t.paid.whole()));
      return cells << number_cell(amount(t.patient));
    };
    html body;
    for (const table_row& row : rows) {
      html cells;
      for (const std::string& name : row.names) cells << row_heading(name);
      body << element("tr", cells << numbers(row.sum, bar(row.sum.paid, longest)));
    }
    html sum = element("th", say({"all", "合计"}), {{"scope", "row"}, {"colspan", std::to_string(names.size())}});
    if (rows.size() > 1) body << element("tr", sum << numbers(all, {}), {{"class", "sum"}});
    return table(caption, headings, element("tbody", body));
  }

  html refusals() const {
    if (refused_ == 0) return {};
    std::vector<const std::pair<const std::string, report_facts::refusals>*> in_order;
    for (const auto& cause : facts_.causes()) in_order.push_back(&cause);
    std::sort(in_order.begin(), in_order.end(), [](const auto* a, const auto* b) {
      return std::tie(b->second.rows, a->first) < std::tie(a->second.rows, b->first);
    });
    html groups;
    for (const auto* const each : in_order) {
      const auto& [cause, met] = *each;
      const std::string shown = met.rows > met.first.size()
                                    ? say({"{1} rows, the first of them:", "{1}行，前几行为："}, met.rows)
                                : met.rows == 1 ? say({"1 row", "1行"})
                                                : say({"{1} rows", "{1}行"}, met.rows);
      html rows =
          element("tr", element("th", cause + say({": ", "："}) + shown, {{"scope", "rowgroup"}, {"colspan", "3"}}),
                  {{"class", "cause"}});
      for (const report_facts::refused_row& r : met.first)
        rows << element("tr", number_cell(count(r.line))
                                  << element("td", r.claim_id, {{"class", "name"}}) << cell(r.reason));
      groups << element("tbody", rows);
    }
    html headings = number_heading(say({"line", "行"}));
    headings << column_heading(say({"claim", "结算编号"}))
             << column_heading(say({"why, and what is wanted", "原因及改正方法"}));
    const std::string caption =
        say({"Mend these rows in the file of claims, and settle it again", "请在费用清单中改正下列各行，再重新结算"});
    return section(say({"Refused rows", "被拒绝的行"}), table(caption, headings, groups));
  }

  /// What was paid beside what is due, and the first claim of each cause.
  html payments_audited() const {
    if (audited_ == nullptr) return {};
    html rows;
    audited_->for_each_total(in_, [&](std::string_view cause, std::string_view part, const audit::totals& t) {
      rows << element("tr", row_heading(cause) << cell(part) << number_cell(count(t.claims))
                                               << number_cell(amount(t.over)) << number_cell(amount(t.under)));
    });
    html content;
    if (rows.empty()) {
      content << element("p", say({"Everything was paid as it is due.", "已付金额与应付金额全部相符。"}));
    } else {
      html headings = column_heading(say({"cause", "原因"}));
      headings << column_heading(say({"component", "项目"})) << number_heading(say({"claims", "笔数"}))
               << number_heading(say({"over", "多付"})) << number_heading(say({"under", "少付"}));
      content << table(say({"What was paid otherwise than is due, in yuan", "已付与应付不符的金额（元）"}), headings,
                       element("tbody", rows));
    }
    for (const std::string& sentence : audited_->left_out(in_)) content << element("p", sentence);
    html claims;
    for (const auto& [cause, first] : audited_->examples()) claims << explained_claim(first.title, first.shown);
    if (!claims.empty()) content << element("div", claims, {{"class", "claims"}});
    return section(say({"Audit", "支付审核"}), content);
  }

  html notes() const {
    if (facts_.notes().empty()) return {};
    html items;
    for (const std::string& note : facts_.notes()) items << element("li", note);
    if (facts_.notes_left_out() > 0)
      items << element("li", say({"and {1} more", "另有{1}条"}, facts_.notes_left_out()));
    return section(say({"Worth a look", "提示"}), element("ul", items, {{"class", "notes"}}));
  }

  html examples() const {
    html claims;
    form_.for_each_branch([&](branch b) {
      for (std::size_t i = 0; i < outcome_count; ++i)
        if (const auto& e = facts_.example_of(b, static_cast<claim_outcome>(i)); e.claims != 0)
          claims << example(bases_[index_of(b)], outcome_texts[i], e);
    });
    if (claims.empty()) return {};
    html content = element("p", say({"Under each benefit of each city, the first claim of the file of each outcome.",
                                     "每市每项待遇下，各种结果在文件中的第一笔。"}));
    content << element("div", claims, {{"class", "claims"}});
    return section(say({"Claims step by step", "逐步说明"}), content);
  }

  /// An explanation says whose claim it is, then indented what it does, and indented more how.
  html example(const legal_basis& basis, const gongbao::text& outcome, const report_facts::example& e) const {
    const std::string title = say({"{1}, {2}: {3}", "{1}{2}：{3}"}, basis.city, basis.benefit, outcome.in(in_));
    return explained_claim(title, e.shown(in_),
                           e.claims > 1 ? say({"; {1} claims in all", "；此类共{1}笔"}, e.claims) : std::string());
  }
  html explained_claim(const std::string& title, std::string_view explained, const std::string& behind = {}) const {
    html whose;
    html steps;
    html step;
    html lines;
    const auto end_step = [&] {
      if (!step.empty()) steps << element("li", lines.empty() ? step : step << element("ul", lines));
      step = lines = {};
    };
    for (std::string_view rest = explained; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
      const std::string_view text = line.substr(indent);
      if (indent == 0) {
        whose = text;
      } else if (indent == 2) {
        end_step();
        step = text;
      } else {
        lines << element("li", text);
      }
    }
    end_step();
    whose << html(behind);
    return element("article", element("h3", title) << element("p", whose, {{"class", "quiet"}}) << element("ol", steps),
                   {{"class", "claim"}});
  }

  html basis() const {
    html laws;
    html readings;
    form_.for_each_branch([&](branch b) {
      if (!by_branch_.contains(b)) return;
      const legal_basis& basis = bases_[index_of(b)];
      laws << element("tr", row_heading(basis.city)
                                << row_heading(basis.benefit) << cell(basis.document)
                                << element("td", basis.rule, {{"class", "key-word"}}) << cell(basis.in_force)
                                << cell(basis.table_file.empty()
                                            ? say({"as shipped", "程序自带"})
                                            : say({"of the file {1}", "文件{1}"}, printable(basis.table_file))));
      for (const reading_taken& r : basis.readings)
        readings << element("tr", row_heading(basis.city) << row_heading(basis.benefit) << cell(r.question)
                                                          << cell(r.answer) << cell(r.reason));
    });
    if (laws.empty()) return {};
    const html who = column_heading(say({"city", "城市"})) << column_heading(say({"benefit", "待遇"}));
    html content =
        table(say({"Documents and tables", "文件和政策表"}),
              html(who) << column_heading(say({"document", "文件"})) << column_heading(say({"rule", "规则"}))
                        << column_heading(say({"in force", "有效期"})) << column_heading(say({"table", "政策表"})),
              element("tbody", laws));
    if (!readings.empty())
      content << table(say({"How open questions of the texts are read", "条文有不同理解时的适用口径"}),
                       html(who) << column_heading(say({"question", "问题"}))
                                 << column_heading(say({"read as", "口径"}))
                                 << column_heading(say({"because", "理由"})),
                       element("tbody", readings));
    return section(say({"By what it was settled", "结算依据"}), content);
  }

  html footer() const {
    return element("footer", say({"Written by settle, gongbao {1}. Amounts in yuan, exact to the fen.",
                                  "由settle生成（gongbao {1}）。金额单位为元，精确到分。"},
                                 std::string_view(GONGBAO_VERSION)));
  }

  /// Hands each benefit that has settled claims to `visit`, with the branches that have them.
  template <class Visit>
  void for_each_benefit(Visit&& visit) const {
    for (std::size_t i = 0; i < form_.benefit_count(); ++i) {
      std::vector<branch> branches;
      for (const auto& [b, sum] : by_branch_)
        if (index_of(form_.benefit_of(b)) == i) branches.push_back(b);
      if (!branches.empty()) visit(bases_[index_of(branches[0])], branches);
    }
  }

  const claims_form& form_;
  const report_facts& facts_;
  const std::vector<legal_basis>& bases_;
  const report_files& files_;
  language in_;
  const audit* audited_;  ///< if payments were
  std::map<branch, totals> by_branch_;
  std::uint64_t settled_ = 0;
  std::uint64_t refused_ = 0;
};

}  // namespace settling

#endif
