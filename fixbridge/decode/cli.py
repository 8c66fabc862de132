"""The command `fixbridge decode`."""

from __future__ import annotations

import json
import os
import sys
import time
from enum import Enum
from typing import Annotated, Any, Iterator, Optional

import typer

from fixbridge.config import Config
from fixbridge.console.terminal import JsonOption, console, errors, fail

_COLOURS = {"message": "1", "struct": "36", "name": "", "value": "32", "code": "33", "bad": "1;31", "dim": "2"}


class Sender(str, Enum):
    """Who sent the bytes."""

    client = "client"
    front = "front"
    auto = "auto"


class Protocol(str, Enum):
    """What the bytes speak."""

    ftd = "ftd"
    fix = "fix"
    auto = "auto"


def decode(
    inputs: Annotated[
        Optional[list[str]],
        typer.Argument(help="A capture (pcap, pcapng), a raw stream, a hex dump; or hex itself. Default: stdin.", show_default=False),
    ] = None,
    sender: Annotated[
        Sender, typer.Option("--from", help="Who sent the bytes; of a capture: show only what this side sent.")
    ] = Sender.auto,
    protocol: Annotated[Protocol, typer.Option(help="auto: by what the bytes look like.")] = Protocol.auto,
    port: Annotated[
        Optional[list[int]], typer.Option(help="A capture's port of a front or acceptor, beside the gateway's own. Repeatable.")
    ] = None,
    tid: Annotated[Optional[list[str]], typer.Option(help="Only this TID (0x4000, 16384). Repeatable.")] = None,
    name: Annotated[Optional[list[str]], typer.Option(help="Only messages so called: 'OnRtn*'. Repeatable.")] = None,
    user: Annotated[str, typer.Option(help="Only messages that name this user, investor or CompID.")] = "",
    stream: Annotated[Optional[list[int]], typer.Option(help="Only this TCP stream of a capture, as Wireshark counts.")] = None,
    limit: Annotated[Optional[int], typer.Option(min=1, help="Stop after so many.")] = None,
    brief: Annotated[bool, typer.Option("--brief", "-b", help="One line each.")] = False,
    all_members: Annotated[bool, typer.Option("--all-members", help="Also members that are zero or empty.")] = False,
    show_secrets: Annotated[bool, typer.Option("--show-secrets", help="Do not mask passwords.")] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Stop reading a stream at its first fault, as a client would, and exit with 1.")
    ] = False,
    summary: Annotated[bool, typer.Option("--summary", help="Only counts: messages, bytes, what compression saves.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show what CTP (FTD) or FIX bytes say: messages, structs, members, code names, Chinese text.

    Protocol, direction and form of the input are found out. Bad bytes are named with their place, then reading goes on at the
    next frame that holds together. Passwords are masked.

    [bold]Examples[/bold]

    fixbridge decode 000600000704000000 27

    fixbridge decode day.pcapng --name 'OnRtn*' --user 100001

    fixbridge decode day.pcapng --summary

    tcpdump -i lo -U -w - port 41205 | fixbridge decode --brief

    xxd dump.bin | fixbridge decode --from front

    fixbridge decode '8=FIX.4.4|9=5|35=0|10=163|'

    fixbridge decode day.pcap --json | jq 'select(.message == "OnRtnTrade") | .fields[0].members.Price'
    """
    from ctpproto.decode.hextext import NoHex
    from fixbridge.decode.capture import BadCapture
    from fixbridge.decode.choice import Choice
    from fixbridge.decode.intake import NoInput, Notes, Reading, given

    if not inputs and sys.stdin.isatty():
        fail("nothing to decode: name a file, give hex, or pipe something in (fixbridge decode --help has examples)")
    origin = "" if sender is Sender.auto else sender.value
    choice = Choice.of([_tid(text) for text in tid or ()], name or (), stream or (), user, origin)
    reading = Reading("" if protocol is Protocol.auto else protocol.value.upper(), origin, strict, _ports(port or []))
    notes = Notes([0], set(), set())
    output = _Output(brief, all_members, show_secrets, as_json)
    try:
        decoded = given(inputs or [], sys.stdin.buffer, reading, notes)
        faulty = _summary(decoded, choice, notes, as_json) if summary else _print(decoded, choice, limit, output)
    except (NoInput, NoHex, BadCapture, OSError) as fault:
        if isinstance(fault, BrokenPipeError):  # whoever read it has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        sys.stdout.flush()
        fail(str(fault), 1)
    if notes.link_types:
        errors.print(f"[yellow]link types that are not read: {', '.join(map(str, sorted(notes.link_types)))}[/yellow]")
    if strict and faulty:
        raise typer.Exit(1)


def _tid(text: str) -> int:
    try:
        return int(text, 0)
    except ValueError:
        fail(f"--tid {text}: a TID is a number, as 0x4000 or 16384")


def _ports(more: list[int]) -> frozenset[int]:
    config = Config()
    return frozenset((config.trader_front.port, config.market_data_front.port, config.fix.port, *more))


class _Output:
    """Writes records, as lines for people or as JSON lines."""

    def __init__(self, brief: bool, all_members: bool, show_secrets: bool, as_json: bool):
        self._how = {"brief": brief, "all_members": all_members, "show_secrets": show_secrets}
        self._json = as_json
        colours = console.is_terminal and not console.no_color
        self._paint = _paint if colours else _plain

    def write(self, place: Any, record: Any) -> None:
        from ctpproto.decode import rows, text

        if self._json:
            found: dict[str, Any] = {}
            if place.stream is not None:
                found.update(stream=place.stream, way=place.way)
            if place.time_ns is not None:
                found["time_ns"] = place.time_ns
            if place.origin:
                found["from"] = place.origin
            found |= rows.row(record, **self._how)
            line = json.dumps(found, ensure_ascii=False, allow_nan=False)
            sys.stdout.write(line.encode("utf-8", "backslashreplace").decode() + "\n")
            return
        lines = text.lines(record, **self._how, paint=self._paint)
        lines[0] = self._whence(place) + lines[0]
        sys.stdout.write("\n".join(lines) + "\n")

    def _whence(self, place: Any) -> str:
        if place.stream is None:
            return ""
        said = f"[{place.stream}] {place.way}"
        if place.time_ns is not None:
            clock = time.strftime("%H:%M:%S", time.localtime(place.time_ns // 10**9))
            said = f"{clock}.{place.time_ns % 10**9 // 1000:06d} {said}"
        return self._paint("dim", said) + "  "


def _paint(kind: str, text: str) -> str:
    code = _COLOURS[kind]
    return f"\x1b[{code}m{text}\x1b[0m" if code else text


def _plain(kind: str, text: str) -> str:
    return text


def _print(decoded: Iterator[Any], choice: Any, limit: int | None, output: _Output) -> bool:
    """Whether a fault was among them."""
    from ctpproto.decode import Bad

    shown = 0
    faulty = False
    for place, record in decoded:
        if not choice.takes(place, record):
            continue
        faulty = faulty or isinstance(record, Bad)
        output.write(place, record)
        shown += 1
        if shown == limit:
            break
    sys.stdout.flush()
    return faulty


def _summary(decoded: Iterator[Any], choice: Any, notes: Any, as_json: bool) -> bool:
    from fixbridge.decode.summary import Summary

    summary = Summary()
    for place, record in decoded:
        if choice.takes(place, record):
            summary.add(place, record)
    if as_json:
        sys.stdout.write(json.dumps(summary.to_dict(notes), ensure_ascii=False, indent=1) + "\n")
    else:
        console.print(summary.table())
        for trouble in summary.troubles():
            console.print(f"[red]{trouble}[/red]")
        if notes.other_streams:
            console.print(f"[dim]{len(notes.other_streams)} connections speak neither FTD nor FIX[/dim]")
        if notes.not_tcp[0]:
            console.print(f"[dim]{notes.not_tcp[0]} packets hold no TCP[/dim]")
    sys.stdout.flush()
    return bool(summary.faults)
