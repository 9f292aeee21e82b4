// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_DETAIL_TRAITS_HPP
#define GONGBAO_DETAIL_TRAITS_HPP

// The few words of <type_traits> and <concepts> that the house needs: those headers cost more than all of core/.

namespace gongbao::inline v0::detail {

template <class, class>
inline constexpr bool is_same = false;
template <class T>
inline constexpr bool is_same<T, T> = true;

template <class A, class B>
concept same_as = is_same<A, B>;

template <class T>
struct unqualified {
  using type = T;
};
template <class T>
struct unqualified<const T> {
  using type = T;
};
template <class T>
struct unqualified<T&> : unqualified<T> {};
template <class T>
struct unqualified<T&&> : unqualified<T> {};

/// T without `const` and without a reference.
template <class T>
using unqualified_t = typename unqualified<T>::type;

}  // namespace gongbao::inline v0::detail

#endif
