"""Mental health."""
from cast import *
from faces import wheelchair_back
from kit import *
from props import *

LAP = ((48, 92), (16, 104), "mitten", 0)


def _cloud(x, y, size=1.0, fill=SLATE):
    """A rain cloud about 140 wide and 70 high, without its rain."""
    return place(joined(fill, circle(-44, 6, 22), circle(-14, -14, 30), circle(26, -8, 26), circle(48, 8, 20), box(-60, 2, 122, 26, r=13)), x, y, size)


def _rain(drops, length=16, width=8):
    return line(" ".join(f"M{x},{y} l-4,{length}" for x, y in drops), BLUE, width)


def _sweat(x, y, size=1.0, turn=0):
    return place(path("M0,-12 Q9,2 7,7 Q0,15 -7,7 Q-9,2 0,-12 Z", SKY, INK, 4.5), x, y, size, turn)


def _in_armchair(x, chair, top, arms, **who):
    """Someone in an armchair, cut off at the seat; the chair's arms are in front of the elbows."""
    body, limbs = figure(x, 86, .82, top, arms, base=176, wide=.86, bold=1.25, **who)
    back = box(x - 42, 62, 84, 100, chair, 20)
    sides = both(box(x - 60, 128, 26, 64, chair, 12), x) + box(x - 38, 164, 76, 28, chair, 5)
    return back + body + sides + limbs


@picture("Mental health", "A head from the side with a heart inside.")
def mental_health():
    return fitted(place(profile(SKINS[2], face=False), 94, 84, 1.72) + heart(92, 74, .74))


@picture("Stress", "A person clutches their head at a desk between two towers of paper; above is a clock.")
def stress():
    grip = ((64, 56), (32, -14), "mitten", -34)
    body, arms = figure(100, 104, 1.06, TEAL, (grip, grip), base=180, mouth="teeth", brows="worry", bold=1.2, style="ponytail", colour=BROWN, skin=SKINS[2])

    def tower(x, n):
        return [s for i in range(n) for s in box(x + 3 * (-1) ** i, 156 - 15 * i, 50, 15, WHITE if i % 2 else CREAM, 2)]
    return fitted(clock(100, 22, 28, 11, 55) + body + tower(0, 8) + tower(150, 6) + arms + desk(170, 200, -10, 210))


@picture("Anxiety", "A worried, sweating person with wide eyes and a hand on a fast-beating heart.")
def anxiety():
    body, arm = figure(100, 62, 1.16, YELLOW, (None, ((66, 104), (18, 104), "mitten", 8)), base=194, eyes="wide", mouth="wavy", brows="worry", bold=1.24, **MEI)
    beat = heart(88, 150, .86) + line("M54,146 H72 L82,124 L94,172 L103,146 H120", WHITE, 7)
    thump = line("M36,116 Q18,148 40,182 M14,124 Q0,150 18,178", RED, 8)
    return fitted(body + beat + arm + thump + _sweat(46, 38, 1.2) + _sweat(154, 32, 1.2) + _sweat(162, 66, 1.2))


@picture("Feeling low", "A person sits hunched on the ground, hugging their knees, under a dark rain cloud.")
def low_mood():
    back, mid, front = head(look=.6, mouth="sad", brows="worry", eyes="shut", bold=1.15, **PAT)
    bowed = place(back + mid + front, 104, 112, 1.2, 24)
    trunk = joined(PURPLE, bar("M58,164 Q62,136 82,126", 50))
    legs = joined(BLUE, bar("M56,180 L140,122 L154,178", 27)) + joined(INK, bar("M154,188 H176", 12))
    arm = joined(PURPLE, bar("M68,140 L98,172 L140,156", 18)) + place(hand("mitten", PAT["skin"]), 140, 156, 1.1, 68)
    return fitted(line("M6,198 H196", INK, 7) + trunk + legs + bowed + arm + _cloud(100, 26, 1.26) + _rain(((30, 72), (56, 72), (150, 72), (176, 72), (164, 104), (26, 104))))


