// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REPORT_TEXT_HPP
#define SETTLE_REPORT_TEXT_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "../common/told.hpp"

// How reports are written: amounts, explanations, aligned lines.

namespace settling {

/// The library's own explanation of a part of a settlement.
template <class Part>
std::string explained(const Part& part, gongbao::language in = gongbao::language::en) {
  char buffer[4096];
  gongbao::text_writer out(buffer, sizeof buffer);
  gongbao::explain(out, part, in);
  return out.written();
}

/// A claim that is going to be shown, in the language that is then asked for.
using shown_claim = std::function<std::string(gongbao::language)>;

/// Lines of cells, aligned: the first columns, or all, to the left, the others to the right.
class aligned_lines {
 public:
  aligned_lines() = default;
  explicit aligned_lines(std::size_t left_columns) : left_columns_{left_columns} {}

  void add(std::vector<std::string> cells) {
    widths_.resize(std::max(widths_.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) widths_[i] = std::max(widths_[i], outside::columns_of(cells[i]));
    lines_.push_back(std::move(cells));
  }

  std::string text() const {
    std::string all;
    for (const auto& cells : lines_) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths_[i] - outside::columns_of(cells[i]), ' ');
        if (i > 0) all += "  ";
        if (i >= left_columns_) all += padding;
        all += cells[i];
        if (i < left_columns_ && i + 1 < cells.size()) all += padding;
      }
      all += '\n';
    }
    return all;
  }

 private:
  std::size_t left_columns_ = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> widths_;
  std::vector<std::vector<std::string>> lines_;
};

/// Indents every line of a text.
inline std::string indented(std::string_view text, std::string_view by) {
  std::string all;
  for (std::size_t first = 0; first < text.size();) {
    const std::size_t end = std::min(text.find('\n', first), text.size());
    all.append(by).append(text, first, end - first) += '\n';
    first = end + 1;
  }
  return all;
}

/// `  basic aid, 锦政办发〔2022〕16号 三(五)2`
inline std::string heading(std::string_view what, const gongbao::source& where) {
  return "  " + std::string(what) + ", " + explained(where) + "\n";
}

}  // namespace settling

#endif
