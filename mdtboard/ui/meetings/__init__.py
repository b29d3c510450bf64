"""The calendar of meetings, and the agenda of one."""
