"""Internal messages.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""
