"""Asking a member how they are, at the start, at the end, and after what was private."""

from functools import partial
from uuid import UUID

from app.domain.views import Moment, Mood
from app.services.visits import Visits
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame
from app.ui.member.stage import Stage

TALK = "talk"


class Feelings:
    """How a member is during one visit. Kept apart from views, and never reported."""

    def __init__(self, stage: Stage, visits: Visits, member_id: UUID) -> None:
        self._stage = stage
        self._visits = visits
        self._member_id = member_id
        self._moods: dict[Moment, Mood] = {}
        self.wants_to_talk = False

    def forget(self, moment: Moment) -> None:
        """Be ready to ask again at a moment that comes more than once."""
        self._moods.pop(moment, None)

    def screen(self, moment: Moment, frame: Frame) -> PickScreen:
        """Ask how the member is; each answer is kept as it is pressed."""
        look = self._stage.look
        moods = [mood for mood in Mood if mood is not Mood.NOT_SAYING]
        picking = Picking(
            {one: look(f"feeling.{one}") for one in moods},
            pills={
                Mood.NOT_SAYING: look("feeling.not_saying"),
                TALK: look("feeling.talk"),
            },
            chosen=self._felt(moment),
            must=False,
            subtitle=look("feeling.private"),
            beside=frozenset({TALK}),
        )
        name = "start" if moment is Moment.START else "end"
        screen = PickScreen(look, look(f"feeling.title_{name}"), picking, frame)
        screen.picked.connect(lambda picked: self._keep(moment, picked))
        return screen

    def _felt(self, moment: Moment) -> tuple[object, ...]:
        mood = [self._moods[moment]] if moment in self._moods else []
        return (*mood, TALK) if self.wants_to_talk else tuple(mood)

    def _keep(self, moment: Moment, picked: tuple[object, ...]) -> None:
        for mood in picked:
            if isinstance(mood, Mood) and mood is not self._moods.get(moment):
                self._moods[moment] = mood
                self._stage.attempt(partial(self._visits.feel, self._member_id, moment, mood))
        if TALK in picked and not self.wants_to_talk:
            self.wants_to_talk = self._stage.attempt(
                lambda: self._visits.ask_to_talk(self._member_id)
            )
            if self.wants_to_talk:
                self._stage.tell(self._stage.look("feeling.talk_kept"))
