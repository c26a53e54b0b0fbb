"""Pictures for the member's screens: feelings, information about you, safety, and ways to meet."""
from cast import AMINA, DEV, GRACE, KIM, MARCUS, MEI, ROSE, SAM, TOM, picture
from kit import (
    BLUE,
    BRICK,
    CREAM,
    GREEN,
    GREY,
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
    circle,
    desk,
    dot,
    hand,
    head,
    heart,
    joined,
    line,
    not_line,
    oval,
    paper,
    path,
    person,
    place,
    profile,
    query,
    star,
    thin_arrow,
    tick,
)
from screen_parts import face_card, fitted, folder, key, walker, writing_hand


# ---------------------------------------------------------------- feelings (Sam's face, as in the other feelings)
def feels(top, mouth, brows, eyes="open"):
    """The same face as happy, sad and angry."""
    return person(100, 92, 1.85, top, wide=.92, bold=1.16, mouth=mouth, brows=brows, eyes=eyes, **SAM)


@picture("Calm", "A face with closed eyes and a gentle smile, a hand resting on the heart.")
def calm():
    rest = ((56, 92), (12, 96), "mitten", 0)
    return fitted(person(100, 68, 1.2, TEAL, (rest, rest), base=186, mouth="smile", eyes="shut", bold=1.2, **SAM))


@picture("Tired", "A face with half-closed eyes yawns behind a hand.")
def tired():
    lids = both(oval(-11.6, -1, 7, 7.5, SAM["skin"], NONE) + path("M-18,0 H-5 Q-11,7 -18,0 Z", INK, INK, 2.4, 1))
    yawn = box(-14, 10, 28, 14, SAM["skin"], 4, NONE) + lids + oval(0, 19, 9, 10, "#9c2f36", INK, 4)
    fist = box(-15, -2, 30, 24, STONE, 4) + place(hand("mitten", SAM["skin"]), size=1.5)
    return fitted(person(100, 92, 1.85, STONE, wide=.92, mouth="flat", brows="up", bold=1.16, **SAM) + place(yawn, 100, 90, 1.85) + place(fist, 146, 166, 1.15, -38))


@picture("Excited", "A person with both arms up and a very wide smile.")
def excited():
    spark = line("M100,8 V0 M62,20 L56,12 M138,20 L144,12", ORANGE, 8)
    return fitted(person(100, 98, 1.16, YELLOW, ("high", "high"), mouth="grin", brows="up", bold=1.2, **SAM) + place(spark, 0, 10))


@picture("Confused", "A face looks up, with question marks round the head.")
def confused():
    marks = query(30, 58, .8) + query(170, 58, .8) + query(100, 36, .6)
    return fitted(person(100, 128, 1.4, PURPLE, base=190, wide=1.2, mouth="wavy", brows="worry", bold=1.16, **SAM) + marks)


@picture("Proud", "A person stands tall, hands on hips, with a rosette on the chest.")
def proud():
    rosette = path("M-8,0 L-18,40 L-4,32 L0,6 L4,32 L18,40 L8,0 Z", BLUE, INK, 5) + circle(0, 0, 19, YELLOW, INK, 5)
    return fitted(person(100, 56, 1.08, RED, ("hip", "hip"), mouth="grin", brows="up", **SAM) + place(rosette + star(0, 0, .28), 126, 122, 1.05))


# ---------------------------------------------------------------- information about you
@picture("See what you hold about me", "A person looks into a folder; their own photo is in it.")
def see_my_information():
    card = place(face_card(-36, -44, 72, 92, SKY, **GRACE), 144, 62, 1, 8)
    front = path("M10,116 H62 L76,100 H190 V190 H10 Z", YELLOW)
    return fitted(person(58, 54, 1.02, PURPLE, base=186, wide=.95, look=1, **GRACE) + card + front + line("M36,142 H120 M36,166 H96", SLATE, 8))


@picture("Saying yes to something", "A smiling person signs a page with a tick.")
def consent():
    page = path("M34,190 L50,122 H150 L166,190 Z", WHITE) + tick(78, 154, .5) + line("M104,170 H146", SLATE, 7)
    return fitted(person(92, 60, 1.14, GREEN, base=170, wide=1.1, mouth="grin", **KIM) + desk(136, 190) + page + writing_hand(118, 168, .62, KIM["skin"], GREEN, BLUE))


def sharing_arms():
    """An arm at the left and an arm at the right that hold the same page."""
    left = joined(PURPLE, bar("M28,138 L44,106", 30)) + joined(SKINS[3], oval(58, 84, 20, 18), bar("M60,74 L84,66", 13))
    right = joined(ORANGE, bar("M172,138 L156,106", 30)) + joined(SKINS[0], oval(142, 84, 20, 18), bar("M140,74 L116,66", 13))
    return left, right


