// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_EMBED_C_TABLES_DIGEST_HPP
#define GONGBAO_EXAMPLES_EMBED_C_TABLES_DIGEST_HPP

// Of the tables and the calendar as they are shipped; printed by the program faces, and compared with what it prints.
inline constexpr const char* tables_digest = "04863b3fdd9537bd599cfa5d7facfead3565379bfd0ee1ef2ed99200e3957767";

#endif
