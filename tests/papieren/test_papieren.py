"""Every paper: nothing typed is markup, nothing is missing, and nobody reads what is not for them."""

import getpass
import re
import socket
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import partial
from html.parser import HTMLParser
from io import BytesIO
from typing import Any, NamedTuple, get_args
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik
from andere_vragen.casus.voorbeeld import voorbeeld
from andere_vragen.papieren.inhoud import Ring
from andere_vragen.papieren.lijst import PAPIEREN, GeenPapierError
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.papieren.ringen import getekend
from andere_vragen.taal.tekst import hoofdletter, regel, schoon
from andere_vragen.taal.tijd import LAATSTE_DAG
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.soort import van_het_programma
from gesprek_waarden import CASUS, NU, VRAGEN, gesprek

LATER = NU + timedelta(days=21)
KOPPEN = ("De vraag", "Afspraken", "Zo gaan we verder", "Stem van de jongere", "Bewaren tot")


class Gesprekken(NamedTuple):
    casus: Casus
    sessie: Sessie
    eerder: list[Sessie]
    gezegd: list[str]
    """Everything somebody typed."""
    voor_thuis: list[str]
    """What of that the blad may tell."""


def papier(naam: str, g: Gesprekken) -> Any:
    return PAPIEREN[naam].maak(Gesprek(g.casus, g.sessie, VRAGEN, eerder=tuple(g.eerder)))


_GEK = ["<script>alert(1)</script>", "<img src=x onerror=y>", "&amp;", "]]>", "-->", '"', "'", "</title>"]
_GEK += ["|", "# ", "**", "---", "- ", "1. ", "\n", "\n\n## ", "  ", "https://x.invalid", "\nAFSPRAKEN\n"]
_GEK += ["\x1b[2J", "\u202e", "\ufffe", "\uffff", "\ud800", "\x00", "\u2028", "🜂", "é", "x" * 5000]
_STAART = st.lists(st.sampled_from(_GEK), max_size=5).map("".join)


@st.composite
def _gesprekken(trek: st.DrawFn, staart: st.SearchStrategy[str] = _STAART) -> Gesprekken:
    """Two sittings with something in every field, each text with a number of its own."""
    gezegd: list[str] = []
    voor_thuis: list[str] = []

    def tekst(maak: Callable[[str], str] = schoon, *, thuis: bool = False, lang: int = 5000) -> str:
        nieuw = maak(f"«{len(gezegd)}»{trek(staart)}"[:lang]).strip()
        gezegd.append(nieuw)
        if thuis:
            voor_thuis.append(nieuw)
        return nieuw

    zin = partial(tekst, regel)

    def iemand() -> Deelnemer:
        return Deelnemer(rol=zin(lang=200), doet=zin(), aanwezig=zin(), bereikbaar=zin())

    def afspraak(id: str, **velden: Any) -> Afspraak:
        return Afspraak(
            id=id,
            scherm="afspraken",
            wat=tekst(thuis=True),
            wie=zin(thuis=True),
            wanneer=zin(thuis=True),
            merken_aan=zin(thuis=True),
            als_niet=zin(),
            vertelt=zin(thuis=True),
            nodig=zin(),
            **velden,
        )

    def idee(id: str) -> Hypothese:
        return Hypothese(
            id=id, scherm="hypothesen", niveau="klas", tekst=tekst(), want=zin(), klopt_niet_als=zin()
        )

    def notitie(scherm: str, rij: str | None, *, thuis: bool = False, **velden: Any) -> Notitie:
        return Notitie(
            scherm=scherm,
            rij=rij,
            tekst=tekst(thuis=thuis),
            gevraagd_door=zin(),
            gevraagd_op=zin(),
            geeft=zin(),
            steun="advies",
            gekozen="vragen",
            **velden,
        )

    # Of what was said then, the paper only says what the group now looks back at.
    toen = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot", cijfers=(5, 6))
    nu = Sessie(
        casus=CASUS.id,
        soort="terugkijken",
        begonnen=LATER,
        gewijzigd=LATER,
        scherm="slot",
        vraag=zin(thuis=True),
        regie=zin(thuis=True),
        terugkijken_op=date(2027, 1, 16),
        aanwezig=(iemand(),),
        afwezig=(iemand(),),
        schermen=(Gesteld(id="eigen", titel=zin()),),
        notities=(
            notitie("welkom", "stem_jongere", bron="zelf_gezegd", niveau="jongere", thuis=True),
            notitie("welkom", "niet_opnieuw", niveau="thuis", bron="zelf_gezegd"),
            notitie("steun", "leerling", perspectief=zin(lang=200), bron="zelf_gezegd"),
            notitie("perspectief", None, bron="ingeleefd", perspectief=zin(lang=200)),
            notitie("context", zin(lang=200)),
            notitie("eigen", zin(lang=200)),
            notitie("terugkijken", "werkt"),
            notitie("terugkijken", "vasthouden"),
            notitie("slot", "vastgesteld"),
            notitie("slot", "woord"),
        ),
        hypothesen=(idee("h1"), idee("h2").gewijzigd_naar(alternatief_van="h1")),
        afspraken=(afspraak("a1", vastgesteld=LATER.date()),),
        terugblik=(Terugblik(afspraak="weg", status="gedaan", effect="helpt", geleerd=zin()),),
        herzien=(Herzien(hypothese="weg", status="deels"),),
        cijfers=(7, 8),
    )
    # It also stands in headings, so it is not counted among what stands there once.
    casus = CASUS.gewijzigd_naar(schuilnaam=regel(f"Linde{trek(staart)}"[:150]))
    return Gesprekken(casus, nu, [toen], gezegd, voor_thuis)


