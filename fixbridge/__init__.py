"""fixbridge: the daemons that put any core behind one identical CTP and FIX interface."""

__version__ = "0.1.0"
