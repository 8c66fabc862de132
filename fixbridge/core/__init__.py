"""The core's side of the gateway: its host with log and sequencer, its process, the standby, the operator's control socket."""
