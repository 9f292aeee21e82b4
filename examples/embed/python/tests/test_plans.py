"""Plans: one claim, columns without a copy, streams with accounts, Arrow; with numpy and without."""

import array
import ctypes
import datetime
import gc
import subprocess
import sys
import threading
import unittest
from decimal import Decimal

import gongbao
from gongbao import AidYear, Misuse, PoolYear, Refused
from gongbao import _memory
from gongbao.arrow import Column, _held

try:
    import numpy
except ImportError:
    numpy = None

DAY = datetime.date(2023, 3, 1)


def aid():
    return gongbao.plan("jinzhou", "medical_aid", DAY)


def pool():
    return next(plan for plan in gongbao.plans() if plan.facts.is_pool)


class OneClaim(unittest.TestCase):
    def test_a_claim_is_what_the_rule_says(self):
        plan, year = aid(), AidYear()
        before = {}
        for pay in ("20000", "0.01", "7000.05", "90000"):
            for category in ("margin", "destitute"):
                rule = gongbao.jinzhou.medical_aid(date=DAY, recipients=category, self_pay=pay, **before)
                claim = plan.settle(pay, plan.code(category), year)
                for key in ("basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid", "total_aid",
                            "patient_pays"):
                    self.assertEqual(getattr(claim, key), rule[key], f"{category} {pay} {key}")
                year = claim.after
                before = {f"{key}_before": value for key, value in zip(
                    ("self_pay", "basic_paid", "residual", "tilted", "tilt_paid"), year)}
                self.assertEqual(tuple(year), tuple(rule[key.replace("_before", "_after")] for key in before))

    def test_facts(self):
        facts = aid().facts
        self.assertEqual((facts.city, facts.benefit, facts.is_pool), ("jinzhou", "medical_aid", False))
        self.assertEqual((facts.first_day, facts.last_day), (datetime.date(2023, 1, 1), None))
        self.assertTrue(all(plan.facts.document for plan in gongbao.plans()))
        self.assertEqual({plan.facts.is_pool for plan in gongbao.plans()}, {False, True})

    def test_official_terms(self):
        self.assertEqual(aid().code("低保边缘家庭成员", "住院救助"), aid().code("margin", "inpatient"))

    def test_refusals(self):
        plan = aid()
        code = plan.code("margin")
        for call, error in (
            (lambda: plan.settle(Decimal("-0.01"), code), "negative_amount"),
            (lambda: plan.settle("0.001", code), "invalid_value"),
            (lambda: plan.settle(10**30, code), "out_of_range"),
            (lambda: plan.settle(1, 256), "unknown_value"),
            (lambda: plan.settle(1, code, AidYear(tilt_paid=Decimal(1))), "inconsistent_amounts"),
            (lambda: plan.code("nobody"), "unknown_recipient"),
            (lambda: gongbao.plan("jinzhou", "medical_aid", datetime.date(2020, 1, 1)), "not_in_force"),
            (lambda: gongbao.plan("jinzhou", "medical_aid", datetime.date.max), "invalid_date"),
            (lambda: gongbao.plan("atlantis", "medical_aid", DAY), "unknown_value"),
            (lambda: gongbao.plan("jinzhou", "dental", DAY), "unknown_value"),
        ):
            with self.assertRaises(Refused) as raised:
                call()
            self.assertEqual(raised.exception.error, error)
        for words, where in ((("nobody", "inpatient"), "category"), (("margin", "at home"), "care")):
            with self.assertRaises(Refused) as raised:
                plan.code(*words)
            self.assertEqual(raised.exception.where, where)
        for amount in (1.0, 1j, None, b"1"):
            with self.assertRaises(TypeError):
                plan.settle(amount, code)
        with self.assertRaises(TypeError):
            plan.settle(1, code, PoolYear())

    def test_a_visit(self):
        plan = pool()
        year = PoolYear()
        for _ in range(3):
            visit = plan.settle(Decimal("900.50"), plan.code("secondary", "working"), year)
            self.assertEqual(visit.payment + visit.patient_pays, Decimal("900.50"))
            self.assertGreaterEqual(visit.after.paid, year.paid)
            year = visit.after

    def test_readings(self):
        usual = aid()
        other = gongbao.plan("jinzhou", "medical_aid", DAY, readings={"deductible_basis": "per_claim"})
        year = usual.settle(5000, usual.code("margin")).after
        first, second = (plan.settle(5000, plan.code("margin"), year).basic_aid for plan in (usual, other))
        self.assertGreater(first, second)
        with self.assertRaises(Refused):
            gongbao.plan("jinzhou", "medical_aid", DAY, readings={"deductible_basis": "never"})


