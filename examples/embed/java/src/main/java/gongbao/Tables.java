package gongbao;

import java.nio.ByteBuffer;

/** Benefit tables of the caller's, which stand in place of the shipped ones. 自备的待遇表。 */
public final class Tables {
    final long pointer;
    final ByteBuffer memory;

    private Tables(Made made) {
        pointer = made.pointer;
        memory = made.memory;
    }

    /** The shipped tables of a benefit as CSV, to start from. */
    public static String shipped(String city, String benefit) {
        int[] status = new int[1];
        byte[] csv = Native.writeTables(Native.bytes(city), Native.bytes(benefit), status);
        if (status[0] != 0) {
            throw GongbaoRefused.of(status[0], "", city + " " + benefit);
        }
        return Native.text(csv);
    }

    /** Tables that are held to all that printed ones are. What cannot be read is a {@link Faults}. */
    public static Tables read(String csv) {
        return read(csv, false, "en");
    }

    /** Tables out of CSV; `meaningOnly`: held only to what a table means nothing without. */
    public static Tables read(String csv, boolean meaningOnly, String language) {
        byte[] text = Native.bytes(csv);
        int in = Rule.language(language);
        return new Tables(Made.by((memory, faults, made) -> Native.readTables(text, meaningOnly ? 1 : 0, in, memory,
                faults, made)));
    }

    /** A table that cannot be read: each line, with what was met and what is wanted. */
    public static final class Faults extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Faults(String told) {
            super(told);
        }
    }

    /** What the library makes in memory of the caller's: in a direct buffer, which is collected with its owner. */
    static final class Made {
        final long pointer;
        final ByteBuffer memory;

        interface Call {
            int call(ByteBuffer memory, ByteBuffer faults, long[] made);
        }

        private Made(long pointer, ByteBuffer memory) {
            this.pointer = pointer;
            this.memory = memory;
        }

        static Made by(Call call) {
            ByteBuffer memory = ByteBuffer.allocateDirect(1 << 15);
            ByteBuffer faults = ByteBuffer.allocateDirect(1 << 12);
            long[] made = new long[3];
            while (true) {
                int status = call.call(memory, faults, made);
                if (made[2] > faults.capacity()) {
                    faults = ByteBuffer.allocateDirect((int) made[2]);
                } else if (status == Native.TOO_SMALL && made[1] + 64 > memory.capacity()) {
                    memory = ByteBuffer.allocateDirect((int) made[1] + 64);
                } else if (status > 0 && made[2] > 0) {
                    byte[] told = new byte[(int) made[2]];
                    faults.get(told);
                    throw new Faults(Native.text(told));
                } else if (status != 0) {
                    throw GongbaoRefused.of(status, "", "");
                } else {
                    return new Made(made[0], memory);
                }
            }
        }
    }
}
