"""Members' visits: answers are given, shared and deleted, and needs are told."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit

from app.domain.topics import QuestionKind
from app.domain.views import Sharing
from app.ui.member.mat import MatScreen
from tests.torture.shown import CARDS, KINDS, MEMBERS, PLACES, TAXI, member, park, told
from tests.torture.worker import Worker
from tests.ui.pressing import find, press, seen
from tests.ui.reading import all_words

SEES = {
    Sharing.WITH_NAME: "The board, with my name",
    Sharing.FACILITATOR: "Only my facilitator",
    Sharing.NO_NAME: "The board, without my name",
}
FAR = 30


class VisitWork(Worker):
    """What members do."""

    def visit(self) -> None:
        """Come, and say or change something."""
        self.board.show_members()
        name = self.random.choice(MEMBERS)
        press(name, "Next")
        if self.random.random() < 0.3:
            self._change_needs(name)
            return
        self._on_to("Pick a topic")
        if self.random.random() < 0.2:
            self._delete_one(name)
            return
        press("The park", "Next", "Yes", "Next")
        self._answer_all(name)

    @property
    def _title(self) -> str:
        screen = self.board.stage.screen
        return screen.title.words if screen else ""

    def _on_to(self, title: str) -> None:
        for _page in range(FAR):
            if self._title == title:
                return
            press("Next")
        raise AssertionError(f"{title!r} never came, but {self._title!r}")

    def _press_and_move_on(self, words: str) -> None:
        """Press what saves: the next screen shows that it is kept."""
        before = self.board.stage.screen
        press(words)
        assert self.board.stage.screen is not before, (
            f"{words!r} did not lead on: {all_words()}"
        )

    def _answer_all(self, name: str) -> None:
        for _page in range(FAR):
            if self._title.startswith("Try this."):
                press(*(["Skip this"] if seen("Skip this") else []), "Next")
            elif self._title in KINDS:
                self._answer(name, self._title)
            elif self._title == "Pick a topic":
                return
            else:
                press("Next")

    def _answer(self, name: str, asked: str) -> None:
        """Answer a question that is shown, and save it."""
        kind, words = KINDS[asked], ""
        picks: Sequence[str] = ()
        placed: dict[str, str] = {}
        if kind is QuestionKind.CHOOSE_ONE:
            picks = self._pick([self.random.choice(CARDS)])
        elif kind is QuestionKind.CHOOSE_MANY:
            picks = self._pick(self.random.sample(CARDS, self.random.randint(1, 4)))
        elif kind is QuestionKind.PICTURE_MAT:
            placed = self._place()
        elif kind is QuestionKind.DOTS:
            placed = self._give_dots()
        else:
            words = self._type(f"typed {name} {asked}")
        self._save(name, asked, lambda sharing: told(picks, words, placed, sharing))

    def _pick(self, wanted: Sequence[str]) -> Sequence[str]:
        for card in CARDS:
            (button,) = seen(card)
            if button.isChecked() is not (card in wanted) and (
                card in wanted or KINDS[self._title] is QuestionKind.CHOOSE_MANY
            ):
                press(card)
        press("Next")
        return wanted

    def _place(self) -> dict[str, str]:
        """Put every card of a mat somewhere, or one of them somewhere else."""
        mat = self.board.stage.screen
        assert isinstance(mat, MatScreen)
        asked = park(self.board.services).questions
        places = {one.id: one.phrase.words for question in asked for one in question.places}
        # Some may have been placed before a kill, and not saved yet.
        placed = {
            card.phrase.words: places[where]
            for card in mat.hand.in_places()
            if (where := mat.hand.place_of(card)) is not None
        }
        if not seen(PLACES[0]):
            press("Next")  # large words need a page for the question alone
        for _card in CARDS[len(placed) :] or CARDS[:1]:
            card, place = mat.hand.card.phrase.words, self.random.choice(PLACES)
            press(place)
            placed[card] = place
        while self.board.stage.screen is mat:
            press("Next")
        return placed

    def _give_dots(self) -> dict[str, str]:
        if seen("Take my dots back"):
            press("Take my dots back")
        given: dict[str, str] = {}
        for _dot in range(3):
            card = self.random.choice(CARDS)
            press(card)
            given[card] = str(int(given.get(card, "0")) + 1)
        press("Next")
        return given

    def _type(self, key: str) -> str:
        words = self.words()
        self.about(key, words)
        assert self.board.stage.screen
        (box,) = self.board.stage.screen.findChildren(QPlainTextEdit)
        box.setPlainText(words)
        if self.random.random() < 0.5:
            self.pause()
        else:
            press("Next")
        self.is_kept(key, words)
        if self._title in KINDS:
            press("Next")
        return words

    def _save(self, name: str, asked: str, line: Callable[[Sharing], str]) -> None:
        """Say who helped, that it is right, and who may see it."""
        press("I did it on my own", "Next", "Yes")
        key = f"said {name} {asked}"
        before = self.kept[key]
        sharing = Sharing.WITH_NAME if Sharing.WITH_NAME.value in before else None
        kept_as = line(sharing or Sharing.FACILITATOR)
        self.about(key, kept_as)
        self._press_and_move_on("Yes, save it")
        self.is_kept(key, kept_as)
        chances = [Sharing.WITH_NAME] * 4 + [Sharing.FACILITATOR] * 4 + [Sharing.NO_NAME]
        self._share(name, asked, line, self.random.choice(chances))

    def _share(
        self, name: str, asked: str, line: Callable[[Sharing], str], sharing: Sharing
    ) -> None:
        loses = sharing is Sharing.NO_NAME
        now = {f"said {name} {asked}": "" if loses else line(sharing)}
        if loses:
            now |= {f"loose {name} {asked}": "True", f"typed {name} {asked}": ""}
        for key, value in now.items():
            self.about(key, value)
        press(SEES[sharing])
        self._press_and_move_on("Yes, save it")
        if self._title == "What no name means":
            self._press_and_move_on("Yes, save it")
        for key, value in now.items():
            self.is_kept(key, value)

    def _delete_one(self, name: str) -> None:
        """Delete something that was said, from the page of one's own."""
        topic = park(self.board.services)
        there = [one.phrase.words for one in topic.questions]
        there = [one for one in there if self.kept[f"said {name} {one}"]]
        # What was asked before, in the same words, stands in their list too.
        whose = member(self.board.services, name).id
        said = Counter(
            one.question.phrase.words for one in self.board.services.own_views.of_member(whose)
        )
        there = [one for one in there if said[one] == 1]
        if not there:
            return
        asked = self.random.choice(there)
        press(name, "What I said", "Next", asked, "Next", "Delete it", "Next")
        for what in ("said", "typed"):
            self.about(f"{what} {name} {asked}", "")
        self._press_and_move_on("Delete it")
        for what in ("said", "typed"):
            self.is_kept(f"{what} {name} {asked}", "")

    def _change_needs(self, name: str) -> None:
        """Say that a taxi helps, or that it does not any more."""
        key = f"need {name}"
        if self.kept[key] == "1":
            press(name, "What helps me", "Next", TAXI, "Next", "I do not need this any more")
            self._keep(key, "0", "Next")
            return
        press("Something new")
        for card in ("Getting there", TAXI):  # before a kill it may have been picked already
            press(*([] if find(card).isChecked() else [card]), "Next")
        press(*(["I must have this", "Next"] if seen("I must have this") else []))
        press("No, that is all", "Next", "I did it on my own", "Next")
        press("Only my facilitator")
        self._keep(key, "1", "Yes, save it")

    def _keep(self, key: str, value: str, way: str) -> None:
        self.about(key, value)
        self._press_and_move_on(way)
        self.is_kept(key, value)
