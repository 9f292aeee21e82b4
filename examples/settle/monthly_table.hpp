// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MONTHLY_TABLE_HPP
#define SETTLE_MONTHLY_TABLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "csv_writer.hpp"
#include "medical_aid.hpp"
#include "number_set.hpp"
#include "packed_texts.hpp"

namespace settling {

/// The monthly table of 锦政办发〔2022〕16号: who got how much aid, by month, city, county and category.
class monthly_table {
 public:
  /// The benefit that it is a table of.
  using benefit = medical_aid;

  /// Counts a settled claim if any aid was paid for it.
  void add(const medical_aid::claim& c, const medical_aid::settlement& s) {
    if (s.total_aid <= gongbao::money{}) return;
    const std::uint32_t number = number_of(c, s.choice.category);
    group& g = groups_[number];
    ++g.visits;
    g.basic += s.basic.payment;
    g.tilt += s.tilt.payment;
    // A month lies in one year, so the account of (city, person, year) stands for the person.
    waiting_[waiting_count_++] = std::uint64_t{number} << 32U | s.account;
    people_.announce(waiting_[waiting_count_ - 1]);
    if (waiting_count_ == std::size(waiting_)) count_persons();
  }

  void write(csv_writer& out) {
    count_persons();
    for (const std::string_view name :
         {"month", "city", "county", "category", "persons", "visits", "basic_spend", "tilt_spend", "subtotal"})
      out.text(name);
    out.end_row();
    std::vector<const group*> in_order;  // the groups themselves keep their numbers
    for (const group& g : groups_) in_order.push_back(&g);
    std::sort(in_order.begin(), in_order.end(), [](const group* a, const group* b) { return *a < *b; });
    for (const group* const each : in_order) {
      const group& g = *each;
      out.value(g.month);
      out.value(g.city);
      out.text(g.county);
      out.value(g.category);
      out.text(std::to_string(g.persons));
      out.text(std::to_string(g.visits));
      out.value(gongbao::in_wan_yuan(g.basic));
      out.value(gongbao::in_wan_yuan(g.tilt));
      out.value(gongbao::in_wan_yuan(g.basic + g.tilt));
      out.end_row();
    }
  }

 private:
  struct group {
    gongbao::calendar_month month;
    settling::city city;
    std::string county;
    gongbao::category category;
    std::uint64_t persons = 0;
    std::uint64_t visits = 0;
    gongbao::money basic{};
    gongbao::money tilt{};

    friend bool operator<(const group& a, const group& b) noexcept {
      return std::tie(a.month, a.city, a.county, a.category) < std::tie(b.month, b.city, b.county, b.category);
    }
  };

  /// The number of the group that a claim belongs to.
  std::uint32_t number_of(const medical_aid::claim& c, gongbao::category category) {
    const gongbao::civil_date day = c.date.civil();
    name_.assign({static_cast<char>(day.year / 100), static_cast<char>(day.year % 100), static_cast<char>(day.month),
                  static_cast<char>(c.city), static_cast<char>(category)});
    name_ += c.county;
    const hashed_text name{name_};
    if (const auto found = numbers_.find(name)) return numbers_.payload(*found);
    const auto number = static_cast<std::uint32_t>(groups_.size());
    numbers_.add(name, number);
    groups_.push_back({gongbao::calendar_month(c.date), c.city, std::string(c.county), category});
    return number;
  }

  /// Counts those who wait. They do so until a number of them has been announced: memory answers many as fast as one.
  void count_persons() {
    for (std::size_t i = 0; i < waiting_count_; ++i)
      if (people_.insert(waiting_[i])) ++groups_[waiting_[i] >> 32U].persons;
    waiting_count_ = 0;
  }

  std::vector<group> groups_;
  packed_texts<std::uint32_t> numbers_;  ///< of the groups
  std::string name_;                     ///< of a group; kept for its memory
  number_set people_;                    ///< group number and account, once for each person counted in a group
  std::uint64_t waiting_[32]{};
  std::size_t waiting_count_ = 0;
};

}  // namespace settling

#endif
