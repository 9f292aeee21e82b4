// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// The C library: whatever numbers, lengths, sizes, places and overlaps a call is made with, it returns a status that
// has a name, writes nowhere but into what it was given, and what it answers can be read. Pointers lead into memory
// that there is, or nowhere; lengths that are no lengths are larger than any memory.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/interop/c/gongbao.h>

#include "targets.hpp"

namespace fuzzing {
namespace {

constexpr std::size_t guard = 64;
constexpr std::size_t arena_size = 1U << 16;
constexpr std::size_t no_length = static_cast<std::size_t>(PTRDIFF_MAX);
alignas(64) char memory[guard + arena_size + guard];
char* const arena = memory + guard;

/// What each rule is asked for, by its own description.
struct known_rule {
  gongbao_rule handle;
  std::vector<std::string> keys{};
  std::vector<std::string> words{};
};

std::vector<known_rule> known_rules() {
  std::vector<known_rule> all;
  std::string described(1U << 20, '\0');
  for (std::size_t i = 0; i < gongbao_rule_count(); ++i) {
    known_rule rule{gongbao_rule_at(i)};
    gongbao_room room{described.data(), described.size(), 0};
    gongbao_describe(rule.handle, GONGBAO_TSV, GONGBAO_ZH, &room);
    std::string_view rest(described.data(), room.size);
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      const std::size_t key = line.find('\t') + 1;
      if (line.starts_with("输入项\t")) rule.keys.emplace_back(line.substr(key, line.find('\t', key) - key));
      std::string_view words = line.substr(line.rfind('\t') + 1);
      while (line.starts_with("输入项\t") && !words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        rule.words.emplace_back(word.substr(0, word.find('=')));
        if (word.find('=') != word.npos) rule.words.emplace_back(word.substr(word.find('=') + 1));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
      }
    }
    all.push_back(std::move(rule));
  }
  return all;
}

class calls {
 public:
  explicit calls(std::string_view bytes) : rest_{bytes} {}

  void make() {
    for (int i = 0; i < 16; ++i) {
      std::memset(memory, 0x5A, guard);
      std::memset(arena + arena_size, 0x5A, guard);
      const std::int32_t status = call();
      promise(*gongbao_status_name(status) != '\0' && *gongbao_status_meaning(status, GONGBAO_ZH) != '\0',
              "every status has a name");
      for (std::size_t g = 0; g < guard; ++g)
        promise(memory[g] == 0x5A && arena[arena_size + g] == 0x5A, "nothing is written beside what was given");
    }
  }

 private:
  /// The next byte; behind the last, dice that depend on those before.
  std::uint8_t byte() {
    if (rest_.empty()) {
      dice_ = dice_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
      return static_cast<std::uint8_t>(dice_ >> 56U);
    }
    const auto b = static_cast<std::uint8_t>(rest_[0]);
    dice_ = dice_ * 31 + b;
    rest_.remove_prefix(1);
    return b;
  }
  std::uint64_t number() {
    std::uint64_t n = 0;
    for (int i = 0; i < 8; ++i) n = n << 8U | byte();
    return n;
  }
  bool one_in(int n) { return byte() % n == 0; }
  std::int64_t amount() {
    switch (byte() % 8) {
      case 0:
        return static_cast<std::int64_t>(number());
      case 1:
        return INT64_MAX - byte();
      case 2:
        return -static_cast<std::int64_t>(byte());
      case 3:
        return 9'999'999'999'999 - byte() + 128;
      default:
        return static_cast<std::int64_t>(number() % 10'000'000);
    }
  }

