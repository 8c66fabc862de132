"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

VERSIONS = ('6.3.6', '6.3.11', '6.5.1', '6.6.9', '6.7.13')
# Digest of what the log speaks; stands in the header of every log segment.
SPECS_DIGEST = "b95366911fb94cd62f1bc05dc179900b95a58871d086482e2554b2547cfd49d0"
