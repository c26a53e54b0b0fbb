"""Feelings: one face, of which the mouth, the brows and the pose change."""
from cast import *
from kit import *
from poses import *
from props import *

SKIN = SAM["skin"]


def _sam(x, y, size, top, arms=(None, None), tilt=0, extra=(), lean=0, **how):
    """Sam with his head tilted (degrees, clockwise); `extra` lies on his face.  Body and arms apart, as in `figure`."""
    look = {k: how.pop(k) for k in ("mouth", "brows", "eyes", "look", "blush") if k in how}
    body, limbs = figure(x, y, size, top, arms, bold=1.2, **look, **SAM, **how)
    face = sum(head(bold=1.2, **look, **SAM), [])
    turned = place(place(face + list(extra), 0, -36), lean, 36, 1, tilt)      # about the neck
    return body[:-len(face)] + place(turned, x, y, size), limbs              # the figure's own head comes last, and is left out


def _no_eyes():
    """Skin over the open eyes of the kit's face, for other eyes to lie on."""
    return both(oval(-12, -1.6, 7, 7, SKIN, NONE))


def _squeezed():
    return _no_eyes() + both(fine("M-19,-7 L-7,-1 L-19,5"))


@picture("Happy", "A face with a big smile.")
def happy():
    return feeling(GREEN, "grin", "up", blush=True)


@picture("Sad", "A face with a down-turned mouth.")
def sad():
    return feeling(BLUE, "sad", "worry")


@picture("Angry", "A face with lowered brows and clenched teeth.")
def angry():
    return feeling(RED, "teeth", "cross")


@picture("Worried", "A face with raised brows, a wavy mouth and hands at the chin.")
def worried():
    fist = box(-14, -2, 28, 18, PURPLE, 4) + place(hand("fist", SAM["skin"]), size=1.45)
    return feeling(PURPLE, "wavy", "worry") + both(place(fist, 68, 172, 1, 24), 100)


@picture("Scared", "A face with wide eyes and an open mouth, and both hands on the cheeks.")
def scared():
    palm = box(-15, -2, 30, 40, ORANGE, 4) + place(hand("mitten", SAM["skin"]), size=1.6, flip=True)
    return feeling(ORANGE, "ahh", "worry", eyes="wide") + both(place(palm, 60, 150, 1, 12), 100)


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


@picture("Bored", "A person leans their cheek on a fist at a table, eyes half shut.")
def bored():
    eye = path("M-16,0 H-8 Q-8,6 -12,6 Q-16,6 -16,0 Z", INK, INK, 1) + line("M-18,-1 H-6", INK, 4.5)
    arm, prop = ((46, 84), (-8, 84), "mitten", 0), ((60, 82), (39, 48), "fist", 6)
    body, arms = _sam(92, 84, 1.5, STONE, (arm, prop), 15, _no_eyes() + both(eye), 3, base=190, mouth="flat", brows="calm")
    return fitted(body + desk(176, 224, -14, 206) + arms)


@picture("Lonely", "A sad person alone on a long bench; two other people stand far away together.")
def lonely():
    seat = line("M24,150 V188 M176,150 V188", INK, 10) + box(10, 92, 180, 20, WOOD, 4) + box(10, 134, 180, 18, WOOD, 4)
    far = place(back_of(0, 0, .34, STONE, 50, GREY, GREY) + back_of(30, 0, .34, STONE, 50, GREY, GREY), 136, 34)
    return far + seat + whole(62, 56, .74, BLUE, (None, None), seated=True, look=-1, mouth="sad", brows="worry", **LEON)


@picture("Proud", "A person stands tall, hands on hips, with a rosette on the chest.")
def proud():
    rosette = path("M-8,0 L-18,40 L-4,32 L0,6 L4,32 L18,40 L8,0 Z", BLUE, INK, 5) + circle(0, 0, 19, YELLOW, INK, 5)
    return fitted(person(100, 56, 1.08, RED, ("hip", "hip"), mouth="grin", brows="up", **SAM) + place(rosette + star(0, 0, .28), 126, 122, 1.05))


@picture("Confused", "A face looks up, with question marks round the head.")
def confused():
    marks = query(30, 58, .8) + query(170, 58, .8) + query(100, 36, .6)
    return fitted(person(100, 128, 1.4, PURPLE, base=190, wide=1.2, mouth="wavy", brows="worry", bold=1.16, **SAM) + marks)


@picture("Embarrassed", "A person with red cheeks looks away and hides half of their face with a hand.")
def embarrassed():
    cheek = oval(-15, 13, 9, 7, "#e8776b", NONE) + path("M-20,16 L-17,10 M-13,16 L-10,10", NONE, "#a5281f", 2, 1.6)
    body, _ = _sam(100, 92, 1.85, PINK, wide=.92, mouth="wavy", brows="worry", look=-.5, extra=cheek, tilt=-6)
    palm = box(-15, -2, 30, 44, PINK, 4) + place(hand("open", SKIN), size=1.75)
    return fitted(body + place(palm, 150, 142, 1.3, -18))


