"""What is kept of how large screens are."""

from pathlib import Path

import pytest

from app.system.measured_screens import FILE, MeasuredScreens


def test_each_screen_has_a_size_of_its_own(tmp_path: Path) -> None:
    MeasuredScreens(tmp_path).keep("laptop 1366x768", 4.4)
    MeasuredScreens(tmp_path).keep("hall 1920x1080", 2.5)
    kept = MeasuredScreens(tmp_path)
    assert kept.of("laptop 1366x768") == 4.4
    assert kept.of("hall 1920x1080") == 2.5
    kept.keep("hall 1920x1080", None)
    kept.keep("hall 1920x1080", None)
    assert kept.of("hall 1920x1080") is None
    assert kept.of("laptop 1366x768") == 4.4


@pytest.mark.parametrize(
    "dots", ['"b"', "true", "null", "[4]", "NaN", "-1", "1" + "0" * 400, "Infinity"]
)
def test_what_is_no_size_is_as_good_as_none(tmp_path: Path, dots: str) -> None:
    (tmp_path / FILE).write_text(f'{{"hall": {dots}}}', encoding="utf-8")
    kept = MeasuredScreens(tmp_path)
    assert kept.of("hall") is None
    kept.keep("hall", 2.5)
    assert kept.of("hall") == 2.5
