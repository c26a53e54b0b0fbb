"""What a need came to set in the app, told apart so that a page can say so."""

from enum import StrEnum

from app.domain.people import Member


class Setting(StrEnum):
    """One thing of the screen, the letters or the voice that a need can set."""

    WORDS = "words"
    """On the screen and in letters."""
    WORDS_ON_SCREEN = "words_on_screen"
    WORDS_IN_LETTERS = "words_in_letters"
    COLOURS = "colours"
    BUTTONS = "buttons"
    PICTURES = "pictures"
    SHOWS_PICTURES = "shows_pictures"
    CHOICES = "choices"
    ONE_AT_A_TIME = "one_at_a_time"
    ACCESS = "access"
    READING = "reading"
    SPEED = "speed"
    AUDIO = "audio"
    PAPER = "paper"
    LAYOUT = "layout"
    DELIVERY = "delivery"


def what_is_set(before: Member, after: Member) -> tuple[Setting, ...]:
    """What is set in another way than it was, in the order of the names."""
    screen, letter, voice = before.screen, before.letter, before.voice
    on_screen = screen.text_scale != after.screen.text_scale
    in_letters = letter.points != after.letter.points
    changed = {
        Setting.WORDS: on_screen and in_letters,
        Setting.WORDS_ON_SCREEN: on_screen and not in_letters,
        Setting.WORDS_IN_LETTERS: in_letters and not on_screen,
        Setting.COLOURS: screen.theme is not after.screen.theme,
        Setting.BUTTONS: screen.button_size is not after.screen.button_size,
        Setting.PICTURES: screen.pictures is not after.screen.pictures,
        Setting.SHOWS_PICTURES: screen.shows_pictures != after.screen.shows_pictures,
        Setting.CHOICES: screen.choices != after.screen.choices,
        Setting.ONE_AT_A_TIME: screen.one_at_a_time != after.screen.one_at_a_time,
        Setting.ACCESS: screen.access is not after.screen.access,
        Setting.READING: voice.reading is not after.voice.reading,
        Setting.SPEED: voice.wpm != after.voice.wpm,
        Setting.AUDIO: letter.audio != after.letter.audio,
        Setting.PAPER: letter.paper is not after.letter.paper,
        Setting.LAYOUT: letter.layout is not after.letter.layout,
        Setting.DELIVERY: letter.delivery != after.letter.delivery,
    }
    return tuple(setting for setting in Setting if changed[setting])
