// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: an enumeration of identities declares itself
#include <gongbao/rules/recipients.hpp>

// Of an enumeration that does not say that it is of identities, an empty set would pass for a person.
enum class identity : unsigned char { worker, neighbour };

template <>
struct gongbao::enumeration<identity> {
  static constexpr const char* name = "identity";
  template <class E>
  static constexpr word<E> words[] = {{E::worker, "worker", "困难职工"}, {E::neighbour, "neighbour", "其他居民"}};
};
#ifndef MISUSE
template <>
inline constexpr gongbao::vocabulary gongbao::vocabulary_of<identity> = gongbao::vocabulary::identities;
#endif

constexpr gongbao::basic_ranking<gongbao::category, identity> best_first{{gongbao::category::margin, identity::worker}};
