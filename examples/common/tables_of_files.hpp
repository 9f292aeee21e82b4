// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_TABLES_OF_FILES_HPP
#define GONGBAO_EXAMPLES_TABLES_OF_FILES_HPP

#include <gongbao/core/document_status.hpp>
#include <gongbao/core/period.hpp>
#include <gongbao/interop/tables.hpp>

#include <string>

#include "readable.hpp"
#include "told.hpp"

// What is said of benefit tables that files give.

namespace outside {

/// "from 2023-01-01 to 2023-12-31", or 2023年1月1日至2023年12月31日.
inline std::string days_of(const gongbao::period& p, gongbao::language in) {
  using gongbao::text;
  return p.last() ? told(text{"from {1} to {2}", "{1}至{2}"}, in, told(p.first(), in), told(*p.last(), in))
                  : told(text{"from {1}", "自{1}起"}, in, told(p.first(), in));
}

/// `expired on 2024-09-08`.
inline std::string short_status(const gongbao::document& d, gongbao::language in) {
  char buffer[256]{};
  gongbao::text_writer out(buffer, sizeof buffer);
  put_status(out, d, in);
  return std::string(out.written());
}

/// `from 2023-01-01 to 2026-12-31, and from 2027-01-01`: when a table of a file is in force.
template <class Tables>
std::string in_force(const Tables& tables, gongbao::language in) {
  std::string all;
  for (const auto& table : tables)
    (all += all.empty() ? "" : told(gongbao::text{", and ", "，以及"}, in)) += days_of(table.in_force, in);
  return all;
}

/// A fault as a sentence that can be printed, whatever was met.
inline std::string told(gongbao::table_fault f, gongbao::language in) {
  f.column = printable(f.column);
  f.met = printable(f.met);
  return to_string(f, in);
}

}  // namespace outside

#endif
