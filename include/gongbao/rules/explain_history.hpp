// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_EXPLAIN_HISTORY_HPP
#define GONGBAO_RULES_EXPLAIN_HISTORY_HPP

#include <gongbao/rules/explain.hpp>
#include <gongbao/rules/history.hpp>

namespace gongbao::inline v0 {

/// The difference of a settled claim as text: why, what it is now, what is to be paid (补差) or taken back (追回), and
/// by which article the claim is settled. A line for each payment that differs, and one for a category that does.
///
/// ```cpp
/// constexpr bool renders(language in, text_view expected) {
///   char buffer[512]{};
///   text_writer out(buffer, sizeof buffer);
///   explain(out, difference<jinzhou::outpatient_pool_benefit>{.reason = correction_reason::year_before,
///                                                              .old_amounts = {.paid = yuan(50)},
///                                                              .new_amounts = {.paid = yuan(20)}}, in);
///   return out.written() == expected;
/// }
/// static_assert(renders(language::en, "what had added up before it in the year changed\n"
///                                     "fund payment 20.00 instead of 50.00: 30.00 to be recovered, "
///                                     "锦政办发〔2022〕14号 三(一)1\n"));
/// static_assert(renders(language::zh, "年度内此前累计发生变化\n"
///                                     "统筹基金支付由50.00元改为20.00元：追回30.00元，"
///                                     "锦政办发〔2022〕14号第三部分第（一）项第1点\n"));
/// ```
template <class Benefit>
constexpr void explain(text_writer& out, const difference<Benefit>& d, language in = language::en) noexcept {
  out.put(label_of(d.reason, in));
  out.put('\n');
  if constexpr (enumerated<decltype(d.new_category)>)
    if (d.reason != correction_reason::reversed && d.old_category != d.new_category)
      fill(out, text{"category {2} instead of {1}\n", "救助对象类别由{1}改为{2}\n"}.in(in),
           in == language::zh ? label_of(d.old_category, in) : name_of(d.old_category),
           in == language::zh ? label_of(d.new_category, in) : name_of(d.new_category));
  each_payment(d.new_amounts, [&](text_view, const text& name, auto member) {
    const money was = d.old_amounts.*member;
    const money is = d.new_amounts.*member;
    if (was == is) return;
    fill(out,
         (is > was ? text{"{1} {3} instead of {2}: {4} to be paid, ", "{1}由{2}元改为{3}元：补差{4}元，"}
                   : text{"{1} {3} instead of {2}: {4} to be recovered, ", "{1}由{2}元改为{3}元：追回{4}元，"})
             .in(in),
         name.in(in), was, is, is > was ? is - was : was - is);
    explain(out, d.source(), in);
    out.put('\n');
  });
}

}  // namespace gongbao::inline v0

#endif
