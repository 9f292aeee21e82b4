// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_COLUMNS_HPP
#define GONGBAO_BATCH_COLUMNS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/money.hpp>
#include <gongbao/core/outcome.hpp>
#include <gongbao/detail/traits.hpp>

// What the callers of batch/ hand in and get back: columns of plain numbers in memory of their own.

namespace gongbao::inline v0::batch {

namespace detail {
/// What is about to go and takes its elements with it. A view is not: of a constant one the elements are no more
/// constant than before.
template <class C>
concept temporary_owner = requires(C& c, const C& constant) {
  requires !gongbao::detail::same_as<decltype(c.data()), decltype(constant.data())>;
};
}  // namespace detail

/// A column: where it begins and how long it is. Made from anything that lies in one piece: a vector, an array, a
/// span. Without a beginning it is absent: as an input all zero, as an output not wanted.
template <class T>
class column {
 public:
  constexpr column() noexcept = default;
  constexpr column(T* first, std::size_t size) noexcept : first_{first}, size_{size} {}
  template <std::size_t N>
  constexpr column(T (&all)[N]) noexcept : first_{all}, size_{N} {}
  template <class Contiguous>
  requires(!detail::temporary_owner<Contiguous>) && requires(Contiguous& c, T*& first) {
    first = c.data();
    c.size();
  }
  constexpr column(Contiguous&& c) noexcept : first_{c.data()}, size_{c.size()} {}
  /// A column looks into memory that stays.
  template <detail::temporary_owner Owner>
  column(Owner&&) = delete;

  constexpr bool given() const noexcept { return first_ != nullptr; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr T* data() const noexcept { return first_; }
  constexpr T& operator[](std::size_t i) const noexcept { return first_[i]; }

  /// Rows [begin, begin + rows): how a caller shares the work among threads. An absent column stays absent.
  constexpr column part(std::size_t begin, std::size_t rows) const noexcept {
    return given() ? column{first_ + begin, rows} : column{};
  }

 private:
  T* first_ = nullptr;
  std::size_t size_ = 0;
};

/// How results reach memory.
enum class stores : std::uint8_t {
  ordinary,   ///< through the caches: right where the results are read soon
  streaming,  ///< past them: right for columns larger than the caches that begin at multiples of 64 bytes
};

/// What became of a row: 0 where it is settled, else 1 + the value of the error.
using row_status = std::uint8_t;
inline constexpr row_status settled = 0;

constexpr row_status status_of(error e) noexcept { return static_cast<row_status>(1 + static_cast<unsigned>(e)); }

/// The error that a status stands for; nothing if the row is settled.
///
/// ```cpp
/// static_assert(!batch::refusal_in(batch::settled));
/// static_assert(*batch::refusal_in(batch::status_of(error::negative_amount)) == error::negative_amount);
/// ```
constexpr maybe<error> refusal_in(row_status status) noexcept {
  if (status == settled) return {};
  return static_cast<error>(status - 1);
}

namespace detail {

inline constexpr std::size_t cache_line = 64;

/// One amount of a column; 0 if the column is absent.
template <class Fen>
constexpr money amount_at(const column<const Fen>& c, std::size_t i) noexcept {
  return c.given() ? fen(c[i]) : money{};
}

/// Whether a condition holds for each of some amounts: in registers, as an array of them would not be.
template <class Condition, class... Amounts>
constexpr bool all_of_amounts(Condition holds, Amounts... amounts) noexcept {
  return (holds(amounts) && ...);
}

/// The first amount that is beyond the limit, else the first that is negative, with the key of its column.
template <std::size_t N>
constexpr maybe<refusal> amount_refused(const money (&amounts)[N], const text_view (&keys)[N]) noexcept {
  for (std::size_t i = 0; i < N; ++i)
    if (!within_limit(amounts[i])) return refusal{error::out_of_range, keys[i]};
  for (std::size_t i = 0; i < N; ++i)
    if (amounts[i] < money{}) return refusal{error::negative_amount, keys[i]};
  return {};
}

/// Whether an amount has a place in a column of this type.
template <class Fen>
constexpr bool fits(money m) noexcept {
  return in_fen(m) == static_cast<Fen>(in_fen(m));
}

template <class Fen>
constexpr void put(const column<Fen>& c, std::size_t i, money m) noexcept {
  if (c.given()) c[i] = static_cast<Fen>(in_fen(m));
}

}  // namespace detail
}  // namespace gongbao::inline v0::batch

#endif
