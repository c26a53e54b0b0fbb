"""Where the store holds something about a member: each table, and which of its rows are theirs.

Every table is either here or in ``NOT_THEIRS`` with the reason; a test looks that none is left
out. What is new in a table that is here is in the copy by itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, Select, or_, select

from app.storage import models as m


@dataclass(frozen=True)
class Whose:
    """Whom it is about, and the id of their photo if they have one."""

    member_id: UUID
    photo_id: UUID | None = None


Link = Callable[[Whose], ColumnElement[bool]]
Beside = Mapping[str, ScalarSelect[Any]]
"""Words of other tables without which a row would say nothing, by what they are called."""


@dataclass(frozen=True)
class Source:
    """The rows of one table that are about somebody."""

    table: FromClause
    link: Link
    beside: Beside = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the kind is called in the copy."""
        return str(self.table.name)  # type: ignore[attr-defined]  # every table has one

    def rows(self, whose: Whose) -> Select[Any]:
        """What to ask the store for."""
        said = [words.label(name) for name, words in self.beside.items()]
        return select(*self.table.c, *said).where(self.link(whose)).order_by(*self._order)

    @property
    def _order(self) -> list[ColumnElement[Any]]:
        return list(self.table.primary_key)


def _of_member(column: Any) -> Link:  # noqa: ANN401 - a column of any table
    return lambda whose: column == whose.member_id


def _views(whose: Whose) -> Select[Any]:
    """What they said with their name. What is kept only to keep somebody safe is not in it."""
    theirs = (m.ViewRow.member_id == whose.member_id, m.ViewRow.taken_back.is_(False))
    return select(m.ViewRow.id).where(*theirs)


def _deleted_views(whose: Whose) -> Select[Any]:
    return select(m.DeletedViewRow.id).where(m.DeletedViewRow.member_id == whose.member_id)


def _begun(whose: Whose) -> ColumnElement[bool]:
    """What they, or somebody for them, began. What was begun about a worry is not in it."""
    row = m.BegunRow
    return or_(row.member_id == whose.member_id, row.letter_id.in_(_letters(whose)))


def _letters(whose: Whose) -> Select[Any]:
    return select(m.LetterRow.id).where(m.LetterRow.member_id == whose.member_id)


def _of(column: Any, ids: Callable[[Whose], Select[Any]]) -> Link:  # noqa: ANN401
    return lambda whose: column.in_(ids(whose))


def _joined(link: Any, what: str) -> Callable[[Whose], Select[Any]]:  # noqa: ANN401
    return lambda whose: select(link.c[what]).where(link.c.member_id == whose.member_id)


def _words(row: Any, column: Any, words: str = "words") -> ScalarSelect[Any]:  # noqa: ANN401
    return select(getattr(row, words)).where(row.id == column).scalar_subquery()


def _question(column: Any) -> Beside:  # noqa: ANN401
    return {"question": _words(m.QuestionRow, column)}


def _topic_of_outcome(column: Any) -> Beside:  # noqa: ANN401
    words = (
        select(m.TopicRow.words)
        .join(m.OutcomeRow, m.OutcomeRow.topic_id == m.TopicRow.id)
        .where(m.OutcomeRow.id == column)
    )
    return {"topic": words.scalar_subquery()}


def _meeting(column: Any) -> Beside:  # noqa: ANN401
    title, on = (_words(m.MeetingRow, column, name) for name in ("title", "on"))
    return {"meeting": title, "meeting_on": on}


def _source(row: Any, link: Link, beside: Beside | None = None) -> Source:  # noqa: ANN401
    return Source(getattr(row, "__table__", row), link, beside or {})


