"""A school may call everything as it likes: what a question means is said by its keys, never by its id."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from aan_tafel import aan_tafel, leg_klaar
from andere_vragen.casus.beeld import Beeld, aandelen
from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.trends import CELLEN, Telling, jaren
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik, Uitspraak
from andere_vragen.casus.zetjes import duwtjes
from andere_vragen.papieren.leerkring import leerkring
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.papieren.verslag import verslag
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.invulling import Veld
from andere_vragen.rijen.nieuw import nieuwe_casus
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.store.laden import laad_sessie
from andere_vragen.store.schrijven import toml
from andere_vragen.vragen.lezen import ontleed, standaard, standaard_tekst
from andere_vragen.vragen.modellen import NIVEAUS, Vragen
from andere_vragen.vragen.ongeteld import niet_geteld
from andere_vragen.vragen.schermen import Perspectiefscherm, Scherm
from gesprek_waarden import CASUS, NU, VANDAAG

Namen = Callable[[str, str], str]
"""The new name of an id, by the kind of block it is in."""


def _of_jongere(bestand: str | None = None) -> dict[str, Any]:
    """This file, or the shipped one, without what is for other kinds of casus."""
    data = tomllib.loads(bestand or standaard_tekst())
    lijsten = {naam: lijst for naam, lijst in data.items() if isinstance(lijst, list)}
    return data | {
        naam: [blok for blok in lijst if not blok.get("soorten")] for naam, lijst in lijsten.items()
    }


def hernoemd(namen: Namen, bestand: str | None = None) -> Vragen:
    """The shipped questions, or this file, in which nothing has its old id."""
    data = _of_jongere(bestand)
    for niveau in data["niveaus"]:
        niveau["id"] = namen("niveau", niveau["id"])
    for rij in data["rijen"]:
        rij["id"] = namen(f"rij/{rij['lijst']}", rij["id"])
        if rij["lijst"] != NIVEAUS:  # a word of the program
            rij["lijst"] = namen("lijst", rij["lijst"])
        if "niveau" in rij:
            rij["niveau"] = namen("niveau", rij["niveau"])
    for scherm in data["schermen"]:
        scherm["id"] = namen("scherm", scherm["id"])
        if scherm.get("rijen", NIVEAUS) != NIVEAUS:
            scherm["rijen"] = namen("lijst", scherm["rijen"])
        for sleutel in ("leefwereld", "verder_op"):
            if sleutel in scherm:
                scherm[sleutel] = namen("scherm", scherm[sleutel])
    for route in data["routes"]:
        route["id"] = namen("route", route["id"])
    for met_schermen in (*data["routes"], *data.get("zetjes", ())):
        if "schermen" in met_schermen:
            met_schermen["schermen"] = [namen("scherm", id) for id in met_schermen["schermen"]]
    data["afspraken_vanaf"] = namen("scherm", data["afspraken_vanaf"])
    return Vragen.model_validate(data)


def vers(soort: str, id: str) -> str:
    """A name that nothing had before."""
    return f"x_{soort.partition('/')[0]}_{id}"


def _kinds() -> dict[str, list[str]]:
    data = _of_jongere()
    soorten = {"niveau": [blok["id"] for blok in data["niveaus"]]}
    soorten["scherm"] = [blok["id"] for blok in data["schermen"]]
    soorten["route"] = [blok["id"] for blok in data["routes"]]
    soorten["lijst"] = [*dict.fromkeys(blok["lijst"] for blok in data["rijen"] if blok["lijst"] != NIVEAUS)]
    for rij in data["rijen"]:
        soorten.setdefault(f"rij/{rij['lijst']}", []).append(rij["id"])
    return soorten


KINDS = _kinds()


def verwisseld(soort: str, id: str) -> str:
    """The name that its neighbour of the same kind had: every id is one that once meant something else."""
    ids = KINDS[soort]
    return ids[(ids.index(id) + 1) % len(ids)]


NAMEN: Mapping[str, Namen] = {"vers": vers, "verwisseld": verwisseld}


def zonder_sleutels() -> Vragen:
    """The shipped questions as they were before there were keys."""
    data = _of_jongere()
    for blok in (*data["niveaus"], *data["rijen"], *data["schermen"], *data["routes"]):
        if "stem" in blok and "lijst" in blok:
            blok["bron"] = "zelf_gezegd"
        for sleutel in ("telt_als", "stem", "kern", "kijkt_terug", "voorkeur"):
            blok.pop(sleutel, None)
    return Vragen.model_validate(data)


ANDERS = {naam: hernoemd(namen) for naam, namen in NAMEN.items()} | {"zonder sleutels": zonder_sleutels()}


# A conversation in which something is said in every row of every screen


def _said(vragen: Vragen, scherm: Scherm, nr: int) -> list[Uitspraak]:
    """A note in every row, or on the screen without rows; a hypothesis and an afspraak in the first one."""
    rijen = [rij for rij in vragen.rijen_op(scherm) if rij.vult in ("notities", "steun", "vastgesteld")]
    plekken: list[dict[str, Any]] = [
        {"rij": rij.id, "niveau": rij.niveau, "bron": rij.bron} for rij in rijen
    ] or [{}]
    if isinstance(scherm, Perspectiefscherm):
        plekken = [{"perspectief": "conciërge", "bron": "ingeleefd"}, {}]
    gezegd: list[Uitspraak] = [
        Notitie.model_validate(
            {"id": f"n{nr}-{n}", "scherm": scherm.id, "tekst": f"Notitie {nr}-{n}."} | plek
        )
        for n, plek in enumerate(plekken)
    ]
    plek = {"scherm": scherm.id} | {veld: plekken[0].get(veld) for veld in ("rij", "niveau")}
    gezegd.append(Hypothese.model_validate({"id": f"h{nr}", "tekst": f"Misschien {nr}"} | plek))
    gezegd.append(Afspraak.model_validate({"id": f"a{nr}", "wat": f"We proberen {nr}"} | plek))
    return gezegd


def gehouden(vragen: Vragen, schermen: range | None = None, route: int = 2, **velden: Any) -> Gesprek:
    """A sitting on a route, in which all was said on these screens; both by their place in the file."""
    vragen = vragen.van_soort(CASUS.soort)
    gesprek = Gesprek.begonnen(CASUS, vragen, vragen.routes[route].id, NU).gesteld(NU, vraag="Wat nu?")
    sessie = gesprek.sessie.model_copy(update={"id": f"gesprek{route}"} | velden)
    gesprek = Gesprek(CASUS, sessie, vragen)
    for nr in schermen or range(len(vragen.schermen)):
        scherm = vragen.schermen[nr]
        gesprek = gesprek.naar(scherm.id, NU + timedelta(minutes=nr))
        gesprek = gesprek.met(NU + timedelta(minutes=nr), *_said(vragen, scherm, nr))
    return gesprek


def papieren(sessie: Sessie, vragen: Vragen, eerder: tuple[Sessie, ...] = ()) -> dict[str, str | bytes]:
    """All papers; of the Word file the part with the words, because the whole knows when it was made."""
    dag = sessie.model_copy(update={"terugkijken_op": date(2026, 12, 12)})
    gemaakt = {
        naam: papier.maak(Gesprek(CASUS, dag, vragen, eerder=eerder)) for naam, papier in PAPIEREN.items()
    }
    docx = gemaakt["docx"]
    assert isinstance(docx, bytes)
    return gemaakt | {"docx": ZipFile(BytesIO(docx)).read("word/document.xml")}


def zetjes(sessie: Sessie, vragen: Vragen) -> list[list[tuple[str, str]]]:
    """What the rules say on each screen of the file, in words."""
    beeld = Gesprek(CASUS, sessie, vragen).beeld
    return [
        [(duwtje.tekst, duwtje.afspraak) for duwtje in duwtjes(beeld, scherm.id)]
        for scherm in vragen.schermen
    ]


def op_het_scherm(gesprek: Gesprek) -> list[Any]:
    """What is shown on each screen and in Alles, without the ids of the rows."""
    gezien: list[Any] = [
        (vel.label, vel.achter, [deel.label for deel in vel.delen], vel.dingen, vel.regels)
        for vel in (*alles(gesprek), *beelden(gesprek))
    ]
    for scherm in gesprek.vragen.schermen:
        hier = Gesprek(CASUS, gesprek.sessie.model_copy(update={"scherm": scherm.id}), gesprek.vragenlijst)
        gezien.append([(rij.label, rij.vraag, tuple(rij.dingen), rij.kort) for rij in rijen_van(hier)])
    return gezien


def opnieuw_gelezen(sessie: Sessie, map: Path) -> Sessie:
    """As it comes back from the disk."""
    pad = map / "gesprek.toml"
    pad.write_text(toml(sessie), encoding="utf-8")
    bestand = laad_sessie(pad)
    assert bestand.heel
    return bestand.waarde


@pytest.mark.parametrize("nu", ANDERS.values(), ids=ANDERS.keys())
@pytest.mark.parametrize("schermen", [*(range(n, n + 1) for n in range(len(KINDS["scherm"]))), None])
def test_with_every_id_renamed_everything_says_the_same_to_the_letter(
    nu: Vragen, schermen: range | None, tmp_path: Path
) -> None:
    """Of a whole sitting, and of sittings in which only one question was asked."""
    toen = standaard().van_soort("jongere")
    gewoon, anders = gehouden(toen, schermen), gehouden(nu, schermen)
    log, ander_log = (opnieuw_gelezen(een.sessie, tmp_path) for een in (gewoon, anders))

    assert papieren(ander_log, nu) == papieren(log, toen)
    assert zetjes(ander_log, nu) == zetjes(log, toen)
    assert op_het_scherm(anders) == op_het_scherm(gewoon)
    assert jaren([ander_log]) == jaren([log])
    assert leerkring([(CASUS, [ander_log])]) == leerkring([(CASUS, [log])])
    assert voorkant(CASUS, [ander_log], "p.zip", VANDAAG) == voorkant(CASUS, [log], "p.zip", VANDAAG)


@pytest.mark.parametrize("nu", ANDERS.values(), ids=ANDERS.keys())
def test_looking_back_with_every_id_renamed(nu: Vragen, tmp_path: Path) -> None:
    def samen(vragen: Vragen) -> tuple[Sessie, Sessie]:
        eerst = gehouden(vragen, aanwezig=(Deelnemer(rol="mentor"),)).sessie
        terug = gehouden(vragen, range(13, 14), route=3).sessie
        blik = Terugblik(afspraak="a12", status="gedaan", effect="helpt")
        return eerst, opnieuw_gelezen(terug.model_copy(update={"terugblik": (blik,)}), tmp_path)

    toen = standaard().van_soort("jongere")
    (eerst, terug), (ander_eerst, ander_terug) = samen(toen), samen(nu)
    assert ander_terug.soort == terug.soort == "terugkijken"
    assert papieren(ander_terug, nu, (ander_eerst,)) == papieren(terug, toen, (eerst,))
    assert jaren([ander_eerst, ander_terug]) == jaren([eerst, terug])
    assert leerkring([(CASUS, [ander_eerst, ander_terug])]) == leerkring([(CASUS, [eerst, terug])])


def test_the_conversation_of_these_tests_reaches_every_heading_and_every_cell_of_niveau_and_steun() -> None:
    """Otherwise saying the same would prove little."""
    sessie = gehouden(standaard()).sessie
    tekst = verslag(Gesprek(CASUS, sessie, standaard()))
    assert "Hier is nog niets over gezegd" not in tekst
    assert "Nog niet gevraagd" not in tekst
    assert "Met deze woorden gingen we weg" in tekst
    assert "Bij het voorlezen gezegd" in tekst
    assert "Dit hoeven ouders niet opnieuw" in tekst
    assert "hoe het" not in leerkring([(CASUS, [sessie])])
    (jaar,) = jaren([sessie])
    geteld = {cel for plek, cel in enumerate(CELLEN) if jaar.cellen >> plek & 1}
    assert {cel for cel in CELLEN if cel[0] in ("niveau", "steun")} - geteld == {("niveau", "anders")}


# What a log says of itself


def test_a_log_reads_and_counts_without_the_questions_it_was_asked_with() -> None:
    sessie = gehouden(hernoemd(vers)).sessie
    secties = verslag(Gesprek(CASUS, sessie, standaard())).split("\n## ")
    ouders = next(sectie for sectie in secties if sectie.startswith("Stem van de ouders"))
    assert "Notitie 0-1" in ouders
    assert jaren([sessie]) == jaren([gehouden(standaard()).sessie])


def test_what_was_said_about_steun_counts_only_as_steun_whatever_it_is_called() -> None:
    vragen = hernoemd(vers)
    (jaar,) = jaren([gehouden(vragen, range(4, 5)).sessie])
    tabellen = {cel[0] for plek, cel in enumerate(CELLEN) if jaar.cellen >> plek & 1}
    assert tabellen == {"steun", "bereik"}


def test_a_log_from_before_there_were_keys_is_read_by_its_ids_whatever_the_questions_are_called_now() -> None:
    oud = Sessie(
        casus="c",
        begonnen=NU,
        gewijzigd=NU,
        scherm="context",
        notities=(
            Notitie(
                scherm="welkom", rij="stem_ouders", niveau="thuis", bron="zelf_gezegd", tekst="Rust thuis"
            ),
            Notitie(scherm="steun", rij="ouders", niveau="thuis", tekst="Een buur"),
        ),
    )
    for vragen in (standaard().van_soort("jongere"), *(hernoemd(namen) for namen in NAMEN.values())):
        tekst = verslag(Gesprek(CASUS, oud, vragen))
        assert "## Stem van de ouders\n\n- Rust thuis" in tekst
        assert Betekenis(oud, vragen).scherm("steun") == "steun"
        assert "Wat zeggen de ouders" not in str(zetjes(oud, vragen))


def test_what_counts_as_nothing_stays_so_in_the_log_even_under_an_id_that_once_meant_something() -> None:
    bestand = standaard_tekst().replace('telt_als = "steun"\n', "", 1).replace('telt_als = "ouders"\n', "", 1)
    vragen = ontleed(bestand, "v.toml")
    sessie = gehouden(vragen, range(4, 5)).sessie
    betekenis = Betekenis(sessie, vragen)
    assert betekenis.scherm("steun") is None
    assert {betekenis.rij(notitie) for notitie in sessie.notities if notitie.rij == "ouders"} == {None}
    assert "steun" not in {
        CELLEN[plek][0] for plek in range(len(CELLEN)) if jaren([sessie])[0].cellen >> plek & 1
    }


def test_the_last_meaning_counts_when_the_question_file_changes_during_a_sitting() -> None:
    zonder = ontleed(standaard_tekst().replace('telt_als = "goed"\n', ""), "v.toml")
    begin = gehouden(zonder, range(1, 2))
    assert Betekenis(begin.sessie).scherm("goed") is None
    verder = Gesprek(CASUS, begin.sessie, standaard()).met(NU, Notitie(scherm="goed", tekst="Gym"))
    assert Betekenis(verder.sessie).scherm("goed") == "goed"
    assert [gesteld.id for gesteld in verder.sessie.schermen].count("goed") == 1


def test_a_screen_that_nobody_walked_to_is_in_the_log_once_something_is_said_there() -> None:
    """What the youngster likes can be said beside the cards."""
    vragen = hernoemd(vers)
    kaarten = next(scherm for scherm in vragen.schermen if isinstance(scherm, Perspectiefscherm))
    gesprek = Gesprek.begonnen(CASUS, vragen, vers("route", "diep"), NU).naar(kaarten.id, NU)
    graag = next(scherm for scherm in vragen.schermen if scherm.telt_als == "goed")
    gesprek = gesprek.met(NU, Notitie(scherm=graag.id, tekst="Gym"))
    kaart = next(rij for rij in rijen_van(gesprek) if rij.plek == Rijplek(eigen="leefwereld"))
    (notitie,) = kaart.gezegd("notitie", ["Muziek"], None, VANDAAG).uitspraken
    assert Betekenis(gesprek.met(NU, notitie).sessie).scherm(notitie.scherm) == "goed"


def test_taking_back_what_was_said_leaves_what_the_places_mean() -> None:
    vragen = hernoemd(vers)
    gesprek = gehouden(vragen, range(4, 5))
    terug = gesprek.ongedaan(NU)
    assert not terug.sessie.notities
    assert (terug.sessie.schermen, terug.sessie.niveaus) == (gesprek.sessie.schermen, gesprek.sessie.niveaus)
    assert any(gesteld.rijen for gesteld in terug.sessie.schermen)


def test_a_place_that_somebody_added_a_key_to_keeps_it() -> None:
    sessie = gehouden(standaard(), range(4, 5)).sessie
    geel = [
        dict(gesteld) | {"rijen": [dict(rij) | {"kleur": "geel"} for rij in gesteld.rijen]}
        for gesteld in sessie.schermen
    ]
    eigen = sessie.gewijzigd_naar(schermen=geel)
    verder = Gesprek(CASUS, eigen, standaard()).met(
        NU, Notitie(scherm="steun", rij="ouders", niveau="thuis", tekst="x")
    )
    assert "kleur" in toml(verder.sessie)
    assert [len(gesteld.rijen) for gesteld in verder.sessie.schermen] == [
        len(gesteld.rijen) for gesteld in sessie.schermen
    ]


# Files of own making


OUD = """\
formaat = 1
titel = "Onze vragen"
afspraken_vanaf = "afspraken"
[[niveaus]]
id = "jongere"
label = "De leerling"
vraag = "Wat?"
[[niveaus]]
id = "thuis"
label = "Thuis"
vraag = "Wat?"
[[niveaus]]
id = "kantine"
label = "De kantine"
vraag = "Wat?"
[[rollen]]
naam = "mentor"
[[rijen]]
lijst = "hulp"
id = "ouders"
label = "Vader en moeder"
vraag = "Wat?"
niveau = "thuis"
[[rijen]]
lijst = "hulp"
id = "kantine"
label = "De kantine"
vraag = "Wat?"
niveau = "kantine"
[[routes]]
id = "terugkijken"
titel = "Terug"
uitleg = "Even."
minuten = 20
schermen = ["steun", "afspraken"]
[[routes]]
id = "gewoon"
titel = "Gewoon"
uitleg = "Even."
minuten = 60
schermen = ["steun", "afspraken"]
[[schermen]]
id = "steun"
soort = "trap"
titel = "Steun"
vraag = "Wie?"
uitleg = ["Kijk."]
minuten = 5
rijen = "hulp"
[[schermen]]
id = "afspraken"
soort = "afspraken"
titel = "Afspraken"
vraag = "Wat?"
uitleg = ["Kijk."]
minuten = 5
"""
"""A file from before there were keys. It never changes: schools have such files."""


def test_a_file_from_before_there_were_keys_means_what_it_meant() -> None:
    vragen = ontleed(OUD, "v.toml")
    assert [niveau.telt_als for niveau in vragen.niveaus] == ["jongere", "thuis", None]
    assert [niveau.stem for niveau in vragen.niveaus] == ["zelf", "ouders", None]
    assert vragen.kern.id == "jongere"
    assert [scherm.telt_als for scherm in vragen.schermen] == ["steun", "afspraken"]
    assert [rij.telt_als for rij in vragen.rijen_als("steun")] == ["ouders", None]
    assert [route.kijkt_terug for route in vragen.routes] == [True, False]
    assert vragen.beginroute.id == "gewoon"
    sessie = gehouden(vragen, route=1).sessie
    (jaar,) = jaren([sessie])
    geteld = {cel for plek, cel in enumerate(CELLEN) if jaar.cellen >> plek & 1}
    assert geteld == {("steun", "ouders"), ("bereik", "casus")}


def test_one_key_anywhere_and_an_id_means_nothing_any_more() -> None:
    vragen = ontleed(OUD.replace('label = "Thuis"', 'label = "Thuis"\ntelt_als = "klas"'), "v.toml")
    assert [niveau.telt_als for niveau in vragen.niveaus] == [None, "klas", None]
    assert {scherm.telt_als for scherm in vragen.schermen} == {None}
    assert not any(route.kijkt_terug for route in vragen.routes)


def test_trends_have_the_words_of_the_file_for_what_counts() -> None:
    telling = Telling()
    for _ in range(3):
        telling.met(jaren([gehouden(standaard()).sessie]))
    woorden = [
        [cel.label for cel in telling.cellen(vragen)]
        for vragen in (standaard().van_soort("jongere"), hernoemd(verwisseld))
    ]
    assert woorden[0] == woorden[1]
    assert "De ouders" in woorden[0]


def test_whose_voice_a_row_is_needs_no_second_key() -> None:
    bestand = OUD.replace('label = "Vader en moeder"', 'label = "Vader en moeder"\nstem = "ouders"')
    rij = ontleed(bestand, "v.toml").rijen[0]
    assert (rij.stem, rij.bron) == ("ouders", "zelf_gezegd")
    anders = ontleed(bestand.replace('stem = "ouders"', 'stem = "ouders"\nbron = "aan_tafel"'), "v.toml")
    assert anders.rijen[0].bron == "aan_tafel"


def test_the_voice_of_whom_it_is_about_is_heard_on_a_niveau_of_any_name() -> None:
    bestand = standaard_tekst().replace(
        'id = "jongere"\ntelt_als = "jongere"\nstem = "zelf"\n', 'id = "groep"\n'
    )
    vragen = ontleed(bestand.replace('niveau = "jongere"', 'niveau = "groep"'), "v.toml")
    gezegd = Notitie(scherm="goed", niveau="groep", bron="zelf_gezegd", tekst="Samen gymmen")
    gesprek = Gesprek.begonnen(CASUS, vragen, "gewoon", NU).met(NU, gezegd)
    assert "## Stem van de jongere\n\n- Samen gymmen" in verslag(gesprek)


def test_the_zoom_looks_away_from_whom_it_is_about_wherever_that_stands() -> None:
    bestand = standaard_tekst().replace("kern = true\n", "")
    vragen = ontleed(bestand.replace('id = "klas"\n', 'id = "klas"\nkern = true\n', 1), "v.toml")
    over_klas = Notitie(scherm="context", niveau="klas", tekst="Druk")
    sessie = Gesprek.begonnen(CASUS, vragen, "gewoon", NU).met(NU, over_klas).sessie
    eerste = aandelen(Beeld(sessie, vragen))[0]
    assert (eerste.label, eerste.aantal) == ("over de klas / groep", 1)


@pytest.mark.parametrize("namen", NAMEN.values(), ids=NAMEN.keys())
def test_what_was_agreed_about_the_surroundings_changes_those(namen: Namen) -> None:
    vragen = hernoemd(namen)
    omgeving, goed = (
        next(scherm.id for scherm in vragen.schermen if scherm.telt_als == telling)
        for telling in ("omgeving", "goed")
    )

    def gevraagd(scherm: str) -> bool:
        afspraken = [Afspraak(scherm=scherm, wat=f"Stap {nr}") for nr in range(2)]
        sessie = Gesprek.begonnen(CASUS, vragen, vragen.routes[0].id, NU).met(NU, *afspraken).sessie
        return "niet hoeft te veranderen" in str(zetjes(sessie, vragen))

    assert (gevraagd(omgeving), gevraagd(goed)) == (False, True)


def _without(*sleutels: str) -> Vragen:
    regels = standaard_tekst().splitlines()
    return ontleed("\n".join(regel for regel in regels if regel not in sleutels), "v.toml")


def test_nothing_untrue_is_said_of_what_cannot_be_counted() -> None:
    vragen = _without('telt_als = "goed"', 'stem = "ouders"', 'telt_als = "jongeren"', 'telt_als = "anders"')
    sessie = gehouden(vragen).sessie
    tekst = verslag(Gesprek(CASUS, sessie, vragen))
    assert "## Stem van de ouders" not in tekst
    assert "## Wat gaat goed" not in tekst
    assert "Nog niet gevraagd" not in tekst
    woorden = str(zetjes(sessie, vragen))
    assert "nog niets genoemd dat goed gaat" not in woorden
    assert "Wat zeggen de ouders" not in woorden
    assert "Nog niets van jongeren zelf" not in woorden


def test_what_was_counted_is_told_also_when_the_questions_count_it_no_more() -> None:
    sessie = gehouden(standaard()).sessie
    tekst = verslag(Gesprek(CASUS, sessie, _without('telt_als = "goed"', 'stem = "ouders"')))
    assert "## Stem van de ouders\n\n- Notitie 0-1" in tekst
    assert "## Wat gaat goed\n\n- Notitie 0-2.\n- Notitie 1-0" in tekst


# Beginning


def _route(vragen: Vragen) -> Veld:
    velden = nieuwe_casus(vragen, "Linde-07", tuple, VANDAAG, VANDAAG).velden
    return next(veld for veld in velden if veld.naam == "route")


def test_a_new_casus_begins_on_the_route_that_is_preferred_whatever_it_is_called() -> None:
    for namen in NAMEN.values():
        vragen = hernoemd(namen)
        route = _route(vragen)
        assert route.waarde == namen("route", "gewoon")
        assert [optie.label for optie in route.opties] == [
            "Kort (30 minuten)",
            "Gewoon (60 minuten)",
            "Diep (90 minuten)",
        ]


async def test_a_new_name_on_the_command_line_begins_there_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None, vragen=hernoemd(vers)) as zaal:
        zaal.app._ontvangst.op_naam("Linde-07")
        await zaal.tot(lambda: zaal.invoer.value == "Linde-07")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")
        assert (await zaal.log()).route == "x_route_gewoon"


async def test_after_a_sitting_looking_back_is_offered_first_whatever_it_is_called(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gehouden(hernoemd(vers), afgerond=NU).sessie)
    async with aan_tafel(tmp_path, None, vragen=hernoemd(vers)) as zaal:
        await zaal.druk("down", "enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        namen = [zaal.regel(naam) for naam in ("Terugkijken", "Het vorige gesprek", "Kort")]
        assert namen == sorted(namen)
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("x_scherm_weerzien"))
        assert (await zaal.log()).soort == "terugkijken"


def test_a_file_with_only_a_route_that_looks_back_can_begin() -> None:
    kop, _, rest = OUD.partition('[[routes]]\nid = "gewoon"')
    vragen = ontleed(kop + rest[rest.index("[[schermen]]") :], "v.toml")
    assert _route(vragen).waarde == "terugkijken"


# What controleer says of it


def test_the_shipped_questions_leave_nothing_uncounted(av: Any, tmp_path: Path) -> None:
    pad = tmp_path / "vragen.toml"
    pad.write_text(standaard_tekst(), encoding="utf-8")
    assert av("controleer", pad) == (0, "Alles is in orde.\n", "")


@pytest.mark.parametrize(
    ("weg", "zin"),
    [
        ('telt_als = "steun"', "Geen scherm telt als steun: trends tellen geen steun."),
        (
            'telt_als = "goed"',
            "Geen scherm telt als goed: het verslag en de zetjes weten niet wat goed gaat.",
        ),
        ('telt_als = "docent"', "Geen rij over steun telt als docent: trends tellen die niet."),
        ('telt_als = "docent"', "Deze niveaus tellen in trends als een ander niveau: Docenten en team."),
        (
            'telt_als = "leren"',
            "Geen rij op een scherm dat telt als terugkijken telt als leren: "
            "de leerkring weet niet wat we leerden.",
        ),
        (
            'stem = "ouders"',
            "Geen rij of niveau is de stem van de ouders: verslag en zetjes weten niet wat zij zelf zeggen.",
        ),
        ("kijkt_terug = true", "Geen route kijkt terug: elk gesprek telt als een eerste gesprek."),
    ],
)
def test_controleer_says_what_cannot_be_counted_and_that_is_no_mistake(
    weg: str, zin: str, av: Any, tmp_path: Path
) -> None:
    pad = tmp_path / "vragen.toml"
    regels = standaard_tekst().splitlines()
    pad.write_text("\n".join(regel for regel in regels if regel != weg), encoding="utf-8")
    code, uit, fout = av("controleer", pad)
    assert (code, fout) == (0, "")
    assert f"vragen.toml: {zin}" in uit.splitlines()
    assert uit.endswith("Alles is in orde.\n")


def test_a_word_that_is_not_in_the_closed_list_is_a_mistake_and_the_list_is_told() -> None:
    with pytest.raises(Exception, match=r"telt_als: hier kan alleen staan: welkom, goed, .* of slot\."):
        ontleed(standaard_tekst().replace('telt_als = "steun"', 'telt_als = "hulp"'), "v.toml")


def test_a_key_that_is_no_longer_needed_is_accepted_and_named() -> None:
    tekst = standaard_tekst().replace('titel = "Wat gaat er goed"\n', 'titel = "Goed"\nfase = "eerste"\n', 1)
    vragen = ontleed(tekst, "vragen.toml")
    assert "Niet meer nodig: fase (bij goed). Eerste gedachten komen vóór Context." in niet_geteld(vragen)
    assert not any(zin.startswith("Niet meer nodig") for zin in niet_geteld(standaard()))
