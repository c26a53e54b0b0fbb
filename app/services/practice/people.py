"""The people of the practice board."""

from datetime import date
from typing import Any
from uuid import UUID

from app.domain.board import Board
from app.domain.easy_read import WordKind
from app.domain.hard_words import key_of
from app.domain.people import Agreement, Purpose
from app.services.practice.rows import PracticeRows
from app.services.practice.words import letter_profile, screen_profile, voice_profile
from app.storage import models

TRIED_ON = date(2026, 11, 2)
"""When somebody of the practice board tried every number."""


def add_board(rows: PracticeRows) -> None:
    """Add the board itself and who to call."""
    board, contact = rows.file["board"], rows.file["board"]["contact"]
    values = Board(
        name=board["name"],
        short_name=board["short_name"],
        contact_name=contact["name"],
        phone=contact["phone"],
        text=contact["text"],
        email=contact["email"],
        complaints_name=board["complaints"]["name"],
        complaints_phone=board["complaints"]["phone"],
        address=board["address"],
        practice=True,
    )
    rows.add(models.BoardRow, **vars(values))
    for post in rows.file["signposts"]:
        rows.add(
            models.SignpostRow,
            id=rows.id(post["id"]),
            name=post["name"],
            words=post["easy_text"],
            number=post["number"],
            note=post["note"],
            checked_on=TRIED_ON if post["number"] else None,
        )


def add_hard_words(rows: PracticeRows) -> None:
    """Add the board's own hard words; one waits for its meaning."""
    for word in rows.file["hard_words"]:
        rows.add(
            models.HardWordRow,
            key=key_of(word["term"]),
            term=word["term"],
            plain=word["plain"],
            meaning=word["meaning"],
            kind=WordKind(word["kind"]),
            known=word["known"],
            off=False,
            picture=word["picture"],
            rung=word["rung"],
        )


def add_workers(rows: PracticeRows) -> None:
    """Add facilitators and supporters."""
    for person in rows.file["facilitators"]:
        rows.add(
            models.FacilitatorRow,
            id=rows.id(person["id"]),
            name=person["name"],
            job=person["job"],
            organisation=person["organisation"],
            photo=person["photo"],
        )
    for person in rows.file["supporters"]:
        rows.add(
            models.SupporterRow,
            id=rows.id(person["id"]),
            name=person["name"],
            relationship=person["relationship"],
        )


def add_members(rows: PracticeRows) -> None:
    """Add members and what they agreed to."""
    for member in rows.file["members"]:
        member_id = rows.add(
            models.MemberRow,
            id=rows.id(member["id"]),
            name=member["display_name"],
            face=member["face"],
            full_name=f"{member['first_name']} {member['last_name']}",
            address=member["address"],
            role=member["role"],
            pronouns=member["pronouns"],
            likes=member["likes"],
            talks=member["how_i_communicate"],
            note=member["note"],
            unhelpful=member.get("what_does_not_help", ""),
            asked_how=member.get("asked_how", True),
            supporter_id=rows.maybe_id(member["supporter_id"]),
            **letter_profile(member["letter"]),
            **screen_profile(member["screen"]),
            **voice_profile(member["screen"]),
        )
        _consents(rows, member_id, member["consent"])


def _consents(rows: PracticeRows, member_id: UUID, consent: dict[str, Any]) -> None:
    said = {
        Purpose.KEEP_VIEWS: consent["keep_my_views"],
        Purpose.KEEP_NEEDS: consent["keep_my_needs"],
        Purpose.PHOTO: consent["photo"],
        Purpose.SHARE_NEEDS: consent["share_needs_with_venue"],
        Purpose.SHARE_OUTSIDE: consent["share_needs_outside"],
    }
    for purpose, yes in said.items():
        rows.add(
            models.ConsentRow,
            member_id=member_id,
            purpose=purpose,
            agreement=Agreement.YES if yes else Agreement.NO,
            explained_how=consent["explained_how"],
            helped_by=rows.names.get(consent["helped_by"], ""),
            agreed_on=date.fromisoformat(consent["agreed_on"]),
            review_on=date.fromisoformat(consent["review_on"]),
        )
