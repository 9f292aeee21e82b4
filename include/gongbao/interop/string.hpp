// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_STRING_HPP
#define GONGBAO_INTEROP_STRING_HPP

#include <string>

#include <gongbao/core/document_status.hpp>
#include <gongbao/core/text.hpp>

namespace gongbao::inline v0 {

/// A value in its flat form, for those who have `std::string` anyway.
template <class T>
requires requires { flat_form<T>::type; }
std::string to_string(const T& value) {
  char buffer[1024];  // the longest flat form, a set of all words of an enumeration, is far shorter
  text_writer out(buffer, sizeof buffer);
  flat_form<T>::write(out, value);
  return std::string(out.written());
}

/// Is an instrument still law, as `explain_status` says it.
inline std::string explained_status(const document& d, language in) {
  char buffer[1024];  // the longest ground and successor are far shorter
  text_writer out(buffer, sizeof buffer);
  explain_status(out, d, in);
  return std::string(out.written());
}

}  // namespace gongbao::inline v0

#endif
