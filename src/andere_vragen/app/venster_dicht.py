"""A closed window on Windows: no signal comes, but a call, in a thread of the system's own.

The system ends the program as soon as that call is answered, so the answer waits for the saver.
"""

import sys
import time
from collections.abc import Callable

SLUIT, MELDT_AF, GAAT_UIT = 2, 5, 6
"""The window closes, the person logs off, the computer goes down: the numbers are Windows' own."""

Luisteraar = Callable[[int], bool]


def luisteraar(bewaard: Callable[[float], bool], geduld: float, leeglopen: float) -> Luisteraar:
    """What answers Windows: False for what is none of ours, and otherwise True once it is saved."""

    def antwoord(soort: int) -> bool:
        if soort not in {SLUIT, MELDT_AF, GAAT_UIT}:
            return False
        time.sleep(leeglopen)
        bewaard(geduld)
        return True

    return antwoord


def luister(antwoord: Luisteraar) -> object:
    """Have Windows ask this. Keep what is given back: without it the call would go nowhere."""
    if sys.platform != "win32":
        return None
    import ctypes

    aanroep = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(antwoord)
    ctypes.windll.kernel32.SetConsoleCtrlHandler(aanroep, 1)
    return aanroep
