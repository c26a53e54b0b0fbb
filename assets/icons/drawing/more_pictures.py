"""Choosing and saying, before and after, and more or less of something on the screen."""
from cast import JOE, MEI, ZOE, picture
from kit import (
    BLUE,
    CREAM,
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
    WOOD,
    YELLOW,
    arrow,
    bar,
    big_point,
    both,
    box,
    bubble,
    circle,
    cross,
    dot,
    figure,
    fitted,
    heart,
    joined,
    line,
    not_line,
    oval,
    path,
    person,
    place,
    tick,
)
from props import apple, smiley

LIPS, MOUTH, TONGUE = "#d0455a", "#7a2430", "#ee8b80"
FLESH = "#f6e3ae"


# ---------------------------------------------------------------- choosing and saying
@picture("Speaking", "An open mouth with three curved lines coming out.")
def speech():
    lips = path("M10,100 C26,66 44,44 58,44 Q68,44 74,52 Q80,44 90,44 C104,44 120,66 136,100 C118,140 98,156 73,156 C48,156 26,140 10,100 Z", LIPS)
    inside = path("M30,100 C44,76 58,74 73,78 C88,74 102,76 116,100 C104,126 90,134 73,134 C56,134 42,126 30,100 Z", MOUTH)
    teeth = path("M42,86 Q58,74 73,78 Q88,74 104,86 L98,98 Q73,104 48,98 Z", WHITE)
    tongue = path("M48,124 Q73,98 98,124 Q88,134 73,134 Q58,134 48,124 Z", TONGUE, INK, 5)
    return fitted(lips + inside + teeth + tongue + line("M150,74 Q164,100 150,126 M170,56 Q194,100 170,144 M190,38 Q224,100 190,162", BLUE, 11))


@picture("Feelings", "Three round faces: a happy one, a sad one and a cross one.")
def feelings():
    cross_brows = line("M124,114 L140,124 M172,114 L156,124", INK, 7)
    tear = path("M32,138 Q22,156 32,160 Q42,156 32,138 Z", BLUE, INK, 4)
    return fitted(smiley(100, 56, 46, 1, YELLOW) + smiley(52, 140, 44, -1, SKY) + tear + smiley(148, 140, 44, -.7, "#e8685a") + cross_brows)


def _boxes(ticked):
    """Three boxes in a row, some of them ticked."""
    out = []
    for i in range(3):
        x = 10 + i * 63
        out += box(x, 12, 54, 62, "#bfe8c8" if i in ticked else WHITE, 8) + (tick(x + 27, 43, .46) if i in ticked else [])
    return out


@picture("Choose 1", "Three boxes in a row; a finger touches the one with a tick.")
def choose_one():
    return fitted(_boxes({1}) + place(big_point(SKINS[4], ORANGE), 102, 134, .88, -90))


@picture("Choose more than 1", "Three boxes in a row; two hands touch the two that are ticked.")
def choose_many():
    reach = place(big_point(SKINS[1], PURPLE), 42, 136, .84, -90)
    return fitted(_boxes({0, 2}) + both(reach, 100))


@picture("I do not want to say", "A calm person with one hand over their mouth, and a speech bubble with a cross.")
def dont_want_to_say():
    hush = ((66, 84), (20, 33), "mitten", -32)
    body = person(72, 88, 1.2, RED, (None, hush), base=190, mouth="flat", **MEI)
    return fitted(body + bubble(108, 10, 82, 66, (116, 96, 134)) + cross(149, 43, .56))


@picture("I want this", "A smiling person stretches both hands towards a wrapped box.")
def want():
    near, far = ((60, 96), (84, 84), "open", 44), ((-6, 108), (-62, 106), "open", 10)
    body, arms = figure(62, 74, 1.08, YELLOW, (far, near), base=190, look=1, mouth="grin", brows="up", **ZOE)
    bow = both(path("M156,84 C132,54 116,78 156,86 Z", RED), 156)
    gift = box(122, 104, 68, 86, BLUE, 4) + box(148, 104, 16, 86, RED, 0) + box(114, 84, 84, 26, BLUE, 4) + box(147, 84, 18, 26, RED, 0) + bow
    return fitted(body + gift + arms)


# ---------------------------------------------------------------- before and after
def _core(x, y, size=1.0):
    """An apple that has been eaten down to its core."""
    core = path("M-34,-24 Q-18,-34 0,-24 Q18,-34 34,-24 C10,-12 10,26 30,40 Q16,52 0,42 Q-16,52 -30,40 C-10,26 -10,-12 -34,-24 Z", FLESH)
    skin = path("M-34,-24 Q-18,-34 0,-24 Q18,-34 34,-24 Q22,-18 16,-12 H-16 Q-22,-18 -34,-24 Z", RED) + path("M-30,40 Q-20,36 -14,28 H14 Q20,36 30,40 Q16,52 0,42 Q-16,52 -30,40 Z", RED)
    pips = oval(0, 8, 4, 7, "#6e4529", NONE)
    return place(line("M0,-26 Q-2,-40 6,-48", "#6e4529", 7) + core + skin + pips, x, y, size)


