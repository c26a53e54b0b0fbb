"""Talking, signing and other ways to be understood."""
from cast import *
from kit import *
from poses import *
from props import *

LIPS, MOUTH, TONGUE = "#d0455a", "#7a2430", "#ee8b80"






def _face(x, fill, mood):
    mouth = f"M{x - 11},{46 - 4 * mood} Q{x},{46 + 10 * mood} {x + 11},{46 - 4 * mood}"
    return circle(x, 40, 23, fill) + dot(x - 8, 34, 3.4) + dot(x + 8, 34, 3.4) + line(mouth, INK, 5)


@picture("Speaking", "An open mouth with three curved lines coming out.")
def speech():
    lips = path("M10,100 C26,66 44,44 58,44 Q68,44 74,52 Q80,44 90,44 C104,44 120,66 136,100 C118,140 98,156 73,156 C48,156 26,140 10,100 Z", LIPS)
    inside = path("M30,100 C44,76 58,74 73,78 C88,74 102,76 116,100 C104,126 90,134 73,134 C56,134 42,126 30,100 Z", MOUTH)
    teeth = path("M42,86 Q58,74 73,78 Q88,74 104,86 L98,98 Q73,104 48,98 Z", WHITE)
    tongue = path("M48,124 Q73,98 98,124 Q88,134 73,134 Q58,134 48,124 Z", TONGUE, INK, 5)
    return fitted(lips + inside + teeth + tongue + line("M150,74 Q164,100 150,126 M170,56 Q194,100 170,144 M190,38 Q224,100 190,162", BLUE, 11))


@picture("Sign language", "A person signs with both hands, one open and one pointing; curved lines show how the hands move.")
def signing():
    body = person(100, 58, 1.1, TEAL, base=204, mouth="grin", **AMINA) + box(60, 148, 80, 50, TEAL, 0, NONE)
    left = joined(TEAL, bar("M42,146 L20,190 L50,176", 24)) + place(hand("open", AMINA["skin"]), 54, 172, 1.9, 34, True)
    right = joined(TEAL, bar("M158,146 L184,188 L158,160", 24)) + place(hand("point", AMINA["skin"]), 154, 158, 2, -52)
    return fitted(body + left + right + line("M14,124 Q14,96 34,82 M164,70 Q186,84 188,112", ORANGE, 9))


@picture("Hands-on signing", "A smiling person in dark glasses rests both hands on top of the two hands of someone who signs to them.")
def hands_on_signing():
    dark = both(oval(-11, 0, 12, 10, INK, INK, 2)) + line("M-24,-2 H24", INK, 5)
    feels = person(100, 44, 1.2, YELLOW, base=196, wide=1.15, mouth="grin", **TOM) + place(dark, 100, 44, 1.2)
    signs = place(box(-11, 0, 22, 24, BLUE, 3) + hand("open", SKINS[4]), 54, 188, 2.4, -18)
    feel = joined(YELLOW, bar("M36,114 L-24,142 L-6,168", 26)) + place(hand("mitten", SKINS[0]), -8, 168, 1.9, 80)
    return fitted(feels + both(signs + feel, 100))


@picture("Pictures and symbols", "Three picture cards: a house, an apple and a face.")
def pictures_symbols():
    cards = box(10, 10, 86, 86, SKY) + cottage(53, 54, .78) + box(104, 10, 86, 86, MINT) + apple(147, 54, .78)
    return cards + box(57, 104, 86, 86, CREAM) + smiley(100, 147, 31)


@picture("Objects", "A hand holds a real mug beside a picture of the same mug.")
def objects():
    card = box(104, 10, 86, 84, WHITE, 6) + mug(122, 32, 38, 44, RED) + box(104, 10, 86, 84, NONE, 6)
    grip = place(fist_round(SKINS[2], TEAL, 40), 134, 152, 1.06, 14)
    return fitted(card + mug(14, 84, 94, 106, RED) + grip)


@picture("Communication aid", "A finger presses a picture on a tablet, and the tablet speaks.")
def communication_aid():
    spots = ((24, 60, SKY, cottage(45, 81, .36)), (72, 60, YELLOW, apple(93, 81, .36)), (24, 108, MINT, heart(45, 130, .3)), (72, 108, PINK, smiley(93, 129, 14)))
    cells = [s for x, y, fill, what in spots for s in box(x, y, 42, 42, fill, 3, INK, 4) + what]
    return fitted(box(10, 46, 120, 144, SLATE, 12) + cells + box(44, 162, 50, 12, WHITE, 4, INK, 4) + bubble(104, 10, 86, 62, (122, 98, 126)) + line("M126,34 H168 M126,48 H150", SLATE, 6) + place(hand("point", SKINS[3]), 140, 186, 1.55, -30))


