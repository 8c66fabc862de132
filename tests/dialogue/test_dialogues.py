"""Every dialogue of specs/conformance, with each client that it is for, against a real gateway process of its own."""

from __future__ import annotations

import asyncio
from typing import Iterator

import pytest
from dialogue.actors import kinds
from dialogue.gateway import Gateways
from interop.engines import ENGINES

from fixbridge.conformance.actors import Addresses
from fixbridge.conformance.dialogue import Dialogue, read_all
from fixbridge.conformance.facts import Facts
from fixbridge.conformance.runner import DialogueFailed, play
from fixbridge.conformance.words import FIX

CASES = [
    pytest.param(dialogue, client, engine, id=f"{dialogue.number:04}-{client}" + (f"-{engine}" if engine else ""))
    for dialogue in read_all()
    for client in dialogue.clients
    for engine in (("",) if dialogue.protocols.isdisjoint(FIX) else ENGINES)
]


@pytest.fixture(scope="module")
def facts() -> Facts:
    """The demo universe is the same at every start, so its facts are asked once."""
    return Facts()


@pytest.fixture(scope="module")
def gateways(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateways]:
    made = Gateways(lambda: tmp_path_factory.mktemp("gateway"))
    yield made
    made.close()


def _engine(item: pytest.Item) -> str:
    return item.callspec.params["engine"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("dialogue, client, engine", CASES)
def test_dialogue(
    dialogue: Dialogue, client: str, engine: str, facts: Facts, gateways: Gateways, request: pytest.FixtureRequest
) -> None:
    items = [item for item in request.session.items if item.path == request.path]
    after = items[items.index(request.node) + 1 :]
    gateway = gateways.take(engine, _engine(after[0]) if after else None)
    failure = ""
    with gateway:
        addresses = Addresses(
            gateway.addresses["trader"],
            gateway.addresses["md"],
            gateway.addresses.get("fix", ""),
            str(gateway.state_dir / "link.sock"),
        )
        try:
            asyncio.run(play(dialogue, client, addresses, kinds(client), facts))
        except DialogueFailed as error:
            failure = str(error)
    said = "\n  ".join(gateway.lines[-20:])
    if failure:
        pytest.fail(f"{failure}\n\nthe gateway's last words:\n  {said}", pytrace=False)
    assert gateway.process is not None and gateway.process.returncode == 0, said
    assert not [line for line in gateway.lines if "Traceback" in line], "\n  ".join(gateway.lines)
