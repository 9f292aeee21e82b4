// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_C_LIBRARY_HPP
#define GONGBAO_INTEROP_C_LIBRARY_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/interop/c/gongbao.h>
#include <gongbao/core/lines.hpp>
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
// No fault is reachable from outside: each function looks at all it is handed before it does anything.

namespace gongbao::inline v0::c {

/// The handle of a rule: FNV-1a over its id.
///
/// ```cpp
/// static_assert(c::handle_of("JZ-MA-07") == 4'291'130'248 && c::handle_of("") != 0);
/// ```
constexpr gongbao_rule handle_of(passing_text id) noexcept {
  std::uint32_t hash = 0x811c9dc5U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return hash;
}

/// A rule of the library, with what its city calls the words.
struct library_rule : flat::listed_rule {
  flat::city_terms terms = nullptr;
};

/// What the functions speak of.
struct library {
  const library_rule* first = nullptr;  ///< in the order of the rulebook, cases behind the rules
  std::size_t count = 0;
  const std::uint16_t* by_handle = nullptr;  ///< their numbers, the smallest handle first

  constexpr const library_rule* begin() const noexcept { return first; }
  constexpr const library_rule* end() const noexcept { return first + count; }
  /// The rule with this handle, or nullptr.
  constexpr const library_rule* find(gongbao_rule handle) const noexcept {
    std::size_t from = 0;
    for (std::size_t to = count; from < to;) {
      const std::size_t middle = from + (to - from) / 2;
      if (first[by_handle[middle]].handle < handle)
        from = middle + 1;
      else
        to = middle;
    }
    return from < count && first[by_handle[from]].handle == handle ? first + by_handle[from] : nullptr;
  }
};

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

/// Defined by the unit that includes this header.
extern const library here;

// ---- What is looked at before anything is done ---------------------------------------------------------------------

namespace detail {

inline constexpr std::int32_t fine = GONGBAO_ANSWERED;

/// Nothing in memory is larger.
inline constexpr std::size_t most_bytes = static_cast<std::size_t>(PTRDIFF_MAX);

/// Bytes of the caller's.
struct bytes {
  std::uintptr_t first;
  std::size_t size;

  bytes(const void* at, std::size_t count) noexcept : first{reinterpret_cast<std::uintptr_t>(at)}, size{count} {}
  bool overlaps(const bytes& other) const noexcept {
    return size != 0 && other.size != 0 && first < other.first + other.size && other.first < first + size;
  }
};

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

inline std::int32_t wrong(const gongbao_question* q) noexcept {
  if (const auto w = wrong_struct(q)) return w;
  if (const auto w = wrong_language(q->language)) return w;
  if (const auto w = wrong(q->inputs, q->input_count, sizeof(gongbao_pair), alignof(gongbao_pair))) return w;
  for (std::size_t i = 0; i < q->input_count; ++i) {
    if (const auto w = wrong(q->inputs[i].key)) return w;
    if (const auto w = wrong(q->inputs[i].value)) return w;
  }
  return wrong(q->lines);
}

// ---- Questions -----------------------------------------------------------------------------------------------------

inline text_view view_of(const gongbao_text& t) noexcept { return {t.size == 0 ? "" : t.data, t.size}; }

constexpr std::int32_t status_of(error e) noexcept { return 1 + static_cast<std::int32_t>(e); }
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

/// Asks a rule of the library; a handle that it does not have is a refusal like any other.
inline const library_rule* ask(const gongbao_question& q, flat::answer& to) noexcept {
  const library_rule* const rule = here.find(q.rule);
  if (rule == nullptr) {
    to.start();
    to.refuse({error::unknown_rule});
    return nullptr;
  }
  question_pairs pairs(q);
  flat::terms_read terms(pairs.data(), pairs.size(), rule->terms);
  if (flat::terms_read::is_needed(pairs.data(), pairs.size()))
    flat::detail::each_field_of(rule->rule->describe_inputs,
                                [&](const flat::field_description& field) { terms(field); });
  rule->rule->evaluate(pairs.data(), pairs.size(), to);
  return rule;
}

// ---- Rooms ---------------------------------------------------------------------------------------------------------

/// Fills a room that has been looked at.
template <class Write>
std::int32_t fill(gongbao_room& room, Write write) noexcept {
  flat::measuring_writer out(room.data, room.capacity);
  write(out);
  room.size = out.size();
  return out.fits() ? fine : GONGBAO_TOO_SMALL;
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

struct misuse_words {
  std::int32_t status;
  const char* name;
  text meaning;
};
inline constexpr misuse_words misuses[] = {
    {GONGBAO_IS_NULL, "is_null", {"a pointer that is needed is null", "必需的指针为空"}},
    {GONGBAO_WRONG_SIZE, "wrong_size", {"a struct or a length cannot have this size", "结构体的大小或长度不对"}},
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
    {GONGBAO_SUM_TOO_LARGE, "sum_too_large", {"adding up would leave 64 bits", "合计超出64位整数"}},
    {GONGBAO_NOT_HERE, "not_here", {"this build has no columns", "此构建不含按列计算"}},
    {GONGBAO_NO_MEMORY, "no_memory", {"the system gave no memory", "系统内存不足"}},
};
inline constexpr text answered{"answered", "已答复"};

#define GONGBAO_C_TEXT_OF(x) #x
#define GONGBAO_C_VERSION(a, b, c) GONGBAO_C_TEXT_OF(a) "." GONGBAO_C_TEXT_OF(b) "." GONGBAO_C_TEXT_OF(c)
inline constexpr const char* version =
    GONGBAO_C_VERSION(GONGBAO_VERSION_MAJOR, GONGBAO_VERSION_MINOR, GONGBAO_VERSION_PATCH);
#undef GONGBAO_C_VERSION
#undef GONGBAO_C_TEXT_OF

/// Numbers of errors only grow: what stands in gongbao.h is what the rulebook names, in its order.
static_assert(status_of(error::unknown_rule) == GONGBAO_UNKNOWN_RULE &&
              status_of(error::calendar_not_published) == GONGBAO_CALENDAR_NOT_PUBLISHED &&
              count_of<error> == GONGBAO_CALENDAR_NOT_PUBLISHED);
static_assert(flat::answer::most_outputs == GONGBAO_MOST_OUTPUTS &&
              flat::answer::most_characters == GONGBAO_MOST_CHARACTERS);

}  // namespace detail
}  // namespace gongbao::inline v0::c

// ---- The functions of gongbao.h
// --------------------------------------------------------------------------------------

int32_t gongbao_abi(void) { return GONGBAO_ABI; }
const char* gongbao_version(void) { return gongbao::c::detail::version; }

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
  const c::detail::bytes room(to, sizeof *to);
  const c::detail::bytes characters(to->data, to->capacity);
  if (c::detail::any_part(
          *question, [&](const c::detail::bytes& part) { return room.overlaps(part) || characters.overlaps(part); }))
    return GONGBAO_OVERLAPPING;
  flat::answer answer;
  const c::library_rule* const rule = c::detail::ask(*question, answer);
  const std::int32_t fits = c::detail::fill(*to, [&](flat::measuring_writer& out) {
    if (form == GONGBAO_JSON)
      flat::write_json(out, rule == nullptr ? text_view{} : rule->rule->info->id, answer,
                       c::detail::language_of(question->language));
    else
      c::detail::put_plain(out, answer);
  });
  return fits == c::detail::fine ? c::detail::status_of(answer) : fits;
}

#endif
