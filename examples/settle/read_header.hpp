// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_READ_HEADER_HPP
#define SETTLE_READ_HEADER_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>

#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "encoding.hpp"
#include "header.hpp"
#include "look_of_file.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// The beginning of a claims file: what separates its cells, what stands above its headings, and what they are taken
// for.

namespace settling {

namespace detail {

/// Whether the file can hold claims of a benefit: without the column all are of the default.
inline bool may_hold(branch b, const header& columns) {
  return columns.form().benefit_of(b) == claim{}.benefit || columns.has(column::benefit);
}

/// True if no claim of the file can do without the column.
inline bool is_required(column c, const header& columns) {
  if (is_of_alerts(c)) return columns.reads_alerts();
  bool required = c != columns.said_elsewhere();
  columns.form().for_each_branch([&](branch b) {
    if (may_hold(b, columns) && !columns.form().use(b, c).is_required) required = false;
  });
  return required;
}

/// True if some claim of the file may need the column.
inline bool is_read(column c, const header& columns) {
  bool read = is_of_events(c) && (!is_of_alerts(c) || columns.reads_alerts());
  columns.form().for_each_branch([&](branch b) {
    if (may_hold(b, columns) && columns.form().use(b, c).is_read) read = true;
  });
  return read;
}

/// The columns that no claim can do without and that are not there: `claim_id, care`, or 结算编号（claim_id）.
inline std::string lacking(const header& columns) {
  std::string all;
  const language in = columns.in();
  columns.form().for_each_column([&](column c) {
    if (!is_required(c, columns) || columns.has(c)) return;
    const std::string_view name = columns.form().name(c);
    const std::string_view term = in == language::zh ? chinese_of(name) : std::string_view();
    all += all.empty() ? "" : told({", ", "、"}, in);
    all += term.empty() ? std::string(name) : told({"{1}", "{2}（{1}）"}, in, name, term);
  });
  return all;
}

/// The column that a heading may be meant for, though it is none: a slip in the name of one that the file may leave out
/// or lacks, or any column's name in other letters. A column that must be there and is there has no second heading.
inline std::optional<column> meant_for(std::string_view heading, const header& columns) {
  std::optional<column> nearest;
  std::size_t least = outside::no_slip;
  columns.form().for_each_column([&](column c) {
    const bool required = is_required(c, columns);
    if (!required && !is_read(c, columns)) return;
    const std::size_t slips = outside::slips_between(heading, columns.form().name(c));
    if (slips >= least || (slips > 0 && required && columns.has(c))) return;
    nearest = c;
    least = slips;
  });
  return nearest;
}

/// What stands in the way of using a header, as sentences; empty if nothing does. A heading that looks like a column's
/// name and is none would be ignored, which may cost money.
inline std::string faults_of(const header& columns, const std::vector<std::string>& ignored) {
  const language in = columns.in();
  std::string faults = columns.faults();
  const auto add = [&](const std::string& text) { (faults += faults.empty() ? "" : told({"; ", "；"}, in)) += text; };
  const auto& names = columns.names();
  for (const std::string& name : ignored) {
    const auto is_meant = [&](const std::string& heading) { return heading == name || printable(heading) == name; };
    if (std::none_of(names.begin(), names.end(), is_meant))
      add(told({"there is no column {1} to ignore", "没有可忽略的表头{1}"}, in, in_quotes(name)));
    else if (const auto known = columns.form().find(name); known && is_read(*known, columns))
      add(told({"the column {1} is read, and not to be ignored: take it out of the file",
                "栏目{1}要读取，不能忽略：不要的应从文件中删去"},
               in, name));
  }
  if (const std::string missing = lacking(columns); !missing.empty())
    add(told({"the header lacks the column {1}", "表头缺少栏目{1}"}, in, missing));
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (columns.taken_for(i) || columns.form().find(names[i])) continue;
    if (std::any_of(ignored.begin(), ignored.end(),
                    [&](const std::string& name) { return name == names[i] || name == printable(names[i]); }))
      continue;
    if (const auto meant = meant_for(names[i], columns)) {
      const bool is_missing = is_required(*meant, columns) && !columns.has(*meant);
      add(told({"column {1} ({2}) looks like {3}: write it so", "第{1}栏（{2}）与栏目{3}相近：应写为{3}"}, in, i + 1,
               in_quotes(names[i]), columns.form().name(*meant)) +
          (is_missing ? std::string()
                      : told({", or say --ignore {1}", "；确属他用的，以--ignore {1}指明"}, in, in_quotes(names[i]))));
    }
  }
  return faults;
}

/// Where the headings stand, and what separates them.
struct heading_row {
  char separator = ',';
  std::size_t line = 1;
  std::size_t known = 0;     ///< of its cells name a column
  bool is_complete = false;  ///< no column lacks
};

inline std::string name_of_separator(char separator, language in) {
  switch (separator) {
    case ',':
      return told({"commas", "逗号"}, in);
    case '\t':
      return told({"tabs", "制表符"}, in);
    case ';':
      return told({"semicolons", "分号"}, in);
    default:
      return in_quotes({&separator, 1});
  }
}

/// What the first line says as a spreadsheet understands it: `sep=;`
inline std::optional<char> separator_said(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  std::string_view line = start.substr(0, start.find_first_of("\r\n"));
  if (line.size() > 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  if (line.size() != 5 || outside::folded(line.substr(0, 4)) != "sep=") return {};
  const char separator = line.back();
  const bool can_be = separator == '\t' || (separator > ' ' && separator < '\x7F' && separator != '"' &&
                                            !gongbao::detail::is_digit(separator));
  return can_be ? std::optional(separator) : std::nullopt;
}

/// The first row that names every column needed, for each separator with which there is one; if there is none, the row
/// that names most.
inline std::vector<heading_row> heading_rows(const claims_form& form, std::string_view start,
                                             const heading_choices& choices) {
  constexpr std::size_t most_rows = 20;
  const std::optional<char> said = separator_said(start);
  std::vector<heading_row> complete;
  heading_row best;
  bool is_first = true;
  for (const char separator : said ? std::vector{*said} : std::vector{',', '\t', ';'}) {
    csv_reader reader(csv_reader::source_of(start));
    reader.separate_by(separator);
    csv_record record;
    for (std::size_t n = 0; n < most_rows && reader.next(record); ++n) {
      if (record.fault != csv_fault::none || (said && record.line == 1)) continue;
      const header columns(form, record, choices, separator);
      heading_row row{.separator = separator, .line = record.line, .known = columns.known()};
      row.is_complete = lacking(columns).empty();
      if (row.known > best.known || is_first) best = row;
      is_first = false;
      if (!row.is_complete) continue;
      complete.push_back(row);
      break;
    }
  }
  if (complete.empty()) complete.push_back(best);
  return complete;
}

inline std::size_t cells_filled(const csv_record& record) {
  return static_cast<std::size_t>(std::count_if(record.fields.begin(), record.fields.end(),
                                                [](auto cell) { return !outside::nothing_written(cell); }));
}

}  // namespace detail

/// Reads what stands above the claims. The header must name every required column once, and none nearly unless it is
/// among the ignored. Says what was taken for what, and what is not read.
inline header read_header(const claims_form& form, csv_reader& claims, const sink& messages,
                          const heading_choices& choices = {}) {
  const language in = choices.in;
  const std::string start(claims.look_ahead(std::size_t{1} << 16U));
  const auto because = [&](const std::string& fault) {
    const std::string look = look_of_file(form, start, in);
    return unusable(fault + (look.empty() ? "" : told({"; {1}", "；{1}"}, in, look)));
  };
  if (const std::string_view encoding = other_encoding(start); encoding == "gb18030")
    throw unusable(told({"the file is not in UTF-8 but in GB18030 (GBK), as spreadsheets in China save CSV: {1}",
                         "文件不是UTF-8编码，而是电子表格另存CSV时常用的GB18030（GBK）编码：{1}"},
                        in, advice_for_gb18030.in(in)));
  else if (!encoding.empty())
    throw unusable(told({"the file is in UTF-16: say --encoding {1}, or save it as CSV UTF-8",
                         "文件是UTF-16编码：应加--encoding {1}，或另存为“CSV UTF-8”"},
                        in, encoding));
  const std::vector<detail::heading_row> rows = detail::heading_rows(form, start, choices);
  const detail::heading_row& row = rows.front();
  if (rows.size() > 1)
    throw unusable(told({"the headings can be read with {1} between them and with {2}: say which in a first line, as "
                         "sep={3}",
                         "表头以{1}或{2}分隔都能读出：应在首行指明，如sep={3}"},
                        in, detail::name_of_separator(row.separator, in),
                        detail::name_of_separator(rows[1].separator, in), std::string(1, row.separator)));

  claims.separate_by(row.separator);
  csv_record record;
  std::string above;
  std::size_t most_above = 0;  // cells filled
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  bool is_there = false;
  for (; (is_there = claims.next(record)) && record.line < row.line; last_line = record.line) {
    if (detail::separator_said(start) && record.line == 1) continue;
    if (first_line == 0) first_line = record.line;
    for (const std::string_view cell : record.fields)
      if (above.empty() && !outside::nothing_written(cell)) above = in_quotes(cell);
    most_above = std::max(most_above, detail::cells_filled(record));
  }
  if (!is_there) throw unusable(told({"the input is empty: it needs a header line", "文件为空：至少应有一行表头"}, in));
  if (record.fault != csv_fault::none)
    throw because(told({"the header cannot be read: {1}", "表头无法读取：{1}"}, in, describe(record.fault, in)));
  header columns(form, record, choices, row.separator);
  if (std::string faults = detail::faults_of(columns, choices.ignored); !faults.empty()) {
    if (first_line != 0)
      faults += told({"; its headings seem to stand in line {1}", "；表头似在第{1}行"}, in, row.line);
    throw because(faults);
  }
  if (2 * most_above > detail::cells_filled(record))
    throw unusable(told({"the headings stand in line {1}, and what stands above them, from line {2} on, is more than a "
                         "title: take it out",
                         "表头在第{1}行，第{2}行起至表头的内容不像标题：应删去"},
                        in, row.line, first_line));
  claims.expect_fields(columns.names().size());

  if (row.separator != ',' || detail::separator_said(start))
    messages(told({"the cells are separated by {1}\n", "单元格以{1}分隔\n"}, in,
                  detail::name_of_separator(row.separator, in)));
  if (first_line != 0 && first_line == last_line)
    messages(told({"line {1} stands above the headings and is not read: {2}\n", "第{1}行在表头上方，不读取：{2}\n"}, in,
                  first_line, above));
  else if (first_line != 0)
    messages(told({"lines {1} to {2} stand above the headings and are not read: {3}\n",
                   "第{1}行至第{2}行在表头上方，不读取：{3}\n"},
                  in, first_line, last_line, above));
  if (const std::string readings = columns.readings(); !readings.empty())
    messages(told({"taken: {1}\n", "表头对应：{1}\n"}, in, readings));
  std::string ignored;
  for (std::size_t i = 0; i < columns.names().size(); ++i)
    if (const auto taken = columns.taken_for(i); !taken || !detail::is_read(*taken, columns))
      ignored += (ignored.empty() ? "" : told({", ", "、"}, in)) +
                 (columns.names()[i].empty() ? told({"(no name)", "（无名称）"}, in) : printable(columns.names()[i]));
  if (!ignored.empty()) messages(told({"ignored columns: {1}\n", "不读取的栏目：{1}\n"}, in, ignored));
  return columns;
}

}  // namespace settling

#endif
