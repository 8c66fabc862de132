"""CTP API 6.6.9.

Generated from specs/ctp/6.6.9 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""
