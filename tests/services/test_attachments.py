"""Recordings and drawings: kept with a draft, moved to the view, cut loose, found again."""

import json
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.orm import Session

from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import Drawing, Pen, Stroke
from app.domain.errors.store import Gone
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Concern, Draft, How, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.storage.models import AttachmentRow, DraftAttachmentRow, DraftRow, QuestionRow, ViewRow
from app.storage.store import Store
from tests.services.scenes import new_member, open_question

Make = Callable[[], Attachment]
KINDS = (QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING)
DRAWING = Drawing().with_stroke(Stroke(Pen.RED, ((1, 2), (30, 40))))


def recording(contents: bytes = b"a voice", ms: int = 80_000) -> Attachment:
    return Attachment(MediaType.MP3, contents, ms)


def drawing() -> Attachment:
    return Attachment(MediaType.PNG, b"a picture", drawing=DRAWING)


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered with no name."""
    question = replace(open_question(services), may_be_no_name=True)
    services.topics.save_question(question)
    return question


def views_of(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 500)
    return [one for one in found if one.kept]


def new_rows(session: Session) -> list[UUID]:
    """What is kept besides what people of the practice board made."""
    from_practice = select(ViewRow.id).join(QuestionRow).where(QuestionRow.kind.in_(KINDS))
    wanted = select(AttachmentRow.id).where(AttachmentRow.view_id.not_in(from_practice))
    return list(session.scalars(wanted))


def said(question: Question, made: Attachment, former: Attachment | None = None) -> Draft:
    return Draft(question.id, Answer(attachment=made, former=former))


@pytest.mark.parametrize("make", [recording, drawing])
def test_a_draft_comes_back_with_all_of_it(
    services: Services, member: UUID, question: Question, make: Make
) -> None:
    draft = said(question, make(), recording(b"before"))
    services.answers.keep_draft(member, draft)
    assert services.answers.draft(member, question.id) == draft


def test_what_is_kept_already_is_not_written_with_every_press(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    draft = said(question, recording(b"x" * 5_000))
    services.answers.keep_draft(member, draft)
    written: list[str] = []
    with store.sessions() as session:
        engine = session.get_bind()

    def note(*args: object) -> None:
        written.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", note)
    answer = replace(draft.answer, words="And more")
    services.answers.keep_draft(member, replace(draft, answer=answer))
    event.remove(engine, "before_cursor_execute", note)
    changes = [one for one in written if not one.startswith(("SELECT", "BEGIN", "PRAGMA"))]
    assert changes
    assert not any("draft_attachment" in one for one in changes)


def test_a_recording_that_is_undone_leaves_no_trace(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, said(question, recording()))
    services.answers.keep_draft(member, Draft(question.id, Answer(words="No")))
    with store.sessions() as session:
        assert session.scalars(select(DraftAttachmentRow)).all() == []


@pytest.mark.parametrize(("make", "how"), [(recording, How.AUDIO), (drawing, How.DRAW)])
def test_a_confirmed_answer_moves_to_the_view(
    services: Services,
    store: Store,
    member: UUID,
    question: Question,
    make: Make,
    how: How,
) -> None:
    draft = said(question, make(), recording(b"before"))
    services.answers.keep_draft(member, draft)
    services.answers.confirm(member, draft)
    (view,) = views_of(services, question)
    made = draft.answer.attachment
    assert made
    assert view.how is how
    assert view.kept
    assert view.kept.id == made.id
    assert services.views.attachment(view.id) == made
    with store.sessions() as session:
        assert session.scalars(select(DraftAttachmentRow)).all() == []
        assert session.scalars(select(DraftRow)).all() == []
    again = services.answers.draft(member, question.id)
    assert again
    assert again.answer == Answer(attachment=made)


def test_what_is_not_known_keeps_no_recording_with_the_view(
    services: Services, member: UUID, question: Question
) -> None:
    draft = Draft(question.id, Answer(Said.DONT_KNOW, attachment=recording()))
    services.answers.confirm(member, draft)
    assert views_of(services, question) == []


def test_a_new_recording_takes_the_place_of_the_old_and_of_what_was_written_down(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, said(question, recording()))
    (view,) = views_of(services, question)
    services.views.write_down(view.id, "The bus is late.")
    newer = recording(b"another", 4_000)
    services.answers.confirm(member, said(question, newer), Sharing.WITH_NAME)
    (changed,) = views_of(services, question)
    assert (changed.id, changed.written_down) == (view.id, "")
    with store.sessions() as session:
        assert new_rows(session) == [newer.id]


def test_choosing_who_sees_it_leaves_the_recording_as_it_is(
    services: Services, member: UUID, question: Question
) -> None:
    draft = said(question, recording())
    services.answers.confirm(member, draft)
    (view,) = views_of(services, question)
    services.views.write_down(view.id, "The bus is late.")
    services.answers.confirm(member, draft, Sharing.WITH_NAME)
    (shared,) = views_of(services, question)
    assert shared.written_down == "The bus is late."
    assert shared.kept == view.kept


@pytest.mark.parametrize("make", [recording, drawing])
@pytest.mark.laptop_only("it looks at SQLite's own list of tables")
def test_with_no_name_it_is_cut_loose_like_all_the_rest(
    services: Services,
    store: Store,
    member: UUID,
    question: Question,
    make: Make,
) -> None:
    draft = said(question, make())
    services.answers.confirm(member, draft, Sharing.WITH_NAME)
    (named,) = views_of(services, question)
    services.views.flag(named.id, Concern.WORRIED)
    services.views.write_down(named.id, "A bus")
    services.answers.confirm(member, draft, Sharing.NO_NAME)
    (loose,) = views_of(services, question)
    made = draft.answer.attachment
    assert made
    assert loose.kept
    assert named.kept
    assert loose.kept.id != named.kept.id
    assert (loose.member_id, loose.written_down) == (None, "A bus")
    found = services.views.attachment(loose.id)
    assert (found.contents, found.drawing) == (made.contents, None)
    with store.sessions() as session:
        tables = [row[0] for row in session.execute(text("SELECT name FROM sqlite_master"))]
        assert "attachment" in tables
        assert new_rows(session) == [loose.kept.id]
        columns = {row.name for row in session.execute(text("PRAGMA table_info(attachment)"))}
    assert columns == {
        "id",
        "view_id",
        "media_type",
        "duration_ms",
        "written_on",
        "strokes",
        "contents",
    }


def test_taking_an_answer_back_takes_the_recording_too(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, said(question, recording()))
    services.answers.keep_draft(member, said(question, recording(b"again")))
    services.answers.take_back(member, question.id)
    with store.sessions() as session:
        assert new_rows(session) == []
        assert session.scalars(select(DraftAttachmentRow)).all() == []


def test_what_was_written_down_is_found(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, said(question, recording()))
    (view,) = views_of(services, question)
    services.views.write_down(view.id, " The hoist at Dobbin Lane is broken. ")
    (found,) = services.views.find(ViewFilter(text="dobbin lane"))
    assert (found.id, found.written_down) == (view.id, "The hoist at Dobbin Lane is broken.")


def test_nothing_is_written_down_or_heard_of_a_view_that_is_gone(
    services: Services, member: UUID, question: Question
) -> None:
    gone = new_member(services).id
    with pytest.raises(Gone):
        services.views.write_down(gone, "Words")
    with pytest.raises(Gone):
        services.views.attachment(gone)


def test_a_drawing_of_20000_places_comes_back_whole(
    services: Services, member: UUID, question: Question
) -> None:
    places = tuple((at % 1200, at % 675) for at in range(20_000))
    made = Attachment(MediaType.PNG, drawing=Drawing().with_stroke(Stroke(Pen.BLUE, places)))
    services.answers.keep_draft(member, said(question, made))
    draft = services.answers.draft(member, question.id)
    assert draft
    assert draft.answer.attachment == made
    assert len(json.dumps(places)) > 100_000


def test_an_empty_drawing_and_an_empty_recording_are_no_answer() -> None:
    assert Answer(attachment=Attachment(MediaType.PNG, drawing=Drawing())).is_empty
    assert Answer(attachment=Attachment(MediaType.MP3)).is_empty
    assert not Answer(attachment=recording()).is_empty


def test_a_members_drawing_is_a_picture_with_words_of_its_own(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, said(question, drawing()))
    (view,) = views_of(services, question)
    assert view.kept
    name = view.kept.picture
    assert services.album.contents([name]) == {name: b"a picture"}
    assert services.album.library.label(name) == "Drawing"
    services.views.write_down(view.id, "A bus with a ramp")
    services.album.contents([name])
    assert services.album.library.label(name) == "A bus with a ramp"
    services.answers.take_back(member, question.id)
    assert services.album.contents([name]) == {}
    assert services.album.library.label(name) == "Drawing"
