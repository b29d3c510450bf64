"""The built-in help: one topic a screen, in the user's language."""

from PySide6.QtWidgets import QWidget

from mdtboard.resources import resource
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.help_view import HelpView


class HelpWindow(Dialog):
    """Shows a topic beside the work; it blocks nothing."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        self.setModal(False)
        self.view = HelpView(resource(f"help/{language}"), self)
        self.body.addWidget(self.view)
        self.resize(620, 620)

    def show_topic(self, topic: str) -> None:
        """Show one topic, or the contents when there is none of that name."""
        if not self.view.show_topic(topic):
            self.view.show_topic("index")
        self.show()
        self.raise_()
        self.activateWindow()
