// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_TABLES_HPP
#define GONGBAO_INTEROP_TABLES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gongbao/core/category_table.hpp>
#include <gongbao/core/language.hpp>
#include <gongbao/core/versions.hpp>
#include <gongbao/interop/csv.hpp>
#include <gongbao/interop/string.hpp>
#include <gongbao/rules/described.hpp>
#include <gongbao/rules/layer.hpp>

// Benefit tables as text: a notice changes a table, and no program waits for a release. One CSV holds the tables of one
// benefit of one city, each with the days that it is in force; a table is some lines of equal `from` and `to`.
//
//   city,benefit,from,to,part,category,identities,layer,deductible,rate,cap,document,article,title
//   my_city,medical_aid,2023-01-01,,ranking,destitute,destitute,,,,,,,
//   …
//   my_city,medical_aid,2023-01-01,,terms,margin,,basic,2000.00,60%,20000.00,锦政办发〔2022〕16号,三(五)2 基本救助,…
//
// Any table can be written and read that says what it consists of:
//
//   struct my_policy {
//     period in_force;
//     gongbao::ranking ranking;                  // a line for each category, the most favourable first
//     category_table<my_category, terms> terms;  // for each category that has a row, a line for each of its layers
//     layer_terms tilt;                          // one line
//     money fee;                                 // one line; its figure is called as the part is
//
//     static constexpr void parts(auto&& part) {
//       part(&my_policy::ranking, "ranking");
//       …
//     }
//   };
//
// A row, or a part, of several layers lists them as `layers` (rules/layer.hpp); one that has figures and a source names
// its figures as layer_terms does. All its members are named, which the compiler counts.

namespace gongbao::inline v0 {

/// What a table is of: its city and its benefit, by their keys.
struct table_key {
  text_view city;
  text_view benefit;
};

/// A text that is made when it is needed, in both languages.
struct made_text {
  std::string en;
  std::string zh;

  const std::string& in(language l) const noexcept { return l == language::zh ? zh : en; }
};

/// What in a text is no table, and where.
struct table_fault {
  gongbao::error error{};
  std::size_t line = 0;  ///< counted from 1
  std::string column;    ///< its heading; empty where it is the line, or the table that begins there, as a whole
  std::string met;
  made_text wanted;  ///< the form, the words, or the name of the check that is broken
};

/// A fault as a sentence: `line 3, rate: met 165%, wanted rates_within_unit (out_of_range)`.
inline std::string to_string(const table_fault& f, language l = language::en) {
  const bool zh = l == language::zh;
  std::string all = zh ? "第" + std::to_string(f.line) + "行" : "line " + std::to_string(f.line);
  if (!f.column.empty()) all += (zh ? " " : ", ") + f.column;
  all += zh ? "：" : ": ";
  if (!f.met.empty()) all += (zh ? "遇到 " : "met ") + f.met + (zh ? "，" : ", ");
  return all + (zh ? "应为 " : "wanted ") + f.wanted.in(l) + (zh ? "（" : " (") + gongbao::to_string(f.error) +
         (zh ? "）" : ")");
}

namespace detail {

// ---- What a table consists of --------------------------------------------------------------------------------------

template <class>
inline constexpr bool is_category_table = false;
template <class E, class Row>
inline constexpr bool is_category_table<category_table<E, Row>> = true;

template <class T>
concept ranked = requires(const T& ranks) {
  ranks.begin()->category;
  ranks.begin()->identities;
};

template <class Node>
concept has_layers = requires {
  Node::layers;
};

template <class Node>
concept cites = requires(const Node& node) {
  node.source;
};

/// Where a line stands in a table.
struct place {
  text_view part;
  text_view key_heading{};  ///< the name of the enumeration of its rows
  text_view key{};
  text_view layer{};
};

/// Hands each figure of a line to `visit(heading, figure)`.
template <class Node, class Visit>
void for_each_figure_of(Node& node, text_view part, Visit&& visit) {
  using type = unqualified_t<Node>;
  if constexpr (has_flat_form<type>)
    visit(part, node);
  else
    type::figures([&](auto member, text_view heading) { visit(heading, node.*member); });
}

/// Hands each line of a row, or of a part without rows, to `visit(place, node)`.
template <class Node, class Visit>
void for_each_layer(Node& node, place at, Visit&& visit) {
  if constexpr (has_layers<unqualified_t<Node>>) {
    for (const auto& l : unqualified_t<Node>::layers) {
      at.layer = l.name;
      visit(at, node.*l.terms);
    }
  } else {
    visit(at, node);
  }
}

/// Hands each line of a table but those of its ranking to `visit(place, node)`.
template <class Table, class Visit>
void for_each_place(Table& table, Visit&& visit) {
  unqualified_t<Table>::parts([&](auto member, text_view part) {
    auto& node = table.*member;
    using type = unqualified_t<decltype(node)>;
    if constexpr (is_category_table<type>) {
      using key = typename decltype(node.stated())::category_type;
      for (const auto& word : words_of<key>)
        if (node.contains(word.value))
          for_each_layer(node[word.value], {part, enumeration<key>::name, word.name}, visit);
    } else if constexpr (!ranked<type>) {
      for_each_layer(node, {part}, visit);
    }
  });
}

/// The documents that the lines of a table cite.
template <class Table>
std::vector<const document*> documents_cited_by(const Table& table) {
  std::vector<const document*> all;
  for_each_place(table, [&](const place&, const auto& node) {
    if constexpr (cites<unqualified_t<decltype(node)>>) all.push_back(node.source.in);
  });
  return all;
}

/// The headings of a table's text, without `title` and `remark`, which may be left out.
template <class Table>
class table_headings {
 public:
  table_headings() {
    static_assert(members_from<Table, 0>() == 1 + part_count(), "parts() leaves out a member of the table");
    Table::parts([&]<class T>(T Table::*, text_view part) { add_part<T>(part); });
    add(all_, {"city", "benefit", "from", "to", "part"});
    add(all_, keys_);
    add(all_, figures_);
    if (cites_) add(all_, {"document", "article"});
  }
  const std::vector<text_view>& all() const noexcept { return all_; }
  bool has_title() const noexcept { return cites_; }

