// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_TEXTS_HPP
#define GONGBAO_INTEROP_C_TEXTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/notices.hpp>
#include <gongbao/interop/c/parts.hpp>
#include <gongbao/interop/explain_result.hpp>
#include <gongbao/interop/json.hpp>
#include <gongbao/interop/tables.hpp>
#include <gongbao/interop/workdays_csv.hpp>

// The part of a C library that reads and writes tables and calendars, and explains. It alone asks the system for
// memory, and gives back all of it before a call ends: what is read lies in memory of the caller's. The headers of the
// benefits are included beside this one.

namespace gongbao::inline v0::c {

namespace detail {

/// What a call comes to where the system gives no memory. Without exceptions a program stops there.
template <class Call>
std::int32_t unless_no_memory(Call call) noexcept {
#if defined(__cpp_exceptions)
  try {
    return call();
  } catch (...) {
    return GONGBAO_NO_MEMORY;
  }
#else
  return call();
#endif
}

inline std::int32_t fill_with(gongbao_room& room, std::string_view text) noexcept {
  return fill(room, [&](flat::measuring_writer& out) { out.put(text); });
}

/// A line in which whatever was met can be shown: what is no character is U+FFFD, what controls is a blank.
inline void put_line(flat::measuring_writer& out, std::string_view text) noexcept {
  const text_view line(text);
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t length = flat::detail::character_at(line, i);
    const auto byte = static_cast<unsigned char>(line[i]);
    if (length == 0)
      out.put("\uFFFD");
    else if (length == 1 && (byte < 0x20 || byte == 0x7F))
      out.put(' ');
    else
      out.put(line.part(i, length));
    i += length == 0 ? 1 : length;
  }
  out.put('\n');
}

// ---- Tables --------------------------------------------------------------------------------------------------------

/// Pieces one behind the other in memory of the caller's; only measured where there is none.
class laid_out {
 public:
  explicit laid_out(char* at) noexcept : at_{at} {}

  /// Room for so many objects; nullptr while it is measured.
  template <class T>
  T* take(std::size_t count) noexcept {
    size_ = (size_ + alignof(T) - 1) / alignof(T) * alignof(T);
    char* const here = at_ == nullptr ? nullptr : at_ + size_;
    size_ += count * sizeof(T);
    return reinterpret_cast<T*>(here);
  }
  text_view keep(text_view text) noexcept {
    char* const to = take<char>(text.size());
    if (to == nullptr || text.empty()) return {};
    __builtin_memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }
  std::size_t size() const noexcept { return size_; }

