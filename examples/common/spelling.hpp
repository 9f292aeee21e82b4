// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_COMMON_SPELLING_HPP
#define GONGBAO_EXAMPLES_COMMON_SPELLING_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/descriptions.hpp>
#include <gongbao/interop/string.hpp>

#include "readable.hpp"

// The flat form has one spelling for each value. Of a text that is not in it: what was met, what it may have been meant
// for, and the form wanted, by example. In English words stand by their keys, in Chinese by their terms.

namespace outside {

using gongbao::language;

/// What a value of a type looks like in the flat form.
struct value_form {
  struct word {
    std::string_view name;
    std::string_view term;                 ///< of the gazettes; of a reading, which has none, its name
    std::vector<std::string_view> also{};  ///< further terms, of the city that the value is read for
    std::string_view meaning{};            ///< of a reading, in Chinese

    friend bool operator==(const word& a, const word& b) { return a.name == b.name && a.term == b.term; }
  };
  std::string_view type{};    ///< "money", "date" …, the name of an enumeration
  std::vector<word> words{};  ///< of the enumeration
  bool is_set = false;        ///< several words, joined by +
  std::string headings{};     ///< of a table
};

/// A word of an enumeration by its Chinese label: a term, unless it says in a sentence what a reading means.
inline value_form::word word_of(std::string_view name, std::string_view label, bool is_reading) {
  if (is_reading) return {.name = name, .term = name, .meaning = label};
  return {.name = name, .term = label};
}

template <class T>
value_form form_of() {
  value_form form{.type = gongbao::flat_form<T>::type};
  const auto take_words = [&]<gongbao::enumerated E>(E) {
    for (const auto& w : gongbao::words_of<E>)
      form.words.push_back(word_of(w.name, gongbao::label_of(w.value, language::zh), gongbao::is_reading<E>));
  };
  if constexpr (gongbao::enumerated<T>) take_words(T{});
  if constexpr (requires { typename T::category_type; }) {
    form.is_set = true;
    take_words(typename T::category_type{});
  }
  return form;
}

/// Gives words the further terms of a city.
template <class City>
void take_terms_of(City city, value_form& form) {
  gongbao::for_each_term_of(city, [&](auto value, const auto&... terms) {
    if (form.type != gongbao::enumeration<decltype(value)>::name) return;
    for (value_form::word& w : form.words) {
      if (w.name != gongbao::name_of(value)) continue;
      for (const std::string_view term : {std::string_view(terms)...})
        if (term != w.term) w.also.push_back(term);
    }
  });
}

/// How a person is told a word.
inline std::string_view called(const value_form::word& w, language in) {
  return in == language::zh && !w.term.empty() ? w.term : w.name;
}

namespace detail {

/// A text in the language of a person.
inline std::string said(const gongbao::text& t, language in) { return std::string(t.in(in)); }

/// `a, b or c`
inline std::string listed(const std::vector<value_form::word>& words, language in,
                          const gongbao::text& before_last = {" or ", "或"}) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != 0) all += said(i + 1 == words.size() ? before_last : gongbao::text{", ", "、"}, in);
    all += called(words[i], in);
    if (in == language::zh && !words[i].meaning.empty()) (all += "（").append(words[i].meaning) += "）";
  }
  return all;
}

inline std::string write(std::string_view what, language in) {
  return said({": write ", "：应写为"}, in) + std::string(what);
}

}  // namespace detail

/// The form wanted: `an amount in yuan, as 1234.50`.
inline std::string wanted(const value_form& form, language in = language::en) {
  using detail::said;
  if (form.is_set) {
    const std::string all = detail::listed(form.words, in, {", ", "、"});
    return in == language::zh ? all + "中的一项或几项，以、连接" : "one or more of " + all + ", joined by +";
  }
  if (!form.words.empty()) {
    const std::string all = detail::listed(form.words, in);
    if (form.words.size() <= 2) return all;
    return in == language::zh ? all + "之一" : "one of " + all;
  }
  const gongbao::text of_type = gongbao::flat::form_of_type(form.type);
  if (of_type.empty()) return std::string(form.type);
  std::string all = said(of_type, in);
  if (form.type == "rows") all += said({"; or @ and the name of such a file", "；或写@和文件名"}, in);
  return form.headings.empty() ? all : all + ": " + form.headings;
}

