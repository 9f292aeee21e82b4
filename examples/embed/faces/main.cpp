// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// faces FACE [CITY]: prints what a language knows of the rules, or of those of one city, made from what the C library
// says of itself. What it prints is committed where it is used, and a test compares both.
#include <exception>
#include <iostream>
#include <iterator>
#include <string_view>

#include "c.hpp"
#include "java.hpp"
#include "model.hpp"
#include "python.hpp"
#include "sql.hpp"
#include "tables_digest.hpp"
#include "typescript.hpp"

namespace {

struct face {
  std::string_view name;
  void (*print)(const faces::model&, std::ostream&);
};
constexpr face all_faces[] = {
    {"c", faces::c},
    {"java", faces::java},
    {"python", faces::python},
    {"sql", faces::sql},
    {"typescript", faces::typescript},
    {"tables_digest", faces::tables_digest},
};

}  // namespace

int main(int count, char** arguments) try {
  for (const face& f : all_faces) {
    if (count < 2 || count > 3 || f.name != arguments[1]) continue;
    faces::model m = faces::model_of_library();
    if (count == 3) std::erase_if(m.rules, [&](const faces::rule& r) { return r.city != arguments[2]; });
    f.print(m, std::cout);
    return std::cout.flush() ? 0 : 1;
  }
  std::cerr << "usage: faces";
  for (const face& f : all_faces) std::cerr << (&f == all_faces ? " " : "|") << f.name;
  std::cerr << " [CITY]\n";
  return 2;
} catch (const std::exception& e) {
  std::cerr << "faces: " << e.what() << '\n';
  return 1;
}
