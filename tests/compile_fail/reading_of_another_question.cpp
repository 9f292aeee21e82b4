// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// expect: tilt_base.*deductible_basis|deductible_basis.*tilt_base
#include <gongbao/jinzhou/medical_aid.hpp>

// A reading answers its own question only.
using namespace gongbao;

#ifdef MISUSE
constexpr jinzhou::basic_aid_rule<>::input claim{.date = date(2023, 3, 1),
                                                 .recipients = recipient::margin,
                                                 .self_pay = yuan(1),
                                                 .deductible_basis = tilt_base::whole};
#else
constexpr jinzhou::basic_aid_rule<>::input claim{.date = date(2023, 3, 1),
                                                 .recipients = recipient::margin,
                                                 .self_pay = yuan(1),
                                                 .deductible_basis = deductible_basis::per_claim};
#endif
