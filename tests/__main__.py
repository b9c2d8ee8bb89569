"""All checks, one after the other: ``python -m tests``. The first that fails stops the rest."""

import subprocess
import sys
import sysconfig
import time
from pathlib import Path

BIN = Path(sysconfig.get_path("scripts"))
STAPPEN = (
    ("opmaak", "ruff", "format", "--check", "--quiet"),
    ("regels", "ruff", "check", "--quiet"),
    ("typen", "mypy"),
    ("grenzen", "lint-imports", "--no-cache"),
    (
        "werkstroom",
        "check-jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        ".github/workflows/ci.yml",
    ),
    ("toetsen", "pytest", "-n", "auto"),
)


def main() -> int:
    for naam, opdracht, *keuzes in STAPPEN:
        begin = time.monotonic()
        klaar = subprocess.run([BIN / opdracht, *keuzes], cwd=Path(__file__).parent.parent, check=False)
        print(
            f"{naam}: {'goed' if klaar.returncode == 0 else 'fout'}, {time.monotonic() - begin:.1f} s",
            flush=True,
        )
        if klaar.returncode:
            return klaar.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
