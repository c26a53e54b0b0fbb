"""What a person agreed to, one purpose at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QGridLayout

from app.domain.people import Agreement, Consent, Purpose
from app.services.people import People
from app.ui.facilitator.date_fields import DateField
from app.ui.facilitator.fields import Pick, Scroll, line, words_label
from app.ui.facilitator.page import Page

SHARES = (5, 6, 5)
GAP = 8


class ConsentsPart(Scroll):
    """Each purpose with its answer. A new answer is added to the old ones."""

    def __init__(self, page: Page, people: People, member_id: UUID) -> None:
        super().__init__()
        self._page = page
        self._people = people
        self._member_id = member_id
        kept = {one.purpose: one for one in people.consents(member_id)}
        self.rows = {
            purpose: ConsentRow(
                page,
                kept.get(purpose, Consent(purpose, Agreement.NOT_ASKED)),
                self._answer,
                self._describe,
            )
            for purpose in Purpose
        }
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for column, share in enumerate(SHARES):
            grid.setColumnStretch(column, share)
        grid.addWidget(words_label(self._words("answer_and_how"), "quiet"), 0, 1)
        grid.addWidget(words_label(self._words("when_and_who"), "quiet"), 0, 2)
        for place, (purpose, row) in enumerate(self.rows.items()):
            called = words_label(self._words(f"purpose_{purpose}"), "strong")
            called.setBuddy(row.agreement)
            for field in (row.agreed_on.field, row.explained, row.helped):
                field.setAccessibleDescription(called.text())
            above, below = place * 3 + 1, place * 3 + 2
            grid.addWidget(called, above, 0)
            grid.addWidget(row.agreement, above, 1)
            grid.addWidget(row.agreed_on, above, 2)
            grid.addWidget(row.explained, below, 1)
            grid.addWidget(row.helped, below, 2)
            grid.setRowMinimumHeight(place * 3 + 3, GAP)
        self.body.addWidget(words_label(self._words("older_answers"), "quiet"))
        self.body.addLayout(grid)
        self.body.addStretch()

    def _words(self, name: str) -> str:
        return self._page.look(f"people.{name}").words

    def _answer(self, consent: Consent) -> None:
        """Keep a new answer at once, beside the old ones."""
        self._page.save_now()
        self._page.attempt(
            lambda: self._people.record_consents(self._member_id, [consent], date.today())
        )

    def _describe(self, consent: Consent) -> None:
        self._page.save_soon(
            f"consent {consent.purpose}",
            lambda: self._people.describe_consent(self._member_id, consent),
        )


class ConsentRow:
    """The fields of one purpose: the answer, and how it came about."""

    def __init__(
        self,
        page: Page,
        consent: Consent,
        answer: Callable[[Consent], None],
        describe: Callable[[Consent], None],
    ) -> None:
        self.consent = consent
        self._answer = answer
        self._describe = describe
        words = page.look
        self.agreement = Pick(
            words("people.agreement").words,
            [(one, words(f"people.agreement_{one}").words) for one in Agreement],
            consent.agreement,
            self._pick,
        )
        self.explained = line(
            words("people.explained").words,
            consent.explained_how,
            lambda typed: self._change(explained_how=typed),
        )
        self.helped = line(
            words("people.helped").words,
            consent.helped_by,
            lambda typed: self._change(helped_by=typed),
        )
        self.agreed_on = DateField(
            page,
            words("people.agreed_on").words,
            consent.agreed_on,
            lambda day: self._change(agreed_on=day),
            in_full=False,
        )
        for field in (self.explained, self.helped):
            field.setPlaceholderText(field.accessibleName())
        self._open_details()

    def _open_details(self) -> None:
        """How it was explained can be said once there is an answer."""
        for field in (self.explained, self.helped, self.agreed_on):
            field.setEnabled(self.consent.agreed_on is not None)

    def _pick(self, agreement: Agreement) -> None:
        if agreement is self.consent.agreement:
            return
        self.consent = replace(self.consent, agreement=agreement, agreed_on=date.today())
        self.agreed_on.show_day(self.consent.agreed_on)
        self._open_details()
        self._answer(self.consent)

    def _change(self, **changes: str | date | None) -> None:
        self.consent = replace(self.consent, **changes)  # type: ignore[arg-type]  # fields of a consent
        self._describe(self.consent)
