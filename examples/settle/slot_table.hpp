// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SLOT_TABLE_HPP
#define SETTLE_SLOT_TABLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "memory.hpp"

namespace settling {

/// The table of a hash set: a power of two of numbers, or none yet; a slot that holds 0 is free.
class slot_table {
 public:
  slot_table() = default;
  explicit slot_table(std::size_t size) : slots_{make_big<std::uint64_t>(size)}, size_{size} {
    std::fill_n(slots_.get(), size, std::uint64_t{0});
  }

  std::size_t size() const noexcept { return size_; }
  std::uint64_t& operator[](std::size_t i) noexcept { return slots_[i]; }
  const std::uint64_t& operator[](std::size_t i) const noexcept { return slots_[i]; }
  std::size_t behind(std::size_t i) const noexcept { return (i + 1) & (size_ - 1); }

  /// True if one more would leave less than a quarter of the slots free.
  bool is_full(std::size_t used) const noexcept { return 4 * (used + 1) > 3 * size_; }
  std::size_t next_size() const noexcept { return size_ == 0 ? sized(1024, 4) : 2 * size_; }

 private:
  big_array<std::uint64_t> slots_;
  std::size_t size_ = 0;
};

}  // namespace settling

#endif
