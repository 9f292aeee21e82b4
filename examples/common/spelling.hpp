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
#include <gongbao/interop/string.hpp>

#include "readable.hpp"

// The flat form has one spelling for each value. Of a text that is not in it: what was met, what it may have been meant
// for, and the form wanted, by example.

namespace outside {

/// What a value of a type looks like in the flat form.
struct value_form {
  struct word {
    std::string_view name;
    std::string_view term;  ///< of the gazettes
  };
  std::string_view type{};    ///< "money", "date" …, the name of an enumeration
  std::vector<word> words{};  ///< of the enumeration
  bool is_set = false;        ///< several words, joined by +
};

template <class T>
value_form form_of() {
  value_form form{.type = gongbao::flat_form<T>::type};
  const auto take_words = [&]<gongbao::enumerated E>(E) {
    for (const auto& w : gongbao::words_of<E>) form.words.push_back({w.name, gongbao::label_of(w.value)});
  };
  if constexpr (gongbao::enumerated<T>) take_words(T{});
  if constexpr (requires { typename T::category_type; }) {
    form.is_set = true;
    take_words(typename T::category_type{});
  }
  return form;
}

namespace detail {

/// `a, b or c`
inline std::string listed(const std::vector<value_form::word>& words, std::string_view before_last = " or ") {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i)
    (all += i == 0 ? "" : i + 1 == words.size() ? before_last : ", ") += words[i].name;
  return all;
}

}  // namespace detail

/// The form wanted: `an amount in yuan, as 1234.50`.
inline std::string wanted(const value_form& form) {
  if (form.is_set) return "one or more of " + detail::listed(form.words, ", ") + ", joined by +";
  if (!form.words.empty()) return (form.words.size() > 2 ? "one of " : "") + detail::listed(form.words);
  constexpr std::pair<std::string_view, std::string_view> examples[] = {
      {"money", "an amount in yuan with at most two decimals, as 1234.50"},
      {"rate", "a rate in per cent with at most three decimals, as 55% or 62.5%"},
      {"area", "an area in m² with at most two decimals, as 88.5"},
      {"decimal", "a number with at most six decimals, as 12.5"},
      {"int", "a whole number of at most nine digits, as 12"},
      {"bool", "true or false"},
      {"date", "a day of the years 1900 to 2199, as 2023-03-01"},
      {"month", "a month of the years 1900 to 2199, as 2023-03"},
      {"text", "a text in UTF-8 without tab, semicolon and equals sign"}};
  for (const auto& [type, example] : examples)
    if (type == form.type) return std::string(example);
  return std::string(form.type);
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
  return gongbao::parse<gongbao::text_view>(text).has_value();
}

namespace detail {

/// ` has a currency sign and blanks`
inline std::string joined(const std::vector<std::string_view>& findings) {
  std::string all;
  for (std::size_t i = 0; i < findings.size(); ++i)
    (all += i == 0 ? "" : i + 1 == findings.size() ? " and " : ", ") += findings[i];
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
inline std::string about_day(const value_form& form, std::string_view met) {
  const bool is_month = form.type == "month";
  const std::string what = is_month ? "month" : "day";
  const std::string otherwise = " is no " + what + ": write " + wanted(form);
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
      return " may be the number that a spreadsheet has for a day: write it as a day, as " + gongbao::to_string(day);
    }
  }
  if (numbers.size() < parts || !found.between.front().empty()) return otherwise;
  constexpr std::string_view separators[] = {"-", "/", ".", "年", "月", "_", "–", "－", ""};
  for (std::size_t i = 1; i < parts; ++i)
    if (std::find(std::begin(separators), std::end(separators), found.between[i]) == std::end(separators))
      return otherwise;
  if (numbers[0].size() != 4) {
    if (parts == 3 && numbers[0].size() <= 2)
      return " does not say which number is the year, the month and the day: write " + wanted(form);
    return otherwise;
  }
  if (std::any_of(numbers.begin() + 1, numbers.begin() + static_cast<std::ptrdiff_t>(parts),
                  [](const std::string& n) { return n.size() > 2; }))
    return otherwise;
  const int year = std::stoi(numbers[0]);
  const int month = std::stoi(numbers[1]);
  const int day = is_month ? 1 : std::stoi(numbers[2]);
  if (month < 1 || month > 12) return " names month " + numbers[1] + ", and there are twelve: write " + wanted(form);
  if (year < 1900 || year > 2199) return " lies outside the years 1900 to 2199";
  if (day < 1 || day > gongbao::days_in_month(year, month))
    return " is no day: that month has " + std::to_string(gongbao::days_in_month(year, month)) + " days";
  const gongbao::date first(year, month, day);
  return " is another spelling of a " + what + ": write " +
         (is_month ? gongbao::to_string(gongbao::calendar_month(first)) : gongbao::to_string(first));
}

