"""What the words of the practice board's file are called in the app."""

from collections.abc import Iterator
from typing import Any

from app.domain.letter import Layout, Paper, Sheet
from app.domain.outcomes import LineKind, OutcomeState
from app.domain.pictures import PictureChoice
from app.domain.profiles import (
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)
from app.domain.topics import QuestionKind
from app.domain.views import Concern, Helped

ACCESS = {
    "dwell": Access.DWELL,
    "switch_1_auto": Access.ONE_SWITCH,
    "switch_1_step": Access.STEP_AND_WAIT,
}
"""What the file says of how someone presses, where that is not as they like."""

KINDS = {
    "faces3": QuestionKind.FACES,
    "yes_no": QuestionKind.YES_NO,
    "choose_one": QuestionKind.CHOOSE_ONE,
    "choose_many": QuestionKind.CHOOSE_MANY,
    "open": QuestionKind.OWN_WORDS,
    "picture_mat": QuestionKind.PICTURE_MAT,
    "dots": QuestionKind.DOTS,
    "my_voice": QuestionKind.MY_VOICE,
    "my_drawing": QuestionKind.MY_DRAWING,
}
HELPED = {"none": Helped.ON_MY_OWN, "some": Helped.READ, "lot": Helped.ANSWER}
CONCERNS = {"safeguarding": Concern.WORRIED, "safeguarding_urgent": Concern.ACT_NOW}
STATES = {
    "done": OutcomeState.DID,
    "in_progress": OutcomeState.DOING,
    "cannot": OutcomeState.CANNOT,
    "not_started": OutcomeState.NOT_KNOWN,
}
THEMES = {
    "light": ThemeName.LIGHT,
    "calm": ThemeName.CREAM,
    "dark": ThemeName.DARK,
    "high_contrast_light": ThemeName.BLACK_ON_YELLOW,
    "high_contrast_dark": ThemeName.YELLOW_ON_BLACK,
    "white_on_blue": ThemeName.WHITE_ON_BLUE,
}
LINES = {
    "you_said": LineKind.YOU_SAID,
    "we_did": LineKind.WE_DID,
    "why_not": LineKind.BECAUSE,
    "what_next": LineKind.NEXT,
}


def letter_profile(letter: dict[str, Any]) -> dict[str, Any]:
    """The columns of how a member likes letters."""
    return {
        "letter_points": letter["font_pt"],
        "letter_paper": Paper(letter["paper"]),
        "letter_layout": Layout(letter["layout"]),
        "letter_audio": letter["audio"],
        "letter_delivery": letter["delivery"],
        "letter_explained_by": ""
        if letter["explained_by"] == "none"
        else letter["explained_by"],
        "letter_sheet": Sheet.A4,
    }


def screen_profile(screen: dict[str, Any]) -> dict[str, Any]:
    """The columns of how a member likes the screen."""
    return {
        "screen_theme": THEMES[screen["theme"]],
        "screen_button_size": ButtonSize(screen["button_size"]),
        "screen_text_scale": screen["text_scale"],
        "screen_access": ACCESS.get(screen["access_method"], Access.USUAL),
        "screen_pictures": PictureChoice.AS_BOARD,
        "screen_choices": screen.get("choices", ScreenProfile.choices),
        "screen_one_at_a_time": screen.get("one_at_a_time", ScreenProfile.one_at_a_time),
        "screen_shows_pictures": screen.get("shows_pictures", ScreenProfile.shows_pictures),
        "screen_scan_ms": screen.get("scan_ms", ScreenProfile.scan_ms),
        "screen_hold_ms": screen.get("hold_ms", ScreenProfile.hold_ms),
        "screen_ignore_ms": screen.get("debounce_ms", ScreenProfile.ignore_ms),
        "screen_rest_ms": ScreenProfile.rest_ms,
        "screen_hears_first": ScreenProfile.hears_first,
        "screen_more_space": screen.get("more_space", ScreenProfile.more_space),
        "screen_line_focus": screen.get("line_focus", ScreenProfile.line_focus),
        "screen_large_pointer": screen.get("large_pointer", ScreenProfile.large_pointer),
        "screen_dwell_ms": screen.get("dwell_ms", ScreenProfile.dwell_ms),
        "screen_scan_first_ms": ScreenProfile.scan_first_ms,
        "screen_scan_loops": ScreenProfile.scan_loops,
        "screen_scan_in_groups": ScreenProfile.scan_in_groups,
        "screen_choose_with": ScreenProfile.choose_with,
        "screen_step_with": ScreenProfile.step_with,
        "screen_number_keys": ScreenProfile.number_keys,
    }


def voice_profile(screen: dict[str, Any]) -> dict[str, Any]:
    """The columns of how a member likes the voice."""
    reading = Reading.EVERYTHING if screen["speak_automatically"] else Reading.WHEN_PRESSED
    return {
        "voice_reading": reading if screen["speech_on"] else Reading.NEVER,
        "voice_wpm": screen["speech_wpm"],
        "voice_pause_ms": VoiceProfile.pause_ms,
        "voice_lights_words": VoiceProfile.lights_words,
        "voice_finishes": VoiceProfile.finishes,
        "voice_id": VoiceProfile.voice,
    }


def outcome_lines(outcome: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The lines of an outcome, each with its kind, words and picture."""
    for name, kind in LINES.items():
        for words in outcome[name]:
            # The file has one picture an outcome: it stands by what was done alone.
            picture = outcome["symbol"] if kind is LineKind.WE_DID else ""
            yield {"kind": kind, "words": words, "picture": picture}
