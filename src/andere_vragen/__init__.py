"""Andere vragen: a group looks around a youngster who is stuck, one question at a time."""

__version__ = "0.2.0"
