package gongbao;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns of claims in direct buffers, which are read and written where they lie, from position to limit. A refused row
 * pays nothing and says why in `status`. 一列列费用，放在直接缓冲区中，不复制。
 *
 * <pre>{@code
 * plan.columns(rows, 64).set("codes", codes).set("self_pay", selfPay).set("basic_aid", basic).settle();
 * }</pre>
 *
 * Names: `codes`, `self_pay`, the year before by its names (`basic_paid_before` …), `basic_aid`, `tilt_aid`, the year
 * after (`basic_paid_after` …), `status`; of a pool `cost` and `payment`; of a stream `persons` beside them. What is not
 * set is zero, or is not wanted.
 */
public final class Columns {
    private static final List<String> AID = names("codes", "self_pay",
            "deductible_base basic_paid residual tilted tilt_paid", "basic_aid tilt_aid");
    private static final List<String> POOL = names("codes", "cost", "deductible_met paid portion", "payment");
    private static final List<String> STREAM = Arrays.asList("codes", "persons", "self_pay", "basic_aid", "tilt_aid",
            "status");

    private final Plan plan;
    private final int rows;
    private final int bits;
    private final Map<String, ByteBuffer> buffers = new LinkedHashMap<>();

    Columns(Plan plan, int rows, int bits) {
        if (bits != 32 && bits != 64) {
            throw new IllegalArgumentException("bits: 32 or 64");
        }
        if (rows < 0) {
            throw new IllegalArgumentException("rows: " + rows);
        }
        this.plan = plan;
        this.rows = rows;
        this.bits = bits;
    }

    private static List<String> names(String codes, String amount, String year, String paid) {
        String before = year.replaceAll("\\w+", "$0_before");
        String after = year.replaceAll("\\w+", "$0_after");
        return Arrays.asList(String.join(" ", codes, amount, before, paid, after, "status").split(" "));
    }

    /** A direct buffer for a column of so many numbers, in the order of this machine. */
    public static ByteBuffer allocate(int rows, int bits) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(rows, bits / 8)).order(ByteOrder.nativeOrder());
    }

    /** Sets a column by its name. */
    public Columns set(String name, ByteBuffer buffer) {
        if (!AID.contains(name) && !POOL.contains(name) && !STREAM.contains(name)) {
            throw new IllegalArgumentException("no column " + name);
        }
        buffers.put(name, buffer);
        return this;
    }

    /** Settles each row for itself, with the year before it. */
    public Settled settle() {
        long[] settled = new long[1 + 4 * 32];
        ByteBuffer[] all = inOrder(plan.isPool() ? POOL : AID, 0);
        int status = plan.isPool() ? Native.settlePoolColumns(plan.pointer, plan.memory, bits, rows, all, settled)
                : Native.settleAidColumns(plan.pointer, plan.memory, bits, rows, all, settled);
        if (status != 0) {
            throw GongbaoRefused.of(status, "", plan.toString());
        }
        return new Settled(settled);
    }

    /** Settles claims of medical aid in order of arrival, each going on from the account of its person. */
    public Settled settle(Accounts accounts) {
        if (accounts.bits != bits) {
            throw new IllegalArgumentException("accounts of " + accounts.bits + " bits");
        }
        if (plan.isPool()) {
            throw new IllegalArgumentException("accounts are kept for medical aid");
        }
        long[] settled = new long[1 + 4 * 32];
        ByteBuffer[] all = inOrder(STREAM, 1);
        all[STREAM.size()] = accounts.memory;
        int status = Native.settleStream(plan.pointer, plan.memory, bits, rows, accounts.count, all, settled);
        if (status != 0) {
            throw GongbaoRefused.of(status, "", plan.toString());
        }
        return new Settled(settled);
    }

    /** The buffers as the library takes them; each was looked at first. */
    private ByteBuffer[] inOrder(List<String> names, int more) {
        for (String name : buffers.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("no column " + name + " here");
            }
        }
        ByteBuffer[] all = new ByteBuffer[names.size() + more];
        for (int i = 0; i < names.size(); ++i) {
            ByteBuffer buffer = buffers.get(names.get(i));
            all[i] = buffer == null ? null : checked(names.get(i), buffer);
        }
        return all;
    }

    private ByteBuffer checked(String name, ByteBuffer buffer) {
        boolean isBytes = name.equals("codes") || name.equals("status");
        long width = isBytes ? 1 : name.equals("persons") ? 4 : bits / 8;
        if (!buffer.isDirect()) {
            throw new IllegalArgumentException(name + ": a direct buffer is wanted");
        }
        if (!isBytes && buffer.order() != ByteOrder.nativeOrder()) {
            throw new IllegalArgumentException(name + ": its numbers are in the order of another machine: "
                    + "buffer.order(ByteOrder.nativeOrder())");
        }
        if (buffer.remaining() != rows * width) {
            throw new IllegalArgumentException(
                    name + ": " + buffer.remaining() + " bytes, where " + rows * width + " are wanted");
        }
        boolean isOutput = name.endsWith("_after") || name.endsWith("_aid") || name.equals("payment")
                || name.equals("status");
        if (isOutput && buffer.isReadOnly()) {
            throw new IllegalArgumentException(name + ": a read-only buffer");
        }
        return buffer.slice();
    }

    /** How many rows were refused, and what each category brought. */
    public static final class Settled {
        private final long[] numbers;

        private Settled(long[] numbers) {
            this.numbers = numbers;
        }

        public long refused() {
            return numbers[0];
        }

        /** Claims of a code's category and care. */
        public long claims(int line) {
            return numbers[1 + 4 * line];
        }

        /** Their self-pay, or cost. */
        public BigDecimal amount(int line) {
            return Values.yuan(numbers[2 + 4 * line]);
        }

        /** Basic aid, or the portion that a pool counts. */
        public BigDecimal first(int line) {
            return Values.yuan(numbers[3 + 4 * line]);
        }

        /** Tilt aid, or the payment of a pool. */
        public BigDecimal second(int line) {
            return Values.yuan(numbers[4 + 4 * line]);
        }
    }

    /** The years of persons, counted from 0, that claims in order of arrival go on from. Kept between calls. */
    public static final class Accounts {
        private final ByteBuffer memory;
        private final int count;
        private final int bits;

        public Accounts(int count, int bits) {
            if (bits != 32 && bits != 64) {
                throw new IllegalArgumentException("bits: 32 or 64");
            }
            this.count = count;
            this.bits = bits;
            // Each account is eight numbers, aligned to their size.
            ByteBuffer raw = ByteBuffer.allocateDirect(Math.addExact(Math.multiplyExact(count, bits), bits));
            raw.position(Native.bytesToAlign(raw, bits));
            memory = raw.slice().order(ByteOrder.nativeOrder());
        }

        public int count() {
            return count;
        }

        public AidYear get(int person) {
            return AidYear.ofFen(number(person, 0), number(person, 1), number(person, 2), number(person, 3),
                    number(person, 4));
        }

        public void set(int person, AidYear year) {
            long[] fen = year.inFen();
            for (int i = 0; i < fen.length; ++i) {
                if (bits == 64) {
                    memory.putLong(at(person, i), fen[i]);
                } else {
                    memory.putInt(at(person, i), Math.toIntExact(fen[i]));
                }
            }
        }

        private long number(int person, int i) {
            return bits == 64 ? memory.getLong(at(person, i)) : memory.getInt(at(person, i));
        }

        private int at(int person, int i) {
            if (person < 0 || person >= count) {
                throw new IndexOutOfBoundsException("person " + person);
            }
            return person * bits + i * (bits / 8);
        }
    }
}
