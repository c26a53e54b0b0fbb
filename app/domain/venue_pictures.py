"""The pictures on a sheet for a venue: each tells of the place, and never of a person.

A need has a picture of its own, of a faith or of an illness perhaps, and is not to be guessed
from what the place is asked for.
"""

from app.domain.needs import Adjustment

USUAL = "accessible_room"
OF_PLACES = frozenset(
    {
        USUAL,
        "accessible_toilet",
        "bigger",
        "changing_places",
        "clock",
        "comfy_chair",
        "fire_exit",
        "hearing_loop",
        "internet",
        "lift",
        "low_light",
        "lunch",
        "map_directions",
        "parking",
        "pet",
        "presentation",
        "quiet",
        "quiet_room",
        "ramp",
        "refreshments",
        "seat_near_door",
        "small_group",
        "smell",
        "space_to_move",
        "table_height",
        "temperature",
        "welcome",
        "wheelchair_taxi",
    }
)
"""All that may be shown."""

INSTEAD = {
    "co_bsl_interpreter": "presentation",
    "co_lipspeaker": "presentation",
    "co_speech_to_text": "presentation",
    "co_sse": "presentation",
    "dm_one_to_one": "quiet_room",
    "em_calm_time": "quiet_room",
    "em_faith_time": "quiet_room",
    "em_private": "quiet_room",
    "on_captions": "internet",
    "on_chat_help": "internet",
    "on_help_join": "internet",
    "on_see_speaker": "internet",
    "ph_allergy": "lunch",
    "ph_pain": "space_to_move",
    "ph_thick_drinks": "refreshments",
    "ph_tired": "quiet_room",
    "ph_toilet_often": "seat_near_door",
    "ph_walking": "space_to_move",
    "sc_much_bigger_words": "bigger",
    "se_guide_dog": "pet",
}
"""What stands for what a line asks of the place, where its own picture tells of a person."""


def picture_of_place(line: Adjustment) -> str:
    """The picture of what a line asks of the place; the usual one where it may not be shown."""
    picture = INSTEAD.get(line.id, line.phrase.picture)
    return picture if picture in OF_PLACES else USUAL
