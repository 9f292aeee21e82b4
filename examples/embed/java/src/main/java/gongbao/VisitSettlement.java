package gongbao;

import java.math.BigDecimal;
import java.util.Arrays;

/** What one visit under outpatient pooling brings, and the year after it. 一次门诊结算的结果，以及结算后的年度累计。 */
public final class VisitSettlement {
    private final long[] numbers;
    private final PoolYear after;

    VisitSettlement(long[] numbers) {
        this.numbers = numbers;
        after = PoolYear.ofFen(numbers[5], numbers[6], numbers[7]);
    }

    public BigDecimal portion() {
        return Values.yuan(numbers[0]);
    }

    public BigDecimal payment() {
        return Values.yuan(numbers[1]);
    }

    public BigDecimal patientPays() {
        return Values.yuan(numbers[2]);
    }

    /** In percent. */
    public BigDecimal rate() {
        return Values.percent(numbers[3]);
    }

    public boolean capReached() {
        return numbers[4] != 0;
    }

    /** The year after the visit, to be kept by whoever posts it. */
    public PoolYear after() {
        return after;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitSettlement && Arrays.equals(((VisitSettlement) other).numbers, numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "VisitSettlement(payment " + payment() + ", patient pays " + patientPays() + ")";
    }
}
