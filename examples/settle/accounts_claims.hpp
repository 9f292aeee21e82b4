// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ACCOUNTS_CLAIMS_HPP
#define SETTLE_ACCOUNTS_CLAIMS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongbao/interop/tables.hpp>
#include <gongbao/rules/history.hpp>

#include "accounts.hpp"
#include "benefits.hpp"
#include "histories.hpp"
#include "ledger.hpp"
#include "packed_texts.hpp"
#include "policies.hpp"
#include "refused_rows.hpp"

// The settled claims in an accounts file: each with all that it states, by the benefit's own description, and with what
// it came to, so that a later run can reverse or replace it and settle nothing of an earlier one again.

namespace settling {

template <class Cities>
class accounts_claims {
  using branches = branches_of<Cities>;

 public:
  accounts_claims(accounts& file, const claims_form& form, const policies<Cities>& tables, ledger<Cities>& of_ids,
                  event_book<Cities>& events, refused_rows& refused, language in)
      : file_{file}, form_{form}, tables_{tables}, ledger_{of_ids}, events_{events}, refused_{refused}, in_{in} {
    refused_.keep_rows();
    branches::for_each([&](auto of) {
      using branch_type = decltype(of);
      using law = typename branch_type::benefit;
      std::vector<table_digest>& now = rests_on_[index_of(of.number)].now;
      const auto add = [&](const auto& table) {
        now.push_back({std::string(std::string_view(branch_type::city::key)), std::string(std::string_view(law::key)),
                       table.in_force, digest_of<branch_type>(table)});
      };
      if (const auto* const versions = tables_.template from_file<law>())
        for (const auto& table : *versions) add(table);
      else
        add(law::table);
    });
  }

  /// Takes the claims of earlier runs over. Nothing of them is settled again, but what rests on another table needs to
  /// be.
  void take_over() {
    if (!file_.has_earlier()) return;
    for (const table_digest& t : file_.tables())
      for_branch(t.city, t.benefit, [&](auto of) { rests_on_[index_of(of.number)].then.push_back(t); });
    accounts_fields fields;
    while (file_.next(fields)) {
      const std::string_view kind = fields[0];
      if (kind == "columns")
        read_columns(fields);
      else if (kind == "used" && (fields.size() == 2 || fields.size() == 3))
        read_used(fields);
      else if (kind == "closed" && fields.size() == 2)
        closed_.push_back(year_in(fields[1]));
      else if (kind == "waiting" && fields.size() == 6)
        read_waiting(fields);
      else
        read_claim(fields);
    }
    file_.forget_lines();
    for (const auto& [of, account, person] : std::exchange(histories_, {}))
      branches::with(of, [&, a = account, &p = person](auto b) { events_.template fold<decltype(b)>(a, p); });
  }

  /// How many lines the rows of earlier runs take: they are counted before those of this run's file.
  std::size_t lines() const noexcept { return lines_; }
  /// Whether a claim of a year can neither come nor change any more.
  bool is_closed(int year) const noexcept { return std::find(closed_.begin(), closed_.end(), year) != closed_.end(); }
  /// The closed year of a claim that an earlier run settled.
  std::optional<int> closed_year_of(std::size_t line) const noexcept {
    if (line <= claim_lines_ || line > claim_lines_ + years_of_used_.size()) return {};
    const int year = years_of_used_[line - claim_lines_ - 1];
    return year == 0 ? std::nullopt : std::optional(year);
  }

  /// Settles again whoever has claims that rest on another table; `differ(branch, person)` gives who hears of it.
  template <class Differ>
  void rebase(const Differ& differ) {
    for (const auto& [of, account, person] : other_tables_)
      branches::with(of, [&, a = account, &p = person](auto b) {
        using branch_type = decltype(b);
        if (const auto refused = events_.template rebase<branch_type>(a, p, differ(b, p)))
          throw unusable(told({"person {1} cannot be settled again by the tables that are in force now: {2}",
                               "人员{1}不能按现行政策表重新结算：{2}"},
                              in_, printable(p), complain(*refused, branch_type::benefit::law, in_).why));
      });
    other_tables_.clear();
  }
  bool needs_rebase() const noexcept { return !other_tables_.empty(); }