 private:
  template <class T>
  void add_part(text_view part) {
    if constexpr (is_category_table<T>) {
      using key = typename decltype(std::declval<T&>().stated())::category_type;
      add(keys_, {enumeration<key>::name});
      add_node<unqualified_t<decltype(std::declval<T&>()[key{}])>>(part);
    } else if constexpr (ranked<T>) {
      add(keys_, {enumeration<unqualified_t<decltype(std::declval<T&>().begin()->category)>>::name, "identities"});
    } else {
      add_node<T>(part);
    }
  }
  template <class Node>
  void add_node(text_view part) {
    if constexpr (has_layers<Node>) {
      static_assert(members_from<Node, 0>() == sizeof(Node::layers) / sizeof(Node::layers[0]),
                    "layers leaves out a member of the row");
      add(keys_, {"layer"});
      add_node<layer_terms>(part);
    } else if constexpr (has_flat_form<Node>) {
      add(figures_, {part});
    } else {
      static_assert(members_from<Node, 0>() == figure_count<Node>() + (cites<Node> ? 1 : 0),
                    "figures() leaves out a member");
      Node::figures([&](auto, text_view heading) { add(figures_, {heading}); });
      cites_ = cites_ || cites<Node>;
    }
  }
  static constexpr std::size_t part_count() {
    std::size_t count = 0;
    Table::parts([&](auto, text_view) { ++count; });
    return count;
  }
  template <class Node>
  static constexpr std::size_t figure_count() {
    std::size_t count = 0;
    Node::figures([&](auto, text_view) { ++count; });
    return count;
  }
  static void add(std::vector<text_view>& to, const std::vector<text_view>& more) {
    for (const text_view heading : more)
      if (std::find(to.begin(), to.end(), heading) == to.end()) to.push_back(heading);
  }

  std::vector<text_view> keys_;
  std::vector<text_view> figures_;
  std::vector<text_view> all_;
  bool cites_ = false;
};

// ---- Writing -------------------------------------------------------------------------------------------------------

/// A line of CSV, filled in by heading.
class csv_line {
 public:
  explicit csv_line(const std::vector<text_view>& headings) : headings_{headings}, cells_(headings.size()) {}

  void set(text_view heading, passing_text text) {
    const auto at = std::find(headings_.begin(), headings_.end(), heading);
    cells_[static_cast<std::size_t>(at - headings_.begin())] = std::string(text);
  }
  /// Appends the line and starts another, with what is in the first cells.
  void write(std::string& to, std::size_t keep) {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (i > 0) to += ',';
      put(to, cells_[i]);
      if (i >= keep) cells_[i].clear();
    }
    to += '\n';
  }

 private:
  static void put(std::string& to, const std::string& cell) {
    const bool plain = cell.find_first_of(",\"\r\n") == cell.npos && text_view(cell) == trimmed(cell);
    if (plain) {
      to += cell;
      return;
    }
    to += '"';
    for (const char c : cell) {
      if (c == '"') to += c;
      to += c;
    }
    to += '"';
  }

