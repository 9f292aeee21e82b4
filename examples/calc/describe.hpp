// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_DESCRIBE_HPP
#define GONGBAO_EXAMPLES_CALC_DESCRIBE_HPP

#include <gongbao/core/citation.hpp>
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/string.hpp>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace calc {

inline std::string tags_of(const gongbao::rule_info& info) {
  std::string tags = gongbao::to_string(info.tags);
  std::replace(tags.begin(), tags.end(), '+', ' ');
  return tags;
}

inline std::string source_of(const gongbao::rule_info& info) {
  return std::string(info.source.in->number) + ' ' + std::string(info.source.article);
}

inline std::string period_of(const gongbao::flat::entry& rule) {
  const gongbao::period& p = rule.info->in_force();
  std::string text = "from " + gongbao::to_string(p.first());
  if (p.last()) text += " to " + gongbao::to_string(*p.last());
  return text + (rule.period_key.empty() ? ", not tested" : ", by " + std::string(rule.period_key));
}

/// One line a rule, its columns separated by tabs.
template <class Rules>
int list_rules(std::ostream& out) {
  for (const gongbao::flat::entry* rule : Rules::all)
    out << std::string_view(rule->info->id) << '\t' << std::string_view(rule->info->title) << ' '
        << std::string_view(rule->info->title_zh) << '\t' << source_of(*rule->info) << '\t' << tags_of(*rule->info)
        << '\t' << period_of(*rule) << '\n';
  return 0;
}

/// "锦政规〔2022〕2号第九条第（二）项"
inline std::string source_zh(const gongbao::rule_info& info) {
  char buffer[512]{};
  gongbao::text_writer out(buffer, sizeof buffer);
  put_citation_zh(out, info.source);
  return std::string(out.written());
}

inline std::string tags_zh(const gongbao::rule_info& info) {
  std::string text;
  for (const auto& w : gongbao::words_of<gongbao::provenance>)
    if (info.tags.contains(w.value)) text += (text.empty() ? "" : "、") + std::string(w.label);
  return text;
}

inline std::string day_zh(gongbao::date d) {
  return std::to_string(d.year()) + "年" + std::to_string(d.month()) + "月" + std::to_string(d.day()) + "日";
}

inline std::string period_zh(const gongbao::flat::entry& rule) {
  const gongbao::period& p = rule.info->in_force();
  const std::string from = day_zh(p.first());
  return (p.last() ? from + "至" + day_zh(*p.last()) : "自" + from + "起") +
         (rule.period_key.empty() ? "，不校验日期" : "，按 " + std::string(rule.period_key) + " 校验");
}

/// The same in Chinese, sources in the form in which an office cites them.
template <class Rules>
int list_rules_zh(std::ostream& out) {
  for (const gongbao::flat::entry* rule : Rules::all)
    out << std::string_view(rule->info->id) << '\t' << std::string_view(rule->info->title_zh) << '\t'
        << source_zh(*rule->info) << '\t' << tags_zh(*rule->info) << '\t' << period_zh(*rule) << '\n';
  return 0;
}

/// What --describe keeps of a field: the description's own texts live only during the visit.
struct field_row {
  std::string cells[4];  // key, type, unit, need
  std::string meaning;
  std::string words;    // of an enumeration: its name and words
  std::string reading;  // what is in question and why the default is the default
};

inline field_row row_of(const gongbao::flat::field_description& d, bool is_input) {
  constexpr gongbao::language language = gongbao::language::en;
  field_row row;
  row.cells[0] = std::string(d.key);
  row.cells[1] = d.kind.empty() ? std::string(d.type) : std::string(d.kind) + ' ' + std::string(d.type);
  row.cells[2] = std::string(d.unit.in(language));
  if (is_input) {
    row.cells[3] = d.is_required         ? "required"
                   : d.has_default       ? "optional (" + std::string(d.default_text) + ")"
                   : d.condition.empty() ? "optional"
                                         : "conditional";
    if (d.is_external) row.cells[3] += ", EXTERNAL";
  }
  row.meaning = std::string(d.meaning.in(language));
  if (!d.condition.empty()) row.meaning += "; " + std::string(d.condition.in(language));
  if (d.words != nullptr) {
    row.words = std::string(d.type) + ':';
    for (std::size_t i = 0; i < d.word_count; ++i)
      row.words +=
          (i == 0 ? " " : ", ") + std::string(d.words[i].key) + " (" + std::string(d.words[i].label.in(language)) + ")";
  }
  if (!d.question.empty())
    row.reading = std::string(d.key) + ": " + std::string(d.question.in(language)) + "; default " +
                  std::string(d.default_text) + ", because " + std::string(d.why_default.in(language));
  return row;
}

/// Width in characters, not in bytes.
inline std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

inline void print_fields(std::ostream& out, std::string_view heading, const std::vector<field_row>& rows) {
  std::size_t widths[4]{};
  for (const field_row& row : rows)
    for (std::size_t i = 0; i < 4; ++i) widths[i] = std::max(widths[i], width_of(row.cells[i]));
  out << heading << '\n';
  for (const field_row& row : rows) {
    out << ' ';
    for (std::size_t i = 0; i < 4; ++i)
      if (widths[i] > 0) out << ' ' << row.cells[i] << std::string(widths[i] - width_of(row.cells[i]) + 1, ' ');
    out << ' ' << row.meaning << '\n';
  }
}

inline int describe(const gongbao::flat::entry& rule, std::ostream& out) {
  const gongbao::rule_info& info = *rule.info;
  out << std::string_view(info.id) << "  " << std::string_view(info.title) << "  " << std::string_view(info.title_zh)
      << "\nsource    " << source_of(info) << "\ntag       " << tags_of(info) << "\nin force  " << period_of(rule)
      << "\nname      " << std::string_view(rule.name);
  if (!info.header().empty()) out << "\nheader    <" << std::string_view(info.header()) << '>';
  out << "\n\n";

  std::vector<field_row> inputs;
  rule.describe_inputs([](const gongbao::flat::field_description& d,
                          void* rows) { static_cast<std::vector<field_row>*>(rows)->push_back(row_of(d, true)); },
                       &inputs);
  std::vector<field_row> outputs;
  rule.describe_outputs([](const gongbao::flat::field_description& d,
                           void* rows) { static_cast<std::vector<field_row>*>(rows)->push_back(row_of(d, false)); },
                        &outputs);
  print_fields(out, "inputs", inputs);
  print_fields(out, "outputs", outputs);

  std::vector<std::string> words;
  for (const std::vector<field_row>* rows : {&inputs, &outputs})
    for (const field_row& row : *rows)
      if (!row.words.empty() && std::find(words.begin(), words.end(), row.words) == words.end())
        words.push_back(row.words);
  if (!words.empty()) out << "words\n";
  for (const std::string& line : words) out << "  " << line << '\n';
  const bool has_readings =
      std::any_of(inputs.begin(), inputs.end(), [](const field_row& row) { return !row.reading.empty(); });
  if (has_readings) out << "readings\n";
  for (const field_row& row : inputs)
    if (!row.reading.empty()) out << "  " << row.reading << '\n';
  if (rule.rounds != nullptr)
    out << "rounding\n  " << std::string_view(rule.rounds->how.in(gongbao::language::en)) << "; "
        << (rule.rounds->text_silent() ? std::string("text silent") : "text: " + std::string(rule.rounds->words))
        << '\n';
  return 0;
}

}  // namespace calc

#endif
