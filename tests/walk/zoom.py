"""S8: the room with text twice as large, on the same small screen."""

from tests.walk.meeting import Secretary


def zoomed(her: Secretary) -> None:
    """Look at each state of the room; one case is recorded to see that it can be."""
    her.stage.picture("room")
    her.hands.type(";bi")
    her.stage.picture("templates")
    her.hands.press("Tab")
    her.fields()
    her.stage.picture("filled")
    her.hands.press("Ctrl+Return")
    her.pause(1)
    her.hands.press("F7")
    her.pause(0.3)
    her.stage.picture("deferral")
    her.hands.press("Escape", "F2")
    her.pause(0.3)
    her.stage.picture("options")
    her.hands.press("F2", "Ctrl+g")
    her.pause(0.5)
    her.stage.picture("register-lane")
    her.hands.press("Escape", "Ctrl+j")
    her.pause(0.3)
    her.hands.press("Down")
    her.stage.picture("jump")
    her.hands.press("Escape", "Ctrl+Shift+e")
    her.pause(1)
    her.stage.picture("closing")
