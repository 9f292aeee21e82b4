// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_DIFF_HPP
#define GONGBAO_EXAMPLES_CALC_DIFF_HPP

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/tables.hpp>
#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/compare.hpp>
#include <gongbao/rules/explain.hpp>
#include <gongbao/rules/rule_curve.hpp>

#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../common/tables_of_files.hpp"
#include "../common/told.hpp"
#include "inverse.hpp"
#include "policy.hpp"

// What a changed table, or another reading, changes: for every person and kind of claim that the rule of the benefit
// tells apart, and for every fen. Whom and what it tells apart is read from its inputs.

namespace calc {

/// An input that is a choice: a truth value, a word, an identity of the person.
struct diff_axis {
  std::string key;
  bool is_of_identities = false;
  std::vector<std::string> values{};  ///< as they are told
};

namespace detail {

template <class T>
inline constexpr bool is_choice = gongbao::detail::same_as<T, bool>;
template <gongbao::enumerated E>
inline constexpr bool is_choice<E> = !gongbao::is_reading<E>;
template <gongbao::enumerated E>
inline constexpr bool is_choice<gongbao::category_set<E>> = true;

/// Calls `visit(value, told)` with each choice of a type.
template <class T, class Visit>
void for_each_choice_of(gongbao::language in, Visit&& visit) {
  const auto told_word = [&](const auto& w) {
    return std::string(in == gongbao::language::en ? w.name : gongbao::label_of(w.value, in));
  };
  if constexpr (gongbao::detail::same_as<T, bool>) {
    visit(true, std::string(gongbao::text{"yes", "是"}.in(in)));
    visit(false, std::string(gongbao::text{"no", "否"}.in(in)));
  } else if constexpr (gongbao::enumerated<T>) {
    for (const auto& w : gongbao::words_of<T>) visit(w.value, told_word(w));
  } else {
    for (const auto& w : gongbao::words_of<typename T::category_type>) visit(T(w.value), told_word(w));
  }
}

/// Visits the inputs of a rule that are choices and are not given: collects them, or takes one of each.
class choices {
 public:
  choices(const std::vector<gongbao::flat::pair>& given, gongbao::language in) : given_{given}, in_{in} {}

  std::vector<diff_axis> axes{};
  std::vector<std::size_t> taken{};  ///< where not empty, the number of the choice of each axis

  template <class Field>
  void operator()(Field& field, gongbao::text_view key, const gongbao::text&, const gongbao::field_notes&) {
    using value = typename gongbao::detail::field_type<Field>::value;
    if constexpr (is_choice<value>) {
      for (const gongbao::flat::pair& p : given_)
        if (p.key == key) return;
      constexpr bool is_maybe = gongbao::detail::field_type<Field>::is_maybe;
      std::size_t n = 0;
      if (taken.empty()) {
        diff_axis axis{std::string(key), gongbao::detail::is_set_of_identities<value>};
        if (is_maybe) axis.values.emplace_back(gongbao::text{"not stated", "未填"}.in(in_));
        for_each_choice_of<value>(in_, [&](const value&, const std::string& told) { axis.values.push_back(told); });
        axes.push_back(std::move(axis));
      } else {
        const std::size_t wanted = taken[at_++];
        if constexpr (is_maybe) {
          if (n++ == wanted) field = Field{};
        }
        for_each_choice_of<value>(in_, [&](const value& v, const std::string&) {
          if (n++ == wanted) field = Field(v);
        });
      }
    }
  }
  void from_the_first() { at_ = 0; }

 private:
  const std::vector<gongbao::flat::pair>& given_;
  gongbao::language in_;
  std::size_t at_ = 0;
};

}  // namespace detail

/// What comes of one choice of all inputs.
struct diff_profile {
  std::string refused{};  ///< where one of the two is refused and the other not, or otherwise
  std::vector<gongbao::parting> partings{};

