"""Every paper: nothing typed is markup, nothing is missing, and nobody reads what is not for them."""

import re
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import partial
from html.parser import HTMLParser
from io import BytesIO
from typing import Any, NamedTuple

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Casus, Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik
from andere_vragen.papieren.inhoud import Ring
from andere_vragen.papieren.lijst import PAPIEREN, GeenPapierError
from andere_vragen.papieren.ringen import getekend
from andere_vragen.taal.tekst import regel, schoon
from andere_vragen.taal.tijd import LAATSTE_DAG
from gesprek_waarden import CASUS, NU, VRAGEN

LATER = NU + timedelta(days=21)
KOPPEN = ("De vraag", "Stem van de jongere", "Afspraken", "Terugkijken op", "Bewaren tot")


class Gesprekken(NamedTuple):
    casus: Casus
    sessie: Sessie
    eerder: list[Sessie]
    gezegd: list[str]
    """Everything somebody typed."""
    voor_thuis: list[str]
    """What of that the hand-out may tell."""


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
            merken_aan=zin(),
            als_niet=zin(),
            vertelt=zin(),
            nodig=zin(),
            **velden,
        )

    def idee(id: str) -> Hypothese:
        return Hypothese(
            id=id, scherm="hypothesen", niveau="klas", tekst=tekst(), want=zin(), klopt_niet_als=zin()
        )

    def notitie(scherm: str, rij: str | None, **velden: Any) -> Notitie:
        return Notitie(
            scherm=scherm,
            rij=rij,
            tekst=tekst(),
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
            notitie("welkom", "stem_jongere", bron="zelf_gezegd", niveau="jongere"),
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
        afspraken=(afspraak("a1"),),
        terugblik=(Terugblik(afspraak="weg", status="gedaan", effect="helpt", geleerd=zin()),),
        herzien=(Herzien(hypothese="weg", status="deels"),),
        cijfers=(7, 8),
    )
    casus = CASUS.gewijzigd_naar(schuilnaam=zin(lang=150))
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
    "html|head|meta|title|style|body|main|section|div|h[123]|p|[uo]l|li"
    "|table|thead|tbody|tr|t[hd]|figure|figcaption|svg|desc|circle|line|text|tspan"
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
def test_the_hand_out_tells_the_question_the_afspraken_the_aanspreekpunt_and_the_day(g: Gesprekken) -> None:
    pagina = _Pagina(papier("blad", g))
    _check_elements(pagina)
    assert pagina.titel == "Onze afspraken"
    assert "zaterdag 16 januari 2027" in pagina.tekst
    for tekst in g.voor_thuis:
        assert tekst in pagina.tekst
    assert pagina.tekst.count("«") == len(g.voor_thuis)


def _thuis(*afspraken: Afspraak, eerder: tuple[Afspraak, ...] = (), **velden: Any) -> str:
    basis = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot")
    toen, nu = basis.gewijzigd_naar(afspraken=eerder), basis.gewijzigd_naar(afspraken=afspraken, **velden)
    return _Pagina(papier("blad", Gesprekken(CASUS, nu, [toen], [], []))).tekst


def test_the_hand_out_has_every_afspraak_that_holds_now_and_the_one_together_first() -> None:
    def proef(id: str, **velden: Any) -> Afspraak:
        return Afspraak(id=id, scherm="afspraken", wat=f"Stap {id}.", **velden)

    tekst = _thuis(
        *(proef(f"n{n}") for n in range(30)),
        proef("samen", samen=True, wie="mentor", wanneer="vrijdag", datum=date(2026, 11, 27)),
        eerder=(proef("open"), proef("klaar"), proef("gestopt", status="gestopt")),
        terugblik=(Terugblik(afspraak="klaar", status="gedaan"),),
    )
    assert "Stap open." in tekst
    assert "Stap klaar." not in tekst
    assert "Stap gestopt." not in tekst
    assert all(f"Stap n{n}." in tekst for n in range(30))
    assert tekst.index("Dit doen we samen:") < tekst.index("Stap samen.") < tekst.index("Stap open.")
    assert "Wie: mentor\nWanneer: vrijdag (27 november)" in tekst


def test_the_hand_out_has_one_step_together_the_newest() -> None:
    oud, nieuw = (Afspraak(scherm="afspraken", wat=wat, samen=True) for wat in ("Oude stap.", "Nieuwe stap."))
    tekst = _thuis(nieuw, eerder=(oud,))
    assert tekst.count("Dit doen we samen:") == 1
    assert tekst.index("Dit doen we samen:") < tekst.index("Nieuwe stap.") < tekst.index("Oude stap.")


