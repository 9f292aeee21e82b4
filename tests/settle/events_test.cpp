// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongbao_catch.hpp>

#include "event_rows.hpp"

// Files in which claims are reversed and replaced, and come late.

using gongbao::claim_order;
using namespace settling_tests;

namespace {

results events(const std::string& rows, claim_order order = claim_order::arrival,
               settling::behind_refused behind = settling::behind_refused::settle) {
  return settling_tests::run_over<gongbao::cities>(events_header + rows, {}, behind, {}, {}, {.order = order});
}
std::string differences(const results& r) { return corrected(r, {"claim_id", "component", "difference"}); }

}  // namespace

TEST_CASE("a claim reversed leaves the year as if it had never been: later claims get differences") {
  const results r = events(three + reversal("R", "A"));
  CHECK(r.messages.empty());
  CHECK(statuses(r) == "ok ok ok reversed ");
  CHECK(differences(r) ==
        "A basic_aid -10800.00\nA tilt_aid -2520.00\nB basic_aid 1600.00\nB tilt_aid -3960.00\nC basic_aid 9200.00\n"
        "C tilt_aid 480.00\n");
  const rows_of rows(r.settlements);
  CHECK(rows[3].at("claim_id") == "R");
  CHECK(rows[3].at("date") == "2023-12-01");
  CHECK(rows[3].at("basic_aid").empty());
  const rows_of corrections(r.corrections);
  const auto& first = corrections[0];
  CHECK(first.at("event") == "R");
  CHECK(first.at("event_line") == "5");
  CHECK(first.at("person_id") == "P");
  CHECK(first.at("city") == "jinzhou");
  CHECK(first.at("benefit") == "medical_aid");
  CHECK(first.at("date") == "2023-03-01");
  CHECK(first.at("year") == "2023");
  CHECK(first.at("booking_month") == "2023-12");
  CHECK(first.at("old") == "10800.00");
  CHECK(first.at("new") == "0.00");
  CHECK(first.at("direction") == "recover");
  CHECK(first.at("old_category") == "margin");
  CHECK(first.at("new_category") == "none");
  CHECK(first.at("reason") == "reversed");
  CHECK(corrections[2].at("reason") == "year_before");
  CHECK(corrections[2].at("direction") == "top_up");
  CHECK(first.at("article") == "锦政办发〔2022〕16号 三(四), (五)");
  CHECK(first.at("tables").size() == 16);
  CHECK(r.corrections.ends_with("\ntrailer,count=6,top_up=11280.00,recover=17280.00,,,,,,,,,,,,,,,,\n"));
  CHECK(says(r.summary, "reversed                  1          \n"));
  CHECK(says(r.summary, "recoveries                3  17280.00\n"));
  // What comes after it goes on from the year as it is.
  const results later = events(three + reversal("R", "A") + stay("D", "2023-12-02", "100"));
  const results without =
      events(stay("B", "2023-05-01", "20000") + stay("C", "2023-09-01", "20000") + stay("D", "2023-12-02", "100"));
  CHECK(rows_of(later.settlements)[4] == rows_of(without.settlements)[2]);
}

TEST_CASE("a replaced claim keeps its id and its place, and may move to another year") {
  const results r = events(three + stay("S", "2024-02-01", "20000", "replace,A,") + reversal("R", "A"));
  CHECK(statuses(r) == "ok ok ok replaced reversed ");
  const rows_of rows(r.settlements);
  CHECK(rows[3].at("claim_id") == "S");
  CHECK(rows[3].at("basic_aid") == "10800.00");  // a year of its own
  const rows_of corrections(r.corrections);
  CHECK(corrections[0].at("claim_id") == "B");  // A gets what it got; B is the first of its year now
  for (const auto& row : corrections)
    if (row.at("event") == "R") CHECK(row.at("claim_id") == "A");
  // Replacing a claim by what it was changes nothing.
  const results same = events(three + stay("S", "2023-03-01", "20000", "replace,A,"));
  CHECK(statuses(same) == "ok ok ok replaced ");
  CHECK(differences(same).empty());
  CHECK(rows_of(same.settlements)[3].at("basic_aid") == rows_of(same.settlements)[0].at("basic_aid"));
}

