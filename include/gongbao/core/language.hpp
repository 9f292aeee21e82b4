// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_CORE_LANGUAGE_HPP
#define GONGBAO_CORE_LANGUAGE_HPP

#include <cstdint>

#include <gongbao/core/text_view.hpp>
#include <gongbao/detail/fault.hpp>

namespace gongbao::inline v0 {

/// A language that a person is answered in: always an argument, never a setting that is kept somewhere.
enum class language : std::uint8_t { en, zh };

/// What a person is told, in English and Chinese side by side, where the thing itself is described. Without one of the
/// halves it does not compile. Keys, ids and words of the flat form are no texts: they are the same in every language.
///
/// ```cpp
/// constexpr text deductible{"deductible of the year", "年度起付标准"};
/// static_assert(deductible.in(language::zh) == "年度起付标准" && text{}.empty());
/// ```
class text {
 public:
  /// Nothing to tell.
  constexpr text() noexcept = default;
  consteval text(const char* en, const char* zh) noexcept : en_{en}, zh_{zh} {
    if (*en == '\0' || *zh == '\0') fault::text_in_one_language();
  }
  text(const char* in_one_language) = delete;

  /// What is written alike in every language: a term of the gazettes, a sign. A literal, which ends with a zero.
  static constexpr text alike(text_view term) noexcept {
    text t;
    t.en_ = t.zh_ = term.data();
    return t;
  }

  constexpr text_view in(language l) const noexcept { return l == language::zh ? zh_ : en_; }
  constexpr bool empty() const noexcept { return *en_ == '\0'; }

 private:
  const char* en_ = "";  // pointers: the compiler walks them for every text of every rule that is called
  const char* zh_ = "";
};

}  // namespace gongbao::inline v0

#endif
