package gongbao;

import java.util.HashMap;
import java.util.Map;

/**
 * What the law, or the form of the inputs, does not allow: the rulebook's name of it, and the input that it is about,
 * empty where it is about none. 被拒绝：规则手册的错误名，以及所涉及的输入项。
 */
public final class GongbaoRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String error;
    private final String where;
    private final String asked;
    private int rule;       // of a question that the library refused: its handle and inputs,
    private byte[] packed;  // looked into when someone asks why

    public GongbaoRefused(String error, String where, String asked) {
        super(null, null, false, true);
        this.error = error;
        this.where = where;
        this.asked = asked;
    }

    /** The name of the error: "negative_amount". */
    public String error() {
        return error;
    }

    /** The input. */
    public String where() {
        return where;
    }

    /** The id of the rule that was asked, or the plan. */
    public String asked() {
        return asked;
    }

    /** What the error means, in English; of a question also what was met, and what is wanted. */
    public String meaning() {
        return reason(Native.EN, ": ");
    }

    /** The same in Chinese. */
    public String meaningZh() {
        return reason(Native.ZH, "：");
    }

    @Override
    public String getMessage() {
        return (asked.isEmpty() ? "" : asked + ": ") + error + (where.isEmpty() ? "" : " (" + where + ")") + ": "
                + meaning() + " " + meaningZh();
    }

    private String reason(int language, String colon) {
        if (packed == null) {
            return meaning(language);
        }
        String sentence = Native.text(Native.why(rule, language, packed, new int[1]));
        String begin = where + colon;
        return sentence.isEmpty() ? meaning(language)
                : sentence.startsWith(begin) ? sentence.substring(begin.length()) : sentence;
    }

    private String meaning(int language) {
        Integer status = Statuses.BY_NAME.get(error);
        return status == null ? "" : Native.text(Native.statusMeaning(status, language));
    }

    /** The refusal, or misuse, of a question to a rule by the library's own tables and days. */
    static RuntimeException of(int status, String where, String asked, int rule, byte[] packed) {
        RuntimeException made = of(status, where, asked);
        if (made instanceof GongbaoRefused) {
            ((GongbaoRefused) made).rule = rule;
            ((GongbaoRefused) made).packed = packed;
        }
        return made;
    }

    /** A refusal or misuse by its number. */
    static RuntimeException of(int status, String where, String asked) {
        String name = Native.text(Native.statusName(status));
        return status > 0 ? new GongbaoRefused(name, where, asked) : new GongbaoMisuse(status, name);
    }

    private static final class Statuses {
        static final Map<String, Integer> BY_NAME = new HashMap<>();

        static {
            for (int status = 0;; ++status) {
                String name = Native.text(Native.statusName(status));
                if (name.isEmpty()) {
                    break;
                }
                BY_NAME.put(name, status);
            }
        }
    }
}
