"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

VERSIONS = ('6.3.6', '6.3.11', '6.5.1', '6.6.9', '6.7.13')
# Digest of what the log speaks; stands in the header of every log segment.
SPECS_DIGEST = "88b0f7b545aca1a889cf8f67cf04c934a02b11ac4340fad501f95aac368a48a6"
