"""Keys that arrive together: a laptop that stood still, a slow line, a key that bounces, a dictation."""

from pathlib import Path

from aan_tafel import Zaal, gesprek_op, speel


def regels(*tekst: str) -> list[str]:
    """The keys of these lines, with an Enter behind each."""
    return [toets for regel in tekst for toets in (*regel, "enter")]


# What is said


def test_names_figures_and_who_is_missed_are_all_kept(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        await zaal.ineens("tab", *regels("moeder", "mentor", "vader"), "tab", *regels("tante", "oom"))
        await zaal.ineens("shift+tab", "shift+tab", "shift+tab", *regels("6", "7", "5"))
        sessie = zaal.gesprek.sessie
        assert [wie.rol for wie in sessie.aanwezig] == ["moeder", "mentor", "vader"]
        assert [wie.rol for wie in sessie.afwezig] == ["tante", "oom"]
        assert sessie.cijfers == (6, 7, 5)

    speel(tmp_path, "welkom", proef)


def test_delete_twice_takes_one_person_away(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        await zaal.druk("tab", "up", "up")
        assert zaal.trap.gekozen
        assert zaal.trap.gekozen.tekst == "moeder"
        await zaal.ineens("delete", "delete")
        assert [wie.rol for wie in zaal.gesprek.sessie.aanwezig] == ["mentor", "vader"]

    mensen = tuple({"rol": rol} for rol in ("mentor", "moeder", "vader"))
    speel(tmp_path, gesprek_op("welkom", aanwezig=mensen), proef)
