"""The native engine's store: numbers and messages over a kill, a torn tail, full segments, a reset that dies half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fixbridge.fix.engine import SessionKey
from fixbridge.fix.store import SessionStore, StoreFault, folder_of


def test_numbers_and_messages_are_there_again(tmp_path: Path) -> None:
    store = SessionStore(tmp_path / "s", lambda: 5)
    assert (store.is_new, store.next_in, store.next_out, store.created_ns) == (True, 1, 1, 5)
    store.count_out(1)
    store.keep(2, b"two")
    store.keep(3, b"three")
    store.count_out(4)
    store.count_in(7)
    store.move_out(9)
    store.keep(9, b"nine")
    store.close()
    again = SessionStore(tmp_path / "s", lambda: 6)
    assert (again.is_new, again.next_in, again.next_out, again.created_ns) == (False, 8, 10, 5)
    assert list(again.sent(1, 100)) == [(2, b"two"), (3, b"three"), (9, b"nine")]
    assert list(again.sent(3, 3)) == [(3, b"three")] and list(again.sent(4, 8)) == []
    assert list(again.newest()) == [b"nine", b"three", b"two"]


def test_full_segments_are_followed_by_others(tmp_path: Path) -> None:
    store = SessionStore(tmp_path / "s", segment_bytes=100)
    for number in range(1, 41):
        store.keep(number, b"%d" % number * 9)
    assert len(list((tmp_path / "s").glob("*.sent"))) > 4
    for found in (store, SessionStore(tmp_path / "s")):
        assert list(found.sent(11, 33)) == [(number, b"%d" % number * 9) for number in range(11, 34)]
        assert [int(message[:2]) for message in found.newest()][:30] == list(range(40, 10, -1))


@pytest.mark.parametrize("cut", [1, 3, 15, 16, 20])
def test_a_torn_tail_is_cut_off_and_its_number_is_not_given_twice(tmp_path: Path, cut: int) -> None:
    store = SessionStore(tmp_path / "s")
    store.keep(1, b"first")
    store.keep(2, b"second")
    store.close()
    (path,) = (tmp_path / "s").glob("*.sent")
    os.truncate(path, path.stat().st_size - cut)
    again = SessionStore(tmp_path / "s")
    assert again.next_out == 3 and list(again.sent(1, 9)) == [(1, b"first")]
    again.keep(3, b"third")
    assert list(SessionStore(tmp_path / "s").sent(1, 9)) == [(1, b"first"), (3, b"third")]


def test_numbers_behind_their_messages_are_put_right(tmp_path: Path) -> None:
    store = SessionStore(tmp_path / "s")
    store.keep(1, b"first")
    store.count_out(0)  # as if the process had died between the two
    store.close()
    assert SessionStore(tmp_path / "s").next_out == 2


def test_a_reset_forgets_all_and_half_of_one_nothing(tmp_path: Path) -> None:
    times = iter((1, 2))
    store = SessionStore(tmp_path / "s", lambda: next(times))
    store.keep(1, b"first")
    store.count_in(5)
    store._words[2:5] = memoryview(bytes(24)).cast("Q")  # the slot that a reset writes first
    assert SessionStore(tmp_path / "s").next_in == 6
    store.reset()
    assert (store.next_in, store.next_out, store.created_ns, list(store.sent(1, 9))) == (1, 1, 2, [])
    store.keep(1, b"anew")
    again = SessionStore(tmp_path / "s")
    assert list(again.sent(1, 9)) == [(1, b"anew")] and again.created_ns == 2


def test_what_was_counted_outlives_a_kill(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from fixbridge.fix.store import SessionStore\n"
        "store = SessionStore(pathlib.Path(sys.argv[1]))\n"
        "for n in range(1, 501): store.keep(n, b'x' * n); store.count_in(n)\n"
        "print('done', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "s")], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )
    assert child.stdout is not None and child.stdout.readline() == "done\n"
    child.send_signal(signal.SIGKILL)
    child.communicate()
    store = SessionStore(tmp_path / "s")
    assert (store.next_in, store.next_out) == (501, 501)
    assert [len(message) for _, message in store.sent(1, 500)] == list(range(1, 501))


def test_a_file_that_is_none_of_ours_is_named(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, SessionKey("FIX.4.4", "A/B", "../C"))
    assert folder.parent == tmp_path and ".." not in folder.parts
    folder.mkdir()
    (folder / "numbers").write_bytes(b"x" * 64)
    with pytest.raises(StoreFault, match="no numbers of a FIX session"):
        SessionStore(folder)
    (folder / "numbers").write_bytes(b"x")
    with pytest.raises(StoreFault, match="has 1 bytes"):
        SessionStore(folder)
