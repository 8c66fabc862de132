"""A FIX message as a tree: the fields of a level once each, and the entries of its repeating groups, each a level again.

    root = parts(message, shapes, dictionary)       CannotSay: a count that does not count, a field twice
    message.fields = flat(root, shapes)
"""

from __future__ import annotations

from typing import Iterator, Mapping, Sequence

from ctpproto.fix.dictionary import Dictionary, GroupSpec
from ctpproto.fix.message import FixMessage
from ctpproto.translate.faults import CannotSay

Shapes = Mapping[int, GroupSpec]  # by count tag


class Part:
    """One level. `groups`: count tag -> entries."""

    __slots__ = ("fields", "groups")

    def __init__(self, fields: Mapping[int, str] | None = None) -> None:
        self.fields: dict[int, str] = dict(fields or {})
        self.groups: dict[int, list[Part]] = {}

    def get(self, tag: int) -> str:
        return self.fields.get(tag, "")


def parts(message: FixMessage, shapes: Shapes, dictionary: Dictionary) -> Part:
    """The tree of a message. Raises CannotSay."""
    root = Part()
    end = _level(root, message.fields, 0, None, shapes, dictionary)
    assert end == len(message.fields)
    return root


def _level(
    part: Part, fields: Sequence[tuple[int, str]], place: int, shape: GroupSpec | None, groups: Shapes, dictionary: Dictionary
) -> int:
    """Reads one level from `place` on; a group's entry ends where the next one opens or a strange field stands."""
    while place < len(fields):
        tag, text = fields[place]
        if shape is not None and (tag not in shape.members or part.fields and tag == shape.first):
            break
        if tag in part.fields or tag in part.groups:
            raise CannotSay(dictionary.name(tag), tag, text, "stands twice")
        place += 1
        inner = groups.get(tag)
        if inner is None:
            part.fields[tag] = text
            continue
        entries = part.groups[tag] = []
        while place < len(fields) and fields[place][0] == inner.first:
            entry = Part()
            place = _level(entry, fields, place, inner, inner.groups, dictionary)
            entries.append(entry)
        if text != str(len(entries)):
            raise CannotSay(dictionary.name(tag), tag, text, f"there are {len(entries)} entries")
    return place


def flat(part: Part, shapes: Shapes, shape: GroupSpec | None = None) -> Iterator[tuple[int, str]]:
    """The fields of a tree in order: a message's as they were put, then its groups; an entry's in the standard's order."""
    if shape is None:
        yield from part.fields.items()
        order: Sequence[int] = tuple(part.groups)
    else:
        order = shape.members
    for tag in order:
        if shape is not None and tag in part.fields:
            yield tag, part.fields[tag]
        entries = part.groups.get(tag)
        if entries:
            yield tag, str(len(entries))
            for entry in entries:
                assert shapes[tag].first in entry.fields, f"an entry of group {tag} without {shapes[tag].first}, which opens it"
                yield from flat(entry, shapes[tag].groups, shapes[tag])
