// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_TEXT_VIEW_HPP
#define GONGBAO_CORE_TEXT_VIEW_HPP

#include <cstddef>

#include <gongbao/detail/traits.hpp>

namespace gongbao::inline v0 {

namespace detail {
/// `std::string`, `std::string_view` and their like.
template <class Text>
concept string_like = requires(const Text& t, void (&take)(const char*, std::size_t)) {
  take(t.data(), t.size());
};
}  // namespace detail

/// Characters that somebody else owns: `std::string_view` without the weight of its header.
/// Made from literals and from anything with `data()` and `size()` that is not about to go; turns into
/// `std::string_view` and the like.
class text_view {
 public:
  constexpr text_view() noexcept = default;
  constexpr text_view(const char* characters, std::size_t size) noexcept : data_{characters}, size_{size} {}
  // The compilers' own strlen: a loop, or a function around it, would be walked for every literal of every header.
  constexpr text_view(const char* zero_terminated) noexcept
      : data_{zero_terminated}, size_{__builtin_strlen(zero_terminated)} {}
  template <detail::string_like Text>
  requires(!detail::temporary_owner<Text>) constexpr text_view(Text&& text) noexcept
      : data_{text.data()}, size_{text.size()} {}
  /// A view looks at characters that stay: what is about to go has none.
  template <detail::temporary_owner Text>
  text_view(Text&&) = delete;

  template <class Text>
  requires requires(const char* characters, std::size_t size) { Text(characters, size); }
  constexpr operator Text() const { return Text(data_, size_); }

  constexpr const char* data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const char* begin() const noexcept { return data_; }
  constexpr const char* end() const noexcept { return data_ + size_; }
  constexpr char operator[](std::size_t i) const noexcept { return data_[i]; }

  /// The part from `first`, at most `length` characters; both are cut at the end of the text.
  constexpr text_view part(std::size_t first, std::size_t length = static_cast<std::size_t>(-1)) const noexcept {
    if (first > size_) first = size_;
    if (length > size_ - first) length = size_ - first;
    return {data_ + first, length};
  }

  /// Where `wanted` first stands at or after `from`; size() if nowhere.
  constexpr std::size_t find(char wanted, std::size_t from = 0) const noexcept {
    while (from < size_ && data_[from] != wanted) ++from;
    return from < size_ ? from : size_;
  }

  constexpr bool starts_with(text_view beginning) const noexcept { return part(0, beginning.size_) == beginning; }

  friend constexpr bool operator==(text_view a, text_view b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (a.data_[i] != b.data_[i]) return false;
    return true;
  }
  template <detail::string_like Text>
  friend constexpr bool operator==(text_view a, const Text& b) noexcept {
    return a == text_view(b);
  }

 private:
  const char* data_ = "";
  std::size_t size_ = 0;
};

/// A text that a function reads while it is called: it may be one that nobody keeps.
class passing_text : public text_view {
 public:
  constexpr passing_text(const char* zero_terminated) noexcept : text_view(zero_terminated) {}
  template <detail::string_like Text>
  constexpr passing_text(const Text& text) noexcept : text_view(text.data(), text.size()) {}
};

}  // namespace gongbao::inline v0

#endif
