"""Being asked to end."""

import signal
import subprocess
import sys

import pytest

from tests.system.conftest import ROOT

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication
from app.system.ending import Ending
app = QCoreApplication([])
ending = Ending(app)
def keep():
    print("kept", flush=True)
    app.quit()
ending.asked.connect(keep)
print("ready", flush=True)
sys.exit(app.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_everything_is_kept_before_the_app_ends(number: signal.Signals) -> None:
    app = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", PROGRAM], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert app.stdout is not None
    assert app.stdout.readline() == "ready\n"
    app.send_signal(number)
    said, _errors = app.communicate(timeout=120)
    assert (said, app.returncode) == ("kept\n", 0)