  const std::vector<text_view>& headings_;
  std::vector<std::string> cells_;
};

template <class Table>
void write_table(std::string& to, csv_line& line, const Table& table) {
  constexpr std::size_t of_table = 4;  // city, benefit, from, to
  line.set("from", gongbao::to_string(table.in_force.first()));
  line.set("to", table.in_force.last() ? gongbao::to_string(*table.in_force.last()) : std::string());
  Table::parts([&](auto member, text_view part) {
    if constexpr (ranked<unqualified_t<decltype(table.*member)>>)
      for (const auto& rank : table.*member) {
        line.set("part", part);
        line.set(enumeration<unqualified_t<decltype(rank.category)>>::name, name_of(rank.category));
        line.set("identities", gongbao::to_string(rank.identities));
        line.write(to, of_table);
      }
  });
  for_each_place(table, [&](const place& at, const auto& node) {
    line.set("part", at.part);
    if (!at.key.empty()) line.set(at.key_heading, at.key);
    if (!at.layer.empty()) line.set("layer", at.layer);
    for_each_figure_of(node, at.part,
                       [&](text_view heading, const auto& figure) { line.set(heading, gongbao::to_string(figure)); });
    if constexpr (cites<unqualified_t<decltype(node)>>) {
      line.set("document", node.source.in->number);
      line.set("article", node.source.article);
      line.set("title", node.source.in->title_zh);
    }
    line.write(to, of_table);
  });
}

// ---- Reading -------------------------------------------------------------------------------------------------------

/// A text with other words in place of each %.
inline made_text filled(const text& pattern, std::initializer_list<std::string> parts = {}) {
  const auto fill = [&](text_view with_marks) {
    std::string all;
    const std::string* next = parts.begin();
    for (const char c : with_marks) c == '%' && next != parts.end() ? all += * next++ : all += c;
    return all;
  };
  return {fill(pattern.in(language::en)), fill(pattern.in(language::zh))};
}
inline made_text alike(passing_text word) { return {std::string(word), std::string(word)}; }
/// What passes a named check. The name is the one that the compiler's message has.
inline made_text passing(passing_text check) {
  return {std::string(check), "通过检查 " + std::string(check) + " 的数值"};
}

inline std::string listed(const std::vector<text_view>& words) {
  std::string all;
  for (const text_view word : words) all.append(all.empty() ? "" : ", ").append(word.data(), word.size());
  return all;
}
inline made_text one_of(const std::vector<text_view>& words) {
  return filled({"one of %", "以下之一：%"}, {listed(words)});
}

/// Hands each row of CSV that is not empty to `visit(line, cells)`, until that returns false. The line behind them.
template <class Visit>
std::size_t for_each_row(text_view csv, Visit&& visit) {
  std::size_t line = 1;
  for (bool goes_on = true; goes_on && !csv.empty();) {
    const text_view from_here = csv;
    std::vector<csv_cell> cells;
    for (cells.push_back(take_cell(csv)); !cells.back().ends_row;) cells.push_back(take_cell(csv));
    if (std::any_of(cells.begin(), cells.end(), [](const csv_cell& c) { return !c.text.empty(); }))
      goes_on = visit(line, cells);
    line += line_of(csv, from_here) - 1;
  }
  return line;
}

/// A line below the headings, and which of its cells were asked for.
struct stated_line {
  std::size_t number = 0;
  std::vector<std::string> cells;
  std::vector<bool> asked;
  bool used = false;
};

/// The lines of a text by heading, and what is wrong with it.
class table_text {
 public:
  table_text(const std::vector<text_view>& wanted, bool has_title) : headings_{wanted} {
    needed_ = static_cast<std::ptrdiff_t>(headings_.size());
    if (has_title) headings_.push_back("title");
    headings_.push_back("remark");
  }

  void read(text_view csv) {
    csv = without_mark(csv);
    std::size_t number = 1;
    for (text_view rest = csv; !is_utf8(csv) && !rest.empty(); ++number)
      if (const text_view one = take_line(rest); !is_utf8(one))
        return refuse(error::invalid_value, number, "", "", alike("UTF-8"));

    bool met_any = false;
    std::vector<std::size_t> columns;
    number = for_each_row(csv, [&](std::size_t at, const std::vector<csv_cell>& cells) {
      std::exchange(met_any, true) ? add_line(at, cells, columns) : read_headings(at, cells, columns);
      return !columns.empty();
    });
    if (columns.empty() && met_any) return;
    if (!met_any) refuse(error::missing_input, 1, "", "", filled({"the headings %", "表头 %"}, {listed(needed())}));
    if (met_any && lines_.empty() && faults_.empty())
      refuse(error::missing_input, number, "", "", filled({"a line of a table", "表中的行"}));
  }

  std::vector<stated_line>& lines() noexcept { return lines_; }
  const std::vector<table_fault>& faults() const noexcept { return faults_; }
  bool has(text_view heading) const { return index_of_heading(heading) < headings_.size(); }

  /// A cell of a line, as it stands there; of a heading that the table does not have, an empty one.
  const std::string& cell(stated_line& line, text_view heading) const {
    const std::size_t i = index_of_heading(heading);
    if (i >= headings_.size()) return no_cell_;
    line.asked[i] = true;
    return line.cells[i];
  }
  /// Whether a cell says a word; it is not asked for by that.
  bool says(const stated_line& line, text_view heading, text_view word) const {
    const std::size_t i = index_of_heading(heading);
    return i < headings_.size() && text_view(line.cells[i]) == word;
  }
  /// What nobody has asked for would be lost.
  void refuse_unasked(const stated_line& line, passing_text why) {
    for (std::size_t i = 0; i < headings_.size(); ++i)
      if (!line.asked[i] && !line.cells[i].empty())
        refuse(error::invalid_value, line.number, headings_[i], line.cells[i],
               filled({"an empty cell: % has no %", "空白：% 没有 %"}, {std::string(why), std::string(headings_[i])}));
  }

  void refuse(error e, std::size_t line, passing_text column, passing_text met, made_text wanted) {
    const auto behind = [](std::size_t l, const table_fault& f) { return l < f.line; };
    faults_.insert(std::upper_bound(faults_.begin(), faults_.end(), line, behind),
                   {e, line, std::string(column), std::string(met), std::move(wanted)});
  }

 private:
  std::size_t index_of_heading(text_view heading) const {
    return static_cast<std::size_t>(std::find(headings_.begin(), headings_.end(), heading) - headings_.begin());
  }

  std::vector<text_view> needed() const { return {headings_.begin(), headings_.begin() + needed_}; }

