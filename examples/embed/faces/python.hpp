// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_PYTHON_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_PYTHON_HPP

#include <ostream>
#include <string>
#include <string_view>

#include "model.hpp"
#include "names.hpp"

// examples/embed/python/gongbao/CITY.py: a function for each rule and case of a city.

namespace faces {

namespace python_face {

/// What may be handed in.
inline std::string input_type(const field& f) {
  if (f.is_set()) return "Words[" + camel_case(f.type, true) + "]";
  if (f.is_enumeration()) return "Union[" + camel_case(f.type, true) + ", str]";
  if (f.type == "int" || f.type == "bool") return f.type;
  if (f.type == "date") return "Day";
  if (f.type == "month") return "Union[Month, Day]";
  if (f.type == "text") return "str";
  if (f.type == "rows") return "Rows";
  return "Amount";
}

/// What is handed back. A day that is rolled to a working day may be the word for one that is not published.
inline std::string output_type(const field& f) {
  std::string type = "Decimal";
  if (f.is_set())
    type = "Tuple[" + camel_case(f.type, true) + ", ...]";
  else if (f.is_enumeration())
    type = camel_case(f.type, true);
  else if (f.type == "int" || f.type == "bool")
    type = f.type;
  else if (f.type == "date")
    type = f.unit.en == "–" ? "Union[Day, str]" : "Day";
  else if (f.type == "month")
    type = "Month";
  else if (f.type == "text")
    type = "str";
  else if (f.type == "rows")
    type = "Tuple[Dict[str, str], ...]";
  return f.condition.empty() ? type : "Optional[" + type + "]";
}

/// "money, yuan 元, default 0.00, external 另行规定"
inline std::string notes_of(const field& f) {
  std::string notes = f.is_set() ? "set of " + f.type : f.type;
  if (const std::string unit = unit_of(f); !unit.empty() && f.type != "date") notes += ", " + unit;
  if (f.default_text) notes += ", default " + *f.default_text;
  if (f.external) notes += ", external 另行规定";
  for (const std::string& heading : f.headings) notes += (&heading == f.headings.data() ? ": " : ", ") + heading;
  return notes;
}

inline std::string meaning_of(const field& f) {
  return beside(f.meaning) + (f.condition.empty() ? "" : "; " + beside(f.condition));
}

inline void print_words(const std::string& name, const std::vector<word>& words, std::ostream& out) {
  out << camel_case(name, true) << " = Literal[\n";
  for (const word& w : words) out << "    \"" << w.key << "\",  # " << beside(w.label) << '\n';
  out << "]\n";
}

inline void print_rule(const rule& r, std::ostream& out) {
  const std::string result = camel_case(r.short_name(), true) + "Result";
  out << "\n\nclass " << result << "(Result):\n    \"\"\"What `" << r.short_name() << "` answers.\"\"\"\n\n";
  for (const field& f : r.outputs)
    out << "    #: " << meaning_of(f) << " (" << notes_of(f) << ")\n"
        << "    " << f.key << ": " << output_type(f) << '\n';

  out << "\n\n@face(\"" << r.id << "\", " << result << ")\ndef " << r.short_name() << "(\n    *,\n";
  for (const field& f : r.inputs) {
    const bool required = f.required;
    out << "    " << f.key << ": " << (required ? "" : "Optional[") << input_type(f) << (required ? "" : "] = None")
        << ",\n";
  }
  out << ") -> " << result << ":\n    \"\"\"" << beside(r.title) << "\n\n"
      << "    " << r.id << " · " << force_of(r) << "\n    " << r.source.en << '\n';
  if (r.source.zh != r.source.en) out << "    " << r.source.zh << '\n';
  out << '\n';
  for (const field& f : r.inputs) {
    out << "    " << f.key << ": " << meaning_of(f) << " (" << notes_of(f) << ")\n";
    if (!f.question.empty())
      out << "        " << beside(f.question) << "\n        " << *f.default_text << ": " << beside(f.why_default)
          << '\n';
  }
  out << "    \"\"\"\n    return asked\n";
}

}  // namespace python_face

/// The rules of one city.
inline void python(const model& m, std::ostream& out) {
  if (m.rules.empty()) return;
  out << "\"\"\"The rules and cases of " << m.rules.front().city << ", each a function of its inputs by name.\n\n"
      << "Amounts in yuan, rates in percent; `None` is not stated. A refusal raises `gongbao.Refused`; `.attempt(…)`\n"
         "gives it back instead, `.by(tables=…, calendar=…)` asks by tables of the caller's, `.explain(…)` says why.\n"
         "每条规则、每类办件一个函数；金额以元、比例以百分数表示，None 表示未填；被拒绝时抛出 gongbao.Refused。\n\n"
         "Printed by the program `faces` from what the library says of itself.\n\"\"\"\n\n"
         "from __future__ import annotations\n\n"
         "from datetime import date as Day\nfrom decimal import Decimal\n"
         "from typing import Dict, Literal, Optional, Tuple, Union\n\n"
         "from ._rules import Result, asked, face\n"
         "from ._values import Amount, Month, Rows, Words\n";
  for (const auto& [name, words] : enumerations_of(m.rules)) {
    out << '\n';
    python_face::print_words(name, words, out);
  }
  for (const rule& r : m.rules) python_face::print_rule(r, out);
}

}  // namespace faces

#endif
