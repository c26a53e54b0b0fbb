"""The screens of a member's own page, with plenty to show."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from app.audit.screens_needs import LINES
from app.audit.screens_pieces import FACES, LONG_NAME, WORDS_300, Make, frame, question
from app.domain.about_me import AboutCard, CardPart
from app.domain.letter import Sentence
from app.domain.letter_feedback import Face
from app.domain.own_deleted import DeletedView
from app.domain.own_views import OwnView
from app.domain.people import Purpose
from app.domain.phrase import Phrase
from app.domain.topics import Choice, QuestionKind
from app.domain.views import Answer, Placed, Sharing
from app.ui.look import Look
from app.ui.member.about_me import Do as DoWithCard
from app.ui.member.about_me import shown_on_screens, unhelpful_screen, what_to_do_screen
from app.ui.member.bars import Where
from app.ui.member.my_page import LETTERS, my_page_screen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.what_i_deleted import (
    DoDeleted,
    deleted_view_screen,
    deleted_views_screen,
    for_good_screen,
)
from app.ui.member.what_i_said import Do, delete_screen, own_view_screen, own_views_screen
from app.ui.member.what_is_kept import Do as DoWithKept
from app.ui.member.what_is_kept import (
    kept_do_screen,
    sure_delete_screen,
    sure_no_screen,
    which_yes_screen,
)


def own_view(look: Look, kind: QuestionKind, **changes: object) -> OwnView:
    """Something said with a name, answered and printed, to a long question."""
    asked = question(kind, 3)
    answer = Answer(choices=tuple(one.id for one in asked.choices[:1]))
    if kind is QuestionKind.PICTURE_MAT:
        places = tuple(Choice(uuid4(), Phrase(*label)) for label in FACES)
        asked = replace(asked, places=places)
        placed = [Placed(one.id, place=places[0].id) for one in asked.choices]
        answer = Answer(words=WORDS_300, placed=tuple(placed))
    own = OwnView(
        uuid4(),
        asked.topic_id,
        Phrase("Health checks", "doctor"),
        asked,
        answer,
        Sharing.WITH_NAME,
        answered=False,
        printed=True,
        asking=True,
        may_lose_name=True,
    )
    return replace(own, **changes)  # type: ignore[arg-type]  # they are its fields


def own_views(look: Look, count: int) -> Screen:
    """What a member said."""
    kinds = (Sharing.WITH_NAME, Sharing.FACILITATOR)
    views = [
        own_view(look, QuestionKind.CHOOSE_ONE, sharing=kinds[at % 2]) for at in range(count)
    ]
    return own_views_screen(look, views, None, frame(), has_deleted=count > 1)


def one_own_view(look: Look, kind: QuestionKind, *, asking: bool = True) -> Screen:
    """One thing a member said, about to be deleted."""
    own = own_view(look, kind, asking=asking)
    return own_view_screen(look, own, frame(), Do.DELETE)


def deleted_view(look: Look) -> DeletedView:
    """Something that was said and deleted, to a long question."""
    own = own_view(look, QuestionKind.PICTURE_MAT)
    return DeletedView(own.id, own.question, own.answer, date(2026, 11, 23))


def my_page(look: Look) -> Screen:
    """A member's own page."""
    return my_page_screen(look, LETTERS, frame())


def about_me(look: Look, at: int) -> Screen:
    """A part of an About me card with plenty on it."""
    phrases = [line.phrase for line in list(LINES.values())[:7]]
    lines = tuple(Sentence(one.words, one.picture) for one in phrases)
    parts = [
        CardPart(Sentence(look(f"about_me.{name}").words, "help"), lines, needs=True)
        for name in ("must", "helps")
    ]
    own = (Sentence(WORDS_300),)
    parts.append(CardPart(Sentence(look("about_me.not_helpful").words, "dislike"), own))
    talk = (CardPart(Sentence(look("about_me.talk").words, "talk"), lines[:1]),)
    name = look("about_me.call_me", name=LONG_NAME).words
    who = (Sentence(look("about_me.pronouns", pronouns="she/her").words),)
    card = AboutCard("", name, "avatar_09", who, talk, (), tuple(parts), "", "", "")
    shown = shown_on_screens(look, card)[at]
    return RowsScreen(look, shown.title, shown.rows, frame())


