"""Staying safe. The effect and the safe act are shown, never blood or a hitting hand (handbook 6.3)."""
from cast import *
from kit import *
from poses import *
from props import *


def _palm(skin):
    """The left one of two cupped hands; the right one is its mirror image round x = 100."""
    return joined(skin, path("M100,196 L60,196 Q10,150 4,112 Q30,120 60,140 Q86,150 100,164 Z"))


def _nine(x, y, size=1.0, colour=INK):
    return place(path("M12,-14 C12,-26 -12,-26 -12,-12 C-12,2 12,2 12,-12 V0 Q12,22 -8,24", NONE, colour, 0, 9), x, y, size)


@picture("Hate crime", "An angry person shouts at a person in a wheelchair, who is upset.")
def hate_crime():
    bully = person(48, 74, 1.0, GREY, look=1, mouth="teeth", brows="cross", **TOM)
    hurt = place(wheelchair_user(0, 0, .84, top=PURPLE, mouth="sad", brows="worry", **MEI), 150, 112, flip=True)
    return fitted(bully + hurt + burst(104, 36, 70, 62, RED) + line("M104,24 V38 M104,49 h.1", WHITE, 9))


@picture("Mate crime", "A smiling person with an arm round someone takes money from that person's bag.")
def mate_crime():
    victim = person(132, 70, 1.04, YELLOW, look=-1, mouth="smile", **MEI)
    thief, reach = figure(60, 62, 1.1, SLATE, (None, ((50, 92), (64, 92), "fist", 0)), look=1, mouth="grin", brows="cross", **JOE)
    note = place(box(-26, -40, 52, 44, MINT, 4) + pound(0, -20, .7), 140, 152, 1, 8)
    bag = path("M112,146 H188 L182,190 H118 Z", RED) + line("M112,146 H188", INK, 9)
    return victim + thief + note + bag + reach


@picture("Bullying", "A large person with a mean grin shoves a smaller person, who falls back and looks down.")
def bullying():
    big, shove = figure(46, 62, 1.26, RED, (None, ((62, 92), (82, 92), "open", -78)), base=220, look=.7, mouth="grin", brows="cross", bold=1.2, style="crop", colour=BROWN, skin=SKINS[0])
    small = place(person(0, 0, 1.12, YELLOW, base=122, look=-.4, mouth="frown", brows="worry", eyes="shut", bold=1.2, **MEI), 208, 106, 1, 18)
    swept = line("M140,62 H162 M134,88 H158 M140,114 H160", INK, 6)
    return fitted(small + swept + big + shove)


@picture("Abuse", "A frightened person with a bruise holds up a hand to shield themselves; the dark shape of a bigger person leans over them.")
def abuse():
    dark = joined(SLATE, circle(88, 26, 46), path("M-16,206 V126 Q-12,80 40,70 H70 V50 H106 V70 H126 Q178,80 182,126 V206 Z"))
    glare = path("M58,8 L82,24 Q66,34 58,8 Z M118,8 L94,24 Q110,34 118,8 Z", WHITE, WHITE, 3)
    body, arm = figure(128, 132, 1.14, YELLOW, (((62, 50), (56, 2), "open", 0), None), base=206, look=-.5, mouth="frown", brows="worry", eyes="wide", bold=1.2, **SOFIA)
    bruise = oval(146, 146, 8, 7, PURPLE, "#5a3f86", 4)
    return fitted(dark + glare + body + bruise + arm)


@picture("Not being looked after", "A sad person in dirty clothes sits at an empty plate, while a carer turns away and looks at a phone.")
def neglect():
    carer = place(profile(SKINS[1], BROWN), 146, 60, 1.1) + path("M102,206 V142 Q104,112 136,108 H160 Q188,114 188,150 V206 Z", TEAL)
    arm = joined(TEAL, bar("M150,132 L172,150 L194,132", 19)) + place(hand("fist", SKINS[1]), 196, 130, 1.1, 40)
    mobile = place(phone(0, 0, .44), 208, 98, 1, 12)
    stains = oval(-24, 58, 10, 7, BROWN, NONE) + oval(22, 66, 9, 6, BROWN, NONE) + oval(-2, 74, 8, 5, BROWN, NONE)
    sad = person(52, 76, 1.18, YELLOW, base=190, mouth="frown", brows="worry", bold=1.2, on_top=stains, **PAT)
    plate = oval(54, 192, 54, 18) + oval(54, 192, 34, 10, GREY, INK, 4)
    return fitted(carer + mobile + arm + sad + desk(170, 216, -14, 222) + plate)


@picture("Staying safe", "A person behind a large shield with a tick.")
def staying_safe():
    return person(100, 54, 1.04, ORANGE, base=186, wide=1.3, **MEI) + shield(100, 138, .82, WHITE) + shield(100, 138, .62) + tick(100, 136, .5, WHITE)


