"""Makes every later import cheaper; imported once, right after Qt.

Shiboken reads the source of each module imported after it, to learn whether the module asks for
one of its naming features. We ask for none, so imports go back to how they were. And importing
makes some hundred thousand objects that stay: the collector need not count them over and over.
Together a quarter of the time in which the program is ready.

What the first window is made of says `QtCore.Qt` where it needs it, and imports no `Qt`: Shiboken
makes the 93 enums of that name at its first mention, a seventh of the first window.
"""

import builtins
import gc

_OBJECTS_BETWEEN_COLLECTIONS = 50_000

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
