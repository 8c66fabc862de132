"""Internal messages: errors.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import Error


ERRORS: dict[int, Error] = {
}
