"""Values in dialogues: literals, code names, variables, prices said relative to an instrument; and how they are compared.

IF2612  "two words"       text                     Sell  Unknown            code names of the member's type
$sys                      a variable               $trader.SessionID        what an actor knows of itself
settle+2t                 previous settlement price and two ticks; t is the instrument's PriceTick
upper  lower  tick  multiple  largest              limits, PriceTick, VolumeMultiple, MaxLimitOrderVolume
settle(cu2701)            of another instrument than the message's own
*                         any value but none       none                     no value: empty text, DBL_MAX, tag absent
"""

from __future__ import annotations

import difflib
import math
import operator as operators
import re
from dataclasses import dataclass
from typing import Any, Callable, Iterable, Iterator, Mapping, Union

from fixbridge.conformance.words import Member

# What may be said of an instrument, and the member of OnRspQryInstrument or OnRspQryDepthMarketData that says it.
FACTS = {
    "settle": "PreSettlementPrice", "upper": "UpperLimitPrice", "lower": "LowerLimitPrice",
    "tick": "PriceTick", "multiple": "VolumeMultiple", "largest": "MaxLimitOrderVolume",
}  # fmt: skip
OPERATORS = ("!=", "<=", ">=", "=", "<", ">", "~")
_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d*)?)(t\b)?|(\$[A-Za-z_]\w*(?:\.\w+)?)|([A-Za-z_]\w*)(?:\(([\w-]+)\))?|([-+*/()]))")
_VARIABLE = re.compile(r"\$[A-Za-z_]\w*(?:\.\w+)?")


class BadValue(ValueError):
    """A value that cannot be read, or not computed. The message says what would do."""


@dataclass(frozen=True)
class Literal:
    """A value that is known when the dialogue is read: text, number."""

    value: Any


@dataclass(frozen=True)
class Anything:
    """`*`: any value but none."""


@dataclass(frozen=True)
class Nothing:
    """`none`: no value."""


@dataclass(frozen=True)
class Variable:
    """`$name`, or `$actor.Name`."""

    name: str


@dataclass(frozen=True)
class Formula:
    """Arithmetic over numbers, variables and facts; `tokens` in reverse Polish order."""

    tokens: tuple[Any, ...]


@dataclass(frozen=True)
class Fact:
    """settle, upper, ...; `instrument` is empty for the message's own."""

    name: str
    instrument: str = ""


Term = Union[Literal, Anything, Nothing, Variable, Formula]
ANYTHING, NOTHING = Anything(), Nothing()
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operators.eq,
    "!=": operators.ne,
    "<": operators.lt,
    ">": operators.gt,
    "<=": operators.le,
    ">=": operators.ge,
}


@dataclass(frozen=True)
class Pair:
    """`Member operator value`, as written."""

    member: Member
    operator: str
    term: Term
    text: str  # the value as written

    @property
    def shown(self) -> str:
        return f"{self.member.shown}{self.operator}{self.text}"


@dataclass(frozen=True)
class Entries:
    """`NoMDEntries[MDEntryType=Bid MDEntrySize=2][...]`: entries of a repeating group, each by members that it has, in any
    order."""

    member: Member
    entries: tuple[tuple[Pair | Entries, ...], ...]
    text: str  # as written


Said = Union[Pair, Entries]


def plain(said: Iterable[Said]) -> Iterator[Pair]:
    """Every pair, those inside entries included."""
    for one in said:
        if isinstance(one, Pair):
            yield one
        else:
            for entry in one.entries:
                yield from plain(entry)


def names_in(term: Term) -> list[str]:
    """The variables that a value names, without `$`."""
    if isinstance(term, Variable):
        return [term.name]
    if isinstance(term, Formula):
        return [token.name for token in term.tokens if isinstance(token, Variable)]
    return []


def facts_in(term: Term) -> list[Fact]:
    """The instrument facts that a value needs."""
    return [token for token in term.tokens if isinstance(token, Fact)] if isinstance(term, Formula) else []


def parse(text: str, member: Member) -> Term:
    """The value that `text` means for `member`. Raises BadValue, with a suggestion where a code name is near."""
    if text == "*":
        return ANYTHING
    if text == "none":
        return NOTHING
    if text.startswith('"'):
        inner = text[1:-1]
        if member.kind == "char" and len(inner) > 1:
            raise BadValue(f"{member.shown} is one character, not {text}")
        return Literal(inner) if inner else NOTHING
    if _VARIABLE.fullmatch(text):
        return Variable(text[1:])
    if text in member.codes:
        code = member.codes[text]
        return Literal(int(code) if member.kind == "int" else code)
    if member.kind in ("int", "float"):
        return parse_formula(text, member.kind == "int")
    if member.kind == "char":
        if len(text) == 1:
            return Literal(text)
        raise BadValue(f"{member.shown} has no code {text}{suggestion(text, member.codes)}")
    if member.codes and not text.isdigit():
        raise BadValue(f"{member.shown} has no code {text}{suggestion(text, member.codes)}")
    return Literal(text)


