"""Internal messages: codes.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.structs import register_codes


class EdgeKind:
    Trader = 'T'
    MarketData = 'M'
    Fix = 'F'
    Operator = 'O'


CODES: dict[str, dict[str, str]] = {
    "EdgeKind": {'T': 'Trader', 'M': 'MarketData', 'F': 'Fix', 'O': 'Operator'},
}
register_codes("internal", CODES)
