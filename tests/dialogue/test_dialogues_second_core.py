"""The same dialogues against a gateway that the second core decides for, each with the last client that it is for: our own session."""

from __future__ import annotations

import asyncio
import tomllib
from pathlib import Path
from typing import Iterator

import pytest
from dialogue.actors import kinds
from dialogue.gateway import Gateways
from interop.engines import ENGINES

from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.conformance.actors import Addresses
from fixbridge.conformance.dialogue import Dialogue, read_all
from fixbridge.conformance.facts import Facts
from fixbridge.conformance.runner import play
from fixbridge.conformance.words import FIX

_SPECS = Path(__file__).parents[2] / "specs"
_ROWS = (row for rows in tomllib.loads((_SPECS / "capabilities.toml").read_text("utf-8")).values() for row in rows)
CAPABILITIES = {name: row["cores"] for row in _ROWS for name in row.get("names", [row.get("name", "")])}
DIALOGUES = [d for d in read_all() if all(Heterogeneous.NAME in CAPABILITIES[need] for need in d.needs)]


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts()


@pytest.fixture(scope="module")
def gateways(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateways]:
    made = Gateways(lambda: tmp_path_factory.mktemp("gateway"), Heterogeneous.NAME)
    yield made
    made.close()


@pytest.mark.parametrize("at", range(len(DIALOGUES)), ids=lambda at: f"{DIALOGUES[at].number:04}")
def test_dialogue(at: int, facts: Facts, gateways: Gateways) -> None:
    def engine(dialogue: Dialogue) -> str:
        return "" if dialogue.protocols.isdisjoint(FIX) else ENGINES[0]

    dialogue = DIALOGUES[at]
    after = DIALOGUES[at + 1] if at + 1 < len(DIALOGUES) else None
    with gateways.take(engine(dialogue), engine(after) if after else None) as gateway:
        addresses = Addresses(
            gateway.addresses["trader"],
            gateway.addresses["md"],
            gateway.addresses.get("fix", ""),
            str(gateway.state_dir / "link.sock"),
        )
        client = dialogue.clients[-1]
        asyncio.run(play(dialogue, client, addresses, kinds(client), facts))
