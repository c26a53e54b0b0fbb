"""Needs as a FHIR R4 Bundle, for a council or an NHS host.

The Reasonable Adjustment Digital Flag (DAPB4019) keeps a flag for the person, a flag for each
adjustment with its category, the consent and where it came from; the needs are those of the
Accessible Information Standard (DAPB1605 Amd 30/2025) (handbook 3.3, 3.4). All is in words,
with codes of our own for the categories: no code of SNOMED CT is in it.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date
from html import escape
from typing import Any
from uuid import UUID, uuid5

from app.domain.needs import FlagCategory, Subset
from app.domain.needs_export import Shared, SharedNeed, SharedPerson, StandardWords

Resource = dict[str, Any]

OURS = "urn:together-board"
HL7 = "http://terminology.hl7.org/CodeSystem"
XHTML = "http://www.w3.org/1999/xhtml"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What neither FHIR nor XML has a place for."""


def written_bundle(shared: Shared, words: StandardWords) -> bytes:
    """The bundle as a file. The same needs at the same moment give the same file."""
    text = json.dumps(bundle(shared, words), ensure_ascii=False, indent=1)
    return text.encode("utf-8")


def bundle(shared: Shared, words: StandardWords) -> Resource:
    """Everything that may leave a board, as one FHIR resource."""
    return {
        "resourceType": "Bundle",
        "language": "en-GB",
        "type": "collection",
        "timestamp": _moment(shared),
        "entry": [
            {"fullUrl": f"urn:uuid:{one['id']}", "resource": one}
            for one in _resources(shared, words)
        ],
    }


def _resources(shared: Shared, words: StandardWords) -> Iterator[Resource]:
    yield {
        "resourceType": "Organization",
        "id": str(shared.board_id),
        "active": True,
        "name": _clean(shared.board),
    }
    for person in shared.people:
        flags = [_person_flag(shared, person)]
        flags += [_need_flag(shared, person, one, words) for one in person.needs]
        consent = _consent(shared, person, flags)
        yield from (_patient(shared, person), *flags, consent)
        yield _provenance(shared, person, [*flags, consent])


def _patient(shared: Shared, person: SharedPerson) -> Resource:
    names = [{"text": _clean(person.called)}]
    if person.name != person.called:
        names.append({"use": "nickname", "text": _clean(person.name)})
    return {
        "resourceType": "Patient",
        "id": str(person.id),
        "identifier": [{"system": f"urn:uuid:{shared.board_id}", "value": str(person.id)}],
        "active": True,
        "name": names,
    }


def _person_flag(shared: Shared, person: SharedPerson) -> Resource:
    words = "Reasonable adjustments"
    began = [one.need.agreed_on for one in person.needs if one.need.agreed_on]
    return {
        "resourceType": "Flag",
        "id": str(uuid5(person.id, "flag")),
        "status": "active",
        "category": [_concept("flag", "person", words)],
        "code": {"text": "This person has told us what helps them."},
        "subject": _at(person.id),
        **_period(min(began, default=None)),
        "author": _at(shared.board_id),
    }


def _need_flag(
    shared: Shared, person: SharedPerson, one: SharedNeed, words: StandardWords
) -> Resource:
    need = one.need
    kinds = [_concept("flag-category", one.category, words.categories[one.category])]
    if one.subset is not Subset.NONE:
        kinds.append(_concept("information-group", one.subset, words.subsets[one.subset]))
    told = {
        "What helps": need.phrase.words,
        "In their own words": need.note,
        "How much it matters": need.strength.replace("_", " "),
        "Ask again by": need.review_on.isoformat() if need.review_on else "",
        "Did it happen the last time": one.happened or "",
    }
    return {
        "resourceType": "Flag",
        "id": str(need.id),
        "text": _told(told),
        "status": "active",
        "category": kinds,
        "code": {"text": _clean(need.phrase.words)},
        "subject": _at(person.id),
        **_period(need.agreed_on),
        "author": _at(shared.board_id),
    }


def _consent(shared: Shared, person: SharedPerson, flags: list[Resource]) -> Resource:
    said = person.consent
    told = {
        "Agreed": "What helps them may be told to the council or the NHS.",
        "How it was explained": said.explained_how,
        # Who it was is not told: they did not agree to that.
        "They had help to decide": "yes" if said.helped_by.strip() else "",
    }
    permitted = [{"meaning": "instance", "reference": _at(UUID(one["id"]))} for one in flags]
    return {
        "resourceType": "Consent",
        "id": str(said.id),
        "text": _told(told),
        "status": "active",
        "scope": _coded(f"{HL7}/consentscope", "patient-privacy", "Privacy Consent"),
        "category": [_coded(f"{HL7}/v3-ActCode", "IDSCL", "information disclosure")],
        "patient": _at(person.id),
        "dateTime": said.agreed_on.isoformat(),
        "performer": [_at(person.id)],
        "organization": [_at(shared.board_id)],
        "policyRule": _coded(f"{HL7}/v3-ActCode", "OPTIN", "opt-in"),
        "verification": [
            {
                "verified": True,
                "verifiedWith": _at(person.id),
                "verificationDate": said.agreed_on.isoformat(),
            }
        ],
        "provision": {
            "type": "permit",
            **_period(said.agreed_on),
            "data": permitted,
        },
    }


def _provenance(shared: Shared, person: SharedPerson, targets: list[Resource]) -> Resource:
    board = _at(shared.board_id)
    agents = [
        {"type": _participant("author", "Author"), "who": _at(person.id)},
        {"type": _participant("custodian", "Custodian"), "who": board},
    ]
    if person.recorded_by.strip():
        recorded = {"display": _clean(person.recorded_by)}
        entered = {"type": _participant("enterer", "Enterer"), "who": recorded}
        agents.append({**entered, "onBehalfOf": board})
    return {
        "resourceType": "Provenance",
        "id": str(uuid5(person.id, "provenance")),
        "target": [_at(UUID(one["id"])) for one in targets],
        "recorded": _moment(shared),
        "agent": agents,
    }


def _participant(code: str, display: str) -> Resource:
    return _coded(f"{HL7}/provenance-participant-type", code, display)


def _concept(kind: str, code: FlagCategory | Subset | str, display: str) -> Resource:
    """A group or category of ours."""
    return _coded(f"{OURS}:{kind}", str(code), display)


def _coded(system: str, code: str, display: str) -> Resource:
    coding = {"system": system, "code": code, "display": display}
    return {"coding": [coding], "text": display}


def _at(resource_id: UUID) -> Resource:
    return {"reference": f"urn:uuid:{resource_id}"}


def _period(start: date | None) -> Resource:
    return {"period": {"start": start.isoformat()}} if start else {}


def _moment(shared: Shared) -> str:
    return shared.made_at.astimezone(UTC).isoformat(timespec="seconds")


def _told(lines: dict[str, str]) -> Resource:
    """What people read, for systems that show no more than that."""
    said = "".join(
        f"<p>{escape(name)}: {escape(_clean(words))}</p>"
        for name, words in lines.items()
        if words.strip()
    )
    return {"status": "additional", "div": f'<div xmlns="{XHTML}">{said}</div>'}


def _clean(words: str) -> str:
    """Words as they were said, with a mark for each sign that has no place in FHIR."""
    return NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", words).strip()
