"""Saving every letter that is ready as a PDF, as sound, and in forms for screens."""

import argparse
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from app.commands.every_form import save_every_form
from app.commands.opening import open_board
from app.commands.plainly import in_plain_words
from app.domain.errors import AppError
from app.domain.errors.files import CannotWriteFile
from app.domain.letter_log import MadeLetter
from app.domain.letter_script import script
from app.letters.letter import Press
from app.services.all import Services, make_services
from app.services.letter_forms import Form, LetterForms
from app.services.printing import Printing
from app.settings import Settings
from app.speech.errors import CannotSpeak
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess
from app.wording.catalogue import Catalogue

Files = Sequence[tuple[MadeLetter, Path]]
EVERY_FORM = "every-form"
Problem = tuple[MadeLetter, AppError]


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Make a letter for everyone each outcome answers; save those that may be printed.

    Letters that wait for a person to read them are counted, not saved. With ``--audio`` there
    is a WAV file beside each PDF (with ``--mp3``, an MP3 file), and a JSON file that tells when
    each word is heard. ``--html``, ``--text`` and ``--epub`` put that form beside it too.

    Of the practice board there is also one letter in every form that letters have.
    """
    words = Catalogue()
    store = open_board(chosen, settings)
    try:
        services = make_services(store.sessions, words)
        made = _make_all(services)
        ready = [letter for letter in made if letter.may_be_printed]
        printing = Printing(services.letters, services.album)
        files = _files(ready, _made(chosen.out))
        problems = _save(files, printing)
        problems += _save_forms(
            files, LetterForms(services.letters, services.album), _forms(chosen)
        )
        if chosen.practice:
            _save_every_form(services, chosen.out / EVERY_FORM)
        kind = ".mp3" if chosen.mp3 else ".wav"
        silent = _say(files, services, kind) if chosen.audio or chosen.mp3 else []
    finally:
        store.close()
    saved, waiting = len(ready) - len(problems), len(made) - len(ready)
    sys.stdout.write(f"{saved} letters saved. {waiting} wait for a person to read them.\n")
    for letter, error in problems:
        sys.stderr.write(f"{letter.member}: {words.of_error(error).words}\n")
    for letter, reason in silent:
        sys.stderr.write(f"{letter.member}: {reason}\n")
    return 1 if problems or silent else 0


def _make_all(services: Services) -> list[MadeLetter]:
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            services.letters.make(outcome.id)
    return services.letters.made()


def _save_every_form(services: Services, folder: Path) -> None:
    """Save one letter in every form there is: the practice board is to look at and to try."""
    first = services.letters.made()[-1]
    letter, _profile = services.letters.letter(first.id)
    many = save_every_form(Press(services.album.library), letter, folder)
    sys.stdout.write(f"{many} forms of one letter are in {folder}\n")


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile from error
    return folder


def _files(letters: Sequence[MadeLetter], folder: Path) -> Files:
    """A file for each letter, named by its place and the date: never by the name."""
    return [
        (letter, folder / f"letter-{number:03}-{letter.made_on}.pdf")
        for number, letter in enumerate(letters, start=1)
    ]


def _save(files: Files, printing: Printing) -> list[Problem]:
    """Save letters and go on past those that cannot be; return these."""
    problems: list[Problem] = []
    for letter, file in files:
        try:
            printing.save(letter.id, file)
        except AppError as error:
            problems.append((letter, error))
    return problems


def _forms(chosen: argparse.Namespace) -> list[Form]:
    """The forms that were asked for, besides paper and sound."""
    return [form for form in Form if getattr(chosen, form.name.lower())]


def _save_forms(files: Files, forms: LetterForms, wanted: Sequence[Form]) -> list[Problem]:
    problems: list[Problem] = []
    for (letter, file), form in product(files, wanted):
        try:
            forms.save(letter.id, form, file.with_suffix(form))
        except AppError as error:
            problems.append((letter, error))
    return problems


def _say(files: Files, services: Services, kind: str) -> list[tuple[MadeLetter, CannotSpeak]]:
    """Save the sound of letters as each reader likes to be read to; return those without."""
    silent = []
    with VoiceProcess(services.sayings.said()) as voice:
        for made, file in files:
            lines = script(services.letters.letter(made.id)[0])
            sound, words = file.with_suffix(kind), file.with_suffix(".json")
            reader = services.people.member(made.member_id)
            likes = reader.voice.or_usual(services.boards.voice)
            try:
                record(lines, voice, sound, words, likes)
            except CannotSpeak as error:
                silent.append((made, error))
    return silent
