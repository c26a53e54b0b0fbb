"""Every picture a board can use: those that come with the app, and those it brought."""

from collections.abc import Iterable
from uuid import UUID, uuid4

from sqlalchemy import Select, select

from app.domain.attachments import DRAWN
from app.domain.phrase import Phrase
from app.domain.pictures import OWN, Picture, PictureChoice, PictureKind
from app.pictures.library import Library
from app.pictures.search import Search
from app.storage.models import (
    AgendaItemRow,
    AttachmentRow,
    BoardRow,
    ChoiceRow,
    InfoLineRow,
    OutcomeLineRow,
    PictureRow,
    PictureSetRow,
    QuestionRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions

REMEMBERED = 24
DRAWING = "drawing"
"""The picture that means a drawing."""
PICTURED = (TopicRow, InfoLineRow, QuestionRow, ChoiceRow, AgendaItemRow, OutcomeLineRow)
"""Where facilitators give sentences their pictures."""

KIND_OF = {PictureChoice.PHOTOS: PictureKind.PHOTO, PictureChoice.SYMBOLS: PictureKind.SYMBOL}


class Album:
    """Looks pictures up, and hands out those that the board brought."""

    def __init__(self, sessions: Sessions, library: Library) -> None:
        self._sessions = sessions
        self.library = library
        self._search: Search | None = None
        self._recent: list[str] = []

    @property
    def search(self) -> Search:
        """All pictures there are, to be looked up."""
        return self._search or self.open()

    def open(self) -> Search:
        """Read which pictures the board has now, and which it chose before."""
        with self._sessions() as session:
            own = [
                Picture(f"{OWN}{row_id}", label, group, tuple(keywords), kind)
                for row_id, label, group, keywords, kind in session.execute(of_sets())
            ]
            chosen = [
                Phrase(words, picture)
                for table in PICTURED
                for words, picture in session.execute(select(table.words, table.picture))
                if picture
            ]
        self.library.bring_in(own)
        self._search = Search(self.library.pictures, chosen)
        return self._search

    def find(self, typed: str) -> list[str]:
        """The pictures about what was typed, ours and the board's together, best first."""
        return self.search.find(typed)

    def suggest(self, sentence: str, most: int = 6) -> list[str]:
        """The pictures that go with a sentence, the likeliest first. There may be none."""
        return self.search.suggest(sentence, most)

    def key_words(self, sentence: str) -> list[str]:
        """The pictures of the words that a sentence is about, for those who read by symbols."""
        return self.search.key_words(sentence)

    @property
    def recent(self) -> list[str]:
        """The pictures chosen last, and then those the board chose most often."""
        often = [one for one in self.search.often_chosen if one not in self._recent]
        return (self._recent + often)[:REMEMBERED]

    def choose(self, picture: str, words: str = "") -> None:
        """Keep in mind that someone chose a picture, and for which words if there are any."""
        self._recent = [picture, *(one for one in self._recent if one != picture)]
        if words:
            self.search.learn(Phrase(words, picture))

    def keep_face(self, label: str, contents: bytes) -> str:
        """Keep a photo of a person, which nobody can search for; return its picture's id."""
        row = PictureRow(id=uuid4(), label=label, contents=contents)
        name = f"{OWN}{row.id}"
        with self._sessions.begin() as session:
            session.add(row)
        return name

    def contents(self, pictures: Iterable[str]) -> dict[str, bytes]:
        """The files of those of ``pictures`` that the board brought, by picture id.

        Their words are known from then on, though nobody may choose them any more.
        """
        pictures = list(pictures)
        drawn = self._drawn_by_members(pictures)
        names = _rows(pictures)
        wanted = select(PictureRow.id, PictureRow.label, PictureRow.contents)
        if not names:
            return drawn
        with self._sessions() as session:
            rows = session.execute(wanted.where(PictureRow.id.in_(names))).all()
        self.library.name({names[row_id]: label for row_id, label, _contents in rows})
        return drawn | {names[row_id]: contents for row_id, _label, contents in rows}

    def _drawn_by_members(self, pictures: Iterable[str]) -> dict[str, bytes]:
        """What members drew, by picture id. What it shows, as written down, is its label."""
        names = _rows(pictures, DRAWN)
        if not names:
            return {}
        wanted = select(AttachmentRow.id, ViewRow.written_down, AttachmentRow.contents)
        with self._sessions() as session:
            rows = session.execute(
                wanted.join(ViewRow, ViewRow.id == AttachmentRow.view_id).where(
                    AttachmentRow.id.in_(names)
                )
            ).all()
        shows = {row_id: written_down for row_id, written_down, _contents in rows}
        usual = self.library.label(DRAWING)
        self.library.name({name: shows.get(row_id) or usual for row_id, name in names.items()})
        return {names[row_id]: contents for row_id, _shows, contents in rows}

    def credits(self, pictures: Iterable[str]) -> list[str]:
        """The lines that the licences of these pictures want in print, each once."""
        ids = _rows(pictures)
        wanted = select(PictureRow.credit).where(
            PictureRow.id.in_(ids), PictureRow.credit != ""
        )
        if not ids:
            return []
        with self._sessions() as session:
            return sorted(set(session.scalars(wanted)))

    def stand_ins(self, choice: PictureChoice = PictureChoice.AS_BOARD) -> dict[str, str]:
        """The board's own picture for each drawing that someone would rather see it for."""
        with self._sessions() as session:
            if choice is PictureChoice.AS_BOARD:
                choice = session.scalar(select(BoardRow.pictures)) or PictureChoice.DRAWINGS
            if choice not in KIND_OF:
                return {}
            wanted = (
                select(PictureRow.stands_for, PictureRow.id)
                .join(PictureSetRow, PictureSetRow.id == PictureRow.set_id)
                .where(
                    PictureSetRow.removed_at.is_(None),
                    PictureSetRow.kind == KIND_OF[choice],
                    PictureRow.stands_for != "",
                )
                .order_by(PictureSetRow.added_at, PictureRow.label.desc())
            )
            return {drawing: f"{OWN}{row_id}" for drawing, row_id in session.execute(wanted)}


def of_sets() -> Select[UUID, str, str, list[str], PictureKind]:
    """What is known of every picture in a set, without its file."""
    return (
        select(
            PictureRow.id,
            PictureRow.label,
            PictureRow.group,
            PictureRow.keywords,
            PictureSetRow.kind,
        )
        .join(PictureSetRow, PictureSetRow.id == PictureRow.set_id)
        .where(PictureSetRow.removed_at.is_(None))
        .order_by(PictureRow.label)
    )


def _rows(pictures: Iterable[str], begins: str = OWN) -> dict[UUID, str]:
    """The ids of the rows of those pictures that the board brought, or that members drew."""
    return {
        UUID(name.removeprefix(begins)): name for name in pictures if name.startswith(begins)
    }
