"""Generated messages of a FIX dictionary: hypothesis strategies for values, repeating groups in repeating groups, DATA fields."""

from __future__ import annotations

from typing import Mapping

from hypothesis import strategies as st

from ctpproto.fix.dictionary import Dictionary, GroupSpec

Pairs = list[tuple[int, str]]
MOST_MEMBERS = 12  # of a message or an entry: 5.0SP2 has some hundred
_words = st.text(st.characters(blacklist_characters="\x01", blacklist_categories=["Cs"]), min_size=1, max_size=12)
_data = st.binary(min_size=1, max_size=12).map(lambda raw: raw.decode("utf-8", "surrogateescape"))


def size(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))


@st.composite
def members(
    draw: st.DrawFn, dictionary: Dictionary, own: tuple[int, ...], groups: Mapping[int, GroupSpec], first: int = 0, depth: int = 0
) -> Pairs:
    """Some of these members in their order, `first` always."""
    lengths = dictionary.data_lengths
    behind = {data: length for length, data in lengths.items()}
    free = [tag for tag in own if tag != first and tag not in behind and (tag not in groups or depth < 2)]
    # Nested groups are rare among many members: they are drawn for themselves.
    repeated = [tag for tag in free if tag in groups]
    chosen = set(draw(st.lists(st.sampled_from(free), max_size=MOST_MEMBERS))) if free else set()
    if repeated and draw(st.booleans()):
        chosen.add(draw(st.sampled_from(repeated)))
    made: Pairs = []
    for tag in ([first] if first else []) + [tag for tag in own if tag in chosen]:
        if tag in groups:
            group = groups[tag]
            inside = members(dictionary, group.members, group.groups, group.first, depth + 1)
            found = draw(st.lists(inside, min_size=1, max_size=3))
            made.append((tag, str(len(found))))
            made += [pair for entry in found for pair in entry]
        elif tag in lengths:
            value = draw(_data)
            made += [(tag, str(size(value))), (lengths[tag], value)]
        else:
            made.append((tag, draw(_words)))
    return made


@st.composite
def messages(draw: st.DrawFn, dictionary: Dictionary) -> tuple[str, Pairs]:
    """MsgType(35) and fields of one of the dictionary's messages."""
    spec = dictionary.messages[draw(st.sampled_from(list(dictionary.messages)))]
    return spec.type, draw(members(dictionary, spec.members, spec.groups))