@picture("Communication book", "A ring-bound book open at a grid of small pictures; a finger points to one.")
def communication_book():
    leaves = box(10, 22, 84, 150, WHITE, 8, INK, 7) + box(106, 22, 84, 150, WHITE, 8, INK, 7)
    rings = line("M91,46 H109 M91,80 H109 M91,114 H109 M91,148 H109", INK, 10)
    grid = [s for x in (15, 51, 113, 149) for y in (28, 76, 124) for s in box(x, y, 36, 42, SKY if (x + y) % 3 else YELLOW, 3, INK, 4)]
    marks = apple(33, 50, .32) + cottage(69, 50, .3) + star(33, 98, .28) + mug(59, 88, 16, 20, PURPLE) + smiley(131, 49, 13) + dot(167, 49, 10, RED) + smiley(33, 145, 13, -1, SKY) + dot(69, 145, 9, GREEN)
    return fitted(leaves + grid + marks + rings + place(big_point(SKINS[2], TEAL), 142, 158, .74, -78))


@picture("Communication passport", "A small booklet with a face and a speech bubble on its cover.")
def communication_passport():
    pages = box(26, 14, 150, 176, WHITE, 10) + box(20, 10, 146, 176, PURPLE, 10) + line("M40,14 V182", INK, 6)
    face = place(sum(head(**KIM), []), 96, 132, 1.22)
    return fitted(pages + bubble(58, 22, 96, 58, (92, 98, 98)) + dot(84, 51, 7) + dot(106, 51, 7) + dot(128, 51, 7) + face)


@picture("Eye pointing", "A pair of eyes looks along a dotted line to one of two pictures.")
def eye_pointing():
    cards = box(10, 10, 82, 84, WHITE, 8, GREEN, 13) + apple(51, 54, .74) + box(110, 10, 80, 84, WHITE, 8) + cottage(150, 54, .66)
    trail = line("M84,136 L82,133 M74,120 L72,117", RED, 10) + line("M64,107 L64,107", RED, 10)
    eye = path("M104,162 Q144,124 190,162 Q144,198 104,162 Z", WHITE, INK, 8) + circle(136, 155, 17, BLUE) + dot(133, 151, 8)
    return fitted(cards + eye + place(eye, -94, 0) + trail)


@picture("Gesture and body language", "A person thinks of a mug and pretends to drink: the hand at the mouth is shaped round a cup that is not there.")
def gesture():
    skin = AMINA["skin"]
    body = person(60, 88, 1.34, TEAL, base=206, look=1, mouth="smile", brows="up", bold=1.15, **AMINA)
    sleeve = joined(TEAL, bar("M120,184 L190,196 L182,160", 26))
    mime = joined(skin, bar("M178,148 L181,160", 28), bar("M180,140 Q182,102 132,98", 14), bar("M184,140 Q190,100 156,90", 14), bar("M174,156 Q152,160 126,146", 14))
    return fitted(body + sleeve + mime + thought(124, -26, 100, 82) + mug(152, -10, 40, 46, RED))


@picture("Writing", "A hand with a pencil writes on a page.")
def writing_():
    return fitted(paper(10, 10, 136, 180) + line("M32,60 H96 M32,88 H104 M32,116 H62", BLUE, 9) + writing_hand(68, 122, 1.04, SKINS[1], RED))


@picture("Drawing", "A hand with a red pencil draws a sun.")
def drawing():
    sun = line("M66,8 V22 M66,110 V124 M8,66 H22 M25,25 L35,35 M107,25 L97,35 M25,107 L35,97", ORANGE, 9) + circle(66, 66, 30, YELLOW)
    return fitted(box(10, 10, 150, 180, WHITE, 4) + place(sun, 6, 8) + writing_hand(96, 96, .82, SKINS[3], TEAL, RED))


