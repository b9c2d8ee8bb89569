"""Saving beside the screen: a slow or full disk never holds a key, and nothing said is lost."""

import math
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import Bestand
from andere_vragen.store.lijst import dit_moment
from andere_vragen.store.schrijven import reden
from andere_vragen.store.sessiebestanden import Sessiebestanden

RUST = 0.8
"""Seconds from the first half-typed letter to the disk. A slow disk takes its time out of the waiting."""

GEDULD = 0.9
"""Seconds that the disk may be silent about words before that is told: with the drawing, a second."""

STIL = 5.0
"""Seconds in which nobody gives anything new, before the verslag is printed."""

TUSSENPOOS = 60.0
"""Seconds from one verslag to the next, unless somebody leaves: it is as large as the log."""

ZWIJGT = "de schijf antwoordt niet"
TE_LANG = "een tekst is te lang, knip hem in stukken"

_EERST_OPNIEUW = 0.2
_DAARNA_OPNIEUW = 1.0


@dataclass(frozen=True)
class Stand:
    """How saving stands."""

    pad: Path
    """Where the sitting is written. Another file than was opened when that one must stay as it is."""
    bewaard: datetime | None = None
    """When the words were last safe on disk."""
    fout: str = ""
    """Why the newest words are not safe, in Dutch; empty when they are."""
    let_op: str = ""
    """What somebody should know although the words are safe; empty when there is nothing."""


@dataclass(frozen=True)
class _Taak:
    """What lies ready to be written."""

    nummer: int
    casus: Casus
    sessie: Sessie
    uiterlijk: float
    """When it is to be written, on the monotonic clock."""


