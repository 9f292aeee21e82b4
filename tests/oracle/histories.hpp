// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_HISTORIES_HPP
#define GONGBAO_TESTS_ORACLE_HISTORIES_HPP

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "history.hpp"

// Histories to hold two opinions against each other: drawn at random near the knots of a benefit, with ties, years that
// meet, late bills, corrections of corrections and much that must be refused; and made small again where they differ.

namespace oracle {

struct told_history {
  const benefit* of = nullptr;
  readings read{};
  std::vector<event> events{};
  bool starts_anew = false;    ///< who is told it takes up before every event what it has kept until then
  bool in_least_room = false;  ///< and has no more room than the years need
};

/// History number `number`; the same for the same seed.
told_history draw_history(std::uint64_t seed, std::uint64_t number);

/// Never `kept`, as the next ones. One like those, among so many claims that change nothing that what happens in it is
/// far apart.
told_history draw_wide_history(std::uint64_t seed, std::uint64_t number);

/// One in which every claim stops at a knot of the year, or a fen beside it, again far apart; then an early one becomes
/// a fen or so more or less.
told_history draw_edge_history(std::uint64_t seed, std::uint64_t number);

/// One of so many events, of claims so small that they reach the knots of a year all the same.
told_history draw_long_history(std::uint64_t seed, std::uint64_t number, std::size_t events);

/// A smallest history that `fails` like the given one: no event or fact can be left out, none be made simpler.
told_history shrunk(told_history h, const std::function<bool(const told_history&)>& fails);

/// For people: one line an event, with what the reference makes of it.
std::string told(const told_history& h);
std::string told(const event& e);
std::string told(const reaction& r);
std::string told(const standing& s);

}  // namespace oracle

#endif
