"""Things that several pictures share, too particular for the kit."""
import math

from kit import (
    BLUE,
    BRICK,
    BROWN,
    CREAM,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SKY,
    SLATE,
    STONE,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    both,
    box,
    circle,
    dot,
    head,
    joined,
    line,
    path,
    place,
    wheels,
)


def mirror(x, y, size=1.0, turn=0):
    """A dentist's mirror, 110 long, its round glass at x,y and its handle hanging down."""
    return place(joined(STONE, bar("M0,24 V104", 9)) + circle(0, 0, 22, SKY), x, y, size, turn)


def big_laptop(*on_screen, screen=SKY):
    """An open laptop that fills the canvas; the screen runs from 34,34 to 166,126."""
    out = box(20, 18, 160, 122, SLATE, 10) + box(34, 32, 132, 94, screen, 4)
    return out + [s for part in on_screen for s in part] + path("M20,140 H180 L190,166 Q190,180 176,180 H24 Q10,180 10,166 Z", GREY) + line("M78,158 H122", SLATE, 7)


def big_phone(*on_screen, x=100, y=100, size=1.0, screen=SKY):
    """A phone 100 wide and 180 high; its screen runs from -38,-66 to 38,58."""
    inside = box(-50, -90, 100, 180, SLATE, 18) + box(-38, -68, 76, 128, screen, 4) + dot(0, 75, 7, WHITE)
    return place(inside + [s for part in on_screen for s in part], x, y, size)


def envelope(x, y, w, h, fill=CREAM):
    """A closed envelope from the front."""
    return box(x, y, w, h, fill, 5) + line(f"M{x + 4},{y + 6} L{x + w / 2},{y + h * .6} L{x + w - 4},{y + 6}")


def smiley(x, y, r, mood=1, fill=YELLOW):
    """A round face: mood 1 smiles, 0 is straight, -1 frowns."""
    bend = r * .42 * mood
    eyes = dot(x - r * .36, y - r * .22, r * .15) + dot(x + r * .36, y - r * .22, r * .15)
    return circle(x, y, r, fill) + eyes + line(f"M{x - r * .46},{y + r * .36 - bend * .3} Q{x},{y + r * .36 + bend} {x + r * .46},{y + r * .36 - bend * .3}", INK, max(4, r * .16))


def bricks(x, y, w, rows, high=26, across=3):
    """A wall of bricks laid in turn, w wide."""
    out, step = [], w / across
    for r in range(rows):
        cuts = [x + i * step for i in range(across + 1)] if r % 2 == 0 else [x] + [x + (i + .5) * step for i in range(across)] + [x + w]
        out += [s for a, b in zip(cuts, cuts[1:]) for s in box(a, y + r * high, b - a, high, BRICK, 3)]
    return out


def hourglass(x, y, size=1.0):
    """About 100 wide and 180 high."""
    glass = path("M-36,-76 H36 V-60 C36,-26 10,-18 10,0 C10,18 36,26 36,60 V76 H-36 V60 C-36,26 -10,18 -10,0 C-10,-18 -36,-26 -36,-60 Z", SKY)
    sand = path("M-26,-44 H26 C20,-26 4,-16 0,4 C-4,-16 -20,-26 -26,-44 Z", ORANGE, NONE) + path("M-30,72 Q-26,44 0,40 Q26,44 30,72 Z", ORANGE, NONE) + line("M0,0 V44", ORANGE, 5)
    return place(glass + sand + both(box(-50, -90, 100, 18, WOOD, 6)) + box(-50, 72, 100, 18, WOOD, 6), x, y, size)


def flowers(x, y, size=1.0):
    """A bunch of flowers, about 90 wide and 120 high, the stems at x,y."""
    def bloom(a, b, colour):
        petals = [circle(a + 13 * math.sin(t), b - 13 * math.cos(t), 9, colour, NONE) for t in (0, 1.257, 2.513, 3.77, 5.027)]
        return joined(colour, *petals) + dot(a, b, 7, YELLOW)
    stems = line("M0,0 L-30,-56 M0,0 V-70 M0,0 L30,-56", GREEN, 8)
    wrap = path("M-34,-46 H34 L10,8 L16,30 H-16 L-10,8 Z", CREAM)
    return place(stems + bloom(-30, -66, RED) + bloom(30, -66, PURPLE) + bloom(0, -84, PINK) + wrap, x, y, size)


