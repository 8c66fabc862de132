"""Repeating groups: a flat run of (tag, text) taken apart by a group's spec, which is the message's own (`MessageSpec.groups`).

A field belongs to the current entry while its tag is one of the group's; the group's first field opens the next one (FIX 4.4 vol. 1,
"Repeating Groups"). The order in which the standard lists the other members is not asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ctpproto.fix.faults import Rejected

if TYPE_CHECKING:
    from ctpproto.fix.dictionary import GroupSpec
    from ctpproto.fix.message import Entry

INCORRECT_COUNT = "16"  # SessionRejectReason(373); importing a generated dictionary for it would cost every user of messages


def entries(fields: Sequence[tuple[int, str]], group: GroupSpec) -> list[Entry]:
    """The entries behind the first count field; none where it is not there or says 0. Raises Rejected where it says another number."""
    from ctpproto.fix.message import Entry

    at = next((place for place, (tag, _) in enumerate(fields) if tag == group.count), None)
    if at is None:
        return []
    count, starts = fields[at][1], []
    at += 1
    while at < len(fields) and fields[at][0] in group.tags:
        if fields[at][0] == group.first:
            starts.append(at)
        elif not starts:
            break
        at += 1
    if count != str(len(starts)) and (not count.isdecimal() or count.lstrip("0") != str(len(starts) or "")):
        raise Rejected(INCORRECT_COUNT, group.count, f"tag {group.count} says {count[:10]}, there are {len(starts)}")
    inner = group.tags.difference(group.members)
    return [Entry(list(fields[start:stop]), inner) for start, stop in zip(starts, [*starts[1:], at])]
