"""The list of installed packages, read off the source tree; everything else stands in pyproject.toml.

Only two top-level names are installed. `adapters/` stands beside the packages in the source tree because it is a layer of
its own; on PyPI that name belongs to somebody else, so it is installed below `fixbridge`. `specs/` is data of `ctpproto`.
"""

from setuptools import find_packages, setup

PLACES = {"ctpproto": "ctpproto", "fixbridge": "fixbridge", "fixbridge.adapters": "adapters"}

setup(
    packages=[
        f"{name}{dot}{part}"
        for name, folder in PLACES.items()
        for dot, part in [("", ""), *((".", p) for p in find_packages(folder))]
    ]
    + ["ctpproto.specs"],
    package_dir={**PLACES, "ctpproto.specs": "specs"},
    package_data={"ctpproto.specs": ["**/*"], "": ["*.html", "*.css", "*.js", "py.typed"]},
)
