"""The casus folder on disk: list, load, save, lock. Above it only dossier, app and cli know files."""
