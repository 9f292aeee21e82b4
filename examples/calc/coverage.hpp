// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_COVERAGE_HPP
#define GONGBAO_EXAMPLES_CALC_COVERAGE_HPP

#include <gongbao/core/citation.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/coverage.hpp>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <string_view>

#include "../common/told.hpp"

namespace calc {

/// A word of an enumeration as prose: `not_normative` is "not normative".
template <gongbao::enumerated E>
std::string spaced(E value, gongbao::language in) {
  if (in != gongbao::language::en) return std::string(label_of(value, in));
  std::string word(gongbao::name_of(value));
  std::replace(word.begin(), word.end(), '_', ' ');
  return word;
}

/// "JZ-MP-06; left out, no number: the bureau is told promptly (及时)"
inline std::string answer_for(const gongbao::covered_article& a, gongbao::language in) {
  using gongbao::text;
  std::string answer(a.rules);
  if (a.grounds.empty()) return answer;
  std::string grounds;
  for (const auto& w : gongbao::words_of<gongbao::ground>)
    if (a.grounds.contains(w.value))
      grounds += (grounds.empty() ? "" : outside::told(text{", ", "、"}, in)) + spaced(w.value, in);
  return answer + outside::told(answer.empty() ? text{"{1}: {2}", "{1}：{2}"}
                                               : text{"; left out, {1}: {2}", "；其余未编码（{1}）：{2}"},
                                in, grounds, a.remark.in(in));
}

/// The blanks between rule ids are single.
inline void collect_rules(std::string_view ids, std::set<std::string_view>& rules) {
  while (!ids.empty()) {
    const std::size_t end = std::min(ids.find(' '), ids.size());
    rules.insert(ids.substr(0, end));
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
}

/// What --coverage counts.
struct coverage_tally {
  std::size_t articles = 0;
  std::size_t of_status[gongbao::count_of<gongbao::article_status>]{};
  std::set<std::string_view> rules;
};

/// The article as the ledger names it, or 第九条.
inline std::string place_of(const gongbao::document& in, const gongbao::covered_article& a, gongbao::language l) {
  if (l == gongbao::language::en) return std::string(a.article);
  char buffer[256]{};
  gongbao::text_writer out(buffer, sizeof buffer);
  put_place_zh(out, {&in, a.article});
  return std::string(out.written());
}

inline constexpr std::size_t status_columns = 15;  // "encoded in part"

/// A document, article by article.
inline void print_document(const gongbao::covered_document& document, coverage_tally& count, std::ostream& out,
                           gongbao::language in) {
  using outside::padded;
  const gongbao::document& d = document.in();
  out << std::string_view(d.number) << "  ";
  if (in == gongbao::language::en) out << std::string_view(d.title) << "  ";
  out << std::string_view(d.title_zh) << '\n' << "  " << gongbao::explained_status(d, in) << '\n';
  std::size_t widest = 0;
  for (const gongbao::covered_article& a : document) widest = std::max(widest, outside::columns_of(place_of(d, a, in)));
  for (const gongbao::covered_article& a : document) {
    const gongbao::article_status status = status_of(a);
    out << "  " << padded(place_of(d, a, in), widest) << "  " << padded(spaced(status, in), status_columns) << "  "
        << answer_for(a, in) << '\n';
    ++count.articles;
    ++count.of_status[gongbao::index_of(status)];
    collect_rules(a.rules, count.rules);
  }
  out << '\n';
}

/// Every document of the cities, article by article: which rules encode it, or why none does; then the counts.
template <class Cities>
int print_coverage(std::ostream& out, gongbao::language in) {
  using gongbao::text;
  coverage_tally count;
  Cities::for_each([&](auto city) {
    bool has_any = false;
    for (const gongbao::covered_document& document : decltype(city)::ledger::documents) {
      print_document(document, count, out, in);
      has_any = true;
    }
    if (!has_any)
      out << outside::told(text{"{1}: no ledger of coverage\n\n", "{2}：没有逐条编码情况\n\n"}, in, city.name,
                           city.name_zh);
  });

  const auto line = [&](const std::string& what, std::size_t n) {
    out << outside::padded(what, status_columns) << "  " << n << '\n';
  };
  line(outside::told(text{"articles", "条款"}, in), count.articles);
  for (const auto& w : gongbao::words_of<gongbao::article_status>)
    line(spaced(w.value, in), count.of_status[gongbao::index_of(w.value)]);
  line(outside::told(text{"rules", "规则"}, in), count.rules.size());
  return 0;
}

}  // namespace calc

#endif
