// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_EXPLAIN_CLAIM_HPP
#define GONGBAO_RULES_EXPLAIN_CLAIM_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/explain.hpp>

// A settled claim as a whole, in one call: the category, the self-pay, each layer with what came before it, why the
// tilt is open or closed, and the sum. Every line is of the result; nothing is computed again.

namespace gongbao::inline v0 {

namespace detail {

/// What `write` writes, each line indented.
template <class Write>
constexpr void put_indented(text_writer& out, const Write& write) noexcept {
  char lines[1024]{};
  text_writer part(lines, sizeof lines);
  write(part);
  bool starts = true;
  const text_view written = part.written();
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (starts) out.put("    ");
    out.put(written[i]);
    starts = written[i] == '\n';
  }
}

constexpr void put_heading(text_writer& out, const text& what, const source& where, language in) noexcept {
  out.put("  ");
  out.put(what.in(in));
  out.put(text{", ", "，"}.in(in));
  explain(out, where, in);
  out.put('\n');
}

/// Why the tilt is open or closed.
template <class Scheme>
constexpr void put_trigger(text_writer& out, const settled_aid<Scheme>& s, language in) noexcept {
  const money cap = s.basic.terms.cap;
  const bool waits_for_cap = s.asked.readings.tilt_trigger == tilt_trigger::after_basic_cap;
  if (!s.covered) {
    out.put(text{"closed: the claim does not count", "不予倾斜救助：该笔费用不纳入救助"}.in(in));
  } else if (waits_for_cap && !s.cap_reached) {
    fill(out, text{"closed: the cap of {1} is not reached", "不予倾斜救助：未达到年度最高救助限额{1}元"}.in(in), cap);
  } else if (!s.triggered) {
    out.put(text{"closed: ", "不予倾斜救助："}.in(in));
    out.put(s.asked.unqualified.in(in));
  } else if (waits_for_cap) {
    fill(out, text{"open: the cap of {1} is reached", "予以倾斜救助：已达到年度最高救助限额{1}元"}.in(in), cap);
    if (!Scheme::qualifying.empty()) {
      out.put(text{", ", "，"}.in(in));
      out.put(Scheme::qualifying.in(in));
    }
  } else {
    out.put(text{"open: ", "予以倾斜救助："}.in(in));
    if (Scheme::qualifying.empty())
      out.put(text{"whatever basic aid leaves", "基本救助后的余额均可倾斜"}.in(in));
    else
      out.put(Scheme::qualifying.in(in));
  }
  out.put('\n');
}

/// What the gazette calls the layer before the tilt, where that is not basic aid.
template <class Scheme>
constexpr text first_layer_of() noexcept {
  if constexpr (requires { Scheme::first_layer; })
    return Scheme::first_layer;
  else
    return {"basic aid", "基本救助"};
}

/// `put_base` writes the line of the self-pay.
template <class Scheme, class PutBase>
constexpr void put_aid(text_writer& out, const settled_aid<Scheme>& s, language in, const PutBase& put_base) noexcept {
  const aid_year& before = s.asked.before.amounts();
  const money self_pay = s.asked.self_pay;

  put_heading(out, {"category", "救助对象类别"}, Scheme::category_article, in);
  put_indented(out, [&](text_writer& part) {
    explain(part, s.choice, in);
    part.put('\n');
  });

  put_heading(out, {"self-pay", "救助费用基数"}, Scheme::self_pay_article, in);
  put_base();
  fill(out,
       text{"    the year so far: base {1}, {5} {2}, residual {3}, tilt aid {4}\n",
            "    本年度此前累计：费用基数{1}元，{5}{2}元，救助后余额{3}元，倾斜救助{4}元\n"}
           .in(in),
       before.deductible_base, before.basic_paid, before.residual, before.tilt_paid, first_layer_of<Scheme>().in(in));

  put_heading(out, first_layer_of<Scheme>(), s.basic.terms.source, in);
  put_indented(out, [&](text_writer& part) { explain(part, s.basic, in); });

  put_heading(out, {"tilt aid", "倾斜救助"}, s.tilt.terms.source, in);
  fill(out, text{"    residual {1} - {2} = {3}", "    救助后余额{1} - {2} = {3}元"}.in(in), self_pay, s.basic.payment,
       s.residual);
  const aid_year& after = s.after.amounts();
  if (after.residual != before.residual)
    fill(out, text{", in the year {1}", "，本年度累计{1}元"}.in(in), after.residual);
  if (tilt_catches_up(s.asked.readings.tilt_trigger, s.asked.readings.identity_change) && before.tilted != money{})
    fill(out, text{"; tilted before: {1}", "；此前已倾斜{1}元"}.in(in), before.tilted);
  out.put("\n    ");
  put_trigger(out, s, in);
  if (s.triggered) put_indented(out, [&](text_writer& part) { explain(part, s.tilt, in); });

  fill(out,
       text{"  total aid {1} + {2} = {3}, the patient pays {4} - {3} = {5}\n",
            "  救助合计{1} + {2} = {3}元，个人负担{4} - {3} = {5}元\n"}
           .in(in),
       s.basic.payment, s.tilt.payment, s.total_aid, self_pay, s.patient_pays);
  if (s.patient_pays < money{})
    out.put(text{"  (below zero: the catch-up pays for earlier bills of the year)\n",
                 "  （为负数：补足倾斜救助时一并支付了本年度此前的费用）\n"}
                .in(in));
}

}  // namespace detail

