"""Every dialogue of specs/conformance, with each client that it is for, against a real gateway process of its own."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from dialogue.actors import kinds
from interop.gateway import GatewayProcess

from fixbridge.conformance.actors import Addresses
from fixbridge.conformance.dialogue import Dialogue, read_all
from fixbridge.conformance.facts import Facts
from fixbridge.conformance.runner import DialogueFailed, play

DIALOGUES = read_all()
CASES = [
    pytest.param(dialogue, client, id=f"{dialogue.number:04}-{client}") for dialogue in DIALOGUES for client in dialogue.clients
]


@pytest.fixture(scope="session")
def facts() -> Facts:
    """The demo universe is the same at every start, so its facts are asked once."""
    return Facts()


@pytest.mark.parametrize("dialogue, client", CASES)
def test_dialogue(dialogue: Dialogue, client: str, facts: Facts, tmp_path: Path) -> None:
    config = "" if "fix" in dialogue.protocols else "[fix]\nenabled = false\n"
    with GatewayProcess(tmp_path / "state", config=config + "[admin]\nenabled = false\n") as gateway:
        addresses = Addresses(gateway.addresses["trader"], gateway.addresses["md"], gateway.addresses.get("fix", ""))
        failure = ""
        try:
            asyncio.run(play(dialogue, client, addresses, kinds(client), facts))
        except DialogueFailed as error:
            failure = str(error)
        if failure:
            said = "\n  ".join(gateway.lines[-20:])
            pytest.fail(f"{failure}\n\nthe gateway's last words:\n  {said}", pytrace=False)
