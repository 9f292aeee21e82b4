// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_COLUMNS_HPP
#define SETTLE_COLUMNS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/rules/facts.hpp>

#include "../common/spelling.hpp"

// What a list of cities makes of a claims file: its columns and its words. The columns are those that every claim has,
// and the join of what the benefits of the cities ask for: shared facts first, in the order of rules/facts.hpp, then
// each city's own.

namespace settling {

// Cities, benefits and columns are numbered by the list.

enum class city : std::uint16_t {};
enum class benefit : std::uint16_t {};
/// A benefit of a city.
enum class branch : std::uint16_t {};
/// Of the columns those that every row may have; behind them, the facts.
enum class column : std::uint8_t {
  claim_id,
  person_id,
  city,
  date,
  benefit,
  action,
  ref_claim,
  time,
  admitted,
  paid_basic_aid,
  paid_tilt_aid,
  paid_payment,
  paid_total_aid,
  insurance,
  burden,
};

template <class Number>
constexpr std::size_t index_of(Number n) noexcept {
  return static_cast<std::size_t>(n);
}

/// What a row does: it brings a claim, says of one that was settled that it was none, or another, or asks for the one
/// payment that looks back from the day on which an identity was confirmed.
enum class action : std::uint8_t { settle, reverse, replace, look_back };

}  // namespace settling

template <>
struct gongbao::enumeration<settling::action> {
  static constexpr const char* name = "action";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {E::settle, "settle", {"a claim", "结算"}},
      {E::reverse, "reverse", {"the claim was none", "冲销"}},
      {E::replace, "replace", {"the claim was another", "更正"}},
      {E::look_back, "look_back", {"one payment that looks back", "一次性救助"}}};
};

namespace settling {

// ---- At compile time -----------------------------------------------------------------------------------------------

/// A benefit of a city, at its place in the list.
template <std::size_t Number, class City, class Benefit>
struct branch_of {
  using city = City;
  using benefit = Benefit;
  using claim = typename Benefit::claim;
  static constexpr settling::branch number{static_cast<std::uint16_t>(Number)};
};

template <class... Branches>
struct branch_list {
  static constexpr std::size_t size = sizeof...(Branches);
  static_assert(size > 0, "no city of the list has a benefit");
  static_assert(size < 1U << 15U, "an account's name has 15 bits for the benefit of a city");

