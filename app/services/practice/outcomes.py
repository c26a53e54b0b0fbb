"""What the practice board did about it, and the letters that say so."""

from datetime import UTC, date, datetime, time
from typing import Any

from app.domain.dates import date_from
from app.domain.letter import Block, HardWord, Letter, Part, Sender, Sentence
from app.services.practice.rows import PracticeRows
from app.services.practice.words import STATES, letter_profile, outcome_lines
from app.services.snapshots import keep
from app.storage import models

PARTS = {
    "letter": Part.ABOUT,
    "you_said": Part.YOU_SAID,
    "we_did": Part.WE_DID,
    "not_yet": Part.NOT_YET,
    "cannot_do": Part.CANNOT,
    "minibus": Part.INSTEAD,
    "interpreter": Part.WE_DID,
    "calendar": Part.NEXT,
    "what_next": Part.NEXT,
    "ask_for_help": Part.HELP_NOW,
    "contact_us": Part.QUESTIONS,
    "complaint": Part.NOT_HAPPY,
    "thank_you": Part.THANKS,
    "feedback_form": Part.FEEDBACK,
}
FACES = (Sentence("Good", "good"), Sentence("OK", "ok"), Sentence("Bad", "bad"))


def add_outcomes(rows: PracticeRows) -> None:
    """Add what the board did, and which views that answers."""
    private = {topic["id"] for topic in rows.file["topics"] if topic["sensitive"]}
    for outcome in rows.file["outcomes"]:
        outcome_id = rows.add(
            models.OutcomeRow,
            id=rows.id(outcome["id"]),
            topic_id=rows.id(outcome["topic_id"]),
            state=STATES[outcome["status"]],
            owner=rows.names[outcome["owner_id"]],
            private=outcome["sensitive"] or outcome["topic_id"] in private,
        )
        for place, line in enumerate(outcome_lines(outcome)):
            rows.add(models.OutcomeLineRow, outcome_id=outcome_id, position=place, **line)
        due = date.fromisoformat(outcome["due"])
        kept = due if outcome["status"] == "done" else None
        rows.add(models.PromiseRow, outcome_id=outcome_id, due=due, kept_on=kept)
        for view in outcome["view_ids"]:
            rows.link(models.outcome_view, outcome_id=outcome_id, view_id=rows.id(view))


def add_letters(rows: PracticeRows) -> None:
    """Add the letters that were sent."""
    profiles = {member["id"]: member["letter"] for member in rows.file["members"]}
    outcomes = {outcome["id"]: outcome for outcome in rows.file["outcomes"]}
    for letter in rows.file["letters"]:
        columns = letter_profile(profiles[letter["member_id"]])
        about = outcomes[letter["outcome_id"]]
        on = date_from(letter["date_words"])
        profile = {name.removeprefix("letter_"): value for name, value in columns.items()}
        letter_id = rows.add(
            models.LetterRow,
            id=rows.id(letter["id"]),
            outcome_id=rows.id(letter["outcome_id"]),
            member_id=rows.id(letter["member_id"]),
            contents=keep(_sample_letter(letter, rows.file["board"]["short_name"])),
            profile=profile,
            made_at=datetime.combine(on, time(12), UTC),
            state=STATES[about["status"]],
            due=date.fromisoformat(about["due"]),
            reasons=[],
            read_by_a_person=letter["detail_agreed_by_member"],
        )
        rows.add(models.LetterEventRow, letter_id=letter_id, what="given", on=on)


def _sample_letter(letter: dict[str, Any], board: str) -> Letter:
    sender = letter["sender"]
    return Letter(
        board=board,
        date=letter["date_words"],
        reader=letter["reader"],
        title=letter["title"],
        sender=Sender(sender["name"], sender["job"], sender["photo_symbol"]),
        blocks=tuple(_block(block) for block in letter["blocks"]),
        faces=FACES,
        word_list=tuple(
            HardWord(word["term"], word["meaning"]) for word in letter["word_list"]
        ),
    )


def _block(block: dict[str, Any]) -> Block:
    """A block; the faces to tick, which the file writes as a line, are kept apart."""
    lines = [line for line in block["sentences"] if not line.startswith("[")]
    return Block(
        PARTS[block["symbol"]],
        block["heading"],
        block["symbol"],
        tuple(Sentence(line) for line in lines),
    )
