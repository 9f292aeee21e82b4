// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_RULES_COVERAGE_HPP
#define GONGBAO_RULES_COVERAGE_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/category_set.hpp>
#include <gongbao/core/language.hpp>
#include <gongbao/core/source.hpp>

// What a city's ledger of coverage is made of: what became of every article of its documents. Data for auditors; no
// formula needs it.
//
// An article (第N条) is one entry. A document that is numbered otherwise is cut at its own numbers, as far down as the
// answer changes; "notice" is the page that issues a document, "header" the line under its title. The offices that a
// passage names in brackets (责任单位) are organisation and are not repeated.

namespace gongbao::inline v0 {

/// Why something is not computed. The first three bind nobody: what rests on them alone is not normative.
enum class ground : std::uint8_t {
  purpose,        ///< why a text was made and on what it rests
  formality,      ///< how a text is issued and where to write
  statistics,     ///< figures reported, merits praised
  principle,      ///< an aim or a standard of conduct, without condition or amount
  organisation,   ///< who does what, by which steps, under whose eyes
  encouragement,  ///< invites, supports or explores, and settles nothing
  external,       ///< another document or authority settles it
  no_number,      ///< a duty whose measure (及时, 适当, 定期) is not given
};

template <>
struct enumeration<ground> {
  static constexpr const char* name = "ground";
  template <class E>
  static constexpr word<E> words[] = {
      {ground::purpose, "purpose", "目的依据"},       {ground::formality, "formality", "发文程式"},
      {ground::statistics, "statistics", "统计表彰"}, {ground::principle, "principle", "原则"},
      {ground::organisation, "organisation", "组织"}, {ground::encouragement, "encouragement", "鼓励"},
      {ground::external, "external", "另行规定"},     {ground::no_number, "no_number", "未定数量"},
  };
};

/// What became of an article.
enum class article_status : std::uint8_t {
  encoded,          ///< rules compute all of it
  encoded_in_part,  ///< rules compute some of it; the rest is refused
  refused,          ///< it binds somebody, but nothing in it can be computed
  not_normative,    ///< it binds nobody
};

template <>
struct enumeration<article_status> {
  static constexpr const char* name = "article_status";
  template <class E>
  static constexpr word<E> words[] = {
      {article_status::encoded, "encoded", "已编码"},
      {article_status::encoded_in_part, "encoded_in_part", "部分编码"},
      {article_status::refused, "refused", "不予计算"},
      {article_status::not_normative, "not_normative", "非规范性内容"},
  };
};

/// An article, or another numbered part of a document.
struct covered_article {
  text_view article;               ///< as a source names it: "art. 9", "三(五)2", "annex 二"
  text_view rules{};               ///< ids of the rules that encode it, separated by blanks
  category_set<ground> grounds{};  ///< why it, or what is left of it, is not computed …
  text remark{};                   ///< … and what that is
};

/// What became of an article follows from what its entry holds.
///
/// ```cpp
/// constexpr covered_article ceiling{
///     "art. 23", "SX-MA-13", ground::organisation, {"supervision of the hospitals", "对医疗机构的监管"}};
/// static_assert(status_of(ceiling) == article_status::encoded_in_part);
/// constexpr covered_article bases{"art. 1", {}, ground::purpose, {"the legal bases", "制定依据"}};
/// static_assert(status_of(bases) == article_status::not_normative);
/// ```
constexpr article_status status_of(const covered_article& a) noexcept {
  if (!a.rules.empty()) return a.grounds.empty() ? article_status::encoded : article_status::encoded_in_part;
  const category_set<ground> binding = a.grounds - (ground::purpose | ground::formality | ground::statistics);
  return binding.empty() ? article_status::not_normative : article_status::refused;
}

/// A document with its articles, in the order of the text.
class covered_document {
 public:
  constexpr covered_document() noexcept = default;
  template <std::size_t N>
  constexpr covered_document(const document& in, const covered_article (&articles)[N]) noexcept
      : in_{&in}, articles_{articles}, size_{N} {}
  template <std::size_t N>  // the ledger looks at entries that stay
  covered_document(const document& in, const covered_article (&&articles)[N]) = delete;
  template <std::size_t N>
  covered_document(const document&& in, const covered_article (&articles)[N]) = delete;

  constexpr const document& in() const noexcept { return *in_; }
  constexpr const covered_article* begin() const noexcept { return articles_; }
  constexpr const covered_article* end() const noexcept { return articles_ + size_; }
  constexpr std::size_t size() const noexcept { return size_; }

 private:
  const document* in_ = &no_document;
  const covered_article* articles_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace gongbao::inline v0

#endif
