"""The list of installed packages, read off the source tree, and the extensions; everything else stands in pyproject.toml.

Only two top-level names are installed. `adapters/` stands beside the packages in the source tree because it is a layer of
its own; on PyPI that name belongs to somebody else, so it is installed below `fixbridge`. `specs/` is data of `ctpproto`.
"""

import os
import shutil
import sys
from glob import glob

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext

PLACES = {"ctpproto": "ctpproto", "fixbridge": "fixbridge", "fixbridge.adapters": "adapters"}


class BuildBeside(build_ext):
    """An editable install puts the built file into the checkout, where a running program may be using the last one."""

    def copy_file(self, infile, outfile, *args, **kwargs):
        if not str(outfile).endswith((".so", ".pyd")):
            return super().copy_file(infile, outfile, *args, **kwargs)
        shutil.copy2(infile, f"{outfile}.part")
        os.replace(f"{outfile}.part", outfile)
        return outfile, 1


setup(
    packages=[
        f"{name}{dot}{part}"
        for name, folder in PLACES.items()
        for dot, part in [("", ""), *((".", p) for p in find_packages(folder))]
    ]
    + ["ctpproto.specs"],
    package_dir={**PLACES, "ctpproto.specs": "specs"},
    package_data={"ctpproto.specs": ["**/*"], "": ["*.html", "*.css", "*.js", "*.lua", "*.pyi", "py.typed"]},
    # Optional: without a compiler the twin in Python does the same, and ctpproto.BACKEND says so.
    ext_modules=[
        Extension(
            "ctpproto._speedups",
            sorted(glob("ctpproto/_speedups*.c")),
            extra_compile_args=[] if sys.platform == "win32" else ["-O3"],  # a third less time for all members than -O2
            optional=True,
        ),
        # Optional: without a compiler there is no second core (fixbridge.core.cores says so). No fused multiply-add: a price is on
        # its tick by the same doubles on every machine (specs/rules R16, R17).
        Extension(
            "fixbridge.adapters.heterogeneous._matching",
            ["adapters/heterogeneous/_matching.c"],
            extra_compile_args=[] if sys.platform == "win32" else ["-O2", "-ffp-contract=off"],
            optional=True,
        ),
    ],
    cmdclass={"build_ext": BuildBeside},
)
