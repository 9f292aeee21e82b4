package gongbao;

import java.util.List;
import java.util.Map;

/**
 * Benefit law as checked arithmetic: every rule and case by its id. Amounts are BigDecimal in yuan, rates BigDecimal in
 * percent, days LocalDate, months YearMonth, sets lists of words; null is not stated. Any thread may call.
 * 按编号调用任何一条规则、一类办件；金额为以元计的 BigDecimal，比例为百分数，null 表示未填。线程安全。
 *
 * <pre>{@code
 * Map<String, Object> claim = Gongbao.call("JZ-MA-07", Map.of(
 *     "date", LocalDate.of(2023, 3, 1), "recipients", "margin", "self_pay", new BigDecimal("20000")));
 * claim.get("total_aid")  // 13320.00
 * }</pre>
 */
public final class Gongbao {
    private Gongbao() {}

    /** Calls a rule; throws {@link GongbaoRefused}. */
    public static Map<String, Object> call(String id, Map<String, ?> given) {
        return Rule.of(id).call(given);
    }

    /** The same without throwing a refusal, an unknown id included. */
    public static Attempt<Map<String, Object>> tryCall(String id, Map<String, ?> given) {
        return Attempt.of(() -> call(id, given));
    }

    /** The ids of all rules and cases, in the order of the rulebook. */
    public static List<String> rules() {
        return Rule.all();
    }

    /** Version of the library. */
    public static String version() {
        return Native.version();
    }

    /** What columns run with here: "avx2" …; empty where the library has none. */
    public static String instructionSet() {
        return Native.instructionSet();
    }

    /** SHA-256 of all tables and the calendar as shipped. */
    public static String tablesDigest() {
        return Native.tablesDigest();
    }
}