  /// Calls `visit` with each of them, in order.
  template <class Visit>
  static constexpr void for_each(Visit&& visit) {
    (visit(Branches{}), ...);
  }
  /// The same for the one of a number.
  template <class Visit>
  static constexpr void with(branch number, Visit&& visit) {
    static_cast<void>(((Branches::number == number && (visit(Branches{}), true)) || ...));
  }
};

namespace detail {

template <class... Types>
struct types {};
template <class City, class Benefit>
struct pair_of {};

template <class... A, class... B>
types<A..., B...> operator+(types<A...>, types<B...>);
template <class City, class... Benefits>
types<pair_of<City, Benefits>...> pairs_of(gongbao::benefit_list<Benefits...>);
template <class... Cities>
auto all_pairs(gongbao::city_list<Cities...>)
    -> decltype((types<>{} + ... + pairs_of<Cities>(typename Cities::benefits{})));

template <std::size_t... Numbers, class... Cities, class... Benefits>
branch_list<branch_of<Numbers, Cities, Benefits>...> numbered(std::index_sequence<Numbers...>,
                                                              types<pair_of<Cities, Benefits>...>);
template <class... Pairs>
auto numbered(types<Pairs...> pairs) -> decltype(numbered(std::index_sequence_for<Pairs...>{}, pairs));

}  // namespace detail

/// The benefits of all cities of a list, city by city.
template <class Cities>
using branches_of = decltype(detail::numbered(detail::all_pairs(Cities{})));

namespace detail {

struct known_column {
  gongbao::text_view key;
  gongbao::text meaning;
};

inline constexpr known_column head_columns[] = {
    {"claim_id", {"an identifier; each claim is settled once", "标识符；同一笔只结算一次"}},
    {"person_id", {"an identifier", "标识符"}},
    {"city", {}},  // its words say it
    {"date", gongbao::meaning_of_fact("date")},
    {"benefit", {}},
    {"action", {}},
    {"ref_claim", {"the claim that is reversed or replaced", "被冲销（更正）的结算编号"}},
    {"time",
     {"of the day, 08:30 or 08:30:05, where the order is by service date",
      "当日时刻，如08:30（按费用发生先后累计时用）"}},
    {"admitted", {"of a stay, where the day of admission decides", "入院日期（以入院日期为准时用）"}},
    {"paid_basic_aid", {"basic aid that was paid, to be audited", "已支付的基本救助（审核用）"}},
    {"paid_tilt_aid", {"tilt aid that was paid, to be audited", "已支付的倾斜救助（审核用）"}},
    {"paid_payment", {"what the pool paid, to be audited", "统筹基金已支付的金额（审核用）"}},
    {"paid_total_aid",
     {"basic and tilt aid that were paid, in one amount", "已支付的基本救助和倾斜救助合计（审核用）"}},
    {"insurance", {"of the person, where alerts are wanted", "参保险种（预警用）"}},
    {"burden",
     {"all that the person bears of the claim before aid, where alerts are wanted",
      "该笔救助前由个人负担的全部医疗费用（预警用）"}},
};
inline constexpr std::size_t head_size = sizeof head_columns / sizeof head_columns[0];

}  // namespace detail

/// A column that files of events have, and files to be audited: whatever the benefit, a claim does without it.
constexpr bool is_of_events(column c) noexcept { return c >= column::action && index_of(c) < detail::head_size; }
/// A column that alerts need.
constexpr bool is_of_alerts(column c) noexcept { return c == column::insurance || c == column::burden; }
/// A column that says what was paid for the claim, by whoever settled it.
constexpr bool is_of_payments(column c) noexcept { return c >= column::paid_basic_aid && c <= column::paid_total_aid; }

namespace detail {

template <std::size_t Most>
struct column_table {
  known_column all[Most]{};
  std::size_t size = 0;

