// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HELP_HPP
#define SETTLE_HELP_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "columns.hpp"
#include "monthly_table.hpp"
#include "report_text.hpp"

// What `settle --help` says of a list of cities.

namespace settling {

/// A city that decrees a form of monthly statistics, and where it does.
struct decreed_form {
  branch of;
  std::string city;
  std::string document;
};
template <class Cities>
std::vector<decreed_form> decreed_forms() {
  std::vector<decreed_form> all;
  for_each_decreed<Cities>([&](auto b) {
    using of = decltype(b);
    all.push_back({of::number, std::string(std::string_view(of::city::name)),
                   std::string(std::string_view(of::benefit::statistics::where.in->number))});
  });
  return all;
}

namespace detail {

/// `a, b and c`
inline std::string in_a_row(const std::vector<std::string>& all) {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) (text += i == 0 ? "" : i + 1 == all.size() ? " and " : ", ") += all[i];
  return text;
}

/// How a benefit uses a column, in one word: `required`, `optional`, or the cities that read it.
inline std::string use_of(const claims_form& form, benefit of, column c) {
  bool everywhere = true;
  bool required = true;
  bool optional = true;
  std::string cities;
  form.for_each_branch([&](branch b) {
    if (form.benefit_of(b) != of) return;
    const column_use use = form.use(b, c);
    everywhere = everywhere && use.is_read;
    required = required && use.is_required;
    optional = optional && !use.is_required;
    if (!use.is_read) return;
    (cities += cities.empty() ? "" : ", ") += form.city_name(b);
    if (use.is_required) cities += "*";
  });
  if (cities.empty()) return "-";
  if (everywhere && (required || optional)) return required ? "required" : "optional";
  return cities;
}

/// Which columns there are, and which benefit and city they belong to.
inline std::string column_list(const claims_form& form) {
  aligned_lines lines;
  std::vector<std::string> title{"", ""};
  for (const auto& benefit : form.benefits().words) title.emplace_back(benefit.name);
  lines.add(title);
  form.for_each_column([&](column c) {
    std::vector<std::string> cells{"", std::string(form.name(c))};
    for (std::size_t i = 0; i < form.benefit_count(); ++i) cells.push_back(use_of(form, static_cast<benefit>(i), c));
    cells.push_back(form.meaning(c));
    lines.add(std::move(cells));
  });
  return lines.text();
}

/// The words of every column that takes some, with the gazettes' terms; city by city where they differ.
inline std::string word_list(const claims_form& form) {
  aligned_lines lines;
  form.for_each_column([&](column c) {
    struct vocabulary {
      const outside::value_form* words;
      std::vector<std::string> cities;
    };
    std::vector<vocabulary> all;
    form.for_each_branch([&](branch b) {
      if (!form.use(b, c).is_read) return;
      const outside::value_form& words = form.form(c, b);
      std::size_t i = 0;
      while (i < all.size() && !(all[i].words->words == words.words)) ++i;
      if (i == all.size()) all.push_back({&words, {}});
      std::vector<std::string>& cities = all[i].cities;
      if (cities.empty() || cities.back() != form.city_name(b)) cities.emplace_back(form.city_name(b));
    });
    for (const vocabulary& v : all) {
      std::string name = std::string(form.name(c)) + (v.words->is_set ? ", joined by +" : "") +
                         (all.size() > 1 ? " in " + in_a_row(v.cities) : "");
      for (const auto& word : v.words->words) {
        lines.add({"", name, std::string(word.name), std::string(word.term)});
        name.clear();
      }
    }
  });
  return lines.text();
}

}  // namespace detail

inline std::string usage_of(const claims_form& form) {
  std::string benefits;
  for (const auto& word : form.benefits().words) (benefits += benefits.empty() ? "" : "|") += word.name;
  return "usage: settle [claims.csv|-] [--out FILE] [--table FILE] [--table-data FILE]\n"
         "              [--columns KEY=HEADING,...]... [--ignore COLUMN]...\n"
         "              [--policy FILE]... [--encoding NAME] [--bom] [--hold] [--quiet]\n"
         "       settle --template " +
         benefits +
         "\n"
         "       settle --help\n";
}

