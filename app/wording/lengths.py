"""How long something lasts, in words that everyone can follow."""

from app.wording.catalogue import Catalogue


def length_words(words: Catalogue, duration_ms: int) -> str:
    """So many minutes and seconds: never less than 1 second for what can be heard at all."""
    seconds = max(1, round(duration_ms / 1000))
    minutes, rest = divmod(seconds, 60)
    parts = [
        _counted(words, name, count) for name, count in (("minute", minutes), ("second", rest))
    ]
    if minutes and rest:
        return words("length.both", minutes=parts[0], seconds=parts[1]).words
    return parts[0] if minutes else parts[1]


def _counted(words: Catalogue, name: str, count: int) -> str:
    return words(f"length.{name}" if count == 1 else f"length.{name}s", count=count).words
