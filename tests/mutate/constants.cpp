// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Lists every constant of some headers, and what it becomes when it is moved by one unit. Nothing is picked by name: a
// constant is any number in the code, any truth value that initialises something, and any word of an enumeration that
// stands in a table. What a static_assert states is none, that is a check already; nor is the extent of an array.
//
//   constants INCLUDE-DIRECTORY HEADER… > moves.tsv      (headers as they are included)
//
// A line is: header, line, offset, length, constant, move, replacement, declaration, rules, article. The rules are
// those that the declaration belongs to or that come to it by name. The article is, in this order, what stands behind
// the constant in its line, the source that its table or its rule states, what the comment above the declaration says,
// what stands behind the field that it initialises, the articles of the rules that use it, that comment itself.
// Of a document's days it is the article of the rule that asks whether it is in force.

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

enum class token_kind { name, number, text, mark };

struct token {
  token_kind kind;
  std::string_view text;
  std::size_t at;
  int line;
};

using tokens = std::vector<token>;
using enumerations = std::map<std::string_view, std::vector<std::string_view>>;

struct header {
  std::string path;  // as it is included
  std::string code;
  tokens all{};
  std::map<int, std::string> comments{};  // by line

  /// The comment directly above a line, to the end of its first paragraph.
  std::string above(int line) const {
    std::string text;
    for (auto c = comments.find(line - 1); c != comments.end(); c = comments.find(--line - 1)) {
      const std::size_t words = c->second.find_first_not_of("/ ");
      if (words == std::string::npos)
        text.clear();
      else
        text = c->second.substr(words) + (text.empty() ? "" : " ") + text;
    }
    return text;
  }
};

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

void read(header& h) {
  const std::string_view code = h.code;
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  int line = 1;
  bool line_is_blank = true;
  for (std::size_t i = 0; i < code.size();) {
    const std::size_t from = i;
    const char c = code[i];
    if (c == '\n') {
      ++line;
      line_is_blank = true;
      ++i;
      continue;
    }
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      ++i;
      continue;
    }
    if (c == '#' && line_is_blank) {
      i = code.find('\n', i);
      continue;
    }
    line_is_blank = false;
    if (code.substr(i, 2) == "//") {
      i = code.find('\n', i);
      h.comments[line] = std::string(code.substr(from, i - from));
      continue;
    }
    if (c == '"' || (c == '\'')) {
      for (++i; code[i] != c; ++i)
        if (code[i] == '\\') ++i;
      ++i;
      h.all.push_back({token_kind::text, code.substr(from, i - from), from, line});
      continue;
    }
    const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
    if (digit || is_word(c)) {
      while (i < code.size() && (is_word(code[i]) || (digit && (code[i] == '\'' || code[i] == '.')))) ++i;
      h.all.push_back({digit ? token_kind::number : token_kind::name, code.substr(from, i - from), from, line});
      continue;
    }
    i += code.substr(i, 2) == "::" ? std::size_t{2} : std::size_t{1};
    h.all.push_back({token_kind::mark, code.substr(from, i - from), from, line});
  }
}

/// The place of the bracket that closes the one at `open`.
std::size_t closing(const tokens& all, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < all.size(); ++i) {
    if (is_one_of(all[i].text, {"(", "{", "["})) ++depth;
    if (is_one_of(all[i].text, {")", "}", "]"}) && --depth == 0) return i;
  }
  return all.size();
}

/// The words of each enumeration, in order.
void collect_enumerations(const tokens& all, enumerations& found) {
  for (std::size_t i = 0; i + 2 < all.size(); ++i) {
    if (all[i].text != "enum" || all[i + 1].text != "class") continue;
    std::size_t open = i + 3;
    while (all[open].text != "{" && all[open].text != ";") ++open;
    if (all[open].text == ";") continue;
    std::vector<std::string_view>& words = found[all[i + 2].text];
    words.clear();
    for (std::size_t w = open + 1; w < closing(all, open); ++w)
      if (all[w].kind == token_kind::name && is_one_of(all[w - 1].text, {"{", ","})) words.push_back(all[w].text);
  }
}

