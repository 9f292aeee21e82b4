// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_LIBRARY_HPP
#define GONGBAO_INTEROP_C_LIBRARY_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/interop/c/gongbao.h>
#include <gongbao/core/lines.hpp>
#include <gongbao/interop/c/parts.hpp>
#include <gongbao/interop/descriptions.hpp>
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/json.hpp>
#include <gongbao/interop/terms.hpp>
#include <gongbao/rules/city.hpp>
#include <gongbao/version.hpp>

// The C interface over any list of cities. It defines the functions of gongbao.h, so one unit of a program includes it,
// and says of which cities they speak:
//
//   #include <gongbao/cases.hpp>
//   #include <gongbao/interop/c/library.hpp>
//   const constinit gongbao::c::library gongbao::c::here = gongbao::c::library_of<gongbao::cities>;
//
// Plans, columns and texts are parts of their own: plans.hpp, columns.hpp, texts.hpp. What a library is made without
// answers GONGBAO_NOT_HERE. No fault is reachable from outside: each function looks at all it is handed before it
// does anything.

namespace gongbao::inline v0::c {

namespace detail {

template <class Cities>
struct rule_table {
  using face = flat::rules<typename Cities::rules_and_cases>;
  library_rule items[face::size]{};
  std::uint16_t by_handle[face::size]{};
  bool handles_differ = true;

