package gongbao;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A benefit's table made ready for claims and columns. 准备好用于结算的待遇表。 */
public final class Plan {
    final long pointer;
    final ByteBuffer memory;
    private final Tables tables;  // what a plan of the caller's tables is made of stays with it
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final boolean isPool;
    private final String city;
    private final String benefit;
    private final String document;
    private final String table;

    private Plan(long pointer, ByteBuffer memory, Tables tables) {
        this.pointer = pointer;
        this.memory = memory;
        this.tables = tables;
        int[] numbers = new int[3];
        byte[][] texts = new byte[4][];
        int status = Native.planOf(pointer, memory, numbers, texts);
        if (status != 0) {
            throw GongbaoRefused.of(status, "", "");
        }
        firstDay = LocalDate.ofEpochDay(numbers[0]);
        lastDay = numbers[1] == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(numbers[1]);
        isPool = numbers[2] != 0;
        city = Native.text(texts[0]);
        benefit = Native.text(texts[1]);
        document = Native.text(texts[2]);
        table = Native.text(texts[3]);
    }

    /** The shipped plan of a benefit in force on a day; where there is none, not_in_force. */
    public static Plan of(String city, String benefit, LocalDate day) {
        long found = Native.findPlan(Native.bytes(city), Native.bytes(benefit), dayNumber(day));
        if (found == 0) {  // on that day, unless a word is none
            String asked = city + " " + benefit;
            if (all().stream().noneMatch(plan -> plan.city().equals(city))) {
                throw new GongbaoRefused("unknown_value", "city", asked);
            }
            if (all().stream().noneMatch(plan -> plan.benefit().equals(benefit))) {
                throw new GongbaoRefused("unknown_value", "benefit", asked);
            }
            throw new GongbaoRefused("not_in_force", "date", asked);
        }
        return new Plan(found, null, null);
    }

    /** A plan by readings, as the rule has them, and by tables of the caller's (null: the shipped ones). */
    public static Plan of(String city, String benefit, LocalDate day, Map<String, String> readings, Tables tables) {
        Rule.Packed packed = new Rule.Packed();
        readings.forEach((key, value) -> {
            packed.add(key);
            packed.add(value);
        });
        Tables.Made made = Tables.Made.by((memory, faults, to) -> Native.makePlan(Native.bytes(city),
                Native.bytes(benefit), dayNumber(day), tables == null ? 0 : tables.pointer,
                tables == null ? null : tables.memory, packed.toByteArray(), memory, to));
        return new Plan(made.pointer, made.memory, tables);
    }

    /** The shipped plans, each a table in force by default readings. */
    public static List<Plan> all() {
        List<Plan> plans = new ArrayList<>();
        for (long at; (at = Native.planAt(plans.size())) != 0;) {
            plans.add(new Plan(at, null, null));
        }
        return Collections.unmodifiableList(plans);
    }

    private static int dayNumber(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new GongbaoRefused("invalid_date", "date", "");
        }
        return (int) day.toEpochDay();
    }

    public String city() {
        return city;
    }

    public String benefit() {
        return benefit;
    }

    /** The number of its document. */
    public String document() {
        return document;
    }

    /** The name of its table in C++; empty for tables of the caller's. */
    public String table() {
        return table;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Null where no end is set. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isPool() {
        return isPool;
    }

    /** What of a claim that counts in full chooses its terms, in a byte. */
    public byte code(String category, String care) {
        return code(category, care, true, true);
    }

    /**
     * What of a claim chooses its terms, in a byte. Of a pool, `category` is the level of the institution and `care` is
     * "working" or "retired".
     */
    public byte code(String category, String care, boolean covered, boolean qualifying) {
        int[] code = new int[1];
        int status = Native.claimCode(pointer, memory, Native.bytes(category), Native.bytes(care), covered, qualifying,
                code);
        if (status != 0) {  // which of both words it is: without the other one it is refused all the same
            boolean isCare = Native.claimCode(pointer, memory, Native.bytes(category), new byte[0], covered, qualifying,
                    code) == 0;
            throw GongbaoRefused.of(status, isCare ? "care" : "category", toString());
        }
        return (byte) code[0];
    }

    /** One claim of medical aid with the year before it. Nothing is posted: that is for who keeps the year. */
    public AidSettlement settle(BigDecimal selfPay, byte code, AidYear before) {
        return settleFen(Values.fen(selfPay, "self_pay", toString()), code, before);
    }

    /** The same with the self-pay in fen. */
    public AidSettlement settleFen(long selfPay, byte code, AidYear before) {
        long[] numbers = new long[17];
        numbers[0] = selfPay;
        numbers[1] = code & 0xff;
        numbers[2] = before.deductibleBase;
        numbers[3] = before.basicPaid;
        numbers[4] = before.residual;
        numbers[5] = before.tilted;
        numbers[6] = before.tiltPaid;
        byte[][] where = new byte[1][];
        int status = Native.settleAid(pointer, memory, numbers, where);
        if (status != 0) {
            throw GongbaoRefused.of(status, Native.text(where[0]), toString());
        }
        return new AidSettlement(numbers);
    }

    /** The same without throwing a refusal. */
    public Attempt<AidSettlement> trySettle(BigDecimal selfPay, byte code, AidYear before) {
        return Attempt.of(() -> settle(selfPay, code, before));
    }

    /** One visit under outpatient pooling with the year before it. Nothing is posted. */
    public VisitSettlement settle(BigDecimal cost, byte code, PoolYear before) {
        long[] numbers = new long[8];
        numbers[0] = Values.fen(cost, "cost", toString());
        numbers[1] = code & 0xff;
        numbers[2] = before.deductibleMet;
        numbers[3] = before.paid;
        numbers[4] = before.portion;
        byte[][] where = new byte[1][];
        int status = Native.settleVisit(pointer, memory, numbers, where);
        if (status != 0) {
            throw GongbaoRefused.of(status, Native.text(where[0]), toString());
        }
        return new VisitSettlement(numbers);
    }

    /** The same without throwing a refusal. */
    public Attempt<VisitSettlement> trySettle(BigDecimal cost, byte code, PoolYear before) {
        return Attempt.of(() -> settle(cost, code, before));
    }

    /** Columns of so many claims of different persons, amounts in fen of 32 or 64 bits. */
    public Columns columns(int rows, int bits) {
        return new Columns(this, rows, bits);
    }

    @Override
    public String toString() {
        return table.isEmpty() ? city + " " + benefit : table;
    }
}
