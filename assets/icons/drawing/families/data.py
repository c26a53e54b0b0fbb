"""What is kept about people."""
from cast import *
from kit import *
from poses import *
from props import *


def _passing(go=GREEN):
    """A page about a person, held by the hand that gives and the hand that takes, and an arrow."""
    face = circle(84, 40, 12, SLATE, NONE) + path("M62,74 Q62,55 84,55 Q106,55 106,74 Z", SLATE, NONE)
    page = paper(52, 2, 96, 138) + face + line("M70,90 H130 M74,114 H126", SLATE, 7)
    def grip(skin, sleeve):
        fist = joined(skin, box(22, 92, 44, 46, r=15)) + box(-6, 88, 34, 54, sleeve, 6)
        return fist, joined(skin, bar("M40,104 Q52,96 66,104", 16))
    (left, thumb), (right, other) = grip(SKINS[3], PURPLE), grip(SKINS[0], ORANGE)
    hands = left + place(right, 200, flip=True) + page + thumb + place(other, 200, flip=True)
    return hands + thin_arrow("M40,176 H140", (150, 176, 0, 1.1), fill=go, width=14)


@picture("Private", "A big closed padlock with two smiling people in it, one with a badge on a ribbon.")
def private():
    bow = "M56,84 V52 C56,-8 144,-8 144,52 V84"
    ring = path(bow, NONE, INK, 34) + path(bow, NONE, GREY, 22)
    badge = line("M-16,42 L0,60 L16,42", RED, 6) + box(-11, 58, 22, 22, WHITE, 3, INK, 5)
    pair = person(62, 130, .84, TEAL, base=203, look=1, **KIM) + person(138, 130, .84, PURPLE, base=203, look=-1, on_top=badge, **SOFIA)
    return fitted(ring + box(14, 80, 172, 120, YELLOW, 4) + pair + box(14, 80, 172, 120, NONE, 4))


@picture("We will keep this private", "A person with a finger on their lips holds a locked folder to their chest.")
def confidential():
    body, arm = figure(100, 64, 1.24, PURPLE, (None, ((62, 94), (8, 42), "point", 42)), base=204, mouth="flat", bold=1.1, **SOFIA)
    file = folder(26, 118, 122, 86) + padlock(74, 167, .58, WHITE)
    fingers = joined(SOFIA["skin"], bar("M22,150 H36", 12), bar("M22,164 H38", 12), bar("M22,178 H36", 12)) + line("M26,157 H36 M26,171 H36", INK, 4)
    return fitted(body + file + fingers + arm)


@picture("Share information", "A hand gives a page with a person on it to another hand; a green arrow points that way.")
def share_information():
    return fitted(_passing())


@picture("Do not share", "A hand gives a page with a person on it to another hand; a thick red line is across it all.")
def do_not_share():
    return fitted(_passing(GREY) + joined(RED, bar("M16,190 L184,6", 15)))


@picture("No name", "A grey person without a face speaks; the name on the plate is crossed out.")
def anonymous():
    who = person(70, 74, 1.3, STONE, style="bald", skin=GREY, mouth=None, base=190)
    plate = box(6, 138, 188, 62, WHITE, 6) + line("M30,176 q10,-36 20,-8 t20,0 q8,-24 18,-4 t18,0 q8,-22 16,-4 h40", BLUE, 8)
    return fitted(who + bubble(106, 0, 92, 66, (116, 102)) + writing(128, 24, 48, 2, 18) + plate + joined(RED, bar("M20,190 L180,148", 12)))


@picture("Put my name on it", "A smiling person speaks; the plate in front of them has their name written on it and a green tick.")
def my_name_on_it():
    who = person(70, 74, 1.3, TEAL, base=190, mouth="grin", bold=1.1, **MARCUS)
    plate = box(6, 138, 188, 62, WHITE, 6) + line("M24,176 q10,-36 20,-8 t20,0 q8,-24 18,-4 t18,0 q8,-18 24,-4", BLUE, 9)
    return fitted(who + bubble(110, 0, 90, 66, (118, 102)) + writing(132, 24, 46, 2, 18) + plate + tick(162, 166, .56))


