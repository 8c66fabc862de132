"""FTD, the framing under CTP: frames, zero-run compression, FTDC packets, and the two sans-IO sessions.

The dialect is the one of the official client library 6.3.6 to 6.3.11, measured from outside. JR/T 0016-2014 describes
another dialect (16-byte header, 32-bit FIDs, numbers in ASCII): it would stand beside `packets`, above the same `frames`.
"""