def _once(gezegd: list[str], getoond: str) -> None:
    geteld = Counter(re.findall("«([0-9]+)»", getoond))
    assert geteld == {str(nr): 1 for nr in range(len(gezegd))}


# HTML


class _Pagina(HTMLParser):
    LEEG = ("meta", "circle", "line")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elementen: Counter[str] = Counter()
        self.kenmerken: set[str] = set()
        self.stijl = self.titel = self.tekst = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen[tag] += 1
        self.kenmerken |= {naam for naam, _ in attrs}
        if tag not in self.LEEG:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        match self._open[-1:]:
            case ["style"]:
                self.stijl += data
            case ["title"] if "svg" not in self._open:
                self.titel += data
            case _:
                self.tekst += data


_EIGEN = re.compile(
    "html|head|meta|title|style|body|main|section|h[123]|p|[uo]l|li|strong"
    "|figure|figcaption|svg|desc|circle|line|text|tspan"
)


def _check_elements(pagina: _Pagina) -> None:
    assert not [element for element in pagina.elementen if not _EIGEN.fullmatch(element)]
    assert not [naam for naam in pagina.kenmerken if naam in ("src", "href") or naam.startswith("on")]
    assert "url(" not in pagina.stijl
    assert "@import" not in pagina.stijl


@settings(max_examples=40)
@given(_gesprekken())
def test_a_page_holds_what_was_typed_and_no_element_that_is_not_ours(g: Gesprekken) -> None:
    html = papier("html", g)
    pagina = _Pagina(html)
    _check_elements(pagina)
    assert html.startswith('<!doctype html>\n<html lang="nl">')
    assert "content=\"default-src 'none'; style-src 'unsafe-inline';" in html
    assert pagina.titel == "Verslag van zaterdag 12 december 2026"
    for tekst in g.gezegd:
        assert tekst in pagina.tekst
    _once(g.gezegd, pagina.tekst)


@settings(max_examples=40)
@given(_gesprekken())
def test_the_blad_tells_what_is_for_its_readers_and_nothing_else(g: Gesprekken) -> None:
    pagina = _Pagina(papier("blad", g))
    _check_elements(pagina)
    assert pagina.titel == "Onze afspraken"
    assert "zaterdag 16 januari 2027" in pagina.tekst
    for tekst in g.voor_thuis:
        assert hoofdletter(tekst) in pagina.tekst or tekst in pagina.tekst
    assert pagina.tekst.count("«") == len(g.voor_thuis)


