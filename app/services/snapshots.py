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
    Sheet,
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
                tuple(map(_sentence, block["sentences"])),
                block.get("chapter", ""),
                block.get("under_chapter", False),
            )
            for block in kept["blocks"]
        ),
        faces=tuple(map(_sentence, kept["faces"])),
        word_list=tuple(HardWord(**word) for word in kept["word_list"]),
        fixed=FixedWords(**kept["fixed"]),
        credits=tuple(kept.get("credits", ())),
        strip=tuple(map(_sentence, kept.get("strip", ()))),
    )


def profile_from(kept: dict[str, Any]) -> LetterProfile:
    """The profile that was kept."""
    named = {"paper": Paper(kept["paper"]), "layout": Layout(kept["layout"])}
    sheet = Sheet(kept.get("sheet", Sheet.A4))
    return LetterProfile(**{**kept, **named, "sheet": sheet})


def _sentence(kept: dict[str, Any]) -> Sentence:
    return Sentence(**{**kept, "symbols": tuple(kept.get("symbols", ()))})
