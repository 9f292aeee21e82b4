// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_AUDIT_HPP
#define SETTLE_AUDIT_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "benefits.hpp"
#include "csv_writer.hpp"
#include "histories.hpp"
#include "ledger.hpp"
#include "packed_texts.hpp"
#include "payments.hpp"
#include "policies.hpp"
#include "readable.hpp"
#include "report_text.hpp"
#include "slips.hpp"

// What was paid for claims beside what is due for them: over and under, by component, never netted, with the cause that
// gives what was paid.

namespace settling {

/// The audit of a run. Claims are due what the file comes to at its end, reversed ones nothing.
class audit {
 public:
  /// `findings` takes a row for each claim and component in difference, if somebody wants them.
  audit(payments& paid, const claims_form& form, language in, csv_writer* findings = nullptr, bool in_terms = false)
      : paid_{paid}, form_{form}, in_{in}, out_{findings}, in_terms_{in_terms} {}

  // ---- While rows are settled

  void settled(const header& columns, const csv_record& record, std::string_view claim_id, std::string_view person) {
    const auto known = persons_.find(person);
    person_of_.push_back(known ? *known : persons_.add(person));
    if (paid_.in_claims()) paid_.add_row(columns, record, claim_id, action::settle);
  }
  void happened(const header& columns, const csv_record& record, action what, std::string_view claim_id) {
    if (paid_.in_claims()) paid_.add_row(columns, record, claim_id, what);
  }
  void refused(const header& columns, const csv_record& record, std::string_view status) {
    const std::string id(columns.text(record, column::claim_id));
    std::optional<stated_payment> stated;
    if (paid_.in_claims())
      stated = paid_.in_row(columns, record);
    else if (!paid_.knows(id))
      return;
    refused_row r{.line = record.line, .status = std::string(status)};
    for (std::size_t i = 0; i < r.cells.size(); ++i) {
      const auto c = std::array{column::claim_id, column::person_id, column::city, column::date}[i];
      r.cells[i] = repaired(columns.text(record, c));
    }
    if (!paid_.in_claims())
      refused_.emplace(id, std::move(r));
    else if (stated && stated->given != 0)
      refused_with_payment_.emplace_back(std::move(r), *stated);
  }
  /// What a settled claim got before it was corrected.
  template <class Amounts>
  void corrected(std::string_view claim_id, const Amounts& old) {
    former_.emplace(claim_id, pair_of(old));
  }

  // ---- When they are

  template <class Cities>
  void finish(const event_book<Cities>& claims, const ledger<Cities>& ledger, const policies<Cities>& tables) {
    claims.for_each_account(
        [&](auto of, const auto& entries) { compare<decltype(of)>(entries, claims, ledger, tables); });
    claims.for_each_reversed(
        [&](auto of, const auto& entry) { compare_reversed<decltype(of)>(entry, claims, ledger); });
    for (const auto& [row, stated] : refused_with_payment_)  // a row that was mended states its payment once more
      if (row.status == "duplicate_claim" || !paid_.knows(row.cells[0])) add_refused(row, stated);
    paid_.for_each_left([&](std::string_view id, const stated_payment& p) {
      if (const auto refused = refused_.find(id); refused != refused_.end()) return add_refused(refused->second, p);
      paid_.say_unknown(id, p);
      finding f{.line = ledger.line_of(std::string(id)).value_or(0), .claim_id = std::string(id)};
      slip why{audit_cause::unknown_claim};
      if (f.line != 0) why.detail = told({"the id of a correction", "为冲销或更正的编号"}, in_);
      add_unmatched(std::move(f), p, why);
    });
    paid_.say_unnamed();
    write();
  }

  /// How many claims were paid something else than is due.
  std::uint64_t differences() const noexcept { return differences_; }

  /// What claims were paid too much and too little of a component for a cause.
  struct totals {
    std::uint64_t claims = 0;
    gongbao::money over{};
    gongbao::money under{};

