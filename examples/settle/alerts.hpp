// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ALERTS_HPP
#define SETTLE_ALERTS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>
#include <gongbao/rules/history.hpp>

#include "benefits.hpp"
#include "claim_row.hpp"
#include "csv_writer.hpp"
#include "packed_texts.hpp"
#include "report_text.hpp"

// Whose medical burden of a year passes a threshold (双预警), and by which claim: persons of cities that have a benefit
// which says so (with_alerts). Claims of their other benefits add to the burden.

namespace settling {

namespace detail {

/// The identities that a claim states, as a set of numbers; 0 where it states none.
template <class Claim>
constexpr std::uint64_t identities_in(const Claim& c) noexcept {
  if constexpr (requires { c.recipients.bits(); })
    return c.recipients.bits();
  else
    return 0;
}

template <class Cities, class City>
constexpr bool city_has_alerts() noexcept {
  bool has = false;
  branches_of<Cities>::for_each([&](auto b) {
    if constexpr (std::is_same_v<typename decltype(b)::city, City>)
      has = has || gongbao::has_part<typename decltype(b)::benefit, gongbao::with_alerts>;
  });
  return has;
}

}  // namespace detail

/// Whether some city has them.
template <class Cities>
constexpr bool has_alerts() noexcept {
  bool has = false;
  branches_of<Cities>::for_each(
      [&](auto b) { has = has || gongbao::has_part<typename decltype(b)::benefit, gongbao::with_alerts>; });
  return has;
}

/// The alerts of a file. Memory grows with its claims: 56 bytes each, and the texts of persons and claims.
class alerts {
 public:
  alerts(csv_writer& out, const claims_form& form, gongbao::claim_order order, bool in_terms = false)
      : out_{out}, form_{form}, order_{order}, in_terms_{in_terms} {}

  /// Whether the claims of a benefit add to the burden of somebody who may be alerted.
  template <class Cities, class Branch>
  static constexpr bool counts = detail::city_has_alerts<Cities, typename Branch::city>();
  /// Whether they say whose threshold is met.
  template <class Branch>
  static constexpr bool judges = gongbao::has_part<typename Branch::benefit, gongbao::with_alerts>;

  /// A claim that is settled; it gets the next number.
  template <class Branch>
  void settled(const claim& head, const typename Branch::claim& c, const stated_burden& b, std::int32_t second,
               gongbao::money in_scope, std::size_t line) {
    rows_.push_back(row_of<Branch>(head.claim_id, head.person_id, c, b, second, in_scope, line));
  }
  /// One of those that add nothing.
  void settled_elsewhere() { rows_.push_back({}); }
  void reversed(std::size_t number) noexcept { rows_[number].stands = false; }
  /// It keeps its id.
  template <class Branch>
  void replaced(std::size_t number, const typename Branch::claim& c, const stated_burden& b, std::int32_t second,
                gongbao::money in_scope, std::size_t line) {
    const row& was = rows_[number];
    row is = row_of<Branch>({}, {}, c, b, second, in_scope, line);
    is.claim_id = was.claim_id;
    is.person = was.person;
    rows_[number] = is;
  }

  /// Writes who passes which threshold.
  template <class Cities>
  void finish() {
    for (const std::string_view name : columns) out_.word(name);
    out_.end_row();
    std::vector<std::uint32_t> in_order;
    for (std::uint32_t i = 0; i < rows_.size(); ++i)
      if (rows_[i].stands) in_order.push_back(i);
    std::sort(in_order.begin(), in_order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const row& x = rows_[a];
      const row& y = rows_[b];
      const auto account = [&](const row& r) { return std::tuple(r.person, form_.city_of(r.of), r.date.year()); };
      if (account(x) != account(y)) return account(x) < account(y);
      if (order_ == gongbao::claim_order::arrival) return a < b;
      return std::tuple(x.date, x.second, ids_.text(x.claim_id)) < std::tuple(y.date, y.second, ids_.text(y.claim_id));
    });
    std::vector<alert> all;
    for (std::size_t first = 0; first < in_order.size();) {
      std::size_t last = first;
      const row& one = rows_[in_order[first]];
      while (last < in_order.size() && is_of(rows_[in_order[last]], one)) ++last;
      judge<Cities>({in_order.data() + first, last - first}, all);
      first = last;
    }
    std::sort(all.begin(), all.end(), [&](const alert& a, const alert& b) {
      return std::tuple(rows_[a.by].line, a.group) < std::tuple(rows_[b.by].line, b.group);
    });
    for (const alert& a : all) write(a);
    out_.word("trailer");
    out_.text("count=" + std::to_string(all.size()));
    for (std::size_t i = 2; i < columns.size(); ++i) out_.word({});
    out_.end_row();
    out_.flush();
    count_ = all.size();
  }

  /// How many there are.
  std::size_t count() const noexcept { return count_; }

