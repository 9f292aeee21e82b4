// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <tuple>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

/// Random choices, the same on every machine.
class random_choices {
 public:
  explicit random_choices(std::uint32_t seed) : engine_{seed} {}

  std::size_t below(std::size_t n) { return engine_() % n; }

  template <std::size_t N>
  std::string_view one_of(const std::string_view (&choices)[N]) {
    return choices[below(N)];
  }

  static std::string two_digits(std::size_t n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); }
  static std::string yuan(std::size_t fen) { return std::to_string(fen / 100) + "." + two_digits(fen % 100); }

  /// A day of one of some years.
  std::string day(std::size_t first_year, std::size_t years) {
    const std::size_t day = 1 + below(28);
    return std::to_string(first_year + below(years)) + "-" + two_digits(1 + below(12)) + "-" + two_digits(day);
  }

 private:
  std::mt19937 engine_;
};

/// Random claims of medical aid.
class random_claims : public random_choices {
 public:
  static constexpr std::string_view header =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,county,disease,designated,referred,"
      "in_province,exception_granted,criteria_issued,other_place,other_place_ok\n";

  using random_choices::random_choices;

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
    std::string row = "C" + std::to_string(++claims_) + ",P" + std::to_string(below(40));
    const auto add = [&](std::string_view field) { (row += ',') += field; };
    add(one_of(cities));
    add(day(2023, 2));
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
  std::size_t claims_ = 0;
};

/// Random visits of the pool, with claims of medical aid of the same persons among them. A person's schedule and
/// retirement, and an institution's level, hang on their numbers.
class random_visits : public random_choices {
 public:
  static constexpr std::string_view header =
      "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,designated,deductible,rate,"
      "annual_cap,level,institution,has_account,insurance_state,retirement_procedure,in_hospital\n";
  static constexpr std::string_view schedules[] = {",,", "400,,", ",55%,3500", "150.50,62.5%,", "300,50%,3000"};
  static constexpr std::string_view levels[] = {"primary", "secondary", "tertiary"};
  static constexpr std::string_view procedures[] = {"", "2020-01-01", "2023-06-30", "2023-12-15"};

  using random_choices::random_choices;

  /// A row that every rule accepts.
  std::string good_row() {
    static constexpr std::string_view mostly_true[] = {"", "", "", "", "", "true", "false"};
    static constexpr std::string_view mostly_false[] = {"", "", "", "", "", "false", "true"};
    static constexpr std::string_view states[] = {"", "", "", "", "active", "arrears"};
    const std::size_t person = below(20);
    const std::size_t institution = below(6);
    const bool in_jinzhou = below(3) == 0;
    const std::string id = "C" + std::to_string(++rows_) + ",P" + std::to_string(person);
    const std::string cost = yuan(1 + below(below(4) == 0 ? 300'000 : 9'000));
    std::string row = id + (in_jinzhou ? ",jinzhou," : ",sanmenxia,");
    const auto add = [&](std::string_view field) { (row += field) += ','; };
    add(day(2023, 2));
    if (below(5) == 0) return row + ",margin,inpatient," + cost + ",0,,,,,,,,,,\n";
    add("outpatient_pool,,");
    add(cost);
    add("");
    add(one_of(mostly_true));
    add(in_jinzhou ? schedules[person % 5] : ",,");
    add(in_jinzhou ? "" : levels[institution % 3]);
    add(in_jinzhou ? "" : "H" + std::to_string(institution));
    add(one_of(mostly_true));
    add(one_of(states));
    add(in_jinzhou ? "" : procedures[person % 4]);
    return row + std::string(one_of(mostly_false)) + "\n";
  }

