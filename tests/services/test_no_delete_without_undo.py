"""Nothing in the services deletes anything for good, but for what is listed here with why.

What facilitators take away is marked, hidden and kept for 30 days (``Removals``). Whoever
writes a new delete either does that, or says here why it cannot be undone.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import app.services as services

ROOT = Path(services.__file__).parent
DELETES = frozenset({"delete"})

BECAUSE = {
    "answer_sheets.forget": "codes of sheets that never came onto paper",
    "answers._drop_draft": "a draft that is kept for good in the same moment, or given up",
    "answers._give": "a view that is cut loose from its name: the view stays, without it",
    "answers._mark_taken": "the mark of an answer that came with no name",
    "asking_again.do_not_ask": "a wish to ask again, not answered: ask again to undo it",
    "attachments.keep_with_draft": "the draft before this one, of the same answer",
    "begun.put_away": "what was begun in a form that is kept in the same moment, or given up",
    "calls.forget_old": "feelings and calls, on their own day",
    "cutting_loose.cut_loose": "a view that is cut loose from its name: the view stays",
    "cutting_loose.forget_begun": "would tell what was said with no name",
    "cutting_loose.forget_second": "would tell whose a view is",
    "cutting_loose.withdraw_letters": "letters that nobody printed; they are made again",
    "deleted_copies.forget_copies": "would tell whose a view with no name is",
    "due_going._let_go_of_person": "what was due to go, by a press that said so",
    "due_going._let_views_go": "what was due to go, by a press that said so",
    "due_going.let_go": "what was due to go, by a press that said so",
    "easy_read.look_again": "a finding that was left: leaving it again undoes it",
    "erasing._erase": "somebody who asked to be erased, after two presses that said so",
    "hard_words._make_room": "a word taken away whose name another word has now",
    "help_contacts.give": "which contacts a topic shows: choosing again undoes it",
    "helps.delete_for_good": "what a member said no to keeping, pressed twice",
    "letter_feedback.give": "feedback on a letter that its reader takes back",
    "letter_log.take_back": "an entry made by mistake, as the history tells",
    "outcomes._link": "which views an outcome answers: linking again undoes it",
    "outcomes._promise": "a date that was emptied while it is typed",
    "own_deleted.bring_back": "a copy, in the moment that its answer is back",
    "own_deleted.delete_for_good": "what its author deleted, and lets go of",
    "own_deleted.forget_old": "what its author deleted 30 days ago",
    "own_views._drop_draft": "a draft of what is deleted",
    "paper_answers._cut_loose": "a view that is cut loose from its name: the view stays",
    "paper_answers._delete": "a sheet typed in wrongly: the sheet is there to type again",
    "paper_answers._untake": "the mark of an answer that was somebody else's",
    "paper_answers._written_loose": "the draft of an answer that is kept from paper",
    "photos_gone.forget_photo": "the photo of somebody who is erased, or said no to it",
    "put_offs.end": "a topic put off that is begun, or talked about",
    "taken_away._forget": "what was taken away 30 days ago",
    "taking_back.empty": "the words of a worry that was passed on, deleted by their author",
    "taking_back.take_back": "a view that its author deletes, and may have back",
    "theme_rows.unlink": "which theme a view is in: every step of it is undone",
    "views.flag": "the mark of a worry; its notes stay for good",
    "views.let_go": "recordings written down long ago, as the board chose",
    "visits._call_if_worse": "how somebody went, said anew the same day",
    "visits.ask_to_talk": "a wish to talk that the member takes back",
}


def found() -> Iterator[str]:
    """Every function of the services that deletes, as its module and its name."""
    for file in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and any(map(_deletes, ast.walk(function))):
                yield f"{file.stem}.{function.name}"


def _deletes(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Name):
        return called.id in DELETES
    return (
        isinstance(called, ast.Attribute)
        and called.attr in DELETES
        and ast.unparse(called.value).endswith("session")
    )


def test_every_delete_can_be_undone_or_says_why_not() -> None:
    assert sorted(set(found())) == sorted(BECAUSE)


def test_deletes_are_found_however_they_are_written() -> None:
    names = Counter(found())
    assert names["taken_away._forget"] == 1  # session.delete(row)
    assert names["calls.forget_old"] == 1  # delete(Row)
    assert names["paper_answers._cut_loose"] == 1  # self._session.delete(row)
