"""CTP API 6.7.13.

Generated from specs/ctp/6.7.13 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""