    totals& operator+=(const totals& more) {
      claims += more.claims;
      over += more.over;
      under += more.under;
      return *this;
    }
  };
  /// Calls `visit(cause, component, totals)` with them, and at the end with those of each component.
  template <class Visit>
  void for_each_total(language in, const Visit& visit) const {
    std::array<totals, paid_part_count> sums{};
    for (std::size_t c = 0; c < audit_cause_count; ++c)
      for (std::size_t p = 0; p < paid_part_count; ++p) {
        const totals& t = totals_[c][p];
        if (t.claims == 0) continue;
        visit(std::string_view(gongbao::label_of(static_cast<audit_cause>(c), in)),
              name_of(static_cast<paid_part>(p), in), t);
        sums[p] += t;
      }
    const std::string all = told({"all", "合计"}, in);
    for (std::size_t p = 0; p < paid_part_count; ++p)
      if (sums[p].claims != 0) visit(std::string_view(all), name_of(static_cast<paid_part>(p), in), sums[p]);
  }
  /// The first claim of a cause: what of it is otherwise, and below, explained as it is due.
  struct example {
    std::size_t line = 0;
    std::string title{};
    std::string shown{};
  };
  const std::map<audit_cause, example>& examples() const noexcept { return examples_; }
  /// What is not audited, a sentence each.
  std::vector<std::string> left_out(language in) const {
    std::vector<std::string> all;
    for (std::size_t p = 0; p < paid_part_count; ++p)
      if (lacking_[p])
        all.push_back(told({"{1} is not stated and not audited", "未列{1}，该项未审核"}, in,
                           name_of(static_cast<paid_part>(p), in)));
    return all;
  }

  std::string text(language in) const {
    aligned_lines lines(2);
    lines.add({told({"audit in yuan", "支付审核（元）"}, in), "", told({"claims", "笔数"}, in),
               told({"over", "多付"}, in), told({"under", "少付"}, in)});
    for_each_total(in, [&](std::string_view cause, std::string_view part, const totals& t) {
      lines.add({std::string(cause), std::string(part), std::to_string(t.claims), gongbao::to_string(t.over),
                 gongbao::to_string(t.under)});
    });
    if (differences_ == 0) lines.add({told({"no difference", "无差异"}, in), "", "", "", ""});
    std::string all = lines.text();
    for (const auto& [cause, first] : examples_) all += "\n" + first.title + "\n" + first.shown;
    for (const std::string& sentence : left_out(in)) all += sentence + "\n";
    return all;
  }

 private:
  struct refused_row {
    std::size_t line;
    std::string status;
    std::array<std::string, 4> cells{};
  };
  struct compared_part {
    paid_part part;
    gongbao::maybe<gongbao::money> paid{};  ///< absent: it cannot be read
    gongbao::money due{};
    gongbao::maybe<gongbao::money> given{};  ///< due after what was paid before it; absent: that cannot be said
    slip why{};
  };
  struct finding {
    std::size_t line;
    std::string claim_id;
    std::string person_id{};
    std::optional<branch> of{};
    std::string city{};  ///< where `of` is not known
    std::string date{};
    std::string article{};
    std::vector<compared_part> parts{};
  };
  /// What is known of what was paid for a claim, by the components of its benefit.
  struct paid_claim {
    paid_pair parts{};
    std::array<bool, 2> known{};
    gongbao::maybe<gongbao::money> whole{};

    bool has_parts() const noexcept { return known[0] || known[1]; }
    /// Whether this is what was paid, as far as that is known.
    bool is(const paid_pair& p) const noexcept {
      return (!known[0] || parts[0] == p[0]) && (!known[1] || parts[1] == p[1]) && (!whole || *whole == p[0] + p[1]);
    }
    bool is_nothing() const noexcept {
      return parts[0] == gongbao::money{} && parts[1] == gongbao::money{} && whole.value_or({}) == gongbao::money{};
    }
  };

  template <class Amounts>
  static paid_pair pair_of(const Amounts& amounts) {
    paid_pair p{};
    std::size_t i = 0;
    gongbao::each_payment(amounts,
                          [&](gongbao::text_view, const gongbao::text&, auto member) { p[i++] = amounts.*member; });
    return p;
  }
  template <class Benefit>
  static constexpr std::array<paid_part, 2> parts_of =
      detail::settles_as_aid<Benefit> ? std::array{paid_part::basic_aid, paid_part::tilt_aid}
                                      : std::array{paid_part::payment, paid_part::payment};
  template <class Benefit>
  static constexpr std::size_t part_count = detail::settles_as_aid<Benefit> ? 2 : 1;

