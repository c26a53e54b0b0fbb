"""What can go wrong with the voice."""


class CannotSpeak(Exception):
    """The words could not be turned into sound; the message says why in one plain sentence."""


class CannotWriteSound(CannotSpeak):
    """There is no room for the sound, or it may not be written there."""
