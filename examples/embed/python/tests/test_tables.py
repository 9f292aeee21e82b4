"""Tables and calendars of the caller's, explanations, and what the library says of itself."""

import datetime
import json
import pathlib
import unittest
from decimal import Decimal

import gongbao

INVENTED = pathlib.Path(__file__).resolve().parents[3] / "next_year" / "invented_2027.csv"
DAY = datetime.date(2023, 3, 1)
CLAIM = {"date": DAY, "recipients": {"margin"}, "self_pay": Decimal("20000")}


class Tables(unittest.TestCase):
    def test_another_deductible(self):
        csv = gongbao.write_tables("jinzhou", "medical_aid")
        shipped = gongbao.read_tables(csv)
        by_shipped = gongbao.jinzhou.medical_aid.by(tables=shipped)
        self.assertEqual(by_shipped(**CLAIM), gongbao.jinzhou.medical_aid(**CLAIM))
        higher = csv.replace("60%", "65%")
        self.assertNotEqual(higher, csv)
        mine = gongbao.read_tables(higher, held_to="meaning")
        claim = gongbao.jinzhou.medical_aid.by(tables=mine)(**CLAIM)
        self.assertGreater(claim.total_aid, by_shipped(**CLAIM).total_aid)
        plan = gongbao.plan("jinzhou", "medical_aid", DAY, tables=mine)
        self.assertEqual(plan.settle(20000, plan.code("margin")).total_aid, claim.total_aid)
        del mine  # a plan keeps what it is made of
        self.assertEqual(plan.settle(20000, plan.code("margin")).total_aid, claim.total_aid)

    def test_what_cannot_be_read_is_said(self):
        csv = gongbao.write_tables("jinzhou", "medical_aid")
        for language, letters in (("en", "[a-z]"), ("zh", "[\u4e00-\u9fff]")):
            with self.assertRaises(gongbao.Faults) as raised:
                gongbao.read_tables(csv.replace("60%", "sixty"), language=language)
            self.assertRegex(str(raised.exception), letters)
        with self.assertRaises(gongbao.Faults):
            gongbao.read_tables("")

    def test_tables_of_another_rule(self):
        tables = gongbao.read_tables(gongbao.write_tables("jinzhou", "medical_aid"))
        self.assertEqual(gongbao.attempt("JZ-HV-01", {"date": DAY}, tables=tables).error, "unknown_value")

    def test_calendar(self):
        calendar = gongbao.read_calendar(INVENTED.read_text(encoding="utf-8"))
        given = {"received": datetime.date(2026, 12, 30)}
        without = gongbao.attempt("JZ-HV-03", given)
        with_it = gongbao.attempt("JZ-HV-03", given, calendar=calendar)
        self.assertEqual(without.error, "calendar_not_published")
        self.assertTrue(with_it)
        self.assertEqual(with_it.result.due.year, 2027)
        with self.assertRaises(gongbao.Faults):
            gongbao.read_calendar("date,kind\nsoon,holiday\n")


class Explained(unittest.TestCase):
    def test_in_both_languages_and_every_form(self):
        self.assertRegex(gongbao.jinzhou.medical_aid.explain(**CLAIM), "13,?320.00")
        self.assertRegex(gongbao.explain("JZ-MA-07", CLAIM, "markdown", "zh"), "[\u4e00-\u9fff]")
        json.loads(gongbao.explain("JZ-MA-07", CLAIM, "json"))
        with self.assertRaises(gongbao.Refused) as raised:
            gongbao.explain("JZ-MA-07", {**CLAIM, "self_pay": -1})
        self.assertEqual((raised.exception.error, raised.exception.where), ("negative_amount", "self_pay"))
        with self.assertRaises(gongbao.Misuse):
            gongbao.explain("JZ-HV-01", {"date": DAY})


class Itself(unittest.TestCase):
    def test_digest_and_version(self):
        self.assertRegex(gongbao.tables_digest(), "^[0-9a-f]{64}$")
        self.assertRegex(gongbao.__version__, r"^\d+\.\d+\.\d+$")
        self.assertIsInstance(gongbao.instruction_set(), str)


if __name__ == "__main__":
    unittest.main()
