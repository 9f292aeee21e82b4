// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef WHAT_IF_FILES_HPP
#define WHAT_IF_FILES_HPP

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../settle/settle.hpp"
#include "reform.hpp"
#include "search.hpp"

// what_if over files: claims as settle reads them, and tables as calc --policy-of writes them.

namespace reforms {

struct options {
  std::string claims;
  std::vector<std::string> policies;
  std::string search;  ///< empty: not wanted
  std::optional<money> within{};
  settling::detail::options reading{};  ///< how the claims are read
};

namespace detail {

inline void say(std::string_view text) { std::cerr << "what_if: " << text; }

/// The tables of a text, held to what a table must be to mean something; what is wrong with them is said.
template <class Cities>
std::optional<proposal<Cities>> read_proposal(const std::string& name, std::string_view csv, language in,
                                              bool is_told = true) {
  proposal<Cities> p{settling::detail::name_of_file(name), {}, settling::policies<Cities>(in)};
  const auto wrong = p.tables.read(csv, &p.in_force, p.name, gongbao::held_to::meaning);
  for (const std::string& fault : wrong)
    if (is_told) say(outside::printable(name) + told({", ", "，"}, in) + fault + "\n");
  return wrong.empty() ? std::optional(std::move(p)) : std::nullopt;
}

/// What is found of chosen cells of a table file within a budget.
template <class Cities>
std::optional<std::string> searched(const options& o, std::string_view csv,
                                    const settling::event_book<Cities>& claims) {
  const language in = o.reading.headings.in;
  const std::string& name = o.policies.front();
  table_text table(csv, read_chosen_cells(o.search));
  if (table.chosen() == 0) {
    say(told({"no cell of {1} is {2}\n", "{1}中没有{2}的单元格\n"}, in, outside::printable(name),
             outside::printable(o.search)));
    return {};
  }
  const figure_scale scale{table.value().ends_with('%')};
  const auto start = scale.number(table.value());
  if (!start) {
    say(told({"{1} is no rate and no amount\n", "{1}不是比例，也不是金额\n"}, in, outside::printable(table.value())));
    return {};
  }
  const auto tables_with = [&](std::int64_t figure) {
    return read_proposal<Cities>(name, table.with(scale.text(figure)), in, false);
  };
  const auto spent = [&](std::int64_t figure) -> std::optional<money> {
    const auto p = tables_with(figure);
    return p ? std::optional(spent_by(claims, p->tables)) : std::nullopt;
  };
  std::int64_t claim_count = 0;
  claims.for_each_account([&](auto, const auto& entries) { claim_count += static_cast<std::int64_t>(entries.size()); });
  // The figures that the checks of the table allow: those between two ends.
  const auto last_allowed = [&](std::int64_t towards) {
    if (tables_with(towards)) return towards;
    std::int64_t allowed = *start;
    std::int64_t forbidden = towards;
    while (allowed - forbidden > 1 || forbidden - allowed > 1) {
      const std::int64_t middle = allowed + (forbidden - allowed) / 2;
      (tables_with(middle) ? allowed : forbidden) = middle;
    }
    return allowed;
  };
  constexpr std::int64_t whole = 100'000;  // 100 %, in thousandths of a percent
  const std::int64_t lowest = last_allowed(0);
  const std::int64_t highest = last_allowed(scale.is_rate ? whole : gongbao::yuan(100'000'000).in_minor_units());
  const auto by_lowest = spent(lowest);
  const auto by_highest = spent(highest);
  if (!by_lowest || !by_highest) {
    say(told({"the table of {1} breaks a check as it stands\n", "{1}中的政策表本身不符合校验要求\n"}, in,
             outside::printable(name)));
    return {};
  }
  const bool costs_more = *by_highest >= *by_lowest;
  const found_figure f = last_within(costs_more ? lowest : highest, costs_more ? highest : lowest, *o.within,
                                     gongbao::fen(2 * claim_count), spent);
  std::string all = told({"{1} of {2}, {3} cells\n", "{2}：{1}，{3}个单元格\n"}, in, outside::printable(o.search),
                         outside::printable(settling::detail::name_of_file(name)), table.chosen());
  if (!f.next)
    return all + told({"the budget of {1} does not bind: no figure spends more than {2}\n",
                       "预算{1}不构成限制：任何数值的支出都不超过{2}\n"},
                      in, *o.within, f.spent);
  all += f.figure ? told(costs_more ? gongbao::text{"largest within {1}: {2}, which spends {3}\n",
                                                    "预算{1}以内最高可为：{2}，支出{3}\n"}
                                    : gongbao::text{"smallest within {1}: {2}, which spends {3}\n",
                                                    "预算{1}以内最低可为：{2}，支出{3}\n"},
                         in, *o.within, scale.text(*f.figure), f.spent)
                  : told({"nothing is within {1}\n", "预算{1}以内没有可行的数值\n"}, in, *o.within);
  all += f.next_spent ? told({"the next one, {1}, spends {2}\n", "再进一档{1}，支出{2}\n"}, in, scale.text(*f.next),
                             *f.next_spent)
                      : told({"the next one, {1}, breaks a check of the table\n", "再进一档{1}，不符合政策表校验\n"},
                             in, scale.text(*f.next));
  if (!f.is_proven)
    all += told({"within roundings of a fen a claim, a later figure may be within the budget again\n",
                 "因逐笔四舍五入，后面个别数值的支出可能又回到预算以内\n"},
                in);
  return all;
}

}  // namespace detail

/// Settles the claims of a file by the tables of others. The exit status of the program.
template <class Cities>
int run_over_files(const options& o) {
  const settling::claims_form& form = settling::claims_form::of<Cities>();
  const language in = o.reading.headings.in;
  try {
    std::vector<proposal<Cities>> proposals;
    std::string csv;  // of the last one: a search has no other
    for (const std::string& name : o.policies) {
      csv = settling::detail::contents_of_file(name);
      auto p = detail::read_proposal<Cities>(name, csv, in);
      if (!p) return 2;
      proposals.push_back(std::move(*p));
    }
    settling::detail::input_rows input(o.claims, o.reading);
    const settling::header columns = settling::read_header(form, input.rows(), detail::say, o.reading.headings);
    settling::csv_writer nowhere([](std::string_view) {});
    settling::summary counts(form);
    std::optional<std::string> answer;
    settling::settle_rows<Cities>(
        input.rows(), columns, {.settlements = nowhere, .summary = counts, .messages = detail::say},
        settling::behind_refused::settle, {}, {}, [&](const settling::event_book<Cities>& claims) {
          if (!o.search.empty()) {
            answer = detail::searched<Cities>(o, csv, claims);
            return;
          }
          reform<Cities> r(form, proposals);
          r.take(claims);
          answer = in_words(form, r, proposals, in);
        });
    if (!answer) return 2;
    std::cout << *answer;
    if (counts.refused() != 0)
      detail::say(told({"{1} rows of the file were refused and are in none of these figures\n",
                        "文件中有{1}行被拒绝，未计入以上数字\n"},
                       in, counts.refused()));
    return counts.refused() == 0 ? 0 : 1;
  } catch (const settling::unusable& failure) {
    detail::say(failure.in(in) + "\n");
  }
  return 2;
}

}  // namespace reforms

#endif