def apple(x, y, size=1.0, fill=RED):
    """About 90 wide and 100 high."""
    fruit = path("M0,-26 C-16,-40 -46,-32 -44,4 C-42,36 -22,50 0,42 C22,50 42,36 44,4 C46,-32 16,-40 0,-26 Z", fill)
    return place(line("M0,-26 Q-2,-40 6,-48", BROWN, 7) + path("M4,-38 Q18,-56 34,-46 Q24,-30 4,-38 Z", GREEN, INK, 5) + fruit, x, y, size)


def burst(x, y, w, h, fill=ORANGE):
    """A jagged shape, for loud and hurtful noise; w wide and h high round x,y."""
    pts = [complex(w / 2 * (1 - .36 * (i % 2)) * math.sin(i * math.pi / 9), h / 2 * (1 - .36 * (i % 2)) * math.cos(i * math.pi / 9)) for i in range(18)]
    return place(path("M" + " L".join(f"{p.real:.2f},{p.imag:.2f}" for p in pts) + " Z", fill), x, y)


def key(x, y, size=1.0, turn=0, fill=YELLOW):
    """A door key, its ring at x,y and its teeth 90 to the right."""
    shape = joined(fill, circle(0, 0, 24), bar("M20,0 H84", 12), bar("M64,0 V18 M82,0 V20", 10))
    return place(shape + circle(0, 0, 9, WHITE), x, y, size, turn)


def syringe(x, y, size=1.0, turn=0):
    """Its needle's tip at x,y, its plunger 170 to the right."""
    plunger = box(108, -7, 48, 14, STONE, 3) + box(150, -24, 14, 48, STONE, 5)
    return place(line("M0,0 H40", SLATE, 6) + plunger + box(40, -20, 76, 40, WHITE, 6) + box(43, -17, 40, 34, SKY, 3, NONE) + line("M62,-20 v14 M80,-20 v14 M98,-20 v14", INK, 5) + box(108, -30, 10, 60, STONE, 4), x, y, size, turn)


def suitcase(x, y, w, h, fill=RED):
    """Standing, with a handle on top; x,y is the top left corner of the case."""
    return path(f"M{x + w * .34},{y} v-16 q0,-8 8,-8 h{w * .32 - 16} q8,0 8,8 v16", NONE, INK, 10) + box(x, y, w, h, fill, 12) + line(f"M{x + w * .24},{y + 2} v{h - 4} M{x + w * .76},{y + 2} v{h - 4}", INK, 6)


def sun(x, y, r, rays=8):
    """A sun with short rays; r is the face of the sun."""
    ray = line(f"M0,{-r * 1.4} V{-r * 1.8}", ORANGE, 8)
    return [s for i in range(rays) for s in place(ray, x, y, 1, i * 360 / rays)] + circle(x, y, r, YELLOW)


def clipboard(x, y, w, h, fill=WOOD):
    """A board with a page on it and a clip at the top."""
    return box(x, y + 8, w, h - 8, fill, 8) + box(x + w * .1, y + h * .15, w * .8, h * .78, WHITE, 3) + box(x + w * .3, y, w * .4, h * .17, STONE, 5)


def thermometer(x, y, size=1.0, turn=0, level=.6):
    """About 50 wide and 170 high; level says how far up the red goes."""
    tube = joined(WHITE, bar("M0,-70 V60", 26), circle(0, 60, 25))
    return place(tube + dot(0, 60, 17, RED) + line(f"M0,56 V{56 - 120 * level}", RED, 12) + line("M20,-50 h10 M20,-24 h10 M20,2 h10", INK, 6), x, y, size, turn)


def life_ring(x, y, size=1.0):
    """A red and white life ring, 100 wide."""
    quarters = [s for turn in (0, 90, 180, 270) for s in place(path("M-14,-48 Q0,-52 14,-48 L7,-20 H-7 Z", RED, INK, 4), 0, 0, 1, turn + 45)]
    return place(circle(0, 0, 48) + quarters + circle(0, 0, 48, NONE) + circle(0, 0, 20), x, y, size)


def cab(x=0, y=0, size=1.0):
    """A black cab from the side, 180 wide and 130 high, its roof light lit; the ground at 130."""
    body = path("M6,112 V62 Q6,50 18,48 L34,46 L50,20 Q54,12 64,12 H128 Q138,12 142,20 L154,60 L172,66 Q180,70 180,82 V112 Z", SLATE)
    panes = path("M48,48 L60,24 H86 V48 Z", SKY) + path("M96,24 H126 L136,56 H96 Z", SKY) + line("M91,24 V106", INK, 5)
    return place(box(74, -10, 40, 22, YELLOW, 6) + body + panes + line("M102,72 h14", WHITE, 6) + dot(172, 84, 7, YELLOW) + wheels(110, 20, 44, 146), x, y, size)


