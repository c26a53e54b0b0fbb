"""What can stop a letter from being printed."""


class CannotPrint(Exception):
    """No font on this computer has some of the characters of a letter.

    ``characters`` are those characters, so that the desk can show them and say which
    words to write in another way or to give by voice.
    """

    def __init__(self, characters: str) -> None:
        super().__init__(f"no font has these characters: {characters}")
        self.characters = characters
