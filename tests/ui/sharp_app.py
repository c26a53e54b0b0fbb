"""Shows screens on glass with more dots, in a process of its own, and measures what is seen.

How many dots Qt draws for each logical pixel is set for a whole process.
"""

import json
import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.domain.profiles import ThemeName
from app.pictures.library import Library
from app.start import make_application
from app.ui.look import Look
from app.ui.member.pick import PickScreen
from app.ui.parts.scan_light import ScanLight
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.ui.fit import faults, settle
from tests.ui.member.screens import SCREENS

SIZE = QSize(1366, 768)


def main() -> None:
    """Tell how many dots there are, and how what is drawn compares with that."""
    application = make_application(sys.argv[:1])
    window = Window(application)
    look = Look(Catalogue(), Pictures(Library()), ThemeName.YELLOW_ON_BLACK)
    window.wear(look.style_sheet)
    window.resize(SIZE)
    window.show()
    screen = SCREENS["feelings"](look)
    assert isinstance(screen, PickScreen)
    window.show_screen(screen)
    light = ScanLight(window)
    card = screen.grid.shown[0]
    light.go_round(card)
    settle()
    seen = window.grab().toImage()
    ratio = seen.devicePixelRatio()
    icon = screen.read.icon()
    wanted = screen.read.iconSize() * ratio
    told = {
        "ratio": ratio,
        "dots": [seen.width(), seen.height()],
        "ring": ring(seen, light.geometry().left(), light.geometry().center().y(), look),
        "icon": [icon.availableSizes()[0].width(), wanted.width()],
        "picture": card.picture.grab().toImage().width() / card.picture.width(),
        "soft": softness(card.picture.grab().toImage()),
        "faults": faults(screen, SIZE),
    }
    sys.stdout.write(json.dumps(told))


def ring(seen: QImage, left: int, middle: int, look: Look) -> int:
    """How many dots wide the outer band of a ring is."""
    ratio, ink = seen.devicePixelRatio(), QColor(look.theme.ink)
    across = range(round((left - 1) * ratio), round((left + 11) * ratio))
    return sum(seen.pixelColor(x, round(middle * ratio)) == ink for x in across)


def softness(seen: QImage) -> float:
    """How much of a picture is neither one colour nor another, but a blend: less is sharper."""
    grey = seen.convertToFormat(QImage.Format.Format_Grayscale8)
    blended = 0
    for y in range(grey.height()):
        row = [grey.pixelColor(x, y).lightness() for x in range(grey.width())]
        blended += sum(
            min(one, other) + 12 < here < max(one, other) - 12
            for one, here, other in zip(row, row[1:], row[2:], strict=False)
        )
    return blended / (grey.width() * grey.height())


if __name__ == "__main__":
    main()
