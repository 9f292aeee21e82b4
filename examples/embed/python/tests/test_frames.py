"""Frames of pandas."""

import datetime
import io
import pathlib
import unittest
from decimal import Decimal

import gongbao

try:
    import pandas
    from gongbao import frames
except ImportError:
    pandas = None

SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "data" / "claims.csv"
DAY = datetime.date(2023, 3, 1)


@unittest.skipIf(pandas is None, "pandas is not here")
class Frames(unittest.TestCase):
    def test_any_rule_row_by_row(self):
        frame = pandas.DataFrame({
            "day": ["2023-03-01", "2022-03-01", None, "2023-03-01"],
            "recipients": ["margin", "margin", "margin", "低保对象+孤儿"],
            "self_pay": ["20000", "20000", "20000", "0.01"],
        }, index=[10, 11, 12, 13])
        answers = frames.ask(frame, "JZ-MA-07", {"date": "day", "rounding": "truncate"})
        self.assertEqual(list(answers.index), [10, 11, 12, 13])
        self.assertEqual(list(answers.status), ["answered", "not_in_force", "missing_input", "answered"])
        self.assertEqual(list(answers["where"]), ["", "date", "date", ""])
        self.assertEqual(answers.total_aid[10], Decimal("13320.00"))
        self.assertIsNone(answers.total_aid[11])
        with self.assertRaises(gongbao.Refused):
            frames.ask(frame, "JZ-MA-07", {"no_such": 1})
        with self.assertRaises(TypeError):
            frames.ask(frame.assign(self_pay=1.5), "JZ-MA-07", {"date": "day"})

    def test_cells_of_pandas_are_values_of_rules(self):
        frame = pandas.DataFrame({
            "date": pandas.to_datetime(["2023-03-01", "2023-03-01 08:00", None]),
            "recipients": "margin",
            "self_pay": [20000, 20000, 20000],
            "criteria_issued": [True, False, True],
        })
        answers = frames.ask(frame, "JZ-MA-07")
        self.assertEqual(list(answers.status), ["answered", "invalid_date", "missing_input"])
        self.assertEqual(answers.total_aid[0], Decimal("13320.00"))

    def test_claims_in_columns(self):
        frame = pandas.DataFrame({
            "date": [DAY, "2023-04-01", pandas.Timestamp(2022, 4, 1), DAY, "soon", DAY, DAY, None],
            "category": ["margin", "低保边缘家庭成员", "margin", "nobody", "margin", "margin", None, "margin"],
            "care": "inpatient",
            "self_pay": ["20000", 20000, Decimal("20000"), "1", "1", "0.001", "1", "1"],
        })
        settled = frames.settle(frame, "jinzhou")
        self.assertEqual(list(settled.status), [
            "answered", "answered", "not_in_force", "unknown_recipient", "invalid_date", "invalid_value",
            "missing_input", "missing_input"])
        self.assertEqual(list(settled.basic_aid), [Decimal("10800.00")] * 2 + [Decimal("0.00")] * 6)
        fen = frames.settle(frame, "jinzhou", unit="fen")
        self.assertEqual(list(fen.tilt_aid), [252_000] * 2 + [0] * 6)
        with self.assertRaises(TypeError):
            frames.settle(frame.assign(self_pay=1.5), "jinzhou")
        self.assertEqual(len(frames.settle(frame[:0], "jinzhou")), 0)

    def test_persons_go_on_from_their_year(self):
        frame = pandas.DataFrame({
            "who": ["a", "b", "a", "a", "a", None, "b"],
            "date": [DAY, DAY, DAY, DAY, datetime.date(2024, 1, 2), DAY, DAY],
            "category": ["margin", "margin", "margin", "destitute", "margin", "margin", "nobody"],
            "care": "inpatient",
            "self_pay": [20000, 10, 30000, 5000, 20000, 1, 1],
        })
        settled = frames.settle(frame, "jinzhou", person="who")
        plan, years = gongbao.plan("jinzhou", "medical_aid", DAY), {}
        for row, (claim, answer) in enumerate(zip(frame.itertuples(), settled.itertuples())):
            if row in (5, 6):
                self.assertEqual(answer.status, ["missing_input", "unknown_recipient"][row - 5])
                continue
            key = claim.who, claim.date.year
            one = plan.settle(claim.self_pay, plan.code(claim.category), years.get(key))
            years[key] = one.after
            self.assertEqual((answer.basic_aid, answer.tilt_aid), (one.basic_aid, one.tilt_aid), row)

    def test_a_file_read_as_text(self):
        csv = "date,category,care,self_pay\n2023-03-01,margin,inpatient,20000.00\n"
        frame = pandas.read_csv(io.StringIO(csv), dtype=str)
        self.assertEqual(frames.settle(frame, "jinzhou").basic_aid[0], Decimal("10800.00"))

    def test_the_sample(self):
        frame = pandas.read_csv(SAMPLE, dtype=str)
        mine = frame[frame.city == "jinzhou"]
        left = [Decimal(cost) - Decimal(paid) for cost, paid in zip(mine.in_scope_cost, mine.insurance_paid)]
        answers = frames.ask(mine.assign(left=left), "JZ-MA-07", {"self_pay": "left"})
        self.assertEqual(answers.total_aid[mine.index[0]], Decimal("2100.00"))
        self.assertGreater(set(answers.status), {"answered"})


if __name__ == "__main__":
    unittest.main()
