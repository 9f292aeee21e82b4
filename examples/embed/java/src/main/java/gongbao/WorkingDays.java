package gongbao;

import java.nio.ByteBuffer;

/** Working days of whole years, laid beside or over the published ones. 自备的工作日历。 */
public final class WorkingDays {
    final long pointer;
    final ByteBuffer memory;

    private WorkingDays(Tables.Made made) {
        pointer = made.pointer;
        memory = made.memory;
    }

    /** A calendar out of CSV (date,kind,name). What cannot be read is a {@link Tables.Faults}. */
    public static WorkingDays read(String csv, String language) {
        byte[] text = Native.bytes(csv);
        int in = Rule.language(language);
        return new WorkingDays(
                Tables.Made.by((memory, faults, made) -> Native.readCalendar(text, in, memory, faults, made)));
    }
}
