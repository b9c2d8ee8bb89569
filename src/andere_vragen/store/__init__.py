"""The casus folder on disk: list, load, save, lock. The only room, beside the cli, that knows files."""
