-- After both hospitals (hospital.sql): every claim is in the books once.
SELECT set_config('live.rounds', :'rounds', false) \g /dev/null
DO $$
DECLARE
  rounds int := current_setting('live.rounds')::int;
  wanted int := 2 * rounds - rounds / 5; -- every fifth came to both with one key
BEGIN
  ASSERT (SELECT claims FROM aid.books WHERE person = 'p') = wanted, 'claims in the books';
  ASSERT (SELECT count(*) FROM aid.postings WHERE person = 'p') = wanted, 'postings';
  ASSERT NOT EXISTS (SELECT FROM aid.differences), 'the books differ from the postings';
  ASSERT (SELECT count(*) FROM aid.told WHERE outcome = 'posted') = wanted, 'told as posted';
  ASSERT (SELECT count(*) FROM aid.told WHERE outcome = 'repeated') = rounds / 5, 'told as repeated';
  ASSERT EXISTS (SELECT FROM aid.told WHERE outcome = 'year_moved'), 'the two never met';
END $$;
SELECT format('two clients: %s', string_agg(outcome || ' ' || n, ', ' ORDER BY outcome))
FROM (SELECT outcome, count(*) AS n FROM aid.told GROUP BY outcome) AS t;

-- One call at a time: what each answers.
DO $$
DECLARE
  fresh constant gongbao.aid_year := ROW(0, 0, 0, 0, 0);
  a aid.answer;
  b aid.answer;
BEGIN
  a := aid.settle('k1', 'r', 'jinzhou', '2023-03-01', 'margin', 20000, post => false);
  ASSERT a.outcome = 'quoted' AND (a.settled).total_aid = 13320 AND a.before = fresh, a::text;
  ASSERT NOT EXISTS (SELECT FROM aid.books WHERE person = 'r'), 'a quotation posts nothing';
  b := aid.settle('k1', 'r', 'jinzhou', '2023-03-01', 'margin', 20000, before => a.before);
  ASSERT b.outcome = 'posted' AND b.settled = a.settled, b::text;
  a := aid.settle('k1', 'r', 'jinzhou', '2023-03-01', 'margin', 20000, before => a.before);
  ASSERT a.outcome = 'repeated' AND a.settled = b.settled, a::text;
  a := aid.settle('k1', 'r', 'jinzhou', '2023-03-01', 'margin', 20000.01);
  ASSERT a.outcome = 'key_of_another' AND a.settled IS NULL, a::text;
  a := aid.settle('k2', 'r', 'jinzhou', '2023-03-02', 'margin', 100, before => fresh);
  ASSERT a.outcome = 'year_moved' AND a.before = (b.settled).after, a::text;
  a := aid.settle('k2', 'r', 'jinzhou', '2023-03-02', 'margin', 100, before => a.before);
  ASSERT a.outcome = 'posted' AND (a.settled).total_aid = 84, a::text; -- 60, and 60 % of what is left
  a := aid.settle('k3', 'r', 'jinzhou', '2023-03-02', 'margin', 100); -- without a token: onto the year as it stands
  ASSERT a.outcome = 'posted' AND (a.settled).total_aid = 84, a::text;
  a := aid.settle('k4', 'r', 'jinzhou', '2024-01-01', 'margin', 100);
  ASSERT a.outcome = 'posted' AND a.before = fresh, 'another year, another account';
  BEGIN
    PERFORM aid.settle('k5', 'r', 'jinzhou', '2023-03-02', 'margin', -1);
    ASSERT false, 'a refusal raises';
  EXCEPTION WHEN SQLSTATE 'ZG010' THEN
  END;
  ASSERT NOT EXISTS (SELECT FROM aid.postings WHERE key = 'k5'), 'a refusal posts nothing';
  -- Neither a key nor a person that differs by a blank alone, or is empty.
  FOR n IN 1 .. 4 LOOP
    BEGIN
      PERFORM aid.settle((ARRAY['k1 ', 'k6', '', 'k6'])[n], (ARRAY['r', E'r\t', 'r', ''])[n], 'jinzhou', '2023-03-02', 'margin', 100);
      ASSERT false, 'a blank more';
    EXCEPTION WHEN invalid_parameter_value THEN
    END;
  END LOOP;
  ASSERT (SELECT claims FROM aid.books WHERE person = 'r' AND year = 2023) = 3;
  ASSERT NOT EXISTS (SELECT FROM aid.differences), 'the books differ from the postings';
END $$;
