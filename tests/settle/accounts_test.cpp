// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// What one run leaves to the next: twelve months are one year, and nothing is lost or settled twice.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gongbao_catch.hpp>

#include "event_rows.hpp"

using gongbao::claim_order;
using gongbao::language;
using settling_tests::results;
using settling_tests::reversal;
using settling_tests::rows_of;
using settling_tests::says;
using settling_tests::statuses;
using settling_tests::stay;
using settling_tests::three;

namespace {

/// What a run is asked for beside its file.
struct asked {
  claim_order order{};
  settling::behind_refused behind = settling::behind_refused::settle;
  const settling::policies<gongbao::cities>* tables = nullptr;
  bool rebase = false;
  bool forget_refused = false;
  std::vector<int> closes{};
  language in = language::en;
};

void rest_on(settling::accounts& a, claim_order order) {
  a.rest_on("order", std::string(std::string_view(gongbao::name_of(order))));
}

/// A run that goes on from accounts, or from nothing.
results run_on(const std::string& before, const std::string& rows, const asked& how = {}) {
  static const settling::policies<gongbao::cities> shipped;
  settling::accounts carried(how.in);
  rest_on(carried, how.order);
  if (!before.empty()) carried.read(before, "before.accounts");
  carried.add_input("claims", "claims.csv", outside::sha256_of(rows));
  carried.rebases = how.rebase;
  carried.forgets_refused = how.forget_refused;
  carried.closes = how.closes;
  return settling_tests::run_over<gongbao::cities>(settling_tests::events_header + rows, {}, how.behind, {.in = how.in},
                                                   how.tables != nullptr ? *how.tables : shipped,
                                                   {.order = how.order, .carried = &carried});
}
/// Why such a run cannot be.
std::string refusal(const std::string& before, const std::string& rows, const asked& how = {}) {
  try {
    run_on(before, rows, how);
  } catch (const settling::unusable& why) {
    return why.in(how.in);
  }
  return {};
}

std::string differences(const results& r) {
  return settling_tests::corrected(r, {"claim_id", "component", "difference", "reason"});
}

/// The lines that say something of claims.
std::string state_of(const std::string& accounts) {
  const std::size_t first = accounts.find("\nstate\n");
  const std::size_t last = accounts.rfind("\nruns\n");
  REQUIRE(first != accounts.npos);
  REQUIRE(last != accounts.npos);
  return accounts.substr(first, last - first);
}

/// Rows of a year and the December before it, a file a month: late bills, reversals and replacements of whatever month.
class random_year {
 public:
  explicit random_year(std::uint32_t seed, std::size_t persons) : engine_{seed}, persons_{persons} {}

  std::vector<std::string> months(std::size_t rows_a_month) {
    std::vector<std::string> all;
    for (int month = 0; month <= 12; ++month) {
      std::string& csv = all.emplace_back();
      for (std::size_t i = 0; i < rows_a_month; ++i) csv += row(month);
    }
    return all;
  }

 private:
  struct claim {
    std::string id;
    std::size_t person;
  };

  std::size_t below(std::size_t n) { return engine_() % n; }

