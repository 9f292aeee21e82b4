// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_JOB_HPP
#define SETTLE_JOB_HPP

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "accounts_claims.hpp"
#include "alerts.hpp"
#include "audit.hpp"
#include "benefits.hpp"
#include "claim_row.hpp"
#include "corrections.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "encoding.hpp"
#include "equal_rows.hpp"
#include "explanation.hpp"
#include "histories.hpp"
#include "identities.hpp"
#include "ledger.hpp"
#include "look_of_file.hpp"
#include "monthly_table.hpp"
#include "packed_texts.hpp"
#include "pieces_of_rows.hpp"
#include "policies.hpp"
#include "read_header.hpp"
#include "readable.hpp"
#include "refused_rows.hpp"
#include "remarks.hpp"
#include "report_facts.hpp"
#include "report_text.hpp"
#include "rows_by_themselves.hpp"
#include "rows_of_totals.hpp"
#include "summary.hpp"
#include "unusable.hpp"

// The main job, from a reader to a writer: no files, no terminal.

namespace settling {

/// What is said of a row beside its settlement, where each row is answered by itself.
struct row_answer {
  std::string where;    ///< of a refused row the column or input concerned
  std::string message;  ///< sentences: why it is refused, what may cost money

  void add(std::string_view sentence, language in) {
    (message += message.empty() ? "" : told({"; ", "；"}, in)) += sentence;
  }
};

/// Where a run's results go.
struct outputs {
  csv_writer& settlements;
  settling::summary& summary;
  sink messages;                                       ///< one line for each refused row, and for each cause to warn
  bool in_terms = false;                               ///< words of the settlements by their official terms
  monthly_table* table = nullptr;                      ///< if wanted
  report_facts* report = nullptr;                      ///< if wanted
  settling::corrections* corrections = nullptr;        ///< if wanted
  settling::audit* audit = nullptr;                    ///< if wanted
  settling::alerts* alerts = nullptr;                  ///< if wanted
  sink accounts{};                                     ///< takes what later runs need to know, if that is wanted
  settling::explanation* explanation = nullptr;        ///< if wanted
  std::function<void(std::uint64_t rows)> progress{};  ///< called now and then, if given
  row_answer* answer = nullptr;                        ///< takes what messages would, row by row, and ends the rows
};

/// What becomes of a claim in whose account a row was refused before it and not mended since.
enum class behind_refused {
  settle,  ///< as if that row had not been, with a warning
  hold,    ///< it is refused too
};

/// What a file is settled by beside the law.
struct file_readings {
  gongbao::claim_order order{};
  settling::decisive_day decisive_day{};
  const identities* of_persons = nullptr;  ///< a file beside the claims that says who has which identity
  accounts* carried = nullptr;             ///< from earlier runs and to later ones, if it is
};

/// Looks over the claims of a file when all of it is settled.
template <class Cities>
using review = std::function<void(const event_book<Cities>&)>;

/// True if rows of a file may say that a claim was none, or another.
inline bool has_events(const header& columns) { return columns.has(column::action) || columns.has(column::ref_claim); }

namespace detail {

inline complaint complain(const csv_record& record, const header& columns) {
  const std::size_t at = record.fault_field;
  const bool in_a_column = at < columns.names().size() && record.fault != csv_fault::field_count;
  complaint c{"invalid_row", in_a_column ? std::string_view(columns.names()[at]) : std::string_view{},
              describe(record.fault, columns.in())};
  if (record.fault == csv_fault::field_count)
    c.why += told({": {1}, and there {2}", "：该行{1}个，表头{2}个"}, columns.in(), record.fields.size(),
                  columns.names().size());
  if (record.fault == csv_fault::not_utf8 && at < record.fields.size() && looks_like_gb18030(record.fields[at]))
    c.why += told({": it looks like GB18030 (GBK); {1}", "：像是GB18030（GBK）编码；{1}"}, columns.in(),
                  advice_for_gb18030.in(columns.in()));
  return c;
}

/// Why a row is refused, with the value met and the form wanted.
inline std::string reason(const complaint& about, const csv_record& record, const header& columns,
                          std::optional<branch> of) {
  const auto known = columns.form().find(about.where);
  if (record.fault != csv_fault::none || !known || *known == column::claim_id) return about.why;
  const outside::value_form& form = columns.form().form(*known, of);
  const std::string_view met = columns.text(record, *known);
  if (outside::nothing_written(met)) {
    using gongbao::error;
    const bool is_missing = about.status == gongbao::name_of(error::missing_input) ||
                            about.status == gongbao::name_of(error::external_parameter_missing);
    return about.why + (is_missing && !form.type.empty()
                            ? told({": write {1}", "：应填写{1}"}, columns.in(), wanted(form, columns.in()))
                            : "");
  }
  if (!form.type.empty() && !as_written(form, met)) return why_unreadable(form, met, columns.in());
  return (about.why.find(met) == about.why.npos ? told({"{1}: ", "{1}："}, columns.in(), in_quotes(met)) : "") +
         about.why;
}

/// Says where something stands: `line 7, column 8 (insurance_paid), claim C-07`
inline std::string place_of(std::string_view where, const csv_record& record, const header& columns) {
  const language in = columns.in();
  std::string text = told({"line {1}", "第{1}行"}, in, record.line);
  if (!where.empty()) {
    text += told({", {1}", "，{1}"}, in, columns.place_of(where, &record));
  } else if (record.fault != csv_fault::none) {
    text += told({", column {1}", "，第{1}栏"}, in, record.fault_field + 1);
  }
  if (const std::string_view id = columns.text(record, column::claim_id); !id.empty())
    text += told({", claim {1}", "，结算编号{1}"}, in, printable(id));
  return text;
}

/// Says where and why: `line 7, column 8 (insurance_paid), claim C-07: inconsistent_amounts, the amounts contradict
/// each other`
inline std::string message(const complaint& about, const csv_record& record, const header& columns,
                           std::optional<branch> of) {
  const bool is_warning = about.status == gongbao::name_of(gongbao::finding::warning);
  return told({"{1}: {2}, {3}\n", "{1}：{2}，{3}\n"}, columns.in(), place_of(about.where, record, columns),
              is_warning ? told({"warning", "提示"}, columns.in()) : std::string(about.status),
              reason(about, record, columns, of));
}

template <class Cities>
class row_settler {
 public:
  row_settler(const header& columns, const outputs& to, behind_refused behind, const policies<Cities>& tables,
              const file_readings& readings, const review<Cities>& look)
      : columns_{columns},
        form_{columns.form()},
        in_{columns.in()},
        to_{to},
        behind_{behind},
        tables_{tables},
        of_persons_{readings.of_persons},
        review_{look},
        rows_(columns, {.events = has_events(columns) || readings.order != gongbao::claim_order::arrival ||
                                  readings.carried != nullptr || look || to.audit != nullptr,
                        .burdens = to.alerts != nullptr,
                        .of_persons = readings.of_persons,
                        .decisive_day = readings.decisive_day,
                        .in_terms = to.in_terms}),
        ledger_(form_),
        refused_(form_),
        remarks_(form_, in_, to.answer != nullptr) {
    if (rows_.reads_events()) events_.emplace(ledger_, tables, gongbao::history_readings{.order = readings.order});
    if (readings.carried != nullptr) {
      carried_.emplace(*readings.carried, form_, tables, ledger_, *events_, refused_, in_);
      carried_->take_over();
      lines_before_ = carried_->lines();
      run_ = readings.carried;
    }
  }

