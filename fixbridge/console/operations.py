"""The operator's commands on a running gateway: look, roll the day, stop trading, hand over from core to core."""

from __future__ import annotations

import asyncio
import getpass
import json
import sys
import time
from pathlib import Path
from typing import Annotated, Any, Optional

import typer
from rich.table import Table

from fixbridge.console.terminal import JsonOption, NoteOption, StateOption, console, fail, running

STATUS_SECONDS = 2  # a core that was stopped says nothing, and must not keep the other from taking over
OPERATOR_FRONT_ID = 2**31 - 1


def signed(note: str) -> str:
    """An operator's note with who gave the order, for the record."""
    return f"{note} (by {getpass.getuser()})".strip()


def operate(state_dir: Path | None, message: Any, answer_tid: int | None) -> Any:
    """Submit an operator's command over the link and wait until it is released: its result of that TID, or, where it has none
    (None), the command itself. A refusal ends this process with its words."""
    ready = running(state_dir)

    async def main() -> Any:
        from ctpproto import ctp
        from fixbridge.adapters.contract import ResultRecord, Source, Submission
        from fixbridge.link.edge import LinkClient

        client = LinkClient(ready["links"])
        await client.connect(5)
        answered: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        source = Source(front_id=OPERATOR_FRONT_ID, connection=time.time_ns())

        def deliver(batch: Any) -> None:
            for record in batch:
                if record.source != source or answered.done():
                    continue
                is_result = isinstance(record, ResultRecord)
                info = record.message.get(ctp.structs.RspInfo) if is_result else None
                if info is not None and info.ErrorID:  # by the core, on record, or before it came into the log
                    answered.set_exception(_Refusal(f"ErrorID {info.ErrorID}, {info.ErrorMsg}"))
                elif is_result and record.message.tid == answer_tid or not is_result and answer_tid is None:
                    answered.set_result(record)

        client.read(client.released, source.front_id, deliver)
        client.submit(Submission(message, source))
        try:
            async with asyncio.timeout(60):
                return await answered
        finally:
            client.close()

    from fixbridge.adapters.contract import Refused

    try:
        return asyncio.run(main())
    except TimeoutError:
        fail("the gateway did not answer within 60 s", 1)
    except (_Refusal, Refused) as refused:
        fail(f"refused: {refused}", 1)
    except OSError as error:
        fail(f"cannot reach the gateway at {ready['link']}: {error}", 1)


class _Refusal(Exception):
    """The command was not taken: ErrorID and words."""


def _page(ready: dict[str, Any]) -> dict[str, Any]:
    import urllib.request

    address = ready["addresses"].get("admin")
    if address is None:
        fail("the running gateway has no admin page ([admin] enabled = false)")
    try:
        with urllib.request.urlopen(f"{address}/api/status", timeout=5) as answer:
            return json.load(answer)
    except OSError as error:
        fail(f"the status page at {address} does not answer: {error}", 1)


def _ask(control: str, question: str, **values: Any) -> dict[str, Any]:
    """Ask a core's control socket. Raises ControlFault."""
    from fixbridge.core.control import ask

    return asyncio.run(ask(control, question, **values))


def _cores(ready: dict[str, Any], digests: bool) -> dict[str, dict[str, Any]]:
    """What each core process says of itself; one that does not answer is shown as such."""
    from fixbridge.core.control import ControlFault

    found: dict[str, dict[str, Any]] = {}
    for name, control in ready.get("controls", {}).items():
        try:
            found[name] = _ask(control, "status", timeout_seconds=STATUS_SECONDS)
            if digests:
                found[name]["export"] = _ask(control, "digest")
        except ControlFault as fault:
            found[name] = {"role": "down", "why": str(fault)}
    return found


def status(
    state_dir: StateOption = None,
    as_json: JsonOption = False,
    digest: Annotated[bool, typer.Option("--digest", help="Also each core's digest of its canonical export.")] = False,
) -> None:
    """Show what a running gateway says of itself; with a standby, both cores."""
    ready = running(state_dir)
    cores = _cores(ready, digest)
    found: dict[str, Any] = {"addresses": ready["addresses"]}
    if cores:
        found |= {"cores": cores, "processes": ready["processes"]}
        serving = next((core for core in cores.values() if core["role"] == "primary" and not core["halted"]), None)
        found["sequencer"] = serving or next(iter(cores.values()))
    else:
        found |= _page(ready)
    if as_json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    if not cores:
        for name, value in found["sequencer"].items():
            console.print(f"{name:20} {value}")
    for name, core in cores.items():
        console.print(f"[bold]{name}[/bold]")
        for key, value in core.items():
            shown = " ".join(f"{k}={v}" for k, v in value.items()) if isinstance(value, dict) else value
            console.print(f"  {key:20} {shown}")
    for name, address in found["addresses"].items():
        console.print(f"{name:20} {address}")


def promote(
    state_dir: StateOption = None,
    accept_loss: Annotated[
        bool, typer.Option("--accept-loss", help="Take over although members may have seen what the standby does not hold.")
    ] = False,
    set_aside: Annotated[
        Optional[list[int]],
        typer.Option("--set-aside", help="Number of an unanswered command that no core is to see again: its sender is refused."),
    ] = None,
    note: NoteOption = "",
    as_json: JsonOption = False,
) -> None:
    """Let the standby core take over, at the record where it stands. Edges go over to it by themselves.

    Commands that are logged and not answered are decided by it, or refused (configuration: promotion.unanswered).
    """
    from fixbridge.core.control import ControlFault

    ready = running(state_dir)
    controls = ready.get("controls", {})
    if "standby" not in controls:
        fail("this gateway runs without a standby core (start it with --standby)", 1)
    cores = _cores(ready, digests=False)
    if not as_json:
        _show_preconditions(cores)
    # After an earlier promotion the two have changed places; where neither answers, the message says so.
    control = next((controls[name] for name, core in cores.items() if core["role"] == "standby"), controls["standby"])
    try:
        taken = _ask(control, "promote", accept_loss=accept_loss, note=signed(note), set_aside=set_aside or [])
    except ControlFault as fault:
        fail(f"the standby does not take over: {fault}", 1)
    if as_json:
        sys.stdout.write(json.dumps(taken) + "\n")
    else:
        console.print(f"the other core serves from record {taken['number']} on, in epoch {taken['epoch']}")


