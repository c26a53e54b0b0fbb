"""The line of the Views page about what may be deleted."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.domain.attachments import Attachment, MediaType
from app.domain.views import Answer, Draft, Sharing, ViewFilter
from app.services.all import Services, make_services
from app.storage.store import Store
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import new_member, open_question


def test_it_is_only_there_when_something_may_go_and_asks_twice(
    qtbot: QtBot, look: Look, services: Services, store: Store, words: Catalogue
) -> None:
    member, question = new_member(services), open_question(services)
    made = Attachment(MediaType.MP3, b"a voice", 5_000)
    draft = Draft(question.id, Answer(attachment=made))
    services.answers.confirm(member.id, draft, Sharing.WITH_NAME)
    (view,) = services.views.find(ViewFilter(text="Wilf"))
    services.views.write_down(view.id, "The bus is late.")
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show()
    assert page.old.isHidden()
    later = make_services(store.sessions, words, lambda: TODAY + timedelta(days=200))
    page = ViewsPage(look, later)
    qtbot.addWidget(page)
    page.show()
    assert page.old.words.text().startswith("1 recording or drawing was written down")
    page.old.delete.click()
    assert later.views.count_done_with() == 1
    page.old.delete.click()
    assert page.old.isHidden()
    (left,) = later.views.find(ViewFilter(text="Wilf"))
    assert (left.kept, left.written_down) == (None, "The bus is late.")
    page.filters.search.setText("Wilf")
    page.refresh()
    assert page.cards.cards[0].words.words == "“The bus is late.”"
