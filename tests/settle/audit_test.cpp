// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "audit.hpp"
#include "in_process.hpp"
#include "payments.hpp"

// What was paid beside what is due.

using settling_tests::rows_of;

namespace {

struct audited {
  std::string findings{};
  std::string settlements{};
  std::string messages{};
  std::string text{};
  std::uint64_t differences = 0;
  std::uint64_t faults = 0;
};

/// Without payments of their own they stand in the claims.
audited audit_of(std::string_view csv, std::optional<std::string_view> paid, bool reads_national = false) {
  using namespace settling;
  const claims_form& form = settling_tests::form();
  audited r;
  const sink messages = [&](std::string_view text) { r.messages += text; };
  csv_reader claims(settling::csv_reader::source_of(csv));
  const header columns = read_header(form, claims, [](std::string_view) {}, {.audits = reads_national});
  std::optional<payments> stated;
  if (paid) {
    csv_reader file(settling::csv_reader::source_of(*paid));
    stated = payments::read(file, "paid.csv", messages, gongbao::language::en);
  } else {
    stated = payments::of_columns(columns, messages);
  }
  csv_writer settlements([&](std::string_view bytes) { r.settlements += bytes; });
  csv_writer findings([&](std::string_view bytes) { r.findings += bytes; });
  summary summary(form);
  audit audit(*stated, form, gongbao::language::en, &findings);
  settle_rows<gongbao::cities>(
      claims, columns,
      {.settlements = settlements, .summary = summary, .messages = [](std::string_view) {}, .audit = &audit});
  r.text = audit.text(gongbao::language::en);
  r.differences = audit.differences();
  r.faults = stated->faults();
  return r;
}

const std::string header =
    "claim_id,person_id,city,date,benefit,recipients,care,in_scope_cost,insurance_paid,level,institution,referred,"
    "action,ref_claim";

std::string stay(std::string_view id, std::string_view day, std::string_view cost,
                 std::string_view identities = "margin", std::string_view person = "P",
                 std::string_view city = "jinzhou", std::string_view rest = ",,true,,") {
  std::string row(id);
  for (const std::string_view cell :
       {person, city, day, std::string_view("medical_aid"), identities, std::string_view("inpatient"), cost})
    (row += ',') += cell;
  return row + ",1000," + std::string(rest);
}
/// Claims, a line each, and what was paid for them.
audited compare(const std::string& claims, const std::string& paid) {
  return audit_of(header + "\n" + claims, "claim_id,paid_basic_aid,paid_tilt_aid\n" + paid);
}
/// `A basic_aid -100.00 -100.00 nothing_paid`, a line each; behind the amounts, where it is given, `(detail)`.
std::string found(const audited& a) {
  std::string all;
  for (const auto& row : rows_of(a.findings)) {
    if (row.at("claim_id") == "trailer") continue;
    all += row.at("claim_id") + " " + row.at("component") + " " + row.at("difference") + " " +
           row.at("difference_given_paid") + " " + row.at("cause");
    if (!row.at("detail").empty()) all += " (" + row.at("detail") + ")";
    all += "\n";
  }
  return all;
}
bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

const std::string two = stay("A", "2023-03-01", "21000") + "\n" + stay("B", "2023-05-01", "21000") + "\n";

}  // namespace

TEST_CASE("claims paid as they are due are no difference") {
  const audited a = compare(two, "A,10800,2520\nB,9200.00,\"6,480元\"\n");
  CHECK(found(a).empty());
  CHECK(a.messages.empty());
  CHECK(a.differences == 0);
  CHECK(a.findings.ends_with("trailer,count=0,over=0.00,under=0.00,,,,,,,,,,,,\n"));
  CHECK(says(a.text, "no difference"));
}

