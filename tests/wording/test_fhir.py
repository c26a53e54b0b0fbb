"""The bundle for an NHS host is sound FHIR R4, whatever people have said."""

import json
import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.consent import Consent
from fhir.resources.R4B.flag import Flag
from fhir.resources.R4B.organization import Organization
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.provenance import Provenance
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from app.domain.needs import Happened, MayKnow, Need, Strength
from app.domain.needs_export import Shared, SharedConsent, SharedNeed, SharedPerson
from app.domain.phrase import Phrase
from app.wording.adjustments import read_adjustments
from app.wording.catalogue import Catalogue
from app.wording.fhir import bundle, written_bundle
from app.wording.standards import standard_words

KINDS: dict[str, Any] = {
    "Organization": Organization,
    "Patient": Patient,
    "Flag": Flag,
    "Consent": Consent,
    "Provenance": Provenance,
}
WORDS = standard_words(Catalogue())
LINES = read_adjustments()
MADE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

odd_words = st.one_of(
    st.text(min_size=1, max_size=60).filter(lambda words: bool(words.strip())),
    st.sampled_from(
        [
            "=cmd|' /C calc'!A0",
            'She said "no", twice',
            "</div><script>alert(1)</script>",
            "A\x00B\x01C\x0bD\x7fE",
            "\U0001f469\u200d\U0001f9bd & \u202eright to left",
            "\ufffe\uffff",
            "words " * 3000,
        ]
    ),
)


def person(words: str = "I need a bell.", note: str = "", name: str = "Wilf") -> SharedPerson:
    """Someone with a line of the catalogue, and something in their own words."""
    member_id = uuid4()
    taxi = LINES["gt_taxi"]
    days = (date(2026, 3, 1), date(2027, 3, 1))
    line = Need(
        uuid4(), member_id, taxi.phrase, taxi.action, taxi.id, Strength.HELPS, *days, note
    )
    own = Need(uuid4(), member_id, Phrase(words, "help"), "", may_know=MayKnow.VENUE)
    return SharedPerson(
        member_id,
        name,
        "Wilf Abernathy-Quist",
        SharedConsent(uuid4(), date(2026, 2, 1), "with pictures", note or "Bex"),
        (SharedNeed(line, taxi, Happened.PARTLY), SharedNeed(own)),
        recorded_by="Dev Okafor",
    )


def shared(*people: SharedPerson, board: str = "Elmshire board") -> Shared:
    return Shared(uuid4(), board, MADE, people)


def resources(made: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in made["entry"]]


def of_kind(made: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one for one in resources(made) if one["resourceType"] == kind]


def references(part: object) -> list[str]:
    """Everything that a part of a bundle points at."""
    if isinstance(part, dict):
        here = [part["reference"]] if isinstance(part.get("reference"), str) else []
        return here + [one for inner in part.values() for one in references(inner)]
    if isinstance(part, list):
        return [one for inner in part for one in references(inner)]
    return []


def strings(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else []
    return [one for each in inner for one in strings(each)]


def is_sound(made: dict[str, Any]) -> None:
    """Fail where the bundle or a part of it is not sound FHIR."""
    Bundle.model_validate(made)
    for one in resources(made):
        KINDS[one["resourceType"]].model_validate(one)
    urls = [entry["fullUrl"] for entry in made["entry"]]
    assert len(set(urls)) == len(urls)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", url) for url in urls)
    assert {one for one in references(made) if one not in urls} == set()
    for one in resources(made):
        if "text" in one:
            etree.fromstring(one["text"]["div"])
    for text in strings(made):
        assert text.strip()
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", text)


def test_every_resource_is_sound_and_points_only_into_the_bundle() -> None:
    is_sound(bundle(shared(person(), person(name="Vashti")), WORDS))


def test_each_need_is_a_flag_with_its_words_and_category() -> None:
    one = person()
    made = bundle(shared(one), WORDS)
    whole, taxi, own = of_kind(made, "Flag")
    assert whole["subject"] == {"reference": f"urn:uuid:{one.id}"}
    assert whole["period"] == {"start": "2026-03-01"}
    assert taxi["code"] == {"text": LINES["gt_taxi"].phrase.words}
    (coding,) = taxi["category"][0]["coding"]
    assert coding["system"] == "urn:together-board:flag-category"
    assert coding["code"] == LINES["gt_taxi"].category
    assert coding["display"] == WORDS.categories[LINES["gt_taxi"].category]
    assert own["category"][0]["coding"][0]["code"] == "011"
    assert "partly" in taxi["text"]["div"]
    assert {flag["status"] for flag in (whole, taxi, own)} == {"active"}


def test_the_consent_says_how_it_was_explained_and_that_somebody_helped() -> None:
    made = bundle(shared(person()), WORDS)
    (consent,) = of_kind(made, "Consent")
    assert consent["dateTime"] == "2026-02-01"
    assert consent["provision"]["type"] == "permit"
    permitted = [one["reference"]["reference"] for one in consent["provision"]["data"]]
    assert permitted == [f"urn:uuid:{flag['id']}" for flag in of_kind(made, "Flag")]
    assert "with pictures" in consent["text"]["div"]
    assert "They had help to decide: yes" in consent["text"]["div"]
    assert "Bex" not in json.dumps(consent)  # who helped did not agree to being named


def test_the_provenance_says_whose_word_it_is_and_who_kept_it() -> None:
    one = person()
    made = bundle(shared(one), WORDS)
    (kept,) = of_kind(made, "Provenance")
    (board,) = of_kind(made, "Organization")
    targets = {target["reference"] for target in kept["target"]}
    assert targets == {
        f"urn:uuid:{flag['id']}" for flag in [*of_kind(made, "Flag"), *of_kind(made, "Consent")]
    }
    author, custodian, enterer = kept["agent"]
    assert author["who"] == {"reference": f"urn:uuid:{one.id}"}
    assert custodian["who"] == {"reference": f"urn:uuid:{board['id']}"}
    assert enterer["who"] == {"display": "Dev Okafor"}
    assert kept["recorded"] == "2026-11-23T09:30:00+00:00"


def test_the_same_needs_give_the_same_file() -> None:
    gathered = shared(person(), person())
    assert written_bundle(gathered, WORDS) == written_bundle(gathered, WORDS)


def test_there_is_no_code_of_snomed_or_of_another_list_than_hl7s_and_ours() -> None:
    everything = tuple(
        SharedNeed(Need(uuid4(), UUID(int=1), line.phrase, line.action, line.id), line)
        for line in LINES.values()
    )
    made = bundle(
        shared(SharedPerson(UUID(int=1), "W", "", person().consent, everything)), WORDS
    )
    is_sound(made)
    text = json.dumps(made)
    assert "snomed" not in text.lower()
    systems = set(re.findall(r'"system": "([^"]+)"', text))
    assert all(
        one.startswith(("urn:", "http://terminology.hl7.org/CodeSystem/")) for one in systems
    )
    codes = set(re.findall(r'"code": "([^"]+)"', text))
    assert not [one for one in codes if one.isdigit() and len(one) > 3]


@settings(max_examples=60)
@given(words=odd_words, note=odd_words, name=odd_words, board=odd_words)
def test_whatever_people_say_the_bundle_is_sound(
    words: str, note: str, name: str, board: str
) -> None:
    gathered = shared(person(words, note, name), board=board)
    is_sound(json.loads(written_bundle(gathered, WORDS)))
