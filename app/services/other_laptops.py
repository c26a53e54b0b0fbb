"""Other laptops that have the same board: packs for them, packs of theirs, and differences."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from app.domain.errors.files import CannotWriteFile
from app.domain.laptops import Brought, Counts, Difference, SaidTwice, Thing
from app.domain.topics import QuestionKind
from app.joining import differences
from app.joining.kept import Kept
from app.joining.pack_file import Header, Pack, PackKeys, write_pack
from app.joining.packing import CameIn, join_parts, pack_parts
from app.joining.settling import settle
from app.joining.tables import SHARED
from app.services.ballots import is_hidden
from app.services.erasing import Erasing
from app.storage.models import QuestionRow
from app.storage.open_store import OpenStore
from app.storage.traces import leave_no_trace
from app.storage.upgrade import newest_revision

ENDING = ".pack"

KNOWN_BY: Mapping[str, Thing] = {
    "view": Thing.VIEWS,
    "meeting": Thing.PLANS,
    "agenda_item": Thing.PLANS,
    "topic": Thing.PLANS,
    "info_line": Thing.PLANS,
    "question": Thing.PLANS,
    "member": Thing.PEOPLE,
    "supporter": Thing.PEOPLE,
    "facilitator": Thing.PEOPLE,
    "need": Thing.PEOPLE,
    "consent": Thing.PEOPLE,
    "outcome": Thing.OUTCOMES,
    "promise": Thing.OUTCOMES,
    "letter": Thing.LETTERS,
    "hard_word": Thing.WORDS,
    "picture": Thing.WORDS,
}
"""What is counted by name; all else is told as other things."""

PARTS_OF_VIEWS = {"attachment", "taken"}
"""What nobody counts beside the views that it belongs to."""


class OtherLaptops:
    """What goes to other laptops and what comes from them. Each method is one transaction."""

    def __init__(
        self,
        store: OpenStore,
        laptop: Callable[[], UUID],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._sessions = store.sessions
        self._store = store
        self._laptop = laptop
        self._today = today

    def pack(self, file: Path) -> None:
        """Write all that the board shares into a pack. Raises CannotWriteFile.

        The file has its name only once what it says is kept here too.
        """
        if file.is_dir():
            raise CannotWriteFile
        new = file.with_name(f"{file.name}.new")
        laptop, keys = self._laptop(), PackKeys(self._store.pack_key)
        try:
            key_file = self._store.key_file
            with self._sessions.begin() as session:
                connection = session.connection()
                past = settle(connection, laptop)
                header = Header(
                    board=keys.board,
                    laptop=laptop.hex,
                    revision=newest_revision(),
                    number=max(past.seen.values(), default=0),
                    made_on=self._today().isoformat(),
                    key_file=key_file,
                )
                write_pack(new, keys, header, pack_parts(connection))
            new.replace(file)
        except OSError as error:
            raise CannotWriteFile from error
        finally:
            _forget(new)

    def join(self, files: Sequence[Path]) -> Brought:
        """Join packs: all of them, or none. Raises the AppError that says what is wrong."""
        keys = PackKeys(self._store.pack_key)
        packs = [Pack(file, keys, newest_revision()) for file in files]
        laptop = self._laptop()
        came: list[CameIn] = []
        kept: list[str] = []
        with self._sessions.begin() as session:
            connection = session.connection()
            for pack in packs:
                came.append(join_parts(connection, laptop, pack.parts()))
                kept += [_name(connection, *one) for one in came[-1].kept]
            if not all(one.is_nothing for one in came):
                leave_no_trace(session)
        # Whoever was erased on one laptop goes from all of them, whatever others still had.
        Erasing(self._sessions, self._today).erase_again()
        return Brought(_counts(came), sorted({name for name in kept if name}))

    def differences(self) -> list[Difference]:
        """Everything that laptops changed apart, to be chosen between."""
        with self._sessions() as session:
            return differences.differences(session.connection(), _hidden(session))

    def choose(self, about: Difference, mark: str) -> None:
        """Keep what one side says. Raises Gone when that cannot be any more."""
        with self._sessions.begin() as session:
            differences.choose(session.connection(), self._laptop(), about, mark)

    def said_twice(self) -> list[SaidTwice]:
        """Who answered a question at two laptops."""
        with self._sessions() as session:
            return differences.said_twice(session.connection(), _hidden(session))


def _hidden(session: Session) -> set[str]:
    """The questions of which nobody may see the dots yet."""
    asked = session.scalars(select(QuestionRow).filter_by(kind=QuestionKind.DOTS))
    return {question.id.hex for question in asked if is_hidden(session, question)}


def _counts(came: Sequence[CameIn]) -> dict[Thing, Counts]:
    found = {}
    for thing in Thing:
        tables = [
            name
            for name in SHARED
            if KNOWN_BY.get(name, Thing.OTHER) is thing and name not in PARTS_OF_VIEWS
        ]
        counts = Counts(
            sum(one.added[name] for one in came for name in tables),
            sum(one.changed[name] for one in came for name in tables),
            sum(one.taken_away[name] for one in came for name in tables),
        )
        if counts != Counts():
            found[thing] = counts
    return found


def _name(connection: Connection, table: str, key: str) -> str:
    values = Kept(connection, SHARED[table]).row(key)
    return differences.called(connection, table, values) if values is not None else ""


def _forget(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