def parse_formula(text: str, whole: bool = False) -> Term:
    """Arithmetic as a Literal or a Formula. Raises BadValue."""
    output: list[Any] = []
    waiting: list[str] = []
    order = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3}
    value_expected = True
    place = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if not found:
            raise BadValue(f"cannot read {text[place:]!r} in the number {text!r}")
        place = found.end()
        number, ticks, variable, word, instrument, sign = found.groups()
        if sign is None or sign == "(":
            if not value_expected:
                raise BadValue(f"an operator is missing in {text!r}")
        if number is not None:
            output.append(float(number) if "." in number else int(number))
            if ticks:
                output += [Fact("tick"), "*"]
            value_expected = False
        elif variable is not None:
            output.append(Variable(variable[1:]))
            value_expected = False
        elif word is not None:
            if word not in FACTS:
                raise BadValue(
                    f"{word!r} is no number{suggestion(word, FACTS)}; numbers are said with {', '.join(FACTS)}, 2t, $name"
                )
            output.append(Fact(word, instrument or ""))
            value_expected = False
        elif sign == "(":
            waiting.append("(")
        elif sign == ")":
            while waiting and waiting[-1] != "(":
                output.append(waiting.pop())
            if not waiting or value_expected:
                raise BadValue(f"parentheses do not match in {text!r}")
            waiting.pop()
        else:
            operator = "neg" if value_expected and sign == "-" else sign
            if value_expected and operator != "neg":
                raise BadValue(f"a value is missing before {sign!r} in {text!r}")
            while operator != "neg" and waiting and waiting[-1] != "(" and order[waiting[-1]] >= order[operator]:
                output.append(waiting.pop())
            waiting.append(operator)
            value_expected = True
    if value_expected or "(" in waiting:
        raise BadValue(f"the number {text!r} is not complete")
    output += reversed(waiting)
    if any(isinstance(token, (Variable, Fact)) for token in output):
        return Formula(tuple(output))
    return Literal(_compute(output))


def _compute(tokens: Any) -> int | float:
    stack: list[Any] = []
    for token in tokens:
        if token == "neg":
            stack.append(-stack.pop())
        elif isinstance(token, str):
            right, left = stack.pop(), stack.pop()
            if token == "/" and right == 0:
                raise BadValue("division by zero")
            stack.append({"+": left + right, "-": left - right, "*": left * right}[token] if token != "/" else left / right)
        else:
            stack.append(token)
    # Prices are decimal: 4000 + 3 * 0.2 is 4000.6, not the double beside it.
    value = stack.pop()
    return round(value, 9) if isinstance(value, float) else value


def evaluate(term: Term, variables: Mapping[str, Any], fact: Callable[[Fact], float]) -> Any:
    """The value now; None for `none`. Raises BadValue for an unbound variable or one that is no number."""
    if isinstance(term, Literal):
        return term.value
    if isinstance(term, Nothing):
        return None
    if isinstance(term, Variable):
        if term.name not in variables:
            raise BadValue(f"${term.name} has no value yet")
        return variables[term.name]
    assert isinstance(term, Formula), term
    numbers: list[Any] = []
    for token in term.tokens:
        if isinstance(token, Variable):
            if token.name not in variables:
                raise BadValue(f"${token.name} has no value yet")
            value = variables[token.name]
            try:
                numbers.append(value if isinstance(value, (int, float)) else float(value))
            except (TypeError, ValueError):
                raise BadValue(f"${token.name} is {value!r}, not a number") from None
        else:
            numbers.append(fact(token) if isinstance(token, Fact) else token)
    return _compute(numbers)


def typed(value: Any, member: Member) -> Any:
    """A computed value as the member's own type, for sending. Raises BadValue."""
    if value is None:
        return None if member.kind == "float" else 0 if member.kind == "int" else ""
    if member.kind == "int":
        number = float(value)
        if number != int(number):
            raise BadValue(f"{member.shown} is a whole number, not {value}")
        return int(number)
    if member.kind == "float":
        return float(value)
    return str(value)


def agrees(operator: str, wanted: Any, came: Any) -> bool:
    """Whether what came is as wanted. wanted: a value, None for no value, or ANYTHING."""
    empty = came is None or came == ""
    if wanted is ANYTHING:
        return (not empty) == (operator == "=")
    if wanted is None:
        return empty == (operator == "=")
    if operator == "~":
        return not empty and str(wanted) in str(came)
    if empty:
        return operator == "!="
    if isinstance(wanted, (int, float)) or isinstance(came, (int, float)):
        try:
            left, right = float(came), float(wanted)
        except ValueError:
            return operator == "!="
        same = math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-9)
        if operator in ("<", ">"):
            return not same and _ORDERS[operator](left, right)
        return same if operator == "=" else not same if operator == "!=" else same or _ORDERS[operator](left, right)
    return _ORDERS[operator](came, wanted)


def suggestion(word: str, known: Any) -> str:
    """A hint of the form "(did you mean X?)", or nothing."""
    near = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f" (did you mean {near[0]}?)" if near else ""
