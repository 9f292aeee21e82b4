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
#include <variant>
#include <vector>

#include "benefits.hpp"
#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "encoding.hpp"
#include "equal_rows.hpp"
#include "ledger.hpp"
#include "look_of_file.hpp"
#include "monthly_table.hpp"
#include "packed_texts.hpp"
#include "read_header.hpp"
#include "readable.hpp"
#include "refused_rows.hpp"
#include "remarks.hpp"
#include "report_text.hpp"
#include "rows_of_totals.hpp"
#include "summary.hpp"
#include "unusable.hpp"

// The main job, from a reader to a writer: no files, no terminal.

namespace settling {

/// Where a run's results go.
struct outputs {
  csv_writer& settlements;
  settling::summary& summary;
  sink messages;                                       ///< one line for each refused row, and for each cause to warn
  monthly_table* table = nullptr;                      ///< if wanted
  std::function<void(std::uint64_t rows)> progress{};  ///< called now and then, if given
};

/// What becomes of a claim in whose account a row was refused before it and not mended since.
enum class behind_refused {
  settle,  ///< as if that row had not been, with a warning
  hold,    ///< it is refused too
};

namespace detail {

inline complaint complain(const csv_record& record, const header& columns) {
  const std::size_t at = record.fault_field;
  const bool in_a_column = at < columns.names().size() && record.fault != csv_fault::field_count;
  complaint c{"invalid_row", in_a_column ? std::string_view(columns.names()[at]) : std::string_view{},
              describe(record.fault)};
  if (record.fault == csv_fault::field_count)
    c.why += ": " + std::to_string(record.fields.size()) + ", and there " + std::to_string(columns.names().size());
  if (record.fault == csv_fault::not_utf8 && at < record.fields.size() && looks_like_gb18030(record.fields[at]))
    c.why += ": it looks like GB18030 (GBK); " + std::string(advice_for_gb18030);
  return c;
}

/// Why a row is refused, with the value met and the form wanted.
inline std::string reason(const complaint& about, const csv_record& record, const header& columns) {
  const auto known = gongbao::parse<column>(about.where);
  if (record.fault != csv_fault::none || !known || *known == column::claim_id) return about.why;
  const outside::value_form form = form_in(*known);
  const std::string_view met = columns.text(record, *known);
  if (outside::nothing_written(met)) {
    using gongbao::error;
    const bool is_missing = about.status == gongbao::name_of(error::missing_input) ||
                            about.status == gongbao::name_of(error::external_parameter_missing);
    return about.why + (is_missing && !form.type.empty() ? ": write " + wanted(form) : "");
  }
  if (!form.type.empty() && !as_written(form, met)) return why_unreadable(form, met);
  return (about.why.find(met) == about.why.npos ? in_quotes(met) + ": " : "") + about.why;
}

/// Says where something stands: `line 7, column 8 (insurance_paid), claim C-07`
inline std::string place_of(std::string_view where, const csv_record& record, const header& columns) {
  std::string text = "line " + std::to_string(record.line);
  if (!where.empty()) {
    text += ", " + columns.place_of(where, &record);
  } else if (record.fault != csv_fault::none) {
    text += ", column " + std::to_string(record.fault_field + 1);
  }
  if (const std::string_view id = columns.text(record, column::claim_id); !id.empty())
    text += ", claim " + printable(id);
  return text;
}

/// Says where and why: `line 7, column 8 (insurance_paid), claim C-07: inconsistent_amounts, the amounts contradict
/// each other`
inline std::string message(const complaint& about, const csv_record& record, const header& columns) {
  return place_of(about.where, record, columns) + ": " + std::string(about.status) + ", " +
         reason(about, record, columns) + "\n";
}

class row_settler {
 public:
  row_settler(const header& columns, const outputs& to, behind_refused behind)
      : columns_{columns}, to_{to}, behind_{behind} {}

  /// Settles records in their order. What the ledger knows of them lies anywhere in memory, and is asked for before the
  /// first one is settled.
  void settle(std::span<const csv_record> records) {
    rows_.resize(std::max(rows_.size(), records.size()));
    for (std::size_t i = 0; i < records.size(); ++i) {
      read_head(rows_[i], records[i]);
      ledger_.announce(rows_[i].head.benefit, rows_[i].names);
    }
    for (std::size_t i = 0; i < records.size(); ++i) ledger_.announce_entry(rows_[i].head.benefit, rows_[i].names);
    for (std::size_t i = 0; i < records.size(); ++i) {
      settle(rows_[i], records[i]);
      constexpr std::uint64_t now_and_then = 250'000;
      if (++count_ % now_and_then == 0 && to_.progress) to_.progress(count_);
    }
  }

