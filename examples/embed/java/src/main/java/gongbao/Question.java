package gongbao;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A question to one rule, put together input by input; an input that is not set, or set to null, is not stated. */
public abstract class Question<Q extends Question<Q, R>, R extends Result> {
    private final String id;
    private final Function<Map<String, Object>, R> result;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private Tables tables;
    private WorkingDays calendar;

    protected Question(String id, Function<Map<String, Object>, R> result) {
        this.id = id;
        this.result = result;
    }

    @SuppressWarnings("unchecked")
    private Q self() {
        return (Q) this;
    }

    /** Sets an input by its key. */
    public final Q with(String key, Object value) {
        given.put(key, value);
        return self();
    }

    /** Asks by tables of the caller's. */
    public final Q by(Tables mine) {
        tables = mine;
        return self();
    }

    /** Asks by a calendar of the caller's. */
    public final Q by(WorkingDays mine) {
        calendar = mine;
        return self();
    }

    /** The id of the rule. */
    public final String id() {
        return id;
    }

    /** The answer; throws {@link GongbaoRefused}. */
    public final R call() {
        return result.apply(Rule.of(id).call(given, tables, calendar));
    }

    /** The same without throwing a refusal. */
    public final Attempt<R> tryCall() {
        return Attempt.of(this::call);
    }

    /** Why a claim brings this: form "plain", "json" or "markdown", in "en" or "zh". Rules that settle a claim. */
    public final String explain(String form, String language) {
        return Rule.of(id).explain(given, form, language);
    }

    /** The inputs so far. */
    public final Map<String, Object> asMap() {
        return Collections.unmodifiableMap(given);
    }
}
