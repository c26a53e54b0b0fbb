"""Rights."""
from cast import *
from kit import *
from poses import *
from props import *


def _scales(x, y, size=1.0, fill=YELLOW):
    """Level scales, about 140 wide and 120 high."""
    pans = both(line("M46,-34 L28,14 M46,-34 L64,14", INK, 5) + path("M22,12 H70 Q66,34 46,34 Q26,34 22,12 Z", fill))
    post = joined(fill, bar("M0,-46 V52", 8), bar("M-46,-34 H46", 8), bar("M-28,54 H28", 10), dot(0, -50, 8))
    return place(pans + post, x, y, size)


def _linked(colour, skin):
    """One of a ring of people, standing on the globe; they hold hands at the sides."""
    arms = joined(colour, bar("M0,-62 V-52", 22), bar("M-32,-58 Q0,-76 32,-58", 9))
    return arms + circle(0, -84, 13, skin) + dot(-4, -85, 2.2) + dot(4, -85, 2.2) + line("M-4,-79 Q0,-76 4,-79", INK, 3)


@picture("Voting", "A hand puts a paper with a cross into a ballot box.")
def voting():
    grip = joined(SKINS[3], bar("M166,40 L142,54", 32), bar("M142,62 L118,78", 14)) + place(box(-18, -25, 36, 50, GREEN), 168, 38, turn=-30)
    return paper(40, 18, 96, 100) + line("M58,58 L90,90 M90,58 L58,90", INK, 11) + grip + box(14, 106, 172, 84, GREY, 8) + line("M32,118 H150", INK, 10)


@picture("Voter ID", "A hand holds a card with a photo of a face, in front of a ballot box.")
def voter_id():
    ballot = box(76, 112, 124, 92, GREY, 8) + path("M112,124 V40 H174 V124 Z", WHITE) + line("M126,62 L160,96 M160,62 L126,96", INK, 10) + line("M98,124 H188", INK, 10)
    card = box(-46, -60, 92, 116, SKY, 10) + face_card(-34, -48, 68, 66, WHITE, .74, **ZOE) + line("M-28,32 H28", SLATE, 8)
    thumb = joined(SKINS[4], bar("M-4,32 L-18,2", 16))
    grip = box(-24, 40, 48, 40, ORANGE, 6) + joined(SKINS[4], box(-24, -4, 48, 44, r=16))
    return fitted(ballot + place(grip, 44, 146, 1, 8) + place(card, 54, 80, 1, -6) + place(thumb, 46, 142, 1, 20))


@picture("My rights", "A person with a raised fist holds up a scroll with scales on it.")
def rights():
    body, arms = figure(68, 92, 1.2, PURPLE, (((66, 48), (58, -8), "fist", 0), None), base=204, mouth="grin", look=1, **GRACE)
    scroll = box(106, 36, 90, 150, CREAM, 2) + box(98, 18, 106, 28, YELLOW, 14) + box(98, 176, 106, 28, YELLOW, 14) + _scales(151, 112, .62)
    fingers = joined(GRACE["skin"], bar("M100,126 H114", 12), bar("M100,140 H116", 12), bar("M100,154 H114", 12)) + line("M102,133 H114 M102,147 H114", INK, 4)
    return fitted(body + arms + scroll + fingers)


@picture("Law", "A thick book with scales on its cover.")
def law():
    pages = path("M28,150 H180 V182 H28 Q14,180 14,166 Q14,152 28,150 Z", WHITE) + line("M40,162 H178 M40,172 H178", STONE, 4)
    cover = path("M12,166 V26 Q12,10 28,10 H184 V150 H28 Q14,152 12,166 Z", RED) + line("M42,12 V148", INK, 6)
    bottom = path("M12,166 Q14,184 28,184 H184", NONE, INK, 12)
    return fitted(pages + cover + bottom + _scales(113, 80, .92))


@picture("Fair treatment", "A woman in a headscarf and a man sit level on the two sides of a pair of scales.")
def equality():
    left = person(48, 68, .82, GREEN, base=142, **AMINA)
    right = person(152, 68, .82, ORANGE, base=142, **MARCUS)
    chains = both(line("M152,10 L110,132 M152,10 L194,132", INK, 6), 100)
    bowls = both(path("M108,132 H196 Q192,164 152,164 Q112,164 108,132 Z", YELLOW), 100)
    post = joined(WOOD, bar("M100,10 V190", 9), bar("M44,10 H156", 9), bar("M70,190 H130", 11))
    return fitted(chains + post + left + right + bowls)


