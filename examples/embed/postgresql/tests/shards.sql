-- On the front end: what is sent to the shards, and that the union is the whole.
INSERT INTO claims
  SELECT i, 'p' || i % 997, date '2023-01-01' + (i * 7919 % 365),
         (ARRAY['margin', 'subsistence', 'destitute', 'illness_poor', 'none'])[1 + i % 997 % 5], ((i * 104729::bigint) % 4000000)::numeric / 100
  FROM generate_series(1, 10000) AS i;
CREATE TEMP TABLE whole AS SELECT * FROM claims;

-- The plan of a query, and that each shard is asked for what is wanted, and nothing is done here that is done there.
CREATE FUNCTION pg_temp.is_sent(query text, sent text, scans int DEFAULT 2) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  line text;
  found int := 0;
BEGIN
  FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
    IF line LIKE '%Remote SQL:%' THEN
      IF strpos(line, sent) = 0 THEN RAISE EXCEPTION 'not sent: %', line; END IF;
      found := found + 1;
    END IF;
  END LOOP;
  RETURN found = scans;
END $$;

DO $$ BEGIN
  ASSERT (SELECT count(*) FROM (SELECT DISTINCT tableoid FROM claims) AS t) = 2, 'both shards have claims';
  -- A year of each person is worked out where the person is …
  ASSERT pg_temp.is_sent($q$SELECT person, gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id) FROM claims GROUP BY person$q$,
                         'gongbao.aid_year(''jinzhou''::text, date, category, self_pay ORDER BY date ASC NULLS LAST, id ASC NULLS LAST)');
  ASSERT pg_temp.is_sent($q$SELECT person, (gongbao.aid_year_try('jinzhou', date, category, self_pay ORDER BY date, id)).total_aid FROM claims GROUP BY person$q$,
                         'gongbao.aid_year_try(');
  -- … also where it is only a condition.
  ASSERT pg_temp.is_sent($q$SELECT person FROM claims GROUP BY person
    HAVING gongbao.amount(gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id), 'total_aid') > 30000$q$, 'HAVING ((gongbao.amount(gongbao.aid_year(');
  -- WHERE, typed and by a rule.
  ASSERT pg_temp.is_sent($q$SELECT * FROM claims WHERE gongbao.amount(gongbao.settle_aid('jinzhou', date, category, self_pay), 'total_aid') > 20000$q$,
                         'WHERE ((gongbao.amount(gongbao.settle_aid(');
  ASSERT pg_temp.is_sent($q$SELECT * FROM claims WHERE category <> 'none' AND gongbao.amount(gongbao.jinzhou_medical_aid(date => date,
      recipients => ARRAY[category], criteria_issued => true, self_pay => self_pay), 'total_aid') > 20000$q$, 'gongbao.jinzhou_medical_aid(');
END $$;

-- What the page says is not sent.
DO $$
DECLARE query text;
BEGIN
  FOREACH query IN ARRAY ARRAY[
    $q$SELECT * FROM claims WHERE gongbao.amount(gongbao.settle_aid('jinzhou', date, 'margin', self_pay), 'total_aid') > 20000$q$,
    $q$SELECT * FROM claims WHERE (gongbao.settle_aid('jinzhou', date, category, self_pay)).total_aid > 20000$q$,
    $q$SELECT gongbao.aid_in_year('jinzhou', date, category, self_pay) OVER (PARTITION BY person ORDER BY date, id) FROM claims$q$] LOOP
    BEGIN
      PERFORM pg_temp.is_sent(query, 'gongbao.');
      RAISE EXCEPTION 'sent: %', query USING ERRCODE = 'assert_failure';
    EXCEPTION WHEN raise_exception THEN
    END;
  END LOOP;
END $$;

-- A shard, and both, answer as one server does.
DO $$ BEGIN
  ASSERT NOT EXISTS (
    SELECT FROM (SELECT person, gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id) AS y FROM claims GROUP BY person) AS sharded
    FULL JOIN (SELECT person, gongbao.aid_year('jinzhou', date, category, self_pay ORDER BY date, id) AS y FROM whole GROUP BY person) AS here USING (person)
    WHERE sharded.y IS DISTINCT FROM here.y), 'the years differ';
  ASSERT (SELECT count(*) FROM claims WHERE gongbao.amount(gongbao.settle_aid('jinzhou', date, category, self_pay), 'total_aid') > 20000)
       = (SELECT count(*) FROM whole WHERE gongbao.amount(gongbao.settle_aid('jinzhou', date, category, self_pay), 'total_aid') > 20000), 'the claims differ';
END $$;
-- A refusal on a shard is one here, by its own SQLSTATE.
DO $$ BEGIN
  PERFORM FROM claims WHERE gongbao.amount(gongbao.settle_aid('jinzhou', date - 365, category, self_pay), 'total_aid') > 20000;
  ASSERT false, 'a refusal on a shard';
EXCEPTION WHEN SQLSTATE 'ZG011' THEN
END $$;
