"""Places."""
from cast import *
from kit import *
from poses import *
from props import *


def _loo(x, y, size=1.0):
    """A toilet from the side, facing right; about 130 wide and 150 high."""
    base = path("M-26,18 H58 Q54,46 24,54 L28,76 H-26 Z", WHITE)
    seat = joined(SKY, bar("M-24,10 H58", 15)) + path("M-28,2 L-20,-56 Q-8,-58 -8,-48 L-14,2 Z", SKY)
    return place(base + box(-66, -66, 40, 92, WHITE, 6) + box(-72, -78, 50, 18, WHITE, 5) + line("M-56,-84 H-46", INK, 8) + seat, x, y, size)


def _roll(x, y, size=1.0):
    sheet = path("M0,-22 H34 V36 l-8,-6 l-9,6 l-9,-6 l-8,6 Z", WHITE)
    return place(sheet + oval(0, 0, 14, 22) + oval(0, 0, 5, 8, WOOD, INK, 4), x, y, size)


@picture("Community centre", "A low hall with a wide door and a noticeboard.")
def community_centre():
    hall = box(16, 92, 168, 98, BRICK, 3) + path("M10,96 L44,36 H156 L190,96 Z", SLATE)
    doors = box(66, 116, 68, 74, TEAL, 3) + line("M100,118 V188") + dot(90, 154, 4) + dot(110, 154, 4)
    board = box(62, 48, 76, 34, WHITE, 3) + heart(80, 66, .22) + line("M98,60 H126 M98,71 H118", SLATE, 6)
    return hall + doors + board + box(26, 118, 28, 34, SKY, 2) + box(146, 118, 28, 34, SKY, 2)


@picture("Room I can get into", "A wheelchair user goes up a small ramp, through an open door, into a room where someone waits at a table.")
def accessible_room():
    room = box(100, -20, 146, 236, WOOD, 3) + box(112, -8, 122, 208, CREAM, 2)
    door = path("M104,-18 L26,-40 V216 L104,204 Z", TEAL) + dot(90, 118, 7)
    host = person(190, 82, .86, PURPLE, base=160, wide=.9, look=-1, mouth="grin", **AMINA)
    table = box(146, 142, 88, 58, WOOD, 3) + line("M148,160 H232", INK, 5)
    step = path("M-18,216 L98,198 H246 V216 Z", STONE)
    guest = wheelchair_user(78, 104, 1.06, -4, top=YELLOW, trousers=BLUE, style="quiff", colour=BLOND, skin=SKINS[0], glasses=True)
    return fitted(room + host + table + door + step + guest)


@picture("Ramp", "A wheelchair user goes up a ramp with a handrail.")
def ramp():
    rail = line("M40,96 L186,68 M62,92 V166 M178,70 V158", SLATE, 8)
    return path("M10,190 L190,156 V190 Z", STONE) + rail + wheelchair_user(82, 98, .88, -10, **SAM)


@picture("Lift", "A person stands in a lift with its doors open; beside it are an up and a down button.")
def lift():
    doorway = box(10, 10, 132, 180, STONE, 6) + box(28, 26, 96, 164, CREAM, 2) + both(box(28, 26, 16, 164, GREY, 0), 76)
    buttons = box(152, 52, 40, 96, SLATE, 8) + path("M172,64 L186,90 H158 Z", YELLOW, INK, 4) + path("M172,138 L186,112 H158 Z", YELLOW, INK, 4)
    return fitted(doorway + whole(76, 72, .6, PURPLE, **JOE) + buttons)


@picture("Toilet", "A toilet, and a roll of paper on the wall.")
def toilet():
    return fitted(_loo(80, 96, 1.1) + _roll(142, 46, 1.1))


