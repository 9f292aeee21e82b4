// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_MONTHLY_TABLE_HPP
#define SETTLE_MONTHLY_TABLE_HPP

#include <algorithm>
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

#include "../common/told.hpp"
#include "benefits.hpp"
#include "csv_writer.hpp"
#include "number_set.hpp"
#include "packed_texts.hpp"
#include "unusable.hpp"

namespace settling {

namespace detail {

/// `2023年5月各县(市)区医疗救助基金支出情况统计表（2023年6月10日前报送，遇休息日顺延至2023年6月12日）`
template <class Form>
std::string title_of(gongbao::calendar_month month) {
  const auto named = [](gongbao::date d) { return outside::told(d, gongbao::language::zh); };
  std::string text = std::to_string(month.year()) + "年" + std::to_string(month.month()) + "月";
  text += std::string_view(Form::title);
  const auto judged = Form::due({.month = month});
  if (!judged)
    throw unusable(gongbao::text{"no day is known on which the statistics are due", "无法确定统计表的报送期限"});
  const auto& deadline = *judged;
  const gongbao::date due = *deadline.due;
  text += "（" + named(due) + "前报送";
  const auto workday = deadline.due_workday->day;
  if (!workday)
    text += "，该日是否工作日尚未公布";
  else if (*workday != due)
    text += "，遇休息日顺延至" + named(*workday);
  return text + "）";
}

template <class Benefit>
constexpr bool decrees_statistics = [] {
  if constexpr (settles_as_aid<Benefit>)
    return gongbao::has_part<Benefit, gongbao::with_statistics>;
  else
    return false;
}();

}  // namespace detail

/// Calls `visit` with each benefit of the list whose city decrees a form of monthly statistics.
template <class Cities, class Visit>
constexpr void for_each_decreed(Visit&& visit) {
  branches_of<Cities>::for_each([&](auto b) {
    if constexpr (detail::decrees_statistics<typename decltype(b)::benefit>) visit(b);
  });
}

/// Who got how much aid, by month, city, county and category; written as data, or in the forms that cities decree.
class monthly_table {
 public:
  explicit monthly_table(const claims_form& form) : form_{form} {}

  /// Counts a settled claim if any aid was paid for it; where none was, its month and county are known all the same.
  template <class Branch, class Scheme>
  void add(const typename Branch::claim& c, const gongbao::aid_statement<Scheme>& s, account_number account) {
    const std::uint32_t number = number_of(Branch::number, c.date, c.county, gongbao::index_of(s.aid.category));
    group& g = groups_[number];
    if (s.aid.total_aid <= gongbao::money{}) return;
    ++g.visits;
    g.basic += s.aid.basic_aid;
    g.tilt += s.aid.tilt_aid;
    // A month lies in one year, so the account of (benefit of a city, person, year) stands for the person.
    waiting_[waiting_count_++] = std::uint64_t{number} << 32U | account;
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
      out.word(form_.city_name(g.of));
      out.text(g.county);
      out.word(form_.categories(g.of)[g.category].name);
      out.text(std::to_string(g.persons));
      out.text(std::to_string(g.visits));
      out.value(gongbao::in_wan_yuan(g.basic));
      out.value(gongbao::in_wan_yuan(g.tilt));
      out.value(gongbao::in_wan_yuan(g.basic + g.tilt));
      out.end_row();
    }
  }

  /// The decreed forms, a sheet for each month in which the city has a settled claim: every county of the file with all
  /// rows of the form, zeros too, and the total. Another city's claims are not in it.
  template <class Cities>
  void write(csv_writer& out) {
    count_persons();
    bool first = true;
    for_each_decreed<Cities>([&](auto b) { write_form<decltype(b)>(out, first); });
  }

  /// How many claims with aid the decreed forms leave out, since other cities paid them.
  template <class Cities>
  std::uint64_t left_out() const {
    std::uint64_t claims = 0;
    for (const group& g : groups_) {
      bool has_form = false;
      for_each_decreed<Cities>([&](auto b) { has_form = has_form || b.number == g.of; });
      if (!has_form) claims += g.visits;
    }
    return claims;
  }

 private:
  struct group {
    gongbao::calendar_month month;
    branch of;
    std::string county;
    std::size_t category;
    std::uint64_t persons = 0;
    std::uint64_t visits = 0;
    gongbao::money basic{};
    gongbao::money tilt{};

    friend bool operator<(const group& a, const group& b) noexcept {
      return std::tie(a.month, a.of, a.county, a.category) < std::tie(b.month, b.of, b.county, b.category);
    }
  };

