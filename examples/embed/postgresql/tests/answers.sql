-- What the extension answers, held against the library by id, and against the rulebook's vectors (tables made by `test`).
\set QUIET on
SET client_min_messages = warning;

DO $$ BEGIN
  ASSERT (SELECT extversion FROM pg_extension WHERE extname = 'gongbao') = gongbao.version(), 'the version of the library';
END $$;

-- ---- Refusals --------------------------------------------------------------------------------------------------------

DO $$
DECLARE told text; at text; hint text; col text;
BEGIN
  PERFORM gongbao.jinzhou_medical_aid(date => '2022-03-01', recipients => '{margin}', self_pay => 1);
  ASSERT false, 'a refusal that does not raise';
EXCEPTION WHEN SQLSTATE 'ZG011' THEN
  GET STACKED DIAGNOSTICS told = MESSAGE_TEXT, at = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, col = COLUMN_NAME;
  ASSERT told = 'JZ-MA-07: not_in_force' AND at = 'date' AND col = 'date' AND hint LIKE gongbao.meaning('not_in_force') || '; met %', hint;
END $$;
DO $$
DECLARE hint text;
BEGIN
  SET LOCAL gongbao.language = 'zh';
  PERFORM gongbao.settle_aid('jinzhou', '2022-12-31', 'margin', 1);
EXCEPTION WHEN SQLSTATE 'ZG011' THEN
  GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
  ASSERT hint LIKE gongbao.meaning('not_in_force', 'zh') || '；所填为%', hint;
END $$;

-- Name, where: typed, and by the rule.
CREATE TEMP TABLE refused (error text, error_where text, category text, self_pay numeric, before gongbao.aid_year, day date, city text);
INSERT INTO refused VALUES
  ('missing_input', 'city', 'margin', 1, NULL, '2023-03-01', NULL),
  ('missing_input', 'date', 'margin', 1, NULL, NULL, 'jinzhou'),
  ('missing_input', 'category', NULL, 1, NULL, '2023-03-01', 'jinzhou'),
  ('missing_input', 'self_pay', 'margin', NULL, NULL, '2023-03-01', 'jinzhou'),
  ('unknown_value', 'city', 'margin', 1, NULL, '2023-03-01', 'nowhere'),
  ('unknown_recipient', 'category', 'rich', 1, NULL, '2023-03-01', 'jinzhou'),
  ('not_in_force', 'date', 'margin', 1, NULL, '2022-12-31', 'jinzhou'),
  ('not_in_force', 'date', 'margin', 1, NULL, 'infinity', 'jinzhou'),
  ('external_parameter_missing', 'category', 'monitored', 1, NULL, '2023-03-01', 'jinzhou'),
  ('negative_amount', 'self_pay', 'margin', -0.01, NULL, '2023-03-01', 'jinzhou'),
  ('invalid_value', 'self_pay', 'margin', 0.001, NULL, '2023-03-01', 'jinzhou'),
  ('invalid_value', 'self_pay', 'margin', 'NaN', NULL, '2023-03-01', 'jinzhou'),
  ('invalid_value', 'self_pay', 'margin', 'Infinity', NULL, '2023-03-01', 'jinzhou'),
  ('out_of_range', 'self_pay', 'margin', 100000000000, NULL, '2023-03-01', 'jinzhou'),
  ('out_of_range', 'self_pay', 'margin', 1e100, NULL, '2023-03-01', 'jinzhou'),
  ('negative_amount', 'residual_before', 'margin', 1, '(0,0,-1,0,0)', '2023-03-01', 'jinzhou'),
  ('invalid_value', 'tilted_before', 'margin', 1, '(0,0,0,0.001,0)', '2023-03-01', 'jinzhou'),
  ('inconsistent_amounts', 'tilted_before', 'margin', 1, '(0,0,1,2,0)', '2023-03-01', 'jinzhou'),
  ('inconsistent_amounts', 'tilt_paid_before', 'margin', 1, '(0,0,9,2,3)', '2023-03-01', 'jinzhou'),
  (NULL, NULL, 'margin', 20000, '(,,,,)', '2023-03-01', 'jinzhou'),
  (NULL, NULL, 'margin', 20000.000, '(2000,1,2,1,0)', '2023-03-01', 'jinzhou');
