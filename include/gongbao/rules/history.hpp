// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_HISTORY_HPP
#define GONGBAO_RULES_HISTORY_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/period.hpp>
#include <gongbao/rules/leeway.hpp>

// A person's years as they really go: claims that come late, are reversed or replaced, identities that are recognised
// after the fact, a payment that looks back.
//
// No text decrees how a settled claim is corrected; offices do it. Here it follows from the formulas alone: a year is
// the fold of the claims that stand, every event folds it again, and what a settled claim then gets more or less is its
// difference (补差, 追回). So a claim that is reversed leaves the year as if it had never been, differences add up to
// what the year now has more than before, and nothing is paid twice. Where a text grants a single payment that looks
// back (一次性救助, JZ-MA-11), that is an event of its own.

namespace gongbao::inline v0 {

// ---- Readings ------------------------------------------------------------------------------------------------------

/// In which sequence do the claims of a year meet its deductible and its caps?
enum class claim_order : std::uint8_t { arrival, service_date };

template <>
struct enumeration<claim_order> {
  static constexpr const char* name = "order";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {claim_order::arrival, "arrival", {"as they came in", "按结算（申报）的先后"}},
      {claim_order::service_date, "service_date", {"by the day of the claim", "按费用发生日期的先后"}}};
};
template <>
struct reading<claim_order> {
  static constexpr text question{"in which sequence the claims of a year meet its deductible and caps",
                                 "年度起付标准和限额按什么先后顺序累计"};
  static constexpr text why_default{"no text says so; systems settle a claim when it comes",
                                    "文件未作规定；结算系统按费用结算的先后累计"};
};

/// Is a claim that was settled corrected when what came before it in the year changes?
enum class settled_claims : std::uint8_t { corrected, kept };

template <>
struct enumeration<settled_claims> {
  static constexpr const char* name = "settled_claims";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {settled_claims::corrected,
       "corrected",
       {"corrected by a difference when the year before it changes", "此前累计发生变化的，已结算费用补差或追回"}},
      {settled_claims::kept, "kept", {"kept as they were settled", "已结算费用不再变动"}}};
};
template <>
struct reading<settled_claims> {
  static constexpr text question{"what becomes of claims already settled when an earlier one is reversed or replaced",
                                 "前面的费用冲销或更正后，已结算的后续费用如何处理"};
  static constexpr text why_default{
      "the deductible and the caps are those of the year, and hold for it however often its claims were corrected",
      "起付标准和限额是年度标准，费用无论更正几次，全年都应符合"};
};

/// From which day on does a recognised identity hold for claims?
enum class recognition : std::uint8_t { from_recognised_on, from_start };

template <>
struct enumeration<recognition> {
  static constexpr const char* name = "recognition";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {recognition::from_recognised_on, "from_recognised_on", {"from the day of recognition on", "自认定之日起"}},
      {recognition::from_start, "from_start", {"from the day that the recognition names", "自认定文书载明的起始日起"}}};
};
template <>
struct reading<recognition> {
  static constexpr text question{"from which day on an identity holds that was recognised after the fact",
                                 "事后认定的身份从哪一天起适用于费用"};
  static constexpr text why_default{"aid is for those who are recognised; the one payment that looks back is named",
                                    "救助对象以认定为准；可以追溯的一次性救助另有明文规定"};
};

struct history_readings {
  claim_order order{};
  gongbao::settled_claims settled_claims{};
  gongbao::recognition recognition{};
};

/// Why a settled claim gets something else than it was paid.
enum class correction_reason : std::uint8_t { reversed, replaced, identity, year_before, tables };

template <>
struct enumeration<correction_reason> {
  static constexpr const char* name = "reason";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {correction_reason::reversed, "reversed", {"the claim was reversed", "该笔费用已冲销"}},
      {correction_reason::replaced, "replaced", {"the claim was replaced", "该笔费用已更正"}},
      {correction_reason::identity, "identity", {"an identity was recognised", "身份重新认定"}},
      {correction_reason::year_before,
       "year_before",
       {"what had added up before it in the year changed", "年度内此前累计发生变化"}},
      {correction_reason::tables, "tables", {"the tables are others", "政策表已更换"}}};
};

// ---- What is kept of a claim ---------------------------------------------------------------------------------------

namespace detail {

/// What a history asks of a benefit's statements: those of medical aid …
template <class Benefit>
struct told_by_benefit {
  using scheme = typename Benefit::scheme;
  using amounts = aid_year;
  using room = basic_aid_year<leeway>;
  using statement = aid_statement<scheme>;
  using category = typename scheme::category;
  static constexpr bool by_day = false;
  static constexpr bool looks_back = has_part<Benefit, with_look_back>;
  static constexpr source identity_article = scheme::category_article;

