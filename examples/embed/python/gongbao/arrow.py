"""Columns for Arrow: whatever speaks its PyCapsule interface takes them without a copy.

    pyarrow.array(gongbao.arrow.Column(settled.basic_aid))

The other way needs nothing: `Plan.settle_columns` takes whatever has `__arrow_c_array__`.
"""

import ctypes
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_void_p, py_object

from ._memory import _ARROW, ArrowArray, ArrowSchema, View

_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.argtypes, _new_capsule.restype = [c_void_p, c_char_p, c_void_p], py_object
# In a destructor the capsule is going: it is met as an address, since a reference would call it back.
_pointer_of = ctypes.PYFUNCTYPE(c_void_p, c_void_p, c_char_p)(("PyCapsule_GetPointer", ctypes.pythonapi))

_FORMATS = {type: format for format, type in _ARROW.items()}
_held = {}  # what consumers hold, by the address of its struct, until they release it


def _release_of(struct):
    @CFUNCTYPE(None, POINTER(struct))
    def release(held):
        held.contents.release = None
        _held.pop(held.contents.private_data, None)

    return release


def _destructor_of(struct, name):
    @ctypes.PYFUNCTYPE(None, c_void_p)
    def destruct(capsule):
        held = struct.from_address(_pointer_of(capsule, name))
        if held.release:  # nobody took it over
            held.release = None
            _held.pop(held.private_data, None)

    return destruct


_releases = {struct: _release_of(struct) for struct in (ArrowSchema, ArrowArray)}
_destructors = {
    ArrowSchema: _destructor_of(ArrowSchema, b"arrow_schema"),
    ArrowArray: _destructor_of(ArrowArray, b"arrow_array"),
}
# A consumer moves the struct out of the capsule and leaves the memory behind, which is kept until it releases.


def _capsule(struct, name, *kept):
    address = ctypes.addressof(struct)
    struct.private_data = address
    struct.release = ctypes.cast(_releases[type(struct)], c_void_p)
    _held[address] = (struct, *kept)
    return _new_capsule(address, name, ctypes.cast(_destructors[type(struct)], c_void_p))


class Column:
    """A column in memory as an Arrow array without nulls."""

    def __init__(self, column):
        self.column = column
        with View(column, "column") as view:
            self.type = view.type

    def __arrow_c_schema__(self):
        schema = ArrowSchema()
        schema.format = _FORMATS[self.type]
        schema.name = b""
        return _capsule(schema, b"arrow_schema")

    def __arrow_c_array__(self, requested_schema=None):
        view = View(self.column, "column")
        buffers = (c_void_p * 2)(None, view.address)
        array = ArrowArray(view.rows, 0, 0, 2, 0, buffers)
        return self.__arrow_c_schema__(), _capsule(array, b"arrow_array", buffers, view)
