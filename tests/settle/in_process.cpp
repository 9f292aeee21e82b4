// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "in_process.hpp"

template settling_tests::results settling_tests::run_over<gongbao::cities>(
    std::string_view, settling::csv_reader::limits, settling::behind_refused, const settling::heading_choices&,
    const settling::policies<gongbao::cities>&, const settling::file_readings&, const settling::threads_wanted&);

const settling::claims_form& settling_tests::form() { return settling::claims_form::of<gongbao::cities>(); }
