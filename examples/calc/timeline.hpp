// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_TIMELINE_HPP
#define GONGBAO_EXAMPLES_CALC_TIMELINE_HPP

#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/string.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../common/readable.hpp"
#include "../common/told.hpp"
#include "calendar.hpp"
#include "describe.hpp"

// The days of a procedure in their order. Which days these are, what happens on them, who acts and by which article,
// the description of the rule says: rules/milestone.hpp.

namespace calc {

/// A day of a procedure.
struct event {
  std::optional<gongbao::date> day;  ///< none: a working day that is not published so far
  gongbao::day_role role{};
  std::string key;  ///< of the input or output that it stands in
  std::string act;
  std::string by;  ///< who acts
  const gongbao::rule_info* rule = nullptr;
  std::optional<gongbao::date> counted_to{};  ///< the last day as it is counted, where a day of rest moved it
  bool may_move = false;                      ///< whether a day of rest moves it is not published so far
  std::optional<gongbao::date> done{};        ///< of a deadline: when the act was done

  bool is_due() const noexcept { return role == gongbao::day_role::due; }
  bool is_open() const noexcept { return is_due() && !done; }
};

namespace detail {

inline std::optional<gongbao::date> day_in(std::string_view value) {
  const gongbao::outcome<gongbao::date> day = gongbao::parse<gongbao::date>(value);
  return day ? std::optional(*day) : std::nullopt;
}

/// Goes through the inputs of a rule, then its outputs, and collects the days that they say are of a procedure.
class event_collector {
 public:
  event_collector(const gongbao::flat::entry& rule, const std::vector<gongbao::flat::pair>& given, language in)
      : rule_{*rule.info}, given_{given}, in_{in} {}

  void input(const gongbao::flat::field_description& d) {
    const std::string_view value = given(d.key);
    if (d.type == "late_by") rolls_ = (value.empty() ? std::string_view(d.default_text) : value) != "due";
    add(d, value);
  }
  void output(const gongbao::flat::field_description& d, const gongbao::flat::answer& answer) {
    const gongbao::maybe<gongbao::text_view> value = answer.find(d.key);
    if (d.day != nullptr && value) add(d, *value);
  }

  /// In their order: what was done before what is due, days that are not known last.
  std::vector<event> in_order() && {
    const auto place = [](const event& e) { return std::pair(!e.day, e.day ? e.day->day_number() : 0); };
    const auto comes_before = [&](const event& a, const event& b) {
      return place(a) != place(b) ? place(a) < place(b) : !a.is_due() && b.is_due();
    };
    std::vector<event> sorted;
    for (event& e : events_)
      sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), e, comes_before), std::move(e));
    return sorted;
  }

 private:
  std::string_view given(std::string_view key) const {
    const auto at = std::find_if(given_.begin(), given_.end(), [&](const auto& p) { return p.key == key; });
    return at == given_.end() ? std::string_view() : std::string_view(at->value);
  }

  void add(const gongbao::flat::field_description& d, std::string_view value) {
    if (d.day == nullptr || value.empty()) return;
    const gongbao::milestone& m = *d.day;
    event e{.day = day_in(value), .role = m.role, .key = std::string(d.key), .act = {}, .by = {}};
    e.rule = m.rule != nullptr ? m.rule : &rule_;
    e.by = std::string(m.by.in(in_));
    if (!m.act.empty())
      e.act = std::string(m.act.in(in_));
    else if (m.is_due())
      e.act = std::string(in_ == language::zh ? e.rule->title_zh : e.rule->title);
    else
      e.act = std::string(d.meaning.in(in_));
    if (m.is_due()) {
      e.done = day_in(given(m.done_key));
      if (m.act.empty()) name_act_done(m.done_key, e.act);
    }
    if (m.role != gongbao::day_role::due_workday)
      events_.push_back(std::move(e));
    else if (!events_.empty() && events_.back().is_due() && events_.back().act == e.act &&
             events_.back().rule == e.rule)
      roll(events_.back(), e.day);
  }

  /// Of the two last days of a deadline the one that counts stays.
  void roll(event& due, std::optional<gongbao::date> workday) const {
    if (!rolls_) return;
    due.may_move = !workday;
    if (!workday || workday == due.day) return;
    due.counted_to = due.day;
    due.day = workday;
  }

  /// The input that says when an act was done is called by the act.
  void name_act_done(std::string_view key, const std::string& act) {
    for (event& e : events_)
      if (e.key == key && !e.is_due()) e.act = act;
  }

  const gongbao::rule_info& rule_;
  const std::vector<gongbao::flat::pair>& given_;
  language in_;
  bool rolls_ = true;  // as a period does that is counted
  std::vector<event> events_;
};

}  // namespace detail

