// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HISTORIES_HPP
#define SETTLE_HISTORIES_HPP

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongbao/rules/history.hpp>

#include "benefits.hpp"
#include "ledger.hpp"
#include "memory.hpp"
#include "packed_texts.hpp"
#include "policies.hpp"
#include "year_book.hpp"

// The settled claims of a file of events, each with what it states and what it came to, so that it can be reversed or
// replaced and the person's later claims be settled again.
//
// Nearly every claim stands behind all that its account has. Such a one is settled by the account, as in a file without
// events, and is only noted: in a cell, which knows the cell before it of its account. When a person is touched
// otherwise, the cells of all his accounts become a gongbao::history, which keeps his claims from then on.

namespace settling {

/// Where a settled claim is found again.
struct claim_place {
  account_number account;  ///< that it was posted to
  std::uint32_t at;        ///< its cell, or its number in its person's history
  branch of;
};

namespace detail {

/// Elements that stay where they are, in big pages.
template <class T>
class paged {
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::uint64_t));

 public:
  std::uint32_t add(const T& value) {
    if (size_ == pages_.size() * per_page) pages_.push_back(make_big<std::uint64_t>(words, !pages_.empty()));
    new (where(size_)) T(value);
    return static_cast<std::uint32_t>(size_++);
  }
  T& operator[](std::size_t i) noexcept { return *std::launder(static_cast<T*>(where(i))); }
  const T& operator[](std::size_t i) const noexcept { return *std::launder(static_cast<const T*>(where(i))); }

 private:
  static constexpr std::size_t page_size = sized(std::size_t{1} << 22U, std::size_t{1} << 12U);
  static constexpr std::size_t per_page = page_size / sizeof(T);
  static constexpr std::size_t words = page_size / sizeof(std::uint64_t);
  static_assert(per_page > 0 && sizeof(T) % sizeof(std::uint64_t) == 0);

  void* where(std::size_t i) const noexcept {
    return pages_[i / per_page].get() + i % per_page * (sizeof(T) / sizeof(std::uint64_t));
  }

  std::vector<big_array<std::uint64_t>> pages_;
  std::size_t size_ = 0;
};

/// The claims under a benefit of a city.
template <class Branch, class Tables>
class histories {
 public:
  using law = typename Branch::benefit;
  using claim = typename Branch::claim;
  using entry = gongbao::history_claim<law>;
  using fold = gongbao::history<law, Tables>;
  using statement = typename fold::statement;
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  struct cell {
    entry of;
    std::uint32_t before;  ///< the cell before it of its account
    std::uint32_t place;   ///< the claim's, among all
  };

  histories(const gongbao::history_readings& readings, const Tables& tables) : readings_{readings}, tables_{tables} {}

  const cell& operator[](std::uint32_t at) const noexcept { return cells_[at]; }
  std::uint32_t add(const cell& c) {
    if (free_.empty()) return cells_.add(c);
    const std::uint32_t at = free_.back();
    free_.pop_back();
    cells_[at] = c;
    return at;
  }

  /// The person of a name, if he has a history.
  std::optional<std::uint32_t> person(std::string_view name) const {
    const auto found = names_.size() == 0 ? std::nullopt : names_.find(name);
    return found ? std::optional(names_.payload(*found)) : std::nullopt;
  }
  /// Makes a history of cells, which go; `renumber(place, number)` hears where their claims are now.
  template <class Renumber>
  std::uint32_t make_history(std::string_view name, std::vector<std::uint32_t>& cells, Renumber&& renumber) {
    std::sort(cells.begin(), cells.end(),
              [&](std::uint32_t a, std::uint32_t b) { return cells_[a].place < cells_[b].place; });
    const auto number = static_cast<std::uint32_t>(persons_.size());
    person_claims& p = persons_.emplace_back();
    p.claims.reserve(cells.size() + spare(cells.size()));
    for (const std::uint32_t at : cells) {
      renumber(cells_[at].place, static_cast<std::uint32_t>(p.claims.size()));
      p.claims.push_back(cells_[at].of);
      free_.push_back(at);
    }
    make_room(p, p.claims.size(), p.claims.size());
    names_.add(name, number);
    return number;
  }

