// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_STATISTICS_FORM_HPP
#define SETTLE_STATISTICS_FORM_HPP

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <gongbao/gongbao.hpp>

#include "columns.hpp"
#include "unusable.hpp"

// The monthly statistics of spending that a city decrees (支出情况统计表): which rows they have, when they are due and
// how they add up. All of that is the city's rules; monthly_table.hpp fills the form in.

namespace settling {

/// 锦政办发〔2022〕16号, annex: XX月各县(市)区医疗救助基金支出情况统计表.
struct jinzhou_statistics {
  static constexpr city of = city::jinzhou;
  static constexpr auto rows = gongbao::jinzhou::monthly_table_rows;
  static constexpr auto due = gongbao::jinzhou::monthly_report;
  static constexpr std::string_view title = "各县(市)区医疗救助基金支出情况统计表";
  static constexpr std::string_view units = "单位：人、人次、万元";
  static constexpr std::array<std::string_view, 9> headings{
      "序号", "辖区", "人员类别", "享受待遇人数", "享受待遇人次", "基本救助支出", "倾斜救助支出", "支出小计", "备注"};

  /// The totals (合计), row by row as JZ-MA-17 has them.
  struct totals {
    std::int64_t persons = 0;
    std::int64_t visits = 0;
    gongbao::money basic{};
    gongbao::money tilt{};
    gongbao::decimal spent{};

    /// Adds a row and returns its 支出小计.
    gongbao::decimal add(gongbao::category row, std::uint64_t row_persons, std::uint64_t row_visits,
                         gongbao::money row_basic, gongbao::money row_tilt) {
      const auto sum = gongbao::jinzhou::monthly_table_row({.row_category = row,
                                                            .persons = static_cast<std::int64_t>(row_persons),
                                                            .visits = static_cast<std::int64_t>(row_visits),
                                                            .basic_spend = gongbao::in_wan_yuan(row_basic),
                                                            .tilt_spend = gongbao::in_wan_yuan(row_tilt),
                                                            .persons_before = persons,
                                                            .visits_before = visits,
                                                            .total_before = spent});
      if (!sum) throw unusable("the statistics do not add up");
      const auto& s = *sum;
      persons = s.persons_total;
      visits = s.visits_total;
      basic += row_basic;
      tilt += row_tilt;
      spent = s.grand_total;
      return s.subtotal;
    }
  };
};

/// The one form that is decreed: Sanmenxia's texts ask for none.
using decreed_statistics = jinzhou_statistics;

/// `2023年5月各县(市)区医疗救助基金支出情况统计表（2023年6月10日前报送，遇休息日顺延至2023年6月12日）`
template <class Form>
std::string title_of(gongbao::calendar_month month) {
  const auto named = [](gongbao::date d) {
    return std::to_string(d.year()) + "年" + std::to_string(d.month()) + "月" + std::to_string(d.day()) + "日";
  };
  std::string text = std::to_string(month.year()) + "年" + std::to_string(month.month()) + "月";
  text += Form::title;
  const auto judged = Form::due({.month = month});
  if (!judged) throw unusable("no day is known on which the statistics are due");
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

}  // namespace settling

#endif
