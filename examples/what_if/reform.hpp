// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef WHAT_IF_REFORM_HPP
#define WHAT_IF_REFORM_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../settle/job.hpp"

// What other tables would bring to claims as they are: every account is read once, and settled by each of the tables
// while it is at hand.

namespace reforms {

using gongbao::language;
using gongbao::money;
using outside::told;

/// Tables in the place of those in force, by their file.
template <class Cities>
struct proposal {
  std::string name;
  std::string in_force;  ///< what they are, and when
  settling::policies<Cities> tables;
};

namespace detail {

/// A person's year under a benefit, settled claim by claim.
template <class Benefit>
class account_fold {
  using law = gongbao::detail::told_by_benefit<Benefit>;

 public:
  using statement = typename law::statement;

  /// What a claim came to by one table.
  struct settled {
    gongbao::outcome<statement> answer;  ///< a refusal also of a payment that looks back, which has no statement
    money paid{};
  };

  /// Settles the next claim by a table; one that is refused leaves the year as it was.
  settled settle(const gongbao::history_claim<Benefit>& e, const auto& table) {
    if constexpr (law::looks_back)
      if (e.is_look_back) {
        const auto after = settling::after_look_back<Benefit>(e, year_, table);
        const money paid = after ? after->basic_paid - year_.basic_paid : money{};
        if (after) year_ = *after;
        return {gongbao::refusal{}, paid};
      }
    auto before = year_;
    if constexpr (law::by_day) before.deductible_met = used_on(e.claim);
    const auto s = law::settle(e.claim, before, table);
    if (!s) return {s, {}};
    year_ = law::after(*s);
    if constexpr (law::by_day) used_on(e.claim) = std::exchange(year_.deductible_met, money{});
    return {s, settling::kind_of<Benefit>::amounts(*s).total_aid};
  }

 private:
  /// What is used up of the deductible of a claim's day and institution.
  money& used_on(const typename Benefit::claim& c) {
    const auto institution = gongbao::institution_of<Benefit>(c);
    for (day& d : days_)
      if (d.date == c.date && d.institution == institution) return d.used;
    return days_.emplace_back(day{c.date, institution, {}}).used;
  }

  struct day {
    gongbao::date date;
    gongbao::text_view institution;
    money used;
  };
  typename law::amounts year_{};
  std::vector<day> days_;
};

}  // namespace detail

/// What claims get by other tables, of the benefits that have some there.
template <class Cities>
money spent_by(const settling::event_book<Cities>& claims, const settling::policies<Cities>& tables) {
  money sum;
  claims.for_each_account([&](auto of, const auto& entries) {
    using law = typename decltype(of)::benefit;
    if (tables.template from_file<law>() == nullptr) return;
    detail::account_fold<law> fold;
    for (const auto* const e : entries) sum += fold.settle(*e, tables.template on<law>(e->claim.date)).paid;
  });
  return sum;
}

/// What some claims get as decreed and by another table.
struct line {
  std::uint64_t claims = 0;
  money now{};
  money then{};
  std::uint64_t helped = 0;  ///< persons, in a year, who get more …
  std::uint64_t hurt = 0;    ///< … or less

  line& operator+=(const line& more) {
    claims += more.claims;
    now += more.now;
    then += more.then;
    helped += more.helped;
    hurt += more.hurt;
    return *this;
  }
};

/// What one table brings.
struct effect {
  struct claim_in_words {
    money by{};
    settling::shown_claim words{};  ///< as decreed, and by the table
  };

  struct person_year {
    money borne{};  ///< as decreed
    money by{};
  };

  std::vector<std::vector<line>> lines;               ///< by branch and category
  std::vector<person_year> persons;                   ///< whom the table is for
  claim_in_words gain;                                ///< the claim that gets most more …
  claim_in_words loss;                                ///< … and most less
  std::map<std::string_view, std::uint64_t> refused;  ///< claims that the table does not settle, by error

  line all() const {
    line sum;
    for (const auto& of_branch : lines)
      for (const line& l : of_branch) sum += l;
    return sum;
  }
};

/// What claims would get by several tables, beside what they get as decreed.
template <class Cities>
class reform {
  using branches = settling::branches_of<Cities>;

