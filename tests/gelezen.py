"""What a reader of Markdown gets to see: the text of the page, without its looks."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown_it import MarkdownIt

LEZERS = {
    "commonmark": MarkdownIt("commonmark"),
    "gfm": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
    "js-default": MarkdownIt("js-default", {"html": True, "linkify": False, "typographer": False}),
}


@dataclass
class Blok:
    """One paragraph, list item, heading or cell."""

    soort: str
    tekst: str = ""
    opmaak: set[str] = field(default_factory=set)


class _Pagina(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blokken: list[Blok] = []
        self._open: list[Blok] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3"):
            blok = Blok(tag)
            self.blokken.append(blok)
            self._open.append(blok)
        elif tag == "br" and self._open:
            self._open[-1].tekst += "\v"
        elif tag not in ("ul", "table", "thead", "tbody", "tr"):
            (self._open[-1] if self._open else self._loose()).opmaak.add(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].soort == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].tekst += data
        elif data.strip():
            self._loose().tekst += data

    def _loose(self) -> Blok:
        self.blokken.append(Blok("los"))
        return self.blokken[-1]


def gelezen(markdown: str, lezer: MarkdownIt) -> list[Blok]:
    """The blocks of the page as this reader shows them."""
    return gelezen_html(lezer.render(markdown))


def gelezen_html(html: str) -> list[Blok]:
    """The blocks of a page: a ``<br>`` is a new line, other line ends in the HTML are nothing."""
    pagina = _Pagina()
    pagina.feed(html)
    pagina.close()
    for blok in pagina.blokken:
        blok.tekst = blok.tekst.strip("\n").replace("\v\n", "\v").replace("\v", "\n")
    return pagina.blokken


def zichtbaar(tekst: str) -> str:
    """A text as the eye has it: hard spaces are spaces, spaces at a line's end are nothing."""
    return "\n".join(regel.rstrip() for regel in tekst.replace("\u00a0", " ").split("\n"))