  constexpr rule_table() noexcept {
    std::size_t size = 0;
    const auto add = [&]<class City>(City city, std::size_t count) {
      for (; count > 0; --count, ++size)
        items[size] = {{face::all[size], city.key, handle_of(face::all[size]->info->id)}, &flat::word_of_term<City>};
    };
    Cities::for_each([&](auto city) { add(city, decltype(city)::rules::size); });
    Cities::for_each([&](auto city) { add(city, gongbao::detail::cases_of<decltype(city)>::type::size); });
    for (std::size_t i = 0; i < size; ++i) {
      std::size_t at = i;
      for (; at > 0 && items[by_handle[at - 1]].handle > items[i].handle; --at) by_handle[at] = by_handle[at - 1];
      by_handle[at] = static_cast<std::uint16_t>(i);
    }
    for (std::size_t i = 0; i < size; ++i)
      handles_differ = handles_differ && items[i].handle != 0 &&
                       (i == 0 || items[by_handle[i - 1]].handle != items[by_handle[i]].handle);
  }
};
template <class Cities>
inline constexpr rule_table<Cities> rules_of{};

}  // namespace detail

/// The rules and cases of a list of cities.
template <class Cities>
inline constexpr library library_of = [] {
  using table = detail::rule_table<Cities>;
  constexpr const table& rules = detail::rules_of<Cities>;
  static_assert(rules.handles_differ, "two ids have one handle, or one has 0: give the newer rule another id");
  return library{rules.items, table::face::size, rules.by_handle};
}();

// ---- What is looked at before anything is done ---------------------------------------------------------------------

namespace detail {

/// Nothing in memory is larger.
inline constexpr std::size_t most_bytes = static_cast<std::size_t>(PTRDIFF_MAX);

/// 0, or how memory that so many objects of a size should lie in cannot be.
inline std::int32_t wrong(const void* at, std::size_t count, std::size_t each, std::size_t alignment) noexcept {
  if (count == 0) return fine;
  if (at == nullptr) return GONGBAO_IS_NULL;
  const auto first = reinterpret_cast<std::uintptr_t>(at);
  if (first % alignment != 0) return GONGBAO_MISALIGNED;
  if (count > most_bytes / each || first > UINTPTR_MAX - count * each) return GONGBAO_WRONG_SIZE;
  return fine;
}
inline std::int32_t wrong(const gongbao_text& t) noexcept { return wrong(t.data, t.size, 1, 1); }

/// Of a struct that begins with its size.
template <class Struct>
std::int32_t wrong_struct(const Struct* s) noexcept {
  if (const auto w = wrong(s, 1, sizeof(Struct), alignof(Struct))) return w;
  return s->size == sizeof(Struct) ? fine : GONGBAO_WRONG_SIZE;
}
inline std::int32_t wrong(const gongbao_room* r) noexcept {
  if (const auto w = wrong(r, 1, sizeof *r, alignof(gongbao_room))) return w;
  if (const auto w = wrong(r->data, r->capacity, 1, 1)) return w;
  return bytes(r, sizeof *r).overlaps({r->data, r->capacity}) ? GONGBAO_OVERLAPPING : fine;
}
inline std::int32_t wrong_language(std::int32_t l) noexcept {
  return l == GONGBAO_EN || l == GONGBAO_ZH ? fine : GONGBAO_UNKNOWN_CHOICE;
}
inline language language_of(std::int32_t l) noexcept { return l == GONGBAO_ZH ? language::zh : language::en; }

/// Of something that a call has made where it lies.
template <class Made>
std::int32_t wrong_made(const Made* at, made what) noexcept {
  if (const auto w = wrong(at, 1, sizeof(Made), alignof(Made))) return w;
  return at->seal == seal_of(what, at) ? fine : GONGBAO_NOT_MADE;
}

/// Calls `visit` with each piece of memory of a question, and stops where it returns true.
template <class Visit>
bool any_part(const gongbao_question& q, Visit visit) noexcept {
  if (visit(bytes(&q, sizeof q)) || visit(bytes(q.lines.data, q.lines.size))) return true;
  if (visit(bytes(q.inputs, q.input_count * sizeof(gongbao_pair)))) return true;
  for (std::size_t i = 0; i < q.input_count; ++i)
    if (visit(bytes(q.inputs[i].key.data, q.inputs[i].key.size)) ||
        visit(bytes(q.inputs[i].value.data, q.inputs[i].value.size)))
      return true;
  return false;
}

inline bool lies_over(const gongbao_question& q, const gongbao_room& to) noexcept {
  const bytes room(&to, sizeof to);
  const bytes characters(to.data, to.capacity);
  return any_part(q, [&](const bytes& part) { return room.overlaps(part) || characters.overlaps(part); });
}

/// Of a text that is read into memory of the caller's.
template <class Made>
std::int32_t wrong_reading(const gongbao_text& csv, std::int32_t in, const gongbao_room* memory, const Made* const* to,
                           const gongbao_room* faults) noexcept {
  if (const auto w = wrong_language(in)) return w;
  if (const auto w = wrong(csv)) return w;
  if (const auto w = wrong(memory)) return w;
  if (const auto w = wrong(faults)) return w;
  if (const auto w = wrong(to, 1, sizeof *to, alignof(const Made*))) return w;
  const bytes all[] = {{csv.data, csv.size},     {memory, sizeof *memory},         {memory->data, memory->capacity},
                       {faults, sizeof *faults}, {faults->data, faults->capacity}, {to, sizeof *to}};
  for (const bytes& a : all)
    for (const bytes& b : all)
      if (&a != &b && a.overlaps(b)) return GONGBAO_OVERLAPPING;
  return here.texts == nullptr ? GONGBAO_NOT_HERE : fine;
}

inline std::int32_t wrong(const gongbao_question* q) noexcept {
  if (const auto w = wrong_struct(q)) return w;
  if (const auto w = wrong_language(q->language)) return w;
  if (const auto w = wrong(q->inputs, q->input_count, sizeof(gongbao_pair), alignof(gongbao_pair))) return w;
  for (std::size_t i = 0; i < q->input_count; ++i) {
    if (const auto w = wrong(q->inputs[i].key)) return w;
    if (const auto w = wrong(q->inputs[i].value)) return w;
  }
  if (const auto w = wrong(q->lines)) return w;
  if (q->tables == nullptr && q->calendar == nullptr) return fine;
  if (here.texts == nullptr) return GONGBAO_NOT_HERE;
  if (q->tables != nullptr && q->calendar != nullptr) return GONGBAO_UNKNOWN_CHOICE;
  return q->tables != nullptr ? wrong_made(q->tables, made::tables) : wrong_made(q->calendar, made::calendar);
}

// ---- Questions -----------------------------------------------------------------------------------------------------

inline std::int32_t status_of(const flat::answer& a) noexcept {
  return a.refused() ? status_of(a.refused()->error) : fine;
}

/// The inputs of a question, as a rule is called with them. One more than any rule has: of more, one is unknown or a
/// duplicate, and the first such is refused.
class question_pairs {
 public:
  explicit question_pairs(const gongbao_question& q) noexcept {
    for (std::size_t i = 0; i < q.input_count && count_ < most; ++i)
      pairs_[count_++] = {view_of(q.inputs[i].key), view_of(q.inputs[i].value)};
    // A line without = is a key without a value: unknown, or no value of its type.
    text_view rest = gongbao::detail::without_mark(view_of(q.lines));
    while (!rest.empty() && count_ < most) {
      const text_view line = gongbao::detail::take_line(rest);
      if (line.empty()) continue;
      const std::size_t equals = line.find('=');
      pairs_[count_++] = {gongbao::detail::trimmed(line.part(0, equals)),
                          gongbao::detail::trimmed(line.part(equals + 1))};
    }
  }
  question_pairs(const question_pairs&) = delete;
  question_pairs& operator=(const question_pairs&) = delete;

  flat::pair* data() noexcept { return pairs_; }
  std::size_t size() const noexcept { return count_; }

 private:
  static constexpr std::size_t most = flat::detail::most_inputs + 1;
  flat::pair pairs_[most]{};
  std::size_t count_ = 0;
};

/// The inputs of a question in flat form.
class flat_question : public question_pairs {
 public:
  flat_question(const library_rule& rule, const gongbao_question& q) noexcept
      : question_pairs(q), terms_(data(), size(), rule.terms) {
    if (flat::terms_read::is_needed(data(), size()))
      flat::detail::each_field_of(rule.rule->describe_inputs,
                                  [&](const flat::field_description& field) { terms_(field); });
  }

