"""The reference pages: every link leads somewhere, nothing of a version is missing, and they stay small enough to be read.

That they are current is checked with the rest of what is generated (test_tree.py).
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from ctpproto.generated import VERSIONS
from ctpproto.schema.loader import load, specs_root

DOCS = Path(__file__).parents[2] / "docs"
LINK = re.compile(r"\]\(([^)\s]+)\)")


@cache
def anchors(page: Path) -> frozenset[str]:
    """What can be linked to: headings as GitHub names them, and `<a id>`."""
    text = page.read_text("utf-8")
    headings = (
        re.sub(r"[^\w\- ]", "", line.lstrip("# ")).replace(" ", "-").lower() for line in re.findall(r"^#+ .*$", text, re.M)
    )
    return frozenset([*headings, *re.findall(r'<a id="([^"]+)">', text)])


def test_every_link_leads_somewhere() -> None:
    broken = []
    for page in DOCS.rglob("*.md"):
        for link in set(LINK.findall(page.read_text("utf-8"))):
            path, _, anchor = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.exists() or anchor and anchor not in anchors(target):
                broken.append(f"{page.relative_to(DOCS)}: {link}")
    assert not broken, broken[:20]


@pytest.mark.parametrize("version", VERSIONS)
def test_everything_of_a_version_has_its_place(version: str) -> None:
    spec = load(specs_root() / "ctp" / version, version)
    folder = DOCS / "reference" / version
    assert {f"{m.api}-{m.name}".lower() for m in spec.messages} <= anchors(folder / "messages.md")
    assert {name.lower() for name in spec.types} <= anchors(folder / "types.md")
    assert {str(error.id) for error in spec.errors} <= anchors(folder / "errors.md")
    assert {name.lower() for name in spec.structs} <= frozenset().union(*(anchors(page) for page in folder.glob("structs-*.md")))
    order = "\n".join(page.read_text("utf-8") for page in folder.glob("structs-*.md")).partition("\n## InputOrder\n")[2]
    assert "|0|11|BrokerID|[BrokerID](types.md#brokerid)|text|" in order.partition("\n## ")[0]


def test_the_pages_stay_small() -> None:
    sizes = {page: page.stat().st_size for page in (DOCS / "reference").rglob("*.md")}
    assert sum(sizes.values()) < 3_000_000
    assert max(sizes.values()) < 200_000  # beyond it a forge shows a page slowly, or not at all
