"""Frames of pandas: rows with words and yuan in, what became of each row out.

`ask` puts every row to a rule by its id. `settle` settles claims by the plans of a benefit, in columns, and keeps each
person's year. Good rows beside a bad one are settled all the same; why a row was refused stands in it.
"""

import datetime
from decimal import InvalidOperation
from typing import Any, Mapping, Optional

import numpy
import pandas

from . import _library as c
from ._rules import Refused, Result, rule
from ._values import Unwritable, fen, yuan
from .plans import Accounts, plan

ANSWERED = c.status_name(0)


def ask(frame: pandas.DataFrame, id: str, inputs: Optional[Mapping[str, Any]] = None, **how) -> pandas.DataFrame:
    """Each row put to the rule with this id. `inputs` says for an input the column that has another name, or the value
    that holds for all rows; other inputs are in the columns of their names. What is missing is not stated.

    Gives back a column for each output, `status` ("answered", or the rulebook's name of the refusal) and `where`.
    """
    asked = rule(id)
    columns, constants = {}, {}
    for key in asked.inputs:
        stated = (inputs or {}).get(key, key)
        if isinstance(stated, str) and stated in frame.columns:
            columns[key] = _exact(frame[stated], stated)
        elif key in (inputs or {}):
            constants[key] = stated
    for key in inputs or {}:
        if key not in asked.inputs:
            raise Refused("unknown_key", key, id)
    results, status, where = [], [], []
    for row in zip(*columns.values()) if columns else [()] * len(frame):
        given = {key: _plain(value) for key, value in zip(columns, row)}
        attempt = asked.attempt({**constants, **given}, **how)
        results.append(attempt.result.as_dict() if attempt else {})
        status.append(attempt.error or ANSWERED)
        where.append(attempt.where)
    answers = {key: [result.get(key) for result in results] for key in asked.outputs}
    return pandas.DataFrame({**answers, "status": status, "where": where}, index=frame.index)


def settle(
    frame: pandas.DataFrame,
    city: str,
    benefit: str = "medical_aid",
    *,
    date: Any = "date",
    amount: str = "self_pay",
    category: Any = "category",
    care: Any = "care",
    covered: Any = True,
    qualifying: Any = True,
    person: Optional[str] = None,
    readings: Optional[Mapping[str, str]] = None,
    tables=None,
    unit: str = "yuan",
) -> pandas.DataFrame:
    """Claims settled in columns by the plan in force on the day of each.

    Every argument names a column, or states a value for all rows (a day, a word, a truth value). `amount` is in yuan.
    With `person`, claims of one person and calendar year go on from each other in the order of the frame; without, each
    stands at the beginning of a year. Of a pool, `amount` is the cost of the visit, `category` the level of the
    institution and `care` "working" or "retired".

    Gives back `basic_aid` and `tilt_aid` (of a pool `payment`), as Decimal in yuan or with unit="fen" as int64, and
    `status`: "answered", or the rulebook's name of the refusal. A refused row pays nothing and changes no year.
    """
    if unit not in ("yuan", "fen"):
        raise ValueError("unit: 'yuan' or 'fen'")
    rows = len(frame)
    status = numpy.full(rows, ANSWERED, dtype=object)

    def refuse(where, error):  # the first refusal of a row stands
        status[where & (status == ANSWERED)] = error

    def column(stated):
        if isinstance(stated, str) and stated in frame.columns:
            return frame[stated]
        return pandas.Series([stated] * rows, index=frame.index, dtype=object)

    days, day_of = _factors(column(date))
    words = [column(stated) for stated in (category, care, covered, qualifying)]
    combinations, claim_of = _factors(pandas.Series(list(zip(*words)), index=frame.index, dtype=object))
    amounts, wrong = _fen(column(amount), amount)
    for error in set(wrong) - {""}:
        refuse(wrong == error, error)

    # A plan for every day, a code for every combination of words under it.
    plans, codes = {}, numpy.zeros(rows, dtype=numpy.uint8)
    plan_of = numpy.full(rows, -1)
    for number, day in enumerate(days):
        here = day_of == number
        try:
            found = plan(city, benefit, _day(day), tables=tables, readings=readings)
        except Refused as refused:
            refuse(here, refused.error)
            continue
        plan_number = plans.setdefault((found.facts, _day(day).year if person else None), (len(plans), found))[0]
        plan_of[here] = plan_number
    for plan_number, found in plans.values():
        for number, combination in enumerate(combinations):
            here = (plan_of == plan_number) & (claim_of == number)
            if not here.any():
                continue
            try:
                codes[here] = _code(found, combination)
            except Refused as refused:
                refuse(here, refused.error)

    pool = any(found.facts.is_pool for _, found in plans.values())
    names = ("payment",) if pool else ("basic_aid", "tilt_aid")
    results = {name: numpy.zeros(rows, dtype=numpy.int64) for name in names}

    if person is None:
        for plan_number, found in plans.values():
            here = numpy.flatnonzero((plan_of == plan_number) & (status == ANSWERED))
            _take(found.settle_columns, here, (amounts, codes), None, results, names, status)
    else:
        if pool:
            raise ValueError("person: the years of persons are kept for medical aid")
        persons, person_of = _factors(frame[person])
        for number, who in enumerate(persons):
            if _is_missing(who):
                refuse(person_of == number, "missing_input")
        person_of = person_of.astype(numpy.uint32)
        accounts = {}
        # Rows in the order of the frame: each run of rows under one plan goes on from the accounts of its year.
        settled = numpy.flatnonzero(status == ANSWERED)
        edges = numpy.flatnonzero(numpy.diff(plan_of[settled])) + 1
        by_number = {plan_number: (key, found) for key, (plan_number, found) in plans.items()}
        for run in numpy.split(settled, edges) if len(settled) else []:
            (_, year), found = by_number[plan_of[run[0]]]
            if year not in accounts:
                accounts[year] = Accounts(len(persons))
            _take(found.settle_stream, run, (amounts, codes, person_of), accounts[year], results, names, status)

    if unit == "yuan":
        results = {name: [yuan(int(value)) for value in column] for name, column in results.items()}
    return pandas.DataFrame({**results, "status": status}, index=frame.index)