  template <class Branch>
  void write_form(csv_writer& out, bool& first) {
    using form = typename Branch::benefit::statistics;
    using category_type = typename Branch::benefit::scheme::category;
    std::map<gongbao::calendar_month, std::map<std::pair<std::string_view, std::size_t>, const group*>> sheets;
    std::set<std::string_view> counties;
    for (const group& g : groups_) {
      if (g.of != Branch::number) continue;
      auto& sheet = sheets[g.month];
      counties.insert(g.county);
      if (g.visits == 0) continue;
      if (!form::rows.contains(static_cast<category_type>(g.category)))
        throw unusable({"the statistics have no row for {1}", "统计表没有{1}这一行"},
                       std::string(form_.categories(g.of)[g.category].name));
      sheet.emplace(std::pair(std::string_view(g.county), g.category), &g);
    }
    const auto write_row = [&](std::vector<std::string> cells) {  // as wide as the form: a sheet is rectangular
      cells.resize(std::size(form::headings));
      for (const std::string& cell : cells) out.text(cell);
      out.end_row();
    };
    for (const auto& [month, sheet] : sheets) {
      if (!std::exchange(first, false)) write_row({});
      write_row({detail::title_of<form>(month)});
      write_row({std::string(std::string_view(form::units))});
      std::vector<std::string> headings;
      for (const gongbao::text_view heading : form::headings) headings.emplace_back(std::string_view(heading));
      write_row(std::move(headings));
      typename form::totals total;
      for (int number = 1; const std::string_view county : counties) {
        bool names_county = true;
        for (const auto& category : gongbao::words_of<category_type>) {
          if (!form::rows.contains(category.value)) continue;
          const auto found = sheet.find({county, gongbao::index_of(category.value)});
          const group none{month, Branch::number, {}, gongbao::index_of(category.value)};
          const group& g = found == sheet.end() ? none : *found->second;
          const auto subtotal = total.add(category.value, static_cast<std::int64_t>(g.persons),
                                          static_cast<std::int64_t>(g.visits), g.basic, g.tilt);
          if (!subtotal) throw unusable(gongbao::text{"the statistics do not add up", "统计表各项合计不一致"});
          const bool heads = std::exchange(names_county, false);
          write_row({heads ? std::to_string(number) : "", heads ? std::string(county) : "",
                     std::string(std::string_view(gongbao::label_of(category.value, gongbao::language::zh))),
                     std::to_string(g.persons), std::to_string(g.visits), in_wan_yuan(g.basic), in_wan_yuan(g.tilt),
                     gongbao::to_string(*subtotal), heads && county.empty() ? "辖区未填写" : ""});
        }
        ++number;
      }
      write_row({"合计", "", "", std::to_string(total.persons), std::to_string(total.visits), in_wan_yuan(total.basic),
                 in_wan_yuan(total.tilt), gongbao::to_string(total.spent), ""});
    }
  }

  static std::string in_wan_yuan(gongbao::money m) { return gongbao::to_string(gongbao::in_wan_yuan(m)); }

  /// The number of the group that a claim belongs to.
  std::uint32_t number_of(branch b, gongbao::date on, std::string_view county, std::size_t category) {
    const gongbao::civil_date day = on.civil();
    const account_name::part part = account_name::part_of(b, day.year);
    name_.assign(part.data(), part.size());
    name_ += static_cast<char>(day.month);
    name_ += static_cast<char>(category);
    name_ += county;
    const hashed_text name{name_};
    if (const auto found = numbers_.find(name)) return numbers_.payload(*found);
    const auto number = static_cast<std::uint32_t>(groups_.size());
    numbers_.add(name, number);
    groups_.push_back({gongbao::calendar_month(on), b, std::string(county), category});
    return number;
  }

  /// Counts those who wait. They do so until a number of them has been announced: memory answers many as fast as one.
  void count_persons() {
    for (std::size_t i = 0; i < waiting_count_; ++i)
      if (people_.insert(waiting_[i])) ++groups_[waiting_[i] >> 32U].persons;
    waiting_count_ = 0;
  }

  const claims_form& form_;
  std::vector<group> groups_;
  packed_texts<std::uint32_t> numbers_;  ///< of the groups
  std::string name_;                     ///< of a group; kept for its memory
  number_set people_;                    ///< group number and account, once for each person counted in a group
  std::uint64_t waiting_[32]{};
  std::size_t waiting_count_ = 0;
};

}  // namespace settling

#endif