  const entry& at(std::uint32_t person, std::uint32_t number) const noexcept {
    return (*persons_[person].history)[number];
  }
  bool stands(std::uint32_t person, std::uint32_t number) const noexcept {
    return persons_[person].history->stands(number);
  }

  /// Hands the claims of a person that stand to `visit`, in their sequence; earlier years first.
  template <class Visit>
  void for_each_of(std::uint32_t person, const Visit& visit) const {
    persons_[person].history->for_each([&](std::uint32_t, const entry& e) { visit(e); });
  }

  // The events; `differ(entry, difference)` hears what settled claims get more or less.

  template <class Differ>
  gongbao::outcome<statement> settle(std::uint32_t person, const claim& c, const gongbao::claim_moment& moment,
                                     const Differ& differ) {
    return with(
        person, [&](fold& h, const auto& told) { return h.settle(c, moment, told); }, differ);
  }
  template <class Differ>
  gongbao::maybe<gongbao::refusal> reverse(std::uint32_t person, std::uint32_t number, const Differ& differ) {
    return with(
        person, [&](fold& h, const auto& told) { return h.reverse(number, told); }, differ);
  }
  template <class Differ>
  gongbao::outcome<statement> replace(std::uint32_t person, std::uint32_t number, const claim& c, std::int32_t second,
                                      const Differ& differ) {
    return with(
        person, [&](fold& h, const auto& told) { return h.replace(number, c, second, told); }, differ);
  }
  /// Settles every claim that stands again, by tables that may be others than those that it was settled by; if one
  /// cannot be, none is.
  template <class Differ>
  gongbao::maybe<gongbao::refusal> rebase(std::uint32_t person, const Differ& differ) {
    person_claims& p = persons_[person];
    const std::size_t size = p.history->size();
    person_claims again;
    make_room(again, 0, size);
    std::vector<std::uint32_t> numbers;
    gongbao::maybe<gongbao::refusal> refused;
    p.history->for_each([&](std::uint32_t number, const entry& e) {
      const auto settle = [&](auto&& outcome) {
        if (!refused && !outcome) refused = outcome.refused();
      };
      if constexpr (entry::told::looks_back)
        if (e.is_look_back) settle(again.history->look_back(e.claim.date, e.moment.id));
      if (!e.is_look_back) settle(again.history->settle(e.claim, e.moment));
      numbers.push_back(number);
    });
    if (refused) return refused;
    std::uint32_t next = 0;
    for (const std::uint32_t number : numbers) {
      const entry was = std::exchange(p.claims[number], (*again.history)[next++]);
      const entry& is = p.claims[number];
      bool differs = was.category != is.category;
      gongbao::each_payment(is.added, [&](gongbao::text_view, const gongbao::text&, auto member) {
        differs = differs || was.added.*member != is.added.*member;
      });
      if (differs)
        differ(is, gongbao::difference<law>{.claim = number,
                                            .reason = gongbao::correction_reason::tables,
                                            .old_amounts = was.added,
                                            .new_amounts = is.added,
                                            .old_category = was.category,
                                            .new_category = is.category});
    }
    make_room(p, size, size);
    return {};
  }
  /// Whether a payment looked back from a day.
  bool has_look_back(std::uint32_t person, gongbao::date confirmed) const {
    bool has = false;
    for_each_of(person, [&](const entry& e) { has = has || (e.is_look_back && e.claim.date == confirmed); });
    return has;
  }
  template <class Differ>
  auto look_back(std::uint32_t person, gongbao::date confirmed, std::string_view id, const Differ& differ) {
    return with(
        person, [&](fold& h, const auto& told) { return h.look_back(confirmed, id, told); }, differ);
  }
  /// The number that the claim has which came last; its id is kept somewhere else now.
  std::uint32_t note_last(std::uint32_t person, std::string_view id) {
    person_claims& p = persons_[person];
    const std::uint32_t number = p.history->size() - 1;
    p.claims[number].moment.id = id;
    return number;
  }

 private:
  struct person_claims {
    std::vector<entry> claims{};
    std::vector<std::uint32_t> sequence{};
    std::vector<gongbao::history_stretch<law>> stretches{};
    std::optional<fold> history{};
  };

