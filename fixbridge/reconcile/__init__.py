"""Reconciliation: two cores' exports side by side, by digest, and where digests differ by record and member."""