def letters(look: Look) -> Screen:
    """The letters a member got."""
    titles = ("News about Phones, computers and staying safe online", "You said. We did.")
    cards = {n: look("mine.letter_of", title=titles[n % 2]) for n in range(7)}
    dates = dict.fromkeys(cards, "Wednesday 23 September 2026")
    picking = Picking(cards, chosen=(6,), notes=dates)
    return PickScreen(look, look("mine.letters_title"), picking, frame())


def letter(look: Look) -> Screen:
    """A letter, one sentence to a row."""
    names = ("dear", "about_topic", "you_said", "sorry", "tell_at_next", "complaint_means")
    rows = [look(f"letter.{name}", name="Kofi", topic="Buses") for name in names]
    return RowsScreen(look, look("letter.title_did"), rows, frame())


def letter_faces(look: Look, question: str) -> Screen:
    """What a member thinks of a letter, at the end of a long one."""
    picking = Picking(
        {face: look(f"mine.{question}_{face}") for face in Face},
        pills={"skip": look("question.skip")},
        chosen=(Face.BAD,),
        subtitle=look("question.pick_one"),
    )
    end = Frame(Where("Mary-Anne Louise", "avatar_09", 12, 14))
    return PickScreen(look, look(f"mine.{question}"), picking, end)


def letter_thanks(look: Look) -> Screen:
    """What a member thinks of a letter, read back."""
    rows = [look("mine.easy_bad"), look("mine.happy_bad"), look("mine.faces_change")]
    end = Frame(Where("Mary-Anne Louise", "avatar_09", 14, 14))
    return RowsScreen(look, look("mine.faces_thanks"), rows, end)


MINE: dict[str, Make] = {
    "what I said": lambda look: own_views(look, 12),
    "nothing said": lambda look: own_views(look, 0),
    "own view": lambda look: one_own_view(look, QuestionKind.CHOOSE_ONE),
    "own view that is not asked": lambda look: one_own_view(
        look, QuestionKind.CHOOSE_ONE, asking=False
    ),
    "own mat and 300 words": lambda look: one_own_view(look, QuestionKind.PICTURE_MAT),
    "before deleting": lambda look: delete_screen(
        look, own_view(look, QuestionKind.CHOOSE_ONE, answered=True), frame("move.delete_it")
    ),
    "what I deleted": lambda look: deleted_views_screen(
        look, [deleted_view(look) for _view in range(7)], None, frame()
    ),
    "nothing deleted": lambda look: deleted_views_screen(look, [], None, frame()),
    "deleted view": lambda look: deleted_view_screen(
        look, deleted_view(look), frame(), DoDeleted.BRING_BACK
    ),
    "deleted view that cannot come back": lambda look: deleted_view_screen(
        look, replace(deleted_view(look), asking=False), frame(), DoDeleted.FOR_GOOD
    ),
    "before deleting for good": lambda look: for_good_screen(look, frame("mine.for_good")),
    "my page": my_page,
    "about me": lambda look: about_me(look, 0),
    "about me, what must be": lambda look: about_me(look, 1),
    "about me, what does not help": lambda look: about_me(look, 3),
    "about me, what to do": lambda look: what_to_do_screen(look, DoWithCard.PRINT, frame()),
    "about me, own words": lambda look: unhelpful_screen(
        look, "The bus never stops for me.", frame("move.save_it")
    ),
    "what is kept, what to do": lambda look: kept_do_screen(look, DoWithKept.PAPER, frame()),
    "what is kept, every yes": lambda look: which_yes_screen(
        look, list(Purpose), Purpose.PHOTO, frame()
    ),
    "what is kept, before a no": lambda look: sure_no_screen(
        look, Purpose.KEEP_NEEDS, frame("move.save_it")
    ),
    "what is kept, before all goes": lambda look: sure_delete_screen(
        look, frame("move.ask_for_it")
    ),
    "letters": letters,
    "letter": letter,
    "letter easy": lambda look: letter_faces(look, "easy"),
    "letter happy": lambda look: letter_faces(look, "happy"),
    "letter thanks": letter_thanks,
    "letter of a long name": lambda look: RowsScreen(
        look, look("mine.title"), [look("thanks.saved")], Frame(Where(LONG_NAME, "me", 1, 9))
    ),
}