  void read_headings(std::size_t number, const std::vector<csv_cell>& cells, std::vector<std::size_t>& columns) {
    std::vector<bool> met(headings_.size());
    if (std::none_of(cells.begin(), cells.end(), [&](const csv_cell& c) { return has(c.text); }))
      return refuse(error::missing_input, number, "", cells[0].text,
                    filled({"the headings %", "表头 %"}, {listed(needed())}));
    for (const csv_cell& c : cells) {
      const std::size_t i = index_of_heading(c.text);
      if (i >= headings_.size()) {
        refuse(error::unknown_key, number, c.text, c.text, filled({"the headings %", "表头 %"}, {listed(headings_)}));
      } else if (met[i]) {
        refuse(error::duplicate_key, number, c.text, c.text, filled({"each heading once", "每个表头只出现一次"}));
      } else {
        met[i] = true;
      }
      columns.push_back(i);
    }
    for (std::size_t i = 0; i < needed().size(); ++i)
      if (!met[i])
        refuse(error::missing_input, number, headings_[i], "",
               filled({"the heading %", "表头 %"}, {std::string(headings_[i])}));
    if (!faults_.empty()) columns.clear();
  }

  void add_line(std::size_t number, const std::vector<csv_cell>& cells, const std::vector<std::size_t>& columns) {
    stated_line line{number, std::vector<std::string>(headings_.size()), std::vector<bool>(headings_.size()), false};
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells[i].well_formed)
        return refuse(error::invalid_value, number, "", cells[i].text,
                      filled({"a quote that is closed", "成对的引号"}));
      if (i >= columns.size()) {
        if (!cells[i].text.empty())
          return refuse(error::invalid_value, number, "", cells[i].text,
                        filled({"no cell beyond the headings", "不超出表头的单元格"}));
        continue;
      }
      std::string& text = line.cells[columns[i]];
      for (const char* c = cells[i].text.begin(); c != cells[i].text.end(); ++c) {
        text += *c;
        if (cells[i].quoted && *c == '"') ++c;  // written twice
      }
    }
    line.asked[index_of_heading("remark")] = true;
    lines_.push_back(std::move(line));
  }

  std::vector<text_view> headings_;
  std::ptrdiff_t needed_ = 0;
  std::vector<stated_line> lines_;
  std::string no_cell_{};
  std::vector<table_fault> faults_;
};

/// What a value of a type looks like in a text.
template <class T>
made_text wanted_form() {
  constexpr text_view type = flat_form<T>::type;
  if constexpr (enumerated<T>) {
    std::vector<text_view> all;
    for (const auto& word : words_of<T>) all.push_back(word.name);
    return one_of(all);
  } else if constexpr (requires { typename T::category_type; }) {
    const made_text one = wanted_form<typename T::category_type>();
    return {one.en + "; several joined by +", one.zh + "；多项以 + 相连"};
  } else {
    if (type == "money") return filled({"an amount in yuan, such as 2000.00", "金额（元），如 2000.00"});
    if (type == "rate") return filled({"a share, such as 65%", "比例，如 65%"});
    if (type == "date") return filled({"a day, such as 2027-01-01", "日期，如 2027-01-01"});
    if (type == "int") return filled({"a whole number", "整数"});
    if (type == "bool") return filled({"true or false", "true 或 false"});
    return filled({"a value of the type %", "类型为 % 的值"}, {std::string(type)});
  }
}

}  // namespace detail

/// The tables of a benefit as they followed each other, with the texts that their sources look into: a table copied out
/// of it is good for as long as one copy of it stays. The tables never change, and copies share them.
template <class Table>
class owned_versions {
 public:
  /// The table in force on a day, or nullptr.
  const Table* find(date day) const& noexcept {
    for (const Table& table : *this)
      if (table.in_force.contains(day)) return &table;
    return nullptr;
  }
  const Table* find(date) const&& = delete;  // what goes away is not pointed to

  const Table* begin() const& noexcept { return held_->tables.data(); }
  const Table* end() const& noexcept { return begin() + size(); }
  const Table* begin() const&& = delete;
  const Table* end() const&& = delete;
  std::size_t size() const noexcept { return held_->tables.size(); }

  /// The days between two tables, on which none is in force.
  std::vector<period> gaps() const {
    std::vector<period> found;
    for (std::size_t i = 1; i < size(); ++i) {
      const date after = *begin()[i - 1].in_force.last() + days(1);
      const date next = begin()[i].in_force.first();
      if (after < next) found.emplace_back(after, next - days(1));
    }
    return found;
  }

  /// What it holds. The texts stay where they are while more are added.
  struct held {
    std::deque<std::string> texts;
    std::deque<document> documents;
    std::vector<Table> tables;  ///< in order of time, one at least
  };
  explicit owned_versions(std::shared_ptr<const held> tables) noexcept : held_{std::move(tables)} {}

 private:
  std::shared_ptr<const held> held_;
};

/// Tables, or everything that is wrong with their text. Asking faulty ones for the tables is
/// `fault::outcome_is_a_refusal`, as of an `outcome`.
template <class Table>
class tables_or_faults {
 public:
  tables_or_faults(owned_versions<Table> tables) : tables_{std::move(tables)} {}
  tables_or_faults(std::vector<table_fault> faults) : tables_{nullptr}, faults_{std::move(faults)} {}

