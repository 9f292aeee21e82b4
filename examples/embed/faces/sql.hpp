// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_SQL_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_SQL_HPP

#include <algorithm>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>

#include "names.hpp"

namespace faces {
namespace detail {

/// Of PostgreSQL: words that are no name of an argument or column without quotes.
inline constexpr std::string_view sql_keywords[] = {"all",
                                                    "analyse",
                                                    "analyze",
                                                    "and",
                                                    "any",
                                                    "array",
                                                    "as",
                                                    "asc",
                                                    "asymmetric",
                                                    "authorization",
                                                    "between",
                                                    "bigint",
                                                    "binary",
                                                    "bit",
                                                    "boolean",
                                                    "both",
                                                    "case",
                                                    "cast",
                                                    "char",
                                                    "character",
                                                    "check",
                                                    "coalesce",
                                                    "collate",
                                                    "collation",
                                                    "column",
                                                    "concurrently",
                                                    "constraint",
                                                    "create",
                                                    "cross",
                                                    "current_catalog",
                                                    "current_date",
                                                    "current_role",
                                                    "current_schema",
                                                    "current_time",
                                                    "current_timestamp",
                                                    "current_user",
                                                    "dec",
                                                    "decimal",
                                                    "default",
                                                    "deferrable",
                                                    "desc",
                                                    "distinct",
                                                    "do",
                                                    "else",
                                                    "end",
                                                    "except",
                                                    "exists",
                                                    "extract",
                                                    "false",
                                                    "fetch",
                                                    "float",
                                                    "for",
                                                    "foreign",
                                                    "freeze",
                                                    "from",
                                                    "full",
                                                    "grant",
                                                    "greatest",
                                                    "group",
                                                    "grouping",
                                                    "having",
                                                    "ilike",
                                                    "in",
                                                    "initially",
                                                    "inner",
                                                    "inout",
                                                    "int",
                                                    "integer",
                                                    "intersect",
                                                    "interval",
                                                    "into",
                                                    "is",
                                                    "isnull",
                                                    "join",
                                                    "lateral",
                                                    "leading",
                                                    "least",
                                                    "left",
                                                    "like",
                                                    "limit",
                                                    "localtime",
                                                    "localtimestamp",
                                                    "national",
                                                    "natural",
                                                    "nchar",
                                                    "none",
                                                    "normalize",
                                                    "not",
                                                    "notnull",
                                                    "null",
                                                    "nullif",
                                                    "numeric",
                                                    "offset",
                                                    "on",
                                                    "only",
                                                    "or",
                                                    "order",
                                                    "out",
                                                    "outer",
                                                    "overlaps",
                                                    "overlay",
                                                    "placing",
                                                    "position",
                                                    "precision",
                                                    "primary",
                                                    "real",
                                                    "references",
                                                    "returning",
                                                    "right",
                                                    "row",
                                                    "select",
                                                    "session_user",
                                                    "setof",
                                                    "similar",
                                                    "smallint",
                                                    "some",
                                                    "substring",
                                                    "symmetric",
                                                    "table",
                                                    "tablesample",
                                                    "then",
                                                    "time",
                                                    "timestamp",
                                                    "to",
                                                    "trailing",
                                                    "treat",
                                                    "trim",
                                                    "true",
                                                    "union",
                                                    "unique",
                                                    "user",
                                                    "using",
                                                    "values",
                                                    "varchar",
                                                    "variadic",
                                                    "verbose",
                                                    "when",
                                                    "where",
                                                    "window",
                                                    "with",
                                                    "xmlattributes",
                                                    "xmlconcat",
                                                    "xmlelement",
                                                    "xmlexists",
                                                    "xmlforest",
                                                    "xmlnamespaces",
                                                    "xmlparse",
                                                    "xmlpi",
                                                    "xmlroot",
                                                    "xmlserialize",
                                                    "xmltable"};

inline std::string sql_name(const std::string& key) {
  const bool is_keyword = std::find(std::begin(sql_keywords), std::end(sql_keywords), key) != std::end(sql_keywords);
  return is_keyword ? '"' + key + '"' : key;
}

inline std::string sql_text(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted.append(c == '\'' ? 2 : 1, c);
  return quoted += '\'';
}

/// Words are text: the gazettes' terms are taken too, and a new word alters no type.
inline std::string_view sql_type(const field& f) {
  if (f.is_enumeration()) return f.is_set() ? "text[]" : "text";
  if (f.type == "bool") return "boolean";
  if (f.type == "int") return "integer";
  if (f.type == "date") return "date";
  if (f.type == "month" || f.type == "text" || f.type == "rows") return "text";
  return "numeric";  // money, rate, area, decimal
}

inline std::string sql_default(const field& f) {
  if (!f.default_text) return "NULL";
  std::string value = *f.default_text;
  if (f.is_set()) {
    std::replace(value.begin(), value.end(), '+', ',');
    return value == "none" ? "'{}'" : "'{" + value + "}'";
  }
  if (f.type == "rate") value.pop_back();
  const std::string_view type = sql_type(f);
  return type == "text" || type == "date" ? sql_text(value) : value;
}

/// "self_pay (yuan 元, required 必填): aid base of this claim 本次救助费用".
inline std::string sql_field(const field& f, bool is_input) {
  std::string line;
  const auto add = [&](const std::string& note) {
    if (!note.empty()) line.append(line.empty() ? "" : ", ").append(note);
  };
  add(unit_of(f));
  if (is_input && f.required) add("required 必填");
  if (is_input && f.default_text) add("default 默认 " + *f.default_text);
  if (is_input && f.external) add("external 另行规定");
  add(beside(f.condition));
  if (!line.empty()) line = '(' + line + ')';
  const both& meaning = f.question.empty() ? f.meaning : f.question;
  if (!meaning.empty()) line.append(line.empty() ? "" : " ").append(meaning.en).append(" ").append(meaning.zh);
  for (const word& w : f.words) {
    line.append(&w == f.words.data() ? ": " : ", ").append(w.key);
    if (w.label.zh != w.key) line.append(" ").append(w.label.zh);
  }
  for (const std::string& heading : f.headings) line.append(&heading == f.headings.data() ? ": " : ",").append(heading);
  return line;
}

inline void sql_rule(const rule& r, std::ostream& out) {
  std::string symbol = "gongbao_" + r.id;
  std::replace(symbol.begin(), symbol.end(), '-', '_');
  const std::string name = "gongbao." + r.city + '_' + r.short_name();

  std::string columns;
  for (const field& f : r.outputs)
    columns.append(columns.empty() ? "" : ", ").append(sql_name(f.key)).append(" ").append(sql_type(f));
  std::string arguments;
  for (const bool required : {true, false})  // what is needed stands first: behind a default all have one
    for (const field& f : r.inputs) {
      if (f.required != required) continue;
      arguments.append(arguments.empty() ? "" : ", ").append(sql_name(f.key)).append(" ").append(sql_type(f));
      if (!required) arguments.append(" DEFAULT ").append(sql_default(f));
    }

  out << "\nCREATE TYPE " << name << "_result AS (" << columns << ");\n";
  for (const field& f : r.outputs)
    out << "COMMENT ON COLUMN " << name << "_result." << sql_name(f.key) << " IS " << sql_text(sql_field(f, false))
        << ";\n";
  out << "CREATE TYPE " << name << "_result_try AS (error text, error_where text, " << columns << ");\n";
  for (const std::string_view form : {"", "_try"})
    out << "CREATE FUNCTION " << name << form << '(' << arguments << ")\nRETURNS " << name << "_result" << form
        << " AS 'MODULE_PATHNAME', '" << symbol << form << "' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;\n";

  std::string comment = r.id + ' ' + r.title.en + ' ' + r.title.zh + '\n' + r.source.zh + "\nin force from 自 " +
                        r.first_day + (r.last_day ? " to 至 " + *r.last_day : "");
  for (const field& f : r.inputs) comment += '\n' + f.key + ' ' + sql_field(f, true);
  out << "COMMENT ON FUNCTION " << name << " IS " << sql_text(comment) << ";\n"
      << "COMMENT ON FUNCTION " << name << "_try IS "
      << sql_text(r.id +
                  ": a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where")
      << ";\n";
}

}  // namespace detail

/// examples/embed/postgresql/rules.sql: each rule as a function with named arguments and a row as result, and beside it
/// one that does not raise.
inline void sql(const model& m, std::ostream& out) {
  out << "-- gongbao in PostgreSQL: the rules and cases. Printed by `faces sql`.   SPDX-License-Identifier: BSL-1.0\n";
  for (const rule& r : m.rules) detail::sql_rule(r, out);
}

}  // namespace faces

#endif
