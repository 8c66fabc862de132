"""The status page in a real browser: it renders, and it renews itself under its own content policy."""

from __future__ import annotations

import asyncio
import itertools
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from fixbridge.admin.server import AdminServer

pytestmark = pytest.mark.system

CHROMIUM = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--virtual-time-budget=4000", "--dump-dom",
)  # fmt: skip


def test_the_page_renews_itself(tmp_path: Path) -> None:
    browser = shutil.which("chromium")
    assert browser, "chromium is missing: `make test-system` installs it"
    asked = itertools.count(1)

    def status() -> dict[str, Any]:
        number = next(asked)
        return {
            "sequencer": {"halted": None, "last_number": number, "released": number},
            "instruments": [{"InstrumentID": "cu2701", "LastPrice": 71230.0}],
        }

    async def run() -> str:
        server = AdminServer("127.0.0.1", 0, status)
        await server.start()
        try:
            process = await asyncio.create_subprocess_exec(
                browser, *CHROMIUM, f"--user-data-dir={tmp_path}", f"http://127.0.0.1:{server.port}/",
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            async with asyncio.timeout(60):
                output, _ = await process.communicate()
            return output.decode()
        finally:
            await server.stop()

    document = asyncio.run(run())
    assert "cu2701" in document and "71,230" in document
    shown = re.search(r"<dt>Last record</dt><dd>(\d+)</dd>", document)
    assert shown and int(shown[1]) > 1, "the script has fetched the page again and put it in place"
    assert 'class="lost"' not in document