/// What stands at namespace scope, from its first token to the one behind its last.
struct declaration {
  const header* in;
  std::size_t first;
  std::size_t last;
  std::string_view name{};
  bool is_type = false;
  bool is_function = false;
  std::string_view rule{};     // its id
  std::string_view article{};  // of the rule
  std::set<std::string_view> mentions{};

  const token& operator[](std::size_t i) const { return in->all[i]; }
};

void name(declaration& d) {
  int depth = 0;
  std::string_view last;
  for (std::size_t i = d.first; i + 1 < d.last; ++i) {
    if (is_one_of(d[i].text, {"struct", "class", "enum"}) && depth == 0) {
      d.is_type = true;
      d.name = d[i + (d[i + 1].text == "class" ? 2 : 1)].text;
      return;
    }
    if (is_one_of(d[i].text, {"<", "("})) ++depth;
    if (is_one_of(d[i].text, {">", ")"})) --depth;
    if (depth == 0 && d[i].kind == token_kind::name) last = d[i].text;
    if (depth == 0 && d[i].text == ">" && d[i + 1].text == "=") {  // of one that is specialised
      d.name = last;
      return;
    }
    if (depth == 0 && d[i].kind == token_kind::name && is_one_of(d[i + 1].text, {"=", "{", "(", "["}) &&
        d[i].text != "requires") {
      d.name = d[i].text;
      d.is_function = d[i + 1].text == "(" && d[i + 2].kind != token_kind::number;
      return;
    }
  }
}

std::string_view unquoted(std::string_view text) { return text.substr(1, text.size() - 2); }

/// `{&document, "article"}` at or behind a place.
std::optional<std::string_view> source_from(const declaration& d, std::size_t i, std::size_t last) {
  for (; i + 4 < last; ++i)
    if (d[i].text == "{" && d[i + 1].text == "&" && d[i + 3].text == "," && d[i + 4].kind == token_kind::text)
      return unquoted(d[i + 4].text);
  return {};
}

std::vector<declaration> declarations_of(const header& h) {
  std::vector<declaration> found;
  const tokens& all = h.all;
  for (std::size_t i = 0; i < all.size();) {
    if (all[i].text == "}") {  // of a namespace
      ++i;
      continue;
    }
    if (all[i].text == "namespace" || (all[i].text == "inline" && all[i + 1].text == "namespace")) {
      while (all[i].text != "{") ++i;
      if (all[i + 1].text == "}") ++i;
      ++i;
      continue;
    }
    declaration d{&h, i, i};
    for (; i < all.size() && all[i].text != ";"; ++i) {
      if (!is_one_of(all[i].text, {"(", "{", "["})) continue;
      i = closing(all, i);
      const bool goes_on = i + 1 < all.size() && all[i + 1].kind == token_kind::mark && all[i + 1].text != "}";
      if (all[i].text == "}" && !goes_on) break;
    }
    d.last = ++i;
    name(d);
    for (std::size_t t = d.first; t < d.last; ++t) {
      if (all[t].kind == token_kind::name) d.mentions.insert(all[t].text);
      if (d.is_type && all[t].text == "Info" && all[t + 1].text == "info" && all[t + 2].text == "{") {
        d.rule = unquoted(all[t + 3].text);
        d.article = source_from(d, t + 3, d.last).value_or("");
      }
    }
    found.push_back(d);
  }
  return found;
}

// ---- Where a constant stands ---------------------------------------------------------------------------------------

/// The places that a comment names: "art. 12(1)", "(十二)", "三(五)2", "item 2".
std::string places_in(std::string_view comment) {
  const std::size_t art = std::min(comment.find("art. "), std::min(comment.find("item "), comment.find("annex")));
  if (art != std::string_view::npos) {
    std::size_t end = art;
    const auto goes_on = [&](std::size_t i) {
      const char c = comment[i];
      if (std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '(' || c == ')') return true;
      return c == ',' && i + 2 < comment.size() && std::isdigit(static_cast<unsigned char>(comment[i + 2])) != 0;
    };
    end = comment.find(' ', art);
    if (end == std::string_view::npos) return std::string(comment.substr(art));
    for (++end; end < comment.size() && (goes_on(end) || (comment[end] == ' ' && comment[end - 1] == ',')); ++end) {
    }
    return std::string(comment.substr(art, end - art));
  }
  static constexpr std::array<std::string_view, 10> numerals{"一", "二", "三", "四", "五",
                                                             "六", "七", "八", "九", "十"};
  const std::size_t open = comment.find('(');  // "(十二)", not "(起付标准)"
  if (open == std::string_view::npos) return {};
  const std::size_t close = comment.find(')', open);
  if (close == std::string_view::npos || close == open + 1) return {};
  for (std::size_t i = open + 1; i < close; i += 3)
    if (std::find(numerals.begin(), numerals.end(), comment.substr(i, 3)) == numerals.end()) return {};
  return std::string(comment.substr(open, close + 1 - open));
}