  using row = claim_row<Cities>;

  /// What reads and writes the rows that are settled here.
  const rows_by_themselves<Cities>& rows() const noexcept { return rows_; }

  /// Settles rows that were read, in their order. What the ledger knows of them lies anywhere in memory, and is asked
  /// for before the first one is settled.
  void settle(std::span<const csv_record> records, std::span<row> rows) {
    for (row& r : rows) {
      ledger_.announce(r.names.claim_id);
      if (r.of) ledger_.announce(*r.of, r.names.account);
    }
    for (row& r : rows)
      if (r.of) ledger_.announce_entry(*r.of, r.names.account);
    if (carried_ && carried_->needs_rebase()) rebase(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      settle(rows[i], records[i]);
      if (to_.answer != nullptr && remarks_.has_some()) answer_remarks();
      constexpr std::uint64_t now_and_then = 250'000;
      if (++count_ % now_and_then == 0 && to_.progress) to_.progress(count_);
    }
  }

  /// Refuses a record, and knows nothing of it afterwards.
  void turn_away(const csv_record& record, row& r, const complaint& why) { refuse_copy(record, r, why); }

  /// Says what can only be said of the whole file: of the refused rows how many were not named, and what the others
  /// may cost.
  void finish() const {
    for (const auto& [cause, met] : causes_)
      if (met.count > most_named)
        (*met.to)(told({"{1} more {2} up to line {3}: {4}\n", "截至第{3}行，另有{1}{2}：{4}\n"}, in_,
                       met.count - most_named, met.what.in(in_), met.last_line, cause));
    totals_.say(notes_, in_);
    remarks_.say(notes_);
    if (review_) review_(*events_);
    if (to_.audit != nullptr) to_.audit->finish(*events_, ledger_, tables_);
  }

  /// Writes what later runs need to know.
  void hand_on(const sink& to) {
    if (carried_->needs_rebase())
      throw unusable(
          told({"no row has a day, with which --rebase could be booked", "没有一行写明日期，--rebase无从入账"}, in_));
    carried_->hand_on(to);
  }

 private:
  void settle(row& r, const csv_record& record) {
    if (record.fault != csv_fault::none) return refuse(record, r, complain(record, columns_));
    if (const auto before = ledger_.line_of(r.names.claim_id)) {
      const complaint duplicate{
          "duplicate_claim", form_.name(column::claim_id),
          told({"the claim has been settled before, in {1}", "该笔已在{1}结算"}, in_, named_line(*before))};
      const bool is_equal =
          r.of && (*before > lines_before_ ? ledger_.line_of_equal(*r.of, r.names, r.print).has_value()
                                           : is_copy(record, r, *before));
      return is_equal ? refuse_copy(record, r, duplicate) : refuse(record, r, duplicate);
    }
    if (r.fields->is_unreadable(column::benefit)) return refuse(record, r, *r.fields->first_complaint());
    if (r.fields->is_unreadable(column::action)) return refuse(record, r, *r.fields->first_complaint());
    if (r.event.action == action::look_back) return look_back(record, r);
    if (r.event.action != action::settle) return correct(record, r);
    if (!r.fields->is_known(column::city)) return refuse_without_city(record, r);
    if (!r.of) return refuse(record, r, no_such_benefit(r.head));
    branches::with(*r.of, [&](auto of) { settle_as<decltype(of)>(record, r); });
  }

