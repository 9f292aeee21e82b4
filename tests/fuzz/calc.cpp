// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// calc in process. Two targets in one file: what takes long to compile is every rule by name.

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "of_cities.hpp"
#include "targets.hpp"

namespace fuzzing {
namespace {

namespace flat = gongbao::flat;

struct run_of_calc {
  int code;
  std::string out;
  std::string err;
};

run_of_calc run(const std::vector<std::string_view>& args, std::string_view input = {}) {
  std::istringstream in{std::string(input)};
  std::ostringstream out;
  std::ostringstream err;
  const int code = calc::run<gongbao::cities>(args, in, out, err);
  return {code, out.str(), err.str()};
}

/// The lines of a text, which end with one of these characters.
std::vector<std::string_view> lines_of(std::string_view text, std::string_view ends = "\n") {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(ends), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// A field of a rule, with what its description says of its type.
struct field {
  std::string key;
  std::string type;
  bool is_set = false;
  std::vector<std::string> words;  ///< of an enumeration, in order
};
struct fields_of_rule {
  std::vector<field> inputs;
  std::vector<field> outputs;
};

const fields_of_rule& fields_of(const flat::entry& rule) {
  static std::map<const flat::entry*, fields_of_rule> known;
  const auto [at, is_new] = known.try_emplace(&rule);
  if (is_new) {
    const auto keep = [](const flat::field_description& d, void* to) {
      field f{.key = std::string(d.key), .type = std::string(d.type), .is_set = d.kind == "set", .words = {}};
      for (std::size_t i = 0; i < d.word_count; ++i) f.words.emplace_back(d.words[i].key);
      static_cast<std::vector<field>*>(to)->push_back(std::move(f));
    };
    rule.describe_inputs(keep, &at->second.inputs);
    rule.describe_outputs(keep, &at->second.outputs);
  }
  return at->second;
}

const field* find(const std::vector<field>& fields, std::string_view key) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const field& f) { return f.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

template <class T>
std::optional<std::string> canonical(std::string_view text) {
  const gongbao::outcome<T> value = gongbao::parse<T>(text);
  if (!value) return {};
  return gongbao::to_string(*value);
}

/// The one text of the value, as the type that the description names; nothing if it is not of that type.
std::optional<std::string> canonical(const field& f, std::string_view text) {
  if (f.is_set && text != "none") {
    std::vector<std::ptrdiff_t> places;
    for (bool more = true; more;) {
      const std::size_t plus = text.find('+');
      const auto at = std::find(f.words.begin(), f.words.end(), text.substr(0, plus));
      if (at == f.words.end()) return {};
      places.push_back(at - f.words.begin());
      more = plus != text.npos;
      if (more) text.remove_prefix(plus + 1);
    }
    std::sort(places.begin(), places.end());
    std::string sorted;
    for (const std::ptrdiff_t place : places)
      sorted += (sorted.empty() ? "" : "+") + f.words[static_cast<std::size_t>(place)];
    return sorted;
  }
  if (!f.words.empty())
    return f.is_set || std::count(f.words.begin(), f.words.end(), text) == 1 ? std::optional(std::string(text))
                                                                             : std::nullopt;
  if (f.type == "money") return canonical<gongbao::money>(text);
  if (f.type == "rate") return canonical<gongbao::rate>(text);
  if (f.type == "area") return canonical<gongbao::area>(text);
  if (f.type == "decimal") return canonical<gongbao::decimal>(text);
  if (f.type == "int") return canonical<std::int64_t>(text);
  if (f.type == "bool") return canonical<bool>(text);
  if (f.type == "date") return canonical<gongbao::date>(text);
  if (f.type == "month") return canonical<gongbao::calendar_month>(text);
  if (f.type == "rows") return std::string(text);
  promise(f.type == "text", "every type has a reader", f.type);
  return canonical<gongbao::text_view>(text);
}

bool same(const flat::answer& a, const flat::answer& b) {
  return a.refused().has_value() == b.refused().has_value() &&
         (!a.refused() || a.refused()->error == b.refused()->error) &&
         std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const flat::pair& p, const flat::pair& q) { return p.key == q.key && p.value == q.value; });
}

/// What an answer is, whatever the inputs were.
void check_answer(const flat::answer& answer, const fields_of_rule& fields) {
  if (const auto& refused = answer.refused()) {
    promise(answer.begin() == answer.end(), "a refusal comes without outputs");
    const std::string_view where = refused->where;
    promise(refused->error == gongbao::error::unknown_key || where.empty() || find(fields.inputs, where) != nullptr ||
                find(fields.outputs, where) != nullptr,
            "a refusal names an input or an output", where);
    return;
  }
  std::size_t next = 0;
  for (const flat::pair& output : answer) {
    while (next < fields.outputs.size() && fields.outputs[next].key != std::string_view(output.key)) ++next;
    promise(next < fields.outputs.size(), "outputs come as described, in order", output.key);
    const std::string_view value = output.value;
    const field& described = fields.outputs[next++];
    if (described.type == "date" && value == "calendar_not_published") continue;
    const std::optional<std::string> again = canonical(described, value);
    promise(again && *again == value, "an output is the text of a value of its type", value);
  }
}

/// How the rule answers to the same inputs in other words, and to more of them.
void check_rule(const flat::entry& rule, const std::vector<flat::pair>& inputs) {
  const fields_of_rule& fields = fields_of(rule);
  flat::answer answer;
  rule.evaluate(inputs.data(), inputs.size(), answer);
  check_answer(answer, fields);
  using gongbao::error;
  const bool keys_are_wrong = answer.refused() && (answer.refused()->error == error::unknown_key ||
                                                   answer.refused()->error == error::duplicate_key);
  flat::answer other;
  if (!keys_are_wrong) {
    std::vector<std::string> texts;  // the pairs look into them
    texts.reserve(inputs.size());
    std::vector<flat::pair> reworded;
    for (auto p = inputs.rbegin(); p != inputs.rend(); ++p) {
      const field* const f = find(fields.inputs, p->key);
      promise(f != nullptr, "a key that is not described is refused", p->key);
      texts.push_back(canonical(*f, p->value).value_or(p->value));
      reworded.push_back({p->key, texts.back()});
    }
    rule.evaluate(reworded.data(), reworded.size(), other);
    promise(same(answer, other), "neither the order of the inputs matters nor how a value is written");
  }
  std::vector<flat::pair> more{{"no_such_key", "1"}};
  more.insert(more.end(), inputs.begin(), inputs.end());
  rule.evaluate(more.data(), more.size(), other);
  promise(other.refused() && other.refused()->error == error::unknown_key && other.refused()->where == "no_such_key",
          "an unknown key is refused before anything else");
}

}  // namespace

