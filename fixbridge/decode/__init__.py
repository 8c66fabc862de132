"""`fixbridge decode`: inputs of all kinds to streams of bytes, for `ctpproto.decode` to read.

`intake` knows what an input is, `capture` reads pcap files, `reassembly` puts TCP streams together, `cli` is the command.
"""
