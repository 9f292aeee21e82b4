// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ROWS_BY_THEMSELVES_HPP
#define SETTLE_ROWS_BY_THEMSELVES_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "alerts.hpp"
#include "benefits.hpp"
#include "claim_row.hpp"
#include "csv_reader.hpp"
#include "csv_writer.hpp"
#include "equal_rows.hpp"
#include "header.hpp"
#include "identities.hpp"
#include "ledger.hpp"
#include "readable.hpp"

// What is read of a row and written for it by itself, whatever came before: any thread may do that with any row. What
// lies between, the settling, hangs on the rows before it.

namespace settling {

/// What is written for a row: a status, and amounts where there are some.
struct written_answer {
  std::string_view status{};  ///< lives as long as the program; empty: nothing is written
  std::optional<settled_amounts> amounts{};
};

namespace detail {

template <class Branches>
struct facts_of_any;
template <class... Branches>
struct facts_of_any<branch_list<Branches...>> {
  using type = std::variant<std::monostate, typename Branches::claim...>;  ///< at the branch's number + 1
};

}  // namespace detail

/// What a row says, and where its claim is found.
template <class Cities>
struct claim_row {
  std::optional<field_reader> fields;
  claim head;
  std::optional<branch> of{};  ///< if it says so
  claim_names names;
  std::uint64_t print = 0;            ///< of all but the claim's id
  settling::event event{};            ///< in a file of events
  std::size_t claim_meant = 0;        ///< by an event
  gongbao::date date = claim{}.date;  ///< of the row, whichever day decides
  typename detail::facts_of_any<branches_of<Cities>>::type facts{};
  stated_burden burden{};
  std::optional<complaint> wrong{};  ///< with the facts, whatever came before
  written_answer answer{};

  bool has_facts() const noexcept { return facts.index() != 0; }
  template <class Branch>
  const typename Branch::claim& facts_of() const noexcept {
    return *std::get_if<index_of(Branch::number) + 1>(&facts);
  }
};

/// Reads rows and writes their answers. It changes nothing but the row at hand.
template <class Cities>
class rows_by_themselves {
 public:
  struct readings {
    bool events = false;                     ///< rows may say of a claim that it was none, or another
    bool burdens = false;                    ///< what alerts need is read
    const identities* of_persons = nullptr;  ///< a file beside the claims that says who has which identity
    settling::decisive_day decisive_day{};
    bool in_terms = false;  ///< words of the answers by their official terms
  };

  rows_by_themselves(const header& columns, const readings& how)
      : columns_{columns}, form_{columns.form()}, in_{columns.in()}, how_{how} {}

  bool reads_events() const noexcept { return how_.events; }

  // ---- Reading

  void read(claim_row<Cities>& r, const csv_record& record) const {
    static constexpr claim nothing{};
    r.head = nothing;
    r.fields.emplace(columns_, record);
    r.of.reset();
    r.facts.template emplace<0>();
    r.wrong.reset();
    r.answer = {};
    if (record.fault == csv_fault::none) {
      r.fields->read(r.head);
      if (how_.events) {
        r.event = {};
        r.fields->read(r.event);
      }
      r.date = r.head.date;
      if (how_.decisive_day == decisive_day::admission) r.fields->read_admission(r.head);
      if (r.fields->is_known(column::city) && !r.fields->is_unreadable(column::benefit))
        r.of = form_.branch_named(r.head.city, r.head.benefit);
    }
    r.names.claim_id = r.head.claim_id;
    if (r.of) r.names.account.assign(*r.of, r.head.date.year(), r.head.person_id);
    r.print = record.fault == csv_fault::none
                  ? print_of(record, columns_.names().size(), columns_.place(column::claim_id), columns_.separator())
                  : 0;
    if (r.of && r.event.action == action::settle && !r.fields->is_unreadable(column::action))
      branches::with(*r.of, [&](auto of) { read_facts<decltype(of)>(r, record); });
  }

