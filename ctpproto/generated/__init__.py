"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

# Digest of all generated tables; stands in the header of every log segment.
SPECS_DIGEST = "b42fa25e7190b4c2ce759f79a08f1a7ff8509c9f197c10194e2ee439d0f57fc7"