TEST_CASE("a row that cannot say what becomes of a claim is refused by name, and leaves its id free") {
  const auto status = [](const std::string& row) {
    const results r = events(three + reversal("R", "A") + row);
    CHECK(r.refused == 1);
    return rows_of(r.settlements)[4].at("status");
  };
  CHECK(status(reversal("S", "X")) == "unknown_claim");
  CHECK(status(reversal("S", "R")) == "unknown_claim");
  CHECK(status(reversal("S", "A")) == "already_reversed");
  CHECK(status(stay("S", "2023-03-01", "1", "replace,A,")) == "already_reversed");
  CHECK(status(reversal("S", "B", "2023-12-01", "Q")) == "other_person");
  CHECK(status(reversal("S", "B", "2023-12-01", "P", "sanmenxia")) == "other_city");
  CHECK(status("S,P,jinzhou,2023-12-01,outpatient_pool,,,,,,,reverse,B,\n") == "other_benefit");
  CHECK(status(reversal("R", "B")) == "duplicate_claim");
  CHECK(status(reversal("B", "B")) == "duplicate_claim");
  CHECK(status(stay("A", "2023-03-01", "20000")) == "duplicate_claim");  // reversed ids are never free again
  CHECK(status(stay("R", "2023-03-01", "20000")) == "duplicate_claim");
  CHECK(status(reversal("S", "")) == "missing_input");
  CHECK(status(stay("S", "2023-03-01", "20000", ",B,")) == "missing_input");
  CHECK(status(stay("S", "2023-03-01", "20000", "undo,B,")) == "unknown_value");
  CHECK(status(stay("S", "2023-03-01", "20000", ",,25:00")) == "invalid_value");
  CHECK(status(stay("S", "2023-03-01", "-5", "replace,B,")) == "negative_amount");
  CHECK(status(stay("S", "2022-03-01", "5", "replace,B,")) == "not_in_force");

  const results again = events(three + reversal("S", "X") + reversal("S", "A"));
  CHECK(statuses(again) == "ok ok ok unknown_claim reversed ");
  CHECK(differences(events(three + reversal("S", "X"))).empty());
}

TEST_CASE("a reversal needs no more than its ids, its day and what it is of; what it states of amounts is held to") {
  const auto with = [](std::string_view cost, std::string_view paid) {
    return statuses(
        events(three + "S,P,jinzhou,2023-12-01,,,," + std::string(cost) + "," + std::string(paid) + ",,,reverse,B,\n"));
  };
  CHECK(with("-20000", "0") == "ok ok ok reversed ");
  CHECK(with("20000", "") == "ok ok ok reversed ");
  CHECK(with("-20000.01", "") == "ok ok ok inconsistent_amounts ");
  CHECK(with("-20000", "-1") == "ok ok ok inconsistent_amounts ");
}

TEST_CASE("the national interface: a row of its own names the first settlement and takes it back") {
  const std::string national =
      "setl_id,psn_no,统筹地区,setl_time,psn_idet_type,med_type,inscp_scp_amt,hifp_pay,hifmi_pay,refd_setl_flag,"
      "init_setl_id\n"
      "1001,P,锦州,2023-03-01 10:20:30,低保边缘家庭成员,21,28000,7000,1000,0,\n"
      "1002,P,锦州,2023-05-01 10:20:30,低保边缘家庭成员,21,20000,0,0,0,\n";
  const auto settle = [&](const std::string& row) { return run(national + row); };
  const results r = settle("1003,P,锦州,2023-06-01 08:00:00,低保边缘家庭成员,21,-28000,-7000,-1000,1,1001\n");
  CHECK(statuses(r) == "ok ok reversed ");
  CHECK(rows_of(r.corrections)[0].at("claim_id") == "1001");
  CHECK(statuses(settle("1003,P,锦州,2023-06-01,,,28000,7000,1000,1,1001\n")) == "ok ok inconsistent_amounts ");
  CHECK(statuses(settle("1003,P,锦州,2023-06-01,,,-28000,-7000,-1001,1,1001\n")) == "ok ok inconsistent_amounts ");
  CHECK(statuses(settle("1003,P,锦州,2023-06-01,低保边缘家庭成员,21,-28000,0,0,0,\n")) == "ok ok negative_amount ");
  CHECK(statuses(settle("1003,P,锦州,2023-06-01,,,,,,2,1001\n")) == "ok ok unknown_value ");
  CHECK(statuses(run("结算编号,人员编号,城市,结算日期,救助身份,医疗类别,政策范围内费用,医保支付,结算操作,原结算编号\n"
                     "A,P,锦州,2023-03-01,低保边缘家庭成员,住院,20000,0,结算,\n"
                     "B,P,锦州,2023-04-01,,,,,冲销,A\n")) == "ok reversed ");
}

