// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "views.hpp"

view of_one() { return of_here(); }
