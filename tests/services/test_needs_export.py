"""What helps leaves the board for those who said yes, whole, and it is kept that it did."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors.files import CannotWriteFile
from app.domain.errors.needs import NobodyToTell
from app.domain.errors.writing import BoardHasNoName
from app.domain.needs import Happened, MayKnow
from app.domain.needs_export import ExportKind
from app.domain.people import Agreement, Purpose
from app.services.all import Services, make_services
from app.storage.store import Store, set_up
from app.wording.catalogue import Catalogue
from app.wording.cells import bared, shielded
from app.wording.needs_csv import COLUMNS
from tests.services.sharing import member_who_shares, needs, says


def rows(services: Services) -> list[dict[str, str]]:
    """The rows of the CSV file as a spreadsheet has them."""
    text = services.needs_export.contents(ExportKind.CSV).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_only_those_who_said_yes_are_in_it(services: Services) -> None:
    said_yes = {
        member.full_name
        for member in services.people.members()
        for one in services.people.consents(member.id)
        if one.purpose is Purpose.SHARE_OUTSIDE and one.agreement is Agreement.YES
    }
    assert {row["member"] for row in rows(services)} == said_yes
    assert services.needs_export.how_many() == len(said_yes)


def test_a_row_tells_all_there_is_of_a_need(services: Services, words: Catalogue) -> None:
    member = member_who_shares(services)
    need = needs(services, member, "", "gt_taxi", note="Not too early")
    line = services.helps.lines()["gt_taxi"]
    (row,) = [one for one in rows(services) if one["member_id"] == str(member.id)]
    assert tuple(row) == COLUMNS
    assert row == {
        "member": "Wilf Abernathy-Quist",
        "member_id": str(member.id),
        "line": "gt_taxi",
        "words": need.phrase.words,
        "note": "Not too early",
        "ais_group": words(f"standards.group_{line.subset}").words,
        "flag_category": line.category,
        "flag_category_name": "Additional needs",
        "strength": "must_have",
        "agreed_on": "2026-11-02",
        "review_on": "2027-11-02",
        "may_know": "helpers",
        "helped": "",
        "happened": "",
    }


def test_what_a_member_last_said_of_it_is_in_it(services: Services) -> None:
    member = next(
        one for one in services.people.members() if services.did_it_happen.to_ask(one.id)
    )
    says(services, member, Purpose.SHARE_OUTSIDE, Agreement.YES)
    asked = services.did_it_happen.to_ask(member.id)[0]
    services.did_it_happen.say(asked, Happened.PARTLY)
    words = asked.need.phrase.words
    (row,) = [
        one
        for one in rows(services)
        if one["member_id"] == str(member.id) and one["words"] == words
    ]
    assert row["happened"] == "partly"


def test_no_spreadsheet_takes_anything_for_a_formula(services: Services) -> None:
    member = member_who_shares(services, "=1+1")
    needs(services, member, "=cmd|' /C calc'!A0", note="\uff1d1+1")
    (row,) = [one for one in rows(services) if one["member_id"] == str(member.id)]
    assert row["member"] == "'=1+1 Abernathy-Quist"
    assert row["words"] == "'=cmd|' /C calc'!A0"
    assert row["note"] == "'\uff1d1+1"


@given(st.text(max_size=20))
def test_a_shielded_cell_never_begins_a_formula_and_comes_back_as_it_was(cell: str) -> None:
    assert bared(shielded(cell)) == cell
    assert not shielded(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_need_that_nobody_may_know_stays(services: Services) -> None:
    member = member_who_shares(services)
    need = needs(services, member, "I need my green stone.")
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))
    assert "green stone" not in services.needs_export.contents(ExportKind.CSV).decode()
    assert "green stone" not in services.needs_export.contents(ExportKind.FHIR).decode()


def test_who_wrote_it_down_is_in_the_bundle(store: Store, services: Services) -> None:
    store.sessions.configure(info={"who": "Dev Okafor"})
    needs(services, member_who_shares(services), "I need a bell.")
    made = json.loads(services.needs_export.contents(ExportKind.FHIR))
    assert "Dev Okafor" in json.dumps(made)


def test_a_file_is_kept_in_the_history_with_who_is_in_it(
    store: Store, services: Services, tmp_path: Path
) -> None:
    store.sessions.configure(info={"who": "Dev Okafor"})
    member = member_who_shares(services)
    needs(services, member, "I need a bell.")
    file = tmp_path / "needs.csv"
    made = services.needs_export.save(file, ExportKind.CSV)
    assert file.read_bytes() == services.needs_export.contents(ExportKind.CSV)
    assert made.people == services.needs_export.how_many()
    assert services.needs_export.latest() == [replace(made, who="Dev Okafor")]
    assert services.needs_export.latest(member.id) == [replace(made, who="Dev Okafor")]
    no = [
        one
        for one in services.people.members()
        if str(one.id) not in file.read_text(encoding="utf-8-sig")
    ]
    assert all(services.needs_export.latest(one.id) == [] for one in no)
    assert no


def test_a_file_that_cannot_be_written_is_not_in_the_history(
    services: Services, tmp_path: Path
) -> None:
    with pytest.raises(CannotWriteFile):
        services.needs_export.save(tmp_path / "nowhere" / "needs.json", ExportKind.FHIR)
    assert services.needs_export.latest() == []


def test_without_a_yes_there_is_no_file(services: Services, tmp_path: Path) -> None:
    for member in services.people.members():
        says(services, member, Purpose.SHARE_OUTSIDE, Agreement.NO)
    assert services.needs_export.how_many() == 0
    with pytest.raises(NobodyToTell):
        services.needs_export.save(tmp_path / "needs.csv", ExportKind.CSV)
    assert list(tmp_path.glob("needs*")) == []


def test_a_board_without_a_name_tells_nobody(tmp_path: Path, words: Catalogue) -> None:
    store, _code = set_up(tmp_path / "new", "three plain words")
    services = make_services(store.sessions, words)
    with pytest.raises(BoardHasNoName):
        services.needs_export.save(tmp_path / "needs.csv", ExportKind.CSV)
    store.close()
