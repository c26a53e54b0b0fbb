"""Every screen a member meets, made from the real words with plenty to show."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import uuid4

from app.domain.about_me import AboutCard, CardPart
from app.domain.letter import Sentence
from app.domain.letter_feedback import Face
from app.domain.own_views import OwnView
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Choice, InfoLine, Question, QuestionKind, Topic
from app.domain.views import Answer, Helped, How, Mood, Placed, Said, Sharing
from app.domain.ways import Company, Way
from app.ui.look import Look
from app.ui.member.about import AboutScreen
from app.ui.member.about_me import (
    Do as DoWithCard,
)
from app.ui.member.about_me import (
    shown_on_screens,
    unhelpful_screen,
    what_to_do_screen,
)
from app.ui.member.again_visit import INTRODUCED
from app.ui.member.asking import asking_screen
from app.ui.member.bars import Where
from app.ui.member.cover import CoverScreen
from app.ui.member.dots import DotsScreen
from app.ui.member.helped import HelpedScreen
from app.ui.member.mat import MatScreen, Step
from app.ui.member.my_page import CARDS
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.no_name import no_name_later_screen, no_name_screen
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.practice import practice_question
from app.ui.member.private_screens import (
    alone_screen,
    company_screen,
    later_screen,
    name_screen,
    please_come_screen,
    ways_screen,
)
from app.ui.member.question import QuestionScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.supporter_card import supporter_card
from app.ui.member.topic_screens import how_screen, thanks_screen, told_already_screen
from app.ui.member.what_i_said import (
    Do,
    delete_screen,
    own_view_screen,
    own_views_screen,
)
from app.ui.member.who import WhoScreen
from app.ui.tell import TellScreen
from app.ui.unlock import UnlockScreen
from app.ui.welcome import WelcomeScreen
from tests.ui.member.screens_happened import HAPPENED
from tests.ui.member.screens_made import MADE
from tests.ui.member.screens_needs import LINES, NEEDS
from tests.ui.member.screens_switches import SWITCHES

WORDS_300 = " ".join(["The", "bus", "never", "stops", "for", "Margaret."] * 50)
NAMES = ("Kofi", "Precious", "Sandra", "Gurdeep", "Bartholomew", "Jo", "Mary-Anne Louise")
LABELS = (
    ("More time", "more_time"),
    ("Easy read letter", "easy_read"),
    ("Same nurse each time", "nurse"),
    ("My supporter with me", "supporter"),
    ("A quiet place to wait", "quiet_room"),
    ("Something else that we have not thought of", "want"),
)
FACES = (("Good", "good"), ("OK", "ok"), ("Bad", "bad"))


def frame(next_words: str = "move.next") -> Frame:
    """What stands round the screens of someone with a long name, far along."""
    return Frame(Where("Mary-Anne Louise", "avatar_09", 4, 6), next_words)


def question(kind: QuestionKind, choices: int = 0) -> Question:
    """A long question with choices as they are in the practice board."""
    phrase = Phrase("What would make health checks better for you and for others?", "doctor")
    made = tuple(Choice(uuid4(), Phrase(*label)) for label in LABELS[:choices])
    return Question(uuid4(), uuid4(), phrase, kind, made, may_be_no_name=True)


def who(look: Look, count: int = 25) -> Screen:
    """Everyone's faces."""
    faces = [
        Member(uuid4(), NAMES[place % len(NAMES)], f"avatar_{place + 1:02}")
        for place in range(count)
    ]
    return WhoScreen(look, faces)


def new_member(look: Look) -> Screen:
    """Someone new, who has a name and a face."""
    faces = [Phrase(f"Face {number}", f"avatar_{number:02}") for number in range(1, 41)]
    screen = NewMemberScreen(look, faces)
    screen.name.setText("Bartholomew")
    return screen


def keep(look: Look) -> Screen:
    """May we keep what you tell us?"""
    cards = {name: look(f"new.keep_{name}") for name in ("yes", "no")}
    picking = Picking(cards, subtitle=look("new.keep_why"))
    return PickScreen(look, look("new.keep"), picking, Frame())


