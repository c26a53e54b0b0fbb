"""Pictures for the member's screens: buttons, and who is speaking about what."""
import math

from cast import (
    GRACE,
    KIM,
    LEON,
    PAT,
    ROSE,
    SAM,
    TOM,
    ZOE,
    picture,
)
from kit import (
    BLUE,
    BRICK,
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
    back_of,
    bar,
    box,
    bubble,
    circle,
    desk,
    dot,
    figure,
    hand,
    heart,
    joined,
    line,
    path,
    pen,
    person,
    place,
    query,
    speaker,
    star,
    thin_arrow,
    tick,
)
from screen_parts import bell, brick_wall, cottage, fitted, scenery


# ---------------------------------------------------------------- buttons
@picture("Change my answer", "A tick moves from one box to another box, with a pencil.")
def change_answer():
    swap = thin_arrow("M104,44 C146,36 154,50 154,62", (154, 66, 90, 1), width=11)
    return fitted(box(10, 10, 88, 88) + tick(54, 54, .66, GREY) + swap + box(84, 102, 88, 88, CREAM) + tick(126, 148, .78) + pen(148, 118, 1.15, 38))


@picture("Finished", "A chequered flag on a pole, and a tick.")
def finish():
    squares = [s for r in range(3) for c in range(5) if (r + c) % 2 == 0 for s in path(f"M{30 + c * 32},{14 + r * 32} h32 v32 h-32 Z", INK, NONE)]
    return line("M24,14 V186", INK, 12) + box(30, 14, 160, 96, WHITE, 2) + squares + box(30, 14, 160, 96, NONE, 2) + tick(128, 142, 1.12)


@picture("Start", "A finger presses a round green button.")
def start():
    button = circle(80, 80, 67, GREY) + circle(80, 80, 48, GREEN)
    arm = place(box(-25, 0, 50, 34, BLUE, 6), 150, 152, 1, -38)
    return button + arm + place(hand("point", SKINS[3]), 142, 143, 2.0, -38)


@picture("Undo", "A thick arrow that turns round and goes back.")
def undo():
    turn = joined(WHITE, bar("M62,82 H112 C162,82 162,150 112,150 H66", 20), path("M74,44 L30,82 L74,120 Z"))
    return box(10, 10, 180, 180, PURPLE, 34) + turn


@picture("Print", "A printer with a page coming out at the front.")
def print_():
    top = path("M52,72 V10 H132 L150,28 V72 Z", WHITE) + path("M132,10 V28 H150 Z", GREY)
    return top + box(10, 64, 180, 84, STONE, 14) + dot(166, 88, 7, GREEN) + box(36, 112, 128, 20, SLATE, 6) + path("M48,122 H152 V190 H48 Z", WHITE) + line("M68,146 H132 M68,166 H112", SLATE, 7)


@picture("Look for", "A magnifying glass over a row of pictures.")
def search():
    cards = box(10, 112, 78, 78, CREAM) + heart(42, 152, .5) + box(112, 10, 78, 78, SKY) + cottage(156, 50, .66)
    lens = joined(WOOD, bar("M138,138 L176,176", 20)) + circle(94, 94, 62, WHITE, INK, 12)
    return cards + lens + star(94, 96, .86)


@picture("Settings", "A large cog wheel with a spanner across it.")
def settings():
    teeth = [bar(f"M100,100 L{100 + 70 * math.cos(a):.1f},{100 + 70 * math.sin(a):.1f}", 32) for a in (i * math.pi / 4 for i in range(8))]
    spanner = joined(BLUE, bar("M66,134 L146,54", 22), path("M118,46 C120,24 140,8 164,14 L146,34 L150,50 L166,54 L186,36 C192,60 176,80 154,82 Z"), circle(58, 142, 24))
    return joined(STONE, circle(100, 100, 62), *[place(t, 0, 0) for t in teeth]) + circle(100, 100, 30) + spanner + circle(56, 144, 10)


@picture("Play", "A triangle that points right, in a circle.")
def play():
    return circle(100, 100, 87, TEAL) + path("M74,48 L156,100 L74,152 Z", WHITE)


