"""Drives the official CTP client library for the tests: commands in, callbacks out, one JSON object a line.

Runs under the interpreter of .venv-ctp, where `ctpwrapper` (the vendor's API 6.3.11) is installed, and imports nothing of
this project: what it says is what the vendor's library said.

Commands on stdin (each is answered by one line {"reply": n, ...} in the order given; "n" is the caller's number):
  {"n": 1, "do": "create", "api": "trader" | "md", "flow": DIR, "fronts": ["tcp://..."], "private": 0|1|2, "public": 0|1|2}
  {"n": 2, "do": "call", "request": "ReqOrderInsert", "struct": "InputOrder", "members": {...}, "request_id": 7}
  {"n": 3, "do": "call", "request": "SubscribeMarketData", "instruments": ["IF2612"]}
  {"n": 4, "do": "trading_day"}     {"n": 5, "do": "release"}     {"n": 6, "do": "exit"}
Text members are encoded in GBK; null stands for DBL_MAX ("no value"), both ways. private/public: THOST_TERT_RESTART,
RESUME, QUICK. A call's reply carries "returned", the library's own return code.

With a file as its argument it keeps a journal there: every callback as below, and before each call {"request":
"ReqOrderInsert", "at": ..., "members": {...}, "request_id": 7}, passwords left out; {"not_sent": 7} follows where the library
did not take it.

Callbacks: {"callback": "OnRtnOrder", "at": seconds of the monotonic clock, "structs": [["Order", {...}], ["RspInfo", null]],
"request_id": 7, "is_last": true, "reason": 4097}, only those keys that the callback has. Every callback of the API is
reported, found by introspection.
"""

from __future__ import annotations

import ctypes
import inspect
import json
import os
import sys
import threading
import time

from ctpwrapper import ApiStructure, MdApiPy, TraderApiPy

DBL_MAX = sys.float_info.max
SCALARS = {"nRequestID": "request_id", "bIsLast": "is_last", "nReason": "reason", "nTimeLapse": "lapse_s"}

# The library prints to stdout now and then; the protocol keeps the real one for itself.
_LINES = os.fdopen(os.dup(1), "wb", buffering=0)
os.dup2(2, 1)
_LOCK = threading.Lock()
_JOURNAL = open(sys.argv[1], "ab", buffering=0) if len(sys.argv) > 1 else None


def note(message: dict) -> None:
    """A line of the journal."""
    if _JOURNAL is not None:
        with _LOCK:
            _JOURNAL.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")


def say(message: dict) -> None:
    line = json.dumps(message, ensure_ascii=False).encode() + b"\n"
    with _LOCK:
        if _JOURNAL is not None and "callback" in message:
            _JOURNAL.write(line)
        view = memoryview(line)
        while view:
            view = view[_LINES.write(view) :]


def read_struct(struct: ctypes.Structure | None) -> dict | None:
    """The members of a vendor struct as JSON values."""
    if struct is None:
        return None
    members: dict = {}
    for name, _ in struct._fields_:
        value = getattr(struct, name)
        if isinstance(value, bytes):
            value = str(value.split(b"\0", 1)[0], "gbk", "backslashreplace")
        elif value == DBL_MAX:
            value = None
        members[name] = value
    return members


def make_struct(name: str, members: dict) -> ctypes.Structure:
    """A vendor struct, zero but for `members`. Raises KeyError and ValueError where it has no such member or place."""
    kind = getattr(ApiStructure, name + "Field")
    # The wrapper's own constructors refuse an empty single character, so they are not used.
    struct = kind.__new__(kind)
    ctypes.Structure.__init__(struct)
    types = dict(kind._fields_)
    for member, value in members.items():
        if member not in types:
            raise KeyError(f"{name} has no member {member}")
        if types[member] is ctypes.c_char:
            value = value.encode("gbk") or b"\0"
        elif isinstance(value, str):
            value = value.encode("gbk")
            if len(value) >= ctypes.sizeof(types[member]):
                raise ValueError(f"{name}.{member}: {len(value)} bytes do not fit")
        elif value is None:
            value = DBL_MAX
        setattr(struct, member, value)
    return struct


def _reporter(name: str, parameters: list):
    def report(self, *args, **kwargs):
        at = time.monotonic()
        message: dict = {"callback": name, "at": at}
        structs: list = []
        for parameter, value in list(zip(parameters, args, strict=False)) + list(kwargs.items()):
            if parameter in SCALARS:
                message[SCALARS[parameter]] = bool(value) if parameter == "bIsLast" else value
            else:
                kind = type(value).__name__
                label = (
                    "RspInfo" if parameter == "pRspInfo" else kind[: -len("Field")] if kind.endswith("Field") else parameter[1:]
                )
                structs.append([label, read_struct(value)])
        if structs:
            message["structs"] = structs
        say(message)

    report.__name__ = name
    return report


def reporting(base: type) -> type:
    """`base` with each of its callbacks reporting itself."""
    body = {}
    for name in dir(base):
        if name.startswith("On"):
            parameters = list(inspect.signature(getattr(base, name)).parameters)[1:]
            body[name] = _reporter(name, parameters)
    return type("Reporting" + base.__name__, (base,), body)


class Driver:
    """One API object of the vendor's at a time."""

    def __init__(self) -> None:
        self.api = None
        self.kinds = {"trader": reporting(TraderApiPy), "md": reporting(MdApiPy)}

    def create(self, command: dict) -> dict:
        if self.api is not None:
            raise RuntimeError("an API object exists already: release it first")
        os.makedirs(command["flow"], exist_ok=True)
        api = self.kinds[command["api"]]()
        api.Create(os.path.join(command["flow"], ""))
        for front in command["fronts"]:
            api.RegisterFront(front)
        if command["api"] == "trader":
            api.SubscribePrivateTopic(command["private"])
            api.SubscribePublicTopic(command["public"])
        self.api = api
        api.Init()
        return {}

    def call(self, command: dict) -> dict:
        if self.api is None:
            raise RuntimeError("no API object: create one first")
        method = getattr(self.api, command["request"])
        if "instruments" in command:
            return {"returned": method(command["instruments"])}
        struct = make_struct(command["struct"], command["members"])
        members = {name: value for name, value in command["members"].items() if "Password" not in name}
        number = command["request_id"]
        note({"request": command["request"], "at": time.monotonic(), "members": members, "request_id": number})
        returned = method(struct, number)
        if returned != 0:
            note({"not_sent": number, "returned": returned})
        return {"returned": returned}

    def trading_day(self, command: dict) -> dict:
        return {"trading_day": self.api.GetTradingDay() if self.api is not None else ""}

    def release(self, command: dict) -> dict:
        api, self.api = self.api, None
        if api is not None:
            api.Release()
        return {}


def main() -> None:
    driver = Driver()
    say({"ready": True, "pid": os.getpid()})
    for line in sys.stdin.buffer:
        command = json.loads(line)
        if command["do"] == "exit":
            say({"reply": command["n"]})
            break
        try:
            say({"reply": command["n"], **getattr(driver, command["do"])(command)})
        except Exception as error:  # reported to the test, which fails with it
            say({"reply": command["n"], "error": f"{type(error).__name__}: {error}"})
    # The library's threads may still run; they have nothing to say to anybody any more.
    os._exit(0)


if __name__ == "__main__":
    main()
