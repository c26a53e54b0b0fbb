"""The meetings of the practice board, and what they ask."""

from datetime import date, time
from typing import Any
from uuid import UUID

from app.services.practice.rows import PracticeRows
from app.services.practice.words import KINDS
from app.storage import models


def add_meetings(rows: PracticeRows) -> None:
    """Add meetings and where they are."""
    for venue in rows.file["venues"]:
        details = {name: value for name, value in venue.items() if name != "id"}
        rows.add(models.VenueRow, id=rows.id(venue["id"]), **details)
    for meeting in rows.file["meetings"]:
        sent = date.fromisoformat(meeting["papers_sent"])
        done = meeting["status"] == "done"
        rows.add(
            models.MeetingRow,
            id=rows.id(meeting["id"]),
            title=meeting["title"],
            on=date.fromisoformat(meeting["date"]),
            starts=time.fromisoformat(meeting["start"]),
            ends=time.fromisoformat(meeting["end"]),
            venue_id=rows.id(meeting["venue_id"]),
            papers_sent=sent if done else None,
            done=done,
        )


def add_topics(rows: PracticeRows) -> None:
    """Add topics with what to know first and what is asked."""
    for place, topic in enumerate(rows.file["topics"]):
        topic_id = rows.add(
            models.TopicRow,
            id=rows.id(topic["id"]),
            meeting_id=rows.id(topic["meeting_id"]),
            words=topic["title"],
            picture=topic["symbol"],
            asking=topic["asking"],
            private=topic["sensitive"],
            notice=topic["content_notice"] or "",
            position=place,
        )
        for is_again, lines in ((False, topic["info"]), (True, topic.get("again", ()))):
            for line_place, line in enumerate(lines):
                rows.add(
                    models.InfoLineRow,
                    topic_id=topic_id,
                    words=line["words"],
                    picture=line["symbol"],
                    position=line_place,
                    is_again=is_again,
                )
        for question_place, question in enumerate(topic["questions"]):
            _question(rows, topic_id, question_place, question)
        for post_place, post in enumerate(topic["signpost_ids"]):
            rows.link(
                models.topic_signpost,
                topic_id=topic_id,
                signpost_id=rows.id(post),
                position=post_place,
            )


def _question(rows: PracticeRows, topic_id: UUID, place: int, question: dict[str, Any]) -> None:
    question_id = rows.add(
        models.QuestionRow,
        id=rows.id(question["id"]),
        topic_id=topic_id,
        kind=KINDS[question["type"]],
        words=question["text"],
        picture=question["symbol"] or "",
        may_be_no_name=question["allow_no_name"],
        about_person=question.get("about_person", False),
        other_words=question.get("other_words", ""),
        turned_round=question.get("turned_round", ""),
        position=place,
    )
    if "opened_by" in question:
        rows.open_from(question_id, rows.id(question["opened_by"]))
    places = [(option, True) for option in question.get("scale", [])]
    options = [(option, False) for option in question["options"]]
    for option_place, (option, is_place) in enumerate(options + places):
        name = f"{question['id']}.{'place.' if is_place else ''}{option['id']}"
        # Not knowing is always on the screen, so it is not a choice as well.
        if option["id"] == "dont_know":
            continue
        rows.add(
            models.ChoiceRow,
            id=rows.id(name),
            question_id=question_id,
            words=option["label"],
            picture=option["symbol"],
            position=option_place,
            is_place=is_place,
        )


def add_days(rows: PracticeRows) -> None:
    """Add who came to each meeting, and its agenda."""
    for meeting in rows.file["meetings"]:
        for came, people in ((True, meeting["attendees"]), (False, meeting["apologies"])):
            for person in people:
                rows.add(
                    models.AttendanceRow,
                    meeting_id=rows.id(meeting["id"]),
                    member_id=rows.id(person),
                    came=came,
                )
        for place, line in enumerate(meeting.get("invitation", ())):
            rows.add(
                models.InvitationLineRow,
                meeting_id=rows.id(meeting["id"]),
                words=line["words"],
                picture=line["symbol"],
                position=place,
            )
        for item in meeting["agenda"]:
            rows.add(
                models.AgendaItemRow,
                meeting_id=rows.id(meeting["id"]),
                words=item["label"],
                picture=item["symbol"],
                starts=time.fromisoformat(item["time"]),
                minutes=item["minutes"],
                topic_id=rows.maybe_id(item["topic_id"]),
            )
