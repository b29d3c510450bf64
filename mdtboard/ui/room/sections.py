"""Where in the meeting room another screen may lead."""

# The end of the meeting: what is still open, and the validation.
CLOSING = "closing"
