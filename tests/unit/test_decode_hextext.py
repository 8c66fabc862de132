"""Hex in the forms that programs print it."""

from __future__ import annotations

import pytest

from ctpproto.decode.hextext import NoHex, looks_like_hex, parse

BYTES = bytes.fromhex("00060000070400000027") + b"01 23 abcdef  " + bytes(40) + b"end"
XXD = """\
00000000: 0006 0000 0704 0000 0027 3031 2032 3320  .........'01 23 
00000010: 6162 6364 6566 2020 0000 0000 0000 0000  abcdef  ........
00000020: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000030: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000040: 656e 64                                  end
"""
HEXDUMP = """\
00000000  00 06 00 00 07 04 00 00  00 27 30 31 20 32 33 20  |.........'01 23 |
00000010  61 62 63 64 65 66 20 20  00 00 00 00 00 00 00 00  |abcdef  ........|
00000020  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000040  65 6e 64                                          |end|
00000043
"""
OD = """\
0000000 00 06 00 00 07 04 00 00 00 27 30 31 20 32 33 20
0000010 61 62 63 64 65 66 20 20 00 00 00 00 00 00 00 00
0000020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
*
0000040 65 6e 64
0000043
"""
WIRESHARK = """\
0000   00 06 00 00 07 04 00 00 00 27 30 31 20 32 33 20   .........'01 23 
0010   61 62 63 64 65 66 20 20 00 00 00 00 00 00 00 00   abcdef  ........
0020   00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ................
0030   00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ................
0040   65 6e 64                                          end
"""
C_ARRAY = "{ " + ", ".join(f"0x{byte:02X}" for byte in BYTES) + " };\n"


@pytest.mark.parametrize(
    "dump", [BYTES.hex(), BYTES.hex(" "), BYTES.hex(":"), XXD, HEXDUMP, OD, WIRESHARK, C_ARRAY],
    ids=["run", "spaced", "colons", "xxd", "hexdump -C", "od", "Wireshark", "C array"],
)  # fmt: skip
def test_each_form(dump: str) -> None:
    assert b"".join(data for _, data in parse(dump.splitlines())) == BYTES
    assert looks_like_hex(dump)


def test_a_followed_stream_has_two_sides() -> None:
    dump = (
        "00000000  00 06 00 00 07 04 00 00  00 27                     ........ .'\n"
        "    00000000  00 02 00 00 05 00                                  ......\n"
        "0000000A  00 02 00 00 05 00                                  ......\n"
        "    00000006  02 00 61 62                                        ..ab\n"
    )
    sides = [b"", b""]
    for side, data in parse(dump.splitlines()):
        sides[side] += data
    assert [side.hex() for side in sides] == ["00060000070400000027000200000500", "00020000050002006162"]


def test_an_odd_digit_goes_on_in_the_next_line() -> None:
    assert list(parse(["012", "3"])) == [(0, b"\x01"), (0, b"\x23")]


@pytest.mark.parametrize(
    ("dump", "said"),
    [
        ("0001 zz", "line 1 is no hex: '0001 zz'"),
        ("012", "odd number"),
        ("00000000  01 02\n00000009  03", "line 2: offset 0x9 where 0x2 was expected"),
        ("00000000  01 02\n*\n00000009  03", "do not add up"),
        ("00000000  01 02\n*\nffffffff0  03", "do not add up"),
        ("00000000  hello", "no bytes"),
    ],
)
def test_what_is_no_hex_is_named(dump: str, said: str) -> None:
    with pytest.raises(NoHex, match=said):
        list(parse(dump.splitlines()))
    assert not looks_like_hex(dump) or "odd" in said


@pytest.mark.parametrize("text", ["", "hello world", "8=FIX.4.4|9=5|"])
def test_other_text_does_not_look_like_hex(text: str) -> None:
    assert not looks_like_hex(text)
