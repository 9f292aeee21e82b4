// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REMARKS_HPP
#define SETTLE_REMARKS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>

#include "claim_row.hpp"
#include "csv_writer.hpp"
#include "identifiers.hpp"
#include "packed_texts.hpp"

// What is said once, at the end of a file, of settled rows that may cost money without being wrong.

namespace settling {

class remarks {
 public:
  /// Those of single rows know nothing of what shows in many rows alone.
  remarks(const claims_form& form, language in, bool of_single_rows = false)
      : in_{in}, of_single_rows_{of_single_rows}, numbers_(form.column_count()) {}

  /// A row whose day lies before one of the same person and year.
  template <class Place>
  void add_backwards(std::string_view person, Place&& place) {
    if (backward_persons_.find(person)) return;
    backward_persons_.add(person);
    backwards_.add([&] { return place(column::date); });
  }

  /// A row that says in all but claim_id what the row of another line says.
  template <class Place>
  void add_equal(std::size_t line, Place&& place) {
    equal_.add([&] { return place(column::claim_id); }, std::to_string(line));
  }

  /// A row that leaves something empty which is taken in its favour.
  template <class Place>
  void add_unsaid(const unsaid& u, Place&& place) {
    if (u.what.empty()) return;
    unsaid_.add([&] { return place(u.first); }, std::string_view(u.what.in(in_)));
    unsaid_worth_ += u.worth;
  }

  /// True of an identifier of which something may have to be said.
  static bool looks_at(std::string_view id) noexcept { return id.size() >= 16; }

  /// One of these that was not in its column before.
  template <class Place>
  void add_identifier(column c, std::string_view id, Place&& place) {
    if (!of_single_rows_ && is_long_number(id)) {
      numbers& n = numbers_[index_of(c)];
      ++n.all;
      if (id.ends_with("000")) n.rounded.add([&] { return place(c); });
    }
    if (c != column::person_id) return;
    if (const auto expected = missed_check_character(id))
      unchecked_.add([&] { return place(c); },
                     told({"{1} would end in {2}", "{1}的末位应为{2}"}, in_, printable(id), std::string(1, *expected)));
  }

  /// A settled claim behind a refused row of its account.
  template <class Line, class Place>
  void add_behind_refused(std::string_view account, const claim& c, Line&& line, const gongbao::text& carried,
                          Place&& place) {
    if (const auto found = behind_refused_numbers_.find(account)) {
      ++behind_refused_[behind_refused_numbers_.payload(*found)].count;
      return;
    }
    behind_refused_numbers_.add(account, static_cast<std::uint32_t>(behind_refused_.size()));
    behind_refused_.push_back({place(column::person_id), printable(c.person_id), c.date.year(), line(), carried, 1});
  }

  /// A visit that was reversed or replaced, of a person who has claims of medical aid in its year.
  template <class Place>
  void add_aid_base(std::string_view person, Place&& place) {
    if (aid_base_persons_.find(person)) return;
    aid_base_persons_.add(person);
    aid_base_.add([&] { return place(column::ref_claim); }, printable(person));
  }

  /// A refused row that does not say whose it is.
  template <class Place>
  void add_nameless(Place&& place) {
    nameless_.add([&] { return place(column::person_id); });
  }

  /// True if something is to be said of single rows.
  bool has_some() const noexcept {
    return aid_base_ || backwards_ || equal_ || unsaid_ || unchecked_ || nameless_ || !behind_refused_.empty();
  }

