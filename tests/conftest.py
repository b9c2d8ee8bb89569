"""Settings of all tests."""

from hypothesis import settings

settings.register_profile("rustig", deadline=None)  # a busy machine is no bug; what must be fast has a test
settings.load_profile("rustig")