@picture("Pause", "Two upright bars in a circle.")
def pause():
    return circle(100, 100, 87, YELLOW) + box(58, 50, 30, 100, WHITE) + box(112, 50, 30, 100, WHITE)


@picture("Say it again", "A loudspeaker with an arrow going round it.")
def repeat_sound():
    ring = thin_arrow("M160,52 A76,76 0 1 0 176,104", (156, 48, 40, 1.25), fill=ORANGE, width=14)
    return ring + speaker(92, 102, 1.1, waves=2)


# ---------------------------------------------------------------- people
@picture("Me", "A person pointing to their own chest.")
def me():
    body, arm = figure(94, 72, 1.28, GREEN, (None, ((58, 90), (32, 74), None, 0)), mouth="grin", **SAM)
    return fitted(body + arm + place(hand("point", SAM["skin"]), 136, 166, 1.75, -76))


@picture("Us", "Three people side by side with their arms round each other.")
def we_us():
    ends = person(53, 84, .88, RED, mouth="grin", **GRACE) + person(147, 84, .88, YELLOW, mouth="grin", **PAT)
    hands = place(hand("mitten", LEON["skin"]), 30, 136, 1, 165) + place(hand("mitten", LEON["skin"]), 170, 136, 1, 195, True)
    return fitted(ends + person(100, 68, 1.0, BLUE, mouth="grin", **LEON) + hands)


@picture("Board member", "A person at a meeting table, with a name badge on a ribbon.")
def member():
    ribbon = path("M-20,42 L0,58 L20,42", NONE, RED, 2, 4)
    card = box(66, 114, 68, 62, WHITE, 6) + path("M80,164 C80,144 120,144 120,164 Z", BLUE, INK, 5) + circle(100, 136, 13, SKINS[0], INK, 5)
    return person(100, 58, 1.1, TEAL, base=172, wide=1.35, on_top=ribbon, **KIM) + desk(156, 190) + card


@picture("Co-chair", "Two people side by side at the head of a table with a bell.")
def co_chair():
    pair = person(54, 66, 1.04, PURPLE, base=170, wide=.93, look=1, **TOM) + person(146, 66, 1.04, ORANGE, base=170, wide=.93, look=-1, **ZOE)
    return fitted(pair + desk(136, 190) + bell(100, 142, .62))


@picture("Family carer", "An older woman with an arm round a younger man, in front of a house.")
def family_carer():
    house = path("M10,84 L100,10 L190,84 Z", RED) + box(28, 84, 144, 106, CREAM, 3)
    pair = person(134, 108, .98, BLUE, base=190, wide=.95, mouth="grin", **SAM) + person(68, 98, 1.02, PURPLE, base=190, **ROSE)
    return fitted(house + pair + place(hand("mitten", ROSE["skin"]), 172, 158, 1.1, 195, True))


@picture("My view", "A person speaks; in the bubble is a star.")
def my_view():
    return fitted(person(64, 118, 1.18, ORANGE, look=1, mouth="talk", **SAM) + bubble(94, 8, 96, 84, (104, 118, 126)) + star(142, 50, .62))


@picture("Topic", "A speech bubble with one picture in it.")
def topic():
    return bubble(10, 10, 180, 146, (52, 190, 66)) + scenery(48, 32, 104, 102)


@picture("Question", "A speech bubble with a large question mark.")
def question():
    return bubble(10, 10, 180, 146, (52, 190, 66), fill=SKY) + query(100, 84, 1.36)


@picture("Decision", "A person before a signpost; one of its two arms has a tick.")
def decision():
    post = joined(WOOD, bar("M100,14 V186", 14))
    arms = path("M108,54 H48 L12,78 L48,102 H108 Z", GREY) + path("M92,10 H150 L188,36 L150,62 H92 Z", WHITE) + tick(130, 36, .46)
    return fitted(post + arms + back_of(100, 136, .98, BLUE))


@picture("What happened", "Words, and an arrow to a finished wall with a tick.")
def outcome():
    return bubble(10, 10, 106, 70, (36, 104)) + line("M34,34 H92 M34,54 H74", SLATE, 8) + thin_arrow("M128,34 C154,34 160,48 160,62", (160, 66, 90, 1), width=11) + brick_wall(36, 94, 152, 4, BRICK) + tick(112, 146, .98)
