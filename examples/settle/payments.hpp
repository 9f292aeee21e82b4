// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_PAYMENTS_HPP
#define SETTLE_PAYMENTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "header.hpp"
#include "packed_texts.hpp"
#include "readable.hpp"
#include "rows_of_totals.hpp"
#include "side_file.hpp"
#include "unusable.hpp"

// What was paid for claims, by whoever settled them: a file beside the claims, or columns of them.

namespace settling {

/// What a fund pays for a claim: the two parts of medical aid, what a pool pays, and medical aid in one amount.
enum class paid_part : std::uint8_t { basic_aid, tilt_aid, payment, total_aid };
inline constexpr std::size_t paid_part_count = 4;

constexpr column column_of(paid_part p) noexcept {
  return static_cast<column>(index_of(column::paid_basic_aid) + index_of(p));
}

/// What is stated of one claim.
struct stated_payment {
  std::array<gongbao::money, paid_part_count> amounts{};
  std::uint8_t given = 0;      ///< which of them, a bit each
  bool is_unreadable = false;  ///< then nothing is known
  bool is_met = false;         ///< its claim was found
  std::uint8_t times = 0;      ///< that it is stated
  std::uint32_t line = 0;

  bool has(paid_part p) const noexcept { return (given >> index_of(p) & 1U) != 0; }
  gongbao::money of(paid_part p) const noexcept { return amounts[index_of(p)]; }
  void set(paid_part p, gongbao::money m) noexcept {
    amounts[index_of(p)] = m;
    given = static_cast<std::uint8_t>(given | 1U << index_of(p));
  }
  bool is_zero() const noexcept {
    for (const gongbao::money m : amounts)
      if (m != gongbao::money{}) return false;
    return true;
  }
};

/// The payments of claims, by their ids. What cannot be read is said, with its line, column and value.
class payments {
 public:
  /// Those of a file.
  static payments read(csv_reader& file, const std::string& name, const sink& messages, language in) {
    payments all(in, messages);
    all.name_ = name;
    all.read_rows(file, name);
    return all;
  }
  /// Those that stand in columns of the claims.
  static payments of_columns(const header& columns, const sink& messages) {
    payments all(columns.in(), messages);
    for (std::size_t p = 0; p < paid_part_count; ++p) all.has_[p] = columns.has(column_of(static_cast<paid_part>(p)));
    all.in_claims_ = true;
    return all;
  }

  bool in_claims() const noexcept { return in_claims_; }
  bool has(paid_part p) const noexcept { return has_[index_of(p)]; }
  /// How many rows or cells could not be used.
  std::uint64_t faults() const noexcept { return faults_; }

  /// What is stated for a claim; it is noted that there is such a claim.
  std::optional<stated_payment> take(std::string_view claim_id) {
    const auto found = stated_.find(claim_id);
    if (!found) return {};
    stated_payment p = stated_.payload(*found);
    p.is_met = true;
    stated_.set_payload(*found, p);
    return p;
  }
  bool knows(std::string_view claim_id) const { return stated_.find(claim_id).has_value(); }
  /// Calls `visit(claim_id, payment)` with those whose claims were not met.
  template <class Visit>
  void for_each_left(Visit&& visit) const {
    for (const auto at : places_)
      if (const stated_payment p = stated_.payload(at); !p.is_met) visit(stated_.text(at), p);
  }

  /// Says of a payment of a file that there is no such claim.
  void say_unknown(std::string_view claim_id, const stated_payment& p) {
    if (in_claims_ || ++unknown_ > most_named) return;
    (*messages_)(told({"{1}, line {2}: there is no claim {3}\n", "{1}第{2}行：没有结算编号为{3}的费用\n"}, in_, name_,
                      std::size_t{p.line}, in_quotes(claim_id)));
  }
  /// Says how many of those were not named.
  void say_unnamed() const {
    if (unknown_ > most_named)
      (*messages_)(told({"{1}: of {2} more payments there is no claim\n", "{1}：另有{2}笔支付没有对应的费用\n"}, in_,
                        name_, std::size_t{unknown_ - most_named}));
  }

