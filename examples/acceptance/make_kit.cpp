// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// make_kit FOLDER SEED VECTORS.tsv…: the cases of the acceptance kit, as cases.tsv, cases.csv and cases.json.
//
// The vectors as they stand; random cases of every rule, and years of claims; and of every rule that settles a claim
// the fen below, on and above each knot. Nothing is listed: rules say what they ask, and calc says where the next knot
// is.

#include "../calc/of_cities.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using gongbao::language;
using gongbao::flat::entry;
using gongbao::flat::field_description;

using pairs = std::vector<std::pair<std::string, std::string>>;

struct acceptance_case {
  std::string id;
  std::string group;
  std::string rule;
  std::string inputs;    ///< a=1;b=2
  std::string expected;  ///< the same
  std::string note;
  std::string note_zh;
};

/// splitmix64: the same numbers everywhere.
class random_numbers {
 public:
  explicit random_numbers(std::uint64_t seed) : state_{seed} {}
  std::uint64_t below(std::uint64_t n) {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return (z ^ (z >> 31U)) % n;
  }
  bool one_in(std::uint64_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

/// What is kept of a field: the description's own texts live only during the visit.
struct field {
  std::string key;
  std::string type;
  std::string kind;
  std::string meaning_zh;
  bool is_required;
  bool is_reading;
  std::vector<std::pair<std::string, std::string>> words;  ///< and their official terms
};
std::vector<field> fields_of(decltype(entry::describe_inputs) describe) {
  std::vector<field> all;
  describe(
      [](const field_description& d, void* to) {
        field f{std::string(d.key),
                std::string(d.type),
                std::string(d.kind),
                std::string(d.meaning.in(language::zh)),
                d.is_required,
                !d.question.empty(),
                {}};
        for (std::size_t i = 0; i < d.word_count; ++i)
          f.words.emplace_back(std::string(d.words[i].key), std::string(d.words[i].label.in(language::zh)));
        static_cast<std::vector<field>*>(to)->push_back(std::move(f));
      },
      &all);
  return all;
}

std::string joined(const pairs& all) {
  std::string text;
  for (const auto& [key, value] : all) text += (text.empty() ? "" : ";") + key + "=" + value;
  return text;
}

/// The answer of a rule; nothing if it refuses.
std::optional<pairs> answer_of(const entry& rule, const pairs& given) {
  std::vector<gongbao::flat::pair> inputs;
  for (const auto& [key, value] : given) inputs.push_back({std::string_view(key), std::string_view(value)});
  gongbao::flat::answer answer;
  rule.evaluate(inputs.data(), inputs.size(), answer);
  if (answer.refused()) return std::nullopt;
  pairs all;
  for (const gongbao::flat::pair& p : answer) all.emplace_back(std::string(p.key), std::string(p.value));
  return all;
}

/// Says of a case in Chinese what it asks: the rule, and each input by its meaning and official terms.
std::string in_chinese(const entry& rule, std::string_view inputs) {
  const std::vector<field> fields = fields_of(rule.describe_inputs);
  std::string text = std::string(rule.info->title_zh);
  std::string_view separator = "：";
  while (!inputs.empty()) {
    const std::string_view part = inputs.substr(0, inputs.find(';'));
    inputs.remove_prefix(std::min(part.size() + 1, inputs.size()));
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string_view key = part.substr(0, equals);
    std::string value(part.substr(std::min(equals + 1, part.size())));
    const auto f = std::find_if(fields.begin(), fields.end(), [&](const field& x) { return x.key == key; });
    if (f == fields.end()) continue;
    if (!f->words.empty()) {
      std::string terms;
      std::string_view rest = value;
      while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find('+'));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        const auto w = std::find_if(f->words.begin(), f->words.end(), [&](const auto& x) { return x.first == word; });
        terms += (terms.empty() ? "" : "、") + (w == f->words.end() ? std::string(word) : w->second);
      }
      value = terms;
    } else if (value == "true" || value == "false") {
      value = value == "true" ? "是" : "否";
    }
    text += std::string(separator) + f->meaning_zh + " " + value;
    separator = "；";
  }
  return text;
}

std::string amount(std::uint64_t fen) {
  const std::string cents = std::to_string(fen % 100);
  return std::to_string(fen / 100) + "." + (cents.size() == 1 ? "0" : "") + cents;
}
std::uint64_t fen_of(std::string_view text) {  // 1234.50
  std::uint64_t fen = 0;
  for (const char c : text)
    if (c != '.') fen = fen * 10 + static_cast<std::uint64_t>(c - '0');
  return fen;
}

