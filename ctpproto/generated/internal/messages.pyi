"""Internal messages: messages.

Generated from specs/internal by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import MessageType

SessionOpened: MessageType
SessionOpenedResult: MessageType
SessionClosed: MessageType
Clock: MessageType
EpochBegan: MessageType
Fence: MessageType
DayRoll: MessageType
DayRolled: MessageType
KillSwitch: MessageType
KillSwitchSet: MessageType
HandRaised: MessageType
Declare: MessageType
PasswordChanged: MessageType
ChangePassword: MessageType
GoAlone: MessageType
RequireFollower: MessageType
SetInstrumentStatus: MessageType
Bulletin: MessageType
ReserveFixNumbers: MessageType

MESSAGES: tuple[MessageType, ...]