  explicit operator bool() const noexcept { return faults_.empty(); }
  const owned_versions<Table>& operator*() const& noexcept {
    if (!faults_.empty()) fault::outcome_is_a_refusal();
    return tables_;
  }
  owned_versions<Table> operator*() const&& noexcept { return **this; }
  const owned_versions<Table>* operator->() const& noexcept { return &**this; }
  const owned_versions<Table>* operator->() const&& = delete;

  /// In the order of the lines, as far as one does not hide another.
  const std::vector<table_fault>& faults() const& noexcept { return faults_; }
  std::vector<table_fault> faults() const&& noexcept { return faults_; }

 private:
  owned_versions<Table> tables_;
  std::vector<table_fault> faults_;
};

/// What a table from text is held to.
enum class held_to : bool {
  printed,  ///< all that the city's tables are held to when they are compiled
  meaning,  ///< what a table means nothing without: a what-if
};

namespace detail {

template <class Table>
class table_reader {
 public:
  table_reader(const table_key& of, const Table& shipped, held_to what)
      : of_{of},
        shipped_{shipped},
        what_{what},
        text_{headings_.all(), headings_.has_title()},
        known_{documents_cited_by(shipped)} {}

  tables_or_faults<Table> read(text_view csv) {
    text_.read(csv);
    if (!is_faulty()) sort_lines();
    for (version& v : versions_) {
      const std::size_t before = text_.faults().size();
      held_->tables.push_back(table_of(v));
      if (text_.faults().size() == before) hold_to_checks(v, held_->tables.back());
    }
    if (is_faulty()) return text_.faults();
    return owned_versions<Table>(std::move(held_));
  }

 private:
  /// The lines of one table.
  struct version {
    period in_force;
    std::vector<stated_line*> lines;

    std::size_t begins_at() const noexcept { return lines.front()->number; }
  };
  struct figure_of_line {
    stated_line* line;
    text_view heading;
  };

  bool is_faulty() const noexcept { return !text_.faults().empty(); }

  /// Reads a cell that must hold a value.
  template <class T>
  maybe<T> value(stated_line& line, text_view heading) {
    const std::string& cell = text_.cell(line, heading);
    const outcome<T> read = cell.empty() ? outcome<T>(error::missing_input) : parse<T>(cell);
    if (read) return *read;
    text_.refuse(read.error(), line.number, heading, cell, wanted_form<T>());
    return {};
  }
  /// A cell that holds a text, kept where the table can look at it.
  text_view words(stated_line& line, text_view heading, const text& wanted) {
    const std::string& cell = text_.cell(line, heading);
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (cell.empty()) text_.refuse(error::missing_input, line.number, heading, cell, filled(wanted));
    if (std::any_of(cell.begin(), cell.end(), is_control))
      text_.refuse(error::invalid_value, line.number, heading, cell,
                   filled({"a text without control characters", "不含控制字符的文字"}));
    return held_->texts.emplace_back(cell);
  }

  /// Puts each line to those of its days, and the tables in the order of time.
  void sort_lines() {
    for (stated_line& line : text_.lines()) {
      expect(line, "city", of_.city);
      expect(line, "benefit", of_.benefit);
      const maybe<date> from = value<date>(line, "from");
      const maybe<date> to = text_.cell(line, "to").empty() ? maybe<date>() : value<date>(line, "to");
      if (from && to && *to < *from)
        text_.refuse(error::inconsistent_dates, line.number, "to", text_.cell(line, "to"),
                     filled({"a day not before `from`", "不早于 from 的日期"}));
      if (is_faulty()) continue;
      const period in_force = to ? period(*from, *to) : period::since(*from);
      const auto is_earlier = [](const version& v, const period& p) {
        if (v.in_force.first() != p.first()) return v.in_force.first() < p.first();
        return v.in_force.last() && (!p.last() || *v.in_force.last() < *p.last());
      };
      auto at = std::lower_bound(versions_.begin(), versions_.end(), in_force, is_earlier);
      if (at == versions_.end() || at->in_force != in_force) at = versions_.insert(at, {in_force, {}});
      at->lines.push_back(&line);
    }
    if (is_faulty()) return versions_.clear();
    for (std::size_t i = 1; i < versions_.size(); ++i) {
      const maybe<date> last = versions_[i - 1].in_force.last();
      const date first = versions_[i].in_force.first();
      if (!last || *last >= first)
        text_.refuse(error::inconsistent_dates, versions_[i].begins_at(), "from", gongbao::to_string(first),

                     last ? filled({"a day after %, on which the table before it ends", "晚于前一张表终止日 % 的日期"},
                                   {gongbao::to_string(*last)})
                          : filled({"an end of the table of %", "% 起的表有终止日"},
                                   {gongbao::to_string(versions_[i - 1].in_force.first())}));
    }
  }
  void expect(stated_line& line, text_view heading, text_view word) {
    const std::string& cell = text_.cell(line, heading);
    if (text_view(cell) == word) return;
    text_.refuse(cell.empty() ? error::missing_input : error::unknown_value, line.number, heading, cell, alike(word));
  }

