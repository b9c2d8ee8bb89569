import errno
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.concept import MAX_CONCEPT, Concept, Regelplek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.store import saver as saver_module
from andere_vragen.store import sessiebestanden
from andere_vragen.store.laden import Bestand, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.saver import GEDULD, RUST, Saver, Stand
from andere_vragen.store.schrijven import toml
from store_waarden import CASUS, NU, HangendeSchijf, Stoorzender, casusmap, sessie, sessiebestand, tijdelijke

NAAM = "2026-11-21-1400.toml"


def vol() -> OSError:
    return OSError(errno.ENOSPC, "vol")


def verslag(casus: Casus, sessie: Sessie) -> str:
    return f"# {casus.schuilnaam}\n" + "".join(f"- {notitie.tekst}\n" for notitie in sessie.notities)


def tot(waar: Callable[[], bool], seconden: float = 2.0) -> bool:
    einde = time.monotonic() + seconden
    while not waar() and time.monotonic() < einde:
        time.sleep(0.002)
    return waar()


class Proef:
    """A casus folder with a saver on it."""

    def __init__(self, map: Path) -> None:
        self.map = casusmap(map)
        self.pad = self.map / NAAM
        self.standen: list[Stand] = []
        self._savers: list[Saver] = []

    def saver(
        self,
        bestand: Bestand[Sessie] | None = None,
        *,
        verslag: Callable[[Casus, Sessie], str] = verslag,
        meld: Callable[[Stand], None] | None = None,
        nu: Callable[[], datetime] = lambda: NU,
    ) -> Saver:
        saver = Saver(
            bestand or self.pad,
            laad_casus(self.map),
            verslag=verslag,
            meld=meld or self.standen.append,
            nu=nu,
        )
        self._savers.append(saver)
        return saver

    def sluit(self) -> None:
        for saver in self._savers:
            saver.sluit(2)


@pytest.fixture
def proef(tmp_path: Path) -> Iterator[Proef]:
    proef = Proef(tmp_path)
    yield proef
    proef.sluit()


@pytest.fixture
def _haastig(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saver_module, "_EERST_OPNIEUW", 0.005)
    monkeypatch.setattr(saver_module, "_DAARNA_OPNIEUW", 0.01)


