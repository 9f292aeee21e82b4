// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_EXPLAIN_HPP
#define GONGBAO_RULES_EXPLAIN_HPP

#include <gongbao/core/text.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/recipients.hpp>

// A result keeps its steps, so explaining it is printing them: nothing is computed again.

namespace gongbao::inline v0 {

namespace detail {

template <class T>
constexpr void write(text_writer& out, const T& value) noexcept {
  flat_form<T>::write(out, value);
}

}  // namespace detail

/// `锦政办发〔2022〕16号 三(五)2`
constexpr void explain(text_writer& out, const source& where) noexcept {
  if (!where.stated()) return out.put("(no source stated)");
  out.put(where.in->number);
  out.put(' ');
  out.put(where.article);
}

/// `subsistence 低保对象; outranked: margin; no aid: lifted_poor`
constexpr void explain(text_writer& out, const recipient_choice& choice) noexcept {
  out.put(name_of(choice.category));
  out.put(' ');
  out.put(label_of(choice.category));
  const auto also = [&](text_view why, recipients identities) {
    if (identities.empty()) return;
    out.put("; ");
    out.put(why);
    detail::write(out, identities);
  };
  also("outranked: ", choice.outranked);
  also("no aid: ", choice.without_aid);
}

/// One line a step: what lay above the deductible, the rate of it, what the cap left of it.
///
/// ```cpp
/// constexpr bool renders() {
///   char buffer[512]{};
///   text_writer out(buffer, sizeof buffer);
///   explain(out, settle(layer{.terms = {.deductible = yuan(5), .rate = percent(50), .cap = yuan(2)},
///                             .base = yuan(15)}));
///   return out.written() == "above the deductible of 5.00: 10.00\n"
///                           "50% of it, rounded: 5.00\n"
///                           "under the cap of 2.00, 0.00 used before: pays 2.00\n";
/// }
/// static_assert(renders());
/// ```
constexpr void explain(text_writer& out, const layer_steps& steps) noexcept {
  const auto amount = [&](text_view before, money m, text_view after) {
    out.put(before);
    detail::write(out, m);
    out.put(after);
  };
  amount("above the deductible of ", steps.terms.deductible, ": ");
  amount("", steps.portion, "\n");
  detail::write(out, steps.terms.rate);
  amount(" of it, rounded: ", steps.before_cap, "\n");
  amount("under the cap of ", steps.terms.cap, ", ");
  amount("", steps.paid_before, " used before: ");
  amount("pays ", steps.payment, "\n");
}

}  // namespace gongbao::inline v0

#endif