/// The days of an answer that its rule describes as days of a procedure, in their order.
inline std::vector<event> events_of(const gongbao::flat::entry& rule, const std::vector<gongbao::flat::pair>& given,
                                    const gongbao::flat::answer& answer, language in) {
  detail::event_collector all(rule, given, in);
  for_each_field(rule.describe_inputs, [&](const gongbao::flat::field_description& d) { all.input(d); });
  for_each_field(rule.describe_outputs, [&](const gongbao::flat::field_description& d) { all.output(d, answer); });
  return std::move(all).in_order();
}

/// A text in lines of so many columns: broken at blanks, and between Chinese characters where no line begins or ends
/// with a mark that must not stand there; a number stays with what it counts, an article with 条.
inline std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  static constexpr std::string_view not_first = "）〕》”’、，。；：！？条项点段";
  static constexpr std::string_view not_last = "（〔《“‘第";
  std::vector<std::string> lines;
  std::string line;
  std::string piece;  // what stays together
  const auto take = [&] {
    if (!line.empty() && outside::columns_of(line) + outside::columns_of(piece) > columns) {
      line.erase(line.find_last_not_of(' ') + 1);
      lines.push_back(std::exchange(line, {}));
      piece.erase(0, std::min(piece.find_first_not_of(' '), piece.size()));
    }
    line += std::exchange(piece, {});
  };
  std::string_view before;
  const auto is_among = [](std::string_view one, std::string_view all) {
    return !one.empty() && all.find(one) != all.npos;
  };
  const auto is_number = [](std::string_view one) { return one.size() == 1 && one[0] >= '0' && one[0] <= '9'; };
  outside::for_each_character(text, [&](const outside::character&, std::string_view itself) {
    const bool is_wide = outside::columns_of(itself) > 1;
    const bool was_wide = outside::columns_of(before) > 1;
    const bool may_break = before == " " || (was_wide && itself != " ") || (is_wide && !was_wide && !is_number(before));
    if (may_break && !is_among(itself, not_first) && !is_among(before, not_last)) take();
    piece += itself;
    before = itself;
  });
  take();
  line.erase(line.find_last_not_of(' ') + 1);
  if (!line.empty() || lines.empty()) lines.push_back(line);
  return lines;
}

/// "in 3 days", 还有3天.
inline std::string days_left(const event& e, std::optional<gongbao::date> today, language in) {
  using outside::told;
  const auto between = [](gongbao::date from, gongbao::date to) { return static_cast<int>((to - from).count()); };
  const auto count = [&](const text& one, const text& many, int days) {
    return told(days == 1 ? one : many, in, days);
  };
  if (!e.day) return {};
  if (e.done) {
    const int late = between(*e.day, *e.done);
    if (late <= 0) return told(text{"in time", "按期办结"}, in);
    return count({"{1} day late", "迟{1}天办结"}, {"{1} days late", "迟{1}天办结"}, late);
  }
  if (!today || e.role == gongbao::day_role::happened) return {};
  const int left = between(*today, *e.day);
  if (left > 0) return count({"in {1} day", "还有{1}天"}, {"in {1} days", "还有{1}天"}, left);
  if (left == 0) return told(text{"today", "今天"}, in);
  if (e.role == gongbao::day_role::opens) return told(text{"open", "已开始"}, in);
  if (e.role == gongbao::day_role::closes) return told(text{"over", "已结束"}, in);
  return count({"{1} day overdue", "逾期{1}天"}, {"{1} days overdue", "逾期{1}天"}, -left);
}

/// What a day is, in a word.
inline std::string role_told(gongbao::day_role role, language in) {
  using gongbao::day_role;
  const text words[] = {{"done", "已办"}, {"from", "起"}, {"until", "止"}, {"due", "期限"}, {"due", "期限"}};
  static_assert(static_cast<std::size_t>(day_role::due_workday) + 1 == sizeof words / sizeof *words);
  return outside::told(words[static_cast<std::size_t>(role)], in);
}

/// The act, who acts, and while it is not done what else there is to know of the day.
inline std::string act_told(const event& e, language in) {
  using outside::told;
  std::string all = e.by.empty() ? e.act : told(text{"{1} ({2})", "{1}（{2}）"}, in, e.act, e.by);
  if (e.done) return all;
  if (e.counted_to)
    all += told(text{"; counted to {1}", "；期间于{1}届满，遇休息日顺延"}, in, day_of_year(*e.counted_to, in));
  if (e.may_move) all += told(text{"; may move, days of rest not published", "；该日放假安排未公布，可能顺延"}, in);
  return all;
}

/// The article, with its document only where it is another one than the rule's.
inline std::string article_told(const event& e, const gongbao::rule_info& rule, language in) {
  if (e.rule->source.in != rule.source.in) return source_of(*e.rule, in);
  if (in == language::en) return std::string(e.rule->source.article);
  char buffer[512]{};
  gongbao::text_writer out(buffer, sizeof buffer);
  put_place_zh(out, e.rule->source);
  return std::string(out.written());
}

inline constexpr std::size_t timeline_columns = 80;