  Table table_of(version& v) {
    const std::size_t faults_before = text_.faults().size();
    Table table = shipped_;
    table.in_force = v.in_force;
    ranks_.clear();
    figures_.clear();
    Table::parts([&](auto member, text_view part) { start(table.*member, part, v); });
    for_each_place(table, [&](const place& at, auto& node) { fill(node, at, v); });
    for (stated_line* line : v.lines)
      if (!line->used) explain(*line);
    if (text_.faults().size() > faults_before) return table;
    Table::parts([&](auto member, text_view) {
      if constexpr (ranked<unqualified_t<decltype(table.*member)>>) hold_to_ranking(table, table.*member, v);
    });
    return table;
  }

  /// Empties a part; one with rows gets those that lines speak of, and a ranking its ranks.
  template <class Part>
  void start(Part& part, text_view name, version& v) {
    if constexpr (is_category_table<Part>) {
      using key = typename decltype(part.stated())::category_type;
      part = {};
      for (const auto& word : words_of<key>)
        for (const stated_line* line : v.lines)
          if (!part.contains(word.value) && text_.says(*line, "part", name) &&
              text_.says(*line, enumeration<key>::name, word.name))
            part.add(word.value, {});
      if (part.stated().empty())
        text_.refuse(error::missing_input, v.begins_at(), "part", "",
                     filled({"lines of %", "% 的行"}, {std::string(name)}));
    } else if constexpr (ranked<Part>) {
      using category_type = unqualified_t<decltype(part.begin()->category)>;
      using identities_type = unqualified_t<decltype(part.begin()->identities)>;
      part = {};
      for (stated_line* line : v.lines) {
        if (!text_.says(*line, "part", name)) continue;
        use(*line);
        const maybe<category_type> who = value<category_type>(*line, enumeration<category_type>::name);
        const maybe<identities_type> which = value<identities_type>(*line, "identities");
        text_.refuse_unasked(*line, name);
        if (!who || !which) continue;
        if (*who == category_type::none) {
          refuse_cell(unknown_word_of<category_type>, *line, enumeration<category_type>::name,
                      filled({"a category, not none", "类别，不能是 none"}));
        } else if (part.categories().contains(*who)) {
          refuse_cell(error::duplicate_key, *line, enumeration<category_type>::name,
                      filled({"each category once", "每个类别只排一次"}));
        } else if (part.identities().intersects(*which)) {
          refuse_cell(error::duplicate_key, *line, "identities", filled({"each identity once", "每种身份只排一次"}));
        } else if (which->empty()) {
          refuse_cell(error::unknown_recipient, *line, "identities", wanted_form<identities_type>());
        } else {
          part.add({*who, *which});
          ranks_.push_back(line);
        }
      }
      if (part.categories().empty())
        text_.refuse(error::missing_input, v.begins_at(), "part", "",
                     filled({"lines of %", "% 的行"}, {std::string(name)}));
    } else {
      part = {};
    }
  }

  /// Fills in what its line states, of which there must be one.
  template <class Node>
  void fill(Node& node, const place& at, version& v) {
    bool found = false;
    for (stated_line* line : v.lines) {
      if (!text_.says(*line, "part", at.part)) continue;
      if (!at.key.empty() && !text_.says(*line, at.key_heading, at.key)) continue;
      if (!at.layer.empty() && !text_.says(*line, "layer", at.layer)) continue;
      use(*line);
      if (std::exchange(found, true)) {
        text_.refuse(error::duplicate_key, line->number, "", described(at),
                     filled({"each line once", "每行只出现一次"}));
        continue;
      }
      if (!at.key.empty()) text_.cell(*line, at.key_heading);
      if (!at.layer.empty()) text_.cell(*line, "layer");
      for_each_figure_of(node, at.part, [&]<class T>(text_view heading, T& figure) {
        if (const maybe<T> stated = value<T>(*line, heading); stated.has_value()) figure = *stated;
        figures_.push_back({line, heading});
      });
      if constexpr (cites<Node>) node.source = source_of(*line, v.in_force);
      text_.refuse_unasked(*line, described(at));
    }
    if (!found)
      text_.refuse(error::missing_input, v.begins_at(), "", "", filled({"a line of %", "% 的行"}, {described(at)}));
  }

  static std::string described(const place& at) {
    std::string text(at.part);
    for (const text_view more : {at.key, at.layer})
      if (!more.empty()) text.append(1, ' ').append(more.data(), more.size());
    return text;
  }
  void use(stated_line& line) {
    line.used = true;
    text_.cell(line, "part");
  }
  void refuse_cell(error e, stated_line& line, text_view heading, made_text wanted) {
    text_.refuse(e, line.number, heading, text_.cell(line, heading), std::move(wanted));
  }

  /// A document that the shipped table cites, or another line of the text, is that one.
  source source_of(stated_line& line, const period& in_force) {
    const text_view number = words(line, "document", {"the number of the document that says so", "所依据文件的文号"});
    const text_view article = words(line, "article", {"the place in the document that says so", "所依据的条款"});
    const std::string& title = text_.cell(line, "title");
    for (const document* known : known_) {
      if (!(known->number == number)) continue;
      if (!title.empty() && !(known->title_zh == title))
        refuse_cell(error::invalid_value, line, "title", alike(known->title_zh));
      return {known, article};
    }
    const text_view kept_title = title.empty() ? text_view() : words(line, "title", {});
    known_.push_back(&held_->documents.emplace_back(
        document{.number = number, .title = kept_title, .title_zh = kept_title, .in_force = in_force}));
    return {known_.back(), article};
  }