  /// The complaint may be of a fact that every city asks for.
  void refuse_without_city(const csv_record& record, row& r) {
    std::optional<branch> some;
    form_.for_each_branch([&](branch b) {
      if (!some && form_.benefit_of(b) == r.head.benefit) some = b;
    });
    branches::with(*some, [&](auto of) { r.fields->template read_common_facts<branches, decltype(of)>(); });
    refuse(record, r, *r.fields->first_complaint());
  }

  complaint no_such_benefit(const claim& head) const {
    outside::value_form has;
    form_.for_each_branch([&](branch b) {
      if (form_.city_of(b) == head.city) has.words.push_back(form_.benefits().words[index_of(form_.benefit_of(b))]);
    });
    return {gongbao::name_of(gongbao::error::unknown_value), form_.name(column::benefit),
            told({"{1} has no {2}: write {3}", "{1}没有{2}：应写为{3}"}, in_,
                 outside::called(form_.cities().words[index_of(head.city)], in_),
                 outside::called(form_.benefits().words[index_of(head.benefit)], in_), wanted(has, in_))};
  }

  /// Says where a column of a record stands, if it is asked.
  auto place_in(const csv_record& record) const {
    return [this, &record](column c) { return place_of(form_.name(c), record, columns_); };
  }

  template <class Branch>
  void settle_as(const csv_record& record, row& r) {
    using kind = kind_of<typename Branch::benefit>;
    const claim& head = r.head;
    if (!r.has_facts()) rows_.template read_facts<Branch>(r, record);
    if (r.wrong) return refuse(record, r, *r.wrong);
    const typename Branch::claim& c = r.template facts_of<Branch>();
    if (carried_ && carried_->is_closed(c.date.year())) return refuse(record, r, closed(column::date, c.date.year()));
    const auto refused_before = line_of_refused(Branch::number, head);
    if (refused_before && behind_ == behind_refused::hold) return refuse(record, r, held(*refused_before));
    using benefit = typename Branch::benefit;
    const auto& table = tables_.template on<benefit>(c.date);
    const gongbao::claim_moment moment{r.event.second, head.claim_id};
    const bool replaces = r.event.action == action::replace;
    const auto settled =
        replaces
            ? replaced<Branch>(record, r, c, table)
            : ledger_.template settle<Branch>(c, r.names, table, in_, [&](const auto& before, account_number account) {
                return events_ ? events_->template settle<Branch>(c, moment, head.person_id, before, account, table,
                                                                  in_, differ<Branch>(record, r))
                               : benefit::settle(c, before, table);
              });
    if (settled.refused) return refuse(record, r, by_its_tables<benefit>(*settled.refused));
    const auto& s = *settled.answer;
    r.answer = {replaces ? "replaced" : "ok", kind::amounts(s)};
    if (settled.warning) warn(record, Branch::number, *settled.warning);
    if (to_.alerts != nullptr) note_burden<Branch>(record, r, c, kind::amounts(s));
    if (replaces) return after_event<Branch>(record, r);
    to_.summary.template add_settled<Branch>(head, c, s);
    if (to_.report != nullptr) to_.report->template add_settled<Branch>(head, c, s);
    if (to_.explanation != nullptr && to_.explanation->is_of(head.claim_id))
      to_.explanation->template add<Branch>(head, c, s, table);
    if constexpr (std::same_as<kind, aid>) {
      if (to_.table != nullptr) to_.table->template add<Branch>(c, s, settled.account);
      if (s.better) tell(record, Branch::number, head, s);
    }
    remark<Branch>(record, r, c, s, table);
    if (events_) events_->template keep<Branch>(c, moment, r.names, settled, line_of(record));
    if (to_.audit != nullptr) to_.audit->settled(columns_, record, head.claim_id, head.person_id);
    if (refused_before)
      remarks_.add_behind_refused(
          account_of(Branch::number, head), head, [&] { return named_line(*refused_before); }, kind::carried,
          place_in(record));
    if (!refused_.empty()) refused_.settled(head.claim_id);
  }

  // ---- Alerts

  template <class Branch>
  void note_burden(const csv_record& record, const row& r, const typename Branch::claim& c,
                   const settled_amounts& amounts) {
    const bool replaces = r.event.action == action::replace;
    if constexpr (alerts::counts<Cities, Branch>) {
      const gongbao::money in_scope =
          settles_as_aid<typename Branch::benefit> ? amounts.self_pay : amounts.patient_pays;
      if (replaces)
        to_.alerts->template replaced<Branch>(r.claim_meant, c, r.burden, r.event.second, in_scope, record.line);
      else
        to_.alerts->template settled<Branch>(r.head, c, r.burden, r.event.second, in_scope, record.line);
    } else if (!replaces) {
      to_.alerts->settled_elsewhere();
    }
  }

  // ---- Events