/// A claim that a rule of medical aid has settled, from its category to what the patient pays. At most some 3 KiB.
///
/// ```cpp
/// constexpr bool explains() {
///   char buffer[4096]{};
///   text_writer out(buffer, sizeof buffer);
///   explain(out, *jinzhou::medical_aid({.date = date(2023, 3, 1), .recipients = recipient::margin,
///                                       .self_pay = yuan(20'000), .before = start_of(calendar_year(2023))}));
///   return out.written().size() > 400;
/// }
/// static_assert(explains());
/// ```
template <class Scheme>
constexpr void explain(text_writer& out, const settled_aid<Scheme>& s, language in = language::en) noexcept {
  detail::put_aid(out, s, in, [&] {
    fill(out, text{"    aid base {1}\n", "    费用基数{1}元\n"}.in(in), s.asked.self_pay);
  });
}

/// The same from the cost of the claim on.
template <class Scheme>
constexpr void explain(text_writer& out, const aid_statement<Scheme>& s, language in = language::en) noexcept {
  detail::put_aid(out, s.aid, in, [&] {
    fill(out,
         text{"    in-scope cost {1} - insurance {2} = {3}\n", "    政策范围内费用{1} - 医保支付{2} = {3}元\n"}.in(in),
         s.in_scope_cost, s.insurance_paid, s.aid.asked.self_pay);
  });
}

/// A visit to the outpatient pool, from its cost to what the patient pays.
constexpr void explain(text_writer& out, const pool_statement& s, language in = language::en) noexcept {
  detail::put_heading(out, {"pooling", "普通门诊统筹"}, s.steps.terms.source, in);
  fill(out, text{"    in-scope cost {1}", "    政策范围内费用{1}元"}.in(in), s.cost);
  if (s.retired.has_value())
    out.put((*s.retired ? text{", retired", "，退休人员"} : text{", not retired", "，在职职工"}).in(in));
  fill(out,
       (s.period == deductible_period::day ? text{"; deductible used that day {1}", "；当日此前已计起付标准{1}元"}
                                           : text{"; the year so far: cost {1}", "；本年度此前费用{1}元"})
           .in(in),
       s.before.deductible_met);
  out.put('\n');
  detail::put_indented(out, [&](text_writer& part) { explain(part, s.steps, in); });
  fill(
      out,
      text{"  the pool pays {1}, the patient {2} - {1} = {3}\n", "  统筹基金支付{1}元，个人负担{2} - {1} = {3}元\n"}.in(
          in),
      s.steps.payment, s.cost, s.patient_pays);
}

}  // namespace gongbao::inline v0

#endif
