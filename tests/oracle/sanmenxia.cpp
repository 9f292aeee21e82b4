// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "sanmenxia.hpp"

#include <algorithm>

namespace oracle {

void sx::gives_rent_relief(form& f, bool eligible, const ratio& monthly_rent, long long months,
                           std::string_view sequence, std::string_view rounding) {
  const long long last_half_month = sequence == "fifteen_months" ? 15 : 12;
  const long long free = eligible ? std::min(months, 3LL) : 0;
  const long long half = eligible ? std::min(months, last_half_month) - free : 0;
  // What is given up of one month at half is an amount of its own, and rounded (G-2).
  const ratio relief = monthly_rent * free + to_fen(monthly_rent / 2, rounding) * half;
  f.gives("eligible", yes_no(eligible));
  f.gives("free_months", whole(free));
  f.gives("half_months", whole(half));
  f.gives("relief", yuan(relief));
  f.gives("rent_due", yuan(monthly_rent * months - relief));
}

void sanmenxia(book& b) {
  sx::consumption(b);
  sx::notices(b);
  sx::medical_aid(b);
  sx::market_entities(b);
  sx::outpatient_pooling(b);
}

}  // namespace oracle
