"""Walking with the arrows through what was said, and from one row to the next."""

from dataclasses import dataclass

from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.plaats import Plaats


@dataclass(frozen=True)
class Rij:
    """A row in which some things were said."""

    plek: str
    label: str
    dingen: tuple[Ding, ...]
    vraag: str = "Hoe gaat het daar?"


def row(naam: str, *teksten: str, label: str | None = None) -> Rij:
    dingen = tuple(Ding(Uitspraakwijzer(tekst), tekst) for tekst in teksten)
    return Rij(naam, naam if label is None else label, dingen)


RIJEN = (row("klas", "druk", "veel wissels", "fijn op woensdag"), row("team"), row("thuis", "gezellig"))


def walked(plaats: Plaats[Rij], richting: int, stappen: int) -> list[str]:
    """Where it comes: the name of the row, and what is pointed at in it."""
    langs = list[str]()
    for _ in range(stappen):
        plaats = plaats.stap(richting)
        langs.append(f"{plaats.open.plek} {plaats.gekozen.tekst if plaats.gekozen else '-'}")
    return langs


def test_up_goes_through_what_was_said_the_newest_first_and_then_to_the_row_above() -> None:
    assert walked(Plaats(RIJEN, 2), -1, 6) == [
        *("thuis gezellig", "team -", "klas fijn op woensdag", "klas veel wissels", "klas druk"),
        "klas druk",
    ]


def test_down_goes_through_what_was_said_the_oldest_first_and_then_to_the_row_below() -> None:
    assert walked(Plaats(RIJEN), 1, 7) == [
        *("klas druk", "klas veel wissels", "klas fijn op woensdag", "team -", "thuis -", "thuis gezellig"),
        "thuis gezellig",
    ]


def test_in_one_list_up_stays_at_the_first_and_down_past_the_last_is_where_is_typed() -> None:
    lijst = Plaats((row("", "een", "twee"),))
    assert walked(lijst, -1, 3) == [" twee", " een", " een"]
    assert walked(lijst, 1, 1) == [" -"]
    assert walked(lijst.op(0, 0), 1, 3) == [" twee", " -", " -"]


def test_the_next_row_past_the_last_is_the_first() -> None:
    assert [Plaats(RIJEN, hier).rij(1).hier for hier in range(3)] == [1, 2, 0]
    assert [Plaats(RIJEN, hier).rij(-1).hier for hier in range(3)] == [2, 0, 1]


def test_what_is_pointed_at_stays_so_when_something_else_comes_or_goes() -> None:
    wijst = Plaats(RIJEN, 0, 1)
    meer = (row("nieuw"), row("klas", "eerst", "druk", "veel wissels"))
    assert (wijst.met(meer).hier, wijst.met(meer).ding) == (1, 2)
    weg = (row("klas", "druk", "fijn op woensdag"),)
    assert wijst.met(weg).gekozen == weg[0].dingen[1]
    assert Plaats(RIJEN, 0, 2).met(weg).gekozen == weg[0].dingen[1]
    korter = (row("klas", "druk", "veel wissels"),)
    assert Plaats(RIJEN, 0, 2).met(korter).gekozen == korter[0].dingen[1], (
        "of the last one that went, the last"
    )
    assert wijst.met((row("klas"),)).gekozen is None
    assert Plaats(RIJEN, 2).met(RIJEN[:1]).hier == 0


def test_a_row_is_gone_to_by_what_it_is() -> None:
    assert Plaats(RIJEN).met(RIJEN, "thuis") == Plaats(RIJEN, 2)
    assert Plaats(RIJEN).met(RIJEN, "nergens").hier == 0
