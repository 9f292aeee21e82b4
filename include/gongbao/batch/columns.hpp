// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_COLUMNS_HPP
#define GONGBAO_BATCH_COLUMNS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/target.hpp>
#include <gongbao/core/money.hpp>
#include <gongbao/core/outcome.hpp>
#include <gongbao/detail/fault.hpp>
#include <gongbao/detail/traits.hpp>

// What the callers of batch/ hand in and get back: columns of plain numbers in memory of their own.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch {

/// A column: where it begins and how long it is. Made from anything that lies in one piece: a vector, an array, a
/// span; an empty one has no rows, and that is its length. Absent is only what was never given: as an input all zero,
/// as an output not wanted.
///
/// ```cpp
/// static_assert(!batch::column<int>{}.given());
/// static_assert(batch::column<int>(nullptr, 0).given());
/// ```
template <class T>
class column {
 public:
  constexpr column() noexcept = default;
  /// No beginning, but rows, is `fault::columns_differ_in_length`.
  GONGBAO_INLINE constexpr column(T* first, std::size_t size) noexcept : first_{first}, size_{size}, given_{true} {
    if (first == nullptr && size != 0) fault::columns_differ_in_length();
  }
  template <std::size_t N>
  GONGBAO_INLINE constexpr column(T (&all)[N]) noexcept : column(all, N) {}
  template <class Contiguous>
  requires(!gongbao::detail::temporary_owner<Contiguous>) && requires(Contiguous& c, T*& first) {
    first = c.data();
    c.size();
  }
  GONGBAO_INLINE constexpr column(Contiguous&& c) noexcept : column(c.data(), c.size()) {}
  /// A column looks into memory that stays.
  template <gongbao::detail::temporary_owner Owner>
  column(Owner&&) = delete;

  GONGBAO_INLINE constexpr bool given() const noexcept { return given_; }
  GONGBAO_INLINE constexpr std::size_t size() const noexcept { return size_; }
  GONGBAO_INLINE constexpr T* data() const noexcept { return first_; }
  GONGBAO_INLINE constexpr T& operator[](std::size_t i) const noexcept { return first_[i]; }

  /// Rows [begin, begin + rows): how a caller shares the work among threads. An absent column stays absent; rows that a
  /// given one does not have are `fault::columns_differ_in_length`.
  GONGBAO_INLINE constexpr column part(std::size_t begin, std::size_t rows) const noexcept {
    if (!given_) return {};
    if (begin > size_ || rows > size_ - begin) fault::columns_differ_in_length();
    return column{first_ + begin, rows};
  }

 private:
  T* first_ = nullptr;
  std::size_t size_ = 0;
  bool given_ = false;
};

/// How results reach memory.
enum class stores : std::uint8_t {
  ordinary,   ///< through the caches: right where the results are read soon
  streaming,  ///< past them: right for columns larger than the caches that begin at multiples of 64 bytes
};

/// What became of a row: 0 where it is settled, else 1 + the value of the error.
using row_status = std::uint8_t;
inline constexpr row_status settled = 0;

GONGBAO_INLINE constexpr row_status status_of(error e) noexcept {
  return static_cast<row_status>(1 + static_cast<unsigned>(e));
}

/// The error that a status stands for; nothing if the row is settled.
///
/// ```cpp
/// static_assert(!batch::refusal_in(batch::settled));
/// static_assert(*batch::refusal_in(batch::status_of(error::negative_amount)) == error::negative_amount);
/// ```
GONGBAO_INLINE constexpr maybe<error> refusal_in(row_status status) noexcept {
  if (status == settled) return {};
  return static_cast<error>(status - 1);
}

namespace detail::inline GONGBAO_BATCH_TARGET {

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

/// The same rows of any column.
struct rows_from {
  std::size_t begin;
  std::size_t rows;

  template <class T>
  constexpr column<T> operator()(const column<T>& c) const noexcept {
    return c.part(begin, rows);
  }
};

/// Every column that is given has as many rows as there are claims.
template <class Columns>
constexpr void check_lengths(const Columns& columns, std::size_t rows) noexcept {
  columns.for_each([=](const auto& c) {
    if (c.given() && c.size() != rows) fault::columns_differ_in_length();
  });
}

/// Whether two columns have memory in common.
template <class A, class B>
constexpr bool overlap(const column<A>& a, const column<B>& b) noexcept {
  if (a.size() == 0 || b.size() == 0) return false;
  if (__builtin_is_constant_evaluated()) {  // there, addresses have no order, and memory has one type
    if constexpr (gongbao::detail::same_as<const A, const B>) {
      for (std::size_t i = 0; i < a.size(); ++i)
        if (a.data() + i == b.data()) return true;
      for (std::size_t i = 0; i < b.size(); ++i)
        if (b.data() + i == a.data()) return true;
    }
    return false;
  }
  const auto address = [](const void* p) { return reinterpret_cast<std::uintptr_t>(p); };
  return address(a.data()) < address(b.data() + b.size()) && address(b.data()) < address(a.data() + a.size());
}

/// No output lies over another column, except over the whole of an input of amounts: rows are read before they are
/// written, but only their own.
template <class Columns>
constexpr void check_places(const Columns& columns) noexcept {
  columns.for_each([&]<class Out>(const column<Out>& out) {
    if constexpr (!gongbao::detail::same_as<Out, const Out>)
      columns.for_each([&]<class Other>(const column<Other>& other) {
        bool in_its_place = false;
        if constexpr (gongbao::detail::same_as<Out, Other>)
          in_its_place = &out == &other;
        else if constexpr (gongbao::detail::same_as<const Out, Other> &&
                           gongbao::detail::same_as<Out, typename Columns::fen_type>)
          in_its_place = out.data() == other.data();
        if (!in_its_place && overlap(out, other)) fault::columns_overlap();
      });
  });
}

}  // namespace detail::inline GONGBAO_BATCH_TARGET
}  // namespace gongbao::inline v0::batch

#endif

#endif
