// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_DETAIL_ORDERED_HPP
#define GONGBAO_DETAIL_ORDERED_HPP

namespace gongbao::inline v0::detail {

/// The number inside a `Self`, and its comparisons.
///
/// They are written out because `operator<=> = default` needs <compare>, which costs more than all of core/. A file
/// that includes <compare> has `<=>` as well, and may default its own: it is a template, looked into only when used.
template <class Self, class Number>
class ordered_by {
 public:
  friend constexpr bool operator==(const Self& a, const Self& b) noexcept { return a.number_ == b.number_; }
  friend constexpr bool operator<(const Self& a, const Self& b) noexcept { return a.number_ < b.number_; }
  friend constexpr bool operator>(const Self& a, const Self& b) noexcept { return a.number_ > b.number_; }
  friend constexpr bool operator<=(const Self& a, const Self& b) noexcept { return a.number_ <= b.number_; }
  friend constexpr bool operator>=(const Self& a, const Self& b) noexcept { return a.number_ >= b.number_; }
  friend constexpr auto operator<=>(const Self& a, const Self& b) noexcept { return a.number_ <=> b.number_; }

 protected:
  constexpr ordered_by() noexcept = default;
  constexpr explicit ordered_by(Number n) noexcept : number_{n} {}

  Number number_{};
};

}  // namespace gongbao::inline v0::detail

#endif
