"""What is not shown unless asked for: passwords, by the types and names that the schemas give them."""

from __future__ import annotations

from functools import lru_cache

from ctpproto.structs import Member

MASK = "***"
_SAID = ("password", "authcode", "authinfo", "authkey", "authentic")


def is_secret(member: Member) -> bool:
    """Whether a struct member is a password or proves who somebody is; codes that speak of passwords are none."""
    return member.kind in "sb" and any(word in name.lower() for word in _SAID for name in (member.name, member.type_name))


@lru_cache(4096)  # the names are those of the dictionaries
def is_secret_field(name: str) -> bool:
    """The same of a FIX field by its name; `SECRET_TAGS` are known without one."""
    return any(word in name.lower() for word in _SAID)


SECRET_TAGS = frozenset((554, 925, 1402, 1404))  # Password, NewPassword, EncryptedPassword, EncryptedNewPassword
