// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SUMMARY_HPP
#define SETTLE_SUMMARY_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "accounts.hpp"
#include "benefits.hpp"
#include "corrections.hpp"
#include "report_text.hpp"

namespace settling {

/// What a run came to.
class summary {
 public:
  explicit summary(const claims_form& form) : reports_(form, form) {}

  template <class Branch, class Statement>
  void add_settled(const claim& head, const typename Branch::claim& c, const Statement& s) {
    ++settled_;
    if (const gongbao::document& law = Branch::benefit::law;
        law.checked && law.checked->on < head.date && status_of(law, head.date) == gongbao::document_status::unchecked)
      ++unchecked_[&law];
    std::get<typename kind_of<typename Branch::benefit>::report>(reports_).template add<Branch>(head, c, s);
  }
  /// A row refused for a cause, and where it stands; the first of a cause comes first.
  void add_refused(std::string_view cause, std::size_t line) {
    ++refused_;
    auto found = causes_.find(cause);
    if (found == causes_.end()) found = causes_.emplace(cause, rows_refused{.first_line = line}).first;
    ++found->second.count;
  }

  void add_reversed() noexcept { ++reversed_; }
  void add_replaced() noexcept { ++replaced_; }
  void add_looked_back(gongbao::money aid) noexcept {
    ++looked_back_;
    looked_back_aid_ += aid;
  }
  /// What a settled claim gets more or less.
  void add_difference(gongbao::money difference) noexcept { differences_.add(difference); }

  /// How many claims of a benefit are dated after somebody last looked whether its document still holds.
  std::uint64_t unchecked(const gongbao::document& law) const {
    const auto found = unchecked_.find(&law);
    return found == unchecked_.end() ? 0 : found->second;
  }

  const difference_totals& differences() const noexcept { return differences_; }
  std::uint64_t rows() const noexcept { return settled_ + reversed_ + replaced_ + looked_back_ + refused_; }
  std::uint64_t settled() const noexcept { return settled_; }
  std::uint64_t refused() const noexcept { return refused_; }
  run_counts counts() const noexcept { return {settled_, reversed_, replaced_, refused_, differences_.count()}; }

  std::string text(language in = language::en) const {
    aligned_lines counts(1);
    counts.add({told({"claims", "费用笔数"}, in), std::to_string(rows())});
    counts.add({told({"settled", "已结算"}, in), std::to_string(settled_)});
    counts.add({told({"refused", "被拒绝"}, in), std::to_string(refused_)});
    for (const auto& [cause, met] : causes_)
      counts.add(
          {"  " + cause, std::to_string(met.count), told({"first in line {1}", "首见第{1}行"}, in, met.first_line)});
    std::string all = counts.text();
    if (reversed_ + replaced_ + looked_back_ + differences_.count() != 0) all += "\n" + text_of_events(in);
    const auto add = [&](const std::string& part) {
      if (!part.empty()) all += "\n" + part;
    };
    std::apply([&](const auto&... report) { (add(report.table(in)), ...); }, reports_);
    std::apply([&](const auto&... report) { (add(report.example(in)), ...); }, reports_);
    return all;
  }

 private:
  std::string text_of_events(language in) const {
    aligned_lines lines(1);
    lines.add({told({"corrections in yuan", "冲销更正（元）"}, in), told({"number", "笔数"}, in),
               told({"amount", "金额"}, in)});
    lines.add({told({"reversed", "冲销"}, in), std::to_string(reversed_), ""});
    lines.add({told({"replaced", "更正"}, in), std::to_string(replaced_), ""});
    if (looked_back_ != 0)
      lines.add({told({"one-off aid", "一次性救助"}, in), std::to_string(looked_back_),
                 gongbao::to_string(looked_back_aid_)});
    lines.add({told({"top-ups", "补差"}, in), std::to_string(differences_.top_ups),
               gongbao::to_string(differences_.topped_up)});
    lines.add({told({"recoveries", "追回"}, in), std::to_string(differences_.recoveries),
               gongbao::to_string(differences_.recovered)});
    return lines.text();
  }

  struct rows_refused {
    std::size_t first_line;
    std::uint64_t count = 0;
  };

  std::uint64_t settled_ = 0;
  std::uint64_t reversed_ = 0;
  std::uint64_t replaced_ = 0;
  std::uint64_t looked_back_ = 0;
  gongbao::money looked_back_aid_{};
  std::uint64_t refused_ = 0;
  difference_totals differences_;
  std::map<std::string, rows_refused, std::less<>> causes_;
  std::map<const gongbao::document*, std::uint64_t> unchecked_;
  std::tuple<aid::report, pool::report> reports_;
};

}  // namespace settling

#endif
