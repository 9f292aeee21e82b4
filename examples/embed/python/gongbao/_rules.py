"""Rules and cases by their ids, and what they answer."""

import ctypes
import functools
import json
import struct
from ctypes import byref, c_char_p, c_void_p, cast
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Mapping, NamedTuple, Optional, TypeVar

from . import _library as c
from ._values import Unwritable, reader, text_of

R = TypeVar("R")


class Refused(Exception):
    """What the law, or the form of the inputs, does not allow: the rulebook's name of it, and the input that it is
    about, which is empty where it is about none. The message says what that means, and of a question what was met and
    what is wanted."""

    def __init__(self, error: str, where: str = "", asked: str = ""):
        self.error, self.where, self.asked = error, where, asked
        self._question, self._reasons = None, {}
        super().__init__(error, where, asked)

    @property
    def message(self) -> str:
        return self._reason(c.EN, ": ")

    @property
    def message_zh(self) -> str:
        return self._reason(c.ZH, "：")

    def _reason(self, language: int, colon: str) -> str:
        if language not in self._reasons:
            sentence = ""
            if self._question is not None and hasattr(c.lib, "gongbao_why"):
                question = self._question[0]
                question.language = language
                sentence = c.written(c.lib.gongbao_why, byref(question))[1]
            begin = self.where + colon
            self._reasons[language] = sentence[len(begin) :] if sentence.startswith(begin) else sentence
        return self._reasons[language] or _meaning(self.error, language)

    def __reduce__(self):  # the question stays here, its reasons go along
        return Refused, self.args, {"_reasons": {c.EN: self.message, c.ZH: self.message_zh}}

    def __str__(self):
        asked = f"{self.asked}: " if self.asked else ""
        where = f" ({self.where})" if self.where else ""
        return f"{asked}{self.error}{where}: {self.message} {self.message_zh}"


class Misuse(ValueError):
    """The call itself is wrong, whatever the claim: nothing was done."""

    def __init__(self, status: int):
        self.status, self.name = status, c.status_name(status)
        super().__init__(f"{self.name}: {c.status_meaning(status, c.EN)} {c.status_meaning(status, c.ZH)}")

    def __reduce__(self):
        return Misuse, (self.status,)


@functools.lru_cache(maxsize=None)
def _statuses() -> Dict[str, int]:
    names, status = {}, 0
    while c.status_name(status) or status == 0:
        names[c.status_name(status)] = status
        status += 1
    return names


def _meaning(error: str, language: int) -> str:
    status = _statuses().get(error)
    return "" if status is None else c.status_meaning(status, language)


def settled(status: int, where: str = "", asked: str = "") -> None:
    """Raises what a status says, unless it says that the call answered."""
    if status < 0:
        raise Misuse(status)
    if status > 0:
        raise Refused(c.status_name(status), where, asked)


class Result:
    """What a rule answered. An output that the rule leaves out is None."""

    __slots__ = ("_values", "_rule")

    def __init__(self, rule: "Rule", values: Dict[str, Any]):
        self._rule, self._values = rule, values

    def __getattr__(self, key: str) -> Any:
        if key.startswith("_"):
            raise AttributeError(key)
        try:
            return self._values[key]
        except KeyError:
            if key in self._rule.outputs:
                return None
            raise AttributeError(f"{self._rule.id} has no output {key!r}") from None

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __iter__(self):
        return iter(self._values)

    def __dir__(self):
        return [*super().__dir__(), *self._rule.outputs]

    def as_dict(self) -> Dict[str, Any]:
        """The outputs that the rule gave, in the order of the rulebook."""
        return dict(self._values)

    def __eq__(self, other):
        return (
            isinstance(other, Result) and self._rule.id == other._rule.id and self._values == other._values
            if isinstance(other, Result)
            else NotImplemented
        )

    __hash__ = None

    def __repr__(self):
        return f"{self._rule.id}({', '.join(f'{k}={v!r}' for k, v in self._values.items())})"

    def __reduce__(self):
        return _result, (type(self), self._rule.id, self._values)


def _result(kind, id, values):
    return kind(rule(id), values)