  static std::string month_text(int month) {
    const int of_year = month == 0 ? 12 : month;
    return std::string(month == 0 ? "2023-" : "2024-") + (of_year < 10 ? "0" : "") + std::to_string(of_year);
  }
  static std::string head(const std::string& id, std::size_t person, const std::string& date) {
    std::string text = id;
    (text += ",P") += std::to_string(person);
    text += person % 2 == 0 ? ",jinzhou," : ",sanmenxia,";
    return text += date;
  }
  std::string facts(std::size_t person) {
    const bool is_pool = person % 4 >= 2;
    const std::string cost = std::to_string(1 + below(is_pool ? 900 : 30'000)) + "." + std::to_string(10 + below(90));
    static constexpr std::string_view levels[] = {"primary", "secondary", "tertiary"};
    static constexpr std::string_view identities[] = {"margin", "subsistence", "destitute", "ordinary"};
    const std::size_t institution = below(3);
    std::string text;
    if (is_pool) {
      ((((text += ",outpatient_pool,,,") += cost) += ",,") += levels[institution]) += ",H";
      return text += std::to_string(institution);
    }
    return (((text += ",medical_aid,") += identities[below(4)]) += ",inpatient,") += cost + ",0,,";
  }
  std::string row(int month) {
    const std::string id = "E" + std::to_string(count_++);
    const std::size_t kind = claims_.empty() ? 99 : below(100);
    const std::string day = "-" + std::to_string(11 + below(3));
    if (kind < 3) {
      const claim& c = claims_[below(claims_.size())];
      return head(id, c.person, month_text(month) + day) + ",,,,,,,,reverse," + c.id + ",\n";
    }
    if (kind == 99 || kind == 20) {  // one-off aid, of somebody in Jinzhou who has claims of medical aid
      const claim once{id, below((persons_ + 3) / 4) * 4};
      claims_.push_back(once);
      return head(id, once.person, month_text(month) + day) + ",,,,,,,,look_back,,\n";
    }
    const bool replaces = kind < 5;
    const claim c = replaces ? claims_[below(claims_.size())] : claim{id, below(persons_)};
    const int of = kind < 20 ? static_cast<int>(below(static_cast<std::size_t>(month) + 1)) : month;
    std::string text = head(id, c.person, month_text(of) + day) + facts(c.person);
    text += replaces ? ",replace," + c.id + "," : ",,,";
    if (below(3) == 0) text += "10:3" + std::to_string(below(3));
    if (kind >= 97) text += ",too,many";  // refused
    if (!replaces) claims_.push_back(c);
    return text + "\n";
  }

  std::mt19937 engine_;
  std::size_t persons_;
  std::size_t count_ = 0;
  std::vector<claim> claims_;
};

std::string without_header(const std::string& csv) { return csv.substr(csv.find('\n') + 1); }
/// Corrections without the line of the event, and without the last row, which counts those of a run.
std::string without_lines(const std::string& csv) {
  std::string all;
  for (const auto& row : rows_of(csv)) {
    if (row.at("correction_id") == "trailer") continue;
    for (const auto& [name, value] : row)
      if (name != "event_line" && name != "run") (all += value) += ',';
    all += '\n';
  }
  return all;
}

/// Months that go on from each other, put together.
struct month_by_month {
  month_by_month(const std::vector<std::string>& months, const asked& how) {
    for (const std::string& month : months) {
      const results r = run_on(accounts, month, how);
      rows += month;
      settlements += without_header(r.settlements);
      corrections += without_lines(r.corrections);
      accounts = r.accounts;
    }
  }

  std::string rows{};
  std::string settlements{};
  std::string corrections{};
  std::string accounts{};
};

}  // namespace

TEST_CASE("twelve monthly runs give what one yearly run gives") {
  for (const claim_order order : {claim_order::arrival, claim_order::service_date})
    for (const auto behind : {settling::behind_refused::settle, settling::behind_refused::hold})
      for (std::uint32_t seed = 1; seed <= 2; ++seed) {
        CAPTURE(seed);
        const asked how{.order = order, .behind = behind};
        const month_by_month put_together(random_year(seed, seed == 1 ? 300 : 12).months(seed == 1 ? 155 : 30), how);
        const results once = run_on({}, put_together.rows, how);
        REQUIRE(without_header(once.settlements) == put_together.settlements);
        REQUIRE(without_lines(once.corrections) == put_together.corrections);
        REQUIRE(state_of(once.accounts) == state_of(put_together.accounts));
        CHECK(put_together.corrections.size() > 1'000);
      }
}

// By hand: settle_tests "[year]"
TEST_CASE("so do those of 200 000 claims", "[.][year]") {
  for (const claim_order order : {claim_order::arrival, claim_order::service_date}) {
    const asked how{.order = order};
    const month_by_month put_together(random_year(7, 40'000).months(15'385), how);
    const results once = run_on({}, put_together.rows, how);
    CHECK((without_header(once.settlements) == put_together.settlements));
    CHECK((without_lines(once.corrections) == put_together.corrections));
    CHECK((state_of(once.accounts) == state_of(put_together.accounts)));
    WARN(rows_of(once.settlements).size() << " rows, " << rows_of(once.corrections).size() << " corrections");
  }
}

TEST_CASE("a later run takes back and replaces what an earlier one settled, also of the year before") {
  const results january = run_on({}, three);
  CHECK(statuses(january) == "ok ok ok ");
  const results february = run_on(january.accounts, reversal("R", "A"));
  CHECK(differences(february) ==
        "A basic_aid -10800.00 reversed\nA tilt_aid -2520.00 reversed\nB basic_aid 1600.00 year_before\n"
        "B tilt_aid -3960.00 year_before\nC basic_aid 9200.00 year_before\nC tilt_aid 480.00 year_before\n");
  CHECK(rows_of(february.corrections)[0].at("event_line") == "2");
  const results march =
      run_on(february.accounts, reversal("S", "A") + reversal("R", "B") + reversal("T", "R") +
                                    reversal("U", "B", "2023-12-02", "Q") + stay("A", "2024-01-01", "1") +
                                    stay("V", "2024-01-05", "20000", "replace,B,"));
  CHECK(statuses(march) == "already_reversed duplicate_claim unknown_claim other_person duplicate_claim replaced ");
  CHECK(differences(march) == "C basic_aid 1600.00 year_before\nC tilt_aid -3960.00 year_before\n");  // B opens 2024
  CHECK(says(march.messages, "\"A\", in an earlier run, was reversed before"));
  CHECK(says(march.messages, "the claim has been settled before, in an earlier run"));
  CHECK(says(march.messages, "\"R\" is no claim: it reversed or replaced one in an earlier run"));
  CHECK(says(run_on(february.accounts, stay("A", "2024-01-01", "1"), {.in = language::zh}).messages,
             "该笔已在此前批次结算"));
}

TEST_CASE("a file is settled once") {
  const results january = run_on({}, three);
  const results february = run_on(january.accounts, reversal("R", "A"));
  CHECK(says(refusal(february.accounts, three),
             "claims.csv was settled before, in run 1 of the accounts before.accounts"));
  CHECK(says(refusal(february.accounts, reversal("R", "A"), {.in = language::zh}),
             "claims.csv已在账户文件before.accounts的第2次结算中结算：内容相同"));
}

TEST_CASE("accounts of other readings, of another form, damaged or shortened ones are refused, in both languages") {
  const std::string good = run_on({}, three).accounts;
  const auto refused = [](const std::string& accounts, const asked& how = {}) {
    return refusal(accounts, stay("X", "2023-10-01", "1"), how);
  };
  CHECK(refused(good).empty());
  CHECK(says(refused(good, {.order = claim_order::service_date}),
             "rest on another reading: order is arrival there and service_date here"));
  CHECK(says(refused(good, {.order = claim_order::service_date, .in = language::zh}),
             "所依据的选项不同：order在其中为arrival，此处为service_date"));
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string text = good;
    return text.replace(text.find(from), from.size(), to);
  };
  CHECK(says(refused(changed("accounts\t1", "accounts\t2")), "have the format 2, and this program reads 1"));
  CHECK(says(refused(changed("accounts\t1", "accounts\t2"), {.in = language::zh}), "的格式为2，本程序只读取格式1"));
  CHECK(says(refused(changed("20000.00", "20000.01")), "are damaged: they are not those"));
  CHECK(says(refused(changed("20000.00", "20000.01"), {.in = language::zh}), "已损坏：内容与末行的摘要不符"));
  CHECK(says(refused(good.substr(0, good.rfind("end\t"))), "are shortened"));
  CHECK(says(refused(good.substr(0, good.size() / 2), {.in = language::zh}), "不完整：缺少末行"));
  CHECK(says(refused("claim_id,person_id\n"), "is no accounts file"));
  CHECK(says(refused("claim_id,person_id\n", {.in = language::zh}), "不是账户文件"));

  // A release that knows more writes the same form; what this one does not know it cannot carry on.
  const auto written_anew = [](std::string text) {
    text.erase(text.rfind("end\t"));
    const auto lines = std::count(text.begin(), text.end(), '\n');
    return text + "end\t" + std::to_string(lines) + "\t" + outside::sha256_of(text) + "\n";
  };
  CHECK(refused(written_anew(changed("settle\t0.1.0", "settle\t9.9.9"))).empty());
  CHECK(says(refused(written_anew(changed("other_place_ok\n", "other_place_so\n"))),
             "says nothing that this program knows"));
  CHECK(says(refused(written_anew(changed("\tstands\t", "\tfell\t")), {.in = language::zh}), "不是本程序所知的内容"));
}

TEST_CASE("no byte of an accounts file can change or go unnoticed") {
  const std::string good = run_on({}, stay("A", "2023-03-01", "20000") + reversal("R", "A")).accounts;
  const auto is_refused = [](const std::string& bytes) {
    settling::accounts a(language::en);
    rest_on(a, {});
    try {
      a.read(bytes, "x");
    } catch (const settling::unusable&) {
      return true;
    }
    return false;
  };
  REQUIRE(!is_refused(good));
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string bytes = good;
    for (const int bit : {0, 3, 7}) {
      bytes[i] = static_cast<char>(good[i] ^ 1 << bit);
      REQUIRE(is_refused(bytes));
    }
    REQUIRE(is_refused(good.substr(0, i)));
  }
  CHECK(is_refused(good + "\n"));
  CHECK(is_refused(good + good));
}

TEST_CASE("a refused row leaves its id free, and later claims of its person know of it in later runs too") {
  const std::string bad = stay("B", "2023-04-01", "x");
  const results january = run_on({}, stay("A", "2023-03-01", "20000") + bad);
  const std::string later = stay("C", "2023-05-01", "20000");
  CHECK(
      says(run_on(january.accounts, later).messages,
           "1 claim of person P in 2023 from here on is settled as if the row refused in an earlier run had not been"));
  CHECK(says(run_on(january.accounts, later, {.in = language::zh}).messages, "按此前批次未被拒绝时的情形结算"));
  const asked hold{.behind = settling::behind_refused::hold};
  const results held = run_on(january.accounts, later, hold);
  CHECK(statuses(held) == "held ");
  CHECK(says(held.messages, "that was refused in an earlier run comes first"));
  CHECK(statuses(run_on(held.accounts, stay("B", "2023-04-01", "10") + later, hold)) == "ok ok ");
  CHECK(
      statuses(run_on(held.accounts, later + " ", {.behind = hold.behind, .forget_refused = true})).starts_with("ok "));
  // The copy of a claim is no claim that is missing.
  const results copied =
      run_on(run_on({}, stay("A", "2023-03-01", "20000")).accounts, stay("A", "2023-03-01", "20000") + later, hold);
  CHECK(statuses(copied) == "duplicate_claim ok ");
}

TEST_CASE("a closed year's claims leave the accounts, and rows that touch it are refused by name") {
  const std::string four = three + stay("D", "2024-02-01", "20000");
  const results closing = run_on({}, four, {.closes = {2023}});
  CHECK(statuses(closing) == "ok ok ok ok ");
  CHECK(!says(closing.accounts, "\t2023-03-01\t"));
  CHECK(says(closing.accounts, "\nclosed\t2023\n"));
  CHECK(says(closing.accounts, "\nused\tA\t2023\n"));
  const results later =
      run_on(closing.accounts, stay("E", "2023-12-31", "1") + reversal("R", "A", "2024-03-01") +
                                   stay("A", "2024-03-01", "1") + stay("S", "2023-06-01", "1", "replace,D,") +
                                   stay("T", "2024-03-01", "1", "replace,B,") + reversal("R", "D", "2024-03-01"));
  CHECK(statuses(later) == "closed_year closed_year duplicate_claim closed_year closed_year reversed ");
  CHECK(says(later.messages, "the accounts of 2023 are closed"));
  CHECK(says(run_on(closing.accounts, stay("E", "2023-12-31", "1"), {.in = language::zh}).messages,
             "2023年的账户已关闭"));
  const results next = run_on(later.accounts, reversal("R2", "C", "2024-03-01") + reversal("R3", "D", "2024-03-01"));
  CHECK(statuses(next) == "closed_year already_reversed ");
}

TEST_CASE("one-off aid does not look back into a closed year") {
  const std::string ordinary = "A,P,jinzhou,2023-11-01,medical_aid,ordinary,inpatient,20000,0,,,,,\n";
  const std::string once = "L,P,jinzhou,2024-02-01,,,,,,,,look_back,,\n";
  const results open = run_on(run_on({}, ordinary).accounts, once);
  CHECK(rows_of(open.settlements)[0].at("basic_aid") == "7500.00");
  CHECK(statuses(run_on(run_on({}, ordinary, {.closes = {2023}}).accounts, once)) == "closed_year ");
}

TEST_CASE("what a payment looks back at stays in the accounts though its year is closed") {
  const auto look_back = [](std::string_view id, std::string_view day) {
    return std::string(id) + ",P,jinzhou," + std::string(day) + ",,,,,,,,look_back,,\n";
  };
  const std::string before = "A,P,jinzhou,2023-06-01,medical_aid,ordinary,inpatient,30000,0,,,,,\n";
  const results first = run_on({}, before + look_back("L", "2024-02-01"));
  REQUIRE(statuses(first) == "ok looked_back ");
  const std::string later = stay("B", "2024-03-01", "1000") + reversal("R", "B", "2024-04-01");
  const results closing = run_on(first.accounts, later, {.closes = {2023}});
  const results open = run_on(first.accounts, later);
  const std::string more =
      stay("C", "2024-01-05", "500") + stay("D", "2024-05-01", "500") + reversal("S", "C", "2024-06-01");
  CHECK(run_on(closing.accounts, more).settlements == run_on(open.accounts, more).settlements);
  CHECK(run_on(closing.accounts, more).corrections == run_on(open.accounts, more).corrections);
  CHECK(statuses(run_on(closing.accounts, reversal("S", "A", "2024-04-01"))) == "closed_year ");
  CHECK(statuses(run_on(closing.accounts, look_back("M", "2024-04-01"))) == "closed_year ");
  // With the payment they leave.
  const results none = run_on(closing.accounts, reversal("S", "L", "2024-04-01"));
  CHECK(says(none.accounts, "\nused\tA\t2023\n"));
}

TEST_CASE("a table that is added at the end is none that settled claims rest on; another one needs --rebase") {
  using gongbao::write_tables;
  std::string table = write_tables({"jinzhou", "medical_aid"}, gongbao::jinzhou::medical_aid_2023);
  const auto with = [](std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
      text.replace(at, from.size(), to);
    return text;
  };
  const auto read = [](const std::string& csv) {
    settling::policies<gongbao::cities> tables;
    REQUIRE(tables.read(csv).empty());
    return tables;
  };
  const std::string first_rate = ",60%,";
  REQUIRE(says(table, first_rate));
  const results january = run_on({}, three);
  const std::string february = stay("D", "2023-10-01", "100");

  // The shipped table, ended, and another one behind it.
  const std::string of_2024 = without_header(with(with(table, "2023-01-01,,", "2024-01-01,,"), first_rate, ",65%,"));
  const auto longer = read(with(table, "2023-01-01,,", "2023-01-01,2023-12-31,") + of_2024);
  CHECK(refusal(january.accounts, february, {.tables = &longer}).empty());
  const results later = run_on(january.accounts, february + stay("E", "2024-02-01", "100"), {.tables = &longer});
  CHECK(says(refusal(later.accounts, stay("F", "2024-03-01", "1")),
             "rest on another table: claims of jinzhou medical_aid on 2024-02-01 were settled by it"));

  const auto other = read(with(table, first_rate, ",65%,"));
  CHECK(says(refusal(january.accounts, february, {.tables = &other, .in = language::zh}),
             "所依据的政策表不同：锦州市医疗救助2023年3月1日的费用按该表结算"));
  const results rebased = run_on(january.accounts, february, {.tables = &other, .rebase = true});
  CHECK(differences(rebased) ==
        "A basic_aid 900.00 tables\nA tilt_aid -375.00 tables\nB basic_aid -900.00 tables\nB tilt_aid 1125.00 tables\n"
        "C tilt_aid -750.00 tables\n");
  const rows_of corrections(rebased.corrections);
  CHECK(corrections[0].at("event") == "rebase-" + outside::sha256_of(february).substr(0, 16));
  CHECK(corrections[0].at("event_line").empty());
  CHECK(corrections[0].at("booking_month") == "2023-10");
  // What stands then is what the other table would have given from the start.
  CHECK(state_of(rebased.accounts) == state_of(run_on({}, three + february, {.tables = &other}).accounts));
  CHECK(refusal(rebased.accounts, stay("F", "2023-10-02", "1"), {.tables = &other}).empty());
  // A table that was not in force cannot settle them again.
  const auto none = read(with(table, "2023-01-01,,", "2024-01-01,,"));
  CHECK(says(refusal(january.accounts, february, {.tables = &none, .rebase = true}),
             "person P cannot be settled again by the tables that are in force now"));
}