  static std::size_t spare(std::size_t claims) noexcept { return claims / 2 + 2; }

  template <class Event, class Differ>
  auto with(std::uint32_t person, const Event& happen, const Differ& differ) {
    person_claims& p = persons_[person];
    const std::size_t size = p.history->size();
    if (size == p.claims.size() || p.history->stretch_count() + 2 >= p.stretches.size()) make_room(p, size, size);
    fold& h = *p.history;
    return happen(h, [&](const gongbao::difference<law>& d) { differ(h[d.claim], d); });
  }

  /// For so many claims and some more; the first ones are known.
  void make_room(person_claims& p, std::size_t known, std::size_t size) {
    const std::size_t room = size + spare(size);
    std::bitset<512> years;
    for (std::size_t i = 0; i < known; ++i) years.set(static_cast<std::size_t>(p.claims[i].claim.date.year()) % 512);
    constexpr std::size_t claims_of_a_stretch = 32;
    p.claims.resize(room);
    p.sequence.resize(room);
    p.stretches.resize(years.count() + room / claims_of_a_stretch + 4);
    p.history.emplace(
        gongbao::history_room<law>{p.claims.data(), p.sequence.data(), p.stretches.data(), room, p.stretches.size()},
        known, readings_, tables_);
  }

  gongbao::history_readings readings_;
  Tables tables_;
  paged<cell> cells_;
  std::vector<std::uint32_t> free_;  ///< cells
  std::deque<person_claims> persons_;
  packed_texts<std::uint32_t> names_;  ///< of those
};

}  // namespace detail

/// A year after a payment that looks back, for the costs that it was paid for; none where a table refuses it.
template <class Benefit, class Year>
std::optional<Year> after_look_back(const gongbao::history_claim<Benefit>& e, const Year& before, const auto& table) {
  using account = gongbao::account<typename Benefit::scheme>;
  const auto paid = Benefit::look_back(e.claim.date, e.added.deductible_base, account::stated(before), table);
  return paid ? std::optional(paid->after.amounts()) : std::nullopt;
}

/// The settled claims of a file of events, under every benefit, in the order in which they came.
///
/// Memory: 12 bytes a claim and its cell, 136 to 152 bytes by its benefit; 4 bytes an account. Measured on a million
/// claims of medical aid, a row in fifty an event: 188 bytes a claim, histories included.
template <class Cities>
class event_book {
  using branches = branches_of<Cities>;

  /// The tables that claims of a benefit are settled by.
  template <class Benefit>
  struct tables_of {
    const policies<Cities>* all;
    const auto& operator()(gongbao::date day) const { return all->template on<Benefit>(day); }
  };
  template <class Branch>
  using histories_of = detail::histories<Branch, tables_of<typename Branch::benefit>>;
  template <class... Branches>
  static std::tuple<histories_of<Branches>...> all_of(branch_list<Branches...>);

 public:
  event_book(ledger<Cities>& accounts, const policies<Cities>& tables, const gongbao::history_readings& readings)
      : ledger_{accounts}, readings_{readings}, tables_{tables}, histories_(make(branches{})) {}

  gongbao::claim_order order() const noexcept { return readings_.order; }

  /// The claim that the row of a line brought.
  std::optional<std::size_t> find(std::size_t line) const noexcept {
    const auto behind = std::upper_bound(runs_.begin(), runs_.end(), line,
                                         [](std::size_t wanted, const run& r) { return wanted < r.line; });
    if (behind == runs_.begin()) return {};
    const run& r = *(behind - 1);
    const std::size_t number = r.number + (line - r.line);
    if (number >= (behind == runs_.end() ? places_.size() : behind->number)) return {};
    return number;
  }
  const claim_place& operator[](std::size_t number) const noexcept { return places_[number]; }

