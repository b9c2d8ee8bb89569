"""The paper that was made last, as a line in a list of papers."""

from andere_vragen.widgets.kieslijst import Keus

OPENEN = "openen"


def opent(papier: str) -> list[Keus]:
    """The line that opens it; none when none was made."""
    naam = papier.replace("\\", "/").rpartition("/")[2]
    return [Keus(OPENEN, f"Open {naam}", "openen")] if papier else []
