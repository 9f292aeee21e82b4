// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_INVERSE_HPP
#define GONGBAO_EXAMPLES_CALC_INVERSE_HPP

#include <gongbao/interop/question.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../common/told.hpp"

// A rule read backwards: the amounts that bring a result.

namespace calc {

/// As far as amounts are looked at.
inline constexpr gongbao::money most_asked = gongbao::wan_yuan(1'000);

/// `5000`, `5000..` (at least), `..5000` (at most) or `4000..5000`; nothing if it is none of them.
inline std::optional<gongbao::amount_range> range_of(std::string_view told) {
  using namespace gongbao;
  const std::size_t dots = told.find("..");
  const bool is_range = dots != told.npos;
  const std::string_view from = told.substr(0, dots);
  const std::string_view to = is_range ? told.substr(dots + 2) : from;
  if (from.empty() && to.empty()) return {};
  amount_range range{-money_limit, money_limit};
  if (!from.empty()) {
    const outcome<money> read = parse<money>(from);
    if (!read) return {};
    range.from = *read;
  }
  if (!to.empty()) {
    const outcome<money> read = parse<money>(to);
    if (!read || *read < range.from) return {};
    range.to = *read;
  }
  return range;
}

/// Prints the amounts of the input that is left open for which `OUTPUT=VALUE` holds, a range a line. Says what is wrong
/// with the question, or nothing; `open` is the key that is looked for.
inline std::string print_inverse(const gongbao::flat::question& asked, const gongbao::flat::kept_field& open,
                                 std::string_view wanted, std::ostream& out, bool& found, gongbao::language in) {
  using namespace gongbao;
  using outside::told;
  const std::size_t equals = wanted.find('=');
  const std::string_view key = wanted.substr(0, equals);
  const std::string_view value = equals == wanted.npos ? std::string_view() : wanted.substr(equals + 1);
  const flat::kept_field* const output = asked.output(key);
  if (output == nullptr) {
    std::string all;
    for (const flat::kept_field& f : asked.outputs) (all += all.empty() ? "" : told(text{", ", "、"}, in)) += f.key;
    return told(text{"there is no output '{1}': it has {2}", "没有输出项“{1}”：其输出项为 {2}"}, in, key, all);
  }
  std::vector<amount_range> ranges;
  if (output->type == "money") {
    const auto range = range_of(value);
    if (!range)
      return told(text{"'{1}' is no amount: write 5000, 5000.., ..5000 or 4000..5000",
                       "“{1}”不是金额：请写 5000、5000..、..5000 或 4000..5000"},
                  in, value);
    ranges = flat::amounts_with(asked, open.key, key, *range, most_asked);
  } else if (output->type == "bool" || output->kind == "enum") {
    const bool is_word = output->type == "bool" ? value == "true" || value == "false" : output->word(value) != nullptr;
    if (!is_word) return told(text{"'{1}' is no value of {2}", "“{1}”不是 {2} 的取值"}, in, value, key);
    ranges = flat::amounts_with(asked, open.key, key, value, most_asked);
  } else {
    return told(text{"{1} is neither an amount nor a word", "{1} 既不是金额，也不是词语"}, in, key);
  }
  for (const amount_range& r : ranges) {
    out << open.key << '=' << to_string(r.from);
    if (r.to == most_asked)
      out << "..";
    else if (r.to > r.from)
      out << ".." << to_string(r.to);
    out << '\n';
  }
  found = !ranges.empty();
  return {};
}

}  // namespace calc

#endif
