"""A plain FIX.4.4 initiator on QuickFIX: buy one lot, then place and cancel another.

Nothing in it knows of fixbridge: give it any acceptor that speaks FIX.4.4 order entry.

    .venv/bin/python examples/fix_buyer.py 127.0.0.1:5001 CLIENT2 100002 pw100002 cu2701 75000 74000
"""

import queue
import sys
import tempfile
import time

import quickfix as fix

TARGET = "FIXBRIDGE"
WAIT_SECONDS = 20
SETTINGS = """[DEFAULT]
ConnectionType=initiator
ReconnectInterval=1
HeartBtInt=30
StartTime=00:00:00
EndTime=00:00:00
UseDataDictionary=N
ResetOnLogon=Y
FileStorePath={store}
[SESSION]
BeginString=FIX.4.4
SenderCompID={sender}
TargetCompID={target}
SocketConnectHost={host}
SocketConnectPort={port}
"""


class Desk(fix.Application):
    """Callbacks arrive on QuickFIX's thread; the program reads them from a queue."""

    def __init__(self, user, password):
        super().__init__()
        self.user, self.password = user, password
        self.events = queue.Queue()
        self.session = None

    def onCreate(self, session):
        self.session = session

    def onLogon(self, session):
        self.events.put(("logon", {}))

    def onLogout(self, session):
        pass

    def toAdmin(self, message, session):
        kind = fix.MsgType()
        message.getHeader().getField(kind)
        if kind.getValue() == fix.MsgType_Logon:
            message.setField(fix.Username(self.user))
            message.setField(fix.Password(self.password))

    def fromAdmin(self, message, session):
        pass

    def toApp(self, message, session):
        pass

    def fromApp(self, message, session):
        fields = dict(pair.split("=", 1) for pair in message.toString().split("\x01") if pair)
        self.events.put((fields["35"], fields))

    def wait(self, kind, condition=lambda fields: True):
        """The next message of that MsgType(35) for which the condition holds."""
        while True:
            try:
                found, fields = self.events.get(timeout=WAIT_SECONDS)
            except queue.Empty:
                sys.exit(f"nothing came in {WAIT_SECONDS} s; expected: {kind}")
            if found in ("3", "9", "j") and found != kind:
                say(f"refused: {fields.get('58', fields)}")
            if found == kind and condition(fields):
                return fields

    def send(self, kind, *fields):
        message = fix.Message()
        message.getHeader().setField(fix.MsgType(kind))
        for tag, value in fields:
            message.setField(tag, str(value))
        message.setField(fix.TransactTime())
        fix.Session.sendToTarget(message, self.session)


def say(text):
    print(text, flush=True)


def main(address, sender, user, password, instrument, price, low_price):
    host, port = address.rsplit(":", 1)
    desk = Desk(user, password)
    settings_file = tempfile.NamedTemporaryFile("w", suffix=".cfg")
    settings_file.write(SETTINGS.format(store=tempfile.mkdtemp(prefix="fix-store-"), sender=sender, target=TARGET, host=host, port=port))
    settings_file.flush()
    settings = fix.SessionSettings(settings_file.name)
    initiator = fix.SocketInitiator(desk, fix.FileStoreFactory(settings), settings)
    initiator.start()
    desk.wait("logon")
    say(f"logged on as {sender}")

    run = time.strftime("%H%M%S")  # a ClOrdID(11) may be used once a day

    def buy(order_id, at):
        # ClOrdID(11) Account(1) Symbol(55) Side(54)=Buy OrderQty(38) OrdType(40)=Limit Price(44) TimeInForce(59)=Day PositionEffect(77)=Open
        desk.send("D", (11, order_id), (1, user), (55, instrument), (54, 1), (38, 1), (40, 2), (44, at), (59, 0), (77, "O"), (21, 1))

    buy(f"buy-1-{run}", price)
    fill = desk.wait("8", lambda f: f["11"] == f"buy-1-{run}" and f["150"] == "F")
    say(f"bought {fill['32']} {instrument} @ {fill['31']}, ExecID {fill['17']}, OrdStatus {fill['39']}")

    buy(f"buy-2-{run}", low_price)
    resting = desk.wait("8", lambda f: f["11"] == f"buy-2-{run}" and f["150"] == "0")
    say(f"buy 1 {instrument} @ {low_price} is resting, OrderID {resting['37']}")
    # OrderCancelRequest: OrigClOrdID(41) names the order, ClOrdID(11) the request
    desk.send("F", (41, f"buy-2-{run}"), (11, f"cancel-2-{run}"), (1, user), (55, instrument), (54, 1), (38, 1))
    desk.wait("8", lambda f: f["11"] == f"cancel-2-{run}" and f["150"] == "4")
    say("cancelled it; done")
    initiator.stop()


if __name__ == "__main__":
    if len(sys.argv) != 8:
        sys.exit(__doc__)
    main(*sys.argv[1:])
