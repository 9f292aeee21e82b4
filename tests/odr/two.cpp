// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "views.hpp"

view of_two() { return of_here(); }