/// True if a text is a value of this form.
inline bool reads(const value_form& form, std::string_view text) {
  if (form.is_set && text == "none") return true;
  if (!form.words.empty()) {
    std::vector<std::string_view> seen;
    for (bool more = true; more;) {
      const std::size_t plus = form.is_set ? text.find('+') : text.npos;
      const std::string_view one = text.substr(0, plus);
      if (std::none_of(form.words.begin(), form.words.end(), [&](const auto& w) { return w.name == one; }))
        return false;
      if (std::find(seen.begin(), seen.end(), one) != seen.end()) return false;
      seen.push_back(one);
      more = plus != text.npos;
      if (more) text.remove_prefix(plus + 1);
    }
    return true;
  }
  if (form.type == "money") return gongbao::parse<gongbao::money>(text).has_value();
  if (form.type == "rate") return gongbao::parse<gongbao::rate>(text).has_value();
  if (form.type == "area") return gongbao::parse<gongbao::area>(text).has_value();
  if (form.type == "decimal") return gongbao::parse<gongbao::decimal>(text).has_value();
  if (form.type == "int") return gongbao::parse<std::int64_t>(text).has_value();
  if (form.type == "bool") return gongbao::parse<bool>(text).has_value();
  if (form.type == "date") return gongbao::parse<gongbao::date>(text).has_value();
  if (form.type == "month") return gongbao::parse<gongbao::calendar_month>(text).has_value();
  if (form.type == "rows") return !text.empty();
  return gongbao::parse<gongbao::text_view>(text).has_value();
}

namespace detail {

/// `a currency sign and blanks`
inline std::string joined(const std::vector<gongbao::text>& findings, language in) {
  std::string all;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (i != 0) all += said(i + 1 == findings.size() ? gongbao::text{" and ", "和"} : gongbao::text{", ", "、"}, in);
    all += said(findings[i], in);
  }
  return all;
}

inline bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// ---- Days and months -----------------------------------------------------------------------------------------------

/// The numbers of a text and what stands between them.
struct numbers_of_text {
  std::vector<std::string> numbers;
  std::vector<std::string> between;  ///< the first before the first number, the last behind the last

  explicit numbers_of_text(std::string_view text) : between(1) {
    bool in_number = false;
    for_each_character(text, [&](const character& c, std::string_view itself) {
      const char32_t code = narrow(c.code);
      const bool is_digit = code >= '0' && code <= '9';
      if (is_space(code) || shows_nothing(code)) {
        in_number = false;
        return;
      }
      if (is_digit && !in_number) {
        numbers.emplace_back();
        between.emplace_back();
      }
      if (is_digit)
        numbers.back() += static_cast<char>(code);
      else if (code < 0x80)
        between.back() += static_cast<char>(code);
      else
        between.back() += itself;
      in_number = is_digit;
    });
  }
};

