"""The commands `fixbridge schema ...`: look into the specs, compare API versions, add one from a header package."""
