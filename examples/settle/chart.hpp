// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CHART_HPP
#define SETTLE_CHART_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "html.hpp"

// Charts of amounts, as SVG. The two parts of an amount are a dark and a light one, which are two in print as well;
// what the page says of their classes is their look.

namespace settling {

/// An amount of at most two parts, none of them negative.
struct parted_amount {
  gongbao::money parts[2]{};

  gongbao::money whole() const { return parts[0] + parts[1]; }
};

/// A column of a chart: what stands below it, and below that where it begins something new.
struct chart_column {
  std::string name{};  ///< in full
  std::string label{};
  std::string group{};
  parted_amount amount{};
};

namespace detail {

/// How far an amount reaches if the longest one reaches so far.
inline std::int64_t reach_of(gongbao::money m, gongbao::money longest, std::int64_t length) {
  std::int64_t fen = gongbao::in_fen(m);
  std::int64_t all = gongbao::in_fen(longest);
  for (; all >= std::int64_t{1} << 40U; all /= 2) fen /= 2;  // so that the product is a number
  return all <= 0 ? 0 : std::clamp<std::int64_t>(fen * length / all, 0, length);
}

/// The least of 1, 2, 5, 10, 20 … yuan of which at most six reach an amount.
inline gongbao::money tick_for(gongbao::money longest) {
  const std::int64_t sixth = gongbao::in_fen(longest) / 6;
  for (std::int64_t ten = 100;; ten *= 10)
    for (const int n : {1, 2, 5})
      if (n * ten >= sixth) return gongbao::fen(n * ten);
}

inline html rectangle(std::string_view of, std::int64_t x, std::int64_t y, std::int64_t width, std::int64_t height) {
  return empty_element("rect", {{"class", of},
                                {"x", std::to_string(x)},
                                {"y", std::to_string(y)},
                                {"width", std::to_string(width)},
                                {"height", std::to_string(height)}});
}
inline html horizontal_line(std::int64_t from, std::int64_t to, std::int64_t y) {
  const std::string at = std::to_string(y);
  return empty_element("line", {{"x1", std::to_string(from)}, {"x2", std::to_string(to)}, {"y1", at}, {"y2", at}});
}
inline html label(std::string_view of, std::int64_t x, std::int64_t y, const html& text) {
  return element("text", text, {{"class", of}, {"x", std::to_string(x)}, {"y", std::to_string(y)}});
}

}  // namespace detail

/// Columns side by side over a scale in yuan. Its numbers have to stand beside it.
inline html column_chart(std::string_view title, std::string_view description,
                         const std::vector<chart_column>& columns) {
  constexpr std::int64_t width = 7200, height = 2500;  // tenths of a pixel: coordinates are whole
  constexpr std::int64_t left = 1000, right = width - 220, top = 120, bottom = height - 400;
  gongbao::money longest{};
  std::size_t digits = 0;
  for (const chart_column& c : columns) {
    longest = std::max(longest, c.amount.whole());
    digits = std::max(digits, c.label.size());
  }
  const gongbao::money tick = detail::tick_for(longest);
  const auto height_of = [&](gongbao::money m) { return detail::reach_of(m, longest, bottom - top); };

  html drawing = element("title", title);
  drawing << element("desc", description);
  for (std::int64_t i = 0; i <= gongbao::in_fen(longest) / gongbao::in_fen(tick); ++i) {
    const std::int64_t y = bottom - height_of(tick * i);
    drawing << detail::horizontal_line(left, right, y)
            << detail::label("scale", left - 60, y + 40, grouped(std::to_string(gongbao::in_fen(tick) / 100 * i)));
  }
  const auto count = static_cast<std::int64_t>(columns.size());
  const auto label_width = static_cast<std::int64_t>(75 * digits + 100);
  const std::int64_t step = (count * label_width - 1) / (right - left) + 1;  // of those that have room
  for (std::int64_t i = 0; i < count; ++i) {
    const chart_column& c = columns[static_cast<std::size_t>(i)];
    const std::int64_t from = left + (right - left) * i / count;
    const std::int64_t to = left + (right - left) * (i + 1) / count;
    const std::int64_t gap = std::max((to - from) / 8, (to - from) / 2 - 300);
    const std::int64_t middle = (from + to) / 2;
    html column = element("title", c.name + ": " + grouped(gongbao::to_string(c.amount.whole())));
    std::int64_t y = bottom;
    gongbao::money reached{};
    for (std::size_t part = 0; part < 2; ++part) {
      if (c.amount.parts[part] == gongbao::money{}) continue;
      reached += c.amount.parts[part];
      const std::int64_t to_y = bottom - height_of(reached);
      column << detail::rectangle(part == 0 ? "first" : "second", from + gap, to_y, to - from - 2 * gap, y - to_y);
      y = to_y;
    }
    drawing << element("g", column);
    if (i % step == 0) drawing << detail::label("below", middle, bottom + 160, c.label);
    if (!c.group.empty()) drawing << detail::label("below", middle, bottom + 320, c.group);
  }
  return element("svg", drawing,
                 {{"class", "chart"},
                  {"role", "img"},
                  {"viewBox", "0 0 " + std::to_string(width) + " " + std::to_string(height)}});
}

/// A bar in the row of a table, which has the numbers.
inline html bar(const parted_amount& amount, gongbao::money longest) {
  constexpr std::int64_t length = 1000;
  html drawing;
  std::int64_t x = 0;
  gongbao::money reached{};
  for (std::size_t part = 0; part < 2; ++part) {
    reached += amount.parts[part];
    const std::int64_t to = detail::reach_of(reached, longest, length);
    if (to != x) drawing << detail::rectangle(part == 0 ? "first" : "second", x, 0, to - x, 10);
    x = to;
  }
  return element(
      "svg", drawing,
      {{"class", "bar"}, {"aria-hidden", "true"}, {"viewBox", "0 0 1000 10"}, {"preserveAspectRatio", "none"}});
}

}  // namespace settling

#endif
