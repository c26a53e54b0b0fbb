"""The practice board's file arrives whole and word for word."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.letter import Part
from app.domain.needs import MayKnow, at_odds
from app.domain.people import Purpose
from app.domain.profiles import PressLikes
from app.domain.sheets import State
from app.domain.views import ViewFilter
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.storage import models
from app.storage.store import Store, set_up
from app.wording.adjustments import read_adjustments
from app.wording.catalogue import EASYREAD, Catalogue

FILE: dict[str, Any] = json.loads(
    (EASYREAD / "practice_board.json").read_text(encoding="utf-8")
)
QUESTIONS = [question for topic in FILE["topics"] for question in topic["questions"]]


@pytest.fixture(scope="module")
def loaded(
    practice_made_once: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """Return an open practice board that the tests here only read."""
    folder = tmp_path_factory.mktemp("loaded") / "practice"
    shutil.copytree(practice_made_once, folder)
    store = open_practice(folder)
    yield store
    store.close()


@pytest.fixture(scope="module")
def board(loaded: Store) -> Services:
    """Return its services."""
    return make_services(loaded.sessions, Catalogue())


def count(store: Store, kind: Any) -> int:  # noqa: ANN401 - a row class or a table
    with store.sessions() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (models.BoardRow, 1),
        (models.FacilitatorRow, 2),
        (models.SupporterRow, 8),
        (models.MemberRow, 24),
        (models.NeedRow, 103),
        (models.AdjustmentRow, 2),
        (models.NeedsTalkRow, len(FILE["needs_talks"])),
        (models.MeetingNeedRow, len(FILE["meeting_needs"])),
        (models.ConsentRow, 24 * 5),
        (models.VenueRow, 3),
        (models.MeetingRow, 6),
        (models.TopicRow, 12),
        (models.InfoLineRow, 42),
        (models.QuestionRow, 42),
        (models.SignpostRow, 9),
        (models.topic_signpost, 14),
        (models.ViewRow, 126),
        (models.AttachmentRow, 2),
        (models.OutcomeRow, 20),
        (models.PromiseRow, 20),
        (models.LetterRow, 5),
        (models.AgendaItemRow, sum(len(one["agenda"]) for one in FILE["meetings"])),
        (
            models.AttendanceRow,
            sum(len(one["attendees"]) + len(one["apologies"]) for one in FILE["meetings"]),
        ),
        (models.outcome_view, sum(len(one["view_ids"]) for one in FILE["outcomes"])),
        (models.CallRow, 4),
        (models.FeelingRow, 3),
        (models.ThemeRow, 2),
        (models.theme_view, sum(len(one["view_ids"]) for one in FILE["themes"])),
        (models.DraftRow, 0),
        (models.ChangeRow, 0),
    ],
)
def test_everything_in_the_file_arrives(loaded: Store, kind: Any, wanted: int) -> None:  # noqa: ANN401 - a row class or a table
    assert count(loaded, kind) == wanted


def test_what_was_said_is_word_for_word_in_every_script(loaded: Store) -> None:
    said = [
        (view["text"], view.get("translation_en", ""), view["language"])
        for view in FILE["views"]
    ]
    with loaded.sessions() as session:
        columns = (models.ViewRow.words, models.ViewRow.translation, models.ViewRow.language)
        kept = [tuple(row) for row in session.execute(select(*columns))]
    assert Counter(kept) == Counter(said)
    written = "".join(words for words, _, _ in kept)
    for sign in ("مجھے", "ਪਤਾ", "🐈", "£"):
        assert sign in written
    assert {"cy", "ur", "pa", "pl"} <= {language for _, _, language in kept}


def test_each_view_stands_with_its_author_question_date_and_pictures(
    board: Services,
) -> None:
    names = {one["id"]: one["display_name"] for one in FILE["members"]}
    asked = {one["id"]: one for one in QUESTIONS}
    wanted: Counter[tuple[str, str, str, str]] = Counter()
    for view in FILE["views"]:
        question = asked[view["question_id"]]
        if view.get("declined") or view.get("mat") or view["how"] == "dots":
            continue
        labels = {one["id"]: one["label"] for one in question["options"]}
        picked = [labels[one] for one in view["answers"] if one != "dont_know"]
        quote = view["text"] or ", ".join(picked) or view.get("written_down", "")
        name = names.get(view["member_id"], "")
        wanted[(name, question["text"], view["given_on"], quote)] += 1
    kept = Counter(
        (view.member, view.question.words, view.given_on.isoformat(), view.quote)
        for view in board.views.find(ViewFilter(), 0, 200)
    )
    assert wanted - kept == Counter()


def test_the_mats_and_the_dots_say_where_each_picture_was_put(board: Services) -> None:
    kept = {
        phrase.words
        for view in board.views.find(ViewFilter(), 0, 200)
        for phrase in view.picked
    }
    for view in FILE["views"]:
        question = next(one for one in QUESTIONS if one["id"] == view["question_id"])
        labels = {one["id"]: one["label"] for one in question["options"]}
        places = {one["id"]: one["label"] for one in question.get("scale", [])}
        for option, place in view.get("mat", {}).items():
            assert f"{labels[option]}: {places[place]}" in kept
        dots = Counter(view["answers"]) if view["how"] == "dots" else Counter[str]()
        assert {f"{labels[one]} ({many})" for one, many in dots.items() if many > 1} <= kept


def test_a_view_with_no_name_has_nobody(loaded: Store) -> None:
    with loaded.sessions() as session:
        rows = session.scalars(select(models.ViewRow).filter_by(sharing="no_name")).all()
    assert len(rows) == sum(view["member_id"] is None for view in FILE["views"]) > 0
    for row in rows:
        assert (row.member_id, row.helped_by, row.given_at) == (None, "", None)


def test_topics_hold_what_to_know_and_what_to_ask_in_order(board: Services) -> None:
    kept = {
        topic.phrase.words: (
            [line.phrase.words for line in topic.info],
            [question.phrase.words for question in topic.questions],
            [[one.phrase.words for one in question.choices] for question in topic.questions],
            topic.private,
            topic.asking,
            len(topic.signposts),
        )
        for topic in board.topics.all()
    }
    assert kept == {
        topic["title"]: (
            [line["words"] for line in topic["info"]],
            [question["text"] for question in topic["questions"]],
            [
                [one["label"] for one in question["options"] if one["id"] != "dont_know"]
                for question in topic["questions"]
            ],
            topic["sensitive"],
            topic["asking"],
            len(topic["signpost_ids"]),
        )
        for topic in FILE["topics"]
    }


def test_members_come_with_the_presses_that_the_file_gives_them(board: Services) -> None:
    people = {one.name: one for one in board.people.members()}
    usual = PressLikes()
    for one in FILE["members"]:
        presses = people[one["display_name"]].screen.presses
        assert presses.hold_ms == one["screen"].get("hold_ms", usual.hold_ms)
        assert presses.ignore_ms == one["screen"].get("debounce_ms", usual.ignore_ms)
    held = {name for name, one in people.items() if one.screen.presses.hold_ms}
    assert held == {"Jayden", "Roy"}
    assert people["Leon"].screen.presses == PressLikes(ignore_ms=500)


def test_members_come_with_their_needs_and_what_they_agreed_to(board: Services) -> None:
    catalogue = read_adjustments()
    own = {line["id"]: line["words"] for line in FILE["own_lines"]}
    people = {one.name: one for one in board.people.members()}
    for one in FILE["members"]:
        member = people[one["display_name"]]
        assert member.face == one["face"]
        assert member.letter.points == one["letter"]["font_pt"]
        assert member.voice.wpm == one["screen"]["speech_wpm"]
        needs = one["adjustments"]
        assert {need.phrase.words for need in board.helps.needs(member.id)} == {
            own.get(need.get("own_line"))
            or need.get("words")
            or catalogue[need["adjustment_id"]].phrase.words
            for need in needs
        }
        agreed = {one.purpose: one.agreement for one in board.people.consents(member.id)}
        assert agreed[Purpose.PHOTO] == ("yes" if one["consent"]["photo"] else "no")


def test_the_board_has_been_asked_what_helps_and_whether_it_happened(board: Services) -> None:
    people = {one.name: one for one in board.people.members()}
    newest = next(one for one in board.meetings.all() if one.done)
    score = board.did_it_happen.score(newest.id)
    assert score.yes > score.partly > score.no > 0
    assert [one.name for one in board.did_it_happen.not_asked(newest.id)] == [
        "Leon",
        "Martin",
        "Neil",
    ]
    current = board.meetings.current()
    assert current is not None
    to_do = board.room.to_do(current.id)
    assert to_do[0].failed
    assert sum(bool(line.failed) for line in to_do) > 5
    own = [need for one in people.values() for need in board.helps.needs(one.id) if need.note]
    assert len(own) > 3
    callum = board.helps.needs(people["Callum"].id)
    assert len(at_odds(callum, board.helps.catalogue())) == 1
    secret = [
        need
        for one in people.values()
        for need in board.helps.needs(one.id)
        if need.may_know is MayKnow.NO_ONE
    ]
    assert len(secret) == 2


def test_meetings_come_with_their_agenda_in_order(board: Services) -> None:
    for one in FILE["meetings"]:
        meeting = next(kept for kept in board.meetings.all() if str(kept.on) == one["date"])
        assert [item.phrase.words for item in meeting.agenda] == [
            item["label"] for item in one["agenda"]
        ]
        assert meeting.venue is not None


def test_letters_that_were_sent_say_what_the_file_says(board: Services) -> None:
    made = board.letters.made()
    assert {letter.member for letter in made} == {one["reader"] for one in FILE["letters"]}
    for letter in made:
        kept, _profile = board.letters.letter(letter.id)
        written = next(one for one in FILE["letters"] if one["reader"] == letter.member)
        lines = [line for block in written["blocks"] for line in block["sentences"]]
        said = [line.words for block in kept.blocks for line in block.sentences]
        assert said == [line for line in lines if not line.startswith("[")]
        assert kept.block(Part.YOU_SAID)


def test_opening_it_again_neither_doubles_nor_changes_it(tmp_path: Path) -> None:
    def people(store: Store) -> list[Any]:
        with store.sessions() as session:
            return [*session.scalars(select(models.MemberRow.id))]

    first = open_practice(tmp_path / "practice")
    members = people(first)
    first.close()
    again = open_practice(tmp_path / "practice")
    assert people(again) == members
    assert count(again, models.ViewRow) == 126
    again.close()


def test_a_practice_board_that_was_cut_short_is_filled_the_next_time(tmp_path: Path) -> None:
    empty, _code = set_up(tmp_path / "practice", PRACTICE_PASSPHRASE)
    empty.close()
    store = open_practice(tmp_path / "practice")
    assert count(store, models.MemberRow) == 24
    store.close()


def test_what_came_on_paper_can_be_typed_in_again_and_is_the_same(board: Services) -> None:
    on_paper = [view for view in FILE["views"] if view["how"] == "paper"]
    for view in on_paper:
        sheet = board.paper_answers.sheet(view["sheet"])
        assert sheet.as_printed
        before = board.paper_answers.typed_before(view["sheet"])
        assert before is not None
        assert before.typed.answer.words == view["text"]
        again = board.paper_answers.keep(view["sheet"], before.typed)
        assert again.state is State.SAME
    assert len(on_paper) == 2
