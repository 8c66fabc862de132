"""What is said in FIX.4.4's words, in the words of another version, by specs/mapping/wording.toml.

    message = wording("FIX.4.2").worded(message)        None where the version has no such message
"""

from __future__ import annotations

import functools
import tomllib
from typing import Any, Mapping, NamedTuple

from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import Dictionary, FieldSpec
from ctpproto.fix.message import FixMessage
from ctpproto.generated import fix42, fix44, fix50sp2
from ctpproto.schema.loader import specs_root

VERSIONS: Mapping[str, Dictionary] = {d.version: d for d in (fix42.DICTIONARY, fix44.DICTIONARY, fix50sp2.DICTIONARY)}
WORDS = fix44.DICTIONARY  # whose words are put into others
USER_DEFINED = 5000  # tags from here on are agreed bilaterally


class _Row(NamedTuple):
    """when: (tag, code) that all have to hold; say: tag -> code, or the tag whose code is said."""

    when: tuple[tuple[int, str], ...]
    say: tuple[tuple[int, str | int], ...]


class Wording:
    """The words of a version. Raises SpecFault with every problem found."""

    def __init__(self, raw: Mapping[str, Any], dictionary: Dictionary, where: str = "wording.toml"):
        self.dictionary = dictionary
        self._problems: list[str] = []
        self._codes = {
            field.tag: self._lacking(field, rows)
            for name, rows in raw.get("codes", {}).items()
            if (field := self._field(name)) is not None
        }
        self._rows: dict[str, tuple[_Row, ...]] = {}
        for row in raw.get("row", []):
            message = WORDS.messages.named(row.get("message", ""))
            if message is None:
                self._problems.append(f"row: no message {row.get('message')}")
                continue
            made = _Row(tuple(self._said(row.get("when", {}))), tuple(self._said(row.get("say", {}))))
            self._rows[message.type] = (*self._rows.get(message.type, ()), made)
        if self._problems:
            raise SpecFault([f"{where}: {dictionary.version}: {problem}" for problem in self._problems])
        self._is_same = dictionary is WORDS and not self._codes and not self._rows

    def _field(self, name: str) -> FieldSpec | None:
        field = WORDS.names.get(name) or self.dictionary.names.get(name)
        if field is None:
            self._problems.append(f"no field {name}")
        return field

    def _code(self, field: FieldSpec, name: str) -> str:
        theirs = self.dictionary.fields.get(field.tag)
        found = field.values.get(name) or (theirs.values.get(name) if theirs is not None else None)
        if field.values and found is None:
            self._problems.append(f"{field} has no code {name}")
        return found or name

    def _said(self, raw: Mapping[str, str]) -> Any:
        for name, text in raw.items():
            field = self._field(name)
            if field is None:
                continue
            if text.startswith("="):
                other = self._field(text[1:])
                yield field.tag, other.tag if other is not None else 0
            else:
                yield field.tag, self._code(field, text)

    def _lacking(self, field: FieldSpec, rows: Mapping[str, str]) -> dict[str, str]:
        """Code -> code of this version, for all that it lacks."""
        theirs = self.dictionary.fields[field.tag].values
        lacking = {name for name, code in field.values.items() if code not in theirs.values()}
        self._problems += [f"{field}: nothing is said for {name}" for name in sorted(lacking - set(rows))]
        self._problems += [f"{field}: {name} is no code that it lacks" for name in sorted(set(rows) - lacking)]
        self._problems += [f"{field} has no code {said}" for said in rows.values() if said and said not in theirs]
        return {field.values[name]: theirs.get(said, "") for name, said in rows.items() if name in field.values}

    def worded(self, message: FixMessage) -> FixMessage | None:
        """The message in this version's words; the same object where there is nothing to change."""
        if self._is_same:
            return message
        spec = self.dictionary.messages.get(message.msg_type)
        if spec is None:
            return None
        said: dict[int, str] = {}
        for row in self._rows.get(message.msg_type, ()):
            if all(message.get(tag) == code for tag, code in row.when):
                for tag, code in row.say:
                    said.setdefault(tag, message.get(code) if isinstance(code, int) else code)
        fields: list[tuple[int, str]] = []
        for tag, text in message.fields:
            text = said.pop(tag, text)
            text = self._codes[tag].get(text, text) if tag in self._codes else text
            if text and (tag in spec.allowed or tag in self.dictionary.header or tag >= USER_DEFINED):
                fields.append((tag, text))
        fields.extend(said.items())
        return FixMessage(message.msg_type, fields)


@functools.cache
def wording(version: str) -> Wording:
    """The project's own, for one of VERSIONS. Raises KeyError."""
    raw = tomllib.loads((specs_root() / "mapping" / "wording.toml").read_text("utf-8"))
    return Wording(raw[version], VERSIONS[version])
