import pytest

from andere_vragen.taal.woorden import Afspraakstatus, Effect, hoe_het_gaat


@pytest.mark.parametrize(
    ("status", "effect", "teruggekeken", "gezegd"),
    [
        ("afgesproken", "onbekend", False, ()),
        ("afgesproken", "onbekend", True, ("afgesproken", "we weten nog niet of het helpt")),
        ("bezig", "onbekend", False, ("we zijn ermee bezig",)),
        ("gedaan", "beetje", False, ("gedaan", "helpt een beetje")),
        ("gedaan", "onbekend", True, ("gedaan", "we weten nog niet of het helpt")),
        ("vast", "niet", True, ("loopt vast", "helpt niet")),
        (None, "helpt", True, ("helpt",)),
        (None, "onbekend", True, ("we weten nog niet of het helpt",)),
        ("gestopt", None, True, ("gestopt",)),
        (None, None, True, ()),
    ],
)
def test_hoe_het_gaat_zegt_of_het_gebeurt_en_of_het_helpt_en_wat_de_groep_niet_weet(
    status: Afspraakstatus | None, effect: Effect | None, teruggekeken: bool, gezegd: tuple[str, ...]
) -> None:
    assert hoe_het_gaat(status, effect, teruggekeken=teruggekeken) == gezegd
