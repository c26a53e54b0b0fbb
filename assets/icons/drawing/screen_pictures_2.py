"""Pictures for the member's screens: reading and writing, understanding, the meeting and who comes to it."""
from cast import (
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LEON,
    MARCUS,
    PAT,
    ROSE,
    SAM,
    SOFIA,
    TOM,
    ZOE,
    picture,
)
from faces import portrait, portrait_head, wheelchair_back
from kit import (
    BLACK,
    BLOND,
    BLUE,
    BROWN,
    CREAM,
    GREEN,
    GREY,
    INK,
    MINT,
    NONE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SILVER,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    back_of,
    both,
    box,
    bubble,
    circle,
    clock,
    cross,
    desk,
    ear,
    figure,
    hand,
    line,
    oval,
    paper,
    path,
    pen,
    person,
    place,
    profile,
    star,
    thin_arrow,
    tick,
)
from screen_parts import (
    apple,
    bulb,
    face_card,
    fist_round,
    fitted,
    open_book,
    seated,
    writing_hand,
)


# ---------------------------------------------------------------- whose words
@picture("Put my name on it", "A speech bubble with a name badge hanging from it; the badge has a face.")
def my_name_on_it():
    words = bubble(10, 10, 168, 94, (32, 144, 60)) + line("M38,40 H148 M38,64 H86", SLATE, 9)
    ribbon = line("M106,84 L130,112 L154,84", RED, 9)
    name = line("M142,152 C150,126 160,134 154,150 C152,158 166,148 168,140 Q170,154 178,146", BLUE, 7)
    return words + ribbon + box(70, 106, 120, 84, WHITE, 8) + face_card(80, 116, 54, 64, SKY, **TOM) + name


@picture("Who helped me", "Two hands of two people hold one pencil and write.")
def helped_by():
    sheet = path("M10,160 L30,124 H172 L190,190 H10 Z", WHITE) + line("M30,174 H74", SLATE, 8)
    low = place(fist_round(SKINS[4], RED, 54), 110, 122, 1.0, 8)
    high = place(fist_round(SKINS[1], BLUE, 54), 112, 68, 1.0, -8, flip=True)
    return fitted(sheet + pen(94, 182, 2.35, 8) + low + high)


@picture("I did this on my own", "One person alone at a table, in a wheelchair, writes a page; a star beside them.")
def on_my_own():
    chair = place(wheelchair_back(), 80, 78, 1.12)
    body, arms = figure(80, 76, 1.12, YELLOW, (None, ((54, 98), (24, 96), None, 0)), base=176, wide=.9, mouth="grin", **SAM)
    page = path("M30,182 L44,146 H122 L130,182 Z", WHITE) + line("M56,160 H84 M52,171 H92", SLATE, 5)
    return fitted(chair + body + desk(142, 190) + page + arms + writing_hand(96, 168, .5, SAM["skin"], YELLOW, RED) + star(158, 46, .68))


@picture("Written down", "A hand writes in a book; the book has a small lock.")
def written_down():
    lines = line("M30,72 H82 M30,96 H82 M30,120 H82 M30,144 H66 M116,72 H170", SLATE, 8)
    return fitted(open_book(10, 40, 180, 150, TEAL) + lines + writing_hand(112, 108, .8, SKINS[2], ORANGE))


@picture("Reading", "A person reads an open book.")
def reading():
    body = person(100, 64, 1.14, RED, base=186, wide=1.1, **AMINA)
    covers = both(path("M100,118 Q66,96 26,104 V178 Q66,172 100,190 Z", BLUE) + path("M100,118 Q70,92 36,92 L26,104 Q66,96 100,118 Z", WHITE), 100)
    thumbs = both(place(hand("mitten", AMINA["skin"]), 22, 168, 1.25, 30), 100)
    return fitted(body + covers + thumbs)


@picture("I do not understand", "A person scratches their head; above is a tangled line.")
def dont_understand():
    body, arm = figure(80, 112, 1.2, TEAL, (None, ((74, 58), (38, -16), "mitten", -20)), base=190, wide=1.1, mouth="wavy", brows="worry", **MARCUS)
    tangle = line("M16,40 C30,2 84,2 84,30 C84,58 34,58 38,32 C44,4 120,0 124,28 C126,60 72,62 76,36 C82,6 158,4 164,32 C166,62 116,62 120,38 C124,14 176,10 186,28", PURPLE, 9)
    return fitted(body + arm + tangle)


