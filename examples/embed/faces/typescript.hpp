// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_TYPESCRIPT_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_TYPESCRIPT_HPP

#include <gongbao/interop/c/gongbao.h>

#include <map>
#include <ostream>
#include <string>
#include <string_view>

#include "names.hpp"

namespace faces {

/// examples/embed/wasm/src/rules.ts: what goes into each rule and comes out of it, as types. Nothing of it is left when
/// it is compiled.
class typescript_printer {
 public:
  typescript_printer(const model& m, std::ostream& out) : rules_{m}, out_{out} {
    for (const rule& r : m.rules) {
      for (const field& f : r.inputs) name_words(f, r.city);
      for (const field& f : r.outputs) name_words(f, r.city);
    }
  }

  void print() {
    out_ << "// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0\n"
            "//\n// Printed by the program faces, and compared with what it prints.\n\n"
            "import type { Money, Options } from \"./gongbao.js\";\n\n"
            "/** What a rule refuses with. */\nexport type ErrorName =";
    for (int status = 1; *gongbao_status_name(status) != '\0'; ++status)
      out_ << "\n  | \"" << gongbao_status_name(status) << '"';
    out_ << ";\n\n";
    for (const auto& [name, f] : words_) print_words(name, *f);

    out_ << "/** Every rule and case, by its id. */\nexport interface Rules {\n";
    for (const rule& r : rules_.rules) {
      print_about(r, "  ");
      out_ << "  \"" << r.id << "\": {\n    inputs: {\n";
      for (const field& f : r.inputs) print_field(f, true);
      out_ << "    };\n    outputs: {\n";
      for (const field& f : r.outputs) print_field(f, false);
      out_ << "    };\n  };\n";
    }
    out_ << "}\n\nexport type RuleId = keyof Rules;\n"
            "export type Inputs<Id extends RuleId> = Rules[Id][\"inputs\"];\n"
            "export type Outputs<Id extends RuleId> = Rules[Id][\"outputs\"];\n"
            "export type Asked<Id extends RuleId> = (inputs: Inputs<Id>, options?: Options) => Outputs<Id>;\n\n"
            "/** Every rule and case as a function, by its city and name. */\nexport interface Functions {\n";
    std::map<std::string, std::string> of_cities;  // in the order of their keys
    for (const rule& r : rules_.rules) of_cities.emplace(r.city, "");
    for (const auto& [city, _] : of_cities) {
      out_ << "  " << city << ": {\n";
      for (const rule& r : rules_.rules) {
        if (r.city != city) continue;
        print_about(r, "    ");
        out_ << "    " << r.short_name() << ": Asked<\"" << r.id << "\">;\n";
      }
      out_ << "  };\n";
    }
    out_ << "}\n";
  }

 private:
  static std::string union_of(const field& f) {
    std::string all;
    for (const word& w : f.words) all += (all.empty() ? "\"" : " | \"") + w.key + '"';
    return all;
  }
  /// Words have the name of their enumeration; where cities have other words under one name, that of the city before
  /// it.
  void name_words(const field& f, const std::string& city) {
    if (!f.is_enumeration() || names_.count(union_of(f)) != 0) return;
    std::string name = camel_case(f.type, true);
    if (words_.count(name) != 0) name = camel_case(city, true) + name;
    while (words_.count(name) != 0) name += '_';
    names_.emplace(union_of(f), name);
    words_.emplace(name, &f);
  }

  /// Nothing in a comment may end it.
  static std::string in_comment(std::string_view text) {
    std::string safe;
    for (const char c : text) {
      if (c == '/' && !safe.empty() && safe.back() == '*') safe += ' ';
      safe += c;
    }
    return safe;
  }

  void print_words(const std::string& name, const field& f) {
    out_ << "export type " << name << " =";
    for (const word& w : f.words)
      out_ << "\n  /** " << in_comment(w.label.en) << (w.label.en == w.label.zh ? "" : "  " + in_comment(w.label.zh))
           << " */\n  | \"" << w.key << '"';
    out_ << ";\n";
  }

  void print_about(const rule& r, const char* indent) {
    out_ << indent << "/** " << in_comment(r.title.en) << "  " << in_comment(r.title.zh) << "\n"
         << indent << " *\n"
         << indent << " * " << r.id << ": " << in_comment(r.source.en) << "  " << in_comment(r.source.zh) << "\n"
         << indent << " *\n"
         << indent << " * " << r.first_day << " – " << r.last_day.value_or("") << " */\n";
  }

  std::string type_of(const field& f, bool is_input) const {
    const std::string list = is_input ? "readonly " : "";
    if (f.is_enumeration()) {
      const std::string& name = names_.at(union_of(f));
      return f.is_set() ? list + name + "[]" : name;
    }
    if (!f.headings.empty()) {
      std::string row;
      for (const std::string& heading : f.headings)
        row += (row.empty() ? " " : "; ") + heading +
               (is_input ? "?: string | bigint | number | boolean | null" : ": string");
      return list + "{" + row + " }[]";
    }
    if (f.type == "money" && is_input) return "Money";
    if (f.type == "bool") return "boolean";
    if (f.type == "int") return "number";
    return "string";
  }

  void print_field(const field& f, bool is_input) {
    const auto told = [](const both& b, std::string_view before) {
      return b.empty() ? "" : std::string(before) + in_comment(b.en) + (b.en == b.zh ? "" : "  " + in_comment(b.zh));
    };
    const char* const indent = "\n       * ";
    out_ << "      /** " << told(f.meaning, "");
    if (f.type != "bool" && !f.is_enumeration() && f.unit.en != "–") out_ << told(f.unit, " – ");
    out_ << told(f.condition, indent) << told(f.question, indent);
    if (f.default_text) out_ << indent << "@default " << *f.default_text;
    out_ << told(f.why_default, ": ") << " */\n";
    const bool may_be_absent = is_input ? !f.required : !f.condition.empty();
    out_ << "      " << f.key << (may_be_absent ? "?: " : ": ") << type_of(f, is_input)
         << (is_input && may_be_absent ? " | null" : "") << ";\n";
  }

  const model& rules_;
  std::ostream& out_;
  std::map<std::string, std::string> names_;   // of words
  std::map<std::string, const field*> words_;  // in the order of their names
};

inline void typescript(const model& m, std::ostream& out) { typescript_printer(m, out).print(); }

}  // namespace faces

#endif