 private:
  static constexpr std::array<std::string_view, 15> columns{
      "person_id",     "city",   "year",        "claim_id", "line",       "date",      "alert_group", "threshold",
      "burden_before", "burden", "burden_year", "in_scope", "recipients", "insurance", "article"};

  struct row {
    packed_texts<>::place claim_id = 0;
    packed_texts<>::place person = 0;
    gongbao::money burden{};
    gongbao::money in_scope{};
    std::uint64_t identities = 0;
    gongbao::date date{1900, 1, 1};
    std::int32_t second = -1;
    std::uint32_t line = 0;
    branch of{};
    gongbao::insurance insurance{};
    bool stands = false;
  };
  struct alert {
    std::uint32_t by;  ///< the claim that passes it
    std::string group;
    std::string group_term;
    gongbao::insurance insurance;
    gongbao::money threshold;
    gongbao::money before;
    gongbao::money in_scope;
    std::string identities;
    std::string article;
  };

  bool is_of(const row& a, const row& b) const {
    return a.person == b.person && form_.city_of(a.of) == form_.city_of(b.of) && a.date.year() == b.date.year();
  }

  template <class Branch>
  row row_of(std::string_view claim_id, std::string_view person, const typename Branch::claim& c,
             const stated_burden& b, std::int32_t second, gongbao::money in_scope, std::size_t line) {
    row r{.burden = b.burden,
          .in_scope = in_scope,
          .identities = detail::identities_in(c),
          .date = c.date,
          .second = second,
          .line = static_cast<std::uint32_t>(line),
          .of = Branch::number,
          .insurance = b.insurance,
          .stands = true};
    if (claim_id.empty()) return r;
    r.claim_id = ids_.add(claim_id);
    const auto known = persons_.find(person);
    r.person = known ? *known : persons_.add(person);
    return r;
  }

  /// The claims of a person, city and year, in their sequence: each is judged with what has added up, by the identities
  /// that were stated last. A threshold of a group is passed once.
  template <class Cities>
  void judge(std::span<const std::uint32_t> claims, std::vector<alert>& all) {
    gongbao::money sum{};
    gongbao::money in_scope{};
    const row* says_who = nullptr;
    std::set<std::string> passed;
    for (const std::uint32_t number : claims) {
      const row& r = rows_[number];
      const gongbao::money before = sum;
      sum += r.burden;
      in_scope += r.in_scope;
      branches_of<Cities>::with(r.of, [&](auto b) {
        if (judges<decltype(b)>) says_who = &r;
      });
      if (says_who == nullptr) continue;
      branches_of<Cities>::with(says_who->of, [&](auto b) {
        using law = typename decltype(b)::benefit;
        if constexpr (judges<decltype(b)>) {
          typename law::claim c{};
          c.date = r.date;
          c.recipients = decltype(c.recipients)::from_bits(says_who->identities);
          const auto judged = law::alert(c, says_who->insurance, sum);
          if (!judged || !judged->alerted) return;
          const auto group = judged->alert_group;
          std::string name(gongbao::name_of(group));
          if (!passed.insert(name).second) return;
          const std::string flat = gongbao::to_string(c.recipients);
          all.push_back(
              {.by = number,
               .group = std::move(name),
               .group_term = std::string(gongbao::label_of(group, gongbao::language::zh)),
               .insurance = says_who->insurance,
               .threshold = judged->threshold,
               .before = before,
               .in_scope = in_scope,
               .identities = in_terms_ ? outside::in_terms(outside::form_of<decltype(c.recipients)>(), flat) : flat,
               .article =
                   explained(law::alerted_by.source, in_terms_ ? gongbao::language::zh : gongbao::language::en)});
        }
      });
    }
  }

  void write(const alert& a) {
    const row& r = rows_[a.by];
    out_.text(persons_.text(r.person));
    word(form_.cities().words[index_of(form_.city_of(r.of))]);
    out_.word(std::to_string(r.date.year()));
    out_.text(ids_.text(r.claim_id));
    out_.word(std::to_string(r.line));
    out_.value(r.date);
    word({a.group, a.group_term});
    for (const gongbao::money m : {a.threshold, a.before, r.burden, a.before + r.burden, a.in_scope}) out_.value(m);
    out_.text(a.identities);
    word({gongbao::name_of(a.insurance), gongbao::label_of(a.insurance, gongbao::language::zh)});
    out_.text(a.article);
    out_.end_row();
  }
  void word(const outside::value_form::word& w) { in_terms_ ? out_.verbatim(w.term) : out_.word(w.name); }

  csv_writer& out_;
  const claims_form& form_;
  gongbao::claim_order order_;
  bool in_terms_;
  std::vector<row> rows_;  ///< by claim
  packed_texts<> persons_;
  packed_texts<> ids_;
  std::size_t count_ = 0;
};

}  // namespace settling

#endif
