"""The shared library: where it is found, what its calls take, and what a status means."""

import ctypes
import ctypes.util
import os
import pathlib
import sys
from ctypes import POINTER, Structure, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32, c_void_p

ABI = 1
VARIABLE = "GONGBAO_LIBRARY"

EN, ZH = 0, 1
PLAIN, JSON, TSV, MARKDOWN = 0, 1, 2, 3
LANGUAGES = {"en": EN, "zh": ZH}
FORMS = {"plain": PLAIN, "json": JSON, "tsv": TSV, "markdown": MARKDOWN}
TOO_SMALL = -3

NAMES = {"win32": ("gongbao.dll",), "darwin": ("libgongbao.1.dylib", "libgongbao.dylib")}.get(
    sys.platform, (f"libgongbao.so.{ABI}", "libgongbao.so")
)


class Text(Structure):
    _fields_ = [("data", c_void_p), ("size", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.size).decode() if self.size else ""


class Pair(Structure):
    _fields_ = [("key", Text), ("value", Text)]


class Room(Structure):
    _fields_ = [("data", c_void_p), ("capacity", c_size_t), ("size", c_size_t)]


class Question(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("rule", c_uint32),
        ("language", c_int32),
        ("inputs", c_void_p),
        ("input_count", c_size_t),
        ("lines", Text),
        ("tables", c_void_p),
        ("calendar", c_void_p),
    ]


class Answer(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("status", c_int32),
        ("where", Text),
        ("output_count", c_size_t),
        ("outputs", Pair * 32),
        ("characters", c_char * 4096),
    ]


class PlanFacts(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("city", Text),
        ("benefit", Text),
        ("document", Text),
        ("table", Text),
        ("first_day", c_int32),
        ("last_day", c_int32),
        ("is_pool", c_int32),
    ]


def amounts(*names):
    return [(name, c_int64) for name in names]


AID_YEAR = ("deductible_base", "basic_paid", "residual", "tilted", "tilt_paid")
POOL_YEAR = ("deductible_met", "paid", "portion")


class AidYear(Structure):
    _fields_ = amounts(*AID_YEAR)


class AidClaim(Structure):
    _fields_ = [("size", c_size_t), ("self_pay", c_int64), ("before", AidYear), ("code", c_uint8)]


class AidSettlement(Structure):
    _fields_ = [
        ("size", c_size_t),
        *amounts("basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid", "total_aid", "patient_pays"),
        ("basic_rate", c_int32),
        ("tilt_rate", c_int32),
        ("basic_cap_reached", c_uint8),
        ("tilt_triggered", c_uint8),
        ("tilt_cap_reached", c_uint8),
        ("after", AidYear),
        ("where", Text),
    ]


class PoolYear(Structure):
    _fields_ = amounts(*POOL_YEAR)


class Visit(Structure):
    _fields_ = [("size", c_size_t), ("cost", c_int64), ("before", PoolYear), ("code", c_uint8)]


class VisitSettlement(Structure):
    _fields_ = [
        ("size", c_size_t),
        *amounts("portion", "payment", "patient_pays"),
        ("rate", c_int32),
        ("cap_reached", c_uint8),
        ("after", PoolYear),
        ("where", Text),
    ]


def columns(*names):
    """A struct of columns, the same for both widths: only what its pointers point at differs."""
    return [("size", c_size_t), ("rows", c_size_t), *((name, c_void_p) for name in names)]


class AidColumns(Structure):
    _fields_ = [
        *columns("codes", "self_pay", *(f"{name}_before" for name in AID_YEAR)),
        ("basic_aid", c_void_p),
        ("tilt_aid", c_void_p),
        *((f"{name}_after", c_void_p) for name in AID_YEAR),
        ("status", c_void_p),
        ("refused", c_size_t),
    ]


class PoolColumns(Structure):
    _fields_ = [
        *columns("codes", "cost", *(f"{name}_before" for name in POOL_YEAR)),
        ("payment", c_void_p),
        *((f"{name}_after", c_void_p) for name in POOL_YEAR),
        ("status", c_void_p),
        ("refused", c_size_t),
    ]


class AidStream(Structure):
    _fields_ = [
        *columns("codes", "persons", "self_pay", "basic_aid", "tilt_aid", "status", "accounts"),
        ("account_count", c_size_t),
        ("refused", c_size_t),
    ]


class Sum(Structure):
    _fields_ = amounts("claims", "amount", "first", "second")


class Sums(Structure):
    _fields_ = [("lines", Sum * 32)]


def _candidates():
    stated = os.environ.get(VARIABLE)
    if stated:  # what is stated counts: nothing else is tried
        path = pathlib.Path(stated)
        yield from (path / name for name in NAMES) if path.is_dir() else (path,)
        return
    here = pathlib.Path(__file__).resolve().parent
    yield from (here / name for name in NAMES)
    found = ctypes.util.find_library("gongbao")
    if found:
        yield pathlib.Path(found)


def _load():
    tried = []
    for path in _candidates():
        if path.is_absolute() and not path.exists():
            tried.append(str(path))
            continue
        try:
            library = ctypes.CDLL(str(path))
            library.gongbao_abi.restype = c_int32
        except (OSError, AttributeError) as error:
            tried.append(f"{path} ({error})")
            continue
        if library.gongbao_abi() != ABI:
            tried.append(f"{path} (its interface is {library.gongbao_abi()}, this package speaks {ABI})")
            continue
        return library
    raise ImportError(
        f"no gongbao library: state a file or folder in {VARIABLE}, or lay {NAMES[0]} beside the package "
        "(README.md says how it is built). Looked at: " + ("; ".join(tried) or "nothing")
    )


def _declare(library):
    status, text, out = c_int32, Text, c_void_p
    for name, result, arguments in (
        ("version", c_char_p, []),
        ("instruction_set", c_char_p, []),
        ("tables_digest", c_char_p, []),
        ("status_name", c_char_p, [c_int32]),
        ("status_meaning", c_char_p, [c_int32, c_int32]),
        ("rule_count", c_size_t, []),
        ("rule_at", c_uint32, [c_size_t]),
        ("find_rule", c_uint32, [c_char_p, c_size_t]),
        ("describe", status, [c_uint32, c_int32, c_int32, POINTER(Room)]),
        ("catalogue", status, [c_int32, c_int32, POINTER(Room)]),
        ("ask", status, [POINTER(Question), POINTER(Answer)]),
        ("why", status, [POINTER(Question), POINTER(Room)]),
        ("explain", status, [POINTER(Question), c_int32, POINTER(Room)]),
        ("write_tables", status, [text, text, POINTER(Room)]),
        ("read_tables", status, [text, c_int32, c_int32, POINTER(Room), POINTER(c_void_p), POINTER(Room)]),
        ("read_calendar", status, [text, c_int32, POINTER(Room), POINTER(c_void_p), POINTER(Room)]),
        ("plan_count", c_size_t, []),
        ("plan_at", c_void_p, [c_size_t]),
        ("find_plan", c_void_p, [text, text, c_int32]),
        ("make_plan", status, [text, text, c_int32, out, out, c_size_t, POINTER(Room), POINTER(c_void_p)]),
        ("plan_of", status, [out, POINTER(PlanFacts)]),
        ("claim_code", status, [out, text, text, c_int32, c_int32, POINTER(c_uint8)]),
        ("settle_aid", status, [out, POINTER(AidClaim), POINTER(AidSettlement)]),
        ("settle_visit", status, [out, POINTER(Visit), POINTER(VisitSettlement)]),
        ("settle_aid32", status, [out, POINTER(AidColumns), out]),
        ("settle_aid64", status, [out, POINTER(AidColumns), out]),
        ("settle_pool32", status, [out, POINTER(PoolColumns), out]),
        ("settle_pool64", status, [out, POINTER(PoolColumns), out]),
        ("settle_stream32", status, [out, POINTER(AidStream), out]),
        ("settle_stream64", status, [out, POINTER(AidStream), out]),
    ):
        call = getattr(library, "gongbao_" + name, None)
        if call is None:  # of an older library with the same interface: missed when it is called
            continue
        call.restype, call.argtypes = result, arguments


lib = _load()
_declare(lib)


def text(value):
    """The bytes of a text, which must stay, and what the library takes for them."""
    data = value.encode() if isinstance(value, str) else bytes(value)
    return data, Text(ctypes.cast(c_char_p(data), c_void_p), len(data))


def status_name(status):
    return lib.gongbao_status_name(status).decode()


def status_meaning(status, language):
    return lib.gongbao_status_meaning(status, language).decode()


def written(call, *arguments, capacity=4096):
    """What a call writes into a room, which is as large as the text takes; and its status."""
    while True:
        memory = ctypes.create_string_buffer(capacity)
        room = Room(ctypes.addressof(memory), capacity, 0)
        status = call(*arguments, ctypes.byref(room))
        if status != TOO_SMALL or room.size <= capacity:
            return status, memory.raw[: min(room.size, capacity)].decode()
        capacity = room.size
