// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node test.mjs FOLDER [--rates], after `build`.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const { DuckDBInstance } = await import(pathToFileURL(require.resolve("@duckdb/node-api")).href).then((m) => m.default ?? m);
const database = await (await DuckDBInstance.create(":memory:", { allow_unsigned_extensions: "true" })).connect();
await database.run(`LOAD '${folder}/gongbao.duckdb_extension'`);
const rows = async (sql) => (await database.runAndReadAll(sql)).getRowsJson();
const one = async (sql) => (await rows(`SELECT ${sql}`))[0][0];

// Codes, by keys or terms.
const code = "jinzhou_medical_aid_code(DATE '2023-03-01', 'margin', 'inpatient')";
assert.equal(await one(code), await one("jinzhou_medical_aid_code(DATE '2023-03-01', '低保边缘家庭成员', '')"));
for (const none of ["DATE '2023-03-01', 'marginal', ''", "DATE '2012-03-01', 'margin', ''", "NULL, 'margin', ''", "DATE '2023-03-01', NULL, ''"])
  assert.equal(await one(`jinzhou_medical_aid_code(${none})`), null);

// Claims; NULL in, NULL out; refusals.
const claim = (day, c, amount, form = "") => one(`jinzhou_medical_aid${form}(${day}, ${c}, ${amount})`);
assert.deepEqual(await claim("DATE '2023-03-01'", code, 20000), { basic_aid: "10800.00", tilt_aid: "2520.00" });
for (const form of ["", "_try"]) {
  assert.equal(await claim("NULL", code, 1, form), null);
  assert.equal(await claim("DATE '2023-03-01'", "NULL", 1, form), null);
  assert.equal(await claim("DATE '2023-03-01'", code, "NULL", form), null);
}
const refused = { negative_amount: ["DATE '2023-03-01'", code, -1], not_in_force: ["DATE '2012-03-01'", code, 1],
  unknown_value: ["DATE '2023-03-01'", 255, 1] };
for (const [status, inputs] of Object.entries(refused)) {
  assert.equal(await claim(...inputs), null);
  assert.deepEqual(await claim(...inputs, "_try"), { basic_aid: "0.00", tilt_aid: "0.00", status });
}

// Chunks with everything in them: each row is what it is alone, whatever lies beside it.
await database.run(`CREATE TABLE mixed AS SELECT i, CASE WHEN i % 11 = 0 THEN NULL ELSE DATE '2022-12-20' + (i % 40)::INTEGER END AS day,
  CASE WHEN i % 13 = 0 THEN NULL WHEN i % 17 = 0 THEN 200 ELSE ${code} END::UTINYINT AS code,
  CASE WHEN i % 19 = 0 THEN NULL WHEN i % 23 = 0 THEN -1 ELSE i * 3.17 END::DECIMAL(18, 2) AS pay FROM range(10000) r(i)`);
const mixed = await rows(`SELECT day IS NULL OR code IS NULL OR pay IS NULL, day < DATE '2023-01-01', code = 200, pay < 0,
  jinzhou_medical_aid(day, code, pay), jinzhou_medical_aid_try(day, code, pay), day::VARCHAR, code, pay::VARCHAR FROM mixed ORDER BY i`);
for (const [isNull, isEarly, isUnknown, isNegative, strict, tried] of mixed) {
  const status = isEarly ? "not_in_force" : isUnknown ? "unknown_value" : isNegative ? "negative_amount" : "answered";
  if (isNull) assert.deepEqual([strict, tried], [null, null]);
  else assert.equal(tried.status, status);
  if (!isNull) assert.deepEqual(strict, status === "answered" ? { basic_aid: tried.basic_aid, tilt_aid: tried.tilt_aid } : null);
}
for (let i = 1; i < mixed.length; i += 701) {
  const [isNull, , , , strict, , day, c, pay] = mixed[i];
  if (!isNull) assert.deepEqual(await claim(`DATE '${day}'`, c, `${pay}::DECIMAL(18, 2)`), strict);
}

// The same formula in SQL gives the same fen.
const sql = `SELECT sum(b), sum(t) FROM (SELECT b, least(15000, round(0.6 * greatest(0, pay - b - 5000), 2)) AS t
  FROM (SELECT pay, least(20000, round(0.6 * greatest(0, pay - 2000), 2))::DECIMAL(18, 2) AS b FROM claims))`;
const ours = "SELECT sum(a.basic_aid), sum(a.tilt_aid) FROM (SELECT jinzhou_medical_aid(day, code, pay) AS a FROM claims)";
const count = process.argv.includes("--rates") ? 20_000_000 : 100_000;
await database.run("SET threads = 1");
await database.run(`CREATE TABLE claims AS SELECT DATE '2023-03-01' + (i % 300)::INTEGER AS day, ${code} AS code,
  ((i * 5701) % 6000000 / 100)::DECIMAL(18, 2) AS pay FROM range(${count}) r(i)`);
assert.deepEqual((await rows(ours))[0].map(Number), (await rows(sql))[0].map(Number));
if (process.argv.includes("--rates")) {
  for (const [name, query] of [["the extension, added up", ours], ["the same in SQL", sql],
    ["the columns read and added up", "SELECT sum(pay), sum(code), max(day) FROM claims"]]) {
    let best = Infinity;
    for (let i = 0; i < 5; ++i) {
      const start = performance.now();
      await rows(query);
      best = Math.min(best, performance.now() - start);
    }
    console.log(`${name.padEnd(32)}${(count / best / 1e3).toFixed(0).padStart(5)} M/s`);
  }
}
console.log("duckdb: all as it should be");