  bool are_alike() const { return refused.empty() && partings.empty(); }
  friend bool operator==(const diff_profile&, const diff_profile&) = default;
};

/// All choices, in the order of an odometer, and what comes of each; both refused alike: no profile.
struct diff_result {
  std::vector<diff_axis> axes;
  std::vector<std::vector<std::size_t>> choices{};
  std::vector<std::optional<std::size_t>> profile_of{};  ///< of each choice, in `profiles`
  std::vector<diff_profile> profiles{};
  std::vector<std::string> wrong{};  ///< what hinders the comparison
};

/// Compares a rule under two tables, each asked with what is given for it.
template <class Definition>
diff_result differences(const typename gongbao::detail::policy_type_of<Definition>& first,
                        const typename gongbao::detail::policy_type_of<Definition>& second,
                        const std::vector<gongbao::flat::pair>& given_first,
                        const std::vector<gongbao::flat::pair>& given_second, gongbao::language in) {
  using namespace gongbao;
  using input = typename Definition::input;
  diff_result result;
  const auto form_of = [&](const std::vector<flat::pair>& given, const auto& table) {
    auto form = gongbao::detail::blank_form::of<input>();
    std::vector<flat::pair> all = given;
    const std::string day = to_string(gongbao::detail::in_force<Definition>(table).first());
    const text_view day_key = gongbao::detail::period_key<Definition>();
    bool has_day = day_key.empty();
    for (const flat::pair& p : given) has_day = has_day || p.key == day_key;
    if (!has_day) all.push_back({day_key, day});
    flat::detail::input_visitor reader(all.data(), all.size());
    gongbao::detail::for_each_input<Definition>(form, reader);
    if (const auto refused = reader.refused();
        refused && refused->error != error::missing_input && refused->error != error::external_parameter_missing)
      result.wrong.push_back(std::string(refused->where) + ": " + std::string(label_of(refused->error, in)));
    form.*gongbao::detail::claimed_of<Definition>() = money{};
    return form;
  };
  input a = form_of(given_first, first);
  input b = form_of(given_second, second);
  if (!result.wrong.empty()) return result;

  detail::choices pick(given_first, in);
  gongbao::detail::for_each_input<Definition>(a, pick);
  result.axes = pick.axes;
  amount_ranges hints;
  std::set<money> thresholds;
  for (const auto* table : {&first, &second})
    gongbao::detail::for_each_place(*table, [&](const gongbao::detail::place&, const auto& node) {
      if constexpr (gongbao::detail::same_as<gongbao::detail::unqualified_t<decltype(node)>, money>)
        thresholds.insert(node);
    });
  for (const money m : thresholds) hints.add({m > money{} ? m - fen(1) : m, m + fen(1)});

  std::vector<std::size_t> digits(result.axes.size(), 0);
  for (bool more = true; more;) {
    pick.taken = digits;
    for (input* form : {&a, &b}) {
      pick.from_the_first();
      if (!digits.empty()) gongbao::detail::for_each_input<Definition>(*form, pick);
    }
    const rule_curve<Definition> from(a, first);
    const rule_curve<Definition> to(b, second);
    const auto was = from.answer(money{});
    const auto is = to.answer(money{});
    std::optional<std::size_t> profile;
    if (was || is) {
      diff_profile p;
      const auto told = [&](const auto& o) {
        return o ? std::string(text{"answered", "予以计算"}.in(in))
                 : std::string(o.refused().where) + " " + std::string(label_of(o.error(), in));
      };
      if (was.has_value() != is.has_value())
        p.refused = told(was) + " → " + told(is);
      else
        for_each_parting(
            from, to, most_asked, [&](const parting& each) { p.partings.push_back(each); }, hints);
      profile = 0;
      while (*profile < result.profiles.size() && !(result.profiles[*profile] == p)) ++*profile;
      if (*profile == result.profiles.size()) result.profiles.push_back(std::move(p));
    }
    result.choices.push_back(digits);
    result.profile_of.push_back(profile);
    more = false;
    for (std::size_t i = digits.size(); i-- > 0 && !more;) {
      more = ++digits[i] < result.axes[i].values.size();
      if (!more) digits[i] = 0;
    }
  }
  return result;
}

/// Which choices a profile has, axis by axis: what makes no difference is not said.
class diff_conditions {
 public:
  using rows = std::vector<std::size_t>;

