package gongbao;

import static gongbao.Tests.check;
import static gongbao.Tests.equal;
import static gongbao.Tests.refused;
import static gongbao.Tests.thrown;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules by their ids and as typed questions. */
final class RulesTest {
    private static final Path CHECKOUT = Paths.get(System.getProperty("gongbao.checkout", "../../.."));

    static Map<String, Object> claim() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("date", LocalDate.of(2023, 3, 1));
        given.put("recipients", Collections.singleton("margin"));
        given.put("self_pay", new BigDecimal("20000"));
        return given;
    }

    static Map<String, Object> claim(String key, Object value) {
        Map<String, Object> given = claim();
        given.put(key, value);
        return given;
    }

    // ---- The vectors

    private static final class Vector {
        final String name;
        final String id;
        final List<Map.Entry<String, Object>> inputs = new ArrayList<>();
        final String expected;

        Vector(String line) {
            String[] cells = line.split("\t", -1);
            name = cells[0] + " " + cells[1];
            id = cells[0];
            for (String pair : cells[2].split(";")) {
                if (!pair.isEmpty()) {
                    String[] halves = pair.split("=", 2);
                    inputs.add(new SimpleEntry<>(halves[0], halves[1]));
                }
            }
            expected = cells[3];
        }
    }

    private static List<Vector> vectors(String... files) throws Exception {
        List<Vector> all = new ArrayList<>();
        for (String file : files) {
            Path path = CHECKOUT.resolve("tests/vectors/" + file + ".tsv");
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                all.add(new Vector(line));
            }
        }
        return all;
    }

    /** A value as the rulebook writes it: the way back from what Java makes of it. */
    private static String flat(Object value, String kind) {
        if (value instanceof BigDecimal) {
            return ((BigDecimal) value).toPlainString() + (kind.equals("rate") ? "%" : "");
        }
        if (kind.equals("rows")) {
            StringBuilder text = new StringBuilder();
            for (Object row : (List<?>) value) {
                text.append(text.length() == 0 ? String.join(",", keys(row)) : "").append("|").append(
                        String.join(",", ((Map<?, ?>) row).values().toArray(new String[0])));
            }
            return text.toString();
        }
        if (value instanceof List) {
            return ((List<?>) value).isEmpty() ? "none" : String.join("+", ((List<?>) value).toArray(new String[0]));
        }
        return value.toString();
    }

    private static String[] keys(Object row) {
        return ((Map<?, ?>) row).keySet().toArray(new String[0]);
    }

    private static final class Digest {
        long value = 0xcbf29ce484222325L;

        void add(byte[] bytes) {
            for (byte b : bytes) {
                value = (value ^ b & 0xff) * 0x100000001b3L;
            }
        }
    }

    static void testDigestIsThatOfEveryPath() throws Exception {
        String header = new String(Files.readAllBytes(CHECKOUT.resolve("tests/proof/paths.hpp")),
                StandardCharsets.UTF_8);
        Matcher found = Pattern.compile("expected_of_rules = 0x([0-9a-f]+)").matcher(header);
        check(found.find());
        Digest all = new Digest();
        for (Vector v : vectors("vectors", "vectors_amended", "vectors_own")) {
            Digest one = new Digest();
            Attempt<Map<String, Object>> attempt = Attempt.of(() -> Rule.of(v.id).call(v.inputs, null, null));
            if (attempt.isAnswered()) {
                Map<String, String> kinds = Rule.of(v.id).outputs();
                attempt.get().forEach((key, value) -> one.add(
                        (key + "=" + flat(value, kinds.get(key)) + ";").getBytes(StandardCharsets.UTF_8)));
            } else {
                one.add((attempt.error() + "@" + attempt.where()).getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; ++i) {
                bytes[i] = (byte) (one.value >>> 8 * i);
            }
            all.add(bytes);
        }
        equal(found.group(1), String.format("%016x", all.value));
    }

    /** A text as a caller of a typed face would write it, or as it is where it has no type. */
    private static Object typed(String text, String kind) {
        try {
            switch (kind) {
                case "money":
                case "area":
                case "decimal":
                    return new BigDecimal(text);
                case "rate":
                    return text.endsWith("%") ? new BigDecimal(text.substring(0, text.length() - 1)) : text;
                case "int":
                    return text.matches("-?(0|[1-9]\\d*)") ? (Object) Long.valueOf(text) : text;
                case "bool":
                    return text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
                case "date":
                    return LocalDate.parse(text);
                case "month":
                    return YearMonth.parse(text);
                case "set":
                    return text.equals("none") ? new String[0] : text.split("\\+", -1);
                case "rows":
                    List<Map<String, String>> rows = new ArrayList<>();
                    String[] lines = text.split("\\|");
                    String[] headings = lines[0].split(",");
                    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
                        String[] cells = line.split(",", -1);
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int i = 0; i < headings.length; ++i) {
                            row.put(headings[i], cells[i]);
                        }
                        rows.add(row);
                    }
                    return rows;
                default:
                    return text;
            }
        } catch (RuntimeException e) {
            return text;
        }
    }

    private static final Map<String, Question<?, ?>> FACES = new HashMap<>();
    private static final Map<String, Method> MAKERS = new HashMap<>();

    static {
        for (Class<?> city : new Class<?>[] {Jinzhou.class, Sanmenxia.class}) {
            for (Method maker : city.getDeclaredMethods()) {
                if (Modifier.isPublic(maker.getModifiers())) {
                    Question<?, ?> face = ask(maker);
                    FACES.put(face.id(), face);
                    MAKERS.put(face.id(), maker);
                }
            }
        }
    }

    private static Question<?, ?> ask(Method maker) {
        try {
            return (Question<?, ?>) maker.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String camel(String key) {
        StringBuilder camel = new StringBuilder();
        for (String part : key.split("_")) {
            camel.append(camel.length() == 0 ? part : part.substring(0, 1).toUpperCase() + part.substring(1));
        }
        return camel.toString();
    }

    private static Method method(Class<?> of, String key) {
        for (Method m : of.getDeclaredMethods()) {
            if (m.getName().equals(camel(key)) || m.getName().equals(camel(key) + "_")) {
                return m;
            }
        }
        throw new AssertionError(of + " has no " + key);
    }

    static void testTypedFacesAnswerTheSame() throws Exception {
        int asked = 0;
        for (Vector v : vectors("vectors", "vectors_amended", "vectors_own", "vectors_cases")) {
            Rule rule = Rule.of(v.id);
            Question<?, ?> face = ask(MAKERS.get(v.id));
            Set<String> seen = new HashSet<>();
            boolean typed = true;
            for (Map.Entry<String, Object> input : v.inputs) {
                typed &= rule.inputs().containsKey(input.getKey()) && seen.add(input.getKey());
            }
            if (!typed) {
                continue;  // no face has such a call
            }
            for (Map.Entry<String, Object> input : v.inputs) {
                Object value = typed((String) input.getValue(), rule.inputs().get(input.getKey()));
                Method setter = method(face.getClass(), input.getKey());
                Class<?> wanted = setter.getParameterTypes()[0];
                boolean fits = wanted == long.class ? value instanceof Long
                        : wanted == boolean.class ? value instanceof Boolean : wanted.isInstance(value);
                if (fits) {
                    setter.invoke(face, value);
                } else {  // what no type can hold
                    face.with(input.getKey(), value);
                }
            }
            Attempt<Map<String, Object>> plain = Attempt.of(() -> rule.call(v.inputs, null, null));
            Attempt<? extends Result> attempt = face.tryCall();
            equal(plain.error() + plain.where(), attempt.error() + attempt.where(), v.name);
            if (attempt.isAnswered()) {
                equal(plain.get(), attempt.get().asMap(), v.name);
                for (String pair : v.expected.split(";")) {
                    String[] halves = pair.split("=", 2);
                    Object value = attempt.get().asMap().get(halves[0]);
                    equal(halves[1], value == null ? null : flat(value, rule.outputs().get(halves[0])), v.name);
                }
                for (Map.Entry<String, String> output : rule.outputs().entrySet()) {
                    Method getter = method(attempt.get().getClass(), output.getKey());
                    getter.setAccessible(true);
                    Object value = attempt.get().asMap().get(output.getKey());
                    equal("calendar_not_published".equals(value) ? null : value, getter.invoke(attempt.get()), v.name);
                }
            } else {
                equal("error=" + attempt.error(), v.expected, v.name);
            }
            ++asked;
        }
        check(asked > 600, asked);
    }

    static void testEveryRuleAndCaseHasItsFace() {
        List<String> ids = Gongbao.rules();
        check(ids.size() > 150);
        equal(new HashSet<>(ids), FACES.keySet());
        for (String id : ids) {
            for (String key : Rule.of(id).inputs().keySet()) {
                method(FACES.get(id).getClass(), key);
            }
        }
    }

    // ---- Values

    static void testTypes() {
        Jinzhou.MedicalAid.Answer claim = Jinzhou.medicalAid().date(LocalDate.of(2023, 3, 1))
                .recipients(Jinzhou.Words.Recipient.MARGIN).selfPay(new BigDecimal("20000")).call();
        equal(new BigDecimal("13320.00"), claim.totalAid());
        equal(true, claim.triggered());
        equal("margin", claim.category());
        equal(claim.asMap(), Gongbao.call("JZ-MA-07", claim()));
        for (Object amount : new Object[] {20000, 20000L, "20000", new BigDecimal("2E+4"), BigInteger.valueOf(20000)}) {
            equal(claim.asMap(), Gongbao.call("JZ-MA-07", claim("self_pay", amount)));
        }
        for (Object who : new Object[] {"margin", "低保边缘家庭成员", new String[] {"margin"}, Arrays.asList("margin")}) {
            equal(claim.asMap(), Gongbao.call("JZ-MA-07", claim("recipients", who)));
        }
        equal(claim.asMap(), Gongbao.call("JZ-MA-07", claim("rounding", null)));
    }

    static void testRefusals() {
        refused("negative_amount", "self_pay", () -> Gongbao.call("JZ-MA-07", claim("self_pay", -1)));
        refused("not_in_force", "date", () -> Gongbao.call("JZ-MA-07", claim("date", LocalDate.of(2022, 1, 1))));
        refused("unknown_rule", "JZ-XX-99", () -> Gongbao.call("JZ-XX-99", claim()));
        refused("unknown_rule", "", () -> Gongbao.call("", claim()));
        refused("unknown_key", "self_payy", () -> Gongbao.call("JZ-MA-07", claim("self_payy", 1)));
        refused("missing_input", "date", () -> Gongbao.call("JZ-MA-07", claim("date", null)));
        refused("unknown_recipient", "recipients",
                () -> Gongbao.call("JZ-MA-07", claim("recipients", Collections.emptySet())));
        for (Object amount : new Object[] {new BigDecimal("0.001"), new BigDecimal("1E+999999999"),
            new BigDecimal("1E-999999999"), true, "\ud800", "\udc00", "a\ud800b", "20000\nself_pay_before=1",
            "20000;self_pay_before=1", "20000\0"}) {
            refused("invalid_value", "self_pay", () -> Gongbao.call("JZ-MA-07", claim("self_pay", amount)));
        }
        Attempt<Map<String, Object>> attempt = Gongbao.tryCall("JZ-MA-07", claim("self_pay", -1));
        check(!attempt.isAnswered());
        equal("negative_amount", attempt.error());
        GongbaoRefused refused = attempt.refused();
        check(refused.meaning().matches(".*[a-z].*") && refused.meaningZh().matches(".*[\u4e00-\u9fff].*"));
        check(refused.getMessage().startsWith("JZ-MA-07: negative_amount (self_pay): "), refused.getMessage());
        equal("unknown_rule", Gongbao.tryCall("JZ-XX-99", claim()).error());
        equal("the amount is below zero; met \"-1\"", refused.meaning());
        GongbaoRefused word = Gongbao.tryCall("JZ-MA-07", claim("recipients", "marginn")).refused();
        check(word.meaning().matches(".*; met \"marginn\"; wanted one or more of destitute, .*"), word.meaning());
        check(word.meaningZh().matches("身份不在.*；所填为“marginn”；应为destitute（特困人员）、.*"), word.meaningZh());
    }

    static void testWhatIsTheProgramsFault() {
        for (Object amount : new Object[] {20000.0, 1f, new Object(), LocalDateTime.now(), 'x'}) {
            thrown(IllegalArgumentException.class, () -> Gongbao.tryCall("JZ-MA-07", claim("self_pay", amount)));
        }
    }

    static void testNoCellBecomesAnother() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("county", "a,1|b");
        row.put("weight", 3);
        refused("invalid_value", "counties", () -> Gongbao.call("JZ-CASE-FUND",
                Collections.singletonMap("counties", Collections.singletonList(row))));
    }

    static void testAnyNumberOfInputs() {
        Map<String, Object> many = claim();
        for (int i = 0; i < 5000; ++i) {
            many.put("key" + i, i);
        }
        refused("unknown_key", "key0", () -> Gongbao.call("JZ-MA-07", many));
        refused("missing_input", null, () -> Gongbao.call("JZ-MA-07", Collections.emptyMap()));
    }

    static void testItself() {
        check(Gongbao.version().matches("\\d+\\.\\d+\\.\\d+"), Gongbao.version());
        check(Rule.of("JZ-MA-07").describe("zh").contains("就医日期"));
        thrown(IllegalArgumentException.class, () -> Rule.of("JZ-MA-07").describe("fr"));
    }

    static void testAnyThreadMayAsk() throws Exception {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; ++t) {
            threads[t] = new Thread(() -> {
                for (int pay = 20000; pay < 22000; ++pay) {
                    Map<String, Object> answer = Gongbao.call("JZ-MA-07", claim("self_pay", pay));
                    BigDecimal sum = ((BigDecimal) answer.get("total_aid")).add((BigDecimal) answer.get("patient_pays"));
                    if (sum.compareTo(BigDecimal.valueOf(pay)) != 0) {
                        wrong.add(answer.toString());
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        equal(Collections.emptyList(), wrong);
    }
}