std::string joined(const std::set<std::string>& texts, std::string_view between) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : std::string(between)) + text;
  return all;
}

struct book {
  std::vector<header> headers;
  std::vector<declaration> declarations;
  enumerations words;

  static std::string_view city_of(const header& h) {
    const std::string_view path = h.path;
    const std::string_view below = path.substr(path.find('/') + 1);
    return below.substr(0, below.find('/'));
  }

  /// The rules that come to a declaration by its name, directly or through others.
  void users_of(const declaration& d, std::set<const declaration*>& rules, std::set<const declaration*>& seen) const {
    if (!seen.insert(&d).second) return;
    if (!d.rule.empty()) {
      rules.insert(&d);
      return;
    }
    const std::string_view city = city_of(*d.in);
    for (const declaration& other : declarations)
      if (&other != &d && other.mentions.count(d.name) != 0 && (city == "rules" || city_of(*other.in) == city))
        users_of(other, rules, seen);
  }

  std::string behind(const declaration& d, int line) const {
    const auto found = d.in->comments.find(line);
    return found == d.in->comments.end() ? "" : places_in(found->second);
  }

  /// The source that the table around a constant states: `.source = {…}`, or by the name of a source.
  std::string stated_source(const declaration& d, std::size_t i) const {
    for (std::size_t t = i; t + 2 < d.last; ++t) {
      if (d[t].text == "source" && d[t - 1].text == "." && d[t + 1].text == "=" && d[t + 2].kind == token_kind::name)
        for (std::size_t s = d.first; s + 1 < d.last; ++s)
          if (d[s].text == "source" && d[s + 1].text == d[t + 2].text)
            if (const auto article = source_from(d, s, d.last)) return std::string(*article);
      if (const auto article = source_from(d, t, std::min(t + 5, d.last))) return std::string(*article);
    }
    return {};
  }

  /// What the declaration of the field says that a constant initialises, or of the field around it.
  std::string field_says(const declaration& d, std::size_t i) const {
    int depth = 0;
    for (std::size_t t = i; t > d.first + 1; --t) {
      if (is_one_of(d[t].text, {"}", ")"})) ++depth;
      if (is_one_of(d[t].text, {"{", "("})) --depth;
      if (depth > 0 || d[t].text != "=" || d[t - 2].text != ".") continue;
      for (std::size_t f = 1; f + 1 < d.in->all.size(); ++f)
        if (d[f].text == d[t - 1].text && is_one_of(d[f + 1].text, {";", "{"}) && d[f - 1].text != ".")
          if (std::string places = behind(d, d[f].line); !places.empty()) return places;
      depth = 0;
    }
    return {};
  }

  std::string article_of(const declaration& d, std::size_t i, const std::set<const declaration*>& rules) const {
    if (std::string places = behind(d, d[i].line); !places.empty()) return places;
    if (!d.rule.empty()) return std::string(d.article);
    if (!d.is_function && !d.is_type) {
      if (std::string article = stated_source(d, i); !article.empty()) return article;
    }
    const std::string above = d.in->above(d[d.first].line);
    if (std::string places = places_in(above); !places.empty()) return places;
    if (std::string places = field_says(d, i); !places.empty()) return places;
    std::set<std::string> articles;
    const bool is_document = d.mentions.count("document") != 0;  // its days stand where a rule asks for them
    for (const declaration* rule : rules)
      if (!is_document || rule->name.find("in_force") != std::string_view::npos || rules.size() == 1)
        articles.insert(std::string(rule->article));
    if (!articles.empty() && articles.size() <= 4) return joined(articles, "; ");
    return above;
  }
};

// ---- Its moves -----------------------------------------------------------------------------------------------------

