"""Internal messages: codes.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto._lazy_tables import CodeTable

CODES: dict[str, dict[str, str]] = {
    "EdgeKind": {'T': 'Trader', 'M': 'MarketData', 'F': 'Fix', 'O': 'Operator'},
}
_TABLE = CodeTable(globals(), CODES)
__getattr__, __dir__, __all__ = _TABLE.attribute, _TABLE.names, [*_TABLE]