@picture("Crisis", "A person at the bottom of a deep hole cries out and reaches up; a hand reaches down to them.")
def crisis():
    pit = path("M-6,62 H28 Q24,120 36,196 Q100,206 164,196 Q176,120 172,62 H206 V218 H-6 Z", BROWN)
    turf = joined(GREEN, bar("M-2,62 H22", 12)) + joined(GREEN, bar("M178,62 H202", 12))
    body, arm = figure(82, 128, 1.1, ORANGE, (None, ((58, 38), (46, -2), "open", 0)), base=212, look=.6, mouth="ahh", brows="worry", bold=1.2, **MARCUS)
    reach = place(hand("open", SKINS[1]), 142, 36, 2, 190) + place(box(-20, -4, 40, 60, BLUE, 5), 142, 36, 1, 190)
    return fitted(body + arm + pit + turf + reach)


@picture("Being judged", "Two people point and sneer at a sad person between them.")
def stigma():
    left = person(24, 58, .98, RED, base=206, look=1, mouth="grin", brows="cross", bold=1.15, **PAT)
    right = person(184, 58, .98, PURPLE, base=206, look=-1, mouth="grin", brows="cross", bold=1.15, **MEI)
    body = person(104, 140, 1.04, GREEN, base=206, mouth="frown", brows="worry", eyes="shut", bold=1.2, aid=BLUE, **TOM)
    def point(x, skin, sleeve, turn, flip):
        return joined(sleeve, bar(f"M{x},180 L{x},180", 20)) + place(hand("point", skin), x, 120, 1.6, turn, flip)
    return fitted(left + right + body + place(big_point(PAT["skin"], RED), 30, 128, .5, 6) + place(big_point(MEI["skin"], PURPLE), 178, 128, .5, -6, True))


@picture("Ask for help", "A person says that they need help: a life ring in the speech bubble.")
def ask_for_help():
    return fitted(person(58, 114, 1.26, RED, look=1, mouth="talk", brows="up", **TOM) + bubble(88, 10, 102, 98, (102, 138, 118)) + life_ring(139, 58, .72))


@picture("Time to calm down", "An angry red face, a clock, and the same person with a calm face.")
def calm_down():
    cross_ = person(46, 122, 1.06, RED, base=200, mouth="teeth", brows="cross", bold=1.2, style="curly", colour=BROWN, skin="#e0674f")
    calm = person(154, 122, 1.06, BLUE, base=200, mouth="smile", eyes="shut", bold=1.2, **SAM)
    return fitted(cross_ + calm + clock(100, 34, 40, 12, 10))


@picture("Talking therapy", "Two people in armchairs: one talks about a rain cloud, and the other listens.")
def talking_therapy():
    said = bubble(-14, -48, 136, 84, (48, 52, 48)) + _cloud(54, -12, .6) + _rain(((34, 9), (54, 9), (74, 9)), 12, 8)
    left = _in_armchair(44, RED, YELLOW, ("palm", LAP), look=.7, mouth="talk", brows="worry", **JOE)
    right = _in_armchair(164, TEAL, ORANGE, (LAP, LAP), look=-.7, mouth="smile", **AMINA)
    return fitted(left + right + said)


@picture("Wellbeing", "A smiling person in a wheelchair hugs a large red heart; the sun shines and a green plant grows beside them.")
def wellbeing():
    hug = ((62, 98), (30, 102), "mitten", -8)
    chair = place(wheelchair_back(), 112, 78, 1.2)
    body, arms = figure(112, 78, 1.2, TEAL, (hug, hug), base=206, mouth="grin", brows="up", eyes="shut", bold=1.2, **SOFIA)
    leaf = path("M0,0 C-30,-6 -38,-34 -30,-54 C-8,-48 6,-26 0,0 Z", GREEN)
    plant = line("M8,206 V132", INK, 12) + place(leaf, 8, 196) + place(leaf, 8, 168, .9, 0, True) + place(leaf, 8, 146, .9)
    return fitted(sun(22, 26, 30) + plant + chair + body + heart(112, 166, .86) + arms)


