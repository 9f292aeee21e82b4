// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CORRECTIONS_HPP
#define SETTLE_CORRECTIONS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <gongbao/interop/string.hpp>
#include <gongbao/interop/tables.hpp>
#include <gongbao/rules/history.hpp>

#include "../common/sha256.hpp"
#include "benefits.hpp"
#include "columns.hpp"
#include "csv_writer.hpp"
#include "report_text.hpp"

// What settled claims get more (补差) or less (追回) since others were reversed, replaced or came before them: a row
// for each claim and component, so that an office can pay and take back by it, and import it twice without paying
// twice.

namespace settling {

/// Differences, and what they add up to.
struct difference_totals {
  std::uint64_t top_ups = 0;
  std::uint64_t recoveries = 0;
  gongbao::money topped_up{};
  gongbao::money recovered{};

  std::uint64_t count() const noexcept { return top_ups + recoveries; }
  void add(gongbao::money difference) noexcept {
    const bool is_more = difference > gongbao::money{};
    ++(is_more ? top_ups : recoveries);
    (is_more ? topped_up : recovered) += is_more ? difference : -difference;
  }
};

/// The row that made differences.
struct causing_row {
  std::string_view id;
  std::size_t line = 0;  ///< none, where the tables made them
  std::string_view person_id;
  gongbao::date date;
};

/// Writes a row for each component of a claim that is another amount now. The last row says that the file is whole: its
/// first cell is `trailer`, and those behind it are not values but `count=2`, `top_up=10.00` and `recover=0.00`.
class corrections {
 public:
  /// `run` is the number of the run among those of its accounts, if it has any: then it is a column more.
  corrections(csv_writer& out, const claims_form& form, bool in_terms = false, std::string run = {})
      : out_{out}, form_{form}, in_terms_{in_terms}, run_{std::move(run)} {
    for (const std::string_view name : columns) out_.text(name);
    if (!run_.empty()) out_.text("run");
    out_.end_row();
  }

  /// `table` is the one in force on the claim's day.
  template <class Branch>
  void add(const causing_row& row, const gongbao::history_claim<typename Branch::benefit>& of,
           const gongbao::difference<typename Branch::benefit>& d, const auto& table) {
    const std::string& article = explained_article(source_of(of, d));
    const std::string& digest = digest_of<Branch>(table);
    gongbao::each_payment(d.new_amounts, [&](gongbao::text_view key, const gongbao::text& name, auto member) {
      const gongbao::money was = d.old_amounts.*member;
      const gongbao::money is = d.new_amounts.*member;
      if (was == is) return;
      const bool is_more = is > was;
      out_.word(id_of(row.id, of.moment.id, key));
      out_.text(row.id);
      out_.text(row.line == 0 ? std::string() : std::to_string(row.line));
      out_.text(row.person_id);
      word(form_.cities().words[index_of(form_.city_of(Branch::number))]);
      word(form_.benefits().words[index_of(form_.benefit_of(Branch::number))]);
      out_.text(of.moment.id);
      out_.value(of.claim.date);
      out_.text(std::to_string(of.claim.date.year()));
      out_.value(gongbao::calendar_month(row.date));
      word({key, name.in(language::zh)});
      for (const gongbao::money amount : {was, is, is - was}) out_.value(amount);
      word(is_more ? outside::value_form::word{"top_up", "补差"} : outside::value_form::word{"recover", "追回"});
      word(category<Branch>(d.old_category));
      word(category<Branch>(d.new_category));
      word({gongbao::name_of(d.reason), gongbao::label_of(d.reason, language::zh)});
      out_.text(article);
      out_.word(digest);
      if (!run_.empty()) out_.word(run_);
      out_.end_row();
    });
  }

  void finish(const difference_totals& all) {
    out_.word("trailer");
    out_.text("count=" + std::to_string(all.count()));
    out_.text("top_up=" + gongbao::to_string(all.topped_up));
    out_.text("recover=" + gongbao::to_string(all.recovered));
    for (std::size_t i = 4; i < columns.size() + (run_.empty() ? 0 : 1); ++i) out_.word({});
    out_.end_row();
    out_.flush();
  }

 private:
  static constexpr std::array<std::string_view, 20> columns{
      "correction_id", "event",        "event_line",    "person_id", "city",    "benefit", "claim_id",
      "date",          "year",         "booking_month", "component", "old",     "new",     "difference",
      "direction",     "old_category", "new_category",  "reason",    "article", "tables"};

  template <class Benefit>
  static gongbao::source source_of(const gongbao::history_claim<Benefit>& of, const gongbao::difference<Benefit>& d) {
    if constexpr (gongbao::has_part<Benefit, gongbao::with_look_back>)
      if (of.is_look_back) return Benefit::looked_back_by.source;
    return d.source();
  }

  /// Of the event, the claim and the component alone: a file that is settled again gives the same.
  static std::string id_of(std::string_view event, std::string_view claim, std::string_view component) {
    std::string text;
    for (const std::string_view part : {event, claim, component})
      text += std::to_string(part.size()) + ":" + std::string(part);
    constexpr std::size_t digits = 24;
    return "K" + outside::sha256_of(text).substr(0, digits);
  }

  void word(const outside::value_form::word& w) { in_terms_ ? out_.verbatim(w.term) : out_.word(w.name); }

  template <class Branch, class Category>
  outside::value_form::word category(Category c) const {
    if constexpr (requires { typename Branch::benefit::scheme::category; })
      return form_.categories(Branch::number)[gongbao::index_of(c)];
    else
      return {};
  }

  const std::string& explained_article(const gongbao::source& where) {
    std::string& text = articles_[{where.in, where.article.data()}];
    if (text.empty())
      text = where.article.empty() ? std::string(std::string_view(where.in->number))
                                   : explained(where, in_terms_ ? language::zh : language::en);
    return text;
  }

  /// Of the text form of a table (interop/tables.hpp).
  template <class Branch>
  const std::string& digest_of(const auto& table) {
    constexpr std::size_t digits = 16;
    std::string& digest = digests_[&table];
    if (digest.empty())
      digest =
          outside::sha256_of(gongbao::write_tables({Branch::city::key, Branch::benefit::key}, table)).substr(0, digits);
    return digest;
  }

  csv_writer& out_;
  const claims_form& form_;
  bool in_terms_;
  std::string run_;
  std::map<const void*, std::string> digests_;                           ///< by table
  std::map<std::pair<const void*, const void*>, std::string> articles_;  ///< by document and article
};

}  // namespace settling

#endif