  static std::string_view name_of(paid_part p, language in) {
    constexpr gongbao::text names[] = {{"basic aid", "基本救助"},
                                       {"tilt aid", "倾斜救助"},
                                       {"fund payment", "统筹基金支付"},
                                       {"total aid", "救助合计"}};
    return names[index_of(p)].in(in);
  }
  static std::string_view key_of(paid_part p) {
    constexpr std::string_view keys[] = {"basic_aid", "tilt_aid", "payment", "total_aid"};
    return keys[index_of(p)];
  }
  /// What was paid for a claim; where nothing is stated, nothing was.
  template <class Benefit>
  paid_claim paid_of(const std::optional<stated_payment>& stated) {
    paid_claim p;
    const stated_payment s = stated.value_or(stated_payment{});
    const bool has_whole = detail::settles_as_aid<Benefit> && paid_.has(paid_part::total_aid);
    const bool whole_alone = has_whole && s.has(paid_part::total_aid) && !s.has(paid_part::basic_aid);
    if (whole_alone && s.of(paid_part::total_aid) != gongbao::money{}) {
      p.whole = s.of(paid_part::total_aid);
      return p;
    }
    for (std::size_t i = 0; i < part_count<Benefit>; ++i) {
      const paid_part part = parts_of<Benefit>[i];
      p.known[i] = has_whole || paid_.has(part);
      p.parts[i] = s.of(part);
      if (!p.known[i]) lacking_[index_of(part)] = true;
    }
    return p;
  }

  // ---- One account

  template <class Branch, class Entry, class Cities>
  void compare(const std::vector<const Entry*>& entries, const event_book<Cities>& claims, const ledger<Cities>& ledger,
               const policies<Cities>& tables) {
    using law = typename Branch::benefit;
    using formula = formula_of<law>;
    using year = typename formula::year;
    using told_by = gongbao::detail::told_by_benefit<law>;
    year before{};  // as is due
    year paid_before{};
    bool is_known = true;  // what was paid before
    const auto add = [](year& to, const year& added) {
      to = gongbao::each_of_year([](gongbao::money a, gongbao::money b) { return a + b; }, to, added);
      if constexpr (told_by::by_day) to.deductible_met = {};
    };
    for (const Entry* const entry : entries) {
      const Entry& e = *entry;
      const auto stated = paid_.take(e.moment.id);
      if constexpr (told_by::by_day) before.deductible_met = paid_before.deductible_met = e.used_before.value;
      const bool is_readable = !stated || !stated->is_unreadable;
      const paid_claim paid = is_readable ? paid_of<law>(stated) : paid_claim{};
      const paid_pair due = pair_of(e.added);
      const bool parted = is_known && !(paid_before == before);
      if (is_readable && is_known && !parted && paid.is(due)) {
        add(before, e.added);
        add(paid_before, e.added);
        continue;
      }
      const auto& table = tables.template on<law>(e.claim.date);
      const auto f = e.is_look_back ? std::nullopt : formula::of(e.claim, table);
      const paid_pair given = !parted ? due : f ? f->paid(paid_before) : looked_back<law>(e, paid_before, table);
      if (!paid.is(due) || !is_readable || (is_known && !paid.is(given))) {
        finding found = finding_of<Branch>(e, claims, ledger);
        add_parts<law>(found, paid, is_readable, due, is_known ? std::optional(given) : std::nullopt);
        const settled_twice<Entry, formula> claim{e, f, before, paid_before, due, given, is_known};
        name_causes<law>(found, claim, table, paid, stated);
        show<Branch>(found, e, before, table);
        add_finding(std::move(found));
      }
      // The year goes on by what was paid; what is not known was paid as due.
      is_known = is_known && is_readable && (!paid.whole || paid.is(given));
      paid_pair as_paid = given;
      for (std::size_t i = 0; i < 2; ++i)
        if (paid.known[i]) as_paid[i] = paid.parts[i];
      if (f)
        paid_before = f->after(paid_before, as_paid);
      else
        go_on_as_paid(paid_before, e.added, as_paid);
      if constexpr (told_by::by_day) paid_before.deductible_met = {};
      add(before, e.added);
    }
  }

  /// What a payment that looks back would come to after what was paid.
  template <class Benefit, class Year>
  static paid_pair looked_back(const auto& entry, const Year& paid_before, const auto& table) {
    if constexpr (gongbao::detail::told_by_benefit<Benefit>::looks_back)
      if (const auto after = after_look_back<Benefit>(entry, paid_before, table))
        return {after->basic_paid - paid_before.basic_paid, {}};
    return pair_of(entry.added);
  }

  /// The year after what no formula settles: what it adds, but for what was paid.
  template <class Year>
  static void go_on_as_paid(Year& year, const Year& added, const paid_pair& paid) {
    std::size_t i = 0;
    Year by = added;
    gongbao::each_payment(by, [&](gongbao::text_view, const gongbao::text&, auto member) { by.*member = paid[i++]; });
    year = gongbao::each_of_year([](gongbao::money a, gongbao::money b) { return a + b; }, year, by);
  }

