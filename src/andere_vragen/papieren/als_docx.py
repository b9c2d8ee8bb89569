"""A paper as a Word file: Dutch, with real headings and the number of every page."""

from datetime import UTC
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, cast

from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Alinea, Blok, Inhoud, Kop, Lijst, Ringen

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.run import Run

_TAAL = "nl-NL"
_LETTER = "Calibri"
_BREED, _HOOG, _MARGE = 210, 297, 20
"""A4, in millimetres."""

_WORD = "15"
"""The Word that it is for: a lower number opens in compatibility mode."""

_EIGENSCHAPPEN = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Andere vragen</Application></Properties>"
)

_GEEN_XML = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})
"""Two characters that no XML file may hold; `tekst.schoon` has taken out the others."""


def als_docx(inhoud: Inhoud) -> bytes:
    """The paper as the bytes of a .docx file."""
    from docx import Document

    word = Document()
    _dress(word)
    _number(word)
    _settle(word)
    _describe(word, inhoud)
    word.add_heading(_xml(inhoud.titel), 1)
    if inhoud.inleiding:
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
        case Afspraken(afspraken):
            for iets in afspraken:
                _add_agreed(word, iets)
        case Ringen():
            return


def _add_agreed(word: "Document", iets: Afgesproken) -> None:
    """What was agreed in bold, and below it what belongs to it, on one page."""
    from docx.shared import Mm, Pt

    alinea = word.add_paragraph()
    ruimte = alinea.paragraph_format
    ruimte.keep_together, ruimte.left_indent, ruimte.space_after = True, Mm(6), Pt(9)
    alinea.add_run(_xml(iets.wat)).bold = True
    for regel in iets.regels:
        alinea.add_run(_xml(f"\n{regel}"))


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


def _number(word: "Document") -> None:
    """The number of every page, and of how many: loose sheets find their order again."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    voet = word.sections[0].footer.paragraphs[0]
    voet.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for woorden, veld in (("Bladzijde ", "PAGE"), (" van ", "NUMPAGES")):
        voet.add_run(woorden)
        _field(voet.add_run(), veld)


def _field(run: "Run", veld: str) -> None:
    """What Word reckons itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for soort in ("begin", "separate", "end"):
        teken = OxmlElement("w:fldChar")
        teken.set(qn("w:fldCharType"), soort)
        run._r.append(teken)  # noqa: SLF001 - python-docx has no other way
        if soort == "begin":
            opdracht = OxmlElement("w:instrText")
            opdracht.text = veld
            run._r.append(opdracht)  # noqa: SLF001
        if soort == "separate":
            run.add_text("1")


def _settle(word: "Document") -> None:
    """A file of Word as it is now, and of nobody: without what the template says of where it came from."""
    from docx.oxml.ns import qn

    for soort in word.settings.element.iter(qn("w:compatSetting")):
        if soort.get(qn("w:name")) == "compatibilityMode":
            soort.set(qn("w:val"), _WORD)
    pakket = word.part.package
    for id, verband in [*pakket.rels.items()]:
        if verband.reltype.endswith("/thumbnail"):
            del pakket.rels[id]
        if verband.reltype.endswith("/extended-properties"):
            verband.target_part._blob = _EIGENSCHAPPEN.encode()  # noqa: SLF001


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
