// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MONTHLY_TABLE_HPP
#define SETTLE_MONTHLY_TABLE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "csv_writer.hpp"
#include "medical_aid.hpp"
#include "number_set.hpp"
#include "packed_texts.hpp"
#include "statistics_form.hpp"
#include "unusable.hpp"

namespace settling {

/// Who got how much aid, by month, city, county and category; written as data, or in the form that a city decrees.
class monthly_table {
 public:
  /// The benefit that it is a table of.
  using benefit = medical_aid;

  /// Counts a settled claim if any aid was paid for it; where none was, its month and county are known all the same.
  void add(const medical_aid::claim& c, const medical_aid::settlement& s) {
    const std::uint32_t number = number_of(c, s.choice.category);
    group& g = groups_[number];
    if (s.total_aid <= gongbao::money{}) return;
    ++g.visits;
    g.basic += s.basic.payment;
    g.tilt += s.tilt.payment;
    // A month lies in one year, so the account of (city, person, year) stands for the person.
    waiting_[waiting_count_++] = std::uint64_t{number} << 32U | s.account;
    people_.announce(waiting_[waiting_count_ - 1]);
    if (waiting_count_ == std::size(waiting_)) count_persons();
  }

  /// One row for each month, city, county and category with aid.
  void write_data(csv_writer& out) {
    count_persons();
    for (const std::string_view name :
         {"month", "city", "county", "category", "persons", "visits", "basic_spend", "tilt_spend", "subtotal"})
      out.text(name);
    out.end_row();
    std::vector<const group*> in_order;  // the groups themselves keep their numbers
    for (const group& g : groups_)
      if (g.visits != 0) in_order.push_back(&g);
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

  /// The decreed form, a sheet for each month in which the city has a settled claim: every county of the file with all
  /// rows of the form, zeros too, and the total. Another city's claims are not in it.
  template <class Form = decreed_statistics>
  void write(csv_writer& out) {
    count_persons();
    std::map<gongbao::calendar_month, std::map<std::pair<std::string_view, gongbao::category>, const group*>> sheets;
    std::set<std::string_view> counties;
    for (const group& g : groups_) {
      if (g.city != Form::of) continue;
      auto& sheet = sheets[g.month];
      counties.insert(g.county);
      if (g.visits == 0) continue;
      if (!Form::rows.contains(g.category))
        throw unusable("the statistics have no row for " + gongbao::to_string(g.category));
      sheet.emplace(std::pair(std::string_view(g.county), g.category), &g);
    }
    for (bool first = true; const auto& [month, sheet] : sheets) {
      if (!std::exchange(first, false)) write_row(out, {});
      write_row(out, {title_of<Form>(month)});
      write_row(out, {std::string(Form::units)});
      write_row(out, {Form::headings.begin(), Form::headings.end()});
      typename Form::totals total;
      for (int number = 1; const std::string_view county : counties) {
        bool names_county = true;
        for (const auto& category : gongbao::words_of<gongbao::category>) {
          if (!Form::rows.contains(category.value)) continue;
          const auto found = sheet.find({county, category.value});
          const group none{month, Form::of, {}, category.value};
          const group& g = found == sheet.end() ? none : *found->second;
          const auto subtotal = total.add(category.value, g.persons, g.visits, g.basic, g.tilt);
          const bool heads = std::exchange(names_county, false);
          write_row(out,
                    {heads ? std::to_string(number) : "", heads ? std::string(county) : "", std::string(category.label),
                     std::to_string(g.persons), std::to_string(g.visits), in_wan_yuan(g.basic), in_wan_yuan(g.tilt),
                     gongbao::to_string(subtotal), heads && county.empty() ? "辖区未填写" : ""});
        }
        ++number;
      }
      write_row(out, {"合计", "", "", std::to_string(total.persons), std::to_string(total.visits),
                      in_wan_yuan(total.basic), in_wan_yuan(total.tilt), gongbao::to_string(total.spent), ""});
    }
  }

  /// How many claims with aid the decreed form leaves out, since another city paid them.
  template <class Form = decreed_statistics>
  std::uint64_t left_out() const {
    std::uint64_t claims = 0;
    for (const group& g : groups_)
      if (g.city != Form::of) claims += g.visits;
    return claims;
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

  static std::string in_wan_yuan(gongbao::money m) { return gongbao::to_string(gongbao::in_wan_yuan(m)); }

  /// A row as wide as the form: a sheet is rectangular.
  static void write_row(csv_writer& out, std::vector<std::string> cells) {
    cells.resize(decreed_statistics::headings.size());
    for (const std::string& cell : cells) out.text(cell);
    out.end_row();
  }

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
