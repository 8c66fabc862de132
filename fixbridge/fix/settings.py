"""The FIX side's part of the configuration: the acceptor, what every session is, and the table of sessions.

    [fix.default]                 what a session is where its row says nothing
    heartbeat_seconds = 30

    [[fix.session]]               one row a counterparty; without any, the demo's CLIENT1..CLIENT9
    target_comp_id = "DESK"       the SenderCompID(49) that the desk logs on with
    versions = ["FIX.4.2"]
    user = "100001"

Names are those of this side, as FIX engines have them: `sender_comp_id` is ours, `target_comp_id` is theirs.
"""

from __future__ import annotations

import ipaddress
import zoneinfo
from typing import Any, Literal, Mapping

from pydantic import Field, field_validator, model_validator

from ctpproto.translate import dialects
from fixbridge.sections import Section

# Application versions that FIXT.1.1 carries, as DefaultApplVerID(1137) has them (FIX 5.0 SP2 vol. 1, ApplVerID).
APPL_VER_IDS = {"FIX.5.0": "7", "FIX.5.0SP1": "8", "FIX.5.0SP2": "9"}
TRANSPORT = "FIXT.1.1"
Version = Literal[
    "FIX.4.0", "FIX.4.1", "FIX.4.2", "FIX.4.3", "FIX.4.4", "FIX.5.0", "FIX.5.0SP1", "FIX.5.0SP2"
]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
TIME_OF_DAY = r"^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$"
NAME = r"^[^\x00-\x20=]*$"


