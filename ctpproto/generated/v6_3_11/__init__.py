"""CTP API 6.3.11.

Generated from specs/ctp/6.3.11 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""
