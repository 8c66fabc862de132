"""What an operator tells everybody: the status of instruments, and bulletins.

Both are commands of the log (specs/rules, 10): members hear OnRtnInstrumentStatus and OnRtnBulletin in the public flow.
"""

from __future__ import annotations

from typing import Annotated

import typer

from fixbridge.console.operations import operate
from fixbridge.console.terminal import StateOption, console, fail


def instrument_status(
    status: Annotated[str, typer.Argument(help="CTP's name: Continous (trades), NoTrading, BeforeTrading, Closed...")],
    instrument: Annotated[str, typer.Option(help="InstrumentID or ProductID; empty: all of them.")] = "",
    exchange: Annotated[str, typer.Option(help="ExchangeID; empty: every exchange.")] = "",
    state_dir: StateOption = None,
) -> None:
    """Put instruments into a status. Only Continous takes orders; what rests stays and may be canceled. Ends with the day."""
    from ctpproto import ctp
    from ctpproto.message import Message

    codes = {code.lower(): value for value, code in ctp.codes.CODES["InstrumentStatus"].items()}
    code = codes.get(status.lower())
    if code is None:
        fail(f"{status}: say one of {', '.join(ctp.codes.CODES['InstrumentStatus'].values())}")
    said = ctp.structs.InstrumentStatus(InstrumentStatus=code, InstrumentID=instrument, ExchangeID=exchange)
    command = Message(ctp.internal_messages.SetInstrumentStatus.tid, (said,))
    operate(state_dir, command, ctp.messages.OnRtnInstrumentStatus.tid)
    where = " of ".join(name for name in (instrument or "all instruments", exchange) if name)
    console.print(f"{where}: {ctp.codes.CODES['InstrumentStatus'][code]}")


def bulletin(
    headline: Annotated[str, typer.Argument(help="Abstract: at most 80 bytes of GBK, 40 Chinese characters.")],
    content: Annotated[str, typer.Option(help="Content: at most 500 bytes of GBK.")] = "",
    url: Annotated[str, typer.Option(help="URLLink.")] = "",
    exchange: Annotated[str, typer.Option(help="ExchangeID that it is about.")] = "",
    state_dir: StateOption = None,
) -> None:
    """Send a bulletin to everybody who is logged in, and to who logs in later today."""
    from ctpproto import ctp
    from ctpproto.faults import DoesNotFit
    from ctpproto.message import Message

    try:
        said = ctp.structs.Bulletin(Abstract=headline, Content=content, URLLink=url, ExchangeID=exchange)
    except DoesNotFit as fault:
        fail(str(fault))
    operate(state_dir, Message(ctp.internal_messages.Bulletin.tid, (said,)), ctp.messages.OnRtnBulletin.tid)
    console.print("bulletin sent")
