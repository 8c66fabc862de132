"""ctpproto: CTP and FIX messages without a vendor binary.

`ctpproto.ctp` gives the API versions (`V6_3_11` on the wire, `VOCABULARY` = 6.7.13 inside), `ctpproto.ftd` the
framing and sessions, `ctpproto.fix` the tag=value codec, `ctpproto.translate` the tables between the two.

`BACKEND` says how structs are made: "c", or "python" where there was no compiler or FIXBRIDGE_PURE=1 asks for it.
"""

from ctpproto.structs import BACKEND

__all__ = ["BACKEND"]
