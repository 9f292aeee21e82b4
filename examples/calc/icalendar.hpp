// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_CALC_ICALENDAR_HPP
#define GONGBAO_EXAMPLES_CALC_ICALENDAR_HPP

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../common/readable.hpp"
#include "../common/sha256.hpp"
#include "timeline.hpp"

// The days of a procedure as a calendar file (RFC 5545), which Thunderbird, Outlook and phones read.

namespace calc {

/// A content line with its end, folded: no line of it is longer than 75 octets, and none begins inside a character.
inline std::string folded_line(std::string_view line) {
  constexpr std::size_t most = 75;
  std::string all;
  std::size_t octets = 0;
  outside::for_each_character(line, [&](const outside::character& c, std::string_view itself) {
    if (octets + c.size > most) {
      all += "\r\n ";
      octets = 1;
    }
    all += itself;
    octets += c.size;
  });
  return all + "\r\n";
}

/// A value of the type TEXT: what separates values is escaped, line ends are \n, other controls have no place in it.
inline std::string escaped_text(std::string_view value) {
  std::string all;
  const std::string text = outside::repaired(value);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' || c == ';' || c == ',')
      (all += '\\') += c;
    else if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
      all += "\\n";
    else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != '\x7F'))
      all += c;
  }
  return all;
}

/// Which case the days are of. Two cases are told apart by their numbers; of one without a number, by what its rule
/// requires: a later call for the same case, with more acts known, gives its days the same names.
struct case_of_calendar {
  std::string number;    ///< 案号
  std::string required;  ///< its required inputs, if it has no number
};

/// A calendar of the days that are known. `stamp` says when it was made, so that the same call makes the same file.
/// Deadlines that are open, and not over by `today`, remind on their day and three days before, at nine in the morning.
inline std::string icalendar(const std::vector<event>& events, const gongbao::rule_info& rule,
                             const case_of_calendar& of, gongbao::date stamp, std::optional<gongbao::date> today,
                             language in) {
  using outside::told;
  std::string all;
  const auto line = [&](std::string_view name, std::string_view value) {
    all += folded_line(std::string(name).append(":").append(value));
  };
  const auto texts = [&](std::string_view name, const std::string& value) { line(name, escaped_text(value)); };
  const auto compact = [](gongbao::date day) {
    std::string digits = gongbao::to_string(day);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    return digits;
  };
  const std::string title(in == language::zh ? rule.title_zh : rule.title);
  line("BEGIN", "VCALENDAR");
  line("VERSION", "2.0");
  line("PRODID", told(text{"-//gongbao//calc//EN", "-//gongbao//calc//ZH"}, in));
  line("CALSCALE", "GREGORIAN");
  texts("X-WR-CALNAME", of.number.empty() ? title : of.number + " " + title);
  for (const event& e : events) {
    if (!e.day) continue;
    const std::string act = e.by.empty() ? e.act : told(text{"{1} ({2})", "{1}（{2}）"}, in, e.act, e.by);
    const std::string summary =
        (of.number.empty() ? "" : of.number + " ") + role_told(e.role, in) + told(text{": ", "："}, in) + act;
    line("BEGIN", "VEVENT");
    line("UID", outside::sha256()
                        .add(std::string(rule.id) + '\n' + e.key + '\n' + of.number + '\n' + of.required)
                        .hex()
                        .substr(0, 32) +
                    "@gongbao");
    line("DTSTAMP", compact(stamp) + "T000000Z");
    line("DTSTART;VALUE=DATE", compact(*e.day));
    line("DTEND;VALUE=DATE", compact(*e.day + gongbao::days(1)));
    texts("SUMMARY", summary);
    std::string more = source_of(*e.rule, in);
    if (e.counted_to || e.may_move) more += '\n' + act_told(e, in);
    if (e.done)
      more += '\n' + told(text{"done {1}, {2}", "{1}办理，{2}"}, in, told(*e.done, in), days_left(e, today, in));
    texts("DESCRIPTION", more + '\n' + std::string(rule.id) + ' ' + title);
    line("TRANSP", "TRANSPARENT");
    if (e.is_open() && (!today || *today <= *e.day))
      for (const std::string_view trigger : {"-P2DT15H", "PT9H"}) {
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("TRIGGER", trigger);
        texts("DESCRIPTION", summary);
        line("END", "VALARM");
      }
    line("END", "VEVENT");
  }
  line("END", "VCALENDAR");
  return all;
}

}  // namespace calc

#endif