  /// Whether it is the person's.
  template <class Branch>
  bool is_of(std::size_t number, std::string_view person) const {
    bool is = false;
    ledger_.template for_each_number_of<Branch>(person,
                                                [&](account_number n) { is = is || n == places_[number].account; });
    return is;
  }
  /// Whether it was not reversed.
  template <class Branch>
  bool stands(std::size_t number) const {
    const claim_place& p = places_[number];
    const std::uint32_t state = states_of<Branch>()[p.account];
    return !is_history(state) || of<Branch>().stands(person_in(state), p.at);
  }
  /// The claim itself.
  template <class Branch>
  const auto& at(std::size_t number) const {
    const claim_place& p = places_[number];
    const std::uint32_t state = states_of<Branch>()[p.account];
    return is_history(state) ? of<Branch>().at(person_in(state), p.at) : of<Branch>()[p.at].of;
  }

  /// Calls `visit(branch, entries)` with the claims of each account that stand, in their sequence.
  template <class Visit>
  void for_each_account(const Visit& visit) const {
    std::vector<bool> accounts[2];  // those visited, by kind of benefit
    std::vector<bool> persons[branches::size];
    const auto is_new = [](std::vector<bool>& visited, std::size_t i) {
      if (visited.size() <= i) visited.resize(i + 1);
      const bool was = visited[i];
      visited[i] = true;
      return !was;
    };
    for (const claim_place& p : places_)
      branches::with(p.of, [&](auto b) {
        using branch_type = decltype(b);
        std::vector<const typename histories_of<branch_type>::entry*> entries;
        const std::uint32_t state = states_of<branch_type>()[p.account];
        if (is_history(state)) {
          if (!is_new(persons[index_of(p.of)], person_in(state))) return;
          of<branch_type>().for_each_of(person_in(state), [&](const auto& e) {
            if (!entries.empty() && entries.back()->claim.date.year() != e.claim.date.year()) {
              visit(b, entries);
              entries.clear();
            }
            entries.push_back(&e);
          });
        } else {
          if (!is_new(accounts[kind_number<branch_type>], p.account)) return;
          for (std::uint32_t at = state; at != no_cell; at = of<branch_type>()[at].before)
            entries.push_back(&of<branch_type>()[at].of);
          std::reverse(entries.begin(), entries.end());
        }
        if (!entries.empty()) visit(b, entries);
      });
  }
  /// Calls `visit(branch, entry)` with the claims that were reversed.
  template <class Visit>
  void for_each_reversed(const Visit& visit) const {
    for (std::size_t i = 0; i < places_.size(); ++i)
      branches::with(places_[i].of, [&](auto b) {
        if (!stands<decltype(b)>(i)) visit(b, at<decltype(b)>(i));
      });
  }

  /// Settles a claim of an account in which it stands behind all others, if it does; if not, among those of its
  /// person.
  template <class Branch, class Differ>
  [[gnu::noinline]] auto settle(const typename Branch::claim& c, const gongbao::claim_moment& moment,
                                std::string_view person, const auto& before, account_number account, const auto& table,
                                language in, const Differ& differ) {
    using law = typename Branch::benefit;
    last_person_ = person_of<Branch>(account, person);
    if (!last_person_ && !comes_last<Branch>(account, c.date, moment)) last_person_ = make_history<Branch>(person);
    if (!last_person_ || detail::broken_floor<law>(c, table, in)) return law::settle(c, before, table);
    return of<Branch>().settle(*last_person_, kept<Branch>(c), moment, differ);
  }
  /// Keeps the claim that was settled last, whose id the ledger has now.
  template <class Branch>
  void keep(const typename Branch::claim& c, const gongbao::claim_moment& moment, const claim_names& names,
            const auto& settled, std::size_t line) {
    if (last_person_) return keep_in_history<Branch>(names, settled.account, line);
    using entry = typename histories_of<Branch>::entry;
    std::uint32_t& state = state_of_account<Branch>(settled.account);
    const std::string_view id = ledger_.kept(names.claim_id);
    const auto place = static_cast<std::uint32_t>(places_.size());
    state = of<Branch>().add({entry::settled(kept<Branch>(c), {moment.second, id}, *settled.answer), state, place});
    add_place({settled.account, state, Branch::number}, line);
  }
  /// The same of what came last to a person's history.
  template <class Branch>
  void keep_in_history(const claim_names& names, account_number account, std::size_t line) {
    const std::uint32_t at = of<Branch>().note_last(*last_person_, ledger_.kept(names.claim_id));
    state_of_account<Branch>(account) = state_of(*last_person_);
    add_place({account, at, Branch::number}, line);
  }

