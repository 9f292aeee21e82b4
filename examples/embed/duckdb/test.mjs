// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node test.mjs FOLDER [--rates], after `build`.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { difference, digest, parse } from "../wasm/tests/vectors.mjs";
import { open } from "./sql.mjs";

const folder = resolve(process.argv[2]);
const { database } = await open(folder);
const rows = async (sql) => (await database.runAndReadAll(sql)).getRowsJson();
const one = async (sql) => (await rows(`SELECT ${sql}`))[0][0];
const raises = (sql, like) => assert.rejects(one(sql), like, sql);

// ---- Rules by their ids: every vector, by one digest with the proofs --------------------------------------------------

const root = fileURLToPath(new URL("../../../", import.meta.url));
const vectors = (name) => parse(readFileSync(name, "utf8"));
const proven = ["vectors", "vectors_amended", "vectors_own"].flatMap((name) => vectors(join(root, `tests/vectors/${name}.tsv`)));
const others = [...vectors(join(root, "tests/vectors/vectors_cases.tsv")),
  ...["vectors", "vectors_amended"].map((name) => join(root, `../shared/rulebook/${name}.tsv`)).filter(existsSync).flatMap(vectors)];
const [, expectedDigest] = /expected_of_rules = 0x([0-9a-f]{16})/.exec(readFileSync(join(root, "tests/proof/paths.hpp"), "utf8"));

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const map = (inputs) => `MAP {${Object.entries(inputs).map(([key, value]) => `${quoted(key)}: ${quoted(value)}`).join(", ")}}::MAP(VARCHAR, VARCHAR)`;
const object = (pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
async function asked(cases) {
  await database.run("CREATE OR REPLACE TABLE cases(i INTEGER, rule VARCHAR, inputs MAP(VARCHAR, VARCHAR))");
  for (let i = 0; i < cases.length; i += 200)
    await database.run(`INSERT INTO cases VALUES ${cases.slice(i, i + 200).map((v, k) => `(${i + k}, ${quoted(v.rule)}, ${map(v.inputs)})`)}`);
  return (await rows("SELECT gongbao_ask_try(rule, inputs) FROM cases ORDER BY i")).map(([{ outputs, error, error_where }]) =>
    outputs === null ? { error, where: error_where } : { outputs: object(outputs) });
}
const answers = await asked(proven);
assert.equal(digest(answers), expectedDigest);
for (const [cases, all] of [[proven, answers], [others, await asked(others)]])
  assert.deepEqual(cases.map((v, i) => difference(v, all[i])).filter((d) => d !== ""), []);

const medicalAid = (more) => map({ date: "2023-03-01", recipients: "margin", self_pay: "20000", ...more });
assert.equal(await one(`gongbao_ask('JZ-MA-07', ${medicalAid({ recipients: "低保边缘家庭成员" })})['total_aid']`), "13320.00");
assert.equal(await one(`gongbao_ask('JZ-MA-07', {date: DATE '2023-03-01', recipients: 'margin', self_pay: 20000.00, rounding: NULL}::MAP(VARCHAR, VARCHAR))['total_aid']`), "13320.00");
await raises(`gongbao_ask('JZ-MA-07', ${medicalAid({ self_pay: "-1" })})`, /JZ-MA-07: self_pay: the amount is below zero; met "-1" \(negative_amount\)/);
await raises(`gongbao_ask('JZ-MA-07', ${medicalAid({ self_pay: "-1" })}, 'zh')`, /self_pay：金额小于零/);
await raises(`gongbao_ask('JZ-MA-07', ${medicalAid({})}, 'fr')`, /the language is 'en' or 'zh'/);
await raises(`gongbao_ask('JZ-MA-99', MAP {'a': 'b'})`, /JZ-MA-99: no rule has this id \(unknown_rule\)/);
assert.deepEqual(await one(`gongbao_ask_try('JZ-MA-07', ${medicalAid({ self_pay: "1.234" })}, 'zh')`),
  { outputs: null, error: "invalid_value", error_where: "self_pay", message: "self_pay：值的写法不符合其类型的格式；所填为“1.234”；应为以元为单位的金额，最多两位小数，如1234.50" });
assert.equal((await one(`gongbao_ask_try('JZ-MA-07', MAP {repeat('x', 5000000): repeat('y', 5000000)})`)).error, "unknown_key");
assert.equal((await one(`gongbao_ask_try('JZ-MA-07', map_from_entries(list_transform(range(5000), lambda i: {k: i::VARCHAR, v: 'x'})))`)).outputs, null);
await raises("gongbao_ask(repeat('键', 200), MAP {'a': 'b'})", new RegExp(`: ${"键".repeat(21)}: no rule`));  // cut between characters
assert.equal((await one("gongbao_ask_try('JZ-MA-07', MAP {})")).error, "missing_input");
assert.deepEqual(await rows("SELECT gongbao_ask(NULL, MAP {'a': 'b'}), gongbao_ask('JZ-MA-07', NULL), gongbao_ask_try('JZ-MA-07', NULL)"), [[null, null, null]]);
// A refused row, a row of nothing and an answered one beside each other.
assert.deepEqual(await rows(`SELECT t.error, t.outputs['total_aid'], t IS NULL FROM (SELECT i, gongbao_ask_try(r, m) AS t FROM (VALUES
  (0, 'JZ-MA-07', ${medicalAid({})}), (1, NULL, ${medicalAid({})}), (2, 'JZ-MA-07', ${medicalAid({ self_pay: "-1" })}), (3, 'JZ-MA-07', ${medicalAid({ self_pay: "3000" })})) v(i, r, m)) ORDER BY i`),
  [[null, "13320.00", false], [null, null, true], ["negative_amount", null, false], [null, "600.00", false]]);
assert.match(await one(`gongbao_explain('JZ-MA-07', ${medicalAid({})}, 'zh')`), /13320\.00元/);
await raises(`gongbao_explain('JZ-MA-07', ${medicalAid({ self_pay: "-1" })})`, /negative_amount/);
await raises("gongbao_explain('JZ-AH-04', MAP {'a': 'b'})", /how a rule settles a claim, by the city's own tables/);
assert.equal(await one("gongbao_describe('JZ-MA-07')::JSON ->> '$.title.zh'"), await one("e ->> '$.title.zh' FROM (SELECT unnest(gongbao_catalogue()::JSON[]) AS e) WHERE e ->> 'id' = 'JZ-MA-07'"));
await raises("gongbao_describe('nowhere')", /nowhere: no rule has this id/);

// ---- Claims -----------------------------------------------------------------------------------------------------------

// Codes, by keys or terms. A word that there is not is a code that is refused.
const code = "jinzhou_medical_aid_code(DATE '2023-03-01', 'margin', 'inpatient')";
for (const same of ["'低保边缘家庭成员', ''", "'margin'"]) assert.equal(await one(code), await one(`jinzhou_medical_aid_code(DATE '2023-03-01', ${same})`));
for (const none of ["DATE '2023-03-01', 'marginal', ''", "DATE '2012-03-01', 'margin', ''", "DATE '2023-03-01', 'margin', 'hotel'", "DATE '2023-03-01', repeat('x', 5000000)"])
  assert.equal(await one(`jinzhou_medical_aid_code(${none})`), 255);
for (const none of ["NULL, 'margin', ''", "DATE '2023-03-01', NULL, ''", "DATE '2023-03-01', 'margin', NULL"])
  assert.equal(await one(`jinzhou_medical_aid_code(${none})`), null);
await raises("jinzhou_medical_aid_code(DATE '2023-03-01', 'margin', '', '')", /wanted the day, the category and the care/);

// Claims; NULL in, NULL out, and a status in the _try form; refusals.
const claim = (day, c, amount, form = "") => one(`jinzhou_medical_aid${form}(${day}, ${c}, ${amount})`);
const day = "DATE '2023-03-01'";
assert.deepEqual(await claim(day, code, 20000), { basic_aid: "10800.00", tilt_aid: "2520.00" });
const refused = (status) => ({ basic_aid: "0.00", tilt_aid: "0.00", status });
for (const inputs of [["NULL", code, 1], [day, "NULL", 1], [day, code, "NULL"]]) {
  assert.equal(await claim(...inputs), null);
  assert.deepEqual(await claim(...inputs, "_try"), refused("missing_input"));
}
for (const [status, inputs] of [["negative_amount", [day, code, -1]], ["not_in_force", ["DATE '2012-03-01'", code, 1]],
  ["unknown_value", [day, 255, 1]], ["unknown_value", [day, "jinzhou_medical_aid_code(DATE '2023-03-01', 'marginal')", 1]],
  ["invalid_date", ["DATE 'infinity'", code, 1]], ["invalid_date", ["DATE '-infinity'", code, 1]], ["invalid_date", ["DATE '2200-01-01'", code, 1]],
  ["out_of_range", [day, code, "99999999999999999999999"]], ["out_of_range", [day, code, "9999999999999999.99"]],
  ["out_of_range", [day, code, "9223372036854775807"]], ["invalid_value", [day, code, "20000.126"]]]) {
  await raises(`jinzhou_medical_aid(${inputs})`, new RegExp(`jinzhou_medical_aid: day .*, code .*, self_pay .*\\(${status}\\)`));
  assert.deepEqual(await claim(...inputs, "_try"), refused(status));
}
await raises(`jinzhou_medical_aid(${day}, ${code}, 20000.126)`, /self_pay 20000\.126: /);
await raises(`jinzhou_medical_aid(${day}, ${code}, -0.05)`, /self_pay -0\.05: /);
// An amount of any exact type is the same; one that is not exact is none.
for (const exact of ["20000::SMALLINT", "20000::USMALLINT", "20000::INTEGER", "20000::UBIGINT", "20000::HUGEINT", "20000::DECIMAL(6, 1)", "20000::DECIMAL(9, 2)",
  "20000.0000", "20000::DECIMAL(38, 20)", "20000::DECIMAL(18, 0)"])
  assert.deepEqual(await claim(day, code, exact), { basic_aid: "10800.00", tilt_aid: "2520.00" }, exact);
for (const other of ["20000::DOUBLE", "'20000'", "true", "[20000]"]) await raises(`jinzhou_medical_aid(${day}, ${code}, ${other})`, /an amount is a DECIMAL or a whole number/);

const visit = "sanmenxia_outpatient_pool_code(DATE '2023-03-01', 'primary', 'working')";
assert.deepEqual(await one(`sanmenxia_outpatient_pool(${day}, ${visit}, 500)`), { payment: "325.00" });
assert.deepEqual(await one(`sanmenxia_outpatient_pool_try(${day}, ${visit}, -1)`), { payment: "0.00", status: "negative_amount" });

assert.equal(await one(`gongbao_meaning(jinzhou_medical_aid_try(${day}, ${code}, -1).status, 'zh')`), "金额小于零");
assert.equal(await one("gongbao_meaning('out_of_range')"), "the value lies outside its meaningful range");
assert.equal(typeof await one("gongbao_meaning('answered', 'zh')"), "string");
await raises("gongbao_meaning('nothing')", /gongbao_meaning: nothing: /);

// Chunks with everything in them: each row is what it is alone, whatever lies beside it.
await database.run(`CREATE TABLE mixed AS SELECT i, CASE WHEN i % 11 = 0 THEN NULL ELSE DATE '2022-12-20' + (i * 7 % 40)::INTEGER END AS day,
  CASE WHEN i % 13 = 0 THEN NULL WHEN i % 17 = 0 THEN 200 ELSE ${code} END::UTINYINT AS code,
  CASE WHEN i % 7 = 0 THEN NULL WHEN i % 19 = 0 THEN -i ELSE i * 3.17 END::DECIMAL(18, 2) AS pay FROM range(10000) r(i)`);
const mixed = await rows(`SELECT day IS NULL OR code IS NULL OR pay IS NULL, day < DATE '2023-01-01', code = 200, pay < 0,
  jinzhou_medical_aid_try(day, code, pay), jinzhou_medical_aid_try(day, code, pay::DECIMAL(38, 7)), day::VARCHAR, code, pay::VARCHAR FROM mixed ORDER BY i`);
for (const [isNull, isEarly, isUnknown, isNegative, tried, wide] of mixed) {
  const status = isNull ? "missing_input" : isEarly ? "not_in_force" : isUnknown ? "unknown_value" : isNegative ? "negative_amount" : "answered";
  assert.equal(tried.status, status);
  if (status !== "answered") assert.deepEqual(tried, refused(status));
  assert.deepEqual(wide, tried);
}
const answered = "day >= DATE '2023-01-01' AND code <> 200 AND pay >= 0";
assert.deepEqual(await rows(`SELECT jinzhou_medical_aid(day, code, pay) FROM mixed WHERE ${answered} ORDER BY i`),
  mixed.filter((row) => row[4].status === "answered").map(([, , , , { basic_aid, tilt_aid }]) => [{ basic_aid, tilt_aid }]));
for (let i = 1; i < mixed.length; i += 701) {
  const [isNull, , , , tried, , d, c, pay] = mixed[i];
  if (!isNull) assert.deepEqual(await claim(`DATE '${d}'`, c, `${pay}::DECIMAL(18, 2)`, "_try"), tried);
}
await raises("sum(jinzhou_medical_aid(day, code, pay).basic_aid) FROM mixed", /jinzhou_medical_aid_try answers every row/);

// ---- A person's year --------------------------------------------------------------------------------------------------

// Each claim goes on from those before: as the rule answers with the year before handed in.
await database.run(`CREATE TABLE people AS SELECT i, i * 31 % 97 AS person, DATE '2023-01-05' + (i // 3)::INTEGER AS day, CASE WHEN i % 23 = 0 THEN 200 ELSE ${code} END::UTINYINT AS code,
  ((i * 5701) % 600000 / 100)::DECIMAL(18, 2) AS self_pay FROM range(3000) r(i)`);
const lists = `SELECT person, list({i: i, day: day, code: code, self_pay: self_pay} ORDER BY day, i) AS claims FROM people GROUP BY person`;
const years = await rows(`SELECT claims, jinzhou_medical_aid_year_try(claims) FROM (${lists}) ORDER BY person`);
let continued = 0;
for (const [claims, settled] of years.slice(0, 5)) {
  let before = {}, year = "";
  for (const [k, { day, code, self_pay }] of claims.entries()) {
    if (code === 200) {
      assert.equal(settled[k].status, "unknown_value");
      continue;
    }
    if (day.slice(0, 4) !== year) before = {};
    year = day.slice(0, 4);
    const outputs = object(await one(`gongbao_ask('JZ-MA-07', ${medicalAid({ date: day, self_pay, ...before })})`));
    before = Object.fromEntries(Object.entries(outputs).filter(([key]) => key.endsWith("_after")).map(([key, value]) => [key.replace("_after", "_before"), value]));
    assert.deepEqual(settled[k], { basic_aid: outputs.basic_aid, tilt_aid: outputs.tilt_aid, status: "answered" });
    ++continued;
  }
}
assert.ok(continued > 100);
// However a list came about, it is the same.
const expected = await rows(`SELECT jinzhou_medical_aid_year_try(claims) FROM (${lists}) WHERE person < 30 ORDER BY person`);
for (const list of ["claims[:]", "list_reverse(list_reverse(claims))", "list_sort(claims)", "list_filter(claims, lambda c: true)", "list_transform(claims, lambda c: {code: c.code, self_pay: c.self_pay, day: c.day})",
  "array_concat(claims, [])", "list_transform(claims, lambda c: {day: c.day, code: c.code, self_pay: c.self_pay::DECIMAL(38, 5)})"])
  assert.deepEqual(await rows(`SELECT jinzhou_medical_aid_year_try(${list}) FROM (${lists}) WHERE person < 30 ORDER BY person`), expected, list);
await database.run("CREATE TABLE kept AS " + lists);
assert.deepEqual(await rows("SELECT jinzhou_medical_aid_year_try(claims) FROM kept WHERE person < 30 ORDER BY person"), expected);
const two = (first, second, more = "") => `[{day: DATE '${first}', code: ${code}, self_pay: 20000}${more}, {day: DATE '${second}', code: ${code}, self_pay: 20000}]`;
assert.deepEqual(await one(`jinzhou_medical_aid_year(${two("2023-03-01", "2023-12-31")})`), [{ basic_aid: "10800.00", tilt_aid: "2520.00" }, { basic_aid: "9200.00", tilt_aid: "6480.00" }]);
assert.deepEqual(await one(`jinzhou_medical_aid_year(${two("2023-12-31", "2024-01-01")})`), Array(2).fill({ basic_aid: "10800.00", tilt_aid: "2520.00" }));
assert.deepEqual((await one(`jinzhou_medical_aid_year_try(${two("2024-02-29", "2024-02-28", ", NULL")})`)).map((s) => s.status), ["answered", "missing_input", "inconsistent_dates"]);
await raises(`jinzhou_medical_aid_year(${two("2024-02-29", "2024-02-28")})`, /inconsistent_dates/);
await raises(`jinzhou_medical_aid_year(${two("2024-02-29", "2024-12-31", ", NULL")})`, /claim 2 of a list: a required input is absent/);
assert.deepEqual(await rows("SELECT jinzhou_medical_aid_year(NULL), jinzhou_medical_aid_year([])"), [[null, []]]);
for (const wrong of ["[1]", "3", "'x'", "[{day: DATE '2023-03-01'}]", "[{day: '2023-03-01', code: 7::UTINYINT, self_pay: 1}]", "[{day: DATE '2023-03-01', code: 7::UTINYINT, self_pay: 1::DOUBLE}]", "[NULL]"])
  await raises(`jinzhou_medical_aid_year(${wrong})`, /wanted a list of \{'day': DATE, 'code': UTINYINT, 'self_pay': DECIMAL\}; there is no /);
const visits = `[{day: DATE '2023-03-01', code: ${visit}, cost: 5000}, {day: DATE '2023-03-02', code: ${visit}, cost: 5000}]`;
const [firstVisit, secondVisit] = await one(`sanmenxia_outpatient_pool_year(${visits})`);
assert.ok(Number(secondVisit.payment) < Number(firstVisit.payment));

// ---- Other tables, calendars and readings -----------------------------------------------------------------------------

const tables = "gongbao_tables('jinzhou', 'medical_aid')";
const lowered = `replace(${tables}, '2000.00,60%', '1000.00,60%')`;
const lower = { basic_aid: "11400.00", tilt_aid: "2160.00" };
assert.deepEqual(await claim(day, code, `20000, ${tables}`), { basic_aid: "10800.00", tilt_aid: "2520.00" });
assert.deepEqual(await claim(day, code, `20000, ${lowered}`), lower);
assert.deepEqual(await claim(day, code, "20000, NULL, 'tilt_trigger=after_basic_cap'"), { basic_aid: "10800.00", tilt_aid: "0.00" });
assert.deepEqual(await claim(day, code, `20000, ${lowered}, 'tilt_trigger=after_basic_cap;rounding=half_up'`), { basic_aid: "11400.00", tilt_aid: "0.00" });
// Row by row its own, in one chunk.
assert.deepEqual(await rows(`SELECT t.basic_aid, t.tilt_aid, t.status FROM (SELECT i, jinzhou_medical_aid_try(${day}, ${code}, 20000, CASE i % 3 WHEN 0 THEN ${tables} WHEN 1 THEN ${lowered} END,
  CASE WHEN i >= 3 THEN 'tilt_trigger=after_basic_cap' END) AS t FROM range(6) r(i)) ORDER BY i`),
  [["10800.00", "2520.00"], ["11400.00", "2160.00"], ["10800.00", "2520.00"], ["10800.00", "0.00"], ["11400.00", "0.00"], ["10800.00", "0.00"]].map((a) => [...a, "answered"]));
await database.run(`CREATE TABLE what_if AS SELECT i, jinzhou_medical_aid_try(day, code, pay, ${tables}) AS same, jinzhou_medical_aid_try(day, code, pay) AS shipped FROM mixed`);
assert.deepEqual(await rows("SELECT count(*) FROM what_if WHERE same IS DISTINCT FROM shipped"), [["0"]]);
assert.deepEqual(await one(`jinzhou_medical_aid_year(${two("2023-03-01", "2023-12-31")}, ${lowered})`), [lower, { basic_aid: "8600.00", tilt_aid: "6840.00" }]);
assert.equal(await one(`gongbao_ask('JZ-MA-07', ${medicalAid({})}, NULL, ${lowered})['total_aid']`), "13560.00");
for (const [more, like] of [[`replace(${tables}, '2000.00,60%', '2000.00,160%')`, /tables: line \d+, rate: met 160%, wanted rates_within_unit/], ["'rubbish'", /tables: line 1, city: wanted the heading city/],
  ["gongbao_tables('', 'workdays')", /tables: line 1, /], ["NULL, 'tilt_trigger'", /readings: met tilt_trigger, wanted key=word/], ["NULL, NULL, NULL", /wanted day, code, amount, tables and readings/],
  ["NULL, 'tilt_trigger=never'", /unknown_value/], ["NULL, 'tilt=never'", /unknown_key/], ["gongbao_tables('sanmenxia', 'medical_aid')", /unknown_value/]])
  await raises(`jinzhou_medical_aid(${day}, ${code}, 1, ${more})`, like);
await raises(`gongbao_ask('JZ-MA-07', ${medicalAid({})}, 'zh', 'date,kind,name\n2023-01-01,holiday')`, /calendar: 2023 元旦：/);
await raises(`gongbao_ask('JZ-MA-07', ${medicalAid({})}, 'en', gongbao_tables('', 'workdays'))`, /JZ-MA-07: calendar: /);
await raises("gongbao_tables('jinzou', 'medical_aid')", /jinzou, medical_aid: .*unknown_value/);
assert.equal(await one("gongbao_tables(NULL, 'medical_aid')"), null);
// A calendar of the caller's answers beyond the published one.
const invented = quoted(readFileSync(join(root, "examples/next_year/invented_2027.csv"), "utf8"));
const received = "gongbao_ask_try('JZ-HV-03', MAP {'received': '2026-12-30'}";
assert.equal((await one(`${received})`)).error, "calendar_not_published");
assert.match(await one(`${received}, 'en', ${invented}).outputs['due']`), /^2027-/);

// ---- What the pages and the example show ------------------------------------------------------------------------------

for (const page of ["README.md", "README.zh.md"]) {
  const text = readFileSync(new URL(page, import.meta.url), "utf8");
  const shown = [...text.matchAll(/(SELECT .*);\n-- (.*)\n/g)];
  assert.equal(shown.length, 5);
  for (const [, sql, answer] of shown) assert.equal(String((await database.runAndReadAll(sql)).getRows()[0][0]), answer, sql);
  const [, first] = /sql\.mjs "(SELECT .*)"/.exec(text);
  assert.deepEqual(await rows(first), [[{ basic_aid: "10800.00", tilt_aid: "2520.00" }]]);
}
const example = readFileSync(new URL("example.sql", import.meta.url), "utf8").replace("'examples/data", `'${root}examples/data`);
assert.deepEqual((await rows(example)).map(([claim, , ...amounts]) => [claim, ...amounts].join(" ")),
  ["JZ-006 1200.00 0.00 0.00 answered", "JZ-007 600.00 0.00 0.00 answered", "JZ-008 1000.00 480.00 0.00 answered", "JZ-009 20123.46 12074.08 3221.63 answered"]);

// The same formula in SQL gives the same fen.
const sql = `SELECT sum(b), sum(t) FROM (SELECT b, least(15000, round(0.6 * greatest(0, pay - b - 5000), 2)) AS t
  FROM (SELECT pay, least(20000, round(0.6 * greatest(0, pay - 2000), 2))::DECIMAL(18, 2) AS b FROM claims))`;
const ours = "SELECT sum(a.basic_aid), sum(a.tilt_aid) FROM (SELECT jinzhou_medical_aid(day, code, pay) AS a FROM claims)";
const all = process.argv.includes("--rates") ? 20_000_000 : 100_000;
await database.run("SET threads = 1");
await database.run(`CREATE TABLE claims AS SELECT DATE '2023-03-01' + (i % 300)::INTEGER AS day, ${code} AS code,
  ((i * 5701) % 6000000 / 100)::DECIMAL(18, 2) AS pay FROM range(${all}) r(i)`);
assert.deepEqual((await rows(ours))[0].map(Number), (await rows(sql))[0].map(Number));
if (process.argv.includes("--rates")) {
  await database.run(`CREATE TABLE lists AS SELECT list_sort(list({day: day, code: code, self_pay: pay})) AS claims
    FROM (SELECT row_number() OVER () % 50000 AS person, * FROM claims LIMIT 1000000) GROUP BY person`);
  await database.run(`CREATE TABLE asked AS SELECT MAP {'date': day::VARCHAR, 'recipients': 'margin', 'self_pay': pay::VARCHAR} AS inputs FROM claims LIMIT 100000`);
  for (const [name, query, count, times] of [["the extension, added up", ours, all, 5], ["the same in SQL", sql, all, 5],
    ["the columns read and added up", "SELECT sum(pay), sum(code), max(day) FROM claims", all, 5],
    ["codes of words", "SELECT sum(jinzhou_medical_aid_code(day, 'margin')) FROM claims", all, 1],
    ["years of persons, of lists", "SELECT sum(len(jinzhou_medical_aid_year(claims))) FROM lists", 1_000_000, 3],
    ["a rule by its id", "SELECT count(gongbao_ask('JZ-MA-07', inputs)['total_aid']) FROM asked", 100_000, 3]]) {
    let best = Infinity;
    for (let i = 0; i < times; ++i) {
      const start = performance.now();
      await rows(query);
      best = Math.min(best, performance.now() - start);
    }
    console.log(`${name.padEnd(32)}${(count / best / 1e3).toPrecision(3).padStart(5)} M/s`);
  }
}
console.log("duckdb: all as it should be");
