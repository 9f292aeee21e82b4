package gongbao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values of Java as the rulebook writes them, and back. */
final class Values {
    /** What stands for a due_workday beyond the published calendar. */
    static final String CALENDAR_NOT_PUBLISHED = "calendar_not_published";

    private Values() {}

    /** A value that has no form in the rulebook, with the name of the error for it. */
    static final class Unwritable extends Exception {
        private static final long serialVersionUID = 1;
        final String error;

        Unwritable(String error) {
            super(error, null, false, false);
            this.error = error;
        }
    }

    /** A value as text. What cannot be exact is the program's fault, not the claim's. */
    static String write(Object value, String key, String kind) throws Unwritable {
        if (value instanceof String) {
            return whole((String) value);
        }
        String percent = "rate".equals(kind) ? "%" : "";
        if (value instanceof BigDecimal) {
            BigDecimal number = (BigDecimal) value;
            long exponent = (long) number.precision() - number.scale();
            // Beyond any amount, a number is not written out.
            return (exponent > -64 && exponent < 64 && number.scale() < 128 ? number.toPlainString()
                    : number.toString()) + percent;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
                || value instanceof BigInteger) {
            return value + percent;
        }
        if (value instanceof Boolean || value instanceof YearMonth) {
            return value.toString();
        }
        if (value instanceof LocalDate) {
            return "month".equals(kind) ? YearMonth.from((LocalDate) value).toString() : value.toString();
        }
        if (value instanceof Object[]) {
            return write(Arrays.asList((Object[]) value), key, kind);
        }
        if (value instanceof Iterable) {
            return "rows".equals(kind) ? table((Iterable<?>) value, key) : words((Iterable<?>) value, key);
        }
        if (value instanceof Double || value instanceof Float) {
            throw new IllegalArgumentException(
                    key + ": " + value + " is binary floating point, which is not exact: new BigDecimal(\"…\")");
        }
        throw new IllegalArgumentException(key + ": " + (value == null ? "null" : value.getClass().getName())
                + " is no value of a rule");
    }

    /** Half a character is no text. */
    private static String whole(String text) throws Unwritable {
        for (int i = 0; i < text.length(); ++i) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                throw new Unwritable("invalid_value");
            }
            ++i;
        }
        return text;
    }

    private static String words(Iterable<?> words, String key) throws Unwritable {
        StringBuilder all = new StringBuilder();
        for (Object word : words) {
            if (!(word instanceof String)) {
                throw new IllegalArgumentException(key + ": a word is a String");
            }
            all.append(all.length() == 0 ? "" : "+").append(whole((String) word));
        }
        return all.length() == 0 ? "none" : all.toString();
    }

    /** Rows as the rulebook writes them: headings and cells between commas, rows between bars. */
    private static String table(Iterable<?> rows, String key) throws Unwritable {
        Set<String> headings = new LinkedHashSet<>();
        for (Object row : rows) {
            if (!(row instanceof Map)) {
                throw new IllegalArgumentException(key + ": a row is a Map");
            }
            for (Object heading : ((Map<?, ?>) row).keySet()) {
                headings.add(cell(String.valueOf(heading), key));
            }
        }
        StringBuilder text = new StringBuilder(String.join(",", headings));
        for (Object row : rows) {
            char before = '|';
            for (String heading : headings) {
                Object value = ((Map<?, ?>) row).get(heading);
                text.append(before).append(value == null ? "" : cell(write(value, key + "." + heading, "cell"), key));
                before = ',';
            }
        }
        return text.toString();
    }

    private static String cell(String text, String key) throws Unwritable {
        for (char mark : new char[] {',', '|', '\r', '\n'}) {
            if (text.indexOf(mark) >= 0) {
                throw new Unwritable("invalid_value");
            }
        }
        return text;
    }

    /** A text of this kind as a value. */
    static Object read(String text, String kind) {
        switch (kind) {
            case "money":
            case "area":
            case "decimal":
                return new BigDecimal(text);
            case "rate":
                return new BigDecimal(text.substring(0, text.length() - 1));
            case "int":
                return Long.valueOf(text);
            case "bool":
                return Boolean.valueOf(text);
            case "date":
                return text.equals(CALENDAR_NOT_PUBLISHED) ? text : LocalDate.parse(text);
            case "month":
                return YearMonth.parse(text);
            case "set":
                return text.equals("none") ? Collections.<String>emptyList()
                        : Collections.unmodifiableList(Arrays.asList(text.split("\\+")));
            case "rows":
                return rows(text);
            default:
                return text;
        }
    }

    private static List<Map<String, String>> rows(String text) {
        String[] lines = text.split("\\|");
        String[] headings = lines[0].split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; ++i) {
            String[] cells = lines[i].split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < headings.length; ++c) {
                row.put(headings[c], cells[c]);
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return Collections.unmodifiableList(rows);
    }

    /** An amount in yuan as fen, exactly. */
    static long fen(BigDecimal yuan, String key, String asked) {
        if (yuan.signum() != 0 && (long) yuan.precision() - yuan.scale() > 64) {
            throw new GongbaoRefused("out_of_range", key, asked);
        }
        BigDecimal stripped = yuan.signum() == 0 ? BigDecimal.ZERO : yuan.stripTrailingZeros();
        if (stripped.scale() > 2) {
            throw new GongbaoRefused("invalid_value", key, asked);
        }
        BigInteger fen = stripped.movePointRight(2).toBigIntegerExact();
        if (fen.bitLength() > 63) {
            throw new GongbaoRefused("out_of_range", key, asked);
        }
        return fen.longValue();
    }

    /** Fen as an amount in yuan with two decimals. */
    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /** 1/10,000 as a percentage in its shortest form. */
    static BigDecimal percent(long rate) {
        BigDecimal percent = BigDecimal.valueOf(rate, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
