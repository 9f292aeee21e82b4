// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_JAVA_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_JAVA_HPP

#include <ostream>
#include <string>
#include <string_view>

#include "model.hpp"
#include "names.hpp"

// examples/embed/java/src/main/java/gongbao/City.java: for each rule and case of a city a question that is put together
// input by input, and what it answers.

namespace faces {

namespace java_face {

/// A key as the name of a method, unless the language or the classes have it.
inline std::string method_of(const std::string& key) {
  return unless_kept(camel_case(key, false),
                     {"case",   "class",   "default",  "final", "import",   "native", "new", "package",
                      "return", "switch",  "this",     "wait",  "notify",   "asMap",  "by",  "call",
                      "with",   "explain", "hashCode", "id",    "toString", "tryCall"});
}

/// A word as the name of a constant.
inline std::string constant_of(const std::string& word) {
  std::string name = word[0] >= '0' && word[0] <= '9' ? "_" : "";
  for (const char c : word) name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return name;
}

inline std::string escaped(const std::string& text) {
  std::string html;
  for (const char c : text)
    if (c == '<')
      html += "&lt;";
    else if (c == '>')
      html += "&gt;";
    else if (c == '&')
      html += "&amp;";
    else
      html += c;
  return html;
}

struct type_names {
  std::string_view of;
  std::string_view input;
  std::string_view output;  ///< where it is always given
  std::string_view maybe;   ///< where it may be null
  std::string_view read;    ///< the method of Result
};
inline const type_names& names_of(const field& f) {
  static constexpr type_names types[] = {
      {"int", "long", "long", "Long", "number"},
      {"bool", "boolean", "boolean", "Boolean", "truth"},
      {"date", "LocalDate", "LocalDate", "LocalDate", "day"},
      {"month", "YearMonth", "YearMonth", "YearMonth", "month"},
      {"rows", "Iterable<? extends Map<String, ?>>", "List<Map<String, String>>", "List<Map<String, String>>", "rows"},
      {"text", "String", "String", "String", "word"},
  };
  static constexpr type_names word{"", "String", "String", "String", "word"};
  static constexpr type_names words{"", "String...", "List<String>", "List<String>", "words"};
  static constexpr type_names number{"", "BigDecimal", "BigDecimal", "BigDecimal", "decimal"};
  if (f.is_set()) return words;
  if (f.is_enumeration()) return word;
  for (const type_names& t : types)
    if (t.of == f.type) return t;
  return number;
}

/// What it is and means, in one comment: "self-pay 个人自付费用 (yuan 元, 0.00 unless stated)".
inline std::string told(const field& f) {
  std::string notes;
  const auto note = [&](const std::string& text) { notes += (notes.empty() ? "" : ", ") + text; };
  if (f.is_enumeration()) note("{@link Words." + camel_case(f.type, true) + "}");
  if (f.type == "rate")
    note("percent 百分数");
  else if (const std::string unit = unit_of(f); !unit.empty() && f.type != "date")
    note(escaped(unit));
  if (f.default_text) note("default 默认 " + *f.default_text);
  if (f.external) note("external 另行规定");
  for (const std::string& heading : f.headings) note("{@code " + heading + "}");
  std::string text = escaped(beside(f.meaning));
  if (!f.condition.empty()) text += "; " + escaped(beside(f.condition));
  if (!f.question.empty()) text += ": " + escaped(beside(f.question));
  return text + (notes.empty() ? "" : " (" + notes + ")");
}

inline void print_words(const std::string& type, const std::vector<word>& words, std::ostream& out) {
  out << "\n        public interface " << camel_case(type, true) << " {\n";
  for (const word& w : words)
    out << "            /** " << escaped(beside(w.label)) << ". */\n            String " << constant_of(w.key)
        << " = \"" << w.key << "\";\n";
  out << "        }\n";
}

inline void print_rule(const rule& r, std::ostream& out) {
  const std::string name = camel_case(r.short_name(), true);
  const std::string question = "Question<" + name + ", " + name + ".Answer>";
  out << "\n    /** " << escaped(beside(r.title)) << ": {@link " << name << "}. */\n    public static " << name << " "
      << method_of(r.short_name()) << "() { return new " << name << "(); }\n\n"
      << "    /**\n     * " << escaped(beside(r.title)) << ".\n     *\n     * <p>" << r.id << " · " << force_of(r)
      << "\n     * <p>" << beside(r.source, " · ") << "\n     */\n    public static final class " << name << " extends "
      << question << " {\n        private " << name << "() { super(\"" << r.id << "\", Answer::new); }\n";
  for (const field& f : r.inputs)
    out << "        /** " << told(f) << ". */\n        public " << name << " " << method_of(f.key) << "("
        << names_of(f).input << " value) { return with(\"" << f.key << "\", value); }\n";
  out << "\n        /** What it answers. */\n        public static final class Answer extends Result {\n"
         "            private Answer(Map<String, Object> values) { super(values); }\n";
  for (const field& f : r.outputs) {
    const type_names& names = names_of(f);
    out << "            /** " << told(f) << ". */\n            public "
        << (f.condition.empty() ? names.output : names.maybe) << " " << method_of(f.key) << "() { return " << names.read
        << "(\"" << f.key << "\"); }\n";
  }
  out << "        }\n    }\n";
}

}  // namespace java_face

/// The rules of one city.
inline void java(const model& m, std::ostream& out) {
  if (m.rules.empty()) return;
  const std::string city = camel_case(m.rules.front().city, true);
  out << "package gongbao;\n\nimport java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.time.YearMonth;\n"
         "import java.util.List;\nimport java.util.Map;\n\n"
         "/**\n * The rules and cases of "
      << m.rules.front().city
      << ", each a question that is put together input by input.\n * 每条规则、每类办件一个提问。\n *\n"
         " * <p>Printed by the program faces from what the library says of itself.\n */\npublic final class "
      << city << " {\n    private " << city << "() {}\n\n"
      << "    /** The words of enumerations; official terms are taken as well. */\n"
         "    public static final class Words {\n        private Words() {}\n";
  for (const auto& [name, words] : enumerations_of(m.rules)) java_face::print_words(name, words, out);
  out << "    }\n";
  for (const rule& r : m.rules) java_face::print_rule(r, out);
  out << "}\n";
}

}  // namespace faces

#endif
