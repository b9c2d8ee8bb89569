"""What screens tell the App. Values go down, messages go up: a message carries a value, never a widget."""

from textual.message import Message

from andere_vragen.rijen.berichten import Bericht


class Gespreksbericht(Message):
    """Something happened at the table."""

    def __init__(self, wat: Bericht) -> None:
        super().__init__()
        self.wat = wat
