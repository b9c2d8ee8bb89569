"""The command line. Light on purpose: Textual is loaded when the app opens, pydantic when it is needed."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from andere_vragen.cli.lezer import lees
from andere_vragen.cli.opdracht import AFGEBROKEN, GEBRUIK, GOED, VerkeerdGebruikError, klaag, zwijg
from andere_vragen.taal.weigering import Weigering

WINDOWS = os.name == "nt"


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line asks, and exit: 0 fine, 1 something is wrong in the files, 2 wrong use."""
    with suppress(AttributeError, ValueError):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # nothing else that is installed here reads along
    code = _code(list(sys.argv[1:] if argv is None else argv))
    gc.freeze()  # so that leaving does not look at all of it once more
    sys.exit(code)


def _code(argv: list[str]) -> int:
    """Do it, and tell what could not be done: here and nowhere else."""
    try:
        gelezen = lees(argv)
        code = gelezen[0].doe(gelezen[1]) if gelezen else GOED
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return AFGEBROKEN
    except VerkeerdGebruikError as fout:
        klaag(str(fout))
        return GEBRUIK
    except Weigering as fout:
        return klaag(*str(fout).split("\n"))
    except Exception as fout:
        if _seen_enough(fout):
            zwijg(sys.stdout)
            return GOED
        if isinstance(fout, OSError) and fout.filename is None:  # no file: it is what we print on
            return _not_printed(fout)
        return klaag(_unexpected(fout))
    return code


def _seen_enough(fout: Exception) -> bool:
    """Whether whoever read along stopped, as `| head` does. Windows calls that an invalid argument."""
    if isinstance(fout, BrokenPipeError):
        return True
    return WINDOWS and isinstance(fout, OSError) and fout.errno == errno.EINVAL and fout.filename is None


def _unexpected(fout: Exception) -> str:
    import platformdirs

    from andere_vragen.cli.ongeluk import report
    from andere_vragen.store.plaatsen import APP

    return report(fout, platformdirs.user_state_path(APP, appauthor=False))


def _not_printed(fout: OSError) -> int:
    from andere_vragen.store.schrijven import reden

    zwijg(sys.stdout)
    return klaag(f"Wat hier moest staan, kon niet geschreven worden: {reden(fout)}.")