 public:
  reform(const settling::claims_form& form, const std::vector<proposal<Cities>>& proposals)
      : proposals_{proposals}, effects_(proposals.size()) {
    for (effect& e : effects_) {
      e.lines.resize(form.branch_count());
      form.for_each_branch([&](settling::branch b) {
        e.lines[settling::index_of(b)].resize(std::max<std::size_t>(1, form.categories(b).size()));
      });
    }
  }

  /// Takes every account of a file.
  void take(const settling::event_book<Cities>& claims) {
    claims.for_each_account([&](auto of, const auto& entries) { take_account<decltype(of)>(entries); });
  }

  const effect& operator[](std::size_t proposal) const { return effects_[proposal]; }
  std::uint64_t claims() const noexcept { return claims_; }
  /// How many persons, in a year and under a benefit.
  std::uint64_t persons() const noexcept { return persons_; }

 private:
  template <class Branch, class Entries>
  void take_account(const Entries& entries) {
    using law = typename Branch::benefit;
    using kind = settling::kind_of<law>;
    static const settling::policies<Cities> decreed;
    std::vector<typename detail::account_fold<law>::settled> as_decreed;
    as_decreed.reserve(entries.size());
    detail::account_fold<law> now;
    money borne;
    std::size_t category = 0;
    for (const auto* const e : entries) {
      as_decreed.push_back(now.settle(*e, decreed.template on<law>(e->claim.date)));
      if (const auto& s = as_decreed.back().answer) {
        borne += kind::amounts(*s).patient_pays;
        category = kind::category_of(*s);
      }
    }
    claims_ += entries.size();
    ++persons_;
    for (std::size_t k = 0; k < effects_.size(); ++k)
      if (proposals_[k].tables.template from_file<law>() != nullptr)
        effects_[k].persons.push_back(
            {borne, compare<Branch>(entries, as_decreed, proposals_[k].tables, effects_[k], category)});
  }

  /// What a table changes for an account.
  template <class Branch, class Entries, class Settled>
  money compare(const Entries& entries, const Settled& as_decreed, const settling::policies<Cities>& tables, effect& to,
                std::size_t category) {
    using law = typename Branch::benefit;
    using kind = settling::kind_of<law>;
    auto& lines = to.lines[settling::index_of(Branch::number)];
    detail::account_fold<law> fold;
    money sum;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const auto& e = *entries[i];
      const auto& was = as_decreed[i];
      const auto is = fold.settle(e, tables.template on<law>(e.claim.date));
      const bool is_refused = !e.is_look_back && !is.answer;
      if (is_refused) ++to.refused[gongbao::name_of(is.answer.refused().error)];
      line& l = lines[was.answer ? kind::category_of(*was.answer) : category];
      ++l.claims;
      l.now += was.paid;
      l.then += is.paid;
      const money by = is.paid - was.paid;
      sum += by;
      if (!was.answer || !is.answer) continue;
      effect::claim_in_words& most = by > money{} ? to.gain : to.loss;
      if (by > money{} ? by > most.by : by < most.by)
        most = {by, in_words<Branch>(e.moment.id, e.claim, *was.answer, *is.answer)};
    }
    if (sum > money{}) ++lines[category].helped;
    if (sum < money{}) ++lines[category].hurt;
    return sum;
  }

  template <class Branch, class Statement>
  static settling::shown_claim in_words(std::string_view claim_id, const typename Branch::claim& c,
                                        const Statement& was, const Statement& is) {
    return [id = std::string(claim_id), date = c.date, was, is](language in) {
      const bool zh = in == language::zh;
      return told({"claim {1}, {2}, {3}\n  as decreed\n{4}  by this table\n{5}",
                   "结算编号{1}，{2}，{3}\n  按现行标准\n{4}  按模拟标准\n{5}"},
                  in, outside::printable(id), zh ? Branch::city::name_zh : Branch::city::key, told(date, in),
                  settling::indented(settling::explained(was, in), "  "),
                  settling::indented(settling::explained(is, in), "  "));
    };
  }

  const std::vector<proposal<Cities>>& proposals_;
  std::vector<effect> effects_;
  std::uint64_t claims_ = 0;
  std::uint64_t persons_ = 0;
};

// ---- In words ------------------------------------------------------------------------------------------------------