  /// Says why a line belongs to nothing.
  void explain(stated_line& line) {
    std::vector<text_view> parts;
    bool is_part = false;
    Table::parts([&]<class T>(T Table::*, text_view part) {
      parts.push_back(part);
      if (!text_.says(line, "part", part)) return;
      is_part = true;
      if constexpr (is_category_table<T>) {
        using key = typename decltype(std::declval<T&>().stated())::category_type;
        if (value<key>(line, enumeration<key>::name))
          explain_layer<unqualified_t<decltype(std::declval<T&>()[key{}])>>(line);
      } else {
        explain_layer<T>(line);
      }
    });
    if (!is_part)
      refuse_cell(text_.cell(line, "part").empty() ? error::missing_input : error::unknown_value, line, "part",
                  one_of(parts));
  }
  template <class Node>
  void explain_layer(stated_line& line) {
    if constexpr (has_layers<Node>) {
      std::vector<text_view> layers;
      for (const auto& l : Node::layers) layers.push_back(l.name);
      refuse_cell(text_.cell(line, "layer").empty() ? error::missing_input : error::unknown_value, line, "layer",
                  one_of(layers));
    }
  }

  /// A category with a row is ranked, and one that is ranked has a row, unless its terms have always been set
  /// elsewhere.
  template <class Ranking>
  void hold_to_ranking(const Table& table, const Ranking& ranking, version& v) {
    using category_type = unqualified_t<decltype(ranking.begin()->category)>;
    Table::parts([&](auto member, text_view part) {
      if constexpr (is_category_table<unqualified_t<decltype(table.*member)>>) {
        const auto rows = (table.*member).stated();
        if constexpr (same_as<typename decltype((table.*member).stated())::category_type, category_type>) {
          for (std::size_t i = 0; i < ranks_.size(); ++i) {
            const category_type who = ranking.begin()[i].category;
            if (!rows.empty() && !rows.contains(who) && !is_set_elsewhere(who, shipped_.*member))
              refuse_cell(error::missing_input, *ranks_[i], enumeration<category_type>::name,
                          filled({"its lines of %", "其在 % 中的行"}, {std::string(part)}));
          }
          for (stated_line* line : v.lines)
            for (const auto& word : words_of<category_type>)
              if ((rows - ranking.categories()).contains(word.value) && text_.says(*line, "part", part) &&
                  text_.says(*line, enumeration<category_type>::name, word.name))
                refuse_cell(error::out_of_range, *line, enumeration<category_type>::name,
                            passing("every_row_is_ranked"));
        }
      }
    });
  }
  template <class Category, class Rows>
  bool is_set_elsewhere(Category who, const Rows& shipped_rows) const {
    bool is_ranked = false;
    Table::parts([&](auto member, text_view) {
      if constexpr (ranked<unqualified_t<decltype(shipped_.*member)>>)
        is_ranked = (shipped_.*member).categories().contains(who);
    });
    return is_ranked && !shipped_rows.contains(who);
  }

  /// Refuses a table that breaks a named check: in each figure that breaks one by itself, or as a whole.
  void hold_to_checks(version& v, const Table& table) {
    if constexpr (requires { broken_check(table); }) {
      if (const text_view broken = broken_check(table); !broken.empty()) {
        const text_view without_figures = broken_check(with_only(table, figures_.size()));
        bool found = false;
        for (std::size_t i = 0; i < figures_.size(); ++i) {
          const text_view by_itself = broken_check(with_only(table, i));
          if (by_itself.empty() || by_itself == without_figures) continue;
          found = true;
          refuse_cell(error::out_of_range, *figures_[i].line, figures_[i].heading, passing(by_itself));
        }
        if (!found) text_.refuse(error::out_of_range, v.begins_at(), "", "", passing(broken));
        return;
      }
    }
    if constexpr (requires { unlike_printed(table); })
      if (const text_view unlike = what_ == held_to::meaning ? text_view() : unlike_printed(table); !unlike.empty())
        text_.refuse(error::out_of_range, v.begins_at(), "", "", passing(unlike));
  }
  /// A table with nothing in it but one figure.
  static Table with_only(Table table, std::size_t number) {
    std::size_t i = 0;
    for_each_place(table, [&](const place& at, auto& node) {
      for_each_figure_of(node, at.part, [&]<class T>(text_view, T& figure) {
        if (i++ != number) figure = T{};
      });
    });
    return table;
  }

  table_key of_;
  const Table& shipped_;
  held_to what_;
  table_headings<Table> headings_;
  table_text text_;
  std::vector<const document*> known_;
  std::shared_ptr<typename owned_versions<Table>::held> held_ =
      std::make_shared<typename owned_versions<Table>::held>();
  std::vector<version> versions_;
  std::vector<stated_line*> ranks_;
  std::vector<figure_of_line> figures_;
};

}  // namespace detail

/// Tables as CSV, a line for each rank, layer or other part: one table, or all `versions` of it.
template <class Tables>
std::string write_tables(const table_key& of, const Tables& tables) {
  if constexpr (requires { tables.begin(); }) {
    using table = detail::unqualified_t<decltype(*tables.begin())>;
    const detail::table_headings<table> headings;
    std::vector<text_view> all = headings.all();
    if (headings.has_title()) all.push_back("title");
    detail::csv_line line(all);
    std::string text;
    for (const text_view heading : all) line.set(heading, heading);
    line.write(text, 0);
    line.set("city", of.city);
    line.set("benefit", of.benefit);
    for (const table& t : tables) detail::write_table(text, line, t);
    return text;
  } else {
    struct only {
      const Tables* table;
      const Tables* begin() const noexcept { return table; }
      const Tables* end() const noexcept { return table + 1; }
    };
    return write_tables(of, only{&tables});
  }
}

