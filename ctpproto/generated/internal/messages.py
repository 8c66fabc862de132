"""Internal messages: messages.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import MessageType

SessionOpened = MessageType("SessionOpened", "internal", "command", 0x7F000001, None, ('SessionOpened',), False, False)
SessionOpenedResult = MessageType("SessionOpenedResult", "internal", "result", 0x7F000001, None, ('SessionOpened',), False, False)
SessionClosed = MessageType("SessionClosed", "internal", "command", 0x7F000002, None, ('SessionClosed',), False, False)
Clock = MessageType("Clock", "internal", "command", 0x7F000003, None, ('Clock',), False, False)
EpochBegan = MessageType("EpochBegan", "internal", "command", 0x7F000004, None, ('EpochBegan',), False, False)
Fence = MessageType("Fence", "internal", "command", 0x7F000005, None, ('Fence',), False, False)
DayRoll = MessageType("DayRoll", "internal", "command", 0x7F000006, None, ('DayRoll',), False, False)
DayRolled = MessageType("DayRolled", "internal", "result", 0x7F000006, None, ('DayRoll', 'DepthMarketData'), False, False)
KillSwitch = MessageType("KillSwitch", "internal", "command", 0x7F000007, None, ('KillSwitch',), False, False)
KillSwitchSet = MessageType("KillSwitchSet", "internal", "result", 0x7F000007, None, ('KillSwitch',), False, False)
HandRaised = MessageType("HandRaised", "internal", "command", 0x7F000008, None, ('HandRaised',), False, False)
Declare = MessageType("Declare", "internal", "command", 0x7F000009, None, (), False, False)
PasswordChanged = MessageType("PasswordChanged", "internal", "result", 0x7F00000A, None, ('Credential',), False, False)
ChangePassword = MessageType("ChangePassword", "internal", "command", 0x7F00000A, None, ('Credential',), False, False)
GoAlone = MessageType("GoAlone", "internal", "command", 0x7F00000B, None, ('GoAlone',), False, False)
RequireFollower = MessageType("RequireFollower", "internal", "command", 0x7F00000C, None, ('RequireFollower',), False, False)
SetInstrumentStatus = MessageType("SetInstrumentStatus", "internal", "command", 0x7F000020, None, ('InstrumentStatus',), False, False)
Bulletin = MessageType("Bulletin", "internal", "command", 0x7F000021, None, ('Bulletin',), False, False)

MESSAGES: tuple[MessageType, ...] = (
    SessionOpened,
    SessionOpenedResult,
    SessionClosed,
    Clock,
    EpochBegan,
    Fence,
    DayRoll,
    DayRolled,
    KillSwitch,
    KillSwitchSet,
    HandRaised,
    Declare,
    PasswordChanged,
    ChangePassword,
    GoAlone,
    RequireFollower,
    SetInstrumentStatus,
    Bulletin,
)
