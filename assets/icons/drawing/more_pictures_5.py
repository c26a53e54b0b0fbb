"""Cards to hold up, hard words, and who writes down what is said."""
from cast import AMINA, LEON, MARCUS, SOFIA, ZOE, picture
from kit import (
    BLUE,
    GREEN,
    INK,
    MINT,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    YELLOW,
    bar,
    big_palm,
    box,
    bubble,
    cross,
    desk,
    dot,
    fitted,
    joined,
    line,
    oval,
    paper,
    path,
    pen,
    person,
    place,
    tick,
)
from screen_parts import writing_hand


# ---------------------------------------------------------------- cards to hold up
def _held_up(colour, skin, sleeve, *mark):
    """A plain card in a hand that holds it up."""
    palm = joined(skin, path("M70,190 L68,150 Q100,120 140,148 L132,190 Z"), *[bar(f"M{x},150 V120", 17) for x in (132, 114, 96)])
    thumb = joined(skin, bar("M84,172 Q74,150 92,128", 19))
    card = box(22, 10, 156, 134, colour, 12)
    grip = joined(skin, path("M72,190 L70,160 Q74,146 92,148 L134,152 L132,190 Z"))
    return fitted(palm + card + [s for part in mark for s in part] + grip + thumb + box(58, 172, 88, 30, sleeve, 6))


@picture("Red card: stop", "A hand holds up a red card with a white palm on it.")
def red_card():
    return _held_up(RED, SKINS[3], BLUE, place(big_palm(WHITE), 100, 74, .72))


@picture("Yellow card: slow down", "A hand holds up a yellow card with a tortoise on it.")
def amber_card():
    legs = joined(MINT, bar("M-30,26 V42", 14), bar("M22,26 V42", 14), bar("M30,20 Q48,18 52,-2", 15), oval(56, -8, 14, 12))
    shell = path("M-52,24 C-52,-42 36,-42 38,24 Z", GREEN) + line("M-22,22 L-16,-2 H6 L12,22", INK, 5)
    return _held_up(YELLOW, SKINS[0], PURPLE, place(legs + shell + dot(60, -10, 3.4), 98, 74, 1.12))


@picture("Green card: I agree", "A hand holds up a green card with a white tick on it.")
def green_card():
    return _held_up(GREEN, SKINS[4], ORANGE, tick(100, 72, 1.0, WHITE))


# ---------------------------------------------------------------- words
@picture("Hard words", "A speech bubble full of long tangled squiggles, and a red cross.")
def jargon():
    coils = "q7,-22 14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0 t14,0"
    words = bubble(10, 10, 180, 136, (34, 190, 66)) + line(f"M36,44 {coils} M36,78 {coils} M36,112 q7,-22 14,0 t14,0 t14,0 t14,0", PURPLE, 8)
    return words + cross(152, 148, .84)


@picture("Note taker", "A person writes in a notebook while another person talks.")
def note_taker():
    talker = person(42, 92, .82, RED, base=176, look=1, mouth="talk", **LEON) + bubble(10, 8, 74, 40, (48, 56)) + line("M26,28 H68", SLATE, 7)
    writer = person(122, 68, 1.14, TEAL, base=180, look=-1, brows="low", **AMINA)
    pad = path("M62,186 L78,140 H146 L160,186 Z", WHITE) + line("M84,134 V148 M98,134 V148 M112,134 V148 M126,134 V148 M140,134 V148", INK, 6) + line("M86,164 H108 M82,176 H100", SLATE, 5)
    return fitted(talker + writer + desk(146, 190, 6, 194) + pad + writing_hand(118, 170, .58, AMINA["skin"], TEAL))


@picture("Notes from the meeting", "A pencil writes on a lined page, beside two small speech bubbles.")
def minutes():
    said = bubble(106, 10, 84, 52, (112, 80, 132), fill=SKY) + line("M124,36 H172", SLATE, 7) + bubble(126, 72, 64, 46, (124, 134, 148), fill=YELLOW) + line("M142,95 H174", SLATE, 7)
    page = paper(10, 10, 108, 180) + line("M30,62 H90 M30,88 H98 M30,114 H98 M30,140 H84 M30,166 H56", SLATE, 8)
    return fitted(page + said + pen(66, 170, 1.35, 58, ORANGE))


@picture("Talk it through", "Two people with two large speech bubbles that overlap.")
def talking_together():
    pair = person(48, 122, .9, GREEN, base=190, look=1, mouth="talk", **SOFIA) + person(152, 122, .9, ORANGE, base=190, look=-1, mouth="talk", **MARCUS)
    blue, yellow = bubble(62, 10, 128, 72, (146, 98, 150), fill=YELLOW), bubble(10, 16, 118, 62, (54, 90, 50), fill=SKY)
    words = line("M28,38 H92 M28,58 H72", SLATE, 8) + line("M142,34 H172 M142,56 H172", SLATE, 8)
    return fitted(pair + blue + yellow + words)


@picture("Say your name", "A smiling person points to the name badge on their chest and speaks.")
def introductions():
    badge = box(-36, 48, 46, 38, WHITE, 4, INK, 5) + line("M-28,60 H2 M-28,72 H-10", BLUE, 6)
    to_badge = ((58, 92), (38, 76), "point", -26)
    body = person(72, 92, 1.2, PURPLE, (None, to_badge), base=190, on_top=badge, look=1, mouth="grin", **ZOE)
    name = line("M126,46 C134,20 146,26 140,44 C138,54 150,42 154,34 Q156,50 168,38 T180,40", BLUE, 8)
    return fitted(body + bubble(106, 10, 94, 62, (112, 104, 132)) + name)


