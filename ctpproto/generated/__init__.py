"""What the specs say, as Python tables.

Generated from specs/ by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

# Digest of all generated tables; stands in the header of every log segment.
SPECS_DIGEST = "4dc00fa04475fade03451840011aa825bf113f8c65d1ab46a53dea0655658c48"
