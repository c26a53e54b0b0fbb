"""Printing answer sheets and cards of the practice board."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors.asking import HelpContactsMissing
from app.domain.errors.files import CannotWriteFile
from app.domain.errors.sheets import CodeMistyped, SheetNotOurs
from app.domain.errors.store import Gone
from app.domain.errors.writing import PlanStopsToAnswer
from app.domain.phrase import Phrase
from app.domain.sheet_codes import SIGNS, read_code
from app.domain.sheets import PrintRun, SheetKind, WantedSheets
from app.domain.topics import Topic
from app.domain.views import Sharing
from app.services.all import Services
from app.services.removals import Thing
from app.services.sheet_printing import SheetPrinting
from app.services.topics import on_screen
from tests.letters.samples import page_words, pages_of
from tests.services.sheets import asked, printed, ticked


@pytest.fixture
def printing(services: Services) -> SheetPrinting:
    """Return what puts sheets on paper."""
    return SheetPrinting(services.answer_sheets, services.album)


def private_topic(services: Services) -> Topic:
    return next(one for one in services.topics.all() if one.private and one.may_open)


def test_every_topic_of_the_practice_board_goes_on_paper(
    services: Services, printing: SheetPrinting
) -> None:
    for topic in services.topics.all():
        questions = topic.asked
        if not (topic.may_open and questions):
            continue
        document = services.answer_sheets.sheets(WantedSheets(topic.id))
        assert [one.question.id for one in document.sheets] == [one.id for one in questions]
        words = " ".join(page_words(pages_of(printing.sheets_pdf(document, 16))))
        for question in questions:
            missing = [one.phrase.words for one in question.choices]
            assert [one for one in missing if one.split()[0] not in words] == []


def test_no_two_sheets_have_the_same_code(services: Services) -> None:
    topic, question = asked(services)
    wanted = WantedSheets(topic.id, (question.id,), 60)
    first = services.answer_sheets.sheets(wanted)
    services.answer_sheets.keep_sheets(first)
    second = services.answer_sheets.sheets(wanted)
    codes = [one.code for one in (*first.sheets, *second.sheets)]
    assert len(set(codes)) == 120
    assert all(read_code(code) == code for code in codes)


def test_only_what_was_kept_can_be_typed_in(services: Services) -> None:
    topic, question = asked(services)
    document = services.answer_sheets.sheets(WantedSheets(topic.id, (question.id,)))
    (sheet,) = document.sheets
    with pytest.raises(SheetNotOurs):
        services.paper_answers.sheet(sheet.code)
    services.answer_sheets.keep_sheets(document)
    assert services.paper_answers.sheet(sheet.code).question.id == question.id


def test_who_may_see_it_is_offered_as_on_the_screen(services: Services) -> None:
    for no_name in (True, False):
        topic, question = asked(services, no_name=no_name)
        document = services.answer_sheets.draft(topic.id, (question.id,))
        assert (Sharing.NO_NAME in document.sheets[0].sees) is no_name


def test_a_private_topic_has_its_notice_and_its_help_contacts(services: Services) -> None:
    topic = private_topic(services)
    document = services.answer_sheets.sheets(WantedSheets(topic.id))
    assert document.notice[0].words == topic.notice
    assert "We keep this private." in [one.words for one in document.notice]
    numbers = [one.number for one in topic.signposts if one.is_ready]
    told = " ".join(one.words.replace("\N{NO-BREAK SPACE}", " ") for one in document.contacts)
    assert numbers
    assert [one for one in numbers if one not in told] == []


def test_a_private_topic_with_nobody_to_call_is_not_printed(services: Services) -> None:
    topic = private_topic(services)
    for contact in services.help_contacts.all():
        services.removals.remove(Thing.SIGNPOST, contact.id)
    with pytest.raises(HelpContactsMissing):
        services.answer_sheets.sheets(WantedSheets(topic.id))
    with pytest.raises(HelpContactsMissing):
        services.answer_sheets.cards(on_screen(topic)[0].id, 6)


def test_words_that_must_change_first_stop_the_printing_but_not_the_looking(
    services: Services,
) -> None:
    topic, question = asked(services)
    hard = Phrase("How is the bus, e.g. on Sundays?", "bus")
    services.topics.save_question(replace(question, phrase=hard))
    with pytest.raises(PlanStopsToAnswer):
        services.answer_sheets.sheets(WantedSheets(topic.id))
    with pytest.raises(PlanStopsToAnswer):
        services.answer_sheets.cards(question.id, 6)
    assert services.answer_sheets.draft(topic.id).sheets
    assert services.answer_sheets.draft_cards(question.id, 6).question.phrase == hard


def test_a_question_that_is_gone_has_no_sheet(services: Services) -> None:
    topic, question = asked(services)
    services.removals.remove(Thing.QUESTION, question.id)
    with pytest.raises(Gone):
        services.answer_sheets.sheets(WantedSheets(topic.id, (question.id,)))
    with pytest.raises(Gone):
        services.answer_sheets.cards(question.id, 6)


def test_a_saved_file_can_be_typed_in_by_the_codes_that_stand_in_it(
    services: Services, printing: SheetPrinting, tmp_path: Path
) -> None:
    topic, question = asked(services)
    file = tmp_path / "sheets.pdf"
    assert printing.save_sheets(WantedSheets(topic.id, (question.id,), 2), file) == 2
    codes = [
        words.rsplit(" Page", 1)[0][-7:] for words in page_words(pages_of(file.read_bytes()))
    ]
    assert len(set(codes)) == 2
    for code in set(codes):
        assert services.paper_answers.sheet(code).question.id == question.id


def test_cards_are_saved_with_a_code_that_can_be_typed_in(
    services: Services, printing: SheetPrinting, tmp_path: Path
) -> None:
    _topic, question = asked(services)
    printing.save_cards(question.id, 4, tmp_path / "cards.pdf")
    words = page_words(pages_of((tmp_path / "cards.pdf").read_bytes()))[0]
    code = next(
        " ".join(pair)
        for pair in zip(words.split(), words.split()[1:], strict=False)
        if all(len(half) == 3 and set(half) <= set(SIGNS) for half in pair)
    )
    assert services.paper_answers.sheet(code).kind is SheetKind.CARDS


def test_sheets_that_could_not_be_saved_are_not_kept(
    services: Services, printing: SheetPrinting, tmp_path: Path
) -> None:
    topic, question = asked(services)
    with pytest.raises(CannotWriteFile):
        printing.save_sheets(WantedSheets(topic.id), tmp_path / "not there" / "sheets.pdf")
    with pytest.raises(CannotWriteFile):
        printing.save_cards(question.id, 6, tmp_path / "not there" / "cards.pdf")
    assert all(run.printed_on != date(2026, 11, 23) for run in runs(services, topic))


def runs(services: Services, topic: Topic) -> list[PrintRun]:
    return services.answer_sheets.runs(topic.id)


def test_it_is_known_how_many_sheets_came_back(services: Services) -> None:
    topic, question = asked(services, no_name=True)
    code, *_others = printed(services, question, 5)
    services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME))
    run = next(one for one in runs(services, topic) if one.printed_on == date(2026, 11, 23))
    assert (run.question.words, run.printed, run.entered) == (question.phrase.words, 5, 1)


def test_nothing_of_a_sheet_says_whom_it_was_printed_for(services: Services) -> None:
    _topic, question = asked(services)
    (code,) = printed(services, question)
    names = {member.name for member in services.people.members()}
    assert not any(name in repr(services.paper_answers.sheet(code)) for name in names)


def test_a_draft_has_no_code_that_could_be_typed_in(services: Services) -> None:
    topic, _question = asked(services)
    for sheet in services.answer_sheets.draft(topic.id).sheets:
        with pytest.raises(CodeMistyped):
            services.paper_answers.sheet(sheet.code)
