// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/cities.hpp>
#include <gongbao/gongbao.hpp>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <string_view>

#include "atomic_file.hpp"
#include "claims.hpp"
#include "csv_writer.hpp"
#include "terminal.hpp"

// Writes claims for the benchmarks to standard output: the same bytes for the same arguments, everywhere.

using namespace gongbao;

namespace {

constexpr std::string_view usage =
    "usage: make_claims settle|alone|columns [ROWS] [SEED]\n"
    "  settle   a claims file for settle: medical aid of both cities, five claims a person (2000000 rows)\n"
    "  alone    the same, but nobody has a second claim\n"
    "  columns  category,self_pay: claims of Jinzhou that stand alone, the category as its number, the self-pay in\n"
    "           fen (10000000 rows)\n"
    "Every row is valid. The same seed gives the same rows.\n";

/// More than a city has; with them no number grows out of its type.
constexpr std::uint64_t most_rows = 1'000'000'000;

// ---- Claims that stand alone ---------------------------------------------------------------------------------------

void write_columns(settling::csv_writer& out, std::uint64_t rows, std::uint64_t seed) {
  out.text("category");
  out.text("self_pay");
  out.end_row();
  bench::random_numbers random(seed);
  for (std::uint64_t i = 0; i < rows; ++i) {
    const bench::lone_claim claim = bench::draw_lone_claim(random);
    out.value(static_cast<std::int64_t>(claim.category));
    out.value(claim.self_pay);
    out.end_row();
  }
}

// ---- A claims file -------------------------------------------------------------------------------------------------

/// What stays the same from one claim of a person to the next.
struct person {
  gongbao::text_view city{};
  gongbao::recipients recipients{};
  std::string_view county{};
};

/// The identities are those that each city settles without anything from outside: in Jinzhou a monitoring group alone
/// would be refused.
person draw_person(std::uint64_t number, std::uint64_t seed) {
  using enum recipient;
  constexpr recipients in_jinzhou[] = {destitute,
                                       orphan,
                                       subsistence,
                                       subsistence,
                                       subsistence,
                                       margin,
                                       margin,
                                       illness_poor,
                                       ordinary,
                                       lifted_poor,
                                       subsistence | margin,
                                       orphan | subsistence,
                                       subsistence | monitored,
                                       margin | illness_poor | lifted_poor};
  constexpr recipients in_sanmenxia[] = {destitute,
                                         orphan,
                                         subsistence,
                                         subsistence,
                                         subsistence,
                                         relapsed_poor,
                                         margin,
                                         margin,
                                         rural_at_risk,
                                         monitored,
                                         other_monitored,
                                         illness_poor,
                                         ordinary,
                                         lifted_poor,
                                         subsistence | margin,
                                         relapsed_poor | margin | illness_poor,
                                         margin | monitored};
  constexpr std::string_view of_jinzhou[] = {"古塔区", "凌河区", "太和区", "凌海市", "北镇市", "黑山县", "义县"};
  constexpr std::string_view of_sanmenxia[] = {"湖滨区", "陕州区", "义马市", "灵宝市", "渑池县", "卢氏县"};
  // Its own stream, so that a person is the same in every claim.
  bench::random_numbers random(bench::random_numbers(seed ^ (number << 32)).next());
  const auto one_of = [&](const auto& all) { return all[random.below(std::size(all))]; };
  if (random.one_in(2)) return {jinzhou::city::key, one_of(in_jinzhou), one_of(of_jinzhou)};
  return {sanmenxia::city::key, one_of(in_sanmenxia), one_of(of_sanmenxia)};
}

class claims_file {
 public:
  explicit claims_file(settling::csv_writer& out) : out_{out} {}

  void write_header() {
    for (const std::string_view column :
         {"claim_id", "person_id", "city", "date", "recipients", "care", "in_scope_cost", "insurance_paid", "county",
          "disease", "designated", "referred", "in_province", "exception_granted", "criteria_issued", "other_place",
          "other_place_ok"})
      out_.text(column);
    out_.end_row();
  }

