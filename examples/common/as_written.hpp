// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_COMMON_AS_WRITTEN_HPP
#define GONGBAO_EXAMPLES_COMMON_AS_WRITTEN_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <gongbao/gongbao.hpp>

#include "readable.hpp"
#include "spelling.hpp"

// Values as people, spreadsheets and other programs write them: each that can mean one thing only, in the flat form.
// What can mean two things, or looks as if something got lost, is read by nobody here: spelling.hpp says what is wrong.

namespace outside {

/// A text in half width without what surrounds it and is not seen; blanks in it are spaces, and every dash a hyphen.
/// Nothing if something in it is not seen.
inline std::optional<std::string> bare(std::string_view met) {
  std::string text;
  bool is_hidden = false;  // something behind which nothing has come yet
  bool hides = false;
  while (!met.empty()) {
    if (met[0] > ' ' && met[0] < '\x7F') {  // most are like that
      hides = hides || is_hidden;
      text += met[0];
      met.remove_prefix(1);
      continue;
    }
    const character c = first_character(met);
    const std::string_view itself = met.substr(0, c.size);
    met.remove_prefix(c.size);
    const char32_t code = narrow(c.code);
    if (c.is_text && shows_nothing(code)) {
      is_hidden = is_hidden || !text.empty();
      continue;
    }
    if (!is_space(code)) hides = hides || is_hidden;
    if (is_space(code))
      text += text.empty() ? "" : " ";
    else if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212)
      text += '-';
    else if (code < 0x80)
      text += static_cast<char>(code);
    else
      text += itself;
  }
  if (hides) return {};
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

namespace detail {

/// What is left of a text to read.
class remaining {
 public:
  explicit remaining(std::string_view text) noexcept : text_{text} {}

  bool empty() const noexcept { return text_.empty(); }

  /// Steps behind a text if it stands here.
  bool skip(std::string_view what) noexcept {
    if (!text_.starts_with(what)) return false;
    text_.remove_prefix(what.size());
    return true;
  }
  bool skip_any(std::initializer_list<std::string_view> of) noexcept {
    return std::any_of(of.begin(), of.end(), [&](std::string_view one) { return skip(one); });
  }
  bool skip_blanks() noexcept {
    bool any = false;
    while (skip(" ")) any = true;
    return any;
  }

  /// The digits that stand here, at most so many.
  std::string_view digits(std::size_t most = std::string_view::npos) noexcept {
    std::size_t count = 0;
    while (count < std::min(most, text_.size()) && is_digit(text_[count])) ++count;
    const std::string_view found = text_.substr(0, count);
    text_.remove_prefix(count);
    return found;
  }
  /// The number that one or two digits, or exactly two, are; or nothing.
  std::optional<int> number(std::size_t least = 1) noexcept {
    const std::string_view found = digits(2);
    if (found.size() < least) return {};
    int n = 0;
    for (const char c : found) n = n * 10 + (c - '0');
    return n;
  }

