package gongbao;

import static gongbao.Tests.check;
import static gongbao.Tests.equal;
import static gongbao.Tests.refused;
import static gongbao.Tests.thrown;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Collections;

/** Plans: one claim with its year, columns in direct buffers, streams with accounts. */
final class PlansTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static Plan aid() {
        return Plan.of("jinzhou", "medical_aid", DAY);
    }

    private static Plan pool() {
        return Plan.all().stream().filter(Plan::isPool).findFirst().get();
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    static void testAClaimIsWhatTheRuleSays() {
        Plan plan = aid();
        AidYear year = AidYear.FRESH;
        for (String pay : new String[] {"20000", "0.01", "7000.05", "90000"}) {
            for (String category : new String[] {"margin", "destitute"}) {
                Jinzhou.MedicalAid.Answer rule = Jinzhou.medicalAid().date(DAY).recipients(category).selfPay(yuan(pay))
                        .selfPayBefore(year.deductibleBase()).basicPaidBefore(year.basicPaid())
                        .residualBefore(year.residual()).tiltedBefore(year.tilted()).tiltPaidBefore(year.tiltPaid())
                        .call();
                AidSettlement claim = plan.settle(yuan(pay), plan.code(category, "inpatient"), year);
                equal(rule.basicAid(), claim.basicAid());
                equal(rule.tiltAid(), claim.tiltAid());
                equal(rule.totalAid(), claim.totalAid());
                equal(rule.patientPays(), claim.patientPays());
                year = claim.after();
                equal(rule.selfPayAfter(), year.deductibleBase());
                equal(rule.residualAfter(), year.residual());
            }
        }
    }

    static void testFacts() {
        Plan plan = aid();
        equal("jinzhou medical_aid", plan.city() + " " + plan.benefit());
        equal(LocalDate.of(2023, 1, 1), plan.firstDay());
        equal(null, plan.lastDay());
        check(!plan.isPool() && !plan.document().isEmpty() && plan.table().startsWith("jinzhou::"), plan.table());
        equal(new BigDecimal("60"), plan.settle(yuan("20000"), plan.code("margin", "inpatient"), AidYear.FRESH)
                .basicRate());
    }

    static void testRefusals() {
        Plan plan = aid();
        byte code = plan.code("margin", "inpatient");
        refused("negative_amount", "self_pay", () -> plan.settle(yuan("-0.01"), code, AidYear.FRESH));
        refused("invalid_value", "self_pay", () -> plan.settle(yuan("0.001"), code, AidYear.FRESH));
        refused("out_of_range", "self_pay", () -> plan.settle(yuan("1E+30"), code, AidYear.FRESH));
        refused("out_of_range", "self_pay", () -> plan.settle(yuan("1E+999999999"), code, AidYear.FRESH));
        refused("invalid_value", "self_pay", () -> plan.settle(yuan("1E-999999999"), code, AidYear.FRESH));
        refused("inconsistent_amounts", null, () -> plan.settle(yuan("1"), code, AidYear.ofFen(0, 0, 0, 0, 1)));
        refused("unknown_recipient", "category", () -> plan.code("nobody", "inpatient"));
        refused("unknown_value", "care", () -> plan.code("margin", "at home"));
        refused("not_in_force", "date", () -> Plan.of("jinzhou", "medical_aid", LocalDate.of(2020, 1, 1)));
        refused("invalid_date", "date", () -> Plan.of("jinzhou", "medical_aid", LocalDate.MAX));
        refused("unknown_value", "city", () -> Plan.of("atlantis", "medical_aid", DAY));
        refused("unknown_value", "benefit", () -> Plan.of("jinzhou", "dental", DAY));
        equal("negative_amount", plan.trySettle(yuan("-1"), code, AidYear.FRESH).error());
        thrown(GongbaoMisuse.class, () -> pool().settle(yuan("1"), code, AidYear.FRESH));
        thrown(GongbaoMisuse.class, () -> plan.settle(yuan("1"), code, PoolYear.FRESH));
    }

    static void testReadings() {
        Plan other = Plan.of("jinzhou", "medical_aid", DAY,
                Collections.singletonMap("deductible_basis", "per_claim"), null);
        Plan usual = aid();
        byte code = usual.code("margin", "inpatient");
        AidYear year = usual.settle(yuan("5000"), code, AidYear.FRESH).after();
        check(usual.settle(yuan("5000"), code, year).basicAid()
                .compareTo(other.settle(yuan("5000"), code, year).basicAid()) > 0);
        refused("unknown_value", null, () -> Plan.of("jinzhou", "medical_aid", DAY,
                Collections.singletonMap("deductible_basis", "never"), null));
    }

    static void testAVisit() {
        Plan plan = pool();
        PoolYear year = PoolYear.FRESH;
        for (int i = 0; i < 3; ++i) {
            VisitSettlement visit = plan.settle(yuan("900.50"), plan.code("secondary", "working"), year);
            equal(yuan("900.50"), visit.payment().add(visit.patientPays()));
            year = visit.after();
        }
        check(year.paid().signum() > 0);
    }

    private static ByteBuffer column(int bits, long... numbers) {
        ByteBuffer buffer = Columns.allocate(numbers.length, bits);
        for (int i = 0; i < numbers.length; ++i) {
            if (bits == 64) {
                buffer.putLong(8 * i, numbers[i]);
            } else if (bits == 32) {
                buffer.putInt(4 * i, (int) numbers[i]);
            } else {
                buffer.put(i, (byte) numbers[i]);
            }
        }
        return buffer;
    }

    private static long number(ByteBuffer buffer, int bits, int i) {
        return bits == 64 ? buffer.getLong(8 * i) : buffer.getInt(4 * i);
    }

    static void testColumns() {
        Plan plan = aid();
        byte[] codes = {plan.code("margin", "inpatient"), plan.code("destitute", "inpatient"),
            plan.code("none", "inpatient")};
        int rows = 1000;
        for (int bits : new int[] {32, 64}) {
            long[] pay = new long[rows];
            long[] who = new long[rows];
            for (int i = 0; i < rows; ++i) {
                pay[i] = i * 7919L % 6_000_000;
                who[i] = codes[i % 3];
            }
            pay[7] = -1;
            ByteBuffer basic = Columns.allocate(rows, bits);
            ByteBuffer tilt = Columns.allocate(rows, bits);
            ByteBuffer residual = Columns.allocate(rows, bits);
            ByteBuffer status = Columns.allocate(rows, 8);
            Columns.Settled settled = plan.columns(rows, bits).set("codes", column(8, who))
                    .set("self_pay", column(bits, pay)).set("basic_aid", basic).set("tilt_aid", tilt)
                    .set("residual_after", residual).set("status", status).settle();
            equal(1L, settled.refused());
            check(status.get(7) != 0 && number(basic, bits, 7) == 0);
            for (int i = 0; i < rows; ++i) {
                if (i == 7) {
                    continue;
                }
                AidSettlement one = plan.settleFen(pay[i], codes[i % 3], AidYear.FRESH);
                equal(one.basicAid(), BigDecimal.valueOf(number(basic, bits, i), 2));
                equal(one.tiltAid(), BigDecimal.valueOf(number(tilt, bits, i), 2));
                equal(one.after().residual(), BigDecimal.valueOf(number(residual, bits, i), 2));
            }
            long claims = 0;
            for (int line = 0; line < 32; ++line) {
                claims += settled.claims(line);
            }
            check(claims >= rows - 1, claims);
        }
    }

    static void testAPartOfABuffer() {
        Plan plan = aid();
        ByteBuffer pay = column(64, -1, 2_000_000, -1);
        pay.position(8).limit(16);
        ByteBuffer basic = column(64, 5, 5, 5);
        basic.position(16);
        equal(0L, plan.columns(1, 64).set("codes", column(8, plan.code("margin", "inpatient"))).set("self_pay", pay)
                .set("basic_aid", basic).settle().refused());
        equal(5L + 5 + 1_080_000, basic.getLong(0) + basic.getLong(8) + basic.getLong(16));
    }

    static void testShapesAreLookedAtFirst() {
        Plan plan = aid();
        ByteBuffer codes = column(8, 0, 0);
        ByteBuffer pay = column(64, 1, 2);
        ByteBuffer out = Columns.allocate(2, 64);
        Columns good = plan.columns(2, 64).set("codes", codes).set("self_pay", pay).set("basic_aid", out);
        good.settle();
        for (ByteBuffer wrong : new ByteBuffer[] {ByteBuffer.allocate(16).order(ByteOrder.nativeOrder()),
            ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
                    ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN),
            Columns.allocate(1, 64), Columns.allocate(3, 64), Columns.allocate(2, 32)}) {
            thrown(IllegalArgumentException.class, () -> plan.columns(2, 64).set("codes", codes).set("self_pay", wrong)
                    .set("basic_aid", out).settle());
            thrown(IllegalArgumentException.class, () -> plan.columns(2, 64).set("codes", codes).set("self_pay", pay)
                    .set("basic_aid", wrong).settle());
        }
        ByteBuffer locked = out.asReadOnlyBuffer().order(ByteOrder.nativeOrder());
        thrown(IllegalArgumentException.class, () -> plan.columns(2, 64).set("codes", codes).set("self_pay", pay)
                .set("basic_aid", locked).settle());
        plan.columns(2, 64).set("codes", codes.asReadOnlyBuffer())
                .set("self_pay", pay.asReadOnlyBuffer().order(ByteOrder.nativeOrder())).settle();
        ByteBuffer odd = ByteBuffer.allocateDirect(17);
        odd.position(1);
        ByteBuffer misaligned = odd.slice().order(ByteOrder.nativeOrder());
        thrown(GongbaoMisuse.class, () -> plan.columns(2, 64).set("codes", codes).set("self_pay", misaligned).settle());
        thrown(GongbaoMisuse.class, () -> plan.columns(2, 64).set("codes", codes).settle());
        ByteBuffer both = Columns.allocate(3, 64);
        ByteBuffer first = (ByteBuffer) both.duplicate().order(ByteOrder.nativeOrder()).limit(16);
        ByteBuffer second = (ByteBuffer) both.duplicate().order(ByteOrder.nativeOrder()).position(8);
        equal(-6, thrown(GongbaoMisuse.class, () -> plan.columns(2, 64).set("codes", codes).set("self_pay", first)
                .set("basic_aid", second).settle()).status());
        thrown(IllegalArgumentException.class, () -> plan.columns(2, 64).set("no_such", pay));
        thrown(IllegalArgumentException.class, () -> plan.columns(2, 64).set("codes", codes).set("cost", pay).settle());
        thrown(IllegalArgumentException.class, () -> plan.columns(2, 16));
        thrown(IllegalArgumentException.class, () -> plan.columns(-1, 64));
        equal(0L, plan.columns(0, 64).settle().refused());
    }

    static void testStreams() {
        Plan plan = aid();
        byte code = plan.code("margin", "inpatient");
        for (int bits : new int[] {32, 64}) {
            Columns.Accounts accounts = new Columns.Accounts(3, bits);
            ByteBuffer basic = Columns.allocate(5, bits);
            plan.columns(5, bits).set("codes", column(8, code, code, code, code, code))
                    .set("self_pay", column(bits, 500_000, 1, 500_000, 1, 500_000))
                    .set("persons", column(32, 0, 1, 0, 2, 0)).set("basic_aid", basic).settle(accounts);
            AidYear year = AidYear.FRESH;
            for (int i : new int[] {0, 2, 4}) {
                AidSettlement one = plan.settle(yuan("5000"), code, year);
                equal(one.basicAid(), BigDecimal.valueOf(number(basic, bits, i), 2));
                year = one.after();
            }
            equal(year, accounts.get(0));
            accounts.set(2, year);
            equal(year, accounts.get(2));
            thrown(IndexOutOfBoundsException.class, () -> accounts.get(3));
            thrown(IllegalArgumentException.class, () -> plan.columns(0, 96 - bits).settle(accounts));
            thrown(IllegalArgumentException.class, () -> pool().columns(0, bits).settle(accounts));
        }
    }

    static void testVisitsInColumns() {
        Plan plan = pool();
        byte code = plan.code("tertiary", "retired");
        ByteBuffer payment = Columns.allocate(3, 32);
        plan.columns(3, 32).set("codes", column(8, code, code, code)).set("cost", column(32, 1, 50_000, 400_000))
                .set("payment", payment).settle();
        equal(plan.settle(yuan("4000"), code, PoolYear.FRESH).payment(), BigDecimal.valueOf(payment.getInt(8), 2));
    }
}
