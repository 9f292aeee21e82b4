// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MONTHLY_TABLE_HPP
#define SETTLE_MONTHLY_TABLE_HPP

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

#include "csv_writer.hpp"
#include "medical_aid.hpp"

namespace settling {

/// The monthly table of 锦政办发〔2022〕16号: who got how much aid, by month, city, county and category.
class monthly_table {
 public:
  /// The benefit that it is a table of.
  using benefit = medical_aid;

  /// Counts a settled claim if any aid was paid for it.
  void add(const medical_aid::claim& c, const medical_aid::book::entry& e) {
    const medical_aid::settlement& s = e.settlement;
    if (s.total_aid <= gongbao::money{}) return;
    const group_view key{gongbao::calendar_month(c.date), c.city, c.county, s.choice.category};
    auto found = groups_.find(key);
    if (found == groups_.end()) {
      const auto number = static_cast<std::uint32_t>(groups_.size());
      found = groups_.emplace(group{key.month, key.city, std::string(key.county), key.category}, totals{}).first;
      found->second.number = number;
    }
    totals& t = found->second;
    ++t.visits;
    t.basic += s.basic.payment;
    t.tilt += s.tilt.payment;
    // A month lies in one year, so the account of (city, person, year) stands for the person.
    if (people_.insert(std::uint64_t{t.number} << 32 | e.account).second) ++t.persons;
  }

  void write(csv_writer& out) const {
    for (const std::string_view name :
         {"month", "city", "county", "category", "persons", "visits", "basic_spend", "tilt_spend", "subtotal"})
      out.text(name);
    out.end_row();
    for (const auto& [key, t] : groups_) {
      out.value(key.month);
      out.value(key.city);
      out.text(key.county);
      out.value(key.category);
      out.text(std::to_string(t.persons));
      out.text(std::to_string(t.visits));
      out.value(gongbao::in_wan_yuan(t.basic));
      out.value(gongbao::in_wan_yuan(t.tilt));
      out.value(gongbao::in_wan_yuan(t.basic + t.tilt));
      out.end_row();
    }
  }

 private:
  struct group_view {
    gongbao::calendar_month month;
    settling::city city;
    std::string_view county;
    gongbao::category category;

    friend auto operator<=>(const group_view&, const group_view&) noexcept = default;
  };
  struct group {
    gongbao::calendar_month month;
    settling::city city;
    std::string county;
    gongbao::category category;

    operator group_view() const noexcept { return {month, city, county, category}; }
  };
  struct in_order {
    using is_transparent = void;
    bool operator()(const group_view& a, const group_view& b) const noexcept { return a < b; }
  };
  struct totals {
    std::uint32_t number = 0;
    std::uint64_t persons = 0;
    std::uint64_t visits = 0;
    gongbao::money basic;
    gongbao::money tilt;
  };

  std::map<group, totals, in_order> groups_;
  std::unordered_set<std::uint64_t> people_;  ///< group number and account, once for each person counted in a group
};

}  // namespace settling

#endif
