// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_HPP
#define GONGBAO_EXAMPLES_CALC_HPP

#include <gongbao/interop/flat_rules.hpp>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "../common/as_written.hpp"
#include "../common/spelling.hpp"
#include "calendar.hpp"
#include "cliffs.hpp"
#include "coverage.hpp"
#include "describe.hpp"
#include "policy.hpp"
#include "vectors.hpp"

// The rules of a list of cities for the command line. Exit codes: 0 answered, 1 refused or a vector failed, 2 the call
// itself is wrong.

namespace calc {

inline constexpr std::string_view usage =
    "usage: calc RULE [key=value ...] [--why]           one rule, one key=value line per output;\n"
    "                                                   --why: the days that moved its deadline;\n"
    "                                                   --words zh: words by their official terms;\n"
    "                                                   --policy FILE: by the benefit tables of a file;\n"
    "                                                   --what-if FILE: the same, held to their meaning alone\n"
    "       calc --policy-of CITY.BENEFIT               writes such a file: the table in force\n"
    "       calc --list [zh]                            every rule: id, title, source, tag, in force; zh: in Chinese\n"
    "       calc --describe RULE                        its inputs and outputs\n"
    "       calc --coverage                             every article: its rules, or why it has none\n"
    "       calc --cliffs                               every knot and every cliff of the benefit tables\n"
    "       calc --calendar YEAR                        a year's working days, holidays and make-up days\n"
    "       calc --vectors FILE [--rules PREFIX[,...]]  run test vectors; - reads standard input\n"
    "exit status: 0 answered, 1 refused or a vector failed, 2 the call itself is wrong\n";

inline int misuse(std::ostream& err, std::string_view what) {
  err << "calc: " << what << '\n' << usage;
  return 2;
}

/// What a rule has by way of inputs, or of outputs: their keys and what their values look like.
struct fields_of_rule {
  using describer = void (*)(void (*tell)(const gongbao::flat::field_description&, void*), void* context);

  std::vector<std::string> keys;
  std::vector<outside::value_form> forms;

  explicit fields_of_rule(describer describe) {
    describe(
        [](const gongbao::flat::field_description& d, void* to) {
          auto& all = *static_cast<fields_of_rule*>(to);
          all.keys.emplace_back(d.key);
          outside::value_form form{.type = d.type, .is_set = d.kind == "set"};
          for (std::size_t i = 0; i < d.word_count; ++i)
            form.words.push_back({d.words[i].key, d.words[i].label.in(gongbao::language::zh)});
          all.forms.push_back(std::move(form));
        },
        this);
  }

