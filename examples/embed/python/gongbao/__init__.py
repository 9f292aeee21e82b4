"""gongbao: benefit law as checked arithmetic.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> import gongbao
    >>> claim = gongbao.jinzhou.medical_aid(
    ...     date=date(2023, 3, 1), recipients={"margin"}, self_pay=Decimal("20000"))
    >>> claim.total_aid
    Decimal('13320.00')

Every rule and case is a function of its city (`gongbao.jinzhou`, `gongbao.sanmenxia`), or is called by its id (`call`,
`attempt`). Amounts are Decimal in yuan, rates Decimal in percent, days datetime.date; a refusal raises `Refused`.
Columns of claims: `plan`. Frames: `gongbao.frames`. 每条规则、每类办件都是所属城市的一个函数，也可按编号调用。
"""

import importlib
import pkgutil
from typing import TYPE_CHECKING

from . import _library
from ._rules import Attempt, Field, Misuse, Refused, Result, Rule, attempt, call, explain, rule, rules
from ._values import CALENDAR_NOT_PUBLISHED, Month
from .plans import Accounts, AidSettlement, AidYear, Columns, Plan, PoolYear, VisitSettlement, plan, plans
from .tables import Calendar, Faults, Tables, read_calendar, read_tables, write_tables

if TYPE_CHECKING:
    from . import arrow, frames, jinzhou, sanmenxia

__version__ = _library.lib.gongbao_version().decode()


def tables_digest() -> str:
    """SHA-256 of all tables and the calendar as shipped."""
    return _library.lib.gongbao_tables_digest().decode()


def instruction_set() -> str:
    """What columns run with here: "avx2" …; empty where the library has none."""
    return _library.lib.gongbao_instruction_set().decode()


# The cities, frames and Arrow: what costs time to read is read when it is named.
_ON_DEMAND = [module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")]


def __getattr__(name):
    if name in _ON_DEMAND:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_ON_DEMAND})
