"""Turning rows into the plain values that leave the services."""

from dataclasses import replace
from uuid import UUID

from app.domain.meetings import AgendaItem, InvitationLine, Meeting, Venue
from app.domain.needs import Need
from app.domain.outcomes import Outcome, OutcomeLine
from app.domain.people import Consent, Member
from app.domain.phrase import Phrase
from app.domain.recordings import Recording, same_words
from app.domain.topics import Choice, InfoLine, Question, Signpost, Topic
from app.storage.models import (
    AgendaItemRow,
    ChoiceRow,
    ConsentRow,
    InfoLineRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    OutcomeRow,
    QuestionRow,
    SignpostRow,
    TopicRow,
    VenueRow,
)
from app.storage.models.base import Pictured


def phrase(row: Pictured) -> Phrase:
    """The words and picture of a row."""
    return Phrase(row.words, row.picture)


def recording_value(row: InfoLineRow | QuestionRow) -> Recording | None:
    """The newest recording of a line that was not removed, without the row or the sound."""
    kept = [one for one in row.recordings if one.removed_at is None]
    if not kept:
        return None
    newest = kept[-1]
    fits = same_words(newest.words, row.words)
    return Recording(newest.id, newest.words, newest.duration_ms, fits)


def recorded_phrase(row: InfoLineRow | QuestionRow) -> Phrase:
    """The words and picture of a row, with the recording of just these words."""
    found = recording_value(row)
    return replace(phrase(row), recording=found.id if found and found.fits else None)


def member_value(row: MemberRow) -> Member:
    """A member without the row."""
    return Member(
        row.id,
        row.name,
        row.face,
        row.full_name,
        row.role,
        row.pronouns,
        row.likes,
        row.talks,
        row.note,
        row.supporter_id,
        row.letter,
        row.screen,
        row.voice,
        row.said_as,
        row.address,
        row.unhelpful,
        row.asked_how,
    )


def need_value(row: NeedRow) -> Need:
    """A need without the row."""
    return Need(
        row.id,
        row.member_id,
        phrase(row),
        row.action,
        row.adjustment,
        row.strength,
        row.agreed_on,
        row.review_on,
        row.note,
        row.helped,
        row.may_know,
    )


def consent_value(row: ConsentRow) -> Consent:
    """A consent without the row."""
    return Consent(
        row.purpose,
        row.agreement,
        row.explained_how,
        row.helped_by,
        row.agreed_on,
        row.review_on,
    )


def venue_value(row: VenueRow) -> Venue:
    """A venue without the row."""
    return Venue(
        row.id,
        row.name,
        row.address,
        row.step_free,
        row.hearing_loop,
        row.changing_places,
        row.quiet_room,
    )


def meeting_value(row: MeetingRow) -> Meeting:
    """A meeting without the row; parts that were removed are left out."""
    return Meeting(
        row.id,
        row.title,
        row.on,
        row.starts,
        row.ends,
        venue_value(row.venue) if row.venue else None,
        row.online_link,
        row.papers_sent,
        row.done,
        tuple(_agenda_item(item) for item in row.agenda if item.removed_at is None),
        tuple(
            InvitationLine(line.id, phrase(line))
            for line in row.invitation
            if line.removed_at is None
        ),
        row.answered_on,
    )


def _agenda_item(row: AgendaItemRow) -> AgendaItem:
    return AgendaItem(row.id, phrase(row), row.starts, row.minutes, row.topic_id)


def choice_value(row: ChoiceRow) -> Choice:
    """A choice without the row."""
    return Choice(row.id, phrase(row))


def question_value(row: QuestionRow) -> Question:
    """A question without the row; choices that were removed are left out."""
    choices = [choice for choice in row.choices if choice.removed_at is None]
    return Question(
        row.id,
        row.topic_id,
        recorded_phrase(row),
        row.kind,
        tuple(choice_value(choice) for choice in choices if not choice.is_place),
        row.may_be_no_name,
        tuple(choice_value(choice) for choice in choices if choice.is_place),
        row.opened_by_id,
        row.about_person,
        row.other_words,
        row.turned_round,
        row.dots_closed_at is not None,
    )


def signpost_value(row: SignpostRow) -> Signpost:
    """A signpost without the row."""
    return Signpost(row.id, row.name, phrase_of_signpost(row), row.number, row.checked_on)


def phrase_of_signpost(row: SignpostRow) -> Phrase:
    """The words and picture of a signpost."""
    return Phrase(row.words, row.picture or "phone_call")


def topic_value(row: TopicRow, contacts: tuple[Signpost, ...] = ()) -> Topic:
    """A topic without the row; lines and questions that were removed are left out."""
    return Topic(
        row.id,
        phrase(row),
        row.meeting_id,
        row.asking,
        row.private,
        row.notice,
        _told(row, again=False),
        tuple(question_value(one) for one in row.questions if one.removed_at is None),
        contacts,
        _told(row, again=True),
    )


def _told(row: TopicRow, *, again: bool) -> tuple[InfoLine, ...]:
    """What is told before the questions, the first time or in other words."""
    return tuple(
        InfoLine(line.id, recorded_phrase(line))
        for line in row.info
        if line.removed_at is None and line.is_again is again
    )


def line_values(row: OutcomeRow) -> tuple[OutcomeLine, ...]:
    """The lines of an outcome without the rows."""
    return tuple(OutcomeLine(line.kind, phrase(line)) for line in row.lines)


def outcome_value(row: OutcomeRow, view_ids: frozenset[UUID], letters: int = 0) -> Outcome:
    """An outcome without the row. ``view_ids`` are the views it answers."""
    return Outcome(
        row.id,
        row.topic_id,
        phrase(row.topic),
        row.state,
        line_values(row),
        view_ids,
        row.promise.due if row.promise else None,
        row.owner,
        row.private,
        letters,
    )
