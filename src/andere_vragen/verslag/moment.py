"""Moments as other programs want them."""

from datetime import UTC, datetime


def in_utc(moment: datetime) -> datetime:
    """The moment in UTC; one so early or late that it has no UTC is taken as it stands."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return moment.replace(tzinfo=UTC)