TEST_CASE("over and under stand by component, against what is due and what is due after what was paid") {
  const audited a = compare(two, "A,9000.05,2520\nB,9200,6480\n");
  // B is due more of the cap, of which A has left more, and is paid what is right as due.
  CHECK(found(a) ==
        "A basic_aid -1799.95 -1799.95 unexplained\n"
        "B basic_aid 0.00 -1799.95 earlier_payment\nB tilt_aid 0.00 1079.97 earlier_payment\n");
  CHECK(a.differences == 1);
  const rows_of rows(a.findings);
  CHECK(rows[0].at("line") == "2");
  CHECK(rows[0].at("person_id") == "P");
  CHECK(rows[0].at("city") == "jinzhou");
  CHECK(rows[0].at("benefit") == "medical_aid");
  CHECK(rows[0].at("date") == "2023-03-01");
  CHECK(rows[0].at("paid") == "9000.05");
  CHECK(rows[0].at("due") == "10800.00");
  CHECK(rows[0].at("direction") == "under");
  CHECK(rows[0].at("article") == "锦政办发〔2022〕16号 三(四), (五)");
  CHECK(rows[1].at("due_given_paid") == "10999.95");
  CHECK(rows[1].at("direction").empty());
  CHECK(says(a.text, "no single rule explains it  basic aid       1  0.00  1799.95\n"));
  CHECK(says(a.text, "no single rule explains it: basic aid 9000.05 was paid, 10800.00 is due\nclaim A of"));
  CHECK(says(a.text, "    60% of it, rounded: 10800.00\n"));
  // Over and under of a claim are not netted.
  const audited b = compare(two, "A,10900,2420\nB,9200,6480\n");
  CHECK(says(found(b), "A basic_aid 100.00 100.00 other_split\nA tilt_aid -100.00 -100.00 other_split\n"));
  CHECK(says(b.findings, "over=100.00,under=100.00"));
}

TEST_CASE("the cause is what gives what was paid") {
  const auto cause = [](const std::string& claim, const std::string& paid) {
    const bool is_pool = claim.find("pool") != claim.npos;
    const audited a = audit_of(header + "\n" + claim + "\n",
                               (is_pool ? "claim_id,paid_pool\n" : "claim_id,paid_basic_aid,paid_tilt_aid\n") + paid);
    std::string text = found(a);
    const std::size_t at = text.find(' ', text.find(' ', text.find(' ', text.find(' ') + 1) + 1) + 1);
    return at == text.npos ? text : text.substr(at + 1, text.find('\n') - at - 1);
  };
  const std::string one = stay("A", "2023-03-01", "21000");
  CHECK(cause(one, "X,0,0") == "not_paid");
  CHECK(cause(one, "A,,") == "not_paid");
  CHECK(cause(one, "A,0,0") == "nothing_paid");
  CHECK(cause(one, "A,10800,0") == "nothing_paid");
  CHECK(cause(one, "A,12000,1800") == "deductible_ignored");
  CHECK(cause(one, "A,14000,2100") == "identity_not_held (subsistence)");
  CHECK(cause(stay("A", "2023-03-01", "21000", "margin+subsistence"), "A,10800,2520") == "other_identity (margin)");
  CHECK(cause(one, "A,11400,2520") == "other_fact (insurance_paid=0.00)");
  CHECK(cause(one, "A,11700,1980") == "other_rate (basic_aid=65%)");
  CHECK(cause(one, "A,10800,2940") == "other_rate (tilt_aid=70%)");
  CHECK(cause(stay("A", "2023-03-01", "21000.01"), "A,10800.00,2520") == "other_reading (rounding=truncate)");
  CHECK(cause(stay("A", "2023-03-01", "101000"), "A,58800,21720") == "cap_ignored");
  CHECK(cause(one, "A,2520,10800") == "other_split");
  CHECK(cause(one, "A,1,2") == "unexplained");
  CHECK(cause(stay("A", "2023-03-01", "60000", "subsistence", "P", "sanmenxia"), "A,30000,0") ==
        "other_fact (in_province=false)");
  CHECK(cause("V,P,sanmenxia,2023-03-01,outpatient_pool,,,130,,secondary,H-01,,,", "V,71.5") == "deductible_ignored");
  CHECK(cause("V,P,sanmenxia,2023-03-01,outpatient_pool,,,130,,secondary,H-01,,,", "V,84.5") ==
        "other_fact (level=primary)");
  // Behind a first claim that was paid right.
  const audited again = compare(two, "A,10800,2520\nB,10800,2520\n");
  CHECK(says(found(again), "B basic_aid 1600.00 1600.00 year_ignored\n"));
}

TEST_CASE("a claim that follows from what was paid before it is told from one that is wrong itself") {
  const audited a = compare(two, "A,0,0\nB,12000,2520\n");
  CHECK(says(found(a), "B basic_aid 2800.00 0.00 earlier_payment\n"));
  const rows_of rows(a.findings);
  CHECK(rows[2].at("due_given_paid") == "12000.00");  // the cap was not used, the deductible was
}

