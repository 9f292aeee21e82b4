"""Plans: a benefit's table made ready for claims. One claim with its year, columns, and streams with accounts."""

import contextlib
import ctypes
import datetime
from ctypes import byref, c_uint8, c_void_p
from decimal import Decimal
from typing import Any, List, Mapping, NamedTuple, Optional, Union

from . import _library as c
from . import _memory
from ._rules import Misuse, Refused, settled
from ._values import Unwritable, fen, percent, text_of, yuan

_EPOCH = datetime.date(1970, 1, 1).toordinal()
_NO_END = 2**31 - 1
ZERO = Decimal("0.00")


class AidYear(NamedTuple):
    """A person's year under medical aid, in yuan. A fresh one is AidYear(); two are equal if their amounts are, so
    that a store can compare and swap them."""

    deductible_base: Decimal = ZERO
    basic_paid: Decimal = ZERO
    residual: Decimal = ZERO
    tilted: Decimal = ZERO
    tilt_paid: Decimal = ZERO


class PoolYear(NamedTuple):
    """A person's year under outpatient pooling, in yuan."""

    deductible_met: Decimal = ZERO
    paid: Decimal = ZERO
    portion: Decimal = ZERO


class AidSettlement(NamedTuple):
    """What one claim of medical aid brings. Amounts in yuan, rates in percent."""

    basic_portion: Decimal
    basic_aid: Decimal
    residual: Decimal
    tilt_portion: Decimal
    tilt_aid: Decimal
    total_aid: Decimal
    patient_pays: Decimal
    basic_rate: Decimal
    tilt_rate: Decimal
    basic_cap_reached: bool
    tilt_triggered: bool
    tilt_cap_reached: bool
    after: AidYear

    def as_dict(self):
        return self._asdict()


class VisitSettlement(NamedTuple):
    """What one visit under outpatient pooling brings. Amounts in yuan, the rate in percent."""

    portion: Decimal
    payment: Decimal
    patient_pays: Decimal
    rate: Decimal
    cap_reached: bool
    after: PoolYear

    def as_dict(self):
        return self._asdict()


class Facts(NamedTuple):
    """What a plan is."""

    city: str
    benefit: str
    document: str  # its number
    table: str  # its name in C++; empty: of the caller's
    first_day: datetime.date
    last_day: Optional[datetime.date]  # None: no end is set
    is_pool: bool


class Sum(NamedTuple):
    """What a category brought, in yuan. Of aid: self-pay, basic and tilt aid; of a pool: cost, portion, payment."""

    claims: int
    amount: Decimal
    first: Decimal
    second: Decimal