  static constexpr outcome<statement> settle(const typename Benefit::claim& c, const amounts& before,
                                             const auto& terms) {
    return Benefit::settle(c, account<scheme>::stated(before, calendar_year(c.date)), terms);
  }
  static constexpr const amounts& before(const statement& s) noexcept { return s.aid.asked.before.amounts(); }
  static constexpr const amounts& after(const statement& s) noexcept { return s.aid.after.amounts(); }
  static constexpr category category_of(const statement& s) noexcept { return s.aid.category; }
  static constexpr money uncategorised(const statement& s) noexcept {
    return amount_if(s.covered && s.aid.category == category::none, s.aid.asked.self_pay);
  }
};

/// … and those of a pool, which knows no categories.
enum class no_category : std::uint8_t { none };

template <class Benefit>
requires(!requires { typename Benefit::scheme::category; }) struct told_by_benefit<Benefit> {
  using amounts = pool_year;
  using room = basic_pool_year<leeway>;
  using statement = pool_statement;
  using category = no_category;
  static constexpr bool by_day = Benefit::scheme::period == deductible_period::day;
  static constexpr bool looks_back = false;
  static constexpr source identity_article{};

  static constexpr outcome<statement> settle(const typename Benefit::claim& c, const amounts& before,
                                             const auto& terms) {
    return Benefit::settle(c, before, terms);
  }
  static constexpr const amounts& before(const statement& s) noexcept { return s.before; }
  static constexpr const amounts& after(const statement& s) noexcept { return s.after; }
  static constexpr category category_of(const statement&) noexcept { return {}; }
};

/// Takes differences that nobody asks for.
struct nobody {
  constexpr void operator()(const auto&) const noexcept {}
};

template <bool is_kept, class T>
struct kept_if {
  T value{};
};
template <class T>
struct kept_if<false, T> {};

template <class Benefit>
struct shipped_table {
  constexpr const auto& operator()(date) const noexcept { return Benefit::table; }
};

template <class Amounts>
constexpr Amounts added_between(const Amounts& before, const Amounts& after) noexcept {
  return each_of_year([](money was, money is) { return is - was; }, before, after);
}

constexpr int order_of(text_view a, text_view b) noexcept {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    const auto x = static_cast<unsigned char>(a[i]);
    const auto y = static_cast<unsigned char>(b[i]);
    if (x != y) return x < y ? -1 : 1;
  }
  return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

}  // namespace detail

/// When a claim came on its day, and by what it is told from others of that moment.
struct claim_moment {
  std::int32_t second = -1;  ///< of the day; without one it stands before those that have one
  text_view id{};            ///< as bytes; somebody else owns them

  friend constexpr bool operator==(const claim_moment&, const claim_moment&) = default;
};

/// A claim of a history: what it states, and what it has come to.
template <class Benefit>
struct history_claim {
  using told = detail::told_by_benefit<Benefit>;

  typename Benefit::claim claim{};
  claim_moment moment{};
  typename told::amounts added{};  ///< to its account; its payments are among them
  typename told::category category = told::category::none;
  bool stands = false;        ///< neither reversed nor never there
  bool is_look_back = false;  ///< a payment that looks back from `claim.date`
  [[no_unique_address]] detail::kept_if<told::by_day, money> used_before{};  ///< of the deductible of the day
  [[no_unique_address]] detail::kept_if<told::looks_back, money>
      uncategorised{};  ///< self-pay that a look-back adds up

  /// One that stands as its statement says.
  static constexpr history_claim settled(const typename Benefit::claim& claim, const claim_moment& moment,
                                         const typename told::statement& s) noexcept {
    history_claim c{.claim = claim,
                    .moment = moment,
                    .added = detail::added_between(told::before(s), told::after(s)),
                    .category = told::category_of(s),
                    .stands = true};
    if constexpr (told::by_day) c.used_before.value = told::before(s).deductible_met;
    if constexpr (told::looks_back) c.uncategorised.value = told::uncategorised(s);
    return c;
  }
};

/// A stretch of the claims of an account that follow each other, as far as a history steps over them together.
template <class Benefit>
struct history_stretch {
  using amounts = typename detail::told_by_benefit<Benefit>::amounts;

  amounts before{};  ///< the account before it
  amounts sum{};     ///< what its claims add
  typename detail::told_by_benefit<Benefit>::room leeway{};
  date first_day{1900, 1, 1};
  date last_day{1900, 1, 1};
  std::uint32_t first = 0;  ///< of the sequence
  std::uint32_t size = 0;
  bool is_touched = false;
  bool looks_back = false;
};

/// The difference of a settled claim: what it gets now, and what it got.
template <class Benefit>
struct difference {
  using told = detail::told_by_benefit<Benefit>;

  std::uint32_t claim = 0;  ///< its number
  correction_reason reason{};
  typename told::amounts old_amounts{};  ///< what the claim added to its account
  typename told::amounts new_amounts{};
  typename told::category old_category = told::category::none;
  typename told::category new_category = told::category::none;

