// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/c/library.hpp>
#include <gongbao/jinzhou/groundwater.hpp>
#include <gongbao/sanmenxia/honours.hpp>

// Handles come from ids alone: a library of more rules, in another order, has those of a smaller one.

namespace c_library_tests {

using namespace gongbao;

struct small_city {
  static constexpr text_view key = "small";
  static constexpr text_view name = "Small";
  static constexpr text_view name_zh = "小市";
  using rules = join<jinzhou::groundwater_rules>;
};
struct grown_city {
  static constexpr text_view key = "grown";
  static constexpr text_view name = "Grown";
  static constexpr text_view name_zh = "大市";
  using rules = join<sanmenxia::honours_rules, jinzhou::groundwater_rules>;
};

constexpr c::library small = c::library_of<city_list<small_city>>;
constexpr c::library grown = c::library_of<city_list<grown_city>>;

constexpr bool no_handle_moves() {
  for (const c::library_rule& r : small) {
    const c::library_rule* const again = grown.find(r.handle);
    if (again == nullptr || again->rule->info != r.rule->info || again == grown.first + (&r - small.first))
      return false;
    if (small.find(r.handle) != &r || r.handle != c::handle_of(r.rule->info->id)) return false;
  }
  return true;
}
static_assert(no_handle_moves() && small.count < grown.count);
static_assert(small.find(0) == nullptr && small.find(c::handle_of("JZ-GW-99")) == nullptr);
static_assert(small.plans == nullptr && small.texts == nullptr);

}  // namespace c_library_tests

const constinit gongbao::c::library gongbao::c::here = c_library_tests::small;