@picture("Sleep", "A person asleep in bed under a blanket; a moon and stars are in the dark window.")
def sleep():
    moon = path("M130,2 C104,4 100,50 132,58 C150,60 160,48 162,40 C136,46 120,26 130,2 Z", YELLOW)
    window = box(86, -16, 110, 86, "#27365f", 4) + moon + dot(166, 8, 6, YELLOW) + dot(178, 36, 5, YELLOW)
    bed = box(-6, 66, 20, 128, WOOD, 6) + box(178, 122, 20, 72, WOOD, 6) + box(12, 152, 168, 26, WHITE, 4)
    pillow = box(12, 112, 86, 44, SKY, 18)
    face = place(sum(head("short", SILVER, SKINS[3], "smile", eyes="shut", bold=1.2), []), 62, 104, 1.2, -68)
    quilt = path("M78,158 C74,120 92,92 128,98 Q178,104 180,160 Z", PURPLE) + path("M78,158 C74,120 92,92 128,98 Q104,108 104,159 Z", PINK)
    return fitted(window + bed + pillow + face + quilt)


@picture("When someone dies", "A crying person with flowers stands at a gravestone.")
def bereavement():
    stone = path("M104,206 V78 C104,14 192,14 192,78 V206 Z", STONE) + line("M130,64 H168 M130,88 H168", SLATE, 8)
    body, arm = figure(50, 66, 1.2, SLATE, (None, ((40, 102), (52, 98), "fist", -10)), base=206, look=.5, mouth="frown", brows="worry", eyes="shut", bold=1.2, **ROSE)
    tear = place(path("M0,-12 Q10,2 7,8 Q0,16 -7,8 Q-10,2 0,-12 Z", SKY, INK, 4), 72, 84)
    return fitted(line("M2,206 H196", GREEN, 12) + stone + body + tear + flowers(118, 182, .74) + arm)


@picture("This might be upsetting", "A screen with a big red warning triangle; in it is a sad face with a tear.")
def content_notice():
    sign = joined(RED, path("M100,34 L172,152 H28 Z"), bar("M100,34 L172,152 H28 Z", 18)) + path("M100,52 L158,146 H42 Z", WHITE, NONE)
    face = smiley(100, 112, 33, -1) + path("M118,110 Q128,124 118,128 Q108,124 118,110 Z", BLUE, INK, 3)
    return fitted(box(4, 4, 192, 168, SLATE, 14) + box(16, 16, 168, 144, SKY, 4) + sign + face + line("M100,172 V192 M60,194 H140", INK, 12))


@picture("I can leave any time", "A person, from behind, walks out through an open door into the sunshine and waves; a green arrow points out.")
def leave_any_time():
    outside = box(50, 10, 100, 160, SKY, 2) + path("M53,120 Q100,100 147,120 V167 H53 Z", MINT, INK, 5)
    door = path("M50,10 L14,26 V190 L50,170 Z", WOOD) + dot(25, 112, 6)
    legs = joined(SLATE, bar("M84,136 L80,184", 18), bar("M98,136 L104,162", 18)) + joined(INK, bar("M74,189 H82", 8)) + oval(106, 170, 10, 13, STONE)
    wave = place(hand("open", TOM["skin"]), 126, 74, 1.0, 14) + joined(RED, bar("M108,108 L126,100 L126,78", 14))
    walker = wave + legs + back_of(90, 70, .7, RED, 150, TOM["colour"], TOM["skin"])
    go = joined(GREEN, bar("M188,184 Q190,146 172,138", 18), path("M176,114 L136,132 L166,164 Z"))
    return fitted(outside + circle(72, 30, 11, YELLOW) + door + box(50, 10, 100, 160, NONE, 2) + walker + go)
