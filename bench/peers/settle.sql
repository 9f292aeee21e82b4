-- gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
--
-- sqlite3 -bail :memory: ".import --csv claims.csv claims" ".headers on" ".mode csv" ".separator , \n" ".read settle.sql"
--
-- The settlements of `make_claims`, each claim on its own, in whole fen. The terms are those of duckdb.mjs.
CREATE TABLE terms(city, category, care, deductible, rate, cap, tilt_deductible, tilt_rate, tilt_cap);
INSERT INTO terms
  SELECT 'jinzhou', t.column1, cares.column1, t.column2, t.column3, 2000000, t.column4, t.column3, t.column5
  FROM (VALUES ('destitute', 0, 70, 0, 2000000), ('orphan', 0, 70, 0, 2000000), ('subsistence', 0, 70, 300000, 2000000),
               ('margin', 200000, 60, 500000, 1500000), ('illness_poor', 500000, 50, 1000000, 1000000),
               ('none', 0, 0, 0, 0)) t, (VALUES ('inpatient'), ('outpatient')) cares;
INSERT INTO terms
  SELECT 'sanmenxia', t.column1, cares.column1, iif(cares.column1 = 'inpatient', t.column2, 0),
    iif(cares.column1 = 'inpatient', t.column3, t.column4), t.column5, 1300000, 60, 1000000
  FROM (VALUES ('destitute', 0, 90, 50, 3000000), ('subsistence', 0, 70, 50, 3000000),
               ('relapsed_poor', 0, 70, 50, 3000000), ('margin', 260000, 65, 30, 1000000),
               ('rural_at_risk', 260000, 65, 30, 1000000), ('illness_poor', 660000, 65, 30, 1000000),
               ('none', 0, 0, 0, 0)) t, (VALUES ('inpatient'), ('outpatient')) cares;
CREATE INDEX terms_of ON terms(city, category, care);

SELECT claim_id, person_id, city, date, 'ok' AS status, category, iif(covered, 'true', 'false') AS covered,
  printf('%d.%02d', self_pay / 100, self_pay % 100) AS self_pay,
  printf('%d.%02d', basic_portion / 100, basic_portion % 100) AS basic_portion,
  printf('%d.%02d', basic / 100, basic % 100) AS basic_aid,
  printf('%d.%02d', (self_pay - basic) / 100, (self_pay - basic) % 100) AS residual,
  printf('%d.%02d', tilt_portion / 100, tilt_portion % 100) AS tilt_portion,
  printf('%d.%02d', tilt / 100, tilt % 100) AS tilt_aid,
  printf('%d.%02d', (basic + tilt) / 100, (basic + tilt) % 100) AS total_aid,
  printf('%d.%02d', (self_pay - basic - tilt) / 100, (self_pay - basic - tilt) % 100) AS patient_pays,
  printf('%d.%02d', basic / 100, basic % 100) AS basic_paid_after,
  printf('%d.%02d', tilt / 100, tilt % 100) AS tilt_paid_after
FROM (SELECT *, min(tilt_cap, (tilt_rate * tilt_portion + 50) / 100) AS tilt
FROM (SELECT *, iif(tilt_open AND (city = 'jinzhou' OR basic >= cap), max(0, self_pay - basic - tilt_deductible), 0)
                AS tilt_portion
FROM (SELECT *, min(cap, (rate * basic_portion + 50) / 100) AS basic
FROM (SELECT c.*, t.*, c.city, c.category, iif(covered AND c.category <> 'none', max(0, self_pay - deductible), 0)
                AS basic_portion
FROM (SELECT *, iif(city = 'jinzhou', counted, counted AND category <> 'none') AS covered,
        counted AND category <> 'none' AND (city = 'jinzhou' OR (referred <> 'false' AND in_province <> 'false'))
          AS tilt_open
FROM (SELECT *, CAST(round(in_scope_cost * 100) AS INTEGER) - CAST(round(insurance_paid * 100) AS INTEGER) AS self_pay,
        CASE WHEN instr(recipients, 'destitute') THEN 'destitute'
             WHEN city = 'jinzhou' AND instr(recipients, 'orphan') THEN 'orphan'
             WHEN instr(recipients, 'subsistence') THEN 'subsistence'
             WHEN city = 'sanmenxia' AND instr(recipients, 'relapsed_poor') THEN 'relapsed_poor'
             WHEN instr(recipients, 'margin') THEN 'margin'
             WHEN city = 'sanmenxia' AND (instr(recipients, 'rural_at_risk') OR instr(recipients, 'monitored'))
               THEN 'rural_at_risk'
             WHEN instr(recipients, 'illness_poor') THEN 'illness_poor' ELSE 'none' END AS category,
        designated <> 'false' AND iif(city = 'jinzhou', other_place <> 'true' OR other_place_ok = 'true',
          (referred <> 'false' OR exception_granted = 'true') AND (care = 'inpatient' OR disease <> 'unlisted'))
          AS counted
      FROM claims)) c JOIN terms t ON t.city = c.city AND t.category = c.category AND t.care = c.care))));