TEST_CASE("by service date the order of the rows does not matter to what a claim gets") {
  const std::string late = stay("C", "2023-09-01", "20000") + stay("A", "2023-03-01", "20000");
  const results by_arrival = events(late);
  CHECK(differences(by_arrival).empty());
  CHECK(says(by_arrival.messages, "run backwards"));
  const results r = events(late, claim_order::service_date);
  CHECK(r.messages.empty());
  CHECK(rows_of(r.settlements)[1].at("basic_aid") == "10800.00");  // it is the first of the year
  CHECK(differences(r) == "C basic_aid -1600.00\nC tilt_aid 3960.00\n");
  CHECK(rows_of(r.corrections)[0].at("event") == "A");
  // Of one day: a claim without a time, then the time, in the column or behind the day, then the id as bytes.
  const auto last_cost_basic = [](const std::string& a, const std::string& b) {
    return rows_of(events(a + b, claim_order::service_date).settlements)[1].at("basic_aid");
  };
  const std::string first = "10800.00";
  const std::string later = "9200.00";
  const std::string at_nine = stay("M", "2023-03-01", "20000", ",,09:00");
  CHECK(last_cost_basic(at_nine, stay("Z", "2023-03-01", "20000")) == first);
  CHECK(last_cost_basic(at_nine, stay("Z", "2023-03-01", "20000", ",,8:59:59")) == first);
  CHECK(last_cost_basic(at_nine, stay("Z", "2023-03-01 08:59:59", "20000")) == first);
  CHECK(last_cost_basic(at_nine, stay("Z", "20230301085959", "20000")) == first);
  CHECK(last_cost_basic(at_nine, stay("Z", "2023-03-01", "20000", ",,上午9时0分1秒")) == later);
  CHECK(last_cost_basic(at_nine, stay("Z", "2023-03-01", "20000", ",,09:00")) == later);
  CHECK(last_cost_basic(at_nine, stay("L", "2023-03-01", "20000", ",,09:00")) == first);
  CHECK(statuses(events(stay("L", "2023-03-01 08:00", "20000", ",,09:00"), claim_order::service_date)) ==
        "contradiction ");
}

TEST_CASE("identifiers of corrections hang on the event, the claim and the component alone") {
  const auto ids = [](const std::string& rows) {
    std::set<std::string> all;
    for (const auto& row : rows_of(events(rows).corrections)) all.insert(row.at("correction_id"));
    return all;
  };
  const auto once = ids(three + reversal("R", "A"));
  CHECK(once.size() == 7);
  CHECK(once.contains("Ka35bdb802062203eb40236b9"));
  CHECK(ids(stay("X", "2023-01-05", "70", ",,", "Q") + three + reversal("R", "A")) == once);
}

TEST_CASE("a pool's visits are reversed too; a claim of medical aid of that year may rest on them, which is said") {
  const std::string visits =
      "V,P,sanmenxia,2023-03-01,outpatient_pool,,,30,,secondary,H-01,,,\n"
      "W,P,sanmenxia,2023-03-01,outpatient_pool,,,100,,secondary,H-01,,,\n";
  const results r = events(visits + "R,P,sanmenxia,2023-03-05,,,,,,,,reverse,V,\n");
  CHECK(statuses(r) == "ok ok reversed ");
  CHECK(differences(r) == "W payment -16.50\n");  // V took 30 of the day's 50, W takes all of it now
  CHECK(r.messages.empty());
  const std::string aid = stay("M", "2023-04-01", "20000", ",,", "P", "sanmenxia");
  CHECK(says(events(visits + aid + "R,P,sanmenxia,2023-03-05,,,,,,,,reverse,V,\n").messages,
             "column 13 (ref_claim), claim R: warning, a visit of P was reversed or replaced here"));
}

TEST_CASE("a refused row holds events of its person and year too, if that is wanted") {
  const results r = events(three + stay("D", "2023-10-01", "x") + reversal("R", "A"), claim_order::arrival,
                           settling::behind_refused::hold);
  CHECK(statuses(r) == "ok ok ok invalid_value held ");
}

TEST_CASE("a bill that was reversed may be billed anew") {
  CHECK(says(events(three + stay("D", "2023-03-01", "20000")).messages, "a bill may be claimed twice"));
  CHECK(!says(events(three + reversal("R", "A") + stay("D", "2023-03-01", "20000")).messages,
              "a bill may be claimed twice"));
}

