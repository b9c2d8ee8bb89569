"""What all tests share: settings, a computer of their own, and the command line."""

import asyncio
import inspect
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings

from andere_vragen import cli
from andere_vragen.store import slot

settings.register_profile("rustig", deadline=None)  # a busy machine is no bug; what must be fast has a test
settings.load_profile("rustig")


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """A test that is ``async def`` runs in a loop of its own: the app is opened and closed in one task."""
    proef = pyfuncitem.obj
    if not inspect.iscoroutinefunction(proef):
        return None
    asyncio.run(proef(**{naam: pyfuncitem.funcargs[naam] for naam in inspect.signature(proef).parameters}))
    return True


class Uitkomst(NamedTuple):
    """What a command gave."""

    code: int
    uit: str
    fout: str

    @property
    def regels(self) -> list[str]:
        return self.fout.splitlines()


@pytest.fixture(autouse=True)
def eigen_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person who runs the tests is read or written."""
    xdg = [f"XDG_{wat}_HOME" for wat in ("DATA", "CONFIG", "STATE", "CACHE")]
    windows = [
        f"WIN_PD_OVERRIDE_{wat}" for wat in ("APPDATA", "LOCAL_APPDATA", "PERSONAL", "DESKTOPDIRECTORY")
    ]
    for naam in (*xdg, *windows, "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(naam, str(tmp_path / "thuis"))
    monkeypatch.setenv("ANDERE_VRAGEN_MAP", str(tmp_path / "casussen"))
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture(autouse=True)
def zonder_slot(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages are open, as without the extra: a real lock takes seconds and a gigabyte."""
    monkeypatch.setattr(slot, "kan_op_slot", lambda: False)


@pytest.fixture
def av(capsys: pytest.CaptureFixture[str]) -> Any:
    """The command line: its words in, what it gave out."""

    def doe(*woorden: str | Path) -> Uitkomst:
        with pytest.raises(SystemExit) as einde:
            cli.main([str(woord) for woord in woorden])
        assert isinstance(einde.value.code, int)
        return Uitkomst(einde.value.code, *capsys.readouterr())

    return doe
