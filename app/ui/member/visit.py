"""A member's whole visit, from their face to goodbye."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.dates import date_words
from app.domain.errors import Gone
from app.domain.own_views import OwnView
from app.domain.people import Adjustment, Member
from app.domain.phrase import Phrase
from app.domain.topics import Topic
from app.domain.views import Moment, Mood, TopicProgress
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.cover import CoverScreen
from app.ui.member.my_page import MyPage
from app.ui.member.needs import NeedsVisit
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.topic_visit import TopicVisit
from app.ui.member.what_i_said import WhatISaid

Go = Callable[[], None]
FINISH = "finish"
TALK = "talk"


class Visit(QObject):
    """How are you, what helps you, which topic, goodbye: in that order, and back again."""

    finished = Signal()

    def __init__(
        self,
        stage: Stage,
        services: Services,
        member: Member,
        catalogue: dict[str, Adjustment],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._catalogue = catalogue
        self._meeting = services.meetings.current()
        self._topic: UUID | None = None
        self._moods: dict[Moment, Mood] = {}
        self._wants_to_talk = False
        self._topic_visit: TopicVisit | None = None
        self._part: QObject | None = None
        stage.asked_for_my_page.connect(self._open_my_page)
        stage.reader.chose_speed.connect(self._keep_speed)

    def start(self) -> None:
        """Ask how the member is."""
        self._stage.show(self._how_are_you, self.finished.emit, self._ask_needs)

    def leave(self) -> None:
        """Keep whatever is not on the disk yet, and let go of the stage."""
        self._stage.asked_for_my_page.disconnect(self._open_my_page)
        self._stage.reader.chose_speed.disconnect(self._keep_speed)
        self.keep()

    def keep(self) -> None:
        """Keep whatever is not on the disk yet."""
        if self._topic_visit is not None:
            self._topic_visit.keep()

    def _keep_speed(self, wpm: int) -> None:
        """Read to the member at this speed the next time too."""
        voice = replace(self._member.voice, wpm=wpm)
        self._member = replace(self._member, voice=voice)
        self._stage.attempt(lambda: self._services.people.save(self._member))

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face), next_words)

    def _how_are_you(self) -> Screen:
        return self._feelings(Moment.START)

    def _how_are_you_now(self) -> Screen:
        return self._feelings(Moment.END)

    def _feelings(self, moment: Moment) -> Screen:
        look = self._stage.look
        moods = [mood for mood in Mood if mood is not Mood.NOT_SAYING]
        pills = {Mood.NOT_SAYING: look("feeling.not_saying"), TALK: look("feeling.talk")}
        picking = Picking(
            {one: look(f"feeling.{one}") for one in moods},
            pills=pills,
            chosen=self._felt(moment),
            must=False,
            subtitle=look("feeling.private"),
            beside=frozenset({TALK}),
        )
        screen = PickScreen(look, look(f"feeling.title_{moment}"), picking, self._frame())
        screen.picked.connect(lambda picked: self._keep_feeling(moment, picked))
        return screen

    def _felt(self, moment: Moment) -> tuple[object, ...]:
        mood = [self._moods[moment]] if moment in self._moods else []
        return (*mood, TALK) if self._wants_to_talk else tuple(mood)

    def _keep_feeling(self, moment: Moment, picked: tuple[object, ...]) -> None:
        visits, member_id = self._services.visits, self._member.id
        for mood in picked:
            if isinstance(mood, Mood) and mood is not self._moods.get(moment):
                self._moods[moment] = mood
                self._stage.attempt(partial(visits.feel, member_id, moment, mood))
        if TALK in picked and not self._wants_to_talk:
            self._wants_to_talk = self._stage.attempt(lambda: visits.ask_to_talk(member_id))
            if self._wants_to_talk:
                self._stage.tell(self._stage.look("feeling.talk_kept"))

    def _ask_needs(self) -> None:
        self._open_needs(back=self.start, on=self._choose_topic)

    def _open_needs(self, back: Go, on: Go) -> None:
        needs = NeedsVisit(
            self._stage,
            self._services,
            self._member,
            self._meeting.id if self._meeting else None,
            self._catalogue,
        )
        needs.left.connect(back)
        needs.done.connect(on)
        self._part = needs
        needs.start()

    def _choose_topic(self) -> None:
        self._topic_visit = None
        self._stage.show(self._topics, self._ask_needs, self._open_topic)

    def _topics(self) -> Screen:
        look, services = self._stage.look, self._services
        topics = services.topics.asking()
        progress = services.topics.progress(self._member.id, topics)
        cards = {topic.id: topic.phrase for topic in topics}
        if self._topic not in cards:
            self._topic = None
        picking = Picking(
            cards,
            pills={FINISH: look("topics.finish")},
            chosen=(self._topic,) if self._topic else (),
            subtitle=look("topics.subtitle" if topics else "topics.none"),
            notes={topic_id: self._how_far(one) for topic_id, one in progress.items()},
            explain=list(cards.values()),
        )
        screen = PickScreen(look, look("topics.title"), picking, self._frame())
        screen.picked.connect(self._keep_topic)
        return screen

    def _how_far(self, progress: TopicProgress) -> str:
        look = self._stage.look
        if progress.is_finished:
            return look("topics.done").words
        if not progress.answered:
            return ""
        return look("topics.part_done", done=progress.answered, all=progress.questions).words

    def _keep_topic(self, picked: tuple[object, ...]) -> None:
        (topic,) = picked
        self._topic = topic if isinstance(topic, UUID) else None

    def _open_topic(self) -> None:
        if self._topic is None:
            self._stage.show(self._how_are_you_now, self._choose_topic, self._say_goodbye)
            return
        try:
            topic = self._services.topics.topic(self._topic)
        except Gone as gone:
            self._choose_topic()
            self._stage.tell(self._stage.look.words.of_error(gone))
            return
        self._join(topic).start()

    def _join(self, topic: Topic) -> TopicVisit:
        visit = TopicVisit(
            self._stage,
            self._services.answers,
            self._member,
            topic,
            self._next_steps(topic),
        )
        visit.ask_for_help = self._services.boards.board().contact_name
        visit.left.connect(self._choose_topic)
        visit.done.connect(self._choose_topic)
        self._topic_visit = visit
        return visit

    def _say_else(self, own: OwnView) -> None:
        """Go to the question that a view answers, to say something else."""
        try:
            topic = self._services.topics.topic(own.topic_id)
        except Gone as gone:
            self._stage.tell(self._stage.look.words.of_error(gone))
            return
        self._join(topic).start_at(own.question.id)

    def _next_steps(self, topic: Topic) -> list[Phrase]:
        """What happens with what was said: when it is talked about, and who can help now."""
        look, meeting = self._stage.look, self._meeting
        steps = []
        if meeting is not None and not meeting.done:
            steps.append(look("thanks.meeting", date=date_words(meeting.on)))
        steps.append(look("thanks.letter"))
        if topic.private:
            steps += [
                look("thanks.call", name=post.name, number=post.number)
                for post in topic.signposts
                if post.number
            ]
        return steps

    def _say_goodbye(self) -> None:
        self._stage.show(self._goodbye, self._choose_topic, self.finished.emit)

    def _goodbye(self) -> Screen:
        look = self._stage.look
        lines = [look("thanks.bye_saved")]
        if self._wants_to_talk:
            lines.append(look("thanks.bye_talk"))
        goodbye = look("thanks.bye", name=self._member.name).words
        title = Phrase(goodbye, self._member.face, private=True)
        return CoverScreen(look, title, lines, self._frame("move.home"))

    def _open_my_page(self) -> None:
        """Open the member's own page, and come back to the topics from it."""
        self.keep()
        services = self._services
        ask = services.boards.board().contact_name
        said = WhatISaid(self._stage, services.own_views, self._member, ask)
        said.asked_to_say_else.connect(self._say_else)
        page = MyPage(
            self._stage, services.letters, services.letter_feedback, self._member, said
        )
        page.left.connect(self._choose_topic)
        page.asked_for_needs.connect(lambda: self._open_needs(page.start, page.start))
        self._part = page
        page.start()