@picture("Frustrated", "A person with raised fists, clenched teeth and eyes squeezed shut; steam comes from the ears.")
def frustrated():
    shake = ((66, 78), (56, 46), "fist", 0)
    body, arms = _sam(100, 80, 1.42, ORANGE, (shake, shake), 0, _squeezed(), mouth="teeth", brows="cross", base=196)
    puff = joined(GREY, bar("M54,74 L38,60", 9), circle(32, 46, 15), circle(14, 36, 15), circle(16, 56, 12), circle(34, 26, 13))
    return fitted(body + arms + both(puff, 100))


@picture("Upset", "A person with shoulders down cries and covers one eye with a hand.")
def hurt_feelings():
    wipe = ((60, 90), (24, 18), "fist", -4)
    body, arms = figure(100, 74, 1.3, BLUE, (((60, 100), (-6, 92), "mitten", 0), wipe), base=206, mouth="frown", brows="worry", eyes="shut", **SOFIA)
    tear = path("M82,84 C70,100 76,112 83,112 C91,112 95,102 82,84 Z", SKY, INK, 5)
    return fitted(body + tear + arms)


@picture("Too much", "A person holds their head while loud speech bubbles crowd in from every side.")
def overwhelmed():
    hold = ((62, 42), (36, -12), "mitten", -30)
    body, arms = _sam(100, 132, 1.32, PURPLE, (hold, hold), 0, _squeezed(), mouth="frown", brows="worry", base=216)
    shout = line("M-20,0 l8,-10 l9,20 l9,-20 l9,20 l6,-10", INK, 6)

    def loud(x, y, w, h, tip, fill):
        return bubble(x, y, w, h, tip, fill=fill) + place(shout, x + w / 2, y + h / 2)
    crowd = loud(-12, 64, 64, 48, (48, 130, 30), ORANGE) + loud(148, 64, 64, 48, (152, 130, 170), ORANGE) + loud(-6, 6, 80, 54, (66, 84, 50), YELLOW) + loud(126, 6, 80, 54, (134, 84, 150), YELLOW) + loud(60, -8, 80, 56, (100, 74), RED)
    return fitted(crowd + body + arms)


@picture("Confident", "A smiling person stands tall, one hand on a hip and the other arm bent to show its strength.")
def confident():
    arm = joined(BLUE, bar("M40,63 L98,68 L92,34", 18), oval(72, 53, 20, 16)) + place(hand("fist", SKIN), 91, 24, 1.2, -8) + line("M81,31 L102,28")
    shoulder = path("M30,64 L64,64", NONE, BLUE, 0, 18)                                    # the sleeve runs on into the body, with no line between
    body, hip = _sam(88, 60, 1.1, BLUE, ("hip", None), mouth="grin", brows="up")
    return fitted(place(arm, 88, 60, 1.1) + body + place(shoulder, 88, 60, 1.1) + hip)


@picture("Left out", "Three people stand close in a ring, two with their backs to one sad person outside it.")
def left_out():
    far = person(150, 34, .92, YELLOW, base=180, mouth="grin", **AMINA)
    near = back_of(122, 88, .86, RED, 206, BLACK, SKINS[4]) + back_of(182, 88, .86, GREEN, 206, GINGER, SKINS[0])
    arms = joined(RED, bar("M132,140 H190", 13)) + place(hand("mitten", SKINS[4]), 192, 140, .9, 96)
    return fitted(far + near + arms + person(28, 98, 1.02, BLUE, base=206, wide=.86, look=.6, mouth="frown", brows="worry", bold=1.1, **SAM))


@picture("I feel safe", "A person with closed eyes and a smile hugs themselves, in front of a large shield.")
def safe_feeling():
    hug = ((54, 106), (-16, 78), "mitten", 10)
    body, arms = acting(100, 84, 1.24, YELLOW, hug, hug, base=222, wide=1.08, bold=1.16, eyes="shut", **SAM)
    return fitted(shield(100, 112, 1.66, BLUE) + body + arms)


@picture("Feelings", "Three round faces: a happy one, a sad one and a cross one.")
def feelings():
    cross_brows = line("M124,114 L140,124 M172,114 L156,124", INK, 7)
    tear = path("M32,138 Q22,156 32,160 Q42,156 32,138 Z", BLUE, INK, 4)
    return fitted(smiley(100, 56, 46, 1, YELLOW) + smiley(52, 140, 44, -1, SKY) + tear + smiley(148, 140, 44, -.7, "#e8685a") + cross_brows)