 private:
  char* at_;
  std::size_t size_ = 0;
};

/// Lays tables out with the texts that their sources look into. A document that the shipped table cites is that one.
template <class Table>
gongbao_tables* lay_out(laid_out& to, const owned_versions<Table>& tables, const Table& shipped, std::size_t benefit) {
  static_assert(__is_trivially_copyable(Table));
  const std::vector<const document*> known = gongbao::detail::documents_cited_by(shipped);
  auto* const front = to.take<gongbao_tables>(1);
  auto* const copies = to.take<Table>(tables.size());
  std::size_t number = 0;
  for (Table table : tables) {
    gongbao::detail::for_each_place(table, [&](const auto&, auto& node) {
      if constexpr (gongbao::detail::cites<gongbao::detail::unqualified_t<decltype(node)>>) {
        node.source.article = to.keep(node.source.article);
        const document* const in = node.source.in;
        if (std::find(known.begin(), known.end(), in) != known.end()) return;
        auto* const copy = to.take<document>(1);
        const document kept{to.keep(in->number), to.keep(in->title), to.keep(in->title_zh), in->in_force};
        if (copy != nullptr) __builtin_memcpy(static_cast<void*>(copy), &kept, sizeof kept);
        node.source.in = copy;
      }
    });
    if (copies != nullptr) __builtin_memcpy(static_cast<void*>(copies + number), &table, sizeof table);
    ++number;
  }
  if (front != nullptr) *front = {seal_of(made::tables, front), benefit, tables.size(), copies};
  return front;
}

/// Hands each benefit of a list of cities to `visit(city, benefit, number)`.
template <class Cities, class Visit>
void for_each_numbered_benefit(Visit&& visit) {
  std::size_t number = 0;
  for_each_benefit<Cities>([&](auto city, auto benefit) { visit(city, benefit, number++); });
}

template <class Cities>
std::int32_t read_tables_into(text_view csv, bool only_meaning, language in, gongbao_room& memory,
                              const gongbao_tables*& to, gongbao_room& faults) noexcept {
  to = nullptr;
  faults.size = 0;
  return unless_no_memory([&]() -> std::int32_t {
    std::int32_t status = fine;
    const auto found = read_tables_of<Cities>(
        csv,
        [&]<class City, class Benefit>(City, Benefit, const auto& tables) {
          for_each_numbered_benefit<Cities>([&]<class Of, class Its>(Of, Its, std::size_t number) {
            if constexpr (gongbao::detail::same_as<City, Of> && gongbao::detail::same_as<Benefit, Its>) {
              laid_out measured(nullptr);
              lay_out(measured, tables, Benefit::table, number);
              constexpr std::size_t alignment = 16;
              char* const at = place_in(memory, measured.size(), alignment);
              laid_out written(at);
              to = at == nullptr ? nullptr : lay_out(written, tables, Benefit::table, number);
              if (at == nullptr) status = GONGBAO_TOO_SMALL;
            }
          });
        },
        only_meaning ? held_to::meaning : held_to::printed);
    if (found.empty()) return status;
    flat::measuring_writer out(faults.data, faults.capacity);
    for (const table_fault& f : found) put_line(out, to_string(f, in));
    faults.size = out.size();
    return status_of(found.front().error);
  });
}

/// The days of the shipped calendar, as CSV.
inline std::string shipped_days() {
  std::string csv = "date,kind,name\n";
  static_cast<void>(for_each_notice(china_notices, [&](text_view name, date first, date last, bool worked) {
    for (date d = first; d <= last; d = d + days(1))
      csv.append(to_string(d)).append(worked ? ",makeup_workday," : ",holiday,").append(std::string_view(name)) += '\n';
    return maybe<error>();
  }));
  return csv;
}

template <class Cities>
std::int32_t write_tables_into(text_view city, text_view benefit, gongbao_room& to) noexcept {
  to.size = 0;
  return unless_no_memory([&]() -> std::int32_t {
    if (city.empty() && benefit == "workdays") return fill_with(to, shipped_days());
    std::int32_t status = status_of(error::unknown_value);
    for_each_benefit<Cities>([&](auto c, auto b) {
      if (c.key == city && b.key == benefit) status = fill_with(to, write_tables({c.key, b.key}, b.table));
    });
    return status;
  });
}

template <class Cities>
void ask_by_tables(text_view rule, const flat::pair* pairs, std::size_t count, const gongbao_tables& tables,
                   flat::answer& to) {
  to.start();
  to.refuse({error::unknown_value, "table"});
  for_each_numbered_benefit<Cities>([&]<class Benefit>(auto, Benefit, std::size_t number) {
    using table = gongbao::detail::unqualified_t<decltype(Benefit::table)>;
    if (number != tables.benefit) return;
    flat::rules<typename Cities::rules_and_cases>::call(rule, pairs, count, to, borrowed_tables<table>(tables));
  });
}

// ---- Calendars -----------------------------------------------------------------------------------------------------

inline constexpr int first_year_read = 2010;
inline constexpr int last_year_read = 2059;
using years_read = gongbao::detail::stated_years<first_year_read, last_year_read>;

/// The calendar of the years that days are stated of, laid over the shipped one.
class calendar_read {
 public:
  maybe<refusal> read(text_view csv) noexcept {
    years_read stated(gongbao::detail::stated_by::notices);
    if (const auto refused = gongbao::detail::read_days_csv(csv, stated, true)) return refused;
    int first = 0;
    int last = 0;
    for (int year = first_year_read; year <= last_year_read; ++year)
      for (int month = 1; month < 12; ++month) {  // days of a December alone are of the notice of the next year
        const stated_days days = stated.stated_of(year, month);
        if ((days.off | days.worked) == 0) continue;
        first = first == 0 ? year : first;
        last = year;
      }
    if (first == 0) return refusal{error::missing_input, "date"};
    std::uint32_t own[last_year_read - first_year_read + 1][12]{};
    const auto set = [&](int year, int month, std::uint32_t worked) { own[year - first][month - 1] = worked; };
    if (const auto refused = stated.whole_years(first, last, set)) return refused;
    return lay({first, last, own, stated.stated_of(first - 1, 12)});
  }
  std::size_t years() const noexcept { return static_cast<std::size_t>(last_ - first_ + 1); }
  /// Copies it behind the front of it.
  void write(gongbao_calendar* front) const noexcept {
    auto* const months = reinterpret_cast<std::uint32_t(*)[12]>(front + 1);
    __builtin_memcpy(months, months_, years() * sizeof *months_);
    *front = {seal_of(made::calendar, front), {first_, last_, months, december_before_}};
  }

