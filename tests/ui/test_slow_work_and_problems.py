"""Slow work away from the screen, and what happens when something goes wrong."""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.domain.errors.store import DiskFull
from app.domain.phrase import Phrase
from app.ui.jobs import Job
from app.ui.problem import catch_problems
from app.wording.catalogue import Catalogue

Report = Callable[[int, int], None]


@pytest.fixture
def owner() -> QObject:
    """Return what jobs belong to."""
    return QObject()


@pytest.fixture
def told(words: Catalogue) -> Iterator[list[str]]:
    """Return what people are told about problems, as they happen."""
    before = sys.excepthook
    heard: list[str] = []

    def tell(phrase: Phrase) -> None:
        heard.append(phrase.words)

    catch_problems(words, tell)
    yield heard
    sys.excepthook = before


def rise(error: BaseException) -> None:
    """Let an error rise to the very top."""
    sys.excepthook(type(error), error, None)


def test_work_is_done_in_another_thread_and_its_result_comes_back(
    qtbot: QtBot, owner: QObject
) -> None:
    here = QThread.currentThread()
    job = Job(lambda _report: QThread.currentThread() is not here, owner)
    with qtbot.waitSignal(job.done) as done:
        job.start()
    assert done.args == [True]


def test_work_tells_how_far_it_is(qtbot: QtBot, owner: QObject) -> None:
    def work(report: Report) -> None:
        report(1, 2)
        report(2, 2)

    job = Job(work, owner)
    with qtbot.waitSignals([job.reported, job.reported, job.done]):
        job.start()


def test_work_stops_at_its_next_report(qtbot: QtBot, owner: QObject) -> None:
    asked = Event()
    went_on = []

    def work(report: Report) -> None:
        report(0, 1)
        went_on.append(asked.wait(5))
        report(1, 1)
        went_on.append(False)

    job = Job(work, owner)
    with qtbot.waitSignal(job.reported):
        job.start()
    with qtbot.waitSignal(job.stopped):
        job.stop()
        asked.set()
    assert went_on == [True]


def test_work_that_fails_hands_its_error_over(qtbot: QtBot, owner: QObject) -> None:
    def work(_report: Report) -> None:
        raise DiskFull

    job = Job(work, owner)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    (error,) = failed.args
    assert isinstance(error, DiskFull)


def test_what_people_can_do_something_about_has_its_own_sentence(told: list[str]) -> None:
    rise(DiskFull())
    assert told[0].startswith("The disk is full")


def test_a_fault_of_ours_is_told_calmly_and_logged(
    told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="app"):
        try:
            raise ZeroDivisionError("secret words of a member")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert told == ["Something went wrong. Please ask for help. What was saved is still safe."]
    assert "ZeroDivisionError" in caplog.text
    assert Path(__file__).name in caplog.text


def test_the_log_of_a_fault_says_nothing_of_what_was_in_it(
    told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="app"):
        words = "secret" + " words"
        try:
            try:
                int(words)
            except ValueError as error:
                raise KeyError(words) from error
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert "KeyError" in caplog.text
    assert words not in caplog.text


def test_someone_who_stops_the_program_is_not_told_of_a_problem(
    told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    rise(KeyboardInterrupt())
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
