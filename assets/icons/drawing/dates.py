"""Dates and times."""
from cast import picture
from kit import GREEN, WHITE, calendar, circle, clock, line


@picture("Date", "A wall calendar with one day circled in red.")
def calendar_():
    return calendar(10, 22, 180, 168, 6)


@picture("Time", "A round clock that shows ten o'clock.")
def clock_():
    return clock(100, 100, 90)


@picture("More time", "A large clock with a plus sign.")
def more_time():
    return clock(88, 88, 78, 10) + circle(144, 144, 46, GREEN) + line("M144,118 V170 M118,144 H170", WHITE, 15)
