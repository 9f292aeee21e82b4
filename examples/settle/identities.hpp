// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_IDENTITIES_HPP
#define SETTLE_IDENTITIES_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <gongbao/rules/history.hpp>

#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "headings.hpp"
#include "packed_texts.hpp"
#include "read_header.hpp"
#include "readable.hpp"
#include "side_file.hpp"
#include "unusable.hpp"

// Who has which identity (身份) on which days: a file beside the claims, whose `recipients` may then be empty.

namespace settling {

class identities {
 public:
  /// Reads a file; what is wrong in it is said, each fault with its line, column and value. Nobody of a wrong row has
  /// identities: one of them may have been better.
  template <class Cities>
  static identities read(csv_reader& file, const std::string& name, gongbao::recognition recognition,
                         const sink& messages, language in) {
    identities all;
    all.name_ = name;
    all.read_rows<branches_of<Cities>>(file, recognition, messages, in);
    return all;
  }

  /// How many rows were refused.
  std::uint64_t refused() const noexcept { return refused_; }

  /// Gives a claim the identities that its person has on its day, or says why it cannot have them.
  template <class Claim>
  std::optional<complaint> give(Claim& c, std::string_view person, std::string_view stated, language in) const {
    using set = decltype(c.recipients);
    const auto complain_of = [&](std::string_view status, const std::string& why) {
      return complaint{status, "recipients", why};
    };
    const auto found = persons_.find(person);
    if (!found)
      return complain_of("missing_input",
                         told({"{1} is not in {2}", "{2}中没有人员{1}"}, in, in_quotes(person), name_));
    const listed who = persons_.payload(*found);
    if (who.refused_line != 0)
      return complain_of("unusable_identities",
                         told({"the identities of {1} in {2} cannot be used: line {3} there was refused",
                               "{2}中{1}的身份不能使用：其中第{3}行被拒绝"},
                              in, in_quotes(person), name_, std::size_t{who.refused_line}));
    set held{};
    for (std::uint32_t at = who.last; at != none; at = rows_[at].before) {
      const row& r = rows_[at];
      if (!r.days.contains(c.date)) continue;
      const auto one = outside::read_as_written<set>(words_[r.words]);
      if (!one)
        return complain_of(gongbao::name_of(one.refused().error),
                           told({"{1}, in line {2} of {3}, is no identity here", "{3}第{2}行的{1}不是此地的身份"}, in,
                                in_quotes(words_[r.words]), r.line, name_));
      held = held | *one;
    }
    const std::string by_file = held.empty() ? told({"none", "无"}, in) : gongbao::to_string(held);
    if (!outside::nothing_written(stated)) {
      if (c.recipients == held) return {};
      return complain_of("contradiction", told({"{1} here, and by {2} {3} on {4}", "此处为{1}，{2}中该日（{4}）为{3}"},
                                               in, in_quotes(stated), name_, by_file, c.date));
    }
    if (held.empty())
      return complain_of("missing_input", told({"by {1} no identity of {2} holds on {3}", "{1}中{2}在{3}没有身份"}, in,
                                               name_, in_quotes(person), c.date));
    c.recipients = held;
    return {};
  }

 private:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  static constexpr side_column columns[] = {{"person_id", {"人员编号", "身份证号", "公民身份号码", "psn_no"}},
                                            {"identity", {"身份", "救助对象类别", "身份类别", "psn_idet_type"}},
                                            {"from", {"起始日", "生效日期", "开始日期", "begndate"}},
                                            {"to", {"终止日", "失效日期", "结束日期", "enddate"}},
                                            {"recognised_on", {"认定日", "认定日期", "身份认定日期"}}};
  static constexpr std::size_t column_count = std::size(columns);

  struct row {
    gongbao::period days = gongbao::period::since(gongbao::date(1900, 1, 1));
    std::uint32_t words;   ///< the identities, as they are written
    std::uint32_t before;  ///< the row before it of its person
    std::size_t line;
  };
  struct listed {
    std::uint32_t last = none;
    std::uint32_t refused_line = 0;
  };