  /// The article that the claim is settled by now; of a benefit without a rule, its document.
  constexpr gongbao::source source() const noexcept {
    if (reason == correction_reason::identity) return told::identity_article;
    if constexpr (requires { Benefit::settled_by; })
      return Benefit::settled_by.source;
    else
      return {&Benefit::law, {}};
  }

  friend constexpr bool operator==(const difference&, const difference&) = default;
};

/// Calls `payment(key, name, member)` with what a fund pays, among the amounts of an account. Each is rounded by
/// itself, and so is its difference exact.
template <class Amount>
constexpr void each_payment(const basic_aid_year<Amount>&, auto&& payment) {
  payment(text_view("basic_aid"), text{"basic aid", "基本救助"}, &basic_aid_year<Amount>::basic_paid);
  payment(text_view("tilt_aid"), text{"tilt aid", "倾斜救助"}, &basic_aid_year<Amount>::tilt_paid);
}
template <class Amount>
constexpr void each_payment(const basic_pool_year<Amount>&, auto&& payment) {
  payment(text_view("payment"), text{"fund payment", "统筹基金支付"}, &basic_pool_year<Amount>::paid);
}

/// An identity that was recognised (身份认定): the set of identities that a person has on some days.
template <class Benefit>
struct recognised_identities {
  decltype(Benefit::claim::recipients) recipients{};
  period days;  ///< that the recognition names
  date recognised_on;
};

// ---- The history ---------------------------------------------------------------------------------------------------

/// Where a history keeps what it knows: three arrays of the caller's. It needs a stretch for each year that has claims;
/// with one more for every 32 claims an event does not settle the whole year again.
template <class Benefit>
struct history_room {
  history_claim<Benefit>* claims;
  std::uint32_t* sequence;
  history_stretch<Benefit>* stretches;
  std::size_t claim_count;
  std::size_t stretch_count;
};

/// A history's arrays in one value, for few claims.
template <class Benefit, std::size_t N>
struct history_of_up_to {
  history_claim<Benefit> claims[N]{};
  std::uint32_t sequence[N]{};
  history_stretch<Benefit> stretches[N]{};

  constexpr history_room<Benefit> room() noexcept { return {claims, sequence, stretches, N, N}; }
};

/// All that one person has under one benefit: a fold of its claims, kept up to date event by event.
///
/// Every event folds the claims that stand again (`order` is their sequence; an account starts empty with every
/// calendar year), and hands each settled claim whose payments or category change to `differ(difference)`: the one that
/// is reversed or replaced first, then the others in their sequence. Claims are numbered as they come. A refused event
/// changes nothing. No heap, no clock. Of claims that do not notice an event (leeway), an event steps over 32 to 64 at
/// a time.
///
/// ```cpp
/// using benefit = jinzhou::medical_aid_benefit;
/// constexpr auto reversed_stay = [] {
///   history_of_up_to<benefit, 3> room;
///   history<benefit> person(room.room());
///   for (const int month : {3, 5, 9})
///     (void)person.settle({.date = date(2023, month, 1), .recipients = recipient::margin,
///                          .in_scope_cost = yuan(20'000)});
///   aid_year owed;
///   (void)person.reverse(0, [&](const auto& d) {
///     owed.basic_paid += d.new_amounts.basic_paid - d.old_amounts.basic_paid;
///     owed.tilt_paid += d.new_amounts.tilt_paid - d.old_amounts.tilt_paid;
///   });
///   return owed;
/// }();
/// // Basic aid was 10 800 + 9 200 + 0 under a cap of 20 000; now it is 10 800 + 9 200.
/// static_assert(reversed_stay.basic_paid == yuan(0));
/// static_assert(reversed_stay.tilt_paid == -yuan(6'000));
/// ```
template <class Benefit, class Tables = detail::shipped_table<Benefit>>
class history {
  using told = detail::told_by_benefit<Benefit>;

 public:
  using claim = typename Benefit::claim;
  using amounts = typename told::amounts;
  using statement = typename told::statement;
  using entry = history_claim<Benefit>;
  using stretch = history_stretch<Benefit>;

  constexpr explicit history(const history_room<Benefit>& room, const history_readings& readings = {},
                             const Tables& tables = {}) noexcept
      : room_{room}, readings_{readings}, tables_{tables} {}

  /// One of which the first claims of the room are known already.
  constexpr history(const history_room<Benefit>& room, std::size_t known, const history_readings& readings = {},
                    const Tables& tables = {}) noexcept
      : history(room, readings, tables) {
    for (; size_ < known; ++size_)
      if (const entry& e = room_.claims[size_]; e.stands) {
        leave_room_for(e.claim.date);
        stretch& s = room_.stretches[insert(size_)];
        s.leeway = each_of_year([](const leeway&) { return leeway::none(); }, s.leeway);  // it is not known
        if (e.is_look_back) ++look_backs_;
      }
    for (std::size_t i = 0; i < stretch_count_; ++i) {
      stretch& s = room_.stretches[i];
      s.before = state_at(i);
      s.sum = sum_of(s);
      s.is_touched = false;
    }
  }