/// What a text that may name a day or a month says of it.
inline std::string about_day(const value_form& form, std::string_view met, language in) {
  const bool is_month = form.type == "month";
  const std::string what = said(is_month ? gongbao::text{"month", "月份"} : gongbao::text{"day", "日期"}, in);
  const std::string as_wanted = write(wanted(form, in), in);
  const std::string otherwise = said({" is no ", "不是"}, in) + what + as_wanted;
  numbers_of_text found(met);
  std::vector<std::string>& numbers = found.numbers;
  const std::size_t parts = is_month ? 2 : 3;
  if (numbers.size() == 1 && found.between.front().empty() && found.between.back().empty()) {
    const std::string all = numbers[0];
    if (all.size() == 2 + 2 * parts) {  // 20230301
      numbers = {all.substr(0, 4), all.substr(4, 2)};
      if (!is_month) numbers.push_back(all.substr(6));
      found.between.assign(parts + 1, "-");
      found.between.front().clear();
    } else if (all.size() == 5 && !is_month) {
      const gongbao::date day = gongbao::date(1899, 12, 30) + gongbao::days(std::stoi(all));
      return said({" may be the number that a spreadsheet has for a day: write it as a day, as ",
                   "可能是电子表格中日期的序号：应写为日期，如"},
                  in) +
             gongbao::to_string(day) +
             said({" (format the column as yyyy-mm-dd)", "（把该列的单元格格式设为yyyy-mm-dd）"}, in);
    }
  }
  if (numbers.size() < parts || !found.between.front().empty()) return otherwise;
  constexpr std::string_view separators[] = {"-", "/", ".", "年", "月", "_", "–", "－", ""};
  for (std::size_t i = 1; i < parts; ++i)
    if (std::find(std::begin(separators), std::end(separators), found.between[i]) == std::end(separators))
      return otherwise;
  if (numbers[0].size() != 4) {
    if (parts == 3 && numbers[0].size() <= 2)
      return said({" does not say which number is the year, the month and the day", "分不清年、月、日"}, in) +
             as_wanted;
    return otherwise;
  }
  if (std::any_of(numbers.begin() + 1, numbers.begin() + static_cast<std::ptrdiff_t>(parts),
                  [](const std::string& n) { return n.size() > 2; }))
    return otherwise;
  const int year = std::stoi(numbers[0]);
  const int month = std::stoi(numbers[1]);
  const int day = is_month ? 1 : std::stoi(numbers[2]);
  if (month < 1 || month > 12)
    return said({" names month ", "的月份是"}, in) + numbers[1] +
           said({", and there are twelve", "，一年只有十二个月"}, in) + as_wanted;
  if (year < 1900 || year > 2199) return said({" lies outside the years 1900 to 2199", "不在1900年至2199年之内"}, in);
  if (day < 1 || day > gongbao::days_in_month(year, month))
    return said({" is no day: that month has ", "不存在：该月只有"}, in) +
           std::to_string(gongbao::days_in_month(year, month)) + said({" days", "天"}, in);
  const gongbao::date first(year, month, day);
  return (in == language::zh ? "是" + what + "的另一种写法" : " is another spelling of a " + what) +
         write(is_month ? gongbao::to_string(gongbao::calendar_month(first)) : gongbao::to_string(first), in);
}

// ---- Amounts and other numbers -------------------------------------------------------------------------------------

/// A number as people write it, stripped to what a number is here, with what was stripped.
struct stripped_number {
  std::string plain;
  std::vector<gongbao::text> findings;
  std::string_view unit{};  ///< 万 or 亿
  bool is_certain = true;   ///< what was stripped means nothing

  explicit stripped_number(std::string_view met) {
    std::string text;
    for_each_character(met, [&](const character& c, std::string_view itself) {
      const char32_t code = narrow(c.code);
      if (is_space(code)) {
        note({"blanks", "空白"});
        text += ' ';
        return;
      }
      if (shows_nothing(code)) return note({"invisible characters", "不可见字符"});
      if (code != c.code) note({"full-width characters", "全角字符"});
      if (code == 0x2212 || code == 0x2013) {
        note({"another sign than the minus of the keyboard", "非键盘输入的减号"});
        text += '-';
      } else if (code < 0x80) {
        text += static_cast<char>(code);
      } else {
        text += itself;
      }
    });
    trim(text);
    for (const std::string_view sign : {"人民币", "CNY", "RMB", "¥", "￥"})
      strip_front(text, sign, {"a currency sign", "货币符号"});
    for (const std::string_view sign : {"元整", "元", "圆", "CNY", "RMB", "yuan"})
      strip_back(text, sign, {"a currency sign", "货币符号"});
    for (const std::string_view large : {"万", "亿"})
      if (strip_back(text, large,
                     large == "万" ? gongbao::text{"万 (10,000) as its unit", "单位万"}
                                   : gongbao::text{"亿 (100,000,000) as its unit", "单位亿"}))
        unit = large;
    strip_front(text, "+", {"a plus sign", "加号"});
    take_separators(text);
    plain = text;
  }