class Attempt(NamedTuple):
    """What came of a call that does not raise: a result, or what it was refused for."""

    result: Any
    refused: Optional[Refused]

    def __bool__(self):
        return self.refused is None

    @property
    def error(self) -> str:
        return "" if self.refused is None else self.refused.error

    @property
    def where(self) -> str:
        return "" if self.refused is None else self.refused.where


class Field(NamedTuple):
    """An input or output of a rule, as it is described."""

    key: str
    kind: str  # "money", "rate", "date" …, "enum", "set", "rows"
    type: str  # the same, or the name of the enumeration
    required: bool
    default: Optional[str]
    words: Dict[str, str]  # of an enumeration: each word with the official term


_LONGEST = ctypes.sizeof(c.Answer)
_OUTPUTS = c.Answer.outputs.offset


class Rule:
    """One rule or case, called with its inputs by name. `None` is not stated."""

    def __init__(self, id: str):
        name = id.encode()
        self.id, self._known = id, {}
        self.handle = c.lib.gongbao_find_rule(name, len(name))
        if self.handle == 0:
            raise Refused("unknown_rule", id)

    @functools.cached_property
    def info(self) -> Dict[str, Any]:
        """Title, source, period, inputs and outputs, as the library describes them, in both languages."""
        status, text = c.written(c.lib.gongbao_describe, self.handle, c.JSON, c.EN, capacity=1 << 15)
        settled(status)
        return json.loads(text)

    def describe(self, language: str = "en") -> str:
        """The same to be read by people."""
        status, text = c.written(c.lib.gongbao_describe, self.handle, c.TSV, c.LANGUAGES[language], capacity=1 << 15)
        settled(status)
        return text

    @functools.cached_property
    def inputs(self) -> Dict[str, Field]:
        return {f.key: f for f in map(_field, self.info["inputs"])}

    @functools.cached_property
    def outputs(self) -> Dict[str, Field]:
        return {f.key: f for f in map(_field, self.info["outputs"])}

    @functools.cached_property
    def _kinds(self) -> Dict[str, str]:
        return {key: field.kind for key, field in self.inputs.items()}

    def ask(self, given: Mapping[str, Any], *, result=Result, tables=None, calendar=None) -> Result:
        """The answer to inputs by their keys, a mapping or pairs; raises Refused."""
        try:
            memory, question = self._question(given, c.EN, tables, calendar)
        except Unwritable as error:
            raise Refused(error.args[0], error.args[1], self.id) from None
        answer = c.Answer(_LONGEST)
        status = c.lib.gongbao_ask(byref(question), byref(answer))
        if status > 0:
            refused = Refused(c.status_name(status), str(answer.where), self.id)
            refused._question = question, memory  # looked into when someone asks why
            raise refused
        settled(status, "", self.id)
        del memory
        return result(self, self._read(answer))

    def _read(self, answer):
        """The outputs as values: their texts lie in the answer one behind the other."""
        numbers = struct.unpack_from(f"{4 * answer.output_count}N", answer, _OUTPUTS)
        if not numbers:
            return {}
        begin = numbers[2]
        characters = ctypes.string_at(begin, numbers[-2] + numbers[-1] - begin)
        known, values = self._known, {}
        for key, key_size, value, size in zip(*[iter(numbers)] * 4):
            output = known.get((key, key_size))
            if output is None:  # a key lies in the library: it is read once
                name = ctypes.string_at(key, key_size).decode()
                output = known[key, key_size] = name, reader(self.outputs[name].kind)
            name, read = output
            values[name] = read(characters[value - begin : value - begin + size].decode())
        return values

    def attempt(self, given: Mapping[str, Any], **how) -> Attempt:
        """The same without raising: what came of it."""
        try:
            return Attempt(self.ask(given, **how), None)
        except Refused as refused:
            return Attempt(None, refused)

    def explain(self, given: Mapping[str, Any], form: str = "plain", language: str = "en") -> str:
        """Why a claim brings what it does, what lost, and where the next threshold is; of rules that settle a claim."""
        try:
            memory, question = self._question(given, c.LANGUAGES[language], None, None)
        except Unwritable as error:
            raise Refused(error.args[0], error.args[1], self.id) from None
        status, text = c.written(c.lib.gongbao_explain, byref(question), c.FORMS[form], capacity=16384)
        if status > 0:  # where it is, says the answer
            self.ask(given)
        settled(status, asked=self.id)
        del memory
        return text

    def _question(self, given, language, tables, calendar):
        kinds, texts = self._kinds, []
        for key, value in given.items() if isinstance(given, Mapping) else given:
            if value is None:
                continue
            try:
                texts += (key.encode(), text_of(value, key, kinds.get(key)).encode())
            except Unwritable as error:
                raise Unwritable(error.args[0], key) from None
            except UnicodeEncodeError:  # half a character: no text
                raise Unwritable("invalid_value", key) from None
        all_texts = b"".join(texts)
        at = cast(c_char_p(all_texts), c_void_p).value
        numbers = []
        for text in texts:
            numbers += (at, len(text))
            at += len(text)
        pairs = struct.pack(f"{len(numbers)}N", *numbers)
        question = c.Question(
            ctypes.sizeof(c.Question),
            self.handle,
            language,
            cast(c_char_p(pairs), c_void_p) if texts else None,
            len(texts) // 2,
            c.Text(),
            tables.pointer if tables is not None else None,
            calendar.pointer if calendar is not None else None,
        )
        return (all_texts, pairs, tables, calendar), question

    def __repr__(self):
        return f"rule({self.id!r})"


