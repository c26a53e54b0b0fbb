"""Formats, devices and the words on a screen."""
from cast import AMINA, MARCUS, SAM, picture
from kit import (
    BLUE,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    YELLOW,
    both,
    box,
    circle,
    dot,
    figure,
    fitted,
    head,
    line,
    mug,
    not_line,
    path,
    person,
    place,
    query,
    star,
)
from props import big_laptop
from screen_parts import apple, cottage, fist_round, scenery


# ---------------------------------------------------------------- cameras and screens
@picture("Photo", "A camera with a photo of a face coming out of it.")
def photo():
    body = box(22, 34, 156, 88, SLATE, 16) + box(40, 12, 40, 26, SLATE, 8) + box(132, 18, 26, 20, RED, 5)
    lens = circle(100, 74, 34, STONE) + circle(100, 74, 22, BLUE) + dot(93, 66, 6, WHITE) + dot(154, 56, 7, YELLOW)
    sheet = box(48, 100, 104, 110, WHITE, 4) + box(58, 104, 84, 90, SKY, 2, INK, 4) + place(sum(head(**SAM), []), 100, 160, .92)
    return fitted(sheet + body + line("M46,122 H154", INK, 10) + lens)


@picture("Camera off", "A video camera with a line through it.")
def camera_off():
    body = path("M126,92 L186,56 V156 L126,120 Z", STONE) + box(14, 58, 122, 96, SLATE, 16) + circle(60, 106, 24, SKY) + dot(112, 82, 7, RED)
    return fitted(body + not_line(100, 104, 1.4))


@picture("Captions", "A screen with a person who talks, and their words in a dark bar at the bottom.")
def captions():
    speaking = person(100, 66, 1.1, ORANGE, base=140, mouth="talk", **MARCUS)
    words = box(20, 124, 160, 48, INK, 4) + line("M36,140 H96 M112,140 H164 M36,158 H66 M82,158 H140", WHITE, 8)
    return box(10, 12, 180, 168, SKY, 12) + speaking + words + box(10, 12, 180, 168, NONE, 12, INK, 8) + line("M70,190 H130", INK, 9)


@picture("Video", "A screen with a person who signs, and a triangle to play it.")
def video():
    left, right = ((62, 92), (40, 56), "open", -6), ((60, 96), (26, 66), "point", 20)
    signer = person(100, 64, 1.02, PURPLE, (left, right), base=156, **AMINA)
    strip = box(10, 150, 180, 34, SLATE, 8) + path("M26,156 L50,167 L26,178 Z", WHITE, NONE) + line("M68,167 H174", STONE, 8) + circle(108, 167, 10, RED)
    return box(10, 14, 180, 168, SKY, 12) + signer + strip + box(10, 14, 180, 170, NONE, 12, INK, 8)


@picture("Words with no pictures", "A page with wide-spaced lines of words; a picture beside it is crossed out.")
def plain_text():
    page = box(12, 10, 130, 180, WHITE, 6) + line("M32,38 H74 M90,38 H122 M32,66 H54 M70,66 H122 M32,94 H92 M32,122 H70 M32,150 H70", INK, 11)
    return fitted(page + scenery(96, 106, 92, 74) + not_line(142, 143, .95))


@picture("Change the colours", "A letter A split down the middle: black on white at the left, yellow on black at the right.")
def change_colours():
    leg = "M100,30 H86 L34,168 H62 L73,138 H100 V114 H82 L100,64 Z"
    dark = path("M100,10 H176 Q190,10 190,24 V176 Q190,190 176,190 H100 Z", INK)
    return box(10, 10, 180, 180, WHITE, 14) + dark + path(leg, INK, NONE) + place(path(leg, YELLOW, NONE), 200, flip=True) + box(10, 10, 180, 180, NONE, 14)


@picture("Hide my screen", "A laptop with curtains drawn across its screen.")
def privacy_screen():
    drape = path("M34,34 H104 Q94,80 102,126 H34 Z", RED) + line("M52,38 V122 M70,38 V122 M87,38 Q82,80 86,122", "#9c2f36", 6)
    return big_laptop(both(drape, 100) + line("M30,32 H170", YELLOW, 10), screen=SLATE)


@picture("Who is using this?", "The plain outline of a person who holds a card with a question mark.")
def who_is_using():
    hold = ((54, 96), (38, 98), "fist", 30)
    body, arms = figure(100, 58, 1.1, STONE, (hold, hold), base=190, style="bald", skin=GREY, mouth=None)
    card = box(56, 94, 88, 94, WHITE, 8)
    return fitted(body + card + query(100, 140, .92) + arms)


# ---------------------------------------------------------------- things to hold
@picture("Objects", "A hand holds a real mug beside a picture of the same mug.")
def objects():
    card = box(104, 10, 86, 84, WHITE, 6) + mug(122, 32, 38, 44, RED) + box(104, 10, 86, 84, NONE, 6)
    grip = place(fist_round(SKINS[2], TEAL, 40), 134, 152, 1.06, 14)
    return fitted(card + mug(14, 84, 94, 106, RED) + grip)


@picture("Picture mat", "A mat with three faces along the top and small picture cards in columns below.")
def picture_mat():
    mat = box(10, 10, 180, 180, "#bfe8c8", 12) + line("M70,16 V184 M130,16 V184", INK, 5)
    faces = [s for x, fill, mood in ((40, GREEN, 1), (100, YELLOW, 0), (160, RED, -1)) for s in _face(x, fill, mood)]
    cards = [s for x, y in ((40, 76), (40, 132), (100, 76), (160, 76)) for s in box(x - 23, y, 46, 46, WHITE, 4, INK, 5)]
    return mat + faces + cards + apple(40, 101, .36) + cottage(40, 155, .36) + star(100, 100, .34) + mug(147, 90, 20, 22, PURPLE)


def _face(x, fill, mood):
    mouth = f"M{x - 11},{46 - 4 * mood} Q{x},{46 + 10 * mood} {x + 11},{46 - 4 * mood}"
    return circle(x, 40, 23, fill) + dot(x - 8, 34, 3.4) + dot(x + 8, 34, 3.4) + line(mouth, INK, 5)


@picture("My first choice", "A winners' stand with three steps; the top step has the number 1 and a star.")
def first_choice():
    low = box(10, 138, 62, 52, GREY, 4) + box(128, 152, 62, 38, GREY, 4)
    return low + box(66, 104, 68, 86, BLUE, 4) + line("M88,128 L102,118 V174", WHITE, 13) + star(100, 54, .94)


