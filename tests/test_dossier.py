import os
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from ander_venster import ander_venster, antwoord
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.casus.voorbeeld import voorbeeld
from andere_vragen.dossier import BEZET, NIEUWER, Dossier, leg_voorbeeld_klaar, maak_casus
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.laden import laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.schrijven import toml
from andere_vragen.vragen.lezen import standaard
from store_waarden import CASUS, NU, VREEMD, casusmap, sessie, sessiebestand

VRAGEN = standaard().van_soort("jongere")
EERSTE = "2026-11-21-1400.toml"


def dossier(casusmap: Path) -> Dossier:
    return Dossier(casusmap, VRAGEN, casusmap.parent.parent / "toestand")


@pytest.fixture
def linde(tmp_path: Path) -> Path:
    return casusmap(tmp_path / "casussen")


def bewaard(open_: Dossier, gesprek: Gesprek) -> Path:
    """Where the sitting is, once the saver is done."""
    saver = open_.saver(gesprek, lambda _: None, lambda: NU)
    saver.zet(gesprek.casus, gesprek.sessie)
    assert saver.sluit(10)
    return saver.stand.pad


# A casus that is new


def test_a_new_casus_is_kept_three_months(tmp_path: Path) -> None:
    casusmap = maak_casus(tmp_path / "casussen", "Linde-07", "groep", NU)
    casus = laad_casus(casusmap).waarde
    assert casusmap.name == "linde-07"
    assert (casus.schuilnaam, casus.soort, casus.gemaakt) == ("Linde-07", "groep", NU)
    assert casus.bewaren_tot == date(2027, 2, 21)


def test_a_schuilnaam_that_can_be_none_makes_no_folder(tmp_path: Path) -> None:
    for naam in (" ", "x" * 201):
        with pytest.raises(ValidationError):
            maak_casus(tmp_path / "casussen", naam, "jongere", NU)
    assert not (tmp_path / "casussen").exists()


def test_a_new_casus_has_no_sitting_to_go_on_with(linde: Path) -> None:
    open_ = dossier(linde)
    assert open_.sessie is None
    assert open_.meldingen == []
    with pytest.raises(LookupError, match="linde-07"):
        open_.verder()


def test_a_new_sitting_gets_a_file_of_its_own(linde: Path) -> None:
    open_ = dossier(linde)
    gesprek = open_.nieuw("kort", NU)
    assert (gesprek.casus, gesprek.sessie.route, gesprek.scherm.id) == (CASUS, "kort", "welkom")
    assert not gesprek.alleen_lezen
    assert bewaard(open_, gesprek) == linde / EERSTE
    assert laad_sessie(linde / EERSTE).waarde == gesprek.sessie
    assert (linde / EERSTE).with_suffix(".md").read_text("utf-8").startswith("# Verslag: Linde-07")


# Who is who


def test_an_old_log_that_is_opened_again_does_not_change_who_is_who(linde: Path) -> None:
    toen = Deelnemer(rol="mentor", aanwezig="dinsdag")
    sessiebestand(linde, EERSTE, sessie().gewijzigd_naar(aanwezig=(toen,)))
    nu = Deelnemer(rol="mentor", aanwezig="donderdag")
    wieiswie.bewaar(linde.parent, [nu])
    open_ = dossier(linde)
    open_.onthoud(open_.verder().sessie.aanwezig)
    assert wieiswie.lees(linde.parent) == (nu,)
    open_.onthoud([Deelnemer(rol="mentor", aanwezig="vrijdag")])
    assert wieiswie.lees(linde.parent) == (Deelnemer(rol="mentor", aanwezig="vrijdag"),)


@pytest.mark.parametrize("kende", [True, False], ids=["van een andere casus", "uit het gesprek zelf"])
def test_a_number_that_was_emptied_does_not_come_back_in_the_next_casus(linde: Path, kende: bool) -> None:
    mentor = Deelnemer(rol="mentor", doet="belt", bereikbaar="06-1")
    wieiswie.bewaar(linde.parent, [mentor])
    if not kende:
        sessiebestand(linde, EERSTE, sessie().gewijzigd_naar(aanwezig=(mentor,)))
    open_ = dossier(linde)
    if not kende:
        open_.verder()
    leeg = Deelnemer(rol="Mentor", doet="belt")
    open_.onthoud([leeg])
    assert [(wie.doet, wie.bereikbaar) for wie in wieiswie.lees(linde.parent)] == [("belt", None)]


