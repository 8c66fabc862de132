"""From a row of the session table to what the session machine goes by."""

from __future__ import annotations

from pathlib import Path

from ctpproto.fix.session import Role, SessionRules
from ctpproto.fix.validation import Switches
from ctpproto.generated.fixt11 import Tag
from fixbridge.config import ConfigFault
from fixbridge.fix.sessions import Session
from fixbridge.fix.settings import APPL_VER_IDS, FixSession
from fixbridge.fix.versions import VERSIONS

DIGITS = {"seconds": 0, "milliseconds": 3, "microseconds": 6, "nanoseconds": 9}


def session_rules(session: Session, version: str) -> SessionRules:
    """What the session machine is told, for one of its versions."""
    said = session.settings
    checks = Switches(
        order=said.check_field_order, values=said.check_empty_fields, user_defined=said.check_user_fields,
        unknown=said.check_unknown_fields, codes=said.check_codes,
    )  # fmt: skip
    return SessionRules(
        begin_string=session.key.begin_string,
        ours=session.key.ours,
        theirs=session.key.theirs,
        role=Role(said.role),
        default_appl_ver_id=APPL_VER_IDS.get(version, ""),
        our_sub_id=said.sender_sub_id,
        their_sub_id=said.target_sub_id,
        heartbeat=said.heartbeat_seconds,
        logon_fields=_logon_fields(said),
        heartbeat_range=(said.heartbeat_min_seconds, said.heartbeat_max_seconds),
        reset_on_logon=said.reset_on_logon,
        reset_on_logout=said.reset_on_logout,
        reset_on_disconnect=said.reset_on_disconnect,
        sending_time_tolerance=said.latency_seconds,
        check_sending_time=said.latency_seconds > 0,
        check_comp_ids=said.check_comp_ids,
        resend_chunk=said.resend_chunk,
        next_expected=said.send_next_expected,
        application_types=None if version in VERSIONS else frozenset(),
        validation=checks if said.strict else None,
        timestamp_digits=DIGITS.get(said.timestamps),
    )


def _logon_fields(settings: FixSession) -> tuple[tuple[int, str], ...]:
    """What an initiator shows of itself. Raises ConfigFault."""
    said = [(Tag.Username, settings.username)] if settings.username else []
    if settings.password_file:
        try:
            lines = Path(settings.password_file).read_text("utf-8").splitlines()
        except OSError as error:
            raise ConfigFault(f"password_file of {settings.target_comp_id}: {settings.password_file}: {error.strerror}") from None
        said += [(Tag.Password, line) for line in lines[:1] if line]
    return tuple(said)
