"""The gateway process: log, core, sequencer, edges, admin page; started and stopped as one."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import importlib.util
import json
import os
import shutil
import sys
import tempfile
import time
from functools import cached_property
from pathlib import Path
from typing import Any, Callable

import structlog

from ctpproto import ctp
from ctpproto.faults import Fault
from ctpproto.message import Message
from fixbridge.adapters.contract import Core, Source, Submission
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.primary.core import Primary
from fixbridge.admin.activity import Activity
from fixbridge.admin.server import AdminServer
from fixbridge.config import Config
from fixbridge.credentials import Credentials, demo_credentials, demo_password
from fixbridge.depth import DepthBook
from fixbridge.front.server import MarketDataFront, TraderFront
from fixbridge.genesis import read_genesis
from fixbridge.link_server import LinkServer
from fixbridge.narrator import tell
from fixbridge.sequencer import Sequencer, recovered_core
from fixbridge.universe import USERS, demo_genesis

log = structlog.get_logger("daemon")

CORES: dict[str, type[Core]] = {"primary": Primary}
NARRATOR_FRONT_ID = 0
MAX_SOCKET_PATH_BYTES = 100  # sun_path holds 108 on Linux, 104 elsewhere
FIX_RESTART_SECONDS = (1, 2, 5, 10, 30)


class StartFault(Fault):
    """The gateway cannot start; the message says what to do."""


def _nobody_watches(line: str) -> None:
    """Where nobody asked to see what happens."""


def next_business_day(today: dt.date) -> str:
    """The trading day of an always-open demo: the business day after today (no holiday calendar), YYYYMMDD."""
    day = today + dt.timedelta(days=1)
    while day.weekday() >= 5:
        day += dt.timedelta(days=1)
    return day.strftime("%Y%m%d")


class Gateway:
    """Everything that `fixbridge up` runs. `on_event` is given one line for each thing worth seeing."""

    def __init__(self, config: Config, on_event: Callable[[str], None] | None = None):
        self.config, self._narrates = config, on_event is not None
        self.on_event = on_event or _nobody_watches
        self.credentials = Credentials()
        self.depth = DepthBook()
        self.activity = Activity()
        self.addresses: dict[str, str] = {}
        self.failed = asyncio.Event()
        self._fix_task: asyncio.Task[None] | None = None
        self._fix_ready = asyncio.Event()
        self._stoppers: list[tuple[str, Callable[[], Any]]] = []

    @cached_property
    def link_path(self) -> Path:
        """Of the edge link's socket: in the state directory, or, where that is too deep for a socket, in a folder of its own."""
        path = self.config.state_dir.resolve() / "link.sock"
        if len(os.fsencode(path)) <= MAX_SOCKET_PATH_BYTES:
            return path
        folder = Path(tempfile.mkdtemp(prefix="fixbridge-"))  # mode 0700
        self._stoppers.insert(0, ("socket folder", lambda: shutil.rmtree(folder, ignore_errors=True)))
        return folder / "link.sock"

    async def start(self) -> None:
        """Bring everything up in order: log, core, readers, edges. Raises StartFault, LogDamaged, OSError."""
        config = self.config
        state = config.state_dir
        state.mkdir(parents=True, exist_ok=True)
        os.chmod(state, 0o700)
        folder = state / "log"
        today = dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).date()
        trading_day = config.trading_day or next_business_day(today)
        writer = LogWriter.open(
            folder, core_name=config.core, trading_day=trading_day, now_ns=time.time_ns,
            segment_bytes=config.log.segment_bytes, verify_all=config.log.verify_all,
        )
        recovery = writer.recovery
        core = recovered_core(CORES[config.core], recovery)
        self.sequencer = Sequencer(
            core, writer, synced=config.log.synced, max_pending=config.log.max_pending,
            snapshot_every=config.log.snapshot_every, on_halt=self._halted,
        )  # fmt: skip
        self._stoppers.append(("sequencer", self.sequencer.stop))
        for fault in recovery.passed_over:
            self.on_event(f"log: snapshot passed over: {fault}")
        if recovery.torn is not None:
            torn = recovery.torn
            self.on_event(
                f"log: a half-written tail was cut off: {torn.cut_bytes} bytes of {torn.path.name} from byte {torn.position} "
                f"(record {torn.number} on; {torn.why}), kept in {torn.kept}; nothing of it had been released"
            )
        fresh = writer.number == 0
        self.sequencer.decide_unanswered(recovery)
        self._command(ctp.internal_messages.EpochBegan.tid, ctp.internal_structs.EpochBegan(Epoch=writer.epoch, CoreName=core.NAME))
        if fresh:
            for message in self._genesis(trading_day):
                self.sequencer.submit(Submission(message, Source(front_id=0)))
        self.sequencer.read(0, NARRATOR_FRONT_ID, self._watch)
        self._narrate_after = writer.number
        await self._settled()
        self._refuse_demo_passwords()

        link = LinkServer(self.sequencer, self.link_path)
        self._link = link
        await link.start()
        self._stoppers.append(("link", link.stop))
        if config.trader_front.enabled:
            trader = TraderFront(config, self.sequencer, self.credentials, on_event=self.on_event)
            await trader.start()
            self._stoppers.append(("trader front", trader.stop))
            self.addresses["trader"] = f"tcp://{config.trader_front.host}:{trader.port}"
        if config.market_data_front.enabled:
            md = MarketDataFront(config, self.sequencer, self.credentials, self.depth, on_event=self.on_event)
            await md.start()
            self._stoppers.append(("market-data front", md.stop))
            self.addresses["md"] = f"tcp://{config.market_data_front.host}:{md.port}"
        if config.fix.enabled:
            await self._start_fix()
        if config.admin.enabled:
            admin = AdminServer(config.admin.host, config.admin.port, self.status)
            await admin.start()
            self._stoppers.append(("admin", admin.stop))
            self.addresses["admin"] = f"http://{config.admin.host}:{admin.port}"
        ready = {"pid": os.getpid(), "addresses": self.addresses, "link": str(self.link_path)}
        (state / "gateway.json").write_text(json.dumps(ready, indent=1) + "\n")

    async def stop(self) -> None:
        """Edges first, so that nothing new comes in; then the log, with a snapshot."""
        (self.config.state_dir / "gateway.json").unlink(missing_ok=True)
        if self._fix_task is not None:
            self._fix_task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._fix_task
        for name, stopper in reversed(self._stoppers):
            outcome = stopper()
            if asyncio.iscoroutine(outcome):
                await outcome
            log.debug("stopped", part=name)

    def status(self) -> dict[str, Any]:
        """For the status page and `fixbridge status`."""
        return {
            "profile": self.config.profile, "broker": self.config.broker, "addresses": self.addresses,
            "sequencer": self.sequencer.status(), "instruments": self.depth.summary(),
            "activity": self.activity.summary(time.time_ns()),
        }  # fmt: skip

    # -- parts --------------------------------------------------------------------------------------------------------

    def _genesis(self, trading_day: str) -> list[Message]:
        config = self.config
        parameters = ctp.internal_structs.TradingParameters(
            BrokerID=config.broker, RequireSettlementConfirm=int(config.require_settlement_confirm),
            MaxSessionsPerUser=config.login.max_sessions_per_user,
        )  # fmt: skip
        if config.genesis:
            return [Message(ctp.internal_messages.Declare.tid, (parameters,)), *read_genesis(Path(config.genesis))]
        if config.profile != "demo":
            raise StartFault(
                "an empty log needs reference data, and the production profile has none of its own: name a file, genesis = \"...\", "
                "or use profile = \"demo\""
            )
        return demo_genesis(trading_day, config.broker, demo_credentials(config.broker, USERS), parameters)

    def _refuse_demo_passwords(self) -> None:
        if self.config.profile == "production":
            known = self.credentials.users()
            found = [user for user in known if self.credentials.verify(user, demo_password(user))]
            if found:
                raise StartFault(f"the production profile does not start with demo passwords; change those of: {', '.join(found)}")

    def _command(self, tid: int, *fields: Any) -> None:
        self.sequencer.submit(Submission(Message(tid, fields), Source(front_id=0)))

    async def _settled(self) -> None:
        """Wait until what was submitted is released and the daemon's own reader has seen it."""
        while self.sequencer.halted is None:
            status = self.sequencer.status()
            if not status["inbox"] and status["released"] == status["last_number"] and self._seen >= self.sequencer.released:
                return
            await asyncio.sleep(0.002)
        raise StartFault(f"halted while starting: {self.sequencer.halted}")

    _seen = 0
    _narrate_after = 0

    def _watch(self, batch: Any) -> None:
        self.credentials.learn_records(batch)
        self.depth.absorb(batch)
        self.activity.absorb(batch)
        for record in batch:
            self._seen = max(self._seen, record.number)
            if self._narrates and record.number > self._narrate_after:
                line = tell(record)
                if line:
                    self.on_event(line)

    def _halted(self, why: str) -> None:
        self.on_event(f"HALTED: {why}. No order is accepted and nothing more is released. Mend the cause and start again.")
        if hasattr(self, "_link"):
            self._link.say_state()
        self.failed.set()

    async def _start_fix(self) -> None:
        if importlib.util.find_spec("quickfix") is None:
            self.on_event("FIX is off: the QuickFIX engine is not installed. `pip install 'fixbridge[quickfix]'` adds it.")
            return
        self._fix_task = asyncio.create_task(self._run_fix())
        ready = asyncio.create_task(self._fix_ready.wait())
        done, _ = await asyncio.wait({ready, self._fix_task}, timeout=30, return_when=asyncio.FIRST_COMPLETED)
        if ready not in done:
            ready.cancel()
            raise StartFault("the FIX side did not come up; its reasons are above ([fix] enabled = false starts without it)")

    async def _run_fix(self) -> None:
        """Run the FIX edge as a child, and again when it dies: its crash is its own, the core does not notice."""
        config_file = self.config.state_dir / "fix-edge.json"
        config_file.write_text(self.config.model_dump_json())
        attempt = 0
        while True:
            started = time.monotonic()
            child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "fixbridge.fix.process", "--config", str(config_file), "--link", str(self.link_path),
                stdout=asyncio.subprocess.PIPE, stdin=asyncio.subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
            try:
                assert child.stdout is not None
                async for line in child.stdout:
                    self._fix_event(line)
                code = await child.wait()
            finally:
                if child.returncode is None:
                    with contextlib.suppress(ProcessLookupError):
                        child.terminate()
                    try:
                        async with asyncio.timeout(5):
                            await child.wait()
                    except TimeoutError:
                        child.kill()
                        await child.wait()
            if not self._fix_ready.is_set():
                return  # it never came up: the start fails, and says so
            attempt = 0 if time.monotonic() - started > 60 else attempt + 1
            wait_seconds = FIX_RESTART_SECONDS[min(attempt, len(FIX_RESTART_SECONDS) - 1)]
            self.on_event(f"FIX side ended with code {code}; starting it again in {wait_seconds} s")
            await asyncio.sleep(wait_seconds)

    def _fix_event(self, line: bytes) -> None:
        try:
            event = json.loads(line)
        except ValueError:
            log.info("fix side", line=line.decode("utf-8", "replace").rstrip())
            return
        if event.get("event") == "ready":
            self.addresses["fix"] = f"tcp://{self.config.fix.host}:{event['port']}"
            self._fix_ready.set()
        elif "text" in event:
            self.on_event(event["text"])
