import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from andere_vragen.papieren.markdown import in_cel, in_lijst, in_regel
from andere_vragen.taal.tekst import schoon
from gelezen import LEZERS, gelezen, zichtbaar

_TEKENS = (
    "* ** _ __ ` ``` ~ ~~ | || < > & &amp; &#36; [ ] ( ) [a](b) ![ # ## $ $$ \\ \\ = === - -- --- + 1. 1)"
)
_VERDER = ": :- :-: <!-- --> <b> <div> </p> [x]: [^1]: http://a.nl a@b.nl woord é 🙂 1 a"
_STUKJES = [*_TEKENS.split(), *_VERDER.split(), " ", "  ", "    ", "\n", "\n\n", "\u00a0", "\u2003", "\u3000"]
getypt = (
    st.one_of(
        st.lists(st.sampled_from(_STUKJES), max_size=12).map("".join),
        st.text(max_size=30),
    )
    .map(lambda tekst: schoon(tekst).strip())
    .filter(bool)
)
lezers = pytest.mark.parametrize("lezer", LEZERS.values(), ids=LEZERS)
lezers_van_tabellen = pytest.mark.parametrize("lezer", [LEZERS["gfm"], LEZERS["js-default"]])


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
        ("een\ntwee", "een  \n  twee"),
        ("een\n\ntwee", "een  \n  &nbsp;  \n  twee"),
    ],
)
def test_only_what_could_mean_something_is_escaped(getypt: str, in_markdown: str) -> None:
    assert in_lijst(getypt) == in_markdown


def test_a_cell_and_a_line_stay_on_one_line() -> None:
    assert in_cel("een\n\ntwee | drie") == "een<br><br>twee &#124; drie"
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


@lezers_van_tabellen
@settings(max_examples=50)
@given(getypt)
@example("a | b\n--- | ---\nc | d")
@example("\\|")
def test_it_reads_as_typed_in_a_table(lezer: MarkdownIt, tekst: str) -> None:
    cel = in_cel(tekst)
    blokken = gelezen(f"| Wie | Wat |\n| --- | --- |\n| {cel} | {cel} |\n", lezer)
    assert [blok.soort for blok in blokken] == ["th", "th", "td", "td"]
    assert [zichtbaar(blok.tekst) for blok in blokken[2:]] == [zichtbaar(tekst)] * 2
    assert not blokken[2].opmaak


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