  /// A claim after the year as it is due, and after the year as it was paid.
  template <class Entry, class Formula>
  struct settled_twice {
    const Entry& entry;
    const std::optional<Formula>& formula;
    const typename Formula::year& before;
    const typename Formula::year& paid_before;
    const paid_pair& due;
    const paid_pair& given;
    bool is_given_known;
  };

  /// Names what gives all that was paid for a claim; if nothing does, what gives each part.
  template <class Benefit, class Claim>
  void name_causes(finding& f, const Claim& c, const auto& table, const paid_claim& paid,
                   const std::optional<stated_payment>& stated) const {
    const std::optional<slip> all = cause_of_all<Benefit>(c, table, paid, stated);
    for (compared_part& part : f.parts) part.why = all ? *all : cause_of_part<Benefit>(c, table, paid, part);
  }
  template <class Benefit, class Claim>
  std::optional<slip> cause_of_all(const Claim& c, const auto& table, const paid_claim& paid,
                                   const std::optional<stated_payment>& stated) const {
    if (stated && stated->is_unreadable) return slip{audit_cause::unreadable_payment};
    const bool is_due = paid.is(c.due);
    if (!is_due && stated && stated->times > 1) return slip{audit_cause::paid_twice};
    if (!is_due && paid.is_nothing())
      return slip{stated && stated->given != 0 ? audit_cause::nothing_paid : audit_cause::not_paid};
    const auto [first, last] = former_.equal_range(std::string_view(c.entry.moment.id));
    if (!is_due && std::any_of(first, last, [&](const auto& was) { return paid.is(was.second); }))
      return slip{audit_cause::not_corrected};
    if (is_due || (c.is_given_known && paid.is(c.given))) return slip{audit_cause::earlier_payment};
    if (auto found = slip_of_claim<Benefit>(c, table, paid, [&](const paid_pair& p) { return paid.is(p); }))
      return found;
    if (paid.known[0] && paid.known[1] && paid.parts[0] + paid.parts[1] == c.due[0] + c.due[1])
      return slip{audit_cause::other_split};
    return {};
  }
  template <class Benefit, class Claim>
  slip cause_of_part(const Claim& c, const auto& table, const paid_claim& paid, const compared_part& part) const {
    if (!part.paid || paid.whole) return {};
    if (*part.paid == part.due || (part.given && *part.paid == *part.given)) return {audit_cause::earlier_payment};
    if (*part.paid == gongbao::money{}) return {audit_cause::nothing_paid};
    const std::size_t i = part.part == parts_of<Benefit>[0] ? 0 : 1;
    const auto found = slip_of_claim<Benefit>(c, table, paid, [&](const paid_pair& p) { return p[i] == *part.paid; });
    return found.value_or(slip{});
  }
  /// What went otherwise, in a year as it was paid or as it is due.
  template <class Benefit, class Claim, class IsPaid>
  static std::optional<slip> slip_of_claim(const Claim& c, const auto& table, const paid_claim& paid,
                                           const IsPaid& is_paid) {
    if (!c.formula) return {};
    // Where a part was simply not paid, no reading or rate is asked why.
    bool is_part_left_out = true;
    for (std::size_t i = 0; i < part_count<Benefit>; ++i)
      is_part_left_out =
          is_part_left_out && paid.known[i] && (paid.parts[i] == gongbao::money{} || paid.parts[i] == c.due[i]);
    const slip_search<Benefit> search{.claim = c.entry.claim, .formula = *c.formula, .asks_figures = !is_part_left_out};
    for (const auto* const year : {&c.paid_before, &c.before})
      if (auto found = search.find(table, *year, is_paid)) return found;
    return {};
  }

  template <class Branch, class Entry, class Cities>
  void compare_reversed(const Entry& e, const event_book<Cities>& claims, const ledger<Cities>& ledger) {
    const auto stated = paid_.take(e.moment.id);
    if (!stated || (stated->is_zero() && !stated->is_unreadable)) return;
    using law = typename Branch::benefit;
    finding f = finding_of<Branch>(e, claims, ledger);
    const bool is_readable = !stated->is_unreadable;
    add_parts<law>(f, is_readable ? paid_of<law>(stated) : paid_claim{}, is_readable, {}, paid_pair{});
    for (compared_part& part : f.parts)
      part.why.cause = is_readable ? audit_cause::reversed_claim : audit_cause::unreadable_payment;
    show_undue(f);
    add_finding(std::move(f));
  }

