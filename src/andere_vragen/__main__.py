"""``python -m andere_vragen``."""

from andere_vragen.cli import main

if __name__ == "__main__":
    main()
