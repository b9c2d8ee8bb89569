"""Alles (F3): the flip-over with everything said."""

from pathlib import Path

import pytest

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.rijen import alles
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.dingen import ding as echt

LANG = " ".join(f"woord{n}" for n in range(400))
ROOSTER = Notitie(id="n1", scherm="context", rij="school", niveau="school", tekst="Nieuw rooster")
IDEE = Hypothese(id="h1", scherm="eerste", tekst="Misschien is het te druk")
BELLEN = Afspraak(id="a1", scherm="context", rij="thuis", wat="Moeder bellen", wie="mentor")


@pytest.mark.parametrize("size", [(42, 12), (64, 18), (80, 24), (120, 40)])
async def test_elk_woord_is_te_lezen_hoe_lang_het_ook_is(tmp_path: Path, size: tuple[int, int]) -> None:
    lang = ROOSTER.model_copy(update={"tekst": LANG})
    async with aan_tafel(tmp_path, gesprek_op("welkom", notities=(lang,)), size=size) as zaal:
        await zaal.druk("f3")
        gelezen = set(zaal.woorden.split())
        for _ in range(30):
            await zaal.druk("pagedown")
            gelezen |= set(zaal.woorden.split())
        assert gelezen >= set(LANG.split())
        assert "…" not in zaal.tekst
        await zaal.druk(*["pageup"] * 30)
        assert "► Waar keken we?" in zaal.tekst


async def test_de_pijlen_lopen_langs_alles_en_terug(tmp_path: Path) -> None:
    sessie = gesprek_op("welkom", notities=(ROOSTER,), hypothesen=(IDEE,), route="kort")
    async with aan_tafel(tmp_path, sessie) as zaal:
        await zaal.druk("f3")
        gelopen = []
        for _ in range(12):
            gelopen.append(zaal.regels[zaal.regel("►")].strip(" ►─↑↓"))
            await zaal.druk("down")
        assert gelopen[:5] == [
            "Welkom nog leeg",
            "Context in kaart",
            "• Nieuw rooster",
            "Wat kan er spelen nog leeg",
            "Perspectief van een ander nog leeg",
        ]
        assert "► ? Misschien is het te druk" in zaal.tekst, "said beside the route"
        await zaal.druk(*["up"] * 12)
        assert "► Waar keken we?" in zaal.tekst


async def test_in_alles_wordt_een_idee_een_afspraak_en_gaat_een_afspraak_open(tmp_path: Path) -> None:
    sessie = gesprek_op("context", notities=(ROOSTER,), afspraken=(BELLEN,))
    async with aan_tafel(tmp_path, sessie) as zaal:
        await zaal.druk("f3", "f5")
        assert "Wijs eerst met ↑ of ↓ iets aan" in zaal.tekst
        await zaal.druk("down", "f5")
        assert "Nieuwe afspraak" in zaal.tekst
        assert "Nieuw rooster" in zaal.tekst
        await zaal.druk("ctrl+s", "down", "f5")
        assert "Afspraak veranderen" in zaal.tekst
        await zaal.druk("escape", "escape")
        assert [een.wat for een in (await zaal.log()).afspraken] == ["Moeder bellen", "Nieuw rooster"]


async def test_schuiven_in_alles_gaat_binnen_de_rij(tmp_path: Path) -> None:
    ander = Notitie(id="n2", scherm="context", rij="thuis", niveau="thuis", tekst="Broertje")
    tweede = ROOSTER.model_copy(update={"id": "n3", "tekst": "Twee invallers"})
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(ROOSTER, ander, tweede))) as zaal:
        await zaal.druk("f3", "down", "shift+down")
        assert [een.id for een in (await zaal.log()).notities] == ["n3", "n2", "n1"]
        assert "► • Nieuw rooster" in zaal.tekst
        await zaal.druk("shift+down")
        assert [een.id for een in (await zaal.log()).notities] == ["n3", "n2", "n1"]


async def test_eerder_gezegd_is_alleen_te_lezen(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(ROOSTER,))) as zaal:
        eerste = zaal.gesprek
    vervolg = Gesprek.begonnen(eerste.casus, eerste.vragenlijst, "kort", zaal.klok.nu, (eerste.sessie,))
    (vel,) = alles.eerder_gezegd(vervolg)
    assert [(deel.label, [een.toon().tekst for een in deel.items]) for deel in vel.delen] == [
        ("Context in kaart", ["Nieuw rooster"])
    ]
    assert {een.wijzer for een in vel.items} == {None}


async def test_alleen_wat_in_zicht_is_wordt_getekend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    getekend: list[str] = []

    def ding(gesprek: Gesprek, iets: Uitspraak, met_rij: bool = False) -> Ding:
        getekend.append(iets.id)
        return echt(gesprek, iets, met_rij)

    veel = tuple(ROOSTER.model_copy(update={"id": f"n{n}", "tekst": f"Iets {n}"}) for n in range(2000))
    async with aan_tafel(tmp_path, gesprek_op("context", notities=veel)) as zaal:
        monkeypatch.setattr(alles, "ding", ding)
        await zaal.druk("f3")
        assert 0 < len(set(getekend)) <= zaal.flipover.size.height
        await zaal.druk("pagedown", "pagedown")
        assert len(set(getekend)) <= 5 * zaal.flipover.size.height


async def test_what_goes_from_the_end_of_everything_leaves_the_rest_in_sight(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op("slot", notities=(ROOSTER,))) as zaal:
        await zaal.plak("\n".join(f"Regel {n}" for n in range(60)))
        await zaal.druk("enter", "f3", *["pagedown"] * 10)
        assert "Regel 59  (" in zaal.tekst
        await zaal.druk("ctrl+z")
        assert "Regel 0  (" not in zaal.tekst
        assert "► Tot slot" in zaal.tekst
