package gongbao.live;

import gongbao.AidYear;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Years in memory: what a database does, for tests and for a first look. */
public final class YearsInMemory implements Years {
    private final ConcurrentMap<String, AidYear> years = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Posted> posted = new ConcurrentHashMap<>();

    @Override
    public AidYear year(String city, String person, int year) {
        return years.getOrDefault(name(city, person, year), AidYear.FRESH);
    }

    @Override
    public Posted posted(String key) {
        return posted.get(key);
    }

    @Override
    public Outcome post(Posted settlement, AidYear before) {
        Bill bill = settlement.bill();
        synchronized (this) {  // the transaction: who reads meanwhile sees the key first, then the year
            if (posted.containsKey(bill.key())) {
                return Outcome.KEY_IS_TAKEN;
            }
            String name = name(settlement.city(), bill.person(), bill.date().getYear());
            if (!years.getOrDefault(name, AidYear.FRESH).equals(before)) {
                return Outcome.YEAR_HAS_MOVED;
            }
            posted.put(bill.key(), settlement);
            years.put(name, settlement.settlement().after());
            return Outcome.POSTED;
        }
    }

    private static String name(String city, String person, int year) {
        return year + " " + city + " " + person;
    }
}