  constexpr std::size_t find(gongbao::text_view key) const noexcept {
    std::size_t i = 0;
    while (i < size && !(all[i].key == key)) ++i;
    return i;
  }
  constexpr void add(gongbao::text_view key, const gongbao::text& meaning) noexcept {
    if (find(key) == size) all[size++] = {key, meaning};
  }
};

constexpr gongbao::text own_meaning() noexcept { return {}; }
constexpr gongbao::text own_meaning(const gongbao::text& meaning) noexcept { return meaning; }

/// The type of a fact, without `maybe`.
template <class T>
struct plain {
  using type = T;
};
template <class T>
struct plain<gongbao::maybe<T>> {
  using type = T;
};
template <class Claim, class T>
plain<T> type_of_member(T Claim::*);
template <class Member>
using fact_type = typename decltype(type_of_member(Member{}))::type;

template <class T>
inline constexpr char type_mark = 0;

template <class Branch>
constexpr std::size_t fact_count = [] {
  std::size_t n = 0;
  Branch::benefit::facts([&](auto, gongbao::text_view, gongbao::fact_use, const auto&...) { ++n; });
  return n;
}();

template <class Branches>
constexpr std::size_t most_columns = [] {
  std::size_t n = head_size;
  Branches::for_each([&](auto b) { n += fact_count<decltype(b)>; });
  return n;
}();

/// The columns of all branches; of a fact of which several cities have more to say, the first one is heard.
template <class Branches>
constexpr auto joined_columns = [] {
  column_table<most_columns<Branches>> own;
  column_table<most_columns<Branches>> asked;
  Branches::for_each([&](auto b) {
    decltype(b)::benefit::facts([&](auto, gongbao::text_view key, gongbao::fact_use, const auto&... words) {
      asked.add(key, {});
      if (sizeof...(words) != 0) own.add(key, own_meaning(words...));
    });
  });
  column_table<most_columns<Branches>> columns;
  for (const known_column& c : head_columns) columns.add(c.key, c.meaning);
  const auto add = [&](gongbao::text_view key, const gongbao::text& shared) {
    const std::size_t at = own.find(key);
    if (asked.find(key) < asked.size) columns.add(key, at < own.size ? own.all[at].meaning : shared);
  };
  for (const gongbao::fact_meaning& f : gongbao::shared_facts) add(f.key, f.meaning);
  for (std::size_t i = 0; i < asked.size; ++i) add(asked.all[i].key, {});
  return columns;
}();

/// The columns of the facts of a branch, in the order in which it lists them.
template <class Branches, class Branch>
constexpr auto columns_of_facts = [] {
  struct {
    column of[fact_count<Branch> + 1]{};
  } columns;
  std::size_t i = 0;
  Branch::benefit::facts([&](auto, gongbao::text_view key, gongbao::fact_use, const auto&...) {
    columns.of[i++] = static_cast<column>(joined_columns<Branches>.find(key));
  });
  return columns;
}();

/// What must hold of the facts of a list; every column that is no fact has its own type.
template <class Branches>
constexpr bool facts_are_told() noexcept {
  for (std::size_t i = 0; i < joined_columns<Branches>.size; ++i)
    if (i >= head_size && joined_columns<Branches>.all[i].meaning.empty()) return false;
  return true;
}
template <class Branches>
constexpr bool facts_leave_the_head() noexcept {
  bool leave = true;
  Branches::for_each([&](auto b) {
    decltype(b)::benefit::facts([&](auto member, gongbao::text_view key, gongbao::fact_use, const auto&...) {
      const std::size_t at = joined_columns<Branches>.find(key);
      using type = fact_type<decltype(member)>;
      leave =
          leave && (at >= head_size || (at == index_of(column::date) && gongbao::detail::same_as<type, gongbao::date>));
    });
  });
  return leave;
}
template <class Branches>
constexpr bool facts_differ() noexcept {
  bool differ = true;
  Branches::for_each([&](auto b) {
    const auto& columns = columns_of_facts<Branches, decltype(b)>.of;
    for (std::size_t i = 0; i < fact_count<decltype(b)>; ++i)
      for (std::size_t k = 0; k < i; ++k) differ = differ && columns[i] != columns[k];
  });
  return differ;
}

template <class Branches>
constexpr bool expect_facts() noexcept {
  static_assert(joined_columns<Branches>.size <= 256, "a claims file has at most 256 columns");
  static_assert(facts_are_told<Branches>(), "a fact that is not shared (rules/facts.hpp) brings its words with it");
  static_assert(facts_leave_the_head<Branches>(), "claim_id, person_id, city and benefit are no facts of a claim");
  static_assert(facts_differ<Branches>(), "a benefit asks for a fact twice");
  return true;
}

template <class Branches>
constexpr bool keys_differ() noexcept {
  bool differ = true;
  Branches::for_each([&](auto a) {
    Branches::for_each([&](auto b) {
      if (a.number != b.number)
        differ = differ && !(decltype(a)::city::key == decltype(b)::city::key &&
                             decltype(a)::benefit::key == decltype(b)::benefit::key);
    });
  });
  return differ;
}

/// Whether every city with a benefit asks for a fact, and for a value of one type.
template <class Branches>
constexpr bool is_common(gongbao::text_view benefit, gongbao::text_view key, const char* type) noexcept {
  bool common = true;
  Branches::for_each([&](auto b) {
    if (!(decltype(b)::benefit::key == benefit)) return;
    bool asks = false;
    decltype(b)::benefit::facts([&](auto member, gongbao::text_view k, gongbao::fact_use, const auto&...) {
      asks = asks || (k == key && type == &type_mark<fact_type<decltype(member)>>);
    });
    common = common && asks;
  });
  return common;
}

}  // namespace detail

// ---- At run time ---------------------------------------------------------------------------------------------------

/// How a benefit of a city uses a column.
struct column_use {
  bool is_read = false;
  bool is_required = false;
};

/// What a list of cities makes of a claims file. `claims_form::of<Cities>()` is the one of a list.
class claims_form {
 public:
  template <class Cities>
  static const claims_form& of() {
    static const claims_form form(branches_of<Cities>{});
    return form;
  }

