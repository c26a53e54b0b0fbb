"""The practice board shows one letter in every form that letters have."""

from itertools import product
from pathlib import Path

from app.cli import main
from app.domain.letter import LETTER_SIZES, Layout, Sheet
from tests.conftest import PracticeFolder
from tests.letters.matterhorn.judge import faults

WANTED = {f"{n}-{layout}-{sheet}" for n, layout, sheet in product(LETTER_SIZES, Layout, Sheet)}
SCRIPTS = {"welsh-16", "polish-16", "urdu-16", "punjabi-16", "bengali-16", "emoji-28"}


def test_every_form_is_there_sound_and_small(practice: PracticeFolder, tmp_path: Path) -> None:
    data, out = str(practice.folder.parent), tmp_path / "out"
    assert main(["letters", "--practice", "--data", data, "--out", str(out)]) == 0
    made = {file.stem: file.read_bytes() for file in (out / "every-form").glob("*.pdf")}
    assert made.keys() >= WANTED | SCRIPTS
    assert [name for name, pdf in made.items() if faults(pdf)] == []
    assert max(map(len, made.values())) < 60 * 1024
