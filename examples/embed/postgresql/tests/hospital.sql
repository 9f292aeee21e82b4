-- Two hospitals at once for one person (run by `test`, two psql side by side): CALL aid.hospital(NAME, ROUNDS).
CREATE TABLE aid.told (hospital text, outcome text, round int);
CREATE TABLE aid.open (hospital text);

CREATE PROCEDURE aid.hospital(name text, rounds int) LANGUAGE plpgsql AS $$
DECLARE
  a aid.answer;
  again aid.answer;
  token gongbao.aid_year;
  k text;
BEGIN
  INSERT INTO aid.open VALUES (name);
  COMMIT;
  WHILE (SELECT count(*) FROM aid.open) < 2 LOOP PERFORM pg_sleep(0.01); COMMIT; END LOOP;
  FOR i IN 1 .. rounds LOOP
    -- Every fifth claim has come to both hospitals' systems, with one key.
    k := CASE WHEN i % 5 = 0 THEN 'both-' ELSE name || '-' END || i;
    a := aid.settle(k, 'p', 'jinzhou', '2023-03-01', 'margin', 100 + i % 5 * 10.01, post => false);
    COMMIT;
    LOOP
      token := a.before;
      IF i % 3 = 0 THEN PERFORM pg_sleep(0.0005); END IF;
      a := aid.settle(k, 'p', 'jinzhou', '2023-03-01', 'margin', 100 + i % 5 * 10.01, before => token);
      IF i % 7 = 0 AND a.outcome = 'posted' THEN
        ROLLBACK; -- the connection is lost before it is in the books: the call is made again
        a.outcome := 'lost';
        INSERT INTO aid.told VALUES (name, 'lost', i);
        COMMIT;
        a := aid.settle(k, 'p', 'jinzhou', '2023-03-01', 'margin', 100 + i % 5 * 10.01, before => token);
      END IF;
      COMMIT;
      INSERT INTO aid.told VALUES (name, a.outcome, i);
      EXIT WHEN a.outcome <> 'year_moved';
    END LOOP;
    IF i % 4 = 0 THEN -- the answer was lost on the way: the call is made again
      again := aid.settle(k, 'p', 'jinzhou', '2023-03-01', 'margin', 100 + i % 5 * 10.01, before => token);
      IF again.outcome <> 'repeated' OR again.settled IS DISTINCT FROM a.settled THEN
        RAISE EXCEPTION '%: % after %', k, again, a;
      END IF;
      COMMIT;
    END IF;
  END LOOP;
END $$;
