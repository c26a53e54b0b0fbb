"""Talking with each other, and being kind."""
from cast import AMINA, GRACE, SAM, TOM, picture
from kit import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    TEAL,
    WHITE,
    YELLOW,
    box,
    bubble,
    circle,
    figure,
    fitted,
    hand,
    heart,
    line,
    mug,
    person,
    place,
)
from props import apple, flowers, life_ring


@picture("Thank you", "A smiling person holds out a bunch of flowers.")
def thank_you():
    body, arms = figure(66, 76, 1.16, TEAL, (None, ((50, 88), (68, 70), "fist", 0)), **AMINA, mouth="grin")
    return fitted(body + flowers(148, 150, .98) + arms + heart(148, 34, .5))


@picture("Relationships", "Two people hold hands under a heart.")
def relationships():
    one, his = figure(52, 76, .98, GREEN, (None, ((50, 76), (47, 88), "fist", -10)), **SAM)
    two, hers = figure(148, 76, .98, PURPLE, (((50, 76), (49, 88), "mitten", -6), None), **GRACE)
    return fitted(one + two + his + hers + heart(100, 44, .56))


@picture("Ask for help", "A person says that they need help: a life ring in the speech bubble.")
def ask_for_help():
    return fitted(person(58, 114, 1.26, RED, look=1, mouth="talk", brows="up", **TOM) + bubble(88, 10, 102, 98, (102, 138, 118)) + life_ring(139, 58, .72))


@picture("Another language", "Two speech bubbles with letters from different languages, and a globe.")
def language_other():
    one = bubble(10, 10, 104, 88, (26, 124, 46)) + line("M42,78 L62,28 L82,78 M50,60 H74", INK, 9)
    two = bubble(86, 88, 104, 80, (176, 190, 156), fill=YELLOW) + line("M112,112 H164 M138,100 V112 M118,152 Q150,138 156,114 M120,114 Q126,138 160,152", INK, 8)
    globe = circle(0, 0, 30, SKY) + line("M-30,0 H30 M0,-30 Q-22,0 0,30 Q22,0 0,-30", INK, 5)
    return one + two + place(globe, 156, 44)


@picture("Sign language", "Two signing hands with movement lines.")
def signing():
    left = place(box(-16, 4, 32, 22, BLUE, 4) + hand("open", SKINS[3]), 60, 124, 2.5, 6, True)
    right = place(box(-14, 4, 28, 22, BLUE, 4) + hand("point", SKINS[3]), 146, 128, 2.3, -6)
    return fitted(left + right + line("M30,28 Q58,8 92,22 M154,30 Q178,36 184,62 M160,12 Q190,18 194,44", ORANGE, 9))


@picture("My choice", "A person points to one of two pictures.")
def choice():
    left = box(10, 10, 78, 84, WHITE, 8, GREEN, 12) + apple(49, 54, .58)
    right = box(112, 10, 78, 84, WHITE, 8) + mug(130, 34, 34, 40, BLUE)
    body, arm = figure(112, 116, .9, ORANGE, (((50, 76), (62, 34), "point", -8), None), look=-1, **SAM)
    return fitted(left + right + body + arm)
