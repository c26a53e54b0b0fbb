"""Feelings: one face, of which only the mouth, the brows and the colour of the top change."""
from cast import SAM, picture
from kit import BLUE, GREEN, PURPLE, RED, YELLOW, both, box, hand, person, place


def feeling(top, mouth, brows, **more):
    return person(100, 92, 1.85, top, wide=.92, bold=1.16, mouth=mouth, brows=brows, **SAM, **more)


@picture("Happy", "A face with a big smile.")
def happy():
    return feeling(GREEN, "grin", "up", blush=True)


@picture("OK", "A face with a straight mouth.")
def ok():
    return feeling(YELLOW, "flat", "calm")


@picture("Sad", "A face with a down-turned mouth.")
def sad():
    return feeling(BLUE, "sad", "worry")


@picture("Worried", "A face with raised brows, a wavy mouth and hands at the chin.")
def worried():
    fist = box(-14, -2, 28, 18, PURPLE, 4) + place(hand("fist", SAM["skin"]), size=1.45)
    return feeling(PURPLE, "wavy", "worry") + both(place(fist, 68, 172, 1, 24), 100)


@picture("Angry", "A face with lowered brows and clenched teeth.")
def angry():
    return feeling(RED, "teeth", "cross")


@picture("Good", "A face with a broad smile and raised brows.")
def good():
    return feeling(GREEN, "beam", "up")


@picture("Bad", "A face with a broad frown and lowered brows.")
def bad():
    return feeling(RED, "frown", "low")
