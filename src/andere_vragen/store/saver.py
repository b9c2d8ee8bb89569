"""Saving beside the screen: a slow or full disk never holds a key, and nothing said is lost."""

import stat
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.store.laden import Bestand
from andere_vragen.store.lezen import Onleesbaar, Stempel, lees, som
from andere_vragen.store.schrijven import bewaar, bytes_van, reden, toml, vrij_pad
from andere_vragen.taal.tekst import regel

RUST = 0.8
"""Seconds from the first half-typed letter to the disk. A slow disk takes its time out of the waiting."""

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

    `meld` is called from that thread whenever something was saved and when saving begins to fail; it
    must not wait for the thread that calls `wacht` or `sluit`.
    """

    def __init__(
        self,
        sessie: Bestand[Sessie] | Path,
        casus: Bestand[Casus],
        *,
        verslag: Callable[[Casus, Sessie], str],
        meld: Callable[[Stand], None],
        nu: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._schrijver = _Schrijver(sessie, casus, verslag, nu)
        self._meld = meld
        self._stand = self._schrijver.stand
        self._slot = threading.Condition()
        self._taak: _Taak | None = None
        self._gegeven = 0
        self._gezegd = 0
        self._veilig = 0
        self._duur = 0.0
        self._sluit = False
        self._draad: threading.Thread | None = None

    @property
    def stand(self) -> Stand:
        """How saving stands now."""
        return self._stand

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
            self._slot.notify_all()

    def wacht(self, timeout: float) -> bool:
        """Whether everything given until now is on disk, after at most `timeout` seconds."""
        with self._slot:
            nummer = self._gegeven
            self._haast()
            return self._slot.wait_for(lambda: self._veilig >= nummer, timeout)

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
        if self._taak:
            self._taak = replace(self._taak, uiterlijk=time.monotonic())
            self._slot.notify_all()

    def _werk(self) -> None:
        pauze = _EERST_OPNIEUW
        while taak := self._volgende():
            schrijver, begin = self._schrijver, time.monotonic()
            schrijver.schrijf(taak.casus, taak.sessie, opnieuw=taak.nummer == self._veilig)
            with self._slot:
                self._duur = time.monotonic() - begin
                if not schrijver.stand.fout:
                    self._veilig = taak.nummer
                    self._slot.notify_all()
                if schrijver.klaar:
                    pauze = _EERST_OPNIEUW
                else:
                    later = time.monotonic() + pauze
                    pauze = _DAARNA_OPNIEUW
                    if self._taak:
                        self._taak = replace(self._taak, uiterlijk=min(self._taak.uiterlijk, later))
                    else:
                        self._taak = replace(taak, uiterlijk=later)
            self._vertel(schrijver.stand)

    def _volgende(self) -> _Taak | None:
        """The newest that is to be written, when its time has come; None at the end."""
        with self._slot:
            while True:
                if self._sluit and (self._taak is None or self._taak.nummer == self._veilig):
                    self._draad = None
                    return None
                if self._taak is None:
                    self._slot.wait()
                elif (rest := self._taak.uiterlijk - time.monotonic()) > 0:
                    self._slot.wait(rest)
                else:
                    taak, self._taak = self._taak, None
                    return taak

    def _vertel(self, stand: Stand) -> None:
        """A failure is told once; that something new is safe always, also twice in the same second."""
        if stand.fout and stand == self._stand:
            return
        self._stand = stand
        with suppress(Exception):  # whoever listens must never stop the saving
            self._meld(stand)


class _Doel:
    """A file that is only written while it is what was last read or written here."""

    def __init__(self, pad: Path, stempel: Stempel | None, *, heel: bool) -> None:
        self.pad = pad
        self.let_op = ""
        self._stempel = stempel
        self._heel = heel
        self._eigen = {stempel.som} if stempel else set()

    def schrijf(self, inhoud: str) -> None:
        """Write, or write beside it what must stay as it is. Raises `OSError`."""
        if not self._heel or self._veranderd():
            waarom = "omdat het veranderd was" if self._heel else "omdat het niet heel gelezen kon worden"
            oud, self.pad = self.pad, vrij_pad(self.pad)
            self.let_op = f"bewaard naast {regel(oud.name)}, {waarom}: {regel(self.pad.name)}"
            self._heel, self._stempel, self._eigen = True, None, set()
        # Remembered before trying: what is on disk after a failure can be this already.
        data = bytes_van(inhoud)
        self._eigen.add(som(data))
        staat = bewaar(self.pad, inhoud)
        self._eigen = {som(data)}
        self._stempel = Stempel.van(data, staat)

    def _veranderd(self) -> bool:
        try:
            staat = self.pad.stat()
        except FileNotFoundError:
            return False
        if self._stempel and self._stempel.past_bij(staat):
            return False
        if not stat.S_ISREG(staat.st_mode):
            return True
        try:
            return som(lees(self.pad)[0]) not in self._eigen
        except Onleesbaar as fout:
            oorzaak = fout.__cause__
            if isinstance(oorzaak, OSError) and not isinstance(oorzaak, PermissionError):
                raise oorzaak from None  # the disk fails, which says nothing about the file
            return True


class _Schrijver:
    """The three files of one sitting, in the order of what they are worth."""

    def __init__(
        self,
        sessie: Bestand[Sessie] | Path,
        casus: Bestand[Casus],
        verslag: Callable[[Casus, Sessie], str],
        nu: Callable[[], datetime],
    ) -> None:
        self._sessie = (
            _Doel(sessie, None, heel=True)
            if isinstance(sessie, Path)
            else _Doel(sessie.pad, sessie.stempel, heel=sessie.heel)
        )
        self._casus = _Doel(casus.pad, casus.stempel, heel=casus.heel)
        self._casus_op_schijf = casus.waarde
        self._verslag = verslag
        self._verslag_op_schijf: tuple[Path, str] | None = None
        self._nu = nu
        self.stand = Stand(self._sessie.pad)
        self.klaar = True

    def schrijf(self, casus: Casus, sessie: Sessie, *, opnieuw: bool) -> None:
        """Write what changed; how it went stands in `stand` and `klaar`. Never raises.

        `opnieuw` when the sitting itself is safe already, and only something beside it was not.
        """
        self.klaar = False
        bewaard, let_op, fout = self.stand.bewaard, "", ""
        try:
            if not opnieuw:
                self._sessie.schrijf(toml(sessie))
            let_op = self._druk_verslag_af(casus, sessie)
            if casus != self._casus_op_schijf:
                self._casus.schrijf(toml(casus))
                self._casus_op_schijf = casus
            bewaard = self._nu()
        except Exception as oorzaak:
            self.klaar, fout = False, reden(oorzaak)
        wat = "; ".join(deel for deel in (self._sessie.let_op, self._casus.let_op, let_op) if deel)
        self.stand = Stand(self._sessie.pad, bewaard, fout, wat)

    def _druk_verslag_af(self, casus: Casus, sessie: Sessie) -> str:
        """Why there is no new verslag; empty when there is one, or nothing changed in it.

        Only a disk can do better later; a failing `verslag` would fail again.
        """
        pad = self._sessie.pad.with_suffix(".md")
        self.klaar = True
        try:
            tekst = self._verslag(casus, sessie)
            if (pad, tekst) != self._verslag_op_schijf:
                bewaar(pad, tekst)
                self._verslag_op_schijf = (pad, tekst)
        except OSError as fout:
            self.klaar = False
            return _geen_verslag(pad, fout)
        except Exception as fout:
            return _geen_verslag(pad, fout)
        return ""


def _geen_verslag(pad: Path, fout: Exception) -> str:
    return f"het verslag {regel(pad.name)} is niet bijgewerkt: {reden(fout)}"
