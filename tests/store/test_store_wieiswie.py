"""Who is who: a list that is kept over all casussen."""

import errno
import os
import stat
from pathlib import Path

import pytest

from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.wieiswie import WIE, bewaar, lees, vergeet
from store_waarden import tijdelijke

MENTOR = Deelnemer(rol="mentor", doet="vraagt hoe het gaat", aanwezig="ma en di", bereikbaar="via school")
CONCIERGE = Deelnemer(rol="conciërge", aanwezig="elke dag")


def test_without_a_list_there_is_nobody_and_reading_makes_nothing(tmp_path: Path) -> None:
    assert lees(tmp_path / "weg") == ()
    assert not list(tmp_path.iterdir())


def test_who_was_kept_is_there_the_next_time(tmp_path: Path) -> None:
    bewaar(tmp_path / "nieuw", [MENTOR, CONCIERGE])
    assert lees(tmp_path / "nieuw") == (MENTOR, CONCIERGE)
    assert (tmp_path / "nieuw" / WIE).read_text("utf-8") == (
        "formaat = 1\n\n"
        '[[wie]]\nrol = "mentor"\ndoet = "vraagt hoe het gaat"\naanwezig = "ma en di"\n'
        'bereikbaar = "via school"\n\n'
        '[[wie]]\nrol = "conciërge"\naanwezig = "elke dag"\n'
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    bewaar(tmp_path, [MENTOR])
    assert stat.S_IMODE((tmp_path / WIE).stat().st_mode) == 0o600


def test_what_is_new_takes_the_place_of_what_was_and_the_rest_stays(tmp_path: Path) -> None:
    bewaar(tmp_path, [MENTOR, CONCIERGE])
    bewaar(tmp_path, [Deelnemer(rol="Mentor", aanwezig="wo", doet=""), Deelnemer(rol="ouder", doet="belt")])
    assert lees(tmp_path) == (
        MENTOR.gewijzigd_naar(aanwezig="wo"),
        CONCIERGE,
        Deelnemer(rol="ouder", doet="belt"),
    )


def test_quotes_and_accents_make_no_second_person_and_let_nobody_stay_behind(tmp_path: Path) -> None:
    bewaar(tmp_path, [Deelnemer(rol="ib'er", doet="belt"), Deelnemer(rol="Zoë", doet="kookt")])
    bewaar(tmp_path, [Deelnemer(rol="ib’er", aanwezig="wo"), Deelnemer(rol="Zoe", aanwezig="do")])
    assert [(een.rol, een.doet, een.aanwezig) for een in lees(tmp_path)] == [
        ("ib'er", "belt", "wo"),
        ("Zoë", "kookt", "do"),
    ]
    vergeet(tmp_path, ["ib’er", "zoe"])
    assert lees(tmp_path) == ()


def test_a_role_about_which_nothing_was_said_is_no_news(tmp_path: Path) -> None:
    """As little about people as possible."""
    bewaar(tmp_path, [Deelnemer(rol="moeder"), Deelnemer(rol="jongere", doet="")])
    assert not (tmp_path / WIE).exists()
    bewaar(tmp_path, [MENTOR])
    was = (tmp_path / WIE).stat().st_ino
    bewaar(tmp_path, [Deelnemer(rol="mentor"), MENTOR])
    assert (tmp_path / WIE).stat().st_ino == was


def test_what_somebody_else_wrote_is_kept(tmp_path: Path) -> None:
    """Unknown keys, and two people with one role."""
    (tmp_path / WIE).write_text(
        'school = "De Eik"\n[[wie]]\nrol = "mentor"\nkleur = "blauw"\n[[wie]]\nrol = "mentor"\ndoet = "b"\n',
        encoding="utf-8-sig",
        newline="\r\n",
    )
    bewaar(tmp_path, [Deelnemer(rol="mentor", doet="a"), CONCIERGE])
    tekst = (tmp_path / WIE).read_text("utf-8")
    assert 'school = "De Eik"' in tekst
    assert 'kleur = "blauw"' in tekst
    assert [(iemand.rol, iemand.doet) for iemand in lees(tmp_path)] == [
        ("mentor", "a"),
        ("mentor", "b"),
        ("conciërge", None),
    ]


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ("", f"{WIE} is leeg: het is beschadigd."),
        ("x = \n", f"{WIE}, regel 1: dit is geen goede TOML."),
        ("wie = 1", f"{WIE}, wie: hier hoort een lijst, tussen [ en ]. Het bestand blijft zoals het is."),
        ("[[wie]]\ndoet = 'x'", f"{WIE}, wie, nummer 1, rol: dit ontbreekt. Het bestand blijft"),
        ("[[wie]]\nrol = ''", f"{WIE}, wie, nummer 1, rol: de tekst is leeg. Het bestand blijft"),
        ("formaat = 'x'", f"{WIE}, formaat: hier hoort een heel getal."),
    ],
)
def test_a_list_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path, inhoud: str, zin: str) -> None:
    (tmp_path / WIE).write_text(inhoud, encoding="utf-8")
    with pytest.raises(Onleesbaar) as gelezen:
        lees(tmp_path)
    with pytest.raises(Onleesbaar) as bewaard:
        bewaar(tmp_path, [MENTOR])
    assert gelezen.value.zin == bewaard.value.zin
    assert gelezen.value.zin.startswith(zin)
    assert (tmp_path / WIE).read_text("utf-8") == inhoud


def test_a_list_of_a_newer_version_is_read_and_left_alone(tmp_path: Path) -> None:
    inhoud = 'formaat = 2\n[[wie]]\nrol = "mentor"\n'
    (tmp_path / WIE).write_text(inhoud, encoding="utf-8")
    assert lees(tmp_path) == (Deelnemer(rol="mentor"),)
    with pytest.raises(Onleesbaar, match="komt uit een nieuwere versie"):
        bewaar(tmp_path, [MENTOR])
    assert (tmp_path / WIE).read_text("utf-8") == inhoud


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
def test_a_list_that_points_nowhere_is_not_taken_for_no_list(tmp_path: Path) -> None:
    (tmp_path / WIE).symlink_to(tmp_path / "weg")
    with pytest.raises(Onleesbaar):
        bewaar(tmp_path, [MENTOR])
    assert (tmp_path / WIE).is_symlink()


def test_a_full_disk_leaves_the_list_as_it_was(tmp_path: Path) -> None:
    bewaar(tmp_path, [MENTOR])

    def vol(*_: object) -> int:
        raise OSError(errno.ENOSPC, "vol")

    with pytest.MonkeyPatch.context() as lap:
        lap.setattr(os, "write", vol)
        with pytest.raises(OSError, match="vol"):
            bewaar(tmp_path, [CONCIERGE])
    assert lees(tmp_path) == (MENTOR,)
    assert not tijdelijke(tmp_path)


def test_what_was_emptied_stays_so_also_when_the_role_was_typed_with_another_quote(tmp_path: Path) -> None:
    toen = Deelnemer(rol="ib’er", bereikbaar="toestel 12")
    bewaar(tmp_path, [toen])
    bewaar(tmp_path, [Deelnemer(rol="ib'er")], [toen])
    assert [iemand.bereikbaar for iemand in lees(tmp_path)] == [None]