  /// Hands every claim to `visit(branch, claim, account)`, in the order in which they came.
  template <class Visit>
  void for_each(Visit&& visit) const {
    for (std::size_t number = 0; number < places_.size(); ++number)
      branches::with(places_[number].of,
                     [&](auto of) { visit(of, at<decltype(of)>(number), places_[number].account); });
  }

  /// Keeps a claim that an earlier run settled, whose id the ledger has. False if the claims of its person need to
  /// become a history, when they are all kept: it does not stand behind those of its account, or is more than a claim.
  template <class Branch>
  bool take_over(typename histories_of<Branch>::entry claim, const claim_names& names, account_number account,
                 std::size_t line) {
    claim.claim = kept<Branch>(claim.claim);
    claim.moment.id = ledger_.kept(names.claim_id);
    const bool is_last = comes_last<Branch>(account, claim.claim.date, claim.moment);
    std::uint32_t& last = state_of_account<Branch>(account);
    const auto place = static_cast<std::uint32_t>(places_.size());
    last = of<Branch>().add({claim, last, place});
    add_place({account, last, Branch::number}, line);
    return is_last && claim.stands && !claim.is_look_back;
  }
  /// The claims of a person become a history.
  template <class Branch>
  void fold(account_number account, std::string_view person) {
    static_cast<void>(history_of<Branch>(account, person));
  }
  /// Settles all that a person has again, by other tables than it was settled by.
  template <class Branch, class Differ>
  gongbao::maybe<gongbao::refusal> rebase(account_number account, std::string_view person, const Differ& differ) {
    return of<Branch>().rebase(history_of<Branch>(account, person), differ);
  }

  /// Whether a person has a payment that looks back from a day.
  template <class Branch>
  bool has_look_back(account_number account, std::string_view person, gongbao::date confirmed) const {
    const auto who = person_of<Branch>(account, person);
    return who && of<Branch>().has_look_back(*who, confirmed);
  }
  /// One payment that looks back: an outcome of what the benefit says of it.
  template <class Branch, class Differ>
  auto look_back(account_number account, std::string_view person, gongbao::date confirmed, std::string_view id,
                 const Differ& differ) {
    last_person_ = history_of<Branch>(account, person);
    return of<Branch>().look_back(*last_person_, confirmed, id, differ);
  }
  /// What came last.
  template <class Branch>
  const auto& last() const {
    return at<Branch>(places_.size() - 1);
  }

  template <class Branch, class Differ>
  gongbao::maybe<gongbao::refusal> reverse(std::size_t number, std::string_view person, const Differ& differ) {
    const std::uint32_t who = history_of<Branch>(places_[number].account, person);
    return of<Branch>().reverse(who, places_[number].at, differ);
  }
  template <class Branch, class Differ>
  auto replace(std::size_t number, std::string_view person, const typename Branch::claim& c, std::int32_t second,
               const Differ& differ) {
    const std::uint32_t who = history_of<Branch>(places_[number].account, person);
    return of<Branch>().replace(who, places_[number].at, kept<Branch>(c), second, differ);
  }

 private:
  /// From this claim on, until the next of these, claim follows claim on the next line.
  struct run {
    std::size_t line;
    std::uint32_t number;
  };

  // What is known of an account: its last cell, none, or whose history has its claims.
  static constexpr std::uint32_t history_bit = std::uint32_t{1} << 31U;
  static constexpr std::uint32_t no_cell = history_bit - 1;
  static bool is_history(std::uint32_t state) noexcept { return (state & history_bit) != 0; }
  static std::uint32_t person_in(std::uint32_t state) noexcept { return state & ~history_bit; }
  static std::uint32_t state_of(std::uint32_t person) noexcept { return person | history_bit; }

