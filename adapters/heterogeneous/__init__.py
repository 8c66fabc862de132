"""The second core: flat tables, integer names, a compiled hot path. Written from specs/ alone: specs/decisions/second-core.md.

`core.Heterogeneous` is the class; nothing else is for others.
"""
