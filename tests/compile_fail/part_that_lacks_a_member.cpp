// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: a part that the benefit declares lacks a member
#include <gongbao/jinzhou/benefits.hpp>

// A benefit that declares a part and misspells its member.
using namespace gongbao;

struct pool : jinzhou::outpatient_pool_benefit {
  using parts = part_list<with_floors, with_curves, with_reasons>;
#ifdef MISUSE
  static constexpr void whi(text_writer& out, const refusal&, const claim&, language) { out.put("?"); }
#else
  static constexpr void why(text_writer& out, const refusal&, const claim&, language) { out.put("?"); }
#endif
};

void visit() {
  benefit_list<pool>::for_each([](auto) {});
}
