// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/c/gongbao.h>
#include <gongbao/calendar/china.hpp>
#include <gongbao/calendar/deadline.hpp>
#include <gongbao/calendar/notices.hpp>

#include "../../calc/timeline.hpp"
#include "room.hpp"

// The days of a procedure for a page: what `calc --timeline` prints, and the days that moved each deadline.

namespace {

using namespace gongbao;
using explorer::json;

/// `key=value` lines.
std::vector<flat::pair> pairs_of(std::string_view lines) {
  std::vector<flat::pair> pairs;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    const std::size_t equals = std::min(line.find('='), line.size());
    if (!line.empty()) pairs.push_back({line.substr(0, equals), line.substr(std::min(equals + 1, line.size()))});
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return pairs;
}

void put(json& to, text_view key, const std::string& said) { to.key(key).value(text_view(said)); }
void put(json& to, text_view key, const std::optional<date>& day) {
  if (day)
    put(to, key, to_string(*day));
  else
    to.key(key).null();
}

/// The days off, and the weekend days worked instead, that moved a deadline.
void put_moved(json& to, const deadline& d) {
  explain(d, china_workdays, [&](date day, day_kind kind) {
    to.open('{');
    put(to, "day", std::optional(day));
    to.key("kind").value(kind == day_kind::makeup_workday ? "worked" : "off");
    to.key("name").value(holiday_of(day, china_notices));
    to.close('}');
  });
}

void put_event(json& to, const calc::event& e, const rule_info& rule, const maybe<deadline>& counted,
               std::optional<date> today, language in) {
  to.open('{');
  put(to, "day", e.day);
  to.key("role").value(e.role == day_role::happened ? "happened"
                       : e.role == day_role::opens  ? "opens"
                       : e.role == day_role::closes ? "closes"
                                                    : "due");
  put(to, "word", calc::role_told(e.role, in));
  put(to, "key", e.key);
  put(to, "act", e.act);
  put(to, "by", e.by);
  to.key("rule").value(e.rule->id);
  put(to, "article", calc::article_told(e, rule, in));
  put(to, "told", calc::act_told(e, in));
  put(to, "left", calc::days_left(e, today, in));
  put(to, "counted_to", e.counted_to);
  put(to, "done", e.done);
  put(to, "from", counted && e.is_due() ? std::optional(counted->from) : std::nullopt);
  to.key("workdays");
  const bool in_workdays = counted && e.is_due() && counted->counted_in == term_unit::workday;
  const maybe<workdays> count =
      in_workdays ? workdays_between(china_workdays, counted->from, counted->due) : maybe<workdays>();
  if (count)
    to.value(std::int64_t{count->count()});
  else
    to.null();
  to.key("may_move").value(e.may_move);
  to.key("moved").open('[');
  if (counted && e.is_due())
    put_moved(to, *counted);
  else if (e.counted_to)
    put_moved(to, rolled_deadline(*e.counted_to, *e.counted_to, china_workdays));
  to.close(']');
  to.close('}');
}

/// Whether a rule answers with days of a procedure.
bool has_days(const flat::entry& rule) {
  bool found = false;
  calc::for_each_field(rule.describe_outputs,
                       [&](const flat::field_description& d) { found = found || d.day != nullptr; });
  return found;
}

}  // namespace

EXPLORER_EXPORT(explorer_rules_with_days)(gongbao_room* room) {
  return explorer::fill(*room, [](json& to) {
    to.open('[');
    for (const c::library_rule& rule : c::here)
      if (has_days(*rule.rule)) to.value(rule.rule->info->id);
    to.close(']');
  });
}

EXPLORER_EXPORT(explorer_days)
(const char* id, std::size_t id_size, const char* lines, std::size_t lines_size, const char* today,
 std::size_t today_size, std::int32_t in_language, gongbao_room* room) {
  const language in = in_language == GONGBAO_ZH ? language::zh : language::en;
  const c::library_rule* const rule = c::here.find(c::handle_of(text_view(id, id_size)));
  if (rule == nullptr) return c::detail::status_of(error::unknown_rule);
  const std::vector<flat::pair> given = pairs_of({lines, lines_size});
  flat::answer answer;
  rule->rule->evaluate(given.data(), given.size(), answer);
  return explorer::fill(*room, [&](json& to) {
    to.open('[');
    if (!answer.refused())
      for (const calc::event& e : calc::events_of(*rule->rule, given, answer, in))
        put_event(to, e, *rule->rule->info, answer.counted(), calc::detail::day_in({today, today_size}), in);
    to.close(']');
  });
}
