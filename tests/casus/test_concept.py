import pytest
from pydantic import ValidationError

from andere_vragen.casus.concept import Concept


def card(**velden: int) -> Concept:
    return Concept(van="aanwezig", id="mentor", veld="doet", tekst="begeleidt", **velden)


def test_the_first_of_two_with_one_role_is_counted_as_none_or_not_at_all() -> None:
    assert card(nummer=0).plek == card().plek != card(nummer=1).plek


def test_nobody_comes_before_the_first() -> None:
    with pytest.raises(ValidationError):
        card(nummer=-1)
