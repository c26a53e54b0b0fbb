"""What stands on answer sheets and cards, in the words and pictures of the board."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from app.domain.errors.asking import HelpContactsMissing
from app.domain.errors.store import Gone
from app.domain.phrase import Phrase
from app.domain.sheet_paper import AnswerSheet, CardSet, SheetDocument
from app.domain.sheets import WantedSheets
from app.domain.topics import Choice, Question, Topic
from app.domain.views import Helped, Sharing
from app.services.album import Album
from app.services.boards import Boards
from app.services.outcome_writing import begin_small, together
from app.services.topics import Topics
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue

NOTICES = ("private", "not_safe", "tell_first")
"""What is told before a private topic besides its own notice."""
OWN = (
    "title",
    "cards_title",
    "code",
    "tick_one",
    "tick_many",
    "tick_dots",
    "tick_places",
    "write",
    "say_more",
    "draw",
    "name",
    "name_why",
    "name_empty",
    "call",
)
FIXED = {
    **{name: f"paper.{name}" for name in OWN},
    "page": "letter.page",
    "credits": "letter.credits",
    "more": "letter.more",
    "notice": "notice.title",
    "dont_know": "question.dont_know",
    "skip": "question.skip",
    **{name: name for name in ("helped.title", "sees.title")},
    **{f"helped.{one}": f"helped.{one}" for one in Helped},
    **{f"sees.{one}": f"sees.{one}" for one in Sharing},
}
"""The sentences that stand on sheets, by the names that the press knows them by."""
StandIns = Mapping[str, str]


class SheetWriter:
    """Writes sheets and cards. It keeps nothing."""

    def __init__(self, sessions: Sessions, words: Catalogue, album: Album) -> None:
        self._words = words
        self._album = album
        self._topics = Topics(sessions)
        self._boards = Boards(sessions)

    def document(self, wanted: WantedSheets, code: Callable[[], str]) -> SheetDocument:
        """Sheets with codes that ``code`` makes. Raises Gone, or HelpContactsMissing."""
        topic = self._topics.topic(wanted.topic_id)
        if not topic.may_open:
            raise HelpContactsMissing
        shown = self._album.stand_ins()
        asked = [
            _worn(self._when(topic, one), shown)
            for one in topic.asked
            if not wanted.question_ids or one.id in wanted.question_ids
        ]
        if not asked:
            raise Gone
        whole = SheetDocument(
            self._boards.board().short_name,
            _phrase(topic.phrase, shown),
            tuple(
                tuple(AnswerSheet(code(), one, sees(one)) for one in asked)
                for _copy in range(wanted.copies)
            ),
            self._fixed(shown),
            tuple(_phrase(one, shown) for one in self._notice(topic)),
            tuple(_phrase(one, shown) for one in self._contacts(topic)),
            language=self._language,
        )
        return replace(whole, credits=self._credits(whole.phrases))

    def cards(self, question_id: UUID, to_a_page: int, code: str) -> CardSet:
        """The cards of a question. Raises Gone, or HelpContactsMissing."""
        topic, question = self._question(question_id)
        if not topic.may_open:
            raise HelpContactsMissing
        shown = self._album.stand_ins()
        whole = CardSet(
            self._boards.board().short_name,
            code,
            _worn(question, shown),
            self._fixed(shown),
            to_a_page,
            language=self._language,
        )
        return replace(whole, credits=self._credits(whole.phrases))

    def _when(self, topic: Topic, question: Question) -> Question:
        """The question; one that an answer opens says which."""
        opener = topic.opener(question)
        if opener is None:
            return question
        choices = (*opener.choices, *opener.places)
        opens = next(one for one in choices if one.id == question.opened_by)
        asks = begin_small(question.phrase.words)
        after = self._words("paper.only_after", choice=opens.phrase.words, question=asks)
        return replace(question, phrase=replace(question.phrase, words=after.words))

    def _notice(self, topic: Topic) -> list[Phrase]:
        own = [Phrase(topic.notice, topic.phrase.picture)] if topic.notice.strip() else []
        if not topic.private:
            return own
        told = [self._words(f"notice.{name}") for name in NOTICES]
        return [*own, *told, self._words("paper.stop")]

    def _contacts(self, topic: Topic) -> list[Phrase]:
        """Who to call: only for a private topic, and only numbers that somebody has tried."""
        if not topic.private:
            return []
        return [
            Phrase(
                self._words("thanks.call", name=one.name, number=together(one.number)).words,
                one.phrase.picture,
            )
            for one in topic.signposts
            if one.is_ready
        ]

    def _question(self, question_id: UUID) -> tuple[Topic, Question]:
        for topic in self._topics.all():
            for question in topic.asked:
                if question.id == question_id:
                    return topic, question
        raise Gone

    def _fixed(self, shown: StandIns) -> Mapping[str, Phrase]:
        return {name: _phrase(self._words(full), shown) for name, full in FIXED.items()}

    def _credits(self, phrases: Iterable[Phrase]) -> tuple[str, ...]:
        pictures = frozenset(one.picture for one in phrases) - {""}
        return tuple(self._album.credits(pictures))

    @property
    def _language(self) -> str:
        return self._words.language.replace("_", "-")


def sees(question: Question) -> tuple[Sharing, ...]:
    """Who may see the answer: with no name only where the question allows it."""
    return tuple(
        one for one in Sharing if one is not Sharing.NO_NAME or question.may_be_no_name
    )


def _phrase(one: Phrase, shown: StandIns) -> Phrase:
    """A phrase with the picture that the board likes in the place of ours."""
    return replace(one, picture=shown.get(one.picture, one.picture))


def _worn(question: Question, shown: StandIns) -> Question:
    def all_of(offered: Sequence[Choice]) -> tuple[Choice, ...]:
        return tuple(replace(one, phrase=_phrase(one.phrase, shown)) for one in offered)

    return replace(
        question,
        phrase=_phrase(question.phrase, shown),
        choices=all_of(question.choices),
        places=all_of(question.places),
    )
