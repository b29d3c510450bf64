"""Why a case comes again, in words that are printed with it."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.meeting import QuorumResult, QuorumRule
from mdtboard.ui.labels import within

translate = QCoreApplication.translate


def again_reason(result: QuorumResult, rule: QuorumRule) -> str:
    """Return the specialty that was missing, or how many there were of those that are needed."""
    if result.missing:
        missing = ", ".join(within(specialty) for specialty in result.missing)
        return translate("quorum", "Quorum not met; missing: {specialties}").format(
            specialties=missing
        )
    words = translate("quorum", "Quorum not met: {count} specialties of {minimum}")
    return words.format(count=result.specialties, minimum=rule.minimum)
