"""What is on no paper: words that somebody was still typing."""

from andere_vragen.casus.gesprek import Gesprek


def nog_niet_vastgelegd(gesprek: Gesprek) -> str:
    """The half-typed words as Markdown, for whoever copies everything; empty when there are none."""
    punten = [f"- {concept.tekst}\n" for concept in gesprek.sessie.concept if concept.getypt]
    return f"Nog niet vastgelegd:\n{''.join(punten)}" if punten else ""
