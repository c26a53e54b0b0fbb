"""Home."""
from cast import *
from kit import *
from poses import *
from props import *


def _spanner(x, y, size=1.0, turn=0):
    """Its jaws at x,y, opening upwards; about 50 wide and 130 long."""
    return place(joined(BLUE, path("M-26,-30 Q-32,10 0,24 Q32,10 26,-30 L12,-24 V-4 H-12 V-24 Z"), bar("M0,14 V100", 18)), x, y, size, turn)


@picture("Where I live", "A person with a door key in front of a house.")
def house():
    roof = path("M10,96 L100,14 L190,96 L176,112 L100,44 L24,112 Z", BLUE)
    return path("M30,90 V190 H170 V90 L100,28 Z", CREAM) + roof + person(88, 104, .94, RED, (None, ((52, 80), (60, 52), "fist", 0)), **LEON) + key(150, 120, .78, -90)


@picture("Supported living", "A person with a door key and a support worker with a badge, both in one house.")
def supported_living():
    roof = path("M2,84 L100,6 L198,84 L184,100 L100,34 L16,100 Z", GREEN)
    walls = path("M14,84 V190 H186 V84 L100,18 Z", CREAM)
    worker = person(146, 112, .86, TEAL, base=193, wide=.86, collar="shirt", look=-1, on_top=place(lanyard(), 0, 6, .82), **MARCUS)
    tenant, arm = figure(54, 112, .86, PURPLE, (None, ((52, 78), (52, 56), "fist", 0)), base=193, wide=.86, mouth="grin", look=1, **TOM)
    return fitted(walls + roof + worker + tenant + key(101, 134, .92, -90) + arm)


@picture("Care home", "A large house with many windows; in front are two residents, and a care worker in a blue tunic between them.")
def residential_care():
    walls = box(8, 40, 184, 150, CREAM, 2) + path("M-2,46 L30,6 H170 L202,46 Z", BRICK)
    panes = [s for x in (16, 53, 117, 154) for s in box(x, 56, 30, 30, SKY, 2)]
    trim = path("M-22,43 L-11,38 L0,62 L11,38 L22,43 L0,80 Z", WHITE)
    staff = person(100, 112, .86, BLUE, base=193, collar="vee", on_top=trim, mouth="grin", style="crop", colour=BROWN, skin=SKINS[3])
    left = person(42, 136, .84, RED, base=193, look=1, **ROSE)
    return fitted(walls + panes + staff + left + person(158, 136, .84, GREEN, base=193, look=-1, **PAT))


@picture("Tenancy", "A page with a house on it, signed at the bottom, and a large door key.")
def tenancy():
    page = paper(10, 10, 126, 180) + cottage(62, 66, .92)
    signed = line("M26,126 H118", SLATE, 7) + line("M24,172 H122", INK, 5) + line("M30,166 C36,134 48,136 42,160 C54,142 58,146 56,160 C66,148 70,150 70,162 Q86,144 98,158", BLUE, 6)
    return fitted(page + signed + door_key(150, 100, 1.22, 90))


@picture("Repairs", "A hand with a spanner mends a dripping tap.")
def repairs():
    handle = joined(STONE, bar("M92,48 V20", 12), bar("M60,16 H124", 16))
    tap = joined(STONE, bar("M176,74 H84 Q46,74 46,104", 32), box(72, 46, 40, 34, r=6)) + box(168, 44, 22, 60, GREY, 4)
    drop = path("M46,134 C36,152 28,160 28,170 A18,18 0 0 0 64,170 C64,160 56,152 46,134 Z", BLUE)
    grip = place(fist_round(SKINS[4], ORANGE, 40), 148, 170, .9, 30)
    return fitted(tap + handle + line("M30,108 H62", INK, 6) + drop + _spanner(128, 84, 1.0, -18) + grip)


@picture("Noisy neighbours", "Two houses side by side; loud music comes through the wall, and a person covers both ears.")
def neighbours_noise():
    mine = path("M10,190 V70 L60,28 L110,70 V190 Z", CREAM) + path("M2,66 L60,12 L112,60 V82 L60,38 L14,80 Z", ORANGE)
    theirs = path("M110,190 V70 L150,34 L190,70 V190 Z", SKY) + path("M112,60 L150,20 L198,66 L188,80 L150,46 L112,82 Z", BLUE)
    ears = ((52, 50), (35, 6), "mitten", 20)
    me = person(59, 122, .86, GREEN, (ears, ears), base=190, mouth="wavy", brows="cross", eyes="shut", **JOE)
    loud = box(134, 92, 46, 98, SLATE, 6) + circle(157, 112, 11, GREY) + circle(157, 154, 17, GREY) + dot(157, 154, 7)
    return fitted(theirs + mine + burst(114, 102, 54, 66, RED) + me + loud)