class Columns:
    """Settled columns, in fen, and how many rows were refused."""

    def __init__(self, columns, refused, sums):
        self._columns, self.refused, self._sums = columns, refused, sums

    def __getattr__(self, name):
        try:
            return self.__dict__["_columns"][name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def sums(self) -> List[Sum]:
        """A line for each category and care, in the order of their codes."""
        return [Sum(s.claims, yuan(s.amount), yuan(s.first), yuan(s.second)) for s in self._sums.lines]

    def as_dict(self):
        return dict(self._columns)


class Accounts:
    """The years of persons that claims in order of arrival go on from. In fen, eight numbers a person, of which five
    count: deductible_base, basic_paid, residual, tilted, tilt_paid. Kept between calls."""

    def __init__(self, count: int, bits: int = 64):
        if bits not in (32, 64):
            raise ValueError("accounts are of 32 or 64 bits")
        self.count, self.type, size = count, f"int{bits}", bits
        self._memory = ctypes.create_string_buffer(count * size + size)
        self.address = -(-ctypes.addressof(self._memory) // size) * size  # aligned to their size
        self._numbers = ctypes.c_int64 if bits == 64 else ctypes.c_int32
        offset = self.address - ctypes.addressof(self._memory)
        self._view = (self._numbers * (8 * count)).from_buffer(self._memory, offset)

    @property
    def numbers(self) -> memoryview:
        """All numbers, to be read and written: numpy.asarray(accounts.numbers).reshape(-1, 8)."""
        return memoryview(self._view)

    def __len__(self):
        return self.count

    def __getitem__(self, person: int) -> AidYear:
        if not 0 <= person < self.count:
            raise IndexError(person)
        return AidYear(*map(yuan, self._view[8 * person : 8 * person + 5]))

    def __setitem__(self, person: int, year: AidYear):
        if not 0 <= person < self.count:
            raise IndexError(person)
        self._view[8 * person : 8 * person + 5] = [fen(amount, key) for key, amount in zip(AidYear._fields, year)]


def _date(day: int) -> Optional[datetime.date]:
    return None if day == _NO_END else datetime.date.fromordinal(day + _EPOCH)


def _amount(value, key):
    try:
        return fen(value, key)
    except Unwritable as error:
        raise Refused(error.args[0], key) from None


class Plan:
    """A table made ready: `plan("jinzhou", "medical_aid", date(2023, 3, 1))`."""

    def __init__(self, pointer: int, memory=None, tables=None):
        self._pointer, self._memory, self._tables = pointer, memory, tables
        facts = c.PlanFacts(ctypes.sizeof(c.PlanFacts))
        settled(c.lib.gongbao_plan_of(pointer, byref(facts)))
        self.facts = Facts(
            str(facts.city),
            str(facts.benefit),
            str(facts.document),
            str(facts.table),
            _date(facts.first_day),
            _date(facts.last_day),
            bool(facts.is_pool),
        )
        self._years = c.POOL_YEAR if facts.is_pool else c.AID_YEAR

    def __repr__(self):
        return f"Plan({self.facts.table or self.facts.city + ' ' + self.facts.benefit!r})"

    def code(self, category: str, care: str = "inpatient", *, covered: bool = True, qualifying: bool = True) -> int:
        """What of a claim chooses its terms, in a byte. Of a pool, `category` is the level of the institution and
        `care` is "working" or "retired"."""
        to = c_uint8()
        (words, category_text), (more, care_text) = c.text(category), c.text(care)
        arguments = bool(covered), bool(qualifying), byref(to)
        status = c.lib.gongbao_claim_code(self._pointer, category_text, care_text, *arguments)
        if status != 0:  # which of both words it is: without the other one it is refused all the same
            is_care = c.lib.gongbao_claim_code(self._pointer, category_text, c.text("")[1], *arguments) == 0
            settled(status, "care" if is_care else "category", repr(self))
        return to.value

    def settle(self, amount: Any, code: int, before: Union[AidYear, PoolYear, None] = None):
        """One claim (its self-pay, or the cost of a visit, in yuan) with the year before it. Nothing is posted."""
        key = "cost" if self.facts.is_pool else "self_pay"
        money = _amount(amount, key)
        if not 0 <= code < 256:
            raise Refused("unknown_value", "code")
        kinds = (
            (c.Visit, c.PoolYear, c.VisitSettlement, c.lib.gongbao_settle_visit)
            if self.facts.is_pool
            else (c.AidClaim, c.AidYear, c.AidSettlement, c.lib.gongbao_settle_aid)
        )
        claim_type, year_type, settlement_type, call = kinds
        year = year_type()
        if before is not None:
            if len(before) != len(self._years):
                raise TypeError("before: the year of another benefit")
            year = year_type(*(_amount(value, name) for name, value in zip(self._years, before)))
        claim = claim_type(ctypes.sizeof(claim_type), money, year, code)
        to = settlement_type(ctypes.sizeof(settlement_type))
        status = call(self._pointer, byref(claim), byref(to))
        if status != 0:
            settled(status, str(to.where) if status > 0 else "", repr(self))
        if self.facts.is_pool:
            return VisitSettlement(
                yuan(to.portion),
                yuan(to.payment),
                yuan(to.patient_pays),
                percent(to.rate),
                bool(to.cap_reached),
                PoolYear(*(yuan(getattr(to.after, name)) for name in c.POOL_YEAR)),
            )
        return AidSettlement(
            yuan(to.basic_portion),
            yuan(to.basic_aid),
            yuan(to.residual),
            yuan(to.tilt_portion),
            yuan(to.tilt_aid),
            yuan(to.total_aid),
            yuan(to.patient_pays),
            percent(to.basic_rate),
            percent(to.tilt_rate),
            bool(to.basic_cap_reached),
            bool(to.tilt_triggered),
            bool(to.tilt_cap_reached),
            AidYear(*(yuan(getattr(to.after, name)) for name in c.AID_YEAR)),
        )

    def settle_columns(
        self,
        amounts,
        codes,
        *,
        before: Optional[Mapping[str, Any]] = None,
        after: Union[bool, Mapping[str, Any]] = False,
        into: Optional[Mapping[str, Any]] = None,
    ) -> Columns:
        """Columns of claims of different persons, in fen: int32 or int64, the codes uint8, in numpy, Arrow or anything
        with a buffer. Nothing is copied. A refused row pays nothing and says why in `status`.

        before: columns of the year by their names (`basic_paid` …); absent ones are zero.
        after: True for new columns of the year after, or columns to write (those of `before` too).
        into: columns to write in place of new ones: `basic_aid`, `tilt_aid` (of a pool `payment`), `status`.
        """
        pool = self.facts.is_pool
        amount_name, outputs = ("cost", ("payment",)) if pool else ("self_pay", ("basic_aid", "tilt_aid"))
        kind = c.PoolColumns if pool else c.AidColumns
        into, before = dict(into or {}), dict(before or {})
        with contextlib.ExitStack() as held:
            claims = _hold(held, amounts, amount_name)
            if claims.type not in ("int32", "int64"):
                raise TypeError(f"{amount_name}: amounts are fen in int32 or int64, not {claims.type}")
            columns = kind(ctypes.sizeof(kind), claims.rows)
            columns.codes = _of(held, codes, "codes", "uint8", claims.rows)
            setattr(columns, amount_name, claims.address)
            for name in self._years:
                if name in before:
                    setattr(columns, f"{name}_before", _of(held, before.pop(name), name, claims.type, claims.rows))
            results = {}
            if after is True:
                after = {name: _memory.new(claims.type, claims.rows) for name in self._years}
            for name in self._years if after else ():
                if name in after:
                    setattr(columns, f"{name}_after", _of(held, after[name], name, claims.type, claims.rows, True))
                    results[f"{name}_after"] = after[name]
            for name, type in (*((name, claims.type) for name in outputs), ("status", "uint8")):
                column = into.pop(name, None)
                results[name] = _memory.new(type, claims.rows) if column is None else column
                setattr(columns, name, _of(held, results[name], name, type, claims.rows, True))
            for name in (*before, *into, *(set(after or ()) - set(self._years))):
                raise TypeError(f"no column {name!r}")
            sums = c.Sums()
            call = f"gongbao_settle_{'pool' if pool else 'aid'}{claims.type[3:]}"
            settled(getattr(c.lib, call)(self._pointer, byref(columns), byref(sums)))
            return Columns(results, columns.refused, sums)

    def settle_stream(self, self_pay, codes, persons, accounts: Accounts, *, into=None) -> Columns:
        """Claims of medical aid in order of arrival, each going on from the account of its person (uint32, counted
        from 0)."""
        if self.facts.is_pool:
            raise Misuse(-4)
        into = dict(into or {})
        with contextlib.ExitStack() as held:
            claims = _hold(held, self_pay, "self_pay")
            if claims.type != accounts.type:
                raise TypeError(f"self_pay: {claims.type}, but the accounts are of {accounts.type}")
            columns = c.AidStream(ctypes.sizeof(c.AidStream), claims.rows)
            columns.codes = _of(held, codes, "codes", "uint8", claims.rows)
            columns.persons = _of(held, persons, "persons", "uint32", claims.rows)
            columns.self_pay = claims.address
            columns.accounts, columns.account_count = accounts.address, len(accounts)
            results = {}
            for name, type in (("basic_aid", claims.type), ("tilt_aid", claims.type), ("status", "uint8")):
                column = into.pop(name, None)
                results[name] = _memory.new(type, claims.rows) if column is None else column
                setattr(columns, name, _of(held, results[name], name, type, claims.rows, True))
            for name in into:
                raise TypeError(f"no column {name!r}")
            sums = c.Sums()
            call = getattr(c.lib, "gongbao_settle_stream" + claims.type[3:])
            settled(call(self._pointer, byref(columns), byref(sums)))
            return Columns(results, columns.refused, sums)


def _hold(held, column, name, writable=False):
    view = _memory.View(column, name, writable)
    held.callback(view.close)
    return view


def _of(held, column, name, type, rows, writable=False):
    view = _hold(held, column, name, writable)
    if view.type != type:
        raise TypeError(f"{name}: {view.type} where {type} is wanted")
    if view.rows != rows:
        raise ValueError(f"{name}: {view.rows} rows, but there are {rows} claims")
    return view.address


def plan(
    city: str,
    benefit: str,
    day: datetime.date,
    *,
    tables=None,
    readings: Optional[Mapping[str, str]] = None,
) -> Plan:
    """The plan of a benefit in force on a day, by readings (as the rule has them) and by tables of the caller's."""
    if not 1900 <= day.year <= 2199:
        raise Refused("invalid_date", "date")
    number = day.toordinal() - _EPOCH
    (city_data, city_text), (benefit_data, benefit_text) = c.text(city), c.text(benefit)
    if tables is None and not readings:
        pointer = c.lib.gongbao_find_plan(city_text, benefit_text, number)
        if not pointer:  # on that day, unless a word is none
            all_facts = [plan.facts for plan in plans()]
            for where, word in (("city", city), ("benefit", benefit)):
                if all(getattr(facts, where) != word for facts in all_facts):
                    raise Refused("unknown_value", where, f"{city} {benefit}")
            raise Refused("not_in_force", "date", f"{city} {benefit}")
        return Plan(pointer)
    kept, pairs = [], (c.Pair * len(readings or {}))()
    for pair, (key, value) in zip(pairs, (readings or {}).items()):
        (key_data, pair.key), (value_data, pair.value) = c.text(key), c.text(text_of(value, key, "enum"))
        kept += (key_data, value_data)
    given = tables.pointer if tables is not None else None
    arguments = (city_text, benefit_text, number, given, ctypes.cast(pairs, c_void_p), len(pairs))
    status, memory, pointer = made(c.lib.gongbao_make_plan, arguments, ())
    settled(status, "", f"{city} {benefit}")
    return Plan(pointer, memory, tables)


def plans() -> List[Plan]:
    """The shipped plans, each a table in force by default readings."""
    return [Plan(c.lib.gongbao_plan_at(i)) for i in range(c.lib.gongbao_plan_count())]


def made(call, arguments, more, capacity=1 << 14):
    """Calls what makes something in memory of the caller's: its status, the memory, and what was made."""
    while True:
        memory = ctypes.create_string_buffer(capacity + 64)
        room = c.Room(-(-ctypes.addressof(memory) // 64) * 64, capacity, 0)
        pointer = c_void_p()
        status = call(*arguments, byref(room), byref(pointer), *more)
        if status != c.TOO_SMALL or room.size <= capacity:
            return status, memory, pointer.value
        capacity = room.size