namespace detail {

inline std::vector<std::string> cells_of(std::string name, const line& l) {
  return {std::move(name),
          std::to_string(l.claims),
          gongbao::to_string(l.now),
          gongbao::to_string(l.then),
          gongbao::to_string(l.then - l.now),
          std::to_string(l.helped),
          std::to_string(l.hurt)};
}

/// What the benefits of a table bring to each category.
inline std::string by_category(const settling::claims_form& form, const effect& e, language in) {
  std::string all;
  form.for_each_branch([&](settling::branch b) {
    const auto& categories = form.categories(b);
    const auto& of_branch = e.lines[settling::index_of(b)];
    settling::aligned_lines lines(1);
    lines.add({told({"{1}, yuan", "{1}（元）"}, in,
                    outside::called(form.cities().words[settling::index_of(form.city_of(b))], in)),
               told({"claims", "笔数"}, in), told({"as decreed", "现行标准"}, in), told({"this table", "模拟标准"}, in),
               told({"difference", "差额"}, in), told({"helped", "增加人数"}, in), told({"hurt", "减少人数"}, in)});
    line sum;
    for (std::size_t i = 0; i < of_branch.size(); ++i) {
      if (of_branch[i].claims == 0) continue;
      sum += of_branch[i];
      if (i < categories.size()) lines.add(cells_of(std::string(outside::called(categories[i], in)), of_branch[i]));
    }
    if (sum.claims == 0) return;
    lines.add(cells_of(told({"all", "合计"}, in), sum));
    all += lines.text() + "\n";
  });
  return all;
}

/// Ten equal parts of the persons, by what they bear as decreed; of those who bear the same, as they came.
inline std::string by_burden(const effect& e, language in) {
  std::vector<std::size_t> order(e.persons.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto borne = [&](std::size_t i) { return e.persons[i].borne; };
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::pair(borne(a), a) < std::pair(borne(b), b); });
  settling::aligned_lines lines(0);
  lines.add({told({"tenth by burden", "按个人负担十等分"}, in), told({"bears up to", "负担不超过"}, in),
             told({"difference", "差额"}, in), told({"helped", "增加人数"}, in), told({"hurt", "减少人数"}, in)});
  constexpr std::size_t parts = 10;
  for (std::size_t part = 0; part < parts; ++part) {
    const std::size_t first = order.size() * part / parts;
    const std::size_t end = order.size() * (part + 1) / parts;
    if (first == end) continue;
    money difference;
    std::uint64_t helped = 0;
    std::uint64_t hurt = 0;
    for (std::size_t i = first; i < end; ++i) {
      const money by = e.persons[order[i]].by;
      difference += by;
      helped += by > money{} ? 1U : 0U;
      hurt += by < money{} ? 1U : 0U;
    }
    lines.add({std::to_string(part + 1), gongbao::to_string(borne(order[end - 1])), gongbao::to_string(difference),
               std::to_string(helped), std::to_string(hurt)});
  }
  return lines.text();
}

}  // namespace detail

/// What the tables bring, one after another.
template <class Cities>
std::string in_words(const settling::claims_form& form, const reform<Cities>& r,
                     const std::vector<proposal<Cities>>& proposals, language in) {
  std::string all =
      told({"{1} claims of {2} persons in a year, each read once\n", "费用{1}笔，{2}人（按年度计），每笔只读取一次\n"},
           in, r.claims(), r.persons());
  for (std::size_t k = 0; k < proposals.size(); ++k) {
    const effect& e = r[k];
    all += "\n" + outside::printable(proposals[k].name) + told({": ", "："}, in) + proposals[k].in_force + "\n";
    all += detail::by_category(form, e, in) + detail::by_burden(e, in);
    for (const auto& [error, claims] : e.refused)
      all += told({"not settled by this table: {1} claims, {2}\n", "按该表不能结算：{1}笔，{2}\n"}, in, claims, error);
    if (e.gain.words) all += told({"\nmost more, {1}: ", "\n增加最多，{1}："}, in, e.gain.by) + e.gain.words(in);
    if (e.loss.words) all += told({"\nmost less, {1}: ", "\n减少最多，{1}："}, in, e.loss.by) + e.loss.words(in);
  }
  return all;
}

}  // namespace reforms

#endif
