package gongbao;

import static gongbao.Tests.check;
import static gongbao.Tests.equal;
import static gongbao.Tests.refused;
import static gongbao.Tests.thrown;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;

/** Tables and calendars of the caller's, explanations, and what the library says of itself. */
final class TablesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static Jinzhou.MedicalAid claim() {
        return Jinzhou.medicalAid().date(DAY).recipients("margin").selfPay(new BigDecimal("20000"));
    }

    static void testAnotherTable() {
        String csv = Tables.shipped("jinzhou", "medical_aid");
        equal(claim().call(), claim().by(Tables.read(csv)).call());
        check(csv.contains("60%"), csv);
        Tables mine = Tables.read(csv.replace("60%", "65%"), true, "en");
        BigDecimal more = claim().by(mine).call().totalAid();
        check(more.compareTo(claim().call().totalAid()) > 0, more);
        Plan plan = Plan.of("jinzhou", "medical_aid", DAY, Collections.emptyMap(), mine);
        mine = null;
        System.gc();  // a plan keeps what it is made of
        equal(more, plan.settle(new BigDecimal("20000"), plan.code("margin", "inpatient"), AidYear.FRESH).totalAid());
        equal("", plan.table());
    }

    static void testWhatCannotBeReadIsSaid() {
        String wrong = Tables.shipped("jinzhou", "medical_aid").replace("60%", "sixty");
        check(thrown(Tables.Faults.class, () -> Tables.read(wrong)).getMessage().matches("(?s).*[a-z]{4}.*"));
        check(thrown(Tables.Faults.class, () -> Tables.read(wrong, false, "zh")).getMessage()
                .matches("(?s).*[\u4e00-\u9fff].*"));
        thrown(Tables.Faults.class, () -> Tables.read(""));
        refused("unknown_value", null, () -> Tables.shipped("atlantis", "medical_aid"));
    }

    static void testTablesOfAnotherRule() {
        Tables tables = Tables.read(Tables.shipped("jinzhou", "medical_aid"));
        refused("unknown_value", "table",
                () -> Rule.of("JZ-HV-01").call(Collections.singletonMap("date", DAY), tables, null));
    }

    static void testCalendar() throws Exception {
        String csv = new String(Files.readAllBytes(Paths.get(System.getProperty("gongbao.checkout"),
                "examples/next_year/invented_2027.csv")), StandardCharsets.UTF_8);
        WorkingDays days = WorkingDays.read(csv, "en");
        Map<String, Object> given = Collections.singletonMap("received", LocalDate.of(2026, 12, 30));
        refused("calendar_not_published", null, () -> Gongbao.call("JZ-HV-03", given));
        check(((LocalDate) Rule.of("JZ-HV-03").call(given, null, days).get("due")).getYear() == 2027);
        thrown(Tables.Faults.class, () -> WorkingDays.read("date,kind\nsoon,holiday\n", "en"));
    }

    static void testExplained() {
        check(claim().explain("plain", "en").contains("13320.00") || claim().explain("plain", "en").contains("13,320"));
        check(claim().explain("markdown", "zh").matches("(?s).*[\u4e00-\u9fff].*"));
        check(claim().explain("json", "en").startsWith("{"));
        refused("negative_amount", "self_pay", () -> claim().selfPay(new BigDecimal(-1)).explain("plain", "en"));
        thrown(GongbaoMisuse.class,
                () -> Rule.of("JZ-HV-01").explain(Collections.singletonMap("date", DAY), "plain", "en"));
        thrown(GongbaoMisuse.class, () -> claim().explain("no such", "en"));
        check(Gongbao.tablesDigest().matches("[0-9a-f]{64}"));
    }
}
