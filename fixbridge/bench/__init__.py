"""`fixbridge bench`: what an order costs here, beside bare baselines that do the same without a core.

Every comparison drives two server processes with one and the same bare client, turn by turn (A B A B ...), so that a
machine that gets slower or faster in between does it to both. Nothing here asserts a time.

    figures.py      samples, rates, pairs of runs        machine.py   what it ran on
    ftd_client.py   blocking socket, prepared bytes      ftd_echo.py  FTD server without a core
    fix_client.py   the same for FIX                     fix_echo.py  QuickFIX acceptor that answers everything
    heap_book.py    bare price-time book                 servers.py   the processes, started and ended
    suite.py        the sections                         report.py    the table and the JSON
"""
