// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// What other tables would bring to the claims of a file: what settle pays by them, run once for each.

#include "in_process.hpp"
#include "reform.hpp"
#include "search.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gongbao_catch.hpp>

using namespace gongbao;

namespace {

using proposals = std::vector<reforms::proposal<cities>>;

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  REQUIRE(text.find(what) != text.npos);
  return text.replace(text.find(what), what.size(), by);
}

/// The shipped tables of a benefit, as a file has them, with one change.
std::string tables(const char* benefit, const std::string& what, const std::string& by) {
  const std::string_view of = benefit;
  return replaced(of == "jinzhou.medical_aid" ? write_tables({"jinzhou", "medical_aid"}, jinzhou::medical_aid_2023)
                  : of == "sanmenxia.medical_aid"
                      ? write_tables({"sanmenxia", "medical_aid"}, sanmenxia::medical_aid_2022)
                      : write_tables({"sanmenxia", "outpatient_pool"}, sanmenxia::outpatient_pooling_2022),
                  what, by);
}

proposals proposed(const std::vector<std::string>& files) {
  proposals all;
  for (const std::string& csv : files) {
    all.push_back({"a.csv", {}, settling::policies<cities>(language::en)});
    REQUIRE(all.back().tables.read(csv, nullptr, {}, held_to::meaning).empty());
  }
  return all;
}

/// Settles claims, and hands what is known of them to `look`.
void reviewed(std::string_view csv, const settling::review<cities>& look, const settling::policies<cities>& by = {},
              std::string* settlements = nullptr) {
  const settling::sink nothing = [](std::string_view) {};
  settling::csv_reader claims(settling::csv_reader::source_of(csv));
  const settling::header columns = settling::read_header(settling_tests::form(), claims, nothing);
  settling::csv_writer out([&](std::string_view bytes) {
    if (settlements != nullptr) *settlements += bytes;
  });
  settling::summary counts(settling_tests::form());
  settling::settle_rows<cities>(claims, columns, {.settlements = out, .summary = counts, .messages = nothing},
                                settling::behind_refused::settle, by, {}, look);
}

/// The aid that a run of settle pays for claims of a city.
money paid_by(std::string_view csv, const settling::policies<cities>& by, const std::string& city) {
  std::string settlements;
  reviewed(csv, {}, by, &settlements);
  money sum;
  for (const auto& row : settling_tests::rows_of(settlements))
    if (row.at("city") == city && row.at("status") == "ok") sum += parse<money>(row.at("total_aid")).value();
  return sum;
}

/// Claims of both cities and both benefits, several a person, on any day of two years.
std::string random_claims(std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto one_of = [&](std::initializer_list<const char*> words) {
    return std::string(*(words.begin() + random() % words.size()));
  };
  std::string csv =
      "claim_id,person_id,benefit,city,date,recipients,care,in_scope_cost,insurance_paid,referred,in_province,level,"
      "institution,retired\n";
  for (int i = 0; i < 400; ++i) {
    const bool jinzhou = random() % 2 == 0;
    const bool visit = !jinzhou && random() % 3 == 0;
    const auto cost = static_cast<std::uint32_t>(random()) % 6'000'000;
    csv +=
        "C" + std::to_string(i) + ",P" + std::to_string(random() % 60) + ',' +
        (visit ? "outpatient_pool" : "medical_aid") + ',' + (jinzhou ? "jinzhou" : "sanmenxia") + ",202" +
        std::to_string(3 + random() % 2) + "-0" + std::to_string(1 + random() % 9) + "-1" +
        std::to_string(random() % 3) + ',' +
        (visit ? ",," : one_of({"margin", "subsistence", "destitute", "illness_poor"}) + ",inpatient,") +
        to_string(fen(visit ? cost / 40 : cost)) + ',' + (visit ? "," : to_string(fen(cost / 3)) + ",") +
        (visit || jinzhou ? ",," : "true,true,") +
        (visit ? one_of({"primary", "secondary", "tertiary"}) + ",H" + std::to_string(random() % 2) + ",false" : ",,") +
        '\n';
  }
  return csv;
}

}  // namespace

