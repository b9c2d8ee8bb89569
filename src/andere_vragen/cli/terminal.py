"""Asking something in a terminal. Where nobody sits, nobody is asked, and nothing is taken for a yes."""

import sys


def iemand() -> bool:
    """Whether somebody can type an answer here."""
    return bool(sys.stdin and sys.stdin.isatty())


def zegt_ja(vraag: str) -> bool:
    """Whether the person types ja."""
    try:
        return input(vraag).strip().casefold() == "ja"
    except EOFError:
        return False
