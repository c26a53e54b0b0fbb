"""What a switch is called: any key, button of a mouse, or button of a gamepad or joystick."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.domain.phrase import Phrase
from app.domain.profiles import Access, ScanLikes
from app.ui.look import Look
from app.ui.window import PAUSES


class Switch(Enum):
    """What a switch does."""

    STEP = auto()
    CHOOSE = auto()


KEPT_IN = {Switch.STEP: "step_with", Switch.CHOOSE: "choose_with"}
"""Where a ScreenProfile keeps the name of each; "" is the usual ones."""
KEY, MOUSE, PAD = "key:", "mouse:", "pad:"
ANY_BUTTON = "mouse:any"
BUTTONS = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.RightButton: "right",
    Qt.MouseButton.MiddleButton: "middle",
}
CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""Two keys at once are for the computer, or the way out for a facilitator: never a switch."""
KEPT = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Backtab, *PAUSES})
"""Keys that are always needed: to end what is being said, to go back, to stop the light."""
HELD_WITH_OTHERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_unknown,
    }
)
"""Keys that mean something to the computer itself: Shift pressed five times, or held, changes
how its whole keyboard works (handbook 5.5)."""
USUAL: Mapping[Access, Mapping[str, Switch]] = {
    Access.USUAL: {},
    Access.DWELL: {},
    Access.ONE_SWITCH: {
        "key:Space": Switch.CHOOSE,
        "key:Return": Switch.CHOOSE,
        "key:Enter": Switch.CHOOSE,
        ANY_BUTTON: Switch.CHOOSE,
    },
    Access.STEP_AND_WAIT: {
        "key:Space": Switch.STEP,
        "key:Return": Switch.STEP,
        "key:Enter": Switch.STEP,
        ANY_BUTTON: Switch.STEP,
    },
    Access.TWO_SWITCHES: {
        "key:Space": Switch.STEP,
        "key:Tab": Switch.STEP,
        "mouse:right": Switch.STEP,
        "key:Return": Switch.CHOOSE,
        "key:Enter": Switch.CHOOSE,
        ANY_BUTTON: Switch.CHOOSE,
    },
}


def key_name(key: int) -> str:
    """The name of a key, whatever else is held; "" for one that cannot be a switch."""
    wanted = Qt.Key(key)
    if wanted in KEPT or wanted in HELD_WITH_OTHERS:
        return ""
    words = QKeySequence(wanted).toString(QKeySequence.SequenceFormat.PortableText)
    return f"{KEY}{words}" if words.strip() and words.isprintable() else ""


def button_name(button: Qt.MouseButton) -> str:
    """The name of a button of the mouse."""
    return MOUSE + BUTTONS.get(button, str(int(button.value).bit_length()))


def pad_name(number: int) -> str:
    """The name of a button of a gamepad or joystick; the first one is 1."""
    return f"{PAD}{number}"


def switches_of(access: Access, likes: ScanLikes) -> dict[str, Switch]:
    """What each switch does, by its name, for someone who presses like this.

    Where they have a switch of their own for something, the usual ones for it are no more.
    """
    usual = USUAL[access]
    own = {Switch.STEP: likes.step_with, Switch.CHOOSE: likes.choose_with}
    meant = {switch: own[switch] for switch in set(usual.values()) if own[switch]}
    left = {name: switch for name, switch in usual.items() if switch not in meant}
    return {**left, **{name: switch for switch, name in meant.items()}}


def switches_to_learn(access: Access) -> tuple[Switch, ...]:
    """Which switches somebody has who presses like this."""
    meant = set(USUAL[access].values())
    return tuple(one for one in Switch if one in meant)


def switch_words(look: Look, name: str) -> Phrase:
    """What people call a switch; "" is the usual one."""
    if name.startswith(KEY):
        return look("switch.key", key=name.removeprefix(KEY))
    if name.startswith(PAD):
        return look("switch.pad", number=name.removeprefix(PAD))
    if name.startswith(MOUSE):
        button = name.removeprefix(MOUSE)
        if button in BUTTONS.values():
            return look(f"switch.mouse_{button}")
        return look("switch.mouse", number=button)
    return look("switch.usual")
