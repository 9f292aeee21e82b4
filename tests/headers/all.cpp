// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "all_headers.hpp"
