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
  explicit remarks(const claims_form& form) : numbers_(form.column_count()) {}

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
    equal_.add([&] { return place(column::claim_id); }, "line " + std::to_string(line));
  }

  /// A row that leaves something empty which is taken in its favour.
  template <class Place>
  void add_unsaid(const unsaid& u, Place&& place) {
    if (u.what.empty()) return;
    unsaid_.add([&] { return place(u.first); }, u.what);
    unsaid_worth_ += u.worth;
  }

  /// True of an identifier of which something may have to be said.
  static bool looks_at(std::string_view id) noexcept { return id.size() >= 16; }

  /// One of these that was not in its column before.
  template <class Place>
  void add_identifier(column c, std::string_view id, Place&& place) {
    if (is_long_number(id)) {
      numbers& n = numbers_[index_of(c)];
      ++n.all;
      if (id.ends_with("000")) n.rounded.add([&] { return place(c); });
    }
    if (c != column::person_id) return;
    if (const auto expected = missed_check_character(id))
      unchecked_.add([&] { return place(c); }, printable(id) + " would end in " + *expected);
  }

  /// A settled claim behind a refused row of its account.
  template <class Place>
  void add_behind_refused(std::string_view account, const claim& c, std::size_t line, std::string_view carried,
                          Place&& place) {
    if (const auto found = behind_refused_numbers_.find(account)) {
      ++behind_refused_[behind_refused_numbers_.payload(*found)].count;
      return;
    }
    behind_refused_numbers_.add(account, static_cast<std::uint32_t>(behind_refused_.size()));
    behind_refused_.push_back({place(column::person_id), printable(c.person_id), c.date.year(), line, carried, 1});
  }

  /// A refused row that does not say whose it is.
  template <class Place>
  void add_nameless(Place&& place) {
    nameless_.add([&] { return place(column::person_id); });
  }

  void say(const sink& to) const {
    for (const behind& b : behind_refused_)
      to(b.place + ": warning, " + counted(b.count, "claim") + " of person " + b.person + " in " +
         std::to_string(b.year) + " from here on " + (b.count == 1 ? "is" : "are") +
         " settled as if the row refused in line " + std::to_string(b.line) +
         " had not been: " + std::string(b.carried) + " may change once it is mended (--hold waits for that)\n");
    if (nameless_)
      to(nameless_.place + ": warning, " + counted(nameless_.count, "refused row") + " of this file " +
         (nameless_.count == 1 ? "does" : "do") +
         " not say whose: later claims of the same persons are settled all the same, and may change\n");
    if (backwards_)
      to(backwards_.place + ": warning, the days of " + counted(backwards_.count, "person") +
         " run backwards within a year, here for the first time: deductible and caps are used up in the order of the "
         "file\n");
    if (equal_)
      to(equal_.place + ": warning, this row is " + equal_.what +
         " but for claim_id: a bill may be claimed twice; of such rows there " + (equal_.count == 1 ? "is " : "are ") +
         std::to_string(equal_.count) + "\n");
    for (const numbers& n : numbers_) {
      constexpr std::uint64_t of_any = 100;  // one number in a thousand ends so by chance
      if (n.rounded.count >= 2 && n.rounded.count * of_any > n.all)
        to(n.rounded.place + ": warning, " + std::to_string(n.rounded.count) + " of " + std::to_string(n.all) +
           " numbers of 16 digits and more end in 000, this one first: a spreadsheet keeps 15 digits and writes zeros "
           "for the others, so that two identifiers may be one now\n");
    }
    if (unchecked_)
      to(unchecked_.place + ": warning, by its other digits (GB 11643) " + unchecked_.what +
         "; of resident identity numbers with a wrong check character there " +
         (unchecked_.count == 1 ? "is " : "are ") + std::to_string(unchecked_.count) + "\n");
    if (unsaid_)
      to(unsaid_.place + ": warning, " + unsaid_.what + ": so in " + counted(unsaid_.count, "claim") + ", of which " +
         gongbao::to_string(unsaid_worth_) + " of aid come\n");
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
    std::size_t line;
    std::string_view carried;
    std::uint64_t count;
  };

  static std::string counted(std::uint64_t n, std::string_view what) {
    return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s");
  }

  packed_texts<> backward_persons_;
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