 private:
  void note(const gongbao::text& finding) {
    const auto is_same = [&](const gongbao::text& t) { return t.in(language::en) == finding.in(language::en); };
    if (std::none_of(findings.begin(), findings.end(), is_same)) findings.push_back(finding);
  }
  bool strip_front(std::string& text, std::string_view what, const gongbao::text& finding) {
    if (!std::string_view(text).starts_with(what)) return false;
    text.erase(0, what.size());
    trim(text);
    note(finding);
    return true;
  }
  bool strip_back(std::string& text, std::string_view what, const gongbao::text& finding) {
    if (!std::string_view(text).ends_with(what)) return false;
    text.erase(text.size() - what.size());
    trim(text);
    note(finding);
    return true;
  }
  static void trim(std::string& text) {
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    text.erase(text.find_last_not_of(' ') + 1);
  }
  /// Commas, apostrophes and blanks between groups of three digits mean nothing; others may be a decimal point.
  void take_separators(std::string& text) {
    const std::size_t point = std::min(text.find('.'), text.size());
    if (text.find_first_of(",' ") == text.npos) return;
    if (text.find_first_of(",'") != text.npos) note({"separators between its digits", "数字间的分隔符"});
    std::string without;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != ',' && text[i] != '\'' && text[i] != ' ') {
        without += text[i];
        continue;
      }
      std::size_t digits = 0;
      while (i + 1 + digits < text.size() && is_digit(text[i + 1 + digits])) ++digits;
      const bool before_percent = text[i] == ' ' && text.substr(i + 1) == "%";
      if ((i == 0 || !is_digit(text[i - 1]) || i > point || digits != 3) && !before_percent) is_certain = false;
    }
    text = without;
  }
};

/// What a text that may be a number says.
inline std::string about_number(const value_form& form, std::string_view met, language in) {
  const std::string otherwise = write(wanted(form, in), in);
  const stripped_number number(met);
  std::string plain = number.plain;
  const bool is_rate = form.type == "rate";
  const bool has_percent = plain.ends_with('%');
  const std::string_view digits = std::string_view(plain).substr(0, plain.size() - (has_percent ? 1 : 0));
  const std::string has = number.findings.empty() ? "" : said({" has ", "含有"}, in) + joined(number.findings, in);

  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  const bool is_number = digits.find_first_not_of("0123456789.", first) == digits.npos &&
                         digits.find('.') == digits.rfind('.') && std::any_of(digits.begin(), digits.end(), is_digit);
  if (!is_number) {
    const std::size_t e = digits.find_first_of("eE");
    if (e != digits.npos && e > 0 && digits.find_first_not_of("0123456789.eE+-") == digits.npos)
      return said({" is in a spreadsheet's scientific form, which may have lost digits",
                   "是电子表格的科学记数法，可能已丢失数位"},
                  in) +
             otherwise;
    return (has.empty() ? said({" is no number", "不是数值"}, in) : has) + otherwise;
  }
  const std::size_t point = digits.find('.');
  const std::size_t decimals = point == digits.npos ? 0 : digits.size() - point - 1;
  if (is_rate && !has_percent && number.is_certain && number.unit.empty()) {
    const auto value = gongbao::parse<gongbao::decimal>(digits);
    if (value && value->in_units() > 0 && value->in_units() <= 1'000'000) {
      const auto percent = gongbao::decimal::from_units(value->in_units() * 100);
      return said({" has no percent sign: write ", "缺少百分号：是小数的应写为"}, in) + gongbao::to_string(percent) +
             said({"% if it is a fraction, ", "%，已是百分数的应写为"}, in) + gongbao::to_string(*value) +
             said({"% if it is in per cent", "%"}, in);
    }
    if (value) return said({" has no percent sign", "缺少百分号"}, in) + write(std::string(digits) + "%", in);
  }
  if (!is_rate && has_percent) return said({" is a percentage", "是百分率"}, in) + otherwise;
  if (digits.starts_with('.') || digits.ends_with('.') || digits.starts_with("-."))
    return has + said(has.empty() ? gongbao::text{" has", "的"} : gongbao::text{" and", "，且"}, in) +
           said({" no digit on one side of its point", "小数点一侧没有数字"}, in) + otherwise;
  if (number.unit == "万" && number.is_certain && form.type == "money") {
    if (const auto value = gongbao::parse<gongbao::decimal>(digits))
      plain = gongbao::to_string(gongbao::fen(value->in_units()));  // one fen is the sixth decimal
  }
  const bool unit_is_open = !number.unit.empty() && (number.unit != "万" || form.type != "money");
  if (number.is_certain && !unit_is_open && !has.empty() && reads(form, plain)) return has + write(plain, in);
  const std::size_t most = form.type == "money" || form.type == "area" ? 2 : is_rate ? 3 : form.type == "int" ? 0 : 6;
  if (has.empty() && decimals > most)
    return said({" has ", "有"}, in) + std::to_string(decimals) +
           said(decimals == 1 ? gongbao::text{" decimal", "位小数"} : gongbao::text{" decimals", "位小数"}, in) +
           otherwise;
  if (has.empty() && form.type == "money")
    return said({" lies beyond the largest amount, ", "超出最大金额"}, in) + gongbao::to_string(gongbao::money_limit);
  if (has.empty()) return said({" lies beyond the largest number", "超出最大数值"}, in) + otherwise;
  return has + otherwise;
}

