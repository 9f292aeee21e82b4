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

/// What is about to go and takes its elements with it: a `std::string` that nobody keeps. A view is not: of a constant
/// one the elements are no more constant than before.
template <class C>
inline constexpr bool is_lvalue = false;
template <class C>
inline constexpr bool is_lvalue<C&> = true;
template <class C>
concept temporary_owner = !is_lvalue<C> && requires(unqualified_t<C> & c, const unqualified_t<C>& constant) {
  requires !same_as<decltype(c.data()), decltype(constant.data())>;
};

}  // namespace gongbao::inline v0::detail

#endif
