"""The rules of engagement are current, and every message that a desk takes has an example in every version that has it."""

from __future__ import annotations

import pytest

from ctpproto.faults import SpecFault
from ctpproto.translate import dialects
from fixbridge.engagement import flows, page
from fixbridge.fix.desks import DESKS


def test_the_page_is_what_the_gateway_does() -> None:
    assert page.page_path().read_text("utf-8") == page.page(), "out of date, run `make generate`"


def test_every_message_that_a_desk_takes_has_an_example() -> None:
    said = {line.msg_type for flow in flows.load() for session in flow.sessions[-1:] for line in flows.run(flow, session)}
    missing = {kind for desk in DESKS for kind in desk.HANDLES} - said
    assert not missing, f"no flow in specs/fix/engagement/flows.toml says {sorted(missing)}"


def test_every_dialect_has_an_example() -> None:
    spoken = {session.partition(" ")[2] for flow in flows.load() for session in flow.sessions}
    assert spoken - {""} == set(dialects.names())


def test_a_wrong_file_is_said_to_be_wrong_all_at_once(tmp_path) -> None:
    path = tmp_path / "flows.toml"
    path.write_text(
        """[[flow]]
title = "A"
words = "w"
sessions = ["FIX.4.4 bloomberg", "FIX.9"]
steps = ["x"]
more = 1
[[flow]]
title = "B"
""",
        "utf-8",
    )
    with pytest.raises(SpecFault) as caught:
        flows.load(path)
    found = "\n".join(caught.value.problems)
    for words in ("A: no such part: more", "A: bloomberg is a dialect of FIX.4.2", "A: no session 'FIX.9'", "B: no steps"):
        assert words in found, found
