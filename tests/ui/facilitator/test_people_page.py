"""People: what is kept about them is saved as one types, and nothing is lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.errors.pictures import NotAPicture
from app.domain.letter import Paper
from app.domain.needs import Strength
from app.domain.people import Agreement, Member, Purpose
from app.domain.profiles import (
    Access,
    PressLikes,
    Reading,
    ScanLikes,
    ThemeName,
    VoiceProfile,
)
from app.pictures.bringing.dots import LONGEST
from app.pictures.bringing.reading import read_photo
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ConsentRow
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.fields import Pick, Value
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.people import MemberForm, PeoplePage
from app.ui.look import Look
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(window: Window, look: Look, services: Services, voices: VoicesHere) -> Desk:
    """Return the desk, open at people."""
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PEOPLE: lambda: PeoplePage(look, services, voices),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.PEOPLE)
    return desk


@pytest.fixture
def page(desk: Desk) -> PeoplePage:
    """Return the page, at the first person."""
    assert isinstance(desk.page, PeoplePage)
    return desk.page


@pytest.fixture
def form(page: PeoplePage) -> MemberForm:
    """Return the form of the first person."""
    assert page.form
    return page.form


def _pick(field: "Pick[Value]", value: Value) -> None:
    field.pick(value)
    field.activated.emit(field.currentIndex())


def _kept(services: Services, form: MemberForm) -> Member:
    return services.people.member(form.member.id)


def _type(form: MemberForm, name: str, words: str) -> None:
    form.about.fields[name].setText(words)
    form.about.fields[name].textEdited.emit(words)


def test_everyone_is_listed_with_a_face(services: Services, page: PeoplePage) -> None:
    members = services.people.members()
    assert [line.words for line in page.list.lines] == [one.name for one in members]
    assert all(line.picture for line in page.list.lines)


def test_searching_narrows_the_list(page: PeoplePage) -> None:
    page.search.setText("sand")
    assert [line.words for line in page.list.lines] == ["Sandra"]


def test_searching_for_nobody_says_so(page: PeoplePage) -> None:
    page.search.setText("zzz")
    assert page.nobody.isVisible()


def test_a_name_is_saved_and_shown_in_the_list(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    _type(form, "name", "Anna")
    page.save_now()
    assert _kept(services, form).name == "Anna"
    assert "Anna" in [line.words for line in page.list.lines]


def test_a_person_is_never_left_without_a_name(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    before = _kept(services, form).name
    _type(form, "name", "")
    page.save_now()
    assert page.problem.isVisible()
    assert _kept(services, form).name == before


def test_what_was_typed_is_saved_when_another_person_is_chosen(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    _type(form, "likes", "brass bands")
    page.list.setCurrentRow(3)
    assert _kept(services, form).likes == "brass bands"
    assert page.form
    assert page.form.member.id != form.member.id


def test_a_new_person_has_a_face_nobody_else_has(services: Services, page: PeoplePage) -> None:
    worn = {one.face for one in services.people.members()}
    page.add.click()
    assert page.form
    assert _kept(services, page.form).face not in worn


def test_a_removed_person_comes_back_with_undo(
    desk: Desk, services: Services, page: PeoplePage, form: MemberForm
) -> None:
    gone = form.member.id
    form.about.bin.click()
    assert gone not in [one.id for one in services.people.members()]
    desk.notice.undo.click()
    assert gone in [line.thing for line in page.list.lines]


def test_a_drawn_face_is_chosen_and_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    chooser = form.about.face.open()
    chooser.grid.clicked.emit(chooser.found.index(20))
    page.save_now()
    assert _kept(services, form).face == "avatar_21"
    assert page.list.lines[0].picture == "avatar_21"


def test_a_face_is_chosen_with_the_keyboard(
    qtbot: QtBot, services: Services, page: PeoplePage, form: MemberForm
) -> None:
    chooser = form.about.face.open()
    chooser.grid.setCurrentIndex(chooser.found.index(4))
    qtbot.keyClick(chooser.grid, Qt.Key.Key_Return)
    page.save_now()
    assert _kept(services, form).face == "avatar_05"


def test_a_face_is_called_by_the_name_that_is_typed(form: MemberForm) -> None:
    _type(form, "name", "Anna")
    assert form.about.face.accessibleName() == "Face of Anna. Press to change"


def test_an_address_of_four_lines_is_seen_whole(page: PeoplePage, form: MemberForm) -> None:
    form.about.address.setPlainText("Elm House\n5 Made Up Street\nElmbury\nZZ99 3VY")
    settle()
    assert not form.about.address.verticalScrollBar().isVisible()


def _picture(file: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(file))
    return file


def test_a_photo_becomes_the_face(
    services: Services, page: PeoplePage, form: MemberForm, tmp_path: Path
) -> None:
    form.about.face.trim_photo(_picture(tmp_path / "me.png", 80, 90)).use.click()
    page.save_now()
    face = _kept(services, form).face
    assert services.album.contents([face])[face].startswith(b"\xff\xd8")


def test_a_large_photo_is_made_smaller(tmp_path: Path) -> None:
    small = QImage.fromData(read_photo(_picture(tmp_path / "big.jpg", 1800, 900)))
    assert (small.width(), small.height()) == (LONGEST, LONGEST // 2)


@pytest.mark.parametrize("contents", [b"", b"not a picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_a_file_that_is_no_picture_is_refused(tmp_path: Path, contents: bytes) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(contents)
    with pytest.raises(NotAPicture):
        read_photo(file)


def test_a_new_supporter_is_kept_and_chosen(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    part = form.about.supporter
    part.add.click()
    part.name.setText("Olive Marsh")
    part.name.textEdited.emit("Olive Marsh")
    page.save_now()
    supporter = _kept(services, form).supporter_id
    assert "Olive Marsh" in [
        one.name for one in services.people.supporters() if one.id == supporter
    ]


def test_a_removed_supporter_is_no_longer_offered_until_it_is_undone(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    part = form.about.supporter
    supporter = part.pick.value
    assert supporter is not None
    removed = []
    page.removed.connect(lambda thing, row_id, _called: removed.append((thing, row_id)))
    part.bin.click()
    assert removed == [(Thing.SUPPORTER, supporter)]

    services.removals.remove(*removed[0])
    page.refresh()
    assert supporter not in part.pick.values
    assert part.pick.value is None
    services.removals.bring_back(*removed[0])
    page.refresh()
    assert part.pick.value == supporter


def test_how_much_is_on_a_persons_screen_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes = form.likes.screen_likes
    _pick(likes.choices, 2)
    likes.one_at_a_time.click()
    likes.shows_pictures.click()
    page.save_now()
    kept = _kept(services, form).screen
    assert (kept.choices, kept.one_at_a_time, kept.shows_pictures) == (2, True, False)


def test_how_a_person_presses_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes = form.likes.screen_likes.pressing
    assert not likes.scan.isEnabled()
    _pick(likes.access, Access.ONE_SWITCH)
    assert likes.scan.isEnabled()
    _pick(likes.scan, 4000)
    page.save_now()
    kept = _kept(services, form).screen
    assert (kept.access, kept.scan_ms) == (Access.ONE_SWITCH, 4000)


def test_which_presses_of_a_person_count_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes = form.likes.screen_likes.pressing
    _pick(likes.hold, 800)
    _pick(likes.ignore, 1000)
    _pick(likes.rest, 2000)
    likes.hears_first.click()
    _pick(form.likes.screen_likes.choices, 2)
    page.save_now()
    kept = _kept(services, form).screen
    assert kept.presses == PressLikes(800, 1000, 2000, hears_first=True)
    assert kept.choices == 2


def test_what_holds_for_fingers_alone_rests_while_a_person_uses_switches(
    form: MemberForm,
) -> None:
    likes = form.likes.screen_likes.pressing
    assert likes.hold.isEnabled()
    _pick(likes.access, Access.TWO_SWITCHES)
    assert not likes.hold.isEnabled()
    assert not likes.hears_first.isEnabled()
    assert likes.ignore.isEnabled()


def test_how_the_light_moves_for_a_person_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes = form.likes.screen_likes.pressing
    _pick(likes.access, Access.ONE_SWITCH)
    _pick(likes.scanning.first, 3000)
    _pick(likes.scanning.loops, 0)
    likes.scanning.in_groups.click()
    page.save_now()
    kept = _kept(services, form).screen
    assert kept.access is Access.ONE_SWITCH
    assert kept.scanning == ScanLikes(kept.scan_ms, 3000, 0, in_groups=True)


def test_how_a_person_rests_the_pointer_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes = form.likes.screen_likes.pressing
    _pick(likes.access, Access.DWELL)
    _pick(likes.dwell, 3000)
    likes.large_pointer.click()
    likes.number_keys.click()
    page.save_now()
    kept = _kept(services, form).screen
    assert (kept.presses.dwell_ms, kept.large_pointer) == (3000, True)
    assert not kept.presses.number_keys


def test_space_and_lines_are_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    likes, before = form.likes.screen_likes, form.member.screen
    likes.more_space.click()
    _pick(likes.lines, 1)
    page.save_now()
    kept = _kept(services, form).screen
    assert (kept.more_space, kept.line_focus) == (not before.more_space, 1)


@pytest.mark.parametrize(
    ("access", "meant"),
    [
        (Access.USUAL, {"hold", "hears_first", "large_pointer"}),
        (Access.DWELL, {"dwell", "hears_first", "large_pointer"}),
        (Access.ONE_SWITCH, {"scan", "first", "loops", "in_groups"}),
        (Access.STEP_AND_WAIT, {"scan", "first", "in_groups"}),
        (Access.TWO_SWITCHES, {"in_groups"}),
    ],
)
def test_only_what_means_something_can_be_set(
    form: MemberForm, access: Access, meant: set[str]
) -> None:
    likes = form.likes.screen_likes.pressing
    _pick(likes.access, access)
    fields = {
        "hold": likes.hold,
        "dwell": likes.dwell,
        "hears_first": likes.hears_first,
        "large_pointer": likes.large_pointer,
        "scan": likes.scan,
        "first": likes.scanning.first,
        "loops": likes.scanning.loops,
        "in_groups": likes.scanning.in_groups,
    }
    assert {name for name, field in fields.items() if field.isEnabled()} == meant


def test_how_a_person_likes_letters_and_the_screen_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    _pick(form.likes.points, 24)
    _pick(form.likes.paper, Paper.PALE_BLUE)
    _pick(form.likes.screen_likes.theme, ThemeName.DARK)
    page.save_now()
    kept = _kept(services, form)
    assert (kept.letter.points, kept.letter.paper) == (24, Paper.PALE_BLUE)
    assert kept.screen.theme is ThemeName.DARK


def test_a_speed_has_a_name_and_is_kept_in_words_a_minute(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    assert form.likes.voice.speed.currentText() == "A bit slow"
    _pick(form.likes.voice.speed, 120)
    page.save_now()
    assert _kept(services, form).voice.wpm == 120


def test_how_much_is_read_to_a_person_is_one_choice_of_three(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    pick = form.likes.voice.reading
    assert [pick.itemText(at) for at in range(pick.count())] == [
        "Everything, by itself",
        "When they press",
        "No voice",
    ]
    for reading in Reading:
        _pick(pick, reading)
        page.save_now()
        assert _kept(services, form).voice.reading is reading


def test_a_person_chooses_a_voice_and_hears_it_at_their_speed(
    qtbot: QtBot, services: Services, page: PeoplePage, form: MemberForm
) -> None:
    panel = form.likes.voice
    qtbot.waitUntil(lambda: panel.voice.pick.count() > 1)
    _pick(panel.voice.pick, "high")
    _pick(panel.speed, 100)
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        panel.voice.hear.click()
    page.save_now()
    kept = _kept(services, form).voice
    assert (kept.voice, kept.wpm) == ("high", 100)
    assert heard.args == [page.look("voices.sample"), kept]


def test_a_voice_that_is_not_on_this_computer_is_shown_as_such_and_kept(
    qtbot: QtBot, services: Services, page: PeoplePage, form: MemberForm
) -> None:
    last = services.people.members()[-1]
    services.people.save(replace(last, voice=VoiceProfile(voice="HKEY/Hazel")))
    page.refresh()
    page.show_what(last.id)
    assert page.form
    panel = page.form.likes.voice
    qtbot.waitUntil(lambda: panel.voice.pick.count() > 3)
    assert panel.voice.pick.currentText() == page.look("voices.missing").words
    _pick(panel.speed, 200)
    page.save_now()
    assert services.people.member(last.id).voice.voice == "HKEY/Hazel"


def test_looking_at_a_person_changes_nothing_about_them(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    before = _kept(services, form)
    page.list.setCurrentRow(2)
    page.list.setCurrentRow(0)
    page.save_now()
    assert services.people.member(before.id) == before


def _needs(services: Services, form: MemberForm) -> dict[UUID, str]:
    return {one.id: one.phrase.words for one in services.helps.needs(form.member.id)}


def test_a_need_of_the_catalogue_brings_what_to_do_about_it(
    services: Services, form: MemberForm
) -> None:
    form.needs.new.setText("I need the papers 2 weeks before the meeting.")
    form.needs.add.click()
    (need,) = [
        one for one in services.helps.needs(form.member.id) if "papers" in one.phrase.words
    ]
    assert need.adjustment == "bm_papers_2_weeks"
    assert need.action.startswith("Send the easy read plan")


def test_a_need_in_a_persons_own_words_is_kept_exactly(
    services: Services, form: MemberForm
) -> None:
    form.needs.new.setText("no lady gaga  pls")
    form.needs.add.click()
    assert "no lady gaga  pls" in _needs(services, form).values()


def test_the_catalogue_is_offered_by_any_word_in_it(form: MemberForm) -> None:
    completer = form.needs.new.completer()
    completer.setCompletionPrefix("phone call")
    assert completer.currentCompletion() == "I need a phone call to remind me."


def test_how_much_a_need_matters_is_saved(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    need_id, row = next(iter(form.needs.rows.items()))
    _pick(row.strength, Strength.MUST_HAVE)
    page.save_now()
    kept = {one.id: one.strength for one in services.helps.needs(form.member.id)}
    assert kept[need_id] is Strength.MUST_HAVE


def test_a_removed_need_comes_back_with_undo(
    desk: Desk, services: Services, form: MemberForm
) -> None:
    need_id, row = next(iter(form.needs.rows.items()))
    row.bin.click()
    assert need_id not in _needs(services, form)
    desk.notice.undo.click()
    assert need_id in form.needs.rows


def test_a_new_answer_is_added_and_the_old_one_kept(
    store: Store, services: Services, form: MemberForm
) -> None:
    _pick(form.consents.rows[Purpose.PHOTO].agreement, Agreement.NO)
    now = {one.purpose: one for one in services.people.consents(form.member.id)}
    assert now[Purpose.PHOTO].agreement is Agreement.NO
    assert now[Purpose.PHOTO].agreed_on == date.today()
    with store.sessions() as session:
        rows = session.query(ConsentRow).filter_by(
            member_id=form.member.id, purpose=Purpose.PHOTO
        )
        assert sorted(row.agreement for row in rows) == [Agreement.NO, Agreement.YES]


def test_how_it_was_explained_can_only_be_said_once_there_is_an_answer(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    row = form.consents.rows[Purpose.RECORD_VOICE]
    assert not row.explained.isEnabled()
    _pick(row.agreement, Agreement.YES)
    row.explained.setText("with a video")
    row.explained.textEdited.emit("with a video")
    page.save_now()
    kept = {one.purpose: one for one in services.people.consents(form.member.id)}
    assert kept[Purpose.RECORD_VOICE].explained_how == "with a video"


def test_another_page_can_ask_for_a_person(services: Services, page: PeoplePage) -> None:
    last = services.people.members()[-1]
    page.show_what(last.id)
    assert page.form
    assert page.form.member.id == last.id


def test_what_does_not_help_is_kept_in_their_own_words(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    form.about.fields["unhelpful"].setText("Loud music.")
    form.about.fields["unhelpful"].textEdited.emit("Loud music.")
    page.save_now()
    assert services.about_me.unhelpful(form.member.id) == "Loud music."


def test_a_name_that_sounds_wrong_is_put_right_by_ear(
    qtbot: QtBot, services: Services, page: PeoplePage, form: MemberForm
) -> None:
    name = form.member.name
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        form.about.hear.click()
    assert heard.args[0].aloud == name
    form.about.fields["said_as"].setText("Ah-nya")
    form.about.fields["said_as"].textEdited.emit("Ah-nya")
    with qtbot.waitSignal(page.asked_to_hear) as heard:
        form.about.hear.click()
    assert heard.args[0].words == name
    assert _kept(services, form).said_as == "Ah-nya"
    assert services.sayings.said() == {name: "Ah-nya"}
