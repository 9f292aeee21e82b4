// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ROWS_OF_TOTALS_HPP
#define SETTLE_ROWS_OF_TOTALS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "../common/as_written.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "header.hpp"
#include "readable.hpp"

namespace settling {

/// True of what stands beside totals: 合计, 合 计：, 本页小计, Total.
inline bool is_word_for_totals(std::string_view cell) {
  std::string word = plain_heading(cell);
  if (word.ends_with(':')) word.pop_back();
  for (const std::string_view page : {"本页", "本月", "本表"})
    if (word.starts_with(page)) word.erase(0, page.size());
  for (const std::string_view total :
       {"合计", "总计", "小计", "共计", "累计", "总合计", "total", "totals", "subtotal", "grandtotal", "sum"})
    if (word == total) return true;
  return false;
}

/// The rows of totals of a file. They are counted and said once, and neither settled nor refused.
class rows_of_totals {
 public:
  /// Takes a row that cannot be settled, if it is one of them.
  bool take(const csv_record& record, const header& columns) {
    if (record.fault != csv_fault::none && record.fault != csv_fault::field_count) return false;
    const auto& cells = record.fields;
    const auto word = std::find_if(cells.begin(), cells.end(), is_word_for_totals);
    if (word == cells.end()) return false;
    const auto says_nothing = [](std::string_view text) {
      return outside::nothing_written(text) || is_word_for_totals(text);
    };
    if (record.fault == csv_fault::none &&
        !(says_nothing(columns.text(record, column::person_id)) && says_nothing(columns.text(record, column::date))))
      return false;
    if (std::any_of(cells.begin(), cells.end(),
                    [](std::string_view cell) { return outside::read_as_written<gongbao::date>(cell).has_value(); }))
      return false;
    if (count_++ == 0) {
      first_line_ = record.line;
      word_ = in_quotes(*word);
    }
    last_line_ = record.line;
    return true;
  }

  void say(const sink& to) const {
    if (count_ == 1)
      to("line " + std::to_string(first_line_) + ": " + word_ + ", a row of totals, is not settled\n");
    else if (count_ != 0)
      to("lines " + std::to_string(first_line_) + " to " + std::to_string(last_line_) + ": " + std::to_string(count_) +
         " rows of totals, the first " + word_ + ", are not settled\n");
  }

 private:
  std::uint64_t count_ = 0;
  std::size_t first_line_ = 0;
  std::size_t last_line_ = 0;
  std::string word_;
};

}  // namespace settling

#endif
