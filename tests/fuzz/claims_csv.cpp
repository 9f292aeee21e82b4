// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// settle in process: whatever the bytes are, the job ends, every row is accounted for, and what was settled does not
// depend on the rows that were refused nor on how the bytes came. Equal rows are all found, and rows are held behind
// refused ones only.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report_page.hpp"
#include "rows_of_cities.hpp"
#include "targets.hpp"

namespace fuzzing {
namespace {

struct results {
  std::string settlements;
  std::string table;
  std::string messages;
  std::uint64_t settled = 0;
  std::uint64_t refused = 0;
};

/// The page of a run, of which no byte of the file is a part.
void check_page(const settling::claims_form& form, const settling::report_facts& facts, gongbao::language in) {
  const settling::policies<gongbao::cities> shipped;
  const std::string page =
      settling::report_page(form, facts, settling::legal_bases(shipped, in), {"claims.csv"}, in).text();
  promise(gongbao::is_utf8(page), "the page is text");
  promise(std::count(page.begin(), page.end(), '<') == std::count(page.begin(), page.end(), '>'),
          "what the file says is no tag");
  promise(std::none_of(page.begin(), page.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }),
          "the page is XML");
}

constexpr std::size_t longest_record = 600;  // so that a fuzzer meets the limit

results run(std::string_view csv, std::size_t block, settling::behind_refused behind = settling::behind_refused::settle,
            const settling::threads_wanted& threads = {}) {
  results r;
  const auto into = [](std::string& text) { return [&text](std::string_view bytes) { text += bytes; }; };
  const settling::claims_form& form = settling::claims_form::of<gongbao::cities>();
  settling::csv_reader claims(settling::csv_reader::source_of(csv), {.block = block, .record = longest_record});
  const settling::header columns = settling::read_header(form, claims, into(r.messages));
  settling::csv_writer settlements(into(r.settlements));
  settling::monthly_table table(form);
  settling::summary summary(form);
  settling::report_facts facts(form);
  settling::settle_rows<gongbao::cities>(
      claims, columns,
      {.settlements = settlements, .summary = summary, .messages = into(r.messages), .table = &table, .report = &facts},
      behind, {}, {}, {}, threads);
  settling::csv_writer rows(into(r.table));
  table.write<gongbao::cities>(rows);
  rows.flush();
  r.settled = summary.settled();
  r.refused = summary.refused();
  if (csv.size() % 8 == 2) {
    promise(gongbao::is_utf8(summary.text()), "the summary is text");
    check_page(form, facts, csv.size() % 16 == 2 ? gongbao::language::zh : gongbao::language::en);
  }
  return r;
}

using fields = std::vector<std::string>;

/// Hands every record of what settle wrote to `visit`.
template <class Visit>
void for_each_row(std::string_view csv, Visit&& visit) {
  settling::csv_reader reader(settling::csv_reader::source_of(csv), {.block = 4096, .record = csv.size()});
  settling::csv_record record;
  while (reader.next(record)) {
    promise(record.fault == settling::csv_fault::none, "what settle writes is CSV");
    reader.expect_fields(record.fields.size());
    visit(record.fields);
  }
}

/// All records of the input; of a faulty one there are the fields before the fault.
std::vector<fields> records_of(std::string_view csv) {
  settling::csv_reader reader(settling::csv_reader::source_of(csv), {.block = 4096, .record = longest_record});
  std::vector<fields> all;
  settling::csv_record record;
  while (reader.next(record)) {
    all.emplace_back(record.fields.begin(), record.fields.end());
    reader.expect_fields(all.front().size());
  }
  return all;
}

std::string csv_of(const std::vector<fields>& records) {
  std::string csv;
  settling::csv_writer writer([&](std::string_view bytes) { csv += bytes; });
  for (const fields& record : records) {
    for (const std::string& field : record) writer.verbatim(field);
    writer.end_row();
  }
  writer.flush();
  return csv;
}

enum place {
  claim_id = 0,
  status = 4,
  covered = 6,
  self_pay,
  basic_portion,
  basic_aid,
  residual,
  tilt_portion,
  tilt_aid,
  total_aid
};
constexpr std::size_t patient_pays = total_aid + 1;
constexpr std::size_t width = 17;

using row = std::vector<std::string_view>;

void check_row(const row& cells) {
  const auto fen = [&](std::size_t at) {
    const auto amount = gongbao::parse<gongbao::money>(cells[at]);
    promise(amount.has_value(), "an amount is one", cells[at]);
    return gongbao::in_fen(*amount);
  };
  if (cells[status] != "ok") {
    promise(std::all_of(cells.begin() + status + 1, cells.end(), [](std::string_view cell) { return cell.empty(); }),
            "a refused row has no amounts");
    return;
  }
  for (std::size_t at = self_pay; at < width; ++at) fen(at);
  promise(fen(total_aid) == fen(basic_aid) + fen(tilt_aid), "aid is the sum of its layers");
  promise(fen(patient_pays) == fen(self_pay) - fen(total_aid), "what aid leaves, the patient pays");
  promise(fen(residual) == fen(self_pay) - fen(basic_aid), "the residual is what basic aid leaves");
  promise(fen(basic_aid) >= 0 && fen(tilt_aid) >= 0, "aid is never taken back");
  promise(cells[covered] == "true" || fen(total_aid) == 0, "what is not covered is not paid for");
}

/// True if something in a file was neither its header in commas nor a claim, which is said.
bool more_than_claims(const results& r) {
  const auto says = [&](std::string_view part) { return r.messages.find(part) != r.messages.npos; };
  return says("are separated by ") || says(" above the headings and ") || says("taken: ") || says(" not settled\n");
}

}  // namespace

