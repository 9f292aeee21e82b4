// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef WHAT_IF_SEARCH_HPP
#define WHAT_IF_SEARCH_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../settle/csv_reader.hpp"
#include "../settle/csv_writer.hpp"
#include "reform.hpp"

// How far a figure of a table can go within a budget: the largest rate or cap, or the smallest deductible, of chosen
// cells. Figures are whole numbers of fen, or of thousandths of a percent, and what is spent goes one way with them, so
// that halving the range finds the last one within the budget; the one next to it is the proof.

namespace reforms {

/// The cells of a table that get one value: `rate,category=margin,layer=basic`.
struct chosen_cells {
  std::string column;
  std::vector<std::pair<std::string, std::string>> rows;  ///< that have this value in that column
};

inline chosen_cells read_chosen_cells(std::string_view text) {
  chosen_cells cells;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::size_t equals = word.find('=');
    if (at == 0)
      cells.column = word;
    else
      cells.rows.emplace_back(word.substr(0, equals), equals == word.npos ? "" : word.substr(equals + 1));
    at = end + 1;
  }
  return cells;
}

/// The text of a table file, some of whose cells get another value.
class table_text {
 public:
  table_text(std::string_view csv, const chosen_cells& cells) {
    settling::csv_reader reader(settling::csv_reader::source_of(csv));
    settling::csv_record record;
    std::vector<std::optional<std::size_t>> columns;
    std::optional<std::size_t> figure;
    while (reader.next(record)) {
      std::vector<std::string> row(record.fields.begin(), record.fields.end());
      const auto place = [&](const std::string& name) -> std::optional<std::size_t> {
        const auto at = std::find(row.begin(), row.end(), name);
        return at == row.end() ? std::nullopt : std::optional<std::size_t>(at - row.begin());
      };
      if (rows_.empty()) {
        figure = place(cells.column);
        for (const auto& [name, value] : cells.rows) columns.push_back(place(name));
      } else {
        bool is_chosen = figure && *figure < row.size() && !row[*figure].empty();
        for (std::size_t i = 0; i < columns.size(); ++i)
          is_chosen = is_chosen && columns[i] && *columns[i] < row.size() && row[*columns[i]] == cells.rows[i].second;
        if (is_chosen) chosen_.emplace_back(rows_.size(), *figure);
      }
      rows_.push_back(std::move(row));
    }
  }

  std::size_t chosen() const noexcept { return chosen_.size(); }
  /// What the first of the chosen cells has.
  const std::string& value() const { return rows_[chosen_.front().first][chosen_.front().second]; }
  std::string with(const std::string& value) {
    for (const auto& [row, cell] : chosen_) rows_[row][cell] = value;
    std::string csv;
    settling::csv_writer out([&csv](std::string_view bytes) { csv += bytes; });
    for (const auto& row : rows_) {
      for (const std::string& cell : row) out.verbatim(cell);
      out.end_row();
    }
    out.flush();
    return csv;
  }

 private:
  std::vector<std::vector<std::string>> rows_;
  std::vector<std::pair<std::size_t, std::size_t>> chosen_;
};

/// A figure as a whole number, and back.
struct figure_scale {
  bool is_rate;

  std::string text(std::int64_t number) const {
    return is_rate ? gongbao::to_string(gongbao::rate::from_millipercent(number))
                   : gongbao::to_string(money::from_minor_units(number));
  }
  std::optional<std::int64_t> number(const std::string& text) const {
    if (is_rate) {
      const auto r = gongbao::parse<gongbao::rate>(text);
      return r ? std::optional(r->in_millipercent()) : std::nullopt;
    }
    const auto m = gongbao::parse<money>(text);
    return m ? std::optional(m->in_minor_units()) : std::nullopt;
  }
};

/// What a search found.
struct found_figure {
  std::optional<std::int64_t> figure{};  ///< the last one within the budget; none if there is none
  money spent{};                         ///< by that
  std::optional<std::int64_t> next{};    ///< the first one beyond; none where no check or budget forbids more
  std::optional<money> next_spent{};     ///< none where a check forbids that one
  bool is_proven = true;                 ///< that none of those beyond is within the budget again, by a rounding
};

/// The last figure from `cheapest` towards `dearest` within a budget. `spent(figure)` is what the table with it spends;
/// none where a check forbids the table. What roundings can make of it stays below `slack`.
inline found_figure last_within(std::int64_t cheapest, std::int64_t dearest, money budget, money slack,
                                const std::function<std::optional<money>(std::int64_t)>& spent) {
  const std::int64_t step = cheapest <= dearest ? 1 : -1;
  const std::int64_t size = (dearest - cheapest) * step;  // figures by how far they are from the cheapest
  std::map<std::int64_t, std::optional<money>> known;
  const auto at = [&](std::int64_t distance) {
    const auto [place, is_new] = known.try_emplace(distance);
    if (is_new) place->second = spent(cheapest + distance * step);
    return place->second;
  };
  /// The first distance that is not within a budget, or size + 1.
  const auto first_beyond = [&](money limit) {
    if (const auto most = at(size); most && *most <= limit) return size + 1;
    std::int64_t within = -1;
    std::int64_t beyond = size;
    while (beyond - within > 1) {
      const std::int64_t middle = within + (beyond - within) / 2;
      const auto s = at(middle);
      (s && *s <= limit ? within : beyond) = middle;
    }
    return beyond;
  };
  found_figure found;
  std::int64_t beyond = first_beyond(budget);
  // Only where no rounding can bring it back, every later figure is beyond too.
  constexpr std::int64_t most_tried = 1'000;
  const std::int64_t certain = first_beyond(budget + slack);
  found.is_proven = certain - beyond <= most_tried;
  for (std::int64_t d = std::min(certain - 1, beyond + most_tried); d > beyond; --d)
    if (const auto s = at(d); s && *s <= budget) {
      beyond = d + 1;
      break;
    }
  if (beyond > 0) {
    found.figure = cheapest + (beyond - 1) * step;
    found.spent = at(beyond - 1).value_or(money{});
  }
  if (beyond <= size) {
    found.next = cheapest + beyond * step;
    found.next_spent = at(beyond);
  }
  return found;
}

}  // namespace reforms

#endif
