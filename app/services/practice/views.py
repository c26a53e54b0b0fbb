"""What the members of the practice board said."""

from datetime import date
from typing import Any
from uuid import UUID

from app.domain.attachments import MediaType
from app.domain.drawings import drawing_from
from app.domain.sheets import SheetKind
from app.domain.views import Said, Sharing
from app.pictures.drawn import drawn_png
from app.services.practice.rows import PracticeRows
from app.services.practice.words import CONCERNS, HELPED
from app.storage import models
from app.wording.catalogue import EASYREAD


def add_views(rows: PracticeRows) -> None:
    """Add what everyone said."""
    for view in rows.file["views"]:
        dont_know = "dont_know" in view["answers"]
        said = Said.SKIPPED if view.get("declined") else Said.ANSWER
        with_name = view["member_id"] is not None
        view_id = rows.add(
            models.ViewRow,
            id=rows.id(view["id"]),
            question_id=rows.id(view["question_id"]),
            member_id=rows.maybe_id(view["member_id"]),
            said=Said.DONT_KNOW if dont_know else said,
            words=view["text"],
            language=view["language"],
            translation=view.get("translation_en", ""),
            written_down=view.get("written_down", ""),
            how=view["how"],
            helped=HELPED[view["help"]["level"]],
            helped_by=rows.names.get(view["help"]["by"] or "", "") if with_name else "",
            sharing=Sharing.WITH_NAME if with_name else Sharing.NO_NAME,
            given_on=date.fromisoformat(view["given_on"]),
        )
        _placements(rows, view_id, view)
        if "sheet" in view:
            _sheet(rows, view_id, view)
        _made(rows, view_id, view)
        for flag in CONCERNS.keys() & set(view["flags"]):
            rows.add(models.SafetyFlagRow, view_id=view_id, concern=CONCERNS[flag])
    taken = {
        (view["member_id"], view["question_id"])
        for view in rows.file["views"]
        if view["member_id"]
    }
    for member, question in sorted(taken):
        rows.link(models.TakenRow, member_id=rows.id(member), question_id=rows.id(question))


def _made(rows: PracticeRows, view_id: UUID, view: dict[str, Any]) -> None:
    """Add what was recorded, in the app's own voice, or drawn."""
    if "recording" in view:
        rows.add(
            models.AttachmentRow,
            view_id=view_id,
            media_type=MediaType.MP3,
            duration_ms=view["recording"]["ms"],
            contents=(EASYREAD / view["recording"]["file"]).read_bytes(),
        )
    if "drawing" in view:
        rows.add(
            models.AttachmentRow,
            view_id=view_id,
            media_type=MediaType.PNG,
            strokes=view["drawing"],
            contents=drawn_png(drawing_from(view["drawing"])),
        )


def _placements(rows: PracticeRows, view_id: UUID, view: dict[str, Any]) -> None:
    question = view["question_id"]
    mat = view.get("mat", {})
    dotted = view["how"] == "dots"
    picked = list(mat) or list(dict.fromkeys(view["answers"]))
    for place, option in enumerate(picked):
        if option == "dont_know":
            continue
        rows.add(
            models.PlacementRow,
            view_id=view_id,
            choice_id=rows.id(f"{question}.{option}"),
            place_id=rows.id(f"{question}.place.{mat[option]}") if mat else None,
            dots=view["answers"].count(option) if dotted else 0,
            position=place,
        )


def _sheet(rows: PracticeRows, view_id: UUID, view: dict[str, Any]) -> None:
    """The sheet of paper that a view was written on, and that was typed in the same day."""
    question = next(
        one
        for topic in rows.file["topics"]
        for one in topic["questions"]
        if one["id"] == view["question_id"]
    )
    offered = [
        {
            "id": str(rows.id(f"{question['id']}.{option['id']}")),
            "words": option["label"],
            "place": False,
        }
        for option in question["options"]
        if option["id"] != "dont_know"
    ]
    given_on = date.fromisoformat(view["given_on"])
    rows.add(
        models.PrintedSheetRow,
        code=view["sheet"],
        kind=SheetKind.ANSWER,
        question_id=rows.id(view["question_id"]),
        offered=offered,
        printed_on=given_on,
        entered_on=given_on,
        entered_by=rows.file["facilitators"][0]["name"],
        view_id=view_id,
    )