class Columns(unittest.TestCase):
    """On arrays of Python, which are there everywhere."""

    def setUp(self):
        self.plan = aid()
        self.codes = [self.plan.code(word) for word in ("margin", "destitute", "subsistence", "none")]

    def rows(self, typecode="q", count=1000):
        amounts = array.array(typecode, ((i * 7919) % 6_000_000 for i in range(count)))
        return amounts, array.array("B", (self.codes[i % 4] for i in range(count)))

    def test_each_row_is_the_one_claim(self):
        for typecode in "iq":
            amounts, codes = self.rows(typecode, 300)
            settled = self.plan.settle_columns(amounts, codes, after=True)
            self.assertEqual((settled.refused, set(settled.status)), (0, {0}))
            for i in range(0, 300, 7):
                one = self.plan.settle(Decimal(amounts[i]) / 100, codes[i])
                self.assertEqual(settled.basic_aid[i], one.basic_aid * 100)
                self.assertEqual(settled.tilt_aid[i], one.tilt_aid * 100)
                self.assertEqual(settled.residual_after[i], one.after.residual * 100)
            self.assertEqual(sum(s.claims for s in settled.sums), 300)
            self.assertEqual(sum(s.amount for s in settled.sums), Decimal(sum(amounts)) / 100)

    def test_a_refused_row_pays_nothing_and_its_neighbours_are_settled(self):
        amounts, codes = array.array("q", [2_000_000, -1, 2_000_000]), array.array("B", [self.codes[0]] * 3)
        settled = self.plan.settle_columns(amounts, codes)
        self.assertEqual(settled.refused, 1)
        self.assertEqual([settled.basic_aid[i] + settled.tilt_aid[i] for i in range(3)], [1_332_000, 0, 1_332_000])
        self.assertEqual(gongbao._library.status_name(settled.status[1]), "negative_amount")

    def test_the_year_may_be_written_over_itself(self):
        amounts, codes = self.rows(count=8)
        year = {name: array.array("q", bytes(64)) for name in AidYear._fields}
        total = [0] * 8
        for _ in range(3):
            settled = self.plan.settle_columns(amounts, codes, before=year, after=year)
            self.assertEqual(settled.refused, 0)
            total = [t + basic for t, basic in zip(total, settled.basic_aid)]
        self.assertEqual(list(year["basic_paid"]), total)

    def test_nothing_is_copied(self):
        amounts, codes = self.rows(count=4)
        mine = array.array("q", bytes(32))
        settled = self.plan.settle_columns(amounts, codes, into={"basic_aid": mine})
        self.assertIs(settled.basic_aid, mine)
        self.assertNotEqual(sum(mine), 0)

    def test_streams(self):
        persons = array.array("I", [0, 1, 0, 2, 0])
        amounts = array.array("q", [2_000_000] * 5)
        codes = array.array("B", [self.codes[0]] * 5)
        accounts = gongbao.Accounts(3)
        settled = self.plan.settle_stream(amounts, codes, persons, accounts)
        year, paid = AidYear(), []
        for _ in range(3):
            one = self.plan.settle(20000, self.codes[0], year)
            year = one.after
            paid.append(one.basic_aid * 100)
        self.assertEqual([settled.basic_aid[i] for i in (0, 2, 4)], paid)
        self.assertEqual(accounts[0], year)
        again = gongbao.Accounts(3)
        again[0] = year
        self.assertEqual(again[0], year)
        with self.assertRaises(IndexError):
            again[3]
        narrow = gongbao.Accounts(3, bits=32)
        with self.assertRaises(TypeError):
            self.plan.settle_stream(amounts, codes, persons, narrow)
        self.plan.settle_stream(array.array("i", amounts), codes, persons, narrow)
        self.assertEqual(narrow[0], year)
        with self.assertRaises(Misuse):
            pool().settle_stream(amounts, codes, persons, accounts)

    def test_a_person_without_an_account(self):
        accounts = gongbao.Accounts(1)
        try:
            settled = self.plan.settle_stream(
                array.array("q", [100]), array.array("B", [self.codes[0]]), array.array("I", [7]), accounts)
            self.assertEqual(settled.refused, 1)
        except Misuse:
            pass
        self.assertEqual(accounts[0], AidYear())

    def test_shapes_are_checked_first(self):
        amounts, codes = self.rows(count=8)
        more = array.array("q", bytes(72))
        for arguments, wrong in (
            ((amounts, codes[:7]), ValueError),
            ((array.array("d", [1.0]), codes[:1]), TypeError),
            ((array.array("h", [1]), codes[:1]), TypeError),
            ((array.array("Q", [1]), codes[:1]), TypeError),
            (([1, 2], codes[:2]), TypeError),
            ((None, codes), TypeError),
            ((memoryview(amounts)[::2], codes[:4]), ValueError),
            ((memoryview(amounts)[::-1], codes), ValueError),
            ((memoryview(bytes(17))[1:17].cast("q"), codes[:2]), ValueError),
            ((memoryview(amounts).cast("B").cast("q", (2, 4)), codes[:2]), ValueError),
            ((amounts, array.array("b", [0] * 8)), TypeError),
        ):
            with self.assertRaises(wrong):
                self.plan.settle_columns(*arguments)
        for into in ({"basic_aid": bytes(64)}, {"basic_aid": more}, {"basic_aid": array.array("i", bytes(32))},
                     {"payment": more}):
            with self.assertRaises((TypeError, ValueError)):
                self.plan.settle_columns(amounts, codes, into=into)
        both = memoryview(array.array("q", bytes(96)))
        with self.assertRaises(Misuse) as raised:
            self.plan.settle_columns(both[:8], codes, into={"basic_aid": both[4:]})
        self.assertEqual(raised.exception.status, -6)
        with self.assertRaises(TypeError):
            self.plan.settle_columns(amounts, codes, before={"paid": amounts})
        amounts.append(1)  # no call keeps a column

    def test_none_and_one_row(self):
        empty = self.plan.settle_columns(array.array("q"), array.array("B"))
        self.assertEqual((empty.refused, len(empty.basic_aid)), (0, 0))
        one = self.plan.settle_columns(memoryview(array.array("q", [2_000_000]))[::-1], bytes(self.codes[:1]))
        self.assertEqual(one.basic_aid[0] + one.tilt_aid[0], 1_332_000)

    def test_visits(self):
        plan = pool()
        code = plan.code("secondary", "working")
        costs = array.array("i", range(0, 400_000, 997))
        settled = plan.settle_columns(costs, bytes([code] * len(costs)), after=True)
        for i in range(0, len(costs), 17):
            one = plan.settle(Decimal(costs[i]) / 100, code)
            self.assertEqual((settled.payment[i], settled.paid_after[i]), (one.payment * 100, one.after.paid * 100))

    def test_threads_on_memory_of_their_own(self):
        amounts, codes = self.rows(count=20000)
        expected, wrong = list(self.plan.settle_columns(amounts, codes).basic_aid), []

        def run():
            for _ in range(20):
                if list(self.plan.settle_columns(amounts, codes).basic_aid) != expected:
                    wrong.append(1)

        threads = [threading.Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


@unittest.skipIf(numpy is None, "numpy is not here")
class Numpy(unittest.TestCase):
    def test_columns_of_numpy(self):
        plan = aid()
        for type in (numpy.int32, numpy.int64):
            amounts = (numpy.arange(5000, dtype=type) * 997) % 6_000_000
            codes = numpy.full(5000, plan.code("margin"), dtype=numpy.uint8)
            settled = plan.settle_columns(amounts, codes)
            self.assertIsInstance(settled.basic_aid, numpy.ndarray)
            self.assertEqual(settled.basic_aid.dtype, type)
            part = plan.settle_columns(amounts[100:200], codes[:100])
            self.assertTrue((part.basic_aid == settled.basic_aid[100:200]).all())

    def test_numbers_of_numpy_are_values_of_rules(self):
        given = {"date": DAY, "recipients": numpy.array(["margin"]), "self_pay": numpy.int64(20000)}
        claim = gongbao.jinzhou.medical_aid(**given, criteria_issued=numpy.bool_(True))
        self.assertEqual(claim.total_aid, Decimal("13320.00"))
        with self.assertRaises(TypeError):
            gongbao.jinzhou.medical_aid(**{**given, "self_pay": numpy.float64(20000)})
        with self.assertRaises(TypeError):
            gongbao.jinzhou.medical_aid(**{**given, "date": numpy.datetime64("2023-03-01")})
        self.assertEqual(aid().settle(numpy.int32(20000), aid().code("margin")).total_aid, Decimal("13320.00"))

    def test_what_lies_otherwise(self):
        plan, codes = aid(), numpy.zeros(4, dtype=numpy.uint8)
        for amounts in (
            numpy.zeros(4),
            numpy.zeros(8, dtype=numpy.int64)[::2],
            numpy.zeros((2, 2), dtype=numpy.int64),
            numpy.zeros(4, dtype=">i8"),
            numpy.zeros(4, dtype=numpy.uint64),
            numpy.zeros(4, dtype="datetime64[D]"),
            numpy.zeros(4, dtype=object),
            numpy.frombuffer(bytes(33), dtype=numpy.int64, count=4, offset=1),
        ):
            with self.assertRaises((TypeError, ValueError)):
                plan.settle_columns(amounts, codes)
        locked = numpy.zeros(4, dtype=numpy.int64)
        locked.flags.writeable = False
        plan.settle_columns(locked, codes)
        with self.assertRaises((TypeError, ValueError)):
            plan.settle_columns(numpy.zeros(4, dtype=numpy.int64), codes, into={"basic_aid": locked})


class Foreign:
    """An array as a library of Arrow hands it over: by the structs of the C data interface, in capsules."""

    def __init__(self, format, values, offset=0, null_count=0):
        self.values, self.released = values, []
        self._buffers = (ctypes.c_void_p * 2)(
            ctypes.addressof(values) if null_count else None, ctypes.addressof(values))
        self._format = format
        self._shape = (len(values) - offset, null_count, offset)

    def __arrow_c_array__(self, requested_schema=None):
        schema, arrow = _memory.ArrowSchema(), _memory.ArrowArray(*self._shape, 2, 0, self._buffers)
        schema.format = self._format
        self._kept = schema, arrow
        new = ctypes.pythonapi.PyCapsule_New
        return (
            new(ctypes.c_void_p(ctypes.addressof(schema)), b"arrow_schema", None),
            new(ctypes.c_void_p(ctypes.addressof(arrow)), b"arrow_array", None),
        )


class Arrow(unittest.TestCase):
    """pyarrow is not needed: the structs and capsules are met as Arrow describes them."""

    def test_columns_of_arrow_are_read_where_they_lie(self):
        plan = aid()
        amounts = Foreign(b"l", (ctypes.c_int64 * 5)(-9, 2_000_000, 100, 0, 2_000_000), offset=1)
        codes = Foreign(b"C", (ctypes.c_uint8 * 4)(*[plan.code("margin")] * 4))
        settled = plan.settle_columns(amounts, codes)
        self.assertEqual([b + t for b, t in zip(settled.basic_aid, settled.tilt_aid)], [1_332_000, 0, 0, 1_332_000])
        for wrong in (
            Foreign(b"g", (ctypes.c_double * 4)()),
            Foreign(b"u", (ctypes.c_int64 * 4)()),
            Foreign(b"l", (ctypes.c_int64 * 4)(), null_count=1),
            Foreign(b"l", (ctypes.c_int64 * 4)(), null_count=-1),
        ):
            with self.assertRaises((TypeError, ValueError)):
                plan.settle_columns(wrong, codes)
        with self.assertRaises(TypeError):
            plan.settle_columns(amounts, codes, into={"basic_aid": amounts})

    def test_settled_columns_go_to_arrow_where_they_lie(self):
        mine = array.array("q", [1, 2, 3])
        held = len(_held)
        schema_capsule, array_capsule = Column(mine).__arrow_c_array__()
        at = _memory._capsule_pointer(array_capsule, b"arrow_array")
        moved = _memory.ArrowArray.from_buffer_copy(_memory.ArrowArray.from_address(at))
        self.assertEqual((moved.length, moved.null_count, moved.n_buffers), (3, 0, 2))
        self.assertEqual(ctypes.string_at(moved.buffers[1], 24), mine.tobytes())
        self.assertEqual(moved.buffers[1], mine.buffer_info()[0])
        schema = _memory.ArrowSchema.from_address(_memory._capsule_pointer(schema_capsule, b"arrow_schema"))
        self.assertEqual(schema.format, b"l")
        # A consumer moves the struct, marks the capsule's as released, and lets both go when it likes.
        _memory.ArrowArray.from_address(at).release = None
        del schema, schema_capsule, array_capsule
        gc.collect()
        self.assertEqual(len(_held), held + 1)  # the array; nobody took the schema
        with self.assertRaises(BufferError):
            mine.append(4)  # still held
        ctypes.CFUNCTYPE(None, ctypes.POINTER(_memory.ArrowArray))(moved.release)(ctypes.byref(moved))
        self.assertFalse(moved.release)
        self.assertEqual(len(_held), held)
        mine.append(4)

    def test_round(self):
        plan = aid()
        codes = Column(bytes([plan.code("margin")] * 3))
        settled = plan.settle_columns(Column(array.array("i", [2_000_000] * 3)), codes)
        self.assertEqual(list(settled.basic_aid), [1_080_000] * 3)
        gc.collect()
        self.assertEqual(_held, {})


class WithoutNumpy(unittest.TestCase):
    def test_the_package_needs_nothing(self):
        code = (
            "import sys; sys.modules['numpy'] = None; import array, datetime, gongbao\n"
            "p = gongbao.plan('jinzhou', 'medical_aid', datetime.date(2023, 3, 1))\n"
            "s = p.settle_columns(array.array('q', [2_000_000]), bytes([p.code('margin')]))\n"
            "assert isinstance(s.basic_aid, array.array) and list(s.basic_aid) == [1_080_000]"
        )
        subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    unittest.main()