  /// Says what can only be said of the whole file: of the refused rows how many were not named, and what the others
  /// may cost.
  void finish() const {
    for (const auto& [cause, met] : causes_)
      if (met.count > most_named)
        to_.messages(std::to_string(met.count - most_named) + " more " + std::string(met.what) + " up to line " +
                     std::to_string(met.last_line) + ": " + cause + "\n");
    totals_.say(to_.messages);
    remarks_.say(to_.messages);
  }

 private:
  /// What every row says, and where its claim is found.
  struct row {
    std::optional<field_reader> fields;
    claim head;
    claim_names names;
    std::uint64_t print = 0;  ///< of all but the claim's id
  };

  void read_head(row& r, const csv_record& record) const {
    r.head = {};
    r.fields.emplace(columns_, record);
    if (record.fault == csv_fault::none) r.fields->read(r.head);
    r.names.claim_id = r.head.claim_id;
    r.names.account.assign(r.head);
    r.print = record.fault == csv_fault::none
                  ? print_of(record, columns_.names().size(), columns_.place(column::claim_id), columns_.separator())
                  : 0;
  }

  void settle(row& r, const csv_record& record) {
    if (record.fault != csv_fault::none) return refuse(record, complain(record, columns_));
    if (const auto before = ledger_.line_of(r.names.claim_id)) {
      const complaint duplicate{"duplicate_claim", gongbao::name_of(column::claim_id),
                                "the claim has been settled before, in line " + std::to_string(*before)};
      return ledger_.line_of_equal(r.head.benefit, r.names, r.print) ? refuse_copy(record, duplicate)
                                                                     : refuse(record, duplicate);
    }
    if (r.fields->is_unreadable(column::benefit)) return refuse(record, *r.fields->first_complaint());
    benefits::with(r.head.benefit, [&]<class Benefit>() { settle_as<Benefit>(record, r); });
  }

  /// Says where a column of a record stands, if it is asked.
  auto place_in(const csv_record& record) const {
    return [this, &record](column c) { return place_of(gongbao::name_of(c), record, columns_); };
  }

  template <class Benefit>
  void settle_as(const csv_record& record, row& r) {
    field_reader& fields = *r.fields;
    const claim& head = r.head;
    typename Benefit::claim c{head};
    fields.read(c, fields.is_known(column::city) ? cities(head.city) : use::both_cities);
    if (const auto unreadable = fields.first_complaint()) return refuse(record, *unreadable);
    const auto refused_before = line_of_refused(head);
    if (refused_before && behind_ == behind_refused::hold)
      return refuse(record, {"held", gongbao::name_of(column::person_id),
                             "the row of this person and year that was refused in line " +
                                 std::to_string(*refused_before) + " comes first"});
    const auto settled = ledger_.settle<Benefit>(c, r.names);
    if (const auto* refused = std::get_if<complaint>(&settled)) return refuse(record, *refused);
    const auto& s = std::get<typename Benefit::settlement>(settled);
    write(record, r, c, Benefit::amounts(s));
    if (const auto warning = Benefit::warning(s)) warn(record, *warning);
    to_.summary.template add_settled<Benefit>(c, s);
    if constexpr (std::same_as<Benefit, monthly_table::benefit>)
      if (to_.table != nullptr) to_.table->add(c, s);
    remark<Benefit>(record, r, c, s);
    if (refused_before)
      remarks_.add_behind_refused(account_of(head), head, *refused_before, Benefit::carried, place_in(record));
    if (!refused_.empty()) refused_.settled(head.claim_id);
  }

