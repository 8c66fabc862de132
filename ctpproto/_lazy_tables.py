"""What the generated modules hold: a version's structs and codes as rows, made into types when they are first asked for.

A version has 350 structs of which a program uses ten; making them all would be most of what importing them takes.

>>> from ctpproto.generated.v6_3_11 import codes, structs
>>> structs.Order is structs.STRUCTS["Order"], codes.Direction.Buy, len(structs.STRUCTS) == len(list(structs.STRUCTS.values()))
(True, '0', True)
"""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, TypeVar

from ctpproto.structs import make_struct

if TYPE_CHECKING:
    pass

K = TypeVar("K")
V = TypeVar("V")


class Lazy(Mapping[K, V]):
    """A mapping whose values are made when they are first asked for. Its keys, its length and what it lacks are known before."""

    __slots__ = ("_made", "_make", "_rows")

    def __init__(self, rows: Mapping[K, Any], make: Callable[[K], V]):
        """`rows`: whatever the values are made of; their keys are the keys."""
        self._rows, self._make = rows, make
        self._made: dict[K, V] = {}

    def __getitem__(self, key: K) -> V:
        made = self._made.get(key)
        if made is None:
            if key not in self._rows:
                raise KeyError(key)
            made = self._made.setdefault(key, self._make(key))  # of two threads at once both get the one that stands there
        return made

    def get(self, key: K, default: Any = None) -> Any:
        made = self._made.get(key)
        return made if made is not None else self[key] if key in self._rows else default

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[K]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class _ModuleTable(Lazy[str, V]):
    """A table whose values are attributes of the module that it stands in, too."""

    __slots__ = ("_module",)

    def __init__(self, module: dict[str, Any], rows: Mapping[str, Any], make: Callable[[str], V]):
        """`module`: its globals, where a value is put once it is made: `__getattr__` is asked but once."""
        super().__init__(rows, make)
        self._module = module

    def attribute(self, name: str) -> V:
        """The module's `__getattr__`."""
        if name not in self._rows:
            raise AttributeError(f"module {self._module['__name__']!r} has no attribute {name!r}")
        self._module[name] = made = self[name]
        return made

    def names(self) -> list[str]:
        """The module's `__dir__`."""
        return sorted({*self._module, *self._rows})


class StructTable(_ModuleTable["type[Struct]"]):
    """A version's structs by name. `rows`: name -> FID, and a line "Member Type kind[size]" for each member."""

    __slots__ = ("version",)

    def __init__(self, version: str, module: dict[str, Any], rows: Mapping[str, tuple[int, str]]):
        super().__init__(module, rows, lambda name: make_struct(version, module["__name__"], name, *rows[name]))
        self.version = version

    def fid(self, name: str) -> int:
        """A struct's FID, NO_FID where it never travels on its own."""
        return self._rows[name][0]


class CodeTable(_ModuleTable[type]):
    """A version's character codes by type: classes whose attributes are the characters. `rows`: type -> {character: name}."""

    __slots__ = ()

    def __init__(self, module: dict[str, Any], rows: Mapping[str, Mapping[str, str]]):
        super().__init__(module, rows, lambda name: code_class(module["__name__"], name, rows[name]))


def code_class(module: str, name: str, names: Mapping[str, str]) -> type:
    """A type's codes as a class, from character -> name."""
    return type(name, (), {**{identifier(said): character for character, said in names.items()}, "__module__": module})


def identifier(name: str) -> str:
    """How a name of the specs is said in Python: _1st, None_."""
    name = name if name.isidentifier() else "_" + name
    return name + "_" if keyword.iskeyword(name) else name
