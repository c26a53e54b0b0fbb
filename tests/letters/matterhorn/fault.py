"""What the judge of a PDF hands down."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Something a screen reader would stumble over.

    ``code`` is the failure condition of the Matterhorn Protocol 1.1, the list of all ways in
    which a PDF can fail PDF/UA-1. A code in words is a rule that the list takes for granted.
    """

    code: str
    message: str