@picture("Check I understand", "A head with a lit bulb in it, and a page with a tick.")
def check_understanding():
    inside = place(profile(SKINS[2], face=False), 72, 82, 1.5)
    return fitted(inside + bulb(66, 64, .72) + paper(100, 92, 90, 98) + tick(142, 146, .72))


@picture("Word list", "An open book: a thick word on one page, an arrow, and its picture on the other page.")
def word_list():
    page = line("M32,62 H66", INK, 18) + line("M30,98 H80 M30,122 H80 M30,146 H62", SLATE, 8)
    return open_book(10, 16, 180, 170, PURPLE) + page + thin_arrow("M86,62 H108", (110, 62, 0, .7), width=7) + apple(146, 112, .9)


@picture("Choose my picture", "Four face photos; a finger points to one.")
def log_in_picture():
    anna = {"style": "wave_bob", "colour": BLOND, "skin": SKINS[0], "shape": "round", "eyes": "folded", "brows": "up", "glasses": PURPLE}
    spots = ((10, 10, SKY, {"style": "curly", "colour": BLACK, "skin": SKINS[4], "mouth": "grin", "rings": YELLOW}), (104, 10, CREAM, {"style": "beanie", "colour": BLUE, "second": ORANGE, "skin": SKINS[1]}),
             (10, 104, MINT, {"style": "thin", "colour": SILVER, "skin": SKINS[2], "years": 2, "moustache": SILVER}), (104, 104, PINK, anna))
    faces = [s for x, y, fill, who in spots for s in box(x, y, 86, 86, fill) + place(sum(portrait_head(**who), []), x + 43, y + 52, 1.02)]
    return fitted(faces + box(104, 104, 86, 86, NONE, 6, RED, 10) + place(hand("point", SKINS[3]), 106, 192, 1.4, 10))


# ---------------------------------------------------------------- the meeting
@picture("Partnership board", "Six people round a table with a tick on it.")
def partnership_board():
    far = person(46, 54, .74, RED, base=150, **GRACE) + person(154, 54, .74, GREEN, base=150, **AMINA) + person(100, 48, .8, BLUE, base=150, **JOE)
    near = [s for x, top, who in ((42, PURPLE, TOM), (100, YELLOW, ROSE), (158, TEAL, MARCUS)) for s in back_of(x, 150, .66, top, colour=who["colour"], skin=who["skin"])]
    return far + oval(100, 124, 87, 34, WOOD) + tick(100, 118, .5) + near


@picture("Plan for the meeting", "A list with the numbers 1, 2 and 3, and a clock.")
def agenda():
    ones = line("M34,38 L44,32 V60 M32,84 C34,74 52,76 48,88 L32,106 H50 M32,126 H50 L40,137 C54,138 52,156 40,156 Q34,156 31,151", INK, 7)
    return paper(10, 10, 140, 180) + ones + line("M68,48 H108 M68,94 H124 M68,140 H96", SLATE, 9) + clock(142, 142, 45, 10)


@picture("Next meeting", "A calendar page with three people at a table on it.")
def date_of_next():
    page = box(10, 20, 180, 170, WHITE, 10) + path("M10,66 V30 Q10,20 20,20 H180 Q190,20 190,30 V66 Z", RED) + line("M56,10 V36 M144,10 V36", INK, 11)
    trio = person(54, 110, .56, GREEN, base=172, **LEON) + person(146, 110, .56, PURPLE, base=172, **SOFIA) + person(100, 104, .6, YELLOW, base=172, **PAT)
    return page + trio + path("M28,182 L40,152 H160 L172,182 Z", WOOD)


@picture("Small group", "Three people close together at a small table.")
def small_group():
    sides = person(52, 84, .98, RED, base=180, wide=.8, look=1, **KIM) + person(148, 84, .98, GREEN, base=180, wide=.8, look=-1, **MARCUS)
    return fitted(person(100, 54, .92, PURPLE, base=170, mouth="grin", **DEV) + sides + oval(100, 160, 62, 28, WOOD))


