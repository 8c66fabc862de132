"""Internal messages: codes.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

class EdgeKind:
    Trader = 'T'
    MarketData = 'M'
    Fix = 'F'
    Operator = 'O'

CODES: dict[str, dict[str, str]]
