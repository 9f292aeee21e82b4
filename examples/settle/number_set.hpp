// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_NUMBER_SET_HPP
#define SETTLE_NUMBER_SET_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "memory.hpp"
#include "slot_table.hpp"

namespace settling {

/// A set of numbers that only grows: a table of the numbers themselves, at most three quarters full, so 11 to 21 bytes
/// a number and one memory access. The largest number of 64 bits cannot be in it.
class number_set {
 public:
  /// True if the number was not in the set before.
  bool insert(std::uint64_t n) {
    if (slots_.is_full(size_)) grow();
    const std::size_t i = slot_of(n);
    if (slots_[i] != 0) return false;
    slots_[i] = n + 1;
    ++size_;
    return true;
  }

  /// The number is going to be inserted: asks for its slot.
  void announce(std::uint64_t n) const noexcept {
    if (slots_.size() != 0) prefetch(&slots_[first_slot(n)]);
  }

 private:
  std::size_t first_slot(std::uint64_t n) const noexcept {
    constexpr std::uint64_t golden = 0x9E37'79B9'7F4A'7C15;  // 2^64 / the golden ratio: spreads what lies close
    return static_cast<std::size_t>((n ^ n >> 32U) * golden >> shift_);
  }

  /// Where the number is, or would be put. A slot that holds 0 is free.
  std::size_t slot_of(std::uint64_t n) const noexcept {
    std::size_t i = first_slot(n);
    while (slots_[i] != 0 && slots_[i] != n + 1) i = slots_.behind(i);
    return i;
  }

  void grow() {
    const slot_table before = std::exchange(slots_, slot_table(slots_.next_size()));
    shift_ = std::countl_zero(std::uint64_t{slots_.size() - 1});
    for (std::size_t i = 0; i < before.size(); ++i)
      if (before[i] != 0) slots_[slot_of(before[i] - 1)] = before[i];
  }

  slot_table slots_;
  std::size_t size_ = 0;
  int shift_ = 0;
};

}  // namespace settling

#endif