@picture("Cooking", "A person stirs a steaming pan on a cooker.")
def cooking():
    apron = path("M-20,52 H20 V68 L34,78 V112 H-34 V78 L-20,68 Z", WHITE) + line("M-18,52 L-20,44 M18,52 L20,44", INK, 5)
    stir = ((60, 92), (66, 46), "fist", 0)
    body, arm = figure(62, 60, 1.08, RED, (None, stir), base=170, look=1, on_top=apron, aid=PURPLE, **LEON)
    cooker = box(10, 162, 180, 30, SLATE, 5) + line("M40,177 h.1 M80,177 h.1 M120,177 h.1 M160,177 h.1", WHITE, 11)
    pan = joined(STONE, bar("M94,138 H66", 11), path("M94,124 H184 V148 Q184,160 172,160 H106 Q94,160 94,148 Z"))
    spoon = joined(WOOD, bar("M136,74 L146,140", 9))
    steam = line("M162,112 q-9,-11 0,-22 t0,-22 t0,-22 M184,112 q-9,-11 0,-22 t0,-22 t0,-22", STONE, 8)
    return fitted(body + steam + spoon + arm + cooker + pan)


@picture("Cleaning", "A person mops the floor, beside a bucket of water.")
def cleaning():
    upper, lower = ((58, 78), (50, 66), "fist", 0), ((38, 106), (-34, 106), "fist", 0)
    body, arms = figure(108, 46, .84, ORANGE, (upper, lower), base=140, **ZOE)
    stick = joined(WOOD, bar("M80,20 L46,150", 9))
    strings = joined(WHITE, *[bar(f"M44,148 Q{44 + 1.1 * d},160 {44 + 1.2 * d},{186 - abs(d) / 6}", 11) for d in (-28, -14, 0, 14, 28)]) + line("M32,164 L27,184 M44,164 V186 M56,164 L61,184", STONE, 4)
    bucket = path("M150,142 H196 L190,192 H156 Z", BLUE) + line("M150,144 Q173,106 196,144", INK, 6) + path("M148,136 H198 V148 H148 Z", SKY)
    return fitted(legs(108, 122, .8) + body + stick + strings + bucket + arms)


@picture("Choose who I live with", "A finger chooses one of three faces in a house.")
def choose_who_live_with():
    roof = path("M10,84 L100,12 L190,84 L178,98 L100,36 L22,98 Z", RED)
    def face(x, who):
        return place([s for part in head(**who) for s in part], x, 116, .84)
    ring = circle(100, 112, 34, MINT, GREEN, 8)
    finger = place(hand("point", SKINS[3]), 107, 184, 1.3, -4)
    return path("M26,84 V190 H174 V84 L100,24 Z", CREAM) + roof + face(52, TOM) + face(148, SOFIA) + ring + face(100, MARCUS) + finger


@picture("Pet", "A dog and a cat sit side by side.")
def pet():
    coat, patch, fur = "#dca763", "#8f5a30", "#9aa3ae"
    dog = path("M24,190 Q20,126 40,100 H78 Q98,126 94,190 Z", coat) + oval(30, 176, 18, 16, coat) + oval(88, 176, 18, 16, coat) + path("M41,192 V140 H77 V192 Z", coat) + line("M59,146 V190")
    dog += path("M25,60 C25,8 93,8 93,60 C93,88 79,104 59,104 C39,104 25,88 25,60 Z", coat) + both(path("M37,22 C17,16 5,34 9,66 C11,82 25,82 29,66 C31,50 39,40 37,22 Z", patch), 59)
    dog += oval(59, 82, 19, 16, CREAM) + oval(59, 74, 9, 7, INK, NONE) + line("M59,80 V88", INK, 4) + both(dot(45, 54, 5.5), 59) + path("M51,89 H67 V102 Q59,110 51,102 Z", "#e8685a", INK, 4) + line("M35,108 Q59,122 83,108", RED, 10)
    tail = joined(fur, bar("M176,182 Q206,176 198,140 Q194,124 204,114", 12))
    cat = tail + path("M118,190 Q116,150 132,128 H168 Q184,150 182,190 Z", fur) + path("M132,192 V152 H168 V192 Z", fur) + line("M150,158 V190")
    cat += path("M114,100 V54 L134,72 H166 L186,54 V100 C186,126 170,138 150,138 C130,138 114,126 114,100 Z", fur) + both(dot(136, 98, 5.5), 150)
    cat += path("M143,110 H157 L150,117 Z", PINK, INK, 4) + line("M150,117 V121 Q144,128 138,123 M150,121 Q156,128 162,123", INK, 4) + line("M126,112 L104,108 M126,119 L106,124 M174,112 L196,108 M174,119 L194,124", INK, 4)
    return fitted(dog + cat)
