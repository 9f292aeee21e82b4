// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_PARTS_HPP
#define GONGBAO_INTEROP_C_PARTS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/interop/c/gongbao.h>
#include <gongbao/calendar/workdays.hpp>
#include <gongbao/interop/c/column_part.hpp>
#include <gongbao/interop/descriptions.hpp>
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/json.hpp>
#include <gongbao/interop/terms.hpp>

// What a C library is put together from: its rules, and beside them parts that a build may lack, each of a header and a
// unit of its own. A part is a table of functions; they are handed only what library.hpp has looked at.

/// Tables of the caller's, at the front of their own memory.
struct gongbao_tables {
  std::uint64_t seal;
  std::size_t benefit;  ///< its number in the list of cities
  std::size_t count;
  const void* first;  ///< of so many tables
};

/// A calendar of the caller's, at the front of its own memory.
struct gongbao_calendar {
  std::uint64_t seal;
  gongbao::workday_calendar days;
};

namespace gongbao::inline v0::c {

/// What a library finds at the front of memory that it has made something in, and nowhere else.
enum class made : std::uint64_t {
  tables = 0x73'65'6C'62'61'74'62'67U,
  calendar = 0x72'61'64'6E'65'6C'61'63U,
  plan = 0x6E'61'6C'70'6F'61'62'67U
};
inline std::uint64_t seal_of(made what, const void* at) noexcept {
  return (static_cast<std::uint64_t>(what) ^ reinterpret_cast<std::uintptr_t>(at)) * 0x9e37'79b9'7f4a'7c15U;
}

namespace detail {

/// Bytes of the caller's.
struct bytes {
  std::uintptr_t first;
  std::size_t size;

  bytes(const void* at, std::size_t count) noexcept : first{reinterpret_cast<std::uintptr_t>(at)}, size{count} {}
  bool overlaps(const bytes& other) const noexcept {
    return size != 0 && other.size != 0 && first < other.first + other.size && other.first < first + size;
  }
};

}  // namespace detail

/// Tables in memory of the caller's, as a rule takes them.
template <class Table>
struct borrowed_tables {
  const Table* first;
  std::size_t count;

  constexpr explicit borrowed_tables(const gongbao_tables& tables) noexcept
      : first{static_cast<const Table*>(tables.first)}, count{tables.count} {}
  constexpr const Table* begin() const noexcept { return first; }
  constexpr const Table* end() const noexcept { return first + count; }
  constexpr std::size_t size() const noexcept { return count; }
  constexpr const Table* find(date day) const noexcept {
    for (const Table& table : *this)
      if (table.in_force.contains(day)) return &table;
    return nullptr;
  }
};

/// Plans, and one claim by a plan.
struct plan_part {
  std::size_t count;
  const gongbao_plan* (*at)(std::size_t) noexcept;
  /// Whether a plan is one of the shipped ones, or was made where it lies.
  bool (*is_made)(const gongbao_plan*) noexcept;
  detail::bytes (*memory_of)(const gongbao_plan*) noexcept;
  void (*tell)(const gongbao_plan&, gongbao_plan_facts&) noexcept;
  std::int32_t (*make)(text_view city, text_view benefit, date day, const gongbao_tables*, flat::pair* readings,
                       std::size_t count, gongbao_room& memory, const gongbao_plan*& to) noexcept;
  std::int32_t (*code)(const gongbao_plan&, text_view category, text_view care, bool covered, bool qualifying,
                       std::uint8_t& to) noexcept;
  std::int32_t (*aid)(const gongbao_plan&, const gongbao_aid_claim&, gongbao_aid_settlement&) noexcept;
  std::int32_t (*visit)(const gongbao_plan&, const gongbao_visit&, gongbao_visit_settlement&) noexcept;
  const column_part& (*columns)() noexcept;  ///< for the machine that it runs on
};

/// Tables, calendars and explanations as texts; this part asks the system for memory.
struct text_part {
  std::int32_t (*write)(text_view city, text_view benefit, gongbao_room& to) noexcept;
  std::int32_t (*read)(text_view csv, bool only_meaning, language in, gongbao_room& memory, const gongbao_tables*& to,
                       gongbao_room& faults) noexcept;
  std::int32_t (*read_days)(text_view csv, language in, gongbao_room& memory, const gongbao_calendar*& to,
                            gongbao_room& faults) noexcept;
  void (*ask_by_tables)(text_view rule, const flat::pair*, std::size_t count, const gongbao_tables&, flat::answer& to);
  void (*ask_by_calendar)(text_view rule, const flat::pair*, std::size_t count, const gongbao_calendar&,
                          flat::answer& to);
  std::int32_t (*explain)(text_view rule, const flat::pair*, std::size_t count, std::int32_t form, language in,
                          gongbao_room& to) noexcept;
};

/// The handle of a rule: FNV-1a over its id.
///
/// ```cpp
/// static_assert(c::handle_of("JZ-MA-07") == 4'291'130'248 && c::handle_of("") != 0);
/// ```
constexpr gongbao_rule handle_of(passing_text id) noexcept {
  std::uint32_t hash = 0x811c9dc5U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return hash;
}

/// A rule of the library, with what its city calls the words.
struct library_rule : flat::listed_rule {
  flat::city_terms terms = nullptr;
};

/// What the functions of gongbao.h speak of.
struct library {
  const library_rule* first = nullptr;  ///< in the order of the rulebook, cases behind the rules
  std::size_t count = 0;
  const std::uint16_t* by_handle = nullptr;  ///< their numbers, the smallest handle first
  const plan_part* plans = nullptr;
  const text_part* texts = nullptr;
  const char* tables_digest = "";