  /// The claims that came, those included that were reversed since.
  constexpr std::uint32_t size() const noexcept { return size_; }
  constexpr const entry& operator[](std::uint32_t number) const noexcept { return room_.claims[number]; }
  constexpr bool stands(std::uint32_t number) const noexcept { return number < size_ && room_.claims[number].stands; }
  /// The stretches in use. An event takes two more at most.
  constexpr std::size_t stretch_count() const noexcept { return stretch_count_; }
  /// Calls `visit(number, entry)` with the claims that stand, in their sequence; earlier years first.
  constexpr void for_each(auto&& visit) const {
    for (std::size_t i = 0; i < stretch_count_; ++i)
      for (std::uint32_t k = 0; k < room_.stretches[i].size; ++k) {
        const std::uint32_t number = room_.sequence[room_.stretches[i].first + k];
        visit(number, room_.claims[number]);
      }
  }

  /// A claim comes. Its statement, or why it is refused.
  template <class Differ = detail::nobody>
  constexpr outcome<statement> settle(const claim& facts, const claim_moment& moment = {}, Differ&& differ = {}) {
    change c;
    if (const auto refused = come({.claim = facts, .moment = moment, .stands = true}, c, differ)) return *refused;
    return *c.answer;
  }

  /// A claim was none (冲销): its payments are taken back. `unknown_value` if it does not stand.
  template <class Differ = detail::nobody>
  constexpr maybe<refusal> reverse(std::uint32_t number, Differ&& differ = {}) {
    if (!stands(number)) return refusal{error::unknown_value, "of"};
    entry& e = room_.claims[number];
    change c{.from = remove(number)};
    e.stands = false;
    note_day(c, e);
    if (const auto refused = judge(c)) {
      e.stands = true;
      insert(number);
      restore();
      return refused;
    }
    if (e.is_look_back) --look_backs_;
    hand_over(number, e, {}, told::category::none, correction_reason::reversed, differ);
    e.added = {};
    e.category = told::category::none;
    commit(c, differ);
    return {};
  }

  /// A claim was another (更正): it keeps its number and its id, and stands where these and its day put it.
  /// `unknown_value` if it does not stand, or looks back.
  template <class Differ = detail::nobody>
  constexpr outcome<statement> replace(std::uint32_t number, const claim& facts, std::int32_t second = -1,
                                       Differ&& differ = {}) {
    if (!stands(number) || room_.claims[number].is_look_back) return refusal{error::unknown_value, "of"};
    entry& e = room_.claims[number];
    const entry old = e;
    leave_room_for(facts.date);
    change c{.from = remove(number), .subject = number};
    e.claim = facts;
    e.moment.second = second;
    e.added = {};  // nothing behind its new place was settled after it
    const std::size_t to = insert(number);
    if (to < c.from) c.from = to;
    note_day(c, old);
    note_day(c, e);
    if (const auto refused = judge(c)) {
      remove(number);
      e = old;
      leave_room_for(e.claim.date);
      insert(number);
      restore();
      return *refused;
    }
    hand_over(number, old, c.added, c.category, correction_reason::replaced, differ);
    commit(c, differ);
    return *c.answer;
  }

  /// Identities are recognised: the claims already settled on the days for which they hold have them.
  template <class Differ = detail::nobody>
  constexpr maybe<refusal> recognise(const recognised_identities<Benefit>& r, Differ&& differ = {}) {
    if (is_kept()) return {};
    const maybe<period> held = days_of(r);
    if (!held) return {};
    change c{.recognised = &r, .days = &*held};
    for (std::size_t i = stretch_count_; i-- > 0;)
      if (touch_if(i, [&](const entry& e) { return !e.is_look_back && held->contains(e.claim.date); })) c.from = i;
    if (c.from == nowhere) return {};
    if (const auto refused = judge(c)) {
      restore();
      return refused;
    }
    commit(c, differ);
    return {};
  }

  /// One payment for what a person paid before being confirmed (一次性救助): what it comes to. It stands behind the
  /// claims of its day, and looks at those that stand before it.
  template <class Differ = detail::nobody>
  requires(told::looks_back) constexpr auto look_back(date confirmed, text_view id = {}, Differ&& differ = {}) {
    entry e{.moment = {.id = id}, .stands = true, .is_look_back = true};
    e.claim.date = confirmed;
    change c;
    const auto refused = come(e, c, differ);
    const std::uint32_t number = size_ - 1;
    using answer = decltype(looked_back(number, state_before(number)));
    return refused ? answer(*refused) : looked_back(number, state_before(number));
  }

  /// What had added up before a claim that stands.
  constexpr amounts state_before(std::uint32_t number) const noexcept {
    const place at = place_of(number);
    amounts state = room_.stretches[at.stretch].before;
    for (std::uint32_t k = room_.stretches[at.stretch].first; room_.sequence[k] != number; ++k)
      add(state, room_.claims[room_.sequence[k]].added);
    if constexpr (told::by_day) state.deductible_met = room_.claims[number].used_before.value;
    return state;
  }