@picture("Accessible toilet", "A toilet with grab rails, and a blue wheelchair sign.")
def accessible_toilet():
    sign = box(112, 10, 78, 78, BLUE, 10) + line("M144,38 V58 H160 L168,74", WHITE, 8) + path("M138,50 a16,16 0 1 0 22,22", NONE, WHITE, 7) + dot(144, 26, 7, WHITE)
    rail = joined(YELLOW, bar("M104,108 H164 Q174,108 174,118 V184", 11))
    return fitted(_loo(72, 114) + rail + sign)


@picture("Changing Places toilet", "A hoist lifts a person in a sling above a changing bench, next to a toilet.")
def changing_places():
    track = box(10, 10, 180, 18, STONE, 4) + line("M70,28 V44", INK, 10) + line("M30,46 H110", INK, 12)
    rider = place([s for part in head(**SAM) for s in part], 50, 80, .62) + joined(SLATE, bar("M74,112 L112,100 L124,120", 15))
    sling = line("M32,48 L30,100 M108,48 L96,112", BLUE, 8) + path("M28,92 C28,126 50,134 70,132 C84,130 96,124 102,110 C84,114 66,112 58,100 Z", BLUE)
    bench = line("M26,168 V188 M100,168 V188", INK, 12) + box(10, 146, 110, 28, GREEN, 12)
    toilet = box(162, 80, 28, 60, WHITE, 5) + path("M132,140 H190 Q190,164 172,168 L176,190 H146 L148,170 Q132,164 132,140 Z", WHITE) + box(128, 130, 50, 14, GREY, 5)
    return track + rider + sling + bench + toilet


@picture("Quiet room", "An armchair, and a sign of a person with a finger on the lips.")
def quiet_room():
    hush = sum(head("crop", BROWN, SKINS[1], "flat", "up", bold=1.15), []) + place(hand("point", SKINS[1]), 6, 54, 1.15, -6)
    return armchair(78, 116, 1.1) + box(96, 10, 94, 118, WHITE, 10, BLUE, 10) + place(hush, 142, 60, 1.12)


@picture("Seat near the door", "A chair stands right beside an open door.")
def seat_near_door():
    frame = box(96, 2, 100, 196, WOOD, 3) + box(110, 16, 72, 182, YELLOW, 0)
    leaf = path("M182,16 L146,34 V196 L182,198 Z", TEAL) + dot(154, 114, 6, WHITE)
    seat = joined(BLUE, bar("M14,50 L22,190", 13), bar("M20,136 H92", 16), bar("M88,138 V190", 13)) + box(4, 42, 28, 62, RED, 10) + box(22, 112, 78, 22, RED, 9)
    return fitted(frame + leaf + seat)


@picture("Comfortable chair", "A big soft armchair with a cushion.")
def comfy_chair():
    cushion = place(box(-26, -24, 52, 48, YELLOW, 12), 100, 84, 1, 8)
    return armchair(100, 100, 1.38, RED) + cushion


@picture("Table that fits my wheelchair", "A wheelchair user with their knees under a raised table; an arrow shows its height.")
def table_height():
    table = box(76, 88, 114, 18, WOOD, 4) + box(134, 106, 14, 82, SLATE, 0) + box(112, 180, 60, 12, SLATE, 4)
    height = thin_arrow("M180,124 V172", (180, 122, -90, .62), (180, 174, 90, .62), fill=GREEN, width=8)
    return fitted(wheelchair_user(66, 100, 1, top=RED, **ROSE) + table + height)


@picture("Space to move", "A person in a wheelchair with clear space and arrows all round.")
def space_to_move():
    ways = both(place(arrow(0, 0, .36, 180, GREEN), 33, 100), 100)
    floor = path("M10,58 V10 H58 M142,10 H190 V58 M190,142 V190 H142 M58,190 H10 V142", NONE, GREEN, 12)
    return floor + ways + wheelchair_user(102, 96, .76, top=YELLOW, **DEV)