  diff_conditions(const diff_result& result, gongbao::language in) : result_{result}, in_{in} {}

  /// `care=inpatient, referred=yes`: a line for each set of choices.
  std::vector<std::string> of(std::size_t profile, const rows& among, std::size_t axis = 0) const {
    std::vector<std::string> lines;
    if (axis == result_.axes.size()) return lines;
    if (result_.axes[axis].is_of_identities) return of(profile, among, axis + 1);
    // The values of the axis, put together where what is below them is the same.
    std::vector<std::pair<std::vector<std::size_t>, rows>> groups;
    std::vector<std::vector<std::optional<bool>>> has;
    for (std::size_t value = 0; value < result_.axes[axis].values.size(); ++value) {
      rows below;
      std::vector<std::optional<bool>> pattern;
      for (const std::size_t row : among)
        if (result_.choices[row][axis] == value) {
          below.push_back(row);
          pattern.push_back(result_.profile_of[row] ? std::optional<bool>(result_.profile_of[row] == profile)
                                                    : std::nullopt);
        }
      bool is_known = false;
      for (const auto& p : pattern) is_known = is_known || p.has_value();
      if (!is_known) continue;  // refused, whatever else
      std::size_t same = 0;
      while (same < has.size() && has[same] != pattern) ++same;
      if (same == has.size()) {
        has.push_back(pattern);
        groups.push_back({{}, below});
      }
      groups[same].first.push_back(value);
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
      bool any = false;
      for (const auto& p : has[g]) any = any || (p.has_value() && *p);
      if (!any) continue;
      std::vector<std::string> rest = of(profile, groups[g].second, axis + 1);
      if (rest.empty()) rest.emplace_back();
      std::string here;
      if (groups.size() > 1) {
        std::size_t known = 0;
        std::string others;
        for (const auto& other : groups) known += other.first.size();
        for (std::size_t o = 0; o < groups.size(); ++o)
          if (o != g)
            for (const std::size_t v : groups[o].first)
              others += (others.empty() ? "" : "/") + result_.axes[axis].values[v];
        // What it is not, where that is shorter.
        const bool by_others = known - groups[g].first.size() == 1 && known > 2;
        here = result_.axes[axis].key + (by_others ? "≠" + others : "=");
        for (std::size_t i = 0; i < groups[g].first.size() && !by_others; ++i)
          here += (i == 0 ? "" : "/") + result_.axes[axis].values[groups[g].first[i]];
      }
      for (const std::string& r : rest) {
        const bool both = !here.empty() && !r.empty();
        lines.push_back(here + (both ? std::string(gongbao::text{", ", "，"}.in(in_)) : "") + r);
      }
    }
    return lines;
  }

