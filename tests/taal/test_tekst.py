import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from andere_vragen.taal.tekst import kernwoord, regel, regels_in, schoon, woorden

TEKENS = st.characters(exclude_categories=())
"""Every character there is, halves of characters too."""

LASTIG = st.sampled_from(
    ["\r\n", "\r", "\t", "\x1b[2J", "\x9b", "\u202e", "\ufeff", "e\u0301", "\ud800", "\x00"]
)

TEKST = st.lists(st.one_of(TEKENS, LASTIG), max_size=30).map("".join)

RICHTING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(TEKST)
@example("\r\ufeff\n")
@example("e\x00\u0301")
def test_clean_text_is_safe_for_a_terminal_and_a_file(tekst: str) -> None:
    schone = schoon(tekst)
    assert schoon(schone) == schone
    assert unicodedata.is_normalized("NFC", schone)
    assert {teken for teken in schone if unicodedata.category(teken) in ("Cc", "Cs")} <= {"\n"}
    assert not set(RICHTING) & set(schone)
    assert schone.encode().decode() == schone
    assert regel(schone) == regel(tekst)
    assert "\n" not in regel(tekst)


@given(st.text(st.characters(min_codepoint=32, exclude_categories=("C", "M", "Zl", "Zp"))))
def test_what_people_type_stays_what_it_is(tekst: str) -> None:
    assert schoon(tekst) == unicodedata.normalize("NFC", tekst)


@pytest.mark.parametrize(
    ("rauw", "schone"),
    [
        ("een\r\ntwee\rdrie\nvier", "een\ntwee\ndrie\nvier"),
        ("een\u2028twee\u2029drie\x85vier\x0bvijf\x0czes", "een\ntwee\ndrie\nvier\nvijf\nzes"),
        ("een\ttwee", "een twee"),
        ("\x1b]0;titel\x07weg\x1b[2J", "]0;titelweg[2J"),
        ("\x9b2Jweg\x7f", "2Jweg"),
        ("links\u202erechts\u2066", "linksrechts"),
        ("\ufeffbegin", "begin"),
        ("cafe\u0301", "café"),
        ("half \ud83d teken", "half � teken"),
        ("4\u00a0uur, 👩\u200d🏫", "4\u00a0uur, 👩\u200d🏫"),
        ("[b]geen[/b] *opmaak*", "[b]geen[/b] *opmaak*"),
    ],
)
def test_what_becomes_of_text_from_outside(rauw: str, schone: str) -> None:
    assert schoon(rauw) == schone


def test_a_name_is_one_line() -> None:
    assert regel("  de \r\n\t mentor\u2029van  Linde ") == "de mentor van Linde"
    assert regel("\x00\u202e \n") == ""


def test_words_are_counted_as_people_count_them() -> None:
    assert woorden("") == 0
    assert woorden("Hoe doet  Linde\nweer mee?") == 5


@pytest.mark.parametrize("teken", list("\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064"))
def test_what_nobody_sees_makes_no_second_name(teken: str) -> None:
    assert regel(f"Lin{teken}de-07{teken}") == "Linde-07"


def test_the_signs_of_a_list_are_no_words_of_the_group() -> None:
    """As Word and Outlook put them on the clipboard; what somebody means with a sign or a number stays."""
    geplakt = (
        "•\tZe komt vaak te laat\r\n•\tThuis is het druk\r\no\tbroertje van 2\r\n\uf0b7\tNieuw rooster\r\n"
        "-\tmentor belt\r\n– klas is onrustig\r\n1.\tEerst bellen\r\n2)\tDan praten\r\n\r\n•\t\r\n"
        "  * ook dit\r\n-2 graden\r\n3 keer te laat\r\n1. blijft\r\no ja"
    )
    assert regels_in(geplakt) == [
        "Ze komt vaak te laat",
        "Thuis is het druk",
        "broertje van 2",
        "Nieuw rooster",
        "mentor belt",
        "klas is onrustig",
        "Eerst bellen",
        "Dan praten",
        "ook dit",
        "-2 graden",
        "3 keer te laat",
        "1. blijft",
        "o ja",
    ]


@pytest.mark.parametrize(
    ("tekst", "letters", "kort"),
    [
        ("Wat gaat er goed", 9, "gaat goed"),
        ("Wat gaat er goed", 8, "gaat"),
        ("De ondersteuningscoördinator", 9, "onderste."),
        ("de J&S-coach", 9, "J&S-coach"),
    ],
)
def test_a_short_name_has_the_words_that_say_something_and_fit(tekst: str, letters: int, kort: str) -> None:
    assert kernwoord(tekst, letters) == kort
