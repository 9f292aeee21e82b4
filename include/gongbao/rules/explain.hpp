// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_EXPLAIN_HPP
#define GONGBAO_RULES_EXPLAIN_HPP

#include <gongbao/core/citation.hpp>
#include <gongbao/rules/layer.hpp>
#include <gongbao/rules/recipients.hpp>

// A result keeps its steps, so explaining it is printing them, in the language asked for: nothing is computed again.

namespace gongbao::inline v0 {

namespace detail {

/// `margin+lifted_poor`, or 低保边缘家庭成员、脱贫人口.
template <class Recipient>
constexpr void put_identities(text_writer& out, category_set<Recipient> identities, language in) noexcept {
  if (in == language::en) return flat_form<category_set<Recipient>>::write(out, identities);
  bool later = false;
  for (const auto& w : words_of<Recipient>) {
    if (!identities.contains(w.value)) continue;
    if (later) out.put("、");
    out.put(label_of(w.value, in));
    later = true;
  }
}

}  // namespace detail

/// `锦政办发〔2022〕16号 三(五)2`, or 锦政办发〔2022〕16号第三部分第（五）项第2点.
constexpr void explain(text_writer& out, const source& where, language in = language::en) noexcept {
  if (!where.stated()) return out.put(text{"(no source stated)", "（未注明依据）"}.in(in));
  if (in == language::zh) return put_citation_zh(out, where);
  out.put(where.in->number);
  out.put(' ');
  out.put(where.article);
}

/// `subsistence 低保对象; outranked: margin; no aid: lifted_poor`
template <class Category, class Recipient>
constexpr void explain(text_writer& out, const basic_recipient_choice<Category, Recipient>& choice,
                       language in = language::en) noexcept {
  if (in == language::en) {
    out.put(name_of(choice.category));
    out.put(' ');
  }
  out.put(label_of(choice.category, in));
  const auto also = [&](const text& why, category_set<Recipient> identities) {
    if (identities.empty()) return;
    out.put(why.in(in));
    detail::put_identities(out, identities, in);
  };
  also({"; outranked: ", "；就高不就低，不再按以下身份救助："}, choice.outranked);
  also({"; no aid: ", "；以下身份不享受救助："}, choice.without_aid);
}

/// One line a step: what lay above the deductible, the rate of it, what the cap left of it.
///
/// ```cpp
/// constexpr bool renders(language in, text_view expected) {
///   char buffer[512]{};
///   text_writer out(buffer, sizeof buffer);
///   explain(out, settle(layer{.terms = {.deductible = yuan(5), .rate = percent(50), .cap = yuan(2)},
///                             .base = yuan(15)}), in);
///   return out.written() == expected;
/// }
/// static_assert(renders(language::en, "above the deductible of 5.00: 10.00\n"
///                                     "50% of it, rounded: 5.00\n"
///                                     "under the cap of 2.00, 0.00 used before: pays 2.00\n"));
/// static_assert(renders(language::zh, "起付标准5.00元以上部分：10.00元\n"
///                                     "按50%计算，舍入到分：5.00元\n"
///                                     "限额2.00元，此前已用0.00元：支付2.00元\n"));
/// ```
constexpr void explain(text_writer& out, const layer_steps& steps, language in = language::en) noexcept {
  constexpr text above{"above the deductible of {1}: {2}\n", "起付标准{1}元以上部分：{2}元\n"};
  constexpr text share{"{1} of it, rounded: {2}\n", "按{1}计算，舍入到分：{2}元\n"};
  constexpr text capped{"under the cap of {1}, {2} used before: pays {3}\n", "限额{1}元，此前已用{2}元：支付{3}元\n"};
  fill(out, above.in(in), steps.terms.deductible, steps.portion);
  fill(out, share.in(in), steps.terms.rate, steps.before_cap);
  fill(out, capped.in(in), steps.terms.cap, steps.paid_before, steps.payment);
}

}  // namespace gongbao::inline v0

#endif
