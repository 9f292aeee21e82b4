// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node polars.mjs --claims FILE --alone FILE --settled FILE --work FOLDER [--repetitions N]
//
// What Polars takes from a claims file to a settlements file, as duckdb.mjs has it of DuckDB: each claim on its own, in
// whole fen. POLARS_MAX_THREADS says on how many threads.
import pl from 'nodejs-polars';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: files } = parseArgs({
  options: Object.fromEntries(['claims', 'alone', 'settled', 'work', 'repetitions'].map((name) => [name, { type: 'string' }])),
});
const { col, lit, when } = pl;
const { version } = createRequire(import.meta.url)('nodejs-polars/package.json');

/// city, category, deductible of a stay, rate of a stay, rate of a visit, cap, tilt deductible, tilt rate, tilt cap.
const terms = [
  ['jinzhou', 'destitute', 0, 70, 70, 2_000_000, 0, 70, 2_000_000],
  ['jinzhou', 'orphan', 0, 70, 70, 2_000_000, 0, 70, 2_000_000],
  ['jinzhou', 'subsistence', 0, 70, 70, 2_000_000, 300_000, 70, 2_000_000],
  ['jinzhou', 'margin', 200_000, 60, 60, 2_000_000, 500_000, 60, 1_500_000],
  ['jinzhou', 'illness_poor', 500_000, 50, 50, 2_000_000, 1_000_000, 50, 1_000_000],
  ['jinzhou', 'none', 0, 0, 0, 0, 0, 0, 0],
  ['sanmenxia', 'destitute', 0, 90, 50, 3_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'subsistence', 0, 70, 50, 3_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'relapsed_poor', 0, 70, 50, 3_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'margin', 260_000, 65, 30, 1_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'rural_at_risk', 260_000, 65, 30, 1_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'illness_poor', 660_000, 65, 30, 1_000_000, 1_300_000, 60, 1_000_000],
  ['sanmenxia', 'none', 0, 0, 0, 0, 0, 0, 0],
];
const rows_of_terms = terms.flatMap(([city, category, deductible, stay, visit, cap, ...tilt]) =>
  ['inpatient', 'outpatient'].map((care) => [city, category, care,
    care === 'inpatient' || city === 'jinzhou' ? deductible : 0, care === 'inpatient' ? stay : visit, cap, ...tilt]));
const names = ['city', 'category', 'care', 'deductible', 'rate', 'cap', 'tilt_deductible', 'tilt_rate', 'tilt_cap'];
const table = pl.DataFrame(Object.fromEntries(names.map((name, i) => [name, pl.Series(name,
  rows_of_terms.map((row) => row[i]), i < 3 ? pl.String : pl.Int64)])));

const is = (name, value) => col(name).eq(lit(value)).fillNull(lit(false));
const is_not = (name, value) => is(name, value).not();
const int = (n) => lit(n).cast(pl.Int64);
const zero = int(0);
const fen = (name) => col(name).cast(pl.Float64).mul(100).round(0).cast(pl.Int64);
const least = (a, b) => when(a.lt(b)).then(a).otherwise(b);
const portion = (e) => when(e.gt(zero)).then(e).otherwise(zero);
const percent = (rate, e) => rate.mul(e).add(int(50)).div(int(100));
const yuan = (name) => pl.concatString([col(name).div(int(100)).cast(pl.String), lit('.'),
  col(name).modulo(int(100)).cast(pl.String).str.zFill(2)], '').alias(name);

const has = (word) => col('recipients').str.contains(word);
function category() {
  const in_jinzhou = is('city', 'jinzhou');
  const first_of = (list) => list.reduceRight((rest, [name, ...words]) =>
    when((words.length ? words : [name]).map(has).reduce((a, b) => a.or(b))).then(lit(name)).otherwise(rest), lit('none'));
  return when(in_jinzhou)
    .then(first_of([['destitute'], ['orphan'], ['subsistence'], ['margin'], ['illness_poor']]))
    .otherwise(first_of([['destitute'], ['subsistence'], ['relapsed_poor'], ['margin'], ['rural_at_risk', 'rural_at_risk', 'monitored'],
      ['illness_poor']]));
}

const amounts = ['self_pay', 'basic_portion', 'basic_aid', 'residual', 'tilt_portion', 'tilt_aid', 'total_aid',
  'patient_pays', 'basic_paid_after', 'tilt_paid_after'];

function settle(from, to) {
  const in_jinzhou = is('city', 'jinzhou');
  const settled = pl.scanCSV(from, { inferSchemaLength: 0 })
    .withColumns(category().alias('category'),
      fen('in_scope_cost').sub(fen('insurance_paid')).alias('self_pay'),
      is_not('designated', 'false').and(when(in_jinzhou)
        .then(is_not('other_place', 'true').or(is('other_place_ok', 'true')))
        .otherwise(is_not('referred', 'false').or(is('exception_granted', 'true'))
          .and(is('care', 'inpatient').or(is_not('disease', 'unlisted'))))).alias('counted'))
    .withColumn(col('counted').and(is_not('category', 'none')).alias('is_paid'))
    .join(table.lazy(), { on: ['city', 'category', 'care'], how: 'left' })
    .withColumn(when(col('is_paid')).then(portion(col('self_pay').sub(col('deductible')))).otherwise(zero)
      .alias('basic_portion'))
    .withColumn(least(col('cap'), percent(col('rate'), col('basic_portion'))).alias('basic_aid'))
    .withColumn(col('self_pay').sub(col('basic_aid')).alias('residual'))
    .withColumn(when(col('is_paid').and(in_jinzhou.or(
      is_not('referred', 'false').and(is_not('in_province', 'false')).and(col('basic_aid').gtEq(col('cap'))))))
      .then(portion(col('residual').sub(col('tilt_deductible')))).otherwise(zero).alias('tilt_portion'))
    .withColumn(least(col('tilt_cap'), percent(col('tilt_rate'), col('tilt_portion'))).alias('tilt_aid'))
    .withColumn(col('basic_aid').add(col('tilt_aid')).alias('total_aid'))
    .withColumns(col('self_pay').sub(col('total_aid')).alias('patient_pays'), col('basic_aid').alias('basic_paid_after'),
      col('tilt_aid').alias('tilt_paid_after'), lit('ok').alias('status'),
      when(when(in_jinzhou).then(col('counted')).otherwise(col('is_paid'))).then(lit('true')).otherwise(lit('false'))
        .alias('covered'))
    .select(col('claim_id'), col('person_id'), col('city'), col('date'), col('status'), col('category'), col('covered'),
      ...amounts.map(yuan))
    .collectSync();
  settled.writeCSV(to);
}

const to = join(files.work, 'polars_settlements.csv');
settle(files.alone, to);
if (readFileSync(to, 'utf8') !== readFileSync(files.settled, 'utf8')) {
  console.error(`polars.mjs: ${to} is not ${files.settled}`);
  process.exit(1);
}
const rows = pl.scanCSV(files.claims, { inferSchemaLength: 0 }).select(pl.col('claim_id').count()).collectSync().row(0)[0];
let best = Infinity;
for (let i = 0; i < Number(files.repetitions ?? 5); ++i) {
  const start = process.hrtime.bigint();
  settle(files.claims, to);
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({ name: 'polars/csv_to_csv', rows: Number(rows), seconds: best,
  bytes: statSync(files.claims).size + statSync(to).size, against: ['settle/csv_to_csv'],
  threads: Number(process.env.POLARS_MAX_THREADS ?? 1), version: `nodejs-polars ${version}` }));
