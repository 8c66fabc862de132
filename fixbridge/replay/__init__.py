"""A recorded day once more, through a core in a sandbox, held against what was recorded; and days to try it on.

`tape` reads the log as steps, `sandbox` runs cores over them, `compare` and `report` say what is not alike, `day` generates.
"""
