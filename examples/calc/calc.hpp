// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_HPP
#define GONGBAO_EXAMPLES_CALC_HPP

#include <gongbao/interop/explain_result.hpp>
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/version.hpp>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../common/as_written.hpp"
#include "../common/spelling.hpp"
#include "calendar.hpp"
#include "cliffs.hpp"
#include "coverage.hpp"
#include "describe.hpp"
#include "diff.hpp"
#include "icalendar.hpp"
#include "inverse.hpp"
#include "policy.hpp"
#include "timeline.hpp"
#include "vectors.hpp"

// The rules of a list of cities for the command line. Exit codes: 0 answered, 1 refused or a vector failed, 2 the call
// itself is wrong.

namespace calc {

inline constexpr text usage{
    "usage: calc RULE [key=value ...] [--why]           one rule or case, one key=value line per output;\n"
    "                                                   --why: the days that moved its deadline;\n"
    "                                                   --words zh: words by their official terms;\n"
    "                                                   --policy FILE: by the benefit tables of a file;\n"
    "                                                   --what-if FILE: the same, held to their meaning alone;\n"
    "                                                   --inverse OUTPUT=VALUE: the amounts that bring this; VALUE is\n"
    "                                                   5000, 5000.. (or more), ..5000 (or less) or a word;\n"
    "                                                   --explain [md|json]: of a claim, why this much and not more,\n"
    "                                                   what else would bring, and where the next threshold is;\n"
    "                                                   --timeline: its days in order, with act and article;\n"
    "                                                   --ics FILE: the same as a calendar; - is standard output;\n"
    "                                                   --today DATE: the day that what is left is counted from;\n"
    "                                                   --number NAME: of the case, by which calendars know it\n"
    "       calc --policy-of CITY.BENEFIT               writes such a file: the table in force\n"
    "       calc --list [zh]                            every rule and case: id, title, source, tag, in force,\n"
    "                                                   how its document stands; zh: in Chinese\n"
    "       calc --describe RULE                        its inputs and outputs; of a case also its rules\n"
    "       calc --coverage                             every article: its rules, or why it has none\n"
    "       calc --cliffs                               every knot and every cliff of the benefit tables\n"
    "       calc --diff A [B] [key=value ...]           what table B changes beside A, for every fen; each a file or\n"
    "                                                   CITY.BENEFIT; A alone: beside itself under a reading\n"
    "       calc --calendar YEAR                        a year's working days, holidays and make-up days\n"
    "       calc --vectors FILE [--rules PREFIX[,...]]  run test vectors; - reads standard input\n"
    "       calc --version                              of which release it is\n"
    "--lang zh|en: in this language; without it as LC_ALL, LC_MESSAGES or LANG says\n"
    "exit status: 0 answered, 1 refused or a vector failed, 2 the call itself is wrong\n",
    "用法：calc 编号 [key=value ...] [--why]             计算一条规则或一类办件，每个输出项一行 key=value；\n"
    "                                                   --why：列出影响期限的节假日和调休上班日；\n"
    "                                                   --words zh：以正式名称写出取值；\n"
    "                                                   --policy 文件：按文件中的政策表计算；\n"
    "                                                   --what-if 文件：同上，只检查表本身是否成立；\n"
    "                                                   --inverse 输出项=取值：反查金额；取值写 5000、\n"
    "                                                   5000..（以上）、..5000（以下）或词语；\n"
    "                                                   --explain [md|json]：为什么是这个数、为什么不是更多，\n"
    "                                                   其他身份和口径可得多少，下一个折点在哪里；\n"
    "                                                   --timeline：按先后列出各日期、事项和条款；\n"
    "                                                   --ics 文件：同上，写成日历文件；- 表示标准输出；\n"
    "                                                   --today 日期：以该日计算剩余天数；\n"
    "                                                   --number 案号：日历以案号区分案件\n"
    "      calc --policy-of 城市.待遇                   把现行政策表写成这样的文件\n"
    "      calc --list [zh]                             全部规则和办件：编号、名称、出处、效力、有效期、文件时效；\n"
    "                                                   zh：用中文\n"
    "      calc --describe 编号                         输入项和输出项；办件另列所用规则\n"
    "      calc --coverage                              逐条列出条款：编码的规则，或未编码的原因\n"
    "      calc --cliffs                                各待遇表的折点和跳变点\n"
    "      calc --diff 甲 [乙] [key=value ...]          政策表乙与甲相比的变化，逐分比较；各为文件或\n"
    "                                                   城市.待遇；只写甲的，对比另一口径\n"
    "      calc --calendar 年份                         一年的工作日、节假日和调休上班日\n"
    "      calc --vectors 文件 [--rules 前缀[,...]]     运行测试用例；- 表示标准输入\n"
    "      calc --version                               版本号\n"
    "--lang zh|en：使用的语言；未给出时按 LC_ALL、LC_MESSAGES、LANG\n"
    "退出状态：0 已答复，1 不予计算或用例未通过，2 调用本身有误\n"};

template <class... Values>
int misuse(std::ostream& err, language in, const text& what, const Values&... values) {
  err << "calc: " << outside::told(what, in, values...) << '\n' << std::string_view(usage.in(in));
  return 2;
}

/// The rules and the cases of some cities by their ids.
template <class Cities>
using rules_of = gongbao::flat::rules<typename Cities::rules_and_cases>;

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
          outside::value_form form{.type = d.type, .is_set = d.kind == "set", .headings = std::string(d.headings)};
          for (std::size_t i = 0; i < d.word_count; ++i)
            form.words.push_back(
                outside::word_of(d.words[i].key, d.words[i].label.in(gongbao::language::zh), !d.question.empty()));
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

/// The inputs of a rule, in the words of its city.
template <class Cities>
fields_of_rule inputs_of(const gongbao::flat::entry& rule) {
  fields_of_rule inputs(rule.describe_inputs);
  Cities::for_each([&](auto city) {
    bool is_its_city = false;
    gongbao::city_list<decltype(city)>::rules_and_cases::for_each(
        [&](const auto& r) { is_its_city = is_its_city || r.info.id == rule.info->id; });
    if (!is_its_city) return;
    for (outside::value_form& form : inputs.forms) outside::take_terms_of(city, form);
  });
  return inputs;
}

/// What is asked of the days of an answer.
struct days_asked {
  bool timeline = false;
  std::string_view ics{};  ///< the calendar file
  std::string_view today{};
  std::string_view number{};  ///< of the case