// ---- Amounts and other numbers -------------------------------------------------------------------------------------

/// A number as people write it, stripped to what a number is here, with what was stripped.
struct stripped_number {
  std::string plain;
  std::vector<std::string_view> findings;
  std::string_view unit{};  ///< 万 or 亿
  bool is_certain = true;   ///< what was stripped means nothing

  explicit stripped_number(std::string_view met) {
    std::string text;
    for_each_character(met, [&](const character& c, std::string_view itself) {
      const char32_t code = narrow(c.code);
      if (is_space(code)) {
        note("blanks");
        text += ' ';
        return;
      }
      if (shows_nothing(code)) return note("invisible characters");
      if (code != c.code) note("full-width characters");
      if (code == 0x2212 || code == 0x2013) {
        note("another sign than the minus of the keyboard");
        text += '-';
      } else if (code < 0x80) {
        text += static_cast<char>(code);
      } else {
        text += itself;
      }
    });
    trim(text);
    for (const std::string_view sign : {"人民币", "CNY", "RMB", "¥", "￥"}) strip_front(text, sign, "a currency sign");
    for (const std::string_view sign : {"元整", "元", "圆", "CNY", "RMB", "yuan"})
      strip_back(text, sign, "a currency sign");
    for (const std::string_view large : {"万", "亿"})
      if (strip_back(text, large, large == "万" ? "万 (10,000) as its unit" : "亿 (100,000,000) as its unit"))
        unit = large;
    strip_front(text, "+", "a plus sign");
    take_separators(text);
    plain = text;
  }

