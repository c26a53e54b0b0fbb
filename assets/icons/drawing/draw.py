"""Draws every picture in the set.

`draw.py` writes them all as SVG next to this folder, `draw.py --out FOLDER` somewhere else.
`draw.py --sheet FILE.png [--size 160] [--grey] [id ...]` makes a contact sheet to look at instead.
"""
import argparse
import importlib
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cast import PICTURES
from kit import svg
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FAMILIES = sorted(file.stem for file in (HERE / "families").glob("*.py"))
for module in ("avatars", *(f"families.{family}" for family in FAMILIES)):
    importlib.import_module(module)


def drawn(name):
    """The SVG text of one picture."""
    label, desc, draw = PICTURES[name]
    return svg(draw(), label, desc)


def write(folder):
    """Write every picture into a folder as SVG."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        (folder / f"{name}.svg").write_text(drawn(name), encoding="utf-8", newline="\n")


def sheet(file, names, size, grey):
    """Paint pictures side by side on white, to be looked at."""
    app = QGuiApplication.instance() or QGuiApplication([])
    drawings = [QByteArray(drawn(name).encode()) for name in names]
    gap, across = max(6, size // 10), max(1, 1300 // (size + size // 10))
    across = min(across, len(names))
    down = -(-len(names) // across)
    image = QImage(across * (size + gap) + gap, down * (size + gap) + gap, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for i, drawing in enumerate(drawings):
        left, top = gap + i % across * (size + gap), gap + i // across * (size + gap)
        QSvgRenderer(drawing).render(painter, QRectF(left, top, size, size))
    painter.end()
    if grey:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    image.save(str(file))
    return app


def main():
    """Do what the command line asks."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("ids", nargs="*", help="pictures for the sheet; all, when none is named")
    ask.add_argument("--out", type=pathlib.Path, default=HERE.parent)
    ask.add_argument("--sheet", type=pathlib.Path)
    ask.add_argument("--size", type=int, default=160)
    ask.add_argument("--grey", action="store_true")
    want = ask.parse_args()
    if want.sheet:
        sheet(want.sheet, want.ids or list(PICTURES), want.size, want.grey)
    else:
        write(want.out)
        print(len(PICTURES), "pictures in", want.out)


if __name__ == "__main__":
    main()