  /// A place with so many bytes behind it, at any alignment or at this one.
  char* place(std::size_t size, std::size_t alignment) {
    const std::size_t room = size < arena_size ? arena_size - size : 0;
    std::size_t at = (static_cast<std::size_t>(byte()) << 8U | byte()) % (room + 1);
    if (!one_in(32)) at -= at % alignment;
    return arena + at;
  }
  std::size_t length(std::size_t most) {
    if (one_in(64)) return no_length + 1 + number() % 1'000;
    return (static_cast<std::size_t>(byte()) << 8U | byte()) % (most + 1);
  }
  std::size_t size_of(std::size_t right) { return one_in(64) ? number() % 10'000 : right; }
  template <class T>
  T* here() {
    return one_in(128) ? nullptr : reinterpret_cast<T*>(place(sizeof(T), alignof(T)));
  }
  std::int32_t choice(std::int32_t most) {
    return one_in(64) ? static_cast<std::int32_t>(number()) : byte() % (most + 1);
  }

  gongbao_text text(std::string_view s) {
    if (one_in(64)) return {one_in(2) ? nullptr : place(200, 1), length(200)};
    if (s.size() > arena_size / 2) s = s.substr(0, arena_size / 2);
    if (one_in(2)) return {s.data(), s.size()};
    char* const at = place(s.size(), 1);
    std::memcpy(at, s.data(), s.size());
    return {at, s.size()};
  }
  std::string_view raw() {
    const std::size_t size = std::min<std::size_t>(byte() % 64, rest_.size());
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  std::string value(const known_rule& rule) {
    static constexpr std::string_view values[] = {"2023-03-01", "2022-12-01", "2026-12-31", "2023-02-30",
                                                  "20000",      "0.01",       "1",          "99999999999.99",
                                                  "-5",         "60%",        "100%",       "none",
                                                  "true",       "是",         "2023-05",    "12",
                                                  "margin",     "低保对象",   "0",          "county,balance|a,1|b,2"};
    switch (byte() % 8) {
      case 0:
        return std::string(raw());
      case 1:
        return std::string(200 + 8 * byte(), 'x');
      case 2:
      case 3:
      case 4:
        if (!rule.words.empty()) {
          std::string words = rule.words[byte() % rule.words.size()];
          while (one_in(3)) words += (one_in(2) ? "+" : "、") + rule.words[byte() % rule.words.size()];
          return words;
        }
        [[fallthrough]];
      default:
        return std::string(values[byte() % std::size(values)]);
    }
  }

  gongbao_room room() {
    const std::size_t capacity = length(arena_size / 2);
    if (one_in(32)) return {nullptr, one_in(2) ? 0 : capacity, number()};
    return {place(capacity > arena_size ? 0 : capacity, 1), capacity, number()};
  }

  /// What is made where later calls write is given up: it would change behind the library's back.
  template <class Made>
  static void keep(const Made* made, bool stays, const Made*& kept) {
    if (stays)
      kept = made;
    else if (made != nullptr)
      std::memset(const_cast<char*>(reinterpret_cast<const char*>(made)), 0, sizeof(std::uint64_t));
  }

  /// A room that lies where others may lie too.
  gongbao_room* in_arena(const gongbao_room& room) {
    char* const at = place(sizeof room, alignof(gongbao_room));
    std::memcpy(at, &room, sizeof room);
    return reinterpret_cast<gongbao_room*>(at);
  }

  const gongbao_tables* tables() {
    if (one_in(4)) return tables_;
    return one_in(8) ? here<const gongbao_tables*>() == nullptr ? nullptr
                                                                : reinterpret_cast<const gongbao_tables*>(place(64, 8))
                     : nullptr;
  }
  const gongbao_plan* plan() {
    if (one_in(32)) return reinterpret_cast<const gongbao_plan*>(place(8'192, 64));
    if (one_in(32)) return nullptr;
    if (one_in(4) && made_ != nullptr) return made_;
    return gongbao_plan_at(byte() % (gongbao_plan_count() + 1));
  }

  gongbao_question question() {
    static const std::vector<known_rule> rules = known_rules();
    const known_rule& rule = rules[byte() % rules.size()];
    kept_.clear();
    kept_.reserve(256);
    gongbao_question q{};
    q.size = size_of(sizeof q);
    q.rule = one_in(64) ? static_cast<gongbao_rule>(number()) : rule.handle;
    q.language = choice(1);
    std::size_t count = one_in(64) ? 70 : std::min<std::size_t>(rule.keys.size(), byte() % 40U + 1);
    if (one_in(4)) count = rule.keys.size();
    pairs_.clear();
    for (std::size_t i = 0; i < count; ++i) {
      const std::string& key =
          kept_.emplace_back(one_in(64) || rule.keys.empty() ? std::string(raw()) : rule.keys[i % rule.keys.size()]);
      const std::string& of_key = kept_.emplace_back(value(rule));
      pairs_.push_back({text(key), text(of_key)});
    }
    q.inputs = one_in(64) ? reinterpret_cast<const gongbao_pair*>(place(0, 1)) : pairs_.data();
    q.input_count = q.inputs == pairs_.data() ? pairs_.size() : one_in(2) ? 0 : length(0);
    if (one_in(8)) q.lines = text(kept_.emplace_back(raw()));
    q.tables = tables();
    q.calendar = one_in(4) ? calendar_ : nullptr;
    return q;
  }

  std::int32_t call() {
    switch (byte() % 24) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
      case 5:
        return ask();
      case 6:
      case 7:
      case 8: {
        const gongbao_question q = question();
        gongbao_room to = room();
        if (one_in(4)) return gongbao_why(one_in(64) ? nullptr : &q, &to);
        return gongbao_ask_text(one_in(64) ? nullptr : &q, choice(3), one_in(64) ? in_arena(to) : &to);
      }
      case 9:
        return one_in(32) ? explain() : describe();
      case 10:
        return one_in(32) ? read_tables() : describe();
      case 11:
        return one_in(8) ? read_calendar() : describe();
      case 12:
      case 13:
        return make_plan();
      case 14:
        return code();
      case 15:
      case 16:
        return claim();
      case 17:
        return visit();
      case 18:
        return aid_columns<gongbao_aid_columns32, std::int32_t>(&gongbao_settle_aid32);
      case 19:
        return aid_columns<gongbao_aid_columns64, std::int64_t>(&gongbao_settle_aid64);
      case 20:
        return pool_columns<gongbao_pool_columns32, std::int32_t>(&gongbao_settle_pool32);
      case 21:
        return pool_columns<gongbao_pool_columns64, std::int64_t>(&gongbao_settle_pool64);
      case 22:
        return stream<gongbao_aid_stream32, std::int32_t>(&gongbao_settle_stream32);
      default:
        return stream<gongbao_aid_stream64, std::int64_t>(&gongbao_settle_stream64);
    }
  }

  std::int32_t ask() {
    const gongbao_question q = question();
    auto* const to = here<gongbao_answer>();
    if (to != nullptr && reinterpret_cast<std::uintptr_t>(to) % alignof(gongbao_answer) == 0)
      to->size = size_of(sizeof *to);
    const std::int32_t status = gongbao_ask(one_in(64) ? nullptr : &q, to);
    if (status < 0) return status;
    promise(to->status == status && to->output_count <= GONGBAO_MOST_OUTPUTS, "an answer is whole");
    promise((status == 0) == (to->output_count > 0), "an answer has outputs, a refusal none");
    std::size_t seen = 0;
    for (std::size_t i = 0; i < to->output_count; ++i)
      for (std::size_t k = 0; k < to->outputs[i].value.size; ++k) seen += to->outputs[i].value.data[k] == '=' ? 1 : 0;
    for (std::size_t k = 0; k < to->where.size; ++k) seen += to->where.data[k] == '=' ? 1 : 0;
    static_cast<void>(seen);
    return status;
  }

  std::int32_t describe() {
    gongbao_room to = room();
    if (one_in(2)) return gongbao_describe(gongbao_rule_at(byte()), choice(3), choice(1), &to);
    return one_in(16) ? gongbao_catalogue(choice(3), choice(1), &to)
                      : gongbao_describe(static_cast<gongbao_rule>(number()), choice(3), choice(1), &to);
  }

  std::int32_t explain() {
    gongbao_question q = question();
    static const gongbao_rule explained[] = {gongbao_find_rule("JZ-MA-07", 8), gongbao_find_rule("SX-MA-00", 8),
                                             gongbao_find_rule("JZ-OP-04", 8), gongbao_find_rule("SX-OP-07", 8)};
    if (one_in(2)) q.rule = explained[byte() % 4];
    gongbao_room to = room();
    return gongbao_explain(&q, choice(3), &to);
  }

  std::int32_t read_tables() {
    static const std::vector<std::string> shipped = [] {
      std::vector<std::string> all;
      for (std::size_t i = 0; i < gongbao_plan_count(); ++i) {
        gongbao_plan_facts facts{};
        facts.size = sizeof facts;
        gongbao_plan_of(gongbao_plan_at(i), &facts);
        std::string text(1U << 16, '\0');
        gongbao_room room{text.data(), text.size(), 0};
        gongbao_write_tables(facts.city, facts.benefit, &room);
        text.resize(room.size);
        all.push_back(std::move(text));
      }
      return all;
    }();
    std::string csv = shipped[byte() % shipped.size()];
    while (one_in(2)) {
      const std::string_view more = raw();
      csv.replace(number() % csv.size(), byte() % 8, more);
    }
    gongbao_room to = room();
    gongbao_room faults = room();
    if (one_in(2)) to = {tables_memory, sizeof tables_memory, 0};
    const gongbao_tables* made = nullptr;
    const std::int32_t status =
        gongbao_read_tables(text(csv), choice(1), choice(1), &to, one_in(64) ? nullptr : &made, &faults);
    promise((status == 0) == (made != nullptr) || status < 0 || made == nullptr,
            "tables that are refused are not there");
    keep(made, to.data == tables_memory, tables_);
    return status;
  }

  std::int32_t read_calendar() {
    std::string csv =
        "date,kind,name\n2027-01-01,holiday,元旦\n2027-02-08,holiday,春节\n2027-04-05,holiday,清明节\n"
        "2027-05-03,holiday,劳动节\n2027-06-09,holiday,端午节\n2027-09-15,holiday,中秋节\n2027-10-01,holiday,国庆节\n";
    while (one_in(2)) {
      const std::string_view more = raw();
      csv.replace(number() % csv.size(), byte() % 8, more);
    }
    gongbao_room to = room();
    gongbao_room faults = room();
    if (one_in(2)) to = {calendar_memory, sizeof calendar_memory, 0};
    const gongbao_calendar* made = nullptr;
    const std::int32_t status = gongbao_read_calendar(text(csv), choice(1), &to, &made, &faults);
    keep(made, to.data == calendar_memory, calendar_);
    return status;
  }

  std::int32_t make_plan() {
    static constexpr std::string_view keys[] = {"deductible_basis", "tilt_trigger",   "identity_change",
                                                "tilt_base",        "tilt_threshold", "rounding",
                                                "limit_on",         "day_deductible"};
    static constexpr std::string_view words[] = {"per_claim", "after_basic_cap", "year_recomputed", "whole",
                                                 "truncate",  "costs",           "first_visit",     "annual"};
    gongbao_pair readings[3];
    const std::size_t count = byte() % 4;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t which = byte() % 8;
      readings[i] = {text(keys[which]), text(words[one_in(8) ? byte() % 8 : which])};
    }
    gongbao_room to = room();
    if (one_in(2)) to = {plan_memory, sizeof plan_memory, 0};
    const gongbao_plan* made = nullptr;
    const std::int32_t status = gongbao_make_plan(
        text(one_in(2) ? "jinzhou" : "sanmenxia"), text(one_in(2) ? "medical_aid" : "outpatient_pool"),
        one_in(16) ? static_cast<std::int32_t>(number()) : 19'300 + byte(), tables(), readings,
        one_in(64) ? no_length + byte() : count, &to, &made);
    keep(made, to.data == plan_memory, made_);
    return status;
  }

  std::int32_t code() {
    static constexpr std::string_view words[] = {"margin",    "destitute",  "none", "低保对象", "secondary", "一级",
                                                 "inpatient", "outpatient", "",     "retired",  "working",   "退休"};
    return gongbao_claim_code(plan(), text(words[byte() % 12]), text(words[byte() % 12]), choice(1), choice(1),
                              here<std::uint8_t>());
  }

  std::int32_t claim() {
    gongbao_aid_claim c{};
    c.size = size_of(sizeof c);
    c.code = byte();
    c.self_pay = amount();
    if (one_in(2)) c.before = {amount(), amount(), amount(), amount(), amount()};
    auto* const to = here<gongbao_aid_settlement>();
    if (to != nullptr && reinterpret_cast<std::uintptr_t>(to) % alignof(gongbao_aid_settlement) == 0)
      to->size = size_of(sizeof *to);
    const std::int32_t status = gongbao_settle_aid(plan(), &c, to);
    if (status == 0) promise(to->total_aid == to->basic_aid + to->tilt_aid, "a settlement adds up");
    if (status > 0) promise(std::memcmp(&to->after, &c.before, sizeof c.before) == 0, "a refused claim keeps its year");
    return status;
  }

  std::int32_t visit() {
    gongbao_visit v{};
    v.size = size_of(sizeof v);
    v.code = byte();
    v.cost = amount();
    if (one_in(2)) v.before = {amount(), amount(), amount()};
    auto* const to = here<gongbao_visit_settlement>();
    if (to != nullptr && reinterpret_cast<std::uintptr_t>(to) % alignof(gongbao_visit_settlement) == 0)
      to->size = size_of(sizeof *to);
    return gongbao_settle_visit(plan(), &v, to);
  }

  /// Fills the arena with amounts, so that columns have some.
  template <class Fen>
  void fill_arena() {
    const std::size_t from = byte() * 64U;
    for (std::size_t i = 0; i < 64; ++i) {
      const auto n = static_cast<Fen>(amount());
      std::memcpy(arena + from + i * sizeof n, &n, sizeof n);
    }
  }
  template <class T>
  T* column(std::size_t rows, int absent_one_in) {
    if (one_in(absent_one_in)) return nullptr;
    return reinterpret_cast<T*>(place(rows > 4'096 ? 0 : rows * sizeof(T), sizeof(T)));
  }
  std::size_t row_count() { return one_in(64) ? (no_length >> byte() % 4U) + number() % 999 : byte() % 100U; }
  gongbao_sums* sums() {
    if (one_in(2)) return nullptr;
    if (one_in(8)) return here<gongbao_sums>();
    static gongbao_sums own;
    if (one_in(8)) own = {};
    if (one_in(16)) own.lines[byte() % 32].first = INT64_MAX - byte();
    return &own;
  }

  template <class Columns, class Fen>
  std::int32_t aid_columns(std::int32_t (*settle)(const gongbao_plan*, Columns*, gongbao_sums*)) {
    if (one_in(2)) fill_arena<Fen>();
    Columns c{};
    c.size = size_of(sizeof c);
    c.rows = row_count();
    c.codes = column<const std::uint8_t>(c.rows, 32);
    c.self_pay = column<const Fen>(c.rows, 32);
    for (const Fen** in :
         {&c.deductible_base_before, &c.basic_paid_before, &c.residual_before, &c.tilted_before, &c.tilt_paid_before})
      *in = column<const Fen>(c.rows, 2);
    for (Fen** out : {&c.basic_aid, &c.tilt_aid, &c.deductible_base_after, &c.basic_paid_after, &c.residual_after,
                      &c.tilted_after, &c.tilt_paid_after})
      *out = column<Fen>(c.rows, 2);
    if (one_in(2)) c.residual_after = const_cast<Fen*>(c.residual_before);
    if (one_in(4)) c.basic_paid_after = const_cast<Fen*>(c.self_pay);
    c.status = column<std::uint8_t>(c.rows, 2);
    return settled(settle(plan(), &c, sums()), c.refused, c.rows);
  }
  template <class Columns, class Fen>
  std::int32_t pool_columns(std::int32_t (*settle)(const gongbao_plan*, Columns*, gongbao_sums*)) {
    if (one_in(2)) fill_arena<Fen>();
    Columns c{};
    c.size = size_of(sizeof c);
    c.rows = row_count();
    c.codes = column<const std::uint8_t>(c.rows, 32);
    c.cost = column<const Fen>(c.rows, 32);
    for (const Fen** in : {&c.deductible_met_before, &c.paid_before, &c.portion_before})
      *in = column<const Fen>(c.rows, 2);
    for (Fen** out : {&c.payment, &c.deductible_met_after, &c.paid_after, &c.portion_after})
      *out = column<Fen>(c.rows, 2);
    if (one_in(2)) c.paid_after = const_cast<Fen*>(c.paid_before);
    c.status = column<std::uint8_t>(c.rows, 2);
    return settled(settle(plan(), &c, sums()), c.refused, c.rows);
  }
  template <class Columns, class Fen>
  std::int32_t stream(std::int32_t (*settle)(const gongbao_plan*, Columns*, gongbao_sums*)) {
    if (one_in(2)) fill_arena<Fen>();
    Columns c{};
    c.size = size_of(sizeof c);
    c.rows = row_count();
    c.codes = column<const std::uint8_t>(c.rows, 32);
    c.persons = column<const std::uint32_t>(c.rows, 32);
    c.self_pay = column<const Fen>(c.rows, 32);
    c.basic_aid = column<Fen>(c.rows, 4);
    c.tilt_aid = column<Fen>(c.rows, 4);
    c.status = column<std::uint8_t>(c.rows, 4);
    c.account_count = one_in(64) ? no_length / (1U + byte()) : byte();
    using account = std::remove_pointer_t<decltype(c.accounts)>;
    c.accounts = one_in(64) ? nullptr
                            : reinterpret_cast<account*>(place(
                                  c.account_count > 255 ? 0 : c.account_count * sizeof(account), sizeof(account)));
    return settled(settle(plan(), &c, sums()), c.refused, c.rows);
  }
  static std::int32_t settled(std::int32_t status, std::size_t refused, std::size_t rows) {
    if (status == 0) promise(refused <= rows, "no more rows are refused than there are");
    return status;
  }

  alignas(64) static inline char tables_memory[1U << 16];
  alignas(64) static inline char calendar_memory[4'096];
  alignas(64) static inline char plan_memory[1U << 14];
  static inline const gongbao_tables* tables_ = nullptr;
  static inline const gongbao_calendar* calendar_ = nullptr;
  static inline const gongbao_plan* made_ = nullptr;

  std::string_view rest_;
  std::uint64_t dice_ = 1;
  std::vector<std::string> kept_{};
  std::vector<gongbao_pair> pairs_{};
};

}  // namespace

void c_interface(std::string_view bytes) { calls(bytes).make(); }

}  // namespace fuzzing
