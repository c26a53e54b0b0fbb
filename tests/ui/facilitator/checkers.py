"""A small checker for the tests of the desk, which knows two hard words."""

from collections.abc import Sequence

from app.domain.easy_read import Finding, Level

SUGGESTIONS = {"stakeholder": ("person", "one of us. This is a person"), "implemented": ("",)}


class SmallChecker:
    """Finds hard words, until they are bold or somebody says why they stay."""

    def __init__(self) -> None:
        self.left: list[tuple[str, str, str]] = []

    def check(self, sentences: Sequence[str]) -> list[list[Finding]]:
        """Find each hard word once in each sentence."""
        return [self._in(sentence) for sentence in sentences]

    def leave(self, sentence: str, finding: Finding, because: str) -> None:
        """Find this word of this sentence no more."""
        self.left.append((sentence, finding.text, because))

    def _in(self, sentence: str) -> list[Finding]:
        left = {text for words, text, _ in self.left if words == sentence}
        return [
            Finding(
                "ER33",
                Level.STOP if word == "stakeholder" else Level.HINT,
                sentence.index(word),
                sentence.index(word) + len(word),
                word,
                f"“{word}” is a hard word.",
                suggestions,
            )
            for word, suggestions in SUGGESTIONS.items()
            if word in sentence and f"**{word}**" not in sentence and word not in left
        ]
