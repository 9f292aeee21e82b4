// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef TESTS_SETTLE_IN_PROCESS_HPP
#define TESTS_SETTLE_IN_PROCESS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "rows_of_cities.hpp"

// Runs the job on texts, without files or processes.

namespace settling_tests {

struct results {
  std::string settlements;
  std::string corrections;
  std::string accounts;    ///< if later runs go on from it
  std::string table;       ///< in the decreed form
  std::string table_data;  ///< the same as data
  std::string messages;
  std::string summary;
  std::uint64_t settled = 0;
  std::uint64_t refused = 0;
};

/// What a file of both cities is read as.
const settling::claims_form& form();

template <class Cities>
results run_over(std::string_view csv, settling::csv_reader::limits sizes = {},
                 settling::behind_refused behind = settling::behind_refused::settle,
                 const settling::heading_choices& choices = {}, const settling::policies<Cities>& tables = {},
                 const settling::file_readings& readings = {}, const settling::threads_wanted& threads = {}) {
  const settling::claims_form& form = settling::claims_form::of<Cities>();
  results r;
  const auto into = [](std::string& text) { return [&text](std::string_view bytes) { text += bytes; }; };
  settling::csv_reader claims(settling::csv_reader::source_of(csv), sizes);
  const settling::header columns = settling::read_header(form, claims, into(r.messages), choices);
  settling::csv_writer settlements(into(r.settlements));
  settling::monthly_table table(form);
  settling::summary summary(form);
  settling::csv_writer corrected(into(r.corrections));
  settling::corrections corrections(corrected, form);
  settling::settle_rows<Cities>(claims, columns,
                                {.settlements = settlements,
                                 .summary = summary,
                                 .messages = into(r.messages),
                                 .table = &table,
                                 .corrections = &corrections,
                                 .accounts = into(r.accounts)},
                                behind, tables, readings, {}, threads);
  if (readings.carried != nullptr) readings.carried->finish(summary.counts(), {});
  settling::csv_writer sheets(into(r.table));
  table.write<Cities>(sheets);
  sheets.flush();
  settling::csv_writer data(into(r.table_data));
  table.write_data(data);
  data.flush();
  r.summary = summary.text();
  r.settled = summary.settled();
  r.refused = summary.refused();
  return r;
}

extern template results run_over<gongbao::cities>(std::string_view, settling::csv_reader::limits,
                                                  settling::behind_refused, const settling::heading_choices&,
                                                  const settling::policies<gongbao::cities>&,
                                                  const settling::file_readings&, const settling::threads_wanted&);

inline results run(std::string_view csv, settling::csv_reader::limits sizes = {},
                   settling::behind_refused behind = settling::behind_refused::settle,
                   const settling::heading_choices& choices = {}) {
  return run_over<gongbao::cities>(csv, sizes, behind, choices);
}

/// The rows behind the header, by column name.
class rows_of {
 public:
  using row = std::map<std::string, std::string>;

  explicit rows_of(std::string_view csv) {
    settling::csv_reader reader(settling::csv_reader::source_of(csv));
    settling::csv_record record;
    std::vector<std::string> names;
    while (reader.next(record)) {
      if (record.fault != settling::csv_fault::none) throw std::runtime_error("the output is not CSV");
      if (names.empty()) {
        names.assign(record.fields.begin(), record.fields.end());
        continue;
      }
      if (record.fields.size() != names.size()) throw std::runtime_error("the output is ragged");
      row& r = rows_.emplace_back();
      for (std::size_t i = 0; i < names.size(); ++i) r[names[i]] = record.fields[i];
    }
  }

  std::size_t size() const noexcept { return rows_.size(); }
  const row& operator[](std::size_t i) const { return rows_.at(i); }
  auto begin() const noexcept { return rows_.begin(); }
  auto end() const noexcept { return rows_.end(); }

 private:
  std::vector<row> rows_;
};

inline std::string contents_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace settling_tests

#endif
