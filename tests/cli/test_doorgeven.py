"""The commands that pass something on: overdracht, overnemen, leerkring and wie."""

import errno
import os
import re
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Terugblik
from andere_vragen.cli.wachtwoord import installeren
from andere_vragen.store import wieiswie
from andere_vragen.store.lezen import MAX_BYTES
from andere_vragen.store.pakket import LIJST, VOORKANT
from andere_vragen.store.schrijven import bewaar, toml
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

EERSTE = "2026-11-21-1400.toml"
VANDAAG = f"{date.today():%Y-%m-%d}"
VERBODEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@pytest.fixture(autouse=True)
def documenten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: tmp_path / "documenten")


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


@pytest.fixture
def linde(map: Path) -> Path:
    linde = casusmap(map)
    sessiebestand(linde, EERSTE, sessie("Nieuw rooster").gewijzigd_naar(vraag="Hoe doet Linde mee?"))
    return linde


@pytest.fixture
def pakket(av: Any, linde: Path, tmp_path: Path) -> Path:
    """The casus in one file."""
    pad = tmp_path / "pakket.zip"
    assert av("overdracht", "Linde-07", "--naar", pad).code == 0
    return pad


def alles_in(map: Path) -> dict[str, bytes]:
    """Every file below this folder, with what is in it."""
    return {str(pad.relative_to(map)): pad.read_bytes() for pad in map.rglob("*") if pad.is_file()}


# overdracht


def test_a_casus_goes_to_another_laptop_with_two_commands(av: Any, linde: Path, tmp_path: Path) -> None:
    pad = tmp_path / "documenten" / f"overdracht-linde-07-{VANDAAG}.zip"
    assert av("overdracht", "linde-07") == (
        0,
        f"Het pakket staat in {pad}\n"
        "Het pakket is open: wie het heeft, kan alles lezen. Liever op slot? Haal het weg en typ eerst: "
        f"{installeren()}\n"
        "Het gaat over minderjarigen: geef het met de hand, of langs een beveiligde weg.\n"
        f"De ander typt: andere-vragen overnemen {pad.name}\n"
        "Haal het pakket daarna overal weg, ook uit de prullenbak.\n",
        "",
    )
    elders = tmp_path / "andere laptop"
    assert av("overnemen", pad, "--map", elders) == (
        0,
        f"De casus staat in {elders / 'linde-07'}\n"
        f'Ga verder met: andere-vragen open linde-07 --map "{elders}"\n'
        "Haal het pakket nu weg, ook uit de prullenbak.\n",
        "",
    )
    assert alles_in(elders) == alles_in(linde.parent)
    assert "Linde-07" in av("lijst", "--map", elders).uit


def test_the_summary_lies_on_top(pakket: Path) -> None:
    with zipfile.ZipFile(pakket) as zip:
        assert zip.namelist()[:2] == [VOORKANT, LIJST]
        tekst = zip.read(VOORKANT).decode()
    assert "Hoe doet Linde mee?" in tekst
    assert "\n    andere-vragen overnemen pakket.zip\n" in tekst


def test_a_package_never_takes_the_place_of_another(
    av: Any, linde: Path, pakket: Path, tmp_path: Path
) -> None:
    was = pakket.read_bytes()
    zin = f"{pakket} is er al. Kies een andere naam: er wordt niets overschreven.\n"
    assert av("overdracht", "Linde-07", "--naar", pakket) == (1, "", zin)
    assert pakket.read_bytes() == was
    for naam in (f"overdracht-linde-07-{VANDAAG}.zip", f"overdracht-linde-07-{VANDAAG}-2.zip"):
        assert av("overdracht", "Linde-07").uit.startswith(
            f"Het pakket staat in {tmp_path / 'documenten' / naam}"
        )


def test_a_package_can_go_straight_to_a_stick(av: Any, linde: Path, tmp_path: Path) -> None:
    (stick := tmp_path / "stick").mkdir()
    for keer in range(2):
        gegeven = av("overdracht", "Linde-07", "--naar", stick)
        assert gegeven.code == keer
    assert [pad.name for pad in stick.iterdir()] == [f"overdracht-linde-07-{VANDAAG}.zip"]


