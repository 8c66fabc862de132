"""The configuration: one TOML file, every default visible (`fixbridge config` prints them with their reasons)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, model_validator

from fixbridge import sections
from fixbridge.fix.settings import Fix
from fixbridge.sections import Section

Port = Field(ge=0, le=65535)
FRONT_ID_STEP = 10  # between the FrontIDs of two front processes of one site


class ConfigFault(Exception):
    """The configuration cannot be used. The message says where and what to write instead."""


class Front(Section):
    """A CTP front. Port 0 takes any free one (the ready line says which)."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: int = Port
    front_id: int = Field(ge=1, le=2**31 - 1, description="CTP FrontID: unique per process and site")
    max_connections: int = Field(1000, ge=1, description="one more is closed at once")
    max_connections_per_address: int = Field(200, ge=1)
    login_seconds: float = Field(30, gt=0, description="a connection that has not logged in by then is closed")
    max_write_buffer_bytes: int = Field(
        8 * 1024 * 1024, ge=65536, description="a reader this far behind is closed; RESUME heals it"
    )
    heartbeat_seconds: float = Field(53, gt=0, description="own silence before a heartbeat is sent")


class TraderFront(Front):
    """The CTP trader front. Port 0 takes any free one (the ready line says which)."""

    port: int = Field(41205, ge=0, le=65535)
    front_id: int = 1
    queries_per_second: float = Field(1, ge=0, description="per session, the counter's own throttle; 0 = no throttle")
    orders_per_second: int = Field(0, ge=0, description="per session, beyond it ErrorID 116; 0 = no limit")


class MarketDataFront(Front):
    """The CTP market-data front."""

    port: int = Field(41213, ge=0, le=65535)
    front_id: int = 2
    anonymous: bool = Field(True, description="accept logins with an empty UserID, as real market-data fronts do")
    conflation_ms: float = Field(50, ge=0, description="at most one snapshot an instrument and reader in this time")
    increments: bool = Field(True, description="after the whole of an instrument, send what changes of it (0xF103)")


class Admin(Section):
    """Status page, /metrics and /healthz. Read-only."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: int = Field(8480, ge=0, le=65535)


class Log(Section):
    """The sequenced log, below the state directory."""

    synced: bool = Field(True, description="fdatasync before anything leaves; false only for benchmarks")
    segment_bytes: int = Field(256 * 1024 * 1024, ge=65536)
    verify_all: bool = Field(True, description="prove every record at the start; false: from the newest snapshot on only")
    snapshot_every: int = Field(100_000, ge=100, description="records between snapshots")
    max_pending: int = Field(10_000, ge=1, description="commands waiting for the disk; one more is refused")
    live_records: int = Field(
        65_536, ge=1024, description="released records kept in memory for readers; older ones come from the files"
    )


class Login(Section):
    """Logins, over CTP and FIX alike."""

    max_failures: int = Field(5, ge=1, description="wrong passwords in a row that lock a user (ErrorID 75)")
    lock_seconds: float = Field(60, ge=0)
    max_sessions_per_user: int = Field(10, ge=1, description="one more is refused (ErrorID 60)")


class Edges(Section):
    """Edge processes: front processes (`fronts`) and the FIX side. They outlive a core and go on with the one that serves."""

    hold_seconds: float = Field(5, gt=0, description="requests wait so long for a core that serves; then refused in words")
    connect_seconds: float = Field(60, gt=0, description="an edge that finds no core at its start ends, and is started again")


class Standby(Section):
    """A second core beside the first, on this machine, with a state directory of its own (STATE/standby). It follows the first
    core's log and can be promoted."""

    enabled: bool = False
    core: str = Field(
        "heterogeneous", min_length=1, max_length=40,
        description='by name; another program than the first, so that a fault in one is not a fault in both',
    )  # fmt: skip
    admin_port: int = Field(8481, ge=0, le=65535, description="of the standby's own status page and metrics")
    shadow: bool = Field(True, description="also match the commands itself, and compare with what is recorded")
    checkpoint_every: int = Field(10_000, ge=0, description="records between comparisons of both cores' whole states; 0: none")
    lag_alarm_records: int = Field(1_000, ge=1, description="an alarm when it is farther behind; cleared at half of it")
    lag_alarm_seconds: float = Field(30, gt=0, description="the same, by the age of what it has not got")


