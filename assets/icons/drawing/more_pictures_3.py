"""People together, rights, and things to arrange for a meeting."""

from cast import GRACE, JOE, KIM, LEON, MEI, PAT, ROSE, SAM, TOM, ZOE, picture
from kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    GREEN,
    INK,
    NONE,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    box,
    circle,
    dot,
    fitted,
    head,
    joined,
    line,
    oval,
    path,
    person,
    place,
    thin_arrow,
    wheelchair_user,
)
from screen_parts import walker


# ---------------------------------------------------------------- culture and rights
@picture("My culture", "A person in a patterned wrap and headwrap, with a drum and a bowl of food.")
def culture():
    robe = path("M-50,86 L34,44 L46,58 L-50,112 Z", YELLOW) + line("M-38,92 L34,54", RED, 6)
    body = person(98, 74, 1.16, PURPLE, base=190, on_top=robe, rings=YELLOW, style="crop", colour=BLACK, skin=SKINS[4], mouth="grin")
    wrap = path("M-27,-10 C-38,-34 -28,-54 -4,-54 C4,-66 30,-60 26,-44 C34,-34 32,-20 27,-10 Q0,-28 -27,-10 Z", ORANGE) + line("M-26,-20 Q-2,-40 26,-44 M-20,-36 Q-6,-48 4,-52", RED, 5)
    drum = path("M10,116 H70 Q70,148 54,158 L62,190 H18 L26,158 Q10,148 10,116 Z", "#b5713c") + path("M14,124 L27,156 L40,126 L53,156 L66,124", NONE, CREAM, 5) + oval(40, 116, 30, 11, CREAM)
    food = oval(156, 146, 30, 20, ORANGE) + dot(146, 138, 5, GREEN) + dot(164, 136, 5, RED) + dot(156, 132, 4, YELLOW)
    bowl = food + path("M120,148 H192 Q190,188 156,188 Q122,188 120,148 Z", BLUE) + line("M136,166 H176", WHITE, 5)
    return fitted(body + place(wrap, 98, 74, 1.16) + drum + bowl)


def _linked(colour, skin):
    """One of a ring of people, standing on the globe; they hold hands at the sides."""
    arms = joined(colour, bar("M0,-62 V-52", 22), bar("M-32,-58 Q0,-76 32,-58", 9))
    return arms + circle(0, -84, 13, skin) + dot(-4, -85, 2.2) + dot(4, -85, 2.2) + line("M-4,-79 Q0,-76 4,-79", INK, 3)


@picture("Human rights", "A globe with people who hold hands all round it.")
def human_rights():
    looks = ((RED, 0), (YELLOW, 4), (GREEN, 2), (PURPLE, 1), (ORANGE, 3), (TEAL, 4))
    ring = [s for i, (colour, tone) in enumerate(looks) for s in place(_linked(colour, SKINS[tone]), 100, 100, 1, i * 60)]
    land = path("M66,84 Q74,68 94,66 L100,78 L88,88 L90,102 L76,104 Z", GREEN, INK, 4) + path("M104,96 L126,84 Q138,98 130,120 L116,134 L112,114 Z", GREEN, INK, 4) + path("M72,118 L88,120 L92,138 Q78,134 72,118 Z", GREEN, INK, 4)
    return fitted(ring + circle(100, 100, 44, BLUE) + land + circle(100, 100, 44, NONE))


@picture("You can bring someone", "Two people, arm in arm, walk towards an open door.")
def bring_supporter():
    door = box(136, 10, 54, 180, WOOD, 2) + box(146, 20, 44, 170, YELLOW, 0) + path("M190,20 L168,34 V184 L190,190 Z", RED) + dot(175, 112, 5)
    guest = walker(40, 104, .92, BLUE, **KIM)
    friend = walker(108, 104, .92, ORANGE, SLATE, JOE["skin"], style="short", colour=BROWN, beard=BROWN)
    return fitted(door + friend + guest)


@picture("See your face", "A face with a ring round the mouth, and an eye that looks at it.")
def see_face():
    face = place(sum(head(mouth="talk", bold=1.15, **SAM), []), 76, 92, 1.85)
    ring = circle(76, 126, 29, NONE, RED, 9)
    sight = line("M107,136 L124,148", RED, 8)
    eye = path("M112,162 Q150,120 194,162 Q150,202 112,162 Z", WHITE, INK, 8) + circle(153, 161, 18, BLUE) + dot(153, 161, 9)
    return fitted(face + ring + sight + eye)


# ---------------------------------------------------------------- to arrange for a meeting
@picture("Table that fits my wheelchair", "A wheelchair user with their knees under a raised table; an arrow shows its height.")
def table_height():
    table = box(76, 88, 114, 18, WOOD, 4) + box(134, 106, 14, 82, SLATE, 0) + box(112, 180, 60, 12, SLATE, 4)
    height = thin_arrow("M180,124 V172", (180, 122, -90, .62), (180, 174, 90, .62), fill=GREEN, width=8)
    return fitted(wheelchair_user(66, 100, 1, top=RED, **ROSE) + table + height)


@picture("Meeting before the meeting", "Two people at a small table; an arrow goes on to a big table with many people.")
def pre_meeting():
    two = person(34, 34, .62, BLUE, base=86, look=1, mouth="talk", **TOM) + person(90, 34, .62, YELLOW, base=86, look=-1, **ZOE) + oval(62, 82, 36, 13, WOOD)
    go = thin_arrow("M122,40 H156 V66", (156, 74, 90, .8), fill=GREEN)
    rest = ((32, PURPLE, MEI), (77, RED, PAT), (123, TEAL, LEON), (168, ORANGE, GRACE))
    far = [s for x, top, who in rest for s in person(x, 130, .52, top, base=170, **who)]
    return fitted(two + go + far + path("M10,190 L26,158 H174 L190,190 Z", WOOD))


