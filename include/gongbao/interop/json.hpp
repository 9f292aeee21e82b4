// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_JSON_HPP
#define GONGBAO_INTEROP_JSON_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/text.hpp>
#include <gongbao/interop/flat_rules.hpp>

// JSON beside key=value, for whoever reads no C++: into any writer that takes characters and texts, without heap.
// Values are strings in flat form: exact, and what they are a description says.

namespace gongbao::inline v0::flat {

/// Counts what is written, and keeps as much of it as there is room for: a `text_writer` for who does not know how long
/// a text becomes.
///
/// ```cpp
/// constexpr std::size_t measured = [] {
///   flat::measuring_writer out(nullptr, 0);
///   out.put("margin");
///   return out.size();
/// }();
/// static_assert(measured == 6);
/// ```
class measuring_writer {
 public:
  constexpr measuring_writer(char* buffer, std::size_t capacity) noexcept : buffer_{buffer}, capacity_{capacity} {}

  constexpr void put(char c) noexcept {
    if (size_ < capacity_) buffer_[size_] = c;
    ++size_;
  }
  constexpr void put(passing_text text) noexcept {
    for (const char c : text) put(c);
  }
  /// What the whole text takes.
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool fits() const noexcept { return size_ <= capacity_; }

 private:
  char* buffer_;
  std::size_t capacity_;
  std::size_t size_ = 0;
};

namespace detail {
/// The bytes of the character at a place; 0 where none begins.
constexpr std::size_t character_at(text_view string, std::size_t i) noexcept {
  for (std::size_t length = 1; length <= 4 && length <= string.size() - i; ++length)
    if (is_utf8(string.part(i, length))) return length;
  return 0;
}
}  // namespace detail

/// Writes JSON value by value; where a comma stands it knows by itself. What is no UTF-8 becomes U+FFFD.
///
/// ```cpp
/// constexpr bool writes() {
///   char buffer[64]{};
///   text_writer out(buffer, sizeof buffer);
///   flat::json_writer<text_writer> json(out);
///   json.open('{').key("unit").value(text{"yuan", "元"}).key("paid").value("5.00").close('}');
///   return out.written() == R"({"unit":{"en":"yuan","zh":"元"},"paid":"5.00"})";
/// }
/// static_assert(writes());
/// ```
template <class Writer>
class json_writer {
 public:
  constexpr explicit json_writer(Writer& out) noexcept : out_{out} {}

  /// `{` or `[` …
  constexpr json_writer& open(char bracket) noexcept {
    separate();
    out_.put(bracket);
    later_ = false;
    return *this;
  }
  /// … and `}` or `]`.
  constexpr json_writer& close(char bracket) noexcept {
    out_.put(bracket);
    later_ = true;
    return *this;
  }
  constexpr json_writer& key(text_view name) noexcept {
    separate();
    quote(name);
    out_.put(':');
    later_ = false;
    return *this;
  }
  constexpr json_writer& value(text_view string) noexcept {
    separate();
    quote(string);
    return *this;
  }
  /// A literal is a string, not a truth value.
  constexpr json_writer& value(const char* string) noexcept { return value(text_view(string)); }
  constexpr json_writer& value(bool truth) noexcept { return plain(truth ? "true" : "false"); }
  constexpr json_writer& value(std::int64_t number) noexcept {
    char digits[24]{};
    text_writer out(digits, sizeof digits);
    gongbao::detail::write_fixed(out, number, 0, gongbao::detail::zeros::kept);
    return plain(out.written());
  }
  /// In every language side by side; null where nothing is told.
  constexpr json_writer& value(const text& told) noexcept {
    if (told.empty()) return null();
    return open('{').key("en").value(told.in(language::en)).key("zh").value(told.in(language::zh)).close('}');
  }
  constexpr json_writer& null() noexcept { return plain("null"); }

 private:
  constexpr json_writer& plain(text_view token) noexcept {
    separate();
    out_.put(token);
    return *this;
  }
  constexpr void separate() noexcept {
    if (later_) out_.put(',');
    later_ = true;
  }
  constexpr void quote(text_view string) noexcept {
    constexpr const char* hex = "0123456789abcdef";
    out_.put('"');
    for (std::size_t i = 0; i < string.size();) {
      const std::size_t length = detail::character_at(string, i);
      const auto byte = static_cast<unsigned char>(string[i]);
      if (length == 0) {
        out_.put("\uFFFD");
        ++i;
        continue;
      }
      if (byte == '"' || byte == '\\') {
        out_.put('\\');
        out_.put(string[i]);
      } else if (byte == '\n' || byte == '\t') {
        out_.put(byte == '\n' ? "\\n" : "\\t");
      } else if (byte < 0x20 || byte == 0x7F) {
        out_.put("\\u00");
        out_.put(hex[byte / 16]);
        out_.put(hex[byte % 16]);
      } else {
        out_.put(string.part(i, length));
      }
      i += length;
    }
    out_.put('"');
  }
  Writer& out_;
  bool later_ = false;
};

namespace detail {

/// The input that a refusal is about, and what the refusal means.
template <class Writer>
constexpr void put_refusal(Writer& out, const refusal& refused, language in) noexcept {
  if (!refused.where.empty() && refused.where.size() <= 128) {
    out.put(refused.where);
    out.put(text{": ", "："}.in(in));
  }
  out.put(label_of(refused.error, in));
}

/// `put_message(out, refused)` writes the sentence of a refusal; beyond 8 KiB it is cut short.
template <class Writer, class PutMessage>
constexpr void write_json(Writer& out, text_view rule, const answer& a, PutMessage put_message) noexcept {
  json_writer<Writer> json(out);
  json.open('{').key("rule").value(rule);
  if (const auto& refused = a.refused()) {
    json.key("error").value(name_of(refused->error)).key("where").value(refused->where);
    char sentence[8192]{};
    measuring_writer message(sentence, sizeof sentence);
    put_message(message, *refused);
    json.key("message").value(text_view(sentence, message.fits() ? message.size() : sizeof sentence));
  } else {
    json.key("outputs").open('{');
    for (const pair& output : a) json.key(output.key).value(output.value);
    json.close('}');
  }
  json.close('}');
}

}  // namespace detail

/// What a rule answered: `{"rule":"JZ-MA-07","outputs":{"total_aid":"13320.00"}}`, or a refusal with the message in the
/// language asked for.
///
/// ```cpp
/// constexpr bool tells() {
///   const flat::pair inputs[] = {{"deductible", "-1"}};
///   flat::answer answer;
///   flat::call("JZ-OP-01", inputs, 1, answer);
///   char buffer[256]{};
///   text_writer out(buffer, sizeof buffer);
///   flat::write_json(out, "JZ-OP-01", answer, language::zh);
///   return out.written() ==
///          R"({"rule":"JZ-OP-01","error":"negative_amount","where":"deductible","message":"deductible：金额小于零"})";
/// }
/// static_assert(tells());
/// ```
template <class Writer>
constexpr void write_json(Writer& out, text_view rule, const answer& a, language in) noexcept {
  detail::write_json(out, rule, a, [&](measuring_writer& message, const refusal& refused) {
    detail::put_refusal(message, refused, in);
  });
}

}  // namespace gongbao::inline v0::flat

#endif
