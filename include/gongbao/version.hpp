// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_VERSION_HPP
#define GONGBAO_VERSION_HPP

// The only place that states the version; CMake reads these three lines.
#define GONGBAO_VERSION_MAJOR 0
#define GONGBAO_VERSION_MINOR 1
#define GONGBAO_VERSION_PATCH 0

#endif
