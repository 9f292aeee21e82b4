// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_JINZHOU_RULES_HPP
#define GONGBAO_JINZHOU_RULES_HPP

#include <gongbao/jinzhou/medical_aid.hpp>

namespace gongbao::inline v0::jinzhou {

using medical_aid_rules =
    rules_of<aid_category, covered_cost, basic_aid, tilt_aid, medical_aid, monitored_aid, medical_aid_in_force>;

/// Every rule of Jinzhou, document by document, in the order of the rulebook.
using rules = join<medical_aid_rules>;

}  // namespace gongbao::inline v0::jinzhou

#endif
