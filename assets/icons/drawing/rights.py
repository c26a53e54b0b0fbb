"""Rights and private matters."""
from cast import JOE, SOFIA, picture
from kit import (
    GREEN,
    GREY,
    INK,
    ORANGE,
    SKINS,
    STONE,
    WHITE,
    YELLOW,
    bar,
    box,
    bubble,
    dot,
    hand,
    joined,
    line,
    padlock,
    paper,
    path,
    person,
    place,
    writing,
)


@picture("Voting", "A hand puts a paper with a cross into a ballot box.")
def voting():
    grip = joined(SKINS[3], bar("M166,40 L142,54", 32), bar("M142,62 L118,78", 14)) + place(box(-18, -25, 36, 50, GREEN), 168, 38, turn=-30)
    return paper(40, 18, 96, 100) + line("M58,58 L90,90 M90,58 L58,90", INK, 11) + grip + box(14, 106, 172, 84, GREY, 8) + line("M32,118 H150", INK, 10)


@picture("Private", "A closed padlock on a folder.")
def private():
    return path("M10,36 Q10,26 20,26 H76 L92,46 H180 Q190,46 190,56 V180 Q190,190 180,190 H20 Q10,190 10,180 Z", YELLOW) + padlock(100, 124, 1.05, WHITE)


@picture("No name", "A person with no face, with a speech bubble.")
def anonymous():
    return person(74, 92, 1.35, STONE, style="bald", skin=GREY, mouth=None) + bubble(104, 10, 86, 62, (118, 104)) + writing(124, 32, 46, 2, 16)


@picture("Complaint", "A person shows a page with a sad face to another person.")
def complaint():
    page = paper(64, 92, 72, 90) + dot(86, 130, 6) + dot(114, 130, 6) + line("M82,164 Q100,144 118,164", INK, 7)
    pair = person(56, 66, .96, ORANGE, look=1, mouth="sad", brows="cross", **SOFIA) + person(144, 66, .96, GREY, look=-1, mouth="flat", **JOE)
    return pair + page + place(hand("mitten", SOFIA["skin"]), 48, 162, 1.1, 80)