  template <class Branches>
  void read_rows(csv_reader& file, gongbao::recognition recognition, const sink& messages, language in) {
    csv_record record;
    const std::array<std::size_t, column_count> places = read_side_headings(file, record, name_, columns, in);
    while (file.next(record)) {
      const auto text = [&](std::size_t c) {
        return places[c] < record.fields.size() ? record.fields[places[c]] : std::string_view{};
      };
      std::size_t at = 0;
      std::string why;
      const auto fault = [&](std::size_t c, const std::string& what) {
        if (why.empty()) at = c, why = what;
      };
      const auto day = [&](std::size_t c, bool needed) -> gongbao::maybe<gongbao::date> {
        if (outside::nothing_written(text(c))) {
          if (needed) fault(c, told({"nothing is written", "没有填写"}, in));
          return {};
        }
        const auto read = outside::read_as_written<gongbao::date>(text(c));
        if (!read) fault(c, outside::why_unreadable(outside::form_of<gongbao::date>(), text(c), in));
        return read ? gongbao::maybe<gongbao::date>(*read) : gongbao::maybe<gongbao::date>();
      };
      std::string_view person = text(0);
      if (record.fault != csv_fault::none) fault(0, describe(record.fault, in));
      if (std::string no_identifier = outside::nothing_written(person) ? told({"nothing is written", "没有填写"}, in)
                                                                       : why_no_identifier(person, in);
          !no_identifier.empty())
        fault(0, no_identifier);
      const bool says_whose = why.empty();
      if (!is_identity<Branches>(text(1))) fault(1, why_no_identity<Branches>(text(1), in));
      const auto from = day(2, true);
      const auto to = day(3, false);
      const bool by_recognition = recognition == gongbao::recognition::from_recognised_on;
      const auto recognised = day(4, by_recognition);
      if (from && to && *to < *from)
        fault(3, told({"{1} lies before {2}", "{1}早于{2}"}, in, in_quotes(text(3)), *from));
      if (!why.empty()) {
        ++refused_;
        messages(told({"{1}, line {2}, column {3}: {4}\n", "{1}第{2}行{3}栏：{4}\n"}, in, name_, record.line,
                      columns[at].key, why));
        if (says_whose || gongbao::is_utf8(person))
          refuse(mended_identifier(person), static_cast<std::uint32_t>(record.line));
        continue;
      }
      gongbao::date first = *from;
      if (by_recognition && *recognised > first) first = *recognised;
      if (to && *to < first) {  // it never holds; the person is known all the same
        add(person, {});
        continue;
      }
      add(person, row{.days = to ? gongbao::period(first, *to) : gongbao::period::since(first),
                      .words = number_of(text(1)),
                      .before = none,
                      .line = record.line});
    }
  }

  /// Whether some benefit knows all these identities.
  template <class Branches>
  static bool is_identity(std::string_view text) {
    bool is = false;
    Branches::for_each([&](auto b) {
      using facts = typename decltype(b)::claim;
      if constexpr (requires { facts::recipients; }) {
        const auto read = outside::read_as_written<decltype(facts::recipients)>(text);
        is = is || (read && !read->empty());
      }
    });
    return is;
  }
  template <class Branches>
  static std::string why_no_identity(std::string_view text, language in) {
    std::string why;
    Branches::for_each([&](auto b) {
      using facts = typename decltype(b)::claim;
      if constexpr (requires { facts::recipients; })
        if (why.empty())
          why = outside::why_unreadable(outside::form_of<std::remove_cvref_t<decltype(facts::recipients)>>(), text, in);
    });
    return why;
  }

  std::uint32_t number_of(std::string_view words) {
    const auto at = std::find(words_.begin(), words_.end(), words);
    const auto number = static_cast<std::uint32_t>(at - words_.begin());
    if (at == words_.end()) words_.emplace_back(words);
    return number;
  }
  void add(std::string_view person, std::optional<row> r) {
    const hashed_text key = person;
    const auto found = persons_.find(key);
    listed who = found ? persons_.payload(*found) : listed{};
    if (r) {
      r->before = who.last;
      who.last = static_cast<std::uint32_t>(rows_.size());
      rows_.push_back(*r);
    }
    found ? persons_.set_payload(*found, who) : static_cast<void>(persons_.add(key, who));
  }
  void refuse(std::string_view person, std::uint32_t line) {
    if (person.empty()) return;
    add(person, {});
    const auto found = persons_.find(person);
    listed who = persons_.payload(*found);
    if (who.refused_line == 0) who.refused_line = line;
    persons_.set_payload(*found, who);
  }

  std::string name_;
  packed_texts<listed> persons_;
  std::vector<row> rows_;
  std::vector<std::string> words_;  ///< the identities of rows, each way to write them once
  std::uint64_t refused_ = 0;
};

}  // namespace settling

#endif