TEST_CASE("reversed and corrected claims, and payments without a claim") {
  const std::string reversed = two + "R,P,jinzhou,2023-06-01,,,,,,,,,reverse,A\n";
  CHECK(found(compare(reversed, "A,0,0\nB,10800,2520\n")).empty());
  CHECK(found(compare(reversed, "B,10800,2520\n")).empty());
  CHECK(found(compare(reversed, "A,10800,2520\nB,9200,6480\n")) ==
        "A basic_aid 10800.00 10800.00 reversed_claim\nA tilt_aid 2520.00 2520.00 reversed_claim\n"
        "B basic_aid -1600.00 -1600.00 not_corrected\nB tilt_aid 3960.00 3960.00 not_corrected\n");
  const audited a = compare(two + stay("C", "2023-07-01", "x") + "\n", "A,10800,2520\nB,9200,6480\nC,5,0\nZ,7,0\n");
  CHECK(found(a) == "C basic_aid 5.00 5.00 refused_claim (invalid_value)\nZ basic_aid 7.00 7.00 unknown_claim\n");
  CHECK(says(a.messages, "paid.csv, line 5: there is no claim \"Z\"\n"));
  CHECK(a.differences == 2);
  CHECK(found(compare(reversed, "A,0,0\nB,10800,2520\nR,1,\n")) ==
        "R basic_aid 1.00 1.00 unknown_claim (the id of a correction)\n");
}

TEST_CASE("what cannot be read is named, and what is paid twice is added up") {
  const audited a = compare(two, "A,1.234.5,0\nB,9200,6480\n");
  CHECK(says(a.messages, "paid.csv, line 2, column paid_basic_aid: \"1.234.5\""));
  CHECK(found(a) == "A basic_aid   unreadable_payment\nA tilt_aid   unreadable_payment\n");
  CHECK(a.differences == 0);
  CHECK(a.faults == 1);
  CHECK(says(compare(two, "A,-5,0\n").messages, "less than nothing"));
  CHECK(says(compare(two, ",5,0\n").messages, "column claim_id: nothing is written"));
  CHECK(says(compare(two, "合计,5,0\n").messages, "a row of totals"));
  const audited twice = compare(two, "A,10800,2520\nB,9200,6480\nA,10800,2520\n");
  CHECK(says(twice.messages, "line 4: \"A\" is paid in line 2 already"));
  CHECK(says(found(twice), "A basic_aid 10800.00 10800.00 paid_twice\n"));
  CHECK(found(compare(two, "A,10000,2520\nB,9200,6480\nA,800,\n")).empty());
  CHECK_THROWS(compare(two, "").text = audit_of(header + "\n" + two, "claim_id,amount\nA,1\n").text);
}

TEST_CASE("aid in one amount is audited as one, and says the other part where one is known") {
  const std::string claims = header + "\n" + two;
  CHECK(found(audit_of(claims, "setl_id,maf_pay\nA,13320\nB,15680\n")).empty());
  const audited a = audit_of(claims, "setl_id,maf_pay\nA,13000\nB,15680\n");
  CHECK(found(a) == "A total_aid -320.00 -320.00 unexplained\n");  // what B had before it is not known
  CHECK(found(audit_of(claims, "setl_id,maf_pay\nA,16100\nB,15680\n")) ==
        "A total_aid 2780.00 2780.00 identity_not_held (subsistence)\n");
  CHECK(found(audit_of(claims, "结算编号,医疗救助基金支出,实付基本救助\nA,13320,10800\nB,15680,9200\n")).empty());
  CHECK(says(audit_of(claims, "claim_id,maf_pay,paid_basic_aid\nA,13320,13321\n").messages, "is not the sum"));
  CHECK(says(audit_of(claims, "claim_id,paid_basic_aid\nA,10800\nB,9200\n").text,
             "tilt aid is not stated and not audited\n"));
}