 private:
  flat::terms_read terms_;  ///< words of sets live here
};

/// Asks a rule of the library; a handle that it does not have is a refusal like any other.
inline const library_rule* ask(const gongbao_question& q, flat::answer& to) noexcept {
  const library_rule* const rule = here.find(q.rule);
  if (rule == nullptr) {
    to.start();
    to.refuse({error::unknown_rule});
    return nullptr;
  }
  flat_question pairs(*rule, q);
  if (q.tables != nullptr)
    here.texts->ask_by_tables(rule->rule->info->id, pairs.data(), pairs.size(), *q.tables, to);
  else if (q.calendar != nullptr)
    here.texts->ask_by_calendar(rule->rule->info->id, pairs.data(), pairs.size(), *q.calendar, to);
  else
    rule->rule->evaluate(pairs.data(), pairs.size(), to);
  return rule;
}

/// Explains by the part that has texts; refused where the rule is unknown.
inline std::int32_t explain(const gongbao_question& q, std::int32_t form, gongbao_room& to) noexcept {
  const library_rule* const rule = here.find(q.rule);
  if (rule == nullptr) return status_of(error::unknown_rule);
  flat_question pairs(*rule, q);
  return here.texts->explain(rule->rule->info->id, pairs.data(), pairs.size(), form, language_of(q.language), to);
}

// ---- Answers -------------------------------------------------------------------------------------------------------

/// The sentence of a refusal. Of a handle that the library does not have, what that means.
template <class Writer>
void put_refusal(Writer& out, const library_rule* rule, const gongbao_question& q, const refusal& refused) noexcept {
  const language in = language_of(q.language);
  if (rule == nullptr) return flat::detail::put_refusal(out, refused, in);
  question_pairs pairs(q);
  const bool shows_days = q.tables == nullptr && q.calendar == nullptr;
  flat::put_refusal(out, *rule->rule, pairs.data(), pairs.size(), refused, shows_days, in);
}

inline void put_plain(flat::measuring_writer& out, const flat::answer& a) noexcept {
  const auto line = [&](text_view key, text_view value) {
    out.put(key);
    out.put('=');
    out.put(value);
    out.put('\n');
  };
  if (const auto& refused = a.refused()) {
    line("error", name_of(refused->error));
    if (!refused->where.empty()) line("where", refused->where);
  } else {
    for (const flat::pair& output : a) line(output.key, output.value);
  }
}

// ---- Columns -------------------------------------------------------------------------------------------------------

/// A column as it is looked at.
struct seen_column {
  enum class use : std::uint8_t { amounts_in, in, amounts_out, out };

  const void* at;
  std::size_t each;
  use as;
  bool needed = false;

  bool is_output() const noexcept { return as >= use::amounts_out; }
  bool may_take_the_place_of(const seen_column& other) const noexcept {
    return as == use::amounts_out && other.as == use::amounts_in && at == other.at;
  }
};
template <class T>
constexpr seen_column needed(const T* at) noexcept {
  return {at, sizeof(T), sizeof(T) > 1 ? seen_column::use::amounts_in : seen_column::use::in, true};
}
template <class T>
constexpr seen_column in(const T* at) noexcept {
  return {at, sizeof(T), seen_column::use::amounts_in};
}
template <class T>
constexpr seen_column out(T* at) noexcept {
  return {at, sizeof(T), sizeof(T) > 1 ? seen_column::use::amounts_out : seen_column::use::out};
}

/// Whether so many columns of so many rows can be what they say, beside what else the call writes to.
template <std::size_t N, std::size_t M>
std::int32_t wrong_columns(const seen_column (&columns)[N], std::size_t rows, const bytes (&written)[M]) noexcept {
  for (const seen_column& c : columns) {
    if (c.at == nullptr && !(c.needed && rows != 0)) continue;
    if (const auto w = wrong(c.at, rows, c.each, c.each)) return w;
  }
  for (const seen_column& c : columns) {
    if (c.at == nullptr) continue;
    const bytes whole(c.at, rows * c.each);
    for (const bytes& b : written)
      if (whole.overlaps(b)) return GONGBAO_OVERLAPPING;
    for (const seen_column& other : columns)
      if (&other != &c && c.is_output() && other.at != nullptr && whole.overlaps({other.at, rows * other.each}) &&
          !c.may_take_the_place_of(other))
        return GONGBAO_OVERLAPPING;
  }
  return fine;
}

/// What rows can add to a sum: no more than the amounts themselves, and for aid what is left of earlier bills. Each is
/// within limits, or its row is refused.
class most_added {
 public:
  template <class T>
  void add(const T* amounts, std::size_t count, std::size_t step = 1) noexcept {
    if (amounts == nullptr) return;
    for (std::size_t i = 0; i < count && most_ <= INT64_MAX / 2; ++i) {
      const std::int64_t amount = amounts[i * step];
      most_ += amount < 0 ? 0 : amount > in_fen(money_limit) ? in_fen(money_limit) : amount;
    }
  }
  std::int64_t most() const noexcept { return most_; }