def test_rings_carry_their_number_and_a_name_beside_it() -> None:
    html = getekend([Ring("De jongere <zelf>", 12), Ring("De klas", 0), Ring("x" * 200, 3)])
    assert html.count("<circle") == 3
    assert html.count("stroke-dasharray") == 1
    assert ">12</text>" in html
    assert '<tspan font-weight="bold">12</tspan> De jongere &lt;zelf&gt;</text>' in html
    assert f"De jongere &lt;zelf&gt;: 12; De klas: 0; {'x' * 200}: 3</desc>" in html
    assert f"{'x' * 33}…</text>" in html
    assert 'role="img"' in html


def test_rings_come_near_to_far_and_only_when_something_was_said() -> None:
    leeg = Gesprekken(CASUS, Sessie(casus="c", begonnen=NU, gewijzigd=NU, scherm="context"), [], [], [])
    assert "<svg" not in papier("html", leeg)
    vol = leeg._replace(sessie=leeg.sessie.met(Notitie(scherm="context", niveau="klas", tekst="Druk")))
    _, _, uitleg = papier("html", vol).partition("<desc")
    assert ">over Linde: 0; De klas / groep: 1; Docenten en team: 0;" in uitleg.partition("</desc>")[0]


# Text


@settings(max_examples=40)
@given(_gesprekken())
def test_text_to_paste_holds_what_was_typed_behind_its_own_point(g: Gesprekken) -> None:
    tekst = papier("tekst", g)
    for gezegd in g.gezegd:
        for deel in gezegd.split("\n"):
            assert deel.rstrip() in tekst
    _once(g.gezegd, tekst)
    # A line that somebody typed can never pass for a heading of ours.
    los = [deel for deel in tekst.splitlines() if not deel.startswith(("  ", "• "))]
    assert {deel for deel in los if deel.isupper()} >= {kop.upper() for kop in KOPPEN}
    assert los.count("AFSPRAKEN") == 1


@settings(max_examples=10)
@given(_gesprekken(st.just(" a")))
def test_text_to_paste_has_no_signs_of_markdown_and_no_tables(g: Gesprekken) -> None:
    tekst = papier("tekst", g)
    assert not any(teken in tekst for teken in ("|", "#", "*", "`", "_", "\\", "<", "&"))
    assert not any(deel.lstrip().startswith(("- ", "+ ", "---", "===")) for deel in tekst.splitlines())


# Word


@settings(max_examples=12)
@given(_gesprekken())
def test_a_word_file_holds_what_was_typed_in_real_headings(g: Gesprekken) -> None:
    word = Document(BytesIO(papier("docx", g)))
    getoond = "\n".join(alinea.text for alinea in word.paragraphs)
    for tekst in g.gezegd:
        assert tekst.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd") in getoond
    _once(g.gezegd, getoond)
    koppen = [alinea.text for alinea in word.paragraphs if alinea.style.name == "Heading 2"]  # type: ignore[union-attr]
    assert [kop for kop in koppen if kop in KOPPEN] == list(KOPPEN)
    (titel,) = [alinea.text for alinea in word.paragraphs if alinea.style.name == "Heading 1"]  # type: ignore[union-attr]
    assert titel.startswith("Verslag: Linde")
    # Columns are what cuts words.
    assert not word.tables


def _leeg() -> bytes:
    inhoud = papier("docx", Gesprekken(CASUS, gesprek(scherm="slot").sessie, [], [], []))
    assert isinstance(inhoud, bytes)
    return inhoud


def test_every_page_of_a_word_file_has_its_number() -> None:
    voet = Document(BytesIO(_leeg())).sections[0].footer
    velden = [veld.text for veld in voet._element.iter(qn("w:instrText"))]
    assert velden == ["PAGE", "NUMPAGES"]
    assert voet.paragraphs[0].text == "Bladzijde 1 van 1"