/// The tables of a benefit out of CSV. `shipped` is one of them as it is shipped: it says which documents are known
/// (they must stay), and whose terms are set elsewhere, for which a category is ranked and has no row. Columns stand in
/// any order; `title`, that of the document, may be left out; what stands in a column `remark` is not read.
///
/// Faults: missing_input (a heading, a cell, a line), unknown_key (a heading), duplicate_key (a heading, a line, a
/// category or an identity twice), invalid_value, invalid_date, unknown_value, unknown_recipient, out_of_range (an
/// amount without end, a named check that is broken), inconsistent_dates (an end before its beginning, two tables on
/// one day). Days between two tables are no fault: on them none is in force.
///
/// ```cpp
/// money basic_aid_by(const std::string& csv, const jinzhou::medical_aid_rule<>::input& claim) {
///   const auto tables = read_tables(csv, {"jinzhou", "medical_aid"}, jinzhou::medical_aid_2023);
///   return tables ? jinzhou::medical_aid(claim, *tables).value().basic_aid : money{};
/// }
/// ```
template <class Table>
tables_or_faults<Table> read_tables(passing_text csv, const table_key& of, const Table& shipped,
                                    held_to what = held_to::printed) {
  return detail::table_reader<Table>(of, shipped, what).read(csv);
}

/// The same of a benefit, by its own table.
template <class City, class Benefit>
auto read_tables(passing_text csv, held_to what = held_to::printed) {
  return read_tables(csv, {City::key, Benefit::key}, Benefit::table, what);
}

/// Calls `visit(city, benefit)` with each benefit of a list of cities, where their headers are included
/// (`<gongbao/benefits.hpp>` for those that are shipped).
template <class Cities, class Visit>
void for_each_benefit(Visit&& visit) {
  Cities::for_each([&]<class City>(const City& city) {
    if constexpr (requires { typename City::benefits; })
      City::benefits::for_each([&](const auto& benefit) { visit(city, benefit); });
  });
}

/// Reads the tables of whichever benefit of a list of cities a text is of, which its first line says, and hands them to
/// `use(city, benefit, tables)`. What is wrong with it, if anything.
///
/// ```cpp
/// bool is_of_sanmenxia(const std::string& csv) {
///   bool found = false;
///   const auto faults = read_tables_of<cities>(
///       csv, [&](auto city, auto, const auto& tables) { found = city.key == "sanmenxia" && tables.size() > 0; });
///   return found && faults.empty();
/// }
/// ```
template <class Cities, class Use>
std::vector<table_fault> read_tables_of(passing_text csv, Use&& use, held_to what = held_to::printed) {
  struct stated {
    text_view heading;
    std::ptrdiff_t column = -1;
    std::string word{};
  } city{"city"}, benefit{"benefit"};
  std::size_t headings_at = 0;
  std::size_t line = 1;
  detail::for_each_row(detail::without_mark(csv), [&](std::size_t at, const std::vector<detail::csv_cell>& cells) {
    line = at;
    for (stated* s : {&city, &benefit}) {
      if (headings_at > 0 && s->column >= 0 && s->column < std::ssize(cells))
        s->word = std::string(cells[static_cast<std::size_t>(s->column)].text);
      for (std::size_t i = 0; i < cells.size() && headings_at == 0; ++i)
        if (cells[i].text == s->heading) s->column = static_cast<std::ptrdiff_t>(i);
    }
    const bool were_headings = headings_at == 0;
    if (were_headings) headings_at = at;
    return were_headings;
  });
  std::vector<table_fault> faults;
  for (const stated* s : {&city, &benefit})
    if (s->column < 0)
      faults.push_back({error::missing_input, headings_at > 0 ? headings_at : 1, std::string(s->heading), "",
                        detail::filled({"the heading %", "表头 %"}, {std::string(s->heading)})});
  if (!faults.empty()) return faults;

  std::vector<text_view> known_cities;
  std::vector<text_view> known_benefits;
  bool is_known = false;
  for_each_benefit<Cities>([&]<class City, class Benefit>(const City& c, const Benefit& b) {
    if (known_cities.empty() || !(known_cities.back() == City::key)) known_cities.push_back(City::key);
    if (!(City::key == city.word)) return;
    known_benefits.push_back(Benefit::key);
    if (!(Benefit::key == benefit.word)) return;
    is_known = true;
    const auto read = read_tables<City, Benefit>(csv, what);
    faults = read.faults();
    if (read) use(c, b, *read);
  });
  if (!is_known) {
    const stated& unknown = known_benefits.empty() ? city : benefit;
    faults.push_back({unknown.word.empty() ? error::missing_input : error::unknown_value, line,
                      std::string(unknown.heading), unknown.word,
                      detail::one_of(known_benefits.empty() ? known_cities : known_benefits)});
  }
  return faults;
}

}  // namespace gongbao::inline v0

#endif
