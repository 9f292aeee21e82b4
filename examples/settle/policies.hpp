// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_SETTLE_POLICIES_HPP
#define GONGBAO_EXAMPLES_SETTLE_POLICIES_HPP

#include <gongbao/rules/benefit.hpp>
#include <gongbao/rules/city.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../common/tables_of_files.hpp"

// By which tables claims are settled: the shipped ones, or those of files that take their place.

namespace settling {

namespace detail {

template <class Benefit>
struct tables_read {
  using table = gongbao::detail::unqualified_t<decltype(Benefit::table)>;
  std::optional<gongbao::owned_versions<table>> tables{};
  std::string file{};
};
template <class... Benefits>
struct tables_of_list : tables_read<Benefits>... {};
/// Those of a city, whose list of benefits may be a type of its own.
template <class... Benefits>
tables_of_list<Benefits...> tables_of(const gongbao::benefit_list<Benefits...>&);

template <class Cities>
struct tables_of_cities;
template <class... Cities>
struct tables_of_cities<gongbao::city_list<Cities...>> : decltype(tables_of(typename Cities::benefits{}))... {};

}  // namespace detail

template <class Cities>
class policies {
 public:
  /// What is said of them is said in this language.
  explicit policies(gongbao::language in) : in_{in} {}
  policies() = default;

  /// Takes the tables of a text in the place of those of their benefit, and says when they are in force. What is wrong
  /// with it, a line each.
  std::vector<std::string> read(std::string_view csv, std::string* taken = nullptr, std::string_view file = {},
                                gongbao::held_to what = gongbao::held_to::printed) {
    std::vector<std::string> wrong;
    const auto faults = gongbao::read_tables_of<Cities>(
        csv,
        [&]<class Benefit>(auto city, const Benefit&, const auto& tables) {
          detail::tables_read<Benefit>& own = read_;
          const std::string name = std::string(city.key) + "." + std::string(Benefit::key);
          if (own.tables)
            wrong.push_back(outside::told({"the tables of {1} are given twice", "{1}的政策表给出了两次"}, in_, name));
          if (taken != nullptr)
            *taken = outside::told({"{1}, in force {2}", "{1}，有效期{2}"}, in_, name, outside::in_force(tables, in_));
          own.tables = tables;
          own.file = file;
        },
        what);
    for (const gongbao::table_fault& f : faults) wrong.push_back(outside::told(f, in_));
    return wrong;
  }

  /// The table that a claim of this day is settled by; where none is in force, one that says so.
  template <class Benefit>
  const auto& on(gongbao::date day) const {
    const auto* const own = from_file<Benefit>();
    if (own == nullptr) return Benefit::table;
    const auto* const found = own->find(day);
    return found != nullptr ? *found : *own->begin();
  }
  /// The tables of a file, or nullptr where the shipped one stands.
  template <class Benefit>
  const auto* from_file() const {
    const detail::tables_read<Benefit>& own = read_;
    return own.tables ? &*own.tables : nullptr;
  }
  /// The name of that file.
  template <class Benefit>
  const std::string& file_of() const {
    const detail::tables_read<Benefit>& own = read_;
    return own.file;
  }

 private:
  detail::tables_of_cities<Cities> read_{};
  gongbao::language in_ = gongbao::language::en;
};

}  // namespace settling

#endif
