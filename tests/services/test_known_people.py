"""Who the board knows by name."""

from uuid import uuid4

from app.domain.identifying import Clue
from app.domain.people import Facilitator, Supporter
from app.domain.phrase import Phrase
from app.domain.views import View
from app.services.all import Services
from app.services.known_people import in_view, names_in
from app.services.removals import Thing
from app.services.view_values import OWN_CARD
from app.storage.store import Store
from tests.services.scenes import new_member, open_question, say


def named(services: Services, text: str) -> bool:
    return any(services.known_people.names().find(text))


def test_members_supporters_and_facilitators_are_known_also_when_they_have_left(
    services: Services,
) -> None:
    member = new_member(services, "Wilfred")
    services.people.save_supporter(Supporter(uuid4(), "Ottoline (his aunt)"))
    services.senders.write_from(Facilitator(uuid4(), "Ignatius Quill"))
    services.removals.remove(Thing.MEMBER, member.id)
    for text in ("wilfred came", "ottoline came", "ask Quill", "ignatius quill"):
        assert named(services, text), text
    assert not named(services, "his aunt came")


def test_a_members_own_name_can_be_left_out(services: Services, store: Store) -> None:
    member = new_member(services, "Wilfred")
    with store.sessions() as session:
        others = names_in(session, member.id)
        assert names_in(session) - others == {"Wilfred"}


def test_a_card_that_a_member_wrote_is_looked_through_and_ours_are_not(
    services: Services,
) -> None:
    view = say(services, new_member(services).id, open_question(services).id, "Late")
    names = services.known_people.names()
    changed = {**vars(view), "picked": (Phrase("Kofi", OWN_CARD), Phrase("Kofi", "bus"))}
    told = in_view(View(**changed), names)
    assert [(one.clue, one.words) for one in told] == [(Clue.NAME, "Kofi")]