 private:
  std::int64_t most_ = 0;
};

/// Whether so many rows may overflow sums. `fine_bound` looks at the amounts: only where rows alone do not decide.
template <class Fen, class FineBound>
std::int32_t wrong_sums(const gongbao_sums* sums, std::size_t rows, FineBound fine_bound) noexcept {
  if (sums == nullptr) return fine;
  constexpr std::int64_t of_row = sizeof(Fen) == 4 ? INT32_MAX : in_fen(money_limit);
  const auto claims = static_cast<std::int64_t>(rows);
  const auto fits = [&](std::int64_t most) {
    for (const gongbao_sum& line : sums->lines)
      if (line.claims > INT64_MAX - claims || line.amount > INT64_MAX - most || line.first > INT64_MAX - most ||
          line.second > INT64_MAX - most)
        return false;
    return true;
  };
  if (claims <= INT64_MAX / of_row && fits(claims * of_row)) return fine;
  most_added bound;
  fine_bound(bound);
  return fits(bound.most()) && bound.most() <= INT64_MAX / 2 ? fine : GONGBAO_SUM_TOO_LARGE;
}

/// Of a plan that a call is to settle by.
/// Of the calendar that dates are read in.
constexpr bool is_day(std::int32_t day) noexcept {
  return date(1900, 1, 1).day_number() <= day && day <= date(2199, 12, 31).day_number();
}

inline std::int32_t wrong_plan(const gongbao_plan* plan) noexcept {
  if (plan == nullptr) return GONGBAO_IS_NULL;
  if (here.plans == nullptr) return GONGBAO_NOT_HERE;
  return here.plans->is_made(plan) ? fine : GONGBAO_NOT_MADE;
}
inline std::int32_t wrong_plan(const gongbao_plan* plan, bool is_pool) noexcept {
  if (const auto w = wrong_plan(plan)) return w;
  gongbao_plan_facts facts{};
  here.plans->tell(*plan, facts);
  return (facts.is_pool != 0) == is_pool ? fine : GONGBAO_UNKNOWN_CHOICE;
}

/// What is looked at of every call with columns, but the columns.
template <class Columns>
std::int32_t wrong_call(const gongbao_plan* plan, bool is_pool, const Columns* columns,
                        const gongbao_sums* sums) noexcept {
  if (const auto w = wrong_plan(plan, is_pool)) return w;
  if (const auto w = wrong_struct(columns)) return w;
  if (sums == nullptr) return fine;
  if (const auto w = wrong(sums, 1, sizeof *sums, alignof(gongbao_sums))) return w;
  return bytes(sums, sizeof *sums).overlaps({columns, sizeof *columns}) ? GONGBAO_OVERLAPPING : fine;
}

/// A plan may lie in memory of the caller's: it is not written over while it is read.
template <class Columns>
auto columns_of_aid(const Columns& c) noexcept {
  struct all {
    seen_column items[15];
  };
  return all{{needed(c.codes), needed(c.self_pay), in(c.deductible_base_before), in(c.basic_paid_before),
              in(c.residual_before), in(c.tilted_before), in(c.tilt_paid_before), out(c.basic_aid), out(c.tilt_aid),
              out(c.deductible_base_after), out(c.basic_paid_after), out(c.residual_after), out(c.tilted_after),
              out(c.tilt_paid_after), out(c.status)}};
}

template <class Fen, class Columns>
std::int32_t settle_aid(const gongbao_plan* plan, Columns* c, gongbao_sums* sums,
                        void (*column_part::*settle)(const gongbao_plan&, Columns&, gongbao_sums*) noexcept) noexcept {
  if (const auto w = wrong_call(plan, false, c, sums)) return w;
  const bytes written[] = {{c, sizeof *c}, {sums, sums == nullptr ? 0 : sizeof *sums}, here.plans->memory_of(plan)};
  if (const auto w = wrong_columns(columns_of_aid(*c).items, c->rows, written)) return w;
  if (const auto w = wrong_sums<Fen>(sums, c->rows, [&](most_added& most) {
        most.add(c->self_pay, c->rows);
        most.add(c->residual_before, c->rows);
      }))
    return w;
  (here.plans->columns().*settle)(*plan, *c, sums);
  return fine;
}

template <class Fen, class Columns>
std::int32_t settle_pool(const gongbao_plan* plan, Columns* c, gongbao_sums* sums,
                         void (*column_part::*settle)(const gongbao_plan&, Columns&, gongbao_sums*) noexcept) noexcept {
  if (const auto w = wrong_call(plan, true, c, sums)) return w;
  const bytes written[] = {{c, sizeof *c}, {sums, sums == nullptr ? 0 : sizeof *sums}, here.plans->memory_of(plan)};
  const seen_column columns[] = {
      needed(c->codes),      needed(c->cost), in(c->deductible_met_before), in(c->paid_before),
      in(c->portion_before), out(c->payment), out(c->deductible_met_after), out(c->paid_after),
      out(c->portion_after), out(c->status)};
  if (const auto w = wrong_columns(columns, c->rows, written)) return w;
  if (const auto w = wrong_sums<Fen>(sums, c->rows, [&](most_added& most) { most.add(c->cost, c->rows); })) return w;
  (here.plans->columns().*settle)(*plan, *c, sums);
  return fine;
}

template <class Fen, class Columns>
std::int32_t settle_stream(const gongbao_plan* plan, Columns* c, gongbao_sums* sums,
                           void (*column_part::*settle)(const gongbao_plan&, Columns&,
                                                        gongbao_sums*) noexcept) noexcept {
  if (const auto w = wrong_call(plan, false, c, sums)) return w;
  if (const auto w = wrong(c->accounts, c->account_count, sizeof *c->accounts, sizeof *c->accounts)) return w;
  if (c->account_count > UINT32_MAX) return GONGBAO_WRONG_SIZE;
  const bytes accounts(c->accounts, c->account_count * sizeof *c->accounts);
  const bytes written[] = {
      {c, sizeof *c}, {sums, sums == nullptr ? 0 : sizeof *sums}, here.plans->memory_of(plan), accounts};
  for (const bytes& b : written)
    if (&b != &written[3] && accounts.overlaps(b)) return GONGBAO_OVERLAPPING;
  // Accounts are read and written in no order of the rows: no column takes the place of another.
  const seen_column columns[] = {needed(c->codes),    {c->persons, sizeof *c->persons, seen_column::use::in, true},
                                 needed(c->self_pay), out(c->basic_aid),
                                 out(c->tilt_aid),    out(c->status)};
  if (const auto w = wrong_columns(columns, c->rows, written)) return w;
  if (const auto w = wrong_sums<Fen>(sums, c->rows, [&](most_added& most) {
        most.add(c->self_pay, c->rows);
        if (c->account_count != 0) most.add(&c->accounts->residual, c->account_count, 8);
      }))
    return w;
  (here.plans->columns().*settle)(*plan, *c, sums);
  return fine;
}

// ---- Words of statuses ---------------------------------------------------------------------------------------------

struct misuse_words {
  std::int32_t status;
  const char* name;
  text meaning;
};
inline constexpr misuse_words misuses[] = {
    {GONGBAO_IS_NULL, "is_null", {"a pointer that is needed is null", "必需的指针为空"}},
    {GONGBAO_WRONG_SIZE, "wrong_size", {"a struct, or a length, cannot have this size", "结构体的大小或长度不对"}},
    {GONGBAO_TOO_SMALL, "too_small", {"the caller's memory is too small", "调用方提供的内存不够"}},
    {GONGBAO_UNKNOWN_CHOICE, "unknown_choice", {"there is no such language, form or kind", "没有这种语言、格式或种类"}},
    {GONGBAO_DIFFERENT_LENGTHS, "different_lengths", {"columns differ in length", "各列长度不一致"}},
    {GONGBAO_OVERLAPPING,
     "overlapping",
     {"an output lies over other memory of the call", "输出与本次调用的其他内存重叠"}},
    {GONGBAO_NOT_MADE,
     "not_made",
     {"a plan, tables or a calendar that no call has made", "方案、政策表或日历不是由本库生成的"}},
    {GONGBAO_MISALIGNED, "misaligned", {"memory that its numbers cannot lie in", "内存未按数据要求对齐"}},
    {GONGBAO_SUM_TOO_LARGE, "sum_too_large", {"adding up could leave 64 bits", "合计可能超出64位整数"}},
    {GONGBAO_NOT_HERE, "not_here", {"the library was built without it", "编译本库时未包含该功能"}},
    {GONGBAO_NO_MEMORY, "no_memory", {"the system gave no memory", "系统内存不足"}},
};
inline constexpr text answered{"answered", "已答复"};

/// Numbers of errors only grow: what stands in gongbao.h is what the rulebook names, in its order.
static_assert(status_of(error::unknown_rule) == GONGBAO_UNKNOWN_RULE &&
              status_of(error::calendar_not_published) == GONGBAO_CALENDAR_NOT_PUBLISHED &&
              count_of<error> == GONGBAO_CALENDAR_NOT_PUBLISHED);
static_assert(flat::answer::most_outputs == GONGBAO_MOST_OUTPUTS &&
              flat::answer::most_characters == GONGBAO_MOST_CHARACTERS);

}  // namespace detail
}  // namespace gongbao::inline v0::c

