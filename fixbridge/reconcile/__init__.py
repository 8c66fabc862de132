"""Reconciliation: two cores' exports side by side, by digest, and where digests differ by record and member (`compare`), at
places of the log that both find by themselves (`checkpoints`, `reconciler`); and what a core would have said (`shadow`)."""