class Promotion(Section):
    """What becomes of commands that are logged and not answered when a standby takes over."""

    unanswered: Literal["match", "refuse"] = Field(
        "match", description='"match": the new core decides them; "refuse": members are told no, and may send them again'
    )


class Config(Section):
    """Everything that can be set. Unknown keys are refused by name."""

    profile: Literal["demo", "production"] = "demo"
    broker: str = Field("9999", min_length=1, max_length=10)
    core: str = Field("primary", min_length=1, max_length=40, description="by name")
    state_dir: Path = Path("var")
    genesis: str = Field("", description="TOML file with the reference data of an empty log; the demo profile has its own")
    require_settlement_confirm: bool = Field(False, description="refuse orders before ReqSettlementInfoConfirm (ErrorID 42)")
    trading_day: str = Field("", pattern=r"^(\d{8})?$", description="of an empty log, YYYYMMDD; empty: the next business day")
    fronts: int = Field(
        0, ge=0, le=64,
        description="front processes that share the CTP ports; 0: the fronts run in the core's process. The n-th one (from 0) has "
        f"the front_id values below + {FRONT_ID_STEP} n",
    )  # fmt: skip
    trader_front: TraderFront = TraderFront()
    market_data_front: MarketDataFront = MarketDataFront()
    fix: Fix = Fix()
    admin: Admin = Admin()
    log: Log = Log()
    login: Login = Login()
    edges: Edges = Edges()
    standby: Standby = Standby()
    promotion: Promotion = Promotion()

    @model_validator(mode="after")
    def _front_ids_differ(self) -> "Config":
        # FrontIDs are unique per process and site: a site that stands beside this one takes others for its base.
        ids = [self.fix.front_id]
        for n in range(max(1, self.fronts)):
            ids += [self.trader_front.front_id + n * FRONT_ID_STEP, self.market_data_front.front_id + n * FRONT_ID_STEP]
        if len(set(ids)) != len(ids):
            raise ValueError("trader_front, market_data_front and fix need different front_id values, with the steps of `fronts`")
        return self

    def of_front_process(self, index: int) -> Config:
        """What the front process of that index (from 0) runs by: as it is, with that process's own FrontIDs."""
        step = index * FRONT_ID_STEP
        return self.model_copy(
            update={
                name: front.model_copy(update={"front_id": front.front_id + step})
                for name, front in (("trader_front", self.trader_front), ("market_data_front", self.market_data_front))
            }
        )


def load(path: Path | None, overrides: dict[str, Any] | None = None) -> Config:
    """The configuration of a file, or the defaults. Raises ConfigFault with every mistake, each by its dotted name."""
    raw: dict[str, Any] = {}
    if path is not None:
        try:
            raw = tomllib.loads(path.read_text("utf-8"))
        except OSError as error:
            raise ConfigFault(f"{path}: {error.strerror}. `fixbridge config > {path}` writes one with every default.") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigFault(f"{path}: {error}") from None
    for dotted, value in (overrides or {}).items():
        if value is None:
            continue
        section = raw
        *sections, key = dotted.split(".")
        for name in sections:
            section = section.setdefault(name, {})
        section[key] = value
    try:
        return Config.model_validate(raw)
    except ValidationError as error:
        rows = []
        for problem in error.errors():
            where = ".".join(str(p) for p in problem["loc"]) or "(file)"
            what = "no such setting" if problem["type"] == "extra_forbidden" else problem["msg"]
            rows.append(f"{where}: {what}")
        raise ConfigFault(f"{path or 'command line'}:\n" + "\n".join(f"  - {row}" for row in rows)) from None


def to_toml(config: Config) -> str:
    """The configuration as a commented TOML file that `load` reads back to the same values."""
    return "# fixbridge configuration; every setting with its value.\n" + sections.to_toml(config)
