"""Afspraken: what the group will try out. Here a line is an afspraak, unless F4 makes it something else."""

from andere_vragen.screens.vraag import Vraagscherm
from andere_vragen.treden import Soort


class AfsprakenVraag(Vraagscherm):
    """All afspraken of the sitting, the early ones too; a line begins a new one."""

    soorten: tuple[Soort, ...] = ("afspraak", "hypothese", "notitie")
