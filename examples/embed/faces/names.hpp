// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_NAMES_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_NAMES_HPP

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

// What faces of several languages have in common: how names are put together, and which enumerations there are.

namespace faces {

/// medical_aid as MedicalAid, or as medicalAid.
inline std::string camel_case(std::string_view name, bool begins_large) {
  std::string camel;
  bool large = begins_large;
  for (const char c : name) {
    if (c != '_') camel += large && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    large = c == '_';
  }
  return camel;
}

/// A name that the language keeps for itself gets the ending `_`.
inline std::string unless_kept(std::string name, const std::vector<std::string_view>& kept) {
  return std::find(kept.begin(), kept.end(), name) == kept.end() ? name : name + "_";
}

/// Both languages behind each other, or the one text that both have.
inline std::string beside(const both& text, std::string_view between = " ") {
  return text.en == text.zh ? text.en : std::string(text.en).append(between).append(text.zh);
}

/// The unit of a field, unless it has none.
inline std::string unit_of(const field& f) { return f.unit.en == "–" ? "" : beside(f.unit, " "); }

/// The enumerations of a list of rules by their names. Documents call words by terms of their own, but the words are
/// the same.
inline std::map<std::string, std::vector<word>> enumerations_of(const std::vector<rule>& rules) {
  std::map<std::string, std::vector<word>> all;
  for (const rule& r : rules)
    for (const std::vector<field>* fields : {&r.inputs, &r.outputs})
      for (const field& f : *fields)
        if (f.is_enumeration() && f.words.size() > all[f.type].size()) all[f.type] = f.words;
  return all;
}

/// "EXACT · 2023-01-01 … 2027-12-31"
inline std::string force_of(const rule& r) {
  std::string tags;
  for (const std::string& tag : r.tags) tags += (tags.empty() ? "" : " ") + tag;
  return tags + " · " + r.first_day + " …" + (r.last_day ? " " + *r.last_day : "");
}

}  // namespace faces

#endif
