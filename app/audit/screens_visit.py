"""The screens of a visit, from who is here to goodbye, with plenty to show."""

from uuid import uuid4

from app.audit.screens_pieces import LONG_NAME, Make, calm, frame
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import InfoLine, Topic
from app.domain.views import Helped, How, Mood, Sharing
from app.domain.ways import Company, Way
from app.ui.look import Look
from app.ui.member.about import AboutScreen
from app.ui.member.again_visit import INTRODUCED
from app.ui.member.cover import CoverScreen
from app.ui.member.covers import break_cover, stop_cover
from app.ui.member.helped import HelpedScreen
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.no_name import no_name_later_screen, no_name_screen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.private_screens import (
    alone_screen,
    company_screen,
    later_screen,
    name_screen,
    please_come_screen,
    ways_screen,
)
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.supporter_card import supporter_card
from app.ui.member.topic_screens import how_screen, thanks_screen, told_already_screen
from app.ui.member.who import WhoScreen

NAMES = ("Kofi", "Precious", "Sandra", "Gurdeep", "Bartholomew", "Jo", "Mary-Anne Louise")
NOTICES = ("private", "headphones", "not_safe", "tell_first")


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


def told_already(look: Look) -> Screen:
    """What tells that a question was answered with no name."""
    return told_already_screen(look, frame(), LONG_NAME)


def helped(look: Look) -> Screen:
    """Who helped?"""
    return HelpedScreen(look, Helped.READ, frame())


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


def goodbye(look: Look) -> Screen:
    """Goodbye to someone with a long name."""
    title = Phrase(look("thanks.bye", name="Mary-Anne Louise").words, "avatar_09")
    rows = [look("thanks.bye_saved"), look("thanks.bye_talk")]
    return CoverScreen(look, title, rows, frame("move.home"))


def asked_again(look: Look) -> Screen:
    """Why a question of a private topic is asked once more."""
    names = (*INTRODUCED, *NOTICES)
    rows = [Phrase("Phones, computers and staying safe online", "online_safety")]
    rows += [look(f"again.{one}" if one in INTRODUCED else f"notice.{one}") for one in names]
    return RowsScreen(look, look("again.title"), rows, frame())


VISIT: dict[str, Make] = {
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
    "sees": sees,
    "asked again": asked_again,
    "supporter's card": lambda look: supporter_card(look, frame()),
    "no name": lambda look: no_name_screen(look, LONG_NAME, frame("move.save_it")),
    "no name later": lambda look: no_name_later_screen(
        look, LONG_NAME, frame("move.save_it"), printed=True
    ),
    "thanks": thanks,
    "break": lambda look: break_cover(look, "rest.break_words"),
    "break, not kept": lambda look: break_cover(look, "rest.break_not_kept"),
    "stop": lambda look: stop_cover(look, "rest.stop_words"),
    "stop, not kept": lambda look: stop_cover(look, "rest.stop_not_kept"),
    "goodbye": goodbye,
}