 private:
  const diff_result& result_;
  gongbao::language in_;
};

inline void print_parting(const gongbao::parting& p, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  using outside::told;
  const std::string from = to_string(p.range.from);
  const std::string to = p.range.to == most_asked ? std::string() : to_string(p.range.to);
  out << "    "
      << (to.empty() ? told(text{"from {1} on", "{1}元起"}, in, from)
                     : told(text{"from {1} to {2}", "{1}元至{2}元"}, in, from, to))
      << (p.sign > 0   ? told(text{": more", "：增加"}, in)
          : p.sign < 0 ? told(text{": less", "：减少"}, in)
                       : told(text{": now more, now less", "：时多时少"}, in))
      << (p.everywhere ? std::string() : told(text{", by rounding, at some amounts", "（因舍入，仅部分金额）"}, in))
      << told(text{"; at most by {1}, first at {2}\n", "；最多相差{1}元，最先出现在{2}元\n"}, in,
              p.largest < money{} ? -p.largest : p.largest, p.witness);
}

/// One page: whose benefit changes, from which fen to which, and who gets the same at every fen.
inline void print_differences(const diff_result& result, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  using outside::told;
  // Persons of whom the same is to be said stand together.
  std::size_t who = result.axes.size();
  for (std::size_t i = result.axes.size(); i-- > 0;)
    if (result.axes[i].is_of_identities) who = i;
  const bool has_persons = who < result.axes.size();
  struct group {
    std::string names;
    std::vector<std::size_t> rows;
    std::vector<std::optional<std::size_t>> pattern;
  };
  std::vector<group> groups;
  for (std::size_t person = 0; person < (has_persons ? result.axes[who].values.size() : 1); ++person) {
    group g;
    for (std::size_t row = 0; row < result.choices.size(); ++row)
      if (!has_persons || result.choices[row][who] == person) {
        g.rows.push_back(row);
        g.pattern.push_back(result.profile_of[row]);
      }
    g.names = has_persons ? result.axes[who].values[person] : told(text{"everybody", "各类人员"}, in);
    std::size_t same = 0;
    while (same < groups.size() && groups[same].pattern != g.pattern) ++same;
    if (same == groups.size())
      groups.push_back(std::move(g));
    else
      groups[same].names += told(text{", ", "、"}, in) + g.names;
  }

  std::string alike;
  std::string refused;  // by either, whatever the claim
  const parting* first = nullptr;
  const parting* largest = nullptr;
  for (const diff_profile& p : result.profiles)
    for (const parting& each : p.partings) {
      if (first == nullptr || each.range.from < first->range.from) first = &each;
      const auto size = [](const parting& x) { return x.largest < money{} ? -x.largest : x.largest; };
      if (largest == nullptr || size(each) > size(*largest)) largest = &each;
    }
  for (const group& g : groups) {
    std::set<std::size_t> shown;
    bool titled = false;
    for (const std::size_t row : g.rows) {
      const auto profile = result.profile_of[row];
      if (!profile || result.profiles[*profile].are_alike() || !shown.insert(*profile).second) continue;
      if (!titled) out << '\n' << g.names << '\n';
      titled = true;
      const std::vector<std::string> conditions = diff_conditions(result, in).of(*profile, g.rows);
      for (const std::string& c : conditions)
        out << "  " << (c.empty() ? told(text{"whatever the claim", "不论何种费用"}, in) : c) << '\n';
      const diff_profile& p = result.profiles[*profile];
      if (!p.refused.empty()) out << "    " << p.refused << '\n';
      for (const parting& each : p.partings) print_parting(each, out, in);
    }
    bool is_settled = false;
    for (const auto& profile : g.pattern) is_settled = is_settled || profile.has_value();
    if (!is_settled) refused += (refused.empty() ? "" : told(text{", ", "、"}, in)) + g.names;
    if (!titled && is_settled) alike += (alike.empty() ? "" : told(text{", ", "、"}, in)) + g.names;
  }
  out << '\n';
  if (first != nullptr)
    out << told(text{"They part at {1} first; the largest difference is {2}, at {3}.\n",
                     "最先在{1}元处出现差异；最大相差{2}元，出现在{3}元处。\n"},
                in, first->range.from, largest->largest < money{} ? -largest->largest : largest->largest,
                largest->witness);
  if (!alike.empty())
    out << told(text{"The same at every fen from 0 to {1}: {2}.\n", "0元至{1}元逐分相同：{2}。\n"}, in, most_asked,
                alike);
  if (!refused.empty())
    out << told(text{"Refused by either, as the rule does not settle them: {1}.\n", "两者均不予计算：{1}。\n"}, in,
                refused);
  out << told(first == nullptr && alike.empty() ? text{"Nobody gets anything by either.\n", "两者均无待遇。\n"}
                                                : text{"Nothing else changes: {1} kinds of claim compared for every "
                                                       "fen.\n",
                                                       "其余没有变化：共逐分比较{1}种费用。\n"},
              in, result.choices.size());
}

/// The figures of two tables that differ: `terms margin basic: rate 60% → 65%`.
template <class Table>
void print_changed_figures(const Table& first, const Table& second, std::ostream& out, gongbao::language in) {
  using namespace gongbao;
  const auto figures = [](const Table& table) {
    std::vector<std::pair<std::string, std::string>> all;
    gongbao::detail::for_each_place(table, [&](const gongbao::detail::place& at, const auto& node) {
      gongbao::detail::for_each_figure_of(node, at.part, [&](text_view heading, const auto& figure) {
        std::string name(at.part);
        for (const text_view part : {at.key, at.layer, heading})
          if (!part.empty() && !(part == at.part)) name.append(1, ' ').append(part.data(), part.size());
        all.emplace_back(std::move(name), to_string(figure));
      });
    });
    return all;
  };
  const auto was = figures(first);
  const auto is = figures(second);
  const std::map<std::string, std::string> before(was.begin(), was.end());
  const std::map<std::string, std::string> after(is.begin(), is.end());
  const std::string none(text{"(none)", "（无）"}.in(in));
  for (const auto& [name, value] : was) {
    const auto now = after.find(name);
    if (now == after.end() || now->second != value)
      out << "  " << name << ": " << value << " → " << (now == after.end() ? none : now->second) << '\n';
  }
  for (const auto& [name, value] : is)
    if (!before.contains(name)) out << "  " << name << ": " << none << " → " << value << '\n';
  if constexpr (requires { first.ranking; }) {
    const auto order = [&](const Table& table) {
      std::string all;
      for (const auto& r : table.ranking) all += (all.empty() ? "" : " > ") + std::string(name_of(r.category));
      return all;
    };
    if (order(first) != order(second))
      out << "  ranking: " << order(first) << " → " << order(second)
          << outside::told(
                 text{"; of several identities another one may decide\n", "；具有多重身份的，据以救助的身份可能改变\n"},
                 in);
  }
}

/// Compares two tables of one benefit, or with one table what `given` states with what goes without it.
template <class Cities>
class diff_call {
 public:
  diff_call(std::vector<std::string_view> tables, std::vector<gongbao::flat::pair> given, gongbao::language in)
      : tables_{std::move(tables)}, given_{std::move(given)}, in_{in} {}

