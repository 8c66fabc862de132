"""The status page: what the daemon says of itself as one plain HTML page. Renders, and knows no server.

The status is a mapping as `fixbridge.daemon` makes it: `profile`, `broker`, `addresses` (name -> address), `sequencer`
(core, epoch, trading_day, halted, last_number, released, queues...), `instruments` (rows of CTP members) and, where known,
`activity` (see `fixbridge.admin.activity`). What is missing is not shown; queues the page has never heard of are. A core that
follows has `standby` (see `fixbridge.core.standby.Standby.status`) instead of `sequencer`, and a page that says how well.
"""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any, Iterable, Mapping, Sequence

BEIJING = dt.timezone(dt.timedelta(hours=8))

# One renderer: the script fetches the same page and takes over its <main>.
SCRIPT = """
async function refresh() {
  let lost = true;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.querySelector("main").replaceWith(page.querySelector("main"));
      document.title = page.title;
      lost = false;
    }
  } catch { /* the gateway has stopped: said below, and tried again */ }
  document.body.classList.toggle("lost", lost);
  setTimeout(refresh, 1000);
}
setTimeout(refresh, 1000);
"""

STYLE = """
:root { color-scheme: light dark; --line: #d7dce2; --soft: #6a737d; --panel: #f6f7f9; --good: #1a7f45; --bad: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --line: #363c44; --soft: #98a2ad; --panel: #1f2328; --good: #4cc38a; --bad: #ff7b72; }
}
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1rem; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
header p, .note, dt { color: var(--soft); margin: 0; }
.state { border-radius: 1rem; padding: .1rem .7rem; color: #fff; background: var(--good); }
.state.bad { background: var(--bad); }
.why { border-left: 4px solid var(--bad); padding: .5rem 1rem; background: var(--panel); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem; margin: 1rem 0; }
dl div { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .8rem; }
dt { font-size: .8rem; } dd { margin: 0; font-size: 1.15rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { color: var(--soft); font-weight: 500; font-size: .8rem; }
.n { text-align: right; }
dd, .n, code { font-variant-numeric: tabular-nums; }
footer { margin-top: 2rem; color: var(--soft); font-size: .85rem; }
#lost { display: none; } .lost #lost { display: block; } .lost main { opacity: .45; }
"""

_QUEUES = {  # of the sequencer: key -> what a person calls it
    "inbox": "Commands waiting",
    "unreleased_commands": "Waiting for the disk",
    "waiting_answers": "Answers waiting",
    "readers": "Readers",
    "link_clients": "Edge processes",
    "snapshot": "Newest snapshot",
}
_SHOWN_ELSEWHERE = {
    "core", "epoch", "trading_day", "halted", "last_number", "released", "follower", "standby_lag_records", "standby_lag_seconds",
    "lag_alarm", "snapshot_failed",
}  # fmt: skip
_ADDRESSES = {
    "trader": "CTP trading", "md": "CTP market data", "fix": "FIX", "admin": "Page of the core that serves",
    "standby": "Page of the core that follows",
}  # fmt: skip
_FOLLOWING = {  # of a standby: key -> what a person calls it
    "number": "Last record here",
    "writer_number": "Last record there",
    "lag_records": "Records behind",
    "lag_seconds": "Seconds behind",
    "applied": "State covers",
    "synced": "Acknowledged",
    "epoch": "Epoch",
    "digests_compared": "Digests compared",
    "agreed": "Equal at record",
    "snapshot": "Newest snapshot",
}
_DEPTH = (
    ("InstrumentID", "Instrument"), ("ExchangeID", "Exchange"), ("BidVolume1", "Bid lots"), ("BidPrice1", "Bid"), ("AskPrice1", "Ask"),
    ("AskVolume1", "Ask lots"), ("LastPrice", "Last"), ("Volume", "Volume"), ("OpenInterest", "Open interest"), ("UpdateTime", "Updated"),
)  # fmt: skip
_SESSION = (
    ("UserID", "User"), ("edge", "Came in by"), ("FrontID", "FrontID"), ("SessionID", "SessionID"), ("peer", "From"),
    ("product", "Program"), ("since_ns", "Since"),
)  # fmt: skip


def shown(value: Any) -> str:
    """A value for a person: no price is a dash, large numbers are grouped, prices lose their zeros."""
    if value is None or value == "":
        return "\N{EN DASH}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.4f}".rstrip("0").rstrip(".")
    return str(value)


def _cell(name: str, value: Any) -> str:
    if name == "since_ns":
        value = dt.datetime.fromtimestamp(value / 1e9, BEIJING).strftime("%H:%M:%S")
    elif name in ("FrontID", "SessionID"):
        value = str(value)  # names, not amounts
    number = isinstance(value, (int, float)) or value is None
    return f'<td class="n">{escape(shown(value))}</td>' if number else f"<td>{escape(shown(value))}</td>"


def _table(caption: str, columns: Sequence[tuple[str, str]], rows: Sequence[Mapping[str, Any]], empty: str) -> str:
    if not rows:
        return f'<section><h2>{escape(caption)}</h2><p class="note">{escape(empty)}</p></section>'
    numeric = {name for name, _ in columns if any(_cell(name, row.get(name)).startswith('<td class="n">') for row in rows)}
    head = "".join(f'<th scope="col"{" class=n" if name in numeric else ""}>{escape(title)}</th>' for name, title in columns)
    body = "".join("<tr>" + "".join(_cell(name, row.get(name)) for name, _ in columns) + "</tr>" for row in rows)
    return (
        f'<section><h2>{escape(caption)}</h2><div class="scroll"><table aria-label="{escape(caption)}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></section>"
    )


