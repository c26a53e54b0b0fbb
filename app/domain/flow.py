"""Pages in order, and where we are in them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

Page = TypeVar("Page")


class Flow(Generic[Page]):
    """A walk through pages, one at a time, that can always go back."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.pages = list(pages)
        self.place = 0

    @property
    def page(self) -> Page:
        """The page we are on."""
        return self.pages[self.place]

    @property
    def is_first(self) -> bool:
        """True when there is nothing to go back to."""
        return self.place == 0

    @property
    def is_last(self) -> bool:
        """True when there is nothing to go on to."""
        return self.place == len(self.pages) - 1

    def on(self) -> None:
        """Go to the next page; stay on the last."""
        self.place = min(self.place + 1, len(self.pages) - 1)

    def back(self) -> None:
        """Go to the page before; stay on the first."""
        self.place = max(self.place - 1, 0)

    def go_to(self, page: Page) -> None:
        """Go to a page of this flow."""
        self.place = self.pages.index(page)
