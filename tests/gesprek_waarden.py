"""Values of a conversation that several tests share: the shipped questions, and things that can be said."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.concept import Conceptplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding
from andere_vragen.taal.tekst import schoon
from andere_vragen.taal.tijd import JAREN, LAATSTE_DAG
from andere_vragen.taal.woorden import BEREIK, BRON, HYPOTHESESTATUS
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen

NU = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
VANDAAG = NU.date()

CASUS = Casus(id="b41f09c2", schuilnaam="Linde-07", gemaakt=NU, bewaren_tot=date(2027, 2, 21))

VRAGEN = standaard().van_soort("jongere")
SCHERMEN = [scherm.id for scherm in VRAGEN.schermen]


def ids(dingen: Iterable[Ding]) -> list[str]:
    """The ids of what was said among these items."""
    return [ding.wijzer.id for ding in dingen if isinstance(ding.wijzer, Uitspraakwijzer)]


def half(gesprek: Gesprek | Sessie) -> dict[Conceptplek, str]:
    """What is half typed, by place: without what a half afspraak keeps that nobody typed."""
    sessie = gesprek.sessie if isinstance(gesprek, Gesprek) else gesprek
    return {een.plek: een.tekst for een in sessie.concept if een.getypt or not een.tekst}


def later(minuten: float) -> datetime:
    return NU + timedelta(minutes=minuten)


def gesprek(
    *gezegd: Uitspraak, scherm: str = "context", route: str = "gewoon", vragen: Vragen = VRAGEN, **velden: Any
) -> Gesprek:
    """A sitting in which this was said, with the group on this screen."""
    vast = {"id": "9e1c77aa", "casus": CASUS.id, "route": route, "begonnen": NU, "gewijzigd": NU}
    sessie = Sessie.model_validate({**vast, "scherm": scherm, **velden})
    for iets in gezegd:
        sessie = sessie.met(iets)
    return Gesprek(CASUS, sessie, vragen)


# Anything that can stand in a log, also what no screen of today could have made

TEKST = st.text(min_size=1, max_size=30).filter(lambda tekst: bool(schoon(tekst).strip()))
ZIN = st.none() | st.text(max_size=20)

_RIJEN = sorted(
    {rij.id for scherm in VRAGEN.schermen for rij in VRAGEN.rijen_op(scherm)}
    | {"verdwenen", "overig", "@overig"}
)
_NIVEAUS = [*(niveau.id for niveau in VRAGEN.niveaus), "verdwenen"]
_OGEN = [*(rol.naam for rol in VRAGEN.rollen), "verdwenen", "Conciërge"]


def uitspraken(schermen: list[str] | None = None) -> st.SearchStrategy[Uitspraak]:
    """Anything said, on any screen, row and niveau; also on those that left the question file."""
    plek: dict[str, Any] = {
        "scherm": st.sampled_from(schermen or [*SCHERMEN, "verdwenen"]),
        "rij": st.none() | st.sampled_from([*_RIJEN, *_OGEN]),
        "niveau": st.none() | st.sampled_from(_NIVEAUS),
    }
    return st.one_of(
        st.builds(
            Notitie,
            tekst=TEKST,
            bron=st.sampled_from(list(BRON)),
            perspectief=st.none() | st.sampled_from(_OGEN),
            **plek,
        ),
        st.builds(
            Hypothese,
            tekst=TEKST,
            want=ZIN,
            klopt_niet_als=ZIN,
            status=st.sampled_from(list(HYPOTHESESTATUS)),
            alternatief_van=st.none() | st.just("n1"),
            **plek,
        ),
        st.builds(
            Afspraak,
            wat=TEKST,
            wie=ZIN,
            wanneer=ZIN,
            datum=st.none() | st.dates(date(JAREN[0], 1, 1), LAATSTE_DAG),
            merken_aan=ZIN,
            als_niet=ZIN,
            vertelt=ZIN,
            bereik=st.sampled_from(list(BEREIK)),
            vroeg=st.booleans(),
            **plek,
        ),
    )


# A question file of another time: the same words in the log, other screens and rows to show them on

KLEIN = Vragen.model_validate(
    {
        "formaat": 1,
        "titel": "Klein",
        "afspraken_vanaf": "afspraken",
        "niveaus": [
            {"id": "klas", "label": "De klas", "vraag": "Wat?"},
            {"id": "thuis", "label": "Thuis", "vraag": "Wat?"},
        ],
        "rollen": [{"naam": "mentor"}, {"naam": "conciërge", "met_lidwoord": "de conciërge"}],
        "rijen": [
            {"lijst": "plekken", "id": "overig", "label": "Overig", "vraag": "Wat nog meer?"},
            {"lijst": "plekken", "id": "les", "label": "Les", "vraag": "Wat?", "niveau": "klas"},
            {"lijst": "plekken", "id": "ouders", "label": "Ouders", "vraag": "Wat?", "niveau": "thuis"},
            {
                "lijst": "plekken",
                "id": "stem",
                "label": "Thuis zegt",
                "vraag": "Wat?",
                "niveau": "thuis",
                "bron": "zelf_gezegd",
            },
        ],
        "routes": [
            {
                "id": "kort",
                "titel": "Kort",
                "uitleg": "Even.",
                "minuten": 30,
                "schermen": ["kaart", "afspraken"],
            }
        ],
        "schermen": [
            {
                "id": naam,
                "titel": naam.title(),
                "vraag": "Wat?",
                "uitleg": ["Kijk."],
                "minuten": 5,
                "soort": soort,
            }
            | rest
            for naam, soort, rest in (
                ("kaart", "trap", {"rijen": "plekken"}),
                ("ogen", "perspectief", {"vraag_rol": "Jij bent {rol}."}),
                ("afspraken", "afspraken", {}),
            )
        ],
    }
)


KOPPEN = [
    "De vraag",
    "Afspraken",
    "Hoe ging het met de afspraken",
    "Zo gaan we verder",
    "Wie zat er aan tafel, wie niet",
    "Waar staan we, van 0 tot 10",
    "Terugkijken",
    "Wat denken we nu",
    "Stem van de jongere",
    "Stem van de ouders",
    "Dit hoeven ouders niet opnieuw te vertellen",
    "Wat gaat goed",
    "Wat gebeurt er om Linde heen",
    "Wie heeft steun nodig",
    "Wat kan er spelen",
    "Anders gezien",
    "Door de ogen van een ander",
    "Zien we dit vaker",
    "Verder gezegd",
    "Zienswijzen",
    "Borgen: wat hielp, houden we vast",
    "Met deze woorden gingen we weg",
    "Waarvoor, en met welke toestemming",
    "Bewaren tot",
]
"""The headings of a verslag in which everything was said, in their order."""