void calc_line(std::string_view bytes) {
  const std::vector<std::string_view> args = lines_of(bytes);
  if (!args.empty() && (args[0] == "--vectors" || args[0] == "--rules")) return;  // they name files
  for (const std::string_view arg : args)
    if (arg.find("=@") != arg.npos) return;  // so does this
  const run_of_calc calc = run(args);
  if (calc.code == 2) {
    promise(calc.out.empty() && calc.err.starts_with("calc: "), "misuse is explained, and answers nothing");
    return;
  }
  if (calc.code == 1) {
    const std::string_view line = calc.out;
    promise(line.starts_with("error=") && line.find('\n') == line.size() - 1, "a refusal is one line");
    const std::string_view name = line.substr(6, line.size() - 7);
    promise(std::any_of(std::begin(gongbao::words_of<gongbao::error>), std::end(gongbao::words_of<gongbao::error>),
                        [&](const auto& word) { return word.name == name; }),
            "a refusal has a name", name);
    promise(calc.err.ends_with(".\n"), "a refusal is explained");
  }
  promise(calc.code == 0 || calc.code == 1, "there are three exit codes");

  const flat::entry* const rule = calc::find_rule(args[0]);
  if (rule == nullptr) return;
  std::vector<flat::pair> inputs;
  for (std::size_t i = 1; i < args.size(); ++i)
    if (const std::size_t equals = args[i].find('='); equals != args[i].npos)
      inputs.push_back({args[i].substr(0, equals), args[i].substr(equals + 1)});
  check_rule(*rule, inputs);
}

void vectors_file(std::string_view bytes) {
  const run_of_calc all = run({"--vectors", "-"}, bytes);
  std::string_view text = bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::size_t cases = 0;
  for (const std::string_view line : lines_of(text, "\r\n"))
    if (!line.empty()) ++cases;

  const std::vector<std::string_view> said = lines_of(all.out);
  promise(!said.empty() && said.size() <= cases + 1, "one line a case that failed, and the count");
  const std::size_t failed = said.size() - 1;
  promise(said.back() == std::to_string(cases - failed) + " passed, " + std::to_string(failed) + " failed",
          "every case is counted", said.back());
  promise(std::all_of(said.begin(), said.end() - 1,
                      [](std::string_view line) { return line.starts_with("standard input:"); }),
          "a case that failed is told by its line");
  promise(all.code == (failed > 0 ? 1 : cases > 0 ? 0 : 2), "the exit code says what the count says");

  const run_of_calc some = run({"--vectors", "-", "--rules", "JZ-MA,SX"}, bytes);
  promise(lines_of(some.out).size() <= said.size(), "some of the rules fail no more than all of them");
}

}  // namespace fuzzing
