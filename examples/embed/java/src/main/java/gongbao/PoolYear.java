package gongbao;

import java.math.BigDecimal;

/** A person's year under outpatient pooling. A value, as {@link AidYear}. 一个人的门诊统筹年度累计。 */
public final class PoolYear {
    /** A year in which nothing has come yet. */
    public static final PoolYear FRESH = new PoolYear(0, 0, 0);

    final long deductibleMet;
    final long paid;
    final long portion;

    private PoolYear(long deductibleMet, long paid, long portion) {
        this.deductibleMet = deductibleMet;
        this.paid = paid;
        this.portion = portion;
    }

    /** From fen, as a store keeps them. */
    public static PoolYear ofFen(long deductibleMet, long paid, long portion) {
        return new PoolYear(deductibleMet, paid, portion);
    }

    /** In fen, in the order of {@link #ofFen}. */
    public long[] inFen() {
        return new long[] {deductibleMet, paid, portion};
    }

    public BigDecimal deductibleMet() {
        return Values.yuan(deductibleMet);
    }

    public BigDecimal paid() {
        return Values.yuan(paid);
    }

    public BigDecimal portion() {
        return Values.yuan(portion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PoolYear && java.util.Arrays.equals(((PoolYear) other).inFen(), inFen());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(inFen());
    }

    @Override
    public String toString() {
        return "PoolYear(deductible met " + deductibleMet() + ", paid " + paid() + ", portion " + portion() + ")";
    }
}
