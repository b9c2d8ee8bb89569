"""Putting right what a casus says."""

from typing import ClassVar

from andere_vragen.casus.vooraf import Vooraf
from andere_vragen.rechten.recht import Recht
from andere_vragen.store.schrijven import bewaar, toml


class Verbeteren(Recht):
    """What can be put right."""

    gelukt: ClassVar[str] = "Het is veranderd"

    def vooraf(self, vooraf: Vooraf) -> None:
        """Other words for what it is for, who found it good, how long it is kept. Raises `Weigering`."""
        with self.alleen():
            gelezen, casus = self.leesbaar(), self.hele_casus()
            self.zonder_verslagen(gelezen)
            bewaar(casus.pad, toml(vooraf.in_casus(casus.waarde)))
            self.druk_af(gelezen)
