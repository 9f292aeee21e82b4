// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_JOB_HPP
#define SETTLE_JOB_HPP

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "benefits.hpp"
#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "ledger.hpp"
#include "monthly_table.hpp"
#include "readable.hpp"
#include "summary.hpp"

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

namespace detail {

/// Whether the file can hold claims of a benefit: without the column all are of the default.
inline bool may_hold(benefit b, const header& columns) { return b == claim{}.benefit || columns.has(column::benefit); }

/// True if no claim of the file can do without the column.
inline bool is_required(column c, const header& columns) {
  for (const auto& b : gongbao::words_of<benefit>) {
    const column_use use = use_in(b.value, c);
    if (may_hold(b.value, columns) && !(use.required && use.in == use::both_cities)) return false;
  }
  return true;
}

/// True if some claim of the file may need the column.
inline bool is_read(column c, const header& columns) {
  for (const auto& b : gongbao::words_of<benefit>)
    if (may_hold(b.value, columns) && !use_in(b.value, c).in.empty()) return true;
  return false;
}

}  // namespace detail

/// Reads the header, which must name every required column once; names the columns that are ignored.
inline header read_header(csv_reader& claims, const sink& messages) {
  csv_record record;
  if (!claims.next(record)) throw unusable("the input is empty: it needs a header line");
  header columns(record);
  for (const auto& word : gongbao::words_of<column>)
    if (detail::is_required(word.value, columns) && !columns.has(word.value))
      throw unusable("the header lacks the column " + std::string(word.name));
  claims.expect_fields(columns.names().size());
  std::string ignored;
  for (const std::string& name : columns.names())
    if (const auto known = gongbao::parse<column>(name); !known || !detail::is_read(*known, columns))
      ignored += (ignored.empty() ? "" : ", ") + (name.empty() ? std::string("(no name)") : printable(name));
  if (!ignored.empty()) messages("ignored columns: " + ignored + "\n");
  return columns;
}

namespace detail {

inline complaint complain(const csv_record& record, const header& columns) {
  const std::size_t at = record.fault_field;
  const bool in_a_column = at < columns.names().size() && record.fault != csv_fault::field_count;
  return {"invalid_row", in_a_column ? std::string_view(columns.names()[at]) : std::string_view{},
          describe(record.fault)};
}

/// Says where and why: `line 7, column 8 (insurance_paid), claim C-07: inconsistent_amounts, the amounts contradict
/// each other`
inline std::string message(const complaint& about, const csv_record& record, const header& columns) {
  std::string text = "line " + std::to_string(record.line);
  if (!about.where.empty()) {
    const auto& names = columns.names();
    const auto at = std::find(names.begin(), names.end(), about.where);
    text += ", column " + (at == names.end() ? printable(about.where) + " (not in the file)"
                                             : std::to_string(at - names.begin() + 1) + " (" + printable(*at) + ")");
  } else if (record.fault != csv_fault::none) {
    text += ", column " + std::to_string(record.fault_field + 1);
  }
  if (const std::string_view id = columns.text(record, column::claim_id); !id.empty())
    text += ", claim " + printable(id);
  return text + ": " + std::string(about.status) + ", " + about.why + "\n";
}

class row_settler {
 public:
  row_settler(const header& columns, const outputs& to) : columns_{columns}, to_{to} {}

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

 private:
  /// What every row says, and where its claim is found.
  struct row {
    std::optional<field_reader> fields;
    claim head;
    claim_names names;
  };

  void read_head(row& r, const csv_record& record) const {
    r.head = {};
    r.fields.emplace(columns_, record);
    if (record.fault == csv_fault::none) r.fields->read(r.head);
    r.names.claim_id = r.head.claim_id;
    r.names.account.assign(r.head);
  }

  void settle(row& r, const csv_record& record) {
    if (record.fault != csv_fault::none) return refuse(record, complain(record, columns_));
    if (ledger_.has_settled(r.names.claim_id))
      return refuse(record,
                    {"duplicate_claim", gongbao::name_of(column::claim_id), "the claim has been settled before"});
    if (r.fields->is_unreadable(column::benefit)) return refuse(record, *r.fields->first_complaint());
    benefits::with(r.head.benefit, [&]<class Benefit>() { settle_as<Benefit>(record, r); });
  }

  template <class Benefit>
  void settle_as(const csv_record& record, row& r) {
    field_reader& fields = *r.fields;
    const claim& head = r.head;
    typename Benefit::claim c{head};
    fields.read(c, fields.is_known(column::city) ? cities(head.city) : use::both_cities);
    if (const auto unreadable = fields.first_complaint()) return refuse(record, *unreadable);
    const auto settled = ledger_.settle<Benefit>(c, r.names);
    if (const auto* refused = std::get_if<complaint>(&settled)) return refuse(record, *refused);
    const auto& s = std::get<typename Benefit::settlement>(settled);
    write(record, c, Benefit::amounts(s));
    if (const auto warning = Benefit::warning(s)) warn(record, *warning);
    to_.summary.template add_settled<Benefit>(c, s);
    if constexpr (std::same_as<Benefit, monthly_table::benefit>)
      if (to_.table != nullptr) to_.table->add(c, s);
  }

  void write(const csv_record& record, const claim& c, const settled_amounts& s) {
    csv_writer& out = to_.settlements;
    out.text(c.claim_id);
    out.text(c.person_id);
    out.word(gongbao::name_of(c.city));
    out.word(columns_.text(record, column::date));
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
    csv_writer& out = to_.settlements;
    for (const column c : {column::claim_id, column::person_id, column::city, column::date})
      out.text(repaired(columns_.text(record, c)));
    out.text(about.status);
    constexpr int empty_columns = 12;
    for (int i = 0; i < empty_columns; ++i) out.word({});
    out.end_row();
    to_.summary.add_refused(about.status);
    to_.messages(message(about, record, columns_));
  }

  const header& columns_;
  const outputs& to_;
  std::vector<row> rows_;  ///< those being settled
  std::uint64_t count_ = 0;
  ledger ledger_;
  std::set<std::string> warned_;
};

}  // namespace detail

/// Settles every row behind the header, in file order, and writes the settlements. There must be one: a file of which
/// nothing was read has been read wrongly.
inline void settle_rows(csv_reader& claims, const header& columns, const outputs& to) {
  for (const std::string_view name : {"claim_id", "person_id", "city", "date", "status", "category", "covered",
                                      "self_pay", "basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid",
                                      "total_aid", "patient_pays", "basic_paid_after", "tilt_paid_after"})
    to.settlements.text(name);
  to.settlements.end_row();

  detail::row_settler rows(columns, to);
  constexpr std::size_t at_a_time = 32;  // what is asked for at once stays in the nearest caches
  std::vector<csv_record> records(at_a_time);
  std::size_t size = claims.next(records);
  if (size == 0) throw unusable("there is no claim under the header");
  for (; size != 0; size = claims.next(records)) rows.settle({records.data(), size});
  to.settlements.flush();
}

}  // namespace settling

#endif
