"""A member's whole visit, from their face to goodbye."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.dates import date_words
from app.domain.errors.store import Gone
from app.domain.happened import AskedNeed
from app.domain.own_views import OwnView
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Topic
from app.domain.views import Moment, TopicProgress
from app.services.all import Services
from app.ui.member.again_visit import AgainVisit
from app.ui.member.at_my_page import AtMyPage
from app.ui.member.bars import Where
from app.ui.member.cover import CoverScreen
from app.ui.member.feelings import Feelings
from app.ui.member.happened import HappenedVisit
from app.ui.member.here import Here
from app.ui.member.likes_questions import LikesQuestions
from app.ui.member.needs import NeedsVisit
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.topic_visit import TopicVisit
from app.ui.member.wearing import wear_as_liked

Go = Callable[[], None]
FINISH = "finish"


class Visit(QObject):
    """How are you, what helps you, which topic, goodbye: in that order, and back again.

    Who was never asked is asked first how they like to use this.
    """

    finished = Signal()

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._meeting = services.meetings.current()
        self._happened = self._did_it_happen(services.did_it_happen.to_ask(member.id))
        self._happened.left.connect(self._ask_how_they_are)
        self._happened.done.connect(self._ask_needs)
        self._needs = self._needs_visit()
        self._topic: UUID | None = None
        self._feelings = Feelings(stage, services.visits, member.id)
        self._topic_visit: TopicVisit | None = None
        self._how: LikesQuestions | None = None
        self._part: NeedsVisit | AgainVisit | AtMyPage | None = None
        self._happened_today: HappenedVisit | None = None
        stage.asked_for_my_page.connect(self._open_my_page)
        stage.reader.chose_speed.connect(self._keep_speed)
        stage.covers.connect(self.keep)
        stage.rested.connect(self._keep_break)

    def start(self) -> None:
        """Ask how the member is; before that, once, how they like to use this."""
        if self._member.asked_how:
            self._ask_how_they_are()
            return
        self._how = LikesQuestions(self._stage, self._services, self._member)
        self._how.changed.connect(self._become)
        self._how.left.connect(self.finished)
        self._how.done.connect(self._ask_how_they_are)
        self._how.start()

    def _ask_how_they_are(self) -> None:
        back = self._how.come_back if self._how else self.finished.emit
        self._stage.show(self._how_are_you, back, self._happened.start)

    def leave(self) -> None:
        """Keep whatever is not on the disk yet, and let go of the stage."""
        self._stage.asked_for_my_page.disconnect(self._open_my_page)
        self._stage.reader.chose_speed.disconnect(self._keep_speed)
        self._stage.covers.disconnect(self.keep)
        self._stage.rested.disconnect(self._keep_break)
        self.keep()

    def keep(self) -> None:
        """Keep whatever is not on the disk yet."""
        self._needs.keep()
        if self._part is not None:
            self._part.keep()
        if self._topic_visit is not None:
            self._topic_visit.keep()

    def _keep_speed(self, wpm: int) -> None:
        """Read to the member at this speed the next time too."""

        def at_speed(member: Member) -> Member:
            return replace(member, voice=replace(member.voice, wpm=wpm))

        def keep() -> None:
            self._member = self._services.people.change(self._member.id, at_speed)

        self._stage.attempt(keep)

    def _keep_break(self) -> None:
        self._stage.attempt(lambda: self._services.visits.rest(self._member.id))

    def _frame(self, next_words: str = "move.next") -> Frame:
        return Frame(Where(self._member.name, self._member.face), next_words)

    def _how_are_you(self) -> Screen:
        return self._feelings.screen(Moment.START, self._frame())

    def _how_are_you_now(self) -> Screen:
        return self._feelings.screen(Moment.END, self._frame())

    def _become(self, member: Member) -> None:
        """Show and say everything from now on as the member's needs ask for."""
        self._member = member
        wear_as_liked(self._stage, self._services, self._stage.look, member)

    def _needs_visit(self) -> NeedsVisit:
        needs = NeedsVisit(self._stage, self._services, self._member, self._meeting)
        needs.changed.connect(self._become)
        needs.left.connect(self._happened.come_back)
        needs.done.connect(self._ask_again)
        return needs

    def _ask_needs(self) -> None:
        self._part = self._needs
        self._needs.start()

    def _did_it_happen(self, to_ask: list[AskedNeed]) -> HappenedVisit:
        services = self._services
        return HappenedVisit(self._stage, services.did_it_happen, self._member, to_ask)

    def _ask_about_today(self) -> None:
        """Ask whether what helps them happened, on the day of a meeting."""
        if self._happened_today is None:
            today = self._services.did_it_happen.to_ask_today(self._member.id)
            self._happened_today = self._did_it_happen(today)
            self._happened_today.left.connect(self._choose_topic)
            self._happened_today.done.connect(self._end)
        self._happened_today.start()

    def _end(self) -> None:
        back = self._happened_today.come_back if self._happened_today else self._choose_topic
        self._stage.show(self._how_are_you_now, back, self._say_goodbye)

    def _ask_again(self) -> None:
        """Ask once more what a facilitator wants to ask again, if there is anything."""
        again = AgainVisit(self._stage, self._services, self._member)
        again.left.connect(self._ask_needs)
        again.done.connect(self._choose_topic)
        self._part = again
        again.start()

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
            notes=self._notes(progress),
            explain=list(cards.values()),
        )
        screen = PickScreen(look, look("topics.title"), picking, self._frame())
        screen.picked.connect(self._keep_topic)
        return screen

    def _notes(self, progress: dict[UUID, TopicProgress]) -> dict[UUID, str]:
        """How far the member is with each topic, or that they will come back to it."""
        later = self._stage.look("topics.later").words
        put_off = self._services.put_offs.of_member(self._member.id)
        return {
            topic_id: later if topic_id in put_off else self._how_far(one)
            for topic_id, one in progress.items()
        }

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
            self._ask_about_today()
            return
        try:
            topic = self._services.topics.topic(self._topic)
        except Gone as gone:
            self._choose_topic()
            self._stage.tell(self._stage.look.words.of_error(gone))
            return
        self._join(topic).start()

    def _join(self, topic: Topic) -> TopicVisit:
        ask = self._services.boards.board().contact_name
        here = Here(self._stage, self._services, self._member, self._feelings, ask)
        visit = TopicVisit(here, topic, self._next_steps(topic))
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
        if self._feelings.wants_to_talk:
            lines.append(look("thanks.bye_talk"))
        goodbye = look("thanks.bye", name=self._member.name).words
        title = Phrase(goodbye, self._member.face, private=True)
        return CoverScreen(look, title, lines, self._frame("move.home"))

    def _open_my_page(self) -> None:
        """Open the member's own page, and come back to the topics from it.

        What is not saved would be lost: then one comes back to where it is.
        """
        self.keep()
        page = self._part
        if not isinstance(page, AtMyPage) or not page.holds:
            page = AtMyPage(self._stage, self._services, self._member)
            page.asked_to_say_else.connect(self._say_else)
            page.changed.connect(self._become)
            page.left.connect(self._leave_my_page)
            self._part = page
        page.start()

    def _leave_my_page(self) -> None:
        """Go back to what is not saved yet, or to the topics."""
        topic = self._topic_visit
        if topic is None and self._needs.holds:
            self._needs.carry_on()
        elif topic is not None and topic.holds:
            topic.carry_on()
        else:
            self._choose_topic()
