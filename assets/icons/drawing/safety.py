"""Keeping safe."""
from cast import MEI, picture
from kit import ORANGE, WHITE, person, shield, tick


@picture("Staying safe", "A person behind a large shield with a tick.")
def staying_safe():
    return person(100, 54, 1.04, ORANGE, base=186, wide=1.3, **MEI) + shield(100, 138, .82, WHITE) + shield(100, 138, .62) + tick(100, 136, .5, WHITE)
