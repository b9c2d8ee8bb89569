"""Every question of the two source documents is asked somewhere.

A = sfeerverslag themabijeenkomst, 3 februari 2026. B = publieksverslag pilot Lerende Praktijken, 4 februari
2026. Left out is only B's "Wil je meer lezen over de aanpak …?", which invites to a download.
"""

import pytest

from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import Perspectiefscherm

VRAGEN = standaard().van_soort("jongere")

Plek = tuple[str, str]
"""A place (``scherm``, ``lijst/rij``, ``motto`` or ``rollen``), and a part of what is read there."""

BRONNEN: list[tuple[str, str, list[Plek]]] = [
    # A: the motto and the four questions under it
    (
        "A",
        "Voorbij de waan van de dag, anders kijken en andere vragen stellen, wie durft?",
        [
            ("motto", "anders kijken en andere vragen stellen, wie durft?"),
            ("slot", "Wat durfde je vandaag anders"),
        ],
    ),
    (
        "A",
        "Hoe stel je andere vragen, die bewegen naar de context?",
        [("context", "Welke andere vraag gaat over de omgeving?"), ("context", "Zoom uit")],
    ),
    ("A", "Waar te beginnen?", [("afspraken", "Waar beginnen we?")]),
    ("A", "Hoe leer je?", [("terugkijken/leren", "Hoe leerden wij hier zelf iets van?")]),
    (
        "A",
        "En hoe maak je afspraken die helpen om tot actie te komen, iets uit te proberen en ervan te leren?",
        [
            ("afspraken", "Wie doet wat, en wanneer?"),
            ("afspraken", "Wat gaan we uitproberen?"),
            ("afspraken", "Wat kunnen we van deze proef leren?"),
        ],
    ),
    # A: the quotes
    (
        "A",
        "Horen we erbij en doen we mee?",
        [
            ("niveaus/zelf", "Waar hoort de jongere bij? Waaraan doet de jongere mee?"),
            ("niveaus/thuis", "Horen de ouders erbij op school? Kunnen zij meedoen?"),
            ("niveaus/docent", "Hoort het team erbij? Kan iedereen meedoen"),
        ],
    ),
    (
        "A",
        "Wat bedoelen we precies met het versterken van de pedagogische basis?",
        [("niveaus/wijk", "Welke gewone mensen en plekken zijn er al? Hoe maken we die sterker?")],
    ),
    (
        "A",
        "Hoe ziet het er in de praktijk eruit om meer aandacht voor context en betekenisvolle relaties "
        "te hebben?",
        [
            ("goed", "Met wie is er een goede band?"),
            ("omgeving/aandacht", "Hoe ziet een goede band er morgen uit, in het gewone leven?"),
        ],
    ),
    # A: the questions with the examples from practice
    (
        "A",
        "Welke hypothesen kun je formuleren over wat er aan de hand is?",
        [("hypothesen", "Wat kan er aan de hand zijn?")],
    ),
    (
        "A",
        "Wie heeft steun nodig (de leerling, de groep, de docent, de school, ouders, anderen)?",
        [
            ("steun", "Wie heeft steun nodig?"),
            ("steun/leerling", "Welke steun heeft de leerling nodig?"),
            ("steun/groep", "Welke steun heeft de groep nodig?"),
            ("steun/docent", "Welke steun heeft de docent nodig?"),
            ("steun/school", "Welke steun heeft de school nodig?"),
            ("steun/ouders", "Welke steun hebben de ouders nodig?"),
            ("steun/anderen", "Wie heeft er nog meer steun nodig?"),
        ],
    ),
    (
        "A",
        "Op welke positieve aspecten kunnen we doorbouwen?",
        [("goed", "Waar bouwen we op door?"), ("goed", "Wat gaat er goed?")],
    ),
    ("A", "Wie is nu aan zet?", [("aan_zet", "Wie is nu aan zet?")]),
    (
        "A",
        "school (wie dan?), leerling, ouders, cultuur, sport, jongerenwerk, J&S coach, samenwerkingsverband, "
        "leerplicht, JGGZ, jeugdhulp etc.",
        [
            ("aan_zet/school", "Zeg je “school”, wie dan?"),
            ("aan_zet/leerling", "Leerling"),
            ("aan_zet/ouders", "Ouders"),
            ("aan_zet/cultuur", "Cultuur"),
            ("aan_zet/sport", "Sport"),
            ("aan_zet/jongerenwerk", "Jongerenwerk"),
            ("aan_zet/js_coach", "J&S coach"),
            ("aan_zet/samenwerkingsverband", "Samenwerkingsverband"),
            ("aan_zet/leerplicht", "Leerplicht"),
            ("aan_zet/jggz", "JGGZ"),
            ("aan_zet/jeugdhulp", "Jeugdhulp"),
            ("aan_zet/iemand_anders", "Wie is er nog meer aan zet?"),
        ],
    ),
    (
        "A",
        "Wat kunnen we leren van elkaars (alternatieve) aanpak?",
        [
            ("aan_zet/leren", "Wat kunnen we leren van elkaars aanpak?"),
            ("aan_zet/leren", "Wie pakt dit heel anders aan?"),
        ],
    ),
    ("A", "Wat hebben we van elkaar nodig?", [("aan_zet/nodig", "Wat hebben we van elkaar nodig?")]),
    (
        "A",
        "Hoe gaan we vol of de situatie verbetert, en evalueren we de inzet?",
        [
            ("afspraken", "Hoe volgen we of het beter gaat"),
            ("slot/terugkijken", "Wanneer kijken we samen terug?"),
            ("terugkijken/werkt", "Hielp onze inzet"),
        ],
    ),
    (
        "A",
        "Hoe past de vraag binnen de ondersteuningsvragen van onze populatie, wat zetten we schoolbreed "
        "in en hoe hangen deze acties met elkaar samen?",
        [
            ("trends/school", "Hoe past deze vraag bij de andere vragen om steun op onze school?"),
            ("trends/alle_leerlingen", "Wat doen we al voor alle leerlingen?"),
            ("trends/alle_leerlingen", "Hoe hangen deze acties met elkaar samen?"),
        ],
    ),
    (
        "A",
        "Welke trends zien we op school en hoe kunnen we hier vanuit verschillende disciplines op korte en "
        "lange termijn bij aansluiten?",
        [
            ("trends/school", "Welke trends zien we op school?"),
            ("trends", "Hoe kunnen we hier samen bij aansluiten, ieder vanuit het eigen vak?"),
            ("trends/nu", "Wat kan nu?"),
            ("trends/lang", "Wat kan op lange termijn?"),
        ],
    ),
    ("A", "Verzamel alle invalshoeken", [("hypothesen/anders", "Heeft ieder gezegd hoe die ernaar kijkt?")]),
    (
        "A",
        "Bevraag actief of iemand anders denkt",
        [
            ("hypothesen/anders", "Denkt iemand er anders over?"),
            ("hypothesen/anders", "Wie ziet het anders?"),
        ],
    ),
    (
        "A",
        "Vraag of anderen de invalshoek (deels) herkennen",
        [("hypothesen/anders", "Wie herkent dit, of een stukje ervan?")],
    ),
    # A: the insights
    (
        "A",
        "Hoe organiseren we het samen leren?",
        [("terugkijken/leren", "Hoe organiseren we het samen leren?")],
    ),
    (
        "A",
        "is dit iets wat je herkent bij andere jongeren op jouw school? In de wijk?",
        [
            ("trends/school", "Herken je dit bij andere jongeren op school?"),
            ("trends/wijk", "Herken je dit bij andere jongeren in de wijk?"),
        ],
    ),
    (
        "A",
        "wat zou je kunnen betekenen vanuit het perspectief van een ander (medeleerling, docent, ouders, "
        "conciërge, J&S coach, wijkteammedewerker, jongerenwerker, ondersteuningscoördinator of directeur) "
        "in de context van de leerling en in aansluiting op diens leefwereld en interesses",
        [
            ("perspectief", "Perspectief van een ander"),
            ("perspectief", "Stel: jij bent {rol}."),
            ("perspectief", "Wat kun jij betekenen, klein en gewoon?"),
            ("perspectief", "Past dat bij de leefwereld van de jongere"),
            ("rollen", "medeleerling"),
            ("rollen", "docent"),
            ("rollen", "ouders"),
            ("rollen", "conciërge"),
            ("rollen", "J&S coach"),
            ("rollen", "wijkteammedewerker"),
            ("rollen", "jongerenwerker"),
            ("rollen", "ondersteuningscoördinator"),
            ("rollen", "directeur"),
        ],
    ),
    (
        "A",
        "Hoe kun je de omgeving aanpassen op wat de jongere nodig heeft?",
        [("omgeving", "Wat heeft de jongere nodig? Hoe passen we de omgeving daarop aan?")],
    ),
    (
        "A",
        "Wie in de omgeving van de jongere heeft steun nodig?",
        [("steun", "Wie in de omgeving van de jongere heeft steun nodig?")],
    ),
    (
        "A",
        'Hoe komen we in de "WIJ zijn allemaal verantwoordelijk" stand in plaats van op te schalen (op een '
        "ander bordje leggen met de verwachting dat het dan wordt opgelost)?",
        [
            ("aan_zet", "Wij zijn allemaal verantwoordelijk."),
            ("aan_zet", "Hoe blijft dit van ons allemaal"),
            ("aan_zet", "Leggen we het bij iemand anders neer? Wat blijven wij doen?"),
        ],
    ),
    (
        "A",
        "Hoe ben je met jongeren in gesprek over wat er leeft?",
        [("trends/jongeren", "Hoe ben je met jongeren in gesprek over wat er leeft?")],
    ),
    # B: after every measurement
    ("B", "wat werkt hier goed?", [("terugkijken/werkt", "Wat werkt hier goed?")]),
    ("B", "Waar lopen we vast?", [("terugkijken/vast", "Waar lopen we vast?")]),
    ("B", "En welke stap is nu logisch?", [("terugkijken/stap", "Welke stap is nu logisch?")]),
    # B: getting to know each other
    (
        "B",
        "wie doet wat, wie is wanneer aanwezig, en hoe kunnen we elkaar snel vinden?",
        [
            ("niveaus/wij", "Wie doet wat?"),
            ("niveaus/wij", "Wie is wanneer aanwezig?"),
            ("niveaus/wij", "Hoe vinden we elkaar snel?"),
        ],
    ),
    # B: standing still together
    (
        "B",
        "wat gaat goed, wat schuurt, en wat vraagt bijstelling?",
        [
            ("terugkijken", "Wat gaat goed?"),
            ("terugkijken/vast", "Wat schuurt?"),
            ("terugkijken/stap", "Wat vraagt bijstelling?"),
        ],
    ),
    # B: questions without a question mark
    (
        "B",
        "De centrale vraag was hoe deze samenwerking preventiever en structureler kon worden ingericht.",
        [
            ("terugkijken/leren", "Wat kunnen we voortaan eerder en vaker samen doen?"),
            ("trends/lang", "Hoe voorkomen we dit bij andere jongeren?"),
        ],
    ),
    (
        "B",
        "expliciet maken wie waarvoor verantwoordelijk is",
        [("aan_zet", "Wie is waarvoor verantwoordelijk?")],
    ),
    (
        "B",
        "zij hoeven hun verhaal minder vaak opnieuw te doen en weten beter bij wie ze terechtkunnen",
        [
            ("niveaus/wij", "Wat vertellen de ouders steeds opnieuw? Hoe hoeft dat niet meer?"),
            ("slot/aanspreekpunt", "Bij wie kunnen de jongere en de ouders terecht?"),
        ],
    ),
    (
        "B",
        "Borg wat werkt, zodat het niet persoonsafhankelijk blijft",
        [("terugkijken/vasthouden", "Wat willen we vasthouden, ook als er iemand weggaat?")],
    ),
]


