package gongbao.live;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a hospital asks to have settled. */
public final class Bill {
    final String key;
    final String person;
    final LocalDate date;
    final String category;
    final String care;
    final BigDecimal selfPay;

    /**
     * `key` is the hospital's own for this bill: a repeated call with it is the same call. Neither it nor the person is
     * empty or has a blank at an end: that would be another bill, or a person whose year begins at zero.
     */
    public Bill(String key, String person, LocalDate date, String category, String care, BigDecimal selfPay) {
        this.key = identifier("key", key);
        this.person = identifier("person", person);
        this.date = Objects.requireNonNull(date);
        this.category = Objects.requireNonNull(category);
        this.care = Objects.requireNonNull(care);
        this.selfPay = Objects.requireNonNull(selfPay);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String identifier(String what, String value) {
        if (value.isEmpty() || isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1))) {
            throw new IllegalArgumentException(
                    what + ": met \"" + value + "\", wanted an identifier without blanks at an end");
        }
        return value;
    }

    public String key() {
        return key;
    }

    public String person() {
        return person;
    }

    public LocalDate date() {
        return date;
    }

    public BigDecimal selfPay() {
        return selfPay;
    }

    /** Whether another call with the same key asks for the same. */
    boolean asksTheSame(Bill other) {
        return person.equals(other.person) && date.equals(other.date) && category.equals(other.category)
                && care.equals(other.care) && selfPay.compareTo(other.selfPay) == 0;
    }
}