// ---- The functions of gongbao.h ------------------------------------------------------------------------------------

int32_t gongbao_abi(void) { return GONGBAO_ABI; }
const char* gongbao_version(void) { return GONGBAO_VERSION; }

const char* gongbao_status_name(int32_t status) {
  using namespace gongbao;
  if (status == GONGBAO_ANSWERED) return c::detail::answered.in(language::en).data();
  for (const auto& m : c::detail::misuses)
    if (m.status == status) return m.name;
  for (const auto& w : words_of<error>)
    if (c::detail::status_of(w.value) == status) return w.name.data();
  return "";
}

const char* gongbao_status_meaning(int32_t status, int32_t in) {
  using namespace gongbao;
  const language l = c::detail::language_of(in);
  if (status == GONGBAO_ANSWERED) return c::detail::answered.in(l).data();
  for (const auto& m : c::detail::misuses)
    if (m.status == status) return m.meaning.in(l).data();
  for (const auto& w : words_of<error>)
    if (c::detail::status_of(w.value) == status) return w.label.in(l).data();
  return "";
}

size_t gongbao_rule_count(void) { return gongbao::c::here.count; }
gongbao_rule gongbao_rule_at(size_t number) {
  return number < gongbao::c::here.count ? gongbao::c::here.first[number].handle : 0;
}
gongbao_rule gongbao_find_rule(const char* id, size_t size) {
  using namespace gongbao;
  if (c::detail::wrong(id, size, 1, 1) != c::detail::fine || size == 0) return 0;
  for (const c::library_rule& r : c::here)
    if (r.rule->info->id == text_view(id, size)) return r.handle;
  return 0;
}

