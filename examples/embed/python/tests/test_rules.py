"""Rules by their ids and as typed functions."""

import copy
import datetime
import inspect
import pathlib
import pickle
import re
import threading
import unittest
from decimal import Decimal, localcontext

import gongbao
from gongbao import Month, Refused

CHECKOUT = pathlib.Path(__file__).resolve().parents[4]
VECTORS = CHECKOUT / "tests" / "vectors"
CLAIM = {"date": datetime.date(2023, 3, 1), "recipients": {"margin"}, "self_pay": Decimal("20000")}


def vectors(*names):
    for name in names:
        for line in (VECTORS / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            id, number, inputs, expected = line.split("\t")[:4]
            yield f"{id} {number}", id, [pair.split("=", 1) for pair in inputs.split(";") if pair], expected


def flat(value, kind):
    """A value as the rulebook writes it: the way back from what the package makes of it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple) and not isinstance(value, Month):
        if kind == "rows":
            return "|".join([",".join(value[0]), *(",".join(row.values()) for row in value)])
        return "+".join(value) or "none"
    return f"{value}%" if kind == "rate" else str(value)


class Digest:
    """FNV-1a, as the proof of all paths uses it."""

    def __init__(self):
        self.value = 0xCBF29CE484222325

    def add(self, data):
        for byte in data:
            self.value = (self.value ^ byte) * 0x100000001B3 % 2**64


def face_of(id):
    name = gongbao.rule(id).info["name"]
    city, short = name.split("::")
    return getattr(getattr(gongbao, city), short)


def typed(text, field):
    """A text as a caller of a typed face would write it, or as it is where it has no type."""
    try:
        if field.kind in ("money", "area", "decimal"):
            return Decimal(text)
        if field.kind == "rate" and text.endswith("%"):
            return Decimal(text[:-1])
        if field.kind == "int" and re.fullmatch(r"-?(0|[1-9]\d*)", text):
            return int(text)
        if field.kind == "bool" and text in ("true", "false"):
            return text == "true"
        if field.kind == "date":
            return datetime.date.fromisoformat(text)
        if field.kind == "month" and re.fullmatch(r"\d{4}-\d\d", text):
            return Month(int(text[:4]), int(text[5:]))
        if field.kind == "set":
            return () if text == "none" else text.split("+")
        if field.kind == "rows":
            headings, *rows = (line.split(",") for line in text.split("|"))
            return [dict(zip(headings, row)) for row in rows]
    except (ValueError, ArithmeticError):
        pass
    return text


class Vectors(unittest.TestCase):
    def test_digest_is_that_of_every_path(self):
        header = (CHECKOUT / "tests" / "proof" / "paths.hpp").read_text(encoding="utf-8")
        expected = int(re.search(r"expected_of_rules = (0x[0-9a-f]+)", header)[1], 16)
        everything = Digest()
        for _, id, inputs, _ in vectors("vectors", "vectors_amended", "vectors_own"):
            one, attempt = Digest(), gongbao.attempt(id, inputs)
            if not attempt:
                one.add(f"{attempt.error}@{attempt.where}".encode())
            else:
                kinds = gongbao.rule(id).outputs
                for key, value in attempt.result.as_dict().items():
                    one.add(f"{key}={flat(value, kinds[key].kind)};".encode())
            everything.add(one.value.to_bytes(8, "little"))
        self.assertEqual(everything.value, expected)

    def test_typed_faces_answer_the_same(self):
        asked = 0
        for name, id, inputs, expected in vectors("vectors", "vectors_amended", "vectors_own", "vectors_cases"):
            fields = gongbao.rule(id).inputs
            if len({key for key, _ in inputs}) < len(inputs) or any(key not in fields for key, _ in inputs):
                continue  # no call of Python states a name twice
            given = {key: typed(text, fields[key]) for key, text in inputs}
            attempt, plain = face_of(id).attempt(**given), gongbao.attempt(id, inputs)
            self.assertEqual((attempt.error, attempt.where), (plain.error, plain.where), name)
            self.assertEqual(attempt.result, plain.result, name)
            if attempt:
                kinds = gongbao.rule(id).outputs
                answered = {key: flat(value, kinds[key].kind) for key, value in attempt.result.as_dict().items()}
                for pair in expected.split(";"):
                    key, value = pair.split("=", 1)
                    self.assertEqual(answered.get(key), value, f"{name} {key}")
            else:
                self.assertEqual(expected, f"error={attempt.error}", name)
            asked += 1
        self.assertGreater(asked, 600)


class Rules(unittest.TestCase):
    def test_types_out(self):
        claim = gongbao.call("JZ-MA-07", CLAIM)
        self.assertEqual((claim.total_aid, type(claim.total_aid)), (Decimal("13320.00"), Decimal))
        self.assertIs(claim.triggered, True)
        self.assertEqual(claim.category, "margin")
        self.assertEqual(claim["total_aid"], claim.as_dict()["total_aid"])
        self.assertIn("total_aid", dir(claim))
        with self.assertRaises(AttributeError):
            claim.totl_aid

    def test_amounts_do_not_depend_on_the_context_of_decimal(self):
        with localcontext() as context:
            context.prec = 2
            claim = gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": Decimal("20000.01")})
        self.assertEqual(str(claim.self_pay_after), "20000.01")

    def test_exponents_percent_and_months(self):
        claim = gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": Decimal("2E+4")})
        self.assertEqual(claim.total_aid, Decimal("13320.00"))
        self.assertEqual(gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": 20000}), claim)
        self.assertEqual(gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": "20000"}), claim)

    def test_official_terms(self):
        self.assertEqual(gongbao.call("JZ-MA-07", {**CLAIM, "recipients": ["低保边缘家庭成员"]}).category, "margin")
        self.assertEqual(gongbao.call("JZ-MA-07", {**CLAIM, "recipients": "margin"}).category, "margin")

    def test_none_is_not_stated(self):
        self.assertEqual(gongbao.call("JZ-MA-07", {**CLAIM, "rounding": None}), gongbao.call("JZ-MA-07", CLAIM))
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "date": None}).error, "missing_input")

    def test_results_travel(self):
        claim = gongbao.jinzhou.medical_aid(**CLAIM)
        for copied in (pickle.loads(pickle.dumps(claim)), copy.deepcopy(claim)):
            self.assertEqual(copied, claim)
            self.assertEqual(type(copied), type(claim))


class Refusals(unittest.TestCase):
    def test_refusal_says_what_and_where_in_both_languages(self):
        with self.assertRaises(Refused) as raised:
            gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": Decimal("-1")})
        refused = raised.exception
        self.assertEqual((refused.error, refused.where, refused.asked), ("negative_amount", "self_pay", "JZ-MA-07"))
        self.assertRegex(refused.message, "[a-z]")
        self.assertRegex(refused.message_zh, "[\u4e00-\u9fff]")
        self.assertIn("JZ-MA-07", str(refused))

    def test_says_what_was_met_and_what_is_wanted(self):
        given = {"date": datetime.date(2023, 3, 1), "recipients": "marginn", "self_pay": 1}
        with self.assertRaises(gongbao.Refused) as raised:
            gongbao.call("JZ-MA-07", given)
        refused = raised.exception
        for one in (refused, pickle.loads(pickle.dumps(refused)), gongbao.rule("JZ-MA-07").attempt(given).refused):
            self.assertEqual((one.error, one.where, one.asked), ("unknown_recipient", "recipients", "JZ-MA-07"))
            self.assertRegex(one.message, '^the identity is unknown .*; met "marginn"; wanted one or more of destitute, ')
            self.assertRegex(one.message_zh, "^身份不在.*；所填为“marginn”；应为destitute（特困人员）、")
            self.assertIn("met", str(one))
        with self.assertRaises(gongbao.Refused) as raised:
            gongbao.call("JZ-MA-07", {**given, "recipients": "margin", "self_pay": -1})
        self.assertEqual(raised.exception.message, 'the amount is below zero; met "-1"')
        again = pickle.loads(pickle.dumps(refused))
        self.assertEqual((again.error, again.where), (refused.error, refused.where))

    def test_attempt_does_not_raise(self):
        attempt = gongbao.jinzhou.medical_aid.attempt(**{**CLAIM, "date": datetime.date(2022, 1, 1)})
        self.assertFalse(attempt)
        self.assertEqual((attempt.result, attempt.error, attempt.where), (None, "not_in_force", "date"))
        self.assertTrue(gongbao.jinzhou.medical_aid.attempt(**CLAIM))
        self.assertEqual(gongbao.attempt("JZ-XX-99").error, "unknown_rule")
        self.assertEqual(gongbao.attempt("").error, "unknown_rule")

    def test_binary_floating_point_is_the_programs_fault(self):
        for value in (20000.0, float("nan"), 1j):
            with self.assertRaises(TypeError):
                gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": value})

    def test_values_without_a_form(self):
        for value in (datetime.datetime(2023, 3, 1, 12), b"2023-03-01", object(), {"year": 2023}):
            with self.assertRaises(TypeError):
                gongbao.attempt("JZ-MA-07", {**CLAIM, "date": value})
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": Decimal("NaN")}).error, "invalid_value")
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": Decimal("0.001")}).error, "invalid_value")
        for far in (Decimal("1E+999999999"), Decimal("1E-999999999"), Decimal("Infinity"), 10**6000, -(10**6000)):
            self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": far}).error, "invalid_value")
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": True}).error, "invalid_value")
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": "\ud800"}).error, "invalid_value")
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "recipients": ()}).error, "unknown_recipient")

    def test_no_value_becomes_another_input(self):
        for value in ("20000\nself_pay_before=1", "20000;self_pay_before=1", "20000\0"):
            self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "self_pay": value}).error, "invalid_value")
        rows = [{"county": "a,1|b", "weight": 3}]
        attempt = gongbao.attempt("JZ-CASE-FUND", {"counties": rows})
        self.assertEqual((attempt.error, attempt.where), ("invalid_value", "counties"))
        with self.assertRaises(TypeError):
            gongbao.attempt("JZ-CASE-FUND", {"counties": ["county"]})
        self.assertEqual(gongbao.attempt("JZ-MA-07", {**CLAIM, "a\nb": "1"}).error, "unknown_key")

    def test_a_key_twice(self):
        self.assertEqual(gongbao.attempt("JZ-MA-07", [*CLAIM.items(), ("self_pay", 1)]).error, "duplicate_key")


class Faces(unittest.TestCase):
    def test_every_rule_and_case_has_its_function(self):
        ids = gongbao.rules()
        self.assertEqual(len(ids), gongbao._library.lib.gongbao_rule_count())
        for id in ids:
            face, described = face_of(id), gongbao.rule(id)
            self.assertEqual(face.id, id)
            parameters = inspect.signature(face).parameters.values()
            self.assertEqual([p.name for p in parameters], list(described.inputs), id)
            for p in parameters:
                self.assertEqual(p.default is p.empty, described.inputs[p.name].required, f"{id} {p.name}")
            self.assertIn(described.info["source"]["zh"], face.__doc__)
            for key in described.inputs:
                self.assertRegex(face.__doc__, rf"\n *{key}: .*[\u4e00-\u9fff]")

    def test_results_are_typed(self):
        for id in gongbao.rules():
            face = face_of(id)
            result = inspect.signature(face).return_annotation
            kind = getattr(inspect.getmodule(face), result)
            self.assertEqual(list(kind.__annotations__), list(gongbao.rule(id).outputs), id)

    def test_a_misspelt_input_is_refused(self):
        self.assertEqual(gongbao.jinzhou.medical_aid.attempt(**CLAIM, self_payy=1).error, "unknown_key")
        with self.assertRaises(TypeError):
            gongbao.jinzhou.medical_aid(datetime.date(2023, 3, 1))


class Threads(unittest.TestCase):
    def test_any_thread_may_ask(self):
        wrong = []

        def ask():
            for pay in range(20000, 20400):
                claim = gongbao.jinzhou.medical_aid(**{**CLAIM, "self_pay": pay})
                if claim.self_pay_after != pay or claim.total_aid + claim.patient_pays != pay:
                    wrong.append(pay)

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
