"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

VERSIONS = ('6.3.6', '6.3.11', '6.5.1', '6.6.9', '6.7.13')
# Digest of what the log speaks; stands in the header of every log segment.
SPECS_DIGEST = "714037e8838d93966a3004b4f7ed11d84ca0473ec49f5404e8453cd7880ad491"
