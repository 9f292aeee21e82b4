// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_TABLES_DIGEST_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_TABLES_DIGEST_HPP

#include <ostream>
#include <string>
#include <string_view>

#include "../../common/sha256.hpp"
#include "model.hpp"

namespace faces {

/// What the library writes of its own tables, or of its calendar.
inline std::string shipped_text(gongbao_text city, gongbao_text benefit) {
  return text_of([&](gongbao_room* to) { return gongbao_write_tables(city, benefit, to); });
}

/// examples/embed/c/tables_digest.hpp: of the tables in the order of their plans, each once, then of the calendar.
inline void tables_digest(const model&, std::ostream& out) {
  outside::sha256 digest;
  std::string last;
  for (std::size_t i = 0; i < gongbao_plan_count(); ++i) {
    gongbao_plan_facts facts{};
    facts.size = sizeof facts;
    gongbao_plan_of(gongbao_plan_at(i), &facts);
    std::string text = shipped_text(facts.city, facts.benefit);
    if (text != last) digest.add(text);
    last = std::move(text);
  }
  constexpr std::string_view workdays = "workdays";
  digest.add(shipped_text({}, {workdays.data(), workdays.size()}));
  out << "// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0\n"
         "#ifndef GONGBAO_EXAMPLES_EMBED_C_TABLES_DIGEST_HPP\n#define GONGBAO_EXAMPLES_EMBED_C_TABLES_DIGEST_HPP\n\n"
         "// Of the tables and the calendar as they are shipped; printed by the program faces, and compared with what "
         "it "
         "prints.\n"
         "inline constexpr const char* tables_digest = \""
      << digest.hex() << "\";\n\n#endif\n";
}

}  // namespace faces

#endif
