// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// One claim of a file explained, in the year that it stands in.

#include "explanation.hpp"

#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

namespace {

constexpr std::string_view file =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,referred,in_province,disease\n"
    "A-1,P-1,jinzhou,2023-02-06,margin,inpatient,30000,10000,,,\n"
    "A-2,P-1,jinzhou,2023-05-15,margin+lifted_poor,inpatient,28000,8000,,,\n"
    "A-3,P-2,sanmenxia,2023-05-15,subsistence,outpatient,60000,5000,true,true,haemophilia\n"
    "A-4,P-3,jinzhou,2022-05-15,margin,inpatient,28000,8000,,,\n";

std::string explained(std::string_view claim_id, gongbao::language in = gongbao::language::en,
                      settling::explanation::form as = settling::explanation::form::plain) {
  using namespace settling;
  std::string ignored;
  const auto into = [&](std::string_view bytes) { ignored += bytes; };
  csv_reader claims(settling::csv_reader::source_of(file));
  heading_choices choices;
  choices.in = in;
  const header columns = read_header(settling_tests::form(), claims, into, choices);
  csv_writer settlements(into);
  summary counts(settling_tests::form());
  explanation one(std::string(claim_id), as, in);
  settle_rows<gongbao::cities>(claims, columns,
                               {.settlements = settlements, .summary = counts, .messages = into, .explanation = &one},
                               behind_refused::settle, {}, {});
  return one.text();
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("settle explains a claim of a file in its year, and why not more") {
  const std::string why = explained("A-2");
  CAPTURE(why);
  CHECK(has(why, "claim A-2 of person P-1, jinzhou, 2023-05-15, inpatient\n"));
  CHECK(has(why, "\nA-2: 15680.00 is paid for 20000.00\n"));
  CHECK(has(why, "  basic aid: of 12000.00, 2800.00 is lost, since the cap of 20000.00 had only 9200.00 left\n"));
  CHECK(has(why,
            "  the cap of basic aid is 20000.00: 9200.00 of it was left for this claim, 0.00 is left for the "
            "year\n"));
  CHECK(has(why, "  lifted_poor: 0.00, which is 15680.00 less\n"));
  CHECK(has(why, "  designated institution (designated): no instead of yes: 0.00, which is 15680.00 less\n"));
  CHECK(has(why, "2022-12-31, or before instead of 2023-05-15: refused"));
}

TEST_CASE("settle explains a cliff, and a reading that would change the claim") {
  const std::string why = explained("A-3");
  CAPTURE(why);
  CHECK(has(why, "\nA-3: 27500.00 is paid for 55000.00\n"));
  CHECK(has(why, "  tilt aid is closed: the cap of 30000.00 is not reached\n"));
  CHECK(has(why,
            "  from 59999.99 on, 4999.99 more than now: the cap of basic aid, 30000.00, is used up; tilt aid begins "
            "to pay; the cap of tilt aid, 10000.00, is used up"));
  CHECK(has(why, "10000.01 more at once\n"));
  CHECK(has(explained("A-1"), "10800.00, which is 2520.00 less\n"));  // tilt_trigger
}

TEST_CASE("settle explains in Chinese, as Markdown and as JSON, and nothing that it has not settled") {
  using form = settling::explanation::form;
  const std::string zh = explained("A-3", gongbao::language::zh);
  CAPTURE(zh);
  CHECK(has(zh, "\nA-3：费用55000.00元，支付27500.00元\n"));
  CHECK(has(zh, "  不予倾斜救助：未达到年度最高救助限额30000.00元\n"));
  CHECK(has(explained("A-2", gongbao::language::en, form::markdown), "\n### Where it stands\n\n- of 100.00 more"));
  CHECK(
      explained("A-2", gongbao::language::en, form::json).starts_with("{\"of\": \"A-2\", \"claimed\": {\"self_pay\":"));
  CHECK(explained("A-4").empty());
  CHECK(explained("A-5").empty());
}