  template <class... Branches>
  std::tuple<histories_of<Branches>...> make(branch_list<Branches...>) const {
    return {histories_of<Branches>(readings_, {&tables_})...};
  }
  template <class Branch>
  auto& of() noexcept {
    return std::get<histories_of<Branch>>(histories_);
  }
  template <class Branch>
  const auto& of() const noexcept {
    return std::get<histories_of<Branch>>(histories_);
  }
  template <class Branch>
  static constexpr std::size_t kind_number = std::is_same_v<kind_of<typename Branch::benefit>, aid> ? 0 : 1;
  template <class Branch>
  std::vector<std::uint32_t>& states_of() noexcept {
    return states_[kind_number<Branch>];
  }
  template <class Branch>
  const std::vector<std::uint32_t>& states_of() const noexcept {
    return states_[kind_number<Branch>];
  }

  template <class Branch>
  std::uint32_t& state_of_account(account_number account) {
    std::vector<std::uint32_t>& states = states_of<Branch>();
    if (account >= states.size()) states.resize(account + std::size_t{1}, no_cell);
    return states[account];
  }
  void add_place(const claim_place& p, std::size_t line) {
    const auto number = static_cast<std::uint32_t>(places_.size());
    if (runs_.empty() || line != runs_.back().line + (number - runs_.back().number)) runs_.push_back({line, number});
    places_.push_back(p);
  }

  /// The person to whose history an account belongs, if there is one; a new account may be another year of his.
  template <class Branch>
  std::optional<std::uint32_t> person_of(account_number account, std::string_view person) const {
    const std::vector<std::uint32_t>& states = states_of<Branch>();
    if (account >= states.size()) return of<Branch>().person(person);
    if (is_history(states[account])) return person_in(states[account]);
    return {};
  }
  template <class Branch>
  std::uint32_t history_of(account_number account, std::string_view person) {
    const auto who = person_of<Branch>(account, person);
    return who ? *who : make_history<Branch>(person);
  }
  template <class Branch>
  std::uint32_t make_history(std::string_view person) {
    std::vector<std::uint32_t>& states = states_of<Branch>();
    std::vector<std::uint32_t> cells;
    std::vector<account_number> accounts;
    ledger_.template for_each_number_of<Branch>(person, [&](account_number n) {
      accounts.push_back(n);
      for (std::uint32_t at = states[n]; at != no_cell; at = of<Branch>()[at].before) cells.push_back(at);
    });
    const std::uint32_t who = of<Branch>().make_history(
        person, cells, [&](std::uint32_t place, std::uint32_t number) { places_[place].at = number; });
    for (const account_number n : accounts) states[n] = state_of(who);
    return who;
  }

  /// Whether a claim stands behind all that its account has. Of the cells of an account the last one does.
  template <class Branch>
  bool comes_last(account_number account, gongbao::date day, const gongbao::claim_moment& moment) const {
    if (readings_.order == gongbao::claim_order::arrival) return true;
    const std::vector<std::uint32_t>& states = states_of<Branch>();
    if (account >= states.size() || states[account] == no_cell) return true;
    const auto& last = of<Branch>()[states[account]].of;
    return std::tuple(last.claim.date, last.moment.second, std::string_view(last.moment.id)) <
           std::tuple(day, moment.second, std::string_view(moment.id));
  }

  /// A claim whose texts live as long as this.
  template <class Branch>
  typename Branch::claim kept(typename Branch::claim c) {
    Branch::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
      if constexpr (gongbao::detail::same_as<detail::fact_type<decltype(member)>, gongbao::text_view>)
        if (!(c.*member).empty()) c.*member = kept_text(c.*member);
    });
    return c;
  }
  std::string_view kept_text(std::string_view text) {
    if (text == last_text_) return last_text_;
    const hashed_text key = text;
    const auto found = texts_.find(key);
    return last_text_ = texts_.text(found ? *found : texts_.add(key));
  }

  ledger<Cities>& ledger_;
  gongbao::history_readings readings_;
  const policies<Cities>& tables_;
  decltype(all_of(branches{})) histories_;
  std::vector<std::uint32_t> states_[2];  ///< by kind of benefit and account
  std::vector<claim_place> places_;
  std::vector<run> runs_;
  packed_texts<> texts_;
  std::string_view last_text_{};
  std::optional<std::uint32_t> last_person_{};
};

}  // namespace settling

#endif