def test_a_hand_out_says_what_is_not_chosen_yet() -> None:
    tekst = _thuis()
    assert "We hebben nog geen afspraken." in tekst
    assert "Dat kiezen we nog." in tekst
    assert "De dag kiezen we nog." in tekst
    assert "Linde" not in tekst


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
    assert ">De jongere zelf: 0; De klas / groep: 1; Docenten en team: 0;" in uitleg.partition("</desc>")[0]


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
def test_a_word_file_holds_what_was_typed_in_real_headings_and_a_table(g: Gesprekken) -> None:
    word = Document(BytesIO(papier("docx", g)))
    (tabel,) = word.tables
    getoond = "\n".join(
        [alinea.text for alinea in word.paragraphs] + [cel.text for rij in tabel.rows for cel in rij.cells]
    )
    for tekst in g.gezegd:
        assert tekst.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd") in getoond
    _once(g.gezegd, getoond)
    koppen = [alinea.text for alinea in word.paragraphs if alinea.style.name == "Heading 2"]  # type: ignore[union-attr]
    assert [kop for kop in koppen if kop in KOPPEN] == list(KOPPEN)
    (titel,) = [alinea.text for alinea in word.paragraphs if alinea.style.name == "Heading 1"]  # type: ignore[union-attr]
    assert titel.startswith("Verslag: «")
    assert [cel.text for cel in tabel.rows[0].cells][:3] == ["Wie", "Wat", "Wanneer"]
    assert [len([*rij._tr.iter(qn("w:tblHeader"))]) for rij in tabel.rows] == [1, 0]


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


def test_the_same_sitting_keeps_its_place_in_the_calendar_and_another_gets_its_own() -> None:
    def uid(id: str, dan: date) -> str:
        sessie = Sessie(id=id, casus="c", begonnen=NU, gewijzigd=NU, scherm="slot", terugkijken_op=dan)
        inhoud = papier("ics", Gesprekken(CASUS, sessie, [], [], []))
        return str(Calendar.from_ical(inhoud).walk("VEVENT")[0]["uid"])

    assert uid("a", date(2027, 1, 16)) == uid("a", LAATSTE_DAG) != uid("b", date(2027, 1, 16))


def test_without_a_day_there_is_nothing_for_the_calendar() -> None:
    sessie = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="slot")
    with pytest.raises(GeenPapierError, match="nog geen dag gekozen om samen terug te kijken"):
        papier("ics", Gesprekken(CASUS, sessie, [], [], []))


# All of them


@pytest.mark.parametrize(
    ("naam", "module", "pakket"), [("docx", "docx", "python-docx"), ("ics", "icalendar", "icalendar")]
)
def test_without_its_library_a_paper_says_in_one_line_how_to_get_it(
    naam: str, module: str, pakket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    sessie = Sessie(casus="c", begonnen=NU, gewijzigd=NU, scherm="slot", terugkijken_op=date(2027, 1, 16))
    with pytest.raises(GeenPapierError) as fout:
        papier(naam, Gesprekken(CASUS, sessie, [], [], []))
    assert str(fout.value).endswith(f'één keer met: "{sys.executable}" -m pip install {pakket}')


@pytest.mark.parametrize("moment", ["1900-01-01T00:00:00+14:00", "2999-12-31T23:59:59-14:00"])
@pytest.mark.parametrize("naam", PAPIEREN)
def test_an_odd_moment_in_a_log_stops_no_paper(naam: str, moment: str) -> None:
    dan = datetime.fromisoformat(moment)
    sessie = Sessie(
        casus="c", begonnen=dan, gewijzigd=dan, scherm="slot", terugkijken_op=dan.date(), cijfers=(1,)
    )
    assert papier(naam, Gesprekken(CASUS, sessie, [], [], []))


def test_every_paper_has_a_name_for_people_and_for_its_file() -> None:
    assert {naam: (papier.label, papier.achtervoegsel) for naam, papier in PAPIEREN.items()} == {
        "md": ("Markdown", ".md"),
        "tekst": ("Tekst om te plakken", ".txt"),
        "docx": ("Word-bestand", ".docx"),
        "html": ("Webpagina om te printen", ".html"),
        "blad": ("Blad voor jongere en ouders", ".html"),
        "ics": ("Agenda-afspraak", ".ics"),
    }