TEST_CASE("one-off aid looks back on what was settled without a category, and is corrected with it") {
  const auto stay_of = [](std::string_view id, std::string_view day, std::string_view identity) {
    return std::string(id) + ",P,jinzhou," + std::string(day) + ",medical_aid," + std::string(identity) +
           ",inpatient,8000,0,,,,,\n";
  };
  const auto once = [](std::string_view id, std::string_view day, std::string_view action = "look_back",
                       std::string_view city = "jinzhou") {
    return std::string(id) + ",P," + std::string(city) + "," + std::string(day) + ",,,,,,,," + std::string(action) +
           ",,\n";
  };
  const std::string claims = stay_of("O", "2022-06-14", "ordinary") + stay_of("A", "2023-03-01", "ordinary") +
                             stay_of("B", "2023-04-01", "margin") + stay_of("C", "2023-06-14", "ordinary");
  const results r = events(claims + once("L", "2023-06-15"));
  CHECK(statuses(r) == "not_in_force ok ok ok looked_back ");
  const auto row = rows_of(r.settlements)[4];
  CHECK(row.at("self_pay") == "16000.00");       // A and C
  CHECK(row.at("basic_portion") == "16000.00");  // B has met the deductible
  CHECK(row.at("basic_aid") == "8000.00");
  CHECK(row.at("basic_paid_after") == "11600.00");
  CHECK(row.at("tilt_aid") == "0.00");
  CHECK(says(r.summary, "one-off aid               1  8000.00\n"));
  CHECK(statuses(events(claims + once("L", "2023-06-15", "依申请追溯"))) == statuses(r));
  // It uses the cap of its year; what changes of it is a difference, with its own article.
  const results later =
      events(claims + once("L", "2023-06-15") + reversal("R", "A") + stay("D", "2023-07-01", "20000"));
  CHECK(statuses(later) == "not_in_force ok ok ok looked_back reversed ok ");
  CHECK(differences(later) == "L basic_aid -4000.00\n");
  CHECK(rows_of(later.corrections)[0].at("article") == "锦政办发〔2022〕16号 三(六)2");
  CHECK(rows_of(later.settlements)[6].at("basic_paid_after") == "19600.00");
  CHECK(differences(events(claims + once("L", "2023-06-15") + reversal("R", "L"))) == "L basic_aid -8000.00\n");
  // A bill that comes late counts by service date, not by arrival.
  const std::string late = claims + once("L", "2023-06-15") + stay_of("Z", "2023-05-01", "ordinary");
  CHECK(differences(events(late)).empty());
  CHECK(differences(events(late, claim_order::service_date)) == "L basic_aid 4000.00\n");
  // A person without claims, and what is refused.
  CHECK(rows_of(events(once("L", "2023-06-15")).settlements)[0].at("basic_aid") == "0.00");
  CHECK(statuses(events(once("L", "2023-06-15") + stay("A", "2023-07-01", "20000") + once("M", "2023-06-15"))) ==
        "looked_back ok duplicate_claim ");
  CHECK(statuses(events(once("L", "2022-06-15"))) == "not_in_force ");
  CHECK(statuses(events(once("L", "2023-06-15", "look_back", "sanmenxia"))) == "unknown_value ");
  CHECK(statuses(events(once("L", "2023-06-15") + stay("S", "2023-06-15", "1", "replace,L,"))) ==
        "looked_back unknown_value ");
  CHECK(statuses(events("L,P,jinzhou,2023-06-15,,,,,,,,look_back,A,\n")) == "contradiction ");
  CHECK(statuses(events(once("L", "2023-06-15") + once("L", "2023-06-16"))) == "looked_back duplicate_claim ");
}

// ---- Against a plain file of the claims that stand ------------------------------------------------------------------

namespace {

class random_events {
 public:
  explicit random_events(std::uint32_t seed) : engine_{seed} {}

  struct claim {
    std::string id{}, person{}, city{}, date{};
    std::string rest{};  ///< benefit to institution
    std::string time{};
    bool is_pool = false;
    bool stands = true;
  };

  std::size_t below(std::size_t n) { return engine_() % n; }

