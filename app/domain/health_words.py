"""Finding words about somebody's health in what a place is asked for: it is not told of any.

It only points out. It finds hints, and never says that a text without any is safe.
"""

import re

_BEGIN = (
    "addict|allerg|alzheimer|anxi|asperger|asthma|autis|bipolar|catheter|cerebral|dementia|"
    "depress|diabet|diagnos|dyslexi|dysprax|dysphagi|epilep|incontinen|insulin|medicat|"
    "medicin|mental|parkinson|schizo|seizure|sick|stoma|stroke|suicid|surger|syndrome|trauma"
)
_WHOLE = (
    "adhd|blind|cancer|deaf|deafblind|disease|hiv|ill|illness|panic|pain|painful|pains|ptsd|"
    "self[- ]harm|tics|tumour"
)
HEALTH = re.compile(rf"\b(?:(?:{_BEGIN})\w*|(?:{_WHOLE})\b)", re.IGNORECASE)


def health_words(text: str) -> tuple[str, ...]:
    """The words about health in a text, each once and as it stands there."""
    return tuple(dict.fromkeys(found[0] for found in HEALTH.finditer(text)))
