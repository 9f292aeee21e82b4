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

    /** What the error means, in English. */
    public String meaning() {
        return meaning(Native.EN);
    }

    /** What the error means, in Chinese. */
    public String meaningZh() {
        return meaning(Native.ZH);
    }

    @Override
    public String getMessage() {
        return (asked.isEmpty() ? "" : asked + ": ") + error + (where.isEmpty() ? "" : " (" + where + ")") + ": "
                + meaning() + " " + meaningZh();
    }

    private String meaning(int language) {
        Integer status = Statuses.BY_NAME.get(error);
        return status == null ? "" : Native.text(Native.statusMeaning(status, language));
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