DO $$
DECLARE r refused; s gongbao.aid_settlement_try; met text;
BEGIN
  FOR r IN SELECT * FROM refused LOOP
    s := gongbao.settle_aid_try(r.city, r.day, r.category, r.self_pay, r.before);
    ASSERT (s.error, s.error_where) IS NOT DISTINCT FROM (r.error, r.error_where), format('%s: %s %s', r, s.error, s.error_where);
    ASSERT (s.total_aid IS NULL) = (r.error IS NOT NULL), 'NULLs beside a refusal';
    met := NULL;
    BEGIN
      PERFORM gongbao.settle_aid(r.city, r.day, r.category, r.self_pay, r.before);
    EXCEPTION WHEN OTHERS THEN
      ASSERT SQLSTATE LIKE 'ZG%', SQLERRM;
      met := substring(SQLERRM FROM ': (.*)');
    END;
    ASSERT met IS NOT DISTINCT FROM r.error, format('%s: %s', r, met);
  END LOOP;
END $$;

-- Arrays: no word, a word of nothing, two words in one.
DO $$ BEGIN
  ASSERT (gongbao.jinzhou_aid_category_try(recipients => '{}')).error = 'unknown_recipient';
  ASSERT (gongbao.jinzhou_aid_category_try(recipients => ARRAY[NULL, 'margin'])).error IS NOT NULL;
  ASSERT (gongbao.jinzhou_aid_category_try(recipients => '{margin+orphan}')).error IS NOT NULL;
  ASSERT (gongbao.jinzhou_aid_category(recipients => '{margin,orphan}')).category = 'orphan';
  ASSERT (gongbao.jinzhou_aid_category(recipients => '{低保边缘家庭成员}')).category = 'margin';
  ASSERT (gongbao.jinzhou_aid_category_try(recipients => NULL)).error = 'missing_input';
  ASSERT (gongbao.jinzhou_penalty_filing_deadline(served => '2026-12-31')).due IS NOT NULL;
END $$;

-- ---- The vectors, by id and typed --------------------------------------------------------------------------------------

CREATE TEMP TABLE rules AS
  SELECT r ->> 'id' AS id, replace(r ->> 'name', '::', '_') AS name, r -> 'inputs' AS inputs, r -> 'outputs' AS outputs
  FROM jsonb_array_elements(gongbao.catalogue('json')::jsonb) AS r;
DO $$ BEGIN
  ASSERT (SELECT count(*) FROM rules) > 140;
  ASSERT NOT EXISTS (SELECT FROM rules WHERE to_regproc('gongbao.' || name) IS NULL OR to_regproc('gongbao.' || name || '_try') IS NULL);
  ASSERT NOT EXISTS (SELECT FROM rules WHERE obj_description(to_regproc('gongbao.' || name)) NOT LIKE id || '%');
  ASSERT NOT EXISTS (SELECT FROM pg_proc WHERE pronamespace = 'gongbao'::regnamespace AND proname NOT IN ('version', 'tables_digest')
                     AND (proleakproof OR proparallel <> 's' OR provolatile <> 'i'));
END $$;

