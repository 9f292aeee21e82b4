// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ROWS_OF_TOTALS_HPP
#define SETTLE_ROWS_OF_TOTALS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "../common/as_written.hpp"
#include "../common/told.hpp"
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

  void say(const sink& to, gongbao::language in = gongbao::language::en) const {
    using outside::told;
    if (count_ == 1)
      to(told({"line {1}: {2}, a row of totals, is not settled\n", "第{1}行：{2}为合计行，不结算\n"}, in, first_line_,
              word_));
    else if (count_ != 0)
      to(told({"lines {1} to {2}: {3} rows of totals, the first {4}, are not settled\n",
               "第{1}行至第{2}行：有{3}个合计行（首个为{4}），不结算\n"},
              in, first_line_, last_line_, count_, word_));
  }

 private:
  std::size_t count_ = 0;
  std::size_t first_line_ = 0;
  std::size_t last_line_ = 0;
  std::string word_;
};

}  // namespace settling

#endif