  bool any() const noexcept { return timeline || !ics.empty(); }
  /// The option of this name that takes a value.
  std::string_view* value_of(std::string_view option) noexcept {
    if (option == "--ics") return &ics;
    if (option == "--today") return &today;
    return option == "--number" ? &number : nullptr;
  }
};

/// The day that is today for the options is today for the rule as well, if it asks: either may say it. What is wrong
/// with it, if anything is.
inline std::string share_today(const fields_of_rule& forms, days_asked& asked, std::vector<gongbao::flat::pair>& inputs,
                               language in) {
  const outside::value_form* const asks = forms.form_of("today");
  const auto given = std::find_if(inputs.begin(), inputs.end(), [](const auto& p) { return p.key == "today"; });
  if (asked.today.empty()) {
    if (asks != nullptr && given != inputs.end()) asked.today = std::string_view(given->value);
    return {};
  }
  if (const outside::value_form day{.type = "date"}; !reads(day, asked.today))
    return outside::told(text{"--today: {1}", "--today：{1}"}, in, why_unreadable(day, asked.today, in));
  if (asks == nullptr)
    return asked.any() ? std::string()
                       : outside::told(text{"--today is for --timeline and --ics, or a rule that asks for today",
                                            "--today 须与 --timeline 或 --ics 同用，或用于有 today 输入项的规则"},
                                       in);
  if (given == inputs.end())
    inputs.push_back({"today", asked.today});
  else if (given->value != asked.today)
    return outside::told(text{"--today and today= differ", "--today 与 today= 不一致"}, in);
  return {};
}

/// What a rule requires, and its lists, as they were given: a key=value line each.
inline std::string required_inputs(const gongbao::flat::entry& rule, const std::vector<gongbao::flat::pair>& inputs) {
  std::string all;
  for_each_field(rule.describe_inputs, [&](const gongbao::flat::field_description& d) {
    for (const gongbao::flat::pair& p : inputs)
      if ((d.is_required || d.type == "rows") && p.key == d.key)
        all += std::string(p.key) + '=' + std::string(p.value) + '\n';
  });
  return all;
}

/// Tells the days of an answer as a timeline, a calendar file or both.
inline int tell_days(const days_asked& asked, const gongbao::flat::entry& rule,
                     const std::vector<gongbao::flat::pair>& inputs, const gongbao::flat::answer& answer,
                     std::ostream& out, std::ostream& err, language in) {
  const std::vector<event> events = events_of(rule, inputs, answer, in);
  const std::optional<gongbao::date> today = detail::day_in(asked.today);
  if (asked.timeline) {
    print_heading(*rule.info, asked.number, today, out, in);
    print_rest(rule, answer, out, in);
    if (!events.empty()) out << '\n';
    print_events(events, *rule.info, today, out, in);
  }
  const auto known = std::find_if(events.begin(), events.end(), [](const event& e) { return e.day.has_value(); });
  if (known == events.end()) {
    err << outside::told(text{"{1}: no day in this answer.\n", "{1}：该结果中没有日期。\n"}, in, rule.info->id);
    return asked.ics.empty() ? 0 : 1;
  }
  if (asked.ics.empty()) return 0;
  const case_of_calendar of{std::string(asked.number),
                            asked.number.empty() ? required_inputs(rule, inputs) : std::string()};
  // Made on the day it is read on, or else when the last act was done.
  gongbao::date stamp = *known->day;
  for (const event& e : events)
    if (e.day && e.role == gongbao::day_role::happened) stamp = std::max(stamp, *e.day);
  const std::string calendar = icalendar(events, *rule.info, of, today.value_or(stamp), today, in);
  if (asked.ics == "-") {
    out << calendar;
    return 0;
  }
  std::ofstream file{std::string(asked.ics), std::ios::binary};
  if (file << calendar && file.flush()) return 0;
  err << outside::told(text{"calc: cannot write {1}\n", "calc: 无法写入 {1}\n"}, in, outside::printable(asked.ics));
  return 2;
}

/// The flat form of a word or truth value that is given as its official term; any other value as it is.
inline std::string in_flat_form(const fields_of_rule& fields, std::string_view key, std::string_view value) {
  const outside::value_form* const form = fields.form_of(key);
  if (form == nullptr || (form->words.empty() && form->type != "bool")) return std::string(value);
  return as_written(*form, value).value_or(std::string(value));
}

/// `; the nearest is date`, or nothing if none is near.
inline std::string nearest(std::string_view met, const std::vector<std::string>& names, language in) {
  std::size_t least = 4;
  std::string found;
  for (const std::string& name : names) {
    const std::size_t apart = outside::letters_between(outside::folded(met), outside::folded(name), least);
    if (apart < least && 2 * apart < name.size()) found = name;
    if (found == name) least = apart;
  }
  return found.empty() ? "" : outside::told(text{"; the nearest is {1}", "；最接近的是 {1}"}, in, found);
}

/// What a refusal says beyond its name: the value met and the form wanted.
template <class Cities>
std::string reason(std::string_view rule, const gongbao::refusal& r, const std::string* met,
                   std::string_view tables_in_force, language in) {
  using gongbao::error;
  using outside::told;
  using rules = rules_of<Cities>;
  const std::string label(label_of(r.error, in));
  const gongbao::flat::entry* const known = rules::find(rule);
  if (r.error == error::unknown_rule) {
    std::vector<std::string> ids;
    for (const gongbao::flat::entry* e : rules::all) ids.emplace_back(e->info->id);
    return label + nearest(rule, ids, in);
  }
  if (known == nullptr) return label;
  const fields_of_rule inputs = inputs_of<Cities>(*known);
  if (r.error == error::unknown_key) {
    std::string all;
    for (const std::string& key : inputs.keys) (all += all.empty() ? "" : told(text{", ", "、"}, in)) += key;
    return label + nearest(r.where, inputs.keys, in) + told(text{"; it has {1}", "；其输入项为 {1}"}, in, all);
  }
  const outside::value_form* const at = inputs.form_of(r.where);
  if (at == nullptr) return label;
  const outside::value_form& form = *at;
  if (met == nullptr && (r.error == error::missing_input || r.error == error::external_parameter_missing))
    return told(text{"{1}: write {2}=, {3}", "{1}：请写 {2}=，{3}"}, in, label, r.where, wanted(form, in));
  if (r.error == error::not_in_force && !tables_in_force.empty())
    return told(text{"{1}: its tables are in force {2}", "{1}：文件中的政策表有效期为{2}"}, in, label, tables_in_force);
  if (r.error == error::not_in_force) {
    return told(text{"{1}: {2}, {3}", "{1}：{2}，{3}"}, in, label, known->info->source.in->number,
                days_of(known->info->in_force(), in));
  }
  if (form.type == "rows" && r.error == error::invalid_value)
    return told(text{"{1}: wanted is {2}", "{1}：应为{2}"}, in, label, wanted(form, in));
  return met != nullptr && !reads(form, *met) ? why_unreadable(form, *met, in) : label;
}

template <class Cities>
int refuse(std::string_view rule, const gongbao::refusal& r, const std::vector<gongbao::flat::pair>& inputs,
           std::ostream& out, std::ostream& err, language in, std::string_view tables_in_force = {}) {
  const std::string_view colon = text{": ", "："}.in(in);
  const std::string_view where = r.where;
  out << "error=" << std::string_view(name_of(r.error)) << '\n';
  err << outside::printable(rule);
  const auto given = std::find_if(inputs.begin(), inputs.end(), [&](const auto& p) { return p.key == r.where; });
  std::string met;
  if (given != inputs.end()) met = std::string(given->value);
  if (r.error != gongbao::error::unknown_rule && !where.empty()) {
    err << colon << outside::printable(where);
    if (given != inputs.end() && met.size() <= 160) err << '=' << outside::printable(met);  // no whole tables
  }
  err << colon << reason<Cities>(rule, r, given != inputs.end() ? &met : nullptr, tables_in_force, in)
      << outside::told(text{".", "。"}, in) << '\n';
  return 1;
}

/// Reads a rule backwards: the first amount that has to be stated is left open.
template <class Cities>
int answer_inverse(const gongbao::flat::entry& rule, const std::vector<gongbao::flat::pair>& inputs,
                   std::string_view wanted, const policy_file& policy, std::ostream& out, std::ostream& err,
                   language in) {
  gongbao::flat::question asked = gongbao::flat::question::of(rule);
  for (const gongbao::flat::pair& p : inputs) asked.given.emplace_back(std::string(p.key), std::string(p.value));
  const gongbao::flat::kept_field* const open = asked.claimed();
  if (open == nullptr) return misuse(err, in, {"{1} asks for no amount", "{1} 没有必填的金额"}, rule.info->id);
  if (asked.given_of(open->key) != nullptr)
    return misuse(err, in, {"--inverse looks for {1}: leave it out", "--inverse 反查的就是 {1}：不能给出"}, open->key);
  if (!policy.name.empty())
    return misuse(err, in, {"--inverse goes by the table in force", "--inverse 按现行政策表反查"});
  gongbao::flat::answer at_nothing;
  asked.with(open->key, "0").ask(at_nothing);
  if (at_nothing.refused()) return refuse<Cities>(rule.info->id, *at_nothing.refused(), inputs, out, err, in);
  bool found = false;
  if (const std::string wrong = print_inverse(asked, *open, wanted, out, found, in); !wrong.empty()) {
    err << "calc: " << wrong << '\n';
    return 2;
  }
  if (found) return 0;
  err << outside::told(text{"{1}: no {2} up to {3} brings {4}.\n", "{1}：{2} 在{3}元以内均不能得到 {4}。\n"}, in,
                       rule.info->id, open->key, most_asked, wanted);
  return 1;
}

/// Says why a claim brings what it does, and why not more.
template <class Cities>
int answer_explanation(const gongbao::flat::entry& rule, const std::vector<gongbao::flat::pair>& inputs,
                       gongbao::flat::explanation_form as, const policy_file& policy, std::ostream& out,
                       std::ostream& err, language in) {
  if (!policy.name.empty())
    return misuse(err, in, {"--explain goes by the table in force", "--explain 按现行政策表说明"});
  auto asked = gongbao::flat::claim_question_of<typename Cities::rules>(rule.info->id);
  if (!asked) return misuse(err, in, {"{1} does not settle a claim", "{1} 不是结算费用的规则"}, rule.info->id);
  for (const gongbao::flat::pair& p : inputs) asked->asked.given.emplace_back(std::string(p.key), std::string(p.value));
  const gongbao::flat::claim_explanation found = gongbao::flat::explain_claim_result(*asked);
  if (!gongbao::flat::is_explained(found)) {
    gongbao::flat::answer answer;
    rule.evaluate(inputs.data(), inputs.size(), answer);
    return refuse<Cities>(rule.info->id, *answer.refused(), inputs, out, err, in);
  }
  out << gongbao::flat::to_text(found, rule.info->id, in, as);
  return found.now.refused ? 1 : 0;
}

template <class Cities>
int evaluate(const std::vector<std::string_view>& args, std::ostream& out, std::ostream& err, language in) {
  using rules = rules_of<Cities>;
  const gongbao::flat::entry* const rule = rules::find(args[0]);
  std::vector<std::string> values;  // which the inputs look into
  values.reserve(args.size());
  std::vector<gongbao::flat::pair> inputs;
  const auto forms = rule == nullptr ? std::optional<fields_of_rule>() : inputs_of<Cities>(*rule);
  bool why = false;
  bool in_words = false;
  std::string_view inverse;
  bool explain = false;
  auto explained_as = gongbao::flat::explanation_form::plain;
  policy_file policy;
  days_asked days;
  for (std::size_t i = 1; i < args.size(); ++i) {
    if (args[i] == "--why") {
      why = true;
      continue;
    }
    if (args[i] == "--words") {
      if (++i == args.size() || args[i] != "zh") return misuse(err, in, {"--words takes zh", "--words 后只能写 zh"});
      in_words = true;
      continue;
    }
    if (args[i] == "--explain") {
      explain = true;
      if (i + 1 < args.size() && (args[i + 1] == "md" || args[i + 1] == "json"))
        explained_as =
            args[++i] == "md" ? gongbao::flat::explanation_form::markdown : gongbao::flat::explanation_form::json;
      continue;
    }
    if (args[i] == "--inverse") {
      if (!inverse.empty() || i + 1 == args.size() || args[i + 1].find('=') == args[i + 1].npos)
        return misuse(err, in, {"--inverse takes one OUTPUT=VALUE", "--inverse 后须写一个“输出项=取值”"});
      inverse = args[++i];
      continue;
    }
    if (args[i] == "--policy" || args[i] == "--what-if") {
      if (!policy.name.empty()) return misuse(err, in, {"one file of tables is enough", "只能给出一个政策表文件"});
      if (i + 1 == args.size() || args[i + 1].empty())
        return misuse(err, in, {"{1} needs a file", "{1} 后须写文件名"}, args[i]);
      policy = {args[i + 1], args[i] == "--policy" ? gongbao::held_to::printed : gongbao::held_to::meaning};
      ++i;
      continue;
    }
    if (args[i] == "--timeline") {
      days.timeline = true;
      continue;
    }
    if (std::string_view* const value = days.value_of(args[i])) {
      if (!value->empty()) return misuse(err, in, {"{1} is given twice", "{1} 重复给出"}, args[i]);
      if (i + 1 == args.size() || args[i + 1].empty())
        return misuse(err, in, {"{1} needs a value", "{1} 后须写取值"}, args[i]);
      *value = args[++i];
      continue;
    }
    const std::size_t equals = args[i].find('=');
    if (equals == std::string_view::npos)
      return misuse(err, in, {"'{1}' is not of the form key=value", "“{1}”不是 key=value 的形式"}, args[i]);
    const std::string_view key = args[i].substr(0, equals);
    const std::string_view value = args[i].substr(equals + 1);
    const outside::value_form* const form = forms ? forms->form_of(key) : nullptr;
    if (form != nullptr && form->type == "rows" && value.starts_with('@')) {
      values.emplace_back();
      if (!read_file(value.substr(1), values.back())) {
        err << "calc: "
            << outside::told(text{"cannot read {1}", "无法读取 {1}"}, in, outside::printable(value.substr(1))) << '\n';
        return 2;
      }
    } else {
      values.push_back(forms ? in_flat_form(*forms, key, value) : std::string(value));
    }
    inputs.push_back({key, std::string_view(values.back())});
  }
  if (forms)
    if (const std::string wrong = share_today(*forms, days, inputs, in); !wrong.empty())
      return misuse(err, in, {"{1}", "{1}"}, wrong);
  if (rule != nullptr && explain) return answer_explanation<Cities>(*rule, inputs, explained_as, policy, out, err, in);
  if (rule != nullptr && !inverse.empty()) return answer_inverse<Cities>(*rule, inputs, inverse, policy, out, err, in);
  gongbao::flat::answer answer;
  std::string when;
  if (policy.name.empty()) {
    rules::call(args[0], inputs.data(), inputs.size(), answer);
  } else if (const std::string wrong = call_by<Cities>(policy, args[0], inputs, answer, when, in); !wrong.empty()) {
    err << "calc: " << wrong << '\n';
    return 2;
  }
  if (answer.refused()) return refuse<Cities>(args[0], *answer.refused(), inputs, out, err, in, when);
  if (days.any()) return tell_days(days, *rule, inputs, answer, out, err, in);
  const fields_of_rule outputs(rule->describe_outputs);
  for (const gongbao::flat::pair& p : answer) {
    const outside::value_form* const form = in_words ? outputs.form_of(p.key) : nullptr;
    out << std::string_view(p.key) << '=' << (form ? in_terms(*form, p.value) : std::string(p.value)) << '\n';
  }
  if (why && answer.counted()) print_reasons(*answer.counted(), out, in);
  if (why && !answer.counted())
    err << outside::told(text{"{1}: no deadline in this answer to explain.\n", "{1}：该结果中没有可说明的期限。\n"}, in,
                         args[0]);
  return 0;
}

template <class Cities>
int calendar(const std::vector<std::string_view>& args, std::ostream& out, std::ostream& err, language in) {
  if (args.size() != 2) return misuse(err, in, {"--calendar takes one year", "--calendar 后须写一个年份"});
  const gongbao::outcome<std::int64_t> year = gongbao::parse<std::int64_t>(args[1]);
  if (!year) return misuse(err, in, {"'{1}' is not a year", "“{1}”不是年份"}, args[1]);
  const gongbao::workday_calendar& published = gongbao::china_workdays;
  if (*year < published.first_year || *year > published.last_year)
    return refuse<Cities>("--calendar", {gongbao::error::calendar_not_published, args[1]}, {}, out, err, in);
  return print_year(static_cast<int>(*year), out, in);
}

template <class Cities>
int diff(const std::vector<std::string_view>& args, std::ostream& out, std::ostream& err, language in) {
  std::vector<std::string_view> tables;
  std::vector<gongbao::flat::pair> given;
  for (std::size_t i = 1; i < args.size(); ++i) {
    const std::size_t equals = args[i].find('=');
    if (equals == args[i].npos)
      tables.push_back(args[i]);
    else
      given.push_back({args[i].substr(0, equals), args[i].substr(equals + 1)});
  }
  if (tables.empty() || tables.size() > 2 || (tables.size() == 1 && given.empty()))
    return misuse(err, in,
                  {"--diff takes two tables, or one and a reading", "--diff 后须写两张政策表，或一张政策表和一个口径"});
  const std::string wrong = diff_call<Cities>(std::move(tables), std::move(given), in).print(out);
  if (wrong.empty()) return 0;
  err << "calc: " << wrong << '\n';
  return 2;
}

template <class Rules>
int vectors(const std::vector<std::string_view>& args, std::istream& input, std::ostream& out, std::ostream& err,
            language in) {
  std::string_view file;
  std::vector<std::string_view> prefixes;
  for (std::size_t i = 0; i < args.size(); i += 2) {
    if (i + 1 == args.size()) return misuse(err, in, {"{1} needs a value", "{1} 后须写取值"}, args[i]);
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
      return misuse(err, in, {"unexpected '{1}'", "多余的“{1}”"}, args[i]);
    }
  }
  if (file.empty()) return misuse(err, in, {"--vectors FILE is missing", "缺少 --vectors 文件"});

