"""Runs slow work off the interface thread and brings its results back to it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Tasks(QObject):
    """Runs functions on worker threads and hands their results back to this thread.

    There is one for the whole application, and it outlives every job. A signal that belonged
    to the job itself would die with it, and take the result along. With `threaded=False` the
    work runs at once, where it is asked for, as tests want it.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, threaded: bool = True) -> None:
        super().__init__(parent)
        self._pool = (
            ThreadPoolExecutor(max_workers=2, thread_name_prefix="mdtboard") if threaded else None
        )
        self._running = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` elsewhere, then `done` or `failed` here.

        `done` and `failed` are bound methods; `work` touches no widget.
        """

        def job() -> None:
            try:
                result = work()
            except Exception as error:
                self._finished.emit(failed, error)
            else:
                self._finished.emit(done, result)

        if self._pool is None:
            try:
                result = work()
            except Exception as error:
                failed(error)
            else:
                done(result)
            return
        self._running += 1
        self.busy_changed.emit(True)
        self._pool.submit(job)

    def close(self) -> None:
        """Wait for running jobs; drop the ones that have not begun."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object, object)
    def _deliver(self, callback: Callable[[Any], None], value: object) -> None:
        self._running -= 1
        if not self._running:
            self.busy_changed.emit(False)
        callback(value)
