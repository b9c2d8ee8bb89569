"""What the papers say of the beginning of a casus; also, in plain words, that nobody wrote it down."""

from andere_vragen.casus.casus import Casus
from andere_vragen.papieren.zinnen import zin

_NIET = "is niet opgeschreven"


def waarvoor_en_toestemming(casus: Casus) -> tuple[str, ...]:
    """Two sentences: what it is for, and who found it good."""
    waarvoor = f"Waarvoor: {casus.waarvoor}" if casus.waarvoor else f"Waarvoor dit is, {_NIET}."
    return zin(waarvoor), _consent(casus)


def _consent(casus: Casus) -> str:
    gegeven = casus.toestemming
    if gegeven is None:
        return f"Of er toestemming is, {_NIET}. Wie vraagt het?"
    eerst = (
        "Anoniem besproken" if gegeven.anoniem else f"Toestemming van: {gegeven.wie or 'niet gezegd van wie'}"
    )
    return zin("; ".join(filter(None, (eerst, gegeven.hoe, gegeven.wanneer))))
