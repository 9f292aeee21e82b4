// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_CITATION_HPP
#define GONGBAO_CORE_CITATION_HPP

#include <gongbao/core/source.hpp>
#include <gongbao/core/text.hpp>

// A source as a Chinese office cites it. The places of the sources stay as they are written: "art. 9(2)" is the one
// form that is compared and looked up, 第九条第（二）项 is how it is shown.

namespace gongbao::inline v0 {

namespace detail {

/// The places that have a name and no number, the longer names first where one begins another.
inline constexpr text named_places[] = {
    {"annex form", "附件样本"},
    {"annex table", "附件统计表"},
    {"annex preamble", "附件引言"},
    {"annexes", "附件"},
    {"annex", "附件"},
    {"notice", "印发通知"},
    {"preamble", "引言"},
    {"header", "题注"},
    {"hotline", "举报方式"},
    {"text", "正文"},
    {"last line", "末段"},
    {"last paragraph", "末段"},
    {"final paragraph", "倒数第二段"},
    {"provincial regulation", "《辽宁省地下水资源保护条例》"},
    {"groundwater regulation", "《地下水管理条例》"},
};

inline constexpr text_view numerals_zh[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

/// 1 to 99 in Chinese numerals.
constexpr void put_numeral_zh(text_writer& out, int number) noexcept {
  const int tens = number / 10;
  if (tens > 1) out.put(numerals_zh[tens - 1]);
  if (tens > 0) out.put(numerals_zh[9]);
  if (number % 10 > 0) out.put(numerals_zh[number % 10 - 1]);
}

/// Reads the places of a source from left to right; a number belongs to what was named last.
class place_reader {
 public:
  constexpr place_reader(text_writer& out, text_view places, text_view part_zh) noexcept
      : out_{out}, rest_{places}, part_zh_{part_zh} {}

  constexpr void read() noexcept {
    while (!rest_.empty()) {
      if (take(", paragraph ")) {
        counter_ = "段";
      } else if (take(", ") || take("; ")) {
        out_.put("、");
      } else if (take("–")) {
        out_.put("至");
      } else if (take(" (")) {
        out_.put("（");
        read_aside();
        out_.put("）");
      } else if (take("decision of ")) {
        read_decision();
      } else if (take("art. ")) {
        counter_ = "条";
      } else if (take("item ")) {
        counter_ = "项";
      } else if (!read_number() && !read_named() && !read_bracket() && !read_part()) {
        read_other();
      }
    }
  }

 private:
  constexpr bool take(text_view beginning) noexcept {
    if (!rest_.starts_with(beginning)) return false;
    rest_ = rest_.part(beginning.size());
    return true;
  }
  constexpr int take_count() noexcept {
    int number = 0;
    while (!rest_.empty() && is_digit(rest_[0])) {
      number = number * 10 + (rest_[0] - '0');
      rest_ = rest_.part(1);
    }
    return number;
  }
  constexpr void put_count(int number) noexcept {
    if (number >= 10) out_.put(static_cast<char>('0' + number / 10));
    out_.put(static_cast<char>('0' + number % 10));
  }

  /// "2022-06-29"
  constexpr void read_decision() noexcept {
    out_.put("延期决定（");
    for (int i = 0; i < 3; ++i) {
      constexpr text_view units[] = {"年", "月", "日"};
      put_year_or_count();
      out_.put(units[i]);
      take("-");
    }
    out_.put("）");
  }
  constexpr void put_year_or_count() noexcept {
    const int number = take_count();
    if (number >= 100) put_count(number / 100);
    put_count(number % 100);
  }
  /// "provincial regulation art. 25)"
  constexpr void read_aside() noexcept {
    const text_view outer = rest_;
    const std::size_t end = outer.find(')');
    rest_ = outer.part(0, end);
    read();
    rest_ = outer.part(end + 1);
  }
  /// "9" of "art. 9", "1" of "annexes 1" or "2" of "三(五)2".
  constexpr bool read_number() noexcept {
    if (rest_.empty() || !is_digit(rest_[0])) return false;
    const int number = take_count();
    if (counter_.empty()) {
      put_count(number);
    } else {
      out_.put("第");
      if (counter_ == "点")
        put_count(number);
      else
        put_numeral_zh(out_, number);
      out_.put(counter_);
    }
    return true;
  }
  constexpr bool read_named() noexcept {
    for (const text& p : named_places)
      if (take(p.in(language::en))) {
        out_.put(p.in(language::zh));
        take(" ");
        counter_ = {};
        return true;
      }
    return false;
  }
  /// "(2)" or "(二)": 第（二）项.
  constexpr bool read_bracket() noexcept {
    if (!take("(")) return false;
    out_.put("第（");
    if (!rest_.empty() && is_digit(rest_[0])) {
      put_numeral_zh(out_, take_count());
    } else {
      while (!rest_.empty() && rest_[0] != ')') put_next();
      counter_ = "点";
    }
    take(")");
    out_.put("）项");
    return true;
  }
  /// "三" of "三(五)2": 第三部分.
  constexpr bool read_part() noexcept {
    if (!begins_with_numeral()) return false;
    out_.put("第");
    while (begins_with_numeral()) put_next(3);
    out_.put(part_zh_);
    return true;
  }
  constexpr bool begins_with_numeral() const noexcept {
    for (const text_view n : numerals_zh)
      if (rest_.starts_with(n)) return true;
    return false;
  }
  /// " 倾斜救助" of "三(五)2 倾斜救助"; whatever else there may be stays as it is.
  constexpr void read_other() noexcept {
    if (take(" ")) {
      out_.put("“");
      while (!rest_.empty() && rest_[0] != ',') put_next();
      out_.put("”");
    } else {
      put_next();
    }
  }
  constexpr void put_next(std::size_t bytes = 1) noexcept {
    out_.put(rest_.part(0, bytes));
    rest_ = rest_.part(bytes);
  }

  text_writer& out_;
  text_view rest_;
  text_view part_zh_;
  text_view counter_{};
};

}  // namespace detail

/// The place that a source names, in the Chinese form: 第九条第（二）项 for "art. 9(2)".
///
/// ```cpp
/// constexpr bool stands_at(text_view places, text_view expected) {
///   char buffer[256]{};
///   text_writer out(buffer, sizeof buffer);
///   put_place_zh(out, {&no_document, places});
///   return out.written() == expected;
/// }
/// static_assert(stands_at("art. 7(4), (5)", "第七条第（四）项、第（五）项"));
/// static_assert(stands_at("annex 二, 三(三)", "附件第二部分、第三部分第（三）项"));
/// ```
constexpr void put_place_zh(text_writer& out, const source& s) noexcept {
  detail::place_reader(out, s.article, s.in->part_zh).read();
}

/// Named check: the place has a Chinese form, of which nothing is English.
///
/// ```cpp
/// static_assert(place_is_chinese({&no_document, "art. 9(2)"}) && !place_is_chinese({&no_document, "schedule 4"}));
/// ```
constexpr bool place_is_chinese(const source& s) noexcept {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  put_place_zh(out, s);
  for (const char c : out.written())
    if (c > ' ' && c < '\x7f' && !detail::is_digit(c)) return false;
  return !out.written().empty();
}

/// A source in full, in the Chinese form: 锦政规〔2022〕2号第九条第（二）项.
constexpr void put_citation_zh(text_writer& out, const source& s) noexcept {
  out.put(s.in->number);
  put_place_zh(out, s);
}

}  // namespace gongbao::inline v0

#endif
