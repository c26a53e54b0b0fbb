"""Filling a new board with the made-up people of Elmshire, to try everything on."""

import json
from datetime import date, time
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert, select

from app.domain.board import PRACTICE_PASSPHRASE, Board
from app.domain.people import Agreement, Purpose
from app.domain.views import Said, Sharing
from app.services.practice_letters import sample_letter
from app.services.practice_words import (
    CONCERNS,
    HELPED,
    KINDS,
    STATES,
    letter_profile,
    outcome_lines,
    screen_profile,
    voice_profile,
)
from app.services.snapshots import keep
from app.storage import models
from app.storage.store import BoardFiles, Sessions, Store, open_with_passphrase, set_up
from app.wording.adjustments import read_adjustments
from app.wording.catalogue import EASYREAD


def open_practice(folder: Path) -> Store:
    """Open the practice board, which is made the first time."""
    if BoardFiles(folder).exist:
        store = open_with_passphrase(folder, PRACTICE_PASSPHRASE)
    else:
        store, _code = set_up(folder, PRACTICE_PASSPHRASE)
    try:
        _fill(store.sessions)
    except BaseException:
        store.close()
        raise
    return store


def _fill(sessions: Sessions) -> None:
    """Load the board unless it is there: the first time may have been cut short."""
    with sessions() as session:
        is_empty = session.scalars(select(models.BoardRow.id)).first() is None
    if is_empty:
        PracticeBoard().load(sessions)


