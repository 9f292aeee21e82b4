// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_BATCH_AID_COMPARE_HPP
#define GONGBAO_TESTS_BATCH_AID_COMPARE_HPP

#include <gongbao_catch.hpp>
#include <sstream>
#include <string>

#include "aid.hpp"

// Claims settled in columns, and compared with what each is to get.

namespace batch_tests {

/// How often something happened, so that no test is about nothing.
struct seen {
  std::uint64_t rows = 0, by_rule = 0, narrow = 0, tilt_paid = 0, caught_up = 0, basic_cap_reached = 0;
  std::uint64_t narrower_than_result = 0, with_remainder = 0, without_remainder = 0, beyond_lanes = 0;
  std::uint64_t by_status[18]{};
};

inline std::string described(const aid_claim_in_fen& c, const aid_answer& a) {
  std::ostringstream text;
  text << "code " << unsigned{c.code} << " self_pay " << c.self_pay << " before";
  for (const std::int64_t x : c.before.fen) text << ' ' << x;
  text << " -> basic " << a.basic_aid << " tilt " << a.tilt_aid << " after";
  for (const std::int64_t x : a.after.fen) text << ' ' << x;
  text << " status " << unsigned{a.status};
  return text.str();
}

inline std::string described(const aid_readings& r) {
  std::ostringstream text;
  text << "readings " << static_cast<int>(r.deductible_basis) << static_cast<int>(r.tilt_trigger)
       << static_cast<int>(r.identity_change) << static_cast<int>(r.tilt_base) << static_cast<int>(r.tilt_threshold)
       << static_cast<int>(r.residual_counts) << static_cast<int>(r.rounding);
  return text.str();
}

/// Settles rows in columns of one type and compares all there is to compare.
template <class Fen>
void settle_and_compare(const batch::aid_plan& plan, const aid_readings& readings,
                        const std::vector<aid_claim_in_fen>& rows, const std::vector<aid_answer>& expected,
                        const aid_layout& layout, digest& all, seen& saw) {
  static aid_frame<Fen> frame;
  static std::vector<aid_answer> answers;
  answers.clear();
  batch::aid_sums wanted{};
  std::size_t refused = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    answers.push_back(in_columns_of<Fen>(rows[i], expected[i]));
    const aid_answer& a = answers.back();
    if (a.status != expected[i].status) ++saw.narrower_than_result;
    if (a.status != batch::settled) {
      ++refused;
      continue;
    }
    batch::aid_sum& line = wanted.lines[rows[i].code % 32];
    ++line.claims;
    line.self_pay += fen(rows[i].self_pay);
    line.basic_aid += fen(a.basic_aid);
    line.tilt_aid += fen(a.tilt_aid);
  }

  frame.fill(rows, layout);
  batch::aid_sums sums{};
  const std::size_t said =
      batch::settle<Fen>(plan, frame.columns(layout), layout.with_sums ? &sums : nullptr, layout.how);
  std::size_t row{};
  if (!frame.holds(rows, answers, layout, row)) {
    INFO(described(readings) << ", " << 8 * sizeof(Fen) << " bits, " << rows.size() << " rows, before " << layout.before
                             << " outputs " << layout.outputs << " offset " << layout.offset << " in place "
                             << layout.in_place << " streaming " << (layout.how == batch::stores::streaming));
    if (row == rows.size()) FAIL("something else was written");
    FAIL("row " << row << ": " << described(rows[row], answers[row]) << "\ngot basic " << +frame.basic_aid[row]
                << " tilt " << +frame.tilt_aid[row] << " after " << frame.after_of(layout, 0)[row] << ' '
                << frame.after_of(layout, 1)[row] << ' ' << frame.after_of(layout, 2)[row] << ' '
                << frame.after_of(layout, 3)[row] << ' ' << frame.after_of(layout, 4)[row] << " status "
                << unsigned{frame.status[row]});
  }
  if (said != refused) FAIL(described(readings) << ": " << refused << " rows are refused, not " << said);
  if (layout.with_sums && !(sums == wanted)) FAIL(described(readings) << ": the sums differ");
  frame.add_to(all, layout);
  all.add(said);
}

/// What each row is to get: by hand, and where the rule can be asked, by the rule.
inline void answer(const aid_table& table, const aid_readings& readings, const aid_claim_in_fen& c, dice& facts,
                   seen& saw, std::vector<aid_answer>& expected) {
  const aid_answer a = by_hand(table, readings, c);
  if (const maybe<aid_answer> r = table.by_rule(c, readings, facts)) {
    ++saw.by_rule;
    if (!(*r == a))
      FAIL("the rule: " << described(c, *r) << "\nby hand: " << described(c, a) << "\n" << described(readings));
  }
  ++saw.by_status[a.status];
  if (a.tilt_aid != 0) ++saw.tilt_paid;
  if (a.basic_aid + a.tilt_aid > c.self_pay) ++saw.caught_up;
  if (a.basic_aid != 0 && fen(a.after.fen[1]) == table.terms_of(c.code).basic.cap) ++saw.basic_cap_reached;
  expected.push_back(a);
}

}  // namespace batch_tests

#endif
