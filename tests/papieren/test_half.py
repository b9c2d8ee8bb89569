from andere_vragen.casus.concept import Regelplek
from andere_vragen.papieren.half import nog_niet_vastgelegd
from andere_vragen.papieren.verslag import verslag
from gesprek_waarden import NU, gesprek

HIER, DAAR = Regelplek("context"), Regelplek("steun")


def test_what_was_half_typed_is_told_in_the_words_that_were_typed() -> None:
    half = gesprek().getypt({HIER: "De men", DAAR: "eerste\ntweede"}, NU)
    assert nog_niet_vastgelegd(half) == "Nog niet vastgelegd:\n- De men\n- eerste\ntweede\n"
    assert "De men" not in verslag(half)


def test_when_nothing_is_half_typed_nothing_is_told() -> None:
    assert nog_niet_vastgelegd(gesprek().getypt({HIER: "De men"}, NU).getypt({HIER: ""}, NU)) == ""