  /// A line that cannot be settled.
  std::string bad_row() {
    static constexpr std::string_view rows[] = {
        "X,P1,sanmenxia,2023-03-01,outpatient_pool,,,50,,,,,,,H1,,,,\n",
        "X,P1,sanmenxia,2023-03-01,outpatient_pool,,,50,,,,,,primary,,,,,\n",
        "X,P1,sanmenxia,2023-03-01,outpatient_pool,,,-50,,,,,,primary,H1,,,,\n",
        "X,P1,sanmenxia,2023-03-01,outpatient_pool,,,50,,,,,,primary,H1,,,2023-02-30,\n",
        "X,P1,sanmenxia,2022-06-30,outpatient_pool,,,50,,,,,,primary,H1,,,,\n",
        "X,P1,jinzhou,2023-03-01,outpatient_pool,,,50,,,300,45%,,,,,,,\n",
        "X,P1,jinzhou,2023-03-01,outpatient_pool,,,50,,,-300,,,,,,,,\n",
        "X,P1,jinzhou,2022-11-30,outpatient_pool,,,50,,,,,,,,,,,\n",
        "X,P1,jinzhou,2023-03-01,pool,,,50,,,,,,,,,,,\n",
        "X,P1,jinzhou,2023-03-01,,,,50,,,,,,,,,,,\n",
        "C1,P1,jinzhou,2023-03-01,outpatient_pool,,,50,,,,,,,,,,,\n",
        "X,P1,jinzhou,2023-03-01,outpatient_pool\n",
    };
    return std::string(one_of(rows));
  }

 private:
  std::size_t rows_ = 0;
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
    const bool holds =
        amount("total_aid") + amount("patient_pays") == amount("self_pay") &&
        amount("basic_aid") + amount("tilt_aid") == amount("total_aid") &&
        amount("basic_aid") + amount("residual") == amount("self_pay") && amount("basic_aid") >= 0 &&
        amount("basic_aid") <= amount("basic_portion") && amount("basic_portion") <= amount("self_pay") &&
        amount("tilt_aid") >= 0 && amount("tilt_aid") <= amount("tilt_portion") && amount("residual") >= 0 &&
        (amount("patient_pays") >= 0 || !jinzhou) && amount("basic_paid_after") == y.basic &&
        amount("tilt_paid_after") == y.tilt && y.basic <= (jinzhou ? 2'000'000 : 3'000'000) &&
        y.tilt <= (jinzhou ? 2'000'000 : 1'000'000) && (row.at("covered") == "true" || amount("total_aid") == 0) &&
        (row.at("category") != "none" || amount("total_aid") == 0);
    if (!holds) ++failures;
  }
  CHECK(failures == 0);
  CHECK(years.size() == 160);
}