  /// What the row of a claim states; that of a replacement is stated of the claim anew, as far as it states something,
  /// and that of a reversal was taken back.
  void add_row(const header& columns, const csv_record& record, std::string_view claim_id, action what) {
    const std::optional<stated_payment> row = in_row(columns, record, what == action::reverse);
    if (!row || (row->given == 0 && !row->is_unreadable)) return;
    const auto found = stated_.find(claim_id);
    stated_payment p = found ? stated_.payload(*found) : *row;
    if (what == action::replace && found) p = *row;
    if (what == action::reverse && found)
      for (std::size_t i = 0; i < paid_part_count; ++i)
        if (row->has(static_cast<paid_part>(i))) p.set(static_cast<paid_part>(i), p.amounts[i] - row->amounts[i]);
    if (what == action::reverse && !found)
      for (gongbao::money& m : p.amounts) m = -m;
    p.is_unreadable = p.is_unreadable || row->is_unreadable;
    put(claim_id, found, p);
  }
  /// What the row of no claim states; nothing if nothing.
  std::optional<stated_payment> in_row(const header& columns, const csv_record& record, bool is_taken_back = false) {
    if (record.fault != csv_fault::none) return {};
    const auto text = [&](paid_part p) { return columns.text(record, column_of(p)); };
    const auto complain = [&](paid_part p, const std::string& why) {
      say(told({"line {1}, {2}, claim {3}: {4}\n", "第{1}行，{2}，结算编号{3}：{4}\n"}, in_, record.line,
               columns.place_of(columns.form().name(column_of(p)), &record),
               printable(columns.text(record, column::claim_id)), why));
    };
    return read_amounts(text, complain, record.line, is_taken_back);
  }

 private:
  payments(language in, const sink& messages) : in_{in}, messages_{&messages} {}

  static constexpr side_column file_columns[] = {
      {"claim_id", {"结算编号", "结算id", "setl_id"}},
      {"paid_basic_aid", {"已付基本救助", "实付基本救助", "基本救助"}, false},
      {"paid_tilt_aid", {"已付倾斜救助", "实付倾斜救助", "倾斜救助"}, false},
      {"paid_payment", {"已付统筹基金", "实付统筹基金", "统筹基金支付", "paid_pool"}, false},
      {"paid_total_aid", {"已付医疗救助", "实付医疗救助", "医疗救助基金支出", "maf_pay"}, false}};

  void read_rows(csv_reader& file, const std::string& name) {
    csv_record record;
    const auto places = read_side_headings(file, record, name, file_columns, in_);
    bool has_some = false;
    for (std::size_t p = 0; p < paid_part_count; ++p)
      has_some = (has_[p] = places[p + 1] != record.fields.size()) || has_some;
    if (!has_some)
      throw unusable(told({"{1} lacks a column of what was paid: paid_basic_aid, paid_tilt_aid, paid_payment or "
                           "paid_total_aid",
                           "{1}缺少已付金额栏目：已付基本救助、已付倾斜救助、已付统筹基金或已付医疗救助"},
                          in_, name));
    while (file.next(record)) {
      const auto cell = [&](std::size_t c) {
        return places[c] < record.fields.size() ? record.fields[places[c]] : std::string_view{};
      };
      const auto complain = [&](std::size_t c, const std::string& why) {
        say(told({"{1}, line {2}, column {3}: {4}\n", "{1}第{2}行{3}栏：{4}\n"}, in_, name, record.line,
                 file_columns[c].key, why));
      };
      const std::string_view id = cell(0);
      if (record.fault == csv_fault::none && is_word_for_totals(id)) {
        (*messages_)(
            told({"{1}, line {2}: {3}, a row of totals, is no payment\n", "{1}第{2}行：{3}为合计行，不作支付\n"}, in_,
                 name, record.line, in_quotes(id)));
        continue;
      }
      if (record.fault != csv_fault::none) {
        complain(0, describe(record.fault, in_));
        if (!id.empty() && gongbao::is_utf8(id)) put_unreadable(mended_identifier(id), record.line);
        continue;
      }
      if (std::string why =
              outside::nothing_written(id) ? told({"nothing is written", "没有填写"}, in_) : why_no_identifier(id, in_);
          !why.empty()) {
        complain(0, why);
        continue;
      }
      const auto row = read_amounts([&](paid_part p) { return cell(index_of(p) + 1); },
                                    [&](paid_part p, const std::string& why) { complain(index_of(p) + 1, why); },
                                    record.line, false);
      const auto found = stated_.find(id);
      stated_payment p = found ? stated_.payload(*found) : stated_payment{};
      if (found) {
        ++faults_;
        (*messages_)(told({"{1}, line {2}: {3} is paid in line {4} already; the sum is taken\n",
                           "{1}第{2}行：{3}在第{4}行已有支付，按合计计算\n"},
                          in_, name, record.line, in_quotes(id), std::size_t{p.line}));
      } else {
        p.line = row.line;
      }
      for (std::size_t i = 0; i < paid_part_count; ++i)
        if (row.has(static_cast<paid_part>(i))) p.set(static_cast<paid_part>(i), p.amounts[i] + row.amounts[i]);
      p.is_unreadable = p.is_unreadable || row.is_unreadable;
      ++p.times;
      put(id, found, p);
    }
  }