  /// Writes the claims of earlier runs and of this one.
  void hand_on(const sink& to) {
    std::vector<table_digest> all;
    for (const tables_of_branch& t : rests_on_) all.insert(all.end(), t.now.begin(), t.now.end());
    file_.begin(to, all);
    accounts_writer& out = file_.out();
    std::vector<int> closed = closed_;
    closed.insert(closed.end(), file_.closes.begin(), file_.closes.end());
    std::sort(closed.begin(), closed.end());
    closed.erase(std::unique(closed.begin(), closed.end()), closed.end());
    const auto stays = [&](int year) { return std::find(closed.begin(), closed.end(), year) == closed.end(); };
    for (const int year : closed) out.line("closed", year);
    branches::for_each([&](auto of) { write_columns<decltype(of)>(out); });
    const std::array<std::vector<std::string_view>, 2> persons{persons_of<aid>(), persons_of<pool>()};
    const auto person_of = [&](auto of, account_number account) {
      return persons[std::same_as<kind_of<typename decltype(of)::benefit>, aid> ? 0 : 1][account];
    };
    // What a payment of an open year looks back at stays with it.
    std::set<std::pair<branch, std::string_view>> looking_back;
    events_.for_each([&](auto of, const auto& claim, account_number account) {
      if (claim.is_look_back && claim.stands && stays(claim.claim.date.year()))
        looking_back.emplace(of.number, person_of(of, account));
    });
    std::vector<bool> is_left;  // by claim
    events_.for_each([&](auto of, const auto& claim, account_number account) {
      const std::string_view person = person_of(of, account);
      is_left.push_back(!stays(claim.claim.date.year()) && !looking_back.contains({of.number, person}));
      if (!is_left.back()) write_claim<decltype(of)>(out, claim, person);
    });
    ledger_.for_each_id([&](std::string_view id, std::size_t line) {
      int year = closed_year_of(line).value_or(0);
      if (const auto number = events_.find(line)) {
        if (!is_left[*number]) return;
        branches::with(events_[*number].of,
                       [&](auto of) { year = events_.template at<decltype(of)>(*number).claim.date.year(); });
      }
      out.field("used").field(id);
      if (year != 0) out.field(year);
      out.end_line();
    });
    refused_.for_each_waiting([&](const refused_row& r) {
      if (r.year && !stays(*r.year)) return;
      out.field("waiting").field(r.claim_id).field(r.person_id);
      out.field(r.city ? form_.cities().words[index_of(*r.city)].name : std::string_view());
      out.field(r.benefit ? form_.benefits().words[index_of(*r.benefit)].name : std::string_view());
      r.year ? out.field(*r.year) : out.field("");
      out.end_line();
    });
  }

 private:
  static constexpr std::size_t head_size = 5;  // number, person, claim, time, state
  static constexpr std::string_view states[] = {"stands", "reversed", "looks_back", "look_back_reversed"};

  struct tables_of_branch {
    std::vector<table_digest> then{};  ///< that the claims of earlier runs were settled by
    std::vector<table_digest> now{};
  };
  /// Where the facts of a benefit stand in the lines of the file, by their own order.
  struct layout {
    branch of;
    std::vector<std::size_t> facts;
  };
  struct person_of_account {
    branch of;
    account_number account;
    std::string person;
  };

  /// Of what a table says, whenever it is in force.
  template <class Branch>
  static std::string digest_of(const auto& table) {
    auto content = table;
    content.in_force = gongbao::period::since(gongbao::date(1900, 1, 1));
    return outside::sha256_of(gongbao::write_tables({Branch::city::key, Branch::benefit::key}, content));
  }
  static std::string_view digest_on(const std::vector<table_digest>& tables, gongbao::date day) noexcept {
    for (const table_digest& t : tables)
      if (t.days.contains(day)) return t.digest;
    return {};
  }