def _field(described: Mapping[str, Any]) -> Field:
    return Field(
        described["key"],
        described["kind"] or described["type"],
        described["type"],
        described["required"],
        described["default"],
        {word["key"]: word["label"]["zh"] for word in described["words"]},
    )


@functools.lru_cache(maxsize=None)
def rule(id: str) -> Rule:
    """The rule or case with this id; an unknown one is refused."""
    return Rule(id)


def rules() -> List[str]:
    """The ids of all rules and cases, in the order of the rulebook."""
    status, text = c.written(c.lib.gongbao_catalogue, c.JSON, c.EN, capacity=1 << 20)
    settled(status)
    return [described["id"] for described in json.loads(text)]


def call(id: str, given: Mapping[str, Any] = {}, *, tables=None, calendar=None) -> Result:
    """Calls a rule by its id: call("JZ-MA-07", {"date": date(2023, 3, 1), "recipients": {"margin"}, …})."""
    return rule(id).ask(given, tables=tables, calendar=calendar)


def attempt(id: str, given: Mapping[str, Any] = {}, *, tables=None, calendar=None) -> Attempt:
    """The same without raising, an unknown id included."""
    try:
        return Attempt(call(id, given, tables=tables, calendar=calendar), None)
    except Refused as refused:
        return Attempt(None, refused)


def explain(id: str, given: Mapping[str, Any], form: str = "plain", language: str = "en") -> str:
    """Why a claim brings this: "plain", "json" or "markdown", in "en" or "zh"."""
    return rule(id).explain(given, form, language)


# ---- Typed faces -----------------------------------------------------------------------------------------------------

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

    class Face(Generic[P, R]):
        id: str
        rule: Rule

        def __call__(self, *_: P.args, **given: P.kwargs) -> R: ...
        def attempt(self, *_: P.args, **given: P.kwargs) -> Attempt: ...
        def explain(self, *_: P.args, **given: P.kwargs) -> str: ...
        def by(self, tables: Any = None, calendar: Any = None) -> "Face[P, R]": ...

    def face(id: str, result: Callable[..., R]) -> Callable[[Callable[P, R]], Face[P, R]]: ...

else:

    def face(id, result):
        """Makes a function of the rule with this id; its signature and documentation are those of `described`."""
        return lambda described: _function(described, id, result, None, None)


def _function(described, id, result, tables, calendar):
    @functools.wraps(described)
    def ask(**given):
        return rule(id).ask(given, result=result, tables=tables, calendar=calendar)

    def attempt(**given):
        """What came of it, without raising."""
        return rule(id).attempt(given, result=result, tables=tables, calendar=calendar)

    def by(tables=None, calendar=None):
        """The same rule by tables or a calendar of the caller's."""
        return _function(described, id, result, tables, calendar)

    def explain(form="plain", language="en", **given):
        """Why a claim brings this."""
        return rule(id).explain(given, form, language)

    ask.id, ask.attempt, ask.by, ask.explain = id, attempt, by, explain
    return ask


asked: Any = None
"""What a typed face returns as it is written; the decorator asks the library instead."""
