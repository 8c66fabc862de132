"""The proof by simulation: the real log, sequencer, link, desks and gateway under one seeded scheduler.

    loop        virtual time, one event at a time; processes that crash, stop and wake
    network     byte streams between processes: delay, partition, cut, slow readers
    committer   the log's committer without its thread
    disk        what the log asks of the operating system, with what a crash leaves of it
    fix_engine  a FIX engine with a store, in QuickFIX's place
    site        the processes: core, trader front, FIX side, put together as the daemon does
    members     three CTP members and a FIX one
    auditor     what must be true at each step, recomputed from outside
    faults      what goes wrong, and when
    run         one seed from genesis to the last comparison
    batch       many seeds in several processes; cli is `fixbridge simulate`

The same seed gives the same run, event by event.
"""
