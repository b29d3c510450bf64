"""The letters about a second reading: to the first laboratory, and to the expert."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.reading import Indication, ReadingLevel
from mdtboard.domain.reading_sheets import Addressee, ReadingSheet
from mdtboard.domain.sheets import Wording
from mdtboard.reports import reading_texts as phrases
from mdtboard.reports.facts import facts
from mdtboard.reports.flow import Block, Space, Table
from mdtboard.reports.page import BODY, STRONG, heading, prose, publish_all, title
from mdtboard.reports.parts import dotted, plain, signature, strong
from mdtboard.reports.reading_parts import addressed, coded, first_report, materials, reading_frame
from mdtboard.reports.typeset import Run
from mdtboard.reports.words import Words

_NAMES: Final = {
    DocumentKind.READING_REQUEST: phrases.REQUEST,
    DocumentKind.READING_COVER: phrases.COVER,
    DocumentKind.READING_REMINDER: phrases.REMINDER,
}


def write_letters(
    path: Path, kind: DocumentKind, sheets: Sequence[ReadingSheet], wording: Wording
) -> int:
    """Write one letter for each reading into one file, and return the number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    parts = []
    for sheet in sheets:
        words = Words(wording, sheet.head)
        frame = reading_frame(sheet, words, _NAMES[kind])
        parts.append((frame, _Letter(kind, sheet, words).items()))
    return publish_all(path, parts)


class _Letter:
    def __init__(self, kind: DocumentKind, sheet: ReadingSheet, words: Words) -> None:
        self._kind = kind
        self._sheet = sheet
        self._words = words
        self._say = words.say

    def items(self) -> list[Block | Table]:
        sheet, words = self._sheet, self._words
        to_laboratory = self._kind is DocumentKind.READING_REQUEST
        to = sheet.laboratory if to_laboratory else sheet.expert
        day = words.day(sheet.head.printed_at.date())
        city = sheet.head.centre.city
        dated = self._say(phrases.LETTER_DATE, city=city, date=day) if city else day
        # The name of the letter stands where a title does, with its place and day below.
        return [
            addressed(self._sender(), to if to.name else self._unnamed()),
            *title(self._say(_NAMES[self._kind]), dated),
            Space(6),
            prose(self._say(phrases.TO_COLLEAGUE)),
            *self._opening(),
            *heading(self._say(phrases.SPECIMEN)),
            *facts(self._specimen()),
            *self._parcel(),
            Space(8),
            prose(self._say(phrases.GREETING)),
            *signature(words, self._signed()),
        ]

    def _unnamed(self) -> Addressee:
        return Addressee(name=self._say(phrases.NO_NAME))

    def _sender(self) -> list[Run]:
        centre = self._sheet.head.centre
        lines = (centre.unit, centre.address, centre.city, centre.phone)
        return [strong(centre.name), plain("\n" + "\n".join(line for line in lines if line))]

    def _opening(self) -> list[Block]:
        said = {
            DocumentKind.READING_REQUEST: self._asking,
            DocumentKind.READING_COVER: self._covering,
            DocumentKind.READING_REMINDER: self._reminding,
        }[self._kind]()
        return [prose(sentence, BODY, above=4) for sentence in said if sentence]

    def _asking(self) -> list[str]:
        sheet = self._sheet
        third = sheet.reading.level is ReadingLevel.COORDINATING
        return [
            self._say(phrases.REQUEST_OPENING),
            self._say(phrases.REQUEST_NETWORK, network=sheet.network) if sheet.network else "",
            self._say(phrases.REQUEST_THIRD) if third else "",
            self._say(phrases.REQUEST_MATERIAL),
            self._waits(),
        ]

    def _covering(self) -> list[str]:
        return [self._say(phrases.COVER_OPENING), self._waits(), self._say(phrases.COVER_RETURN)]

    def _reminding(self) -> list[str]:
        sheet, words = self._sheet, self._words
        reading = sheet.reading
        today = sheet.head.printed_at.date()
        asked = self._say(
            phrases.REMINDER_OPENING,
            date=words.day(reading.requested_on),
            days=reading.age_on(today),
        )
        left = ""
        if reading.sent_on is not None:
            left = self._say(phrases.REMINDER_SENT, date=words.day(reading.sent_on))
        return [asked, left, self._waits(), self._say(phrases.REMINDER_ASK)]

    def _waits(self) -> str:
        sheet = self._sheet
        if sheet.heard_on is None:
            return ""
        day = self._words.long_day(sheet.heard_on)
        return self._say(phrases.REQUEST_WAITS, board=sheet.board, date=day)

    def _specimen(self) -> list[tuple[str, str]]:
        sheet, reading, words = self._sheet, self._sheet.reading, self._words
        asked = reading.requested_by
        if reading.indication is not Indication.NOT_STATED:
            asked = dotted((asked, words.within(reading.indication)))
        told = (
            (phrases.CASE, sheet.case.number),
            (phrases.FIRST_REPORT, first_report(reading)),
            (phrases.FIRST_DIAGNOSIS, reading.first_diagnosis),
            (phrases.CODE, coded(words, reading.first_code, reading.first_edition)),
            (phrases.SITE, dotted((sheet.case.topography, sheet.case.topography_code))),
            (phrases.PROBLEM, reading.problem),
            (phrases.ASKED_BY, asked),
        )
        return [(self._say(phrase), value) for phrase, value in told]

    def _parcel(self) -> list[Block | Table]:
        sheet = self._sheet
        other = sheet.expert if self._kind is DocumentKind.READING_REQUEST else sheet.laboratory
        phrase = phrases.SEND_TO
        if self._kind is not DocumentKind.READING_REQUEST:
            phrase = phrases.SEND_BACK_TO
        where = "\n".join((other.name, *(line for line in other.lines if line)))
        listed = sheet.reading.materials
        items: list[Block | Table] = []
        if listed or self._kind is DocumentKind.READING_COVER:
            items += heading(self._say(phrases.MATERIAL))
            items += materials(self._words, listed)
        if other.name:
            items += [*heading(self._say(phrase)), prose(where, STRONG)]
        return items

    def _signed(self) -> list[Run]:
        head = self._sheet.head
        return [plain(self._say(phrases.FROM) + "\n"), strong(head.printed_by)]
