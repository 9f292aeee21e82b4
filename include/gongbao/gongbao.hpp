// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_GONGBAO_HPP
#define GONGBAO_GONGBAO_HPP

// Everything but interop/.

#include <gongbao/version.hpp>

#include <gongbao/catalogue.hpp>
#include <gongbao/rules/explain.hpp>

#endif