class PracticeBoard:
    """The practice board's file, and the ids its people and things get in the store."""

    def __init__(self) -> None:
        text = (EASYREAD / "practice_board.json").read_text(encoding="utf-8")
        self._file: dict[str, Any] = json.loads(text)
        self._ids: dict[str, UUID] = {}
        self._rows: dict[type[models.Base], list[dict[str, Any]]] = {}

    def load(self, sessions: Sessions) -> None:
        """Put the whole board into an empty store, in one transaction."""
        for part in (
            self._board,
            self._people,
            self._meetings,
            self._topics,
            self._members,
            self._attendance,
            self._views,
            self._outcomes,
            self._letters,
        ):
            part()
        with sessions.begin() as session:
            for kind, rows in self._rows.items():
                session.execute(insert(kind), rows)
            session.execute(insert(models.topic_signpost), self._topic_signposts)
            session.execute(insert(models.outcome_view), self._outcome_views)

    def _add(self, kind: type[models.Base], /, **values: Any) -> UUID:  # noqa: ANN401 - values of any column
        row_id: UUID = values.setdefault("id", uuid4())
        self._rows.setdefault(kind, []).append(values)
        return row_id

    def _id(self, name: str) -> UUID:
        """The id of something in the file, the same each time it is asked for."""
        return self._ids.setdefault(name, uuid4())

    def _maybe_id(self, name: str | None) -> UUID | None:
        return self._id(name) if name else None

    @cached_property
    def _names(self) -> dict[str, str]:
        people = [*self._file["facilitators"], *self._file["supporters"]]
        members = {member["id"]: member["display_name"] for member in self._file["members"]}
        return {person["id"]: person["name"] for person in people} | members

    def _board(self) -> None:
        board, contact = self._file["board"], self._file["board"]["contact"]
        values = Board(
            name=board["name"],
            short_name=board["short_name"],
            contact_name=contact["name"],
            phone=contact["phone"],
            text=contact["text"],
            email=contact["email"],
            complaints_name=board["complaints"]["name"],
            complaints_phone=board["complaints"]["phone"],
            practice=True,
        )
        self._add(models.BoardRow, **vars(values))
        for post in self._file["signposts"]:
            self._add(
                models.SignpostRow,
                id=self._id(post["id"]),
                name=post["name"],
                words=post["easy_text"],
                number=post["number"],
                note=post["note"],
            )

    def _people(self) -> None:
        for person in self._file["facilitators"]:
            self._add(
                models.FacilitatorRow,
                id=self._id(person["id"]),
                name=person["name"],
                job=person["job"],
                organisation=person["organisation"],
                photo=person["photo"],
            )
        for person in self._file["supporters"]:
            self._add(
                models.SupporterRow,
                id=self._id(person["id"]),
                name=person["name"],
                relationship=person["relationship"],
            )

    def _members(self) -> None:
        catalogue = read_adjustments()
        for member in self._file["members"]:
            member_id = self._add(
                models.MemberRow,
                id=self._id(member["id"]),
                name=member["display_name"],
                face=member["face"],
                full_name=f"{member['first_name']} {member['last_name']}",
                role=member["role"],
                pronouns=member["pronouns"],
                likes=member["likes"],
                talks=member["how_i_communicate"],
                note=member["note"],
                supporter_id=self._maybe_id(member["supporter_id"]),
                **letter_profile(member["letter"]),
                **screen_profile(member["screen"]),
                **voice_profile(member["screen"]),
            )
            for need in member["adjustments"]:
                line = catalogue[need["adjustment_id"]]
                self._add(
                    models.NeedRow,
                    member_id=member_id,
                    words=line.phrase.words,
                    picture=line.phrase.picture,
                    action=line.action,
                    adjustment=line.id,
                    agreed_on=date.fromisoformat(need["agreed_on"]),
                    review_on=date.fromisoformat(need["review_on"]),
                )
            self._consents(member_id, member["consent"])

    def _consents(self, member_id: UUID, consent: dict[str, Any]) -> None:
        said = {
            Purpose.KEEP_VIEWS: consent["keep_my_views"],
            Purpose.KEEP_NEEDS: consent["keep_my_needs"],
            Purpose.PHOTO: consent["photo"],
            Purpose.SHARE_NEEDS: consent["share_needs_with_venue"],
        }
        for purpose, yes in said.items():
            self._add(
                models.ConsentRow,
                member_id=member_id,
                purpose=purpose,
                agreement=Agreement.YES if yes else Agreement.NO,
                explained_how=consent["explained_how"],
                helped_by=self._names.get(consent["helped_by"], ""),
                agreed_on=date.fromisoformat(consent["agreed_on"]),
                review_on=date.fromisoformat(consent["review_on"]),
            )

    def _meetings(self) -> None:
        for venue in self._file["venues"]:
            details = {name: value for name, value in venue.items() if name != "id"}
            self._add(models.VenueRow, id=self._id(venue["id"]), **details)
        for meeting in self._file["meetings"]:
            sent = date.fromisoformat(meeting["papers_sent"])
            done = meeting["status"] == "done"
            self._add(
                models.MeetingRow,
                id=self._id(meeting["id"]),
                title=meeting["title"],
                on=date.fromisoformat(meeting["date"]),
                starts=time.fromisoformat(meeting["start"]),
                ends=time.fromisoformat(meeting["end"]),
                venue_id=self._id(meeting["venue_id"]),
                papers_sent=sent if done else None,
                done=done,
            )

    def _topics(self) -> None:
        for place, topic in enumerate(self._file["topics"]):
            topic_id = self._add(
                models.TopicRow,
                id=self._id(topic["id"]),
                meeting_id=self._id(topic["meeting_id"]),
                words=topic["title"],
                picture=topic["symbol"],
                asking=topic["asking"],
                private=topic["sensitive"],
                notice=topic["content_notice"] or "",
                position=place,
            )
            for line_place, line in enumerate(topic["info"]):
                self._add(
                    models.InfoLineRow,
                    topic_id=topic_id,
                    words=line["words"],
                    picture=line["symbol"],
                    position=line_place,
                )
            for question_place, question in enumerate(topic["questions"]):
                self._question(topic_id, question_place, question)

    def _question(self, topic_id: UUID, place: int, question: dict[str, Any]) -> None:
        question_id = self._add(
            models.QuestionRow,
            id=self._id(question["id"]),
            topic_id=topic_id,
            kind=KINDS[question["type"]],
            words=question["text"],
            picture=question["symbol"] or "",
            may_be_no_name=question["allow_no_name"],
            position=place,
        )
        places = [(option, True) for option in question.get("scale", [])]
        options = [(option, False) for option in question["options"]]
        for option_place, (option, is_place) in enumerate(options + places):
            name = f"{question['id']}.{'place.' if is_place else ''}{option['id']}"
            # Not knowing is always on the screen, so it is not a choice as well.
            if option["id"] == "dont_know":
                continue
            self._add(
                models.ChoiceRow,
                id=self._id(name),
                question_id=question_id,
                words=option["label"],
                picture=option["symbol"],
                position=option_place,
                is_place=is_place,
            )

    def _attendance(self) -> None:
        for meeting in self._file["meetings"]:
            for came, people in ((True, meeting["attendees"]), (False, meeting["apologies"])):
                for person in people:
                    self._add(
                        models.AttendanceRow,
                        meeting_id=self._id(meeting["id"]),
                        member_id=self._id(person),
                        came=came,
                    )
            for item in meeting["agenda"]:
                self._add(
                    models.AgendaItemRow,
                    meeting_id=self._id(meeting["id"]),
                    words=item["label"],
                    picture=item["symbol"],
                    starts=time.fromisoformat(item["time"]),
                    minutes=item["minutes"],
                    topic_id=self._maybe_id(item["topic_id"]),
                )

    def _views(self) -> None:
        for view in self._file["views"]:
            dont_know = "dont_know" in view["answers"]
            said = Said.SKIPPED if view.get("declined") else Said.ANSWER
            with_name = view["member_id"] is not None
            view_id = self._add(
                models.ViewRow,
                id=self._id(view["id"]),
                question_id=self._id(view["question_id"]),
                member_id=self._maybe_id(view["member_id"]),
                said=Said.DONT_KNOW if dont_know else said,
                words=view["text"],
                language=view["language"],
                translation=view.get("translation_en", ""),
                how=view["how"],
                helped=HELPED[view["help"]["level"]],
                helped_by=self._names.get(view["help"]["by"] or "", "") if with_name else "",
                sharing=Sharing.WITH_NAME if with_name else Sharing.NO_NAME,
                given_on=date.fromisoformat(view["given_on"]),
            )
            self._placements(view_id, view)
            for flag in CONCERNS.keys() & set(view["flags"]):
                self._add(models.SafetyFlagRow, view_id=view_id, concern=CONCERNS[flag])
        taken = {
            (view["member_id"], view["question_id"])
            for view in self._file["views"]
            if view["member_id"]
        }
        self._rows[models.TakenRow] = [
            {"member_id": self._id(member), "question_id": self._id(question)}
            for member, question in sorted(taken)
        ]

    def _placements(self, view_id: UUID, view: dict[str, Any]) -> None:
        question = view["question_id"]
        mat = view.get("mat", {})
        dotted = view["how"] == "dots"
        picked = list(mat) or list(dict.fromkeys(view["answers"]))
        for place, option in enumerate(picked):
            if option == "dont_know":
                continue
            self._add(
                models.PlacementRow,
                view_id=view_id,
                choice_id=self._id(f"{question}.{option}"),
                place_id=self._id(f"{question}.place.{mat[option]}") if mat else None,
                dots=view["answers"].count(option) if dotted else 0,
                position=place,
            )

    def _outcomes(self) -> None:
        private = {topic["id"] for topic in self._file["topics"] if topic["sensitive"]}
        for outcome in self._file["outcomes"]:
            outcome_id = self._add(
                models.OutcomeRow,
                id=self._id(outcome["id"]),
                topic_id=self._id(outcome["topic_id"]),
                state=STATES[outcome["status"]],
                owner=self._names[outcome["owner_id"]],
                private=outcome["sensitive"] or outcome["topic_id"] in private,
            )
            for place, line in enumerate(outcome_lines(outcome)):
                self._add(models.OutcomeLineRow, outcome_id=outcome_id, position=place, **line)
            due = date.fromisoformat(outcome["due"])
            kept = due if outcome["status"] == "done" else None
            self._add(models.PromiseRow, outcome_id=outcome_id, due=due, kept_on=kept)

    def _letters(self) -> None:
        profiles = {member["id"]: member["letter"] for member in self._file["members"]}
        for letter in self._file["letters"]:
            columns = letter_profile(profiles[letter["member_id"]])
            profile = {name.removeprefix("letter_"): value for name, value in columns.items()}
            letter_id = self._add(
                models.LetterRow,
                id=self._id(letter["id"]),
                outcome_id=self._id(letter["outcome_id"]),
                member_id=self._id(letter["member_id"]),
                contents=keep(sample_letter(letter, self._file["board"]["short_name"])),
                profile=profile,
                reasons=[],
                read_by_a_person=letter["detail_agreed_by_member"],
            )
            self._add(models.LetterEventRow, letter_id=letter_id, what="given")

    @property
    def _topic_signposts(self) -> list[dict[str, UUID]]:
        return [
            {"topic_id": self._id(topic["id"]), "signpost_id": self._id(post)}
            for topic in self._file["topics"]
            for post in topic["signpost_ids"]
        ]

    @property
    def _outcome_views(self) -> list[dict[str, UUID]]:
        return [
            {"outcome_id": self._id(outcome["id"]), "view_id": self._id(view)}
            for outcome in self._file["outcomes"]
            for view in outcome["view_ids"]
        ]
