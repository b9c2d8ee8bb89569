"""``python -m andere_vragen``, and where the command begins. In words that an old Python can read too."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - who has an older one reads why nothing opens
    sys.exit(
        "Andere vragen heeft Python 3.11 of nieuwer nodig. Dit is Python " + sys.version.split()[0] + "."
    )

from andere_vragen.cli import main

if __name__ == "__main__":
    main()
