"""FTD, the framing under CTP: frames, zero-run compression, FTDC packets, and the two sans-IO sessions.

The sessions speak the dialect of the official client library 6.3.6 to 6.3.11, measured from outside. `dialect` puts it and
that of JR/T 0016-2014 (16-byte header, 32-bit FIDs, numbers in ASCII) behind one interface; `strict` says all that is wrong with
a packet.
"""