def test_what_does_not_go_along_or_cannot_be_read_is_told(av: Any, linde: Path, tmp_path: Path) -> None:
    (linde / "foto.jpg").write_bytes(b"x")
    (linde / "2026-12-12-0930.toml").write_bytes(b"")
    gegeven = av("overdracht", "Linde-07", "--naar", tmp_path / "p.zip")
    assert gegeven.code == 1
    assert gegeven.uit.startswith("Het pakket staat in ")
    assert gegeven.fout.splitlines() == [
        "foto.jpg gaat niet mee: alleen gewone .toml, .md en .txt gaan mee.",
        "2026-12-12-0930.toml is leeg: het is beschadigd. Zet een eerdere kopie terug. "
        "Het zit wel in het pakket.",
    ]
    with zipfile.ZipFile(tmp_path / "p.zip") as zip:
        assert "2026-12-12-0930.toml kon niet gelezen worden" in zip.read(VOORKANT).decode()
        assert zip.read("linde-07/2026-12-12-0930.toml") == b""


def test_nothing_is_said_to_be_in_the_package_that_is_not(av: Any, linde: Path, tmp_path: Path) -> None:
    (linde / "2026-12-12-0930.toml").write_bytes(b"#" * (MAX_BYTES + 1))
    gegeven = av("overdracht", "Linde-07", "--naar", tmp_path / "p.zip")
    assert gegeven.fout.splitlines() == [
        "2026-12-12-0930.toml is te groot om te lezen. Het bestand blijft zoals het is. Het gaat niet mee."
    ]
    with zipfile.ZipFile(tmp_path / "p.zip") as zip:
        assert "2026-12-12" not in zip.read(VOORKANT).decode()


def test_a_casus_that_lost_its_id_can_travel(av: Any, linde: Path, tmp_path: Path) -> None:
    pad = linde / "casus.toml"
    pad.write_text(pad.read_text("utf-8").replace(f'id = "{CASUS.id}"\n', ""), encoding="utf-8")
    assert av("overdracht", "Linde-07", "--naar", tmp_path / "p.zip").code == 0
    assert av("overnemen", tmp_path / "p.zip", "--map", tmp_path / "elders").code == 0


def test_a_casus_that_is_not_there_or_cannot_be_read_gives_no_package(
    av: Any, linde: Path, tmp_path: Path
) -> None:
    zin = "Berk: deze casus is er niet. Kijk met: andere-vragen lijst\n"
    assert av("overdracht", "Berk") == (1, "", zin)
    (linde / "casus.toml").write_bytes(b"")
    assert av("overdracht", "linde-07").fout.startswith("casus.toml is leeg")
    assert not (tmp_path / "documenten").exists()


def test_a_full_disk_gives_no_package_and_says_so(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object) -> int:
        raise OSError(errno.ENOSPC, "vol")

    pad = tmp_path / "p.zip"
    with monkeypatch.context() as lap:
        lap.setattr(os, "write", vol)
        gegeven = av("overdracht", "Linde-07", "--naar", pad)
    assert gegeven == (1, "", f"{pad}: de schijf is vol. Het pakket is niet gemaakt.\n")
    assert not pad.exists()
    weg = tmp_path / "weg" / "p.zip"
    gegeven = av("overdracht", "Linde-07", "--naar", weg)
    assert gegeven == (1, "", f"{weg}: de map is weg. Het pakket is niet gemaakt.\n")


# overnemen


def test_the_same_package_twice_changes_nothing(av: Any, pakket: Path, map: Path) -> None:
    was = alles_in(map)
    assert av("overnemen", pakket) == (0, f"Alles uit dit pakket staat hier al, in {map / 'linde-07'}\n", "")
    assert alles_in(map) == was


def test_who_went_on_here_keeps_it_and_is_told_which_is_which(av: Any, pakket: Path, linde: Path) -> None:
    sessiebestand(linde, EERSTE, sessie("Hier verder gewerkt"))
    was = alles_in(linde)
    nieuw = linde.parent / "linde-07-2"
    assert av("overnemen", pakket) == (
        0,
        f"De casus staat in {nieuw}\n"
        "Let op: Linde-07 staat hier nu vaker. In linde-07 staat wat hier al was, "
        "in linde-07-2 wat je nu overnam.\n"
        "Haal het pakket nu weg, ook uit de prullenbak.\n",
        "",
    )
    assert alles_in(linde) == was
    assert b"Nieuw rooster" in (nieuw / EERSTE).read_bytes()
    assert av("overnemen", pakket).uit == f"Alles uit dit pakket staat hier al, in {nieuw}\n"