 private:
  static constexpr std::uint32_t no_claim = 0xFFFF'FFFF;
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  static constexpr std::uint32_t longest_stretch = 64;

  /// What visits of a day to an institution have used of its deductible: as they used it, and as it then stood.
  struct day_run {
    date day{1900, 1, 1};
    text_view institution{};
    bool is_known = false;  ///< what came before the walk is in it
    money used{};
    money most{};

    constexpr bool is_of(const entry& e) const noexcept {
      return !e.is_look_back && e.claim.date == day && institution_of<Benefit>(e.claim) == institution;
    }
    constexpr void take(money before, money by_claim) noexcept {
      used += by_claim;
      if (before + by_claim > most) most = before + by_claim;
    }
    constexpr money before() const noexcept { return lesser_of(used, most); }
  };

  /// An event on its way.
  struct change {
    std::size_t from = nowhere;  ///< the first stretch that it touches
    std::uint32_t subject = no_claim;
    const recognised_identities<Benefit>* recognised = nullptr;
    const period* days = nullptr;  ///< on which those hold
    day_run runs[2]{};
    int run_count = 0;
    maybe<statement> answer{};  ///< of the subject, and what it came to
    amounts added{};
    typename told::category category = told::category::none;
  };

  constexpr bool is_kept() const noexcept { return readings_.settled_claims == gongbao::settled_claims::kept; }

  constexpr maybe<period> days_of(const recognised_identities<Benefit>& r) const noexcept {
    date first = r.days.first();
    if (readings_.recognition == recognition::from_recognised_on && r.recognised_on > first) first = r.recognised_on;
    if (!r.days.last()) return period::since(first);
    if (*r.days.last() < first) return {};
    return period(first, *r.days.last());
  }

  // ---- Amounts

  /// A deductible of a day is no sum of the year.
  static constexpr void add(amounts& state, const amounts& added) noexcept {
    state = each_of_year([](money a, money b) { return a + b; }, state, added);
    if constexpr (told::by_day) state.deductible_met = {};
  }
  constexpr amounts sum_of(const stretch& s) const noexcept {
    amounts sum;
    for (std::uint32_t k = s.first; k < s.first + s.size; ++k) add(sum, room_.claims[room_.sequence[k]].added);
    return sum;
  }
  static constexpr bool pays_alike(const amounts& a, const amounts& b) noexcept {
    bool alike = true;
    each_payment(a, [&](text_view, const text&, auto member) { alike = alike && a.*member == b.*member; });
    return alike;
  }

  // ---- Places

  constexpr bool starts_account(std::size_t i) const noexcept {
    return i == 0 || room_.stretches[i - 1].first_day.year() != room_.stretches[i].first_day.year();
  }
  constexpr amounts state_at(std::size_t i) const noexcept {
    amounts state;
    if (starts_account(i)) return state;
    state = room_.stretches[i - 1].before;
    add(state, room_.stretches[i - 1].sum);
    return state;
  }

  constexpr bool stands_before(std::uint32_t a, std::uint32_t b) const noexcept {
    const entry& x = room_.claims[a];
    const entry& y = room_.claims[b];
    if (readings_.order == claim_order::service_date) {
      if (x.claim.date != y.claim.date) return x.claim.date < y.claim.date;
      if (x.is_look_back != y.is_look_back) return y.is_look_back;
      if (x.moment.second != y.moment.second) return x.moment.second < y.moment.second;
      if (const int order = detail::order_of(x.moment.id, y.moment.id); order != 0) return order < 0;
    } else if (x.claim.date.year() != y.claim.date.year()) {
      return x.claim.date.year() < y.claim.date.year();
    }
    return a < b;
  }

