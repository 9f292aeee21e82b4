// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_DESCRIBE_HPP
#define GONGBAO_EXAMPLES_CALC_DESCRIBE_HPP

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/explain.hpp>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../common/tables_of_files.hpp"
#include "../common/told.hpp"

namespace calc {

using gongbao::language;
using gongbao::text;

/// "EXACT FLOOR", or 明确规定、不低于.
inline std::string tags_of(const gongbao::rule_info& info, language in) {
  std::string tags;
  for (const auto& w : gongbao::words_of<gongbao::provenance>)
    if (info.tags.contains(w.value))
      tags += (tags.empty() ? "" : std::string(text{" ", "、"}.in(in))) +
              std::string(in == language::en ? w.name : w.label);
  return tags;
}

/// "锦政规〔2022〕2号 art. 9(2)", or 锦政规〔2022〕2号第九条第（二）项.
inline std::string source_of(const gongbao::rule_info& info, language in) {
  char buffer[512]{};
  gongbao::text_writer out(buffer, sizeof buffer);
  gongbao::explain(out, info.source, in);
  return std::string(out.written());
}

using outside::days_of;

inline std::string period_of(const gongbao::flat::entry& rule, language in) {
  return days_of(rule.info->in_force(), in) +
         (rule.period_key.empty() ? outside::told(text{", not tested", "，不校验日期"}, in)
                                  : outside::told(text{", by {1}", "，按 {1} 校验"}, in, rule.period_key));
}

/// "Basic aid 基本救助", or 基本救助.
inline std::string title_of(const gongbao::rule_info& info, language in, std::string_view between) {
  return (in == language::en ? std::string(info.title).append(between) : "") + std::string(info.title_zh);
}

/// One line a rule, its columns separated by tabs, and beside it how many there are.
template <class Rules>
int list_rules(std::ostream& out, std::ostream& err, language in) {
  std::size_t cases = 0;
  for (const gongbao::flat::entry* rule : Rules::all) {
    cases += rule->rules.count > 0 ? 1 : 0;
    out << std::string_view(rule->info->id) << '\t' << title_of(*rule->info, in, " ") << '\t'
        << source_of(*rule->info, in) << '\t' << tags_of(*rule->info, in) << '\t' << period_of(*rule, in) << '\t'
        << outside::short_status(*rule->info->source.in, in) << '\n';
  }
  if (out.flush())
    err << outside::told(
        cases == 0 ? text{"{1} rules\n", "规则{1}条\n"} : text{"{1} rules and {2} cases\n", "规则{1}条，办件{2}类\n"},
        in, Rules::size - cases, cases);
  return 0;
}

/// What --describe keeps of a field: the description's own texts live only during the visit.
struct field_row {
  std::string cells[4];  // key, type, unit, need
  std::string meaning;
  std::string words;    // of an enumeration: its name and words
  std::string reading;  // what is in question and why the default is the default
};

/// What a value of a type is: its name in the rulebook, or what a Chinese reader calls it. Enumerations have names
/// only.
inline std::string type_of(const gongbao::flat::field_description& d, language in) {
  struct type_name {
    gongbao::text_view type;
    text told;
  };
  static constexpr type_name types[] = {
      {"money", {"money", "金额"}},     {"rate", {"rate", "比例"}},   {"area", {"area", "面积"}},
      {"decimal", {"decimal", "小数"}}, {"int", {"int", "整数"}},     {"bool", {"bool", "是否"}},
      {"date", {"date", "日期"}},       {"month", {"month", "月份"}}, {"text", {"text", "文字"}},
      {"rows", {"rows ", "表 "}},       {"enum", {"enum ", "单选 "}}, {"set", {"set ", "可多选 "}},
  };
  const auto name_of_type = [&](gongbao::text_view type) {
    for (const type_name& t : types)
      if (t.type == type) return std::string(t.told.in(in));
    return std::string(type);
  };
  if (!d.headings.empty()) return name_of_type(d.type) + std::string(d.headings);
  return d.kind.empty() ? name_of_type(d.type) : name_of_type(d.kind) + std::string(d.type);
}

/// Whether an input must be given.
inline std::string need_of(const gongbao::flat::field_description& d, language in) {
  std::string need = outside::told(d.is_required         ? text{"required", "必填"}
                                   : d.has_default       ? text{"optional ({1})", "选填（默认 {1}）"}
                                   : d.condition.empty() ? text{"optional", "选填"}
                                                         : text{"conditional", "视情况"},
                                   in, d.default_text);
  if (d.is_external) need += text{", EXTERNAL", "，另行规定"}.in(in);
  return need;
}

inline field_row row_of(const gongbao::flat::field_description& d, bool is_input, language in) {
  using outside::told;
  field_row row;
  row.cells[0] = std::string(d.key);
  row.cells[1] = type_of(d, in);
  row.cells[2] = std::string(d.unit.in(in));
  if (is_input) row.cells[3] = need_of(d, in);
  row.meaning = std::string(d.meaning.in(in));
  if (!d.condition.empty()) row.meaning += told(text{"; {1}", "；{1}"}, in, d.condition.in(in));
  if (d.words != nullptr) {
    row.words = std::string(d.type) + std::string(text{": ", "："}.in(in));
    for (std::size_t i = 0; i < d.word_count; ++i)
      row.words += (i == 0 ? "" : std::string(text{", ", "、"}.in(in))) +
                   told(text{"{1} ({2})", "{1}（{2}）"}, in, d.words[i].key, d.words[i].label.in(in));
  }
  if (!d.question.empty())
    row.reading = told(text{"{1}: {2}; default {3}, because {4}", "{1}：{2}；默认 {3}，理由：{4}"}, in, d.key,
                       d.question.in(in), d.default_text, d.why_default.in(in));
  return row;
}

inline void print_fields(std::ostream& out, std::string_view heading, const std::vector<field_row>& rows) {
  using outside::columns_of;
  std::size_t widths[4]{};
  for (const field_row& row : rows)
    for (std::size_t i = 0; i < 4; ++i) widths[i] = std::max(widths[i], columns_of(row.cells[i]));
  out << heading << '\n';
  for (const field_row& row : rows) {
    out << ' ';
    for (std::size_t i = 0; i < 4; ++i)
      if (widths[i] > 0) out << ' ' << outside::padded(row.cells[i], widths[i] + 1);
    out << ' ' << row.meaning << '\n';
  }
}

/// Calls `visit` with the description of each field of one side of a rule. Its texts live only during the visit.
template <class Visit>
void for_each_field(decltype(gongbao::flat::entry::describe_inputs) describe, Visit visit) {
  describe([](const gongbao::flat::field_description& d, void* to) { (*static_cast<Visit*>(to))(d); }, &visit);
}

/// The fields that one side of a rule describes.
inline std::vector<field_row> rows_of(decltype(gongbao::flat::entry::describe_inputs) describe, bool are_inputs,
                                      language in) {
  std::vector<field_row> rows;
  for_each_field(describe,
                 [&](const gongbao::flat::field_description& d) { rows.push_back(row_of(d, are_inputs, in)); });
  return rows;
}

inline int describe(const gongbao::flat::entry& rule, std::ostream& out, language in) {
  const gongbao::rule_info& info = *rule.info;
  const auto head = [&](const text& what) -> std::ostream& { return out << '\n' << outside::padded(what.in(in), 10); };
  out << std::string_view(info.id) << "  " << title_of(info, in, "  ");
  head({"source", "出处"}) << source_of(info, in);
  head({"tag", "效力"}) << tags_of(info, in);
  head({"in force", "有效期"}) << period_of(rule, in);
  head({"document", "文件"}) << gongbao::explained_status(*info.source.in, in);
  head({"name", "名称"}) << std::string_view(rule.name);
  if (!info.header().empty()) head({"header", "头文件"}) << '<' << std::string_view(info.header()) << '>';
  out << "\n\n";

  if (rule.rules.count > 0) out << std::string_view(text{"composed of", "所用规则"}.in(in)) << '\n';
  for (const gongbao::rule_info* part : rule.rules)
    out << "  " << std::string_view(part->id) << "  " << title_of(*part, in, "  ") << '\n';

  const std::vector<field_row> inputs = rows_of(rule.describe_inputs, true, in);
  const std::vector<field_row> outputs = rows_of(rule.describe_outputs, false, in);
  print_fields(out, text{"inputs", "输入项"}.in(in), inputs);
  print_fields(out, text{"outputs", "输出项"}.in(in), outputs);

  std::vector<std::string> words;
  for (const std::vector<field_row>* rows : {&inputs, &outputs})
    for (const field_row& row : *rows)
      if (!row.words.empty() && std::find(words.begin(), words.end(), row.words) == words.end())
        words.push_back(row.words);
  const auto heading = [&](const text& what) { out << std::string_view(what.in(in)) << '\n'; };
  if (!words.empty()) heading({"words", "可选值"});
  for (const std::string& line : words) out << "  " << line << '\n';
  const bool has_readings =
      std::any_of(inputs.begin(), inputs.end(), [](const field_row& row) { return !row.reading.empty(); });
  if (has_readings) heading({"readings", "适用口径"});
  for (const field_row& row : inputs)
    if (!row.reading.empty()) out << "  " << row.reading << '\n';
  if (rule.rounds == nullptr) return 0;
  heading({"rounding", "舍入"});
  out << "  "
      << outside::told(rule.rounds->text_silent() ? text{"{1}; text silent", "{1}；文件未作规定"}
                                                  : text{"{1}; text: {2}", "{1}；文件规定：“{2}”"},
                       in, rule.rounds->how.in(in), rule.rounds->words)
      << '\n';
  return 0;
}

}  // namespace calc

#endif
