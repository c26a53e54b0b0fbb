"""What people answer."""
from cast import AMINA, MEI, PAT, TOM, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    PURPLE,
    RED,
    SKINS,
    TEAL,
    big_thumb,
    box,
    cross,
    fitted,
    person,
    place,
    query,
    thin_arrow,
    tick,
)


@picture("Yes", "A smiling face nodding, and a large green tick.")
def yes():
    nod = thin_arrow("M170,30 V62", (170, 28, -90, .75), (170, 64, 90, .75))
    return person(74, 72, 1.4, PURPLE, **AMINA, mouth="grin") + tick(134, 142, 1.02) + nod


@picture("No", "A face shaking from side to side, and a large red cross.")
def no():
    shake = thin_arrow("M138,40 H168", (136, 40, 180, .75), (170, 40, 0, .75))
    return person(62, 72, 1.36, CREAM, wide=.78, **PAT, mouth="flat", glasses=True) + cross(148, 144, .95) + shake


@picture("I do not know", "A person shrugging with both palms up, and question marks.")
def dont_know():
    return person(100, 78, 1.02, PURPLE, ("palm", "palm"), **TOM, mouth="flat", brows="up") + query(36, 62, .8) + query(164, 62, .8)


@picture("I agree", "A hand with the thumb up in front of a green card.")
def agree():
    return box(54, 10, 136, 180, GREEN, 12) + place(big_thumb(SKINS[1], BLUE), 90, 106, 1.05)


@picture("I do not agree", "A hand with the thumb down in front of a red card.")
def disagree():
    return box(54, 10, 136, 180, RED, 12) + place(big_thumb(SKINS[1], BLUE), 90, 94, 1.05, 180, True)


@picture("Maybe", "A person thinking, with a tick at one side and a cross at the other.")
def maybe():
    return fitted(tick(42, 46, .76) + cross(160, 44, .76) + person(100, 94, 1.2, TEAL, (None, ((42, 74), (13, 47), "fist", 0)), **MEI, mouth="flat", brows="up"))
