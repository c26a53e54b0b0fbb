"""Phones, computers and being online."""
from cast import picture
from kit import bubble, dot, padlock, shield
from props import big_laptop, big_phone, envelope


@picture("Staying safe online", "A laptop with a padlock and shield on the screen.")
def online_safety():
    return big_laptop(shield(100, 86, 1.16), padlock(100, 84, .74))


@picture("Contact us", "A phone, an envelope and a speech bubble.")
def contact_us():
    return big_phone(x=50, size=.8) + bubble(92, 22, 98, 74, (104, 114)) + [s for x in (118, 141, 164) for s in dot(x, 58, 7)] + envelope(100, 112, 90, 66)