  template <class Visit>
  void for_branch(std::string_view city, std::string_view benefit, Visit&& visit) {
    bool is_known = false;
    branches::for_each([&](auto of) {
      using of_type = decltype(of);
      if (city != std::string_view(of_type::city::key) || benefit != std::string_view(of_type::benefit::key)) return;
      is_known = true;
      visit(of);
    });
    if (!is_known) file_.fail_to_read();
  }

  template <class Kind>
  std::vector<std::string_view> persons_of() const {
    std::vector<std::string_view> all;
    ledger_.template for_each_person<Kind>([&](account_number number, std::string_view person) {
      if (number >= all.size()) all.resize(number + std::size_t{1});
      all[number] = person;
    });
    return all;
  }

  // ---- What stands between the claim's state and its facts

  template <class Branch, class Name>
  static void each_name_of_amounts(Name&& name) {
    using told = typename gongbao::history_claim<typename Branch::benefit>::told;
    name(std::string_view("category"));
    for (const std::string_view accumulator : kind_of<typename Branch::benefit>::accumulators) name(accumulator);
    if constexpr (told::by_day) name(std::string_view("used_before"));
    if constexpr (told::looks_back) name(std::string_view("uncategorised"));
  }
  /// Hands each amount of a claim to `amount`.
  template <class Claim, class Amount>
  static void each_amount(Claim& c, Amount&& amount) {
    using told = typename std::remove_const_t<Claim>::told;
    c.added = gongbao::each_of_year([&](gongbao::money m) { return amount(m); }, c.added);
    if constexpr (told::by_day) c.used_before.value = amount(c.used_before.value);
    if constexpr (told::looks_back) c.uncategorised.value = amount(c.uncategorised.value);
  }

  // ---- Writing

  template <class Branch>
  void write_columns(accounts_writer& out) const {
    out.field("columns").field(index_of(Branch::number) + 1);
    out.field(std::string_view(Branch::city::key)).field(std::string_view(Branch::benefit::key));
    for (const std::string_view name : {"person_id", "claim_id", "time", "state"}) out.field(name);
    each_name_of_amounts<Branch>([&](std::string_view name) { out.field(name); });
    Branch::benefit::facts(
        [&](auto, gongbao::text_view key, gongbao::fact_use, const auto&...) { out.field(std::string_view(key)); });
    out.end_line();
  }