  /// What cells state. Both parts and the whole must agree; of a part that is not there, the whole says the rest.
  template <class Text, class Complain>
  stated_payment read_amounts(const Text& text, const Complain& complain, std::size_t line, bool is_taken_back) const {
    stated_payment row{.line = static_cast<std::uint32_t>(line)};
    for (std::size_t i = 0; i < paid_part_count; ++i) {
      const auto part = static_cast<paid_part>(i);
      const std::string_view met = text(part);
      if (!has_[i] || outside::nothing_written(met)) continue;
      const auto read = outside::read_as_written<gongbao::money>(met);
      if (read && (is_taken_back || *read >= gongbao::money{})) {
        row.set(part, *read < gongbao::money{} ? -*read : *read);
        continue;
      }
      row.is_unreadable = true;
      complain(part, read ? told({"{1} is less than nothing: write what was paid for the claim in all",
                                  "{1}为负数：应填写该笔一共支付的金额"},
                                 in_, in_quotes(met))
                          : outside::why_unreadable(outside::form_of<gongbao::money>(), met, in_));
    }
    if (!row.has(paid_part::total_aid) || row.is_unreadable) return row;
    const gongbao::money whole = row.of(paid_part::total_aid);
    const auto derive = [&](paid_part from, paid_part to) {
      if (row.has(from) && !row.has(to) && row.of(from) <= whole) row.set(to, whole - row.of(from));
    };
    derive(paid_part::basic_aid, paid_part::tilt_aid);
    derive(paid_part::tilt_aid, paid_part::basic_aid);
    const bool has_parts = row.has(paid_part::basic_aid) || row.has(paid_part::tilt_aid);
    if (has_parts && row.of(paid_part::basic_aid) + row.of(paid_part::tilt_aid) != whole) {
      row.is_unreadable = true;
      complain(paid_part::total_aid,
               told({"{1} is not the sum of its parts, {2} and {3}", "{1}不等于各项之和（{2}、{3}）"}, in_, whole,
                    row.of(paid_part::basic_aid), row.of(paid_part::tilt_aid)));
    }
    return row;
  }

  void say(const std::string& text) {
    ++faults_;
    (*messages_)(text);
  }
  void put_unreadable(std::string_view id, std::size_t line) {
    const auto found = stated_.find(id);
    stated_payment p = found ? stated_.payload(*found) : stated_payment{.line = static_cast<std::uint32_t>(line)};
    p.is_unreadable = true;
    put(id, found, p);
  }
  using texts = packed_texts<stated_payment>;
  void put(std::string_view id, const std::optional<texts::place>& found, const stated_payment& p) {
    if (found)
      stated_.set_payload(*found, p);
    else
      places_.push_back(stated_.add(id, p));
  }

  static constexpr std::uint64_t most_named = 20;

  std::string name_{};  ///< of the file
  std::uint64_t unknown_ = 0;
  language in_;
  const sink* messages_;  ///< somebody else's, for as long
  texts stated_;
  std::vector<texts::place> places_;  ///< in their order
  std::array<bool, paid_part_count> has_{};
  bool in_claims_ = false;
  std::uint64_t faults_ = 0;
};

}  // namespace settling

#endif