  /// The form of a key; none of a key that is not there.
  const outside::value_form* form_of(std::string_view key) const noexcept {
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? nullptr : &forms[static_cast<std::size_t>(at - keys.begin())];
  }
};

/// The flat form of a word or truth value that is given as its official term; any other value as it is.
inline std::string in_flat_form(const fields_of_rule& fields, std::string_view key, std::string_view value) {
  const outside::value_form* const form = fields.form_of(key);
  if (form == nullptr || (form->words.empty() && form->type != "bool")) return std::string(value);
  return as_written(*form, value).value_or(std::string(value));
}

/// `; the nearest is date`, or nothing if none is near.
inline std::string nearest(std::string_view met, const std::vector<std::string>& names) {
  std::size_t least = 4;
  std::string found;
  for (const std::string& name : names) {
    const std::size_t apart = outside::letters_between(outside::folded(met), outside::folded(name), least);
    if (apart < least && 2 * apart < name.size()) found = name;
    if (found == name) least = apart;
  }
  return found.empty() ? "" : "; the nearest is " + found;
}

/// What a refusal says beyond its name: the value met and the form wanted.
template <class Rules>
std::string reason(std::string_view rule, const gongbao::refusal& r, const std::string* met,
                   std::string_view tables_in_force) {
  using gongbao::error;
  const std::string label(label_of(r.error));
  const gongbao::flat::entry* const known = Rules::find(rule);
  if (r.error == error::unknown_rule) {
    std::vector<std::string> ids;
    for (const gongbao::flat::entry* e : Rules::all) ids.emplace_back(e->info->id);
    return label + nearest(rule, ids);
  }
  if (known == nullptr) return label;
  const fields_of_rule inputs(known->describe_inputs);
  if (r.error == error::unknown_key) {
    std::string all;
    for (const std::string& key : inputs.keys) (all += all.empty() ? "" : ", ") += key;
    return label + nearest(r.where, inputs.keys) + "; it has " + all;
  }
  const outside::value_form* const at = inputs.form_of(r.where);
  if (at == nullptr) return label;
  const outside::value_form& form = *at;
  if (met == nullptr && (r.error == error::missing_input || r.error == error::external_parameter_missing))
    return label + ": write " + std::string(r.where) + "=, " + wanted(form);
  if (r.error == error::not_in_force && !tables_in_force.empty())
    return label + ": its tables are in force " + std::string(tables_in_force);
  if (r.error == error::not_in_force) {
    const gongbao::period& in_force = known->info->in_force();
    return label + ": " + std::string(known->info->source.in->number) + ", from " +
           gongbao::to_string(in_force.first()) +
           (in_force.last() ? " to " + gongbao::to_string(*in_force.last()) : "");
  }
  return met != nullptr && !reads(form, *met) ? why_unreadable(form, *met) : label;
}

template <class Rules>
int refuse(std::string_view rule, const gongbao::refusal& r, const std::vector<gongbao::flat::pair>& inputs,
           std::ostream& out, std::ostream& err, std::string_view tables_in_force = {}) {
  const std::string_view where = r.where;
  out << "error=" << std::string_view(name_of(r.error)) << '\n';
  err << outside::printable(rule);
  const auto given = std::find_if(inputs.begin(), inputs.end(), [&](const auto& p) { return p.key == r.where; });
  std::string met;
  if (given != inputs.end()) met = std::string(given->value);
  if (r.error != gongbao::error::unknown_rule && !where.empty()) {
    err << ": " << outside::printable(where);
    if (given != inputs.end()) err << '=' << outside::printable(met);
  }
  err << ": " << reason<Rules>(rule, r, given != inputs.end() ? &met : nullptr, tables_in_force) << ".\n";
  return 1;
}

template <class Cities>
int evaluate(const std::vector<std::string_view>& args, std::ostream& out, std::ostream& err) {
  using rules = gongbao::flat::rules<typename Cities::rules>;
  const gongbao::flat::entry* const rule = rules::find(args[0]);
  std::vector<std::string> values;  // which the inputs look into
  values.reserve(args.size());
  std::vector<gongbao::flat::pair> inputs;
  bool why = false;
  bool in_words = false;
  policy_file policy;
  for (std::size_t i = 1; i < args.size(); ++i) {
    if (args[i] == "--why") {
      why = true;
      continue;
    }
    if (args[i] == "--words") {
      if (++i == args.size() || args[i] != "zh") return misuse(err, "--words takes zh");
      in_words = true;
      continue;
    }
    if (args[i] == "--policy" || args[i] == "--what-if") {
      if (!policy.name.empty()) return misuse(err, "one file of tables is enough");
      if (i + 1 == args.size() || args[i + 1].empty()) return misuse(err, std::string(args[i]) + " needs a file");
      policy = {args[i + 1], args[i] == "--policy" ? gongbao::held_to::printed : gongbao::held_to::meaning};
      ++i;
      continue;
    }
    const std::size_t equals = args[i].find('=');
    if (equals == std::string_view::npos)
      return misuse(err, "'" + std::string(args[i]) + "' is not of the form key=value");
    const std::string_view key = args[i].substr(0, equals);
    const std::string_view value = args[i].substr(equals + 1);
    values.push_back(rule == nullptr ? std::string(value)
                                     : in_flat_form(fields_of_rule(rule->describe_inputs), key, value));
    inputs.push_back({key, std::string_view(values.back())});
  }
  gongbao::flat::answer answer;
  std::string when;
  if (policy.name.empty()) {
    rules::call(args[0], inputs.data(), inputs.size(), answer);
  } else if (const std::string wrong = call_by<Cities>(policy, args[0], inputs, answer, when); !wrong.empty()) {
    err << "calc: " << wrong << '\n';
    return 2;
  }
  if (answer.refused()) return refuse<rules>(args[0], *answer.refused(), inputs, out, err, when);
  const fields_of_rule outputs(rule->describe_outputs);
  for (const gongbao::flat::pair& p : answer) {
    const outside::value_form* const form = in_words ? outputs.form_of(p.key) : nullptr;
    out << std::string_view(p.key) << '=' << (form ? in_terms(*form, p.value) : std::string(p.value)) << '\n';
  }
  if (why && answer.counted()) print_reasons(*answer.counted(), out);
  if (why && !answer.counted()) err << args[0] << ": no deadline in this answer to explain.\n";
  return 0;
}

template <class Rules>
int calendar(const std::vector<std::string_view>& args, std::ostream& out, std::ostream& err) {
  if (args.size() != 2) return misuse(err, "--calendar takes one year");
  const gongbao::outcome<std::int64_t> year = gongbao::parse<std::int64_t>(args[1]);
  if (!year) return misuse(err, "'" + std::string(args[1]) + "' is not a year");
  const gongbao::workday_calendar& published = gongbao::china_workdays;
  if (*year < published.first_year || *year > published.last_year)
    return refuse<Rules>("--calendar", {gongbao::error::calendar_not_published, args[1]}, {}, out, err);
  return print_year(static_cast<int>(*year), out);
}

template <class Rules>
int vectors(const std::vector<std::string_view>& args, std::istream& in, std::ostream& out, std::ostream& err) {
  std::string_view file;
  std::vector<std::string_view> prefixes;
  for (std::size_t i = 0; i < args.size(); i += 2) {
    if (i + 1 == args.size()) return misuse(err, std::string(args[i]) + " needs a value");
    std::string_view value = args[i + 1];
    if (args[i] == "--vectors" && file.empty()) {
      file = value;
    } else if (args[i] == "--rules" && prefixes.empty()) {
      for (bool more = true; more;) {
        const std::size_t comma = value.find(',');
        prefixes.push_back(value.substr(0, comma));
        more = comma != std::string_view::npos;
        if (more) value.remove_prefix(comma + 1);
      }
    } else {
      return misuse(err, "unexpected '" + std::string(args[i]) + "'");
    }
  }
  if (file.empty()) return misuse(err, "--vectors FILE is missing");

  std::ifstream opened;
  if (file != "-") opened.open(std::string(file), std::ios::binary);
  const std::string_view name = file == "-" ? "standard input" : file;
  std::istream& lines = file == "-" ? in : opened;
  const tally count = lines ? run_vectors<Rules>(lines, name, prefixes, out) : tally{};
  if (!lines.eof()) {
    err << "calc: cannot read " << name << '\n';
    return 2;
  }
  if (count.passed + count.failed == 0)
    err << "calc: " << name << " has no vector" << (prefixes.empty() ? "" : " of these rules") << '\n';
  return count.exit_code();
}

/// Answers a command line by the rules of a list of cities.
template <class Cities>
int run(const std::vector<std::string_view>& args, std::istream& in, std::ostream& out, std::ostream& err) {
  using rules = gongbao::flat::rules<typename Cities::rules>;
  if (args.empty()) return misuse(err, "which rule?");
  if (args[0] == "--help" || args[0] == "-h") {
    out << usage;
    return 0;
  }
  if (args[0] == "--list") {
    if (args.size() == 1) return list_rules<rules>(out);
    return args.size() == 2 && args[1] == "zh" ? list_rules_zh<rules>(out)
                                               : misuse(err, "--list takes zh or nothing more");
  }
  if (args[0] == "--describe") {
    if (args.size() != 2) return misuse(err, "--describe takes one rule");
    const gongbao::flat::entry* rule = rules::find(args[1]);
    if (rule == nullptr) return refuse<rules>(args[1], {gongbao::error::unknown_rule, args[1]}, {}, out, err);
    return describe(*rule, out);
  }
  if (args[0] == "--policy-of") {
    std::string known;
    if (args.size() == 2 && write_policy<Cities>(args[1], out, known)) return 0;
    return misuse(err, "--policy-of takes one table: " + (known.empty() ? "there is none" : known));
  }
  if (args[0] == "--coverage")
    return args.size() == 1 ? print_coverage<Cities>(out) : misuse(err, "--coverage takes nothing more");
  if (args[0] == "--cliffs")
    return args.size() == 1 ? print_atlas<Cities>(out) : misuse(err, "--cliffs takes nothing more");
  if (args[0] == "--calendar") return calendar<rules>(args, out, err);
  if (args[0] == "--vectors" || args[0] == "--rules") return vectors<rules>(args, in, out, err);
  if (args[0].starts_with('-')) return misuse(err, "unknown option '" + std::string(args[0]) + "'");
  return evaluate<Cities>(args, out, err);
}

/// The whole program: `int main(int argc, char** argv) { return calc::run_main<my_cities>(argc, argv); }`
template <class Cities>
int run_main(int argc, char** argv) {
#if defined(SIGXFSZ)
  // A file that may not grow is a write error; a reader that goes away ends calc.
  static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
#endif
  std::ios::sync_with_stdio(false);
  const int code = run<Cities>(std::vector<std::string_view>(argv + 1, argv + argc), std::cin, std::cout, std::cerr);
  if (std::cout.flush()) return code;
  std::cerr << "calc: cannot write standard output\n";
  return 2;
}

}  // namespace calc

#endif
