"""What stands behind the interface: the contract, the log, the cores, upstream drivers. Imports `ctpproto` only."""