def _take(call, rows, columns, accounts, results, names, status):
    """Settles some rows and lays what became of them where they stand."""
    more = () if accounts is None else (accounts,)
    settled = call(*(numpy.ascontiguousarray(column[rows]) for column in columns), *more)
    for name in names:
        results[name][rows] = getattr(settled, name)
    for number in numpy.unique(settled.status):
        if number:
            status[rows[settled.status == number]] = c.status_name(int(number))


def _code(found, combination):
    *words, covered, qualifying = combination
    if any(_is_missing(value) for value in combination):
        raise Refused("missing_input", "category")
    if covered not in (True, False) or qualifying not in (True, False):
        raise Refused("invalid_value", "covered")
    return found.code(*map(str, words), covered=bool(covered), qualifying=bool(qualifying))


def _factors(column):
    """The different values of a column, missing ones among them, and for each row the number of its value."""
    values = {}
    numbers = numpy.empty(len(column), dtype=numpy.int64)
    for row, value in enumerate(column):
        numbers[row] = values.setdefault(None if _is_missing(value) else value, len(values))
    return list(values), numbers


def _day(value):
    if _is_missing(value):
        raise Refused("missing_input", "date")
    if isinstance(value, pandas.Timestamp):
        value = value.to_pydatetime()
    if isinstance(value, datetime.datetime):
        if value.time() != datetime.time():
            raise Refused("invalid_date", "date")
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Refused("invalid_date", "date") from None


def _fen(column, name):
    """The amounts, and for each row why it is none."""
    amounts = numpy.zeros(len(column), dtype=numpy.int64)
    wrong = numpy.full(len(column), "", dtype=object)
    for row, value in enumerate(_exact(column, name)):
        try:
            if _is_missing(value):
                raise Unwritable("missing_input")
            amounts[row] = fen(value, name)
        except Unwritable as error:
            wrong[row] = error.args[0]
        except InvalidOperation:
            wrong[row] = "invalid_value"
    return amounts, wrong


def _plain(value):
    """A cell as a value of a rule: a time at midnight is a day, another time is none and is refused as such."""
    if _is_missing(value):
        return None
    if isinstance(value, datetime.datetime):
        return value.date() if value.time() == datetime.time() else value.isoformat()
    return value


def _exact(column, name):
    if pandas.api.types.is_float_dtype(column.dtype) and column.notna().any():
        raise TypeError(f"{name}: a column of binary floating point is not exact: read it as text (dtype=str)")
    return column


def _is_missing(value):
    return value is None or value is pandas.NaT or value is pandas.NA or isinstance(value, float) and value != value
