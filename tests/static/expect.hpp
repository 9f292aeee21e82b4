// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_STATIC_EXPECT_HPP
#define GONGBAO_TESTS_STATIC_EXPECT_HPP

#include <compare>
#include <concepts>
#include <type_traits>

// What the static tests ask of types: is an expression offered at all, and is it a constant expression?
// (A requires-expression outside a template is an error, not `false`; hence these concepts.)

namespace expect {

template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept subtracts = requires(A a, B b) {
  a - b;
};
template <class A, class B>
concept multiplies = requires(A a, B b) {
  (a * b);
};
template <class A, class B>
concept divides = requires(A a, B b) {
  a / b;
};
template <class A, class B>
concept orders = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept equates = requires(A a, B b) {
  a == b;
};
template <class A, class B>
concept unites = requires(A a, B b) {
  a | b;
};

/// True if calling the lambda is a constant expression: a fault makes it one that is not.
template <class F, int = (static_cast<void>(F{}()), 0)>
consteval bool is_constant(F) {
  return true;
}
consteval bool is_constant(...) { return false; }

}  // namespace expect

#endif