def feelings(look: Look) -> Screen:
    """How are you?"""
    picking = Picking(
        {mood: look(f"feeling.{mood}") for mood in Mood if mood is not Mood.NOT_SAYING},
        pills={name: look(f"feeling.{name}") for name in ("not_saying", "talk")},
        chosen=(Mood.OK,),
        must=False,
        subtitle=look("feeling.private"),
    )
    return PickScreen(look, look("feeling.title_start"), picking, frame())


def topics(look: Look, count: int) -> Screen:
    """The topics, each with how far one is."""
    names = ("Phones, computers and staying safe online", "Feelings and mental health", "Jobs")
    cards = {place: Phrase(names[place % 3], "computer") for place in range(count)}
    picking = Picking(
        cards,
        pills={"finish": look("topics.finish")},
        chosen=(0,),
        subtitle=look("topics.subtitle" if count else "topics.none"),
        notes={place: look("topics.part_done", done=1, all=3).words for place in cards},
    )
    return PickScreen(look, look("topics.title"), picking, frame())


def notice(look: Look) -> Screen:
    """The warning before a private topic."""
    own = Phrase("This is about people who hurt you. It may make you feel sad.", "crime")
    rows = [own, *(look(f"notice.{name}") for name in NOTICES)]
    screen = RowsScreen(look, look("notice.title"), rows, frame())
    screen.bottom.back.say(look("notice.leave"))
    return screen


def about(look: Look) -> Screen:
    """What to know before answering."""
    info = tuple(
        InfoLine(uuid4(), Phrase(words, "doctor"))
        for words in (
            "A health check is a yearly visit to your doctor.",
            "The doctor checks your body and your feelings, and asks you what you need.",
            "You can bring someone with you.",
            "It is free.",
        )
    )
    topic = Topic(uuid4(), Phrase("Phones, computers and staying safe online", ""), info=info)
    return AboutScreen(look, topic, frame())


def know(look: Look) -> Screen:
    """Do you know what this is about?"""
    cards = {name: look(f"know.{name}") for name in ("yes", "not_sure", "again")}
    picking = Picking(cards, chosen=("yes",), below=[look("know.ask")])
    return PickScreen(look, look("know.title"), picking, frame())


def ask(look: Look, kind: QuestionKind, choices: int) -> Screen:
    """A question, the last of its choices picked."""
    asked = question(kind, choices)
    return QuestionScreen(look, asked, Answer(choices=(asked.choices[-1].id,)), frame())


def own_words(look: Look, writes: Writes) -> Screen:
    """The box to type in."""
    is_asked = writes is Writes.ANSWER
    title = question(QuestionKind.OWN_WORDS).phrase if is_asked else look("question.more_title")
    answer = Answer(words="The bus never stops for me.")
    return OwnWordsScreen(look, title, answer, frame(), writes)


def told_again(look: Look, kind: QuestionKind, choices: int) -> Screen:
    """A question that can be told again in other words."""
    again = Phrase("How could your yearly check at the doctor be better?", "doctor")
    asked = question(kind, choices)
    return asking_screen(look, asked, None, replace(frame(), other_words=again))


def calm() -> Frame:
    """What stands round what is private."""
    return replace(frame(), is_calm=True)


def practice(look: Look, kind: QuestionKind) -> Screen:
    """A question to try."""
    asked = practice_question(look, kind)
    return asking_screen(look, asked, None, frame())


def told_already(look: Look) -> Screen:
    """What tells that a question was answered with no name."""
    return told_already_screen(look, frame(), LONG_NAME)


def helped(look: Look) -> Screen:
    """Who helped?"""
    return HelpedScreen(look, Helped.READ, frame())


def said(look: Look, choices: int, words: str = "", kind: Said = Said.ANSWER) -> Screen:
    """What was said, read back."""
    asked = question(QuestionKind.CHOOSE_MANY, choices)
    answer = Answer(kind, tuple(choice.id for choice in asked.choices), words)
    screen = SaidScreen(look, asked, answer, frame())
    next(iter(screen.choices.values())).click()
    return screen