def test_a_word_file_is_of_word_as_it_is_now_and_says_nothing_of_where_it_was_made() -> None:
    word = Document(BytesIO(_leeg()))
    soorten = {
        een.get(qn("w:name")): een.get(qn("w:val"))
        for een in word.settings.element.iter(qn("w:compatSetting"))
    }
    assert soorten["compatibilityMode"] == "15"
    with ZipFile(BytesIO(_leeg())) as zip:
        heel = b"".join(zip.read(naam) for naam in zip.namelist())
        assert not [naam for naam in zip.namelist() if "thumbnail" in naam]
        assert b"<Application>Andere vragen</Application>" in zip.read("docProps/app.xml")
    vreemd = ("Macintosh", "python-docx", getpass.getuser(), socket.gethostname())
    assert not [woord for woord in vreemd if len(woord) > 4 and woord.encode() in heel]


def test_a_word_file_is_dutch_on_a4_and_names_nobody() -> None:
    hier = LATER.astimezone(timezone(timedelta(hours=1)))
    sessie = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=hier, scherm="slot")
    word = Document(BytesIO(papier("docx", Gesprekken(CASUS, sessie, [], [], []))))
    talen = [taal.get(qn("w:val")) for taal in word.styles.element.iter(qn("w:lang"))]
    assert talen
    assert set(talen) == {"nl-NL"}
    over = word.core_properties
    assert (over.author, over.last_modified_by, over.language) == ("Andere vragen", "Andere vragen", "nl-NL")
    assert over.title == "Verslag van zaterdag 21 november 2026"
    assert over.subject
    assert over.comments == ""
    assert over.modified == LATER
    breed, hoog = word.sections[0].page_width, word.sections[0].page_height
    assert breed is not None
    assert hoog is not None
    assert (round(breed.mm), round(hoog.mm)) == (210, 297)


# The calendar


@settings(max_examples=25)
@given(_gesprekken(), st.sampled_from(["9e1c77aa", "Linde\r\nSUMMARY:«x»", ""]))
def test_a_calendar_gets_one_day_and_no_name(g: Gesprekken, id: str) -> None:
    g = g._replace(sessie=g.sessie.gewijzigd_naar(id=id))
    inhoud = papier("ics", g)
    assert not any(teken in inhoud.decode() for teken in ("«", "Linde", "alert"))
    (dag,) = Calendar.from_ical(inhoud).walk("VEVENT")
    assert dag.decoded("dtstart") == date(2027, 1, 16)
    assert dag.decoded("dtstamp") == LATER
    assert str(dag["summary"]) == "Samen terugkijken"
    (alarm,) = dag.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=-15)


def _in_de_agenda(dan: date, minuten: int = 0, *eerder: Sessie, **velden: Any) -> Any:
    """The one entry, as a strict reader reads it."""
    toen = NU + timedelta(minutes=minuten)
    vast = {"casus": CASUS.id, "begonnen": toen, "gewijzigd": toen, "scherm": "slot", "terugkijken_op": dan}
    inhoud = papier("ics", Gesprekken(CASUS, Sessie.model_validate(vast | velden), [*eerder], [], []))
    kalender = Calendar.from_ical(inhoud)
    assert not kalender.errors
    (dag,) = kalender.walk("VEVENT")
    assert not dag.errors
    return dag


DAG = date(2027, 1, 16)


def test_a_day_that_moves_moves_in_the_calendar() -> None:
    """The same entry, and newer each time: a calendar then puts the new day in the place of the old one."""
    eerste = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot", terugkijken_op=DAG)
    bellen = (Notitie(scherm="slot", tekst="Toch een week later"),)
    dagen = [
        _in_de_agenda(DAG),
        _in_de_agenda(DAG + timedelta(days=7), 3),
        _in_de_agenda(LAATSTE_DAG, 5, eerste, id="later", notities=bellen),
    ]
    assert len({str(dag["uid"]) for dag in dagen}) == 1
    volgorde = [int(dag["sequence"]) for dag in dagen]
    assert volgorde == sorted(set(volgorde))
    assert [dag.decoded("dtstart") for dag in dagen] == [DAG, DAG + timedelta(days=7), LAATSTE_DAG]
    assert dagen[0].decoded("dtend") == DAG + timedelta(days=1)