@picture("Way out", "A green sign: a person runs through a door, with an arrow.")
def fire_exit():
    runner = [bar("M78,72 L66,108", 21), bar("M80,74 L104,92 L118,78", 12), bar("M74,74 L48,78 L40,100", 12), bar("M68,112 L96,126 L90,162", 15), bar("M64,112 L52,142 L24,146", 15)]
    white = [s._replace(line=WHITE) for part in runner for s in part]
    door = line("M128,166 V32 H174 V166", WHITE, 10)
    return box(10, 10, 180, 180, GREEN, 12) + door + white + dot(86, 46, 15, WHITE) + line("M136,100 H166 M154,88 L168,100 L154,112", WHITE, 9)


@picture("Council office", "A town hall with a clock tower, a flag, tall windows and steps.")
def council_office():
    flag = line("M104,2 V-26", INK, 8) + path("M104,-28 H144 L134,-17 L144,-6 H104 Z", RED)
    tower = path("M54,34 L104,-2 L154,34 Z", TEAL) + box(62, 34, 84, 90, CREAM, 2) + clock(104, 72, 30)
    hall = box(4, 118, 200, 76, CREAM, 2) + box(-4, 106, 216, 18, STONE, 3)
    panes = both([s for x in (22,) for s in path(f"M{x},182 V150 a17,17 0 0 1 34,0 V182 Z", SKY) + line(f"M{x + 17},138 V180", INK, 5)], 104)
    door = path("M80,194 V156 a24,24 0 0 1 48,0 V194 Z", BROWN) + line("M104,134 V192", INK, 5)
    steps = box(64, 192, 80, 13, GREY, 1) + box(44, 205, 120, 13, GREY, 1)
    return fitted(flag + tower + hall + panes + door + steps)


@picture("Doctor's surgery", "A small building with a stethoscope on its sign, and a doctor at the door.")
def gp_surgery():
    house = box(6, 92, 188, 108, BRICK, 3) + path("M-4,92 L22,56 H178 L204,92 Z", SLATE)
    sign = box(54, 6, 92, 70, WHITE, 8)
    tube = line("M82,20 H76 C72,46 82,52 92,52 C102,52 112,46 108,20 H102 M92,52 C92,74 126,74 126,50", BLUE, 8) + circle(126, 38, 10, STONE, INK, 6)
    panes = both(box(16, 116, 36, 40, SKY, 2), 100)
    door = box(64, 106, 72, 94, CREAM, 2)
    doctor = person(100, 138, .68, WHITE, collar="vee", wide=.94, base=206, on_top=stethoscope(), **SOFIA)
    return fitted(house + sign + tube + panes + door + doctor)


@picture("Hospital", "A large building with a blue H sign, and an ambulance.")
def hospital():
    sign = box(68, 10, 64, 64, BLUE) + line("M88,26 V58 M112,26 V58 M88,42 H112", WHITE, 10)
    van = path("M66,122 H150 V180 H66 Z M150,136 H172 L190,158 V180 H150 Z", WHITE) + path("M158,144 H169 L180,158 H158 Z", SKY, INK, 5)
    return building(12, 46, 176, 142, CREAM, (18, 130), (18, 52)) + sign + path("M104,120 V112 H120 V120 Z", BLUE) + van + line("M70,156 H146", GREEN, 9) + wheels(177, 13, 92, 166)


@picture("Shop", "A shop front with a striped awning, and bread, milk and apples in the window.")
def shop():
    front = box(8, 50, 184, 144, CREAM, 3)
    loaf = path("M24,164 V146 C14,130 30,122 46,122 C62,122 76,130 68,146 V164 Z", WOOD)
    milk = path("M78,164 V128 L84,114 V102 H98 V114 L104,128 V164 Z", WHITE) + box(83, 96, 16, 12, BLUE, 2, INK, 5)
    window = box(18, 80, 112, 90, SKY, 2) + loaf + milk + circle(116, 154, 11, RED, INK, 5)
    stripes = [s for i in range(6) for s in path(f"M{4 + i * 32},{72} L{18 + i * 27.4},8 H{45.4 + i * 27.4} L{36 + i * 32},72 a16,15 0 0 1 -32,0 Z", RED if i % 2 == 0 else WHITE)]
    door = box(140, 84, 44, 110, TEAL, 2) + box(149, 104, 26, 40, SKY, 2, INK, 5) + dot(149, 160, 5)
    return fitted(front + window + box(10, 164, 128, 14, WOOD, 3) + door + stripes)


