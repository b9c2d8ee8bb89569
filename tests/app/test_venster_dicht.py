"""Windows waits for the saver before it ends the program; the system itself is a fake here."""

import pytest

from andere_vragen.app.venster_dicht import GAAT_UIT, MELDT_AF, SLUIT, luisteraar


@pytest.mark.parametrize("soort", [SLUIT, MELDT_AF, GAAT_UIT])
def test_windows_gets_its_answer_when_all_is_saved(soort: int) -> None:
    gevraagd: list[float] = []

    def bewaard(seconden: float) -> bool:
        gevraagd.append(seconden)
        return True

    assert luisteraar(bewaard, 2.0, 0.0)(soort)
    assert gevraagd == [2.0]


@pytest.mark.parametrize("soort", [0, 1])
def test_ctrl_c_is_left_to_whoever_knows_it(soort: int) -> None:
    def bewaard(seconden: float) -> bool:
        raise AssertionError(seconden)

    assert not luisteraar(bewaard, 2.0, 0.0)(soort)