 private:
  std::string_view text_;
};

constexpr int second_of_day(int hour, int minute, int second) noexcept { return (hour * 60 + minute) * 60 + second; }

/// The second of a time of day: 08:30, 8:30:05.250, 上午8时30分, 8:30 PM, and the offset of China alone.
inline std::optional<int> time_of_day(remaining& text) {
  enum class half { none, first, second };
  const auto half_here = [&] {
    if (text.skip_any({"上午", "AM"})) return half::first;
    return text.skip_any({"下午", "PM"}) ? half::second : half::none;
  };
  half of_day = half_here();
  text.skip_blanks();
  const auto hour = text.number();
  if (!hour || *hour > 23) return {};
  const bool in_words = text.skip_any({"时", "點", "点"});
  if (!in_words && !text.skip(":")) return {};
  int second_of_hour = 0;
  if (const auto minute = text.number(in_words ? 1 : 2); minute) {
    if (*minute > 59 || (in_words && !text.skip("分"))) return {};
    second_of_hour = *minute * 60;
    if (in_words || text.skip(":")) {
      const auto second = text.number(in_words ? 1 : 2);
      if (second ? *second > 59 || (in_words && !text.skip("秒")) : !in_words) return {};
      second_of_hour += second.value_or(0);
    }
  } else if (!in_words) {
    return {};
  }
  if (!in_words && text.skip(".") && text.digits().empty()) return {};
  text.skip_blanks();
  if (of_day == half::none) of_day = half_here();
  text.skip_any({"+08:00", "+0800"});
  if (of_day == half::none) return second_of_day(*hour, 0, second_of_hour);
  if (*hour > 12) return {};
  return second_of_day(*hour % 12 + (of_day == half::second ? 12 : 0), 0, second_of_hour);
}

/// 20230301083000 and 202303010830, behind the day.
inline std::optional<int> time_of_digits(std::string_view digits) {
  if (digits.size() != 4 && digits.size() != 6) return {};
  remaining rest(digits);
  const int most[] = {23, 59, 59};
  int parts[3] = {};
  for (std::size_t i = 0; 2 * i < digits.size(); ++i)
    if ((parts[i] = *rest.number(2)) > most[i]) return {};
  return second_of_day(parts[0], parts[1], parts[2]);
}

/// A day, its year first; and the second of a time behind it.
inline std::optional<std::string> day_as_written(std::string_view met, std::optional<int>* second = nullptr) {
  const std::optional<std::string> text = bare(met);
  if (!text) return {};
  remaining rest(*text);
  const std::string_view year = rest.digits(4);
  if (year.size() != 4) return {};

  struct separators {
    std::string_view behind_year, behind_month, behind_day;
  };
  constexpr separators forms[] = {{"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}, {"年", "月", "日"}, {"", "", ""}};
  for (const separators& form : forms) {
    remaining here = rest;
    const bool in_words = form.behind_year == "年";
    const bool is_compact = form.behind_year.empty();
    const auto step = [&](std::string_view separator) {
      if (in_words) here.skip_blanks();
      const bool found = here.skip(separator) || (separator == "日" && here.skip("号"));
      if (in_words) here.skip_blanks();
      return found;
    };
    if (!step(form.behind_year)) continue;
    const auto month = here.number(is_compact ? 2 : 1);
    if (!month || !step(form.behind_month)) return {};
    const auto day = here.number(is_compact ? 2 : 1);
    if (!day || !step(form.behind_day)) return {};
    std::optional<int> time;
    if (const remaining behind = here; is_compact && !here.digits().empty()) {
      if (remaining digits = behind; !(time = time_of_digits(digits.digits())) || !here.empty()) return {};
    } else if (!here.empty()) {
      if (!here.skip_blanks() && !in_words && !here.skip("T")) return {};
      if (!(time = time_of_day(here)) || !here.empty()) return {};
    }
    if (second != nullptr) *second = time;
    char flat[16];
    static_cast<void>(std::snprintf(flat, sizeof flat, "%.4s-%02d-%02d", year.data(), *month, *day));
    return flat;
  }
  return {};
}

/// The digits of a number, with or without commas between groups of three; nothing if the commas stand anywhere else.
inline std::optional<std::string> whole_digits(remaining& text) {
  std::string all(text.digits());
  if (all.empty()) return {};
  for (bool first = true; text.skip(","); first = false) {
    const std::string_view group = text.digits(4);
    if (group.size() != 3 || (first && (all.size() > 3 || all[0] == '0'))) return {};
    all += group;
  }
  return all;
}

/// A number with the units that it may have here; the point moves as the unit says.
struct unit_of_number {
  std::string_view name;
  std::size_t tens;
};
inline std::optional<std::string> number_as_written(remaining& rest, std::string_view sign,
                                                    std::initializer_list<unit_of_number> units) {
  std::optional<std::string> digits = whole_digits(rest);
  if (!digits) return {};
  std::string fraction;
  if (rest.skip(".")) {
    fraction = rest.digits();
    if (fraction.empty()) return {};
  }
  rest.skip_blanks();
  for (const unit_of_number& unit : units) {
    if (!rest.skip(unit.name)) continue;
    for (std::size_t i = 0; i < unit.tens; ++i) {
      *digits += fraction.empty() ? '0' : fraction[0];
      fraction.erase(0, 1);
    }
    fraction.erase(fraction.find_last_not_of('0') + 1);
    break;
  }
  return std::string(sign) + *digits + (fraction.empty() ? "" : "." + fraction);
}

inline std::string_view sign_here(remaining& rest) {
  const std::string_view sign = rest.skip("-") ? "-" : "";
  if (sign.empty()) rest.skip("+");
  rest.skip_blanks();
  return sign;
}

/// An amount of yuan: ¥9,000.00, 9000元, 1.2万元.
inline std::optional<std::string> amount_as_written(std::string_view met) {
  const std::optional<std::string> text = bare(met);
  if (!text) return {};
  remaining rest(*text);
  std::string_view sign = sign_here(rest);
  rest.skip_any({"¥", "￥", "人民币", "CNY", "RMB"});
  rest.skip_blanks();
  if (sign.empty()) sign = sign_here(rest);
  auto amount = number_as_written(rest, sign, {{"万", 4}, {"亿", 8}});
  rest.skip_any({"元整", "元", "圆", "CNY", "RMB"});
  return rest.empty() ? amount : std::nullopt;
}

inline std::optional<std::string> rate_as_written(std::string_view met) {
  const std::optional<std::string> text = bare(met);
  if (!text) return {};
  remaining rest(*text);
  const std::string_view sign = sign_here(rest);
  const auto number = number_as_written(rest, sign, {});
  return number && rest.skip("%") && rest.empty() ? std::optional(*number + "%") : std::nullopt;
}

inline std::optional<std::string> truth_as_written(std::string_view met) {
  std::optional<std::string> text = bare(met);
  if (!text) return {};
  for (char& c : *text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  if (*text == "true" || *text == "是" || *text == "1") return "true";
  if (*text == "false" || *text == "否" || *text == "0") return "false";
  return {};
}

/// Codes and names of the dictionaries of the national settlement interface where they mean one thing here, and what
/// is said for short everywhere. The further terms of a gazette are said by its city.
struct other_term {
  std::string_view enumeration;
  std::string_view word;
  std::string_view term;
};
inline constexpr other_term other_terms[] = {
    {"care", "inpatient", "住院"},
    {"care", "inpatient", "普通住院"},
    {"care", "inpatient", "急诊转住院"},
    {"care", "inpatient", "21"},  // med_type
    {"care", "inpatient", "24"},
    {"care", "outpatient", "门诊"},
    {"care", "outpatient", "门诊慢特病"},
    {"care", "outpatient", "14"},
    {"benefit", "outpatient_pool", "门诊统筹"},
    {"insurance", "employee", "职工基本医疗保险"},
    {"insurance", "employee", "310"},  // insutype
    {"insurance", "resident", "城乡居民基本医疗保险"},
    {"insurance", "resident", "390"},
    {"level", "primary", "一级"},
    {"level", "primary", "一级医疗机构"},
    {"level", "primary", "基层医疗机构"},
    {"level", "secondary", "二级"},
    {"level", "tertiary", "三级"},
};

/// True if a text in half width is the term of a word; of a city 市 may be missing.
inline bool is_term(std::string_view type, const value_form::word& w, std::string_view text) {
  constexpr std::string_view city = "市";
  if (w.term.starts_with(text) && !text.empty() && (w.term.size() == text.size() || w.term.substr(text.size()) == city))
    return true;
  if (bare(w.term) == text) return true;  // its brackets and commas are in full width
  if (std::any_of(w.also.begin(), w.also.end(), [&](std::string_view term) { return bare(term) == text; })) return true;
  return std::any_of(std::begin(other_terms), std::end(other_terms),
                     [&](const other_term& o) { return o.enumeration == type && o.word == w.name && o.term == text; });
}

inline std::optional<std::string> word_as_written(const value_form& form, std::string_view text) {
  const value_form::word* found = nullptr;
  bool is_one = true;
  const auto look = [&](const auto& is_meant) {
    for (const value_form::word& w : form.words) {
      if (!is_meant(w)) continue;
      is_one = found == nullptr;
      found = &w;
    }
  };
  look([&](const auto& w) { return w.name == text; });
  if (found == nullptr) look([&](const auto& w) { return w.term == text; });
  if (found == nullptr) look([&](const auto& w) { return is_term(form.type, w, text); });
  return found != nullptr && is_one ? std::optional<std::string>(found->name) : std::nullopt;
}

/// A word, or several that + 、 or ; joins.
inline std::optional<std::string> words_as_written(const value_form& form, std::string_view met) {
  const std::optional<std::string> text = bare(met);
  if (!text) return {};
  if (!form.is_set || *text == "none") return form.is_set ? text : word_as_written(form, *text);
  std::string all;
  for (std::string_view rest = *text;;) {
    constexpr std::string_view separators[] = {"+", ";", "、"};
    std::size_t end = rest.size();
    std::size_t size = 0;
    for (const std::string_view separator : separators)
      if (const std::size_t at = rest.find(separator); at < end) {
        end = at;
        size = separator.size();
      }
    const std::optional<std::string> one = bare(rest.substr(0, end));
    const std::optional<std::string> word = word_as_written(form, *one);
    if (!word) return {};
    (all += all.empty() ? "" : "+") += *word;
    if (size == 0) return all;
    rest.remove_prefix(end + size);
  }
}

}  // namespace detail

/// The second of the day that a text says: a time alone, as it may stand behind a day too.
inline std::optional<int> read_time(std::string_view met) {
  const std::optional<std::string> text = bare(met);
  if (!text) return {};
  detail::remaining rest(*text);
  const auto second = detail::time_of_day(rest);
  return rest.empty() ? second : std::nullopt;
}
/// The same of the time behind a day, if there is one.
inline std::optional<int> time_behind_day(std::string_view met) {
  std::optional<int> second;
  static_cast<void>(detail::day_as_written(met, &second));
  return second;
}

/// True if nothing is written.
inline bool nothing_written(std::string_view met) { return bare(met) == ""; }

namespace detail {

/// What a text that is not in the flat form may be in it.
inline std::optional<std::string> other_form(const value_form& form, std::string_view met) {
  if (!form.words.empty()) return words_as_written(form, met);
  if (form.type == "money") return amount_as_written(met);
  if (form.type == "rate") return rate_as_written(met);
  if (form.type == "date") return day_as_written(met);
  if (form.type == "bool") return truth_as_written(met);
  return {};
}

}  // namespace detail

/// The flat form of what a text says of this form, if it can say one thing only.
inline std::optional<std::string> as_written(const value_form& form, std::string_view met) {
  if (reads(form, met)) return std::string(met);
  std::optional<std::string> flat = detail::other_form(form, met);
  return flat && reads(form, *flat) ? flat : std::nullopt;
}

/// The official terms of what a text in flat form says: 低保对象、孤儿 for subsistence+orphan, 是 for true. What is no
/// word stays as it is.
inline std::string in_terms(const value_form& form, std::string_view flat) {
  if (form.type == "bool") return flat == "true" ? "是" : flat == "false" ? "否" : std::string(flat);
  const auto term = [&](std::string_view word) {
    const auto at = std::find_if(form.words.begin(), form.words.end(), [&](const auto& w) { return w.name == word; });
    return at == form.words.end() || at->term.empty() ? word : at->term;
  };
  if (form.words.empty() || !form.is_set) return std::string(form.words.empty() ? flat : term(flat));
  std::string all;
  for (std::string_view rest = flat;;) {
    const std::size_t plus = rest.find('+');
    (all += all.empty() ? "" : "、") += term(rest.substr(0, plus));
    if (plus == rest.npos) return all;
    rest.remove_prefix(plus + 1);
  }
}

/// The value of a text: in the flat form, or written in another way that can mean one thing only.
template <class T>
gongbao::outcome<T> read_as_written(const value_form& form, std::string_view met) {
  const gongbao::outcome<T> value = gongbao::parse<T>(met);
  if (value) return value;
  const std::optional<std::string> flat = detail::other_form(form, met);
  return flat ? gongbao::parse<T>(*flat) : value;
}
template <class T>
gongbao::outcome<T> read_as_written(std::string_view met) {
  static const value_form form = form_of<T>();
  return read_as_written<T>(form, met);
}

}  // namespace outside

#endif
