// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// settle over a list with more cities than the rulebook has: their words, their facts, their law, nothing else changed.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "help.hpp"
#include "in_process.hpp"
#include "yunting/city.hpp"

namespace harbour {

using namespace gongbao;

// A city with a pool alone: its deductible is of a day, whatever the institution, and waived for who was sent.

inline constexpr document notice{.number = "港政办〔2024〕1号",
                                 .title = "Pooling of a harbour",
                                 .title_zh = "港市门诊统筹通知",
                                 .in_force = period::since(date(2024, 1, 1))};

struct visit_policy {
  period in_force;
  layer_terms terms;

  static constexpr void parts(auto&& part) { part(&visit_policy::terms, "terms"); }
};
inline constexpr visit_policy visits_2024{
    .in_force = notice.in_force,
    .terms = {.deductible = yuan(50), .rate = percent(50), .cap = yuan(1'000), .source = {&notice, "1"}}};
constexpr text_view broken_check(const visit_policy& t) noexcept { return broken_check(t.terms); }
constexpr text_view unlike_printed(const visit_policy&) noexcept { return {}; }

struct outpatient_pool_benefit {
  struct scheme {
    using amounts = pool_year;
    using span = calendar_year;
    static constexpr deductible_period period = deductible_period::day;
  };
  using parts = part_list<with_favour>;
  static constexpr text_view key = "outpatient_pool";
  static constexpr text name{"outpatient pool", "门诊统筹"};
  static constexpr const visit_policy& table = visits_2024;
  static constexpr const document& law = notice;

  struct claim {
    gongbao::date date{1900, 1, 1};
    money in_scope_cost{};
    bool sent = true;
  };
  static constexpr void facts(auto&& fact) {
    fact(&claim::date, "date", fact_use::needed);
    fact(&claim::in_scope_cost, "in_scope_cost", fact_use::needed);
    fact(&claim::sent, "sent", fact_use::in_favour, text{"sent by a family doctor (true)", "经家庭医生转诊（true）"});
  }
  static constexpr text taken_in_favour{"sent is empty, which is taken as true", "sent为空，按“是”处理"};

  static constexpr outcome<pool_statement> settle(const claim& c, const pool_year& before,
                                                  const visit_policy& policy = table) {
    if (!policy.in_force.contains(c.date)) return refusal{error::not_in_force, "date"};
    layer_terms terms = policy.terms;
    if (c.sent) terms.deductible = yuan(0);
    const pool_settlement s = gongbao::settle(pooled_visit{.terms = terms,
                                                           .cost = c.in_scope_cost,
                                                           .counts = true,
                                                           .before = before,
                                                           .deductible_period = scheme::period});
    return pool_statement{.covered = true,
                          .cost = c.in_scope_cost,
                          .steps = s.steps,
                          .patient_pays = c.in_scope_cost - s.steps.payment,
                          .period = scheme::period,
                          .before = before,
                          .after = s.after};
  }
};

struct city {
  static constexpr text_view key = "harbour", name = "Harbour", name_zh = "港市";
  using rules = rule_list<>;
  using benefits = benefit_list<outpatient_pool_benefit>;
};

}  // namespace harbour

namespace {

using settling_tests::results;
using settling_tests::rows_of;

using four_cities = gongbao::city_list<gongbao::jinzhou::city, gongbao::sanmenxia::city, yunting::city, harbour::city>;

const std::string header =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,county,level,institution,"
    "retired,sent\n";

results settle(const std::string& rows) { return settling_tests::run_over<four_cities>(header + rows); }
std::string refusal_of(const std::string& row) {
  const results r = settle(row);
  CHECK(r.refused == 1);
  return r.messages;
}
bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a third city is settled by its own law, beside the others") {
  const results r = settle(
      "A,P,yunting,2024-09-02,,severely_disabled+margin,home_bed,12000,3000,东区,,,,\n"
      "B,P,yunting,2024-10-08,medical_aid,severely_disabled,inpatient,40000,0,东区,,,,\n"
      "C,P,yunting,2024-10-08,outpatient_pool,,,1200,,,secondary,,true,\n"
      "D,P,jinzhou,2023-03-01,,margin,inpatient,28000,8000,义县,,,,\n"
      "E,P,sanmenxia,2023-03-01,outpatient_pool,,,130,,,secondary,H-01,,\n");
  CHECK(r.messages.empty());
  const rows_of rows(r.settlements);
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].at("category") == "severely_disabled");
  CHECK(rows[0].at("basic_aid") == "6375.00");
  CHECK(rows[0].at("tilt_aid") == "0.00");
  CHECK(rows[1].at("basic_aid") == "23625.00");  // its year goes on
  CHECK(rows[1].at("tilt_aid") == "6825.00");
  CHECK(rows[2].at("total_aid") == "700.00");
  CHECK(rows[3].at("total_aid") == "13320.00");
  CHECK(rows[4].at("total_aid") == "55.00");
  CHECK(says(r.summary, "\nyunting      severely_disabled       2  30000.00  6825.00  36825.00\n"));
  CHECK(says(r.summary, "claim B of person P, yunting, 2024-10-08, inpatient\n  category, 云政办〔2024〕7号 art. 3\n"));
  CHECK(says(r.table_data, "2024-10,yunting,东区,severely_disabled,1,1,"));
  CHECK(!says(r.table, "东区"));  // it decrees no form
  CHECK(says(r.table, "义县"));
}

TEST_CASE("the words of a column are those of the city of its row") {
  CHECK(says(refusal_of("A,P,jinzhou,2023-03-01,,margin,home_bed,10,0,,,,,\n"),
             "unknown_value, \"home_bed\" is unknown: write inpatient or outpatient\n"));
  CHECK(says(refusal_of("A,P,yunting,2024-09-02,,lifted_poor,inpatient,10,0,,,,,\n"), "severely_disabled"));
  CHECK(settle("A,P,云汀市,2024-09-02,,重度残疾人,家庭病床救助,10,0,,,,,\n").settled == 1);
}

TEST_CASE("a term that one gazette alone uses is read in its city") {
  const auto settled_in = [](const std::string& city, const std::string& identity) {
    return settle("A,P," + city + "," + identity + ",住院,10,0,,,,,\n").settled == 1;
  };
  CHECK(settled_in("云汀,2024-09-02,", "重度残疾人员"));
  CHECK(settled_in("锦州,2023-03-01,", "低保对象、事实无人抚养儿童"));
  CHECK(settled_in("锦州,2023-03-01,", "低保对象+纳入监测范围的农村易返贫致贫人口"));
  CHECK_FALSE(settled_in("锦州,2023-03-01,", "重度残疾人员"));
  CHECK_FALSE(settled_in("云汀,2024-09-02,", "低保对象、事实无人抚养儿童"));
  CHECK(says(refusal_of("A,P,云汀,2024-09-02,,事实无人抚养儿童,住院,10,0,,,,,\n"), "severely_disabled"));
  // Of a row without a city no term of any city is wrong.
  CHECK(says(refusal_of("A,P,洛阳,2024-09-02,,重度残疾人员、事实无人抚养儿童,住院,10,0,,,,,\n"), "jinzhou, sanmenxia"));
  CHECK(says(refusal_of("A,P,,2024-09-02,,事实无人抚养儿童,住院,10,0,,,,,\n"), "missing_input"));
}

TEST_CASE("a city that is not of the list, and a benefit that a city has not") {
  CHECK(says(refusal_of("A,P,luoyang,2024-09-02,,margin,inpatient,10,0,,,,,\n"),
             "jinzhou, sanmenxia, yunting or harbour"));
  CHECK(says(refusal_of("A,P,harbour,2024-09-02,medical_aid,margin,inpatient,10,0,,,,,\n"),
             "unknown_value, harbour has no medical_aid: write outpatient_pool\n"));
}

TEST_CASE("a deductible of the day is used up whatever the institution, and a fact of one's own is read") {
  const results r = settle(
      "A,P,harbour,2024-03-01,outpatient_pool,,,60,,,,,,false\n"
      "B,P,harbour,2024-03-01,outpatient_pool,,,60,,,,,,false\n"
      "C,P,harbour,2024-03-02,outpatient_pool,,,60,,,,,,false\n"
      "D,Q,harbour,2024-03-02,outpatient_pool,,,60,,,,,,\n");
  const rows_of rows(r.settlements);
  CHECK(rows[0].at("total_aid") == "5.00");
  CHECK(rows[1].at("total_aid") == "30.00");
  CHECK(rows[2].at("total_aid") == "5.00");
  CHECK(rows[3].at("total_aid") == "30.00");
  CHECK(says(r.messages,
             "column 14 (sent), claim D: warning, sent is empty, which is taken as true: so in 1 claim, of "
             "which 25.00 of aid come\n"));
  CHECK(says(refusal_of("A,P,harbour,2023-03-01,outpatient_pool,,,60,,,,,,\n"),
             "not_in_force, \"2023-03-01\": the day lies outside the period in which the rule is in force: "
             "港政办〔2024〕1号, from 2024-01-01\n"));
}

TEST_CASE("claims of any city are reversed and replaced, each under its own law") {
  const results r = settling_tests::run_over<four_cities>(
      "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level,retired,sent,action,"
      "ref_claim\n"
      "A,P,yunting,2024-09-02,,severely_disabled,inpatient,40000,0,,,,,\n"
      "B,P,yunting,2024-10-08,,severely_disabled,inpatient,40000,0,,,,,\n"
      "C,P,harbour,2024-03-01,outpatient_pool,,,60,,,,false,,\n"
      "D,P,harbour,2024-03-01,outpatient_pool,,,60,,,,false,,\n"
      "R,P,yunting,2024-11-01,,,,,,,,,reverse,A\n"
      "S,P,harbour,2024-11-01,,,,,,,,,reverse,C\n"
      "T,P,harbour,2024-03-02,outpatient_pool,,,60,,,,false,replace,D\n"
      "U,P,yunting,2024-11-01,,,,,,,,,reverse,D\n");
  CHECK(r.refused == 1);
  std::map<std::string, std::string> last;  // by claim and component
  for (const auto& row : rows_of(r.corrections))
    if (row.at("correction_id") != "trailer") last[row.at("claim_id") + row.at("component")] = row.at("new");
  const auto alone = rows_of(settle("B,P,yunting,2024-10-08,,severely_disabled,inpatient,40000,0,,,,,\n"
                                    "T,P,harbour,2024-03-02,outpatient_pool,,,60,,,,,,false\n")
                                 .settlements);
  CHECK(last.at("Abasic_aid") == "0.00");
  CHECK(last.at("Bbasic_aid") == alone[0].at("basic_aid"));
  CHECK(last.at("Cpayment") == "0.00");
  CHECK(last.at("Dpayment") == alone[1].at("total_aid"));
  CHECK(says(r.corrections, ",yunting,medical_aid,"));
  CHECK(says(r.corrections, ",港政办〔2024〕1号"));
}

TEST_CASE("help, template and columns are those of the list") {
  const settling::claims_form& form = settling::claims_form::of<four_cities>();
  const std::string help = settling::help_of<four_cities>();
  for (const std::string_view part :
       {"in Jinzhou, Sanmenxia, Yunting and Harbour,", "home_bed", "sent by a family doctor (true)", "yunting",
        "jinzhou, sanmenxia, yunting or harbour", "severely_disabled"})
    CHECK(says(help, part));
  for (std::size_t i = 0; i < form.benefit_count(); ++i) {
    std::string csv;
    settling::csv_writer out([&](std::string_view bytes) { csv += bytes; });
    settling::write_template<four_cities>(out, static_cast<settling::benefit>(i));
    out.flush();
    CHECK(settling_tests::run_over<four_cities>(csv).settled == 1);
  }
  using without_forms = gongbao::city_list<yunting::city, harbour::city>;
  CHECK(settling::decreed_forms<without_forms>().empty());
  CHECK(!says(settling::help_of<without_forms>(), "--table FILE "));
  CHECK(settling::decreed_forms<four_cities>().size() == 1);
}
