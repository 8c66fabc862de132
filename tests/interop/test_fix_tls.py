"""FIX over TLS: certificates of members asked for and held against their sessions, by Python's ssl and by QuickFIX."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
from interop.certificates import Authority
from interop.engines import on
from interop.fix_client import FixClient
from interop.gateway import GatewayProcess
from interop.native import Application, Peer, in_loop, news, running
from interop.test_fix_gateway import PRICE

from fixbridge.config import ConfigFault
from fixbridge.fix.engine import SessionKey


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls"))


def server(authority: Authority, members: bool = True) -> dict[str, str]:
    certificate, key = authority.sign("gateway")
    return {"certificate": certificate, "key": key, **({"client_ca": str(authority.path)} if members else {})}


def client(authority: Authority, name: str = "", by: Authority | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(authority.path))
    if name:
        context.load_cert_chain(*(by or authority).sign(name))
    return context


@in_loop
async def test_the_certificate_that_a_session_asks_for(tmp_path: Path, ours: Authority) -> None:
    row = {"certificate_subject": "desk", "password": False}
    async with running(tmp_path, row, application=Application(echo=True), tls=server(ours)) as (engine, application):
        peer = Peer()
        assert (await peer.log_on(engine, password="", context=client(ours, "desk"))).msg_type == "A"
        peer.order("one")
        assert (await peer.hear()).msg_type == "B"
        await peer.log_out()
        with pytest.raises((EOFError, ConnectionError, ssl.SSLError)):
            await Peer().log_on(engine, password="", context=client(ours, "another"))
        assert "certificate of 'another'" in application.said("Uninvited")[0]


@in_loop
async def test_without_a_good_certificate_there_is_no_connection(tmp_path: Path, ours: Authority) -> None:
    strangers = Authority(tmp_path / "strangers", "strangers")
    async with running(tmp_path, tls=server(ours)) as (engine, application):
        for context in (client(ours), client(ours, "desk", by=strangers), None):
            with pytest.raises((EOFError, OSError)):
                await Peer().log_on(engine, context=context)
        assert application.heard == []
        assert (await Peer().log_on(engine, context=client(ours, "desk"))).msg_type == "A"


@in_loop
async def test_tls_without_members_certificates_and_a_resend_through_it(tmp_path: Path, ours: Authority) -> None:
    key = SessionKey("FIX.4.4", "ISLD", "TW")
    async with running(tmp_path, tls=server(ours, members=False)) as (engine, _):
        for n in range(2000):
            engine.send(key, news(f"{n}" + "x" * 200))
        peer = Peer()
        await peer.log_on(engine, context=client(ours))
        peer.say("2", (7, "1"), (16, "0"))
        assert [int((await peer.hear())[148].rstrip("x")) for _ in range(2000)] == list(range(2000))


@pytest.mark.parametrize("change, why", [({"certificate": "none.pem"}, "No such file"), ({"key": "ca.pem"}, "no PEM file")])
@in_loop
async def test_files_that_will_not_do_are_named(tmp_path: Path, ours: Authority, change: dict[str, str], why: str) -> None:
    changed = {name: str(ours.folder / file) for name, file in change.items()}
    with pytest.raises(ConfigFault, match=rf"\[fix.tls\] certificate = .*{why}"):
        async with running(tmp_path, tls={**server(ours), **changed}):
            pass


@in_loop
async def test_an_initiator_over_tls(tmp_path: Path, ours: Authority) -> None:
    (tmp_path / "secret").write_text("right\n")
    async with running(tmp_path / "a", {"certificate_subject": "venue"}, tls=server(ours)) as (acceptor, _):
        certificate, key = ours.sign("venue")
        row: dict[str, Any] = {
            "sender_comp_id": "TW", "target_comp_id": "ISLD", "role": "initiator", "versions": ["FIX.4.4"], "tls": True,
            "hosts": [f"127.0.0.1:{acceptor.port}"], "username": "x", "password_file": str(tmp_path / "secret"),
        }  # fmt: skip
        tls = {"certificate": certificate, "key": key, "server_ca": str(ours.path)}
        async with running(tmp_path / "b", row, tls=tls) as (_, application):
            await application.until(lambda: ("logon", SessionKey("FIX.4.4", "TW", "ISLD")) in application.heard, "logged on")


@pytest.mark.system  # QuickFIX has TLS where it was built with OpenSSL's headers
def test_quickfix_through_tls(tmp_path: Path, ours: Authority) -> None:
    tls = server(ours)
    config = on("native") + "[fix.tls]\n" + "".join(f'{name} = "{path}"\n' for name, path in tls.items())
    certificate, key = ours.sign("desk")
    settings = f"ClientCertificateFile={certificate}\nClientCertificateKeyFile={key}\nCertificationAuthoritiesFile={ours.path}"
    with GatewayProcess(tmp_path / "state", config=config).start() as gateway:
        desk = FixClient(tmp_path / "desk", gateway.address("fix"), "CLIENT1", reset=True, settings=settings, tls=True).connect()
        try:
            desk.order("secret", "1", 1, PRICE)
            assert desk.wait("8", t11="secret")[39] == "0"
        finally:
            desk.stop()