int32_t gongbao_describe(gongbao_rule rule, int32_t form, int32_t in, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(to)) return w;
  if (const auto w = c::detail::wrong_language(in)) return w;
  if (form != GONGBAO_JSON && form != GONGBAO_TSV) return GONGBAO_UNKNOWN_CHOICE;
  const c::library_rule* const found = c::here.find(rule);
  if (found == nullptr) return GONGBAO_UNKNOWN_RULE;
  return c::detail::fill(*to, [&](flat::measuring_writer& out) {
    if (form == GONGBAO_JSON)
      flat::describe_as_json(out, *found);
    else
      flat::describe_as_tsv(out, *found, c::detail::language_of(in));
  });
}

int32_t gongbao_catalogue(int32_t form, int32_t in, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(to)) return w;
  if (const auto w = c::detail::wrong_language(in)) return w;
  if (form != GONGBAO_JSON && form != GONGBAO_TSV) return GONGBAO_UNKNOWN_CHOICE;
  return c::detail::fill(*to, [&](flat::measuring_writer& out) {
    if (form == GONGBAO_JSON)
      flat::catalogue_as_json(out, c::here);
    else
      flat::catalogue_as_tsv(out, c::here, c::detail::language_of(in));
  });
}

int32_t gongbao_ask(const gongbao_question* question, gongbao_answer* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(question)) return w;
  if (const auto w = c::detail::wrong_struct(to)) return w;
  const c::detail::bytes whole(to, sizeof *to);
  if (c::detail::any_part(*question, [&](const c::detail::bytes& part) { return whole.overlaps(part); }))
    return GONGBAO_OVERLAPPING;
  flat::answer answer;
  c::detail::ask(*question, answer);
  to->status = c::detail::status_of(answer);
  to->where = {};
  to->output_count = 0;
  if (const auto& refused = answer.refused()) {
    to->where = {refused->where.data(), refused->where.size()};
    return to->status;
  }
  char* at = to->characters;
  for (const flat::pair& output : answer) {
    to->outputs[to->output_count++] = {{output.key.data(), output.key.size()}, {at, output.value.size()}};
    for (const char c : output.value) *at++ = c;
  }
  return to->status;
}

int32_t gongbao_ask_text(const gongbao_question* question, int32_t form, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(question)) return w;
  if (const auto w = c::detail::wrong(to)) return w;
  if (form != GONGBAO_PLAIN && form != GONGBAO_JSON) return GONGBAO_UNKNOWN_CHOICE;
  if (c::detail::lies_over(*question, *to)) return GONGBAO_OVERLAPPING;
  flat::answer answer;
  const c::library_rule* const rule = c::detail::ask(*question, answer);
  const std::int32_t fits = c::detail::fill(*to, [&](flat::measuring_writer& out) {
    if (form == GONGBAO_JSON)
      flat::detail::write_json(out, rule == nullptr ? text_view{} : rule->rule->info->id, answer,
                               [&](flat::measuring_writer& message, const refusal& refused) {
                                 c::detail::put_refusal(message, rule, *question, refused);
                               });
    else
      c::detail::put_plain(out, answer);
  });
  return fits == c::detail::fine ? c::detail::status_of(answer) : fits;
}

int32_t gongbao_why(const gongbao_question* question, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(question)) return w;
  if (const auto w = c::detail::wrong(to)) return w;
  if (c::detail::lies_over(*question, *to)) return GONGBAO_OVERLAPPING;
  flat::answer answer;
  const c::library_rule* const rule = c::detail::ask(*question, answer);
  const std::int32_t fits = c::detail::fill(*to, [&](flat::measuring_writer& out) {
    if (const auto& refused = answer.refused()) c::detail::put_refusal(out, rule, *question, *refused);
  });
  return fits == c::detail::fine ? c::detail::status_of(answer) : fits;
}