  void say(const sink& to) const {
    say_each([&](const std::string& place, const std::string& text) {
      to(told({"{1}: warning, {2}\n", "{1}：提示，{2}\n"}, in_, place, text));
    });
  }
  /// Hands the place and the text of each to `warn`.
  template <class Warn>
  void say_each(Warn&& warn) const {
    const language in = in_;
    constexpr counted_thing claims{"claim", "笔费用"};
    constexpr counted_thing refused{"refused row", "个被拒绝的行"};
    constexpr counted_thing persons{"person", "人"};
    for (const behind& b : behind_refused_)
      warn(b.place,
           told({"{1} of person {2} in {3} from here on {4} settled as if the row refused in {5} had not "
                 "been: {6} may change once it is mended (--hold waits for that)",
                 "人员{2}在{3}年自此起的{1}按{5}未被拒绝时的情形结算：该行改正后，{6}可能变化（加--hold则暂不结算）"},
                in, counted(b.count, claims, in), b.person, b.year, std::string_view(b.count == 1 ? "is" : "are"),
                b.line, b.carried.in(in)));
    if (nameless_)
      warn(
          nameless_.place,
          told(
              {"{1} of this file {2} not say whose: later claims of the same persons are settled all the same, and may "
               "change",
               "本文件有{1}未写明人员：同一人员其后的费用照常结算，结果可能变化"},
              in, counted(nameless_.count, refused, in), std::string_view(nameless_.count == 1 ? "does" : "do")));
    if (aid_base_)
      warn(
          aid_base_.place,
          told(
              {"a visit of {1} was reversed or replaced here; if what the pool paid for it is in insurance_paid of a "
               "claim of medical aid of that year, replace that claim too: so of {2}",
               "{1}的一笔门诊统筹费用在此冲销或更正：其统筹基金支付如已计入当年医疗救助费用的医疗保险支付，该笔救助费用"
               "也应更正；涉及{2}"},
              in, aid_base_.what, counted(aid_base_.count, persons, in)));
    if (backwards_)
      warn(backwards_.place,
           told({"the days of {1} run backwards within a year, here for the first time: deductible and "
                 "caps are used up in the order of the file",
                 "有{1}在一年内日期倒序，此处为首次：起付标准和限额按文件顺序使用"},
                in, counted(backwards_.count, persons, in)));
    if (equal_)
      warn(equal_.place,
           told({"this row is line {1} but for claim_id: a bill may be claimed twice; of such rows there {2} "
                 "{3}",
                 "除结算编号外，本行与第{1}行相同，可能重复申报；此类行共{3}行"},
                in, equal_.what, std::string_view(equal_.count == 1 ? "is" : "are"), equal_.count));
    for (const numbers& n : numbers_) {
      constexpr std::uint64_t of_any = 100;  // one number in a thousand ends so by chance
      if (n.rounded.count >= 2 && n.rounded.count * of_any > n.all)
        warn(n.rounded.place,
             told({"{1} of {2} numbers of 16 digits and more end in 000, this one first: a spreadsheet keeps 15 digits "
                   "and "
                   "writes zeros for the others, so that two identifiers may be one now",
                   "16位以上的{2}个号码中有{1}"
                   "个以000结尾，此处为首个：电子表格只保留15位数字，其余写作0，不同的标识可能已变成同一个"},
                  in, n.rounded.count, n.all));
    }
    if (unchecked_)
      warn(unchecked_.place,
           told({"by its other digits (GB 11643) {1}; of resident identity numbers with a wrong check character there "
                 "{2} {3}",
                 "按其他各位计算（GB 11643），{1}；校验码有误的公民身份号码共{3}个"},
                in, unchecked_.what, std::string_view(unchecked_.count == 1 ? "is" : "are"), unchecked_.count));
    if (unsaid_)
      warn(unsaid_.place, told({"{1}: so in {2}, of which {3} of aid come", "{1}：涉及{2}，救助{3}"}, in, unsaid_.what,
                               counted(unsaid_.count, claims, in), unsaid_worth_));
  }

 private:
  /// The first of its kind, and how many there are.
  struct tally {
    std::string place{};
    std::string what{};
    std::uint64_t count = 0;

    template <class Place>
    void add(Place&& first_place, std::string_view what_first = {}) {
      if (count++ != 0) return;
      place = first_place();
      what = what_first;
    }
    explicit operator bool() const noexcept { return count != 0; }
  };
  struct numbers {
    std::uint64_t all = 0;
    tally rounded{};
  };
  struct behind {
    std::string place;
    std::string person;
    int year;
    std::string line;
    gongbao::text carried;
    std::uint64_t count;
  };

  struct counted_thing {
    std::string_view en;  ///< one of them
    std::string_view zh;
  };
  static std::string counted(std::uint64_t n, const counted_thing& what, language in) {
    if (in == language::zh) return std::to_string(n) + std::string(what.zh);
    return std::to_string(n) + " " + std::string(what.en) + (n == 1 ? "" : "s");
  }

  language in_;
  bool of_single_rows_;
  packed_texts<> backward_persons_;
  packed_texts<> aid_base_persons_;
  tally aid_base_;
  tally backwards_;
  tally equal_;
  tally unsaid_;
  gongbao::money unsaid_worth_{};
  std::vector<numbers> numbers_;  ///< by column
  tally unchecked_;
  packed_texts<std::uint32_t> behind_refused_numbers_;
  std::vector<behind> behind_refused_;
  tally nameless_;
};

}  // namespace settling

#endif