-- The answer of the typed function in flat form; NULL where what is asked cannot be said in types.
CREATE FUNCTION pg_temp.typed(rule_id text, pairs text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  r rules;
  arguments text;
  answer jsonb;
BEGIN
  SELECT * INTO r FROM rules WHERE id = rule_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  WITH given AS (
    SELECT split_part(p, '=', 1) AS key, substr(p, strpos(p, '=') + 1) AS value FROM unnest(string_to_array(nullif(rtrim(pairs, ';'), ''), ';')) AS p
  ), known AS (
    SELECT f ->> 'key' AS key, f ->> 'kind' AS kind, f ->> 'type' AS type, (f ->> 'required')::boolean AS required
    FROM jsonb_array_elements(r.inputs) AS f
  )
  SELECT string_agg(format('%I => %L', key, CASE
           WHEN kind = 'set' THEN CASE value WHEN 'none' THEN '{}' ELSE '{"' || replace(value, '+', '","') || '"}' END
           WHEN type = 'rate' THEN rtrim(value, '%')
           ELSE value END), ', ') INTO arguments
  FROM given FULL JOIN known USING (key) WHERE value IS NOT NULL OR required;
  EXECUTE format('SELECT to_jsonb(f) FROM gongbao.%I(%s) AS f', r.name || '_try', arguments) INTO answer;
  IF answer ->> 'error' IS NOT NULL THEN RETURN 'error=' || (answer ->> 'error'); END IF;
  RETURN (
    SELECT coalesce(string_agg((f ->> 'key') || '=' || CASE
        WHEN f ->> 'kind' = 'set' THEN
          CASE answer -> (f ->> 'key') WHEN '[]' THEN 'none'
          ELSE (SELECT string_agg(w, '+') FROM jsonb_array_elements_text(answer -> (f ->> 'key')) AS w) END
        WHEN f ->> 'type' = 'rate' THEN (answer ->> (f ->> 'key')) || '%'
        ELSE answer ->> (f ->> 'key') END, ';' ORDER BY place), '')
    FROM jsonb_array_elements(r.outputs) WITH ORDINALITY AS o (f, place)
    WHERE answer ->> (f ->> 'key') IS NOT NULL);
EXCEPTION
  WHEN data_exception OR undefined_function OR syntax_error THEN RETURN NULL;
END $$;

CREATE TEMP TABLE answers AS
  SELECT *, regexp_replace(replace(trim(E'\n' FROM gongbao.ask(rule, replace(inputs, ';', E'\n'))), E'\n', ';'), ';where=.*$', '') AS by_id,
         pg_temp.typed(rule, inputs) AS typed
  FROM vectors;
DO $$
DECLARE v answers; part text;
BEGIN
  FOR v IN SELECT * FROM answers LOOP
    FOREACH part IN ARRAY string_to_array(v.expected, ';') LOOP
      ASSERT strpos(';' || v.by_id || ';', ';' || part || ';') > 0, format('%s %s: %s, wanted %s', v.rule, v.number, v.by_id, v.expected);
    END LOOP;
    -- A day that no published calendar knows is NULL.
    ASSERT v.typed IS NULL OR v.typed = ltrim(regexp_replace(v.by_id, '(^|;)(?!error=)[a-z_]+=calendar_not_published', '', 'g'), ';'),
      format('%s %s: typed %s, by id %s', v.rule, v.number, v.typed, v.by_id);
    -- Only what no typed face can say is not asked of it: keys that there are not, or twice, and what is no number or day.
    ASSERT v.typed IS NOT NULL OR v.by_id IN ('error=unknown_rule', 'error=unknown_key', 'error=duplicate_key', 'error=invalid_value', 'error=invalid_date'),
      format('%s %s: not asked by types, %s', v.rule, v.number, v.by_id);
  END LOOP;
END $$;
SELECT format('%s vectors, %s of them by typed functions', count(*), count(typed)) FROM answers;
-- For the digest of tests/proof: key=value;… or error@where, a line a vector; cases are no part of it.
SELECT E'answer\t' || CASE WHEN told LIKE 'error=%'
         THEN regexp_replace(told, E'^error=([^\n]*)\n(where=(.*))?.*$', '\1@\3') ELSE replace(told || E'\n', E'\n', ';') END
FROM (SELECT file, line, trim(E'\n' FROM gongbao.ask(rule, replace(inputs, ';', E'\n'))) AS told FROM vectors) AS a
WHERE file <> 3 ORDER BY file, line;

-- ---- One claim, a year in order, a window --------------------------------------------------------------------------------

-- Invented claims of both cities; what the aggregate and the window make of a year is what the rule makes, claim by claim.
CREATE TEMP TABLE drawn AS
  SELECT i AS id, 'p' || i % 97 AS person, date '2023-01-01' + (i * 7919 % 365) AS date,
         (ARRAY['margin', 'subsistence', 'destitute', 'illness_poor', 'none'])[1 + i % 97 % 5] AS category,
         ((i * 104729::bigint) % 4000000)::numeric / 100 AS self_pay
  FROM generate_series(1, 3000) AS i;

CREATE FUNCTION pg_temp.year_by_rule(who text) RETURNS gongbao.aid_of_year LANGUAGE plpgsql AS $$
DECLARE
  c drawn; s gongbao.jinzhou_medical_aid_result;
  r gongbao.aid_of_year := (0, 0, NULL, NULL, 0.00, 0.00, 0.00, 0.00, 0.00, (0.00, 0.00, 0.00, 0.00, 0.00));
BEGIN
  FOR c IN SELECT * FROM drawn WHERE person = who ORDER BY date, id LOOP
    s := gongbao.jinzhou_medical_aid(date => c.date, recipients => ARRAY[CASE c.category WHEN 'none' THEN 'ordinary' ELSE c.category END],
      criteria_issued => true, self_pay => c.self_pay, self_pay_before => (r.after).deductible_base, basic_paid_before => (r.after).basic_paid,
      residual_before => (r.after).residual, tilted_before => (r.after).tilted, tilt_paid_before => (r.after).tilt_paid);
    r := (r.claims + 1, 0, NULL, NULL, r.self_pay + c.self_pay, r.basic_aid + s.basic_aid, r.tilt_aid + s.tilt_aid, r.total_aid + s.total_aid,
          r.patient_pays + s.patient_pays, (s.self_pay_after, s.basic_paid_after, s.residual_after, s.tilted_after, s.tilt_paid_after));
  END LOOP;
  RETURN r;
END $$;
DO $$ BEGIN
  ASSERT NOT EXISTS (
    SELECT FROM (SELECT person, gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id) AS y FROM drawn GROUP BY person) AS t
    WHERE y IS DISTINCT FROM pg_temp.year_by_rule(person)), 'the aggregate is not the rule';
  ASSERT NOT EXISTS (
    SELECT FROM (SELECT person, (array_agg((s).after ORDER BY date DESC, id DESC))[1] AS after, sum((s).total_aid) AS paid
                 FROM (SELECT *, gongbao.aid_in_year('jinzhou', date, category, self_pay) OVER (PARTITION BY person ORDER BY date, id) AS s FROM drawn) AS c
                 GROUP BY person) AS w
    JOIN (SELECT person, gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id) AS y FROM drawn GROUP BY person) AS a USING (person)
    WHERE w.after IS DISTINCT FROM (y).after OR w.paid <> (y).total_aid), 'the window is not the aggregate';
