"""The whole app over the accessibility bus: a card is pressed, and it is really chosen."""

from tests.readers.bus import NEEDS_BUS

pytestmark = NEEDS_BUS
