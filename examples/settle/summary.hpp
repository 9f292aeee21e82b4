// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SUMMARY_HPP
#define SETTLE_SUMMARY_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/gongbao.hpp>

#include "city_rules.hpp"
#include "claim_row.hpp"
#include "readable.hpp"

namespace settling {

namespace detail {

template <class T>
std::string flat(const T& value) {
  char buffer[64];
  gongbao::text_writer out(buffer, sizeof buffer);
  gongbao::flat_form<T>::write(out, value);
  return out.written();
}

/// The library's own explanation of a part of a settlement.
template <class Part>
std::string explained(const Part& part) {
  char buffer[2048];
  gongbao::text_writer out(buffer, sizeof buffer);
  gongbao::explain(out, part);
  return out.written();
}

/// Lines of cells, aligned: the first columns to the left, numbers to the right.
class aligned_lines {
 public:
  explicit aligned_lines(std::size_t left_columns) : left_columns_{left_columns} {}

  void add(std::vector<std::string> cells) {
    widths_.resize(std::max(widths_.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) widths_[i] = std::max(widths_[i], cells[i].size());
    lines_.push_back(std::move(cells));
  }

  std::string text() const {
    std::string all;
    for (const auto& cells : lines_) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths_[i] - cells[i].size(), ' ');
        if (i > 0) all += "  ";
        all += i < left_columns_ ? cells[i] + padding : padding + cells[i];
      }
      all += '\n';
    }
    return all;
  }

 private:
  std::size_t left_columns_;
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

}  // namespace detail

/// One settled claim, kept with everything that its explanation needs.
class explained_claim {
 public:
  explained_claim(const claim& c, const settlement& s)
      : claim_{c}, claim_id_{c.claim_id}, person_id_{c.person_id}, settlement_{s} {
    claim_.claim_id = claim_.person_id = claim_.county = {};  // they live in a record that will be gone
  }

  /// What is shown: the largest tilt aid, or where there is none the largest aid.
  bool shows_less_than(const settlement& other) const noexcept {
    const gongbao::money tilt = settlement_.tilt.payment;
    if (other.tilt.payment != tilt) return other.tilt.payment > tilt;
    return tilt == gongbao::money{} && other.total_aid > settlement_.total_aid;
  }

  std::string text() const {
    using detail::explained;
    using detail::flat;
    const bool in_jinzhou = claim_.city == city::jinzhou;
    const settlement& s = settlement_;
    std::string out = "claim " + printable(claim_id_) + " of person " + printable(person_id_) + ", " +
                      flat(claim_.city) + ", " + flat(claim_.date) + ", " + flat(claim_.care) + "\n";

    out += heading("category", in_jinzhou ? gongbao::jinzhou::aid_category.info.source
                                          : gongbao::sanmenxia::aid_category.info.source);
    out += detail::indented(explained(s.choice), "    ");

    out += heading("self-pay",
                   in_jinzhou ? gongbao::jinzhou::covered_cost.info.source : gongbao::sanmenxia::aid_base.info.source);
    out += "    in-scope cost " + flat(claim_.in_scope_cost) + " - insurance " + flat(claim_.insurance_paid) + " = " +
           flat(s.self_pay) + "\n";
    out += "    the year so far: base " + flat(s.before.deductible_base) + ", basic aid " + flat(s.before.basic_paid) +
           ", residual " + flat(s.before.residual) + ", tilt aid " + flat(s.before.tilt_paid) + "\n";

    out += heading("basic aid", s.basic.terms.source);
    out += detail::indented(explained(s.basic), "    ");

    out += heading("tilt aid", s.tilt.terms.source);
    out += "    residual " + flat(s.self_pay) + " - " + flat(s.basic.payment) + " = " + flat(s.residual);
    if (s.after.residual != s.before.residual) out += ", in the year " + flat(s.after.residual);
    if (s.before.tilted != gongbao::money{}) out += "; tilted before: " + flat(s.before.tilted);
    out += "\n    " + trigger() + "\n";
    if (s.tilt_is_open) out += detail::indented(explained(s.tilt), "    ");

    out += "  total aid " + flat(s.basic.payment) + " + " + flat(s.tilt.payment) + " = " + flat(s.total_aid) +
           ", the patient pays " + flat(s.self_pay) + " - " + flat(s.total_aid) + " = " + flat(s.patient_pays) + "\n";
    if (s.patient_pays < gongbao::money{}) out += "  (below zero: the catch-up pays for earlier bills of the year)\n";
    return out;
  }

 private:
  static std::string heading(std::string_view what, const gongbao::source& where) {
    return "  " + std::string(what) + ", " + detail::explained(where) + "\n";
  }

  std::string trigger() const {
    if (claim_.city == city::jinzhou) return "open: whatever basic aid leaves";
    const std::string cap = detail::flat(settlement_.basic.terms.cap);
    if (settlement_.tilt_is_open)
      return "open: the cap of " + cap + " is reached, the care referred and in the province";
    if (settlement_.after.basic_paid < settlement_.basic.terms.cap)
      return "closed: the cap of " + cap + " is not reached";
    return claim_.referred ? "closed: care outside the province" : "closed: care without referral";
  }

  claim claim_;
  std::string claim_id_;
  std::string person_id_;
  settlement settlement_;
};

/// What a run came to.
class summary {
 public:
  void add_settled(const claim& c, const settlement& s) {
    totals& t = aid_[{c.city, s.choice.category}];
    ++t.claims;
    t.basic += s.basic.payment;
    t.tilt += s.tilt.payment;
    ++settled_;
    if (s.total_aid > gongbao::money{} && (!shown_ || shown_->shows_less_than(s))) shown_.emplace(c, s);
  }
  void add_refused(std::string_view status) {
    ++refused_;
    auto found = reasons_.find(status);
    if (found == reasons_.end()) found = reasons_.emplace(status, 0).first;
    ++found->second;
  }

  std::uint64_t settled() const noexcept { return settled_; }
  std::uint64_t refused() const noexcept { return refused_; }

  std::string text() const {
    detail::aligned_lines counts(1);
    counts.add({"claims", std::to_string(settled_ + refused_)});
    counts.add({"settled", std::to_string(settled_)});
    counts.add({"refused", std::to_string(refused_)});
    for (const auto& [reason, count] : reasons_) counts.add({"  " + reason, std::to_string(count)});
    std::string all = counts.text();
    if (!aid_.empty()) all += "\n" + aid_text();
    if (shown_) all += "\n" + shown_->text();
    return all;
  }

 private:
  struct totals {
    std::uint64_t claims = 0;
    gongbao::money basic;
    gongbao::money tilt;
  };

  std::string aid_text() const {
    detail::aligned_lines lines(2);
    const auto add = [&](std::string city, std::string category, const totals& t) {
      lines.add({std::move(city), std::move(category), std::to_string(t.claims), detail::flat(t.basic),
                 detail::flat(t.tilt), detail::flat(t.basic + t.tilt)});
    };
    lines.add({"aid in yuan", "", "claims", "basic", "tilt", "total"});
    totals sum;
    for (const auto& [key, t] : aid_) {
      add(detail::flat(key.first), detail::flat(key.second), t);
      sum.claims += t.claims;
      sum.basic += t.basic;
      sum.tilt += t.tilt;
    }
    add("all", "", sum);
    return lines.text();
  }

  std::uint64_t settled_ = 0;
  std::uint64_t refused_ = 0;
  std::map<std::string, std::uint64_t, std::less<>> reasons_;
  std::map<std::pair<city, gongbao::category>, totals> aid_;
  std::optional<explained_claim> shown_;
};

}  // namespace settling

#endif