/// A word by its label, or by itself where the label is in Chinese alone; yes or no of a truth value.
inline std::string word_told(const gongbao::flat::field_description& d, std::string_view met, language in) {
  if (met == "none") return outside::told(text{"none", "无"}, in);
  if (d.type == "bool") return outside::told(met == "true" ? text{"yes", "是"} : text{"no", "否"}, in);
  for (std::size_t i = 0; i < d.word_count; ++i) {
    const text& label = d.words[i].label;
    if (d.words[i].key == met && (in == language::zh || !(label.in(language::en) == label.in(language::zh))))
      return std::string(label.in(in));
  }
  return std::string(met);
}

/// A value as a person reads it.
inline std::string value_told(const gongbao::flat::field_description& d, std::string_view value, language in) {
  if (d.words != nullptr || d.type == "bool") {
    std::string all;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find('+', at), value.size());
      all += (at == 0 ? "" : text{", ", "、"}.in(in));
      all += word_told(d, value.substr(at, end - at), in);
      at = end + 1;
    }
    return all;
  }
  if (const auto day = detail::day_in(value); day && d.type == "date") return weekday_told(*day, in);
  const bool has_unit = d.type != "rate" && d.type != "date" && d.unit.in(in) != "–";
  return has_unit ? outside::told(text{"{1} {2}", "{1}{2}"}, in, value, d.unit.in(in)) : std::string(value);
}

/// What an answer says beside the days, one line an output: what it means, and its value in words.
inline void print_rest(const gongbao::flat::entry& rule, const gongbao::flat::answer& answer, std::ostream& out,
                       language in) {
  for_each_field(rule.describe_outputs, [&](const gongbao::flat::field_description& d) {
    const gongbao::maybe<gongbao::text_view> value = answer.find(d.key);
    if (d.day != nullptr || !value) return;
    const std::string told =
        outside::told(text{"{1}: {2}", "{1}：{2}"}, in, d.meaning.in(in), value_told(d, *value, in));
    std::string_view indent;
    for (const std::string& line : wrapped(told, timeline_columns - 2)) {
      out << indent << line << '\n';
      indent = "  ";
    }
  });
}

/// What is put over a timeline: the rule, its document, the number of the case, the day it is read on.
inline void print_heading(const gongbao::rule_info& rule, std::string_view number, std::optional<gongbao::date> today,
                          std::ostream& out, language in) {
  const std::string heading = outside::told(
      number.empty() ? text{"{1}  {2}  {3}", "{1}  {2}  {3}"} : text{"{1}  {2}  {3}  {4}", "{1}  {2}  {3}  {4}"}, in,
      rule.id, in == language::zh ? rule.title_zh : rule.title, rule.source.in->number, outside::printable(number));
  for (const std::string& line : wrapped(heading, timeline_columns)) out << line << '\n';
  if (today) out << outside::told(text{"as of {1}", "截至{1}"}, in, weekday_told(*today, in)) << '\n';
}

/// A day a row, within 80 columns: the day, what it is, the act, its article, what is left of it.
inline void print_events(const std::vector<event>& events, const gongbao::rule_info& rule,
                         std::optional<gongbao::date> today, std::ostream& out, language in) {
  constexpr std::size_t between = 2;
  constexpr std::size_t widest_article = 22;
  std::vector<std::vector<std::string>> rows;
  std::size_t widths[5]{};
  bool is_told = !today || events.empty();
  for (const event& e : events) {
    if (!is_told && (!e.day || *e.day > *today)) {
      rows.push_back({weekday_told(*today, in), outside::told(text{"today", "今天"}, in), "", "", ""});
      is_told = true;
    }
    rows.push_back({e.day ? weekday_told(*e.day, in) : outside::told(text{"not published", "放假安排未公布"}, in),
                    role_told(e.role, in), act_told(e, in), article_told(e, rule, in), days_left(e, today, in)});
  }
  if (!is_told) rows.push_back({weekday_told(*today, in), outside::told(text{"today", "今天"}, in), "", "", ""});
  for (const std::vector<std::string>& row : rows)
    for (std::size_t i = 0; i < 5; ++i) widths[i] = std::max(widths[i], outside::columns_of(row[i]));
  widths[3] = std::min(widths[3], widest_article);
  std::size_t others = 0;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) others += widths[i] > 0 ? widths[i] + between : 0;
  widths[2] = std::min(widths[2], timeline_columns - others);

  for (const std::vector<std::string>& row : rows) {
    std::vector<std::string> cells[5];
    std::size_t lines = 0;
    for (std::size_t i = 0; i < 5; ++i) {
      cells[i] = wrapped(row[i], widths[i]);
      lines = std::max(lines, cells[i].size());
    }
    for (std::size_t n = 0; n < lines; ++n) {
      std::string line;
      std::size_t at = 0;
      for (std::size_t i = 0; i < 5; ++i) {
        if (widths[i] == 0) continue;
        line = outside::padded(line, at);
        if (n < cells[i].size()) line += cells[i][n];
        at += widths[i] + between;
      }
      line.erase(line.find_last_not_of(' ') + 1);
      out << line << '\n';
    }
  }
}

}  // namespace calc

#endif