  void write(bench::random_numbers& random, std::uint64_t row, std::uint64_t person_number, const person& p,
             gongbao::date date) {
    const bool in_jinzhou = p.city == jinzhou::city::key;
    const bool inpatient = random.below(10) < 6;
    const std::int64_t cost = inpatient ? 500'00 + random.skewed(300'000'00) : 20'00 + random.skewed(40'000'00);
    const auto percent_paid = static_cast<std::int64_t>(40 + random.below(46));
    const bool insured = !random.one_in(32);

    number(in_jinzhou ? "JZ-" : "SX-", row + 1);
    number("P-", person_number + 1);
    out_.text(std::string_view(p.city));
    out_.value(date);
    out_.value(p.recipients);
    out_.value(inpatient ? care::inpatient : care::outpatient);
    out_.value(fen(cost));
    out_.value(fen(insured ? cost * percent_paid / 100 : 0));
    out_.text(p.county);
    if (inpatient)
      out_.text({});
    else
      out_.value(static_cast<disease>(random.below(count_of<disease>)));
    flag(random, !random.one_in(40), true);
    // The rest belongs to one city; the other leaves it empty, as in an export of both.
    if (in_jinzhou) {
      out_.text({});
      out_.text({});
      out_.text({});
      flag(random, p.recipients.contains(recipient::illness_poor), false);
      const bool other_place = random.one_in(30);
      flag(random, other_place, false);
      if (other_place)
        out_.value(!random.one_in(5));
      else
        out_.text({});
    } else {
      const bool referred = !random.one_in(25);
      flag(random, referred, true);
      flag(random, !random.one_in(25), true);
      flag(random, !referred && random.one_in(3), false);
      out_.text({});
      out_.text({});
      out_.text({});
    }
    out_.end_row();
  }

 private:
  void number(std::string_view prefix, std::uint64_t n) {
    char text[24];
    const std::size_t start = prefix.copy(text, sizeof text);
    out_.text({text, std::to_chars(text + start, text + sizeof text, n).ptr});
  }

  /// A field whose default may be left out, and mostly is.
  void flag(bench::random_numbers& random, bool value, bool usual) {
    if (value == usual && !random.one_in(4))
      out_.text({});
    else
      out_.value(value);
  }

  settling::csv_writer& out_;
};

void write_claims(settling::csv_writer& out, std::uint64_t rows, std::uint64_t seed, bool alone) {
  claims_file file(out);
  file.write_header();
  const std::uint64_t persons = rows < 5 ? 1 : rows / 5;
  bench::random_numbers random(seed);
  for (std::uint64_t row = 0; row < rows; ++row) {
    const std::uint64_t person_number = alone ? row : random.below(persons);
    // The year goes by from the first row to the last.
    const date day = date(2023, 1, 1) + days(static_cast<int>(row * 365 / rows));
    file.write(random, row, person_number, draw_person(person_number, seed), day);
  }
}

// ---- The command line ----------------------------------------------------------------------------------------------

std::optional<std::uint64_t> read_number(std::string_view text) {
  std::uint64_t n{};
  const char* const end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data(), end, n);
  if (text.empty() || stop != end || fault != std::errc{}) return {};
  return n;
}

int refuse() {
  static_cast<void>(std::fwrite(usage.data(), 1, usage.size(), stderr));
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  settling::prepare_streams();
  if (argc < 2 || argc > 4) return refuse();
  const std::string_view format = argv[1];
  if (format != "settle" && format != "columns" && format != "alone") return refuse();
  const auto rows = argc > 2 ? read_number(argv[2]) : format == "columns" ? 10'000'000 : 2'000'000;
  const auto seed = argc > 3 ? read_number(argv[3]) : bench::usual_seed;
  if (!rows || *rows < 1 || *rows > most_rows || !seed) return refuse();
  try {
    settling::csv_writer out([](std::string_view bytes) { settling::write_all(stdout, bytes, "standard output"); });
    if (format == "columns")
      write_columns(out, *rows, *seed);
    else
      write_claims(out, *rows, *seed, format == "alone");
    out.flush();
    settling::flush_all(stdout, "standard output");
  } catch (const std::exception& failure) {
    static_cast<void>(std::fprintf(stderr, "make_claims: %s\n", failure.what()));
    return 1;
  }
  return 0;
}