def teksten(vragen: Vragen, plek: str) -> list[str]:
    """Everything that is read at one place."""
    if plek == "motto":
        return [vragen.motto or ""]
    if plek == "rollen":
        return [rol.naam for rol in vragen.rollen if rol.perspectief]
    lijst, streep, id = plek.partition("/")
    if streep:
        (rij,) = [rij for rij in vragen.rijen_van(lijst) if rij.id == id]
        assert any(lijst == getattr(scherm, "rijen", None) for scherm in vragen.schermen)
        return [rij.label, rij.vraag, *rij.zetjes]
    scherm = vragen.scherm(plek)
    assert scherm
    rol = [scherm.vraag_rol] if isinstance(scherm, Perspectiefscherm) else []
    return [scherm.titel, scherm.vraag, *rol, *scherm.uitleg, *scherm.zetjes]


@pytest.mark.parametrize(("bron", "vraag", "plekken"), BRONNEN, ids=lambda waarde: str(waarde)[:40])
def test_question_of_the_sources_is_asked(bron: str, vraag: str, plekken: list[Plek]) -> None:
    for plek, deel in plekken:
        assert any(deel in tekst for tekst in teksten(VRAGEN, plek)), (
            f"{bron}, {vraag!r}: {plek} mist {deel!r}"
        )


GELOPEN = {id for route in VRAGEN.routes for id in route.schermen}


def test_every_place_is_walked_in_a_route_or_names_the_one_that_took_over() -> None:
    weg = [scherm for scherm in VRAGEN.schermen if scherm.id not in GELOPEN]
    assert {scherm.id: scherm.verder_op for scherm in weg} == {
        "eerste": "welkom",
        "anders": "hypothesen",
        "opnieuw": "perspectief",
    }
    assert {scherm.verder_op for scherm in weg} <= GELOPEN


def test_what_the_sources_ask_is_asked_on_a_screen_that_is_walked() -> None:
    plekken = {plek for *_, plekken in BRONNEN for plek, _ in plekken} - {"motto", "rollen"}
    lijsten = {getattr(VRAGEN.scherm(id), "rijen", None) for id in GELOPEN}
    assert {
        plek for plek in plekken if plek not in GELOPEN and plek.partition("/")[0] not in lijsten
    } == set()
