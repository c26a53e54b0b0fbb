"""The colours of real paper, the same in every theme: they stand for what is in the printer."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.letter import Paper

PAPER_COLOURS: Mapping[Paper, str] = MappingProxyType(
    {
        Paper.WHITE: "#FFFFFF",
        Paper.CREAM: "#FFF6DC",
        Paper.YELLOW: "#FFF3A3",
        Paper.PALE_BLUE: "#DCEBFA",
        Paper.PALE_GREEN: "#DFF3DC",
    }
)
