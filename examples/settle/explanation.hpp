// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_EXPLANATION_HPP
#define SETTLE_EXPLANATION_HPP

#include <string>
#include <string_view>
#include <utility>

#include <gongbao/interop/explain_result.hpp>

#include "benefits.hpp"

// One claim of a file explained: why it brings what it does in the year that it stands in, and why not more.

namespace settling {

class explanation {
 public:
  using form = gongbao::flat::explanation_form;

  explanation(std::string claim_id, form as, language in) : claim_id_{std::move(claim_id)}, as_{as}, in_{in} {}

  bool is_of(std::string_view claim_id) const noexcept { return claim_id == claim_id_; }

  /// A claim that has been settled by a table, with what came before it.
  template <class Branch, class Statement, class Table>
  void add(const claim& head, const typename Branch::claim& c, const Statement& s, const Table& table) {
    using kind = kind_of<typename Branch::benefit>;
    const auto asked =
        gongbao::flat::claim_question_of<typename Branch::city, typename Branch::benefit>(c, kind::before(s), table);
    if (as_ != form::json) text_ = kind::template shown<Branch>(head, c, s)(in_) + "\n";
    if (as_ == form::markdown) text_ = "```text\n" + text_ + "```\n\n";
    text_ += to_text(gongbao::flat::explain_claim_result(asked), claim_id_, in_, as_);
  }

  /// Empty if the claim was not settled.
  const std::string& text() const noexcept { return text_; }
  const std::string& claim_id() const noexcept { return claim_id_; }

 private:
  std::string claim_id_;
  form as_;
  language in_;
  std::string text_{};
};

}  // namespace settling

#endif
