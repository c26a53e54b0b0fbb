"""Every letter of the practice board as sound: whole, in order, and each word in its time."""

import math
import re
import shutil
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import mul
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.domain.letter import Letter, Part
from app.domain.letter_script import AFTER_BLOCK_MS, AFTER_HEADING_MS, Line, script
from app.services.all import make_services
from app.speech.heard import HeardWord
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess
from app.storage.store import BoardFiles, Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.conftest import practice_key

__all__ = ["practice_key"]


CLIPPED = re.compile(rb"(?=\xff\x7f|\x00\x80)")  # the highest and the lowest a sample can be


@dataclass(frozen=True)
class Told:
    """One letter as it is told, and what its sound is like."""

    lines: tuple[Line, ...]
    words: tuple[HeardWord, ...]
    shape: tuple[int, int]  # channels and bytes of a sample
    length_ms: int
    loudness: tuple[float, ...]  # of each word
    clipped: int


@pytest.fixture(scope="module")
def letters(
    practice_made_once: Path, practice_key: bytes, tmp_path_factory: pytest.TempPathFactory
) -> list[Letter]:
    """Return the letters the practice board comes with, and those its outcomes make."""
    folder = tmp_path_factory.mktemp("aloud") / "practice"
    shutil.copytree(practice_made_once, folder)
    files = BoardFiles(folder)
    store = Store(files, practice_key, QLockFile(str(files.lock)))
    services = make_services(store.sessions, Catalogue(), lambda: TODAY)
    ids = [made.id for made in services.letters.made()]
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            services.letters.make(outcome.id)
    ids += [made.id for made in services.letters.made()]  # which take the place of some
    found = [services.letters.letter(each)[0] for each in dict.fromkeys(ids)]
    store.close()
    return found


@pytest.fixture(scope="module")
def told(letters: list[Letter], tmp_path_factory: pytest.TempPathFactory) -> list[Told]:
    """Return every letter with its sound."""
    return list(_tell(letters, tmp_path_factory.mktemp("sounds") / "letter.wav"))


def _tell(letters: list[Letter], file: Path) -> Iterator[Told]:
    with VoiceProcess() as voice:
        for letter in letters:
            lines = script(letter)
            words = record(lines, voice, file)
            with wave.open(str(file)) as wav:
                shape = (wav.getnchannels(), wav.getsampwidth())
                rate, sound = wav.getframerate(), wav.readframes(wav.getnframes())
            samples = array("h", sound)
            clipped = sum(match.start() % 2 == 0 for match in CLIPPED.finditer(sound))
            loudness = tuple(_loudness(samples, rate, word) for word in words)
            yield Told(lines, words, shape, len(samples) * 1000 // rate, loudness, clipped)


def _loudness(samples: "array[int]", rate: int, word: HeardWord) -> float:
    """Measure the sound of a word, as the root of its mean square."""
    begin, end = (at_ms * rate // 1000 for at_ms in (word.start_ms, word.end_ms))
    heard = samples[begin:end:4]  # every fourth sample tells as much, in a quarter of the time
    return math.sqrt(sum(map(mul, heard, heard)) / max(1, len(heard)))


def test_every_letter_is_told_in_the_order_of_its_page(letters: list[Letter]) -> None:
    assert len(letters) > 30
    for letter in letters:
        said = iter(line.words for line in script(letter))
        blocks = [block for block in letter.blocks if block.part is not Part.FEEDBACK]
        page = [letter.board, letter.date, f"Dear {letter.reader},", letter.title]
        for block in blocks:
            page += [block.heading, *(line.words.replace("**", "") for line in block.sentences)]
        page.append(f"From {letter.sender.name}, {letter.sender.job}")
        page += [part for word in letter.word_list for part in (word.term, word.meaning)]

        assert [words for words in page if words not in said] == []


def test_every_heading_and_block_of_a_letter_has_its_pause(letters: list[Letter]) -> None:
    for letter in letters:
        lines = script(letter)
        headings = {block.heading for block in letter.blocks}
        pauses = {line.pause_ms for line in lines if line.words in headings}
        blocks = [block for block in letter.blocks if block.part is not Part.FEEDBACK]

        assert pauses == {AFTER_HEADING_MS}
        # The title and the sender stand for themselves.
        assert [line.pause_ms for line in lines].count(AFTER_BLOCK_MS) == len(blocks) + 2


def test_every_phone_number_in_a_letter_is_said_twice(letters: list[Letter]) -> None:
    for letter in letters:
        said = [line.words for line in script(letter)]
        with_number = [at for at, words in enumerate(said) if "01632" in words]

        assert len(with_number) >= 4
        for sentence, again in zip(with_number[::2], with_number[1::2], strict=True):
            assert again == sentence + 1
            assert said[again] in said[sentence]


def test_every_word_has_its_time_in_order_and_inside_the_sound(told: list[Told]) -> None:
    for one in told:
        text = "\n".join(line.words for line in one.lines)
        moments = [moment for word in one.words for moment in (word.start_ms, word.end_ms)]

        assert [word.word for word in one.words] == text.split()
        assert [text[word.start : word.end] for word in one.words] == text.split()
        assert moments == sorted(moments)
        assert moments[-1] <= one.length_ms


def test_something_is_heard_under_every_word(told: list[Told]) -> None:
    quiet = [
        (word, loudness)
        for one in told
        for word, loudness in zip(one.words, one.loudness, strict=True)
        if loudness <= 500
    ]

    assert quiet == []


def test_the_sound_is_plain_and_never_too_loud_for_its_samples(told: list[Told]) -> None:
    assert {one.shape for one in told} == {(1, 2)}
    assert [one.clipped for one in told] == [0] * len(told)
