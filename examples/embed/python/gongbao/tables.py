"""Benefit tables and calendars of the caller's, in their text form."""

import ctypes
from ctypes import byref

from . import _library as c
from ._rules import Refused, settled
from .plans import made


class _Made:
    def __init__(self, pointer, memory):
        self.pointer, self._memory = pointer, memory


class Tables(_Made):
    """Tables of a benefit that stand in place of the shipped ones."""


class Calendar(_Made):
    """Working days of whole years, laid beside or over the published ones."""


class Faults(ValueError):
    """A table that cannot be read: each line, with what was met and what is wanted."""


def write_tables(city: str, benefit: str) -> str:
    """The shipped tables of a benefit as CSV, to start from: write_tables("jinzhou", "medical_aid")."""
    (city_data, city_text), (benefit_data, benefit_text) = c.text(city), c.text(benefit)
    status, text = c.written(c.lib.gongbao_write_tables, city_text, benefit_text, capacity=16384)
    settled(status, "", f"{city} {benefit}")
    return text


def read_tables(csv, *, held_to: str = "printed", language: str = "en") -> Tables:
    """Tables out of CSV. held_to: "printed" for all that printed tables are held to, "meaning" for only what a table
    means nothing without."""
    choice = {"printed": 0, "meaning": 1}[held_to]
    return Tables(*_read(c.lib.gongbao_read_tables, csv, (choice, c.LANGUAGES[language])))


def read_calendar(csv, *, language: str = "en") -> Calendar:
    """A calendar out of CSV (date,kind,name)."""
    return Calendar(*_read(c.lib.gongbao_read_calendar, csv, (c.LANGUAGES[language],)))


def _read(call, csv, choices):
    data, text = c.text(csv)
    capacity = 4096
    while True:
        told = ctypes.create_string_buffer(capacity)
        faults = c.Room(ctypes.addressof(told), capacity, 0)
        status, memory, pointer = made(call, (text, *choices), (byref(faults),), capacity=1 << 16)
        if faults.size <= capacity:
            break
        capacity = faults.size
    if status > 0:
        said = told.raw[: faults.size].decode()
        raise Faults(said or str(Refused(c.status_name(status))))
    settled(status)
    return pointer, memory
