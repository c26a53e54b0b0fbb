"""The screens that are shown as everyone likes them, whoever is here."""

from datetime import UTC, datetime

from app.audit.screens_pieces import Make
from app.domain.errors.door import WaitMinutes, WrongPassphrase
from app.ui.bank_card import BankCardScreen
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.rescue import RescueScreen, offer_of_copy
from app.ui.tell import TellScreen
from app.ui.unlock import UnlockScreen
from app.ui.welcome import WelcomeScreen

WAITS_MIN = 30


def unlock(look: Look, practice: str = "practice makes") -> Screen:
    """The door of the desk."""
    return UnlockScreen(look, practice)


def unlock_by_code(look: Look) -> Screen:
    """The door of the desk, for someone who lost the passphrase."""
    screen = UnlockScreen(look)
    screen.other_way.click()
    return screen


def unlock_held(look: Look) -> Screen:
    """The door of the desk, after wrong tries: the next has to wait."""
    screen = UnlockScreen(look)
    screen.hold(look.words.of_error(WaitMinutes(count=WAITS_MIN)), WAITS_MIN * 60)
    return screen


def unlock_refused(look: Look, practice: str = "practice makes") -> Screen:
    """The door of the desk, after a passphrase that is not right."""
    screen = UnlockScreen(look, practice)
    screen.try_again(look.words.of_error(WrongPassphrase()))
    return screen


def welcome(look: Look) -> Screen:
    """The very first screen."""
    return WelcomeScreen(look, "practice makes perfect")


def tell(look: Look) -> Screen:
    """The longest thing that may have gone wrong."""
    longest = max(
        (phrase for key, phrase in look.words.of_members.items() if key[:8] == "problem."),
        key=lambda phrase: len(phrase.words),
    )
    return TellScreen(look, look("problem.title"), [longest], "move.home")


def rescue(look: Look) -> Screen:
    """The offer of a copy, with the longest day there is."""
    made = datetime(2026, 9, 23, 10, 59, tzinfo=UTC)
    return RescueScreen(look, look("rescue.store_damaged"), offer_of_copy(look, made))


BOARD: dict[str, Make] = {
    "measure": lambda look: BankCardScreen(look, is_measured=False),
    "measured before": lambda look: BankCardScreen(look, is_measured=True),
    "unlock": unlock,
    "unlock by code": unlock_by_code,
    "unlock held": unlock_held,
    "unlock refused": unlock_refused,
    "unlock of a board refused": lambda look: unlock_refused(look, ""),
    "unlock on a server": lambda look: UnlockScreen(look, on_server=True),
    "welcome": welcome,
    "tell": tell,
    "rescue": rescue,
    "rescue from a stick": lambda look: RescueScreen(look, look("rescue.key_missing")),
}
