"""Answer sheets and cards that are printed: each with a code that it is typed in by."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from secrets import choice
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import selectinload

from app.domain.phrase import Phrase
from app.domain.sheet_codes import new_code
from app.domain.sheet_paper import CardSet, SheetDocument, phrases_of
from app.domain.sheets import PrintRun, SheetKind, WantedSheets
from app.domain.topics import Question
from app.services.easy_read import EasyRead
from app.services.sheet_writing import SheetWriter
from app.services.values import phrase
from app.storage.models import PrintedSheetRow, QuestionRow
from app.storage.store import Sessions

NO_CODE = "XXXXXX"
"""Stands where the code will be while paper is only looked at."""


class AnswerSheets:
    """Gives out codes. Only sheets that are kept can be typed in."""

    def __init__(
        self,
        sessions: Sessions,
        writer: SheetWriter,
        easy_read: EasyRead,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._sessions = sessions
        self._writer = writer
        self._easy_read = easy_read
        self._today = today

    def draft(self, topic_id: UUID, question_ids: tuple[UUID, ...] = ()) -> SheetDocument:
        """One copy to look at, without codes. Raises Gone, or HelpContactsMissing."""
        return self._writer.document(WantedSheets(topic_id, question_ids), lambda: NO_CODE)

    def draft_cards(self, question_id: UUID, to_a_page: int) -> CardSet:
        """Cards to look at, without a code. Raises Gone, or HelpContactsMissing."""
        return self._writer.cards(question_id, to_a_page, NO_CODE)

    def sheets(self, wanted: WantedSheets) -> SheetDocument:
        """The sheets that are wanted, each with a code that no other has; none is kept yet.

        Raises Gone, HelpContactsMissing while a private topic has nobody to call, and
        PlanStopsToAnswer while its words have to be changed first.
        """
        document = self._writer.document(wanted, self._new_codes())
        self._need_no_stops([sheet.question for sheet in document.copies[0]])
        return document

    def cards(self, question_id: UUID, to_a_page: int) -> CardSet:
        """The cards of a question, which are not kept yet. Raises what ``sheets`` raises."""
        cards = self._writer.cards(question_id, to_a_page, self._new_codes()())
        self._need_no_stops([cards.question])
        return cards

    def keep_sheets(self, document: SheetDocument) -> None:
        """Keep that these sheets are printed: from now on they can be typed in."""
        self._keep(SheetKind.ANSWER, [(one.code, one.question) for one in document.sheets])

    def keep_cards(self, cards: CardSet) -> None:
        """Keep that these cards are printed. What is laid with them can be typed in often."""
        self._keep(SheetKind.CARDS, [(cards.code, cards.question)])

    def forget(self, codes: Iterable[str]) -> None:
        """Forget sheets that did not come onto paper after all."""
        with self._sessions.begin() as session:
            session.execute(delete(PrintedSheetRow).where(PrintedSheetRow.code.in_([*codes])))

    def runs(self, topic_id: UUID) -> list[PrintRun]:
        """What was printed for a topic, the latest day first, and how much of it came back."""
        wanted = (
            select(PrintedSheetRow)
            .join(PrintedSheetRow.question)
            .where(QuestionRow.topic_id == topic_id)
            .options(selectinload(PrintedSheetRow.question))
        )
        found: dict[tuple[date, int, SheetKind, Phrase], list[bool]] = defaultdict(list)
        with self._sessions() as session:
            for row in session.scalars(wanted):
                key = (row.printed_on, row.question.position, row.kind, phrase(row.question))
                found[key].append(row.entered_on is not None)
        order = sorted(found, key=lambda key: (-key[0].toordinal(), key[1], key[2]))
        return [
            PrintRun(key[0], key[3], key[2], len(found[key]), sum(found[key])) for key in order
        ]

    def _keep(self, kind: SheetKind, made: Sequence[tuple[str, Question]]) -> None:
        with self._sessions.begin() as session:
            for code, question in made:
                session.add(
                    PrintedSheetRow(
                        id=uuid4(),
                        code=code,
                        kind=kind,
                        question_id=question.id,
                        offered=_offered(question),
                        printed_on=self._today(),
                    )
                )

    def _need_no_stops(self, questions: Iterable[Question]) -> None:
        written = (one.words for question in questions for one in phrases_of(question))
        self._easy_read.need_none_in([*written])

    def _new_codes(self) -> Callable[[], str]:
        """Makes codes that no sheet has."""
        with self._sessions() as session:
            taken = set(session.scalars(select(PrintedSheetRow.code)))

        def make() -> str:
            while True:
                code = new_code(choice)
                if code not in taken:
                    taken.add(code)
                    return code

        return make


def _offered(question: Question) -> list[dict[str, object]]:
    return [
        {"id": str(one.id), "words": one.phrase.words, "place": is_place}
        for is_place, some in ((False, question.choices), (True, question.places))
        for one in some
    ]