def _show_preconditions(cores: dict[str, dict[str, Any]]) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    for name, core in cores.items():
        if core["role"] == "primary":
            stands = f"epoch {core['epoch']}, record {core['last_number']}, released {core['released']}"
            table.add_row(name, f"serves, {stands}; it will be fenced off")
            if core["halted"]:
                table.add_row("", f"halted: {core['halted']}")
        elif core["role"] == "standby":
            stands = f"epoch {core['epoch']}, record {core['number']}; unanswered: {', '.join(core['unanswered']) or 'none'}"
            table.add_row(name, f"{core['state']}, {stands}")
            table.add_row("writer, as last heard", f"record {core['writer_number']}, {core['writer_mode']}")
            table.add_row("compared", f"results: {core['shadow']}; states: {core['states']}")
        else:
            table.add_row(name, f"{core['role']}: {core.get('why', '')}")
    console.print(table)


def day_roll(
    next_trading_day: Annotated[Optional[str], typer.Argument(help="YYYYMMDD; default: the next business day.")] = None,
    state_dir: StateOption = None,
    note: NoteOption = "",
) -> None:
    """End the trading day and begin the next: settle, carry positions and funds, count flows from 1 again."""
    import datetime as dt

    from ctpproto import ctp
    from ctpproto.message import Message
    from fixbridge.core.host import next_business_day

    if next_trading_day is not None and (len(next_trading_day) != 8 or not next_trading_day.isdigit()):
        fail(f"{next_trading_day}: a trading day is written YYYYMMDD")
    tids = ctp.internal_messages
    today = _today(state_dir)
    following = next_trading_day or next_business_day(dt.datetime.strptime(today, "%Y%m%d").date())
    roll = ctp.internal_structs.DayRoll(TradingDay=today, NextTradingDay=following, OperatorNote=signed(note))
    operate(state_dir, Message(tids.DayRoll.tid, (roll,)), tids.DayRolled.tid)
    console.print(f"trading day {following} has begun")


def _today(state_dir: Path | None) -> str:
    ready = running(state_dir)
    for core in _cores(ready, digests=False).values():
        if core["role"] == "primary" and not core["halted"]:
            return str(core["trading_day"])
    return _page(ready)["sequencer"]["trading_day"]


def kill_switch(
    state: Annotated[str, typer.Argument(help="on or off")],
    user: Annotated[str, typer.Option(help="UserID; empty: everybody.")] = "",
    session: Annotated[str, typer.Option(help="Only what a FIX session hands in: its CompID.")] = "",
    account: Annotated[str, typer.Option(help="Only what comes over FIX for an account: its InvestorID.")] = "",
    state_dir: StateOption = None,
    note: NoteOption = "",
) -> None:
    """Stop (on) or free (off) all order entry of a user or of everybody; or what a FIX session, or FIX for an account, hands in.

    Live orders stay, and can be cancelled. What the FIX side is told is kept over a restart.
    """
    from ctpproto import ctp
    from ctpproto.message import Message

    if state not in ("on", "off"):
        fail(f"{state}: say on or off")
    if session or account:
        if user:
            fail("--user is the core's, --session and --account are the FIX side's: say one or the other")
        _switch_fix(state == "on", session, account, state_dir, note)
        return
    broker = running(state_dir)["broker"]
    switch = ctp.internal_structs.KillSwitch(BrokerID=broker, UserID=user, IsOn=int(state == "on"), OperatorNote=signed(note))
    operate(state_dir, Message(ctp.internal_messages.KillSwitch.tid, (switch,)), ctp.internal_messages.KillSwitchSet.tid)
    console.print(f"kill switch {state} for {user or 'everybody'}")


def _switch_fix(is_on: bool, session: str, account: str, state_dir: Path | None, note: str) -> None:
    from fixbridge.core.control import ControlFault
    from fixbridge.fix.switches import operate as ask_fix

    try:
        told = ask_fix(state_dir or Path("var"), "stop", on=is_on, session=session, account=account, note=signed(note))
    except ControlFault as fault:
        fail(f"the FIX side does not do it: {fault}", 1)
    console.print(f"stopped sessions: {', '.join(told['sessions']) or 'none'}; accounts: {', '.join(told['accounts']) or 'none'}")


def go_alone(state_dir: StateOption = None, note: NoteOption = "") -> None:
    """Release without the standby's acknowledgement. A later promotion may then lose what members have seen."""
    from ctpproto import ctp
    from ctpproto.message import Message

    order = ctp.internal_structs.GoAlone(OperatorNote=signed(note))
    operate(state_dir, Message(ctp.internal_messages.GoAlone.tid, (order,)), None)
    console.print("the core releases without its standby, by order on record")


def require_follower(state_dir: StateOption = None, note: NoteOption = "") -> None:
    """Back to synchronous mode: nothing is released that the standby has not acknowledged."""
    from ctpproto import ctp
    from ctpproto.message import Message

    order = ctp.internal_structs.RequireFollower(OperatorNote=signed(note))
    operate(state_dir, Message(ctp.internal_messages.RequireFollower.tid, (order,)), None)
    console.print("nothing is released any more that the standby has not acknowledged")
