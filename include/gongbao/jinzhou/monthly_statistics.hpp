// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_MONTHLY_STATISTICS_HPP
#define GONGBAO_JINZHOU_MONTHLY_STATISTICS_HPP

#include <cstdint>

#include <gongbao/jinzhou/medical_aid_scheme.hpp>

namespace gongbao::inline v0::jinzhou {

/// 锦政办发〔2022〕16号, annex: XX月各县(市)区医疗救助基金支出情况统计表. Its rows, when it is due, its words, and how
/// it adds up (JZ-MA-17).
///
/// ```cpp
/// constexpr decimal subtotal = [] {
///   jinzhou::monthly_statistics::totals all;
///   return *all.add(category::margin, 10, 12, yuan(35'000), yuan(12'000));
/// }();
/// static_assert(subtotal == in_wan_yuan(yuan(47'000)));
/// ```
struct monthly_statistics {
  static constexpr const source& where = monthly_table_row.info.source;
  static constexpr category_set<category> rows = monthly_table_rows;
  static constexpr const auto& due = monthly_report;
  static constexpr text_view title = "各县(市)区医疗救助基金支出情况统计表";
  static constexpr text_view units = "单位：人、人次、万元";
  static constexpr text_view headings[] = {"序号",         "辖区",         "人员类别", "享受待遇人数", "享受待遇人次",
                                           "基本救助支出", "倾斜救助支出", "支出小计", "备注"};

  /// The totals (合计).
  struct totals {
    std::int64_t persons = 0;
    std::int64_t visits = 0;
    money basic{};
    money tilt{};
    decimal spent{};

    /// Adds a row and gives its 支出小计; errors: those of JZ-MA-17.
    template <class Category>
    constexpr outcome<decimal> add(Category row, std::int64_t row_persons, std::int64_t row_visits, money row_basic,
                                   money row_tilt) {
      const auto sum = monthly_table_row({.row_category = row,
                                          .persons = row_persons,
                                          .visits = row_visits,
                                          .basic_spend = in_wan_yuan(row_basic),
                                          .tilt_spend = in_wan_yuan(row_tilt),
                                          .persons_before = persons,
                                          .visits_before = visits,
                                          .total_before = spent});
      if (!sum) return sum.refused();
      persons = sum->persons_total;
      visits = sum->visits_total;
      basic += row_basic;
      tilt += row_tilt;
      spent = sum->grand_total;
      return sum->subtotal;
    }
  };
};

}  // namespace gongbao::inline v0::jinzhou

#endif
