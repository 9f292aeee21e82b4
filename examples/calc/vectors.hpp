// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_VECTORS_HPP
#define GONGBAO_EXAMPLES_CALC_VECTORS_HPP

#include <gongbao/interop/flat_rules.hpp>

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../common/told.hpp"

// Test vectors: lines of rule<TAB>case<TAB>inputs<TAB>expected<TAB>note (rulebook 1.8). The note may be left out.

namespace calc {

struct tally {
  std::size_t passed = 0;
  std::size_t failed = 0;

  /// A run that met no line at all has shown nothing: that is no success.
  int exit_code() const { return failed > 0 ? 1 : passed > 0 ? 0 : 2; }
};

/// Reads a line without its end, which is LF, CRLF or, as old Excel for Mac writes it, CR alone; false at the end.
inline bool next_line(std::istream& in, std::string& line) {
  line.clear();
  bool met_any = false;
  for (char c; in.get(c); met_any = true) {
    if (c == '\n') return true;
    if (c == '\r') {
      if (in.peek() == '\n') in.get();
      return true;
    }
    line += c;
  }
  return met_any;
}

/// `a=1;b=2` as pairs; false if some part has no `=`.
inline bool split_pairs(std::string_view text, std::vector<gongbao::flat::pair>& pairs) {
  pairs.clear();
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(';'), text.size());
    const std::string_view part = text.substr(0, end);
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) return false;
    pairs.push_back({part.substr(0, equals), part.substr(equals + 1)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

inline std::string joined(const gongbao::flat::pair* first, const gongbao::flat::pair* last) {
  std::string text;
  for (const gongbao::flat::pair* p = first; p != last; ++p) {
    if (p != first) text += ';';
    text.append(p->key.data(), p->key.size()).append(1, '=').append(p->value.data(), p->value.size());
  }
  return text;
}

/// What differs between an answer and what was expected of it; empty if nothing does.
inline std::string difference(const std::vector<gongbao::flat::pair>& expected, const gongbao::flat::answer& answer,
                              gongbao::language in) {
  using gongbao::text;
  constexpr text unlike{"expected {1}, got {2}", "应为 {1}，实为 {2}"};
  const gongbao::maybe<gongbao::refusal>& refused = answer.refused();
  if (refused || (expected.size() == 1 && expected[0].key == "error")) {
    const std::string got =
        refused ? "error=" + std::string(name_of(refused->error)) : joined(answer.begin(), answer.end());
    const std::string wanted = joined(expected.data(), expected.data() + expected.size());
    if (got == wanted) return {};
    return outside::told(unlike, in, wanted, got) +
           (refused ? outside::told(text{" ({1})", "（{1}）"}, in, refused->where) : "");
  }
  std::string all;
  for (const gongbao::flat::pair& want : expected) {
    const gongbao::maybe<gongbao::text_view> got = answer.find(want.key);
    if (got && *got == want.value) continue;
    if (!all.empty()) all += outside::told(text{", ", "；"}, in);
    all += outside::told(unlike, in, joined(&want, &want + 1),
                         got ? std::string(*got) : outside::told(text{"no such output", "没有这一输出项"}, in));
  }
  return all;
}

template <class Rules>
tally run_vectors(std::istream& input, std::string_view name, const std::vector<std::string_view>& prefixes,
                  std::ostream& out, gongbao::language in) {
  using gongbao::text;
  tally count;
  gongbao::flat::answer answer;
  std::vector<gongbao::flat::pair> inputs;
  std::vector<gongbao::flat::pair> expected;
  std::string line;
  for (std::size_t number = 1; next_line(input, line); ++number) {
    std::string_view rest = line;
    if (number == 1 && rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    if (rest.empty()) continue;
    std::string_view cells[5];  // the last one, the note, is for people
    std::size_t filled = 0;
    for (bool more = true; more; ++filled) {
      const std::size_t tab = rest.find('\t');
      if (filled < std::size(cells)) cells[filled] = rest.substr(0, tab);
      more = tab != std::string_view::npos;
      if (more) rest.remove_prefix(tab + 1);
    }
    const auto [rule, label, given, wanted, note] = cells;
    const auto chosen = [r = rule](std::string_view prefix) { return r.starts_with(prefix); };
    if (!prefixes.empty() && std::none_of(prefixes.begin(), prefixes.end(), chosen)) continue;

    std::string problem;
    if (filled < 4 || filled > std::size(cells)) {
      problem = outside::told(
          filled == 1 ? text{"1 cell where rule, case, inputs, expected, note are wanted, with tabs between them",
                             "只有1格；应为规则、用例、输入、期望、备注，以制表符分隔"}
                      : text{"{1} cells where rule, case, inputs, expected, note are wanted, with tabs between them",
                             "有{1}格；应为规则、用例、输入、期望、备注，以制表符分隔"},
          in, filled);
    } else if (wanted.empty() || !split_pairs(given, inputs) || !split_pairs(wanted, expected)) {
      problem = outside::told(text{"inputs and expected are wanted as key=value pairs, with semicolons between them",
                                   "输入和期望应写成 key=value，以分号分隔"},
                              in);
    } else {
      Rules::call(rule, inputs.data(), inputs.size(), answer);
      problem = difference(expected, answer, in);
    }
    ++(problem.empty() ? count.passed : count.failed);
    if (!problem.empty()) out << name << ':' << number << ": " << rule << ' ' << label << ": " << problem << '\n';
  }
  out << outside::told(text{"{1} passed, {2} failed\n", "通过{1}例，未通过{2}例\n"}, in, count.passed, count.failed);
  return count;
}

}  // namespace calc

#endif
