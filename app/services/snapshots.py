"""Keeping a letter exactly as it was made, and reading it again."""

import json
from dataclasses import asdict
from typing import Any

from app.domain.letter import (
    Block,
    FixedWords,
    HardWord,
    Layout,
    Letter,
    LetterProfile,
    Paper,
    Part,
    Sender,
    Sentence,
)


def keep(value: Letter | LetterProfile) -> dict[str, Any]:
    """A letter, or how it was laid out, as plain JSON: just what the store gives back."""
    kept: dict[str, Any] = json.loads(json.dumps(asdict(value)))
    return kept


def letter_from(kept: dict[str, Any]) -> Letter:
    """The letter that was kept."""
    return Letter(
        board=kept["board"],
        date=kept["date"],
        reader=kept["reader"],
        title=kept["title"],
        sender=Sender(**kept["sender"]),
        blocks=tuple(
            Block(
                Part(block["part"]),
                block["heading"],
                block["picture"],
                tuple(Sentence(**sentence) for sentence in block["sentences"]),
            )
            for block in kept["blocks"]
        ),
        faces=tuple(Sentence(**face) for face in kept["faces"]),
        word_list=tuple(HardWord(**word) for word in kept["word_list"]),
        fixed=FixedWords(**kept["fixed"]),
        credits=tuple(kept.get("credits", ())),
    )


def profile_from(kept: dict[str, Any]) -> LetterProfile:
    """The profile that was kept."""
    return LetterProfile(
        **{**kept, "paper": Paper(kept["paper"]), "layout": Layout(kept["layout"])}
    )