void claims_csv(std::string_view bytes) {
  results r;
  try {
    r = run(bytes, 4096);
  } catch (const settling::unusable& why) {
    promise(gongbao::is_utf8(why.what()), "why a file is no use is said in text");
    return;
  }
  promise(gongbao::is_utf8(r.settlements) && gongbao::is_utf8(r.table) && gongbao::is_utf8(r.messages),
          "what settle writes is text");

  std::size_t rows = 0;
  std::set<std::string, std::less<>> settled;
  for_each_row(r.settlements, [&](const row& cells) {
    promise(cells.size() == width, "a settlement has its columns");
    if (rows++ == 0) return;
    check_row(cells);
    if (cells[status] == "ok")
      promise(settled.emplace(cells[claim_id]).second, "no claim is settled twice", cells[claim_id]);
    else if (cells[status] == "duplicate_claim")
      promise(settled.contains(cells[claim_id]), "a duplicate is one of a settled claim", cells[claim_id]);
  });
  promise(rows - 1 == r.settled + r.refused && settled.size() == r.settled,
          "every row is settled or refused, and counted");

  // What runs the job again is done for one input in eight each: which one hangs on its size.
  if (bytes.size() % 8 == 0) {
    const results slowly = run(bytes, 7);
    promise(slowly.settlements == r.settlements && slowly.table == r.table && slowly.messages == r.messages,
            "it does not matter how the bytes come");
    const results together =
        run(bytes, 4096, settling::behind_refused::settle, {.count = 2, .piece = bytes.size() % 320 + 1});
    promise(together.settlements == r.settlements && together.table == r.table && together.messages == r.messages,
            "it does not matter how many threads settle");
  }
  if (bytes.size() % 8 == 1) {
    std::vector<fields> records = records_of(bytes);
    if (more_than_claims(r)) return;
    promise(records.size() == rows, "one settlement a record");
    std::vector<fields> good;
    std::vector<fields> expected;
    for_each_row(r.settlements, [&, next = std::size_t{0}](const row& cells) mutable {
      fields& record = records[next++];
      if (next > 1 && cells[status] != "ok") return;
      good.push_back(std::move(record));
      expected.emplace_back(cells.begin(), cells.end());
    });
    if (good.size() == 1) return;  // a file without claims is refused
    const results alone = run(csv_of(good), 4096);
    promise(alone.refused == 0 && alone.settlements == csv_of(expected) && alone.table == r.table,
            "refused rows leave no trace");
  }
  if (bytes.size() % 8 == 3) {
    bool is_one_refused = false;
    const results held = run(bytes, 4096, settling::behind_refused::hold);
    for_each_row(held.settlements, [&](const row& cells) {
      if (cells[status] == "held") promise(is_one_refused, "a row is held behind a refused one", cells[claim_id]);
      is_one_refused = is_one_refused || (cells[status] != "ok" && cells[status] != "status");
    });
    promise(held.settled <= r.settled && held.settled + held.refused == rows - 1, "holding settles no more rows");
  }
  if (bytes.size() % 8 == 4) {
    std::vector<fields> records = records_of(bytes);
    if (more_than_claims(r)) return;
    const auto id = std::find(records[0].begin(), records[0].end(), "claim_id") - records[0].begin();
    std::set<fields> seen;
    std::size_t equal = 0;
    for_each_row(r.settlements, [&, next = std::size_t{0}](const row& cells) mutable {
      fields& record = records[next++];
      if (cells[status] != "ok") return;
      record.erase(record.begin() + id);
      if (!seen.insert(record).second) ++equal;
    });
    // Longer than what a message shows of a value.
    const std::string says = " but for claim_id: a bill may be claimed twice; of such rows there ";
    const std::string count = std::string(equal == 1 ? "is " : "are ") + std::to_string(equal) + "\n";
    promise(equal == 0 ? r.messages.find(says) == r.messages.npos : r.messages.find(says + count) != r.messages.npos,
            "rows that are equal but for claim_id are counted, and no others");
  }
}

}  // namespace fuzzing
