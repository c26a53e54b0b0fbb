"""On glass with more dots everything is as large as before, and sharper."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest


def shown_at(scale: str) -> dict[str, Any]:
    """Show a screen with so many dots for each logical pixel."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.sharp_app"],
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def usual() -> dict[str, Any]:
    """Return what is seen with one dot for each pixel."""
    return shown_at("1")


@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_a_screen_is_as_sharp_as_the_glass(usual: dict[str, Any], scale: str) -> None:
    told, ratio = shown_at(scale), float(scale)
    assert told["ratio"] == ratio
    assert told["dots"] == pytest.approx([1366 * ratio, 768 * ratio], abs=1)
    assert told["faults"] == []
    assert told["ring"] == pytest.approx(usual["ring"] * ratio, abs=2)
    held, wanted = told["icon"]
    assert held == pytest.approx(wanted, abs=1)
    assert told["picture"] == pytest.approx(ratio, abs=0.02)
    # A picture drawn in fewer dots and stretched would be as soft as before, or softer.
    assert told["soft"] < usual["soft"]
