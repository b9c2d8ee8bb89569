"""What the program expects to go wrong, and says no to in a sentence for people."""


class Weigering(Exception):  # noqa: N818 - the domain's word
    """The message is Dutch, a line for everything that is wrong, and may be shown as it is."""
