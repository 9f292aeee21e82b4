// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node duckdb.mjs --columns FILE --sums FILE --claims FILE --alone FILE --settled FILE --work FOLDER [--repetitions N]
//                 [--threads N]
//
// What DuckDB takes, on one thread, for the arithmetic of the library: over columns in memory, and from a claims file
// to a settlements file. Prints one JSON object a line: the figures (the best of the repetitions), and before them the
// exact sums. It ends with 1 as soon as DuckDB's fen are not the library's:
//   --columns  of `make_claims columns`, timed; its sums must be those of --sums, of `columns_sums`
//   --claims   of `make_claims settle`, timed on one thread, and on --threads
//   --alone    of `make_claims alone`, where each claim starts a year, settled to the letter as in --settled, of `settle`
//
// The terms lie in tables and are joined. Of the shapes tried (a CASE for each term, a CASE with a whole formula for
// each category, a list indexed by the category, a UNION by category) the join was the fastest on every pass.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: files } = parseArgs({
  options: Object.fromEntries(
    ['columns', 'sums', 'claims', 'alone', 'settled', 'work', 'repetitions', 'threads'].map((name) => [name, { type: 'string' }])),
});
for (const name of ['columns', 'sums', 'claims', 'alone', 'settled', 'work'])
  if (!files[name]) fail(`--${name} is missing`);
const repetitions = Number(files.repetitions ?? 5);
const most_threads = Number(files.threads ?? 1);
for (const [option, number] of Object.entries({ repetitions, threads: most_threads }))
  if (!Number.isInteger(number) || number < 1) fail(`--${option} takes a number from 1`);

const database = await (await DuckDBInstance.create(':memory:')).connect();
await database.run('SET threads = 1');
const [[version]] = await rows('SELECT version()');

function fail(why) {
  console.error(`duckdb.mjs: ${why}`);
  process.exit(1);
}