  /// Notes what may cost money though nothing of it is wrong.
  template <class Benefit>
  void remark(const csv_record& record, const row& r, const typename Benefit::claim& c,
              const typename Benefit::settlement& s) {
    const auto place = place_in(record);
    const posting& posted = ledger_.template last_posting<Benefit>();
    if (posted.runs_backwards) remarks_.add_backwards(c.person_id, place);
    remarks_.add_unsaid(Benefit::left_unsaid(c, s, *r.fields), place);
    if (const auto& better = Benefit::better(s)) tell(record, c, *better);
    const auto note_identifiers = [&](column name, auto member, const column_use&) {
      if constexpr (std::same_as<std::remove_cvref_t<decltype(c.*member)>, std::string_view>)
        if (const std::string_view id = c.*member; !id.empty() && (name != column::person_id || posted.is_first))
          note_identifier(record, name, name == column::claim_id ? r.names.claim_id : id);
    };
    settling::claim::columns(note_identifiers);
    Benefit::claim::columns(note_identifiers);
    if (const auto line = ledger_.template add_row<Benefit>(r.print, record.line)) remarks_.add_equal(*line, place);
  }

  void note_identifier(const csv_record& record, column c, const hashed_text& id) {
    const bool may_be_remarked = remarks::looks_at(id.text);
    const bool is_new = (c == column::person_id && !may_be_remarked) || ledger_.add(c, id, record.line);
    if (!is_new) return;
    if (may_be_remarked) remarks_.add_identifier(c, id.text, place_in(record));
    if (const auto other = ledger_.look_alike(c, id.text, record.line))
      to_.messages(
          message({"warning", gongbao::name_of(c),
                   printable(id.text) + " and " + printable(other->text) + " in line " + std::to_string(other->line) +
                       " differ only in " + difference_between(id.text, other->text) + ", and are two here"},
                  record, columns_));
  }

  /// Tells a person, once, of an identity that would serve better.
  void tell(const csv_record& record, const claim& c, const better_identity& b) {
    const std::string person = person_of(c);
    if (told_.find(person)) return;
    told_.add(person);
    const std::string where = explained(*b.where);
    const std::string_view in = gongbao::name_of(column::recipients);
    name(cause_of("warning", in) + ", " + where, "persons", record, [&] {
      const std::string other = gongbao::to_string(b.other);
      return complaint{"warning", in,
                       "person " + printable(c.person_id) +
                           (b.aid ? " would get " + gongbao::to_string(*b.aid) + " as " + other + " instead of "
                                  : " may get more as " + other + " than ") +
                           gongbao::to_string(b.paid) + " as " + gongbao::to_string(b.applied) +
                           " for this claim: " + std::string(b.why) + ", " + where};
    });
  }

  /// The line of a refused row that comes before a claim in its account.
  std::optional<std::size_t> line_of_refused(const claim& head) {
    if (refused_.empty()) return {};
    return refused_.line_before(head.claim_id, head.city, head.benefit, head.date.year(), head.person_id);
  }
  static std::string account_of(const claim& head) { return std::to_string(head.date.year()) + person_of(head); }
  /// A person under a benefit of a city.
  static std::string person_of(const claim& head) {
    return std::string{static_cast<char>(head.benefit), static_cast<char>(head.city)} + std::string(head.person_id);
  }

  /// Keeps in mind whose claims come behind a refused row, as far as it says so.
  void note_refused(const csv_record& record) {
    const auto text = [&](column c) { return columns_.text(record, c); };
    const auto identifier = [&](column c) {
      return gongbao::is_utf8(text(c)) ? mended_identifier(text(c)) : std::string();
    };
    refused_row r{
        .claim_id = identifier(column::claim_id), .person_id = identifier(column::person_id), .line = record.line};
    if (r.person_id.empty()) return remarks_.add_nameless(place_in(record));
    if (const auto city = outside::read_as_written<settling::city>(text(column::city))) r.city = *city;
    if (const auto date = outside::read_as_written<gongbao::date>(text(column::date))) r.year = date->year();
    if (const auto benefit = outside::read_as_written<settling::benefit>(text(column::benefit)))
      r.benefit = *benefit;
    else if (text(column::benefit).empty() && (record.fault == csv_fault::none || !columns_.has(column::benefit)))
      r.benefit = claim{}.benefit;
    refused_.add(r);
  }

