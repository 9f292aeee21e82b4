// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_CLIFFS_HPP
#define GONGBAO_EXAMPLES_CALC_CLIFFS_HPP

#include <gongbao/batch/knots.hpp>
#include <gongbao/batch/medical_aid.hpp>
#include <gongbao/batch/outpatient_pooling.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/jinzhou/outpatient_pooling.hpp>
#include <gongbao/sanmenxia/medical_aid.hpp>
#include <gongbao/sanmenxia/outpatient_pooling.hpp>

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// The atlas of both cities: where each benefit bends, and where it jumps.

namespace calc {

/// One row of a benefit table, drawn: its knots, and the most that one claim brings.
struct atlas_row {
  std::string who;
  gongbao::knots knots;
  gongbao::money most;
};

/// Where a better category loses most against the next lesser one.
struct atlas_overtaking {
  std::string better;
  std::string lesser;
  gongbao::benefit of_better;
  gongbao::benefit of_lesser;

  gongbao::money loss() const { return of_lesser.total() - of_better.total(); }
};

/// A benefit table under one choice of readings.
struct atlas_sheet {
  gongbao::text_view rule;
  std::string title;
  std::vector<atlas_row> rows{};
  std::vector<atlas_overtaking> overtakings{};

  template <class Curve>
  void draw(const std::string& who, const Curve& curve) {
    constexpr gongbao::money most = gongbao::wan_yuan(1'000);
    rows.push_back({who, gongbao::knots(curve, most), curve(most).total()});
  }

  /// Two rows that have been drawn. A difference of two curves is greatest at a knot of either.
  template <class Curve>
  void compare(const atlas_row& better, const Curve& of_better, const atlas_row& lesser, const Curve& of_lesser) {
    atlas_overtaking worst{better.who, lesser.who, {}, {}};
    for (const atlas_row* row : {&better, &lesser})
      for (const gongbao::knot& k : row->knots) {
        const atlas_overtaking here{better.who, lesser.who, of_better(k.from()), of_lesser(k.from())};
        if (here.loss() > worst.loss()) worst = here;
      }
    if (worst.loss() > gongbao::money{}) overtakings.push_back(worst);
  }
};

/// The categories of a table with terms, from the most to the least favourable.
template <class Policy, class Code>
atlas_sheet aid_sheet(gongbao::text_view rule, const std::string& title, const Policy& policy,
                      const gongbao::batch::aid_readings& readings, Code code_of) {
  const gongbao::batch::aid_plan plan = gongbao::batch::plan_of(policy, readings);
  const auto curve = [&](gongbao::category c) { return gongbao::batch::aid_curve{plan, code_of(c)}; };
  atlas_sheet sheet{rule, title};
  gongbao::category better = gongbao::category::none;
  for (const gongbao::rank& r : policy.ranking) {
    if (!policy.terms.contains(r.category)) continue;
    sheet.draw(to_string(r.category), curve(r.category));
    if (const std::size_t n = sheet.rows.size(); n > 1)
      sheet.compare(sheet.rows[n - 2], curve(better), sheet.rows[n - 1], curve(r.category));
    better = r.category;
  }
  return sheet;
}

inline std::vector<atlas_sheet> sheets_of_jinzhou(const gongbao::batch::aid_readings& readings) {
  using namespace gongbao;
  return {aid_sheet(jinzhou::medical_aid.info.id, "Jinzhou, medical aid", jinzhou::medical_aid_2023, readings,
                    [](category c) { return batch::code_of(c); })};
}

inline std::vector<atlas_sheet> sheets_of_sanmenxia(const gongbao::batch::aid_readings& readings) {
  using namespace gongbao;
  std::vector<atlas_sheet> sheets;
  for (const auto& kind : words_of<care>)
    for (const bool qualifies : {true, false})
      sheets.push_back(aid_sheet(sanmenxia::medical_aid.info.id,
                                 "Sanmenxia, medical aid, " + to_string(kind.value) +
                                     (qualifies ? ", referred and in the province" : ", outside the province"),
                                 sanmenxia::medical_aid_2022, readings,
                                 [&](category c) { return batch::code_of(c, kind.value, true, qualifies); }));
  return sheets;
}

inline std::vector<atlas_sheet> pool_sheets() {
  using namespace gongbao;
  std::vector<atlas_sheet> sheets;
  const batch::pool_plan floors = batch::pool_plan(deductible_period::year, {jinzhou::outpatient_pooling_2022.floors});
  sheets.push_back({jinzhou::outpatient_pooling.info.id, "Jinzhou, outpatient pool, under the floors"});
  sheets.back().draw("anybody", batch::visit_curve{floors, 0});
  for (const int year : {2022, 2023}) {
    const batch::pool_plan plan = batch::plan_of(sanmenxia::outpatient_pooling_2022, year);
    sheets.push_back({sanmenxia::outpatient_pooling.info.id,
                      "Sanmenxia, outpatient pool, " + std::to_string(year) + (year == 2022 ? "" : " and later")});
    for (const bool retired : {false, true})
      for (const auto& l : words_of<level>)
        sheets.back().draw(to_string(l.value) + (retired ? ", retired" : ", employed"),
                           batch::visit_curve{plan, batch::code_of(l.value, retired)});
  }
  return sheets;
}

inline void print_knots(const atlas_sheet& sheet, std::ostream& out) {
  using namespace gongbao;
  out << '\n' << std::string_view(sheet.rule) << "  " << sheet.title << '\n';
  const bool has_tilt = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                    [](const atlas_row& r) { return r.knots.from(knot_kind::tilt_begins); });
  constexpr std::string_view heads[] = {"aid from", "cap used up", "tilt from", "tilt used up"};
  const std::size_t kinds = has_tilt ? 4 : 2;
  out << "  " << std::left << std::setw(20) << "" << std::right;
  for (std::size_t i = 0; i < kinds; ++i) out << std::setw(14) << heads[i];
  out << std::setw(14) << "at most" << '\n';
  for (const atlas_row& row : sheet.rows) {
    out << "  " << std::left << std::setw(20) << row.who << std::right;
    for (std::size_t i = 0; i < kinds; ++i) {
      const auto from = row.knots.from(words_of<knot_kind>[i].value);
      out << std::setw(14) << (from ? to_string(*from) : "-");
    }
    out << std::setw(14) << to_string(row.most) << '\n';
  }
}

/// The first knot where one fen more brings more than a fen: of several in one place, the first is why.
inline const gongbao::knot* cliff_of(const atlas_row& row) {
  const auto at = std::find_if(row.knots.begin(), row.knots.end(), [](const auto& k) { return k.is_cliff(); });
  return at == row.knots.end() ? nullptr : at;
}

inline void print_cliffs(const atlas_sheet& sheet, std::ostream& out) {
  using namespace gongbao;
  bool titled = false;
  for (const atlas_row& row : sheet.rows) {
    const knot* cliff = cliff_of(row);
    if (cliff == nullptr) continue;
    if (!titled) {
      const source& article = cliff->at.tilt.terms.source;
      out << '\n'
          << std::string_view(sheet.rule) << "  " << sheet.title << '\n'
          << "  " << std::string_view(article.in->number) << ' ' << std::string_view(article.article) << ": "
          << (cliff->kind == knot_kind::cap_reached ? "the used-up cap opens tilt aid, for the year so far"
                                                    : "the threshold opens tilt aid, for the whole residual")
          << '\n';
    }
    titled = true;
    out << "  " << std::left << std::setw(20) << row.who << std::right;
    for (const benefit* b : {&cliff->before, &cliff->at})
      out << std::setw(14) << to_string(b->claimed) << " brings" << std::setw(10) << to_string(b->total());
    out << '\n';
  }
  for (const atlas_overtaking& o : sheet.overtakings)
    out << "  so " << o.better << " gets less than " << o.lesser << ", at " << to_string(o.of_lesser.claimed) << ' '
        << to_string(o.of_better.total()) << " against " << to_string(o.of_lesser.total()) << '\n';
}

inline int print_atlas(std::ostream& out) {
  using namespace gongbao;
  const std::vector<atlas_sheet> aid[] = {sheets_of_jinzhou({}), sheets_of_sanmenxia({})};
  out << "What the first claim of a year brings, in yuan; each figure is the first amount beyond a knot.\n";
  for (const auto& sheets : aid)
    for (const atlas_sheet& sheet : sheets) print_knots(sheet, out);
  for (const atlas_sheet& sheet : pool_sheets()) print_knots(sheet, out);

  out << "\nCliffs: where one fen more brings more than a fen.\n";
  for (const auto& sheets : aid)
    for (const atlas_sheet& sheet : sheets) print_cliffs(sheet, out);
  out << "\nCliffs if tilt_trigger is after_basic_cap.\n";
  for (const atlas_sheet& sheet : sheets_of_jinzhou({.tilt_trigger = tilt_trigger::after_basic_cap}))
    print_cliffs(sheet, out);
  out << "\nCliffs if tilt_base is whole.\n";
  for (const atlas_sheet& sheet : sheets_of_sanmenxia({.tilt_base = tilt_base::whole})) print_cliffs(sheet, out);
  return 0;
}

}  // namespace calc

#endif
