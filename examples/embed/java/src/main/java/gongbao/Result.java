package gongbao;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a rule answered. An output that the rule leaves out is null. */
public abstract class Result {
    private final Map<String, Object> values;

    protected Result(Map<String, Object> values) {
        this.values = values;
    }

    /** The outputs that the rule gave, in the order of the rulebook. */
    public final Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    protected final BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }

    protected final Long number(String key) {
        return (Long) values.get(key);
    }

    protected final Boolean truth(String key) {
        return (Boolean) values.get(key);
    }

    /** Null also where the day lies beyond the published calendar: then {@link #isBeyondCalendar} says so. */
    protected final LocalDate day(String key) {
        Object value = values.get(key);
        return value instanceof LocalDate ? (LocalDate) value : null;
    }

    /** Whether a day, as "due_workday", lies beyond the published calendar. */
    public final boolean isBeyondCalendar(String key) {
        return Values.CALENDAR_NOT_PUBLISHED.equals(values.get(key));
    }

    protected final YearMonth month(String key) {
        return (YearMonth) values.get(key);
    }

    protected final String word(String key) {
        return (String) values.get(key);
    }

    @SuppressWarnings("unchecked")
    protected final List<String> words(String key) {
        return (List<String>) values.get(key);
    }

    @SuppressWarnings("unchecked")
    protected final List<Map<String, String>> rows(String key) {
        return (List<Map<String, String>>) values.get(key);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Result && other.getClass() == getClass() && ((Result) other).values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getName().replaceAll(".*[.]|[$]Answer", "") + values;
    }
}
