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