class FixSession(Section):
    """What a FIX session is where its row in [[fix.session]] says nothing."""

    sender_comp_id: str = Field("", max_length=64, pattern=NAME, description="ours; empty: comp_id of [fix]")
    sender_sub_id: str = Field("", max_length=64, pattern=NAME, description="ours, said in every message, expected in a Logon")
    target_comp_id: str = Field("", max_length=64, pattern=NAME, description="theirs; every row names one")
    target_sub_id: str = Field("", max_length=64, pattern=NAME, description="theirs, expected in a Logon; empty: any, or none")
    versions: list[Version] = Field(
        ["FIX.4.2", "FIX.4.4", "FIX.5.0SP2"], min_length=1,
        description="as the member logs on; each BeginString has numbers of its own, FIX.5.0 and above come over FIXT.1.1",
    )  # fmt: skip
    dialect: str = Field("", description="by name, of specs/fix; empty: the standard's own")
    user: str = Field("", max_length=15, description="UserID that the session trades as")
    investor: str = Field("", max_length=12, description="InvestorID that it trades for; empty: that of the user's number")

    role: Literal["acceptor", "initiator"] = "acceptor"
    hosts: list[str] = Field([], description="of an initiator: host:port in order of preference, the next one when one fails")
    reconnect_seconds: float = Field(1, gt=0, description="of an initiator: first wait after a failure; doubled up to 30 s")

    tls: bool = Field(False, description="of an initiator: connect by TLS")
    username: str = Field("", description="of an initiator: Username(553) of its Logon")
    password_file: str = Field("", description="of an initiator: file whose first line is its Password(554)")

    heartbeat_seconds: int = Field(30, ge=1, le=86400, description="HeartBtInt(108) of an initiator's Logon")
    heartbeat_min_seconds: int = Field(1, ge=0, description="a Logon that asks for less is refused")
    heartbeat_max_seconds: int = Field(86400, ge=1, description="a Logon that asks for more is refused")

    reset_on_logon: bool = Field(False, description="both numbers begin at 1 with every Logon")
    reset_on_logout: bool = Field(False, description="... after every Logout")
    reset_on_disconnect: bool = Field(False, description="... after every broken connection")
    start_time: str = Field("", pattern=TIME_OF_DAY, description="HH:MM:SS in time_zone, numbers begin at 1; empty: always open")
    end_time: str = Field("", pattern=TIME_OF_DAY, description="HH:MM:SS; of the next day where it is not later than start_time")
    time_zone: str = Field("UTC", description="an IANA name such as Asia/Shanghai")
    days: list[Day] = Field([], description="days on which a session starts; empty: every day")
    start_day: Literal["", Day] = Field("", description="with end_day: one session a week, from start_time on start_day")
    end_day: Literal["", Day] = Field("", description="... to end_time on end_day")

    strict: bool = Field(False, description="fields against the dictionary at session level, before all else")
    check_unknown_fields: bool = Field(True, description="strict: a tag that the version does not have is rejected")
    check_user_fields: bool = Field(False, description="strict: the same for user-defined tags, 5000 and above")
    check_empty_fields: bool = Field(True, description="strict: a tag without a value is rejected")
    check_field_order: bool = Field(True, description="strict: so is a header's field behind the body")
    check_codes: bool = Field(True, description="strict: a code that the standard does not list is rejected")
    check_comp_ids: bool = Field(True, description="CompIDs of every message, not only of the Logon")
    latency_seconds: int = Field(120, ge=0, description="SendingTime(52) may be off by so much; 0: is not looked at")
    resend_chunk: int = Field(0, ge=0, description="messages asked for with one ResendRequest; 0: all that are missing")
    timestamps: Literal["", "seconds", "milliseconds", "microseconds", "nanoseconds"] = Field(
        "", description="that we say; empty: as the version has them, seconds before FIX.4.2 and milliseconds since"
    )
    send_next_expected: bool = Field(False, description="NextExpectedMsgSeqNum(789) in our Logon, FIX.4.4 and above")

    addresses: list[str] = Field([], description="networks that may log on, such as 192.0.2.0/24; empty: any")
    certificate_subject: str = Field("", description="common name of the client certificate that it must show; needs [fix.tls]")
    password: bool = Field(True, description="Username(553) and Password(554); false needs addresses or a certificate")
    cancel_on_disconnect: bool = Field(False, description="cancel what rests in the book when the session ends")
    messages_per_second: int = Field(0, ge=0, description="one more is rejected; 0: no limit")
    orders_per_second: int = Field(0, ge=0, description="one more is rejected; 0: no limit")
    order_burst: int = Field(0, ge=0, description="orders that may come at once before that counts; 0: a second's")
    copies: list[str] = Field(
        [], description="a drop copy: accounts and users whose execution reports it receives; it hands nothing in"
    )
    logons_per_minute: int = Field(0, ge=0, description="one more is answered by a Logout; 0: no limit")

    @field_validator("time_zone")
    @classmethod
    def _zone_is_known(cls, name: str) -> str:
        try:
            zoneinfo.ZoneInfo(name)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):
            raise ValueError(f"no time zone is called {name!r}; an IANA name such as Asia/Shanghai is meant") from None
        return name

    @field_validator("dialect")
    @classmethod
    def _dialect_is_known(cls, name: str) -> str:
        if name and name not in dialects.names():
            raise ValueError(f"no dialect is called {name!r}: there are {', '.join(dialects.names())}")
        return name

    @field_validator("addresses")
    @classmethod
    def _networks(cls, found: list[str]) -> list[str]:
        for text in found:
            ipaddress.ip_network(text)
        return found

    @field_validator("hosts")
    @classmethod
    def _host_and_port(cls, found: list[str]) -> list[str]:
        for text in found:
            host, _, port = text.rpartition(":")
            if not host or not port.isdigit() or not 0 < int(port) < 65536:
                raise ValueError(f"{text!r} is not host:port")
        return found

    @model_validator(mode="after")
    def _makes_sense(self) -> FixSession:
        if self.role == "initiator" and (not self.hosts or len(self.versions) > 1):
            raise ValueError("an initiator needs hosts, and one of versions")
        if bool(self.start_day) != bool(self.end_day) or bool(self.start_time) != bool(self.end_time):
            raise ValueError("start_day and end_day, start_time and end_time go together")
        if self.start_day and (not self.start_time or self.days):
            raise ValueError("a weekly session has start_time and end_time, and no days")
        if self.heartbeat_min_seconds > self.heartbeat_max_seconds:
            raise ValueError("heartbeat_min_seconds is above heartbeat_max_seconds")
        return self


class FixAccount(Section):
    """What an account may do over FIX where its row in [[fix.account]] says nothing. 0: no limit."""

    account: str = Field("", max_length=12, description="InvestorID; every row names one")
    max_order_lots: int = Field(0, ge=0, description="lots of one order")
    price_collar: float = Field(0, ge=0, description="percent around the last trade's price, else the settlement price before")
    max_live_orders: int = Field(0, ge=0, description="orders that can still trade, CTP's counted")
    day_lots: int = Field(0, ge=0, description="lots that have traded today or still can")
    day_turnover: float = Field(0, ge=0, description="the same in CNY")


