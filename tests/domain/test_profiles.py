"""How people like to be read to."""

from app.domain.profiles import Reading, VoiceProfile


def test_who_has_not_chosen_a_voice_gets_the_usual_one_and_keeps_the_rest() -> None:
    slow = VoiceProfile(Reading.EVERYTHING, wpm=100)
    assert slow.or_usual("gmw/en") == VoiceProfile(Reading.EVERYTHING, wpm=100, voice="gmw/en")


def test_who_has_chosen_a_voice_keeps_it() -> None:
    own = VoiceProfile(voice="gmw/en+f2")
    assert own.or_usual("gmw/en") == own
