// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: text_does_not_fit
#include <gongbao/core/text.hpp>

// An amount is never cut short.
template <std::size_t Size>
constexpr std::size_t length() {
  char buffer[Size]{};
  gongbao::text_writer out(buffer, Size);
  gongbao::flat_form<gongbao::money>::write(out, gongbao::yuan(20'000));
  return out.written().size();
}

#ifdef MISUSE
constexpr std::size_t size = length<7>();
#else
constexpr std::size_t size = length<8>();
#endif