class FixTls(Section):
    """TLS of the FIX acceptor, by ssl. Empty: plain TCP."""

    certificate: str = Field("", description="PEM file: the certificate, and those between it and its root")
    key: str = Field("", description="PEM file of its key; empty: in the certificate's file")
    client_ca: str = Field("", description="PEM file: who signs the members' certificates; every member must then show one")
    server_ca: str = Field("", description="PEM file: who signs those of hosts that we connect to; empty: the system's")


class Fix(Section):
    """The FIX acceptor: one port for all sessions."""

    enabled: bool = True
    engine: Literal["native", "quickfix"] = Field("native", description='"quickfix" needs that extra')
    own_process: bool = Field(
        False, description="out of the core's process, as with QuickFIX, --fronts and --standby: a hop more, a crash of its own"
    )
    host: str = "127.0.0.1"
    port: int = Field(5001, ge=0, le=65535)
    front_id: int = 3
    comp_id: str = Field("FIXBRIDGE", max_length=64, pattern=NAME, description="our CompID where a session names none")
    clients: int = Field(
        9, ge=0, le=9, description="demo sessions CLIENT1..CLIENTn, as user and for investor 10000n; only without [[fix.session]]"
    )
    logon_seconds: float = Field(30, gt=0, description="a connection that has not logged on by then is closed")
    max_connections: int = Field(200, ge=1, description="one more is closed at once")
    max_write_buffer_bytes: int = Field(
        4 * 1024 * 1024, ge=65536, description="a reader this far behind is closed; a resend heals it"
    )
    store_segment_bytes: int = Field(16 * 1024 * 1024, ge=131072, description="of a session's stored messages, native engine")
    reserved_numbers: int = Field(
        1000, ge=10, description="MsgSeqNums reserved in the log at a time: where a lost store goes on, native engine"
    )
    tls: FixTls = FixTls()
    default: FixSession = FixSession()
    session: list[FixSession] = Field([], description="what differs from [fix.default], one row a counterparty")
    account_default: FixAccount = FixAccount()
    account: list[FixAccount] = Field([], description="what differs from [fix.account_default], one row an account")

    @model_validator(mode="before")
    @classmethod
    def _rows_inherit(cls, raw: Any) -> Any:
        """A row is what its default says, changed by what it says itself."""
        for table, name in (("session", "default"), ("account", "account_default")):
            if isinstance(raw, Mapping) and isinstance(raw.get(table), list):
                default = raw.get(name, {})
                default = default.model_dump(exclude_unset=True) if isinstance(default, Section) else default
                if isinstance(default, Mapping):
                    rows = [{**default, **row} if isinstance(row, Mapping) else row for row in raw[table]]
                    raw = {**raw, table: rows}
        return raw

    @model_validator(mode="after")
    def _table_is_sound(self) -> Fix:
        taken: dict[tuple[str, str, str], int] = {}
        traders: dict[str, tuple[str, str]] = {}
        for n, row in enumerate(self.session, 1):
            name = f"session {n}"
            if not row.target_comp_id:
                raise ValueError(f"{name}: target_comp_id is missing")
            if not row.password and not row.addresses and not row.certificate_subject and row.role == "acceptor":
                raise ValueError(f"{name}: without a password anybody could log on: name addresses or a certificate_subject")
            if row.certificate_subject and not self.tls.client_ca:
                raise ValueError(f"{name}: certificate_subject needs certificate and client_ca in [fix.tls]")
            for begin_string in {begin_string_of(version) for version in row.versions}:
                key = (begin_string, row.sender_comp_id or self.comp_id, row.target_comp_id)
                if key in taken:
                    raise ValueError(f"{name}: {':'.join(key)} is session {taken[key]} already")
                taken[key] = n
            trader = (row.user, row.investor or row.user)
            if traders.setdefault(row.target_comp_id, trader) != trader:
                raise ValueError(f"{name}: {row.target_comp_id} trades as another user in another row")
        accounts = [row.account for row in self.account]
        if "" in accounts or len(set(accounts)) != len(accounts):
            raise ValueError("account: every row names an account, and each another")
        if self.tls.client_ca and not self.tls.certificate:
            raise ValueError("tls.client_ca needs tls.certificate")
        return self


def begin_string_of(version: str) -> str:
    """BeginString(8) of sessions of a version."""
    return TRANSPORT if version in APPL_VER_IDS else version