def _two_cards(first, second):
    """A whole apple on one card and its core on the next."""
    return box(10, 10, 84, 112, first, 10) + box(106, 10, 84, 112, second, 10) + apple(52, 70, .74) + _core(148, 70, .86)


LONG_ARROW = "M12,146 H118 V128 L188,160 L118,190 V174 H12 Z"


@picture("Before", "A card with a whole apple, lit up, and a card with an apple core; an arrow goes back to the whole apple.")
def before():
    return _two_cards(YELLOW, GREY) + place(path(LONG_ARROW, BLUE), 200, 0, flip=True)


@picture("After", "A card with a whole apple and a card with an apple core, lit up; an arrow goes on to the core.")
def after():
    return _two_cards(GREY, YELLOW) + path(LONG_ARROW, GREEN)


@picture("Health", "A smiling person with both hands round a big heart, and a green plus.")
def health():
    hold = ((58, 94), (34, 88), "mitten", -30)
    body, arms = figure(84, 74, 1.2, TEAL, (hold, hold), base=190, mouth="grin", **JOE)
    plus = joined(GREEN, bar("M150,20 V64 M128,42 H172", 19))
    return fitted(body + heart(84, 146, .78) + arms + plus)


# ---------------------------------------------------------------- sound and sight on the screen
@picture("Mute", "A microphone with a line through it.")
def mute():
    stand = line("M56,84 V96 C56,156 144,156 144,96 V84 M100,142 V178", INK, 12) + line("M66,184 H134", INK, 12)
    mic = box(70, 10, 60, 108, STONE, 28) + line("M72,46 H92 M72,66 H92 M72,86 H92", INK, 5)
    return fitted(stand + mic + not_line(100, 100, 1.4))


def _loudspeaker(x, y, size):
    return place(path("M-42,-20 H-16 L18,-50 V50 L-16,20 H-42 Z", BLUE), x, y, size)


@picture("Louder", "A loudspeaker with three large sound lines and a plus sign.")
def louder():
    waves = line("M104,72 Q122,104 104,136 M126,54 Q154,104 126,154 M148,36 Q188,104 148,172", INK, 10)
    return fitted(_loudspeaker(56, 104, 1.14) + waves + joined(GREEN, bar("M36,8 V48 M16,28 H56", 15)))


@picture("Quieter", "A loudspeaker with one small sound line and a minus sign.")
def quieter():
    return fitted(_loudspeaker(70, 120, 1.3) + line("M116,98 Q128,120 116,142", INK, 10) + joined(ORANGE, bar("M132,44 H184", 19)))


@picture("Faster", "A running hare with two speed lines behind it.")
def faster():
    far = joined("#b98746", bar("M62,122 Q40,138 22,134", 15), bar("M138,118 L176,128", 13))
    near = joined(WOOD, bar("M62,118 Q56,146 26,156", 17), bar("M134,122 L166,146 L180,146", 14), path("M30,112 C32,70 78,66 108,84 L140,88 C152,104 146,128 124,132 C86,142 34,146 30,112 Z"),
                  oval(152, 88, 29, 22), bar("M140,72 Q112,62 92,38", 16), bar("M150,68 Q134,50 126,24", 16))
    face = dot(160, 82, 5) + dot(180, 90, 5) + line("M152,102 Q162,108 170,102", INK, 4)
    return fitted(circle(28, 104, 13, WHITE) + far + near + line("M98,44 Q114,60 130,68", CREAM, 5) + face + line("M4,62 H70 M14,84 H28", SLATE, 9))


def _capital(x, y, half, high, width, colour=INK):
    """A capital A standing on x,y."""
    return line(f"M{x - half},{y} L{x},{y - high} L{x + half},{y} M{x - half * .62},{y - high * .36} H{x + half * .62}", colour, width)


@picture("Make it bigger", "A small letter A, a very large letter A and an arrow that points up.")
def bigger():
    return fitted(_capital(36, 186, 18, 44, 12) + place(arrow(0, 0, .62, -90, GREEN), 34, 84) + _capital(132, 186, 58, 160, 25))


@picture("Make it smaller", "A large letter A, a small letter A and an arrow that points down.")
def smaller():
    return fitted(_capital(68, 186, 58, 160, 25) + place(arrow(0, 0, .62, 90, ORANGE), 166, 84) + _capital(164, 186, 18, 44, 12))

