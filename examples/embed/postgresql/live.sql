-- Settling live: pre-settlement 预结算 and settlement 结算 are one call, without and with posting.   SPDX-License-Identifier: BSL-1.0
-- An example to take over: tables and a function of your own, in a schema of your own, on top of the extension.
--
-- The year is the token: a claim is posted onto the year it was settled against, or not at all. Of two hospitals that
-- settle for one person at once, one wins and the other is told (`year_moved`) and settles again. A key makes a call that
-- is repeated, because the answer was lost on the way, answer the same and pay nothing twice.
CREATE SCHEMA aid;
SET search_path = aid;

CREATE TABLE books (
  person text NOT NULL, year int NOT NULL,
  city text NOT NULL,
  book gongbao.aid_year NOT NULL DEFAULT '(0.00,0.00,0.00,0.00,0.00)',
  claims bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (person, year, city));

CREATE TABLE postings (
  key text PRIMARY KEY,
  person text NOT NULL, city text NOT NULL, date date NOT NULL, category text NOT NULL, self_pay numeric NOT NULL, care text,
  before gongbao.aid_year NOT NULL,
  number bigint,                       -- of the claim in its year
  settled gongbao.aid_settlement,
  posted_at timestamptz NOT NULL DEFAULT now());
CREATE UNIQUE INDEX ON postings (person, city, (extract(year FROM date)), number);

CREATE TYPE answer AS (
  outcome text,                        -- quoted, posted, repeated; year_moved: settle again; key_of_another: nothing done
  settled gongbao.aid_settlement,      -- of quoted, posted, repeated
  before gongbao.aid_year);            -- the token: what it was settled against, or what the year is now

-- post false: what the claim would bring now, and the token. post true: posts it onto the year `before`, or onto the year
-- as it stands where no token is handed in. Refusals of the claim itself raise, SQLSTATE ZG….
CREATE FUNCTION settle(key text, person text, city text, date date, category text, self_pay numeric, care text DEFAULT NULL,
                       before gongbao.aid_year DEFAULT NULL, post boolean DEFAULT true) RETURNS answer
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  fresh constant gongbao.aid_year := ROW(0.00, 0.00, 0.00, 0.00, 0.00);
  stands gongbao.aid_year;
  earlier aid.postings;
  result gongbao.aid_settlement;
  nth bigint;
BEGIN
  IF settle.key IS NULL OR settle.person IS NULL THEN
    RAISE EXCEPTION 'settle: a key and a person are needed' USING ERRCODE = 'null_value_not_allowed';
  END IF;
  -- With a blank more it would be another key, or another person whose year begins at zero.
  IF settle.key ~ '^$|^\s|\s$' OR settle.person ~ '^$|^\s|\s$' THEN
    RAISE EXCEPTION 'settle: met key "%" and person "%", wanted neither empty nor with blanks at an end', settle.key, settle.person
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF NOT post THEN
    stands := (SELECT b.book FROM aid.books b
    WHERE b.person = settle.person AND b.year = extract(year FROM settle.date) AND b.city = settle.city);
    stands := coalesce(before, stands, fresh);
    RETURN ('quoted', gongbao.settle_aid(city, date, category, self_pay, stands, care), stands)::aid.answer;
  END IF;

  -- The key first: who comes second with it waits here until the first has ended.
  INSERT INTO aid.postings (key, person, city, date, category, self_pay, care, before)
  VALUES (settle.key, settle.person, settle.city, settle.date, settle.category, settle.self_pay, settle.care, coalesce(settle.before, fresh))
  ON CONFLICT (key) DO NOTHING;
  IF NOT FOUND THEN
    SELECT * INTO earlier FROM aid.postings p WHERE p.key = settle.key;
    IF (earlier.person, earlier.city, earlier.date, earlier.category, earlier.self_pay) = (settle.person, settle.city, settle.date, settle.category, settle.self_pay)
       AND earlier.care IS NOT DISTINCT FROM settle.care THEN
      RETURN ('repeated', earlier.settled, earlier.before)::aid.answer;
    END IF;
    RETURN ('key_of_another', NULL, NULL)::aid.answer;
  END IF;

  INSERT INTO aid.books (person, year, city) VALUES (settle.person, extract(year FROM settle.date), settle.city) ON CONFLICT DO NOTHING;
  IF settle.before IS NULL THEN
    stands := (SELECT b.book FROM aid.books b
    WHERE b.person = settle.person AND b.year = extract(year FROM settle.date) AND b.city = settle.city FOR UPDATE);
  ELSE
    stands := settle.before;
  END IF;
  result := gongbao.settle_aid(settle.city, settle.date, settle.category, settle.self_pay, stands, settle.care);

  -- Compare and swap: the row is locked, and looked at again, when another has just written it.
  UPDATE aid.books b SET book = result.after, claims = claims + 1
  WHERE b.person = settle.person AND b.year = extract(year FROM settle.date) AND b.city = settle.city AND b.book = stands
  RETURNING claims INTO nth;
  IF NOT FOUND THEN
    DELETE FROM aid.postings p WHERE p.key = settle.key;
    stands := (SELECT b.book FROM aid.books b
    WHERE b.person = settle.person AND b.year = extract(year FROM settle.date) AND b.city = settle.city);
    RETURN ('year_moved', NULL, stands)::aid.answer;
  END IF;
  UPDATE aid.postings p SET before = stands, number = nth, settled = result WHERE p.key = settle.key;
  RETURN ('posted', result, stands)::aid.answer;
END $$;
COMMENT ON FUNCTION settle IS 'Pre-settlement (post => false) and settlement of one claim 预结算（post => false）与结算';

-- What the books and the postings have to agree in; no rows: nothing was lost or paid twice. Each posting stands on the
-- one before it, was settled as it is settled now, and the last one is the book.
CREATE VIEW differences AS
  SELECT person, year, city, key, number, claims
  FROM (
    SELECT p.*, b.year, b.claims, b.book, gongbao.settle_aid(p.city, p.date, p.category, p.self_pay, p.before, p.care) AS again,
           lag((p.settled).after) OVER in_year AS last_after, row_number() OVER in_year AS nth,
           last_value((p.settled).after) OVER (in_year ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS final
    FROM books b LEFT JOIN postings p ON p.person = b.person AND p.city = b.city AND extract(year FROM p.date) = b.year
    WINDOW in_year AS (PARTITION BY b.person, b.year, b.city ORDER BY p.number)) AS chain
  WHERE key IS NOT NULL AND (nth <> number OR settled IS DISTINCT FROM again OR final IS DISTINCT FROM book
                             OR before IS DISTINCT FROM coalesce(last_after, '(0.00,0.00,0.00,0.00,0.00)'::gongbao.aid_year))
  UNION ALL
  SELECT b.person, b.year, b.city, NULL, count(p.key), b.claims
  FROM books b LEFT JOIN postings p ON p.person = b.person AND p.city = b.city AND extract(year FROM p.date) = b.year
  GROUP BY b.person, b.year, b.city HAVING count(p.key) <> b.claims;
RESET search_path;