  /// A row that says of a settled claim that it was none, or another.
  [[gnu::noinline]] void correct(const csv_record& record, row& r) {
    if (const auto unreadable = r.fields->first_complaint()) return refuse(record, r, *unreadable);
    const auto line = ledger_.line_of(r.event.ref_claim);
    const auto number = line ? events_->find(*line) : std::nullopt;
    const auto refuse_ref = [&](std::string_view status, const std::string& why) {
      refuse(record, r, {status, form_.name(column::ref_claim), why});
    };
    if (const auto year = line && carried_ ? carried_->closed_year_of(*line) : std::nullopt)
      return refuse(record, r, closed(column::ref_claim, *year));
    if (!number)
      return refuse_ref(
          "unknown_claim",
          line ? told({"{1} is no claim: it reversed or replaced one in {2}", "{1}不是费用：它在{2}冲销或更正了另一笔"},
                      in_, in_quotes(r.event.ref_claim), named_line(*line))
               : told({"no claim {1} was settled before it", "此前没有结算过{1}"}, in_, in_quotes(r.event.ref_claim)));
    const std::string where = named_line(*line);
    const branch of = (*events_)[*number].of;
    const outside::value_form::word& of_city = form_.cities().words[index_of(form_.city_of(of))];
    const outside::value_form::word& of_benefit = form_.benefits().words[index_of(form_.benefit_of(of))];
    if (r.head.city != form_.city_of(of))
      return refuse_ref("other_city", told({"{1}, in {2}, was settled in {3}", "{2}的{1}属于{3}"}, in_,
                                           in_quotes(r.event.ref_claim), where, outside::called(of_city, in_)));
    if (r.fields->is_given(column::benefit) && r.head.benefit != form_.benefit_of(of))
      return refuse_ref("other_benefit", told({"{1}, in {2}, was settled under {3}", "{2}的{1}属于{3}"}, in_,
                                              in_quotes(r.event.ref_claim), where, outside::called(of_benefit, in_)));
    r.of = of;
    r.head.benefit = form_.benefit_of(of);
    branches::with(of, [&](auto b) {
      using branch_type = decltype(b);
      if (!events_->template is_of<branch_type>(*number, r.head.person_id))
        return refuse_ref("other_person",
                          told({"{1}, in {2}, is of another person than {3}", "{2}的{1}属于另一人员，不是{3}"}, in_,
                               in_quotes(r.event.ref_claim), where, in_quotes(r.head.person_id)));
      if (const int year = events_->template at<branch_type>(*number).claim.date.year();
          carried_ && carried_->is_closed(year))
        return refuse(record, r, closed(column::ref_claim, year));
      if (!events_->template stands<branch_type>(*number))
        return refuse_ref("already_reversed", told({"{1}, in {2}, was reversed before", "{2}的{1}此前已冲销"}, in_,
                                                   in_quotes(r.event.ref_claim), where));
      if (r.event.action == action::replace && events_->template at<branch_type>(*number).is_look_back)
        return refuse_ref(
            gongbao::name_of(gongbao::error::unknown_value),
            told({"{1}, in {2}, is a payment that looks back: reverse it", "{2}的{1}为一次性救助：应冲销"}, in_,
                 in_quotes(r.event.ref_claim), where));
      r.claim_meant = *number;
      r.event.action == action::reverse ? reverse_as<branch_type>(record, r) : settle_as<branch_type>(record, r);
    });
  }

  template <class Branch>
  void reverse_as(const csv_record& record, row& r) {
    const auto facts = events_->template at<Branch>(r.claim_meant).claim;
    if (const auto unlike = unlike_reversed<Branch>(record, facts)) return refuse(record, r, *unlike);
    claim head = r.head;
    head.date = facts.date;
    if (const auto behind = held_behind_refused(Branch::number, head)) return refuse(record, r, *behind);
    if (const auto refused =
            events_->template reverse<Branch>(r.claim_meant, r.head.person_id, differ<Branch>(record, r)))
      return refuse(record, r, complain_of<typename Branch::benefit>(*refused, facts, in_));
    if (to_.alerts != nullptr) to_.alerts->reversed(r.claim_meant);
    r.answer = {"reversed", {}};
    after_event<Branch>(record, r);
  }

