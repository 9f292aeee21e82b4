package gongbao;

import java.math.BigDecimal;

/**
 * A person's year under medical aid. A value: two are equal if their amounts are, so that a store can compare and swap
 * them. 一个人的医疗救助年度累计；是值，可用于“比较并替换”。
 */
public final class AidYear {
    /** A year in which nothing has come yet. */
    public static final AidYear FRESH = new AidYear(0, 0, 0, 0, 0);

    final long deductibleBase;
    final long basicPaid;
    final long residual;
    final long tilted;
    final long tiltPaid;

    private AidYear(long deductibleBase, long basicPaid, long residual, long tilted, long tiltPaid) {
        this.deductibleBase = deductibleBase;
        this.basicPaid = basicPaid;
        this.residual = residual;
        this.tilted = tilted;
        this.tiltPaid = tiltPaid;
    }

    /** From fen, as a store keeps them. */
    public static AidYear ofFen(long deductibleBase, long basicPaid, long residual, long tilted, long tiltPaid) {
        return new AidYear(deductibleBase, basicPaid, residual, tilted, tiltPaid);
    }

    /** In fen, in the order of {@link #ofFen}. */
    public long[] inFen() {
        return new long[] {deductibleBase, basicPaid, residual, tilted, tiltPaid};
    }

    public BigDecimal deductibleBase() {
        return Values.yuan(deductibleBase);
    }

    public BigDecimal basicPaid() {
        return Values.yuan(basicPaid);
    }

    public BigDecimal residual() {
        return Values.yuan(residual);
    }

    public BigDecimal tilted() {
        return Values.yuan(tilted);
    }

    public BigDecimal tiltPaid() {
        return Values.yuan(tiltPaid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AidYear && java.util.Arrays.equals(((AidYear) other).inFen(), inFen());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(inFen());
    }

    @Override
    public String toString() {
        return "AidYear(base " + deductibleBase() + ", paid " + basicPaid() + ", residual " + residual() + ", tilted "
                + tilted() + ", tilt paid " + tiltPaid() + ")";
    }
}
