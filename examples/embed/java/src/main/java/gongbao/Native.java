package gongbao;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The calls of the library (src/main/c), and how it is found. */
final class Native {
    static final int ABI = 1;
    static final int EN = 0;
    static final int ZH = 1;
    static final int TSV = 2;
    static final int TOO_SMALL = -3;

    private Native() {}

    static {
        load();
        if (abi() != ABI) {
            throw new UnsatisfiedLinkError("the library's interface is " + abi() + ", these classes speak " + ABI);
        }
    }

    /** The file that -Dgongbao.library names; the one beside the classes in their archive; the one on the library path. */
    private static void load() {
        String stated = System.getProperty("gongbao.library");
        if (stated != null) {
            System.load(Paths.get(stated).toAbsolutePath().toString());
            return;
        }
        String name = System.mapLibraryName("gongbao_java");
        String platform = System.getProperty("os.name").toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "") + "-"
                + System.getProperty("os.arch");
        try (InputStream packed = Native.class.getResourceAsStream("/native/" + platform + "/" + name)) {
            if (packed == null) {
                System.loadLibrary("gongbao_java");
                return;
            }
            Path copy = Files.createTempFile("gongbao", name);
            Files.copy(packed, copy, StandardCopyOption.REPLACE_EXISTING);
            System.load(copy.toString());
            if (!Files.deleteIfExists(copy)) {
                copy.toFile().deleteOnExit();
            }
        } catch (IOException e) {
            throw new UnsatisfiedLinkError("the library could not be laid out: " + e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    static native int abi();

    static native String version();

    static native String instructionSet();

    static native String tablesDigest();

    static native byte[] statusName(int status);

    static native byte[] statusMeaning(int status, int language);

    static native int findRule(byte[] id);

    static native byte[] describe(int rule, int form, int language, int[] status);

    static native byte[] why(int rule, int language, byte[] packed, int[] status);

    static native byte[] ask(int rule, byte[] packed, long tables, ByteBuffer tablesMemory, long calendar,
            ByteBuffer calendarMemory, int[] status);

    static native byte[] explain(int rule, int language, int form, byte[] packed, int[] status);

    static native byte[] writeTables(byte[] city, byte[] benefit, int[] status);

    static native int readTables(byte[] csv, int heldTo, int language, ByteBuffer memory, ByteBuffer faults,
            long[] made);

    static native int readCalendar(byte[] csv, int language, ByteBuffer memory, ByteBuffer faults, long[] made);

    static native long findPlan(byte[] city, byte[] benefit, int day);

    static native int makePlan(byte[] city, byte[] benefit, int day, long tables, ByteBuffer tablesMemory,
            byte[] readings, ByteBuffer memory, long[] made);

    static native long planAt(int number);

    static native int planOf(long plan, ByteBuffer memory, int[] numbers, byte[][] texts);

    static native int claimCode(long plan, ByteBuffer memory, byte[] category, byte[] care, boolean covered,
            boolean qualifying, int[] code);

    static native int settleAid(long plan, ByteBuffer memory, long[] numbers, byte[][] where);

    static native int settleVisit(long plan, ByteBuffer memory, long[] numbers, byte[][] where);

    static native int settleAidColumns(long plan, ByteBuffer memory, int bits, int rows, ByteBuffer[] buffers,
            long[] settled);

    static native int settlePoolColumns(long plan, ByteBuffer memory, int bits, int rows, ByteBuffer[] buffers,
            long[] settled);

    /** How many bytes into a direct buffer the next address is that is a multiple of `size`. */
    static native int bytesToAlign(ByteBuffer buffer, int size);

    static native int settleStream(long plan, ByteBuffer memory, int bits, int rows, int accountCount,
            ByteBuffer[] buffers, long[] settled);
}