TEST_CASE("what a table brings is what settle pays by it") {
  const std::vector<std::string> files = {
      tables("jinzhou.medical_aid", "basic,2000.00,60%", "basic,1000.00,65%"),
      tables("jinzhou.medical_aid", "basic,0.00,70%,20000.00", "basic,50.00,71%,19000.00"),
      tables("sanmenxia.medical_aid", "margin,,inpatient,2600.00,65%", "margin,,inpatient,2600.00,66.6%"),
      tables("sanmenxia.outpatient_pool", "30.00,55%", "20.00,52%"),
  };
  const char* const cities_of[] = {"jinzhou", "jinzhou", "sanmenxia", "sanmenxia"};
  const proposals all = proposed(files);
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    const std::string csv = random_claims(seed);
    reforms::reform<cities> r(settling_tests::form(), all);
    std::vector<money> spent;
    reviewed(csv, [&](const auto& claims) {
      r.take(claims);
      for (const auto& p : all) spent.push_back(reforms::spent_by(claims, p.tables));
    });
    CHECK(r.claims() > 300);
    for (std::size_t k = 0; k < all.size(); ++k) {
      const reforms::line sum = r[k].all();
      const std::string city = cities_of[k];
      CHECK(spent[k] == sum.then);
      CHECK(sum.then - sum.now == paid_by(csv, all[k].tables, city) - paid_by(csv, {}, city));
      money differences;
      std::uint64_t helped = 0;
      for (const auto& person : r[k].persons) {
        differences += person.by;
        helped += person.by > money{} ? 1U : 0U;
      }
      CHECK(differences == sum.then - sum.now);
      CHECK(helped == sum.helped);
      CHECK(r[k].persons.size() < r.persons());
      CHECK(sum.helped + sum.hurt > 0);
    }
    // The first pays more for margin and, since less is left over, less to nobody else.
    CHECK(r[0].gain.by > money{});
    CHECK(r[0].gain.words(language::en).find("  by this table\n") != std::string::npos);
  }
}

TEST_CASE("reversed claims bring nothing, and a table that is not in force settles nothing") {
  const std::string csv =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,action,ref_claim\n"
      "A,p,jinzhou,2023-03-01,margin,inpatient,5000,0,,\n"
      "B,p,jinzhou,2023-04-01,margin,inpatient,5000,0,,\n"
      "C,p,jinzhou,2023-05-01,,,,,reverse,A\n";
  const std::string table = tables("jinzhou.medical_aid", "basic,2000.00,60%", "basic,1000.00,60%");
  std::string later = table;
  for (std::size_t at = 0; (at = later.find("2023-01-01,,", at)) != later.npos; ++at)
    later.replace(at, 10, "2024-01-01");
  const proposals all = proposed({table, later});
  reforms::reform<cities> r(settling_tests::form(), all);
  reviewed(csv, [&](const auto& claims) { r.take(claims); });
  CHECK(r.claims() == 1);
  CHECK(r[0].all().now == yuan(1'800));
  CHECK(r[0].all().then == yuan(2'400));
  CHECK(r[1].all().then == money{});
  CHECK(r[1].refused.at("not_in_force") == 1);
  CHECK(in_words(settling_tests::form(), r, all, language::zh).find("按该表不能结算：1笔") != std::string::npos);
}

TEST_CASE("the last figure within a budget is that of trying all") {
  std::mt19937 random(7);
  const auto below = [&](unsigned n) { return static_cast<std::int64_t>(random() % n); };
  for (int i = 0; i < 2'000; ++i) {
    // What is spent rises, but for roundings; beyond some figure a check forbids the table.
    std::vector<std::int64_t> spent;
    std::int64_t sum = 0;
    for (int n = 0; n < 40; ++n) spent.push_back((sum += below(6)) + below(3));
    const std::int64_t allowed = below(50);
    const bool falls = random() % 2 == 0;
    const auto at = [&](std::int64_t figure) -> std::optional<money> {
      const std::int64_t d = falls ? 39 - figure : figure;
      return d > allowed ? std::nullopt : std::optional(fen(spent[static_cast<std::size_t>(d)]));
    };
    const money budget = fen(below(120));
    const auto f = reforms::last_within(falls ? 39 : 0, falls ? 0 : 39, budget, fen(3), at);
    std::optional<std::int64_t> wanted;
    for (std::int64_t d = 0; d < 40; ++d) {
      const std::int64_t figure = falls ? 39 - d : d;
      if (const auto s = at(figure); s && *s <= budget) wanted = figure;
    }
    INFO(i);
    REQUIRE(f.figure == wanted);
    REQUIRE(f.is_proven);
    if (f.figure) REQUIRE(f.spent == at(*f.figure).value());
    if (f.next) REQUIRE(f.next_spent == at(*f.next));
  }
}

TEST_CASE("cells of a table are chosen by the values of their rows") {
  const std::string csv = write_tables({"jinzhou", "medical_aid"}, jinzhou::medical_aid_2023);
  reforms::table_text one(csv, reforms::read_chosen_cells("rate,category=margin,layer=basic"));
  CHECK(one.chosen() == 1);
  CHECK(one.value() == "60%");
  CHECK(one.with("60%") == csv);
  CHECK(one.with("61%") == replaced(csv, "basic,2000.00,60%", "basic,2000.00,61%"));
  CHECK(reforms::table_text(csv, reforms::read_chosen_cells("cap")).chosen() == 10);
  const std::string quoted = write_tables({"sanmenxia", "medical_aid"}, sanmenxia::medical_aid_2022);
  CHECK(reforms::table_text(quoted, reforms::read_chosen_cells("rate,part=tilt")).with("60%") == quoted);
  CHECK(reforms::table_text(csv, reforms::read_chosen_cells("cap,category=nobody")).chosen() == 0);
  CHECK(reforms::table_text(csv, reforms::read_chosen_cells("cap,column=margin")).chosen() == 0);
  CHECK(reforms::table_text(csv, reforms::read_chosen_cells("")).chosen() == 0);
}
