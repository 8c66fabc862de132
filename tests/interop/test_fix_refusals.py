"""What a FIX client hears when the core takes no orders: a full queue, a disk that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from interop.engines import ENGINES, on
from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.test_fix_gateway import PRICE
from interop.test_gateway_crash import say_to_disk, shim  # noqa: F401 (a fixture)

from ctpproto import ctp

BURST = 40


@pytest.mark.timeout(180)
@pytest.mark.parametrize("engine", ENGINES)
def test_a_full_queue_and_a_failing_disk(tmp_path: Path, shim: Path, engine: str) -> None:  # noqa: F811
    control = tmp_path / "disk"
    say_to_disk(control, 0, -1)
    env = {"LD_PRELOAD": str(shim), "FDATASYNC_CONTROL": str(control)}
    # The genesis needs a longer queue than what follows.
    GatewayProcess(tmp_path / "state", env=env, config=on(engine)).start().interrupt()
    gateway = GatewayProcess(tmp_path / "state", env=env, config=on(engine) + "[log]\nmax_pending = 8\n").start()
    client = FixClient(tmp_path / "client", gateway.address("fix"), "CLIENT1", reset=True).connect()
    try:
        client.order("first", "1", 1, PRICE)
        client.wait("8", t11="first", t150="0")

        say_to_disk(control, 200, -1)
        for n in range(BURST):
            client.order(f"o{n}", "1", 1, PRICE)
        answers = {}
        for n in range(BURST):
            answers[n] = client.wait("8", t11=f"o{n}") if n == 0 else None
            client.until(lambda n=n: any(r[11] == f"o{n}" for r in client.reports()), f"an answer to o{n}")
            answers[n] = [r for r in client.reports() if r[11] == f"o{n}"]
        said = [tuple((r[150], r.get(20103, "")) for r in found) for found in answers.values()]
        refused = (("8", str(ctp.errors.CFFEX_OVER_REQUEST.id)),)
        assert set(said) == {(("0", ""),), refused}, said  # each order: accepted once, or refused once, in the counter's words
        again = said.index(refused)
        say_to_disk(control, 0, -1)
        client.order(f"o{again}", "1", 1, PRICE)  # it was never an order: its ClOrdID is free
        client.until(lambda: [r[150] for r in client.reports() if r[11] == f"o{again}"] == ["8", "0"], "accepted at last")

        say_to_disk(control, 0, 0)
        client.order("lost", "1", 1, PRICE)
        gateway.wait_for("HALTED: sync failed")
        client.order("late", "1", 1, PRICE)
        client.until(lambda: any(r[11] == "late" for r in client.reports()), "an answer to what came after the halt")
        (late,) = [r for r in client.reports() if r[11] == "late"]
        assert (late[150], late[20103]) == ("8", str(ctp.errors.FRONT_NOT_ACTIVE.id)) and "halted" in late[58]
        client.cancel("late-c", "first", "1")
        client.until(lambda: any(r[11] == "late-c" for r in client.reports()), "an answer to the cancel")
        (late,) = [r for r in client.reports() if r[11] == "late-c"]
        assert (late[35], late[102], late[39]) == ("9", "2", "0") and "halted" in late[58]
        assert not any(r[11] == "lost" for r in client.reports()), "a report left without its sync"
    finally:
        client.stop()
        gateway.interrupt()