 private:
  maybe<refusal> lay(const workday_calendar& own) noexcept {
    const auto refuse = [&](error e, int year, int month, int day) {
      text_writer out(day_, sizeof day_);
      flat_form<date>::write(out, date(year, month, day));
      return refusal{e, out.written()};
    };
    first_ = china_workdays.first_year < own.first_year ? china_workdays.first_year : own.first_year;
    last_ = china_workdays.last_year > own.last_year ? china_workdays.last_year : own.last_year;
    for (gongbao::detail::month_cursor at{first_ - 1, 12}; at.year <= last_; at.advance()) {
      gongbao::detail::layered_month month(at.year, at.month);
      month.lay(china_workdays);
      month.lay(own);
      const maybe<std::uint32_t> worked = month.finish();
      if (month.contradicted() != 0)
        return refuse(error::inconsistent_dates, at.year, at.month,
                      gongbao::detail::day_of_nth(month.contradicted(), 1));
      if (at.year < first_)
        december_before_ = month.stated();
      else if (!worked)
        return refuse(error::calendar_not_published, at.year, at.month, 1);
      else
        months_[at.year - first_][at.month - 1] = *worked;
    }
    return {};
  }

  int first_ = 0;
  int last_ = 0;
  std::uint32_t months_[last_year_read - first_year_read + 1][12]{};
  stated_days december_before_{};
  char day_[16]{};
};

inline std::int32_t read_days_into(text_view csv, language in, gongbao_room& memory, const gongbao_calendar*& to,
                                   gongbao_room& faults) noexcept {
  to = nullptr;
  faults.size = 0;
  return unless_no_memory([&]() -> std::int32_t {
    calendar_read calendar;
    if (const auto refused = calendar.read(csv)) {
      const std::string_view where(refused->where);
      flat::measuring_writer out(faults.data, faults.capacity);
      put_line(out, std::string(where.substr(0, 256))
                        .append(where.empty() ? "" : std::string_view(text{": ", "："}.in(in)))
                        .append(std::string_view(label_of(refused->error, in))));
      faults.size = out.size();
      return status_of(refused->error);
    }
    static_assert(sizeof(gongbao_calendar) % alignof(std::uint32_t) == 0);
    char* const at = place_in(memory, sizeof(gongbao_calendar) + calendar.years() * sizeof(std::uint32_t[12]),
                              alignof(gongbao_calendar));
    if (at == nullptr) return GONGBAO_TOO_SMALL;
    auto* const front = reinterpret_cast<gongbao_calendar*>(at);
    calendar.write(front);
    to = front;
    return fine;
  });
}

template <class Cities>
void ask_by_calendar(text_view rule, const flat::pair* pairs, std::size_t count, const gongbao_calendar& calendar,
                     flat::answer& to) {
  flat::rules<typename Cities::rules_and_cases>::call(rule, pairs, count, to, calendar.days);
  if (to.refused() && *to.refused() == refusal{error::unknown_value, "table"})
    to.refuse({error::unknown_value, "calendar"});
}

// ---- Explanations --------------------------------------------------------------------------------------------------

template <class Cities>
std::int32_t explain_into(text_view rule, const flat::pair* pairs, std::size_t count, std::int32_t form, language in,
                          gongbao_room& to) noexcept {
  to.size = 0;
  return unless_no_memory([&]() -> std::int32_t {
    auto asked = flat::claim_question_of<typename Cities::rules>(std::string_view(rule));
    if (!asked) return GONGBAO_UNKNOWN_CHOICE;
    for (std::size_t i = 0; i < count; ++i)
      asked->asked.given.emplace_back(std::string_view(pairs[i].key), std::string_view(pairs[i].value));
    const flat::claim_explanation found = flat::explain_claim_result(*asked);
    const std::int32_t status = found.now.refused ? status_of(*found.now.refused) : fine;
    if (!flat::is_explained(found)) return status;
    const auto as = form == GONGBAO_JSON       ? flat::explanation_form::json
                    : form == GONGBAO_MARKDOWN ? flat::explanation_form::markdown
                                               : flat::explanation_form::plain;
    const std::int32_t fits = fill_with(to, flat::to_text(found, std::string_view(rule), in, as));
    return fits == fine ? status : fits;
  });
}

}  // namespace detail

/// Tables, calendars and explanations of a list of cities.
template <class Cities>
inline constexpr text_part texts_of = {
    &detail::write_tables_into<Cities>, &detail::read_tables_into<Cities>, &detail::read_days_into,
    &detail::ask_by_tables<Cities>,     &detail::ask_by_calendar<Cities>,  &detail::explain_into<Cities>};

}  // namespace gongbao::inline v0::c

#endif
