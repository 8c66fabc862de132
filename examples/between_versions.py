"""One order in three API versions: pack it, unpack it, carry it from one to another, and see what cannot be said.

    python examples/between_versions.py
"""

from ctpproto import ctp
from ctpproto.ctp import V6_3_11, codes, structs
from ctpproto.faults import DoesNotFit, Unsayable


def main() -> None:
    # The vocabulary is the newest version. A struct is a value: members by CTP name, checked when it is packed.
    order = structs.InputOrder(
        BrokerID="9999", InvestorID="100001", InstrumentID="IO2612-C-4000", Direction=codes.Direction.Buy, LimitPrice=75.4,
        VolumeTotalOriginal=1, IPAddress="2001:db8::1",
    )  # fmt: skip
    print(f"6.7.13  {len(order.pack())} bytes  {order}")

    # To the wire of another version: the same members at other places, of other sizes.
    for version in (ctp.version("6.6.9"), V6_3_11):
        narrow = version.narrow(order)
        at = type(narrow).MEMBERS["InstrumentID"]
        print(f"{version.name:6}  {narrow.SIZE} bytes  InstrumentID: {at.size} bytes from {at.offset} on")

    # And back: what arrives is a view of the received bytes, decoded when it is read.
    received = V6_3_11.structs["InputOrder"].unpack(V6_3_11.narrow(order).pack())
    wide = V6_3_11.widen(received)
    print(f"back    equal: {wide == order}")

    # What the other side cannot say is refused by name, never cut off in silence.
    for struct in (
        order.replace(InstrumentID="a spread of 40 characters, since 6.5.1.."),
        structs.QryMaxOrderVolume(BrokerID="9999"),
    ):
        try:
            V6_3_11.narrow(struct)
        except (DoesNotFit, Unsayable) as fault:
            print(f"refused {fault}")

    # No value is None, and travels as DBL_MAX.
    print(f"none    {order.replace(LimitPrice=None).pack()[96:104].hex()} at LimitPrice")


if __name__ == "__main__":
    main()
