"""Values of Python as the rulebook writes them, and back."""

import datetime
import operator
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from typing import Any, NamedTuple, TypeVar, Union
from typing import Iterable as AnyOf
from typing import Mapping as MappingOf

W = TypeVar("W")
Amount = Union[Decimal, int, str]
"""Money in yuan, a rate in percent, an area …: exact. A rate as text ends in "%"."""
Words = Union[str, AnyOf[W]]
"""Words of an enumeration: one or several; official terms as well."""
Rows = Union[str, AnyOf[MappingOf[str, Any]]]
"""A table: a mapping for each row."""

CALENDAR_NOT_PUBLISHED = "calendar_not_published"
"""What stands for a `due_workday` beyond the published calendar."""


class Month(NamedTuple):
    """A month of a year: Month(2023, 3) is 2023-03."""

    year: int
    month: int

    def __str__(self):
        return f"{self.year:04}-{self.month:02}"


class Unwritable(Exception):
    """A value that has no form in the rulebook, with the name of the error for it."""


def text_of(value, key, kind):
    """A value as text. What cannot be exact is a TypeError: it is the caller's program that is wrong, not the claim."""
    if isinstance(value, str):
        return value
    percent = "%" if kind == "rate" else ""
    if isinstance(value, Decimal):  # beyond any amount, a number is not written out
        return (format(value, "f") if -64 < value.adjusted() < 64 else str(value)) + percent
    if isinstance(value, bool) or getattr(value, "dtype", None) == bool:  # numpy's as well
        return "true" if value else "false"
    if isinstance(value, int):
        if value.bit_length() > 256:
            raise Unwritable("invalid_value")
        return f"{value}{percent}"
    if isinstance(value, datetime.datetime):
        raise TypeError(f"{key}: a day is wanted, not a time: {value!r}.date()")
    if isinstance(value, datetime.date):
        return value.isoformat()[:7] if kind == "month" else value.isoformat()
    if isinstance(value, Month):
        return str(value)
    if kind == "rows" and isinstance(value, Iterable):
        return _table(list(value), key)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, Mapping)):
        words = [text_of(word, key, "word") for word in value]
        return "+".join(words) if words else "none"
    if isinstance(value, (float, complex)) or hasattr(value, "__float__") and not hasattr(value, "__index__"):
        raise TypeError(f"{key}: {value!r} is binary floating point, which is not exact: Decimal('…') or a str")
    if hasattr(value, "__index__"):  # integers that are not int, as numpy's
        return text_of(operator.index(value), key, kind)
    raise TypeError(f"{key}: {type(value).__name__} is no value of a rule")


def _table(rows, key):
    """Rows as the rulebook writes them: headings and cells between commas, rows between bars."""
    if not all(isinstance(row, Mapping) for row in rows):
        raise TypeError(f"{key}: each row is a mapping of headings to cells")
    headings = list(dict.fromkeys(str(heading) for row in rows for heading in row))
    lines = [headings]
    for row in rows:
        cells = ["" if row.get(h) is None else text_of(row[h], f"{key}.{h}", "cell") for h in headings]
        lines.append(cells)
    if any(mark in cell for line in lines for cell in line for mark in ",|\r\n"):
        raise Unwritable("invalid_value")
    return "|".join(",".join(line) for line in lines)


def _day(text):
    return text if text == CALENDAR_NOT_PUBLISHED else datetime.date.fromisoformat(text)


def _rows(text):
    headings, *lines = text.split("|")
    return tuple(dict(zip(headings.split(","), line.split(","))) for line in lines)


def _words(text):
    return () if text == "none" else tuple(text.split("+"))


_READERS = {
    "money": Decimal,
    "area": Decimal,
    "decimal": Decimal,
    "rate": lambda text: Decimal(text[:-1]),
    "int": int,
    "bool": "true".__eq__,
    "date": _day,
    "month": lambda text: Month(int(text[:4]), int(text[5:])),
    "rows": _rows,
    "set": _words,
}


def reader(kind):
    """What turns a text of this kind into a value; words and texts are themselves."""
    return _READERS.get(kind, str)


def fen(value, key):
    """An amount in yuan as fen, exactly."""
    if isinstance(value, str):
        value = Decimal(value)
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        if isinstance(value, float) or not hasattr(value, "__index__"):
            raise TypeError(f"{key}: {value!r} is no exact amount in yuan: Decimal('…'), an int or a str")
        value = operator.index(value)
    if isinstance(value, Decimal):
        if not value.is_finite() or value and value.adjusted() < -64:
            raise Unwritable("invalid_value")
        if value and value.adjusted() > 64:
            raise Unwritable("out_of_range")
    numerator, denominator = value.as_integer_ratio()
    if 100 * numerator % denominator:
        raise Unwritable("invalid_value")
    amount = 100 * numerator // denominator
    if not -(2**63) <= amount < 2**63:
        raise Unwritable("out_of_range")
    return amount


_EXACT = Context(prec=40)


def yuan(amount):
    """Fen as an amount in yuan with two decimals, whatever the context of the caller."""
    return _EXACT.scaleb(amount, -2)


def percent(rate):
    """1/10,000 as a percentage in its shortest form."""
    whole, part = divmod(rate, 100)
    return Decimal(f"{whole}.{part:02}".rstrip("0").rstrip(".") if part else str(whole))