def mat(
    look: Look, places: int, choices: int = 6, *, over: bool = False, sorting: bool = True
) -> Screen:
    """Cards to sort, half of them placed, and one of the member's own; or all to look over."""
    asked = question(QuestionKind.PICTURE_MAT, choices)
    labels = (*FACES, ("I am not sure at all", "maybe"), ("Does not matter", "ok"))[:places]
    asked = replace(asked, places=tuple(Choice(uuid4(), Phrase(*one)) for one in labels))
    placed = [
        Placed(choice.id, place=asked.places[at % places].id)
        for at, choice in enumerate(asked.choices)
        if over or at % 2
    ]
    placed.append(Placed(words="The light over the chair", place=asked.places[0].id))
    placed.append(Placed(words=WORDS_300, place=asked.places[0].id))
    screen = MatScreen(look, asked, Answer(placed=tuple(placed)), frame())
    if over:
        screen.go_to(Step.LOOKING)
    elif sorting:
        screen.go_to(Step.SORTING)
    return screen


def dots(look: Look, choices: int) -> Screen:
    """Pictures to put dots on, with two dots given to one."""
    asked = question(QuestionKind.DOTS, choices)
    answer = Answer(placed=(Placed(asked.choices[0].id, dots=2),))
    return DotsScreen(look, asked, answer, frame())


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
    return own_views_screen(look, views, None, frame())


def one_own_view(look: Look, kind: QuestionKind, *, asking: bool = True) -> Screen:
    """One thing a member said, about to be deleted."""
    own = own_view(look, kind, asking=asking)
    return own_view_screen(look, own, frame(), Do.DELETE)


def sees(look: Look) -> Screen:
    """Who can see this?"""
    picking = Picking(
        {one: look(f"sees.{one}") for one in Sharing},
        chosen=(Sharing.NO_NAME,),
        below=[look("sees.no_name_means"), look("sees.no_name_change")],
    )
    return PickScreen(look, look("sees.title"), picking, frame("move.save_it"))


def thanks(look: Look) -> Screen:
    """Thank you, and what happens next."""
    rows = [
        look("thanks.saved"),
        look("thanks.meeting", date="Wednesday 23 September 2026"),
        look("thanks.letter"),
        look("thanks.call", name="Elmshire Safeguarding Adults Team", number="01632 960 999"),
    ]
    return RowsScreen(look, look("thanks.title"), rows, frame())


def cover(look: Look, kind: str) -> Screen:
    """A break or a stop."""
    title, words = look(f"rest.{kind}_title"), look(f"rest.{kind}_words")
    screen = CoverScreen(
        look, title, [words], Frame(None, f"rest.{kind}_on", can_go_back=kind == "stop")
    )
    screen.bottom.back.say(look("rest.stop_end"))
    return screen


def goodbye(look: Look) -> Screen:
    """Goodbye to someone with a long name."""
    title = Phrase(look("thanks.bye", name="Mary-Anne Louise").words, "avatar_09")
    rows = [look("thanks.bye_saved"), look("thanks.bye_talk")]
    return CoverScreen(look, title, rows, frame("move.home"))


def my_page(look: Look) -> Screen:
    """A member's own page."""
    picking = Picking({name: look(f"mine.{name}") for name in CARDS})
    return PickScreen(look, look("mine.title"), picking, frame())


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


def asked_again(look: Look) -> Screen:
    """Why a question of a private topic is asked once more."""
    names = (*INTRODUCED, *NOTICES)
    rows = [Phrase("Phones, computers and staying safe online", "online_safety")]
    rows += [look(f"again.{one}" if one in INTRODUCED else f"notice.{one}") for one in names]
    return RowsScreen(look, look("again.title"), rows, frame())


def unlock(look: Look, practice: str = "practice makes") -> Screen:
    """The door of the desk."""
    return UnlockScreen(look, practice)


def unlock_by_code(look: Look) -> Screen:
    """The door of the desk, for someone who lost the passphrase."""
    screen = UnlockScreen(look)
    screen.other_way.click()
    return screen


def welcome(look: Look) -> Screen:
    """The very first screen."""
    return WelcomeScreen(look, "practice makes perfect")


def tell(look: Look) -> Screen:
    """The longest thing that may have gone wrong."""
    longest = max(
        (phrase for key, phrase in look.words.of_members.items() if key[:8] == "problem."),
        key=lambda phrase: len(phrase.words),
    )
    return TellScreen(look, look("problem.title"), [longest], "move.home")


Make = Callable[[Look], Screen]
NOTICES = ("private", "headphones", "not_safe", "tell_first")
LONG_NAME = "Maria-Fernanda de Albuquerque Cavalcanti"
OF_THE_BOARD = ("unlock", "unlock by code", "welcome", "tell")
"""Screens that are only ever shown as everyone likes them."""