@picture("Big group", "Many people, seen from behind, face one speaker.")
def big_group():
    rows = [((34, RED, BROWN, 1), (78, TEAL, "#33302f", 3), (122, YELLOW, "#e7bd5f", 0), (166, PURPLE, "#33302f", 4)), ((12, GREEN, "#33302f", 2), (56, ORANGE, "#c3c8cf", 0), (100, BLUE, "#c9662b", 0), (144, RED, "#33302f", 4), (188, GREEN, BROWN, 1))]
    crowd = [s for r, row in enumerate(rows) for x, top, colour, tone in row for s in back_of(20 + x * .8, 114 + r * 46, .5, top, 150 + r * 40, colour, SKINS[tone])]
    return fitted(person(100, 46, .78, BLUE, ("raised", None), base=140, mouth="talk", **SOFIA) + crowd)


@picture("1 to 1", "Two people on two chairs face each other.")
def one_to_one():
    return fitted(seated(52, 96, 1, RED, SLATE, reach=(14, 26), **JOE) + seated(148, 96, 1, PURPLE, BROWN, flip=True, reach=(14, 26), **GRACE))


# ---------------------------------------------------------------- letters and messages
@picture("Email", "An envelope and an @ sign on a laptop screen.")
def email():
    screen = box(22, 14, 156, 116, SLATE, 10) + box(34, 26, 132, 92, SKY, 4) + path("M10,138 H190 V158 Q190,170 176,170 H24 Q10,170 10,158 Z", GREY)
    return screen + box(46, 42, 92, 64, CREAM, 3) + line("M48,46 L92,80 L136,46") + circle(146, 142, 44, WHITE) + line("M158,132 V146 C158,158 172,156 172,142 A26,26 0 1 0 160,164", INK, 7) + circle(146, 142, 11, NONE, INK, 7)


@picture("Tell us what you think", "A person speaks into a large ear.")
def tell_us():
    waves = line("M104,112 Q114,128 104,144 M120,98 Q138,128 120,158", BLUE, 9)
    return fitted(place(profile(SKINS[4], "#33302f", open_mouth=True), 44, 98, 1.46) + waves + ear(158, 84, .64, SKINS[1]))


@picture("Photo of who wrote this", "A framed photo of a face, and a signature.")
def sender_photo():
    photo = box(26, 10, 148, 132, WOOD, 6) + box(38, 22, 124, 108, SKY, 2) + place(portrait("cardigan", PURPLE, SKINS[2], second=WHITE, style="side_long", colour=BROWN, years=1), 42, 22, .58) + box(38, 22, 124, 108, NONE, 2)
    return photo + line("M14,180 C30,140 50,144 40,172 C34,190 56,182 66,164 C74,154 78,188 92,170 C102,158 104,186 120,174 C136,164 150,180 186,168", BLUE, 8)


@picture("Signature", "A pen writes a curly name on a line.")
def signature():
    name = line("M14,150 C22,52 74,34 58,112 C48,164 22,160 34,136 C48,108 56,166 70,140 C78,124 80,158 92,142", BLUE, 9)
    return fitted(line("M10,186 H188", INK, 8) + name + writing_hand(92, 142, .92, SKINS[3], GREEN, RED))


@picture("Not the answer you wanted", "A sad person holds a letter with a grey cross.")
def bad_news():
    return news(PAT, "sad", "worry", PURPLE) + cross(100, 146, .62, STONE)


@picture("Good news", "A smiling person holds a letter with a large tick; small lines shine round it.")
def yes_you_can():
    shine = line("M24,86 L10,74 M22,44 L36,52 M176,86 L190,74 M178,44 L164,52 M60,16 L66,28 M140,16 L134,28", ORANGE, 8)
    return shine + news(ZOE, "grin", "up", YELLOW) + tick(100, 146, .74)


def news(who, mouth, brows, top):
    """Someone holds up a letter for us to see."""
    hands = both(place(hand("mitten", who["skin"]), 36, 174, 1.35, 40), 100)
    return person(100, 60, 1.16, top, wide=1.5, base=188, mouth=mouth, brows=brows, **who) + box(46, 100, 108, 90, WHITE, 4) + hands
