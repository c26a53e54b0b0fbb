"""How what became of a letter is put into words for a facilitator."""

from app.domain.dates import short_date
from app.domain.letter_feedback import Face, Feedback
from app.domain.letter_log import LetterStep, LogEntry, MadeLetter
from app.ui.look import Look


def state_in_words(look: Look, letter: MadeLetter) -> str:
    """Say how far a letter has come: "Printed"."""
    state = letter.step if letter.may_be_printed else "waits"
    return look(f"letters.state_{state}").words


def entry_in_words(look: Look, entry: LogEntry) -> str:
    """Say what happened: "Read with Bex on 23 November 2026: understood partly"."""
    day = short_date(entry.on)
    words = look(f"letters.log_{entry.step}", date=day).words
    if entry.step is LetterStep.READ_WITH:
        name = entry.by or look("letters.someone").words
        words = look(f"letters.read_{entry.understood}", name=name, date=day).words
    return (
        look("letters.with_note", words=words, note=entry.note).words if entry.note else words
    )


def faces_in_words(look: Look, feedback: Feedback) -> str:
    """Say which faces a reader picked, where and when."""
    how = look("letters.faces_on_paper" if feedback.on_paper else "letters.faces_on_screen")
    return look(
        "letters.faces_said",
        how=how.words,
        date=short_date(feedback.on) if feedback.on else "",
        easy=face_in_words(look, feedback.easy),
        happy=face_in_words(look, feedback.happy),
    ).words


def face_in_words(look: Look, face: Face | None) -> str:
    """The word under a face on paper, or that there was none."""
    return look(f"letter.face_{face}" if face else "letters.face_none").words
