package gongbao.live;

import gongbao.AidYear;

/**
 * Where the years of persons and the settlements that were posted are kept: what a database does in one transaction.
 *
 * <pre>
 * CREATE TABLE aid_year (city TEXT, person TEXT, year INT, deductible_base BIGINT, …, PRIMARY KEY (city, person, year));
 * CREATE TABLE posted (key TEXT PRIMARY KEY, …);  -- the request and its settlement
 *
 * post: BEGIN;
 *       INSERT INTO posted …;                      -- the key is taken: ROLLBACK, and say so
 *       UPDATE aid_year SET … WHERE city = ? AND person = ? AND year = ? AND deductible_base = ? AND …;  -- the year seen
 *       -- no row: ROLLBACK, and say so; of a fresh year, INSERT
 *       COMMIT;
 * </pre>
 */
public interface Years {
    /** A person's year in a city as it stands; one that nothing was posted to is fresh. */
    AidYear year(String city, String person, int year);

    /** What was posted under a key, or null. */
    Posted posted(String key);

    /** What came of a try to post. */
    enum Outcome {
        /** Both are written. */
        POSTED,
        /** The year is no longer the one that was seen: nothing is written. */
        YEAR_HAS_MOVED,
        /** Something was posted under this key: nothing is written. */
        KEY_IS_TAKEN
    }

    /**
     * Writes a settlement under its key, and the year after it in place of the year before it: both or neither, and
     * nothing if the key is taken or the year is another than `before`. The key is looked at first.
     */
    Outcome post(Posted settlement, AidYear before);
}