@picture("Unfair treatment", "Someone in a doorway holds up a palm against a sad person in a wheelchair.")
def discrimination():
    door = box(114, -8, 92, 202, WOOD, 3) + box(128, 6, 64, 188, YELLOW, 0)
    inside = person(162, 58, .98, GREEN, base=194, wide=.76, look=-1, mouth="flat", brows="cross", bold=1.15, **TOM)
    out = place(wheelchair_user(0, 0, .94, top=PURPLE, mouth="sad", brows="worry", bold=1.15, **LEON), 36, 106)
    arm = place(hand("open", TOM["skin"]), 118, 128, 1.6, -10) + joined(GREEN, bar("M178,134 L150,164 L122,138", 20))
    return fitted(door + inside + out + arm)


@picture("My choice", "A person points to one of two pictures.")
def choice():
    left = box(10, 10, 78, 84, WHITE, 8, GREEN, 12) + apple(49, 54, .58)
    right = box(112, 10, 78, 84, WHITE, 8) + mug(130, 34, 34, 40, BLUE)
    body, arm = figure(112, 116, .9, ORANGE, (((50, 76), (62, 34), "point", -8), None), look=-1, **SAM)
    return fitted(left + right + body + arm)


@picture("Making my own decisions", "A person points to their own head; in the thought are an apple with a tick and a cup.")
def capacity():
    cloud = thought(92, 0, 124, 140)[:-2]
    options = apple(144, 44, .66) + tick(178, 42, .5) + mug(130, 82, 40, 40, BLUE)
    body, arm = figure(58, 106, 1.24, ORANGE, (((56, 70), (46, 20), "point", -30), None), base=206, look=1, mouth="smile", **TOM)
    return fitted(cloud + options + body + arm + circle(112, 146, 8) + circle(98, 158, 5))


@picture("Best interests", "Three people at a table look at a photo of one person with a heart.")
def best_interests():
    team = person(100, 44, .84, WHITE, base=150, mouth="talk", **DEV) + person(38, 66, .9, TEAL, base=160, look=1, **SOFIA) + person(162, 66, .9, PURPLE, base=160, look=-1, **ROSE)
    return fitted(team + desk(130, 190) + face_card(66, 98, 68, 84, SKY, .8, **SAM) + heart(134, 172, .4))


@picture("Saying yes to something", "A smiling person signs a page with a tick.")
def consent():
    page = path("M34,190 L50,122 H150 L166,190 Z", WHITE) + tick(78, 154, .5) + line("M104,170 H146", SLATE, 7)
    return fitted(person(92, 60, 1.14, GREEN, base=170, wide=1.1, mouth="grin", **KIM) + desk(136, 190) + page + writing_hand(118, 168, .62, KIM["skin"], GREEN, BLUE))


@picture("Changing my mind", "A head from the side; in it an arrow turns from a tick to a cross.")
def withdraw_consent():
    return fitted(place(profile(SKINS[2], BROWN, face=False), 0, 0, 2.6) + tick(-34, 20, .62) + cross(34, 20, .62) + thin_arrow("M-38,-22 C-30,-66 26,-66 34,-34", (34, -32, 84, .8), width=12))


@picture("Complaint", "A person shows a page with a sad face to another person.")
def complaint():
    page = paper(64, 92, 72, 90) + dot(86, 130, 6) + dot(114, 130, 6) + line("M82,164 Q100,144 118,164", INK, 7)
    pair = person(56, 66, .96, ORANGE, look=1, mouth="sad", brows="cross", **SOFIA) + person(144, 66, .96, GREY, look=-1, mouth="flat", **JOE)
    return pair + page + place(hand("mitten", SOFIA["skin"]), 48, 162, 1.1, 80)


@picture("Human rights", "A globe with people who hold hands all round it.")
def human_rights():
    looks = ((RED, 0), (YELLOW, 4), (GREEN, 2), (PURPLE, 1), (ORANGE, 3), (TEAL, 4))
    ring = [s for i, (colour, tone) in enumerate(looks) for s in place(_linked(colour, SKINS[tone]), 100, 100, 1, i * 60)]
    land = path("M66,84 Q74,68 94,66 L100,78 L88,88 L90,102 L76,104 Z", GREEN, INK, 4) + path("M104,96 L126,84 Q138,98 130,120 L116,134 L112,114 Z", GREEN, INK, 4) + path("M72,118 L88,120 L92,138 Q78,134 72,118 Z", GREEN, INK, 4)
    return fitted(ring + circle(100, 100, 44, BLUE) + land + circle(100, 100, 44, NONE))
