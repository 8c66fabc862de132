"""CTP API 6.5.1.

Generated from specs/ctp/6.5.1 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""
