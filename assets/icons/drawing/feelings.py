"""Feelings: one face, of which only the mouth, the brows and the colour of the top change."""
from cast import GRACE, LEON, SAM, picture
from kit import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PURPLE,
    RED,
    STONE,
    WOOD,
    YELLOW,
    back_of,
    both,
    box,
    figure,
    fitted,
    hand,
    heart,
    line,
    path,
    person,
    place,
)
from props import whole


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


@picture("Scared", "A face with wide eyes and an open mouth, and both hands on the cheeks.")
def scared():
    palm = box(-15, -2, 30, 40, ORANGE, 4) + place(hand("mitten", SAM["skin"]), size=1.6, flip=True)
    return feeling(ORANGE, "ahh", "worry", eyes="wide") + both(place(palm, 60, 150, 1, 12), 100)


@picture("Lonely", "A sad person alone on a long bench; two other people stand far away together.")
def lonely():
    seat = line("M24,150 V188 M176,150 V188", INK, 10) + box(10, 92, 180, 20, WOOD, 4) + box(10, 134, 180, 18, WOOD, 4)
    far = place(back_of(0, 0, .34, STONE, 50, GREY, GREY) + back_of(30, 0, .34, STONE, 50, GREY, GREY), 136, 34)
    return far + seat + whole(62, 56, .74, BLUE, (None, None), seated=True, look=-1, mouth="sad", brows="worry", **LEON)


@picture("I feel safe", "A smiling person with a heart under a large umbrella.")
def safe_feeling():
    top = path("M10,78 C14,-14 186,-14 190,78 Q168,60 146,78 Q123,60 100,78 Q77,60 54,78 Q32,60 10,78 Z", PURPLE)
    ribs = line("M100,12 Q60,34 54,76 M100,12 Q140,34 146,76", INK, 5)
    body, arm = figure(84, 114, 1.12, YELLOW, (None, ((50, 60), (60, 30), "fist", 0)), on_top=heart(-14, 58, .26), mouth="grin", eyes="shut", **GRACE)
    return fitted(line("M152,64 V182", INK, 9) + body + top + ribs + arm)
