"""What is said in FIX.4.4's words, in the words of another version, by specs/mapping/wording.toml.

    message = wording("FIX.4.2").worded(message)        None where the version has no word for it
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
    """when: (tag, code) that all have to hold; say: tag -> code, or the tag whose code is said; None: there is no word for it."""

    when: tuple[tuple[int, str], ...]
    say: tuple[tuple[int, str | int], ...] | None

    def holds(self, message: FixMessage) -> bool:
        return all(message.get(tag) == code for tag, code in self.when)


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
        self._renamed: dict[str, dict[int, int]] = {}
        for name, names in raw.get("fields", {}).items():
            message = WORDS.messages.named(name)
            pairs = [(self._field(ours), self._field(theirs)) for ours, theirs in names.items()]
            if message is None:
                self._problems.append(f"fields: no message {name}")
            else:
                self._renamed[message.type] = {ours.tag: theirs.tag for ours, theirs in pairs if ours and theirs}
        self._rows: dict[str, tuple[_Row, ...]] = {}
        for row in raw.get("row", []):
            message = WORDS.messages.named(row.get("message", ""))
            if message is None:
                self._problems.append(f"row: no message {row.get('message')}")
                continue
            say = None if row.get("unsaid") else tuple(self._said(row.get("say", {})))
            made = _Row(tuple(self._said(row.get("when", {}))), say)
            self._rows[message.type] = (*self._rows.get(message.type, ()), made)
        if self._problems:
            raise SpecFault([f"{where}: {dictionary.version}: {problem}" for problem in self._problems])

    def _field(self, name: str) -> FieldSpec | None:
        field = WORDS.names.get(name) or self.dictionary.names.get(name)
        if field is None:
            self._problems.append(f"no field {name}")
        return field

    def _code(self, field: FieldSpec, name: str) -> str:
        known = (dictionary.fields[field.tag].values for dictionary in VERSIONS.values() if field.tag in dictionary.fields)
        found = field.values.get(name) or next((values[name] for values in known if name in values), None)
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
        """The message in this version's words, None where it has none; the same object where there is nothing to change."""
        rows = self._rows.get(message.msg_type, ())
        if any(row.say is None and row.holds(message) for row in rows):
            return None
        if self.dictionary is WORDS:
            return message
        spec = self.dictionary.messages.get(message.msg_type)
        if spec is None:
            return None
        said: dict[int, str] = {}
        for row in rows:
            if row.say is not None and row.holds(message):
                for tag, code in row.say:
                    said.setdefault(tag, message.get(code) if isinstance(code, int) else code)
        fields: list[tuple[int, str]] = []
        renamed = self._renamed.get(message.msg_type, {})
        for tag, text in message.fields:
            tag = renamed.get(tag, tag)
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