  /// A row that asks for the one payment that looks back from its day.
  [[gnu::noinline]] void look_back(const csv_record& record, row& r) {
    if (const auto unreadable = r.fields->first_complaint()) return refuse(record, r, *unreadable);
    if (!r.of) return refuse(record, r, no_such_benefit(r.head));
    branches::with(*r.of, [&](auto b) {
      using branch_type = decltype(b);
      if constexpr (gongbao::has_part<typename branch_type::benefit, gongbao::with_look_back>)
        return look_back_as<branch_type>(record, r);
      else
        refuse(record, r,
               {gongbao::name_of(gongbao::error::unknown_value), form_.name(column::action),
                told({"{1} has no payment that looks back under {2}", "{1}的{2}没有一次性救助"}, in_,
                     outside::called(form_.cities().words[index_of(r.head.city)], in_),
                     outside::called(form_.benefits().words[index_of(r.head.benefit)], in_))});
    });
  }
  /// A closed year of the window, whose claims are not known any more.
  template <class Branch>
  std::optional<int> closed_in_window(gongbao::date confirmed) const {
    using law = typename Branch::benefit;
    if (!carried_) return {};
    const auto window = law::look_back(confirmed, {}, gongbao::account<typename law::scheme>::stated({}),
                                       tables_.template on<law>(confirmed));
    if (!window) return {};
    for (int year = window->window_from->year(); year <= confirmed.year(); ++year)
      if (carried_->is_closed(year)) return year;
    return {};
  }
  template <class Branch>
  void look_back_as(const csv_record& record, row& r) {
    const claim& head = r.head;
    if (const auto year = closed_in_window<Branch>(head.date)) return refuse(record, r, closed(column::date, *year));
    if (const auto behind = held_behind_refused(Branch::number, head)) return refuse(record, r, *behind);
    const account_number account = ledger_.template number_of<Branch>(r.names.account);
    if (events_->template has_look_back<Branch>(account, head.person_id, head.date))
      return refuse(record, r,
                    {"duplicate_claim", form_.name(column::date),
                     told({"{1} has the payment that looks back from this day", "{1}已有自该日起的一次性救助"}, in_,
                          in_quotes(head.person_id))});
    const auto paid = events_->template look_back<Branch>(account, head.person_id, head.date, head.claim_id,
                                                          differ<Branch>(record, r));
    if (!paid) {
      complaint refused = settling::complain(paid.refused(), Branch::benefit::law, in_);
      if (paid.refused().error == gongbao::error::not_in_force) refused.where = form_.name(column::date);
      return refuse(record, r, by_its_tables<typename Branch::benefit>(refused));
    }
    ledger_.note(r.names.account, head.date);
    note_identifier(record, Branch::number, column::claim_id, r.names.claim_id);
    events_->template keep_in_history<Branch>(r.names, account, line_of(record));
    if (to_.audit != nullptr) to_.audit->settled(columns_, record, head.claim_id, head.person_id);
    if (to_.alerts != nullptr) to_.alerts->settled_elsewhere();
    if (!refused_.empty()) refused_.settled(head.claim_id);
    const gongbao::money self_pay = events_->template last<Branch>().added.deductible_base;
    to_.summary.add_looked_back(paid->basic_aid);
    r.answer = {"looked_back", settled_amounts{.covered = paid->eligible,
                                               .self_pay = self_pay,
                                               .basic_portion = paid->basic_portion,
                                               .basic_aid = paid->basic_aid,
                                               .residual = self_pay - paid->basic_aid,
                                               .total_aid = paid->basic_aid,
                                               .patient_pays = self_pay - paid->basic_aid,
                                               .basic_paid_after = paid->after.amounts().basic_paid,
                                               .tilt_paid_after = paid->after.amounts().tilt_paid}};
  }

  /// What a claim comes to that takes the place of another.
  template <class Branch>
  [[gnu::noinline]] auto replaced(const csv_record& record, const row& r, const typename Branch::claim& c,
                                  const auto& table) {
    using benefit = typename Branch::benefit;
    std::optional<complaint> refused;
    std::optional<complaint> warning;
    hold_against_floors<benefit>(c, refused, warning, table, in_);
    const auto answer = [&] {
      return events_->template replace<Branch>(r.claim_meant, r.head.person_id, c, r.event.second,
                                               differ<Branch>(record, r));
    };
    using outcome = decltype(answer());
    settled_claim<std::remove_cvref_t<decltype(*answer())>> settled{
        .answer = refused ? outcome(gongbao::refusal{}) : answer(), .refused = refused, .warning = warning};
    if (!refused && !settled.answer) settled.refused = complain_of<benefit>(settled.answer.refused(), c, in_);
    return settled;
  }

  template <class Branch>
  void after_event(const csv_record& record, const row& r) {
    r.event.action == action::reverse ? to_.summary.add_reversed() : to_.summary.add_replaced();
    if (to_.audit != nullptr) to_.audit->happened(columns_, record, r.event.action, r.event.ref_claim);
    note_identifier(record, Branch::number, column::claim_id, r.names.claim_id);
    if (!refused_.empty()) refused_.settled(r.head.claim_id);
    if constexpr (std::same_as<kind_of<typename Branch::benefit>, pool>)
      note_aid_base(record, r, events_->template at<Branch>(r.claim_meant).claim.date.year());
  }

  /// The amounts of a row that takes a settlement back, where it states some, are those of the claim: the negatives, as
  /// the national interface has them, or as they were.
  template <class Branch>
  std::optional<complaint> unlike_reversed(const csv_record& record, const typename Branch::claim& facts) const {
    std::optional<complaint> unlike;
    const column* next = columns_of_facts<branches, Branch>.of;
    Branch::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
      const column at = *next++;
      if constexpr (std::same_as<std::remove_cvref_t<decltype(facts.*member)>, gongbao::money>) {
        const std::string_view text = columns_.text(record, at);
        if (unlike || outside::nothing_written(text)) return;
        const gongbao::money was = facts.*member;
        const auto stated = outside::read_as_written<gongbao::money>(text);
        if (!stated)
          unlike = settling::complain({stated.refused().error, form_.name(at)}, in_);
        else if (*stated != -was && (*stated != was || columns_.is_refund_flag()))
          unlike = complaint{gongbao::name_of(gongbao::error::inconsistent_amounts), form_.name(at),
                             told({"the claim that it reverses has {1}: write -{1}, or nothing",
                                   "被冲销的一笔为{1}：应写为-{1}，或不填"},
                                  in_, was)};
      }
    });
    return unlike;
  }
  complaint held(std::size_t behind) const {
    return {"held", form_.name(column::person_id),
            told({"the row of this person and year that was refused in {1} comes first",
                  "应先处理该人员当年在{1}被拒绝的一笔"},
                 in_, named_line(behind))};
  }
  /// Why a row waits for a refused one before it, where rows do.
  std::optional<complaint> held_behind_refused(branch of, const claim& head) {
    const auto line = line_of_refused(of, head);
    return line && behind_ == behind_refused::hold ? std::optional(held(*line)) : std::nullopt;
  }
  complaint closed(column where, int year) const {
    return {"closed_year", form_.name(where),
            told({"the accounts of {1} are closed: nothing of that year comes, changes or is taken back any more",
                  "{1}年的账户已关闭：该年的费用不得再新增、更正或冲销"},
                 in_, year)};
  }

