"""Fuzzing of everything that reads bytes of strangers: `fixbridge fuzz`.

`targets` says what is done with an input and what must hold, `seeds` where inputs begin, `mutation` how they are changed.
Two engines feed the targets (`worker`): plain, a seeded loop of mutations in which the same seed gives the same inputs, and
coverage, guided by atheris where that is installed (`pip install "fixbridge[fuzz]"`). Both run in processes of their own, which
`loop` starts and watches: a crash, a hang or a loss of memory is a finding too. `findings` makes what failed small and keeps it.
"""
