// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BENEFITS_HPP
#define GONGBAO_BENEFITS_HPP

#include <gongbao/cities.hpp>
#include <gongbao/jinzhou/benefits.hpp>
#include <gongbao/sanmenxia/benefits.hpp>

// The cities with their benefits from end to end, for programs that settle files of claims. The umbrella header leaves
// the benefits out.

#endif
