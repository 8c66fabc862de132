"""A FIX side whose files are gone goes on from the log: above the reserved numbers, with the reports said again as such."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from interop.engines import on
from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.test_fix_gateway import PRICE

BLOCK = 20


@pytest.mark.parametrize("version", ["FIX.4.2", "FIX.4.4"])
def test_a_lost_store_is_made_up_for_from_the_log(tmp_path: Path, version: str) -> None:
    config = on("native") + f"reserved_numbers = {BLOCK}\n"
    with GatewayProcess(tmp_path / "state", config=config).start() as gateway:
        client = FixClient(tmp_path / "client", gateway.address("fix"), "CLIENT1", version=version).connect()
        try:
            told = []
            for n in range(BLOCK + 5):  # more than a block, so that a second one is reserved
                client.order(f"o{n}", "1", 1, PRICE - 3000, t1=client.user, t21="1")
                told.append(client.wait("8", t11=f"o{n}"))
            logons = client.logons
            gateway.kill()
            for name in ("native", "positions"):  # the file with the port stays, since that is where the client knocks
                shutil.rmtree(tmp_path / "state" / "fix" / name)
            gateway.start()
            client.until(lambda: client.up and client.logons > logons, "the connection is back")
            gateway.wait_for(rf"no store; goes on from the log, {BLOCK + 5} reports may come again")
            again = [client.wait("8", t11=f"o{n}", t97="Y") for n in range(BLOCK + 5)]
            assert [r[17] for r in again] == [r[17] for r in told], "the same reports, by their ExecID"
            assert int(again[0][34]) > int(told[-1][34]) + BLOCK // 2, "no number is given twice"
            client.order("new", "1", 1, PRICE - 3000, t1=client.user, t21="1")
            assert client.wait("8", t11="new").get(97) is None
            client.order("o0", "1", 1, PRICE - 3000, possible_resend=True, t1=client.user, t21="1")
            assert client.wait("8", t11="o0", t150="0" if version == "FIX.4.2" else "I")[39] == "0", "known, and not done again"
            assert not any("too low" in fields.get(58, "") for fields in client.received)
        finally:
            client.stop()
