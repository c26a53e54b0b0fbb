"""What came of trying the voice."""

from enum import StrEnum


class Heard(StrEnum):
    """Whether something that was said could be heard."""

    PLAYED = "played"
    NO_DEVICE = "no_device"  # nothing to play it on
    NO_VOICE = "no_voice"  # the voice made no sound
