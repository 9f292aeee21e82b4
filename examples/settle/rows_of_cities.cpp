// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "rows_of_cities.hpp"

template void settling::settle_rows<gongbao::cities>(settling::csv_reader&, const settling::header&,
                                                     const settling::outputs&, settling::behind_refused,
                                                     const settling::policies<gongbao::cities>&,
                                                     const settling::file_readings&,
                                                     const settling::review<gongbao::cities>&,
                                                     const settling::threads_wanted&);
template void settling::settle_stream<gongbao::cities>(settling::line_reader&, const settling::header&,
                                                       settling::csv_writer&, bool, settling::behind_refused,
                                                       const settling::policies<gongbao::cities>&,
                                                       const settling::file_readings&, std::size_t);