  // ---- Findings

  template <class Branch, class Entry, class Cities>
  finding finding_of(const Entry& e, const event_book<Cities>& claims, const ledger<Cities>& ledger) const {
    const std::string_view id = e.moment.id;
    finding f{.line = ledger.line_of(id).value_or(0), .claim_id = std::string(id), .of = Branch::number};
    if (const auto number = claims.find(f.line); number && *number < person_of_.size())
      f.person_id = persons_.text(person_of_[*number]);
    f.date = gongbao::to_string(e.claim.date);
    f.article = explained(
        gongbao::difference<typename Branch::benefit>{.reason = gongbao::correction_reason::year_before}.source(),
        in_terms_ ? language::zh : language::en);
    return f;
  }
  template <class Benefit>
  static void add_parts(finding& f, const paid_claim& paid, bool is_readable, const paid_pair& due,
                        const std::optional<paid_pair>& given) {
    if (paid.whole) {
      compared_part c{.part = paid_part::total_aid, .paid = paid.whole, .due = due[0] + due[1]};
      if (given) c.given = (*given)[0] + (*given)[1];
      f.parts.push_back(c);
      return;
    }
    for (std::size_t i = 0; i < part_count<Benefit>; ++i) {
      compared_part c{.part = parts_of<Benefit>[i], .due = due[i]};
      if (is_readable && paid.known[i]) c.paid = paid.parts[i];
      if (given) c.given = (*given)[i];
      const bool differs = !is_readable || (c.paid && (*c.paid != c.due || (c.given && *c.paid != *c.given)));
      if (differs) f.parts.push_back(c);
    }
  }
  void add_refused(const refused_row& r, const stated_payment& p) {
    add_unmatched(
        {.line = r.line, .claim_id = r.cells[0], .person_id = r.cells[1], .city = r.cells[2], .date = r.cells[3]}, p,
        {audit_cause::refused_claim, r.status});
  }
  /// A payment for which there is no settled claim: all of it is over.
  void add_unmatched(finding f, const stated_payment& p, const slip& why) {
    const bool has_parts = p.has(paid_part::basic_aid) || p.has(paid_part::tilt_aid);
    for (std::size_t i = 0; i < paid_part_count; ++i) {
      const auto part = static_cast<paid_part>(i);
      if (p.is_unreadable || p.of(part) == gongbao::money{} || (has_parts && part == paid_part::total_aid)) continue;
      f.parts.push_back({.part = part, .paid = p.of(part), .given = gongbao::money{}, .why = why});
    }
    show_undue(f);
    if (!f.parts.empty()) add_finding(std::move(f));
  }

  void add_finding(finding f) {
    bool differs = false;
    for (const compared_part& c : f.parts) {
      if (!c.paid || *c.paid == c.due) continue;
      differs = true;
      totals& t = totals_[index_of(c.why.cause)][index_of(c.part)];
      ++t.claims;
      *c.paid > c.due ? t.over += *c.paid - c.due : t.under += c.due - *c.paid;
    }
    if (differs) ++differences_;
    if (out_ != nullptr) findings_.push_back(std::move(f));
  }

  /// Explains the first claim of each cause, as it is due.
  template <class Branch, class Entry>
  void show(const finding& f, const Entry& e, const auto& before, const auto& table) {
    using law = typename Branch::benefit;
    for (const compared_part& c : f.parts) {
      example& first = examples_[c.why.cause];
      if (!first.title.empty() && first.line <= f.line) continue;
      first = {.line = f.line, .title = title_of(f, c.why.cause)};
      if (e.is_look_back) continue;
      const auto s = gongbao::detail::told_by_benefit<law>::settle(e.claim, before, table);
      const claim head{.claim_id = f.claim_id, .person_id = f.person_id, .date = e.claim.date};
      if (s) first.shown = kind_of<law>::template shown<Branch>(head, e.claim, *s)(in_);
    }
  }
  /// The same of a payment for which nothing is due.
  void show_undue(const finding& f) {
    if (f.parts.empty()) return;
    const audit_cause cause = f.parts.front().why.cause;
    example& first = examples_[cause];
    if (!first.title.empty() && first.line <= f.line) return;
    first = {.line = f.line,
             .title = title_of(f, cause),
             .shown = told({"claim {1}\n", "结算编号{1}\n"}, in_, printable(f.claim_id))};
  }
  /// `at another rate (65%): basic aid 11700.00 was paid, 10800.00 is due`
  std::string title_of(const finding& f, audit_cause cause) const {
    std::string title(gongbao::label_of(cause, in_));
    std::string amounts;
    std::string_view detail;
    for (const compared_part& c : f.parts) {
      if (c.why.cause != cause) continue;
      detail = c.why.detail;
      amounts += amounts.empty() ? "" : told({"; ", "；"}, in_);
      amounts += c.paid ? told({"{1} {2} was paid, {3} is due", "{1}已付{2}，应付{3}"}, in_, name_of(c.part, in_),
                               *c.paid, c.due)
                        : told({"{1} {2} is due", "{1}应付{2}"}, in_, name_of(c.part, in_), c.due);
    }
    if (!detail.empty()) title += told({" ({1})", "（{1}）"}, in_, detail);
    return title + told({": ", "："}, in_) + amounts;
  }

