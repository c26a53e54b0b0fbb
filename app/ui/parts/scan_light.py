"""The light that goes over a screen for whoever uses switches."""

from app.ui.parts.ring import Ring


class ScanLight(Ring):
    """A heavy ring in the colour of words, kept apart from what it is round by bare paper.

    So it stands out in every theme, next to whatever it is (handbook 5.5: 4 px or more, 3:1).
    """

    outer, inner, gap = 8, 4, 0
    is_whole = True
