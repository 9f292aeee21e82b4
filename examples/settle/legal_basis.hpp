// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_LEGAL_BASIS_HPP
#define SETTLE_LEGAL_BASIS_HPP

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao/interop/flat_rules.hpp>

#include "../common/told.hpp"
#include "benefits.hpp"
#include "policies.hpp"

namespace settling {

/// A question that a text leaves open, how it is read, and why.
struct reading_taken {
  std::string key;   ///< as a rule's input
  std::string word;  ///< that is its value
  std::string question;
  std::string answer;
  std::string reason;
};

/// By what the claims of a benefit of a city are settled, for a person.
struct legal_basis {
  std::string city;
  std::string benefit;
  std::string rule;      ///< its id; empty if the benefit names none
  std::string document;  ///< number and title
  std::string in_force;
  std::string table_file{};  ///< empty: the shipped table
  std::vector<reading_taken> readings{};
  std::span<const gongbao::text> layers{};  ///< what they pay
};

namespace detail {

/// The readings of the rule that settles a benefit.
template <class Branch>
std::vector<reading_taken> readings_of(language in) {
  std::vector<reading_taken> all;
  Branch::city::rules::for_each([&]<class Rule>(const Rule&) {
    if constexpr (Rule::info.id == Branch::benefit::settled_by.id)
      gongbao::flat::describe_inputs<Rule>([&](const gongbao::flat::field_description& d) {
        if (d.question.empty()) return;
        reading_taken& r = all.emplace_back();
        r.key = d.key;
        r.word = d.default_text;
        r.question = d.question.in(in);
        r.reason = d.why_default.in(in);
        for (std::size_t i = 0; i < d.word_count; ++i)
          if (d.words[i].key == d.default_text)
            r.answer = told({"{1} ({2})", "{2}"}, in, d.words[i].key, d.words[i].label.in(in));
      });
  });
  return all;
}

}  // namespace detail

/// That of every benefit of every city, in order.
template <class Cities>
std::vector<legal_basis> legal_bases(const policies<Cities>& tables, language in) {
  std::vector<legal_basis> all;
  branches_of<Cities>::for_each([&](auto of) {
    using branch_type = decltype(of);
    using its_city = typename branch_type::city;
    using law = typename branch_type::benefit;
    const bool zh = in == language::zh;
    legal_basis& b = all.emplace_back();
    b.city = zh ? its_city::name_zh : its_city::name;
    b.benefit = law::name.in(in);
    b.document = told({"{1} {2}", "{1}《{2}》"}, in, law::law.number, zh ? law::law.title_zh : law::law.title);
    b.in_force = told({"{1}; {2}", "{1}；{2}"}, in, outside::days_of(law::law.in_force, in),
                      outside::short_status(law::law, in));
    if (const auto* const of_file = tables.template from_file<law>()) {
      b.table_file = tables.template file_of<law>();
      b.in_force = outside::in_force(*of_file, in);
    }
    if constexpr (requires { law::settled_by; }) {
      b.rule = law::settled_by.id;
      b.readings = detail::readings_of<branch_type>(in);
    }
    b.layers = kind_of<law>::layers;
  });
  return all;
}

}  // namespace settling

#endif
