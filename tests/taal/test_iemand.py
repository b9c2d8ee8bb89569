"""A name or a role is taken out of a sentence, and the sentence is still Dutch."""

import pytest

from andere_vragen.taal.iemand import zonder_naam


@pytest.mark.parametrize(
    ("zin", "naam", "wordt"),
    [
        ("De moeder belt", "moeder", "Iemand belt"),
        (
            "Morgen belt de moeder. De moeder zegt het ook.",
            "moeder",
            "Morgen belt iemand. Iemand zegt het ook.",
        ),
        ("we vragen het een mentor", "mentor", "we vragen het iemand"),
        ("Onze nieuwe mentor begint", "mentor", "Iemand begint"),
        ("hij belt zijn moeder", "moeder", "hij belt iemand"),
        ("een vriend die de mentor kent", "mentor", "een vriend die iemand kent"),
        ("Linde zegt dat moeder belt", "moeder", "Linde zegt dat iemand belt"),
        ("de mentor en de leraar", "leraar", "de mentor en iemand"),
        ("moeder's fiets", "moeder", "iemands fiets"),
        ("Jans fiets, en Jan's jas", "Jan", "Iemands fiets, en iemands jas"),
        ("alle mentors komen", "mentor", "alle mentors komen"),
        ("JAN zegt iets", "Jan", "Iemand zegt iets"),
        ("mentor", "Mentor", "iemand"),
        ("de mentor, klas 2B belt", "mentor, klas 2B", "iemand belt"),
        ("Hij zei: “Moeder weet het”", "moeder", "Hij zei: “Iemand weet het”"),
        ("grootmoeder en moederdag", "moeder", "grootmoeder en moederdag"),
        ("De ib’er belt, en Zoë's vader", "ib'er", "Iemand belt, en Zoë's vader"),
        ("Anne‑Fleur belt, Anne–Fleur komt", "Anne-Fleur", "Iemand belt, iemand komt"),
        ("De ib'er belt, en Zoë's vader", "Zoe", "De ib'er belt, en iemands vader"),
        ("(moeder) of moeder?", "moeder", "(iemand) of iemand?"),
    ],
)
def test_the_name_is_gone_and_the_sentence_stays_dutch(zin: str, naam: str, wordt: str) -> None:
    assert zonder_naam(zin, naam) == wordt
