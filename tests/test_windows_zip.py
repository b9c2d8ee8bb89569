"""The zip for Windows: all that is needed there is in it, in the place where that Python looks."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from windows_zip import LEES_MIJ, MAP, PTH, NietHeelError, pak


def _wiel(map: Path, naam: str, *nodig: str, tag: str = "py3-none-any", erbij: str = "") -> Path:
    pad = map / f"{naam}-1.0-{tag}.whl"
    regels = [
        "Metadata-Version: 2.4",
        f"Name: {naam}",
        "Version: 1.0",
        *(f"Requires-Dist: {n}" for n in nodig),
    ]
    with ZipFile(pad, "w") as uit:
        uit.writestr(f"{naam}/__init__.py", "")
        uit.writestr(f"{naam}-1.0.dist-info/METADATA", "\n".join(regels))
        if erbij:
            uit.writestr(erbij, "")
    return pad


def _python(*namen: str) -> bytes:
    inhoud = BytesIO()
    with ZipFile(inhoud, "w") as uit:
        for naam in namen:
            uit.writestr(naam, naam)
    return inhoud.getvalue()


PYTHON = _python("python.exe", "python313.zip", PTH)


def _gepakt(map: Path, wielen: Iterable[Path], python: bytes = PYTHON) -> dict[str, bytes]:
    with ZipFile(pak(python, wielen, map)) as in_:
        assert len(set(in_.namelist())) == len(in_.namelist())
        return {naam.removeprefix(f"{MAP}/"): in_.read(naam) for naam in in_.namelist()}


def test_everything_lies_where_that_python_looks(tmp_path: Path) -> None:
    wielen = [_wiel(tmp_path, "andere_vragen", "los>=1"), _wiel(tmp_path, "los", tag="cp313-cp313-win_amd64")]
    inhoud = _gepakt(tmp_path, wielen)
    assert inhoud[f"python/{PTH}"] == b"python313.zip\r\n.\r\nLib\\site-packages\r\n"
    assert inhoud["python/python.exe"] == b"python.exe"
    pakketten = {naam.split("/")[3] for naam in inhoud if naam.startswith("python/Lib/site-packages/")}
    assert pakketten == {"andere_vragen", "andere_vragen-1.0.dist-info", "los", "los-1.0.dist-info"}


def test_what_is_double_clicked_is_as_windows_reads_it(tmp_path: Path) -> None:
    inhoud = _gepakt(tmp_path, [_wiel(tmp_path, "andere_vragen")])
    for naam in ("Andere vragen.cmd", "Oefenen.cmd", "python/start.cmd", "LEES-MIJ.txt"):
        assert inhoud[naam].count(b"\r\n") == inhoud[naam].count(b"\n") > 5
    assert b"call python\\start.cmd --voorbeeld\r\n" in inhoud["Oefenen.cmd"]
    assert b"call python\\start.cmd\r\n" in inhoud["Andere vragen.cmd"]
    start = inhoud["python/start.cmd"].decode()
    assert '"%~dp0python.exe" -m andere_vragen %*\r\n' in start
    assert start.index("chcp 65001") < start.index("python.exe")
    assert start.endswith("pause >nul\r\nexit /b %uitkomst%\r\n")  # who sees an error can read it
    assert "niet geprobeerd op een echte Windows" in " ".join(LEES_MIJ)


@pytest.mark.parametrize(
    ("nodig", "mist"),
    [
        (["weg>=2"], "weg"),
        (['weg; sys_platform == "win32"'], "weg"),
        (['weg; platform_system == "Windows" and python_version >= "3.12"'], "weg"),
        (['weg; sys_platform != "win32"', 'weg; extra == "dev"'], ""),
        (['weg; extra == "versleutelen"'], "weg"),
        (["met[weg]"], "weg"),
        (["met"], ""),
    ],
)
def test_what_only_windows_needs_is_not_forgotten(tmp_path: Path, nodig: list[str], mist: str) -> None:
    """pip looks at the computer that makes the zip."""
    wielen = [_wiel(tmp_path, "andere_vragen", *nodig), _wiel(tmp_path, "met", 'weg; extra == "weg"')]
    if mist:
        with pytest.raises(NietHeelError, match=f"needs {mist}"):
            pak(PYTHON, wielen, tmp_path)
    else:
        _gepakt(tmp_path, wielen)


def test_what_has_to_be_built_or_is_for_another_computer_is_refused(tmp_path: Path) -> None:
    ons = _wiel(tmp_path, "andere_vragen", "los")
    bron = tmp_path / "los-1.0.tar.gz"
    bron.touch()
    anders = _wiel(tmp_path, "los", tag="cp313-cp313-manylinux_2_17_x86_64")
    schikt_zelf = _wiel(tmp_path, "los", erbij="los-1.0.data/scripts/los.py")
    for wiel, zin in ((bron, "no wheel"), (anders, "not for Windows"), (schikt_zelf, "has to be installed")):
        with pytest.raises(NietHeelError, match=zin):
            pak(PYTHON, [ons, wiel], tmp_path)


def test_another_python_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NietHeelError, match="is not Python"):
        pak(_python("python.exe", "python310._pth"), [_wiel(tmp_path, "andere_vragen")], tmp_path)
