"""The voices of Windows and macOS, as pyttsx3 tells of them, made fit to choose from."""

from pyttsx3.voice import Voice

from app.speech.system_voices import system_voices

HAZEL = (
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Speech\\Voices\\Tokens\\TTS_MS_EN-GB_HAZEL_11.0"
)


def test_a_voice_of_windows_is_called_as_windows_calls_it() -> None:
    name = "Microsoft Hazel Desktop - English (Great Britain)"
    (told,) = system_voices([Voice(HAZEL, name, ["en-GB"], "Female", "Adult")])
    assert told == {"id": HAZEL, "name": name, "languages": ["en-GB"], "gender": "female"}


def test_voices_of_macos_with_one_name_are_told_apart() -> None:
    ids = [
        f"com.apple.voice.{kind}.en-GB.Daniel" for kind in ("compact", "enhanced", "premium")
    ]
    told = system_voices(Voice(one, "Daniel", ["en_GB"], "VoiceGenderMale") for one in ids)
    assert [one["name"] for one in told] == [
        "Daniel, en-GB",
        "Daniel, en-GB, enhanced",
        "Daniel, en-GB, premium",
    ]
    assert {str(one["gender"]) for one in told} == {"male"}


def test_english_voices_come_first_and_the_others_stay_in_order() -> None:
    found = [
        Voice("1", "Amelie", ["fr_CA"]),
        Voice("2", "Daniel", ["en_GB"]),
        Voice("3", "Anna", ["de_DE"]),
        Voice("4", "Karen", ["en_AU"]),
    ]
    assert [one["id"] for one in system_voices(found)] == ["2", "4", "1", "3"]


def test_a_voice_that_says_little_of_itself_is_offered_all_the_same() -> None:
    (told,) = system_voices([Voice("bells", None, [None], "VoiceGenderNeuter")])
    assert told == {"id": "bells", "name": "bells", "languages": [""], "gender": ""}
