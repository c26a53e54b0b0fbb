"""What can go wrong that people can do something about.

Each error has the sentence that explains it (``problem.<name>`` in the wording) and carries
what its blanks need. Everything else that rises is a fault of ours.
"""

import re
from typing import ClassVar


class AppError(Exception):
    """Something to tell people in one plain sentence. Nothing was changed.

    The sentence is called as the error is: that of DiskFull is ``problem.disk_full``.
    """

    sentence: ClassVar[str] = "problem.unknown"

    def __init_subclass__(cls) -> None:
        """Call its sentence as it is called."""
        cls.sentence = "problem." + re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def __init__(self, **blanks: object) -> None:
        super().__init__(f"{type(self).__name__} {blanks or ''}".strip())
        self.blanks = blanks