_THEIRS = (
    _source(m.MemberRow, _of_member(m.MemberRow.id)),
    _source(m.PictureRow, lambda whose: m.PictureRow.id == whose.photo_id),
    _source(
        m.SupporterRow,
        lambda whose: m.SupporterRow.id.in_(
            select(m.MemberRow.supporter_id).where(m.MemberRow.id == whose.member_id)
        ),
    ),
    _source(m.NeedRow, _of_member(m.NeedRow.member_id)),
    _source(m.NeedsTalkRow, _of_member(m.NeedsTalkRow.member_id)),
    _source(
        m.MeetingNeedRow,
        lambda whose: m.MeetingNeedRow.need_id.in_(
            select(m.NeedRow.id).where(m.NeedRow.member_id == whose.member_id)
        ),
        {
            "need": _words(m.NeedRow, m.MeetingNeedRow.need_id),
            **_meeting(m.MeetingNeedRow.meeting_id),
        },
    ),
    _source(m.ConsentRow, _of_member(m.ConsentRow.member_id)),
    _source(
        m.NeedsExportRow,
        _of(m.NeedsExportRow.id, _joined(m.needs_export_member, "needs_export_id")),
    ),
    _source(m.needs_export_member, _of_member(m.needs_export_member.c.member_id)),
    _source(m.RoleRow, _of_member(m.RoleRow.member_id)),
    _source(m.InterestRow, _of_member(m.InterestRow.member_id)),
    _source(
        m.AttendanceRow,
        _of_member(m.AttendanceRow.member_id),
        _meeting(m.AttendanceRow.meeting_id),
    ),
    _source(
        m.ViewRow,
        lambda whose: m.ViewRow.id.in_(_views(whose)),
        _question(m.ViewRow.question_id),
    ),
    _source(
        m.PlacementRow,
        _of(m.PlacementRow.view_id, _views),
        {
            "picked": _words(m.ChoiceRow, m.PlacementRow.choice_id),
            "place": _words(m.ChoiceRow, m.PlacementRow.place_id),
        },
    ),
    _source(m.AttachmentRow, _of(m.AttachmentRow.view_id, _views)),
    _source(m.PrintedSheetRow, _of(m.PrintedSheetRow.view_id, _views)),
    _source(
        m.outcome_view,
        _of(m.outcome_view.c.view_id, _views),
        _topic_of_outcome(m.outcome_view.c.outcome_id),
    ),
    _source(
        m.theme_view,
        _of(m.theme_view.c.view_id, _views),
        {"theme": _words(m.ThemeRow, m.theme_view.c.theme_id)},
    ),
    _source(m.TakenRow, _of_member(m.TakenRow.member_id), _question(m.TakenRow.question_id)),
    _source(m.DraftRow, _of_member(m.DraftRow.member_id), _question(m.DraftRow.question_id)),
    _source(
        m.DeletedViewRow,
        _of_member(m.DeletedViewRow.member_id),
        _question(m.DeletedViewRow.question_id),
    ),
    _source(
        m.DeletedAttachmentRow, _of(m.DeletedAttachmentRow.deleted_view_id, _deleted_views)
    ),
    _source(m.DraftAttachmentRow, _of_member(m.DraftAttachmentRow.member_id)),
    _source(m.BegunRow, _begun),
    _source(
        m.AskAgainRow,
        _of_member(m.AskAgainRow.member_id),
        _question(m.AskAgainRow.question_id),
    ),
    _source(
        m.PutOffRow,
        _of_member(m.PutOffRow.member_id),
        {"topic": _words(m.TopicRow, m.PutOffRow.topic_id)},
    ),
    _source(m.FeelingRow, _of_member(m.FeelingRow.member_id)),
    _source(m.CallRow, _of_member(m.CallRow.member_id)),
    _source(
        m.LetterRow,
        _of_member(m.LetterRow.member_id),
        _topic_of_outcome(m.LetterRow.outcome_id),
    ),
    _source(m.LetterPaperRow, _of(m.LetterPaperRow.letter_id, _letters)),
    _source(m.LetterCheckRow, _of(m.LetterCheckRow.letter_id, _letters)),
    _source(m.LetterEventRow, _of(m.LetterEventRow.letter_id, _letters)),
    _source(m.LetterFeedbackRow, _of(m.LetterFeedbackRow.letter_id, _letters)),
    _source(
        m.BetterCheckRow,
        _of_member(m.BetterCheckRow.member_id),
        _topic_of_outcome(m.BetterCheckRow.outcome_id),
    ),
    _source(
        m.ReadThroughRow,
        _of(m.ReadThroughRow.id, _joined(m.read_through_member, "read_through_id")),
    ),
    _source(m.read_through_member, _of_member(m.read_through_member.c.member_id)),
    _source(m.KeptLongerRow, _of_member(m.KeptLongerRow.subject_id)),
)


def _lines_about(whose: Whose) -> ColumnElement[bool]:
    """The lines of the history about anything of theirs that is still there."""
    known = [one for one in _THEIRS if "id" in one.table.c]
    return or_(
        *(
            m.ChangeRow.row_id.in_(select(one.table.c.id).where(one.link(whose)))
            for one in known
        )
    )


SOURCES = (*_THEIRS, _source(m.ChangeRow, _lines_about))

NOT_THEIRS = {
    "safety_flag": "worries of facilitators are never told or printed (handbook 4.11)",
    "safety_note": "what was done about a worry is never told or printed (handbook 4.11)",
    "erased": "only random ids of people who are not in the store any more",
    **dict.fromkeys(
        ("board", "facilitator", "venue", "meeting", "agenda_item", "invitation_line"),
        "the board itself, its workers and its meetings",
    ),
    **dict.fromkeys(
        ("topic", "topic_signpost", "signpost", "info_line", "question", "choice", "recording"),
        "what everybody is asked and told; the words stand beside what was answered",
    ),
    **dict.fromkeys(
        ("outcome", "outcome_line", "promise", "theme", "read_through_line"),
        "what the board wrote to everybody; what a member got of it is in their letters",
    ),
    **dict.fromkeys(
        ("adjustment", "hard_word", "left_as_it_is", "opportunity", "picture_set", "saying"),
        "lists of the board that are about nobody",
    ),
    **dict.fromkeys(
        ("history_end", "keep_time", "pack_way"), "how the store is kept; about nobody"
    ),
    **dict.fromkeys(
        ("joined", "mark"), "what laptops know of each other; it goes with what it is about"
    ),
}
"""The other tables, and why nothing of them is about one member."""
