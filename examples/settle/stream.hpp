// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_STREAM_HPP
#define SETTLE_STREAM_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/interop/explain_result.hpp>

#include "corrections.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "job.hpp"
#include "line_reader.hpp"
#include "persons_met.hpp"
#include "rows_by_themselves.hpp"
#include "summary.hpp"

// Rows that an engine pipes: each is answered by a row, in order. A person's rows stand together and are settled as a
// file of their own, whose first line is the person's first row: so it makes no difference which persons a process
// gets, and its memory is that of one person.

namespace settling {

/// What stands in an answer behind the columns of the settlements.
inline constexpr std::string_view answer_columns[] = {"where", "message", "corrections"};

/// The columns of rows that do not say theirs: those that no claim of the benefit can do without that needs no column
/// to be told.
inline std::string columns_of_stream(const claims_form& form) {
  std::string line;
  form.for_each_column([&](column c) {
    bool is_required = true;
    form.for_each_branch([&](branch b) {
      if (form.benefit_of(b) == claim{}.benefit && !form.use(b, c).is_required) is_required = false;
    });
    if (is_required) (line += line.empty() ? "" : ",") += form.name(c);
  });
  return line;
}

namespace detail {

/// What corrections a row makes, as a JSON array of objects whose keys are the columns of the corrections; empty if
/// there is none.
class corrections_of_rows {
 public:
  corrections_of_rows(const claims_form& form, bool in_terms)
      : out_([this](std::string_view bytes) { csv_ += bytes; }, {.for_spreadsheets = false}),
        corrections_(out_, form, in_terms) {
    for_each_record([&](const csv_record& record) { names_.assign(record.fields.begin(), record.fields.end()); });
  }
  corrections_of_rows(const corrections_of_rows&) = delete;
  corrections_of_rows& operator=(const corrections_of_rows&) = delete;

  settling::corrections& corrections() noexcept { return corrections_; }

  /// Those since it was asked last.
  std::string taken() {
    using gongbao::flat::detail::json_text;
    std::string all;
    for_each_record([&](const csv_record& record) {
      std::string one;
      for (std::size_t i = 0; i < names_.size(); ++i)
        ((one += one.empty() ? "{" : ",") += json_text(names_[i]) + ":") += json_text(record.fields[i]);
      (all += all.empty() ? "[" : ",") += one + "}";
    });
    return all.empty() ? all : all + "]";
  }

 private:
  template <class Visit>
  void for_each_record(Visit&& visit) {
    out_.flush();
    if (csv_.empty()) return;
    csv_reader rows(csv_reader::source_of(csv_));
    csv_record record;
    while (rows.next(record)) visit(record);
    csv_.clear();
  }

  std::string csv_;
  csv_writer out_;
  settling::corrections corrections_;
  std::vector<std::string> names_;
};

template <class Cities>
class stream_settler {
 public:
  stream_settler(const header& columns, csv_writer& answers, bool in_terms, behind_refused behind,
                 const policies<Cities>& tables, const file_readings& readings, std::size_t most_bytes)
      : columns_{columns},
        out_{answers},
        behind_{behind},
        tables_{tables},
        readings_{readings},
        corrections_(columns.form(), in_terms),
        summary_(columns.form()),
        to_{.settlements = answers,
            .summary = summary_,
            .messages = [](std::string_view) {},
            .in_terms = in_terms,
            .corrections = &corrections_.corrections(),
            .answer = &answer_},
        met_(most_bytes),
        nobody_({}, *this) {}
  stream_settler(const stream_settler&) = delete;
  stream_settler& operator=(const stream_settler&) = delete;

  void settle(csv_record& record) {
    if (record.fault == csv_fault::none && columns_.has_sums()) columns_.add_sums(record, sums_);
    person& whose = person_of(record);
    record.line = ++whose.rows;
    answer_.where.clear();
    answer_.message.clear();
    const rows_by_themselves<Cities>& rows = whose.settler.rows();
    rows.read(row_, record);
    if (whose.met == persons_met::answer::is_new)
      whose.settler.settle({&record, 1}, {&row_, 1});
    else
      whose.settler.turn_away(record, row_, ungrouped(whose));
    static_cast<void>(rows.write(out_, row_, record));
    out_.text(answer_.where);
    out_.text(answer_.message);
    out_.text(corrections_.taken());
    out_.end_row();
  }

 private:
  struct person {
    person(std::string_view id, const stream_settler& s)
        : name{id}, settler(s.columns_, s.to_, s.behind_, s.tables_, s.readings_, {}) {}

    std::string name;
    row_settler<Cities> settler;
    std::size_t rows = 0;
    persons_met::answer met{};
  };

  /// Whose row it is. A row that is badly formed may be misread, and ends nobody's rows; but it is one of the person
  /// whose rows come next, if it says so.
  person& person_of(const csv_record& record) {
    const std::string_view name = columns_.text(record, column::person_id);
    if (name.empty()) return nobody_;
    const auto is_of = [&](const std::unique_ptr<person>& p) { return p && p->name == name; };
    if (is_of(current_)) return *current_;
    if (!is_of(next_)) next_ = std::make_unique<person>(name, *this);
    if (record.fault != csv_fault::none) return *next_;
    next_->met = met_.begin(name);
    current_ = std::move(next_);
    return *current_;
  }

  complaint ungrouped(const person& p) const {
    const language in = columns_.in();
    return {"ungrouped", columns_.form().name(column::person_id),
            p.met == persons_met::answer::came_before
                ? told({"rows of {1} came before, and of others since: with these its year would begin anew; sort the "
                        "rows by person_id",
                        "{1}的行此前已出现，其间有其他人员的行，再结算则年度会从头开始：应按人员编号排序"},
                       in, in_quotes(p.name))
                : told({"rows of {1} may have come before, of more persons than are kept in mind: sort the rows by "
                        "person_id, byte by byte",
                        "人员过多，无从知道{1}的行此前是否已出现：应按人员编号逐字节排序"},
                       in, in_quotes(p.name))};
  }

  const header& columns_;
  csv_writer& out_;
  behind_refused behind_;
  const policies<Cities>& tables_;
  const file_readings& readings_;
  corrections_of_rows corrections_;
  summary summary_;
  row_answer answer_;
  claim_row<Cities> row_;
  outputs to_;
  persons_met met_;
  std::unique_ptr<person> current_;
  std::unique_ptr<person> next_;  ///< of a badly formed row
  person nobody_;                 ///< whose rows do not say whose they are
  std::vector<std::string> sums_;
};

}  // namespace detail

/// Settles each row and answers it: the columns of a settlement, and behind them answer_columns. The rows of a person
/// stand together; those of one who comes again behind others are refused. Of `most_bytes` of memory he is known.
template <class Cities>
void settle_stream(line_reader& rows, const header& columns, csv_writer& answers, bool in_terms = false,
                   behind_refused behind = behind_refused::settle, const policies<Cities>& tables = {},
                   const file_readings& readings = {}, std::size_t most_bytes = std::size_t{1} << 26U) {
  detail::stream_settler<Cities> settler(columns, answers, in_terms, behind, tables, readings, most_bytes);
  csv_record record;
  while (rows.next(record)) settler.settle(record);
  answers.flush();
}

}  // namespace settling

#endif
