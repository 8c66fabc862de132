"""The official CTP client library as a peer in tests: a driver process and its wrapper."""