def test_what_is_said_is_on_disk_with_its_verslag_and_the_stand_says_when(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("a")
    assert proef.pad.with_suffix(".md").read_text() == "# Linde-07\n- a\n"
    assert tot(lambda: proef.standen == [Stand(proef.pad, NU)])
    assert saver.stand == Stand(proef.pad, NU)
    assert saver.sluit(2)
    assert tijdelijke(proef.map) == []


def test_every_save_is_told_also_when_the_clock_stands_still(proef: Proef) -> None:
    saver = proef.saver()
    for teksten in (("een",), ("een", "twee")):
        saver.zet(CASUS, sessie(*teksten))
        assert saver.sluit(2)
    assert proef.standen == [Stand(proef.pad, NU), Stand(proef.pad, NU)]


def test_the_clock_is_that_of_the_computer_when_none_is_given(proef: Proef) -> None:
    saver = Saver(proef.pad, laad_casus(proef.map), verslag=verslag, meld=proef.standen.append)
    saver.zet(CASUS, sessie("a"))
    assert saver.sluit(2)
    assert saver.stand.bewaard
    assert datetime.now().astimezone() - saver.stand.bewaard < timedelta(seconds=5)


def test_after_closing_something_new_is_saved_as_well(proef: Proef) -> None:
    saver = proef.saver()
    assert saver.sluit(1)
    for tekst in ("a", "b"):
        saver.zet(CASUS, sessie(tekst))
        assert saver.sluit(2)
        assert laad_sessie(proef.pad).waarde == sessie(tekst)


def test_a_slow_disk_never_holds_a_key_and_the_values_in_between_are_skipped(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt, keren = os.fsync, 0

    def traag(bestand: int) -> None:
        nonlocal keren
        keren += 1
        time.sleep(0.2)
        echt(bestand)

    saver = proef.saver(verslag=lambda *_: "altijd hetzelfde")
    monkeypatch.setattr(os, "fsync", traag)
    langst = 0.0
    for nummer in range(100):
        begin = time.monotonic()
        saver.zet(CASUS, sessie(str(nummer)))
        langst = max(langst, time.monotonic() - begin)
        time.sleep(0.002)
    assert saver.wacht(3)
    assert langst < 0.1
    assert keren <= 8
    assert laad_sessie(proef.pad).waarde == sessie("99")


def test_half_typed_text_waits_a_moment_and_not_longer_than_a_second(proef: Proef) -> None:
    saver = proef.saver()
    begin = time.monotonic()
    saver.zet(CASUS, sessie("a"), rustig=True)
    time.sleep(0.1)
    assert not proef.pad.exists()
    while not proef.pad.exists() and time.monotonic() - begin < 2:
        saver.zet(CASUS, sessie("ab"), rustig=True)
        time.sleep(0.02)
    assert 0.1 < time.monotonic() - begin < 1
    assert RUST < 1


def test_waiting_or_saying_something_hurries_what_is_half_typed(proef: Proef) -> None:
    saver = proef.saver()
    for nummer, haast in enumerate((saver.wacht, lambda _: saver.zet(CASUS, sessie("vast")), saver.sluit)):
        begin = time.monotonic()
        waarde = sessie(f"half {nummer}")
        saver.zet(CASUS, waarde, rustig=True)
        haast(2)
        assert saver.wacht(2)
        assert time.monotonic() - begin < RUST / 2


def test_a_slow_disk_takes_its_time_out_of_the_waiting(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = os.fsync

    def traag(bestand: int) -> None:
        time.sleep(0.1)
        echt(bestand)

    monkeypatch.setattr(os, "fsync", traag)
    saver = proef.saver(verslag=lambda *_: "altijd hetzelfde")
    for tekst in "ab":
        saver.zet(CASUS, sessie(tekst))
        assert saver.wacht(2)
    begin = time.monotonic()
    saver.zet(CASUS, sessie("c"), rustig=True)
    assert tot(lambda: laad_sessie(proef.pad).waarde == sessie("c"))
    assert time.monotonic() - begin < 1


@pytest.mark.usefixtures("_haastig")
@pytest.mark.parametrize("blijvend", [False, True])
def test_whatever_fails_is_told_and_saved_when_it_is_over(proef: Proef, blijvend: bool) -> None:
    oud, nieuw = sessie("oud"), sessie("nieuw")
    pad = sessiebestand(proef.map, NAAM, oud)
    with Stoorzender(vol, draad="saver") as geteld:
        saver = proef.saver(laad_sessie(pad))
        saver.zet(CASUS, nieuw)
        assert saver.sluit(2)
    assert geteld.geteld > (10 if os.name == "nt" else 12)  # Windows lets nobody flush a folder

    def verteld() -> bool:
        saver.wacht(0)  # the verslag has its turn too
        return any("de schijf is vol" in stand.fout + stand.let_op for stand in proef.standen)

    for plek in range(1, geteld.geteld + 1):
        sessiebestand(proef.map, NAAM, oud)
        proef.standen.clear()
        saver = proef.saver(laad_sessie(pad))
        with Stoorzender(vol, vanaf=plek, blijvend=blijvend, draad="saver"):
            saver.zet(CASUS, nieuw)
            assert tot(verteld, 10)  # how soon is promised elsewhere: here the disk may be slow as well
            assert laad_sessie(pad).waarde in (oud, nieuw)
            if blijvend and saver.stand.fout:
                assert not saver.wacht(0.02)
        assert saver.wacht(2)
        assert tot(lambda: proef.standen[-1] == Stand(pad, NU))
        assert laad_sessie(pad).waarde == nieuw
        assert pad.with_suffix(".md").read_text() == verslag(CASUS, nieuw)
        assert saver.sluit(2)
        assert tijdelijke(proef.map) == []
        assert len(list(proef.map.iterdir())) == 3


def test_a_fault_is_told_at_once_and_saved_within_two_seconds_after_it(proef: Proef) -> None:
    saver = proef.saver()
    with Stoorzender(vol, vanaf=1, draad="saver"):
        saver.zet(CASUS, sessie("a"))
        assert tot(lambda: saver.stand.fout == "de schijf is vol", 1)
        assert not saver.wacht(0.5)
        assert saver.stand.bewaard is None
        assert not saver.sluit(0.1)
        saver.zet(CASUS, sessie("a", "b"))
    begin = time.monotonic()
    assert tot(lambda: proef.pad.exists() and not saver.stand.fout)
    assert time.monotonic() - begin < 2
    assert laad_sessie(proef.pad).waarde == sessie("a", "b")


@pytest.mark.usefixtures("_haastig")
def test_what_is_said_while_saving_fails_is_what_is_tried_next(proef: Proef) -> None:
    saver = proef.saver()

    def fout() -> OSError:
        saver.zet(CASUS, sessie("b"), rustig=True)
        return vol()

    begin = time.monotonic()
    with Stoorzender(fout, vanaf=1, blijvend=False, draad="saver"):
        saver.zet(CASUS, sessie("a"))
        assert tot(proef.pad.exists)
    assert time.monotonic() - begin < RUST / 2
    assert laad_sessie(proef.pad).waarde == sessie("b")


@pytest.mark.usefixtures("_haastig")
def test_a_folder_that_is_gone_is_told_and_used_again_when_it_is_back(proef: Proef) -> None:
    saver = proef.saver()
    weg = proef.map.rename(proef.map.with_name("weg"))
    saver.zet(CASUS, sessie("a"))
    assert tot(lambda: saver.stand.fout == "de map is weg")
    weg.rename(proef.map)
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("a")


def test_a_file_that_somebody_else_changed_stays_and_the_words_go_beside_it(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    proef.pad.write_text("van een andere laptop")
    for tekst in ("b", "c"):
        saver.zet(CASUS, sessie(tekst))
        assert saver.wacht(2)
    naast = proef.map / "2026-11-21-1400-2.toml"
    assert proef.pad.read_text() == "van een andere laptop"
    assert laad_sessie(naast).waarde == sessie("c")
    assert naast.with_suffix(".md").exists()
    wat = "bewaard naast 2026-11-21-1400.toml, omdat het veranderd was: 2026-11-21-1400-2.toml"
    assert tot(lambda: saver.stand == Stand(naast, NU, "", wat))
    assert not (proef.map / "2026-11-21-1400-3.toml").exists()


def test_a_file_that_was_changed_before_the_first_word_stays_too(proef: Proef) -> None:
    bestand = laad_sessie(sessiebestand(proef.map, NAAM, sessie("a")))
    sessiebestand(proef.map, NAAM, sessie("van een ander"))
    saver = proef.saver(bestand)
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("van een ander")


def test_a_new_sitting_never_takes_a_file_that_appeared_meanwhile(proef: Proef) -> None:
    saver = proef.saver()
    sessiebestand(proef.map, NAAM, sessie("van een ander"))
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("van een ander")
    assert laad_sessie(proef.map / "2026-11-21-1400-2.toml").waarde == sessie("b")


def test_a_file_with_only_another_date_is_still_ours(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    os.utime(proef.pad, (1, 1))
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("b")


def test_a_file_that_vanished_is_written_again(proef: Proef) -> None:
    saver = proef.saver(laad_sessie(sessiebestand(proef.map, NAAM, sessie("a"))))
    proef.pad.unlink()
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("b")
    assert tot(lambda: saver.stand == Stand(proef.pad, NU))


def test_a_file_that_may_not_be_read_any_more_is_left_alone(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = sessiebestand(proef.map, NAAM, sessie("a"))
    saver = proef.saver(laad_sessie(pad))
    os.utime(pad, (1, 1))

    def verboden(pad: Path) -> None:
        raise Onleesbaar(pad, "") from PermissionError()

    monkeypatch.setattr(sessiebestanden, "lees", verboden)
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(pad).waarde == sessie("a")
    assert laad_sessie(proef.map / "2026-11-21-1400-2.toml").waarde == sessie("b")


@pytest.mark.parametrize("groot", [False, True])
def test_something_odd_in_the_place_of_the_file_is_left_alone(proef: Proef, groot: bool) -> None:
    saver = proef.saver()
    if groot:
        with proef.pad.open("wb") as bestand:
            bestand.truncate(20_000_000)
    else:
        proef.pad.mkdir()
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert laad_sessie(proef.map / "2026-11-21-1400-2.toml").waarde == sessie("b")


@pytest.mark.parametrize("extra", ["formaat = 2\n", "regie = 3\n"])
def test_what_was_not_read_whole_is_never_written_over(proef: Proef, extra: str) -> None:
    pad = sessiebestand(proef.map, NAAM, sessie("a"))
    kern = pad.read_text().replace("formaat = 1\n", "")
    pad.write_text(extra + kern)
    saver = proef.saver(laad_sessie(pad))
    saver.zet(CASUS, sessie("b"))
    assert saver.wacht(2)
    assert pad.read_text() == extra + kern
    assert laad_sessie(proef.map / "2026-11-21-1400-2.toml").waarde == sessie("b")
    assert tot(lambda: "omdat het niet heel gelezen kon worden" in saver.stand.let_op)


def test_the_casus_is_written_only_when_it_changed(proef: Proef) -> None:
    saver = proef.saver()
    casus = proef.map / "casus.toml"
    casus.write_text(casus.read_text() + "# van iemand\n")
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    assert casus.read_text().endswith("# van iemand\n")
    gesloten = CASUS.gewijzigd_naar(status="afgesloten")
    saver.zet(gesloten, sessie("a"))
    assert saver.wacht(2)
    assert casus.read_text().endswith("# van iemand\n")
    assert tot(lambda: "casus-2.toml" in saver.stand.let_op)


def test_a_casus_that_vanished_meanwhile_is_written_again(proef: Proef) -> None:
    """Without it the words that are called safe belong to nothing."""
    saver = proef.saver()
    (proef.map / "casus.toml").unlink()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    assert laad_casus(proef.map).waarde == CASUS
    assert not saver.stand.let_op


def test_a_changed_casus_goes_into_its_own_file(proef: Proef) -> None:
    gesloten = CASUS.gewijzigd_naar(status="afgesloten")
    saver = proef.saver()
    saver.zet(gesloten, sessie("a"))
    assert saver.wacht(2)
    assert laad_casus(proef.map).waarde == gesloten


@pytest.mark.parametrize("fout", [ZeroDivisionError(), UnicodeEncodeError("utf-8", "x", 0, 1, "x")])
def test_a_verslag_that_cannot_be_made_does_not_stop_the_saving(proef: Proef, fout: Exception) -> None:
    def stuk(casus: Casus, sessie: Sessie) -> str:
        raise fout

    saver = proef.saver(verslag=stuk)
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("a")
    assert tot(lambda: saver.stand.bewaard == NU)
    assert saver.stand.fout == ""
    assert saver.stand.let_op == (
        "het verslag 2026-11-21-1400.md is niet bijgewerkt: er gaat iets mis in het programma"
    )


@pytest.mark.usefixtures("_haastig")
def test_a_verslag_that_the_disk_refuses_follows_later(proef: Proef) -> None:
    saver = proef.saver()
    hindernis = proef.pad.with_suffix(".md")
    hindernis.mkdir()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    assert tot(lambda: "het verslag 2026-11-21-1400.md is niet bijgewerkt" in saver.stand.let_op)
    assert saver.stand.fout == ""
    hindernis.rmdir()
    assert tot(lambda: saver.stand.let_op == "")
    assert hindernis.read_text() == "# Linde-07\n- a\n"


@pytest.mark.usefixtures("_haastig")
def test_an_unexpected_error_is_told_and_tried_again(proef: Proef) -> None:
    stuk = threading.Event()
    stuk.set()

    def nu() -> datetime:
        if stuk.is_set():
            raise ZeroDivisionError
        return NU

    saver = proef.saver(nu=nu)
    saver.zet(CASUS, sessie("a"))
    assert tot(lambda: saver.stand.fout == "er gaat iets mis in het programma")
    stuk.clear()
    assert saver.wacht(2)


def test_whoever_listens_badly_does_not_stop_the_saving(proef: Proef) -> None:
    def doof(stand: Stand) -> None:
        raise ZeroDivisionError

    saver = proef.saver(meld=doof)
    for tekst in "ab":
        saver.zet(CASUS, sessie(tekst))
        assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde == sessie("b")


def test_half_a_character_does_not_stop_the_saving(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a").model_copy(update={"vraag": "half \ud800"}))
    assert saver.wacht(2)
    assert laad_sessie(proef.pad).waarde.vraag == "half ?"


def test_what_was_said_last_is_not_called_safe_by_the_save_before_it(proef: Proef) -> None:
    """On a slow disk the first save is done while the second line still waits."""
    saver = proef.saver()
    assert saver.bij
    saver.zet(CASUS, sessie("half"), rustig=True)
    assert saver.bij
    assert saver.wacht(2)
    with HangendeSchijf() as schijf:
        saver.zet(CASUS, sessie("a"))
        assert schijf.gevraagd.wait(2)
        saver.zet(CASUS, sessie("a", "b"))
        assert not saver.bij
    assert saver.wacht(2)
    assert saver.bij


# A disk that does not answer


ZWIJGT = "de schijf antwoordt niet"


@pytest.mark.parametrize("rustig", [False, True])
def test_a_disk_that_hangs_is_told_within_a_second_and_until_it_is_over(proef: Proef, rustig: bool) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a"))
    assert saver.wacht(2)
    with HangendeSchijf() as schijf:
        saver.zet(CASUS, sessie("b"), rustig=rustig)
        assert schijf.gevraagd.wait(2)
        assert saver.stand.fout == ""
        assert tot(lambda: proef.standen[-1] == Stand(proef.pad, NU, ZWIJGT), 1)
        assert saver.stand == proef.standen[-1]
        saver.zet(CASUS, sessie("c"), rustig=rustig)
        assert not saver.wacht(0.1)
        assert not saver.sluit(0.1)
        assert saver.stand.fout == ZWIJGT
        keren = len(proef.standen)
    assert tot(lambda: proef.standen[-1] == Stand(proef.pad, NU))
    assert all(stand.fout == ZWIJGT for stand in proef.standen[2:keren])
    assert tot(lambda: laad_sessie(proef.pad).waarde == sessie("c"))
    assert saver.wacht(2)


def test_words_that_wait_behind_a_verslag_that_hangs_are_told_too(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("a"))
    assert tot(lambda: saver.stand.bewaard == NU)
    with HangendeSchijf() as schijf:
        assert saver.wacht(0.1)
        assert schijf.gevraagd.wait(2)
        time.sleep(GEDULD)
        assert saver.stand.fout == ""
        saver.zet(CASUS, sessie("b"))
        assert tot(lambda: saver.stand.fout == ZWIJGT, 1)
    assert saver.wacht(2)
    assert saver.stand.fout == ""


def test_a_disk_that_hangs_after_it_failed_is_told_as_well_and_the_failure_again(proef: Proef) -> None:
    saver = proef.saver()
    with Stoorzender(vol, vanaf=1, draad="saver"):
        saver.zet(CASUS, sessie("a"))
        assert tot(lambda: saver.stand.fout == "de schijf is vol")
    with HangendeSchijf(vol()) as schijf:
        assert schijf.gevraagd.wait(2)
        assert tot(lambda: proef.standen[-1].fout == ZWIJGT, 1)
    assert tot(lambda: saver.stand == Stand(proef.pad, NU))
    assert [stand.fout for stand in proef.standen] == ["de schijf is vol", ZWIJGT, "de schijf is vol", ""]


def test_a_disk_that_is_only_slow_is_not_called_silent(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = os.fsync

    def traag(bestand: int) -> None:
        time.sleep(0.2)
        echt(bestand)

    monkeypatch.setattr(os, "fsync", traag)
    saver = proef.saver()
    for nummer in range(6):
        saver.zet(CASUS, sessie(str(nummer)), rustig=bool(nummer % 2))
        time.sleep(0.1)
    assert saver.wacht(3)
    assert {stand.fout for stand in proef.standen} == {""}


# A text that is too long


def half(tekst: str, *gezegd: str) -> Sessie:
    return sessie(*gezegd).model_copy(update={"concept": (Concept.op(Regelplek("context"), tekst),)})


def test_a_draft_that_does_not_fit_in_the_log_is_not_called_saved_until_it_does(proef: Proef) -> None:
    saver, pad = proef.saver(), proef.pad
    saver.zet(CASUS, half("x" * MAX_CONCEPT))
    assert saver.wacht(2)
    saver.zet(CASUS, half("x" * MAX_CONCEPT + "EINDE", "a"), rustig=True)
    assert tot(lambda: saver.stand == Stand(pad, NU, "een tekst is te lang, knip hem in stukken"))
    begin = time.monotonic()
    assert not saver.wacht(4)
    assert not saver.sluit(4)
    assert time.monotonic() - begin < 4  # it is known, so nobody waits for it
    gelezen = laad_sessie(pad)
    assert (gelezen.problemen, gelezen.waarde) == ((), half("x" * MAX_CONCEPT, "a"))
    assert pad.with_suffix(".md").read_text() == verslag(CASUS, sessie("a"))
    saver.zet(CASUS, half("EINDE", "a"), rustig=True)
    assert tot(lambda: saver.stand == Stand(pad, NU))
    assert laad_sessie(pad).waarde == half("EINDE", "a")
    assert saver.sluit(2)


# The verslag


def test_the_log_is_written_at_once_and_the_verslag_when_it_is_quiet(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver_module, "STIL", 0.3)
    saver, papier = proef.saver(), proef.pad.with_suffix(".md")
    with Stoorzender(vol, draad="saver") as schijf:
        for nummer in range(1, 6):
            saver.zet(CASUS, sessie(*"abcde"[:nummer]))
            assert tot(lambda: saver.bij)
            time.sleep(0.01)
        assert not papier.exists()
        assert schijf.stappen["fsync"] <= 3 * 5
    assert laad_sessie(proef.pad).waarde == sessie(*"abcde")
    assert tot(papier.exists)
    assert papier.read_text() == verslag(CASUS, sessie(*"abcde"))


def test_while_the_group_goes_on_the_verslag_follows_now_and_then(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver_module, "STIL", 0.0)
    monkeypatch.setattr(saver_module, "TUSSENPOOS", 0.5)
    keren: list[float] = []

    def telt(casus: Casus, waarde: Sessie) -> str:
        keren.append(time.monotonic())
        return verslag(casus, waarde)

    saver = proef.saver(verslag=telt)
    begin = time.monotonic()
    while len(keren) < 3 and time.monotonic() < begin + 5:
        saver.zet(CASUS, sessie(str(time.monotonic())))
        time.sleep(0.02)
    assert all(later - eerder >= 0.5 for eerder, later in pairwise(keren))
    assert len(keren) == 3


@pytest.mark.parametrize("rustig", [False, True])
def test_whoever_leaves_leaves_the_whole_verslag(proef: Proef, rustig: bool) -> None:
    saver, papier = proef.saver(), proef.pad.with_suffix(".md")
    for verlaat, tekst in ((saver.wacht, "a"), (saver.sluit, "b"), (saver.sluit, "c")):
        saver.zet(CASUS, sessie(tekst))
        assert tot(lambda: saver.bij)
        saver.zet(CASUS, sessie(tekst, "half"), rustig=rustig)
        assert verlaat(2)
        assert papier.read_text() == verslag(CASUS, sessie(tekst, "half"))


def test_a_verslag_that_is_older_than_the_log_is_printed_anew(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program was killed before it was quiet."""
    monkeypatch.setattr(saver_module, "STIL", 0.01)
    pad = sessiebestand(proef.map, NAAM, sessie("a", "b"))
    papier = pad.with_suffix(".md")
    papier.write_text(verslag(CASUS, sessie("a")))
    saver = proef.saver(laad_sessie(pad))
    saver.zet(CASUS, sessie("a", "b"))
    assert tot(lambda: _read_between(papier) == verslag(CASUS, sessie("a", "b")))


def _read_between(papier: Path) -> str:
    """What it says, unless it is being replaced: Windows then lets nobody in."""
    with suppress(PermissionError):
        return papier.read_text(encoding="utf-8")
    return ""


def test_what_to_know_about_the_files_is_told_once_and_stays_to_be_found(proef: Proef) -> None:
    saver = proef.saver()
    sessiebestand(proef.map, NAAM, sessie("van een ander"))
    for tekst in "abc":
        saver.zet(CASUS, sessie(tekst))
        assert saver.wacht(2)
    assert [bool(stand.let_op) for stand in proef.standen] == [True, False, False]
    assert saver.stand.let_op == proef.standen[0].let_op


def test_what_somebody_puts_in_the_place_of_the_log_is_noticed_before_leaving(proef: Proef) -> None:
    saver = proef.saver()
    saver.zet(CASUS, sessie("van ons"))
    assert tot(lambda: saver.stand.bewaard == NU)
    ander = toml(sessie("van een ander", id="ander"))
    proef.pad.write_text(ander, encoding="utf-8")
    assert saver.sluit(5)
    assert proef.pad.read_text("utf-8") == ander
    assert saver.stand.pad != proef.pad
    assert laad_sessie(saver.stand.pad).waarde == sessie("van ons")
    assert "omdat het veranderd was" in saver.stand.let_op