/// A value of a field that can be read; it need not make sense.
std::string value_for(const field& f, const entry& rule, random_numbers& dice) {
  if (f.kind == "set") {
    std::string value;
    for (const auto& word : f.words)
      if (dice.one_in(f.words.size())) value += (value.empty() ? "" : "+") + word.first;
    return value.empty() ? f.words[dice.below(f.words.size())].first : value;
  }
  if (!f.words.empty()) return f.words[dice.below(f.words.size())].first;
  const auto digits = [&](std::uint64_t most) { return std::to_string(dice.below(most)); };
  if (f.type == "bool") return dice.one_in(2) ? "true" : "false";
  if (f.type == "money") return amount(dice.below(dice.one_in(2) ? 8'000'000 : 200'000));
  if (f.type == "rate") return digits(101) + "%";
  if (f.type == "area" || f.type == "decimal") return amount(dice.below(10'000'000));
  if (f.type == "int") return digits(dice.one_in(2) ? 6 : 200);
  if (f.type == "text") return "A";
  const gongbao::date first = rule.info->in_force().first();
  const gongbao::date day = first + gongbao::days(static_cast<std::int32_t>(dice.below(900)));
  std::string written = gongbao::to_string(day);
  if (f.type == "month") written.resize(7);
  return written;
}

/// Inputs of a rule: what it requires, and now and then something else. Readings stay what they are by default.
pairs some_inputs(const entry& rule, const std::vector<field>& fields, random_numbers& dice) {
  pairs all;
  for (const field& f : fields) {
    if (f.type == "rows" || f.is_reading || f.key.ends_with("_before")) continue;
    if (f.is_required || dice.one_in(2)) all.emplace_back(f.key, value_for(f, rule, dice));
  }
  return all;
}

/// What calc says of a claim: empty if the rule settles none, or refuses this one.
std::string explained(const entry& rule, const pairs& inputs) {
  std::vector<std::string> words{std::string(rule.info->id)};
  for (const auto& [key, value] : inputs) words.push_back(key + "=" + value);
  words.insert(words.end(), {"--explain", "json"});
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int code =
      calc::run<gongbao::cities>(std::vector<std::string_view>(words.begin(), words.end()), in, out, err, language::en);
  return code == 0 ? out.str() : std::string();
}
/// What stands in quotes behind a mark.
std::string quoted_behind(const std::string& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  if (at == text.npos) return {};
  const std::size_t from = text.find('"', at + mark.size()) + 1;
  return text.substr(from, text.find('"', from) - from);
}

class kit {
 public:
  explicit kit(std::uint64_t seed) : seed_{seed}, dice_{seed} {}

  void add_vectors(std::istream& lines) {
    for (std::string line; std::getline(lines, line);) {
      std::vector<std::string> cells;
      std::istringstream parts(line);
      for (std::string cell; std::getline(parts, cell, '\t');) cells.push_back(cell);
      cells.resize(5);
      const entry* const rule = calc::find_rule(std::string_view(cells[0]));
      if (rule == nullptr) continue;
      add({cells[0] + "-V" + cells[1], "vector", cells[0], cells[2], cells[3], cells[4], in_chinese(*rule, cells[2])});
    }
  }

  /// By numbers of its own: another rule more changes nothing for this one.
  void add_rule(const entry& rule) {
    std::uint64_t start = seed_;
    for (const char c : std::string_view(rule.info->id))
      start = start * 1'099'511'628'211U + static_cast<unsigned char>(c);
    dice_ = random_numbers(start);
    random_ = boundary_ = 0;
    const std::vector<field> fields = fields_of(rule.describe_inputs);
    const bool settles = !explained_of(rule, fields).first.empty();
    const std::size_t wanted = settles ? 60 : 5;
    std::size_t found = 0;
    for (std::size_t tries = 0; found < wanted && tries < 40 * wanted; ++tries)
      found += add_year(rule, fields, settles ? 3 : 1) ? 1U : 0U;
    if (settles) add_knots(rule, fields);
  }

  void write(const std::string& folder) const {
    std::ofstream tsv(folder + "/cases.tsv", std::ios::binary);
    std::ofstream csv(folder + "/cases.csv", std::ios::binary);
    std::ofstream json(folder + "/cases.json", std::ios::binary);
    csv << "\xEF\xBB\xBF"
        << "id,group,rule,inputs,expected,note,note_zh\r\n";
    json << "{\"seed\": " << seed_ << ", \"cases\": [";
    const char* comma = "\n";
    for (const acceptance_case& c : cases_) {
      const std::string* const cells[] = {&c.id, &c.group, &c.rule, &c.inputs, &c.expected, &c.note, &c.note_zh};
      const char* const names[] = {"id", "group", "rule", "inputs", "expected", "note", "note_zh"};
      json << comma << " {";
      for (std::size_t i = 0; i < 7; ++i) {
        tsv << (i == 0 ? "" : "\t") << *cells[i];
        csv << (i == 0 ? "" : ",") << in_quotes(*cells[i], "\"\"");
        json << (i == 0 ? "" : ", ") << '"' << names[i] << "\": " << in_quotes(*cells[i], "\\\"");
      }
      tsv << '\n';
      csv << "\r\n";
      json << '}';
      comma = ",\n";
    }
    json << "\n]}\n";
    if (!tsv.flush() || !csv.flush() || !json.flush()) std::exit(2);
  }

  std::size_t size() const { return cases_.size(); }

 private:
  static std::string in_quotes(const std::string& text, const char* quote) {
    std::string all = "\"";
    for (const char c : text) {
      if (c == '"') {
        all += quote;
      } else {
        if (c == '\\' && *quote == '\\') all += '\\';
        all += c;
      }
    }
    return all + '"';
  }

  void add(acceptance_case c) {
    if (met_.insert(c.rule + '\t' + c.inputs + '\t' + c.expected).second) cases_.push_back(std::move(c));
  }

  /// A claim of the rule that is explained, with its inputs; empty if none of many is. One input may be given.
  std::pair<std::string, pairs> explained_of(const entry& rule, const std::vector<field>& fields,
                                             const std::pair<std::string, std::string>& given = {}) {
    for (int tries = 0; tries < 60; ++tries) {
      pairs inputs = some_inputs(rule, fields, dice_);
      for (auto& [key, value] : inputs)
        if (key == given.first) value = given.second;
      if (!answer_of(rule, inputs)) continue;
      std::string said = explained(rule, inputs);
      if (said.empty() && tries > 10) return {};
      if (!said.empty()) return {std::move(said), std::move(inputs)};
    }
    return {};
  }

  /// A claim, and what the same person brings next: what was left `_after` it is what was there `_before`.
  bool add_year(const entry& rule, const std::vector<field>& fields, int claims) {
    pairs inputs = some_inputs(rule, fields, dice_);
    std::optional<pairs> answer = answer_of(rule, inputs);
    if (!answer) return false;
    for (int i = 1;; ++i) {
      const std::string id = std::string(rule.info->id) + "-R" + std::to_string(++random_);
      const std::string given = joined(inputs);
      add({id, "random", std::string(rule.info->id), given, joined(*answer),
           "random, seed " + std::to_string(seed_) +
               (claims > 1 ? ", claim " + std::to_string(i) + " of its year" : ""),
           "随机，种子" + std::to_string(seed_) + "。" + in_chinese(rule, given)});
      if (i >= claims) return true;
      pairs next;
      for (const auto& p : inputs)
        if (!p.first.ends_with("_before")) next.push_back(p);
      for (const auto& [key, value] : *answer) {
        if (!key.ends_with("_after")) continue;
        const std::string before = key.substr(0, key.size() - 5) + "before";
        if (std::any_of(fields.begin(), fields.end(), [&](const field& f) { return f.key == before; }))
          next.emplace_back(before, value);
      }
      for (auto& [key, value] : next)
        for (const field& f : fields)
          if (f.key == key && f.type == "money" && f.is_required) value = value_for(f, rule, dice_);
      answer = answer_of(rule, next);
      if (!answer) return true;
      inputs = std::move(next);
    }
  }

  /// The fen below, on and above every knot, from nothing on: for each word of each input that must be given, alone,
  /// some claims.
  void add_knots(const entry& rule, const std::vector<field>& fields) {
    for (const field& f : fields) {
      if (!f.is_required || f.is_reading) continue;
      for (const auto& word : f.words)
        for (int claims = 0; claims < 3; ++claims) add_knots_of(rule, explained_of(rule, fields, {f.key, word.first}));
    }
    for (int claims = 0; claims < 6; ++claims) add_knots_of(rule, explained_of(rule, fields));
  }
  void add_knots_of(const entry& rule, std::pair<std::string, pairs> claim) {
    auto& [said, inputs] = claim;
    const std::string key = quoted_behind(said, "\"claimed\": {");
    const auto claimed = std::find_if(inputs.begin(), inputs.end(), [&](const auto& p) { return p.first == key; });
    if (claimed == inputs.end()) return;
    claimed->second = "0.00";
    for (int knots = 0; knots < 12; ++knots) {
      const std::string at = quoted_behind(explained(rule, inputs), "\"above\": {\"at\": ");
      if (at.empty()) return;
      const char* const where[] = {"the fen below the knot at ", "on the knot at ", "the fen above the knot at "};
      const char* const where_zh[] = {"折点以下一分：", "折点：", "折点以上一分："};
      for (std::size_t beside = 0; beside < 3; ++beside) {
        claimed->second = amount(fen_of(at) + beside - 1);
        const std::optional<pairs> answer = answer_of(rule, inputs);
        if (!answer) continue;
        const std::string given = joined(inputs);
        add({std::string(rule.info->id) + "-K" + std::to_string(++boundary_), "boundary", std::string(rule.info->id),
             given, joined(*answer), where[beside] + at, where_zh[beside] + at + "。" + in_chinese(rule, given)});
      }
      claimed->second = at;
    }
  }

  std::uint64_t seed_;
  random_numbers dice_;
  std::vector<acceptance_case> cases_;
  std::set<std::string> met_;
  std::size_t random_ = 0;
  std::size_t boundary_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: make_kit FOLDER SEED VECTORS.tsv...\n";
    return 2;
  }
  kit made(std::stoull(argv[2]));
  for (int i = 3; i < argc; ++i) {
    std::ifstream lines(argv[i], std::ios::binary);
    if (!lines) {
      std::cerr << "make_kit: cannot read " << argv[i] << '\n';
      return 2;
    }
    made.add_vectors(lines);
  }
  for (const entry* rule : calc::rules_of_cities()) made.add_rule(*rule);
  made.write(argv[1]);
  std::cout << made.size() << " cases\n";
  return 0;
}