 private:
  void note(std::string_view finding) {
    if (std::find(findings.begin(), findings.end(), finding) == findings.end()) findings.push_back(finding);
  }
  bool strip_front(std::string& text, std::string_view what, std::string_view finding) {
    if (!std::string_view(text).starts_with(what)) return false;
    text.erase(0, what.size());
    trim(text);
    note(finding);
    return true;
  }
  bool strip_back(std::string& text, std::string_view what, std::string_view finding) {
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
    if (text.find_first_of(",'") != text.npos) note("separators between its digits");
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
inline std::string about_number(const value_form& form, std::string_view met) {
  const std::string otherwise = ": write " + wanted(form);
  const stripped_number number(met);
  std::string plain = number.plain;
  const bool is_rate = form.type == "rate";
  const bool has_percent = plain.ends_with('%');
  const std::string_view digits = std::string_view(plain).substr(0, plain.size() - (has_percent ? 1 : 0));
  const std::string has = number.findings.empty() ? "" : " has " + joined(number.findings);

  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  const bool is_number = digits.find_first_not_of("0123456789.", first) == digits.npos &&
                         digits.find('.') == digits.rfind('.') && std::any_of(digits.begin(), digits.end(), is_digit);
  if (!is_number) {
    const std::size_t e = digits.find_first_of("eE");
    if (e != digits.npos && e > 0 && digits.find_first_not_of("0123456789.eE+-") == digits.npos)
      return " is in a spreadsheet's scientific form, which may have lost digits" + otherwise;
    return (has.empty() ? " is no number" : has) + otherwise;
  }
  const std::size_t point = digits.find('.');
  const std::size_t decimals = point == digits.npos ? 0 : digits.size() - point - 1;
  if (is_rate && !has_percent && number.is_certain && number.unit.empty()) {
    const auto value = gongbao::parse<gongbao::decimal>(digits);
    if (value && value->in_units() > 0 && value->in_units() <= 1'000'000) {
      const auto percent = gongbao::decimal::from_units(value->in_units() * 100);
      return " has no percent sign: write " + gongbao::to_string(percent) + "% if it is a fraction, " +
             gongbao::to_string(*value) + "% if it is in per cent";
    }
    if (value) return " has no percent sign: write " + std::string(digits) + "%";
  }
  if (!is_rate && has_percent) return " is a percentage" + otherwise;
  if (digits.starts_with('.') || digits.ends_with('.') || digits.starts_with("-."))
    return has + (has.empty() ? " has" : " and") + " no digit on one side of its point" + otherwise;
  if (number.unit == "万" && number.is_certain && form.type == "money") {
    if (const auto value = gongbao::parse<gongbao::decimal>(digits))
      plain = gongbao::to_string(gongbao::fen(value->in_units()));  // one fen is the sixth decimal
  }
  const bool unit_is_open = !number.unit.empty() && (number.unit != "万" || form.type != "money");
  if (number.is_certain && !unit_is_open && !has.empty() && reads(form, plain)) return has + ": write " + plain;
  const std::size_t most = form.type == "money" || form.type == "area" ? 2 : is_rate ? 3 : form.type == "int" ? 0 : 6;
  if (has.empty() && decimals > most)
    return " has " + std::to_string(decimals) + (decimals == 1 ? " decimal" : " decimals") + otherwise;
  if (has.empty() && form.type == "money")
    return " lies beyond the largest amount, " + gongbao::to_string(gongbao::money_limit);
  if (has.empty()) return " lies beyond the largest number" + otherwise;
  return has + otherwise;
}

// ---- Words ---------------------------------------------------------------------------------------------------------

/// What a text that may be a truth value says.
inline std::string about_truth(std::string_view met) {
  const std::string said = folded(met);
  for (const std::string_view yes : {"true", "t", "yes", "y", "1", "是", "真", "对", "有", "√", "✓", "✔", "on"})
    if (said == yes) return " is not how a truth value is written: write true or false, here true";
  for (const std::string_view no :
       {"false", "f", "no", "n", "0", "否", "假", "不", "不是", "无", "没有", "×", "✗", "off"})
    if (said == no) return " is not how a truth value is written: write true or false, here false";
  return " is no truth value: write true or false";
}

/// What a text that may be one of some words says: the word it may be meant for, and all of them.
inline std::string about_word(const value_form& form, std::string_view met) {
  const std::string said = folded(met);
  std::vector<value_form::word> by_term;
  for (const value_form::word& w : form.words) {
    if (said == folded(w.name))
      return " is another spelling of " + std::string(w.name) + ": write " + std::string(w.name);
    if (said.size() > 3 && (folded(w.term).find(said) != std::string::npos ||
                            (w.term.size() > 3 && said.find(folded(w.term)) != std::string::npos)))
      by_term.push_back(w);
  }
  if (!said.empty() && static_cast<unsigned char>(said[0]) >= 0x80 && !by_term.empty())
    return " is Chinese for " + listed(by_term) + ": write " +
           wanted({.words = by_term.size() == 1 ? by_term : form.words});
  std::size_t least = 4;
  std::string_view nearest;
  for (const value_form::word& w : form.words) {
    const std::size_t apart = letters_between(said, folded(w.name), least);
    if (apart < least && 2 * apart < w.name.size()) {
      least = apart;
      nearest = w.name;
    }
  }
  return " is unknown: " + (nearest.empty() ? "" : "the nearest word is " + std::string(nearest) + "; ") + "write " +
         wanted({.words = form.words});
}

/// The same of several words, joined by +.
inline std::string about_words(const value_form& form, std::string_view met) {
  const auto known = [&](std::string_view one) {
    return std::any_of(form.words.begin(), form.words.end(), [&](const auto& w) { return w.name == one; });
  };
  std::vector<std::string_view> parts;
  for (std::string_view rest = met;;) {
    const std::size_t plus = rest.find('+');
    parts.push_back(rest.substr(0, plus));
    if (plus == rest.npos) break;
    rest.remove_prefix(plus + 1);
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].empty()) return " has a + without a word beside it: write " + wanted(form);
    if (known(parts[i])) {
      if (std::find(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(i), parts[i]) !=
          parts.begin() + static_cast<std::ptrdiff_t>(i))
        return " names " + std::string(parts[i]) + " twice";
      continue;
    }
    if (parts[i] == "none") return " names none beside others: none stands alone";
    // Joined by something else?
    std::vector<std::string> pieces(1);
    for_each_character(parts[i], [&](const character& c, std::string_view itself) {
      const char32_t code = narrow(c.code);
      const bool separates = is_space(code) || code == ',' || code == ';' || code == '/' || code == '|' ||
                             code == '&' || code == '+' || code == 0x3001;
      if (!separates)
        pieces.back() += itself;
      else if (!pieces.back().empty())
        pieces.emplace_back();
    });
    if (pieces.back().empty()) pieces.pop_back();
    if (pieces.size() > 1) {
      std::string joined;
      for (const std::string& piece : pieces) (joined += joined.empty() ? "" : "+") += piece;
      return " is not how several are joined: write " +
             (std::all_of(pieces.begin(), pieces.end(), known) ? joined : wanted(form));
    }
    return (parts.size() > 1 ? ": " + in_quotes(parts[i]) : "") + about_word(form, parts[i]);
  }
  return ": write " + wanted(form);
}

}  // namespace detail

/// Why a text is not a value of this form: `"9,000.00" has separators between its digits: write 9000.00`.
inline std::string why_unreadable(const value_form& form, std::string_view met) {
  if (met.empty()) return "nothing is written: write " + wanted(form);
  if (form.is_set) return in_quotes(met) + detail::about_words(form, met);
  if (!form.words.empty()) return in_quotes(met) + detail::about_word(form, met);
  if (form.type == "bool") return in_quotes(met) + detail::about_truth(met);
  if (form.type == "date" || form.type == "month") return in_quotes(met) + detail::about_day(form, met);
  if (form.type == "text") return in_quotes(met) + ": write " + wanted(form);
  return in_quotes(met) + detail::about_number(form, met);
}

}  // namespace outside

#endif
