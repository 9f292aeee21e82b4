// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_DOCUMENT_STATUS_HPP
#define GONGBAO_CORE_DOCUMENT_STATUS_HPP

#include <cstdint>

#include <gongbao/core/source.hpp>
#include <gongbao/core/text.hpp>

// Is it still law? (时效) What an instrument says of itself, and for how long somebody has looked.

namespace gongbao::inline v0 {

/// How an instrument stands on a day.
enum class document_status : std::uint8_t {
  to_come,    ///< 尚未施行
  in_force,   ///< 有效
  expired,    ///< 已失效
  unchecked,  ///< 未核对: in force by its own words, but nobody has looked as late as this
};

template <>
struct enumeration<document_status> {
  static constexpr const char* name = "document_status";
  template <class E>
  static constexpr word<E> words[] = {{document_status::to_come, "to_come", "尚未施行"},
                                      {document_status::in_force, "in_force", "有效"},
                                      {document_status::expired, "expired", "已失效"},
                                      {document_status::unchecked, "unchecked", "未核对"}};
};

/// By the period in force, both ends included; unchecked after the day of the last check, or where there was none.
///
/// ```cpp
/// static_assert(status_of(jinzhou::archaeology_measures, date(2024, 9, 8)) == document_status::in_force);
/// static_assert(status_of(jinzhou::archaeology_measures, date(2024, 9, 9)) == document_status::expired);
/// static_assert(status_of(jinzhou::medical_aid_plan, date(2099, 1, 1)) == document_status::unchecked);
/// ```
constexpr document_status status_of(const document& d, date on) noexcept {
  if (on < d.in_force.first()) return document_status::to_come;
  if (!d.in_force.contains(on)) return document_status::expired;
  return d.checked && on <= d.checked->on ? document_status::in_force : document_status::unchecked;
}

/// On the day of the last check; unchecked where there was none.
constexpr document_status status_of(const document& d) noexcept {
  return d.checked ? status_of(d, d.checked->on) : document_status::unchecked;
}

namespace detail {
constexpr void put_day_of(text_writer& out, date d, language in) noexcept {
  if (in == language::en) return fill(out, "{1}", d);
  fill(out, "{1}年{2}月{3}日", std::int64_t{d.year()}, std::int64_t{d.month()}, std::int64_t{d.day()});
}

/// `pattern` with a day at its {1}.
constexpr void put_with_day(text_writer& out, const text& pattern, date d, language in) noexcept {
  char day[32]{};
  text_writer written(day, sizeof day);
  put_day_of(written, d, in);
  fill(out, pattern.in(in), written.written());
}
}  // namespace detail

/// `in force, checked 2026-12-01`, `expired on 2024-09-08`, `not checked`: some 40 bytes.
constexpr void put_status(text_writer& out, const document& d, language in) noexcept {
  using detail::put_with_day;
  if (!d.checked) return out.put(text{"not checked", "未核对"}.in(in));
  const document_status now = status_of(d);
  if (now == document_status::to_come) return put_with_day(out, {"from {1}", "{1}起施行"}, d.in_force.first(), in);
  if (now == document_status::expired) return put_with_day(out, {"expired on {1}", "{1}失效"}, *d.in_force.last(), in);
  put_with_day(out, {"in force, checked {1}", "有效（{1}核对）"}, d.checked->on, in);
}

/// The same with its end, what took its place, and the day and the ground of the last check: at most some 400 bytes.
///
/// ```cpp
/// constexpr bool says_when(text_view expected) {
///   char buffer[512]{};
///   text_writer out(buffer, sizeof buffer);
///   explain_status(out, {.number = "1", .title = "x", .title_zh = "甲", .in_force = {date(2022, 1, 1), date(2023, 1,
///   1)},
///                        .checked = check{date(2024, 5, 1), {"the register", "文件库"}}, .replaced_by = "2"},
///                  language::en);
///   return out.written() == expected;
/// }
/// static_assert(says_when("expired on 2023-01-01, replaced by 2; last check 2024-05-01: the register"));
/// ```
constexpr void explain_status(text_writer& out, const document& d, language in) noexcept {
  using detail::put_with_day;
  const auto last = d.in_force.last();
  const document_status now = status_of(d);
  if (now == document_status::expired) {
    put_with_day(out, {"expired on {1}", "已于{1}失效"}, *last, in);
    if (d.replaced_by.empty())
      out.put(text{", no successor known", "，未见替代文件"}.in(in));
    else
      fill(out, text{", replaced by {1}", "，由{1}替代"}.in(in), d.replaced_by);
  } else {
    put_with_day(out,
                 now == document_status::to_come ? text{"in force only from {1}", "{1}起施行"}
                                                 : text{"in force from {1}", "自{1}起有效"},
                 d.in_force.first(), in);
    if (last)
      put_with_day(out, {" to {1}", "，至{1}止"}, *last, in);
    else
      out.put(text{", no end stated", "，未规定截止日期"}.in(in));
  }
  if (!d.checked) return out.put(text{"; never checked", "；未核对"}.in(in));
  put_with_day(out, {"; last check {1}: ", "；最近核对{1}："}, d.checked->on, in);
  out.put(d.checked->ground.in(in));
}

/// Could a document and its check be true: the check states its ground, and what is replaced has ended by then?
constexpr bool check_is_sound(const document& d) noexcept {
  if (!d.replaced_by.empty() && !d.in_force.last()) return false;
  if (!d.checked) return d.replaced_by.empty();
  return !d.checked->ground.empty() && !(d.replaced_by == d.number);
}

/// Does an instrument take over on the day after another ends: no gap, no overlap?
///
/// ```cpp
/// constexpr document before{"1", "old", "旧", {date(2022, 1, 1), date(2022, 12, 31)}};
/// constexpr document after{"2", "new", "新", period::since(date(2023, 1, 1))};
/// static_assert(follows_at_once(before, after) && !follows_at_once(after, before));
/// ```
constexpr bool follows_at_once(const document& before, const document& after) noexcept {
  const auto last = before.in_force.last();
  return last && *last + days(1) == after.in_force.first();
}

}  // namespace gongbao::inline v0

#endif
