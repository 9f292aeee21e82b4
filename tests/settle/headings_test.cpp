// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// What stands above the claims: separators, titles, and headings in Chinese and of the national settlement interface.

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include <gongbao_catch.hpp>

#include "in_process.hpp"

using settling_tests::results;
using settling_tests::rows_of;
using settling_tests::run;

namespace {

const std::string plain =
    "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid\n"
    "A,P,jinzhou,2023-03-01,subsistence+margin,inpatient,9000.00,1200.00\n"
    "B,Q,sanmenxia,2023-03-02,margin,inpatient,20000,0\n";

bool says(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::string in_place_of(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

settling::heading_choices chosen(std::string_view text) {
  settling::heading_choices choices;
  add_choices(choices, settling_tests::form(), text);
  return choices;
}

/// Why a file is refused as a whole.
std::string refused(const std::string& csv, const settling::heading_choices& choices = {}) {
  try {
    run(csv, {}, settling::behind_refused::settle, choices);
  } catch (const settling::unusable& why) {
    return why.what();
  }
  return {};
}
std::string refused_choice(std::string_view text) {
  try {
    chosen(text);
  } catch (const settling::unusable& why) {
    return why.what();
  }
  return {};
}

}  // namespace

TEST_CASE("every heading stands for one column, which has a name in Chinese") {
  std::set<std::string_view> seen;
  for (const settling::heading_term& h : settling::heading_terms) {
    INFO(h.term);
    CHECK(settling_tests::form().find(h.key).has_value());
    CHECK(seen.insert(h.term).second);
    CHECK(settling::plain_heading(h.term) == h.term);
    CHECK(settling::meaning_of(h.term)->key == h.key);
    CHECK_FALSE(settling_tests::form().find(h.term).has_value());
  }
  settling_tests::form().for_each_column([](settling::column c) {
    INFO(std::string(settling_tests::form().name(c)));
    const std::string_view name = settling::chinese_of(settling_tests::form().name(c));
    CHECK(static_cast<unsigned char>(name.substr(0, 1)[0]) >= 0x80);
  });
}

TEST_CASE("headings in Chinese and of the settlement interface bring the same settlements") {
  const std::string rows = plain.substr(plain.find('\n'));
  const std::string same[] = {
      "结算编号,人员编号,城市,结算日期,救助对象类别,医疗类别,政策范围内费用,医疗保险支付",
      "结算ID,身份证号,统筹地区,日期,身份,就医方式,政策范围内费用（元）,医保支付(元)",
      "setl_id,psn_no,city,setl_time,recipients,med_type,inscp_scp_amt,hifp_pay",
      "SETL_ID,PSN_NO,城市,SETL_TIME,PSN_IDET_TYPE,MED_TYPE,INSCP_SCP_AMT,HIFP_PAY",
      " 结算编号 ,\"人员\n编号\",城市,结算日期\u3000,身份类别,就医类别,\uFEFF符合政策范围金额,统筹基金支出"};
  const results flat = run(plain);
  REQUIRE(flat.settled == 2);
  for (const std::string& headings : same) {
    INFO(headings);
    const results r = run(headings + rows);
    CHECK(r.settlements == flat.settlements);
    CHECK(r.table_data == flat.table_data);
    CHECK(says(r.messages, "taken: \""));
  }
  CHECK(says(run(same[0] + rows).messages,
             "taken: \"结算编号\" as claim_id, \"人员编号\" as person_id, \"城市\" as city, \"结算日期\" as date, "
             "\"救助对象类别\" as recipients, \"医疗类别\" as care, \"政策范围内费用\" as in_scope_cost, "
             "\"医疗保险支付\" as insurance_paid\n"));
  CHECK_FALSE(says(flat.messages, "taken: "));
}

TEST_CASE("what the insurances paid is the sum of what each paid, and of nothing else") {
  const std::string headings =
      "setl_id,psn_no,city,setl_time,psn_idet_type,med_type,inscp_scp_amt,hifp_pay,acct_pay,hifmi_pay,maf_pay,hifob_"
      "pay,"
      "psn_cash_pay\n";
  const results r =
      run(headings +
          "A,P,锦州市,2023-03-01 10:20:30,低保对象;低保边缘家庭成员,21,9000.00,1000.00,77,150.5,88,49.50,9\n"
          "B,Q,三门峡市,2023-03-02 00:00:00,低保边缘家庭成员,21,\"20,000\",0,77,0,88,0,9\n");
  CHECK(r.settlements == run(plain).settlements);
  CHECK(says(r.messages, "\"hifp_pay\" + \"hifmi_pay\" + \"hifob_pay\" as insurance_paid\n"));
  CHECK(says(r.messages, "ignored columns: acct_pay, maf_pay, psn_cash_pay\n"));

  const auto with = [&](std::string_view a, std::string_view b, std::string_view c) {
    return run(headings + "A,P,锦州市,2023-03-01,margin,21,9000," + std::string(a) + ",," + std::string(b) + ",," +
               std::string(c) + ",\n");
  };
  CHECK(says(
      with("1", "", "1").messages,
      "column 10 (hifmi_pay, insurance_paid), claim A: missing_input, a required input is absent: write an amount"));
  CHECK(
      says(with("1", "1", "1e3").messages,
           "column 12 (hifob_pay, insurance_paid), claim A: invalid_value, \"1e3\" is in a spreadsheet's scientific"));
  CHECK(says(with("8000", "1000", "0.01").messages,
             "columns 8 (hifp_pay) + 10 (hifmi_pay) + 12 (hifob_pay), insurance_paid, claim A: inconsistent_amounts, "
             "\"9000.01\""));
  CHECK(says(with("99999999999", "99999999999", "0").messages, "claim A: out_of_range"));
  CHECK(says(refused(headings.substr(0, headings.size() - 1) + ",insurance_paid\n"),
             "columns 8 (hifp_pay) and 14 (insurance_paid) are both insurance_paid"));
  CHECK(says(refused(headings.substr(0, headings.size() - 1) + ",统筹基金支出\n"),
             "columns 8 (hifp_pay) and 14 (统筹基金支出) are both insurance_paid"));
  // Rows that are equal in the file are found, sums or not.
  CHECK(says(run(headings + "A,P,锦州市,2023-03-01,margin,21,9,1,,1,,1,\nB,P,锦州市,2023-03-01,margin,21,9,1,,1,,1,\n")
                 .messages,
             "line 3, column 1 (setl_id, claim_id), claim B: warning, this row is line 2 but for claim_id"));
}

TEST_CASE("two headings for one column are refused, unless somebody says which") {
  const std::string two = in_place_of(in_place_of(plain, "person_id", "人员编号"), "\n", ",身份证号\n");
  CHECK(says(refused(two),
             "columns 2 (人员编号) and 9 (身份证号) are both person_id: take one out, or say which by "
             "--columns person_id=人员编号"));
  std::string rows = two;
  for (std::size_t at = rows.find('\n') + 1; (at = rows.find("身份证号", at)) != rows.npos;) rows.replace(at, 12, "X");
  const results r = run(rows, {}, settling::behind_refused::settle, chosen("person_id=人员编号"));
  CHECK(r.settlements == run(plain).settlements);
  CHECK(says(r.messages, "ignored columns: 身份证号\n"));
  CHECK(says(refused(plain.substr(0, plain.find('\n')) + ",人员编号\n"),
             "columns 2 (person_id) and 9 (人员编号) are both person_id"));
  CHECK(refused(plain.substr(0, plain.find('\n')) + ",人员编号\nA,P,jinzhou,2023-03-01,margin,inpatient,9,0,x\n",
                {.ignored = {"人员编号"}})
            .empty());
  CHECK(says(refused(plain.substr(0, plain.find('\n')) + ",person_id\n"), "the header has the column person_id twice"));
}

TEST_CASE("any heading can be chosen for a column") {
  const std::string other = in_place_of(in_place_of(plain, "person_id", "社保卡号"), "insurance_paid", "甲");
  CHECK(says(refused(other), "the header lacks the column person_id, insurance_paid"));
  const results r = run(other, {}, settling::behind_refused::settle, chosen("person_id=社保卡号,insurance_paid=甲"));
  CHECK(r.settlements == run(plain).settlements);
  CHECK(r.messages.starts_with("taken: \"社保卡号\" as person_id, \"甲\" as insurance_paid\n"));

  const std::string split =
      "claim_id,person_id,city,date,recipients,care,in_scope_cost,甲,乙\n"
      "A,P,jinzhou,2023-03-01,subsistence+margin,inpatient,9000.00,1000.00,200\n"
      "B,Q,sanmenxia,2023-03-02,margin,inpatient,20000,0,0\n";
  CHECK(run(split, {}, settling::behind_refused::settle, chosen("insurance_paid=甲+乙")).settlements ==
        run(plain).settlements);
  CHECK(says(refused(split, chosen("insurance_paid=甲+丙")), "there is no column \"丙\" to take as insurance_paid"));
  CHECK(says(refused(split, chosen("insurance_paid=甲+person_id")), "the header lacks the column person_id"));
  CHECK(
      says(refused(split, chosen("insurance_paid=甲,county=甲")), "column 8 (甲) cannot be insurance_paid and county"));

  CHECK(says(refused_choice("insurance_paid=hifp_pay+acct_pay"), "\"acct_pay\" is the person's own money"));
  CHECK(says(refused_choice("insurance_paid=医疗救助基金支出"), "is aid that was paid already"));
  CHECK(says(refused_choice("person_id=a+b"), "only amounts are added up, and person_id is none"));
  CHECK(says(refused_choice("persons=a"), "\"persons=a\" is no choice of a column"));
  CHECK(says(refused_choice("person_id"), "is no choice of a column"));
  CHECK(says(refused_choice("person_id="), "is no choice of a column"));
  CHECK(says(refused_choice("person_id=a,person_id=b"), "the column person_id is chosen twice"));
}

TEST_CASE("what separates the cells is found in the headings, and said") {
  const std::string flat = run(plain).settlements;
  for (const auto& [separator, name] : {std::pair{";", "semicolons"}, std::pair{"\t", "tabs"}}) {
    const std::string other = in_place_of(plain, ",", separator);
    const results r = run(other);
    CHECK(r.settlements == flat);
    CHECK(r.messages.starts_with("the cells are separated by " + std::string(name) + "\n"));
    for (const std::size_t block : {std::size_t{1}, std::size_t{7}, std::size_t{100}})
      CHECK(run(other, {.block = block}).settlements == flat);
    // Commas are nothing there, quotes are what they are.
    CHECK(rows_of(run(in_place_of(in_place_of(other, "9000.00", "9,000.00"), "1200.00", "\"1,200.00\"")).settlements)[0]
              .at("total_aid") == rows_of(flat)[0].at("total_aid"));
    CHECK(run(in_place_of(other, "20000", std::string("\"2\"\"") + separator + "0\"")).refused == 1);
  }
  for (const std::string first : {"sep=;", "\"sep=;\"", "SEP=;", "\uFEFFsep=;"}) {
    const results r = run(first + "\r\n" + in_place_of(plain, ",", ";"));
    CHECK(r.settlements == flat);
    CHECK(says(r.messages, "separated by semicolons\n"));
    CHECK_FALSE(says(r.messages, "above"));
  }
  CHECK(run("sep=,\n" + plain).settlements == flat);
  CHECK(run("sep=|\n" + in_place_of(plain, ",", "|")).settlements == flat);
  CHECK(says(refused("sep=;\n" + plain), "the header lacks the column claim_id"));
  CHECK(says(refused(in_place_of(plain, ",", "|")), "separated by vertical bars"));
  const std::string headings = plain.substr(0, plain.find('\n'));
  CHECK(says(
      refused(headings + ",x;" + in_place_of(headings, ",", ";") + ";y\n"),
      "the headings can be read with commas between them and with semicolons: say which in a first line, as sep=,"));
  CHECK(says(refused("claim_id;person_id;city\n1;2;3\n"), "the header lacks the column date, recipients, care"));
}

TEST_CASE("a title above the headings is said, and never settled") {
  const results flat = run(plain);
  const results r = run("锦州市医疗救助费用明细表,,,,,,,\n\n单位：某医院,,,,,,金额单位：元,\n" + plain);
  CHECK(r.settlements == flat.settlements);
  CHECK(says(r.messages, "lines 1 to 3 stand above the headings and are not read: \"锦州市医疗救助费用明细表\"\n"));
  CHECK(says(run("表\n" + plain).messages, "line 1 stands above the headings and is not read: \"表\"\n"));
  CHECK(run("\"a\nb\",,,\n" + plain).settlements == flat.settlements);
  // Claims are no title.
  CHECK(says(refused(plain.substr(plain.find('\n') + 1) + plain),
             "the headings stand in line 3, and what stands above them, from line 1 on, is more than a title"));
  CHECK(says(refused("表,,,,,,,\n" + in_place_of(plain, "care", "kind")),
             "the header lacks the column care; its headings seem to stand in line 2"));
}

TEST_CASE("a row of totals below the claims is said, and never settled") {
  const results flat = run(plain);
  for (const std::string row :
       {"合计,,,,,,29000.00,1200.00\n", "合 计：,,,,,,\"29,000.00\",1200\n", ",合计,,,,,29000,1200\n",
        ",,,,合计,,29000,1200\n", "Total,,,,,,29000,1200\n", "本页小计,,,,,,29000,1200\n", "合计,29000\n", "合计\n",
        "合计,,,,,,=SUM(G2:G3),1200\n"}) {
    INFO(row);
    const results r = run(plain + row);
    CHECK(r.settlements == flat.settlements);
    CHECK(r.summary == flat.summary);
    CHECK(says(r.messages, "line 4: \""));
    CHECK(says(r.messages, "\", a row of totals, is not settled\n"));
    CHECK(says(run(plain + row + row).messages, "lines 4 to 5: 2 rows of totals, the first \""));
  }
  // A claim is a claim, whatever it is called.
  CHECK(run(plain + "合计,P,jinzhou,2023-03-01,margin,inpatient,1,0\n").settled == 3);
  CHECK(run(plain + "合计,P,jinzhou,2023-03-01,margin,inpatient,x,0\n").refused == 1);
  CHECK(run(plain + "合计,,jinzhou,2023-03-01,margin,inpatient,1,0\n").refused == 1);
  CHECK(run(plain + "合计,P,,,,,1,0\n").refused == 1);
  CHECK(run(plain + "A9,,,,,,29000.00,1200.00\n").refused == 1);
  CHECK(says(refused(plain.substr(0, plain.find('\n') + 1) + "合计,,,,,,0,0\n"), "there is no claim under the header"));
}
