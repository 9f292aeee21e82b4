// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Rows that an engine pipes: each is answered, in order, and whichever persons a process gets.

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao_catch.hpp>

#include "in_process.hpp"
#include "line_reader.hpp"
#include "persons_met.hpp"
#include "stream.hpp"

#if defined(__unix__)
#include <sys/wait.h>
#include <unistd.h>

#include "workplace.hpp"
#endif

namespace {

using settling::cell_form;
using settling::csv_fault;
using settling::language;
using settling_tests::contents_of;

const std::string usual = settling::columns_of_stream(settling_tests::form());

/// How a stream is asked for.
struct asked {
  std::string header = usual;
  char separator = ',';
  language in = language::en;
  settling::behind_refused behind = settling::behind_refused::settle;
  settling::csv_reader::limits sizes{};
  std::size_t most_bytes = 1'000'000;
};

std::string answers_to(std::string_view rows, const asked& how = {}) {
  std::string said;
  std::string all;
  const std::string names = how.header + "\n";
  settling::csv_reader first(settling::csv_reader::source_of(names));
  settling::header columns = settling::read_header(settling_tests::form(), first,
                                                   [&](std::string_view text) { said += text; }, {.in = how.in});
  columns.separate_by(how.separator);
  const cell_form cells{.separator = how.separator, .for_spreadsheets = false};
  settling::csv_writer answers([&](std::string_view bytes) { all += bytes; }, cells);
  settling::line_reader reader(settling::csv_reader::source_of(rows), cells, columns.names().size(), how.sizes);
  settling::settle_stream<gongbao::cities>(reader, columns, answers, false, how.behind, {}, {}, how.most_bytes);
  return all;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
  }
  return lines;
}

/// The answers by column, with the names put above them.
settling_tests::rows_of by_name(const std::string& answers) {
  std::string csv;
  for (const std::string_view name : settling::settlement_columns) (csv += csv.empty() ? "" : ",") += name;
  for (const std::string_view name : settling::answer_columns) (csv += ',') += name;
  return settling_tests::rows_of(csv + '\n' + answers);
}