  /// Reads the facts of a claim under a benefit of a city.
  template <class Branch>
  void read_facts(claim_row<Cities>& r, const csv_record& record) const {
    static constexpr typename Branch::claim nothing{};
    typename Branch::claim& c = r.facts.template emplace<index_of(Branch::number) + 1>(nothing);
    field_reader& fields = *r.fields;
    if (how_.of_persons != nullptr) fields.leave_out(columns_.said_elsewhere());
    fields.template read_facts<branches, Branch>(c, r.head);
    if (how_.decisive_day == decisive_day::admission) ask_for_admission<Branch>(c, fields);
    if constexpr (adds_to_burden<Branch>) {
      r.burden = {};
      if (how_.burdens) fields.read(r.burden, alerts::judges<Branch>);
    }
    r.wrong = fields.first_complaint();
    if (how_.burdens && !r.wrong) r.wrong = less_than_in_scope<Branch>(c, r.burden);
    if constexpr (requires { c.recipients; })
      if (how_.of_persons != nullptr && !r.wrong)
        r.wrong = how_.of_persons->give(c, r.head.person_id, columns_.text(record, *form_.find("recipients")), in_);
  }

  // ---- Writing

  /// Writes the cells of the answer, and leaves the row open; false if there is none.
  bool write(csv_writer& out, const claim_row<Cities>& r, const csv_record& record) const {
    if (r.answer.status.empty()) return false;
    r.answer.amounts ? write(out, r, record, *r.answer.amounts) : write_without_amounts(out, r, record);
    return true;
  }

 private:
  using branches = branches_of<Cities>;

  /// Of a stay the day of admission has to be known where that decides.
  template <class Branch>
  void ask_for_admission(const typename Branch::claim& c, field_reader& fields) const {
    if constexpr (requires { gongbao::name_of(c.care); })
      if (gongbao::name_of(c.care) == "inpatient") fields.ask_for(column::admitted);
  }

  template <class Branch>
  static constexpr bool adds_to_burden = alerts::counts<Cities, Branch>;

  /// What a person bears of a claim is at least its policy-scope part.
  template <class Branch>
  std::optional<complaint> less_than_in_scope(const typename Branch::claim& c, const stated_burden& b) const {
    if constexpr (adds_to_burden<Branch> && requires { c.insurance_paid; })
      if (const gongbao::money in_scope = c.in_scope_cost - c.insurance_paid; b.burden < in_scope)
        return complaint{
            gongbao::name_of(gongbao::error::inconsistent_amounts), form_.name(column::burden),
            told({"the policy-scope part of it alone is {1}", "仅政策范围内个人自付即为{1}"}, in_, in_scope)};
    return {};
  }

  void write(csv_writer& out, const claim_row<Cities>& r, const csv_record& record, const settled_amounts& s) const {
    const claim& c = r.head;
    out.text(c.claim_id);
    out.text(c.person_id);
    const auto word = [&](std::string_view key, const auto& term) {
      how_.in_terms ? out.verbatim(term()) : out.word(key);
    };
    const outside::value_form::word& city = form_.cities().words[index_of(c.city)];
    word(city.name, [&] { return city.term; });
    r.fields->is_respelled(column::date) ? out.value(r.date) : out.word(columns_.text(record, column::date));
    out.word(r.answer.status);
    word(s.category, [&] { return category_term(*r.of, s.category); });
    word(s.covered ? "true" : "false", [&] { return std::string_view(s.covered ? "是" : "否"); });
    const gongbao::money amounts[] = {s.self_pay,         s.basic_portion,  s.basic_aid, s.residual,
                                      s.tilt_portion,     s.tilt_aid,       s.total_aid, s.patient_pays,
                                      s.basic_paid_after, s.tilt_paid_after};
    out.amounts(amounts);
  }

  /// What the gazettes call a category of a branch.
  std::string_view category_term(branch of, std::string_view name) const {
    for (const auto& w : form_.categories(of))
      if (w.name == name) return w.term;
    return name;
  }

  /// A row that is answered by a status alone.
  void write_without_amounts(csv_writer& out, const claim_row<Cities>& r, const csv_record& record) const {
    for (const column c : {column::claim_id, column::person_id, column::city, column::date}) {
      const std::string_view met = columns_.text(record, c);
      const std::optional<std::string> meant =
          c == column::city || c == column::date ? as_written(form_.form(c), met) : std::nullopt;
      out.text(repaired(!meant ? met : how_.in_terms ? in_terms(form_.form(c), *meant) : *meant));
    }
    out.text(r.answer.status);
    constexpr int empty_columns = 12;
    for (int i = 0; i < empty_columns; ++i) out.word({});
  }

  const header& columns_;
  const claims_form& form_;
  language in_;
  readings how_;
};

}  // namespace settling

#endif
