"""From the start of the process to the first painted window, beside a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.result import Result, middle

ROUNDS = 11
MOST = 1.25

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(time.time() - float(os.environ["BEGAN"]), flush=True)
    os._exit(0)
application = QApplication([])
window, body = Window(), QWidget()
layout = QVBoxLayout(body)
for number in range(6):
    layout.addWidget(QPushButton(f"Button {number}"))
window.setCentralWidget(body)
window.resize(1366, 768)
window.show()
application.exec()
"""
OURS = """
import os, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
import app.cli
from app.start import Window, begin, make_application
class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False
def done():
    print(time.time() - float(os.environ["BEGAN"]), flush=True)
    os._exit(0)
application = make_application([])
folder = Path(os.environ["FOLDER"])
window = Window(application)
window.painted.connect(lambda: begin(window, folder, practice=False))
watcher = Watcher()
window.installEventFilter(watcher)
window.show()
application.exec()
"""


def run() -> list[Result]:
    """Measure both in turn, so that a busy moment falls on both."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _round in range(ROUNDS):
            bare.append(_seconds(BARE, folder))
            ours.append(_seconds(OURS, folder))
    ratio = middle(ours) / middle(bare)
    words = (
        f"{middle(ours) * 1000:.0f} ms beside {middle(bare) * 1000:.0f} ms: {ratio:.2f} times"
    )
    return [Result("Start to first paint", words, f"at most {MOST} times", ratio <= MOST)]


def _seconds(program: str, folder: str) -> float:
    environment = os.environ | {"BEGAN": str(time.time()), "FOLDER": folder}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return float(done.stdout.split()[-1])
