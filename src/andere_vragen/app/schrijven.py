"""Writing something small at once, for the start screen."""

from collections.abc import Callable


def niet_bewaard(schrijf: Callable[[], object]) -> str:
    """Write it, and say why that cannot be; empty when it is there."""
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.schrijven import reden

    try:
        schrijf()
    except Onleesbaar as fout:
        return fout.zin
    except OSError as fout:
        return f"NIET BEWAARD: {reden(fout)}. Probeer het nog een keer."
    return ""