  /// What a claim of a person states; the city and the benefit are those of his number.
  claim drawn(std::size_t person) {
    claim c{.person = "P" + std::to_string(person), .city = person % 2 == 0 ? "jinzhou" : "sanmenxia"};
    c.is_pool = person % 4 >= 2;
    c.date = std::string(below(2) == 0 ? "2023" : "2024") + "-0" + std::to_string(1 + below(3)) + "-1" +
             std::to_string(below(c.is_pool ? 2 : 9));
    const std::string cost = std::to_string(1 + below(c.is_pool ? 900 : 30'000)) + "." + std::to_string(10 + below(90));
    const std::size_t institution = below(3);
    static constexpr std::string_view levels[] = {"primary", "secondary", "tertiary"};
    static constexpr std::string_view identities[] = {"margin", "subsistence", "destitute", "ordinary"};
    c.rest = c.is_pool ? "outpatient_pool,,," + cost + ",," + std::string(levels[institution]) + ",H" +
                             std::to_string(institution)
                       : "medical_aid," + std::string(identities[below(4)]) + ",inpatient," + cost + ",0,,";
    if (below(3) == 0) c.time = "1" + std::to_string(below(3)) + ":30";
    return c;
  }
  static std::string row(const std::string& id, const claim& c, const std::string& action, const std::string& ref) {
    return id + "," + c.person + "," + c.city + "," + c.date + "," + c.rest + "," + action + "," + ref + "," + c.time +
           "\n";
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("what claims got and their differences add up to what a file of the claims that stand gives") {
  for (const claim_order order : {claim_order::arrival, claim_order::service_date})
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      random_events random(seed);
      const std::size_t persons = 1 + random.below(8);
      std::vector<random_events::claim> claims;
      std::string csv;
      for (int n = 0; n < 120; ++n) {
        const std::string id = "E" + std::to_string(n);
        const std::size_t kind = claims.empty() ? 9 : random.below(10);
        if (kind > 3) {
          auto c = random.drawn(random.below(persons));
          c.id = id;
          csv += random_events::row(id, c, "", "");
          claims.push_back(c);
          continue;
        }
        auto& c = claims[random.below(claims.size())];
        if (kind < 2) {
          csv += id + "," + c.person + "," + c.city + ",2024-12-01,,,,,,,,reverse," + c.id + ",\n";
          c.stands = false;
        } else {
          auto now = random.drawn(std::stoul(c.person.substr(1)));
          csv += random_events::row(id, now, "replace", c.id);
          now.id = c.id;
          now.stands = c.stands;
          if (c.stands) c = now;
        }
      }
      std::map<std::pair<std::string, std::string>, std::string> gets;  // by claim and component
      const results r = events(csv, order);
      std::map<std::string, bool> is_pool;
      for (const auto& c : claims) is_pool[c.id] = c.is_pool;
      for (const auto& row : rows_of(r.settlements)) {
        if (row.at("status") != "ok") continue;
        const std::string& id = row.at("claim_id");
        if (is_pool.at(id)) {
          gets[{id, "payment"}] = row.at("basic_aid");
        } else {
          gets[{id, "basic_aid"}] = row.at("basic_aid");
          gets[{id, "tilt_aid"}] = row.at("tilt_aid");
        }
      }
      // Corrections of later events build on those before.
      std::set<std::string> ids;
      for (const auto& row : rows_of(r.corrections)) {
        REQUIRE(ids.insert(row.at("correction_id")).second);
        if (row.at("correction_id") == "trailer") {
          CHECK(row.at("event") == "count=" + std::to_string(ids.size() - 1));
          continue;
        }
        // A row inserted by its date was settled, and is answered, with what it gets at once.
        std::string& amount = gets.at({row.at("claim_id"), row.at("component")});
        REQUIRE(amount == row.at("old"));
        amount = row.at("new");
      }
      std::vector<random_events::claim> standing;
      for (const auto& c : claims)
        if (c.stands) standing.push_back(c);
      if (order == claim_order::service_date)
        std::sort(standing.begin(), standing.end(), [](const auto& a, const auto& b) {
          return std::tie(a.date, a.time, a.id) < std::tie(b.date, b.time, b.id);
        });
      std::string plain =
          "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level,"
          "institution\n";
      for (const auto& c : standing) plain += c.id + "," + c.person + "," + c.city + "," + c.date + "," + c.rest + "\n";
      if (standing.empty()) continue;
      std::size_t compared = 0;
      for (const auto& row : rows_of(run(plain).settlements)) {
        REQUIRE(row.at("status") == "ok");
        const std::string& id = row.at("claim_id");
        REQUIRE(gets.at({id, is_pool.at(id) ? "payment" : "basic_aid"}) == row.at("basic_aid"));
        if (!is_pool.at(id)) REQUIRE(gets.at({id, "tilt_aid"}) == row.at("tilt_aid"));
        ++compared;
      }
      CHECK(compared == standing.size());
      for (const auto& c : claims)
        if (!c.stands) REQUIRE(gets.at({c.id, c.is_pool ? "payment" : "tilt_aid"}) == "0.00");
    }
}
