"""Bringing pictures in, set by set, and saying which kind is shown first."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update

from app.domain.bringing import ReadyPicture
from app.domain.errors.pictures import SetAlreadyThere, SomeCannotBeUsed
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.pictures import OWN, Credit, PictureChoice, PictureSet
from app.pictures.bringing.reading import AsDots, Report, read_pictures
from app.pictures.standing_in import Meanings
from app.services.album import Album
from app.storage.models import BoardRow, PictureRow, PictureSetRow
from app.storage.store import Sessions

AT_ONCE = 200
"""Pictures written between two reports."""


class PictureSets:
    """The sets of pictures a board brought: each is kept whole, or not at all."""

    def __init__(self, sessions: Sessions, album: Album) -> None:
        self._sessions = sessions
        self._album = album

    def bring_in(
        self,
        source: Path,
        about: PictureSet,
        as_dots: AsDots,
        report: Report,
        *,
        leave_out_bad: bool = False,
    ) -> PictureSet:
        """Read all pictures of a folder or file and keep them as one set.

        Raises WordsMissing without a name, SetAlreadyThere, SomeCannotBeUsed (unless the
        bad ones may be left out), or the AppError that says why nothing can be used.
        """
        self._check_name(about.name)
        read = read_pictures(source, as_dots, report)
        if read.left_out and not (leave_out_bad and read.pictures):
            raise SomeCannotBeUsed(read.left_out, number=len(read.left_out))
        return self._keep(about, read.pictures, report)

    def add_photo(self, about: PictureSet, contents: bytes) -> PictureSet:
        """Keep one photo that is ready, as a set of its own. Its name is what it shows.

        Raises WordsMissing without a name, or SetAlreadyThere.
        """
        self._check_name(about.name)
        photo = ReadyPicture(about.name.strip(), contents)
        return self._keep(about, [photo], lambda _done, _all: None)

    def all(self) -> list[PictureSet]:
        """The sets that are there, the newest first."""
        number = (
            select(func.count())
            .where(PictureRow.set_id == PictureSetRow.id)
            .correlate(PictureSetRow)
            .scalar_subquery()
        )
        wanted = select(PictureSetRow, number).where(PictureSetRow.removed_at.is_(None))
        with self._sessions() as session:
            rows = session.execute(wanted.order_by(PictureSetRow.added_at.desc()))
            return [_value(row, count) for row, count in rows]

    def pictures(self, set_id: UUID) -> dict[str, str]:
        """The pictures of a set by their words, each with the drawing it stands for or ""."""
        wanted = select(PictureRow.id, PictureRow.stands_for).where(PictureRow.set_id == set_id)
        with self._sessions() as session:
            rows = session.execute(wanted.order_by(func.lower(PictureRow.label)))
            return {f"{OWN}{row_id}": drawing for row_id, drawing in rows}

    def put_in_place_of(self, picture: str, drawing: str) -> None:
        """Let a picture be shown instead of a drawing of ours, or of none. Raises Gone.

        What was chosen last holds: no other picture of that kind stands for the drawing then.
        """
        with self._sessions.begin() as session:
            row = session.get(PictureRow, UUID(picture.removeprefix(OWN)))
            own_set = session.get(PictureSetRow, row.set_id) if row else None
            if row is None or own_set is None:
                raise Gone
            if drawing:
                same_kind = select(PictureSetRow.id).filter_by(kind=own_set.kind)
                others = PictureRow.set_id.in_(same_kind), PictureRow.stands_for == drawing
                session.execute(update(PictureRow).where(*others).values(stands_for=""))
            row.stands_for = drawing

    @property
    def shown_first(self) -> PictureChoice:
        """Which kind of picture the board likes to see first."""
        with self._sessions() as session:
            return session.scalar(select(BoardRow.pictures)) or PictureChoice.DRAWINGS

    def show_first(self, choice: PictureChoice) -> None:
        """Keep which kind of picture the board likes to see first."""
        with self._sessions.begin() as session:
            session.scalars(select(BoardRow)).one().pictures = choice

    def _check_name(self, name: str) -> None:
        if not name.strip():
            raise WordsMissing
        named = select(PictureSetRow.id).where(
            func.lower(PictureSetRow.name) == name.strip().lower(),
            PictureSetRow.removed_at.is_(None),
        )
        with self._sessions() as session:
            if session.scalars(named).first():
                raise SetAlreadyThere(name=name.strip())

    def _keep(
        self, about: PictureSet, pictures: Sequence[ReadyPicture], report: Report
    ) -> PictureSet:
        meanings = Meanings(self._album.library.drawings.values())
        row = PictureSetRow(
            id=about.id, name=about.name.strip(), kind=about.kind, **_credit(about.credit)
        )
        with self._sessions.begin() as session:
            session.add(row)
            session.flush()
            for start, some in _batches(pictures):
                report(start, len(pictures))
                session.execute(
                    insert(PictureRow), [_columns(one, about, meanings) for one in some]
                )
            report(len(pictures), len(pictures))
        self._album.open()
        return _value(row, len(pictures))


def _batches(pictures: Sequence[ReadyPicture]) -> Iterable[tuple[int, Sequence[ReadyPicture]]]:
    for start in range(0, len(pictures), AT_ONCE):
        yield start, pictures[start : start + AT_ONCE]


def _columns(picture: ReadyPicture, about: PictureSet, meanings: Meanings) -> dict[str, object]:
    return {
        "id": uuid4(),
        "set_id": about.id,
        "label": picture.label,
        "contents": picture.contents,
        "group": picture.group,
        "keywords": list(picture.keywords),
        "stands_for": meanings.of(picture.label),
        **_credit(picture.credit or about.credit),
    }


def _credit(credit: Credit) -> Mapping[str, str]:
    return {
        "author": credit.author,
        "source": credit.source,
        "licence": credit.licence,
        "credit": credit.line,
    }


def _value(row: PictureSetRow, count: int) -> PictureSet:
    credit = Credit(row.author, row.source, row.licence, row.credit)
    return PictureSet(row.id, row.name, row.kind, credit, count, row.added_at.date())