template <class Cities>
std::string help_of() {
  const claims_form& form = claims_form::of<Cities>();
  std::string text = usage_of(form);
  std::vector<std::string> cities;
  Cities::for_each([&](auto city) { cities.emplace_back(std::string_view(city.name)); });
  text += "\nSettles claims of\n\n";
  aligned_lines benefits;
  for (const auto& word : form.benefits().words) benefits.add({"", std::string(word.name), std::string(word.term)});
  text += benefits.text();
  text += "\nin " + detail::in_a_row(cities) +
          ", exact to the fen, in file order.\n"
          "Under each benefit the year of a person starts at zero, and each claim goes on from the claims before it.\n"
          "\n"
          "  claims.csv         cells separated by commas, tabs or semicolons, with a header line; titles may stand "
          "above\n"
          "                     it; - or nothing: standard input\n"
          "  --out FILE         write the settlements to FILE; otherwise to standard output\n";
  std::vector<std::string> documents;
  std::vector<std::string> whose;
  for (const decreed_form& d : decreed_forms<Cities>()) {
    documents.push_back(d.document);
    whose.push_back(d.city);
  }
  if (!whose.empty())
    text += "  --table FILE       write the monthly statistics of medical aid to FILE as " +
            detail::in_a_row(documents) + (documents.size() == 1 ? " decrees" : " decree") +
            " them:\n                     the claims of " + detail::in_a_row(whose) +
            ", in 10,000 yuan, a sheet a month with every district of the file\n";
  text +=
      "  --table-data FILE  the same figures of every city as data: one row a month, city, county and category\n"
      "  --policy FILE      settle by the benefit tables of FILE, which calc --policy-of writes to start from, in the\n"
      "                     place of the shipped ones; again for another benefit or city\n"
      "  --encoding NAME    of the claims: gb18030 (GBK and GB2312 too), utf-16, utf-16le, utf-16be; otherwise UTF-8\n"
      "  --bom              begin what is written with the mark by which a spreadsheet knows UTF-8\n"
      "  --columns KEY=HEADING,...\n"
      "                     the heading of a column that no name below fits; KEY=HEADING+HEADING adds amounts up\n"
      "  --ignore COLUMN    a heading that looks like a column's name and is meant for something else; again for "
      "more.\n"
      "                     Otherwise such a heading refuses the file: a misspelt column would not be read\n"
      "  --hold             refuse, as held, what comes behind a refused row of the same person, year and benefit,\n"
      "                     until that row is mended; otherwise it is settled as if the row had not been, and said\n"
      "  --quiet            no summary; refused rows and warnings are still named\n"
      "  --template BENEFIT an empty claims file on standard output, with one claim to write over\n"
      "\n"
      "Columns, in any order. Names of cities: optional, and read for those alone; with * it is required there.\n"
      "Defaults stand in brackets. What a claim's benefit and city do not read may hold anything.\n"
      "\n";
  text += detail::column_list(form);
  text += "\nThe words, and what the gazettes call them:\n\n";
  text += detail::word_list(form);
  text +=
      "\n"
      "A value may be written in every form that can mean one thing only: a day with its year first (2023/3/1,\n"
      "2023年3月1日, 20230301, with or without a time), an amount with thousands separators, ¥, 元 or 万元, a word as\n"
      "the gazettes call it, 是 and 否, in full width, with blanks around it. What may mean another is refused: "
      "1/3/2023,\n"
      "44986, 1.234,56, 1.000, 1E+05.\n"
      "\n"
      "A text that begins with = + - @ (in full width too), a tab or a line end is written with an apostrophe in "
      "front,\n"
      "so that a spreadsheet shows it and does not run it: '=1+1. Take one apostrophe off to have the text.\n"
      "\n"
      "Of rows refused for one cause, 20 are named and the others counted; so of persons whom another of their\n"
      "identities would serve better, or may, each with the amounts.\n"
      "\n"
      "The date decides which law and whose year: that of the visit, and of a stay the day of discharge or of\n"
      "settlement, as your office counts; it is for the file to keep to one. A stay across the end of a year belongs\n"
      "whole to the year of that day.\n"
      "\n"
      "An identifier is told apart byte by byte. Refused as invalid_identifier: blanks at an end; control and "
      "invisible\n"
      "characters, and U+FFFD, anywhere; an apostrophe in front; a spreadsheet's formula, error or cut number such as\n"
      "2.10702E+17. Warned of: identifiers that differ only in case, width, blanks or composition; numbers of 16\n"
      "digits and more that end in 000; resident identity numbers with a wrong check character (GB 11643).\n"
      "\n"
      "Exit status: 0 all claims settled, 1 some rows refused, 2 nothing could be done: a file without a claim, too.\n";
  return text;
}

}  // namespace settling

#endif