  /// Says what is wrong, or nothing.
  std::string print(std::ostream& out) {
    std::string wrong;
    const std::string_view second = tables_.back();
    with_table(tables_.front(), wrong, [&]<class City, class Benefit>(const City&, const Benefit&, const auto& a) {
      bool met = false;
      with_table(second, wrong, [&]<class Other, class OtherBenefit>(const Other&, const OtherBenefit&, const auto& b) {
        if constexpr (gongbao::detail::same_as<City, Other> && gongbao::detail::same_as<Benefit, OtherBenefit>) {
          met = true;
          compare<City, Benefit>(a, b, out, wrong);
        }
      });
      if (!met && wrong.empty())
        wrong = outside::told(gongbao::text{"{1} and {2} are not of one benefit", "{1} 与 {2} 不是同一待遇的政策表"},
                              in_, outside::printable(tables_.front()), outside::printable(second));
    });
    return wrong;
  }

 private:
  /// The shipped table of `CITY.BENEFIT`, or the one that a file holds.
  template <class Use>
  void with_table(std::string_view name, std::string& wrong, const Use& use) {
    using namespace gongbao;
    bool found = false;
    for_each_benefit<Cities>([&](auto city, auto benefit) {
      if (std::string(city.key) + "." + std::string(benefit.key) != name) return;
      found = true;
      use(city, benefit, benefit.table);
    });
    if (found) return;
    const std::string shown = outside::printable(name);
    std::string csv;
    if (!read_file(name, csv)) {
      wrong = outside::told(text{"cannot read {1}", "无法读取 {1}"}, in_, shown);
      return;
    }
    const auto faults = read_tables_of<Cities>(
        csv,
        [&](auto city, auto benefit, const auto& tables) {
          const auto* table = tables.begin();
          std::string_view day;
          for (const flat::pair& p : given_)
            if (p.key == text_view("date")) day = p.value;
          if (tables.size() > 1) {
            const outcome<date> on = parse<date>(day);
            table = on ? tables.find(*on) : nullptr;
          }
          if (table == nullptr)
            wrong =
                outside::told(text{"{1} holds {2} tables: date= says which", "{1} 中有{2}张政策表：请以 date= 指明"},
                              in_, shown, static_cast<std::size_t>(tables.size()));
          else
            use(city, benefit, *table);
        },
        held_to::meaning);
    for (const table_fault& f : faults) wrong += (wrong.empty() ? "" : "\n") + shown + ": " + outside::told(f, in_);
  }