// ---- Words ---------------------------------------------------------------------------------------------------------

/// What a text that may be a truth value says.
inline std::string about_truth(std::string_view met, language in) {
  const std::string text = folded(met);
  for (const std::string_view yes : {"true", "t", "yes", "y", "1", "是", "真", "对", "有", "√", "✓", "✔", "on"})
    if (text == yes)
      return said({" is not how a truth value is written: write true or false, here true",
                   "不是规定的写法：应写为是或否，此处为是"},
                  in);
  for (const std::string_view no :
       {"false", "f", "no", "n", "0", "否", "假", "不", "不是", "无", "没有", "×", "✗", "off"})
    if (text == no)
      return said({" is not how a truth value is written: write true or false, here false",
                   "不是规定的写法：应写为是或否，此处为否"},
                  in);
  return said({" is no truth value: write true or false", "不是规定的写法：应写为是或否"}, in);
}

/// What a text that may be one of some words says: the word it may be meant for, and all of them.
inline std::string about_word(const value_form& form, std::string_view met, language in) {
  const std::string text = folded(met);
  std::vector<value_form::word> by_term;
  for (const value_form::word& w : form.words) {
    if (text == folded(w.name))
      return (in == language::zh ? "是" + std::string(called(w, in)) + "的另一种写法"
                                 : " is another spelling of " + std::string(w.name)) +
             write(called(w, in), in);
    if (text.size() > 3 && (folded(w.term).find(text) != std::string::npos ||
                            (w.term.size() > 3 && text.find(folded(w.term)) != std::string::npos)))
      by_term.push_back(w);
  }
  if (!text.empty() && static_cast<unsigned char>(text[0]) >= 0x80 && !by_term.empty())
    return said({" is Chinese for ", "近于"}, in) + listed(by_term, in) +
           write(wanted({.words = by_term.size() == 1 ? by_term : form.words}, in), in);
  std::size_t least = 4;
  std::string_view nearest;
  for (const value_form::word& w : form.words) {
    const std::size_t apart = letters_between(text, folded(w.name), least);
    if (apart < least && 2 * apart < w.name.size()) {
      least = apart;
      nearest = called(w, in);
    }
  }
  return said({" is unknown: ", "无法识别："}, in) +
         (nearest.empty()
              ? ""
              : said({"the nearest word is ", "最接近的是"}, in) + std::string(nearest) + said({"; ", "；"}, in)) +
         said({"write ", "应写为"}, in) + wanted({.words = form.words}, in);
}

