// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_C_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_C_HPP

#include <ostream>
#include <string>

#include "model.hpp"

namespace faces {

/// include/gongbao/interop/c/gongbao_rules.h: the handles as constants.
inline void c(const model& m, std::ostream& out) {
  out << "/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */\n"
         "#ifndef GONGBAO_RULES_H\n#define GONGBAO_RULES_H\n\n"
         "/* Handles of rules and cases; printed by the program faces, and compared with what it prints. */\n\n"
         "#include \"gongbao.h\"\n\n";
  for (const rule& r : m.rules) {
    std::string name = "GONGBAO_RULE_" + r.id;
    for (char& letter : name)
      if (letter == '-') letter = '_';
    out << "/* " << r.title.en << "  " << r.title.zh << " */\n#define " << name << " " << r.handle << "U\n";
  }
  out << "\n#endif\n";
}

}  // namespace faces

#endif