def test_another_casus_in_a_folder_of_that_name_is_no_obstacle(av: Any, pakket: Path, tmp_path: Path) -> None:
    elders = tmp_path / "elders"
    ander = casusmap(elders)
    bewaar(ander / "casus.toml", toml(CASUS.gewijzigd_naar(id="ander")))
    gegeven = av("overnemen", pakket, "--map", elders)
    assert gegeven.code == 0
    assert gegeven.uit.startswith(f"De casus staat in {elders / 'linde-07-2'}\nGa verder met: ")


def test_a_package_that_is_wrong_changes_nothing(av: Any, pakket: Path, map: Path) -> None:
    with zipfile.ZipFile(pakket, "a") as zip:
        zip.writestr("../../kwaad.toml", "x")
    was = alles_in(map)
    assert av("overnemen", pakket) == (
        1,
        "",
        "pakket.zip: ../../kwaad.toml wijst naar een plek buiten de map. Er is niets overgenomen.\n",
    )
    assert alles_in(map) == was


def test_a_folder_is_no_package(av: Any, map: Path) -> None:
    assert av("overnemen", ".") == (1, "", ".: dit is geen gewoon bestand. Er is niets overgenomen.\n")


def test_a_full_disk_takes_nothing_over_and_says_so(
    av: Any, pakket: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object) -> int:
        raise OSError(errno.ENOSPC, "vol")

    elders = tmp_path / "elders"
    with monkeypatch.context() as lap:
        lap.setattr(os, "write", vol)
        gegeven = av("overnemen", pakket, "--map", elders)
    assert gegeven == (1, "", f"{elders}: de schijf is vol. Er is niets overgenomen.\n")
    assert not list(elders.iterdir())


# leerkring


def terugblik_van(casus: str, **velden: Any) -> Sessie:
    begonnen = NU + timedelta(days=21)
    heel = {"casus": casus, "begonnen": begonnen, "gewijzigd": begonnen, "scherm": "terugkijken"}
    return Sessie.model_validate(heel | velden)


def test_learning_points_of_all_casussen_without_pupil_data(
    av: Any, linde: Path, map: Path, tmp_path: Path
) -> None:
    leren = Notitie(scherm="terugkijken", rij="leren", tekst="Vraag het Linde-07 eerst zelf")
    afspraak = Afspraak(id="a1", scherm="afspraken", wat="Een stille plek", bereik="school")
    sessiebestand(linde, EERSTE, sessie("Nieuw rooster").met(afspraak))
    hielp = Terugblik(afspraak="a1", effect="helpt")
    sessiebestand(
        linde, "2026-12-12-0930.toml", terugblik_van(CASUS.id, notities=(leren,), terugblik=(hielp,))
    )
    (casusmap(map, "Berk-01") / EERSTE).write_bytes(b"")
    gegeven = av("leerkring")
    assert "- Vraag het de casus eerst zelf\n" in gegeven.uit
    assert "- Een stille plek (de hele school: helpt)\n" in gegeven.uit
    for geheim in ("Linde", "linde", "Berk", "2026", "Nieuw rooster"):
        assert geheim not in gegeven.uit
    assert (gegeven.code, gegeven.fout) == (
        1,
        f"berk-01: {EERSTE} is leeg: het is beschadigd. Zet een eerdere kopie terug. "
        "Het is niet meegenomen.\n",
    )
    naar = tmp_path / "leren.md"
    assert av("leerkring", "--naar", naar).uit == ""
    assert naar.read_text("utf-8") == gegeven.uit
    zin = f"{naar} is er al. Kies een andere naam: er wordt niets overschreven.\n"
    assert av("leerkring", "--naar", naar) == (1, "", zin)
    weg = tmp_path / "weg" / "leren.md"
    zin = f"{weg}: de map is weg. Het bestand is niet gemaakt.\n"
    assert av("leerkring", "--naar", weg) == (1, "", zin)