_DAG_REGELS = {
    "UID": r":[0-9a-f-]{36}@andere-vragen",
    "DTSTAMP": r":\d{8}T\d{6}Z",
    "LAST-MODIFIED": r":\d{8}T\d{6}Z",
    "SEQUENCE": r":\d{1,10}",
    "DTSTART": r";VALUE=DATE:\d{8}",
    "DTEND": r";VALUE=DATE:\d{8}",
    "SUMMARY": r":[\w ]+",
    "TRANSP": r":TRANSPARENT",
}
"""What stands in the entry, each once, and how: RFC 5545, 3.6.1. No text in it needs a backslash."""


@settings(max_examples=25)
@given(_gesprekken())
def test_the_calendar_keeps_its_standard_to_the_letter(g: Gesprekken) -> None:
    """Other readers than ours are less kind: lines of at most 75 bytes, each ended as the standard says."""
    inhoud = papier("ics", g).decode("ascii")
    *regels, na = inhoud.split("\r\n")
    assert na == ""
    assert not [een for een in regels if "\r" in een or "\n" in een or not 0 < len(een) <= 75]
    assert regels[:4] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Andere vragen//NL", "METHOD:PUBLISH"]
    dag = regels[regels.index("BEGIN:VEVENT") + 1 : regels.index("BEGIN:VALARM")]
    namen = [re.split("[:;]", een)[0] for een in dag]
    assert sorted(namen) == sorted(_DAG_REGELS)
    for naam, een in zip(namen, dag, strict=True):
        assert re.fullmatch(naam + _DAG_REGELS[naam], een)
    assert regels[-3:] == ["END:VALARM", "END:VEVENT", "END:VCALENDAR"]
    assert regels.count("BEGIN:VEVENT") == 1


def test_the_same_paper_twice_is_the_same_entry() -> None:
    assert _in_de_agenda(DAG).to_ical() == _in_de_agenda(DAG).to_ical()


def test_after_looking_back_the_next_day_is_an_entry_of_its_own() -> None:
    eerste = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot", terugkijken_op=DAG)
    terug = _in_de_agenda(LAATSTE_DAG, 9, eerste, id="terug", terugblik=(Terugblik(afspraak="a1"),))
    assert str(terug["uid"]) != str(_in_de_agenda(DAG)["uid"])


def test_another_casus_has_an_entry_of_its_own() -> None:
    ander = CASUS.gewijzigd_naar(id="ander")
    sessie = Sessie(casus="ander", begonnen=NU, gewijzigd=NU, scherm="slot", terugkijken_op=DAG)
    inhoud = papier("ics", Gesprekken(ander, sessie, [], [], []))
    assert str(Calendar.from_ical(inhoud).walk("VEVENT")[0]["uid"]) != str(_in_de_agenda(DAG)["uid"])


@pytest.mark.parametrize("minuten", [-60 * 24 * 365, 60 * 24 * 365 * 900])
def test_a_clock_that_is_wrong_gives_a_sequence_that_every_calendar_can_read(minuten: int) -> None:
    assert 0 <= int(_in_de_agenda(DAG, minuten)["sequence"]) < 2**31


def test_without_a_day_there_is_nothing_for_the_calendar() -> None:
    sessie = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot")
    with pytest.raises(GeenPapierError, match="nog geen dag gekozen om samen terug te kijken"):
        papier("ics", Gesprekken(CASUS, sessie, [], [], []))


# All of them


@pytest.mark.parametrize("moment", ["1900-01-01T00:00:00+14:00", "2999-12-31T23:59:59-14:00"])
@pytest.mark.parametrize("naam", PAPIEREN)
def test_an_odd_moment_in_a_log_stops_no_paper(naam: str, moment: str) -> None:
    dan = datetime.fromisoformat(moment)
    sessie = Sessie(
        casus="c", begonnen=dan, gewijzigd=dan, scherm="slot", terugkijken_op=dan.date(), cijfers=(1,)
    )
    assert papier(naam, Gesprekken(CASUS, sessie, [], [], []))


