"""Rights and private matters."""
from cast import JOE, SOFIA, picture
from kit import (
    CREAM,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    RED,
    SKINS,
    SLATE,
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


@picture("Faith and religion", "A church, a mosque, a temple and a gurdwara in a row.")
def faith():
    church = path("M10,190 V92 L33,36 L56,92 V190 Z", CREAM) + line("M33,10 V36 M23,20 H43", INK, 6) + path("M24,190 V156 Q33,142 42,156 V190 Z", SLATE)
    mosque = box(56, 116, 46, 74, WHITE, 2) + path("M58,116 C48,84 72,78 79,62 C86,78 110,84 100,116 Z", GREEN) + path("M79,60 V50", NONE) + path("M84,28 a11,11 0 1 0 6,18 a9,9 0 1 1 -6,-18 Z", YELLOW, INK, 4) + path("M70,190 V158 Q79,144 88,158 V190 Z", SLATE)
    temple = path("M102,190 V128 H106 L112,84 Q116,52 125,44 Q134,52 138,84 L144,128 H148 V190 Z", ORANGE) + line("M106,128 H144 M111,98 H139 M115,72 H135", INK, 5) + line("M125,44 V26", INK, 6) + path("M125,22 h20 l-8,8 l8,8 h-20 Z", RED, INK, 4) + path("M116,190 V160 H134 V190 Z", SLATE)
    gurdwara = box(148, 122, 42, 68, WHITE, 2) + path("M150,122 C142,96 162,90 169,76 C176,90 196,96 188,122 Z", YELLOW) + line("M169,76 V64", INK, 6) + path("M160,190 V160 Q169,146 178,160 V190 Z", SLATE)
    return temple + church + mosque + gurdwara
