// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

/// Random claims, the same on every machine.
class random_claims {
 public:
  static constexpr std::string_view header =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,county,disease,designated,referred,"
      "in_province,exception_granted,criteria_issued,other_place,other_place_ok\n";

  explicit random_claims(std::uint32_t seed) : engine_{seed} {}

  std::size_t below(std::size_t n) { return engine_() % n; }

  template <std::size_t N>
  std::string_view one_of(const std::string_view (&choices)[N]) {
    return choices[below(N)];
  }

  /// A claim that every rule accepts.
  std::string good_row() {
    static constexpr std::string_view cities[] = {"jinzhou", "sanmenxia"};
    static constexpr std::string_view identities[] = {"destitute",        "orphan",       "subsistence",
                                                      "margin",           "illness_poor", "subsistence+margin",
                                                      "margin+monitored", "ordinary"};
    static constexpr std::string_view cares[] = {"inpatient", "outpatient"};
    static constexpr std::string_view counties[] = {"", "义县", "\"凌海市\"", "\"a \"\"b\"\", c\""};
    static constexpr std::string_view diseases[] = {"esrd_dialysis", "cml", "unlisted"};
    static constexpr std::string_view mostly_true[] = {"", "", "", "", "", "true", "false"};
    static constexpr std::string_view mostly_false[] = {"", "", "", "", "", "false", "true"};
    const std::size_t cost = 1 + below(below(4) == 0 ? 5'000'000 : 400'000);
    const std::size_t day = 1 + below(28);
    const auto two_digits = [](std::size_t n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    const auto yuan = [&](std::size_t fen) { return std::to_string(fen / 100) + "." + two_digits(fen % 100); };
    std::string row = "C" + std::to_string(++claims_) + ",P" + std::to_string(below(40));
    const auto add = [&](std::string_view field) { (row += ',') += field; };
    add(one_of(cities));
    add("202" + std::to_string(3 + below(2)) + "-" + two_digits(1 + below(12)) + "-" + two_digits(day));
    add(one_of(identities));
    add(one_of(cares));
    add(yuan(cost));
    add(yuan(below(cost + 1)));
    add(one_of(counties));
    add(one_of(diseases));
    for (int i = 0; i < 3; ++i) add(one_of(mostly_true));
    add(one_of(mostly_false));
    add("true");
    add(one_of(mostly_false));
    add("true");
    return row + "\n";
  }

  /// A line that cannot be settled.
  std::string bad_row() {
    static constexpr std::string_view rows[] = {
        "X,P1,jinzhou,2023-03-01,margin,inpatient,1,2,,,,,,,,,\n",
        "X,P1,sanmenxia,2023-03-01,margin,inpatient,-1,0,,,,,,,,,\n",
        "C1,P1,jinzhou,2023-03-01,margin,inpatient,5,5,,,,,,,,,\n",
        "X,P1,luoyang,2023-03-01,margin,inpatient,5,5,,,,,,,,,\n",
        "X,P1,jinzhou,2023-03-01,margin,inpatient,5,5,\xFF,,,,,,,,\n",
        "X,P1\n",
        "X,P\"1,jinzhou\n",
        "X,\"P1,jinzhou,2023-03-01\n",
        "\"\n",
        "\"X\"P,jinzhou,2023-03-01,margin,inpatient,5,5,,,,,,,,,\r\n",
        ",,,,,,,,,,,,,,,,\n",
    };
    return std::string(one_of(rows));
  }

 private:
  std::mt19937 engine_;
  std::size_t claims_ = 0;
};

std::int64_t fen(const std::string& amount) {
  const auto m = gongbao::parse<gongbao::money>(amount);
  REQUIRE(m.has_value());
  return gongbao::in_fen(*m);
}

/// The settlements of claims that were settled, line for line.
std::string settled_lines(const std::string& settlements) {
  std::string kept;
  for (std::size_t first = 0; first < settlements.size();) {
    const std::size_t end = settlements.find('\n', first) + 1;
    const std::string line = settlements.substr(first, end - first);
    if (line.find(",ok,") != line.npos) kept += line;
    first = end;
  }
  return kept;
}

}  // namespace

TEST_CASE("20 000 random claims: money is conserved and caps hold in every year") {
  random_claims random(20'230'301);
  std::string csv(random.header);
  constexpr std::size_t count = 20'000;
  for (std::size_t i = 0; i < count; ++i) csv += random.good_row();
  const results r = run(csv);
  REQUIRE(r.refused == 0);
  REQUIRE(r.settled == count);

  struct year {
    std::int64_t basic = 0;
    std::int64_t tilt = 0;
  };
  std::map<std::tuple<std::string, std::string, std::string>, year> years;
  std::size_t failures = 0;  // counted first: 20 000 × CHECK is slow under sanitizers
  for (const auto& row : rows_of(r.settlements)) {
    const auto amount = [&](const char* column) { return fen(row.at(column)); };
    const bool jinzhou = row.at("city") == "jinzhou";
    year& y = years[{row.at("city"), row.at("person_id"), row.at("date").substr(0, 4)}];
    y.basic += amount("basic_aid");
    y.tilt += amount("tilt_aid");
    const bool holds = amount("total_aid") + amount("patient_pays") == amount("self_pay") &&
                       amount("basic_aid") + amount("tilt_aid") == amount("total_aid") &&
                       amount("basic_aid") + amount("residual") == amount("self_pay") && amount("basic_aid") >= 0 &&
                       amount("basic_aid") <= amount("basic_portion") &&
                       amount("basic_portion") <= amount("self_pay") && amount("tilt_aid") >= 0 &&
                       amount("tilt_aid") <= amount("tilt_portion") && amount("residual") >= 0 &&
                       (amount("patient_pays") >= 0 || !jinzhou || amount("tilt_portion") > amount("residual")) &&
                       amount("basic_paid_after") == y.basic && amount("tilt_paid_after") == y.tilt &&
                       y.basic <= (jinzhou ? 2'000'000 : 3'000'000) && y.tilt <= (jinzhou ? 2'000'000 : 1'000'000) &&
                       (row.at("covered") == "true" || amount("total_aid") == 0) &&
                       (row.at("category") != "none" || amount("total_aid") == 0);
    if (!holds) ++failures;
  }
  CHECK(failures == 0);
  CHECK(years.size() == 160);
}

TEST_CASE("bad rows anywhere leave the good rows as they are") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    random_claims random(seed);
    std::string good(random.header);
    std::string mixed(random.header);
    std::size_t bad_rows = 0;
    for (int i = 0; i < 200; ++i) {
      const std::string row = random.good_row();
      good += row;
      mixed += row;
      for (; random.below(4) == 0; ++bad_rows) mixed += random.bad_row();
    }
    const results expected = run(good);
    const results found = run(mixed);
    CHECK(expected.refused == 0);
    CHECK(found.refused == bad_rows);
    CHECK(settled_lines(found.settlements) == settled_lines(expected.settlements));
    CHECK(found.table == expected.table);
    CHECK(run(mixed, {.block = 7}).settlements == found.settlements);
  }
}

TEST_CASE("damaged bytes never stop the job") {
  random_claims random(7);
  std::string csv(random.header);
  for (int i = 0; i < 30; ++i) csv += random.good_row();
  constexpr std::string_view bytes("\0\"\",\n\r\xFF\xE5-9a", 12);
  for (int round = 0; round < 300; ++round) {
    std::string damaged = csv;
    for (int i = 0; i < 10; ++i)
      damaged[random.header.size() + random.below(damaged.size() - random.header.size())] =
          bytes[random.below(bytes.size())];
    const results r = run(damaged, {.block = 1 + random.below(100), .record = 500});
    CHECK(r.settled + r.refused == rows_of(r.settlements).size());
    CHECK(gongbao::is_utf8(r.settlements));
    CHECK(gongbao::is_utf8(r.messages));
  }
}