def _tiles(pairs: Iterable[tuple[str, Any]]) -> str:
    return (
        "<dl>" + "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(shown(value))}</dd></div>" for name, value in pairs) + "</dl>"
    )


def _numbers(sequencer: Mapping[str, Any], activity: Mapping[str, Any]) -> list[tuple[str, Any]]:
    tiles: list[tuple[str, Any]] = []
    rates, today = activity.get("per_second", {}), activity.get("today", {})
    tiles += [(f"{kind.capitalize()} a second", rates[kind]) for kind in ("orders", "trades") if kind in rates]
    tiles += [(f"{kind.capitalize()} today", today[kind]) for kind in ("orders", "trades", "refused") if kind in today]
    last, released = sequencer.get("last_number"), sequencer.get("released")
    if last is not None and released is not None:
        tiles += [("Last record", last), ("Released up to", released), ("Not yet released", last - released)]
    tiles += [("Epoch", sequencer["epoch"])] if "epoch" in sequencer else []
    tiles += [(_QUEUES.get(key, key.replace("_", " ")), value) for key, value in sequencer.items() if key not in _SHOWN_ELSEWHERE]
    return tiles


def render(status: Mapping[str, Any]) -> str:
    """The whole page. Everything in the status is text to be shown, never markup."""
    if "standby" in status:
        return _following(status, status["standby"])
    sequencer: Mapping[str, Any] = status.get("sequencer", {})
    activity: Mapping[str, Any] = status.get("activity", {})
    halted = sequencer.get("halted")
    sections = [_tiles(_numbers(sequencer, activity))]
    if sequencer.get("lag_alarm"):
        sections.insert(0, _why(f"The standby is {sequencer['lag_alarm']}."))
    if sequencer.get("snapshot_failed"):
        sections.insert(0, _why(f"The last snapshot was not taken, {sequencer['snapshot_failed']}"))
    if halted:
        sections.insert(0, _why(f"No order is accepted and nothing more is released: {halted}"))
    if sequencer.get("follower"):
        sections.append(_follower(sequencer))
    sections.append(_table("Instruments", _DEPTH, status.get("instruments", ()), "None is declared."))
    if "sessions" in activity:
        sections.append(_table("Sessions", _SESSION, activity["sessions"], "Nobody is logged in."))
    day = f"trading day {sequencer['trading_day']}" if sequencer.get("trading_day") else None
    return _document(status, "halted" if halted else "trading", bool(halted), [sequencer.get("core"), day], sections)


def _follower(sequencer: Mapping[str, Any]) -> str:
    """The standby, as the core that serves knows it."""
    follower = sequencer["follower"]
    tiles = [
        ("Mode", follower.get("mode")), ("Is there", follower.get("present")), ("Acknowledged", follower.get("acknowledged")),
        ("Records behind", sequencer.get("standby_lag_records")), ("Seconds behind", sequencer.get("standby_lag_seconds")),
    ]  # fmt: skip
    why = f'<p class="note">{escape(str(follower["why"]))}</p>' if follower.get("why") else ""
    return f"<section><h2>Standby</h2>{_tiles(tiles)}{why}</section>"


def _following(status: Mapping[str, Any], standby: Mapping[str, Any]) -> str:
    """The page of a core that follows."""
    is_bad = bool(status.get("unhealthy"))
    sections = [_why(str(why)) for why in status.get("unhealthy", ())]
    sections.append(_tiles((title, standby[key]) for key, title in _FOLLOWING.items() if key in standby))
    facts = [
        ("Writer", standby.get("writer_mode")), ("Results compared", standby.get("shadow")), ("States", standby.get("states")),
        ("Digest of both", standby.get("agreed_digest")), ("Unanswered", ", ".join(standby.get("unanswered", ())) or "none"),
    ]  # fmt: skip
    rows = [{"what": what, "said": said} for what, said in facts]
    sections.append(_table("The two cores", (("what", "What"), ("said", "")), rows, ""))
    return _document(status, str(standby.get("state", "")), is_bad, [standby.get("core"), "standby"], sections)


def _why(text: str) -> str:
    return f'<p class="why">{escape(text)}</p>'


def _document(status: Mapping[str, Any], state: str, is_bad: bool, facts: Sequence[Any], sections: Sequence[str]) -> str:
    """The page around its sections: head, state, where to connect."""
    said = [status.get("profile"), facts[0], f"broker {status['broker']}" if status.get("broker") else None, *facts[1:]]
    addresses = [{"what": _ADDRESSES.get(name, name), "where": where} for name, where in status.get("addresses", {}).items()]
    where = _table("Where to connect", (("what", "What"), ("where", "Where")), addresses, "Nothing is listening.")
    pill = f'<span class="state{" bad" if is_bad else ""}">{escape(state)}</span>'
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>fixbridge: {escape(state)}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<header><h1>fixbridge</h1>{pill}<p>{escape(", ".join(str(fact) for fact in said if fact))}</p></header>
{"".join(sections)}{where}
</main>
<p id="lost" class="why" role="status">The gateway does not answer; what is shown is old. Trying again every second.</p>
<footer>Read-only, renewed every second; times are Beijing time.
<a href="/api/status">status as JSON</a>, <a href="/metrics">metrics</a>, <a href="/healthz">health</a></footer>
<script>{SCRIPT}</script>
</body>
</html>
"""