def test_a_casus_that_cannot_be_read_gives_no_learning_points(av: Any, linde: Path, map: Path) -> None:
    """Its schuilnaam is not certain; where another casus names it, the name of its folder is taken out."""
    leren = Notitie(scherm="terugkijken", rij="leren", tekst="Vraag het Linde-07 zelf")
    sessiebestand(linde, EERSTE, terugblik_van(CASUS.id, notities=(leren,)))
    sessiebestand(casusmap(map, "Berk-01"), EERSTE, terugblik_van(CASUS.id, notities=(leren,)))
    (linde / "casus.toml").write_bytes(b"")
    gegeven = av("leerkring")
    assert "- Vraag het de casus zelf\n" in gegeven.uit
    assert "Linde" not in gegeven.uit
    assert gegeven.fout.startswith("linde-07: casus.toml is leeg")


# wie


def test_who_is_who(av: Any, map: Path) -> None:
    assert av("wie") == (0, f"Er staat nog niemand in {map / 'wie-is-wie.toml'}\n", "")
    mentor = Deelnemer(rol="mentor", doet="vraagt hoe het gaat", aanwezig="ma en di", bereikbaar="via Teams")
    wieiswie.bewaar(map, [mentor, Deelnemer(rol="conciërge", aanwezig="elke dag")])
    assert av("wie") == (
        0,
        "mentor\n"
        "  doet       vraagt hoe het gaat\n"
        "  aanwezig   ma en di\n"
        "  bereikbaar via Teams\n"
        "conciërge\n"
        "  aanwezig   elke dag\n",
        "",
    )


def test_a_list_of_people_that_is_wrong_is_told_by_wie_and_by_controleer(
    av: Any, linde: Path, map: Path
) -> None:
    zin = "wie-is-wie.toml, wie, nummer 2, rol: dit ontbreekt. Het bestand blijft zoals het is.\n"
    pad = map / "wie-is-wie.toml"
    pad.write_text("[[wie]]\nrol = 'mentor'\n[[wie]]\ndoet = 'x'\n", encoding="utf-8")
    for woorden in (["wie"], ["controleer"], ["controleer", pad], ["controleer", map]):
        assert av(*woorden) == (1, "", zin)
    assert av("lijst").code == 0


def test_a_list_of_what_runs_already_is_checked_too(av: Any, linde: Path, map: Path) -> None:
    pad = map / "loopt-al.toml"
    pad.write_text("[[loopt]]\nbereik = 'klas'\n", encoding="utf-8")
    zin = "loopt-al.toml, loopt, nummer 1, tekst: dit ontbreekt. Het bestand blijft zoals het is.\n"
    for woorden in (["controleer"], ["controleer", pad], ["controleer", map]):
        assert av(*woorden) == (1, "", zin)
    pad.write_text("[[loopt]]\ntekst = 'Groeten'\nbereik = 'klas'\n", encoding="utf-8")
    for woorden in (["controleer"], ["controleer", pad], ["controleer", map]):
        assert av(*woorden) == (0, "Alles is in orde.\n", "")


def test_the_list_of_people_disturbs_nothing(av: Any, linde: Path, map: Path, tmp_path: Path) -> None:
    wieiswie.bewaar(map, [Deelnemer(rol="mentor", doet="belt")])
    assert av("controleer") == (0, "Alles is in orde.\n", "")
    assert av("controleer", map / "wie-is-wie.toml") == (0, "Alles is in orde.\n", "")
    assert av("lijst").uit.count("\n") == 1
    assert av("overdracht", "Linde-07", "--naar", tmp_path / "p.zip").code == 0
    with zipfile.ZipFile(tmp_path / "p.zip") as zip:
        assert not [naam for naam in zip.namelist() if "wie" in naam]


def test_a_map_with_only_the_list_of_people_is_no_casus(av: Any, map: Path) -> None:
    wieiswie.bewaar(map, [Deelnemer(rol="mentor", doet="belt")])
    assert av("controleer") == (0, "Alles is in orde.\n", "")
    assert av("controleer", map) == (0, "Alles is in orde.\n", "")


# Names typed at the table


