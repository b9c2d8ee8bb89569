"""No pupil stands in what the school keeps over all casussen."""

import pytest

from andere_vragen.casus.loopt import noemt


@pytest.mark.parametrize(
    ("tekst", "genoemd"),
    [
        ("Iedereen groet bij de deur", ""),
        ("Lindeplein: samen eten", ""),
        ("De lunch met Linde-07", "Linde-07"),
        ("De lunch met linde", "Linde-07"),
        ("Een plek als Lindes plek", "Linde-07"),
        ("Linde's groepje eet samen", "Linde-07"),
        ("Wat klas 1b al doet", "Klas 1B"),
    ],
)
def test_a_schuilnaam_is_found_whole_and_as_it_is_said(tekst: str, genoemd: str) -> None:
    assert noemt(tekst, ["Linde-07", "Klas 1B"]) == genoemd
