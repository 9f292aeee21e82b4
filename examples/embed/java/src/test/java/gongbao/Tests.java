package gongbao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;

/** Runs the tests: every static method of the classes named that takes nothing and is called test…. */
public final class Tests {
    private Tests() {}

    interface Step {
        void run() throws Exception;
    }

    public static void main(String[] classes) throws Exception {
        int run = 0;
        int failed = 0;
        for (String name : classes) {
            for (Method test : Class.forName("gongbao." + name).getDeclaredMethods()) {
                if (!test.getName().startsWith("test") || !Modifier.isStatic(test.getModifiers())) {
                    continue;
                }
                ++run;
                try {
                    test.setAccessible(true);
                    test.invoke(null);
                } catch (InvocationTargetException e) {
                    ++failed;
                    System.err.println("FAILED " + name + "." + test.getName());
                    e.getCause().printStackTrace();
                }
            }
        }
        System.out.println(run + " tests, " + failed + " failed");
        System.exit(failed == 0 && run > 0 ? 0 : 1);
    }

    static void check(boolean holds, Object... told) {
        if (!holds) {
            throw new AssertionError(java.util.Arrays.toString(told));
        }
    }

    static void equal(Object expected, Object found, Object... told) {
        check(Objects.deepEquals(expected, found), "expected", expected, "found", found, told);
    }

    static <T extends Throwable> T thrown(Class<T> kind, Step step) {
        try {
            step.run();
        } catch (Throwable e) {
            if (kind.isInstance(e)) {
                return kind.cast(e);
            }
            throw new AssertionError("expected " + kind, e);
        }
        throw new AssertionError("expected " + kind + ", and nothing was thrown");
    }

    static void refused(String error, String where, Step step) {
        GongbaoRefused refused = thrown(GongbaoRefused.class, step);
        equal(error, refused.error(), refused);
        if (where != null) {
            equal(where, refused.where(), refused);
        }
    }
}
