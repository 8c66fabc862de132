"""The primary core: mutable objects, indexed; see `core.Primary`."""

from fixbridge.adapters.primary.core import Primary

__all__ = ["Primary"]
