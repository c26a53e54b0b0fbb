"""Letters."""
from cast import AMINA, GRACE, LEON, MARCUS, MEI, PAT, SOFIA, TOM, ZOE, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    INK,
    MINT,
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
    bar,
    both,
    box,
    bubble,
    cross,
    dot,
    figure,
    fitted,
    hand,
    head,
    heart,
    joined,
    line,
    path,
    person,
    place,
    tick,
    writing,
)
from poses import acting, writing_hand
from props import big_phone, envelope, face_card, flowers, smiley


def news(who, mouth, brows, top):
    """Someone holds up a letter for us to see."""
    hands = both(place(hand("mitten", who["skin"]), 36, 174, 1.35, 40), 100)
    return person(100, 60, 1.16, top, wide=1.5, base=188, mouth=mouth, brows=brows, **who) + box(46, 100, 108, 90, WHITE, 4) + hands


@picture("Photo of who wrote this", "A letter with a large photo of a smiling face clipped to it, and a hand that signs the letter.")
def sender_photo():
    page = box(10, 22, 176, 176, WHITE, 4) + writing(130, 50, 38, 3, 22)
    who = place(sum(head(mouth="grin", **ZOE), []), 0, 4, 1.1)
    bust = path("M-43,51 C-43,36 -26,36 0,36 C26,36 43,36 43,51 Z", TEAL)
    clip = line("M-8,-40 V-58 Q-8,-66 0,-66 Q8,-66 8,-58 V-36", SLATE, 6)
    photo = place(box(-46, -54, 92, 108, SKY, 4) + bust + who + box(-46, -54, 92, 108, NONE, 4) + clip, 68, 70, 1, -5)
    name = line("M30,178 C38,146 54,152 46,174 C42,188 60,178 68,166 C72,160 74,184 84,174 Q92,168 98,176", BLUE, 9)
    return fitted(page + photo + name + writing_hand(102, 176, .82, ZOE["skin"], TEAL))


@picture("Signature", "A pen writes a curly name on a line.")
def signature():
    name = line("M14,150 C22,52 74,34 58,112 C48,164 22,160 34,136 C48,108 56,166 70,140 C78,124 80,158 92,142", BLUE, 9)
    return fitted(line("M10,186 H188", INK, 8) + name + writing_hand(92, 142, .92, SKINS[3], GREEN, RED))


@picture("Dear", "The top of a letter, with a photo of a face at the left.")
def dear():
    page = box(14, 10, 172, 180, WHITE, 6) + line("M116,52 H164 M38,128 H162 M38,148 H162 M38,168 H112", SLATE, 9)
    return page + face_card(30, 26, 72, 78, SKY, **MEI) + line("M116,82 H150", SLATE, 9)


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


@picture("You can bring someone", "Two people arm in arm come in through an open door; one waves, and above them is a yellow plus.")
def bring_supporter():
    door = box(4, 2, 154, 204, WOOD, 4) + box(20, 18, 122, 188, CREAM, 0) + path("M158,6 L202,-6 V206 H158 Z", TEAL) + dot(190, 104, 7, WHITE)
    one, wave = figure(50, 106, 1, ORANGE, (((54, 78), (42, 26), "open", 0), None), base=206, wide=.94, look=1, mouth="grin", **TOM)
    two, arm = figure(130, 102, 1, PURPLE, (((54, 82), (46, 92), None, 0), None), base=206, wide=.94, look=-1, **MARCUS)
    plus = joined(YELLOW, bar("M88,34 V60 M75,47 H101", 12))
    return fitted(door + two + one + wave + arm + plus)


@picture("We promise", "A person holds one hand on their heart and raises the other hand, beside a heart.")
def promise():
    up, chest = ((62, 84), (60, 32), "open", 0), ((52, 98), (10, 84), "mitten", 0)
    return fitted(person(100, 70, 1.3, TEAL, (up, chest), base=200, **GRACE) + heart(176, 46, .5))
