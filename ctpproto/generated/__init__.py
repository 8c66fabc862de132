"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

# Digest of all generated tables; stands in the header of every log segment.
SPECS_DIGEST = "af4edb8d6cc24e6b16ad7a0cd98001a74be3e6b64227acf1e04c4decd6807d17"
