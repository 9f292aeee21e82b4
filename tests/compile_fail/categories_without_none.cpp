// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: an enumeration of categories has the value .none.
#include <gongbao/rules/recipients.hpp>

// Whoever has no identity that leads to a category has the category `none`.
#ifdef MISUSE
enum class group : unsigned char { worker, nobody };
#define NONE nobody
#else
enum class group : unsigned char { worker, none };
#define NONE none
#endif

template <>
struct gongbao::enumeration<group> {
  static constexpr const char* name = "group";
  template <class E>
  static constexpr word<E> words[] = {{E::worker, "worker", "困难职工"}, {E::NONE, "none", "无救助身份"}};
};
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<group> = gongbao::vocabulary::categories;

constexpr gongbao::basic_ranking<group, gongbao::recipient> best_first{{group::worker, gongbao::recipient::margin}};
