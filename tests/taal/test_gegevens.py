"""A line with a personal detail gets a second look; a line without one never does."""

import time

import pytest

from andere_vragen.taal.gegevens import gegeven_in, is_bsn

WEL = {
    "BSN": """
bsn 111222333
111222333
zijn nummer is 123456782
1112.22.333
111 222 333 staat op de kaart
nummer: 123456782, zegt moeder
BSN=111222333
het is 123456782.
""",
    "telefoonnummer": """
bel 0612345678
06-12345678
06 12 34 56 78
+31612345678
+31 6 12345678
0031612345678
020-1234567
0229 123456
072 1234567 na vijven
moeder is op 06-12 34 56 78
""",
    "geboortedatum": """
geboren op 12-03-2011
geb. 3 mei 2010
geboortedatum 12/03/2011
12-03-2011
12.3.2010
3 mei 2010
14 september 2009
2010-05-03
hij is geboren 7 jan 2012
Linde (1-2-2012)
""",
    "mailadres": """
mail jan@voorbeeld.nl
jan.jansen@school.voorbeeld.nl
stuur het naar a+b@voorbeeld.org
mentor_2b@voorbeeld.nl
moeder: m.de-vries@voorbeeld.com
zorg@voorbeeld.nl, na drie uur
""",
    "adres": """
1621 AB Hoorn
woont in 1234AB
1823 DC 12
Dorpsstraat 12
woont Kerkweg 4
Stationsplein 101
bij de Lindelaan 7
hij slaapt op Havenkade 33
""",
    "naam": """
meneer Jansen belt
mevrouw De Vries
mevrouw de Vries
dhr. Bakker
mevr. Van Dam
juf Anna
meester Kees ziet het
Meneer van der Berg
""",
    "diagnose": """
hij heeft ADHD
zij is autistisch
autisme vermoed
dyslexie volgens de test
misschien een depressie
PTSS na vroeger
een hechtingsstoornis
ze heeft anorexia
PDD-NOS
vermoeden van LVB
""",
}

NIET = """
nieuw rooster, twee invallers
slaapt slecht
drie keer te laat deze week
komt om 8.30 uur binnen
vrijdag 27 november
27-11-2026 kijken we terug
voor 12 december 2026
op 3-12 bellen
in klas 2B zitten 28 leerlingen
lokaal 1204
de mentor belt moeder
moeder belt school
meneer aan de balie
mevrouw van de receptie
de juf van vorig jaar
een meester die tijd heeft
gaat wel goed bij gym
zit het liefst bij het raam
appt tot 1 uur
het is 10 minuten fietsen
80 procent van de klas
cijfers: 5, 6, 7, 8
haalt een 7,5 voor Engels
sinds 2024
schooljaar 2025-2026
in 2026 weer kijken
van 2024 tot 2026
er zijn 1200 leerlingen
1200 leerlingen, 90 docenten
de weg naar school is lang
hij loopt weg 3 keer
op straat 's avonds
het plein is druk
de bus van 15 uur
lijn 132 rijdt niet meer
pagina 12 van het boek
om de week een gesprek
twee van de drie docenten
10.000 stappen
kost 12,50 per maand
123456789 is zomaar een rij
nummer 12 uit de lijst
kamer 4, eerste gang
de jongere over vijf jaar
zij wil graag meedoen
hij voelt zich niet gezien
moe na de les
druk in de pauze
zoekt ruzie als het druk is
speelt voetbal bij de club
wil kok worden
de buurvrouw helpt
opa haalt op
samen naar de gemeente
wie vraagt het aan de klas?
misschien is de groep te groot
er is geen vaste plek
het lokaal is warm
de docent is vaak ziek
invaller kent de groep niet
we bellen maandag
over zes weken terug
terug op 12 december
kerst is lastig thuis
de start van het jaar ging goed
in de brugklas ging het wel
vroeger ging het beter
met vrienden lukt het
online tot laat
gamet met anderen
steun van de coach
de conciërge ziet het elke dag
school, thuis en straat
meer rust na de pauze
een kleine groep bij rekenen
het rooster gaat om
twee tussenuren op dinsdag
toets op 4 november
groep 8 was fijn
3 havo, tweede keer
van 9 naar 10 uur
uur 1 tot en met 4
5 dagen per week
A4 met afspraken
plan B als het niet lukt
niveau 2 op het mbo
leerjaar 3
1 op 1 gesprek
op de fiets door de regen
het meisje naast haar helpt
de leraar noemt hem bij de naam
iedereen praat tegelijk
niemand vroeg het
de app van de klas
ze add't iedereen op de app
de kast in het gangpad 3 meter verder
ass is wat van het vuur overblijft
oddly genoeg ging het goed
drie afspraken, één stap
hoe gaan we hier weg?
"""


def _lines(tekst: str) -> list[str]:
    return [regel for regel in tekst.splitlines() if regel]


@pytest.mark.parametrize(
    ("wat", "regel"), [(wat, regel) for wat, regels in WEL.items() for regel in _lines(regels)]
)
def test_a_personal_detail_is_named(wat: str, regel: str) -> None:
    assert wat in gegeven_in(regel)
    assert "Is dit nodig?" in gegeven_in(regel)


@pytest.mark.parametrize("regel", _lines(NIET))
def test_an_ordinary_line_is_left_alone(regel: str) -> None:
    assert gegeven_in(regel) == ""


def test_there_is_enough_in_the_tables() -> None:
    assert sum(len(_lines(regels)) for regels in WEL.values()) >= 60
    assert len(_lines(NIET)) >= 100


def test_one_wrong_digit_is_no_bsn() -> None:
    assert is_bsn("111222333")
    assert not is_bsn("111222334")
    assert not is_bsn("000000000")


@pytest.mark.parametrize("stuk", ["A-", "a.", "1 ", "0 6", "1.", "x@", "Van de "])
def test_a_pasted_page_never_holds_a_key(stuk: str) -> None:
    begin = time.process_time()
    gegeven_in(stuk * 10_000)
    assert time.process_time() - begin < 1.0
