"""Letters."""
from cast import *
from kit import *
from poses import *
from props import *


def news(who, mouth, brows, top):
    """Someone holds up a letter for us to see."""
    hands = both(place(hand("mitten", who["skin"]), 36, 174, 1.35, 40), 100)
    return person(100, 60, 1.16, top, wide=1.5, base=188, mouth=mouth, brows=brows, **who) + box(46, 100, 108, 90, WHITE, 4) + hands


@picture("Photo of who wrote this", "A letter and a large photo of a smiling face come out of an envelope.")
def sender_photo():
    back = path("M6,110 L100,44 L194,110 V200 H6 Z", CREAM)
    page = place(box(-44, -80, 88, 160, WHITE, 4) + writing(-28, -58, 56, 3, 22), 140, 90, 1, 8)
    who = place(sum(head(mouth="grin", **ZOE), []), 0, -2, 1.1)
    bust = path("M-43,47 C-43,34 -26,32 0,32 C26,32 43,34 43,47 Z", TEAL)
    photo = place(box(-54, -64, 108, 140, WHITE, 4) + box(-43, -53, 86, 100, SKY, 2, NONE) + bust + who + box(-43, -53, 86, 100, NONE, 2, INK, 5), 70, 70, 1, -6)
    front = path("M6,120 L100,176 L194,120 V204 H6 Z", CREAM) + line("M8,202 L74,160 M192,202 L126,160")
    return fitted(back + page + photo + front)


@picture("Signature", "A pen writes a curly name on a line.")
def signature():
    name = line("M14,150 C22,52 74,34 58,112 C48,164 22,160 34,136 C48,108 56,166 70,140 C78,124 80,158 92,142", BLUE, 9)
    return fitted(line("M10,186 H188", INK, 8) + name + writing_hand(92, 142, .92, SKINS[3], GREEN, RED))


@picture("Dear", "A letter comes out of its envelope; at the top a smiling person waves next to a heart, and lines of writing follow.")
def dear():
    page = box(22, 0, 156, 190, WHITE, 6)
    hello = person(88, 54, .82, BLUE, (((56, 80), (54, 14), "open", 0), None), base=114, mouth="grin", **MEI)
    words = heart(150, 40, .44) + line("M44,134 H156 M44,154 H120", SLATE, 9)
    pocket = path("M4,120 L100,184 L196,120 V206 H4 Z", CREAM)
    return fitted(path("M4,206 V120 H196 V206 Z", WOOD) + page + hello + words + pocket)


@picture("Thank you", "A smiling person holds out a bunch of flowers.")
def thank_you():
    body, arms = figure(66, 76, 1.16, TEAL, (None, ((50, 88), (68, 70), "fist", 0)), **AMINA, mouth="grin")
    return fitted(body + flowers(148, 150, .98) + arms + heart(148, 34, .5))


@picture("Contact us", "A phone, an envelope and a speech bubble.")
def contact_us():
    return big_phone(x=50, size=.8) + bubble(92, 22, 98, 74, (104, 114)) + [s for x in (118, 141, 164) for s in dot(x, 58, 7)] + envelope(100, 112, 90, 66)


@picture("Tell us what you think", "A person talks about a happy, a straight and a sad face; another person listens with a hand behind the ear.")
def tell_us():
    says = person(44, 134, 1.16, ORANGE, base=222, wide=.95, look=1, mouth="talk", **SOFIA)
    words = bubble(-8, -24, 196, 84, (72, 108, 84)) + smiley(36, 18, 24, 1, MINT) + smiley(90, 18, 24, 0) + smiley(144, 18, 24, -1, RED)
    hears, arm = acting(146, 138, 1.12, GREEN, None, ((72, 54), (44, 18), "mitten", 10), 1.4, base=222, wide=.95, look=-1, **PAT)
    return fitted(says + words + hears + arm)


@picture("Good news", "A smiling person holds a letter with a large tick; small lines shine round it.")
def yes_you_can():
    shine = line("M24,86 L10,74 M22,44 L36,52 M176,86 L190,74 M178,44 L164,52 M60,16 L66,28 M140,16 L134,28", ORANGE, 8)
    return shine + news(ZOE, "grin", "up", YELLOW) + tick(100, 146, .74)


@picture("Not the answer you wanted", "A sad person holds a letter with a grey cross.")
def bad_news():
    return news(PAT, "sad", "worry", PURPLE) + cross(100, 146, .62, STONE)


@picture("Next meeting", "A calendar page with three people at a table on it.")
def date_of_next():
    page = box(10, 20, 180, 170, WHITE, 10) + path("M10,66 V30 Q10,20 20,20 H180 Q190,20 190,30 V66 Z", RED) + line("M56,10 V36 M144,10 V36", INK, 11)
    trio = person(54, 110, .56, GREEN, base=172, **LEON) + person(146, 110, .56, PURPLE, base=172, **SOFIA) + person(100, 104, .6, YELLOW, base=172, **PAT)
    return page + trio + path("M28,182 L40,152 H160 L172,182 Z", WOOD)


@picture("You can bring someone", "Two smiling people arm in arm, with a large plus between them; the second wears a ribbon with a badge.")
def bring_supporter():
    one = person(52, 84, 1.06, ORANGE, base=206, mouth="grin", look=1, bold=1.1, **TOM)
    badge = line("M-20,44 L-4,70 L14,44", BLUE, 6) + box(-17, 66, 26, 30, WHITE, 4, INK, 5) + line("M-10,80 h12", SLATE, 5)
    two = person(148, 80, 1.06, PURPLE, base=206, look=-1, mouth="grin", bold=1.1, on_top=place(badge, 12, -2), **MARCUS)
    link = joined(PURPLE, bar("M110,146 L100,186 L136,186", 19)) + place(hand("fist", MARCUS["skin"]), 138, 186, 1.1, 84)
    hold = joined(ORANGE, bar("M78,150 L70,180 L86,168", 19)) + place(hand("mitten", TOM["skin"]), 88, 167, 1.25, 70)
    plus = joined(BLUE, bar("M100,-4 V50 M73,23 H127", 17))
    return fitted(two + one + link + hold + plus)


@picture("We promise", "Two people shake hands in front of a signed page with a red seal.")
def promise():
    page = paper(44, 6, 112, 124, WHITE) + writing(62, 34, 54, 1) + writing(62, 54, 74, 1)
    signed = line("M62,84 q8,-20 16,0 t16,0", BLUE, 6) + star(130, 84, .44, RED)
    return fitted(page + signed + place(handshake(SKINS[1], SKINS[4], TEAL, ORANGE), 100, 142, 1.04))
