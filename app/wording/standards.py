"""The groups and categories of the two NHS standards, in the words of the catalogue.

The groups are those of the Accessible Information Standard (DAPB1605 Amd 30/2025), the
categories those of the Reasonable Adjustment Digital Flag (DAPB4019) (handbook 3.2, 3.3).
"""

from app.domain.needs import FlagCategory, Subset
from app.domain.needs_export import StandardWords
from app.wording.catalogue import Catalogue


def standard_words(words: Catalogue) -> StandardWords:
    """Every group and category in words."""
    return StandardWords(
        {one: words(f"standards.group_{one}").words for one in Subset},
        {one: words(f"standards.flag_{one}").words for one in FlagCategory},
    )