@picture("Keeping people safe", "Two large cupped hands hold a small smiling person.")
def safeguarding():
    skin = SKINS[2]
    fingers = joined(skin, bar("M40,130 L6,70", 22), bar("M52,124 L26,44", 22), bar("M66,124 L50,34", 22))
    cuff = box(48, 188, 48, 30, BLUE, 6)
    return fitted(both(fingers, 100) + person(100, 78, .92, ORANGE, base=190, mouth="grin", bold=1.2, **ZOE) + both(_palm(skin) + cuff, 100))


@picture("Emergency 999", "A phone with 999 on its screen, and a flashing blue light.")
def emergency():
    mobile = box(-4, 70, 208, 130, SLATE, 20) + box(24, 86, 146, 98, WHITE, 4) + dot(187, 135, 8, WHITE)
    nines = [s for x in (52, 97, 142) for s in _nine(x, 134, 1.4)]
    lamp = path("M66,58 V36 Q66,4 100,4 Q134,4 134,36 V58 Z", BLUE) + box(54, 54, 92, 18, SLATE, 5) + line("M84,40 V32 Q84,22 94,20", WHITE, 7)
    rays = both(line("M44,38 H18 M52,12 L30,-6", BLUE, 11), 100)
    return fitted(mobile + nines + lamp + rays)


@picture("Staying safe online", "A laptop with a padlock and shield on the screen.")
def online_safety():
    return big_laptop(shield(100, 86, 1.16), padlock(100, 84, .74))


@picture("Scam", "A fishing hook pulls a bank card out of a phone.")
def scam():
    card = place(box(-46, -30, 92, 60, ORANGE, 8) + line("M-43,-10 H43", INK, 12) + line("M-30,14 H-4", WHITE, 8), 118, 124, 1, -24)
    hook = "M150,10 V84 C150,120 112,122 110,96"
    return fitted(big_phone(x=56, y=104, size=.92) + card + line(hook, INK, 16) + line(hook, STONE, 6) + path("M110,84 L98,104 L122,104 Z", STONE) + circle(150, 16, 8, STONE))


@picture("Report it", "A person talks to a police officer, who writes it down.")
def report_it():
    officer, hold = figure(142, 70, 1.0, SLATE, (None, ((40, 104), (4, 100), "fist", 0)), look=-1, style="crop", colour=BLACK, skin=SKINS[3])
    pad = place(box(-30, -30, 60, 60, WHITE, 3) + line("M-18,-14 H16 M-18,0 H4"), 100, 160, 1, -6)
    speaking = person(50, 104, .92, RED, look=1, mouth="talk", **KIM) + bubble(10, 8, 84, 46, (56, 76)) + line("M52,16 V34 M52,43 h.1", RED, 9)
    return fitted(speaking + officer + place(police_cap(), 142, 70) + pad + pen(104, 166, .8, 62) + hold)


@picture("Bad secret", "A man looms over an unhappy woman with a finger on his lips and a hand on her shoulder; in his red bubble is a padlock.")
def secret_bad():
    skin = SKINS[0]
    man = person(60, 64, 1.34, SLATE, base=214, wide=1.04, look=1, mouth="flat", brows="cross", bold=1.2, style="short", colour=GINGER, skin=skin)
    victim = person(148, 126, 1.2, YELLOW, base=214, wide=.96, mouth="frown", brows="worry", bold=1.2, **MEI)
    grip = joined(SLATE, bar("M96,142 L104,158", 22)) + place(hand("mitten", skin), 106, 164, 1.35, 150)
    hush = joined(SLATE, bar("M12,136 L24,178 L58,150", 23)) + place(hand("point", skin), 66, 138, 1.4, 0)
    told = bubble(112, -16, 94, 84, (92, 92, 132), fill=RED) + padlock(159, 29, .56, WHITE)
    return fitted(man + told + victim + grip + hush)


@picture("Safe Place", "A person in a wheelchair comes to an open door with a big shield and tick above it; in the door a helper holds out both arms.")
def safe_place():
    front = box(76, 20, 136, 184, BRICK, 3) + box(90, 76, 108, 128, YELLOW, 2)
    out = ((56, 80), (62, 58), "flat", -50)
    helper = person(144, 126, .78, GREEN, (out, out), base=204, mouth="grin", bold=1.2, **JOE)
    sign = shield(144, 40, .86) + tick(144, 38, .66, WHITE)
    guest = wheelchair_user(22, 128, .86, top=RED, trousers=SLATE, style="bun", colour=BROWN, skin=SKINS[0], mouth="grin", bold=1.2)
    return fitted(front + helper + sign + guest)
