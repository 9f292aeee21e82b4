package gongbao;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One rule or case, reached by its id. 一条规则或一类办件。 */
public final class Rule {
    private static final Map<String, Rule> KNOWN = new ConcurrentHashMap<>();

    private final String id;
    private final int handle;
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();

    private Rule(String id, int handle) {
        this.id = id;
        this.handle = handle;
        String[] lines = describe("en").split("\n");
        for (int i = 1; i < lines.length; ++i) {  // below its headings: side, key, type
            String[] cells = lines[i].split("\t", -1);
            String type = cells[2];
            String kind = type.endsWith(" set") ? "set" : type.endsWith(" enum") ? "enum" : type.split(" ")[0];
            (cells[0].equals("input") ? inputs : outputs).put(cells[1], kind);
        }
    }

    /** The rule or case with this id; an unknown one is refused. */
    public static Rule of(String id) {
        Rule known = KNOWN.get(id);
        if (known != null) {
            return known;
        }
        int handle = Native.findRule(Native.bytes(id));
        if (handle == 0) {
            throw new GongbaoRefused("unknown_rule", id, "");
        }
        return KNOWN.computeIfAbsent(id, key -> new Rule(key, handle));
    }

    public String id() {
        return id;
    }

    /** Its inputs by their keys, and what each is: "money", "date", "set" … */
    public Map<String, String> inputs() {
        return Collections.unmodifiableMap(inputs);
    }

    /** Its outputs by their keys, and what each is. */
    public Map<String, String> outputs() {
        return Collections.unmodifiableMap(outputs);
    }

    /** All inputs and outputs with types, units and meanings, in "en" or "zh", a line each. */
    public String describe(String language) {
        int[] status = new int[1];
        byte[] text = Native.describe(handle, Native.TSV, language(language), status);
        if (status[0] != 0) {
            throw GongbaoRefused.of(status[0], "", id);
        }
        return Native.text(text);
    }

    /** The answer to inputs by their keys. Null is not stated. */
    public Map<String, Object> call(Map<String, ?> given) {
        return call(given.entrySet(), null, null);
    }

    /** The same by tables, or a calendar, of the caller's; each may be null. */
    public Map<String, Object> call(Map<String, ?> given, Tables tables, WorkingDays calendar) {
        return call(given.entrySet(), tables, calendar);
    }

    /** The same without throwing a refusal. */
    public Attempt<Map<String, Object>> tryCall(Map<String, ?> given) {
        return Attempt.of(() -> call(given));
    }

    Map<String, Object> call(Iterable<? extends Map.Entry<String, ?>> given, Tables tables, WorkingDays calendar) {
        int[] status = new int[1];
        byte[] packed = packed(given);
        byte[] told = Native.ask(handle, packed, tables == null ? 0 : tables.pointer,
                tables == null ? null : tables.memory, calendar == null ? 0 : calendar.pointer,
                calendar == null ? null : calendar.memory, status);
        if (status[0] != 0) {
            throw GongbaoRefused.of(status[0], Native.text(told), id, handle,
                    tables == null && calendar == null ? packed : null);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        for (int at = 0; at < told.length;) {
            int keySize = length(told, at);
            String key = new String(told, at + 4, keySize, StandardCharsets.UTF_8);
            at += 4 + keySize;
            int size = length(told, at);
            answer.put(key, Values.read(new String(told, at + 4, size, StandardCharsets.UTF_8), outputs.get(key)));
            at += 4 + size;
        }
        return answer;
    }

    /** Why a claim brings this: form "plain", "json" or "markdown", in "en" or "zh". Rules that settle a claim. */
    public String explain(Map<String, ?> given, String form, String language) {
        int number = form.equals("plain") ? 0 : form.equals("json") ? 1 : form.equals("markdown") ? 3 : -1;
        int[] status = new int[1];
        byte[] text = Native.explain(handle, language(language), number, packed(given.entrySet()), status);
        if (status[0] > 0) {
            call(given);  // says where
        }
        if (status[0] != 0) {
            throw GongbaoRefused.of(status[0], "", id);
        }
        return Native.text(text);
    }

    @Override
    public String toString() {
        return id;
    }

    static int language(String language) {
        if (!language.equals("en") && !language.equals("zh")) {
            throw new IllegalArgumentException("language: en or zh");
        }
        return language.equals("en") ? Native.EN : Native.ZH;
    }

    private byte[] packed(Iterable<? extends Map.Entry<String, ?>> given) {
        Packed packed = new Packed();
        for (Map.Entry<String, ?> input : given) {
            if (input.getValue() == null) {
                continue;
            }
            try {
                packed.add(Values.write(input.getKey(), "key", "text"));
                packed.add(Values.write(input.getValue(), input.getKey(), inputs.get(input.getKey())));
            } catch (Values.Unwritable e) {
                throw new GongbaoRefused(e.error, input.getKey(), id);
            }
        }
        return packed.toByteArray();
    }

    private static int length(byte[] at, int i) {
        return at[i] & 0xff | (at[i + 1] & 0xff) << 8 | (at[i + 2] & 0xff) << 16 | (at[i + 3] & 0xff) << 24;
    }

    /** Texts behind each other, each with its length in front. */
    static final class Packed extends ByteArrayOutputStream {
        Packed() {
            super(256);
        }

        void add(String text) {
            byte[] bytes = Native.bytes(text);
            for (int shift = 0; shift < 32; shift += 8) {
                write(bytes.length >> shift);
            }
            write(bytes, 0, bytes.length);
        }
    }

    /** The ids of all rules and cases, in the order of the rulebook. */
    static List<String> all() {
        int[] status = new int[1];
        byte[] text = Native.describe(0, Native.TSV, Native.EN, status);
        if (status[0] != 0) {
            throw GongbaoRefused.of(status[0], "", "");
        }
        List<String> ids = new ArrayList<>();
        for (String line : Native.text(text).split("\n")) {
            ids.add(line.split("\t")[0]);
        }
        return Collections.unmodifiableList(ids.subList(1, ids.size()));
    }
}
