// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SIDE_FILE_HPP
#define SETTLE_SIDE_FILE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "csv_reader.hpp"
#include "header.hpp"
#include "headings.hpp"
#include "unusable.hpp"

// A file beside the claims: its headings stand in its first row, whatever separates its cells.

namespace settling {

/// A column of such a file, with what it may be called; the first is what it is called in Chinese.
struct side_column {
  std::string_view key;
  std::array<std::string_view, 6> terms;
  bool is_needed = true;
};

/// Where the columns stand; one that is not needed and not there stands behind all.
template <std::size_t N>
std::array<std::size_t, N> read_side_headings(csv_reader& file, csv_record& record, const std::string& name,
                                              const side_column (&columns)[N], language in) {
  const std::string start(file.look_ahead(std::size_t{1} << 16U));
  std::size_t most = 0;
  char separator = ',';
  for (const char one : {',', '\t', ';'}) {
    const std::string_view line = std::string_view(start).substr(0, start.find_first_of("\r\n"));
    const auto count = static_cast<std::size_t>(std::count(line.begin(), line.end(), one));
    if (count > most) most = count, separator = one;
  }
  file.separate_by(separator);
  if (!file.next(record) || record.fault != csv_fault::none)
    throw unusable(told({"{1} has no headings that can be read", "{1}没有可读取的表头"}, in, name));
  std::array<std::size_t, N> places{};
  places.fill(record.fields.size());
  for (std::size_t c = 0; c < N; ++c)
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
      const std::string heading = plain_heading(record.fields[i]);
      const auto& terms = columns[c].terms;
      if (heading != columns[c].key && std::find(terms.begin(), terms.end(), heading) == terms.end()) continue;
      if (heading.empty()) continue;
      if (places[c] != record.fields.size())
        throw unusable(told({"{1} has two columns for {2}", "{1}中有两栏对应{2}"}, in, name, columns[c].key));
      places[c] = i;
    }
  for (std::size_t c = 0; c < N; ++c)
    if (places[c] == record.fields.size() && columns[c].is_needed)
      throw unusable(told({"{1} lacks the column {2}", "{1}缺少栏目{2}"}, in, name,
                          in == language::zh ? columns[c].terms[0] : columns[c].key));
  file.expect_fields(record.fields.size());
  return places;
}

}  // namespace settling

#endif