@pytest.mark.parametrize(
    ("soort", "lezers"),
    [
        ("jongere", "jongere en ouders"),
        ("groep", "de groep"),
        ("situatie", "wie erbij was"),
        ("samenwerking", "de partners"),
    ],
)
def test_every_paper_has_a_name_for_people_and_for_its_file(soort: Soort, lezers: str) -> None:
    assert [
        (papier.heet(van_het_programma(soort).lezers), papier.achtervoegsel) for papier in PAPIEREN.values()
    ] == [
        (f"Blad voor {lezers}", ".html"),
        ("Verslag in Word", ".docx"),
        ("Verslag om te printen", ".html"),
        ("Verslag om te plakken", ".txt"),
        ("Verslag met opmaaktekens", ".md"),
        ("Terugkijken, in je agenda", ".ics"),
    ]


MACHINE = r"hypothese|niveau|notitie|vastgesteld|zoom|meter|handen:|log\b|toml|bestand|\bid\b|None|parkeer"
ENGELS = r"\b(?:the|and|with|session|file|page|save|hand-out|note|draft|feedback|check)\b"


@pytest.mark.parametrize("soort", get_args(Soort))
@pytest.mark.parametrize("naam", ["blad", "html", "tekst", "md"])
def test_no_paper_speaks_like_a_machine_or_in_english(naam: str, soort: Soort) -> None:
    """The sample, with everything the papers can say of it."""
    casus, toen = voorbeeld(NU)
    bellen = Afspraak(id="ja", scherm="afspraken", wat="Bellen", vastgesteld=NU.date(), herkend=3, anders=1)
    toen = toen.met(bellen).gewijzigd_naar(regie="mentor", terugkijken_op=date(2027, 1, 16))
    nu = Sessie(
        casus=casus.id,
        soort="terugkijken",
        begonnen=LATER,
        gewijzigd=LATER,
        scherm="slot",
        regie="mentor",
        terugkijken_op=date(2027, 1, 30),
        cijfers=(7, 8),
        terugblik=(
            Terugblik(afspraak="ja", status="gedaan", effect="helpt", geleerd="Het kan", blijft=True),
        ),
        herzien=(Herzien(hypothese="b8dbe703", status="deels"), Herzien(hypothese="weg", status="niet")),
    )
    for zitting, eerder in ((toen, []), (nu, [toen])):
        tekst = papier(naam, Gesprekken(casus.gewijzigd_naar(soort=soort), zitting, eerder, [], []))
        leesbaar = _Pagina(tekst).tekst if tekst.startswith("<!doctype") else tekst
        assert not re.findall(f"{MACHINE}|{ENGELS}", leesbaar, re.IGNORECASE)


@pytest.mark.parametrize(
    ("gezegd", "staat_er"),
    [("vrijdag", "vrijdag 27 november"), ("over een week", "over een week (vrijdag 27 november)")],
)
def test_every_paper_says_a_day_the_same_way(gezegd: str, staat_er: str) -> None:
    afspraak = Afspraak(
        id="a1",
        scherm="afspraken",
        wat="Bellen",
        wanneer=gezegd,
        datum=date(2026, 11, 27),
        vastgesteld=NU.date(),
    )
    toen = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot", afspraken=(afspraak,))
    later = Sessie(casus=CASUS.id, begonnen=LATER, gewijzigd=LATER, scherm="slot")
    for zitting, eerder in ((toen, []), (later, [toen])):
        g = Gesprekken(CASUS, zitting, eerder, [], [])
        papieren = [papier(naam, g) for naam in ("blad", "html", "tekst", "md")]
        papieren.append(voorkant(CASUS, [*eerder, zitting], "p.zip", NU.date()))
        assert all(f"Wanneer: {staat_er}." in " ".join(een.split()) for een in papieren)


def test_every_format_of_the_verslag_asks_to_say_what_is_not_right() -> None:
    g = Gesprekken(CASUS, gesprek(scherm="slot").sessie, [], [], [])
    word = "\n".join(alinea.text for alinea in Document(BytesIO(papier("docx", g))).paragraphs)
    for tekst in (word, *(papier(naam, g) for naam in ("html", "tekst", "md"))):
        assert tekst.count("Klopt er iets niet? Zeg het. Dan passen we het aan.") == 1
