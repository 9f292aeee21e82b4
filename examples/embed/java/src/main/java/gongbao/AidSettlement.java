package gongbao;

import java.math.BigDecimal;
import java.util.Arrays;

/** What one claim of medical aid brings, and the year after it. 一次医疗救助结算的结果，以及结算后的年度累计。 */
public final class AidSettlement {
    private final long[] numbers;
    private final AidYear after;

    AidSettlement(long[] numbers) {
        this.numbers = numbers;
        after = AidYear.ofFen(numbers[12], numbers[13], numbers[14], numbers[15], numbers[16]);
    }

    public BigDecimal basicPortion() {
        return Values.yuan(numbers[0]);
    }

    public BigDecimal basicAid() {
        return Values.yuan(numbers[1]);
    }

    public BigDecimal residual() {
        return Values.yuan(numbers[2]);
    }

    public BigDecimal tiltPortion() {
        return Values.yuan(numbers[3]);
    }

    public BigDecimal tiltAid() {
        return Values.yuan(numbers[4]);
    }

    public BigDecimal totalAid() {
        return Values.yuan(numbers[5]);
    }

    public BigDecimal patientPays() {
        return Values.yuan(numbers[6]);
    }

    /** In percent. */
    public BigDecimal basicRate() {
        return Values.percent(numbers[7]);
    }

    /** In percent. */
    public BigDecimal tiltRate() {
        return Values.percent(numbers[8]);
    }

    public boolean basicCapReached() {
        return numbers[9] != 0;
    }

    public boolean tiltTriggered() {
        return numbers[10] != 0;
    }

    public boolean tiltCapReached() {
        return numbers[11] != 0;
    }

    /** The year after the claim, to be kept by whoever posts it. */
    public AidYear after() {
        return after;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AidSettlement && Arrays.equals(((AidSettlement) other).numbers, numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "AidSettlement(basic aid " + basicAid() + ", tilt aid " + tiltAid() + ", patient pays " + patientPays()
                + ")";
    }
}