@picture("Note taker", "A person writes in a notebook while another person talks.")
def note_taker():
    talker = person(42, 92, .82, RED, base=176, look=1, mouth="talk", **LEON) + bubble(10, 8, 74, 40, (48, 56)) + line("M26,28 H68", SLATE, 7)
    writer = person(122, 68, 1.14, TEAL, base=180, look=-1, brows="low", **AMINA)
    pad = path("M62,186 L78,140 H146 L160,186 Z", WHITE) + line("M84,134 V148 M98,134 V148 M112,134 V148 M126,134 V148 M140,134 V148", INK, 6) + line("M86,164 H108 M82,176 H100", SLATE, 5)
    return fitted(talker + writer + desk(146, 190, 6, 194) + pad + writing_hand(118, 170, .58, AMINA["skin"], TEAL))


@picture("Easy words", "A speech bubble with three short lines and a tick.")
def plain_words():
    return bubble(10, 10, 180, 138, (50, 190, 66)) + line("M40,46 H112 M40,78 H96 M40,110 H80", SLATE, 12) + tick(138, 132, 1.0)


@picture("Hard words", "A speech bubble full of long tangled squiggles, and a red cross.")
def jargon():
    coils = "q7,-22 14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0"
    words = bubble(10, 10, 180, 136, (34, 190, 66)) + line(f"M36,44 {coils} M36,78 {coils} M36,112 q7,-22 14,0 t14,0 t14,0 t14,0", PURPLE, 8)
    return words + cross(152, 148, .84)


@picture("More time", "A large clock with a plus sign.")
def more_time():
    return clock(88, 88, 78, 10) + circle(144, 144, 46, GREEN) + line("M144,118 V170 M118,144 H170", WHITE, 15)


@picture("Check I understand", "One person explains a page with an apple on it; the other says it back: the same apple, with a green tick.")
def check_understanding():
    teach = person(44, 60, 1.16, TEAL, base=200, look=1, mouth="talk", bold=1.1, **AMINA)
    page = box(0, 106, 90, 98, WHITE, 4) + apple(45, 158, .78)
    grip = both(place(hand("mitten", AMINA["skin"]), -8, 186, 1.2, 60), 45)
    says = person(156, 116, 1.2, ORANGE, base=204, wide=.92, look=-1, mouth="talk", bold=1.1, **MARCUS)
    words = bubble(86, -40, 122, 98, (112, 112, 120)) + apple(128, 10, .74) + tick(188, 38, .66)
    return fitted(teach + words + says + page + grip)


@picture("Another language", "Two speech bubbles with letters from different languages, and a globe.")
def language_other():
    one = bubble(10, 10, 104, 88, (26, 124, 46)) + line("M42,78 L62,28 L82,78 M50,60 H74", INK, 9)
    two = bubble(86, 88, 104, 80, (176, 190, 156), fill=YELLOW) + line("M112,112 H164 M138,100 V112 M118,152 Q150,138 156,114 M120,114 Q126,138 160,152", INK, 8)
    globe = circle(0, 0, 30, SKY) + line("M-30,0 H30 M0,-30 Q-22,0 0,30 Q22,0 0,-30", INK, 5)
    return one + two + place(globe, 156, 44)


@picture("Talk it through", "Two people with two large speech bubbles that overlap.")
def talking_together():
    pair = person(48, 122, .9, GREEN, base=190, look=1, mouth="talk", **SOFIA) + person(152, 122, .9, ORANGE, base=190, look=-1, mouth="talk", **MARCUS)
    blue, yellow = bubble(62, 10, 128, 72, (146, 98, 150), fill=YELLOW), bubble(10, 16, 118, 62, (54, 90, 50), fill=SKY)
    words = line("M28,38 H92 M28,58 H72", SLATE, 8) + line("M142,34 H172 M142,56 H172", SLATE, 8)
    return fitted(pair + blue + yellow + words)


@picture("Picture mat", "A mat with three faces along the top and small picture cards in columns below.")
def picture_mat():
    mat = box(10, 10, 180, 180, "#bfe8c8", 12) + line("M70,16 V184 M130,16 V184", INK, 5)
    faces = [s for x, fill, mood in ((40, GREEN, 1), (100, YELLOW, 0), (160, RED, -1)) for s in _face(x, fill, mood)]
    cards = [s for x, y in ((40, 76), (40, 132), (100, 76), (160, 76)) for s in box(x - 23, y, 46, 46, WHITE, 4, INK, 5)]
    return mat + faces + cards + apple(40, 101, .36) + cottage(40, 155, .36) + star(100, 100, .34) + mug(147, 90, 20, 22, PURPLE)
