// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_TESTS_ORACLE_SANMENXIA_HPP
#define GONGBAO_TESTS_ORACLE_SANMENXIA_HPP

#include "oracle.hpp"

// What the files of Sanmenxia's documents share.

namespace oracle::sx {

inline const vocabulary size{"size", {"large", "medium", "small", "micro", "sole_trader"}};
inline const vocabulary level{"level", {"primary", "secondary", "tertiary"}};
inline const vocabulary district{"district",
                                 {"hubin", "shanzhou", "demonstration_zone", "economic_zone", "modern_services_zone",
                                  "development_zone", "yima", "mianchi", "lingbao", "lushi", "total"}};
inline const vocabulary rent_sequence{"rent_sequence", {"fifteen_months", "twelve_months"}};

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view w : words)
    if (w == word) return true;
  return false;
}

/// Three months free of rent, then twelve at half (or nine, if the twelve hold the free ones): two documents say so.
void gives_rent_relief(form& f, bool eligible, const ratio& monthly_rent, long long months, std::string_view sequence,
                       std::string_view rounding);

void consumption(book& b);         ///< 三政〔2023〕2号
void notices(book& b);             ///< 三政〔2023〕3号, 5号; 三政办文〔2023〕2号
void medical_aid(book& b);         ///< 三政办〔2022〕18号
void market_entities(book& b);     ///< 三政办〔2022〕19号
void outpatient_pooling(book& b);  ///< 三政办〔2022〕20号

}  // namespace oracle::sx

#endif
