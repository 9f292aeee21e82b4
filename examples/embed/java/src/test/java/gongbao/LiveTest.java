package gongbao;

import static gongbao.Tests.check;
import static gongbao.Tests.equal;
import static gongbao.Tests.refused;
import static gongbao.Tests.thrown;

import gongbao.live.Bill;
import gongbao.live.Counter;
import gongbao.live.Counter.Answer;
import gongbao.live.Counter.Answer.State;
import gongbao.live.Posted;
import gongbao.live.Years;
import gongbao.live.YearsInMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** Settling while the patient waits: nothing lost, nothing paid twice. */
final class LiveTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static Bill bill(String key, String person, String pay) {
        return new Bill(key, person, DAY, "margin", "inpatient", new BigDecimal(pay));
    }

    static void testPreSettlementPostsNothing() {
        Years years = new YearsInMemory();
        Counter counter = new Counter(years, "jinzhou");
        Answer first = counter.settle(bill("1", "p", "20000"), null);
        equal(State.NOT_POSTED, first.state());
        equal(new BigDecimal("13320.00"), first.settlement().totalAid());
        equal(AidYear.FRESH, years.year("jinzhou", "p", 2023));
        Answer posted = counter.settle(bill("1", "p", "20000"), first.year());
        equal(State.POSTED, posted.state());
        equal(first.settlement(), posted.settlement());
        equal(posted.settlement().after(), years.year("jinzhou", "p", 2023));
        equal(AidYear.FRESH, years.year("jinzhou", "p", 2024));
    }

    static void testOneWinsAndTheOtherIsTold() {
        Counter counter = new Counter(new YearsInMemory(), "jinzhou");
        Bill here = bill("here", "p", "5000");
        Bill there = bill("there", "p", "5000");
        Answer seenHere = counter.settle(here, null);
        Answer seenThere = counter.settle(there, null);
        equal(State.POSTED, counter.settle(here, seenHere.year()).state());
        Answer told = counter.settle(there, seenThere.year());
        equal(State.YEAR_HAS_MOVED, told.state());
        equal(seenHere.settlement().after(), told.year());
        check(told.settlement().basicAid().compareTo(seenThere.settlement().basicAid()) > 0);  // the deductible is met
        Answer again = counter.settle(there, told.year());
        equal(State.POSTED, again.state());
        equal(told.settlement(), again.settlement());
    }

    static void testARepeatedCallHasTheSameAnswer() {
        Years years = new YearsInMemory();
        Counter counter = new Counter(years, "jinzhou");
        Answer first = counter.settleOnAnyYear(bill("1", "p", "5000"));
        counter.settleOnAnyYear(bill("2", "p", "5000"));
        AidYear after = years.year("jinzhou", "p", 2023);
        for (AidYear seen : new AidYear[] {null, first.year(), after}) {
            Answer again = counter.settle(bill("1", "p", "5000.00"), seen);
            equal(State.POSTED, again.state());
            equal(first.settlement(), again.settlement());
            equal(first.year(), again.year());
        }
        equal(after, years.year("jinzhou", "p", 2023));
        thrown(Counter.KeyOfAnotherBill.class, () -> counter.settle(bill("1", "p", "6000"), null));
        thrown(Counter.KeyOfAnotherBill.class, () -> counter.settle(bill("1", "q", "5000"), null));
    }

    static void testAYearIsOfOneCity() {
        Years years = new YearsInMemory();
        Counter here = new Counter(years, "jinzhou");
        Counter there = new Counter(years, "sanmenxia");
        here.settleOnAnyYear(bill("1", "p", "5000"));
        equal(AidYear.FRESH, there.settle(bill("2", "p", "5000"), null).year());
        thrown(Counter.KeyOfAnotherBill.class, () -> there.settle(bill("1", "p", "5000"), null));
    }

    static void testABlankMakesNoOtherBillOrPerson() {
        for (String name : new String[] {"", " 1", "1 ", "1\t", "\u30001", "1\u00a0"}) {
            thrown(IllegalArgumentException.class, () -> bill(name, "p", "1"));
            thrown(IllegalArgumentException.class, () -> bill("1", name, "1"));
        }
    }

    static void testARefusedBillPostsNothing() {
        Years years = new YearsInMemory();
        Counter counter = new Counter(years, "jinzhou");
        refused("negative_amount", "self_pay", () -> counter.settle(bill("1", "p", "-1"), AidYear.FRESH));
        equal(null, years.posted("1"));
        equal(AidYear.FRESH, years.year("jinzhou", "p", 2023));
        equal(State.POSTED, counter.settleOnAnyYear(bill("1", "p", "1")).state());  // the key is free
    }

    /** Two clients at once for the same persons, each bill sent by both now and then, round after round. */
    static void testTwoClientsAtOnce() throws Exception {
        int persons = 3;
        int rounds = 2000;
        Years years = new YearsInMemory();
        Counter counter = new Counter(years, "jinzhou");
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger moved = new AtomicInteger();
        List<Throwable> wrong = Collections.synchronizedList(new ArrayList<>());
        Map<String, AidSettlement> answers = new ConcurrentHashMap<>();
        Thread[] clients = new Thread[2];
        for (int c = 0; c < 2; ++c) {
            int client = c;
            clients[c] = new Thread(() -> {
                try {
                    for (int round = 0; round < rounds; ++round) {
                        boolean isShared = round % 5 == 0;  // the same bill, sent twice at once
                        String key = isShared ? "both " + round : client + " " + round;
                        Bill bill = bill(key, "p" + round % persons, String.valueOf(1 + round % 37));
                        together.await();
                        Answer answer = counter.settle(bill, null);
                        together.await();  // both have seen the same year
                        while (answer.state() != State.POSTED) {
                            answer = counter.settle(bill, answer.year());
                            if (answer.state() == State.YEAR_HAS_MOVED) {
                                moved.incrementAndGet();
                            }
                        }
                        AidSettlement other = answers.putIfAbsent(key, answer.settlement());
                        check(other == null ? true : isShared && other.equals(answer.settlement()), key);
                    }
                } catch (Throwable e) {
                    wrong.add(e);
                    together.reset();
                }
            });
            clients[c].start();
        }
        for (Thread client : clients) {
            client.join();
        }
        equal(Collections.emptyList(), wrong);
        equal(rounds / 5 + 2 * (rounds - rounds / 5), answers.size());
        equal(rounds - rounds / 5, moved.get());  // of two bills one came first, each time

        // What was posted is one line from the fresh year to the last, each settlement once, and the sums are right.
        for (int p = 0; p < persons; ++p) {
            Map<AidYear, Posted> byBefore = new ConcurrentHashMap<>();
            BigDecimal pay = BigDecimal.ZERO;
            BigDecimal paid = BigDecimal.ZERO;
            int count = 0;
            for (String key : answers.keySet()) {
                Posted posted = years.posted(key);
                if (posted.bill().person().equals("p" + p)) {
                    check(byBefore.put(posted.before(), posted) == null, "two on one year", key);
                    pay = pay.add(posted.bill().selfPay());
                    paid = paid.add(posted.settlement().basicAid());
                    ++count;
                }
            }
            AidYear year = AidYear.FRESH;
            int steps = 0;
            for (Posted next; (next = byBefore.get(year)) != null; ++steps) {
                year = next.settlement().after();
            }
            equal(count, steps);
            equal(year, years.year("jinzhou", "p" + p, 2023));
            equal(0, pay.compareTo(year.deductibleBase()));
            equal(0, paid.compareTo(year.basicPaid()));
        }
    }

    /** Who looked for the key before the first call posted, and at the year after it, pays nothing either. */
    static void testTheStoreLooksAtTheKeyItself() {
        Years years = new YearsInMemory();
        Plan plan = Plan.of("jinzhou", "medical_aid", DAY);
        byte code = plan.code("margin", "inpatient");
        Bill bill = bill("1", "p", "5000");
        AidSettlement first = plan.settle(bill.selfPay(), code, AidYear.FRESH);
        equal(Years.Outcome.POSTED, years.post(new Posted("jinzhou", bill, AidYear.FRESH, first), AidYear.FRESH));
        AidYear after = years.year("jinzhou", "p", 2023);
        AidSettlement second = plan.settle(bill.selfPay(), code, after);
        equal(Years.Outcome.KEY_IS_TAKEN, years.post(new Posted("jinzhou", bill, after, second), after));
        equal(after, years.year("jinzhou", "p", 2023));
        equal(first, years.posted("1").settlement());
    }

    /** A store that forgets to look at the key, or at the year, is found out. */
    static void testAStoreThatDoesNotLook() {
        Years careless = new Years() {
            private AidYear year = AidYear.FRESH;

            @Override
            public AidYear year(String city, String person, int of) {
                return year;
            }

            @Override
            public Posted posted(String key) {
                return null;
            }

            @Override
            public Outcome post(Posted settlement, AidYear before) {
                year = settlement.settlement().after();
                return Outcome.POSTED;
            }
        };
        Counter counter = new Counter(careless, "jinzhou");
        counter.settleOnAnyYear(bill("1", "p", "5000"));
        counter.settleOnAnyYear(bill("1", "p", "5000"));
        // Paid twice: so the tests see it.
        equal(new BigDecimal("10000.00"), careless.year("jinzhou", "p", 2023).deductibleBase());
    }
}