/// The rows of a file of the examples behind its header, those of a person together.
struct example {
  explicit example(const std::string& name) {
    rows = lines_of(contents_of(std::string(SETTLE_DATA "/") + name));
    header = rows.front();
    rows.erase(rows.begin());
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i) order.emplace_back(person_of(rows[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<std::string> sorted;
    for (const auto& [person, i] : order) sorted.push_back(rows[i]);
    rows = sorted;
  }
  static std::string person_of(const std::string& row) {
    const std::size_t first = row.find(',') + 1;
    return row.substr(first, row.find(',', first) - first);
  }
  std::string text() const {
    std::string all;
    for (const std::string& row : rows) (all += row) += '\n';
    return all;
  }

  std::string header;
  std::vector<std::string> rows;
};

std::string row(const std::string& claim, const std::string& person, const std::string& rest = "margin") {
  return claim + "," + person + ",jinzhou,2023-03-01," + rest + ",inpatient,20000,0\n";
}

}  // namespace

TEST_CASE("rows without a header have the columns that a claim of medical aid needs") {
  CHECK(usual == "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid");
}

TEST_CASE("the answers are the settlements of the same file, with what was said of each row beside them") {
  for (const char* name : {"claims.csv", "visits.csv", "events.csv"}) {
    INFO(name);
    example rows(name);
    // An id of another person is refused in a file and not told in a stream.
    std::map<std::string, std::string> person_of_claim;
    std::erase_if(rows.rows, [&](const std::string& r) {
      const std::string person = example::person_of(r);
      return person_of_claim.emplace(r.substr(0, r.find(',')), person).first->second != person;
    });
    const auto file = settling_tests::rows_of(settling_tests::run(rows.header + '\n' + rows.text()).settlements);
    const auto answers = by_name(answers_to(rows.text(), {.header = rows.header}));
    REQUIRE(answers.size() == rows.rows.size());
    REQUIRE(file.size() == rows.rows.size());
    for (std::size_t i = 0; i < file.size(); ++i) {
      for (const auto& [column, value] : file[i]) CHECK(answers[i].at(column) == value);
      const std::string status = file[i].at("status");
      const bool is_settled = status == "ok" || status == "reversed" || status == "replaced" || status == "looked_back";
      if (!is_settled) CHECK_FALSE(answers[i].at("message").empty());
      if (is_settled) CHECK(answers[i].at("where").empty());
    }
  }
}

TEST_CASE("the corrections of a row are those of the file") {
  const example rows("events.csv");
  std::map<std::string, std::string> of_file;  // by id
  const settling_tests::results file = settling_tests::run(rows.header + '\n' + rows.text());
  for (const auto& r : settling_tests::rows_of(file.corrections))
    if (r.at("correction_id") != "trailer") of_file[r.at("correction_id")] = r.at("difference");
  std::map<std::string, std::string> of_rows;
  const auto answers = by_name(answers_to(rows.text(), {.header = rows.header}));
  for (const auto& r : answers) {
    const std::string& json = r.at("corrections");
    const auto value_at = [&](std::string_view key, std::size_t from) {
      const std::size_t at = json.find(std::string(key) + "\":\"", from) + key.size() + 3;
      return json.substr(at, json.find('"', at) - at);
    };
    for (std::size_t at = 0; (at = json.find("{\"correction_id\"", at)) != json.npos; ++at) {
      of_rows[value_at("correction_id", at)] = value_at("difference", at);
      CHECK(value_at("event", at) == r.at("claim_id"));
    }
    CHECK(json.empty() == (json.find("{\"") == json.npos));
  }
  CHECK(of_file.size() > 20);
  CHECK(of_rows == of_file);
}

TEST_CASE("rows split by person and settled apart are together what they are at once, byte for byte") {
  for (const char* name : {"claims.csv", "visits.csv", "events.csv"})
    for (const language in : {language::en, language::zh}) {
      const example all(name);
      const asked how{.header = all.header, .in = in};
      const std::string whole = answers_to(all.text(), how);
      for (const std::size_t shards : {2U, 3U, 7U}) {
        std::vector<std::string> rows(shards);
        std::vector<std::size_t> shard_of_row;
        std::set<std::string> persons;
        for (const std::string& r : all.rows) {
          persons.insert(example::person_of(r));
          shard_of_row.push_back(persons.size() % shards);
          (rows[shard_of_row.back()] += r) += '\n';
        }
        std::vector<std::vector<std::string>> answers;
        for (const std::string& shard : rows) answers.push_back(lines_of(answers_to(shard, how)));
        std::string merged;
        std::vector<std::size_t> next(shards);
        for (const std::size_t shard : shard_of_row) (merged += answers[shard].at(next[shard]++)) += '\n';
        CHECK(merged == whole);
      }
    }
}

TEST_CASE("a claim id is unique within its person") {
  const auto answers = by_name(answers_to(row("A", "P") + row("A", "P") + row("A", "Q") + row("B", "Q")));
  CHECK(answers[0].at("status") == "ok");
  CHECK(answers[1].at("status") == "duplicate_claim");
  CHECK(answers[1].at("where") == "claim_id");
  CHECK(answers[1].at("message") == "the claim has been settled before, in line 1");
  CHECK(answers[2].at("status") == "ok");
  CHECK(answers[2].at("basic_paid_after") == answers[0].at("basic_paid_after"));
  CHECK(answers[3].at("message") ==
        "this row is line 1 but for claim_id: a bill may be claimed twice; of such rows there is 1");
}

TEST_CASE("a person who comes again behind others is refused, and named") {
  const auto answers =
      by_name(answers_to(row("A", "P") + row("B", "Q") + row("C", "P") + row("D", "P") + row("E", "R") + row("F", "")));
  for (const std::size_t i : {0U, 1U, 4U}) CHECK(answers[i].at("status") == "ok");
  for (const std::size_t i : {2U, 3U}) {
    CHECK(answers[i].at("status") == "ungrouped");
    CHECK(answers[i].at("where") == "person_id");
    CHECK(answers[i].at("total_aid").empty());
    CHECK(answers[i].at("message").starts_with("rows of \"P\" came before, and of others since"));
  }
  CHECK(answers[5].at("status") == "missing_input");
}

TEST_CASE("of more persons than the memory holds those in ascending order are settled") {
  std::string rows;
  for (const char* person : {"B", "A", "D", "E", "C", "A", "F", "\xE4\xBA\xBA"}) rows += row("X", person);
  const auto statuses = [&](std::size_t most_bytes) {
    std::string all;
    for (const auto& r : by_name(answers_to(rows, {.most_bytes = most_bytes}))) all += r.at("status") + " ";
    return all;
  };
  CHECK(statuses(1000) == "ok ok ok ok ok ungrouped ok ok ");
  CHECK(statuses(60) == "ok ok ok ok ungrouped ungrouped ok ok ");
  CHECK(statuses(0) == "ok ungrouped ok ok ungrouped ungrouped ok ok ");
  settling::persons_met met(0);
  CHECK(met.begin("B") == settling::persons_met::answer::is_new);
  CHECK(met.begin("A") == settling::persons_met::answer::may_have_come);
}

TEST_CASE("a badly formed row ends nobody's rows, and comes before those of its own person") {
  // C, P's, is misread as a person's called "inpatient"; E stands before the rows of Q.
  const std::string rows =
      row("A", "P") + "C,inpatient\n" + row("B", "P") + "E,Q\n" + row("F", "Q") + "\n" + row("G", "Q");
  const auto answers = by_name(answers_to(rows));
  REQUIRE(answers.size() == 7);
  for (const std::size_t i : {0U, 2U, 4U, 6U}) CHECK(answers[i].at("status") == "ok");
  for (const std::size_t i : {1U, 3U, 5U}) CHECK(answers[i].at("status") == "invalid_row");
  CHECK(answers[2].at("message").find("refused") == std::string::npos);
  CHECK(answers[4].at("message").find("as if the row refused in line 1 had not been") != std::string::npos);
  const auto held = by_name(answers_to(rows, {.behind = settling::behind_refused::hold}));
  CHECK(held[2].at("status") == "ok");
  CHECK(held[4].at("status") == "held");
  CHECK(held[6].at("status") == "held");
}

TEST_CASE("whatever stands in a line, it is one row, and answered by one") {
  const std::vector<std::string> rows{row("A", "P"),
                                      "\n",
                                      "\r\n",
                                      ",,,,,,,\n",
                                      "\"A\n",
                                      "\"A\"x,P\n",
                                      "A\"\",P\n",
                                      "A,P,\xFF\n",
                                      std::string("A\0,P,,,,,,\n", 11),
                                      "合计,P,,,,,20000,0\n",
                                      "合计,,,,,,20000,0\n",
                                      "\"B\",\"Q\",jinzhou,2023-03-01,margin,inpatient,\"20,000\",0\r\n",
                                      "B\rC,Q,jinzhou,2023-03-01,margin,inpatient,20000,0\n",
                                      std::string(3000, 'x') + '\n',
                                      row("C", std::string(2000, 'p'))};
  std::string all;
  for (const std::string& r : rows) all += r;
  std::string before;
  for (const std::size_t block : {1U, 7U, 64U, 100'000U}) {
    const std::string answers = answers_to(all, {.sizes = {.block = block, .record = 1000}});
    CHECK(lines_of(answers).size() == rows.size());
    if (!before.empty()) CHECK(answers == before);
    before = answers;
  }
  const auto answers = by_name(before);
  CHECK(answers[11].at("status") == "ok");
  CHECK(answers[12].at("status") == "invalid_identifier");
  CHECK(answers[13].at("message").starts_with("the row is longer"));
  // The last row without a line end.
  all.pop_back();
  CHECK(answers_to(all, {.sizes = {.block = 64, .record = 1000}}) == before);
  CHECK(answers_to("").empty());
}

TEST_CASE("more rows refused for one cause than a file names are all answered") {
  std::string rows;
  for (int i = 0; i < 50; ++i) rows += row(std::to_string(i), "P", "poor");
  const auto answers = by_name(answers_to(rows));
  REQUIRE(answers.size() == 50);
  for (const auto& r : answers) {
    CHECK(r.at("status") == "unknown_recipient");
    CHECK(r.at("where") == "recipients");
    CHECK(r.at("message").find("poor") != std::string::npos);
  }
}

TEST_CASE("rows between tabs know no quotes, and NULL is empty") {
  const std::string rows =
      "\"A\tP\\t\tjinzhou\t2023-03-01\tmargin\tinpatient\t20000\t0\n"
      "=1\t\\N\tjinzhou\t2023-03-01\tmargin\tinpatient\t20000\t0\n"
      "a,\"b\tQ\tjinzhou\t2023-03-01\t\\N\tinpatient\t20000\t0\n";
  const std::vector<std::string> answers = lines_of(answers_to(rows, {.separator = '\t'}));
  REQUIRE(answers.size() == 3);
  CHECK(answers[0].starts_with("\"A\tP\\t\tjinzhou\t2023-03-01\tok\tmargin\ttrue\t20000.00\t"));
  CHECK(answers[1].starts_with("=1\t\tjinzhou\t2023-03-01\tmissing_input\t"));
  CHECK(answers[2].starts_with("a,\"b\tQ\tjinzhou\t2023-03-01\tmissing_input\t"));
  for (const std::string& line : answers) CHECK(std::count(line.begin(), line.end(), '\t') == 19);
  // A cell is not run by a spreadsheet: there is none.
  CHECK(answers_to(row("=1", "P")).starts_with("=1,P,"));
}

#if defined(__unix__)

namespace {

/// The program between two pipes.
class piped_settle {
 public:
  explicit piped_settle(std::vector<const char*> arguments) {
    int to[2];
    int from[2];
    REQUIRE(pipe(to) == 0);
    REQUIRE(pipe(from) == 0);
    id_ = fork();
    REQUIRE(id_ != -1);
    if (id_ == 0) {
      dup2(to[0], STDIN_FILENO);
      dup2(from[1], STDOUT_FILENO);
      for (const int end : {to[0], to[1], from[0], from[1]}) close(end);
      arguments.insert(arguments.begin(), "settle");
      arguments.push_back(nullptr);
      execv(SETTLE_PROGRAM, const_cast<char**>(arguments.data()));
      _exit(127);
    }
    close(to[0]);
    close(from[1]);
    to_ = to[1];
    from_ = from[0];
  }
  piped_settle(const piped_settle&) = delete;
  piped_settle& operator=(const piped_settle&) = delete;

  void write(const std::string& bytes) const {
    REQUIRE(::write(to_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  /// So many lines, as soon as they are there.
  std::string lines(std::size_t count) const {
    std::string all;
    for (char c = 0; count != 0 && read(from_, &c, 1) == 1; count -= c == '\n' ? 1 : 0) all += c;
    return all;
  }
  int end() const {
    close(to_);
    int status = 0;
    REQUIRE(waitpid(id_, &status, 0) == id_);
    close(from_);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t id_ = -1;
  int to_ = -1;
  int from_ = -1;
};

}  // namespace

TEST_CASE("every chunk of rows is answered before the next one comes") {
  const piped_settle program({"--stream"});
  std::string answered;
  std::string rows;
  int number = 0;
  for (const int size : {1, 3, 40, 1, 700}) {
    std::string chunk;
    for (int i = 0; i < size; ++i, ++number) chunk += row("C" + std::to_string(number), "P");
    rows += chunk;
    // The end of a chunk may be cut anywhere; what is whole is answered.
    const std::string next = row("D" + std::to_string(number), "P");
    program.write(chunk + next.substr(0, 9));
    answered += program.lines(static_cast<std::size_t>(size));
    rows += next;
    program.write(next.substr(9));
    answered += program.lines(1);
  }
  CHECK(program.end() == 0);
  CHECK(answered == answers_to(rows));
}

TEST_CASE("a stream that was answered ends with 0, whatever was refused, and anything else with 2") {
  settling_tests::workplace here;
  const std::string rows = row("A", "P") + "B,P\n" + row("A", "Q");
  here.write("rows", rows);
  CHECK(here.settle("--stream rows") == 0);
  CHECK(here.out == answers_to(rows));
  CHECK(here.err.empty());
  CHECK(here.settle("--stream rows --out out") == 0);
  CHECK(here.out.empty());
  CHECK(contents_of("out") == answers_to(rows));
  CHECK(here.settle("--stream --tabs --header " + usual + " rows --lang zh") == 0);
  CHECK(here.out == answers_to(rows, {.separator = '\t', .in = language::zh}));
  CHECK(here.settle("--stream --header 'setl_id\tpsn_no\t城市\t日期\t身份\t医疗类别\t政策范围内费用\t医保支付' rows") ==
        0);
  CHECK(here.err.starts_with("settle: the cells are separated by tabs\nsettle: taken: "));
  here.write("gbk", "A,P,\xBD\xF5\xD6\xDD,2023-03-01,margin,inpatient,20000,0\n");
  CHECK(here.settle("--stream gbk --encoding gb18030") == 0);
  CHECK(here.out == answers_to(row("A", "P")));
  CHECK(here.settle("--stream </dev/null") == 0);
  CHECK(here.out.empty());

  for (const char* arguments :
       {"--stream none", "--stream --header claim_id rows", "--stream --header claim_id", "--header claim_id rows",
        "--tabs rows", "--stream rows --table t", "--stream rows --table-data t", "--stream rows --report r",
        "--stream rows --corrections c", "--stream rows --paid p", "--stream rows --audit a",
        "--stream rows --alerts a", "--stream rows --accounts-out a", "--stream rows --explain A",
        "--stream rows --bom", "--stream rows --out rows"}) {
    INFO(arguments);
    CHECK(here.settle(arguments) == 2);
    CHECK(here.out.empty());
    CHECK_FALSE(here.err.empty());
  }
  CHECK(here.settle("--stream rows --report r") == 2);
  CHECK(here.err.starts_with("settle: --report is of whole files, and does not go with --stream\n"));
  CHECK(here.settle("--stream rows --header " + usual + ",paid_basic_aid") == 2);
  CHECK(here.err.starts_with("settle: columns as paid_basic_aid are audited by whole files"));
  if (settling_tests::fs::exists("/dev/full")) CHECK(here.settle("--stream rows >/dev/full") == 2);
}

TEST_CASE("shards side by side give the whole, byte for byte") {
  settling_tests::workplace here;
  const example all("events.csv");
  const std::string settle = "\"" SETTLE_PROGRAM "\" --stream --header '" + all.header + "'";
  const std::string whole = answers_to(all.text(), {.header = all.header});
  here.write("rows", all.text());
  // As the page has it.
  CHECK(here.run(R"(awk -F, '$2 != p { p = $2; n = (n + 1) % 3 } { print > ("shard." n) }' rows)") == 0);
  CHECK(here.run("ls shard.? | xargs -P 4 -I '{}' " + settle + " '{}' --out '{}.out'") == 0);
  CHECK(here.run("LC_ALL=C sort -s -t, -k2,2 shard.?.out > merged") == 0);
  CHECK(contents_of("merged") == whole);
  if (here.run("parallel --version >version.txt 2>&1 && grep -q GNU version.txt") != 0) return;
  CHECK(here.run("parallel --will-cite --pipe --group-by 2 --colsep , --block 300 -k -j 4 -q " + settle +
                 " < rows > merged 2>stderr.txt") == 0);
  CHECK(contents_of("merged") == whole);
}

#endif
