// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_VERSION_HPP
#define GONGBAO_VERSION_HPP

// The only place that states the version; CMake reads these three lines.
#define GONGBAO_VERSION_MAJOR 0
#define GONGBAO_VERSION_MINOR 1
#define GONGBAO_VERSION_PATCH 0

// "1.2.3"
#define GONGBAO_VERSION_TEXT_OF(number) #number
#define GONGBAO_VERSION_JOINED(major, minor, patch) \
  GONGBAO_VERSION_TEXT_OF(major) "." GONGBAO_VERSION_TEXT_OF(minor) "." GONGBAO_VERSION_TEXT_OF(patch)
#define GONGBAO_VERSION GONGBAO_VERSION_JOINED(GONGBAO_VERSION_MAJOR, GONGBAO_VERSION_MINOR, GONGBAO_VERSION_PATCH)

#endif