  struct place {
    std::size_t stretch;
    std::uint32_t at;  ///< in the sequence
    bool is_new;       ///< the stretch does not exist yet
  };
  /// Where a claim stands, or would.
  constexpr place place_of(std::uint32_t number) const noexcept {
    const auto first_not = [](auto low, auto high, auto&& holds) {
      while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (holds(middle))
          low = middle + 1;
        else
          high = middle;
      }
      return low;
    };
    const std::size_t next = first_not(std::size_t{0}, stretch_count_, [&](std::size_t i) {
      return !stands_before(number, room_.sequence[room_.stretches[i].first]);
    });
    const auto year = room_.claims[number].claim.date.year();
    if (next > 0 && room_.stretches[next - 1].first_day.year() == year) {
      const stretch& s = room_.stretches[next - 1];
      return {next - 1,
              first_not(s.first, s.first + s.size,
                        [&](std::uint32_t k) { return stands_before(room_.sequence[k], number); }),
              false};
    }
    const std::uint32_t at = next < stretch_count_ ? room_.stretches[next].first : sequence_size_;
    return {next, at, next == stretch_count_ || room_.stretches[next].first_day.year() != year};
  }

  constexpr void make_stretch(std::size_t i, std::uint32_t first) noexcept {
    if (stretch_count_ == room_.stretch_count) fault::history_is_full();
    for (std::size_t k = stretch_count_++; k > i; --k) room_.stretches[k] = room_.stretches[k - 1];
    room_.stretches[i] = {.first = first};
  }

  /// A year without claims yet needs a stretch of its own: if there is none left, two of another year become one.
  constexpr void leave_room_for(date day) noexcept {
    if (stretch_count_ < room_.stretch_count) return;
    std::size_t joined = 0;
    for (std::size_t i = 0; i < stretch_count_; ++i) {
      if (room_.stretches[i].first_day.year() == day.year()) return;
      if (!starts_account(i)) joined = i;
    }
    if (joined != 0) join(joined - 1);
  }
  constexpr void join(std::size_t i) noexcept {
    stretch& front = room_.stretches[i];
    const stretch& back = room_.stretches[i + 1];
    front.size += back.size;
    add(front.sum, back.sum);
    front.leeway = narrower(front.leeway, back.leeway);
    if (back.first_day < front.first_day) front.first_day = back.first_day;
    if (front.last_day < back.last_day) front.last_day = back.last_day;
    front.is_touched = front.is_touched || back.is_touched;
    front.looks_back = front.looks_back || back.looks_back;
    --stretch_count_;
    for (std::size_t k = i + 1; k < stretch_count_; ++k) room_.stretches[k] = room_.stretches[k + 1];
  }

  /// Puts a claim into the sequence. Its stretch.
  constexpr std::size_t insert(std::uint32_t number) noexcept {
    const entry& e = room_.claims[number];
    const place p = place_of(number);
    std::size_t i = p.stretch;
    if (p.is_new) {
      make_stretch(i, p.at);
      room_.stretches[i].first_day = room_.stretches[i].last_day = e.claim.date;
    }
    for (std::uint32_t k = sequence_size_++; k > p.at; --k) room_.sequence[k] = room_.sequence[k - 1];
    room_.sequence[p.at] = number;
    stretch& s = room_.stretches[i];
    ++s.size;
    if (e.claim.date < s.first_day) s.first_day = e.claim.date;
    if (s.last_day < e.claim.date) s.last_day = e.claim.date;
    s.looks_back = s.looks_back || e.is_look_back;
    for (std::size_t k = i + 1; k < stretch_count_; ++k) ++room_.stretches[k].first;
    if (s.size > longest_stretch && stretch_count_ < room_.stretch_count) {
      split(i);
      if (p.at >= room_.stretches[i + 1].first) ++i;
    }
    room_.stretches[i].is_touched = true;
    return i;
  }

  constexpr void split(std::size_t i) noexcept {
    const std::uint32_t half = room_.stretches[i].size / 2;
    make_stretch(i + 1, room_.stretches[i].first + half);
    stretch& front = room_.stretches[i];
    stretch& back = room_.stretches[i + 1];
    const std::uint32_t first = back.first;
    back = front;
    back.first = first;
    back.size -= half;
    front.size = half;
    front.sum = sum_of(front);
    back.sum = sum_of(back);
    add(back.before, front.sum);
  }

  /// Takes a claim out of the sequence. Its stretch, or if that is empty now the one that follows.
  constexpr std::size_t remove(std::uint32_t number) noexcept {
    const place p = place_of(number);
    --sequence_size_;
    for (std::uint32_t k = p.at; k < sequence_size_; ++k) room_.sequence[k] = room_.sequence[k + 1];
    for (std::size_t k = p.stretch + 1; k < stretch_count_; ++k) --room_.stretches[k].first;
    room_.stretches[p.stretch].is_touched = true;
    if (--room_.stretches[p.stretch].size == 0) {
      --stretch_count_;
      for (std::size_t k = p.stretch; k < stretch_count_; ++k) room_.stretches[k] = room_.stretches[k + 1];
    }
    return p.stretch;
  }

  // ---- Events

  template <class Differ>
  constexpr maybe<refusal> come(const entry& e, change& c, Differ& differ) {
    if (size_ == room_.claim_count) fault::history_is_full();
    const std::uint32_t number = size_++;
    room_.claims[number] = e;
    leave_room_for(e.claim.date);
    c.from = insert(number);
    c.subject = number;
    if (e.is_look_back) ++look_backs_;
    const auto refused = comes_last(c) ? append(c) : judge_at_its_place(c);
    if (refused) {
      if (e.is_look_back) --look_backs_;
      remove(number);
      restore();
      --size_;
      return refused;
    }
    if (room_.stretches[c.from].is_touched) commit(c, differ);
    return {};
  }
  constexpr maybe<refusal> judge_at_its_place(change& c) {
    note_day(c, room_.claims[c.subject]);
    return judge(c);
  }

  /// Nothing that stands can notice it.
  constexpr bool comes_last(const change& c) const noexcept {
    const stretch& s = room_.stretches[c.from];
    return look_backs_ == 0 && room_.sequence[s.first + s.size - 1] == c.subject &&
           (c.from + 1 == stretch_count_ || starts_account(c.from + 1));
  }
  constexpr maybe<refusal> append(change& c) {
    stretch& s = room_.stretches[c.from];
    entry& e = room_.claims[c.subject];
    amounts before = s.before;
    add(before, s.sum);
    if constexpr (told::by_day) before.deductible_met = run_up_to(e, c.from, s.first + s.size - 1).before();
    const auto came = settled(e, e.claim, before, c);
    if (!came) return came.refused();
    e = came->now;
    add(s.sum, e.added);
    s.leeway = narrower(s.leeway, came->leeway);
    s.is_touched = false;
    return {};
  }

  /// A claim as it is settled now, and what it does not notice.
  struct settled_entry {
    entry now;
    typename told::room leeway{};
  };

  constexpr outcome<settled_entry> settled(const entry& e, const claim& facts, const amounts& before, change& c) const {
    if constexpr (told::looks_back)
      if (e.is_look_back) {
        const auto number = static_cast<std::uint32_t>(&e - room_.claims);
        const auto paid = looked_back(number, before);
        if (!paid) return paid.refused();
        settled_entry came{.now = e};
        came.now.added = detail::added_between(before, paid->after.amounts());
        return came;
      }
    const auto s = told::settle(facts, before, tables_(facts.date));
    if (!s) return s.refused();
    const settled_entry came{.now = entry::settled(facts, e.moment, *s), .leeway = leeway_of(*s)};
    if (c.subject != no_claim && &e == room_.claims + c.subject) {
      c.answer = *s;
      c.added = came.now.added;
      c.category = came.now.category;
    }
    return came;
  }

  /// What a look-back pays behind the claims that stand before it.
  constexpr auto looked_back(std::uint32_t number, const amounts& before) const {
    const date confirmed = room_.claims[number].claim.date;
    const auto account_before = account<typename Benefit::scheme>::stated(before, calendar_year(confirmed));
    const auto nothing = Benefit::look_back(confirmed, money{}, account_before, tables_(confirmed));
    if (!nothing) return nothing;
    const period window(*nothing->window_from, *nothing->window_to);
    money sum;
    const place here = place_of(number);
    for (std::size_t i = 0; i <= here.stretch && i < stretch_count_; ++i) {
      const stretch& s = room_.stretches[i];
      if (s.last_day < window.first() || *window.last() < s.first_day) continue;
      for (std::uint32_t k = s.first; k < s.first + s.size && k < here.at; ++k) {
        const entry& e = room_.claims[room_.sequence[k]];
        if (window.contains(e.claim.date)) sum += e.uncategorised.value;
      }
    }
    return Benefit::look_back(confirmed, sum, account_before, tables_(confirmed));
  }

  /// Marks a stretch if a claim of it is meant.
  constexpr bool touch_if(std::size_t i, auto&& is_meant) noexcept {
    stretch& s = room_.stretches[i];
    for (std::uint32_t k = s.first; k < s.first + s.size && !s.is_touched; ++k)
      s.is_touched = is_meant(room_.claims[room_.sequence[k]]);
    return s.is_touched;
  }

  /// The visits of a day to an institution share its deductible.
  constexpr void note_day(change& c, const entry& e) noexcept {
    if constexpr (told::by_day) {
      if (c.run_count == 1 && c.runs[0].is_of(e)) return;
      day_run& run = c.runs[c.run_count++];
      run.day = e.claim.date;
      run.institution = institution_of<Benefit>(e.claim);
      if (is_kept()) return;
      for (std::size_t i = c.from; i < stretch_count_; ++i) {
        const stretch& s = room_.stretches[i];
        if (s.first_day <= run.day && run.day <= s.last_day) touch_if(i, [&](const entry& x) { return run.is_of(x); });
      }
    }
  }
  /// What was used of the deductible that a visit meets, by those that stand before a place of the sequence.
  constexpr day_run run_up_to(const entry& visit, std::size_t i, std::uint32_t at) const noexcept {
    day_run run{.day = visit.claim.date, .institution = institution_of<Benefit>(visit.claim), .is_known = true};
    std::size_t first = i;
    while (!starts_account(first)) --first;
    for (; first <= i; ++first) {
      const stretch& s = room_.stretches[first];
      if (run.day < s.first_day || s.last_day < run.day) continue;
      for (std::uint32_t k = s.first; k < s.first + s.size && k < at; ++k)
        if (const entry& e = room_.claims[room_.sequence[k]]; run.is_of(e))
          run.take(e.used_before.value, e.added.deductible_met);
    }
    return run;
  }

  /// Whether every claim can be settled after the event; nothing changes yet.
  constexpr maybe<refusal> judge(change& c) {
    if (look_backs_ > 0 && !is_kept())
      for (std::size_t i = c.from; i < stretch_count_; ++i)
        if (room_.stretches[i].looks_back) room_.stretches[i].is_touched = true;
    detail::nobody nobody_differs;
    return walk<false>(c, nobody_differs);
  }
  template <class Differ>
  constexpr void commit(change& c, Differ& differ) {
    for (day_run& run : c.runs) run.is_known = false;
    (void)walk<true>(c, differ);
    for (std::size_t i = 0; i < stretch_count_; ++i) room_.stretches[i].is_touched = false;
  }
  /// After a claim was put back where it was.
  constexpr void restore() {
    change none{.from = 0};
    detail::nobody nobody_differs;
    commit(none, nobody_differs);
  }

  /// Settles again from where an event touches a history to where nothing notices it any more.
  template <bool is_final, class Differ>
  constexpr maybe<refusal> walk(change& c, Differ& differ) {
    if (c.from >= stretch_count_) return {};
    std::size_t touched = 0;  // one behind the last
    for (std::size_t i = c.from; i < stretch_count_; ++i)
      if (room_.stretches[i].is_touched) touched = i + 1;
    amounts state = state_at(c.from);
    for (std::size_t i = c.from; i < stretch_count_; ++i) {
      stretch& s = room_.stretches[i];
      if (starts_account(i)) state = {};
      if (!s.is_touched) {
        if (i >= touched && state == s.before) break;
        const amounts shift = shift_between(s.before, state);
        if (is_kept() || allows(s.leeway, shift)) {
          if constexpr (is_final) {
            s.leeway = each_of_year([](const leeway& l, money by) { return l.after(by); }, s.leeway, shift);
            s.before = state;
          }
          add(state, s.sum);
          continue;
        }
      }
      if constexpr (is_final) {
        s.before = state;
        s.leeway = {};
      }
      for (std::uint32_t k = s.first; k < s.first + s.size; ++k)
        if (const auto refused = walk_over<is_final>(c, i, k, state, differ)) return refused;
      if constexpr (is_final) s.sum = sum_of(s);
    }
    return {};
  }

  /// Settles one claim again, and moves on.
  template <bool is_final, class Differ>
  constexpr maybe<refusal> walk_over(change& c, std::size_t i, std::uint32_t k, amounts& state, Differ& differ) {
    const std::uint32_t number = room_.sequence[k];
    entry& e = room_.claims[number];
    if (is_kept() && number != c.subject) {
      add(state, e.added);
      return {};
    }
    claim facts = e.claim;
    bool has_other_identities = false;
    if constexpr (requires { facts.recipients; })
      if (c.recognised != nullptr && !e.is_look_back && c.days->contains(facts.date)) {
        has_other_identities = !(facts.recipients == c.recognised->recipients);
        facts.recipients = c.recognised->recipients;
      }
    amounts before = state;
    [[maybe_unused]] day_run* run = nullptr;
    if constexpr (told::by_day) {
      for (int r = 0; r < c.run_count; ++r)
        if (c.runs[r].is_of(e)) run = &c.runs[r];
      if (run != nullptr && !run->is_known) *run = run_up_to(e, i, k);
      before.deductible_met = run != nullptr ? run->before() : e.used_before.value;
    }
    const auto came = settled(e, facts, before, c);
    if (!came) return came.refused();
    if constexpr (told::by_day)
      if (run != nullptr) run->take(before.deductible_met, came->now.added.deductible_met);
    add(state, came->now.added);
    if constexpr (is_final) {
      if (number != c.subject)
        hand_over(number, e, came->now.added, came->now.category,
                  has_other_identities ? correction_reason::identity : correction_reason::year_before, differ);
      e = came->now;
      stretch& s = room_.stretches[i];
      s.leeway = narrower(s.leeway, came->leeway);
    }
    return {};
  }

  template <class Differ>
  static constexpr void hand_over(std::uint32_t number, const entry& was, const amounts& now,
                                  typename told::category category, correction_reason reason, Differ& differ) {
    if (pays_alike(was.added, now) && was.category == category) return;
    differ(difference<Benefit>{.claim = number,
                               .reason = reason,
                               .old_amounts = was.added,
                               .new_amounts = now,
                               .old_category = was.category,
                               .new_category = category});
  }

  using box = typename told::room;
  static constexpr box narrower(const box& a, const box& b) noexcept {
    return each_of_year([](const leeway& x, const leeway& y) { return x & y; }, a, b);
  }
  static constexpr bool allows(const box& room, const amounts& shift) noexcept {
    bool all = true;
    each_of_year([&](const leeway& l, money by) { all = all && l.allows(by); }, room, shift);
    return all;
  }

  history_room<Benefit> room_;
  history_readings readings_;
  Tables tables_;
  std::uint32_t size_ = 0;
  std::uint32_t sequence_size_ = 0;
  std::size_t stretch_count_ = 0;
  std::uint32_t look_backs_ = 0;
};

}  // namespace gongbao::inline v0

#endif
