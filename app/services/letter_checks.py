"""Looking at a whole letter before it is made, and what is kept of that look."""

import importlib
from collections.abc import Iterable
from dataclasses import replace
from threading import Lock
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.domain.easy_read import Checked, Finding, LetterFinding, Level
from app.domain.errors.store import Gone
from app.domain.letter import Layout, Letter, LetterProfile
from app.domain.outcomes import Outcome
from app.domain.pictures import OWN
from app.easyread.letter_rules import stops_of
from app.easyread.letter_rules_pictures import KnownPictures
from app.easyread.on_paper import OnPaper
from app.easyread.version import CHECKER_VERSION
from app.letters.photos import dots
from app.letters.style import MM, style_for
from app.services.album import Album
from app.services.easy_read import EasyRead, problem
from app.storage.models import LetterCheckRow, LetterRow, MemberRow, PictureRow
from app.storage.store import Sessions

IN_AN_EM = 2
"""Letters of our kind are about half as wide as the type is high (handbook 7.2)."""

CARD_MM = 81
"""The widest that a picture is on the page for the fridge, where 2 stand side by side."""

INCH_MM = 25.4
KEPT = ("rule", "level", "start", "end", "text", "reason")


class LetterChecks:
    """Finds what there is to look at in a whole letter, and tells what was found before."""

    def __init__(self, sessions: Sessions, easy_read: EasyRead, album: Album) -> None:
        self._sessions = sessions
        self.easy_read = easy_read
        self._album = album
        self._dots: dict[str, int | None] = {}
        self._press: Any = None
        self._one_at_a_time = Lock()

    def look(self, letter: Letter, likes: LetterProfile, topic: str = "") -> Checked:
        """Everything there is to look at in a letter, and what was left as it is.

        ``topic`` are the words of its topic, which are looked at by themselves.
        """
        own = {one for one in letter.pictures if one.startswith(OWN)}
        measures = self._measures(letter, likes, own)
        known = self._known(own) if own else KnownPictures()
        found = self.easy_read.check_letter(letter, measures, known, topic)
        return Checked(CHECKER_VERSION, found)

    def need_no_stops(self, checked: Checked, outcome: Outcome) -> None:
        """Raise StopsToAnswer, or LetterStopsToAnswer for what is in no line of the outcome."""
        for one in stops_of(checked.findings):
            raise problem(outcome, one.sentence, one.finding)

    def of_letter(self, letter_id: UUID) -> Checked | None:
        """What was found when a letter was made; None for one from before that was kept.

        Raises Gone.
        """
        with self._sessions() as session:
            if session.get(LetterRow, letter_id) is None:
                raise Gone
            row = session.get(LetterCheckRow, letter_id)
            if row is None:
                return None
            return Checked(row.checker, tuple(map(_finding, row.findings)))

    def _measures(self, letter: Letter, likes: LetterProfile, own: set[str]) -> OnPaper:
        style = style_for(likes)
        size = style.picture / MM
        big = {one.picture for one in letter.strip}
        made_of_dots = self._dots_of(own - {letter.sender.photo}) if style.pictures else {}
        return OnPaper(
            points=style.body.points,
            leading=style.body.leading,
            longest_line=round(style.text_width / style.points * IN_AN_EM),
            picture_mm=size if style.pictures else None,
            pages=self._pages(letter, likes.layout),
            dpi={
                picture: many / ((CARD_MM if picture in big else size) / INCH_MM)
                for picture, many in made_of_dots.items()
            },
        )

    def _pages(self, letter: Letter, layout: Layout) -> int | None:
        """How many pages a letter has in the usual size, without the one for the fridge.

        It is None where no font has some of its characters.
        """
        pictures = layout is not Layout.NO_PICTURES
        usual = LetterProfile(layout=Layout.PICTURE_LEFT if pictures else layout)
        with self._one_at_a_time:
            if self._press is None:
                # What draws on paper takes a while to load, and members have no need of it.
                press = importlib.import_module("app.letters.letter")
                self._press = press.Press(self._album.library)
            photo = self._album.contents([letter.sender.photo])
            pages: int | None = self._press.pages(replace(letter, strip=()), usual, photo)
            return pages

    def _dots_of(self, pictures: Iterable[str]) -> dict[str, int]:
        """How many dots the longer side has of those pictures that are made of dots."""
        new = [one for one in pictures if one not in self._dots]
        for picture, contents in self._album.contents(new).items():
            self._dots[picture] = dots(contents)
        known = {one: self._dots.get(one) for one in pictures}
        return {picture: many for picture, many in known.items() if many is not None}

    def _known(self, own: set[str]) -> KnownPictures:
        """Which of the board's own pictures are photos of members, and which have no name."""
        ids = {UUID(one.removeprefix(OWN)): one for one in own}
        faces = select(MemberRow.face).where(MemberRow.face.in_(own))
        named = select(PictureRow.id).where(
            PictureRow.id.in_(ids), func.trim(PictureRow.label) != ""
        )
        with self._sessions() as session:
            members = frozenset(session.scalars(faces))
            wordless = own - {ids[one] for one in session.scalars(named)}
        return KnownPictures(members, frozenset(wordless))


def row_of(letter_id: UUID, checked: Checked) -> LetterCheckRow:
    """What is kept of a look at a letter: enough to know each finding and its reason again."""
    kept = [
        {"where": one.where, "sentence": one.sentence, "because": one.because}
        | {part: getattr(one.finding, part) for part in KEPT}
        for one in checked.findings
    ]
    return LetterCheckRow(letter_id=letter_id, checker=checked.version, findings=kept)


def _finding(kept: dict[str, Any]) -> LetterFinding:
    found = Finding(**{part: kept[part] for part in KEPT} | {"level": Level(kept["level"])})
    return LetterFinding(kept["where"], kept["sentence"], found, kept["because"])
