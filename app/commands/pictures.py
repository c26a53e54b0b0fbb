"""Looking at pictures, finding them, and bringing them in."""

import argparse
import os
import sys
from functools import partial
from uuid import uuid4

from PySide6.QtGui import QGuiApplication

from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.commands.sheets import write_sheets
from app.domain.errors.pictures import SomeCannotBeUsed
from app.domain.pictures import NO_CREDIT, OWN, Credit, PictureKind, PictureSet
from app.pictures.bringing.reading import glance
from app.pictures.library import Library
from app.pictures.search import Search
from app.services.album import Album
from app.services.picture_sets import PictureSets
from app.settings import Settings
from app.start import make_application
from app.ui.pictures import as_dots
from app.wording.catalogue import Catalogue

SHOWN = 20
EVERY = 100


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Do one of the four, or say that there is nothing to do."""
    if chosen.sheet is not None:
        _paint()
        number = write_sheets(chosen.sheet, Library())
        sys.stdout.write(f"{number} sheets in {chosen.sheet}\n")
        return 0
    if chosen.action == "import":
        return _bring_in(chosen, settings)
    if chosen.action is None:
        sys.stderr.write("Say what to do: find, suggest, import or --sheet DIR.\n")
        return 2
    return _look_up(chosen, settings)


def _look_up(chosen: argparse.Namespace, settings: Settings) -> int:
    """Find or suggest among our drawings, and the pictures of a board where one is named."""
    library = Library()
    if chosen.practice or chosen.data:
        store = open_as_it_is(chosen, settings)
        search = Album(store.sessions, library).open()
        store.close()
    else:
        search = Search(library.pictures)
    words = " ".join(chosen.words)
    found = search.find(words) if chosen.action == "find" else search.suggest(words)
    for picture in found[:SHOWN]:
        name = "ours" if not picture.startswith(OWN) else "brought in"
        sys.stdout.write(f"{library.label(picture)}\t{picture}\t{name}\n")
    if not found:
        sys.stderr.write("No picture matches. Try another word.\n")
    return 0 if found else 1


def _bring_in(chosen: argparse.Namespace, settings: Settings) -> int:
    """Bring a set in, whole; say how far it has come, and which files cannot be used."""
    _paint()
    store = open_as_it_is(chosen, settings)
    try:
        about = _about(chosen)
        sets = PictureSets(store.sessions, Album(store.sessions, Library()))
        bring_in = partial(sets.bring_in, chosen.file, about, as_dots, _tell)
        try:
            made = bring_in()
        except SomeCannotBeUsed as error:
            _name_bad(error)
            if not chosen.leave_out_bad:
                raise
            made = bring_in(leave_out_bad=True)
    finally:
        store.close()
    number = "1 picture is" if made.count == 1 else f"{made.count} pictures are"
    sys.stdout.write(f"{number} in the set {made.name}.\n")
    return 0


def _name_bad(error: SomeCannotBeUsed) -> None:
    """Say of each file that cannot be used why not."""
    words = Catalogue()
    for one in error.left_out:
        sys.stderr.write(f"{one.name}: {words.of_error(one.why).words}\n")


def _about(chosen: argparse.Namespace) -> PictureSet:
    """The set as the command line describes it, and the files where it does not."""
    seen = glance(chosen.file)
    own = seen.credit or NO_CREDIT
    credit = Credit(
        chosen.author or own.author,
        chosen.source or own.source,
        chosen.licence or own.licence,
        chosen.credit or own.line,
    )
    kind = PictureKind(chosen.kind) if chosen.kind else seen.kind
    return PictureSet(uuid4(), chosen.name or seen.name, kind, credit)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty() and (done % EVERY == 0 or done == total):
        sys.stderr.write(f"\r{done} of {total}" + ("\n" if done == total else ""))
        sys.stderr.flush()


def _paint() -> None:
    """Let Qt draw, where there is no screen too."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        make_application([sys.argv[0]])
