"""What a member recorded or drew has its place in their letter."""

import re
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pikepdf
import pytest

from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import Drawing, Pen, Stroke
from app.domain.errors.store import Gone
from app.domain.letter import Layout, LetterProfile, Part, Sentence
from app.domain.letter_script import script
from app.domain.people import Member
from app.domain.views import Answer, Draft, Sharing, View, ViewFilter
from app.pictures.drawn import drawn_png
from app.services.all import Services
from app.services.letter_forms import Form, LetterForms
from app.services.printing import Printing
from tests.letters.matterhorn.judge import faults
from tests.services.scenes import answer, new_member, open_question

DRAWING = Drawing().with_stroke(Stroke(Pen.RED, ((100, 100), (900, 500))))


def recording() -> Attachment:
    return Attachment(MediaType.MP3, b"a voice", 80_000)


def drawing() -> Attachment:
    return Attachment(MediaType.PNG, drawn_png(DRAWING), drawing=DRAWING)


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


def say(
    services: Services,
    member: Member,
    made: Attachment,
    words: str = "",
    sharing: Sharing = Sharing.WITH_NAME,
) -> View:
    question = open_question(services)
    draft = Draft(question.id, Answer(words=words, attachment=made))
    services.answers.confirm(member.id, draft, sharing)
    found = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 500)
    (view,) = (one for one in found if one.kept)
    return view


def letter_of(services: Services, view: View) -> UUID:
    (made,) = services.letters.make(answer(services, [view]).id)
    return made.id


def you_said(services: Services, view: View) -> tuple[Sentence, ...]:
    letter, _profile = services.letters.letter(letter_of(services, view))
    return letter.block(Part.YOU_SAID)


def test_a_recording_is_told_of_in_easy_words(services: Services, member: Member) -> None:
    first, *_ = you_said(services, say(services, member, recording()))
    assert first.words == "You recorded 1 minute 20 seconds of talking."
    assert first.picture == "microphone"


def test_what_was_written_down_is_quoted_beside_it(services: Services, member: Member) -> None:
    view = say(services, member, recording())
    services.views.write_down(view.id, "The bus is late.")
    first, second, *_ = you_said(services, view)
    assert first.words.startswith("You recorded")
    assert second == Sentence("The bus is late.", "microphone", quoted=True)


def test_typed_words_stand_behind_what_was_made(services: Services, member: Member) -> None:
    said = you_said(services, say(services, member, drawing(), "It is red."))
    assert [one.words for one in said[:2]] == ["You made this drawing.", "It is red."]
    assert said[1].quoted


def test_a_drawing_is_a_picture_of_the_letter(services: Services, member: Member) -> None:
    view = say(services, member, drawing())
    services.views.write_down(view.id, "A red line")
    first, second, *_ = you_said(services, view)
    assert view.kept
    assert first == Sentence("You made this drawing.", view.kept.picture)
    assert second == Sentence("A red line", view.kept.picture)


def test_what_only_the_facilitator_may_see_is_not_in_it(
    services: Services, member: Member
) -> None:
    view = say(services, member, drawing(), sharing=Sharing.FACILITATOR)
    assert not any("drawing" in one.words for one in you_said(services, view))


def printed(services: Services, view: View) -> bytes:
    return Printing(services.letters, services.album).preview_pdf(letter_of(services, view))


@pytest.mark.parametrize("layout", list(Layout))
def test_the_printed_letter_shows_it_and_tells_it_to_who_cannot_see(
    services: Services, member: Member, layout: Layout
) -> None:
    services.people.save(replace(member, letter=LetterProfile(layout=layout)))
    view = say(services, member, drawing())
    services.views.write_down(view.id, "A red line")
    pdf = printed(services, view)
    assert faults(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as file:
        told = [
            str(one.Alt)
            for one in file.objects
            if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
        images = [
            one
            for one in file.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert "A red line" in told
    assert max(int(one.Width) for one in images) >= 400


def test_a_letter_that_nobody_printed_goes_with_the_drawing_that_was_taken_back(
    services: Services, member: Member
) -> None:
    view = say(services, member, drawing())
    letter = letter_of(services, view)
    services.answers.take_back(member.id, view.question_id)
    with pytest.raises(Gone):
        Printing(services.letters, services.album).preview_pdf(letter)


def test_a_letter_that_was_printed_keeps_the_drawing(
    services: Services, member: Member
) -> None:
    view = say(services, member, drawing())
    letter = letter_of(services, view)
    printing = Printing(services.letters, services.album)
    services.letters.say_it_was_read(letter, read=True)
    before = printing.pdf(letter)
    services.answers.take_back(member.id, view.question_id)
    assert printing.pdf(letter) == before


@pytest.mark.parametrize("layout", list(Layout))
def test_a_letter_for_a_browser_shows_it_too(
    services: Services, member: Member, layout: Layout
) -> None:
    services.people.save(replace(member, letter=LetterProfile(layout=layout)))
    view = say(services, member, drawing())
    services.views.write_down(view.id, "A red line")
    letter = letter_of(services, view)
    services.letters.say_it_was_read(letter, read=True)
    page = LetterForms(services.letters, services.album).contents(letter, Form.HTML).decode()
    assert re.search(r'<image[^>]*href="data:image/(png|jpeg)', page)
    assert "You made this drawing." in page


def test_a_letter_to_be_heard_tells_of_it(services: Services, member: Member) -> None:
    view = say(services, member, recording())
    letter, _profile = services.letters.letter(letter_of(services, view))
    said = [line.words for line in script(letter)]
    assert "You recorded 1 minute 20 seconds of talking." in said