@picture("See what you hold about me", "A person with a magnifying glass reads a page in a folder; the page has their own photo on it.")
def see_my_information():
    folder = path("M84,206 V70 H120 L130,84 H210 V206 Z", YELLOW)
    page = box(94, 10, 108, 160, WHITE, 4) + box(104, 20, 70, 72, SKY, 4) + place(sum(head(**AMINA)[1:], []), 139, 51, .68)
    front = path("M84,176 H210 V210 H84 Z", YELLOW)
    body, arm = acting(40, 66, 1.16, TEAL, None, ((58, 104), (66, 78), "fist", 0), 1.3, base=210, look=1, **AMINA)
    lens = place(joined(WOOD, bar("M-26,18 L-44,30", 13)) + circle(0, 0, 32, SKY, INK, 9) + line("M-14,-8 H16 M-14,8 H8", SLATE, 8), 158, 128)
    return fitted(body + folder + page + front + lens + arm)


@picture("Delete my information", "A hand drops a folder with a photo of a face on it into a dustbin.")
def delete_my_information():
    file = folder(-62, -50, 124, 100) + face_card(-34, -30, 68, 70, WHITE, .8, **PAT)
    tub = path("M24,116 H176 L160,196 H40 Z", GREY) + line("M68,136 L74,180 M100,136 V180 M132,136 L126,180", INK, 6) + line("M18,116 H182", INK, 14)
    grip = box(-14, -88, 44, 44, TEAL, 6) + joined(SKINS[2], bar("M8,-48 V-34", 30))
    thumb = joined(SKINS[2], bar("M2,-42 L-2,-24", 16))
    return fitted(place(grip, 138, 62, 1, 24) + place(file, 100, 70, 1, -8) + place(thumb, 140, 56, 1, 24) + tub)


@picture("How long we keep this", "A folder with a face on it, and an arrow to a calendar with one day ringed.")
def how_long_kept():
    file = folder(4, 96, 110, 96) + face_card(34, 120, 52, 60, WHITE, .6, **KIM)
    return fitted(thin_arrow("M36,86 V58 Q36,40 54,40 H58", (62, 40, 0, 1), fill=GREEN, width=13) + calendar(92, 10, 104, 116, 11) + file)


@picture("Written down", "A hand writes in a book; the book has a small lock.")
def written_down():
    lines = line("M30,72 H82 M30,96 H82 M30,120 H82 M30,144 H66 M116,72 H170", SLATE, 8)
    return fitted(open_book(10, 40, 180, 150, TEAL) + lines + writing_hand(112, 108, .8, SKINS[2], ORANGE))


@picture("Who helped me", "Two hands of two people hold one pencil and write.")
def helped_by():
    sheet = path("M10,160 L30,124 H172 L190,190 H10 Z", WHITE) + line("M30,174 H74", SLATE, 8)
    low = place(fist_round(SKINS[4], RED, 54), 110, 122, 1.0, 8)
    high = place(fist_round(SKINS[1], BLUE, 54), 112, 68, 1.0, -8, flip=True)
    return fitted(sheet + pen(94, 182, 2.35, 8) + low + high)


@picture("I did this on my own", "A proud person writes by themselves; the helper behind is a grey shape without a face, crossed out in red.")
def on_my_own():
    helper = person(156, 66, 1.2, GREY, base=172, style="bald", skin=GREY, mouth=None)
    me = person(54, 68, 1.16, YELLOW, base=172, mouth="grin", wide=1.04, bold=1.1, **DEV)
    page = path("M14,204 L30,148 H108 L114,204 Z", WHITE) + writing(36, 164, 30, 2, 20)
    no_help = joined(RED, bar("M112,20 L200,122", 13))
    return fitted(helper + no_help + me + desk(138, 204, -4, 208) + page + writing_hand(76, 194, .74, DEV["skin"], YELLOW, BLUE, -8))
