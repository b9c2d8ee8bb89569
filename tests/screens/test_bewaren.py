"""A casus that can only be read, and words that cannot be saved."""

import errno
import os
from pathlib import Path

import pytest

from aan_tafel import CASUS, aan_tafel, leg_klaar, plaatsen
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.store import saver, sessiebestanden
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.store.wieiswie import WIE
from andere_vragen.widgets.balken import Kop
from tafel_waarden import DRIE_GEZEGD, gezegd, op_de_rij

# Only reading


@pytest.mark.parametrize("waarom", ["nieuwer", "bezet"])
async def test_a_casus_that_is_not_ours_can_only_be_read(tmp_path: Path, waarom: str) -> None:
    map = tmp_path / "casussen"
    sessie = DRIE_GEZEGD.gewijzigd_naar(
        formaat=2 if waarom == "nieuwer" else 1, aanwezig=(Deelnemer(rol="mentor", doet="begeleidt 2B"),)
    )
    casusmap = leg_klaar(map, sessie)
    ander_venster = Grendel(plaatsen(map).toestand)
    if waarom == "bezet":
        assert ander_venster.neem(casusmap)
    async with aan_tafel(map, CASUS.schuilnaam) as zaal:
        assert zaal.gesprek.alleen_lezen in zaal.woorden
        assert "Alleen lezen" in zaal.zoek(Kop).merk
        voor = await zaal.bestand()
        await op_de_rij(zaal, "school")
        await zaal.druk(
            "down", "enter", "delete", "shift+up", "x", "enter", "f5", "ctrl+z", "f4", "x", "enter"
        )
        assert zaal.soort == "VraagScreen"
        for getypt in (zaal.druk("f2", "x"), zaal.plak("een\rtwee")):
            await getypt
            assert zaal.gesprek.alleen_lezen in zaal.woorden
        await op_de_rij(zaal, "school")
        for toets in ("ctrl+k", "shift+up", "delete", "ctrl+k"):
            await zaal.druk("f2", toets)
            assert zaal.gesprek.alleen_lezen in zaal.woorden, toets
            await zaal.druk("up")
        await zaal.druk("f3", "down", "enter", "delete", "escape", "f8")
        await zaal.tot(lambda: zaal.op("steun"))
        assert zaal.gesprek.alleen_lezen in zaal.woorden
        assert gezegd(zaal.gesprek.sessie) == gezegd(DRIE_GEZEGD)
        assert await zaal.bestand() == voor
    assert not (map / WIE).exists(), "what somebody else may be changing is not kept from here"
    ander_venster.los()


# When saving fails


async def test_a_failing_disk_shows_until_it_is_whole_and_stopping_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver, "_EERST_OPNIEUW", 0.02)
    monkeypatch.setattr(saver, "_DAARNA_OPNIEUW", 0.02)
    monkeypatch.setattr("andere_vragen.app.app.GENOEG_TIJD", 0.2)

    def vol(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.stil()
        with pytest.MonkeyPatch.context() as lap:
            lap.setattr(sessiebestanden, "bewaar", vol)
            await zaal.typ("Dit is belangrijk")
            await zaal.tot(lambda: "NIET BEWAARD: " in zaal.regels[0])
            assert "Dit is belangrijk" in zaal.tekst
            await zaal.druk("f3")
            assert "NIET BEWAARD: " in zaal.regels[0]
            await zaal.druk("escape", "f10")
            await zaal.tot(lambda: zaal.soort == "KiesScreen")
            assert "Nog niet bewaard" in zaal.woorden
            await zaal.druk("escape")
            assert zaal.op("context")
        await zaal.tot(lambda: "Bewaard 14:03" in zaal.regels[0])
        assert gezegd(await zaal.log()) == ["Dit is belangrijk"]
        await zaal.druk("f10")
        await zaal.tot(lambda: not zaal.app.is_running)
