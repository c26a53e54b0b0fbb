"""Talking with each other, and being kind."""
from cast import AMINA, picture
from kit import TEAL, figure, heart
from props import flowers


@picture("Thank you", "A smiling person holds out a bunch of flowers.")
def thank_you():
    body, arms = figure(74, 78, 1.18, TEAL, (None, ((58, 98), (62, 74), "fist", 0)), **AMINA, mouth="grin")
    return body + flowers(146, 140, 1.06) + arms + heart(160, 34, .4)