def warning(x, y, size=1.0):
    """A red warning triangle, about 130 wide and 115 high."""
    return place(joined(RED, path("M0,-50 L56,44 H-56 Z"), bar("M0,-50 L56,44 H-56 Z", 16)) + path("M0,-30 L37,34 H-37 Z", WHITE, NONE) + line("M0,-10 V10", INK, 12) + dot(0, 25, 7), x, y, size)


def open_book(x, y, w, h, cover=BLUE):
    """An open book lying before us."""
    mid, dip = x + w / 2, h * .1
    boards = path(f"M{x},{y + dip} H{x + w} V{y + h} H{x} Z", cover)
    page = f"M{mid},{y + dip} C{mid - w * .14},{y - dip * .6} {x + w * .2},{y - dip * .4} {x + w * .06},{y} V{y + h - dip * 1.2} C{x + w * .2},{y + h - dip * 1.6} {mid - w * .14},{y + h - dip * 1.8} {mid},{y + h - dip * .4} Z"
    return boards + both(path(page, WHITE), mid)


def scenery(x, y, w, h):
    """A picture of a sun and hills: any picture."""
    hill = path(f"M{x},{y + h} V{y + h * .74} L{x + w * .32},{y + h * .42} L{x + w * .56},{y + h * .72} L{x + w * .72},{y + h * .56} L{x + w},{y + h * .84} V{y + h} Z", GREEN)
    return box(x, y, w, h, SKY, 4) + circle(x + w * .72, y + h * .27, min(w, h) * .13, YELLOW, INK, 5) + hill + box(x, y, w, h, NONE, 4)


def cottage(x, y, size=1.0):
    """A small house about 90 wide and 90 high."""
    return place(box(-32, -6, 64, 50, WHITE, 3) + path("M-45,-2 L0,-44 L45,-2 Z", RED) + box(-10, 12, 20, 32, BLUE, 2), x, y, size)


def face_card(x, y, w, h, fill=WHITE, size=None, **who):
    """A photo of someone's face."""
    scale = size or w / 78
    return box(x, y, w, h, fill, 6) + place(sum(head(**who), []), x + w / 2, y + h * .56, scale)


def bulb(x, y, size=1.0):
    """A lit light bulb about 70 wide and 100 high."""
    glass = path("M-14,30 C-14,16 -34,6 -34,-16 C-34,-60 34,-60 34,-16 C34,6 14,16 14,30 Z", YELLOW)
    return place(glass + box(-15, 30, 30, 22, STONE, 5) + line("M-12,41 H12", INK, 4), x, y, size)


def bell(x, y, size=1.0, fill=YELLOW):
    """A hand bell's cup and clapper, about 100 wide and 110 high."""
    return place(circle(0, 46, 13, SLATE) + circle(0, -52, 10, NONE, INK, 8) + path("M-50,42 Q-34,30 -34,-4 C-34,-56 34,-56 34,-4 Q34,30 50,42 Z", fill), x, y, size)


def folder(x, y, w, h, fill=YELLOW):
    """A closed folder with its tab at the left."""
    return path(f"M{x},{y + h} V{y} H{x + w * .34} L{x + w * .44},{y + h * .16} H{x + w} V{y + h} Z", fill)


def brick_wall(x, y, w, rows, fill):
    """A finished wall, bricks 24 high."""
    out = box(x, y, w, rows * 24, fill, 3)
    for r in range(rows):
        joints = (.5,) if r % 2 else (.25, .75)
        out += line(" ".join(f"M{x + w * j},{y + r * 24} v24" for j in joints), INK, 5) + (line(f"M{x},{y + r * 24} h{w}", INK, 5) if r else [])
    return out


def door_key(x, y, size=1.0, turn=0, fill=YELLOW):
    """A key about 130 long, its ring at the left."""
    return place(joined(fill, circle(-40, 0, 26), bar("M-16,0 H64", 14), bar("M40,0 V22", 12), bar("M60,0 V26", 12)) + circle(-42, 0, 10, WHITE), x, y, size, turn)
