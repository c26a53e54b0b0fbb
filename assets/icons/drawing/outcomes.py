"""What came of what people said."""
from cast import picture
from kit import BRICK, ORANGE, RED, SKINS, WHITE, YELLOW, box, path, person
from props import bricks, hourglass


@picture("Not done yet", "An hourglass next to a half-built brick wall.")
def not_yet():
    wall = bricks(78, 138, 112, 2, 26, 2) + box(78, 112, 56, 26, BRICK, 3)
    return wall + hourglass(60, 100, 1)


@picture("We cannot do this", "A sad worker stands in front of a brick wall.")
def cannot_do():
    board = box(10, 152, 180, 34, WHITE, 4) + [s for x in (30, 82, 134) for s in path(f"M{x},152 h26 l-20,34 h-26 Z", RED)]
    worker = person(100, 92, 1.3, ORANGE, style="helmet", colour=YELLOW, skin=SKINS[2], mouth="frown", brows="worry")
    return bricks(10, 10, 180, 6, 26, 3) + worker + board
