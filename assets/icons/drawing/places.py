"""Places, and ways in."""
from cast import DEV, SAM, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    NONE,
    RED,
    SKY,
    SLATE,
    STONE,
    WHITE,
    WOOD,
    YELLOW,
    armchair,
    arrow,
    bar,
    both,
    box,
    building,
    circle,
    fitted,
    head,
    joined,
    line,
    mug,
    oval,
    path,
    place,
    wheelchair_user,
    wheels,
)


@picture("Hospital", "A large building with a blue H sign, and an ambulance.")
def hospital():
    sign = box(68, 10, 64, 64, BLUE) + line("M88,26 V58 M112,26 V58 M88,42 H112", WHITE, 10)
    van = path("M66,122 H150 V180 H66 Z M150,136 H172 L190,158 V180 H150 Z", WHITE) + path("M158,144 H169 L180,158 H158 Z", SKY, INK, 5)
    return building(12, 46, 176, 142, CREAM, (18, 130), (18, 52)) + sign + path("M104,120 V112 H120 V120 Z", BLUE) + van + line("M70,156 H146", GREEN, 9) + wheels(177, 13, 92, 166)


@picture("Ramp", "A wheelchair user goes up a ramp with a handrail.")
def ramp():
    rail = line("M40,96 L186,68 M62,92 V166 M178,70 V158", SLATE, 8)
    return path("M10,190 L190,156 V190 Z", STONE) + rail + wheelchair_user(82, 98, .88, -10, **SAM)


@picture("Café or pub", "A cup of tea and a glass of beer on a small round table.")
def pub_cafe():
    beer = path("M116,26 H180 L172,124 H124 Z", YELLOW) + joined(WHITE, circle(130, 24, 11), circle(150, 20, 13), circle(168, 24, 11), box(117, 24, 62, 16))
    steam = line("M40,50 Q32,40 40,30 Q48,20 40,10 M68,50 Q60,40 68,30 Q76,20 68,10", STONE, 7)
    return fitted(line("M100,140 V186 M66,186 H134", INK, 14) + oval(100, 132, 90, 22, WOOD) + steam + mug(20, 62, 64, 68, RED) + beer)


@picture("Comfortable chair", "A big soft armchair with a cushion.")
def comfy_chair():
    cushion = place(box(-26, -24, 52, 48, YELLOW, 12), 100, 84, 1, 8)
    return armchair(100, 100, 1.38, RED) + cushion


@picture("Changing Places toilet", "A hoist lifts a person in a sling above a changing bench, next to a toilet.")
def changing_places():
    track = box(10, 10, 180, 18, STONE, 4) + line("M70,28 V44", INK, 10) + line("M30,46 H110", INK, 12)
    rider = place([s for part in head(**SAM) for s in part], 50, 80, .62) + joined(SLATE, bar("M74,112 L112,100 L124,120", 15))
    sling = line("M32,48 L30,100 M108,48 L96,112", BLUE, 8) + path("M28,92 C28,126 50,134 70,132 C84,130 96,124 102,110 C84,114 66,112 58,100 Z", BLUE)
    bench = line("M26,168 V188 M100,168 V188", INK, 12) + box(10, 146, 110, 28, GREEN, 12)
    toilet = box(162, 80, 28, 60, WHITE, 5) + path("M132,140 H190 Q190,164 172,168 L176,190 H146 L148,170 Q132,164 132,140 Z", WHITE) + box(128, 130, 50, 14, GREY, 5)
    return track + rider + sling + bench + toilet


@picture("Space to move", "A person in a wheelchair with clear space and arrows all round.")
def space_to_move():
    ways = both(place(arrow(0, 0, .36, 180, GREEN), 33, 100), 100)
    floor = path("M10,58 V10 H58 M142,10 H190 V58 M190,142 V190 H142 M58,190 H10 V142", NONE, GREEN, 12)
    return floor + ways + wheelchair_user(102, 96, .76, top=YELLOW, **DEV)