END $$;

DO $$
DECLARE y gongbao.aid_of_year;
BEGIN
  -- A refused claim pays nothing, keeps the year; the others are settled.
  y := (SELECT gongbao.aid_year_try('jinzhou', d, c, s ORDER BY n)
  FROM (VALUES (1, date '2023-02-01', 'margin', 3000.00), (2, '2023-02-02', 'rich', 1), (3, '2023-02-03', 'margin', -1), (4, '2023-02-04', 'margin', 1000)) AS v (n, d, c, s));
  ASSERT (y.claims, y.refused, y.error, y.total_aid) = (2, 2, 'unknown_recipient', 1200.00), y::text;
  -- Out of order, of two years: refused, never another year.
  y := (SELECT gongbao.aid_year_try('jinzhou', d, 'margin', 3000.00 ORDER BY n)
        FROM (VALUES (1, date '2023-02-02'), (2, '2023-02-01'), (3, '2024-01-01'), (4, '2023-02-02')) AS v (n, d));
  ASSERT (y.claims, y.refused, y.error, y.error_where) = (2, 2, 'inconsistent_dates', 'date'), y::text;
  BEGIN
    PERFORM gongbao.aid_year('jinzhou', d, 'margin', 3000.00 ORDER BY d DESC) FROM (VALUES (date '2023-02-02'), ('2023-02-01')) AS v (d);
    ASSERT false, 'claims out of order';
  EXCEPTION WHEN SQLSTATE 'ZG014' THEN
  END;
  -- A window goes on into the next calendar year with a fresh account.
  ASSERT (SELECT array_agg((s).basic_aid ORDER BY d) FROM
    (SELECT d, gongbao.aid_in_year('jinzhou', d, 'margin', 2100) OVER (ORDER BY d) AS s FROM (VALUES (date '2023-12-30'), ('2023-12-31'), ('2024-01-01')) AS v (d)) AS t)
    = ARRAY[60.00, 1260.00, 60.00];
  -- A year is of one city: another's claim is refused until the next year begins.
  y := (SELECT gongbao.aid_year_try(c, d, 'margin', 3000.00 ORDER BY d)
        FROM (VALUES ('jinzhou', date '2023-02-01'), ('sanmenxia', '2023-02-02'), ('jinzhou', '2023-02-03')) AS v (c, d));
  ASSERT (y.claims, y.refused, y.error, y.error_where) = (2, 1, 'inconsistent_amounts', 'city'), y::text;
  ASSERT (SELECT array_agg(coalesce((s).error || ' ' || (s).error_where, 'answered') ORDER BY d) FROM
    (SELECT d, gongbao.aid_in_year_try(c, d, 'margin', 3000) OVER (ORDER BY d) AS s
     FROM (VALUES ('jinzhou', date '2023-12-30'), ('sanmenxia', '2023-12-31'), ('sanmenxia', '2024-01-01')) AS v (c, d)) AS t)
    = ARRAY['answered', 'inconsistent_amounts city', 'answered'];
  -- No claims, no year.
  y := (SELECT gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date) FROM drawn WHERE false);
  ASSERT (y.claims, y.total_aid) = (0, 0.00) AND y.after = '(0,0,0,0,0)'::gongbao.aid_year, y::text;
