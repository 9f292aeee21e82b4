package gongbao.live;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Two hospitals settle for one person at once: what each is told. */
public final class TwoHospitals {
    private TwoHospitals() {}

    public static void main(String[] args) {
        Counter counter = new Counter(new YearsInMemory(), "jinzhou");
        LocalDate day = LocalDate.of(2023, 3, 1);
        Bill first = new Bill("first-0001", "J-101", day, "margin", "inpatient", new BigDecimal("5000"));
        Bill second = new Bill("second-77", "J-101", day, "margin", "inpatient", new BigDecimal("5000"));

        Counter.Answer seenByFirst = tell("first,  pre-settlement", counter.settle(first, null));
        Counter.Answer seenBySecond = tell("second, pre-settlement", counter.settle(second, null));
        tell("first,  settlement", counter.settle(first, seenByFirst.year()));
        Counter.Answer now = tell("second, settlement", counter.settle(second, seenBySecond.year()));
        tell("second, once more", counter.settle(second, now.year()));
        tell("second, sent again", counter.settle(second, now.year()));
    }

    private static Counter.Answer tell(String who, Counter.Answer answer) {
        System.out.printf("%-24s%-15s aid %s, %s paid earlier in the year%n", who, answer.state(),
                answer.settlement().totalAid(), answer.year().basicPaid());
        return answer;
    }
}
