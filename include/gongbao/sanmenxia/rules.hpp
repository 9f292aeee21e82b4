// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_RULES_HPP
#define GONGBAO_SANMENXIA_RULES_HPP

#include <gongbao/sanmenxia/medical_aid.hpp>

namespace gongbao::inline v0::sanmenxia {

using medical_aid_rules = rules_of<medical_aid, aid_category, outpatient_aid, inpatient_aid, shared_cap, tilt_aid,
                                   aid_base, unreferred_care, medical_aid_in_force>;

/// Every rule of Sanmenxia, document by document, in the order of the rulebook.
using rules = join<medical_aid_rules>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
