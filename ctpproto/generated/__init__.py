"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

VERSIONS = ('6.3.6', '6.3.11', '6.5.1', '6.6.9', '6.7.13')
# Digest of what the log speaks; stands in the header of every log segment.
SPECS_DIGEST = "45246c07c0ddc1e2c6fcb7fd1d288235b28fc47aef66e4c4899bc34ebf412ef3"
