// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ROWS_OF_CITIES_HPP
#define SETTLE_ROWS_OF_CITIES_HPP

#include <gongbao/benefits.hpp>

#include "job.hpp"
#include "stream.hpp"

// The job over the cities of the rulebook is compiled once, in rows_of_cities.cpp, for all programs and tests that link
// that: it is what takes long.

extern template void settling::settle_rows<gongbao::cities>(settling::csv_reader&, const settling::header&,
                                                            const settling::outputs&, settling::behind_refused,
                                                            const settling::policies<gongbao::cities>&,
                                                            const settling::file_readings&,
                                                            const settling::review<gongbao::cities>&,
                                                            const settling::threads_wanted&);
extern template void settling::settle_stream<gongbao::cities>(settling::line_reader&, const settling::header&,
                                                              settling::csv_writer&, bool, settling::behind_refused,
                                                              const settling::policies<gongbao::cities>&,
                                                              const settling::file_readings&, std::size_t);

#endif
