"""Everything members are asked and told, said aloud: each word in its time."""

import pytest

from app.domain.letter_script import Line
from app.domain.phrase import Phrase
from app.services.all import Services
from app.wording.catalogue import Catalogue
from tests.speech.aloud import Told, check_words, tell


@pytest.fixture
def told(services: Services, tmp_path_factory: pytest.TempPathFactory) -> list[Told]:
    """Return the topics of the practice board, and the fixed sentences, with their sound."""
    fixed = [one for one in Catalogue().of_members.values() if "{" not in one.words]
    texts = [*(topic.phrases for topic in services.topics.all()), fixed]
    scripts = [[_line(phrase) for phrase in text] for text in texts]
    return list(tell(scripts, tmp_path_factory.mktemp("sounds") / "topic.wav"))


def _line(phrase: Phrase) -> Line:
    return Line(phrase.aloud, 100)


def test_every_word_of_every_topic_and_sentence_is_heard_in_its_time(told: list[Told]) -> None:
    assert len(told) > 5
    for one in told:
        check_words(one)
        assert one.quiet == []
        assert one.clipped == 0
