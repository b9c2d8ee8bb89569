"""The files of one sitting, written again and again; others may write them meanwhile."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import Bestand
from andere_vragen.store.lezen import Onleesbaar, Stempel, lees, som
from andere_vragen.store.schrijven import bewaar, bytes_van, reden, toml, vrij_pad
from andere_vragen.taal.tekst import regel


class Sessiebestanden:
    """The log and the casus, which are the truth, and the verslag that is printed from them."""

    def __init__(
        self,
        sessie: Bestand[Sessie] | Path,
        casus: Bestand[Casus],
        verslag: Callable[[Casus, Sessie], str],
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
        self._geen_verslag = ""

    @property
    def pad(self) -> Path:
        """Where the sitting is written."""
        return self._sessie.pad

    @property
    def let_op(self) -> str:
        """What somebody should know about the files, as part of a Dutch sentence; empty when nothing."""
        delen = (self._sessie.let_op, self._casus.let_op, self._geen_verslag)
        return "; ".join(deel for deel in delen if deel)

    def leg_vast(self, casus: Casus, sessie: Sessie) -> bool:
        """Write the log, and the casus when it changed or went away. False when not all fitted.

        Raises `OSError`.
        """
        concept = tuple(half.in_log for half in sessie.concept)
        self._sessie.schrijf(toml(sessie.model_copy(update={"concept": concept})))
        if casus != self._casus_op_schijf or self._casus.weg:
            self._casus.schrijf(toml(casus))
            self._casus_op_schijf = casus
        return concept == sessie.concept

    @property
    def vervangen(self) -> bool:
        """Whether something of somebody else stands now where the sitting was written."""
        try:
            return self._sessie.veranderd()
        except OSError:
            return False  # nothing can be told on a disk that fails

    def druk_af(self, casus: Casus, sessie: Sessie) -> bool:
        """Print the verslag beside the log, unless it would be the same. False when it is to be tried again.

        A disk may do better later; a `verslag` that fails would fail again.
        """
        pad = self.pad.with_suffix(".md")
        self._geen_verslag = ""
        try:
            tekst = self._verslag(casus, sessie)
            if (pad, tekst) != self._verslag_op_schijf:
                bewaar(pad, tekst)
                self._verslag_op_schijf = (pad, tekst)
        except Exception as fout:
            self._geen_verslag = f"het verslag {regel(pad.name)} is niet bijgewerkt: {reden(fout)}"
            return not isinstance(fout, OSError)
        return True


class _Doel:
    """A file that is only written while it is what was last read or written here."""

    def __init__(self, pad: Path, stempel: Stempel | None, *, heel: bool) -> None:
        self.pad = pad
        self.let_op = ""
        self._stempel = stempel
        self._heel = heel
        self._eigen = {stempel.som} if stempel else set()

    @property
    def weg(self) -> bool:
        """Whether nothing stands there any more."""
        return not os.path.lexists(self.pad)

    def schrijf(self, inhoud: str) -> None:
        """Write, or write beside it what must stay as it is. Raises `OSError`."""
        if not self._heel or self.veranderd():
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

    def veranderd(self) -> bool:
        """Whether this is no longer what was read or written here. Raises `OSError`."""
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
