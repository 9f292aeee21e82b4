package gongbao.live;

import gongbao.AidSettlement;
import gongbao.AidYear;
import gongbao.GongbaoRefused;
import gongbao.Plan;

/**
 * Settles bills while the patient waits. Pre-settlement (预结算) and settlement (结算) are one call: with the year that was
 * seen it posts, without it does not. Two hospitals at once for one person: one posts, the other is told that the year
 * has moved, and what its bill brings now. A repeated call with the same key has the same answer.
 */
public final class Counter {
    private final Years years;
    private final String city;

    public Counter(Years years, String city) {
        this.years = years;
        this.city = city;
    }

    /** What came of a call. */
    public static final class Answer {
        /** What became of the bill. */
        public enum State {
            /** Nothing is posted: this is what the bill would bring on `year`. */
            NOT_POSTED,
            /** It is posted; also where an earlier call with the same key has done that. */
            POSTED,
            /** Nothing is posted: the year is another by now, and this is what the bill would bring on it. */
            YEAR_HAS_MOVED
        }

        private final State state;
        private final AidYear year;
        private final AidSettlement settlement;

        private Answer(State state, AidYear year, AidSettlement settlement) {
            this.state = state;
            this.year = year;
            this.settlement = settlement;
        }

        public State state() {
            return state;
        }

        /** The year that the settlement stands on: hand it back to post. */
        public AidYear year() {
            return year;
        }

        public AidSettlement settlement() {
            return settlement;
        }
    }

    /** The key of a bill was used for another bill. */
    public static final class KeyOfAnotherBill extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        KeyOfAnotherBill(String key) {
            super("the key " + key + " was used for another bill");
        }
    }

    /**
     * Settles a bill: `seen` is null, for what it would bring, or the year of an earlier answer, to post it if the year
     * is still that one. Throws {@link GongbaoRefused}, and then posts nothing.
     */
    public Answer settle(Bill bill, AidYear seen) {
        Posted earlier = years.posted(bill.key());
        if (earlier != null) {
            return again(bill, earlier);
        }
        AidYear year = seen != null ? seen : years.year(city, bill.person(), bill.date().getYear());
        AidSettlement settlement = on(bill, year);
        if (seen == null) {
            return new Answer(Answer.State.NOT_POSTED, year, settlement);
        }
        switch (years.post(new Posted(city, bill, seen, settlement), seen)) {
            case POSTED:
                return new Answer(Answer.State.POSTED, seen, settlement);
            case KEY_IS_TAKEN:  // meanwhile, by the same call
                return again(bill, years.posted(bill.key()));
            default:
                AidYear now = years.year(city, bill.person(), bill.date().getYear());
                return new Answer(Answer.State.YEAR_HAS_MOVED, now, on(bill, now));
        }
    }

    /** Settles and posts on whatever year there is, as often as others come first. */
    public Answer settleOnAnyYear(Bill bill) {
        Answer answer = settle(bill, null);
        while (answer.state() != Answer.State.POSTED) {
            answer = settle(bill, answer.year());
        }
        return answer;
    }

    private Answer again(Bill bill, Posted earlier) {
        if (!earlier.city().equals(city) || !earlier.bill().asksTheSame(bill)) {
            throw new KeyOfAnotherBill(bill.key());
        }
        return new Answer(Answer.State.POSTED, earlier.before(), earlier.settlement());
    }

    private AidSettlement on(Bill bill, AidYear year) {
        Plan plan = Plan.of(city, "medical_aid", bill.date);
        return plan.settle(bill.selfPay, plan.code(bill.category, bill.care), year);
    }
}
