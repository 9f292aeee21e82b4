package gongbao.live;

import gongbao.AidSettlement;
import gongbao.AidYear;

/** A settlement as it was posted: whose law, the bill, the year before it, and what it brought. */
public final class Posted {
    private final String city;
    private final Bill bill;
    private final AidYear before;
    private final AidSettlement settlement;

    public Posted(String city, Bill bill, AidYear before, AidSettlement settlement) {
        this.city = city;
        this.bill = bill;
        this.before = before;
        this.settlement = settlement;
    }

    /** A year of a person is of one city. */
    public String city() {
        return city;
    }

    public Bill bill() {
        return bill;
    }

    /** The year that it was settled on. */
    public AidYear before() {
        return before;
    }

    public AidSettlement settlement() {
        return settlement;
    }
}
