"""A paper as a Word file: Dutch, with real headings and a table that says which row is its header."""

from datetime import UTC
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, cast

from andere_vragen.papieren.geen import zonder_bibliotheek
from andere_vragen.papieren.inhoud import Alinea, Blok, Inhoud, Kop, Lijst, Ringen, Tabel

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

_TAAL = "nl-NL"
_LETTER = "Calibri"
_BREED, _HOOG, _MARGE = 210, 297, 20
"""A4, in millimetres."""

_GEEN_XML = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})
"""Two characters that no XML file may hold; `tekst.schoon` has taken out the others."""


def als_docx(inhoud: Inhoud) -> bytes:
    """The paper as the bytes of a .docx file. Raises `GeenPapierError` without python-docx."""
    try:
        from docx import Document
    except ImportError as fout:
        raise zonder_bibliotheek("een Word-bestand", "python-docx") from fout
    word = Document()
    _dress(word)
    _describe(word, inhoud)
    word.add_heading(_xml(inhoud.titel), 1)
    _add(word, inhoud.inleiding)
    for sectie in inhoud.secties:
        word.add_heading(_xml(sectie.kop), 2)
        for blok in sectie.blokken:
            _add(word, blok)
    bestand = BytesIO()
    word.save(bestand)
    return bestand.getvalue()


def _add(word: "Document", blok: Blok) -> None:
    match blok:
        case Kop(tekst):
            word.add_heading(_xml(tekst), 3)
        case Alinea(tekst):
            word.add_paragraph(_xml(tekst.replace("\n", " ")))
        case Lijst(punten):
            for punt in punten:
                word.add_paragraph(_xml(punt), "List Bullet")
        case Tabel():
            _add_table(word, blok)
        case Ringen():
            return


def _add_table(word: "Document", blok: Tabel) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Mm, Pt

    tabel = word.add_table(0, len(blok.kolommen), "Table Grid")
    tabel.autofit = False
    breedten = [Mm((_BREED - 2 * _MARGE) * kolom.breedte / 100) for kolom in blok.kolommen]
    for strook, breedte in zip(tabel.columns, breedten, strict=True):
        strook.width = breedte
    for nr, teksten in enumerate((tuple(kolom.kop for kolom in blok.kolommen), *blok.rijen)):
        rij = tabel.add_row()
        eigenschappen = rij._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no other way
        eigenschappen.append(OxmlElement("w:cantSplit"))
        if nr == 0:
            eigenschappen.append(OxmlElement("w:tblHeader"))
        for cel, breedte, tekst in zip(rij.cells, breedten, teksten, strict=True):
            cel.width = breedte
            alinea = cel.paragraphs[0]
            letters = alinea.add_run(_xml(tekst))
            letters.bold = nr == 0
            letters.font.size = Pt(10)


def _dress(word: "Document") -> None:
    """A4, Dutch, black letters of a readable size."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    blad = word.sections[0]
    blad.page_width, blad.page_height = Mm(_BREED), Mm(_HOOG)
    blad.left_margin = blad.right_margin = blad.top_margin = blad.bottom_margin = Mm(_MARGE)
    talen = (word.styles.element.iter(qn("w:lang")), word.settings.element.iter(qn("w:themeFontLang")))
    for taal in chain.from_iterable(talen):
        taal.set(qn("w:val"), _TAAL)
    for naam, grootte in (("Normal", 12), ("Heading 1", 20), ("Heading 2", 15), ("Heading 3", 12)):
        stijl = _style(word, naam)
        stijl.font.name, stijl.font.size = _LETTER, Pt(grootte)
        stijl.font.color.rgb = RGBColor(0, 0, 0)
        for letters in stijl.element.iter(qn("w:rFonts")):
            for thema in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                letters.attrib.pop(qn(f"w:{thema}"), None)
    ruimte = _style(word, "Normal").paragraph_format
    ruimte.space_before, ruimte.space_after = Pt(3), Pt(3)
    ruimte.line_spacing_rule = WD_LINE_SPACING.SINGLE


def _style(word: "Document", naam: str) -> "ParagraphStyle":
    return cast("ParagraphStyle", word.styles[naam])


def _describe(word: "Document", inhoud: Inhoud) -> None:
    """What Word shows about the file: nobody's name, and not the schuilnaam."""
    over = word.core_properties
    over.title, over.subject = inhoud.naam, "Werkverslag van een gesprek"
    over.author = over.last_modified_by = "Andere vragen"
    over.language, over.comments, over.keywords = _TAAL, "", ""
    over.created = over.modified = inhoud.moment.astimezone(UTC).replace(tzinfo=None)


def _xml(tekst: str) -> str:
    return tekst.translate(_GEEN_XML)