const char* gongbao_instruction_set(void) {
  return gongbao::c::here.plans == nullptr ? "" : gongbao::c::here.plans->columns().instruction_set;
}
const char* gongbao_tables_digest(void) { return gongbao::c::here.tables_digest; }

int32_t gongbao_explain(const gongbao_question* question, int32_t form, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(question)) return w;
  if (const auto w = c::detail::wrong(to)) return w;
  if (c::here.texts == nullptr) return GONGBAO_NOT_HERE;
  if (form != GONGBAO_PLAIN && form != GONGBAO_JSON && form != GONGBAO_MARKDOWN) return GONGBAO_UNKNOWN_CHOICE;
  if (question->tables != nullptr || question->calendar != nullptr) return GONGBAO_UNKNOWN_CHOICE;
  if (c::detail::lies_over(*question, *to)) return GONGBAO_OVERLAPPING;
  return c::detail::explain(*question, form, *to);
}

int32_t gongbao_write_tables(gongbao_text city, gongbao_text benefit, gongbao_room* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong(city)) return w;
  if (const auto w = c::detail::wrong(benefit)) return w;
  if (const auto w = c::detail::wrong(to)) return w;
  if (c::here.texts == nullptr) return GONGBAO_NOT_HERE;
  return c::here.texts->write(c::detail::view_of(city), c::detail::view_of(benefit), *to);
}

int32_t gongbao_read_tables(gongbao_text csv, int32_t held_to, int32_t in, gongbao_room* memory,
                            const gongbao_tables** to, gongbao_room* faults) {
  using namespace gongbao;
  if (held_to != GONGBAO_PRINTED && held_to != GONGBAO_MEANING) return GONGBAO_UNKNOWN_CHOICE;
  if (const auto w = c::detail::wrong_reading(csv, in, memory, to, faults)) return w;
  return c::here.texts->read(c::detail::view_of(csv), held_to == GONGBAO_MEANING, c::detail::language_of(in), *memory,
                             *to, *faults);
}

int32_t gongbao_read_calendar(gongbao_text csv, int32_t in, gongbao_room* memory, const gongbao_calendar** to,
                              gongbao_room* faults) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong_reading(csv, in, memory, to, faults)) return w;
  return c::here.texts->read_days(c::detail::view_of(csv), c::detail::language_of(in), *memory, *to, *faults);
}

size_t gongbao_plan_count(void) { return gongbao::c::here.plans == nullptr ? 0 : gongbao::c::here.plans->count; }
const gongbao_plan* gongbao_plan_at(size_t number) {
  return gongbao::c::here.plans == nullptr ? nullptr : gongbao::c::here.plans->at(number);
}

int32_t gongbao_plan_of(const gongbao_plan* plan, gongbao_plan_facts* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong_plan(plan)) return w;
  if (const auto w = c::detail::wrong_struct(to)) return w;
  if (c::detail::bytes(to, sizeof *to).overlaps(c::here.plans->memory_of(plan))) return GONGBAO_OVERLAPPING;
  c::here.plans->tell(*plan, *to);
  return GONGBAO_ANSWERED;
}

const gongbao_plan* gongbao_find_plan(gongbao_text city, gongbao_text benefit, int32_t day) {
  using namespace gongbao;
  if (c::detail::wrong(city) != c::detail::fine || c::detail::wrong(benefit) != c::detail::fine) return nullptr;
  if (!c::detail::is_day(day)) return nullptr;
  for (std::size_t i = 0; i < gongbao_plan_count(); ++i) {
    const gongbao_plan* const plan = c::here.plans->at(i);
    gongbao_plan_facts facts{};
    c::here.plans->tell(*plan, facts);
    if (c::detail::view_of(facts.city) == c::detail::view_of(city) &&
        c::detail::view_of(facts.benefit) == c::detail::view_of(benefit) && facts.first_day <= day &&
        day <= facts.last_day)
      return plan;
  }
  return nullptr;
}