  template <class City, class Benefit, class Table>
  void compare(const Table& a, const Table& b, std::ostream& out, std::string& wrong) {
    using namespace gongbao;
    bool is_settled = false;
    City::rules::for_each([&]<template <class> class Definition>(const rule<Definition>& r) {
      using definition = Definition<rule_info>;
      if constexpr (settles_a_claim<definition> &&
                    gongbao::detail::same_as<gongbao::detail::policy_type_of<definition>, Table>) {
        if (!(r.info.id == Benefit::settled_by.id)) return;
        is_settled = true;
        // One table: what is given is the other reading, held against the default.
        std::vector<flat::pair> first;
        if (tables_.size() > 1) first = given_;
        for (const flat::pair& p : given_)
          if (tables_.size() == 1 && !differs_in(definition{}, p.key)) first.push_back(p);
        const diff_result result = differences<definition>(a, b, first, given_, in_);
        for (const std::string& w : result.wrong) wrong += (wrong.empty() ? "" : "\n") + w;
        if (!wrong.empty()) return;
        head<City, Benefit>(a, b, out);
        print_differences(result, out, in_);
      }
    });
    if (!is_settled && wrong.empty())
      wrong = outside::told(text{"{1} is settled by no rule that keeps its steps", "{1} 的规则不保留计算步骤"}, in_,
                            Benefit::key);
  }

  /// Whether an input is a reading.
  template <class Definition>
  bool differs_in(const Definition&, gongbao::text_view key) {
    bool is_of_reading = false;
    auto form = gongbao::detail::blank_form::of<typename Definition::input>();
    const auto look = [&]<class Field>(const Field&, gongbao::text_view name, const auto&, const auto&) {
      using value = typename gongbao::detail::field_type<Field>::value;
      if constexpr (gongbao::enumerated<value>)
        is_of_reading = is_of_reading || (gongbao::is_reading<value> && name == key);
    };
    gongbao::detail::for_each_input<Definition>(form, look);
    return is_of_reading;
  }

  template <class City, class Benefit, class Table>
  void head(const Table& a, const Table& b, std::ostream& out) {
    using namespace gongbao;
    using outside::told;
    out << std::string_view(in_ == language::en ? City::name : City::name_zh) << told(text{", ", "，"}, in_)
        << std::string_view(Benefit::name.in(in_)) << told(text{" ({1}): ", "（{1}）："}, in_, Benefit::settled_by.id);
    const auto named = [&](std::size_t i, const Table& table) {
      return outside::printable(tables_[i]) +
             told(text{", in force {1}", "，有效期{1}"}, in_, outside::days_of(table.in_force, in_));
    };
    if (tables_.size() > 1) {
      out << named(0, a) << "\n" << told(text{"against ", "对比 "}, in_) << named(1, b) << '\n';
      print_changed_figures(a, b, out, in_);
    } else {
      out << named(0, a) << '\n' << told(text{"against the same with ", "对比同一政策表，"}, in_);
      for (const flat::pair& p : given_)
        out << (p.key == given_.front().key ? "" : " ") << std::string_view(p.key) << '=' << std::string_view(p.value);
      out << '\n';
    }
    out << told(
        text{"What the first claim of a year brings by the second, in yuan, beside what it does by the first.\n",
             "一年中第一笔费用按后者可得的待遇与按前者相比，单位：元。\n"},
        in_);
  }

  std::vector<std::string_view> tables_;
  std::vector<gongbao::flat::pair> given_;
  gongbao::language in_;
};

}  // namespace calc

#endif
