// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LOOK_OF_FILE_HPP
#define SETTLE_LOOK_OF_FILE_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/core/text.hpp>

#include "../common/readable.hpp"
#include "columns.hpp"

// What a file that is not the CSV wanted may be instead, told by its first bytes.

namespace settling {

namespace detail {

/// How many parts of a line name a column, whatever their case, width, blanks and quotes.
inline std::size_t columns_named(const claims_form& form, std::string_view line, std::string_view separator) {
  std::size_t named = 0;
  for (bool more = true; more;) {
    const std::size_t end = line.find(separator);
    std::string name = outside::folded(line.substr(0, end));
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    form.for_each_column([&](column c) {
      if (name == outside::folded(form.name(c))) ++named;
    });
    more = end != line.npos;
    if (more) line.remove_prefix(end + separator.size());
  }
  return named;
}

}  // namespace detail

/// What a file looks like that has no usable header, and what to do about it; empty if it looks like nothing known.
inline std::string look_of_file(const claims_form& form, std::string_view start, language in) {
  using namespace std::string_view_literals;
  struct signature {
    std::string_view bytes;
    gongbao::text look;
  };
  constexpr signature signatures[] = {
      {"PK\x03\x04"sv, {"a spreadsheet (.xlsx)", "电子表格（.xlsx）"}},
      {"\xD0\xCF\x11\xE0"sv, {"a spreadsheet (.xls)", "电子表格（.xls）"}},
      {"%PDF"sv, {"PDF", "PDF文件"}},
      {"\x1F\x8B"sv, {"a compressed file", "压缩文件"}},
      {"{\\rtf"sv, {"rich text", "RTF文件"}},
      {"<"sv, {"HTML or XML, which some programs call .xls", "网页（HTML或XML，有的程序也称.xls）"}},
      {"{"sv, {"JSON", "JSON文件"}},
      {"["sv, {"JSON", "JSON文件"}}};
  for (const signature& s : signatures)
    if (start.starts_with(s.bytes))
      return told({"it looks like {1}: save it as CSV UTF-8", "像是{1}：请另存为“CSV UTF-8”"}, in, s.look.in(in));
  if (start.find('\0') != start.npos) return told({"it looks like no text", "不像文本文件"}, in);
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);

  std::vector<std::string_view> lines;
  for (std::string_view rest = start; !rest.empty() && lines.size() < 20;) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    if (end != 0) lines.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (lines.empty()) return {};
  struct separator {
    std::string_view bytes;
    gongbao::text name;
  };
  constexpr separator separators[] = {{"|", {"vertical bars", "竖线"}},
                                      {"，", {"full-width commas", "全角逗号"}},
                                      {"；", {"full-width semicolons", "全角分号"}}};
  for (const separator& s : separators)
    if (detail::columns_named(form, lines[0], s.bytes) > 1)
      return told({"its cells seem to be separated by {1}: separate them by commas, tabs or semicolons",
                   "单元格似以{1}分隔：应以逗号、制表符或分号分隔"},
                  in, s.name.in(in));
  if (detail::columns_named(form, lines[0], ",") > 0) return {};
  for (std::string_view rest = lines[0]; !rest.empty();) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    if (gongbao::parse<gongbao::date>(rest.substr(0, end)))
      return told({"its first line seems to be a claim: put a line of headings above it",
                   "第一行像是费用记录：应在其上加一行表头"},
                  in);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

}  // namespace settling

#endif
