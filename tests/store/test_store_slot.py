"""A package on a lock: only the right password opens it, and nothing that is wrong with it does harm."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from andere_vragen.store import slot
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.pakket_lezen import lees_pakket
from store_waarden import CASUS

OP_SLOT = Path(__file__).parent.parent / "bevroren/op-slot/linde-07.zip.age"
"""A light lock (work factor 10), made once by hand after the specification of age."""

WACHTWOORD = "café op de hoek"
KLOPT_NIET = "het wachtwoord klopt niet, of het pakket is onderweg veranderd"
NIET_HEEL = "dit is geen heel pakket. Vraag het opnieuw"


def geweigerd(pad: Path, wachtwoord: str = WACHTWOORD) -> str:
    """Why this package does not open, without what stands around it in every line."""
    with pytest.raises(Onleesbaar) as gevangen:
        lees_pakket(pad, lambda: wachtwoord)
    zin = gevangen.value.zin
    assert zin.startswith(f"{pad.name}: ")
    assert zin.endswith(". Er is niets overgenomen.")
    assert "\n" not in zin
    return zin.removeprefix(f"{pad.name}: ").removesuffix(". Er is niets overgenomen.")


def nooit() -> str:
    pytest.fail("er werd om een wachtwoord gevraagd")


def met(tmp_path: Path, inhoud: bytes) -> Path:
    pad = tmp_path / "linde.zip.age"
    pad.write_bytes(inhoud)
    return pad


def test_the_right_password_opens_it_whatever_it_is_called(tmp_path: Path) -> None:
    (pad := tmp_path / "vakantie.txt").write_bytes(OP_SLOT.read_bytes())
    pakket = lees_pakket(pad, lambda: WACHTWOORD)
    assert pakket.casus == CASUS
    assert b"Nieuw rooster" in pakket.bestanden["2026-11-21-1400.toml"]


def test_an_accent_typed_on_a_mac_is_the_same_word() -> None:
    assert lees_pakket(OP_SLOT, lambda: "cafe\u0301 op de hoek").casus == CASUS


def _heavy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lock that would take this computer hours, let through by our own limits."""
    monkeypatch.setattr(slot, "ZWAARST", 30)
    monkeypatch.setattr(slot, "_make_room", lambda zwaarte: None)
    begin, streep, rest = OP_SLOT.read_bytes().partition(b" 10\n")
    assert streep
    return met(tmp_path, begin + b" 30\n" + rest)


def test_a_computer_that_is_too_slow_for_it_does_not_blame_the_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = _heavy(tmp_path, monkeypatch)
    zin = "deze computer is nu te langzaam voor dit slot. Sluit andere programma's en probeer het weer"
    assert geweigerd(pad) == zin


def test_a_computer_that_was_busy_for_a_moment_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyrage

    echt, beurten = pyrage.passphrase.decrypt, []

    def even_druk(inhoud: bytes, woord: str) -> bytes:
        beurten.append(woord)
        if len(beurten) < 3:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return echt(inhoud, woord)

    monkeypatch.setattr(pyrage.passphrase, "decrypt", even_druk)
    assert lees_pakket(OP_SLOT, lambda: WACHTWOORD).casus == CASUS
    assert len(beurten) == 3


@pytest.mark.parametrize("woord", ["", "cafe op de hoek", "café op de hoek ", "\udcff", "x" * 100_000])
def test_another_password_does_not(woord: str) -> None:
    assert geweigerd(OP_SLOT, woord) == KLOPT_NIET


def test_cut_off_anywhere_it_is_refused(tmp_path: Path) -> None:
    heel = OP_SLOT.read_bytes()
    for lengte in (*range(len(slot.BEGIN), len(heel), 29), len(heel) - 1):
        assert geweigerd(met(tmp_path, heel[:lengte])) in (NIET_HEEL, KLOPT_NIET)


def test_one_bit_turned_anywhere_is_refused(tmp_path: Path) -> None:
    heel = OP_SLOT.read_bytes()
    for plek in range(len(slot.BEGIN), len(heel), 23):
        anders = bytearray(heel)
        anders[plek] ^= 1
        assert geweigerd(met(tmp_path, bytes(anders)))


def test_something_behind_it_is_refused(tmp_path: Path) -> None:
    assert geweigerd(met(tmp_path, OP_SLOT.read_bytes() + b"x")) == KLOPT_NIET


def test_a_lock_for_a_key_says_so_and_asks_nothing(tmp_path: Path) -> None:
    from pyrage import encrypt, x25519

    pad = met(tmp_path, encrypt(b"x", [x25519.Identity.generate().to_public()]))
    with pytest.raises(Onleesbaar, match="het slot hoort bij een sleutel, niet bij een wachtwoord"):
        lees_pakket(pad, nooit)


@pytest.mark.parametrize("zwaarte", [22, 40, 63, 64, 99])
def test_a_lock_that_would_cost_all_memory_is_not_even_tried(tmp_path: Path, zwaarte: int) -> None:
    zwaar = OP_SLOT.read_bytes().replace(b" 10\n", b" %d\n" % zwaarte, 1)
    begin = time.monotonic()
    with pytest.raises(Onleesbaar, match="het slot vraagt te veel van deze computer"):
        lees_pakket(met(tmp_path, zwaar), nooit)
    assert time.monotonic() - begin < 1


@pytest.mark.parametrize("zwaarte", ["0", "010", "-1", "1" * 40, "x"])
def test_a_lock_that_is_written_wrong_is_refused(tmp_path: Path, zwaarte: str) -> None:
    anders = OP_SLOT.read_bytes().replace(b" 10\n", f" {zwaarte}\n".encode(), 1)
    with pytest.raises(Onleesbaar, match=NIET_HEEL):
        lees_pakket(met(tmp_path, anders), nooit)


def test_what_came_out_is_looked_at_as_any_package(tmp_path: Path) -> None:
    pad = met(tmp_path, slot.sluit(b"geen zip", WACHTWOORD))
    assert geweigerd(pad) == "dit is geen pakket van Andere vragen"


def test_a_library_that_does_not_work_here_is_no_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert slot.kan_op_slot()
    with monkeypatch.context() as lap:
        lap.setitem(sys.modules, "pyrage", None)
        assert not slot.kan_op_slot()


def test_where_nobody_can_be_asked_it_stays_locked() -> None:
    with pytest.raises(Onleesbaar, match="het zit op slot"):
        lees_pakket(OP_SLOT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_too_little_memory_is_told_and_ends_nothing() -> None:
    """The library ends the program when there is none."""
    code = """
import resource
from andere_vragen.store import slot
resource.setrlimit(resource.RLIMIT_AS, (900_000_000, 900_000_000))
try:
    slot.sluit(b"x", "een lang wachtwoord")
except slot.SlotError as fout:
    print(fout)
"""
    gedaan = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert (gedaan.returncode, gedaan.stdout) == (
        0,
        "er is te weinig geheugen vrij. Sluit andere programma's\n",
    )