  std::ifstream opened;
  if (file != "-") opened.open(std::string(file), std::ios::binary);
  const std::string name = file == "-" ? outside::told(text{"standard input", "标准输入"}, in) : std::string(file);
  std::istream& lines = file == "-" ? input : opened;
  const tally count = lines ? run_vectors<Rules>(lines, name, prefixes, out, in) : tally{};
  if (!lines.eof()) {
    err << outside::told(text{"calc: cannot read {1}\n", "calc: 无法读取 {1}\n"}, in, name);
    return 2;
  }
  if (count.passed + count.failed == 0)

    err << outside::told(prefixes.empty()
                             ? text{"calc: {1} has no vector\n", "calc: {1} 中没有用例\n"}
                             : text{"calc: {1} has no vector of these rules\n", "calc: {1} 中没有这些规则的用例\n"},
                         in, name);
  return count.exit_code();
}

/// Answers a command line by the rules of a list of cities, in a language unless it asks for another.
template <class Cities>
int run(std::vector<std::string_view> args, std::istream& input, std::ostream& out, std::ostream& err,
        language in = language::en) {
  using rules = rules_of<Cities>;
  if (!outside::take_language(args, in))
    return misuse(err, in, {"--lang takes zh or en, once", "--lang 后写 zh 或 en，只写一次"});
  if (args.empty()) return misuse(err, in, {"which rule?", "请写规则编号"});
  const auto alone = [&](auto print) {
    return args.size() == 1 ? print(out, in)
                            : misuse(err, in, {"{1} takes nothing more", "{1} 后不能再写其他内容"}, args[0]);
  };
  if (args[0] == "--help" || args[0] == "-h") {
    out << std::string_view(usage.in(in));
    return 0;
  }
  if (args[0] == "--version")
    return alone([](std::ostream& to, language) {
      to << "calc (gongbao) " GONGBAO_VERSION "\n";
      return 0;
    });
  if (args[0] == "--list") {
    if (args.size() == 1) return list_rules<rules>(out, err, in);
    return args.size() == 2 && args[1] == "zh"
               ? list_rules<rules>(out, err, language::zh)
               : misuse(err, in, {"--list takes zh or nothing more", "--list 后只能写 zh，或不写"});
  }
  if (args[0] == "--describe") {
    if (args.size() != 2) return misuse(err, in, {"--describe takes one rule", "--describe 后须写一个规则编号"});
    const gongbao::flat::entry* rule = rules::find(args[1]);
    if (rule == nullptr) return refuse<Cities>(args[1], {gongbao::error::unknown_rule, args[1]}, {}, out, err, in);
    return describe(*rule, out, in);
  }
  if (args[0] == "--policy-of") {
    std::string known;
    if (args.size() == 2 && write_policy<Cities>(args[1], out, known, in)) return 0;
    if (known.empty())
      return misuse(err, in,
                    {"--policy-of takes one table: there is none", "--policy-of 后须写一张政策表：没有可写的表"});
    return misuse(err, in, {"--policy-of takes one table: {1}", "--policy-of 后须写一张政策表：{1}"}, known);
  }
  if (args[0] == "--diff") return diff<Cities>(args, out, err, in);
  if (args[0] == "--coverage") return alone(print_coverage<Cities>);
  if (args[0] == "--cliffs") return alone(print_atlas<Cities>);
  if (args[0] == "--calendar") return calendar<Cities>(args, out, err, in);
  if (args[0] == "--vectors" || args[0] == "--rules") return vectors<rules>(args, input, out, err, in);
  if (args[0].starts_with('-')) return misuse(err, in, {"unknown option '{1}'", "没有“{1}”这个选项"}, args[0]);
  return evaluate<Cities>(args, out, err, in);
}

/// The whole program: `int main(int argc, char** argv) { return calc::run_main<my_cities>(argc, argv); }`
template <class Cities>
int run_main(int argc, char** argv) {
#if defined(SIGXFSZ)
  // A file that may not grow is a write error; a reader that goes away ends calc.
  static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
#endif
  std::ios::sync_with_stdio(false);
  const language in = outside::language_of_environment();
  const int code =
      run<Cities>(std::vector<std::string_view>(argv + 1, argv + argc), std::cin, std::cout, std::cerr, in);
  if (std::cout.flush()) return code;
  std::cerr << outside::told(text{"calc: cannot write standard output\n", "calc: 无法写入标准输出\n"}, in);
  return 2;
}

}  // namespace calc

#endif
