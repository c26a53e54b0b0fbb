"""What can go wrong with the voice."""


class CannotSpeak(Exception):
    """The words could not be turned into sound; the message says why in one plain sentence."""
