"""The papers in the programs that people open them with, where those are installed."""

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.papieren.lijst import PAPIEREN
from gesprek_waarden import gesprek

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OFFICE = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
PDF_TEKST = shutil.which("pdftotext")

LANG = "onderwijsondersteuningsspecialist"
TEKST = f"De {LANG} en de ondersteuningscoördinator spreken leerlingenbegeleidingsafspraken door"
VOL = gesprek(
    *(Notitie(scherm="context", niveau="klas", tekst=f"{TEKST}, keer {nr}") for nr in range(40)),
    *(
        Afspraak(
            scherm="afspraken", wat=f"{TEKST}: {nr}", wie=LANG, wanneer="vrijdag", datum=date(2026, 11, 27)
        )
        for nr in range(3)
    ),
    aanwezig=tuple(Deelnemer(rol=f"{LANG} {nr}") for nr in range(12)),
    vraag="Hoe doet Bo weer mee?",
)


def bladzijden(pdf: Path) -> list[str]:
    """The text of every page."""
    assert PDF_TEKST
    gelezen = subprocess.run(
        [PDF_TEKST, "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=60
    )
    return gelezen.stdout.decode().split("\f")[:-1]


def in_word(tmp_path: Path) -> list[str]:
    inhoud = PAPIEREN["docx"].maak(VOL)
    assert isinstance(inhoud, bytes)
    assert OFFICE
    (tmp_path / "verslag.docx").write_bytes(inhoud)
    woorden = [OFFICE, "--headless", f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"]
    woorden += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "verslag.docx")]
    subprocess.run(woorden, check=True, capture_output=True, timeout=240)
    return bladzijden(tmp_path / "verslag.pdf")


def in_een_browser(tmp_path: Path) -> list[str]:
    inhoud = PAPIEREN["html"].maak(VOL)
    assert isinstance(inhoud, str)
    assert CHROMIUM
    (tmp_path / "verslag.html").write_text(inhoud, encoding="utf-8")
    woorden = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'p'}"]
    woorden += ["--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'verslag.pdf'}"]
    subprocess.run([*woorden, str(tmp_path / "verslag.html")], check=True, capture_output=True, timeout=120)
    return bladzijden(tmp_path / "verslag.pdf")


def _whole(paginas: list[str]) -> None:
    """No word is cut, and the afspraken stand on the first page."""
    woorden = re.findall(r"\w+", " ".join(paginas))
    assert woorden.count("leerlingenbegeleidingsafspraken") == 43
    assert woorden.count(LANG) == 43 + 3 + 12
    assert "Afspraken" in paginas[0]
    assert f"{TEKST}: 2" in " ".join(paginas[0].split())


@pytest.mark.skipif(not (OFFICE and PDF_TEKST), reason="LibreOffice opens it here, and there is none")
def test_a_word_file_has_numbered_pages_and_whole_words(tmp_path: Path) -> None:
    paginas = in_word(tmp_path)
    assert len(paginas) > 1
    for nr, pagina in enumerate(paginas, 1):
        assert f"Bladzijde {nr} van {len(paginas)}" in pagina
    _whole(paginas)


@pytest.mark.skipif(not (CHROMIUM and PDF_TEKST), reason="Chromium prints it here, and there is none")
def test_a_page_out_of_a_browser_has_whole_words(tmp_path: Path) -> None:
    _whole(in_een_browser(tmp_path))