  std::size_t column_count() const noexcept { return columns_.size(); }
  std::size_t branch_count() const noexcept { return branches_.size(); }
  std::size_t benefit_count() const noexcept { return benefits_.words.size(); }

  std::string_view name(column c) const noexcept { return columns_[index_of(c)].key; }
  std::optional<column> find(std::string_view name) const noexcept {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (std::string_view(columns_[i].key) == name) return static_cast<column>(i);
    return {};
  }
  /// What a column is for, in a line.
  std::string meaning(column c, gongbao::language in = gongbao::language::en) const {
    if (c == column::city) return wanted(cities_, in);
    if (c == column::benefit || c == column::action) {
      const outside::value_form& words = c == column::benefit ? benefits_ : actions_;
      return wanted(words, in) + (in == gongbao::language::zh ? "（" : " (") + std::string(called(words.words[0], in)) +
             (in == gongbao::language::zh ? "）" : ")");
    }
    return std::string(std::string_view(columns_[index_of(c)].meaning.in(in)));
  }
  /// Every column, in order.
  template <class Visit>
  void for_each_column(Visit&& visit) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) visit(static_cast<column>(i));
  }
  template <class Visit>
  void for_each_branch(Visit&& visit) const {
    for (std::size_t i = 0; i < branches_.size(); ++i) visit(static_cast<branch>(i));
  }

  /// The words of the columns `city`, `benefit` and `action`.
  const outside::value_form& cities() const noexcept { return cities_; }
  const outside::value_form& benefits() const noexcept { return benefits_; }
  const outside::value_form& actions() const noexcept { return actions_; }

  /// Nothing if the city has no such benefit.
  std::optional<branch> branch_named(city c, benefit b) const noexcept {
    return by_name_[index_of(c) * benefits_.words.size() + index_of(b)];
  }
  city city_of(branch b) const noexcept { return branches_[index_of(b)].of_city; }
  benefit benefit_of(branch b) const noexcept { return branches_[index_of(b)].of_benefit; }
  std::string_view city_name(branch b) const noexcept { return cities_.words[index_of(city_of(b))].name; }
  std::string_view benefit_name(branch b) const noexcept { return benefits_.words[index_of(benefit_of(b))].name; }

  column_use use(branch b, column c) const noexcept {
    if (is_of_events(c)) return {false, false};
    if (index_of(c) < detail::head_size) return {true, c != column::benefit};
    return branches_[index_of(b)].facts[index_of(c)].use;
  }

  /// What the values of a column look like under a benefit of a city; without type where they may be any text.
  const outside::value_form& form(column c, branch b) const noexcept {
    return branches_[index_of(b)].facts[index_of(c)].form;
  }
  /// The same of a row that does not say so; of several forms the first.
  const outside::value_form& form(column c) const noexcept {
    for (std::size_t i = 0; i < branches_.size(); ++i)
      if (branches_[i].facts[index_of(c)].use.is_read) return branches_[i].facts[index_of(c)].form;
    return no_form_;
  }
  const outside::value_form& form(column c, std::optional<branch> b) const noexcept {
    return b && branches_[index_of(*b)].facts[index_of(c)].use.is_read ? form(c, *b) : form(c);
  }

  /// The categories of medical aid of a city; none of another benefit.
  const std::vector<outside::value_form::word>& categories(branch b) const noexcept {
    return branches_[index_of(b)].categories;
  }

 private:
  struct fact {
    column_use use;
    outside::value_form form;
  };
  struct branch_words {
    city of_city;
    benefit of_benefit;
    std::vector<fact> facts{};  ///< by column
    std::vector<outside::value_form::word> categories{};
  };

  template <class... Branches>
  explicit claims_form(branch_list<Branches...>) {
    using all = branch_list<Branches...>;
    static_assert(detail::expect_facts<all>());
    static_assert(detail::keys_differ<all>(), "a city has two benefits of one key");
    const auto& joined = detail::joined_columns<all>;
    columns_.assign(joined.all, joined.all + joined.size);
    cities_.type = "city";
    benefits_.type = "benefit";
    all::for_each([&](auto b) { add(b); });
    by_name_.resize(cities_.words.size() * benefits_.words.size());
    for_each_branch([&](branch b) {
      branch_words& words = branches_[index_of(b)];
      words.facts[index_of(column::city)] = {{true, true}, cities_};
      words.facts[index_of(column::benefit)] = {{true, false}, benefits_};
      words.facts[index_of(column::action)] = {{true, false}, actions_};
      by_name_[index_of(words.of_city) * benefits_.words.size() + index_of(words.of_benefit)] = b;
    });
  }

  template <class Branch>
  void add(Branch) {
    using of_city = typename Branch::city;
    using of_benefit = typename Branch::benefit;
    branch_words words{.of_city = static_cast<city>(number_of(cities_, of_city::key, of_city::name_zh)),
                       .of_benefit = static_cast<benefit>(
                           number_of(benefits_, of_benefit::key, of_benefit::name.in(gongbao::language::zh)))};
    words.facts.resize(columns_.size());
    const auto set = [&](column c, column_use use, outside::value_form form) {
      words.facts[index_of(c)] = {use, std::move(form)};
    };
    set(column::claim_id, {true, true}, {});
    set(column::person_id, {true, true}, {});
    set(column::date, {true, true}, outside::form_of<gongbao::date>());
    set(column::ref_claim, {true, false}, {});
    set(column::time, {true, false}, {});
    set(column::admitted, {true, false}, outside::form_of<gongbao::date>());
    for (column c = column::paid_basic_aid; is_of_payments(c); c = static_cast<column>(index_of(c) + 1))
      set(c, {true, false}, outside::form_of<gongbao::money>());
    set(column::insurance, {true, false}, outside::form_of<gongbao::insurance>());
    set(column::burden, {true, false}, outside::form_of<gongbao::money>());
    of_benefit::facts([&](auto member, gongbao::text_view key, gongbao::fact_use use, const auto&...) {
      using type = detail::fact_type<decltype(member)>;
      outside::value_form form;
      if constexpr (!gongbao::detail::same_as<type, gongbao::text_view>) form = outside::form_of<type>();
      outside::take_terms_of(of_city{}, form);
      set(*find(key), {true, use == gongbao::fact_use::needed}, std::move(form));
    });
    if constexpr (requires { typename of_benefit::scheme::category; })
      words.categories = outside::form_of<typename of_benefit::scheme::category>().words;
    branches_.push_back(std::move(words));
  }

  static std::size_t number_of(outside::value_form& form, std::string_view name, std::string_view term) {
    std::size_t i = 0;
    while (i < form.words.size() && form.words[i].name != name) ++i;
    if (i == form.words.size()) form.words.push_back({name, term});
    return i;
  }

  std::vector<detail::known_column> columns_;
  outside::value_form cities_;
  outside::value_form benefits_;
  outside::value_form actions_ = outside::form_of<action>();
  std::vector<branch_words> branches_;
  std::vector<std::optional<branch>> by_name_;  ///< by city, then benefit
  outside::value_form no_form_;
};

}  // namespace settling

#endif
