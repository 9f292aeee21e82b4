"""Columns in memory, whoever owns them: buffers of Python (numpy, array, bytes) and arrays of Arrow. Nothing is copied."""

import array
import ctypes
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int64, c_ssize_t, c_void_p, py_object

TYPECODES = {"int32": "i", "int64": "q", "uint8": "B", "uint32": "I"}
WIDTHS = {"int32": 4, "int64": 8, "uint8": 1, "uint32": 4}
# Of the buffer protocol; what an "l" holds depends on the machine, so the width is asked too.
_FORMATS = {"int32": "il", "int64": "ql", "uint8": "B", "uint32": "IL"}
_ARROW = {b"i": "int32", b"l": "int64", b"C": "uint8", b"I": "uint32"}


class _Buffer(Structure):
    """Py_buffer."""

    _fields_ = [
        ("buf", c_void_p),
        ("obj", c_void_p),
        ("len", c_ssize_t),
        ("itemsize", c_ssize_t),
        ("readonly", c_int),
        ("ndim", c_int),
        ("format", c_char_p),
        ("shape", POINTER(c_ssize_t)),
        ("strides", POINTER(c_ssize_t)),
        ("suboffsets", POINTER(c_ssize_t)),
        ("internal", c_void_p),
    ]


_FULL_READ_ONLY = 0x0100 | 0x0018 | 0x0004  # PyBUF_FULL_RO: with strides and format, writable or not


_get_buffer = ctypes.pythonapi.PyObject_GetBuffer
_get_buffer.argtypes, _get_buffer.restype = [py_object, POINTER(_Buffer), c_int], c_int
_release_buffer = ctypes.pythonapi.PyBuffer_Release
_release_buffer.argtypes, _release_buffer.restype = [POINTER(_Buffer)], None


class ArrowSchema(Structure):
    pass


ArrowSchema._fields_ = [
    ("format", c_char_p),
    ("name", c_char_p),
    ("metadata", c_void_p),
    ("flags", c_int64),
    ("n_children", c_int64),
    ("children", c_void_p),
    ("dictionary", c_void_p),
    ("release", c_void_p),
    ("private_data", c_void_p),
]


class ArrowArray(Structure):
    _fields_ = [
        ("length", c_int64),
        ("null_count", c_int64),
        ("offset", c_int64),
        ("n_buffers", c_int64),
        ("n_children", c_int64),
        ("buffers", POINTER(c_void_p)),
        ("children", c_void_p),
        ("dictionary", c_void_p),
        ("release", c_void_p),
        ("private_data", c_void_p),
    ]


_capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_capsule_pointer.argtypes, _capsule_pointer.restype = [py_object, c_char_p], c_void_p


class View:
    """A column as the library sees it, held until it is closed: `with View(column, "self_pay") as v: v.address`."""

    def __init__(self, column, name, writable=False):
        self.name, self._buffer, self._capsules = name, None, None
        if hasattr(column, "__arrow_c_array__"):
            if writable:
                raise TypeError(f"{name}: what Arrow holds is read-only")
            self._of_arrow(column)
        else:
            self._of_buffer(column, writable)

    def _of_buffer(self, column, writable):
        buffer = _Buffer()
        try:
            _get_buffer(column, byref(buffer), _FULL_READ_ONLY)
        except (TypeError, BufferError, ValueError) as error:
            raise TypeError(f"{self.name}: {type(column).__name__} is no column in memory ({error})") from None
        self._buffer = buffer
        try:
            format = (buffer.format or b"B").decode().lstrip("@=")
            if buffer.ndim != 1 or (buffer.shape[0] > 1 and buffer.strides[0] != buffer.itemsize):
                raise ValueError(f"{self.name}: a column lies in one piece, one number behind the other")
            self.type = next(
                (t for t, codes in _FORMATS.items() if format in codes and WIDTHS[t] == buffer.itemsize), None
            )
            if self.type is None or not format:
                raise TypeError(f"{self.name}: numbers of the kind {format!r}; wanted {', '.join(TYPECODES)}")
            if writable and buffer.readonly:
                raise ValueError(f"{self.name} is read-only")
            self.rows = buffer.shape[0]
            self.address = buffer.buf if self.rows else None  # of none, memory lies anywhere
            self._aligned()
        except BaseException:
            self.close()
            raise

    def _of_arrow(self, column):
        self._capsules = column.__arrow_c_array__()
        schema = ArrowSchema.from_address(_capsule_pointer(self._capsules[0], b"arrow_schema"))
        array = ArrowArray.from_address(_capsule_pointer(self._capsules[1], b"arrow_array"))
        self.type = _ARROW.get(schema.format)
        if self.type is None:
            raise TypeError(f"{self.name}: an Arrow array of {schema.format.decode()!r}; wanted {', '.join(TYPECODES)}")
        if array.null_count != 0 and array.buffers[0]:
            raise ValueError(f"{self.name}: an Arrow array with nulls: say first what an absent amount means")
        self.rows = array.length
        self.address = array.buffers[1]
        if self.address is not None:
            self.address += array.offset * WIDTHS[self.type]
        self._aligned()

    def _aligned(self):
        if self.address is not None and self.address % WIDTHS[self.type]:
            raise ValueError(f"{self.name}: its numbers do not lie at a multiple of their width")

    def close(self):
        if self._buffer is not None:
            _release_buffer(byref(self._buffer))
            self._buffer = None
        self._capsules = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def new(type, rows):
    """A column of zeros: of numpy where it is imported or at hand, otherwise an array of Python."""
    try:
        import numpy
    except ImportError:
        return array.array(TYPECODES[type], bytes(rows * WIDTHS[type]))
    return numpy.zeros(rows, dtype=type)
