// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HTML_HPP
#define SETTLE_HTML_HPP

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "readable.hpp"

namespace settling {

/// A piece of a page, which reads as HTML and as XML. Text gets into it only escaped, so that nothing that a file says
/// becomes a part of the page.
class html {
 public:
  html() = default;
  html(std::string_view text) { escape(text); }
  html(const std::string& text) { escape(text); }
  html(const char* text) { escape(text); }

  html& operator<<(const html& more) {
    markup_ += more.markup_;
    return *this;
  }

  bool empty() const noexcept { return markup_.empty(); }
  const std::string& markup() const noexcept { return markup_; }

  using attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  friend html element(std::string_view tag, const html& content, attributes all);
  friend html empty_element(std::string_view tag, attributes all);
  friend html style_sheet(std::string_view css);

 private:
  static html opened(std::string_view tag, attributes all) {
    html e;
    (e.markup_ += '<') += tag;
    for (const auto& [name, value] : all) {
      ((e.markup_ += ' ') += name) += "=\"";
      e.escape(value);
      e.markup_ += '"';
    }
    return e;
  }

  /// What is no text, or may not stand in XML, becomes U+FFFD.
  void escape(std::string_view text) {
    outside::for_each_character(text, [&](const outside::character& c, std::string_view itself) {
      const bool is_allowed = c.is_text && (c.code == '\n' || c.code == '\t' || !outside::is_control(c.code)) &&
                              (c.code & 0xFFFEU) != 0xFFFE;
      if (!is_allowed)
        markup_ += "\xEF\xBF\xBD";
      else if (c.code == '<')
        markup_ += "&lt;";
      else if (c.code == '>')
        markup_ += "&gt;";
      else if (c.code == '&')
        markup_ += "&amp;";
      else if (c.code == '"')
        markup_ += "&quot;";
      else
        markup_ += itself;
    });
  }

  std::string markup_;
};

/// `<td class="number">12</td>`
inline html element(std::string_view tag, const html& content, html::attributes all = {}) {
  html e = html::opened(tag, all);
  (e.markup_ += '>') += content.markup_;
  ((e.markup_ += "</") += tag) += '>';
  return e;
}
/// `<meta charset="utf-8"/>`
inline html empty_element(std::string_view tag, html::attributes all) {
  html e = html::opened(tag, all);
  e.markup_ += "/>";
  return e;
}
/// A style sheet, in which there is no < and no &.
inline html style_sheet(std::string_view css) {
  html e;
  ((e.markup_ += "<style>\n") += css) += "</style>\n";
  return e;
}

/// `1,234,567.89`
inline std::string grouped(std::string_view flat) {
  const std::size_t first = flat.starts_with('-') ? 1 : 0;
  const std::size_t end = std::min(flat.find('.'), flat.size());
  std::string text;
  for (std::size_t i = 0; i < flat.size(); ++i) {
    if (i > first && i < end && (end - i) % 3 == 0) text += ',';
    text += flat[i];
  }
  return text;
}
/// The same, with what it is to a program: `1234567.89`.
inline html number(std::string_view flat) { return element("data", grouped(flat), {{"value", flat}}); }

}  // namespace settling

#endif