  void write() {
    if (out_ == nullptr) return;
    std::sort(findings_.begin(), findings_.end(), [](const finding& a, const finding& b) {
      return std::tuple(a.line - 1, a.claim_id) <
             std::tuple(b.line - 1, b.claim_id);  // 0, which is no line, behind all
    });
    constexpr std::array<std::string_view, 16> columns{"claim_id",
                                                       "line",
                                                       "person_id",
                                                       "city",
                                                       "benefit",
                                                       "date",
                                                       "component",
                                                       "paid",
                                                       "due",
                                                       "difference",
                                                       "direction",
                                                       "due_given_paid",
                                                       "difference_given_paid",
                                                       "cause",
                                                       "detail",
                                                       "article"};
    for (const std::string_view name : columns) out_->word(name);
    out_->end_row();
    std::uint64_t rows = 0;
    totals sum;
    for (const finding& f : findings_) {
      for (const compared_part& c : f.parts) {
        ++rows;
        out_->text(f.claim_id);
        out_->word(f.line == 0 ? std::string() : std::to_string(f.line));
        out_->text(f.person_id);
        if (f.of) {
          word(form_.cities().words[index_of(form_.city_of(*f.of))]);
          word(form_.benefits().words[index_of(form_.benefit_of(*f.of))]);
        } else {
          out_->text(f.city);
          out_->word({});
        }
        out_->text(f.date);
        const auto amount = [&](const gongbao::maybe<gongbao::money>& m) { m ? out_->value(*m) : out_->word({}); };
        word({key_of(c.part), name_of(c.part, language::zh)});
        amount(c.paid);
        out_->value(c.due);
        const gongbao::money by = c.paid ? *c.paid - c.due : gongbao::money{};
        c.paid ? out_->value(by) : out_->word({});
        word(by > gongbao::money{}   ? outside::value_form::word{"over", "多付"}
             : by < gongbao::money{} ? outside::value_form::word{"under", "少付"}
                                     : outside::value_form::word{});
        amount(c.given);
        c.paid&& c.given ? out_->value(*c.paid - *c.given) : out_->word({});
        if (by > gongbao::money{}) sum.over += by;
        if (by < gongbao::money{}) sum.under -= by;
        word({gongbao::name_of(c.why.cause), gongbao::label_of(c.why.cause, language::zh)});
        out_->text(c.why.detail);
        out_->text(f.article);
        out_->end_row();
      }
    }
    out_->word("trailer");
    out_->text("count=" + std::to_string(rows));
    out_->text("over=" + gongbao::to_string(sum.over));
    out_->text("under=" + gongbao::to_string(sum.under));
    for (std::size_t i = 4; i < columns.size(); ++i) out_->word({});
    out_->end_row();
    out_->flush();
  }
  void word(const outside::value_form::word& w) { in_terms_ ? out_->verbatim(w.term) : out_->word(w.name); }

  payments& paid_;
  const claims_form& form_;
  language in_;
  csv_writer* out_;
  bool in_terms_;
  packed_texts<> persons_;
  std::vector<packed_texts<>::place> person_of_;  ///< by claim
  std::map<std::string, refused_row, std::less<>> refused_;
  std::vector<std::pair<refused_row, stated_payment>> refused_with_payment_;  ///< of columns
  std::multimap<std::string, paid_pair, std::less<>> former_;
  std::vector<finding> findings_;
  std::array<std::array<totals, paid_part_count>, audit_cause_count> totals_{};
  std::map<audit_cause, example> examples_;
  std::array<bool, paid_part_count> lacking_{};
  std::uint64_t differences_ = 0;
};

}  // namespace settling

#endif
