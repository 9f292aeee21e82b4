"""What calls bring a second, beside what Python's own code takes for the same formula: python3 rates.py

The formula is Jinzhou's medical aid at the beginning of a year, written out for four categories. Each way is first held
against the library; a way that answers otherwise is not timed.
"""

import datetime
import random
import time
from decimal import ROUND_HALF_UP, Decimal

import gongbao

DAY = datetime.date(2023, 3, 1)
FEN = Decimal("0.01")
# deductible, rate in percent, cap, and the same of the tilt, in yuan
TERMS = {
    "destitute": (0, 70, 20000, 0, 70, 20000),
    "subsistence": (0, 70, 20000, 3000, 70, 20000),
    "margin": (2000, 60, 20000, 5000, 60, 15000),
    "illness_poor": (5000, 50, 20000, 10000, 50, 10000),
}
TERMS_DECIMAL = {name: tuple(map(Decimal, row)) for name, row in TERMS.items()}


def own_decimal(category, self_pay):
    """Basic and tilt aid as one writes them in Decimal."""
    deductible, rate, cap, tilt_deductible, tilt_rate, tilt_cap = TERMS_DECIMAL[category]
    portion = max(Decimal(0), self_pay - deductible)
    basic = min(cap, (portion * rate / 100).quantize(FEN, ROUND_HALF_UP))
    tilted = max(Decimal(0), self_pay - basic - tilt_deductible)
    return basic, min(tilt_cap, (tilted * tilt_rate / 100).quantize(FEN, ROUND_HALF_UP))


def own_numpy(numpy, terms, rows, pay):
    """The same in whole columns of numpy, in fen."""
    deductible, rate, cap, tilt_deductible, tilt_rate, tilt_cap = (column[rows] for column in terms)
    portion = numpy.maximum(0, pay - deductible)
    basic = numpy.minimum(cap, (portion * rate + 50) // 100)
    tilted = numpy.maximum(0, pay - basic - tilt_deductible)
    return basic, numpy.minimum(tilt_cap, (tilted * tilt_rate + 50) // 100)


def rate(call, at_once=1, seconds=1.0):
    """The best of five tries."""
    best, count = 0.0, 1
    for _ in range(5):
        begun = time.perf_counter()
        done = 0
        while (taken := time.perf_counter() - begun) < seconds / 5:
            for _ in range(count):
                call()
            done += count
            count = max(1, min(1000, done // 10))
        best = max(best, done * at_once / taken)
    return best


def main():
    draw = random.Random(1)
    plan = gongbao.plan("jinzhou", "medical_aid", DAY)
    codes = {name: plan.code(name, "inpatient") for name in TERMS}
    claims = [(draw.choice(list(TERMS)), Decimal(draw.randrange(6_000_000)).scaleb(-2)) for _ in range(1000)]
    for category, pay in claims:
        one = plan.settle(pay, codes[category])
        assert own_decimal(category, pay) == (one.basic_aid, one.tilt_aid), (category, pay)

    pay = Decimal("20000.00")
    given = {"date": DAY, "recipients": "margin", "self_pay": pay}
    lines = [
        ("a rule by its id", rate(lambda: gongbao.call("JZ-MA-07", given))),
        ("a rule as a typed function", rate(lambda: gongbao.jinzhou.medical_aid(**given))),
        ("one claim by a plan", rate(lambda: plan.settle(pay, codes["margin"]))),
        ("Python's own, in Decimal", rate(lambda: own_decimal("margin", pay))),
    ]
    try:
        import numpy
    except ImportError:
        numpy = None
    if numpy is not None:
        rows = 1_000_000
        random_rows = numpy.random.default_rng(1)
        kinds = random_rows.integers(0, len(TERMS), rows)
        terms = [numpy.array([row[i] * (1 if i % 3 == 1 else 100) for row in TERMS.values()]) for i in range(6)]
        for type in (numpy.int64, numpy.int32):
            pays = random_rows.integers(0, 6_000_000, rows).astype(type)
            column = numpy.array([codes[name] for name in TERMS], dtype=numpy.uint8)[kinds]
            out = {name: numpy.empty(rows, dtype=type) for name in ("basic_aid", "tilt_aid")}
            out["status"] = numpy.empty(rows, dtype=numpy.uint8)
            plan.settle_columns(pays, column, into=out)
            basic, tilt = own_numpy(numpy, terms, kinds, pays.astype(numpy.int64))
            assert (basic == out["basic_aid"]).all() and (tilt == out["tilt_aid"]).all()
            name = f"columns of {numpy.dtype(type).itemsize * 8} bits"
            lines.append((name, rate(lambda: plan.settle_columns(pays, column, into=out), rows)))
        pays = pays.astype(numpy.int64)
        lines.append(("numpy's own, in int64", rate(lambda: own_numpy(numpy, terms, kinds, pays), rows)))
    print(f"| one core, {gongbao.instruction_set() or 'no columns'} | claims a second |\n|---|---:|")
    for name, number in lines:
        print(f"| {name} | {number:,.0f} |")


if __name__ == "__main__":
    main()