  // ---- Earlier runs

  /// The number of a row's line among those of all runs.
  std::size_t line_of(const csv_record& record) const noexcept { return lines_before_ + record.line; }
  /// `line 7`, or that it was in an earlier run.
  std::string named_line(std::size_t line) const {
    return line > lines_before_ ? told({"line {1}", "第{1}行"}, in_, line - lines_before_)
                                : told({"an earlier run", "此前批次"}, in_);
  }

  /// Whether a row states what the claim of an earlier run does that has its id.
  [[gnu::noinline]] bool is_copy(const csv_record& record, const row& r, std::size_t line) const {
    const auto number = events_->find(line);
    if (!number || (*events_)[*number].of != *r.of || !events_) return false;
    bool is = false;
    branches::with(*r.of, [&](auto of) {
      using branch_type = decltype(of);
      if (!events_->template is_of<branch_type>(*number, r.head.person_id)) return;
      typename branch_type::claim c{};
      field_reader fields(columns_, record);
      fields.template read_facts<branches, branch_type>(c, r.head);
      if constexpr (requires { c.recipients; })
        if (of_persons_ != nullptr)
          static_cast<void>(
              of_persons_->give(c, r.head.person_id, columns_.text(record, *form_.find("recipients")), in_));
      const auto& had = events_->template at<branch_type>(*number);
      is = had.moment.second == r.event.second;
      branch_type::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
        is = is && c.*member == had.claim.*member;
      });
    });
    return is;
  }

  /// Settles again what rests on other tables than this run's. It is booked with the first row that has a day.
  void rebase(std::span<const row> rows) {
    const gongbao::date no_day = claim{}.date;
    gongbao::date day = no_day;
    for (std::size_t i = 0; i < rows.size() && day == no_day; ++i) day = rows[i].date;
    if (day == no_day) return;
    const std::string event = "rebase-" + std::string(run_->claims_digest().substr(0, 16));
    carried_->rebase([&](auto of, std::string_view person) {
      return differ<decltype(of)>(causing_row{.id = event, .person_id = person, .date = day});
    });
  }

  /// Hears what settled claims get more or less since a row.
  template <class Branch>
  auto differ(const csv_record& record, const row& r) {
    return differ<Branch>(causing_row{r.head.claim_id, record.line, r.head.person_id, r.date});
  }
  template <class Branch>
  auto differ(const causing_row& cause) {
    return [this, cause](const auto& of, const gongbao::difference<typename Branch::benefit>& d) {
      gongbao::each_payment(d.new_amounts, [&](gongbao::text_view, const gongbao::text&, auto member) {
        if (const gongbao::money by = d.new_amounts.*member - d.old_amounts.*member; by != gongbao::money{})
          to_.summary.add_difference(by);
      });
      if (to_.audit != nullptr) to_.audit->corrected(of.moment.id, d.old_amounts);
      if (to_.corrections != nullptr)
        to_.corrections->template add<Branch>(cause, of, d,
                                              tables_.template on<typename Branch::benefit>(of.claim.date));
    };
  }

  /// What a pool pays is no base of medical aid here, but may be to whoever wrote the file: said once for a person.
  void note_aid_base(const csv_record& record, const row& r, int year) {
    form_.for_each_branch([&](branch b) {
      if (form_.city_of(b) != r.head.city) return;
      branches::with(b, [&](auto of) {
        using other = decltype(of);
        if constexpr (std::same_as<kind_of<typename other::benefit>, aid>)
          if (ledger_.template has_account<other>(r.head.person_id, year))
            remarks_.add_aid_base(r.head.person_id, place_in(record));
      });
    });
  }

  /// Where the tables are those of a file, it is they that are not in force.
  template <class Benefit>
  complaint by_its_tables(complaint about) const {
    const auto* const of_file = tables_.template from_file<Benefit>();
    if (of_file != nullptr && about.status == gongbao::name_of(gongbao::error::not_in_force))
      about.why = told({"{1}: its tables are in force {2}", "{1}：所用政策表的有效期为{2}"}, in_,
                       label_of(gongbao::error::not_in_force, in_), outside::in_force(*of_file, in_));
    return about;
  }

  /// Notes what may cost money though nothing of it is wrong.
  template <class Branch, class Statement>
  void remark(const csv_record& record, const row& r, const typename Branch::claim& c, const Statement& s,
              const auto& table) {
    using kind = kind_of<typename Branch::benefit>;
    const auto place = place_in(record);
    const posting& posted = ledger_.template last_posting<kind>();
    if (posted.runs_backwards && (!events_ || events_->order() == gongbao::claim_order::arrival))
      remarks_.add_backwards(r.head.person_id, place);
    remarks_.add_unsaid(left_unsaid<branches, Branch>(c, s, *r.fields, table), place);
    note_identifier(record, Branch::number, column::claim_id, r.names.claim_id);
    if (posted.is_first) note_identifier(record, Branch::number, column::person_id, r.head.person_id);
    const column* next = columns_of_facts<branches, Branch>.of;
    Branch::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
      const column at = *next++;
      if constexpr (std::same_as<fact_type<decltype(member)>, gongbao::text_view>)
        if (const std::string_view id = c.*member; !id.empty()) note_identifier(record, Branch::number, at, id);
    });
    if (const auto line = ledger_.template add_row<kind>(r.print, line_of(record)); line && !is_reversed<Branch>(*line))
      remarks_.add_equal(*line - lines_before_, place);
  }

  /// Whether the claim of a line was reversed since: whoever bills it anew bills it once.
  template <class Branch>
  bool is_reversed(std::size_t line) const {
    const auto number = events_ ? events_->find(line) : std::nullopt;
    return number && !events_->template stands<Branch>(*number);
  }

  void note_identifier(const csv_record& record, branch of, column c, const hashed_text& id) {
    const bool may_be_remarked = remarks::looks_at(id.text);
    const bool is_new = (c == column::person_id && !may_be_remarked) || ledger_.add(c, id, line_of(record));
    if (!is_new) return;
    if (may_be_remarked) remarks_.add_identifier(c, id.text, place_in(record));
    if (const auto other = ledger_.look_alike(c, id.text, line_of(record)))
      say(notes_,
          {"warning", form_.name(c),
           told({"{1} and {2} in {3} differ only in {4}, and are two here",
                 "与{3}的{2}仅{4}不同，此处{1}按另一标识处理"},
                in_, printable(id.text), printable(other->text), named_line(other->line),
                difference_between(id.text, other->text, in_))},
          record, of);
  }

  /// Tells a person, once, of an identity that would serve better.
  template <class Scheme>
  void tell(const csv_record& record, branch of, const claim& head, const gongbao::aid_statement<Scheme>& s) {
    const std::string person = person_of(of, head);
    if (told_.find(person)) return;
    told_.add(person);
    const auto& better = *s.better;
    const std::string where = explained(better.where, in_);
    const std::string_view in = "recipients";
    name(cause_of(told({"warning", "提示"}, in_), in) + ", " + where, {"persons", "人"}, notes_, record, of, [&] {
      const auto shown = [&](const auto& identities) {
        const std::string flat = gongbao::to_string(identities);
        if (in_ == language::en) return flat;
        return in_terms(outside::form_of<std::remove_cvref_t<decltype(identities)>>(), flat);
      };
      const std::string other = shown(better.identities);
      return complaint{
          "warning", in,
          (better.aid ? told({"person {1} would get {2} as {3} instead of {4} as {5} for this claim: {6}, {7}",
                              "人员{1}该笔按{3}可获救助{2}，现按{5}为{4}：{6}，{7}"},
                             in_, printable(head.person_id), *better.aid, other, s.aid.total_aid,
                             shown(s.aid.choice.decided_by), better.why.in(in_), where)
                      : told({"person {1} may get more as {2} than {3} as {4} for this claim: {5}, {6}",
                              "人员{1}该笔按{2}可能获得更多救助，现按{4}为{3}：{5}，{6}"},
                             in_, printable(head.person_id), other, s.aid.total_aid, shown(s.aid.choice.decided_by),
                             better.why.in(in_), where))};
    });
  }

  /// The line of a refused row that comes before a claim in its account.
  std::optional<std::size_t> line_of_refused(branch of, const claim& head) {
    if (refused_.empty()) return {};
    return refused_.line_before(head.claim_id, of, head.date.year(), head.person_id);
  }
  static std::string account_of(branch of, const claim& head) {
    return std::to_string(head.date.year()) + person_of(of, head);
  }
  /// A person under a benefit of a city.
  static std::string person_of(branch of, const claim& head) {
    return std::to_string(index_of(of)) + "," + std::string(head.person_id);
  }

  /// Keeps in mind whose claims come behind a refused row, as far as it says so.
  void note_refused(const csv_record& record) {
    const auto text = [&](column c) { return columns_.text(record, c); };
    const auto identifier = [&](column c) {
      return gongbao::is_utf8(text(c)) ? mended_identifier(text(c)) : std::string();
    };
    refused_row r{
        .claim_id = identifier(column::claim_id), .person_id = identifier(column::person_id), .line = line_of(record)};
    if (r.person_id.empty()) return remarks_.add_nameless(place_in(record));
    r.city = word_of<city>(form_.cities(), text(column::city));
    if (const auto date = outside::read_as_written<gongbao::date>(text(column::date))) r.year = date->year();
    r.benefit = word_of<benefit>(form_.benefits(), text(column::benefit));
    if (text(column::benefit).empty() && (record.fault == csv_fault::none || !columns_.has(column::benefit)))
      r.benefit = claim{}.benefit;
    refused_.add(r);
  }

  template <class Number>
  static std::optional<Number> word_of(const outside::value_form& form, std::string_view text) {
    if (const auto meant = outside::as_written(form, text))
      for (std::size_t i = 0; i < form.words.size(); ++i)
        if (form.words[i].name == *meant) return static_cast<Number>(i);
    return {};
  }

  /// Names a cause once: a schedule stands in every row of a file.
  void warn(const csv_record& record, branch of, const complaint& about) {
    if (warned_.insert(std::string(about.where) + ": " + about.why).second) say(notes_, about, record, of);
  }

  void refuse(const csv_record& record, row& r, const complaint& about) {
    if (to_.answer == nullptr && totals_.take(record, columns_)) return;
    refuse_copy(record, r, about);
    note_refused(record);
  }
  /// The same of a row of which nothing more will come.
  void refuse_copy(const csv_record& record, row& r, const complaint& about) {
    r.answer = {about.status, {}};
    if (to_.answer != nullptr) to_.answer->where = about.where;
    std::string cause = cause_of(about.status, about.where);
    if (record.fault != csv_fault::none) cause += told({", ", "，"}, in_) + describe(record.fault, in_);
    to_.summary.add_refused(cause, record.line);
    if (to_.audit != nullptr) to_.audit->refused(columns_, record, about.status);
    if (to_.report != nullptr)
      to_.report->add_refused(cause, record.line, columns_.text(record, column::claim_id),
                              [&] { return reason(about, record, columns_, r.of); });
    name(std::move(cause), {"rows", "行"}, to_.messages, record, r.of, [&]() -> const complaint& { return about; });
  }

  std::string cause_of(std::string_view status, std::string_view where) const {
    return std::string(status) + (where.empty() ? "" : told({", ", "，"}, in_) + columns_.place_of(where));
  }
  /// Those of a whole file are not named one by one; `about()` is the complaint of one that is.
  template <class About>
  void name(std::string cause, const gongbao::text& what, const sink& to, const csv_record& record,
            std::optional<branch> of, About&& about) {
    occurrences& so_far = causes_[std::move(cause)];
    so_far.what = what;
    so_far.to = &to;
    so_far.last_line = record.line;
    if (++so_far.count <= most_named || to_.answer != nullptr) say(to, about(), record, of);
  }

  /// Says something of a row, or answers the row by it.
  void say(const sink& to, const complaint& about, const csv_record& record, std::optional<branch> of) {
    to_.answer == nullptr ? to(message(about, record, columns_, of))
                          : to_.answer->add(reason(about, record, columns_, of), in_);
  }
  /// What would be said of the row at the end of a file.
  [[gnu::noinline]] void answer_remarks() {
    remarks_.say_each([&](const std::string&, const std::string& text) { to_.answer->add(text, in_); });
    remarks_ = remarks(form_, in_, true);
  }
  /// Rows refused, or persons told, for one cause.
  struct occurrences {
    gongbao::text what{};
    const sink* to = nullptr;  ///< who is told
    std::uint64_t count = 0;
    std::size_t last_line = 0;
  };
  static constexpr std::uint64_t most_named = 20;

  using branches = branches_of<Cities>;

  const header& columns_;
  const claims_form& form_;
  language in_;
  const outputs& to_;
  /// Hears what is said of a file beside its refused rows.
  const sink notes_ = [this](std::string_view text) {
    to_.messages(text);
    if (to_.report != nullptr) to_.report->add_note(text);
  };
  std::uint64_t count_ = 0;
  behind_refused behind_;
  const policies<Cities>& tables_;
  const identities* of_persons_;
  const review<Cities>& review_;
  rows_by_themselves<Cities> rows_;
  ledger<Cities> ledger_;
  std::optional<event_book<Cities>> events_;  ///< in a file of events
  refused_rows refused_;
  std::optional<accounts_claims<Cities>> carried_;
  const accounts* run_ = nullptr;
  std::size_t lines_before_ = 0;  ///< of this file
  remarks remarks_;
  rows_of_totals totals_;
  std::set<std::string> warned_;
  std::map<std::string, occurrences> causes_;
  packed_texts<> told_;  ///< persons, of a better identity
};

}  // namespace detail

