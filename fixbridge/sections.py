"""A section of the configuration: settings with reasons, unknown keys refused, printed as TOML that reads back the same."""

from __future__ import annotations

from typing import Any, Iterator, Mapping

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def to_toml(section: Section, name: str = "") -> str:
    """The settings of a section, and of those inside it, as commented TOML."""
    return "\n".join(_lines(section, name)) + "\n"


def _lines(section: Section, name: str) -> Iterator[str]:
    inner: list[str] = []
    for key, info in type(section).model_fields.items():
        value = getattr(section, key)
        dotted = f"{name}.{key}" if name else key
        if isinstance(value, Section):
            inner += ["", *_doc(value), f"[{dotted}]", *_lines(value, dotted)]
        elif _is_table(info.annotation):
            inner += ["", f"# [[{dotted}]]: {info.description}"]
            for row in value:
                inner += ["", f"[[{dotted}]]", *(f"{k} = {toml_value(v)}" for k, v in _changed(row).items())]
        else:
            note = f"  # {info.description}" if info.description else ""
            yield f"{key} = {toml_value(value)}{note}"
    yield from inner


def _is_table(annotation: Any) -> bool:
    """Whether a setting is a list of sections."""
    return any(isinstance(part, type) and issubclass(part, Section) for part in getattr(annotation, "__args__", ()))


def _changed(row: Section) -> Mapping[str, Any]:
    """What a row of a table says for itself."""
    return {key: getattr(row, key) for key in type(row).model_fields if key in row.model_fields_set}


def _doc(section: Section) -> Iterator[str]:
    for line in (section.__doc__ or "").strip().splitlines():
        if line.strip():
            yield f"# {line.strip()}"


def toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(toml_value(v) for v in value) + "]"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