  template <class Branch>
  void write_claim(accounts_writer& out, const gongbao::history_claim<typename Branch::benefit>& claim,
                   std::string_view person) const {
    gongbao::history_claim<typename Branch::benefit> c = claim;
    out.field(index_of(Branch::number) + 1).field(person).field(std::string_view(c.moment.id));
    write_time(out, c.moment.second);
    out.field(states[(c.is_look_back ? 2 : 0) + (c.stands ? 0 : 1)]);
    if constexpr (gongbao::enumerated<decltype(c.category)>)
      out.field(std::string_view(gongbao::name_of(c.category)));
    else
      out.field("");
    each_amount(c, [&](gongbao::money m) {
      out.value(m);
      return m;
    });
    Branch::benefit::facts(
        [&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) { out.value(c.claim.*member); });
    out.end_line();
  }
  static void write_time(accounts_writer& out, std::int32_t second) {
    if (second < 0) return static_cast<void>(out.field(""));
    char time[16];
    const int size = std::snprintf(time, sizeof time, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    out.field(std::string_view(time, static_cast<std::size_t>(size)));
  }

  // ---- Reading

  /// The facts of a benefit may have become more since; one that is not known any more cannot be taken over.
  void read_columns(const accounts_fields& fields) {
    std::size_t number = 0;
    if (fields.size() < 4 || !read_number(fields[1], number) || number != layouts_.size() + 1) file_.fail_to_read();
    for_branch(fields[2], fields[3], [&](auto of) {
      using branch_type = decltype(of);
      constexpr std::size_t before = 3;  // what a claim's own line does not say
      std::vector<std::string_view> names{"person_id", "claim_id", "time", "state"};
      each_name_of_amounts<branch_type>([&](std::string_view name) { names.push_back(name); });
      if (fields.size() < names.size() + before + 1 ||
          !std::equal(names.begin(), names.end(), fields.begin() + before + 1))
        file_.fail_to_read();
      layout l{.of = of.number, .facts = {}};
      std::size_t known = 0;
      branch_type::benefit::facts([&](auto, gongbao::text_view key, gongbao::fact_use, const auto&...) {
        const auto found = std::find(fields.begin() + before + 1 + static_cast<std::ptrdiff_t>(names.size()),
                                     fields.end(), std::string_view(key));
        l.facts.push_back(found == fields.end() ? 0 : static_cast<std::size_t>(found - fields.begin()) - before);
        known += found == fields.end() ? 0U : 1U;
      });
      if (known + names.size() + before + 1 != fields.size()) file_.fail_to_read();
      layouts_.push_back(std::move(l));
    });
  }

  void read_claim(const accounts_fields& fields) {
    std::size_t number = 0;
    if (!read_number(fields[0], number) || number == 0 || number > layouts_.size() || !years_of_used_.empty())
      file_.fail_to_read();
    const layout& l = layouts_[number - 1];
    branches::with(l.of, [&](auto of) { read_claim_as<decltype(of)>(fields, l); });
  }

  template <class Branch>
  void read_claim_as(const accounts_fields& fields, const layout& l) {
    using entry = gongbao::history_claim<typename Branch::benefit>;
    static const entry nothing{};
    entry c = nothing;
    bool is_read = fields.size() >= head_size;
    std::size_t at = 1;
    const auto next = [&]() -> std::string_view {
      is_read = is_read && at < fields.size();
      return is_read ? fields[at++] : std::string_view{};
    };
    const std::string_view person = next();
    names_.claim_id = next();
    c.moment.id = names_.claim_id.text;
    if (const std::string_view time = next(); !time.empty()) {
      const auto second = outside::read_time(time);
      is_read = is_read && second;
      c.moment.second = second.value_or(-1);
    }
    const auto state = std::find(std::begin(states), std::end(states), next()) - std::begin(states);
    is_read = is_read && state < std::ssize(states) && !person.empty() && !c.moment.id.empty();
    c.stands = state % 2 == 0;
    c.is_look_back = state >= 2;
    const std::string_view category = next();
    if constexpr (gongbao::enumerated<decltype(c.category)>)
      is_read = is_read && read_value(category, c.category);
    else
      is_read = is_read && category.empty();
    each_amount(c, [&](gongbao::money m) {
      is_read = is_read && read_value(next(), m);
      return m;
    });
    const std::size_t* fact = l.facts.data();
    std::size_t facts = 0;
    Branch::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
      const std::size_t stands_at = *fact++;
      if (stands_at == 0) return;
      ++facts;
      is_read = is_read && stands_at < fields.size() && read_value(fields[stands_at], c.claim.*member);
    });
    if (!is_read || fields.size() != at + facts || ledger_.line_of(names_.claim_id)) file_.fail_to_read();
    take_over<Branch>(c, person);
  }

  template <class Branch>
  void take_over(const gongbao::history_claim<typename Branch::benefit>& c, std::string_view person) {
    using kind = kind_of<typename Branch::benefit>;
    const std::size_t line = ++lines_;
    ++claim_lines_;
    names_.account.assign(Branch::number, c.claim.date.year(), person);
    const account_number account = ledger_.template take_over<Branch>(c, names_, line);
    add_identifier(column::claim_id, names_.claim_id, line);
    if (ledger_.template last_posting<kind>().is_first) add_identifier(column::person_id, person, line);
    const column* next = detail::columns_of_facts<branches, Branch>.of;
    Branch::benefit::facts([&](auto member, gongbao::text_view, gongbao::fact_use, const auto&...) {
      const column at = *next++;
      if constexpr (std::same_as<detail::fact_type<decltype(member)>, gongbao::text_view>)
        if (const std::string_view id = c.claim.*member; !id.empty()) add_identifier(at, id, line);
    });
    if (!events_.template take_over<Branch>(c, names_, account, line))
      histories_.push_back({Branch::number, account, std::string(person)});
    if (c.stands) hold_against_tables<Branch>(c.claim.date, account, person);
  }
  void add_identifier(column c, const hashed_text& id, std::size_t line) {
    if (c != column::person_id && !ledger_.add(c, id, line)) return;
    static_cast<void>(ledger_.look_alike(c, id.text, line));
  }

