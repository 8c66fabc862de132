"""TLS contexts of the FIX side: the acceptor's, with members' certificates where a CA for them is named, and an initiator's."""

from __future__ import annotations

import ssl

from fixbridge.config import ConfigFault
from fixbridge.fix.settings import FixTls


def acceptor_context(settings: FixTls) -> ssl.SSLContext | None:
    """None for plain TCP. Raises ConfigFault where a file will not do."""
    if not settings.certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _load(settings, context)
    if settings.client_ca:
        _trust(context, settings.client_ca, "client_ca")
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def initiator_context(settings: FixTls) -> ssl.SSLContext:
    """For hosts that we connect to: their names are checked; ours is the certificate where there is one. Raises ConfigFault."""
    context = ssl.create_default_context()
    if settings.server_ca:
        _trust(context, settings.server_ca, "server_ca")
    if settings.certificate:
        _load(settings, context)
    return context


def _load(settings: FixTls, context: ssl.SSLContext) -> None:
    try:
        context.load_cert_chain(settings.certificate, settings.key or None)
    except OSError as error:  # SSLError is one
        raise ConfigFault(f"[fix.tls] certificate = {settings.certificate!r}, key = {settings.key!r}: {_why(error)}") from None


def _trust(context: ssl.SSLContext, path: str, name: str) -> None:
    try:
        context.load_verify_locations(path)
    except OSError as error:
        raise ConfigFault(f"[fix.tls] {name} = {path!r}: {_why(error)}") from None


def _why(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return f"no PEM file that will do ({error.reason or error})"
    return error.strerror or str(error)
