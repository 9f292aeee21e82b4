// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_PEOPLE_HPP
#define GONGBAO_BATCH_PEOPLE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/batch/medical_aid.hpp>

// Claims of many persons in the order of their arrival, each going on from what the person's year has come to. Claims
// of different persons do not touch each other, so as many neighbours as there are lanes are settled side by side
// unless a person is among them twice; accounts are asked for before they are needed.

#ifdef GONGBAO_BATCH

namespace gongbao::inline v0::batch {

/// What the year of one person has come to. An array of them, a person each, is the caller's; a fresh one is zero.
template <class Fen>
struct alignas(8 * sizeof(Fen)) aid_account {
  basic_aid_year<Fen> year{};
};

/// Claims in order of arrival, and the accounts they go on from.
template <class Fen>
struct aid_stream {
  using fen_type = Fen;

  column<const claim_code> claims{};
  column<const std::uint32_t> persons{};  ///< whose account, counted from 0
  column<const Fen> self_pay{};
  column<Fen> basic_aid{};
  column<Fen> tilt_aid{};
  column<row_status> status{};
  column<aid_account<Fen>> accounts{};

  /// Each column of rows.
  constexpr void for_each(auto&& visit) const {
    visit(claims);
    visit(persons);
    visit(self_pay);
    visit(basic_aid);
    visit(tilt_aid);
    visit(status);
  }
};

namespace detail::inline GONGBAO_BATCH_TARGET {

inline constexpr std::size_t fetch_ahead = 192;  ///< rows between asking for an account and using it

inline constexpr claim_code no_claim = 255;

template <class Fen>
constexpr stated_aid_claim claim_of_person(const aid_stream<Fen>& s, std::size_t i) noexcept {
  const bool known = s.persons[i] < s.accounts.size();
  const auto in_money = [](Fen f) { return fen(f); };
  return {.code = known ? s.claims[i] : no_claim,
          .self_pay = fen(s.self_pay[i]),
          .before = known ? each_of_year(in_money, s.accounts[s.persons[i]].year) : aid_year{}};
}

/// Settles one row by itself, under the account as it was stated. True if it is not refused.
template <class Fen>
constexpr bool settle_person(const aid_plan& plan, const aid_stream<Fen>& s, const stated_aid_claim& claim,
                             std::size_t i, aid_sums* sums) noexcept {
  const aid_row_result r = settle_aid_row<Fen>(plan, claim, sums);
  put(s.basic_aid, i, r.basic_aid);
  put(s.tilt_aid, i, r.tilt_aid);
  if (s.status.given()) s.status[i] = r.status;
  const auto in_fen_of_account = [](money m) { return static_cast<Fen>(in_fen(m)); };
  if (s.persons[i] < s.accounts.size()) s.accounts[s.persons[i]].year = each_of_year(in_fen_of_account, r.after);
  return r.status == settled;
}

}  // namespace detail::inline GONGBAO_BATCH_TARGET

inline namespace GONGBAO_BATCH_TARGET {
namespace lanes {

/// The accounts of the lanes as amounts, and back.
template <class AccountOfLane>
GONGBAO_INLINE basic_aid_year<amounts> read_accounts(AccountOfLane account, vector<std::int32_t>&,
                                                     const aid_account<std::int32_t>*) noexcept {
  const eight_columns c =
      transposed([&](std::size_t lane) { return reinterpret_cast<const std::int32_t*>(account(lane)); });
  return {.deductible_base = amounts{c.c0},
          .basic_paid = amounts{c.c1},
          .residual = amounts{c.c2},
          .tilted = amounts{c.c3},
          .tilt_paid = amounts{c.c4}};
}
template <class AccountOfLane>
GONGBAO_INLINE void write_accounts(AccountOfLane account, const basic_aid_year<amounts>& year,
                                   const aid_account<std::int32_t>*) noexcept {
  const auto nothing = vector<std::int32_t>{};
  const four_columns first =
      four_columns{year.deductible_base.fen, year.basic_paid.fen, year.residual.fen, year.tilted.fen}.turned();
  const four_columns second = four_columns{year.tilt_paid.fen, nothing, nothing, nothing}.turned();
  std::int32_t rows[8][count];
  store(rows[0], first.c0);
  store(rows[1], first.c1);
  store(rows[2], first.c2);
  store(rows[3], first.c3);
  store(rows[4], second.c0);
  store(rows[5], second.c1);
  store(rows[6], second.c2);
  store(rows[7], second.c3);
  for (std::size_t lane = 0; lane < count; ++lane) {
    auto* const to = reinterpret_cast<std::int32_t*>(account(lane));
    __builtin_memcpy(to, rows[lane % 4] + lane / 4 * 4, 16);
    __builtin_memcpy(to + 4, rows[4 + lane % 4] + lane / 4 * 4, 16);
  }
}

template <class AccountOfLane>
GONGBAO_INLINE basic_aid_year<amounts> read_accounts(AccountOfLane account, vector<std::int32_t>& high,
                                                     const aid_account<std::int64_t>*) noexcept {
  std::int64_t columns[5][count];
  for (std::size_t lane = 0; lane < count; ++lane) {
    std::size_t n = 0;
    each_of_year([&](std::int64_t f) { columns[n++][lane] = f; }, account(lane)->year);
  }
  return {.deductible_base = amounts{load_fen(columns[0], high)},
          .basic_paid = amounts{load_fen(columns[1], high)},
          .residual = amounts{load_fen(columns[2], high)},
          .tilted = amounts{load_fen(columns[3], high)},
          .tilt_paid = amounts{load_fen(columns[4], high)}};
}
template <class AccountOfLane>
GONGBAO_INLINE void write_accounts(AccountOfLane account, const basic_aid_year<amounts>& year,
                                   const aid_account<std::int64_t>*) noexcept {
  std::int32_t columns[5][count];
  std::size_t n = 0;
  each_of_year([&](amounts a) { store(columns[n++], a.fen); }, year);
  for (std::size_t lane = 0; lane < count; ++lane) {
    basic_aid_year<std::int64_t>& to = account(lane)->year;
    to = {.deductible_base = columns[0][lane],
          .basic_paid = columns[1][lane],
          .residual = columns[2][lane],
          .tilted = columns[3][lane],
          .tilt_paid = columns[4][lane]};
  }
}

/// Whether two lanes hold the same number.
GONGBAO_INLINE bool any_twice(vector<std::int32_t> v) noexcept {
  conditions twice;
  auto turned = v;
  for (std::size_t distance = 1; distance <= count / 2; ++distance) {
    turned = of_lane_before(turned);
    twice |= conditions{turned == v};
  }
  return twice.any();
}

/// Claims of medical aid whose accumulators lie in the accounts of persons.
template <class Fen>
class stream_kernel {
  using alone = aid_kernel<Fen, false, false>;

 public:
  using stated_claim = typename alone::stated_claim;
  using settlements = typename alone::settlements;

  stream_kernel(const aid_plan& used_plan, const aid_stream<Fen>& stream, aid_sums* used_sums,
                aid_account<Fen>& nobody) noexcept
      : alone_{used_plan,
               {.claims = stream.claims,
                .self_pay = stream.self_pay,
                .basic_aid = stream.basic_aid,
                .tilt_aid = stream.tilt_aid,
                .status = stream.status},
               nullptr},
        plan_{used_plan},
        stream_{stream},
        sums_{used_sums},
        nobody_{nobody} {}

  std::size_t rows() const noexcept { return stream_.claims.size(); }
  stated_claim claim_at(std::size_t i) const noexcept { return batch::detail::claim_of_person(stream_, i); }
  bool settle_row(const stated_claim& claim, std::size_t i) const noexcept {
    return batch::detail::settle_person(plan_, stream_, claim, i, sums_);
  }

  struct claims : alone::claims {
    aid_account<Fen>* accounts[count];
    bool build_on_each_other;  ///< a person twice: one claim after the other
  };

  GONGBAO_INLINE claims read(std::size_t i) const noexcept {
    claims in{alone_.read(i), {}, false};
    const std::uint32_t* const person = stream_.persons.data() + i;
    // As a number: a person beyond the accounts has a place that is no element of them, and is not looked at.
    const auto first = reinterpret_cast<std::uintptr_t>(stream_.accounts.data());
    const auto account_of = [first](std::uint32_t number) {
      return reinterpret_cast<aid_account<Fen>*>(first + number * sizeof(aid_account<Fen>));
    };
    if (i + batch::detail::fetch_ahead + count <= rows())
      for (std::size_t lane = 0; lane < count; ++lane)
        __builtin_prefetch(account_of(person[batch::detail::fetch_ahead + lane]));

    const auto persons = load<vector<std::uint32_t>>(person);
    const conditions unknown{persons >= static_cast<std::uint32_t>(stream_.accounts.size())};
    for (std::size_t lane = 0; lane < count; ++lane) in.accounts[lane] = account_of(person[lane]);
    if (unknown.any()) [[unlikely]]
      for (std::size_t lane = 0; lane < count; ++lane)
        if (person[lane] >= stream_.accounts.size()) in.accounts[lane] = &nobody_;

    vector<std::int32_t> high{};
    in.before = read_accounts([&](std::size_t lane) { return in.accounts[lane]; }, high, &nobody_);
    in.build_on_each_other = any_twice(reinterpret_cast<vector<std::int32_t>>(persons));
    in.exceptions |= unknown | beyond(in.before, high);
    return in;
  }

  /// Years that lanes cannot hold, or that the rules refuse.
  GONGBAO_INLINE static conditions beyond(const basic_aid_year<amounts>& b, vector<std::int32_t> high) noexcept {
    const auto all = b.deductible_base.fen | b.basic_paid.fen | b.residual.fen | b.tilted.fen | b.tilt_paid.fen;
    return beyond_lanes(all, high) | alone::contradictory(b);
  }

  /// Lanes with a claim of the person of the lane before.
  GONGBAO_INLINE conditions goes_on(std::size_t i) const noexcept {
    const auto persons = load<vector<std::uint32_t>>(stream_.persons.data() + i);
    vector<std::int32_t> same = persons == of_lane_before(persons);
    same[0] = 0;
    return conditions{same};
  }
  /// Whether a person has claims in lanes that do not follow each other.
  GONGBAO_INLINE bool comes_back(std::size_t i, conditions follows) const noexcept {
    vector<std::int32_t> different{};  // numbers that hardly any person has
    for (std::size_t lane = 0; lane < count; ++lane) different[lane] = -1 - static_cast<std::int32_t>(lane);
    return any_twice(follows.bits ? different : load<vector<std::int32_t>>(stream_.persons.data() + i));
  }

  GONGBAO_INLINE static void clear(claims& in, conditions cleared) noexcept { alone::clear(in, cleared); }
  GONGBAO_INLINE settlements settle(const claims& in) const noexcept { return alone_.settle(in); }
  GONGBAO_INLINE static four_columns to_add_up(const claims& in, const settlements& s) noexcept {
    return alone::to_add_up(in, s);
  }
  /// The accounts of exceptions are written too; settle_row puts right what they hold.
  GONGBAO_INLINE void write(std::size_t i, const claims& in, const settlements& s) const noexcept {
    alone_.write(i, in, s);
    write_accounts([&](std::size_t lane) { return in.accounts[lane]; }, s.after, &nobody_);
  }

 private:
  alone alone_;
  const aid_plan& plan_;
  aid_stream<Fen> stream_;
  aid_sums* sums_;
  aid_account<Fen>& nobody_;
};

}  // namespace lanes

/// Settles claims in order of arrival, each under what the claims before it have left in the person's account. Returns
/// how many rows were refused: those pay nothing, leave the account as it was, and say why in the status column. A
/// person beyond the accounts, of which there are at most 2^32 - 1, is unknown_value.
///
/// Row by row it is `settle(plan, code, self_pay, year of the person)`, the account then being the year after it.
/// Allocates nothing, starts no thread; persons may be shared out among callers, the rows of one person may not.
///
/// ```cpp
/// constexpr batch::aid_plan plan = batch::plan_of(jinzhou::medical_aid_2023);
/// constexpr std::int32_t second_aid = [] {
///   const batch::claim_code who[] = {batch::code_of(category::margin), batch::code_of(category::margin)};
///   const std::uint32_t persons[] = {0, 0};
///   const std::int32_t self_pay[] = {150'000, 100'000};  // fen: the deductible is met in the second claim
///   std::int32_t basic[2]{};
///   batch::aid_account<std::int32_t> accounts[1];
///   batch::settle_in_order<std::int32_t>(plan, {.claims = who, .persons = persons, .self_pay = self_pay,
///                                               .basic_aid = basic, .accounts = accounts});
///   return basic[1];
/// }();
/// static_assert(second_aid == 30'000);
/// ```
template <class Fen>
constexpr std::size_t settle_in_order(const aid_plan& plan, const aid_stream<Fen>& stream,
                                      aid_sums* sums = nullptr) noexcept {
  const std::size_t rows = stream.claims.size();
  detail::check_lengths(stream, rows);
  if (rows != 0 && (!stream.persons.given() || !stream.self_pay.given())) fault::columns_differ_in_length();
  detail::check_places(stream);
  stream.for_each([&](const auto& c) {
    if (detail::overlap(c, stream.accounts)) fault::columns_overlap();
  });

  std::size_t done = 0;
  std::size_t refused = 0;
  if (!__builtin_is_constant_evaluated() && plan.lanes().fits) {
    aid_account<Fen> nobody{};  // stands in for whom there is no account
    refused = lanes::run(lanes::stream_kernel<Fen>(plan, stream, sums, nobody), sums);
    done = rows / lanes::count * lanes::count;
  }
  for (std::size_t i = done; i < rows; ++i)
    if (!detail::settle_person(plan, stream, detail::claim_of_person(stream, i), i, sums)) ++refused;
  return refused;
}

}  // namespace GONGBAO_BATCH_TARGET

/// A place of a `person_index`. Fresh ones are empty.
struct person_slot {
  std::uint64_t id = 0;
  std::uint32_t number = 0;  ///< 1 + the person's number
};

/// Numbers persons by their ids, in order of first appearance, so that accounts can lie side by side. The slots are
/// the caller's: a power of two of them, for at most seven eighths as many persons.
///
/// ```cpp
/// constexpr std::uint32_t last = [] {
///   batch::person_slot slots[8];
///   batch::person_index index(slots);
///   const std::uint64_t ids[] = {211'002, 411'200, 211'002};
///   std::uint32_t persons[3]{};
///   return index.number(ids, persons) == 3 && index.size() == 2 ? persons[2] : 9;
/// }();
/// static_assert(last == 0);
/// ```
class person_index {
 public:
  GONGBAO_INLINE constexpr explicit person_index(column<person_slot> empty) noexcept : slots_{empty} {
    while ((std::size_t{1} << bits_) < slots_.size()) ++bits_;
    if (slots_.size() < 2 || (std::size_t{1} << bits_) != slots_.size()) fault::columns_differ_in_length();
  }