  constexpr const library_rule* begin() const noexcept { return first; }
  constexpr const library_rule* end() const noexcept { return first + count; }
  /// The rule with this handle, or nullptr.
  constexpr const library_rule* find(gongbao_rule handle) const noexcept {
    std::size_t from = 0;
    for (std::size_t to = count; from < to;) {
      const std::size_t middle = from + (to - from) / 2;
      if (first[by_handle[middle]].handle < handle)
        from = middle + 1;
      else
        to = middle;
    }
    return from < count && first[by_handle[from]].handle == handle ? first + by_handle[from] : nullptr;
  }

  /// The same library with a part.
  constexpr library with(const plan_part& part) const noexcept {
    library other = *this;
    other.plans = &part;
    return other;
  }
  constexpr library with(const text_part& part) const noexcept {
    library other = *this;
    other.texts = &part;
    return other;
  }
  constexpr library with_digest(const char* digest) const noexcept {
    library other = *this;
    other.tables_digest = digest;
    return other;
  }
};

/// Of this program: defined by the unit that includes library.hpp.
extern const library here;

namespace detail {

inline constexpr std::int32_t fine = GONGBAO_ANSWERED;

constexpr std::int32_t status_of(error e) noexcept { return 1 + static_cast<std::int32_t>(e); }
inline text_view view_of(const gongbao_text& t) noexcept { return {t.size == 0 ? "" : t.data, t.size}; }
inline gongbao_text text_of(text_view t) noexcept { return {t.data(), t.size()}; }

/// Fills a room that has been looked at.
template <class Write>
std::int32_t fill(gongbao_room& room, Write write) noexcept {
  flat::measuring_writer out(room.data, room.capacity);
  write(out);
  room.size = out.size();
  return out.fits() ? fine : GONGBAO_TOO_SMALL;
}

/// Where so many bytes begin in a room that has been looked at, from the first place with this alignment on; nullptr if
/// it is too small. The room is told what they take.
inline char* place_in(gongbao_room& room, std::size_t size, std::size_t alignment) noexcept {
  const std::size_t odd = reinterpret_cast<std::uintptr_t>(room.data) % alignment;
  const std::size_t skipped = odd == 0 ? 0 : alignment - odd;
  room.size = size + alignment - 1;  // wherever it begins
  return room.data != nullptr && skipped <= room.capacity && size <= room.capacity - skipped ? room.data + skipped
                                                                                             : nullptr;
}

}  // namespace detail
}  // namespace gongbao::inline v0::c

#endif
