import shutil
import subprocess

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from andere_vragen.papieren.markdown import in_lijst, in_regel
from andere_vragen.taal.tekst import schoon
from gelezen import LEZERS, gelezen, gelezen_html, zichtbaar

PANDOC = shutil.which("pandoc")

_TEKENS = (
    "* ** _ __ ` ``` ~ ~~ | || < > & &amp; &#36; [ ] ( ) [a](b) ![ # ## $ $$ \\ \\ = === - -- --- + 1. 1)"
)
_VERDER = ": :- :-: <!-- --> <b> <div> </p> [x]: [^1]: http://a.nl a@b.nl woord é 🙂 1 a"
_PANDOC = "{ {# } ^ ::: :x: (1) a. www.a.nl/"
_STUKJES = [
    *_TEKENS.split(),
    *_VERDER.split(),
    *_PANDOC.split(),
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\u00a0",
    "\u2003",
    "\u3000",
]
getypt = (
    st.one_of(
        st.lists(st.sampled_from(_STUKJES), max_size=12).map("".join),
        st.text(max_size=30),
    )
    .map(lambda tekst: schoon(tekst).strip())
    .filter(bool)
)
lezers = pytest.mark.parametrize("lezer", LEZERS.values(), ids=LEZERS)


@pytest.mark.parametrize(
    ("getypt", "in_markdown"),
    [
        ("ze praat alleen bij gym", "ze praat alleen bij gym"),
        ("J&S coach (van buiten) -> in de gang!", "J&S coach (van buiten) -> in de gang!"),
        ("-5 graden, 3 x per week, 27-11: 14.30", "-5 graden, 3 x per week, 27-11: 14.30"),
        ("1.5 uur", "1.5 uur"),
        ("1. eerst", r"1\. eerst"),
        ("- een streepje", r"\- een streepje"),
        ("*heel* erg_mooi", r"\*heel\* erg\_mooi"),
        ("a | b", "a &#124; b"),
        ("x < y &amp; <3", "x &lt; y &amp;amp; &lt;3"),
        ("een  twee", "een&nbsp; twee"),
        ("::: klaar", "&#58;:: klaar"),
        ("(1) eerst", r"(1\) eerst"),
        ("a. eerst", r"a\. eerst"),
        ("lokaal {12}", r"lokaal \{12}"),
        ("2^e^ klas", "2&#94;e&#94; klas"),
        ("zie :smile: om 14:30", "zie &#58;smile: om 14:30"),
        ("kijk op https://x.nl/a-b?c=1 of www.x.nl.", "kijk op https://x.nl/a-b?c=1 of www.x.nl."),
        ("https://x.nl/a<b", "https&#58;//x.nl/a&lt;b"),
        ("https://www.x.nl/~a en a_b", r"https&#58;//www&#46;x.nl/&#126;a en a\_b"),
        ("een\ntwee", "een  \n  twee"),
        ("een\n\ntwee", "een  \n  &nbsp;  \n  twee"),
    ],
)
def test_only_what_could_mean_something_is_escaped(getypt: str, in_markdown: str) -> None:
    assert in_lijst(getypt) == in_markdown


def test_a_line_stays_on_one_line() -> None:
    assert in_regel("een\ntwee #") == "een twee \\#"


@lezers
@settings(max_examples=50)
@given(getypt)
@example("1.  x")
@example("a\n===\nb\n---\nc\n:-\nd")
@example("a | b\n--- | ---\nc | d")
@example("[x]: http://a.nl\n[x]")
@example("    vier\n\n\n    spaties")
@example("a\\\nb  \nc")
@example("$a$ ~b~ ~~c~~ <!-- d --> <div>")
def test_it_reads_as_typed_in_a_list(lezer: MarkdownIt, tekst: str) -> None:
    blokken = gelezen(f"- {in_lijst(tekst)}\n- einde\n", lezer)
    assert [zichtbaar(blok.tekst) for blok in blokken] == [zichtbaar(tekst), "einde"]
    assert not blokken[0].opmaak


@lezers
@settings(max_examples=50)
@given(getypt)
@example("kop #")
@example("# kop ##")
def test_it_reads_as_typed_in_a_heading_and_a_paragraph(lezer: MarkdownIt, tekst: str) -> None:
    regel = in_regel(tekst)
    kop, alinea = gelezen(f"### {regel}\n\n{regel}\n", lezer)
    assert (kop.soort, alinea.soort) == ("h3", "p")
    assert zichtbaar(kop.tekst) == zichtbaar(alinea.tekst) == zichtbaar(tekst.replace("\n", " "))


VREEMD = [
    "::: klaar\nverder",
    ":::",
    ":: x",
    "kop {#weg}",
    "kop {-}",
    "{=html} x",
    "“x”{.y}",
    "2^e^ klas en H~2~O",
    "(1) eerst",
    "a. tekst",
    "A.  tekst",
    "iv) tekst",
    "(@) tekst",
    "@jan zei :smile: om 14:30",
    "https://x.nl/~a_b*c<y en www.x.nl/a<b",
    "---",
    "- - -",
]


@pytest.mark.skipif(PANDOC is None, reason="Pandoc reads it here, and there is none")
@pytest.mark.parametrize("taal", ["markdown-smart", "commonmark_x-smart", "gfm"])
@pytest.mark.parametrize("tekst", VREEMD)
def test_pandoc_reads_it_as_typed_too(taal: str, tekst: str) -> None:
    bladzij = f"- {in_lijst(tekst)}\n\n### {in_regel(tekst)}\n\n{in_regel(tekst)}\n"
    assert PANDOC
    html = subprocess.run(
        [PANDOC, "-f", taal, "-t", "html", "--wrap=none"],
        input=bladzij,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    ).stdout
    blokken = gelezen_html(html)
    assert [blok.soort for blok in blokken if blok.tekst] == ["li", "h3", "p"]
    op_een_regel = zichtbaar(tekst.replace("\n", " "))
    assert [zichtbaar(blok.tekst) for blok in blokken if blok.tekst] == [
        zichtbaar(tekst),
        op_een_regel,
        op_een_regel,
    ]
