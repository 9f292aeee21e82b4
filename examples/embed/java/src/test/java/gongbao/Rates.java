package gongbao;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * What calls bring a second, beside what Java's own code takes for the same formula: java gongbao.Rates. The formula is
 * Jinzhou's medical aid at the beginning of a year, written out for four categories. Each way is first held against the
 * library; a way that answers otherwise is not timed.
 */
final class Rates {
    private Rates() {}

    private static final String[] CATEGORIES = {"destitute", "subsistence", "margin", "illness_poor"};
    /** Deductible, rate in percent, cap, and the same of the tilt, in yuan. */
    private static final long[][] TERMS = {{0, 70, 20000, 0, 70, 20000}, {0, 70, 20000, 3000, 70, 20000},
        {2000, 60, 20000, 5000, 60, 15000}, {5000, 50, 20000, 10000, 50, 10000}};
    private static final BigDecimal[][] DECIMAL_TERMS = new BigDecimal[4][6];

    static {
        for (int c = 0; c < 4; ++c) {
            for (int i = 0; i < 6; ++i) {
                DECIMAL_TERMS[c][i] = BigDecimal.valueOf(TERMS[c][i]);
            }
        }
    }

    /** Basic and tilt aid as one writes them in BigDecimal. */
    private static BigDecimal[] ownDecimal(int category, BigDecimal selfPay) {
        BigDecimal[] t = DECIMAL_TERMS[category];
        BigDecimal portion = selfPay.subtract(t[0]).max(BigDecimal.ZERO);
        BigDecimal basic = portion.multiply(t[1]).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).min(t[2]);
        BigDecimal tilted = selfPay.subtract(basic).subtract(t[3]).max(BigDecimal.ZERO);
        BigDecimal tilt = tilted.multiply(t[4]).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).min(t[5]);
        return new BigDecimal[] {basic, tilt};
    }

    /** The same in fen: of each claim basic and tilt aid. */
    private static void ownLong(byte[] categories, long[] selfPay, long[] basicAid, long[] tiltAid) {
        for (int i = 0; i < selfPay.length; ++i) {
            long[] t = TERMS[categories[i]];
            long portion = Math.max(0, selfPay[i] - 100 * t[0]);
            long basic = Math.min(100 * t[2], (portion * t[1] + 50) / 100);
            long tilted = Math.max(0, selfPay[i] - basic - 100 * t[3]);
            basicAid[i] = basic;
            tiltAid[i] = Math.min(100 * t[5], (tilted * t[4] + 50) / 100);
        }
    }

    private static Object kept;

    private interface Call {
        Object call();
    }

    private static void rate(String name, int atOnce, Call call) {
        double best = 0;
        for (int attempt = 0; attempt < 6; ++attempt) {
            long begun = System.nanoTime();
            long taken = 0;
            long done = 0;
            for (int burst = 1; taken < 300_000_000L; burst = Math.min(1000, 2 * burst)) {
                for (int i = 0; i < (atOnce > 1 ? 1 : burst); ++i) {
                    kept = call.call();
                    ++done;
                }
                taken = System.nanoTime() - begun;
            }
            best = Math.max(best, 1e9 * done * atOnce / taken);
        }
        System.out.printf("| %s | %,.0f |%n", name, best);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError("another answer than that of the library");
        }
    }

    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2023, 3, 1);
        Plan plan = Plan.of("jinzhou", "medical_aid", day);
        byte[] codes = new byte[4];
        for (int c = 0; c < 4; ++c) {
            codes[c] = plan.code(CATEGORIES[c], "inpatient");
        }
        int rows = 1_000_000;
        Random draw = new Random(1);
        byte[] categories = new byte[rows];
        long[] selfPay = new long[rows];
        long[] basic = new long[rows];
        long[] tilt = new long[rows];
        ByteBuffer codeColumn = Columns.allocate(rows, 8);
        ByteBuffer status = Columns.allocate(rows, 8);
        ByteBuffer[] pay = {Columns.allocate(rows, 32), Columns.allocate(rows, 64)};
        ByteBuffer[] basicAid = {Columns.allocate(rows, 32), Columns.allocate(rows, 64)};
        ByteBuffer[] tiltAid = {Columns.allocate(rows, 32), Columns.allocate(rows, 64)};
        for (int i = 0; i < rows; ++i) {
            categories[i] = (byte) draw.nextInt(4);
            selfPay[i] = draw.nextInt(6_000_000);
            codeColumn.put(i, codes[categories[i]]);
            pay[0].putInt(4 * i, (int) selfPay[i]);
            pay[1].putLong(8 * i, selfPay[i]);
        }
        Columns[] columns = new Columns[2];
        for (int w = 0; w < 2; ++w) {
            columns[w] = plan.columns(rows, 32 << w).set("codes", codeColumn).set("self_pay", pay[w])
                    .set("basic_aid", basicAid[w]).set("tilt_aid", tiltAid[w]).set("status", status);
            columns[w].settle();
        }
        ownLong(categories, selfPay, basic, tilt);
        for (int i = 0; i < rows; ++i) {
            check(basic[i] == basicAid[0].getInt(4 * i) && tilt[i] == tiltAid[0].getInt(4 * i));
            check(basic[i] == basicAid[1].getLong(8 * i) && tilt[i] == tiltAid[1].getLong(8 * i));
        }
        for (int i = 0; i < 1000; ++i) {
            BigDecimal[] own = ownDecimal(categories[i], BigDecimal.valueOf(selfPay[i], 2));
            check(own[0].compareTo(BigDecimal.valueOf(basic[i], 2)) == 0);
            check(own[1].compareTo(BigDecimal.valueOf(tilt[i], 2)) == 0);
        }

        BigDecimal amount = new BigDecimal("20000.00");
        Map<String, Object> given = new HashMap<>();
        given.put("date", day);
        given.put("recipients", "margin");
        given.put("self_pay", amount);
        System.out.println("| one core, " + Gongbao.instructionSet() + " | claims a second |\n|---|---:|");
        rate("a rule by its id", 1, () -> Gongbao.call("JZ-MA-07", given));
        rate("a rule as a typed question", 1,
            () -> Jinzhou.medicalAid().date(day).recipients("margin").selfPay(amount).call().totalAid());
        rate("one claim by a plan", 1, () -> plan.settle(amount, codes[2], AidYear.FRESH).totalAid());
        rate("Java's own, in BigDecimal", 1, () -> ownDecimal(2, amount));
        rate("columns of 64 bits", rows, () -> columns[1].settle());
        rate("columns of 32 bits", rows, () -> columns[0].settle());
        rate("Java's own, in arrays of long", rows, () -> {
            ownLong(categories, selfPay, basic, tilt);
            return basic;
        });
    }
}
