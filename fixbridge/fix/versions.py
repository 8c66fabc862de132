"""What a session's version means for messages: dictionary, tags and codes, validation, the wording of what the gateway says.

    version = version_of(session)         by BeginString(8); FIXT.1.1 carries an application version of its own, 5.0SP2 by default
    version.validate(message)             Rejected
    version.worded(message)               what is said in FIX.4.4's words, in this version's; None where it has none

Code reads tags by one name for all versions: a tag's number never changed its meaning, and the names here are FIX.4.4's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import ModuleType
from typing import Mapping

from ctpproto.fix.dictionary import Dictionary, MessageSpec
from ctpproto.fix.message import FixMessage
from ctpproto.generated import fix42, fix44, fix50sp2, fixt11
from ctpproto.translate import dialects
from ctpproto.translate.dialect import Dialect
from ctpproto.translate.wording import wording
from fixbridge.fix.engine import SessionKey


@dataclass(frozen=True, eq=False)
class Version:
    """An application version on its session level. `codes`: the generated module with its enumerations.

    dialect: what the session's desk says otherwise; the version as it is where nothing is agreed.
    """

    name: str
    codes: ModuleType
    dialect: Dialect

    @property
    def dictionary(self) -> Dictionary:
        """Of application messages and of the session level that carries them."""
        return self.dialect.dictionary

    def validate(self, message: FixMessage) -> MessageSpec:
        """Raises Rejected: what the session level owes a Reject(3) for."""
        return self.dialect.validate(message)

    def worded(self, message: FixMessage) -> FixMessage | None:
        """The message in this version's words. None where the version has no word for it."""
        return wording(self.name).worded(message)


VERSIONS: Mapping[str, Version] = {
    module.DICTIONARY.version: Version(module.DICTIONARY.version, module, dialects.plain(module.DICTIONARY.version))
    for module in (fix42, fix44, fix50sp2)
}
FIXT = fixt11.DICTIONARY.begin_string
DEFAULT_APPLICATION = fix50sp2.DICTIONARY.version  # of a FIXT.1.1 session whose table says nothing else


def version_of(session: SessionKey, application: str = "", dialect: str = "") -> Version:
    """The version that a session speaks. application: of a FIXT.1.1 session. dialect: by name; it holds for sessions of its own
    version, the others of the same row speak theirs as it is. Raises KeyError for a version without order flows, SpecFault."""
    version = VERSIONS[application or DEFAULT_APPLICATION if session.begin_string == FIXT else session.begin_string]
    found = dialects.of(dialect) if dialect else version.dialect
    return replace(version, dialect=found) if found.version == version.name else version
