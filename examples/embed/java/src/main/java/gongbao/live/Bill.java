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

    /** `key` is the hospital's own for this bill: a repeated call with it is the same call. */
    public Bill(String key, String person, LocalDate date, String category, String care, BigDecimal selfPay) {
        this.key = Objects.requireNonNull(key);
        this.person = Objects.requireNonNull(person);
        this.date = Objects.requireNonNull(date);
        this.category = Objects.requireNonNull(category);
        this.care = Objects.requireNonNull(care);
        this.selfPay = Objects.requireNonNull(selfPay);
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