@picture("Share information", "A page passes from one hand to another hand.")
def share_information():
    left, right = sharing_arms()
    return fitted(left + paper(60, 10, 80, 122, WHITE, 5) + right + thin_arrow("M34,168 H148", (154, 168, 0, 1.1), fill=GREEN, width=14))


@picture("Do not share", "A page between two hands, with a red line across.")
def do_not_share():
    left, right = sharing_arms()
    return fitted(left + paper(60, 10, 80, 122, WHITE, 5) + right + thin_arrow("M34,168 H148", (154, 168, 0, 1.1), fill=GREY, width=14) + not_line(100, 100, 1.3))


@picture("We will keep this private", "A folder goes into a drawer that locks; beside it is the key.")
def confidential():
    cabinet = box(10, 10, 118, 180, STONE, 8) + box(22, 120, 94, 58, GREY, 4) + box(52, 142, 34, 12, SLATE, 4)
    drawer = folder(26, 34, 86, 50) + path("M10,64 H128 L140,112 H-2 Z", GREY)
    return fitted(cabinet + place(drawer, 6, 0, .96) + circle(72, 84, 8, INK) + key(150, 128, 1.0, 90))


@picture("Someone I trust", "Two people hold both hands; a heart is between them.")
def trusted_person():
    grip = both(joined(SKINS[3], bar("M100,154 L86,152", 18)), 100)
    left = person(54, 88, .94, TEAL, (None, ((52, 92), (44, 72), None, 0)), look=1, **AMINA)
    right = person(146, 88, .94, ORANGE, (((52, 92), (44, 72), None, 0), None), look=-1, **MARCUS)
    return fitted(left + right + grip + heart(100, 40, .66))


@picture("I can leave any time", "A smiling person with a white cane walks out through an open door.")
def leave_any_time():
    doorway = box(92, 10, 88, 180, SKY, 3) + path("M180,10 L190,24 V190 H180 Z", WOOD) + path("M92,10 L36,30 V176 L92,190 Z", WOOD) + dot(80, 106, 6)
    cane = line("M160,100 L186,186", INK, 12) + line("M160,100 L186,186", WHITE, 5)
    return fitted(doorway + cane + walker(126, 106, .9, GREEN, mouth="grin", **TOM))


@picture("This might be upsetting", "A yellow triangle with a sad face in it.")
def content_notice():
    sign = path("M100,14 L190,178 Q192,186 184,186 H16 Q8,186 10,178 Z", YELLOW, INK, 10)
    return sign + dot(78, 112, 9) + dot(122, 112, 9) + line("M68,160 Q100,124 132,160", INK, 10)


# ---------------------------------------------------------------- ways to meet
@picture("Video call", "A laptop with four faces on its screen.")
def video_call():
    people = ((22, 20, SKY, ROSE), (102, 20, CREAM, MARCUS), (22, 80, MINT, MEI), (102, 80, YELLOW, DEV))
    tiles = [s for x, y, fill, who in people for s in box(x, y, 76, 56, fill, 3) + place(sum(head(**who), []), x + 38, y + 31, .58)]
    return box(12, 10, 176, 136, SLATE, 10) + tiles + path("M22,152 H178 L190,178 Q190,188 178,188 H22 Q10,188 10,178 Z", GREY) + line("M80,172 H120", SLATE, 7)


@picture("Face to face", "Two people close together face each other under one speech bubble.")
def face_to_face():
    pair = place(profile(SKINS[4], "#33302f"), 48, 128, 1.08) + place(profile(SKINS[0], "#c9662b"), 152, 128, 1.08, 0, True)
    return bubble(28, 10, 144, 58, (74, 98, 76), (126, 98, 124)) + line("M58,32 H142 M58,48 H112", SLATE, 7) + pair


@picture("Community centre", "A low hall with a wide door and a noticeboard.")
def community_centre():
    hall = box(16, 92, 168, 98, BRICK, 3) + path("M10,96 L44,36 H156 L190,96 Z", SLATE)
    doors = box(66, 116, 68, 74, TEAL, 3) + line("M100,118 V188") + dot(90, 154, 4) + dot(110, 154, 4)
    board = box(62, 48, 76, 34, WHITE, 3) + heart(80, 66, .22) + line("M98,60 H126 M98,71 H118", SLATE, 6)
    return hall + doors + board + box(26, 118, 28, 34, SKY, 2) + box(146, 118, 28, 34, SKY, 2)