struct move {
  std::string by;
  std::string replacement;
};

class lister {
 public:
  explicit lister(const book& b) : book_{b} {}

  void list(const declaration& d) const {
    for (std::size_t i = d.first; i < d.last; ++i) {
      if (d[i].text == "static_assert") {
        i = closing(d.in->all, i + 1);
        continue;
      }
      i += list_at(d, i);
    }
  }

 private:
  /// Lists the constant that begins here, if one does; returns how many tokens behind the first one it takes.
  std::size_t list_at(const declaration& d, std::size_t i) const {
    const token& t = d[i];
    if (t.kind == token_kind::name) {
      if (is_one_of(t.text, {"yuan", "wan_yuan", "fen", "percent"}) && d[i + 1].text == "(" &&
          d[i + 2].kind == token_kind::number && d[i + 3].text == ")")
        return amount(d, i, i + 3, t.text);
      if (is_one_of(t.text, {"date", "calendar_month"})) return day(d, i);
      if (is_one_of(t.text, {"true", "false"})) return truth_value(d, i);
      return word(d, i);
    }
    if (t.kind != token_kind::number) return 0;
    const std::size_t suffix = t.text.find('_');
    if (suffix != std::string_view::npos) return amount(d, i, i, t.text.substr(suffix + 1));
    if (is_extent(d, i)) return 0;
    const std::string number(t.text);
    return moved(d, i, i, {{"+1", "(" + number + " + 1)"}, {"-1", "(" + number + " - 1)"}});
  }

  std::size_t amount(const declaration& d, std::size_t first, std::size_t last, std::string_view unit) const {
    const bool share = unit == "percent";
    const std::string step = share ? "gongbao::rate::from_millipercent(1)" : "gongbao::fen(1)";
    const std::string by = share ? "0.001 %" : "1 fen";
    const std::string made = written(d, first, last);
    return moved(d, first, last,
                 {{"+" + by, "(" + made + " + " + step + ")"}, {"-" + by, "(" + made + " - " + step + ")"}});
  }

  /// `date(2023, 1, 1)`, `date name(2023, 1, 1)` or `date name{2023, 1, 1}`; so for a calendar_month.
  std::size_t day(const declaration& d, std::size_t i) const {
    const std::size_t open = d[i + 1].kind == token_kind::name ? i + 2 : i + 1;
    if (!is_one_of(d[open].text, {"(", "{"}) || d[open + 1].kind != token_kind::number) return 0;
    const std::size_t close = closing(d.in->all, open);
    for (std::size_t t = open + 1; t < close; ++t)
      if (d[t].kind != token_kind::number && d[t].text != ",") return 0;
    const std::string type(d[i].text);
    const std::string value = "gongbao::" + type + "(" + written(d, open + 1, close - 1) + ")";
    const bool whole_month = type == "calendar_month";
    const std::string next = value + (whole_month ? ".last_day()" : "") + " + gongbao::days(1)";
    const std::string previous = value + (whole_month ? ".first_day()" : "") + " - gongbao::days(1)";
    const std::string before =
        (open == i + 1 ? type : type + ' ' + std::string(d[i + 1].text)) + std::string(d[open].text);
    const std::string behind(d[close].text);
    const std::string by = whole_month ? "1 month" : "1 day";
    return moved(d, i, close, {{"+" + by, before + next + behind}, {"-" + by, before + previous + behind}});
  }

  /// One that initialises something; what a function decides is no constant.
  std::size_t truth_value(const declaration& d, std::size_t i) const {
    if (!is_one_of(d[i - 1].text, {"=", "{", ","}) || !is_one_of(d[i + 1].text, {";", "}", ","})) return 0;
    return moved(d, i, i, {{"flipped", d[i].text == "true" ? "false" : "true"}});
  }

  /// A word in a table becomes the next one of its enumeration.
  std::size_t word(const declaration& d, std::size_t i) const {
    if (!in_table(d, i)) return 0;
    std::string_view of;
    if (i >= 2 && d[i - 1].text == "::") of = d[i - 2].text;
    for (std::size_t t = d.first; of.empty() && t + 2 < i; ++t)
      if (d[t].text == "using" && d[t + 1].text == "enum" && is_value(d, i)) of = d[t + 2].text;
    const auto found = book_.words.find(of);
    if (found == book_.words.end()) return 0;
    const std::vector<std::string_view>& words = found->second;
    auto at = std::find(words.begin(), words.end(), d[i].text);
    if (at == words.end()) return 0;
    const std::string_view next = ++at == words.end() ? words.front() : *at;
    return moved(d, i, i, {{"next word", std::string(next)}});
  }