SCREENS: dict[str, Make] = {
    "who": who,
    "who with one": lambda look: who(look, 1),
    "nobody": lambda look: who(look, 0),
    "new": new_member,
    "keep": keep,
    "feelings": feelings,
    "topics": lambda look: topics(look, 3),
    "many topics": lambda look: topics(look, 12),
    "no topics": lambda look: topics(look, 0),
    "notice": notice,
    "about": about,
    "know": know,
    "faces": lambda look: ask(look, QuestionKind.FACES, 3),
    "yes or no": lambda look: ask(look, QuestionKind.YES_NO, 2),
    "choose one": lambda look: ask(look, QuestionKind.CHOOSE_ONE, 5),
    "choose many": lambda look: ask(look, QuestionKind.CHOOSE_MANY, 6),
    "mat with 3 places": lambda look: mat(look, 3),
    "mat with 5 places": lambda look: mat(look, 5),
    "mat that asks": lambda look: mat(look, 3, sorting=False),
    "mat to look over": lambda look: mat(look, 3, over=True),
    "dots": lambda look: dots(look, 5),
    "choose one, told again": lambda look: told_again(look, QuestionKind.CHOOSE_ONE, 5),
    "dots, told again": lambda look: told_again(look, QuestionKind.DOTS, 5),
    "own words, told again": lambda look: told_again(look, QuestionKind.OWN_WORDS, 0),
    "own words": lambda look: own_words(look, Writes.ANSWER),
    "say more": lambda look: own_words(look, Writes.MORE),
    "told already": told_already,
    "helped": helped,
    "how": lambda look: how_screen(look, How.SIGN, frame(), "how"),
    "another way": lambda look: how_screen(look, None, frame(), "another"),
    "ways": lambda look: ways_screen(look, Way.LATER, calm()),
    "alone": lambda look: alone_screen(look, calm()),
    "company": lambda look: company_screen(look, Way.LATER, None, calm()),
    "please come": lambda look: please_come_screen(look, Company.WOMAN, calm()),
    "later": lambda look: later_screen(look, calm()),
    "name or not": lambda look: name_screen(look, nameless=True, frame=calm()),
    "refused": lambda look: thanks_screen(look, [], calm(), refused=True),
    **{f"to try: {kind}": partial(practice, kind=kind) for kind in QuestionKind},
    "said one": lambda look: said(look, 1),
    "said five": lambda look: said(look, 5),
    "said five and more": lambda look: said(look, 5, "And a chair to sit on."),
    "said 300 words": lambda look: said(look, 0, WORDS_300),
    "said one and 300 words": lambda look: said(look, 1, WORDS_300),
    "said not known": lambda look: said(look, 0, "Ask my sister.", Said.DONT_KNOW),
    "sees": sees,
    "asked again": asked_again,
    "supporter's card": lambda look: supporter_card(look, frame()),
    "no name": lambda look: no_name_screen(look, LONG_NAME, frame("move.save_it")),
    "no name later": lambda look: no_name_later_screen(
        look, LONG_NAME, frame("move.save_it"), printed=True
    ),
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
    **MADE,
    **HAPPENED,
    **NEEDS,
    **SWITCHES,
    "thanks": thanks,
    "break": lambda look: cover(look, "break"),
    "stop": lambda look: cover(look, "stop"),
    "goodbye": goodbye,
    "my page": my_page,
    "about me": lambda look: about_me(look, 0),
    "about me, what must be": lambda look: about_me(look, 1),
    "about me, what does not help": lambda look: about_me(look, 3),
    "about me, what to do": lambda look: what_to_do_screen(look, DoWithCard.PRINT, frame()),
    "about me, own words": lambda look: unhelpful_screen(
        look, "The bus never stops for me.", frame("move.save_it")
    ),
    "letters": letters,
    "letter": letter,
    "letter easy": lambda look: letter_faces(look, "easy"),
    "letter happy": lambda look: letter_faces(look, "happy"),
    "letter thanks": letter_thanks,
    "letter of a long name": lambda look: RowsScreen(
        look, look("mine.title"), [look("thanks.saved")], Frame(Where(LONG_NAME, "me", 1, 9))
    ),
    "unlock": unlock,
    "unlock by code": unlock_by_code,
    "welcome": welcome,
    "tell": tell,
}
