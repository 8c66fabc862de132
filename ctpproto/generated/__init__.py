"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

VERSIONS = ('6.3.6', '6.3.11', '6.5.1', '6.6.9', '6.7.13')
# Digest of what the log speaks; stands in the header of every log segment.
SPECS_DIGEST = "3554d3c2937cae318744ecd6c155f8f384893bede931d683f5b975055ce7317a"
