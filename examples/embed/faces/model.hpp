// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_FACES_MODEL_HPP
#define GONGBAO_EXAMPLES_EMBED_FACES_MODEL_HPP

#include <gongbao/interop/c/gongbao.h>

#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// The rules as the C library describes itself, for who prints a face of them in another language.

namespace faces {

/// A text in both languages; empty where nothing is told.
struct both {
  std::string en{};
  std::string zh{};

  bool empty() const noexcept { return en.empty(); }
};

struct word {
  std::string key;
  both label;
};

struct field {
  std::string key;
  std::string type;  ///< money, rate, area, decimal, int, bool, date, month, text, rows, or the name of an enumeration
  std::string kind;  ///< "enum", "set", or empty
  both unit;
  bool required = false;                    ///< of an input: it has to be stated
  bool external = false;                    ///< of an input: set by another authority
  std::optional<std::string> default_text;  ///< of an input that may be left out: what it then is, in flat form
  both condition;                           ///< when a conditional input is needed, or an output present
  both meaning;
  both question;                      ///< of a reading
  both why_default;                   ///< of a reading
  std::vector<word> words;            ///< of an enumeration
  std::vector<std::string> headings;  ///< of rows

  bool is_set() const noexcept { return kind == "set"; }
  bool is_enumeration() const noexcept { return !kind.empty(); }
};

struct rule {
  std::string id;
  std::uint32_t handle = 0;
  bool is_case = false;
  std::string city;
  std::string name;  ///< in C++: a_city::medical_aid
  both title;
  both source;
  std::vector<std::string> tags;  ///< EXACT, FLOOR …
  std::string first_day;
  std::optional<std::string> last_day;
  std::vector<field> inputs;
  std::vector<field> outputs;

  /// The last part of its name: medical_aid. Of one city no two are alike.
  std::string short_name() const { return name.substr(name.rfind(':') + 1); }
};

struct model {
  std::string version;
  std::vector<rule> rules;  ///< in the order of the rulebook, cases behind the rules
};

// ---- JSON ----------------------------------------------------------------------------------------------------------

namespace detail {

/// A value of the JSON that the library writes: strings, truth values, null, whole numbers, arrays, objects.
struct json {
  std::optional<std::string> text{};  ///< a string, or the letters of anything else but null
  std::vector<json> items{};
  std::map<std::string, json, std::less<>> members{};

  const json& at(std::string_view key) const {
    const auto found = members.find(key);
    if (found == members.end()) throw std::runtime_error("the catalogue has no " + std::string(key));
    return found->second;
  }
  std::string string(std::string_view key) const { return at(key).text.value_or(""); }
  bool truth(std::string_view key) const { return string(key) == "true"; }
  both told(std::string_view key) const {
    const json& value = at(key);
    return value.members.empty() ? both{} : both{value.string("en"), value.string("zh")};
  }
  std::vector<std::string> strings(std::string_view key) const {
    std::vector<std::string> all;
    for (const json& item : at(key).items) all.push_back(item.text.value_or(""));
    return all;
  }
};

class json_reader {
 public:
  explicit json_reader(std::string_view text) noexcept : rest_{text} {}

  json value() {
    json v;
    switch (rest_.empty() ? '\0' : rest_[0]) {
      case '{':
        for (char c = '{'; c != '}'; c = next()) {
          if (take(c); rest_.starts_with('}')) break;
          const std::string key = string();
          take(':');
          v.members.emplace(key, value());
        }
        take('}');
        return v;
      case '[':
        for (char c = '['; c != ']'; c = next()) {
          if (take(c); rest_.starts_with(']')) break;
          v.items.push_back(value());
        }
        take(']');
        return v;
      case '"':
        v.text = string();
        return v;
      default:
        const std::string_view letters = rest_.substr(0, rest_.find_first_of(",]}"));
        rest_.remove_prefix(letters.size());
        if (letters != "null") v.text = letters;
        return v;
    }
  }

 private:
  char next() const {
    if (rest_.empty()) throw std::runtime_error("the catalogue ends early");
    return rest_[0];
  }
  void take(char wanted) {
    if (next() != wanted) throw std::runtime_error("the catalogue is no JSON");
    rest_.remove_prefix(1);
  }
  std::string string() {
    std::string s;
    for (take('"'); next() != '"'; rest_.remove_prefix(1)) {
      if (next() == '\\') rest_.remove_prefix(1);  // of a description nothing is escaped but " and backslash
      s += next();
    }
    take('"');
    return s;
  }

  std::string_view rest_;
};

inline std::vector<field> fields_of(const json& all) {
  std::vector<field> fields;
  for (const json& f : all.items) {
    field to{.key = f.string("key"),
             .type = f.string("type"),
             .kind = f.string("kind"),
             .unit = f.told("unit"),
             .required = f.truth("required"),
             .external = f.truth("external"),
             .default_text = f.at("default").text,
             .condition = f.told("condition"),
             .meaning = f.told("meaning"),
             .question = f.told("question"),
             .why_default = f.told("why_default"),
             .words = {},
             .headings = f.strings("headings")};
    for (const json& w : f.at("words").items) to.words.push_back({w.string("key"), w.told("label")});
    fields.push_back(std::move(to));
  }
  return fields;
}

}  // namespace detail

/// What a call of the library writes into a room: measured, and written.
template <class Call>
std::string text_of(Call call) {
  gongbao_room room{};
  call(&room);
  std::string text(room.size, '\0');
  room = {text.data(), text.size(), 0};
  if (call(&room) != GONGBAO_ANSWERED) throw std::runtime_error("the library does not tell what it is asked for");
  return text;
}

/// What the library that this program is linked with says of itself.
inline model model_of_library() {
  const std::string text = text_of([](gongbao_room* to) { return gongbao_catalogue(GONGBAO_JSON, GONGBAO_EN, to); });
  model m{.version = gongbao_version(), .rules = {}};
  for (const detail::json& r : detail::json_reader(text).value().items)
    m.rules.push_back({.id = r.string("id"),
                       .handle = static_cast<std::uint32_t>(std::stoul(r.string("handle"))),
                       .is_case = r.string("kind") == "case",
                       .city = r.string("city"),
                       .name = r.string("name"),
                       .title = r.told("title"),
                       .source = r.told("source"),
                       .tags = r.strings("tags"),
                       .first_day = r.string("first_day"),
                       .last_day = r.at("last_day").text,
                       .inputs = detail::fields_of(r.at("inputs")),
                       .outputs = detail::fields_of(r.at("outputs"))});
  return m;
}

}  // namespace faces

#endif
