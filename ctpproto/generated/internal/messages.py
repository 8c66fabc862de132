"""Internal messages: messages.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import MessageType

MESSAGES: tuple[MessageType, ...] = tuple(map(MessageType._make, (
    ("SessionOpened", "internal", "command", 0x7F000001, None, ('SessionOpened',), False, False),
    ("SessionOpenedResult", "internal", "result", 0x7F000001, None, ('SessionOpened',), False, False),
    ("SessionClosed", "internal", "command", 0x7F000002, None, ('SessionClosed',), False, False),
    ("Clock", "internal", "command", 0x7F000003, None, ('Clock',), False, False),
    ("EpochBegan", "internal", "command", 0x7F000004, None, ('EpochBegan',), False, False),
    ("Fence", "internal", "command", 0x7F000005, None, ('Fence',), False, False),
    ("DayRoll", "internal", "command", 0x7F000006, None, ('DayRoll',), False, False),
    ("DayRolled", "internal", "result", 0x7F000006, None, ('DayRoll', 'DepthMarketData'), False, False),
    ("KillSwitch", "internal", "command", 0x7F000007, None, ('KillSwitch',), False, False),
    ("KillSwitchSet", "internal", "result", 0x7F000007, None, ('KillSwitch',), False, False),
    ("HandRaised", "internal", "command", 0x7F000008, None, ('HandRaised',), False, False),
    ("Declare", "internal", "command", 0x7F000009, None, (), False, False),
    ("PasswordChanged", "internal", "result", 0x7F00000A, None, ('Credential',), False, False),
    ("ChangePassword", "internal", "command", 0x7F00000A, None, ('Credential',), False, False),
    ("GoAlone", "internal", "command", 0x7F00000B, None, ('GoAlone',), False, False),
    ("RequireFollower", "internal", "command", 0x7F00000C, None, ('RequireFollower',), False, False),
    ("SetInstrumentStatus", "internal", "command", 0x7F000020, None, ('InstrumentStatus',), False, False),
    ("Bulletin", "internal", "command", 0x7F000021, None, ('Bulletin',), False, False),
    ("ReserveFixNumbers", "internal", "command", 0x7F000030, None, ('FixNumbers',), False, False),
)))
globals().update((message.name, message) for message in MESSAGES)