  /// How many persons have a number.
  GONGBAO_INLINE constexpr std::size_t size() const noexcept { return size_; }

  /// The number of each id; new ids get the next one. Returns how many rows have theirs: fewer than all when the slots
  /// are full, and a caller then goes on with more of them.
  GONGBAO_INLINE constexpr std::size_t number(column<const std::uint64_t> ids, column<std::uint32_t> persons) noexcept {
    if (ids.size() != persons.size()) fault::columns_differ_in_length();
    if (detail::overlap(ids, persons) || detail::overlap(ids, slots_) || detail::overlap(persons, slots_))
      fault::columns_overlap();
    person_slot* const slot = slots_.data();
    const std::size_t rows = ids.size();
    for (std::size_t i = 0; i < rows; ++i) {
      if (!__builtin_is_constant_evaluated() && i + detail::fetch_ahead < rows)
        __builtin_prefetch(slot + home_of(ids[i + detail::fetch_ahead]));
      std::uint64_t at = home_of(ids[i]);
      while (slot[at].number != 0 && slot[at].id != ids[i]) at = (at + 1) % slots_.size();
      if (slot[at].number == 0) {
        if (size_ >= slots_.size() / 8 * 7 + slots_.size() % 8 * 7 / 8) return i;
        slot[at] = {.id = ids[i], .number = ++size_};
      }
      persons[i] = slot[at].number - 1;
    }
    return rows;
  }

 private:
  GONGBAO_INLINE constexpr std::uint64_t home_of(std::uint64_t id) const noexcept {
    return (id * 0x9e3779b97f4a7c15U) >> (64U - bits_);  // the golden ratio spreads ids
  }

  column<person_slot> slots_;
  unsigned bits_ = 0;
  std::uint32_t size_ = 0;
};

}  // namespace gongbao::inline v0::batch

#endif

#endif