END $$;

-- Facts that a city's rule judges.
DO $$ BEGIN
  ASSERT (gongbao.settle_aid('sanmenxia', '2023-03-01', 'margin', 20000, care => 'outpatient')).total_aid
       = (gongbao.sanmenxia_medical_aid(date => '2023-03-01', recipients => '{margin}', care => 'outpatient', disease => 'haemophilia', self_pay => 20000, designated => true, referred => true, in_province => true)).total_aid;
  ASSERT (gongbao.settle_aid('sanmenxia', '2023-03-01', 'margin', 20000, covered => false)).total_aid = 0;
  ASSERT (gongbao.settle_aid('jinzhou', '2023-03-01', '低保边缘家庭成员', 20000)).total_aid = 13320;
  ASSERT gongbao.amount(gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 20000), 'total_aid') = 13320;
  ASSERT gongbao.truth(gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 20000), 'tilt_triggered');
  ASSERT gongbao.word(gongbao.jinzhou_aid_category(recipients => '{margin}'), 'category') = 'margin';
  ASSERT gongbao.day(gongbao.jinzhou_penalty_filing_deadline(served => '2022-09-22'), 'due') IS NOT NULL;
END $$;
DO $$ BEGIN
  PERFORM gongbao.amount(gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 1), 'nothing');
  ASSERT false;
EXCEPTION WHEN undefined_column THEN
END $$;
DO $$ BEGIN
  PERFORM gongbao.amount(gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 1), 'tilt_triggered');
  ASSERT false;
EXCEPTION WHEN datatype_mismatch THEN
END $$;
-- What is no row is not looked into.
DO $$
DECLARE
  what text;
BEGIN
  FOREACH what IN ARRAY ARRAY['5', '5::bigint', '''x''::text', '20000.5', 'date ''2023-03-01''', 'ARRAY[1, 2]'] LOOP
    BEGIN
      EXECUTE format('SELECT gongbao.amount(%1$s, ''x''), gongbao.truth(%1$s, ''x''), gongbao.word(%1$s, ''x''), gongbao.day(%1$s, ''x'')', what);
      ASSERT false, what;
    EXCEPTION WHEN datatype_mismatch THEN
      ASSERT SQLERRM LIKE 'gongbao: met %, wanted a row, %', SQLERRM;
    END;
  END LOOP;
  ASSERT gongbao.amount(ROW(1.50::numeric, 2), 'f1') = 1.5;
END $$;
-- HINT says what was met and what is wanted, in the language of messages.
DO $$
DECLARE
  call text[];
  hint text;
  place text;
BEGIN
  FOREACH call SLICE 1 IN ARRAY ARRAY[
      ['en', 'jinzhou_medical_aid(''2023-03-01'', ''{marginn}'', 1)', 'recipients', '%; met "marginn"; wanted one or more of destitute, %'],
      ['zh', 'jinzhou_medical_aid(''2023-03-01'', ''{margin}'', 1.005)', 'self_pay', '值的写法%；所填为“1.005”；应为以元为单位的金额，%'],
      ['en', 'jinzhou_medical_aid(''2019-03-01'', ''{margin}'', 1)', 'date', '%; met "2019-03-01"; wanted a day from 2023-01-01'],
      ['en', 'explain(''JZ-MA-07'', E''date=2023-03-01\nrecipients=margin\nself_pay=x'')', 'self_pay', '%; met "x"; wanted an amount in yuan %'],
      ['zh', 'settle_aid(''锦州'', ''2023-03-01'', ''margin'', 1)', 'city', '%；所填为“锦州”；应为jinzhou、sanmenxia'],
      ['en', 'settle_aid(''jinzhou'', ''2019-03-01'', ''margin'', 1)', 'date', '%; met "2019-03-01"; wanted a day from 2023-01-01'],
      ['en', 'settle_aid(''jinzhou'', ''2023-03-01'', ''marginn'', 1)', 'category', '%; met "marginn"'],
      ['en', 'settle_aid(''jinzhou'', ''2023-03-01'', ''margin'', 1.005)', 'self_pay', '%; met "1.005"']] LOOP
    PERFORM set_config('gongbao.language', call[1], true);
    BEGIN
      EXECUTE 'SELECT gongbao.' || call[2];
      ASSERT false, call[2];
    EXCEPTION WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT, place = PG_EXCEPTION_DETAIL;
      ASSERT SQLSTATE LIKE 'ZG%' AND place = call[3] AND hint LIKE call[4], format('%s %s: %s', SQLERRM, place, hint);
    END;
  END LOOP;
  PERFORM set_config('gongbao.language', 'en', true);