/// The word that a part of a set is, by its key or one of its terms; none if it is no word.
inline const value_form::word* word_of_part(const value_form& form, std::string_view part) {
  const std::string text = folded(part);
  const auto is_it = [&](const value_form::word& w) {
    return w.name == part || (!w.term.empty() && folded(w.term) == text) ||
           std::any_of(w.also.begin(), w.also.end(), [&](std::string_view term) { return folded(term) == text; });
  };
  const auto at = std::find_if(form.words.begin(), form.words.end(), is_it);
  return at == form.words.end() ? nullptr : &*at;
}

/// The same of several words, joined by + or 、 or ;.
inline std::string about_words(const value_form& form, std::string_view met, language in) {
  std::vector<std::string> parts(1);
  for_each_character(met, [&](const character& c, std::string_view itself) {
    const char32_t code = narrow(c.code);
    if (code == '+' || code == ';' || code == 0x3001)
      parts.emplace_back();
    else
      parts.back() += itself;
  });
  std::vector<const value_form::word*> seen;
  for (const std::string& part : parts) {
    if (part.empty())
      return said({" has a + without a word beside it", "的连接符旁边没有词语"}, in) + write(wanted(form, in), in);
    if (const value_form::word* const known = word_of_part(form, part); known != nullptr) {
      if (std::find(seen.begin(), seen.end(), known) != seen.end())
        return said({" names ", "重复写了"}, in) + part + said({" twice", "，只写一次"}, in);
      seen.push_back(known);
      continue;
    }
    if (part == "none")
      return said({" names none beside others: none stands alone", "在其他词语旁写了none：none只能单独写"}, in);
    // Joined by something else?
    std::vector<std::string> pieces(1);
    for_each_character(part, [&](const character& c, std::string_view itself) {
      const char32_t code = narrow(c.code);
      const bool separates = is_space(code) || code == ',' || code == '/' || code == '|' || code == '&';
      if (!separates)
        pieces.back() += itself;
      else if (!pieces.back().empty())
        pieces.emplace_back();
    });
    if (pieces.back().empty()) pieces.pop_back();
    if (pieces.size() > 1) {
      std::string joined;
      bool are_known = true;
      for (const std::string& piece : pieces) {
        (joined += joined.empty() ? "" : said({"+", "、"}, in)) += piece;
        are_known = are_known && word_of_part(form, piece) != nullptr;
      }
      return said({" is not how several are joined", "的连接方式不对"}, in) +
             write(are_known ? joined : wanted(form, in), in);
    }
    return (parts.size() > 1 ? said({": ", "："}, in) + in_quotes(part) : "") + about_word(form, part, in);
  }
  return write(wanted(form, in), in);
}

}  // namespace detail

/// Why a text is not a value of this form: `"9,000.00" has separators between its digits: write 9000.00`.
inline std::string why_unreadable(const value_form& form, std::string_view met, language in = language::en) {
  if (met.empty()) return detail::said({"nothing is written", "没有填写"}, in) + detail::write(wanted(form, in), in);
  if (form.is_set) return in_quotes(met) + detail::about_words(form, met, in);
  if (!form.words.empty()) return in_quotes(met) + detail::about_word(form, met, in);
  if (form.type == "bool") return in_quotes(met) + detail::about_truth(met, in);
  if (form.type == "date" || form.type == "month") return in_quotes(met) + detail::about_day(form, met, in);
  if (form.type == "text") return in_quotes(met) + detail::write(wanted(form, in), in);
  return in_quotes(met) + detail::about_number(form, met, in);
}

}  // namespace outside

#endif