int32_t gongbao_make_plan(gongbao_text city, gongbao_text benefit, int32_t day, const gongbao_tables* tables,
                          const gongbao_pair* readings, size_t count, gongbao_room* memory, const gongbao_plan** to) {
  using namespace gongbao;
  namespace d = c::detail;
  if (const auto w = d::wrong(city)) return w;
  if (const auto w = d::wrong(benefit)) return w;
  if (const auto w = d::wrong(readings, count, sizeof(gongbao_pair), alignof(gongbao_pair))) return w;
  if (const auto w = d::wrong(memory)) return w;
  if (const auto w = d::wrong(to, 1, sizeof *to, alignof(const gongbao_plan*))) return w;
  flat::pair pairs[flat::detail::most_inputs];
  const d::bytes room(memory->data, memory->capacity);
  if (room.overlaps({to, sizeof *to}) || room.overlaps({readings, count * sizeof(gongbao_pair)}))
    return GONGBAO_OVERLAPPING;
  if (d::bytes(to, sizeof *to).overlaps({memory, sizeof *memory})) return GONGBAO_OVERLAPPING;
  for (std::size_t i = 0; i < count; ++i) {
    if (const auto w = d::wrong(readings[i].key)) return w;
    if (const auto w = d::wrong(readings[i].value)) return w;
    if (i < flat::detail::most_inputs) pairs[i] = {d::view_of(readings[i].key), d::view_of(readings[i].value)};
  }
  if (c::here.plans == nullptr) return GONGBAO_NOT_HERE;
  if (tables != nullptr) {
    if (const auto w = d::wrong_made(tables, c::made::tables)) return w;
    if (room.overlaps({tables, sizeof *tables})) return GONGBAO_OVERLAPPING;
  }
  if (count > flat::detail::most_inputs) return d::status_of(error::duplicate_key);  // there are fewer keys
  if (!d::is_day(day)) return d::status_of(error::invalid_date);
  const gongbao_plan* made = nullptr;
  const std::int32_t status = c::here.plans->make(d::view_of(city), d::view_of(benefit), date::from_day_number(day),
                                                  tables, pairs, count, *memory, made);
  *to = made;
  return status;
}

int32_t gongbao_claim_code(const gongbao_plan* plan, gongbao_text category, gongbao_text care, int32_t covered,
                           int32_t qualifying, uint8_t* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong_plan(plan)) return w;
  if (const auto w = c::detail::wrong(category)) return w;
  if (const auto w = c::detail::wrong(care)) return w;
  if (const auto w = c::detail::wrong(to, 1, 1, 1)) return w;
  std::uint8_t code = 0;
  const std::int32_t status = c::here.plans->code(*plan, c::detail::view_of(category), c::detail::view_of(care),
                                                  covered != 0, qualifying != 0, code);
  if (status == c::detail::fine) *to = code;
  return status;
}

int32_t gongbao_settle_aid(const gongbao_plan* plan, const gongbao_aid_claim* claim, gongbao_aid_settlement* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong_plan(plan, false)) return w;
  if (const auto w = c::detail::wrong_struct(claim)) return w;
  if (const auto w = c::detail::wrong_struct(to)) return w;
  const c::detail::bytes result(to, sizeof *to);
  if (result.overlaps({claim, sizeof *claim}) || result.overlaps(c::here.plans->memory_of(plan)))
    return GONGBAO_OVERLAPPING;
  return c::here.plans->aid(*plan, *claim, *to);
}

int32_t gongbao_settle_visit(const gongbao_plan* plan, const gongbao_visit* visit, gongbao_visit_settlement* to) {
  using namespace gongbao;
  if (const auto w = c::detail::wrong_plan(plan, true)) return w;
  if (const auto w = c::detail::wrong_struct(visit)) return w;
  if (const auto w = c::detail::wrong_struct(to)) return w;
  const c::detail::bytes result(to, sizeof *to);
  if (result.overlaps({visit, sizeof *visit}) || result.overlaps(c::here.plans->memory_of(plan)))
    return GONGBAO_OVERLAPPING;
  return c::here.plans->visit(*plan, *visit, *to);
}

int32_t gongbao_settle_aid32(const gongbao_plan* plan, gongbao_aid_columns32* columns, gongbao_sums* sums) {
  return gongbao::c::detail::settle_aid<std::int32_t>(plan, columns, sums, &gongbao::c::column_part::aid32);
}
int32_t gongbao_settle_aid64(const gongbao_plan* plan, gongbao_aid_columns64* columns, gongbao_sums* sums) {
  return gongbao::c::detail::settle_aid<std::int64_t>(plan, columns, sums, &gongbao::c::column_part::aid64);
}
int32_t gongbao_settle_pool32(const gongbao_plan* plan, gongbao_pool_columns32* columns, gongbao_sums* sums) {
  return gongbao::c::detail::settle_pool<std::int32_t>(plan, columns, sums, &gongbao::c::column_part::pool32);
}
int32_t gongbao_settle_pool64(const gongbao_plan* plan, gongbao_pool_columns64* columns, gongbao_sums* sums) {
  return gongbao::c::detail::settle_pool<std::int64_t>(plan, columns, sums, &gongbao::c::column_part::pool64);
}
int32_t gongbao_settle_stream32(const gongbao_plan* plan, gongbao_aid_stream32* stream, gongbao_sums* sums) {
  return gongbao::c::detail::settle_stream<std::int32_t>(plan, stream, sums, &gongbao::c::column_part::stream32);
}
int32_t gongbao_settle_stream64(const gongbao_plan* plan, gongbao_aid_stream64* stream, gongbao_sums* sums) {
  return gongbao::c::detail::settle_stream<std::int64_t>(plan, stream, sums, &gongbao::c::column_part::stream64);
}

#endif