END $$;
-- A choice that there is not is told with those that there are, and a rule that has no explanation says so.
DO $$
DECLARE
  call text[];
BEGIN
  FOREACH call SLICE 1 IN ARRAY ARRAY[
      ['ask(''JZ-MA-07'', '''', ''xml'')', 'gongbao: form: met xml, wanted one of plain, json'],
      ['ask(''JZ-MA-07'', '''', ''json'', ''fr'')', 'gongbao: language: met fr, wanted one of en, zh'],
      ['explain(''JZ-MA-07'', '''', ''tsv'')', 'gongbao: form: met tsv, wanted one of plain, json, markdown'],
      ['explain(''JZ-HV-01'', ''date=2023-03-01'')', 'JZ-HV-01: explain: met a rule that settles no claim, wanted one that does'],
      ['describe(''JZ-MA-07'', ''plain'')', 'gongbao: form: met plain, wanted one of tsv, json'],
      ['catalogue(''plain'')', 'gongbao: form: met plain, wanted one of tsv, json']] LOOP
    BEGIN
      EXECUTE 'SELECT gongbao.' || call[1];
      ASSERT false, call[1];
    EXCEPTION WHEN invalid_parameter_value THEN
      ASSERT SQLERRM = call[2], SQLERRM;
    END;
  END LOOP;
END $$;
DO $$ BEGIN
  PERFORM gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 1, row(1, 2)::record::gongbao.aid_year);
  ASSERT false;
EXCEPTION WHEN cannot_coerce OR datatype_mismatch THEN
END $$;
-- The same place in a query meets other cities, days and words.
DO $$ BEGIN
  ASSERT (SELECT array_agg((gongbao.settle_aid(c, d, w, 20000)).total_aid ORDER BY n) FROM (VALUES
      (1, 'jinzhou', date '2023-03-01', 'margin'), (2, 'sanmenxia', '2023-03-01', 'margin'), (3, 'jinzhou', '2023-03-01', 'destitute'),
      (4, 'jinzhou', '2023-03-02', 'margin')) AS v (n, c, d, w))
    = (SELECT array_agg(x) FROM (VALUES ((gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 20000)).total_aid),
      ((gongbao.settle_aid('sanmenxia', '2023-03-01', 'margin', 20000)).total_aid), ((gongbao.settle_aid('jinzhou', '2023-03-01', 'destitute', 20000)).total_aid), (13320.00)) AS t (x));
END $$;
-- … of equal length, too.
DO $$ BEGIN
  ASSERT (SELECT array_agg(coalesce((t).error, 'answered') ORDER BY n) FROM (
      SELECT n, gongbao.settle_aid_try(c, '2023-03-01', w, 20000, care => k) AS t
      FROM (VALUES (1, 'jinzhou', 'destitute', NULL), (2, 'jinzhou', 'monitored', NULL), (3, 'nowhere', 'destitute', NULL),
                   (4, 'jinzhou', 'destitute', 'inpatient'), (5, 'jinzhou', 'destitute', 'nnpatient')) AS v (n, c, w, k)) AS a)
    = ARRAY['answered', 'external_parameter_missing', 'unknown_value', 'answered', 'unknown_value'];
END $$;
SELECT 'explained ' || (length(gongbao.explain('JZ-MA-07', E'date=2023-03-01\nrecipients=margin\nself_pay=20000', 'plain', 'zh')) > 50)::text;
-- Any role may ask, not only the one that created the extension.
CREATE ROLE visitor;
SET ROLE visitor;
DO $$ BEGIN
  ASSERT (gongbao.jinzhou_medical_aid('2023-03-01', '{margin}', 20000)).total_aid = 13320;
  ASSERT (gongbao.settle_aid('jinzhou', '2023-03-01', 'margin', 20000)).total_aid = 13320;
  ASSERT gongbao.ask('JZ-MA-07', '') LIKE 'error=missing_input%';
END $$;
RESET ROLE;
