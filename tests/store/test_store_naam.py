from datetime import date

import pytest

from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.store.naam import bestandsnaam, kan_overal

DAG = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("schuilnaam", "naam"),
    [
        ("Linde-07", "verslag-linde-07-2026-11-21.md"),
        ("Zoë & de klas: ‘2B’", "verslag-zoe-de-klas-2b-2026-11-21.md"),
        ("con", "verslag-casus-con-2026-11-21.md"),
        ("\u6797", "verslag-casus-2026-11-21.md"),
        ("x" * 200, f"verslag-{'x' * 40}-2026-11-21.md"),
    ],
)
def test_een_papier_heet_naar_wat_het_is_de_schuilnaam_en_de_dag(schuilnaam: str, naam: str) -> None:
    assert bestandsnaam("verslag", schuilnaam, DAG, ".md") == naam
    assert kan_overal(naam)


def test_wie_een_papier_ziet_liggen_weet_welk_het_is() -> None:
    namen = {soort: bestandsnaam(papier.naam, "Linde-07", DAG, "") for soort, papier in PAPIEREN.items()}
    verslagen = ("md", "tekst", "docx", "html")
    assert namen == dict.fromkeys(verslagen, "verslag-linde-07-2026-11-21") | {
        "blad": "blad-linde-07-2026-11-21",
        "ics": "samen-terugkijken-linde-07-2026-11-21",
    }
