"""What already runs for the whole klas, school or wijk: a list that is kept over all casussen."""

import errno
import os
import stat
from pathlib import Path

import pytest

from andere_vragen.casus.loopt import LooptAl
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.looptal import LOOPT, bewaar, lees
from store_waarden import tijdelijke

GROETEN = LooptAl(tekst="Iedereen groet bij de deur", bereik="school")
PAUZE = LooptAl(tekst="Een rustige plek in de pauze", bereik="klas")


def test_without_a_list_nothing_runs_and_reading_makes_nothing(tmp_path: Path) -> None:
    assert lees(tmp_path / "weg") == ()
    assert not list(tmp_path.iterdir())


def test_what_was_put_there_is_there_the_next_time(tmp_path: Path) -> None:
    for iets in (GROETEN, PAUZE):
        bewaar(tmp_path / "nieuw", iets)
    assert lees(tmp_path / "nieuw") == (GROETEN, PAUZE)
    assert (tmp_path / "nieuw" / LOOPT).read_text("utf-8") == (
        "formaat = 1\n\n"
        '[[loopt]]\ntekst = "Iedereen groet bij de deur"\nbereik = "school"\n\n'
        '[[loopt]]\ntekst = "Een rustige plek in de pauze"\nbereik = "klas"\n'
    )


def test_what_is_there_does_not_come_twice(tmp_path: Path) -> None:
    bewaar(tmp_path, GROETEN)
    bewaar(tmp_path, LooptAl(tekst="iedereen groet bij de deur.", bereik="school"))
    assert lees(tmp_path) == (GROETEN,)
    bewaar(tmp_path, LooptAl(tekst=GROETEN.tekst, bereik="klas"))
    assert len(lees(tmp_path)) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    bewaar(tmp_path, GROETEN)
    assert stat.S_IMODE((tmp_path / LOOPT).stat().st_mode) == 0o600


def test_what_somebody_else_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / LOOPT).write_text(
        'school = "De Eik"\n[[loopt]]\ntekst = "Lopen"\nbereik = "wijk"\nsinds = "mei"\n', encoding="utf-8"
    )
    bewaar(tmp_path, GROETEN)
    tekst = (tmp_path / LOOPT).read_text("utf-8")
    assert 'school = "De Eik"' in tekst
    assert 'sinds = "mei"' in tekst
    assert [iets.tekst for iets in lees(tmp_path)] == ["Lopen", GROETEN.tekst]


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("", f"{LOOPT} is leeg: het is beschadigd."),
        (
            "loopt = 1",
            f"{LOOPT}, loopt: hier hoort een lijst, tussen [ en ]. Het bestand blijft zoals het is.",
        ),
        ("[[loopt]]\nbereik = 'klas'", f"{LOOPT}, loopt, nummer 1, tekst: dit ontbreekt. Het bestand blijft"),
        ("[[loopt]]\ntekst = 'x'\nbereik = 'casus'", f"{LOOPT}, loopt, nummer 1, bereik: "),
    ],
)
def test_a_list_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path, inhoud: str, zin: str) -> None:
    (tmp_path / LOOPT).write_text(inhoud, encoding="utf-8")
    with pytest.raises(Onleesbaar) as gelezen:
        lees(tmp_path)
    with pytest.raises(Onleesbaar) as bewaard:
        bewaar(tmp_path, GROETEN)
    assert gelezen.value.zin == bewaard.value.zin
    assert gelezen.value.zin.startswith(zin)
    assert (tmp_path / LOOPT).read_text("utf-8") == inhoud


def test_a_list_of_a_newer_version_is_read_and_left_alone(tmp_path: Path) -> None:
    inhoud = 'formaat = 2\n[[loopt]]\ntekst = "Lopen"\nbereik = "wijk"\n'
    (tmp_path / LOOPT).write_text(inhoud, encoding="utf-8")
    assert [iets.tekst for iets in lees(tmp_path)] == ["Lopen"]
    with pytest.raises(Onleesbaar, match="komt uit een nieuwere versie"):
        bewaar(tmp_path, GROETEN)
    assert (tmp_path / LOOPT).read_text("utf-8") == inhoud


def test_a_full_disk_leaves_the_list_as_it_was(tmp_path: Path) -> None:
    bewaar(tmp_path, GROETEN)

    def vol(*_: object) -> int:
        raise OSError(errno.ENOSPC, "vol")

    with pytest.MonkeyPatch.context() as lap:
        lap.setattr(os, "write", vol)
        with pytest.raises(OSError, match="vol"):
            bewaar(tmp_path, PAUZE)
    assert lees(tmp_path) == (GROETEN,)
    assert not tijdelijke(tmp_path)