def test_who_says_nothing_of_a_second_one_with_that_role_takes_nothing_from_the_first(linde: Path) -> None:
    mentor = Deelnemer(rol="mentor", bereikbaar="06-1")
    wieiswie.bewaar(linde.parent, [mentor])
    dossier(linde).onthoud([mentor, Deelnemer(rol="mentor", nummer=1)])
    assert wieiswie.lees(linde.parent) == (mentor,)


def test_what_already_runs_comes_to_the_table_and_a_broken_list_is_told(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    groeten = LooptAl(tekst="Groeten", bereik="school")
    looptal.bewaar(linde.parent, groeten)
    open_ = dossier(linde)
    assert open_.verder().loopt == (groeten,)
    assert open_.meldingen == []
    open_.los()
    (linde.parent / "loopt-al.toml").write_text("loopt = 1", "utf-8")
    open_ = dossier(linde)
    assert open_.verder().loopt == ()
    assert open_.meldingen[0].startswith("loopt-al.toml, loopt: hier hoort een lijst")


# Going on


def test_a_sitting_goes_on_where_the_group_was(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    open_ = dossier(linde)
    gesprek = open_.verder()
    assert (gesprek.sessie, gesprek.scherm.id, gesprek.alleen_lezen) == (sessie("a"), "context", "")
    assert open_.sessie == sessie("a")
    assert bewaard(open_, gesprek.met(NU, Notitie(scherm="context", tekst="b"))) == linde / EERSTE
    assert [notitie.tekst for notitie in laad_sessie(linde / EERSTE).waarde.notities] == ["a", "b"]


def test_een_dossier_is_toe_aan_terugkijken_zoals_de_lijst_het_zegt(linde: Path) -> None:
    dag = date(2026, 12, 12)
    bellen = Afspraak(id="a1", scherm="afspraken", wat="Bellen")
    eerst = sessie().met(bellen).gewijzigd_naar(terugkijken_op=dag)
    leeg = sessie(id="leeg").gewijzigd_naar(begonnen=NU + timedelta(days=3), soort="terugkijken")
    sessiebestand(linde, EERSTE, eerst)
    sessiebestand(linde, "2026-11-24-1400.toml", leeg)
    open_ = dossier(linde)
    assert (open_.toe(dag - timedelta(days=1)), open_.toe(dag)) == (False, True)
    casus = linde / "casus.toml"
    casus.write_text(casus.read_text("utf-8").replace('"open"', '"afgesloten"'), encoding="utf-8")
    assert not dossier(linde).toe(dag)


def test_a_sitting_that_lost_its_id_is_not_earlier_than_itself(linde: Path) -> None:
    pad = sessiebestand(linde, EERSTE, sessie("a"))
    pad.write_text(pad.read_text("utf-8").replace('id = "9e1c77aa"\n', ""), encoding="utf-8")
    for _ in range(8):
        assert dossier(linde).verder().eerder == ()


def test_a_later_sitting_never_rewrites_an_earlier_one(linde: Path) -> None:
    eerder = sessiebestand(linde, EERSTE, sessie("a")).read_bytes()
    open_ = dossier(linde)
    tegelijk = open_.nieuw("terugkijken", NU)
    assert bewaard(open_, tegelijk) == linde / "2026-11-21-1400-2.toml"
    later = open_.nieuw("terugkijken", NU + timedelta(days=21))
    assert bewaard(open_, later) == linde / "2026-12-12-1400.toml"
    assert (linde / EERSTE).read_bytes() == eerder


def test_looking_back_keeps_the_casus_longer_on_disk_too(linde: Path) -> None:
    open_ = dossier(linde)
    bewaard(open_, open_.nieuw("kort", NU).gesteld(NU, terugkijken_op=date(2027, 1, 12)))
    assert laad_casus(linde).waarde.bewaren_tot == date(2027, 4, 12)


def test_what_did_not_load_whole_is_never_overwritten(linde: Path) -> None:
    pad = sessiebestand(linde, EERSTE, sessie("a", "b"))
    half = pad.read_text("utf-8").replace('tekst = "b"', "tekst = 3")
    pad.write_text(half, encoding="utf-8")
    open_ = dossier(linde)
    (zin,) = open_.meldingen
    assert zin.startswith("2026-11-21-1400.toml, notitie 2, tekst: hier hoort een tekst")
    assert bewaard(open_, open_.verder()) == linde / "2026-11-21-1400-2.toml"
    assert pad.read_text("utf-8") == half


# Only for reading


def test_a_casus_that_is_open_in_another_window_is_only_for_reading(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    een, ander = dossier(linde), dossier(linde)
    assert een.verder().alleen_lezen == een.nieuw("kort", NU).alleen_lezen == ""
    assert ander.verder().alleen_lezen == ander.nieuw("kort", NU).alleen_lezen == BEZET
    ander.los()
    assert dossier(linde).verder().alleen_lezen == BEZET
    een.los()
    assert dossier(linde).verder().alleen_lezen == ""


def test_another_program_keeps_the_casus_too(linde: Path, tmp_path: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    with ander_venster(tmp_path / "toestand", linde) as proces:
        assert antwoord(proces) == "True"
        assert dossier(linde).verder().alleen_lezen == BEZET


def test_only_who_has_the_casus_cleans_up(linde: Path) -> None:
    een = dossier(linde)
    rest = linde / ".~2026-11-21-1400.toml.1.tmp"
    rest.write_text("half")
    os.utime(rest, (0, 0))
    dossier(linde)
    assert rest.exists()
    een.los()
    dossier(linde)
    assert not rest.exists()


def test_a_sitting_of_a_newer_version_is_only_for_reading(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a").gewijzigd_naar(formaat=2))
    open_ = dossier(linde)
    assert open_.verder().alleen_lezen == NIEUWER
    assert open_.nieuw("kort", NU).alleen_lezen == ""


def test_a_casus_of_a_newer_version_is_only_for_reading(linde: Path) -> None:
    (linde / "casus.toml").write_text(toml(CASUS.gewijzigd_naar(formaat=2)), encoding="utf-8")
    sessiebestand(linde, EERSTE, sessie("a"))
    open_ = dossier(linde)
    assert open_.verder().alleen_lezen == open_.nieuw("kort", NU).alleen_lezen == NIEUWER


# What the begeleider should know


def test_a_copy_that_a_synced_folder_made_is_named(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    sessiebestand(linde, f"2026-11-21-1400.sync-conflict-LAPTOP{VREEMD}[2J.toml", sessie("a", "b", minuten=5))
    open_ = dossier(linde)
    assert open_.meldingen == [f"Hier staat iets twee keer. Kijk wat klopt: {EERSTE}."]
    assert open_.sessie == sessie("a", "b", minuten=5)
    sessiebestand(linde, EERSTE, sessie("a", "c", minuten=9))
    open_ = dossier(linde)
    assert open_.meldingen == [
        "Hier staat iets twee keer. Kijk wat klopt: 2026-11-21-1400.sync-conflict-LAPTOP[2J.toml."
    ]


def test_a_sitting_that_cannot_be_read_is_named_and_passed_over(linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("a"))
    (linde / "2026-12-12-0930.toml").write_bytes(b"\0\0\0")
    open_ = dossier(linde)
    assert open_.sessie == sessie("a")
    assert open_.meldingen == [
        "2026-12-12-0930.toml is leeg: het is beschadigd. Zet een eerdere kopie terug."
    ]
    assert bewaard(open_, open_.verder()) == linde / EERSTE
    assert (linde / "2026-12-12-0930.toml").read_bytes() == b"\0\0\0"


def test_a_casus_with_something_wrong_in_it_is_told(linde: Path) -> None:
    pad = linde / "casus.toml"
    pad.write_text(pad.read_text("utf-8").replace('"open"', '"dicht"'), encoding="utf-8")
    (zin,) = dossier(linde).meldingen
    assert zin.startswith("casus.toml, status: hier kan alleen staan: open of afgesloten.")


def test_a_casus_that_cannot_be_read_is_not_kept_from_others(linde: Path) -> None:
    inhoud = (linde / "casus.toml").read_bytes()
    (linde / "casus.toml").write_bytes(b"")
    with pytest.raises(Onleesbaar):
        dossier(linde)
    (linde / "casus.toml").write_bytes(inhoud)
    sessiebestand(linde, EERSTE, sessie("a"))
    assert dossier(linde).verder().alleen_lezen == ""


def test_the_example_lies_ready_half_way(tmp_path: Path) -> None:
    casus, gesprek = voorbeeld(NU)
    casusmap = leg_voorbeeld_klaar(tmp_path / "oefenen", casus, gesprek)
    open_ = dossier(casusmap)
    assert isinstance(open_.sessie, Sessie)
    assert open_.verder().sessie == gesprek
    assert open_.meldingen == []
    if os.name != "nt":
        assert stat.S_IMODE(casusmap.stat().st_mode) == 0o700