TEST_CASE("what was paid may stand in columns of the claims; a refund takes it back") {
  const std::string columns = header + ",paid_basic_aid,已付倾斜救助\n";
  const auto row = [](const std::string& claim, const std::string& paid) { return claim + "," + paid + "\n"; };
  const std::string a = stay("A", "2023-03-01", "21000");
  const std::string b = stay("B", "2023-05-01", "21000");
  const std::string r = "R,P,jinzhou,2023-06-01,,,,,,,,,reverse,A";
  CHECK(found(audit_of(columns + row(a, "10800,2520") + row(b, "9200,6480"), {})).empty());
  CHECK(found(audit_of(columns + row(a, "10800,2520") + row(b, "10800,2520") + row(r, "-10800,-2520"), {})).empty());
  CHECK(found(audit_of(columns + row(a, "10800,2520") + row(b, "10800,2520") + row(r, ",-2520"), {})) ==
        "A basic_aid 10800.00 10800.00 reversed_claim\n");
  const std::string replaced = "S,P,jinzhou,2023-05-01,medical_aid,margin,inpatient,3000,0,,,,replace,A";
  CHECK(found(audit_of(columns + row(a, "10800,2520") + row(replaced, "600,0"), {})).empty());
  CHECK(found(audit_of(columns + row(a, "10800,2520") + row(a, "10800,2520"), {})) ==
        "A basic_aid 10800.00 10800.00 refused_claim (duplicate_claim)\n"
        "A tilt_aid 2520.00 2520.00 refused_claim (duplicate_claim)\n");
  // A row that was refused and mended was paid once.
  const std::string refused = stay("A", "2023-03-01", "x");
  CHECK(found(audit_of(columns + row(refused, "10800,2520") + row(a, "10800,2520"), {})).empty());
  CHECK(found(audit_of(columns + row(refused, "10800,0"), {})) ==
        "A basic_aid 10800.00 10800.00 refused_claim (invalid_value)\n");
  const audited bad = audit_of(columns + row(a, "1x,2520"), {});
  CHECK(says(bad.messages, "line 2, column 15 (paid_basic_aid), claim A: \"1x\""));
  // The national field only where an audit is asked for.
  const std::string national = header + ",maf_pay\n" + row(a, "13321");
  CHECK(found(audit_of(national, {}, true)) == "A total_aid 1.00 1.00 unexplained\n");
}

TEST_CASE("the formula that an audit takes apart is the one that settles") {
  std::mt19937 engine(7);
  const auto up_to = [&](std::uint32_t n) { return gongbao::fen(static_cast<std::int64_t>(engine() % (n + 1))); };
  gongbao::cities::for_each([&](auto city) {
    decltype(city)::benefits::for_each([&]<class Benefit>(const Benefit&) {
      std::size_t compared = 0;
      for (int n = 0; n < 2'000; ++n) {
        typename Benefit::claim c{};
        c.date = gongbao::date(2023, 3, 1);
        c.in_scope_cost = up_to(6'000'000);
        if constexpr (requires { c.recipients; }) {
          c.recipients = gongbao::recipient::margin;
          for (const auto& w : gongbao::words_of<gongbao::recipient>)
            if (engine() % 4 == 0) c.recipients |= w.value;
          c.insurance_paid = gongbao::fen(gongbao::in_fen(c.in_scope_cost) / 3);
          if (engine() % 4 == 0) c.care = gongbao::care::outpatient;
        }
        if constexpr (requires { c.referred; }) c.referred = engine() % 3 != 0;
        c.designated = engine() % 5 != 0;
        const auto formula = settling::formula_of<Benefit>::of(c, Benefit::table);
        typename settling::formula_of<Benefit>::year before{};
        if constexpr (requires { before.tilted; }) {
          before.residual = up_to(4'000'000);
          before.tilted = gongbao::fen(gongbao::in_fen(before.residual) / 2);
          before.tilt_paid = gongbao::fen(gongbao::in_fen(before.tilted) / 2);
          before.basic_paid = up_to(4'000'000);
          before.deductible_base = up_to(600'000);
        } else {
          before.deductible_met = up_to(gongbao::detail::told_by_benefit<Benefit>::by_day ? 3'000 : 800'000);
          before.paid = gongbao::fen(gongbao::in_fen(before.deductible_met) / 3);
        }
        const auto s = gongbao::detail::told_by_benefit<Benefit>::settle(c, before, Benefit::table);
        // An account that no claims can have led to is refused, and may well have been paid.
        REQUIRE((s.has_value() == formula.has_value() || s == gongbao::error::inconsistent_amounts));
        if (!s) continue;
        std::size_t i = 0;
        const auto paid = formula->paid(before);
        const auto after = gongbao::detail::told_by_benefit<Benefit>::after(*s);
        gongbao::each_payment(before, [&](gongbao::text_view, const gongbao::text&, auto member) {
          REQUIRE(paid[i++] == after.*member - before.*member);
        });
        REQUIRE(formula->after(before, paid) == after);
        ++compared;
      }
      CHECK(compared > 200);
    });
  });
}
