"""Pictures for the member's screens: ways to say things, taking turns, letters, time and badges."""
from cast import GRACE, MARCUS, MEI, ROSE, SAM, TOM, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    MINT,
    ORANGE,
    PINK,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    both,
    box,
    bubble,
    calendar,
    circle,
    clock,
    cross,
    dot,
    figure,
    hand,
    heart,
    joined,
    line,
    oval,
    paper,
    path,
    person,
    place,
    tick,
)
from screen_parts import apple, bell, cottage, face_card, fitted, smiley, writing_hand


# ---------------------------------------------------------------- ways to say things
@picture("Writing", "A hand with a pencil writes on a page.")
def writing_():
    return fitted(paper(10, 10, 136, 180) + line("M32,60 H96 M32,88 H104 M32,116 H62", BLUE, 9) + writing_hand(68, 122, 1.04, SKINS[1], RED))


@picture("Drawing", "A hand with a red pencil draws a sun.")
def drawing():
    sun = line("M66,8 V22 M66,110 V124 M8,66 H22 M25,25 L35,35 M107,25 L97,35 M25,107 L35,97", ORANGE, 9) + circle(66, 66, 30, YELLOW, ORANGE, 9)
    return fitted(box(10, 10, 150, 180, WHITE, 4) + place(sun, 6, 8) + writing_hand(96, 96, .82, SKINS[3], TEAL, RED))


@picture("Pictures and symbols", "Three picture cards: a house, an apple and a face.")
def pictures_symbols():
    cards = box(10, 10, 86, 86, SKY) + cottage(53, 54, .78) + box(104, 10, 86, 86, MINT) + apple(147, 54, .78)
    return cards + box(57, 104, 86, 86, CREAM) + smiley(100, 147, 31)


@picture("Communication aid", "A finger presses a picture on a tablet, and the tablet speaks.")
def communication_aid():
    spots = ((24, 60, SKY, cottage(45, 81, .36)), (72, 60, YELLOW, apple(93, 81, .36)), (24, 108, MINT, heart(45, 130, .3)), (72, 108, PINK, smiley(93, 129, 14, YELLOW)))
    cells = [s for x, y, fill, what in spots for s in box(x, y, 42, 42, fill, 3, INK, 4) + what]
    return fitted(box(10, 46, 120, 144, SLATE, 12) + cells + box(44, 162, 50, 12, WHITE, 4, INK, 4) + bubble(104, 10, 86, 62, (122, 98, 126)) + line("M126,34 H168 M126,48 H150", SLATE, 6) + place(hand("point", SKINS[3]), 140, 186, 1.55, -30))


@picture("One person talks at a time", "One person speaks; two people listen with closed mouths.")
def one_at_a_time():
    quiet = person(42, 124, .78, GREY, look=1, mouth="flat", **ROSE) + person(158, 124, .78, GREY, look=-1, mouth="flat", **TOM)
    return fitted(quiet + person(100, 108, .96, RED, base=190, mouth="talk", **GRACE) + bubble(30, 8, 140, 52, (100, 74)) + line("M56,26 H144 M56,42 H112", SLATE, 7))


@picture("My turn", "A person holds up a talking stick; an arrow points to them.")
def my_turn():
    stick = joined(WOOD, bar("M0,-62 V58", 15)) + line("M-9,-44 H9", RED, 9) + line("M-9,-26 H9", BLUE, 9) + line("M-9,-8 H9", GREEN, 9)
    body, arm = figure(74, 104, 1.12, GREEN, (None, ((66, 76), (70, 40), None, 0)), base=190, mouth="grin", **SAM)
    return fitted(body + arm + place(stick, 154, 90) + place(hand("fist", SAM["skin"]), 154, 154, 1.5) + place(path("M-10,-28 H10 V-8 H24 L0,16 L-24,-8 H-10 Z", YELLOW), 74, 36, 1.0))


@picture("Slower", "A tortoise walks on a line.")
def slower():
    legs = joined(MINT, bar("M50,138 L46,164", 22), bar("M122,138 L126,164", 22))
    neck = joined(MINT, bar("M132,128 C152,130 150,92 164,82", 24), oval(166, 76, 22, 20))
    shell = path("M18,140 C14,56 146,56 142,140 Z", GREEN) + line("M50,136 L60,104 H100 L110,136 M60,104 L46,84 M100,104 L114,84", INK, 6)
    return fitted(line("M10,184 H190", INK, 9) + joined(MINT, bar("M24,138 L14,150", 9)) + legs + neck + shell + dot(172, 72, 5) + line("M172,86 Q178,88 184,84", INK, 4.5))


@picture("Easy words", "A speech bubble with three short lines and a tick.")
def plain_words():
    return bubble(10, 10, 180, 138, (50, 190, 66)) + line("M40,46 H112 M40,78 H96 M40,110 H80", SLATE, 12) + tick(138, 132, 1.0)


@picture("Audio", "A pair of headphones round a sound wave.")
def audio():
    band = line("M32,112 C32,-8 168,-8 168,112", INK, 26) + line("M32,112 C32,-8 168,-8 168,112", SLATE, 14)
    cups = both(box(10, 100, 48, 84, BLUE, 18), 100)
    return band + cups + line("M76,132 V156 M92,110 V178 M108,122 V166 M124,136 V152", ORANGE, 9)


# ---------------------------------------------------------------- letters
@picture("Dear", "The top of a letter, with a photo of a face at the left.")
def dear():
    page = box(14, 10, 172, 180, WHITE, 6) + line("M116,52 H164 M38,128 H162 M38,148 H162 M38,168 H112", SLATE, 9)
    return page + face_card(30, 26, 72, 78, SKY, **MEI) + line("M116,82 H150", SLATE, 9)


@picture("Late or cancelled", "A clock with a red cross.")
def late():
    return clock(86, 86, 73, 10, 10) + cross(144, 144, 1.0)


@picture("Reminder", "A ringing bell and a calendar.")
def reminder():
    rings = line("M28,38 Q8,64 16,96 M128,38 Q148,64 140,96", ORANGE, 9)
    return calendar(88, 84, 102, 106, 6) + bell(78, 84, 1.04) + rings


@picture("Name badge", "A badge on a ribbon with a face and a line for a name.")
def name_badge():
    ribbon = line("M40,10 L92,78 M160,10 L108,78", INK, 24) + line("M40,10 L92,78 M160,10 L108,78", RED, 12)
    return fitted(ribbon + box(30, 74, 140, 116, WHITE, 10) + box(84, 62, 32, 26, STONE, 5) + face_card(44, 98, 62, 76, SKY, **MARCUS) + line("M122,116 H154 M122,140 H154", SLATE, 9))