TEST_CASE("20 000 random visits: each is what a second calculation says, and money is conserved") {
  random_visits random(20'230'701);
  std::string csv(random.header);
  constexpr std::size_t count = 20'000;
  for (std::size_t i = 0; i < count; ++i) csv += random.good_row();
  const results r = run(csv);
  REQUIRE(r.refused == 0);
  REQUIRE(r.settled == count);
  const rows_of claims(csv);
  const rows_of settlements(r.settlements);

  struct year {
    std::int64_t cost = 0;
    std::int64_t paid = 0;
    std::int64_t most_paid = 0;
  };
  std::map<std::tuple<std::string, std::string, std::string>, year> years;
  std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> days;
  const std::int64_t day_deductibles[] = {0, 3'000, 5'000};
  const std::int64_t rates[][3] = {{6'500, 5'500, 5'000}, {7'500, 6'500, 6'000}};  // ten-thousandths
  struct {
    std::int64_t deductible, rate, cap;
  } const schedules[] = {{30'000, 5'000, 300'000},
                         {40'000, 5'000, 300'000},
                         {30'000, 5'500, 350'000},
                         {15'050, 6'250, 300'000},
                         {30'000, 5'000, 300'000}};
  const std::string retired_from[] = {"9999", "2020-02-01", "2023-07-01", "2024-01-01"};

  std::size_t failures = 0;
  std::size_t visits = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto& claim = claims[i];
    const auto& row = settlements[i];
    if (claim.at("benefit").empty()) continue;
    ++visits;
    const auto amount = [&](const char* column) { return fen(row.at(column)); };
    const std::string& city = claim.at("city");
    const std::string& person = claim.at("person_id");
    const std::string& date = claim.at("date");
    const std::size_t person_number = std::stoul(person.substr(1));
    const std::int64_t cost = fen(claim.at("in_scope_cost"));
    year& y = years[{city, person, date.substr(0, 4)}];

    bool covered = claim.at("designated") != "false";
    std::int64_t portion = 0;
    std::int64_t rate = 0;
    std::int64_t cap = 0;
    if (city == "jinzhou") {
      const auto& terms = schedules[person_number % 5];
      rate = terms.rate;
      cap = terms.cap;
      if (covered) {
        portion = std::max<std::int64_t>(0, y.cost + cost - terms.deductible) -
                  std::max<std::int64_t>(0, y.cost - terms.deductible);
        y.cost += cost;
      }
    } else {
      covered = covered && claim.at("has_account") != "false" && claim.at("insurance_state") != "arrears" &&
                claim.at("in_hospital") != "true";
      const std::size_t level = (std::stoul(claim.at("institution").substr(1))) % 3;
      const bool retired = date >= retired_from[person_number % 4];
      rate = rates[retired ? 1 : 0][level];
      cap = retired ? 200'000 : 150'000;
      if (covered) {
        std::int64_t& used = days[{person, date, claim.at("institution")}];
        const std::int64_t taken = std::min(cost, day_deductibles[level] - used);
        used += taken;
        portion = cost - taken;
      }
    }
    const std::int64_t payment = std::min(std::max<std::int64_t>(0, cap - y.paid), (portion * rate + 5'000) / 10'000);
    y.paid += payment;
    y.most_paid = std::max(y.most_paid, cap);
    const bool holds = row.at("category").empty() && row.at("covered") == (covered ? "true" : "false") &&
                       amount("self_pay") == cost && amount("basic_portion") == portion &&
                       amount("basic_aid") == payment && amount("total_aid") == payment &&
                       amount("residual") == cost - payment && amount("patient_pays") == cost - payment &&
                       amount("tilt_portion") == 0 && amount("tilt_aid") == 0 && amount("tilt_paid_after") == 0 &&
                       amount("basic_paid_after") == y.paid && y.paid <= y.most_paid;
    if (!holds) ++failures;
  }
  CHECK(failures == 0);
  CHECK(visits > count / 2);
  CHECK(years.size() == 80);
  CHECK(days.size() > 2'000);
}

TEST_CASE("no benefit feels the other's rows") {
  random_visits random(5);
  std::string both(random.header);
  std::string pool(random.header);
  std::string aid(random.header);
  for (int i = 0; i < 2'000; ++i) {
    const std::string row = random.good_row();
    both += row;
    (row.find(",outpatient_pool,") == std::string::npos ? aid : pool) += row;
  }
  const results apart[] = {run(aid), run(pool)};
  const results together = run(both);
  CHECK(together.table_data == apart[0].table_data);
  std::map<std::string, std::string> expected;
  for (const results& r : apart)
    for (const auto& row : rows_of(r.settlements)) expected[row.at("claim_id")] = row.at("basic_paid_after");
  std::size_t failures = 0;
  for (const auto& row : rows_of(together.settlements))
    if (row.at("basic_paid_after") != expected.at(row.at("claim_id"))) ++failures;
  CHECK(failures == 0);
}

TEMPLATE_TEST_CASE("bad rows anywhere leave the good rows as they are", "", random_claims, random_visits) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    TestType random(seed);
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
    CHECK(found.table_data == expected.table_data);
    CHECK(run(mixed, {.block = 7}).settlements == found.settlements);
  }
}

TEMPLATE_TEST_CASE("damaged bytes never stop the job", "", random_claims, random_visits) {
  TestType random(7);
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