/// The columns of the settlements.
inline constexpr std::string_view settlement_columns[] = {
    "claim_id",     "person_id",        "city",           "date",     "status",       "category", "covered",
    "self_pay",     "basic_portion",    "basic_aid",      "residual", "tilt_portion", "tilt_aid", "total_aid",
    "patient_pays", "basic_paid_after", "tilt_paid_after"};

/// Settles every row behind the header, in file order, and writes the settlements. There must be one: a file of which
/// nothing was read has been read wrongly.
template <class Cities>
void settle_rows(csv_reader& claims, const header& columns, const outputs& to,
                 behind_refused behind = behind_refused::settle, const policies<Cities>& tables = {},
                 const file_readings& readings = {}, const review<Cities>& look = {},
                 const threads_wanted& threads = {}) {
  detail::row_settler<Cities> rows(columns, to, behind, tables, readings, look);
  for (const std::string_view name : settlement_columns) to.settlements.text(name);
  to.settlements.end_row();

  if (threads.count <= 1)
    detail::settle_in_turn(claims, columns, to.settlements, rows, rows.rows());
  else
    detail::settle_in_pieces(claims, columns, to.settlements, rows, rows.rows(), threads);
  if (to.summary.rows() == 0)
    throw unusable(told({"there is no claim under the header", "表头下面没有费用记录"}, columns.in()));
  rows.finish();
  if (to.corrections != nullptr) to.corrections->finish(to.summary.differences());
  if (to.alerts != nullptr) to.alerts->template finish<Cities>();
  to.settlements.flush();
  if (readings.carried != nullptr) rows.hand_on(to.accounts);
}

}  // namespace settling

#endif