function print(object) {
  console.log(JSON.stringify(object, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
}

async function rows(sql) {
  return (await database.runAndReadAll(sql)).getRows();
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/// Prints the best of the repetitions. `against` is what the benchmarks of the library call the same work; where they
/// lack the first, the next.
async function time(name, against, count, bytes, work, threads = 1) {
  await database.run(`SET threads = ${threads}`);
  let best = Infinity;
  for (let i = 0; i < repetitions; ++i) {
    const start = process.hrtime.bigint();
    await work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  print({ name: `duckdb/${name}`, rows: count, seconds: best, bytes: bytes(), against, threads, version: `DuckDB ${version}` });
}

// ---- Columns in memory: basic and tilt aid of 锦政办发〔2022〕16号, in fen, each claim on its own --------------------

/// category, deductible, rate in percent, cap, tilt deductible, tilt cap; the tilt has the rate of basic aid.
const jinzhou = [
  [0, 'destitute', 0, 70, 20_000_00, 0, 20_000_00],
  [1, 'orphan', 0, 70, 20_000_00, 0, 20_000_00],
  [2, 'subsistence', 0, 70, 20_000_00, 3_000_00, 20_000_00],
  [7, 'margin', 2_000_00, 60, 20_000_00, 5_000_00, 15_000_00],
  [8, 'illness_poor', 5_000_00, 50, 20_000_00, 10_000_00, 10_000_00],
  [9, 'none', 0, 0, 0, 0, 0],
];

async function time_columns(type, bytes_of_amount) {
  await database.run(`CREATE OR REPLACE TABLE claims AS SELECT category, self_pay::${type} AS self_pay FROM read_csv(
    ${quoted(files.columns)}, header = true, columns = {category: 'TINYINT', self_pay: 'BIGINT'})`);
  await database.run(`CREATE OR REPLACE TABLE terms(category TINYINT, deductible ${type}, rate ${type}, cap ${type},
    tilt_deductible ${type}, tilt_cap ${type})`);
  for (const [category, , ...terms] of jinzhou)
    await database.run(`INSERT INTO terms VALUES (${[category, ...terms].join()})`);
  const [[claims]] = await rows('SELECT count(*) FROM claims');

  // round half up of rate × portion, in whole numbers: amounts and portions are never negative.
  const aid = (portion, cap) => `least(${cap}, (rate * greatest(0::${type}, ${portion}) + 50) // 100)`;
  const settled = `SELECT category, basic, ${aid('self_pay - basic - tilt_deductible', 'tilt_cap')} AS tilt
    FROM (SELECT *, ${aid('self_pay - deductible', 'cap')} AS basic FROM claims JOIN terms USING (category))`;
  const sums = `SELECT category, count(*), sum(basic), sum(tilt) FROM (${settled}) GROUP BY category ORDER BY category`;

  const wanted = readFileSync(files.sums, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const found = (await rows(sums)).map(([category, count, basic, tilt]) =>
    ({ category, claims: Number(count), basic: Number(basic), tilt: Number(tilt) }));
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    fail(`the sums over ${type} differ:\nthe library ${JSON.stringify(wanted)}\nDuckDB      ${JSON.stringify(found)}`);
  const [[types]] = await rows(`SELECT typeof(basic) || ' ' || typeof(tilt) FROM (${settled}) LIMIT 1`);
  if (types !== `${type} ${type}`) fail(`the aid is ${types}, not ${type}`);  // wider numbers would be slower
  if (type === 'BIGINT') for (const sum of found) print({ name: 'sums', ...sum });

  const name = type.toLowerCase();
  const width = { BIGINT: 'int64', INTEGER: 'int32' }[type];
  await time(`columns/${name}`, [`columns/aid/${width}`], claims, () => Number(claims) * (1 + 3 * bytes_of_amount),
    () => database.run(`CREATE OR REPLACE TABLE aid AS SELECT basic, tilt FROM (${settled})`));
  await time(`sums/${name}`, [`columns/sums/${width}`], claims, () => Number(claims) * (1 + bytes_of_amount), () => rows(sums));
  await database.run('DROP TABLE IF EXISTS aid; DROP TABLE claims; DROP TABLE terms');
}

// ---- From file to file: each claim of both cities on its own -------------------------------------------------------

/// category, deductible and rate of a stay, rate of a visit, cap: 三政办〔2022〕18号, art. 8 to 10.
const sanmenxia = [
  ['destitute', 0, 90, 50, 30_000_00],
  ['subsistence', 0, 70, 50, 30_000_00],
  ['relapsed_poor', 0, 70, 50, 30_000_00],
  ['margin', 2_600_00, 65, 30, 10_000_00],
  ['rural_at_risk', 2_600_00, 65, 30, 10_000_00],
  ['illness_poor', 6_600_00, 65, 30, 10_000_00],
  ['none', 0, 0, 0, 0],
];
const sanmenxia_tilt = [13_000_00, 60, 10_000_00];  // art. 11: whatever the category, once the cap is reached

async function create_terms() {
  await database.run(`CREATE TABLE terms(city VARCHAR, category VARCHAR, inpatient BOOLEAN, deductible DECIMAL(12, 2),
    rate DECIMAL(3, 2), cap DECIMAL(12, 2), tilt_deductible DECIMAL(12, 2), tilt_rate DECIMAL(3, 2),
    tilt_cap DECIMAL(12, 2))`);
  const insert = (city, category, inpatient, ...terms) => database.run(
    `INSERT INTO terms VALUES ('${city}', '${category}', ${inpatient}, ${terms.map((t) => (t / 100).toFixed(2)).join()})`);
  for (const [, category, deductible, rate, cap, tilt_deductible, tilt_cap] of jinzhou)
    for (const inpatient of [true, false])
      await insert('jinzhou', category, inpatient, deductible, rate, cap, tilt_deductible, rate, tilt_cap);
  for (const [category, deductible, stay, visit, cap] of sanmenxia) {
    await insert('sanmenxia', category, true, deductible, stay, cap, ...sanmenxia_tilt);
    await insert('sanmenxia', category, false, 0, visit, cap, ...sanmenxia_tilt);
  }
}

/// The best category of all identities. No identity's word lies in another's but where both lead to one category.
const first_of = (...categories) => `CASE ${categories.map(([category, ...identities]) =>
  `WHEN ${(identities.length ? identities : [category]).map((word) => `contains(recipients, '${word}')`).join(' OR ')}
   THEN '${category}'`).join(' ')} ELSE 'none' END`;

/// Reads, settles and writes all columns of settle. Amounts are DECIMAL, and so exact; round() is half away from zero.
const settle = (from, to) => `
  COPY (
    SELECT claim_id, person_id, city, date, 'ok' AS status, category, covered, self_pay, basic_portion, basic_aid,
      residual, tilt_portion, tilt_aid, basic_aid + tilt_aid AS total_aid, self_pay - basic_aid - tilt_aid AS patient_pays,
      basic_aid AS basic_paid_after, tilt_aid AS tilt_paid_after
    FROM (SELECT *, least(tilt_cap, round(tilt_rate * tilt_portion, 2)) AS tilt_aid
    FROM (SELECT *, CASE WHEN tilt_open AND (city = 'jinzhou' OR basic_aid >= cap)
                         THEN greatest(0, residual - tilt_deductible) ELSE 0 END::DECIMAL(12, 2) AS tilt_portion
    FROM (SELECT *, (self_pay - basic_aid)::DECIMAL(12, 2) AS residual
    FROM (SELECT *, least(cap, round(rate * basic_portion, 2))::DECIMAL(12, 2) AS basic_aid
    FROM (SELECT *, CASE WHEN covered AND category <> 'none' THEN greatest(0, self_pay - deductible)
                         ELSE 0 END::DECIMAL(12, 2) AS basic_portion
    FROM (SELECT *,
            CASE city WHEN 'jinzhou' THEN counted ELSE counted AND category <> 'none' END AS covered,
            CASE city WHEN 'jinzhou' THEN counted AND category <> 'none'
                      ELSE counted AND category <> 'none' AND referred AND in_province END AS tilt_open
    FROM (SELECT claim_id, person_id, city, date, care = 'inpatient' AS inpatient, coalesce(referred, true) AS referred,
            coalesce(in_province, true) AS in_province, (in_scope_cost - insurance_paid)::DECIMAL(12, 2) AS self_pay,
            CASE city
              WHEN 'jinzhou' THEN
                ${first_of(['destitute'], ['orphan'], ['subsistence'], ['margin'], ['illness_poor'])}
              ELSE
                ${first_of(['destitute'], ['subsistence'], ['relapsed_poor'], ['margin'],
                           ['rural_at_risk', 'rural_at_risk', 'monitored'], ['illness_poor'])} END AS category,
            coalesce(designated, true) AND CASE city
              WHEN 'jinzhou' THEN NOT coalesce(other_place, false) OR other_place_ok
              ELSE (coalesce(referred, true) OR coalesce(exception_granted, false))
                   AND (care = 'inpatient' OR disease <> 'unlisted') END AS counted
          FROM read_csv(${quoted(from)}, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
            claim_id: 'VARCHAR', person_id: 'VARCHAR', city: 'VARCHAR', date: 'DATE', recipients: 'VARCHAR',
            care: 'VARCHAR', in_scope_cost: 'DECIMAL(12, 2)', insurance_paid: 'DECIMAL(12, 2)', county: 'VARCHAR',
            disease: 'VARCHAR', designated: 'BOOLEAN', referred: 'BOOLEAN', in_province: 'BOOLEAN',
            exception_granted: 'BOOLEAN', criteria_issued: 'BOOLEAN', other_place: 'BOOLEAN',
            other_place_ok: 'BOOLEAN'}))
    JOIN terms USING (city, category, inpatient)))))))
  ) TO ${quoted(to)} (FORMAT csv, HEADER, DELIMITER ',')`;

async function time_files() {
  await create_terms();
  const to = join(files.work, 'duckdb_settlements.csv');
  await database.run(settle(files.alone, to));
  const found = readFileSync(to, 'utf8');
  const wanted = readFileSync(files.settled, 'utf8');
  if (found !== wanted) {
    const lines = wanted.split('\n');
    const [at, line] = [...found.split('\n').entries()].find(([i, text]) => text !== lines[i]) ?? [lines.length, ''];
    fail(`line ${at + 1} of ${to} differs:\nthe library ${lines[at]}\nDuckDB      ${line}`);
  }
  print({ name: 'settlements', claims: wanted.split('\n').length - 2, identical: true });

  const [[claims]] = await rows(
    `SELECT count(*) FROM read_csv(${quoted(files.claims)}, header = true, all_varchar = true)`);
  for (const threads of new Set([1, most_threads]))
    await time('csv_to_csv', ['settle/csv_to_csv'], claims, () => statSync(files.claims).size + statSync(to).size,
      () => database.run(settle(files.claims, to)), threads);
}

await time_columns('BIGINT', 8);
await time_columns('INTEGER', 4);
await time_files();