  void write(const csv_record& record, const row& r, const claim& c, const settled_amounts& s) {
    csv_writer& out = to_.settlements;
    out.text(c.claim_id);
    out.text(c.person_id);
    out.word(gongbao::name_of(c.city));
    r.fields->is_respelled(column::date) ? out.value(c.date) : out.word(columns_.text(record, column::date));
    out.word("ok");
    out.word(s.category);
    out.word(s.covered ? "true" : "false");
    const gongbao::money amounts[] = {s.self_pay,         s.basic_portion,  s.basic_aid, s.residual,
                                      s.tilt_portion,     s.tilt_aid,       s.total_aid, s.patient_pays,
                                      s.basic_paid_after, s.tilt_paid_after};
    out.amounts(amounts);
    out.end_row();
  }

  /// Names a cause once: a schedule stands in every row of a file.
  void warn(const csv_record& record, const complaint& about) {
    if (warned_.insert(std::string(about.where) + ": " + about.why).second)
      to_.messages(message(about, record, columns_));
  }

  void refuse(const csv_record& record, const complaint& about) {
    if (totals_.take(record, columns_)) return;
    refuse_copy(record, about);
    note_refused(record);
  }
  /// The same of a row of which nothing more will come.
  void refuse_copy(const csv_record& record, const complaint& about) {
    csv_writer& out = to_.settlements;
    for (const column c : {column::claim_id, column::person_id, column::city, column::date}) {
      const std::string_view met = columns_.text(record, c);
      const std::optional<std::string> meant =
          c == column::city || c == column::date ? as_written(form_in(c), met) : std::nullopt;
      out.text(repaired(meant ? *meant : met));
    }
    out.text(about.status);
    constexpr int empty_columns = 12;
    for (int i = 0; i < empty_columns; ++i) out.word({});
    out.end_row();
    to_.summary.add_refused(about.status);
    std::string cause = cause_of(about.status, about.where);
    if (record.fault != csv_fault::none) cause += ", " + describe(record.fault);
    name(std::move(cause), "rows", record, [&]() -> const complaint& { return about; });
  }

  std::string cause_of(std::string_view status, std::string_view where) const {
    return std::string(status) + (where.empty() ? "" : ", " + columns_.place_of(where));
  }
  /// Those of a whole file are not named one by one; `about()` is the complaint of one that is.
  template <class About>
  void name(std::string cause, std::string_view what, const csv_record& record, About&& about) {
    occurrences& so_far = causes_[std::move(cause)];
    so_far.what = what;
    so_far.last_line = record.line;
    if (++so_far.count <= most_named) to_.messages(message(about(), record, columns_));
  }

  /// Rows refused, or persons told, for one cause.
  struct occurrences {
    std::string_view what{};
    std::uint64_t count = 0;
    std::size_t last_line = 0;
  };
  static constexpr std::uint64_t most_named = 20;

  const header& columns_;
  const outputs& to_;
  std::vector<row> rows_;  ///< those being settled
  std::uint64_t count_ = 0;
  behind_refused behind_;
  ledger ledger_;
  refused_rows refused_;
  remarks remarks_;
  rows_of_totals totals_;
  std::set<std::string> warned_;
  std::map<std::string, occurrences> causes_;
  packed_texts<> told_;  ///< persons, of a better identity
};

}  // namespace detail

/// Settles every row behind the header, in file order, and writes the settlements. There must be one: a file of which
/// nothing was read has been read wrongly.
inline void settle_rows(csv_reader& claims, const header& columns, const outputs& to,
                        behind_refused behind = behind_refused::settle) {
  for (const std::string_view name : {"claim_id", "person_id", "city", "date", "status", "category", "covered",
                                      "self_pay", "basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid",
                                      "total_aid", "patient_pays", "basic_paid_after", "tilt_paid_after"})
    to.settlements.text(name);
  to.settlements.end_row();

  detail::row_settler rows(columns, to, behind);
  constexpr std::size_t at_a_time = 32;  // what is asked for at once stays in the nearest caches
  std::vector<csv_record> records(at_a_time);
  std::size_t size = claims.next(records);
  std::vector<std::vector<std::string>> sums(columns.has_sums() ? at_a_time : 0);
  for (; size != 0; size = claims.next(records)) {
    for (std::size_t i = 0; i < size && columns.has_sums(); ++i)
      if (records[i].fault == csv_fault::none) columns.add_sums(records[i], sums[i]);
    rows.settle({records.data(), size});
  }
  if (to.summary.settled() + to.summary.refused() == 0) throw unusable("there is no claim under the header");
  rows.finish();
  to.settlements.flush();
}

}  // namespace settling

#endif
