"""How a request that is refused is answered, and who else hears of it (R87)."""

from __future__ import annotations

from typing import Callable

from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary import reports, rules
from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.rules import Refusal
from fixbridge.adapters.primary.state import State


def refused(
    state: State, command: Command, field: Struct | None, refusal: Refusal, answer: int, told: int,
    said: Callable[[Struct], Struct] | None = None,
) -> list[Result]:  # fmt: skip
    """The answer, and the return for those who hear of it. `answer`, `told`: their TIDs. `said`: what the return says of the
    request instead of the request itself.
    """
    info = reports.rsp_info(refusal.error)
    if field is None:
        return [Result(Message(answer, (info,)), dialog=True, context=command.context)]
    field = reports.canonical(field)
    results = [Result(Message(answer, (info, field)), dialog=True, context=command.context)]
    users = _hearing(state, command, state.accounts.get(field.InvestorID), refusal)
    if users:
        message = Message(told, (info, field if said is None else said(field)))
        results.append(Result(message, users=users, context=command.context))
    return results


def _hearing(state: State, command: Command, account: Account | None, refusal: Refusal) -> tuple[str, ...]:
    """Who hears of a refusal beside the one who asked: the investor's users, but not those of an investor not his own."""
    if refusal is rules.NOT_LOGGED_IN or command.user not in state.users:
        return ()
    if account is not None and command.user in account.users:
        return account.users
    return (command.user,)
