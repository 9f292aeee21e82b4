package gongbao;

import java.util.function.Supplier;

/** What came of a call that does not throw: a result, or what it was refused for. */
public final class Attempt<R> {
    private final R result;
    private final GongbaoRefused refused;

    private Attempt(R result, GongbaoRefused refused) {
        this.result = result;
        this.refused = refused;
    }

    /** Catches the refusal, and nothing else: what is wrong in the program is thrown all the same. */
    public static <R> Attempt<R> of(Supplier<R> call) {
        try {
            return new Attempt<>(call.get(), null);
        } catch (GongbaoRefused refused) {
            return new Attempt<>(null, refused);
        }
    }

    public boolean isAnswered() {
        return refused == null;
    }

    /** The result; a refusal is thrown. */
    public R get() {
        if (refused != null) {
            throw refused;
        }
        return result;
    }

    /** The name of the error, or "". */
    public String error() {
        return refused == null ? "" : refused.error();
    }

    /** The input that was refused, or "". */
    public String where() {
        return refused == null ? "" : refused.where();
    }

    /** What it was refused for, or null. */
    public GongbaoRefused refused() {
        return refused;
    }

    @Override
    public String toString() {
        return refused == null ? String.valueOf(result) : refused.getMessage();
    }
}
