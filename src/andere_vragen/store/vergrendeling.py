"""One window a casus on this computer, without ever locking anybody out."""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.store.schrijven import maak_map

if TYPE_CHECKING:
    from filelock import BaseFileLock


class Grendel:
    """A lock on a casus folder, held by the system: it is gone when the program is, however it ended.

    It lies in the state folder, because a synced casus folder would carry it to other computers.
    """

    def __init__(self, toestand: Path) -> None:
        self._toestand = toestand
        self._slot: BaseFileLock | None = None

    def neem(self, casusmap: Path) -> bool:
        """Whether the casus is ours now. Does not wait. Where no lock can be made, it is ours too."""
        from filelock import FileLock, Timeout

        self.los()
        try:
            maak_map(self._toestand)
            slot = FileLock(self.pad(casusmap), timeout=0, mode=0o600, thread_local=False)
            slot.acquire()
        except Timeout:
            return False
        except (OSError, NotImplementedError):
            return True
        self._slot = slot
        return True

    def pad(self, casusmap: Path) -> Path:
        """The file of the lock; its name tells nothing about the casus."""
        echt = os.path.normcase(os.path.realpath(casusmap))
        return self._toestand / f"{hashlib.sha256(os.fsencode(echt)).hexdigest()[:32]}.slot"

    def los(self) -> None:
        """Let go."""
        if self._slot:
            self._slot.release()
            self._slot = None
