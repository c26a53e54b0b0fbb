"""Ways to say it and to be told."""
from cast import picture
from kit import (
    CREAM,
    INK,
    RED,
    SLATE,
    WHITE,
    YELLOW,
    box,
    circle,
    dot,
    heart,
    line,
    paper,
    path,
    writing,
)


@picture("Easy read", "A page with pictures at the left and short lines at the right.")
def easy_read():
    face = circle(58, 42, 21, YELLOW) + dot(50, 38, 3.5) + dot(66, 38, 3.5) + line("M49,47 Q58,57 67,47", INK, 4.5)
    house = path("M38,102 L58,82 L78,102 Z", RED) + box(44, 102, 28, 18, CREAM, 2)
    return box(18, 10, 164, 180, WHITE, 8) + face + house + heart(58, 156, .42) + [s for y in (34, 91, 148) for s in writing(98, y, 62, 2, 18, INK, 9)]


@picture("Large print", "A page with one very big letter A and two thick lines.")
def large_print():
    return box(14, 10, 172, 180, WHITE, 8) + line("M50,126 L100,30 L150,126 M70,94 H130", INK, 22) + writing(42, 150, 116, 2, 22, SLATE, 11)


@picture("Letter", "An open envelope with a letter coming out.")
def letter():
    pocket = path("M10,92 L100,152 L190,92 V190 H10 Z", CREAM) + line("M10,188 L78,138 M190,188 L122,138")
    return path("M10,90 L100,22 L190,90 V186 H10 Z", CREAM) + paper(38, 10, 124, 150) + writing(60, 56, 80, 3, 24) + pocket
