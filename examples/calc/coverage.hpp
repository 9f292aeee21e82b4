// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_COVERAGE_HPP
#define GONGBAO_EXAMPLES_CALC_COVERAGE_HPP

#include <gongbao/interop/string.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/coverage.hpp>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <string_view>

namespace calc {

/// Columns that a text takes on a terminal: a Chinese character takes two.
inline std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) columns += byte >= 0xE3U ? 2 : 1;  // from U+3000 on
  }
  return columns;
}

inline std::string padded(std::string_view text, std::size_t columns) {
  std::string cell(text);
  cell.append(columns - std::min(columns, columns_of(text)), ' ');
  return cell;
}

/// A word of an enumeration as prose: `not_normative` is "not normative".
template <gongbao::enumerated E>
std::string spaced(E value) {
  std::string word(name_of(value));
  std::replace(word.begin(), word.end(), '_', ' ');
  return word;
}

/// "JZ-MP-06; left out, no number: the bureau is told promptly (及时)"
inline std::string answer_for(const gongbao::covered_article& a) {
  std::string text(a.rules);
  if (a.grounds.empty()) return text;
  text += text.empty() ? "" : "; left out, ";
  const char* comma = "";
  for (const auto& w : gongbao::words_of<gongbao::ground>)
    if (a.grounds.contains(w.value)) {
      text += comma + spaced(w.value);
      comma = ", ";
    }
  return text + ": " + std::string(a.remark.in(gongbao::language::en));
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

inline constexpr std::size_t status_columns = 15;  // "encoded in part"

/// A document, article by article.
inline void print_document(const gongbao::covered_document& document, coverage_tally& count, std::ostream& out) {
  out << std::string_view(document.in().number) << "  " << std::string_view(document.in().title) << "  "
      << std::string_view(document.in().title_zh) << '\n';
  std::size_t widest = 0;
  for (const gongbao::covered_article& a : document) widest = std::max(widest, columns_of(a.article));
  for (const gongbao::covered_article& a : document) {
    const gongbao::article_status status = status_of(a);
    out << "  " << padded(a.article, widest) << "  " << padded(spaced(status), status_columns) << "  " << answer_for(a)
        << '\n';
    ++count.articles;
    ++count.of_status[gongbao::index_of(status)];
    collect_rules(a.rules, count.rules);
  }
  out << '\n';
}

/// Every document of the cities, article by article: which rules encode it, or why none does; then the counts.
template <class Cities>
int print_coverage(std::ostream& out) {
  coverage_tally count;
  Cities::for_each([&](auto city) {
    bool has_any = false;
    for (const gongbao::covered_document& document : decltype(city)::ledger::documents) {
      print_document(document, count, out);
      has_any = true;
    }
    if (!has_any) out << std::string_view(city.name) << ": no ledger of coverage\n\n";
  });

  out << padded("articles", status_columns) << "  " << count.articles << '\n';
  for (const auto& w : gongbao::words_of<gongbao::article_status>)
    out << padded(spaced(w.value), status_columns) << "  " << count.of_status[gongbao::index_of(w.value)] << '\n';
  out << padded("rules", status_columns) << "  " << count.rules.size() << '\n';
  return 0;
}

}  // namespace calc

#endif