  /// A table that was added since is none that a claim rests on.
  template <class Branch>
  void hold_against_tables(gongbao::date day, account_number account, std::string_view person) {
    const tables_of_branch& tables = rests_on_[index_of(Branch::number)];
    const std::string_view now = digest_on(tables.now, day);
    if (!now.empty() && now == digest_on(tables.then, day)) return;
    if (!file_.rebases)
      throw unusable(told(
          {"the accounts {1} rest on another table: claims of {2} {3} on {4} were settled by it. --rebase settles "
           "them again by the tables of this run, and writes the differences",
           "账户文件{1}所依据的政策表不同：{2}{3}{4}的费用按该表结算。加--"
           "rebase则按本次的政策表重新结算，并写出差额"},
          in_, printable(file_.name()),
          outside::called(form_.cities().words[index_of(form_.city_of(Branch::number))], in_),
          outside::called(form_.benefits().words[index_of(form_.benefit_of(Branch::number))], in_), told(day, in_)));
    const std::string name = std::to_string(index_of(Branch::number)) + "," + std::string(person);
    if (persons_to_rebase_.find(name)) return;
    persons_to_rebase_.add(name);
    other_tables_.push_back({Branch::number, account, std::string(person)});
  }

  void read_used(const accounts_fields& fields) {
    const hashed_text id = fields[1];
    if (fields[1].empty() || ledger_.line_of(id)) file_.fail_to_read();
    years_of_used_.push_back(static_cast<std::int16_t>(fields.size() == 3 ? year_in(fields[2]) : 0));
    add_identifier(column::claim_id, id, ++lines_);
  }

  void read_waiting(const accounts_fields& fields) {
    if (file_.forgets_refused) return;
    refused_row r{.claim_id = std::string(fields[1]), .person_id = std::string(fields[2]), .line = ++lines_};
    const auto word = [&](const outside::value_form& form, std::string_view name, auto& to) {
      using number = typename std::remove_cvref_t<decltype(to)>::value_type;
      for (std::size_t i = 0; i < form.words.size(); ++i)
        if (form.words[i].name == name) to = static_cast<number>(i);
    };
    word(form_.cities(), fields[3], r.city);
    word(form_.benefits(), fields[4], r.benefit);
    if (!fields[5].empty()) r.year = year_in(fields[5]);
    if (r.person_id.empty() || r.city.has_value() == fields[3].empty() || r.benefit.has_value() == fields[4].empty())
      file_.fail_to_read();
    refused_.add(r);
  }

  int year_in(std::string_view text) const {
    int year = 0;
    if (!read_number(text, year) || year < 1900 || year > 2199) file_.fail_to_read();
    return year;
  }

  accounts& file_;
  const claims_form& form_;
  const policies<Cities>& tables_;
  ledger<Cities>& ledger_;
  event_book<Cities>& events_;
  refused_rows& refused_;
  language in_;
  std::array<tables_of_branch, branches::size> rests_on_{};
  std::vector<layout> layouts_;
  claim_names names_;
  std::size_t lines_ = 0;
  std::size_t claim_lines_ = 0;              ///< of those, of claims; behind them come used ids
  std::vector<std::int16_t> years_of_used_;  ///< closed ones; 0: the id of a reversal or replacement
  std::vector<int> closed_;
  std::vector<person_of_account> histories_;
  std::vector<person_of_account> other_tables_;
  packed_texts<> persons_to_rebase_;  ///< each under a benefit of a city
};

}  // namespace settling

#endif