@picture("Park", "A big tree, a bench and a winding path on grass.")
def park():
    grass = path("M0,168 Q54,140 110,150 T222,156 V216 H0 Z", MINT) + path("M0,190 Q54,172 110,188 T222,182 V204 Q166,214 110,208 T0,212 Z", CREAM, INK, 5)
    tree = joined(BROWN, bar("M66,90 V158", 24)) + joined(GREEN, *[circle(x, y, r) for x, y, r in ((66, 40, 40), (32, 72, 34), (100, 72, 34), (66, 82, 34))])
    bench = line("M138,100 V184 M206,100 V184", INK, 11) + [s for y in (96, 120) for s in box(124, y, 96, 17, WOOD, 3)] + box(118, 146, 108, 17, WOOD, 3)
    return fitted(grass + tree + bench)


@picture("College", "A student with a rucksack and books, in front of a college with columns and a graduation cap over the door.")
def college():
    hall = box(10, 70, 220, 154, BRICK, 2) + [s for x in (22, 188) for s in box(x, 84, 30, 140, WHITE, 2) + box(x - 7, 74, 44, 14, WHITE, 2)]
    front = path("M-6,72 L120,-22 L246,72 Z", CREAM)
    cap = path("M96,32 V50 Q120,62 144,50 V32 Z", SLATE, INK, 5) + path("M70,27 L120,4 L170,27 L120,50 Z", INK) + line("M160,30 V54", RED, 7)
    pack = both(path("M32,42 Q60,34 64,62 V96 H32 Z", RED))
    strap = path("M12,44 L22,42 L32,94 H20 Z", RED, INK, 5)
    body, arm = figure(120, 118, 1.1, GREEN, (((52, 84), (0, 79), "mitten", 0), None), base=226, on_top=both(strap), mouth="grin", **TOM)
    books = place(box(-22, -30, 48, 62, PURPLE, 3), 138, 192, 1, 14) + place(box(-26, -30, 48, 62, YELLOW, 3) + line("M-14,-12 H10", INK, 6), 128, 194, 1, 4)
    return fitted(hall + front + cap + place(pack, 120, 118, 1.1) + body + books + arm)


@picture("Day centre", "A building with the sun on its sign; through the big window one person paints a picture and another looks on with a mug.")
def day_centre():
    walls = box(0, 56, 224, 156, BRICK, 3) + path("M-10,60 L22,24 H202 L234,60 Z", SLATE)
    sign = box(76, -26, 72, 68, SKY, 8) + sun(112, 8, 15)
    left, left_arm = figure(52, 108, .82, YELLOW, (None, ((46, 80), (38, 44), "fist", 30)), base=178, wide=.9, look=1, mouth="grin", **ZOE)
    right = person(178, 108, .82, PURPLE, base=178, wide=.9, look=-1, mouth="grin", **PAT)
    canvas = box(92, 84, 54, 86, WHITE, 3) + path("M95,138 L112,112 L124,128 L132,118 L143,136 V160 H95 Z", GREEN, NONE) + circle(130, 102, 8, ORANGE, NONE) + box(92, 84, 54, 86, NONE, 3)
    brush = line("M74,150 L108,116", INK, 12) + line("M75,149 L96,128", WOOD, 5) + line("M102,122 L107,117", RED, 6)
    return fitted(walls + sign + box(16, 72, 192, 114, CREAM, 3) + left + right + canvas + brush + left_arm + mug(156, 140, 26, 32, RED) + box(10, 168, 204, 18, WOOD, 3))