class Saver:
    """Writes the newest Sessie in a thread of its own and skips the ones in between.

    `meld` is called from such a thread whenever something was saved, when saving begins to fail and when
    the disk does not answer; its `let_op` holds only what was not told before. It must not wait.
    `leg_weg` keeps a version elsewhere, behind the verslag; what comes of it is no matter of saving.
    """

    def __init__(
        self,
        sessie: Bestand[Sessie] | Path,
        casus: Bestand[Casus],
        *,
        verslag: Callable[[Casus, Sessie], str],
        meld: Callable[[Stand], None],
        leg_weg: Callable[[Sessie], None] = lambda _: None,
        nu: Callable[[], datetime] = dit_moment,
    ) -> None:
        self._bestanden = Sessiebestanden(sessie, casus, verslag)
        self._meld = meld
        self._leg_weg = leg_weg
        self._nu = nu
        self._stand = self._verteld = Stand(self._bestanden.pad)
        self._slot = threading.Condition()
        self._draad: threading.Thread | None = None
        self._sluit = False

        self._taak: _Taak | None = None
        """The newest words that are to be written."""
        self._bezig: _Taak | None = None
        """The words that are being written."""
        self._afdruk: _Taak | None = None
        """What is safe, and of which the verslag is to be printed."""

        self._gegeven = 0
        self._gezegd = 0
        self._veilig = 0
        self._afgedrukt = 0
        self._haast_tot = 0
        self._afdruk_vanaf = 0.0
        self._pauze = _EERST_OPNIEUW
        self._duur = 0.0

    @property
    def stand(self) -> Stand:
        """How saving stands now."""
        with self._slot:
            zwijgt = self._te_laat() <= time.monotonic()
            return replace(self._stand, fout=ZWIJGT) if zwijgt else self._stand

    @property
    def bij(self) -> bool:
        """Whether everything that was said is on disk. Half-typed text may still wait a moment."""
        return self._veilig >= self._gezegd

    def zet(self, casus: Casus, sessie: Sessie, *, rustig: bool = False) -> None:
        """Have this saved. Never waits. `rustig` is for half-typed text, which may wait a moment."""
        with self._slot:
            uiterlijk = time.monotonic() + (max(0.0, RUST - self._duur) if rustig else 0.0)
            if self._taak:
                uiterlijk = min(uiterlijk, self._taak.uiterlijk)
            self._gegeven += 1
            if not rustig:
                self._gezegd = self._gegeven
            self._taak = _Taak(self._gegeven, casus, sessie, uiterlijk)
            self._sluit = False
            if self._draad is None:
                self._draad = threading.Thread(target=self._werk, name="saver", daemon=True)
                self._draad.start()
                threading.Thread(target=self._waak, name="waker", daemon=True).start()
            self._slot.notify_all()

    def wacht(self, timeout: float) -> bool:
        """Whether everything given until now is on disk, after at most `timeout` seconds.

        The verslag gets its turn in that time too.
        """
        with self._slot:
            nummer = self._gegeven
            self._haast()
            self._slot.wait_for(lambda: self._afgedrukt >= nummer, timeout)
            return self._veilig >= nummer

    def sluit(self, timeout: float) -> bool:
        """Save the last of it and stop. Whether everything is on disk, after at most `timeout` seconds."""
        einde = time.monotonic() + timeout
        gelukt = self.wacht(timeout)
        with self._slot:
            self._sluit = True
            self._slot.notify_all()
            draad = self._draad
        if draad:
            draad.join(max(0.0, einde - time.monotonic()))
        return gelukt

    def _haast(self) -> None:
        nu = time.monotonic()
        if self._taak:
            self._taak = replace(self._taak, uiterlijk=min(self._taak.uiterlijk, nu))
        if self._afdruk:
            self._afdruk = replace(self._afdruk, uiterlijk=nu)
        self._haast_tot = self._gegeven
        self._slot.notify_all()

    # In the thread that writes

    def _werk(self) -> None:
        while taak := self._volgende():
            if taak is self._bezig:
                self._leg_vast(taak)
            else:
                self._druk_af(taak)

    def _volgende(self) -> _Taak | None:
        """What is next, when its time has come: words, or a verslag while no words wait; None at the end."""
        with self._slot:
            while True:
                taak = self._taak or self._afdruk
                if self._sluit and (taak is None or taak.nummer <= self._afgedrukt):
                    self._draad = None
                    self._slot.notify_all()
                    return None
                if taak is None:
                    self._slot.wait()
                elif (rest := taak.uiterlijk - time.monotonic()) > 0:
                    self._slot.wait(rest)
                else:
                    self._bezig, self._taak = self._taak, None
                    return taak

    def _leg_vast(self, taak: _Taak) -> None:
        begin = time.monotonic()
        geschreven, bewaard, fout = self._poging(taak)
        with self._slot:
            nu = time.monotonic()
            self._bezig, self._duur = None, nu - begin
            if geschreven:
                self._pauze = _EERST_OPNIEUW
                rustig = max(nu + STIL, self._afdruk_vanaf)
                haast = self._haast_tot > self._afgedrukt
                self._afdruk = replace(taak, uiterlijk=nu if haast else rustig)
            else:
                self._opnieuw(taak, nu + self._pauze)
                self._pauze = _DAARNA_OPNIEUW
            if not fout:
                self._veilig = taak.nummer
            self._stand = Stand(self._bestanden.pad, bewaard, fout, self._bestanden.let_op)
            self._vertel(altijd=not fout)
            self._slot.notify_all()

    def _poging(self, taak: _Taak) -> tuple[bool, datetime | None, str]:
        """Whether it was written, when the words were last safe, and why these are not. Never raises."""
        was = self._stand.bewaard
        try:
            heel = self._bestanden.leg_vast(taak.casus, taak.sessie)
            return (True, self._nu(), "") if heel else (True, was, TE_LANG)
        except Exception as fout:
            return False, was, reden(fout)

    def _opnieuw(self, taak: _Taak, later: float) -> None:
        """Try again at that moment, or earlier when something newer comes first."""
        nieuwste = self._taak or replace(taak, uiterlijk=later)
        self._taak = replace(nieuwste, uiterlijk=min(nieuwste.uiterlijk, later))

    def _druk_af(self, taak: _Taak) -> None:
        if self._bestanden.vervangen:
            self._leg_vast(taak)
            return
        klaar = self._bestanden.druk_af(taak.casus, taak.sessie)
        with suppress(Exception):
            self._leg_weg(taak.sessie)
        with self._slot:
            nu = time.monotonic()
            self._afgedrukt, self._afdruk_vanaf = taak.nummer, nu + TUSSENPOOS
            self._afdruk = None if klaar else replace(taak, uiterlijk=nu + _DAARNA_OPNIEUW)
            self._stand = replace(self._stand, let_op=self._bestanden.let_op)
            self._vertel()
            self._slot.notify_all()

    # In the thread that watches

    def _waak(self) -> None:
        """Tell that the disk does not answer: the thread that writes cannot, it waits for that disk."""
        with self._slot:
            while self._draad:
                rest = self._te_laat() - time.monotonic()
                self._vertel()
                self._slot.wait(rest if 0 < rest < math.inf else None)

    def _te_laat(self) -> float:
        """When the words that wait have waited too long, on the monotonic clock; never when none wait."""
        wachten = (taak.uiterlijk for taak in (self._bezig, self._taak) if taak)
        return min(wachten, default=math.inf) + GEDULD

    def _vertel(self, *, altijd: bool = False) -> None:
        """A failure is told once; that something new is safe always, also twice in the same second."""
        stand, vorige = self.stand, self._verteld
        if stand == vorige and not altijd:
            return
        self._verteld = stand
        nieuws = replace(stand, let_op="") if stand.let_op == vorige.let_op else stand
        with suppress(Exception):  # whoever listens must never stop the saving
            self._meld(nieuws)