  /// `item items[5]`: the language holds it against what follows.
  static bool is_extent(const declaration& d, std::size_t i) {
    return d[i - 1].text == "[" && d[i + 1].text == "]" && is_one_of(d[i + 2].text, {"=", ";"}) &&
           (d[i - 2].text == "]" ||
            (d[i - 2].kind == token_kind::name && d[i - 3].kind == token_kind::name && d[i - 3].text != "return"));
  }

  static bool is_value(const declaration& d, std::size_t i) {
    return d[i - 1].text != "." && d[i - 1].text != "::" && is_one_of(d[i + 1].text, {",", "|", "}", ";"});
  }

  /// Whether a place is in the value of a constant: at namespace scope, or a static member that is neither a function,
  /// nor what a rule or an enumeration says of itself.
  static bool in_table(const declaration& d, std::size_t i) {
    if (d.is_function) return false;
    if (!d.is_type) return d.mentions.count("constexpr") != 0;
    std::size_t member = d.first;
    while (member < i && d[member].text != "{") ++member;
    for (++member; member < i;) {
      std::size_t end = member;
      std::string_view called;
      bool function = false;
      for (; d[end].text != ";"; ++end) {
        if (called.empty() && is_one_of(d[end + 1].text, {"=", "{", "(", "["}) && d[end].kind == token_kind::name) {
          called = d[end].text;
          function = d[end + 1].text == "(";
        }
        if (!is_one_of(d[end].text, {"(", "{", "["})) continue;
        end = closing(d.in->all, end);
        if (d[end].text == "}" && (d[end + 1].kind != token_kind::mark || d[end + 1].text == "}")) break;
      }
      if (i < end) return d[member].text == "static" && !function && !is_one_of(called, {"info", "words", "name"});
      member = end + 1;
    }
    return false;
  }

  static std::string written(const declaration& d, std::size_t first, std::size_t last) {
    const std::size_t from = d[first].at;
    return d.in->code.substr(from, d[last].at + d[last].text.size() - from);
  }

  std::size_t moved(const declaration& d, std::size_t first, std::size_t last, const std::vector<move>& moves) const {
    std::set<const declaration*> rules;
    std::set<const declaration*> seen;
    book_.users_of(d, rules, seen);
    std::set<std::string> ids;
    for (const declaration* rule : rules) ids.insert(std::string(rule->rule));
    std::size_t begin = first;
    while (begin >= d.first + 2 && d[begin - 1].text == "::" && d[last].text == ")") begin -= 2;  // gongbao::date(…)
    const std::string constant = written(d, begin, last);
    for (const move& m : moves)
      std::cout << d.in->path << '\t' << d[first].line << '\t' << d[begin].at << '\t' << constant.size() << '\t'
                << constant << '\t' << m.by << '\t' << m.replacement << '\t' << d.name << '\t' << joined(ids, " ")
                << '\t' << book_.article_of(d, first, rules) << '\n';
    return last - first;
  }

  const book& book_;
};

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    std::cerr << "cannot read " << path.string() << '\n';
    std::exit(2);
  }
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: constants INCLUDE-DIRECTORY HEADER...\n";
    return 2;
  }
  const std::filesystem::path root = argv[1];
  const std::set<std::string> wanted(argv + 2, argv + argc);

  book all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.path().extension() == ".hpp")
      all.headers.push_back({entry.path().lexically_relative(root).generic_string(), contents(entry.path())});
  std::sort(all.headers.begin(), all.headers.end(), [](const header& a, const header& b) { return a.path < b.path; });
  for (header& h : all.headers) {
    read(h);
    collect_enumerations(h.all, all.words);
  }
  for (const header& h : all.headers)
    for (const declaration& d : declarations_of(h)) all.declarations.push_back(d);

  const lister moves(all);
  for (const declaration& d : all.declarations)
    if (wanted.count(d.in->path) != 0) moves.list(d);
}
