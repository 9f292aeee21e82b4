package gongbao.live;

import gongbao.AidSettlement;
import gongbao.AidYear;

/** A settlement as it was posted: the bill, the year before it, and what it brought. */
public final class Posted {
    private final Bill bill;
    private final AidYear before;
    private final AidSettlement settlement;

    public Posted(Bill bill, AidYear before, AidSettlement settlement) {
        this.bill = bill;
        this.before = before;
        this.settlement = settlement;
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