def met_namen(linde: Path) -> None:
    mensen = (Deelnemer(rol="Karin"), Deelnemer(rol="Mentor"), Deelnemer(rol="Linde"))
    afspraak = Afspraak(scherm="afspraken", wat="Karin belt", wie="Ahmed", bereik="school", effect="helpt")
    gesprek = sessie("Karin zei het").gewijzigd_naar(aanwezig=mensen)
    sessiebestand(linde, EERSTE, gesprek.met(afspraak.gewijzigd_naar(status="gedaan")))


LET_OP = "Let op: aan tafel zijn namen getypt: Karin, Ahmed. Is dat nodig?"


def test_names_typed_at_the_table_are_told_before_a_package_is_made(
    av: Any, linde: Path, tmp_path: Path
) -> None:
    assert "Let op" not in av("overdracht", "Linde-07", "--naar", tmp_path / "eerst.zip").uit
    met_namen(linde)
    gegeven = av("overdracht", "Linde-07", "--naar", tmp_path / "dan.zip")
    weg = "Weghalen kan eerst, met: andere-vragen verwijder CASUS --persoon NAAM"
    assert gegeven.uit.splitlines()[0] == f"{LET_OP} {weg}"
    assert gegeven.code == 0


def test_names_typed_at_the_table_are_told_beside_a_paper(av: Any, linde: Path, tmp_path: Path) -> None:
    assert av("verslag", "Linde-07").fout == ""
    met_namen(linde)
    for woorden in ([], ["--als", "blad"], ["--naar", tmp_path / "v.docx"]):
        gegeven = av("verslag", "Linde-07", *woorden)
        assert (gegeven.code, gegeven.fout) == (0, LET_OP + "\n")


def test_the_leerkring_has_no_names_from_the_table(av: Any, linde: Path) -> None:
    met_namen(linde)
    gegeven = av("leerkring")
    assert "iemand belt" in gegeven.uit
    assert "Karin" not in gegeven.uit


# Whatever it is called


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses such names itself")
def test_a_hostile_name_never_commands_the_terminal(av: Any, map: Path, tmp_path: Path) -> None:
    eng = "a\x1b[2J\x9b2J\u202eb\x07"
    (map / eng).mkdir(parents=True)
    (map / eng / "casus.toml").write_text(toml(CASUS), encoding="utf-8")
    sessiebestand(map / eng, f"{eng}.toml", sessie("x"))
    (map / eng / f"{eng}.jpg").write_bytes(b"x")
    for woorden in (
        ["overdracht", "Linde-07"],
        ["overdracht", eng],
        ["overdracht", eng, "--naar", tmp_path / f"{eng}.zip"],
        ["overdracht", eng, "--naar", tmp_path / eng / eng],
        ["overdracht", eng, "--naar", tmp_path / os.fsdecode(b"geen utf-8 \xff.zip")],
        ["overnemen", tmp_path / f"{eng}.zip"],
        ["overnemen", tmp_path / f"{eng}.zip", "--map", tmp_path / eng],
        ["overnemen", eng],
        ["leerkring"],
        ["leerkring", "--naar", tmp_path / "weg" / eng],
        ["wie", "--map", tmp_path / eng],
    ):
        gegeven = av(*woorden)
        assert gegeven.uit + gegeven.fout
        assert "Er ging iets mis in het programma" not in gegeven.fout
        assert not VERBODEN.search(gegeven.uit + gegeven.fout), woorden


@pytest.mark.parametrize(
    "woorden",
    [
        ["lijst"],
        ["lijst", "--json"],
        ["verslag", "Linde-07"],
        ["overdracht", "Linde-07"],
        ["overnemen", "pakket.zip"],
        ["leerkring"],
        ["wie"],
        ["controleer"],
        ["waar"],
    ],
)
def test_a_map_that_is_a_file_is_told(av: Any, tmp_path: Path, woorden: list[str]) -> None:
    geen = tmp_path / "bestand.txt"
    geen.write_text("van mij", encoding="utf-8")
    gegeven = av(*woorden, "--map", geen)
    assert gegeven.code == 1
    assert gegeven.fout == f"{geen} is geen map. Noem een map met casussen achter --map.\n"
    assert bool(gegeven.uit) == (woorden == ["waar"])
    assert geen.read_text("utf-8") == "van mij"
