"""What a consensus sheet says of the patient's request, disease and second reading."""

from datetime import date
from enum import Enum

from mdtboard.domain.case import Laterality, RareStatus
from mdtboard.domain.codes import edition_of
from mdtboard.domain.patient import Reuse, Sharing
from mdtboard.domain.reading import Impact, ReadingState, SecondReading
from mdtboard.domain.sheets import PresentedCase
from mdtboard.reports import texts
from mdtboard.reports.course import course_of, findings_of, state_of
from mdtboard.reports.diagnosis import diagnosis_lines
from mdtboard.reports.parts import dotted
from mdtboard.reports.words import Words

Lines = list[tuple[str, str]]
"""Phrases of `texts`, each with its value; an empty value is not printed."""


def stated(words: Words, member: Enum) -> str:
    """Return the name of a member, or nothing where nobody stated it."""
    return "" if member.value == "not_stated" else words.label(member)


class Clinical:
    """The lines of one case at one meeting."""

    def __init__(self, heard: PresentedCase, words: Words) -> None:
        self._heard = heard
        self._words = words
        self._say = words.say

    def request(self) -> Lines:
        """Return who asks what, and what the patient knows."""
        patient, asked = self._heard.patient, self._heard.presentation
        referring = self._heard.case.referring_clinician
        reason = dotted((self._stated(asked.reason), self._stated(asked.timing)))
        return [
            (texts.REQUESTER, asked.requester),
            (texts.REFERRING, "" if referring in asked.requester else referring),
            (texts.PRESENTER, asked.presenter),
            (texts.PRACTITIONER, patient.general_practitioner),
            (texts.REASON, reason),
            (texts.QUESTION, asked.question),
            (texts.PERFORMANCE, state_of(self._words, asked)),
            (texts.FRAILTY, asked.frailty),
            *self._information(),
            (texts.WISHES, self._heard.case.wishes),
            (texts.SOCIAL, self._heard.case.social),
        ]

    def disease(self) -> Lines:
        """Return the tumour as the board names it, and what is missing in its file."""
        case = self._heard.case
        absent = ", ".join(self._words.within(each) for each in self._heard.missing)
        return [
            (texts.DIAGNOSIS, self._diagnosis()),
            (texts.SITE, self._site()),
            (
                texts.MORPHOLOGY,
                self._histology(),
            ),
            (texts.STAGE, self._stage()),
            (texts.MARKERS, case.markers),
            (texts.RARE_CANCER, self._rare()),
            (texts.NETWORK, self._heard.network),
            (texts.MISSING, absent),
        ]

    def narrative(self) -> Lines:
        """Return reports and what came before; they are set smaller where a sheet is full."""
        case = self._heard.case
        course = course_of(self._words, self._heard)
        pathology = case.pathology
        if case.pathology_reference:
            number = self._say(texts.PATHOLOGY_REFERENCE, number=case.pathology_reference)
            pathology = dotted((pathology, number))
        return [
            (texts.PATHOLOGY, pathology),
            (texts.IMAGING, case.imaging),
            (texts.SUMMARY, self._heard.presentation.summary),
            (texts.HISTORY, case.history),
            (texts.PAST_TREATMENTS, dotted((case.past_treatments, course))),
            (texts.COMORBIDITIES, case.comorbidities),
        ]

    def reading(self) -> Lines:
        """Return the second reading, or nothing where none is due."""
        state, reading = self._heard.reading_state, self._heard.reading
        if reading is None:
            due = state is not ReadingState.NOT_DUE
            return [(texts.STATE, self._words.label(state))] if due else []
        first = (reading.first_diagnosis, reading.first_laboratory, reading.first_reference)
        second = (
            reading.second_diagnosis,
            self._stated(reading.concordance),
            reading.report_reference,
        )
        changes = "" if reading.impact is Impact.UNKNOWN else self._words.label(reading.impact)
        return [
            (texts.STATE, self._reading_state(reading)),
            (texts.EXPERT, reading.expert_centre),
            (texts.FIRST_READING, dotted(first)),
            (texts.EXPERT_READING, dotted(second)),
            (texts.IMPACT, changes),
            (texts.KEPT_BECAUSE, reading.kept_because),
            *diagnosis_lines(self._words, self._heard.case),
        ]

    def reading_comment(self) -> Lines:
        """Return what the second reading says in its own words."""
        reading = self._heard.reading
        return [] if reading is None else [(texts.COMMENT, reading.comment)]

    def _stated(self, member: Enum) -> str:
        return stated(self._words, member)

    def _information(self) -> Lines:
        """Return what the patient was told, agrees to and objects to; what nobody asked is not."""
        patient = self._heard.patient
        discussion = self._said(patient.information, patient.informed_on, patient.informed_by)
        asked = patient.sharing is not Sharing.NOT_ASKED
        sharing = self._said(patient.sharing, patient.sharing_on, patient.sharing_by)
        told = patient.reuse is not Reuse.NOT_ASKED
        reuse = self._said(patient.reuse, patient.reuse_on, patient.reuse_by)
        return [
            (texts.INFORMATION, discussion),
            (texts.SHARING, sharing if asked else ""),
            (texts.REUSE, reuse if told else ""),
        ]

    def _said(self, fact: Enum, on: date | None, by: str) -> str:
        words, when = self._words, []
        if on is not None:
            when.append(self._say(texts.ON_DATE, date=words.day(on)))
        if by:
            when.append(self._say(texts.BY_NAME, name=by))
        return dotted((words.label(fact), " ".join(when)))

    def _diagnosis(self) -> str:
        case, words = self._heard.case, self._words
        on = words.partial(case.diagnosed_on)
        return dotted(
            (
                case.diagnosis or self._stated(case.family),
                words.within(case.phase),
                words.within(case.basis) if self._stated(case.basis) else "",
                self._say(texts.DIAGNOSED, date=on) if on else "",
            )
        )

    def _site(self) -> str:
        case = self._heard.case
        stated_side = case.laterality is not Laterality.NOT_STATED
        side = self._words.within(case.laterality) if stated_side else ""
        coded = self._coded(case.topography, case.topography_code, of_histology=False)
        return dotted((coded, side))

    def _histology(self) -> str:
        case = self._heard.case
        return self._coded(case.morphology, case.morphology_code, of_histology=True)

    def _rare(self) -> str:
        """Return why the cancer is rare; the name of the line says that it is."""
        case = self._heard.case
        said = case.rare is RareStatus.RARE and case.rare_reason.strip()
        return case.rare_reason if said else dotted((self._stated(case.rare), case.rare_reason))

    def _coded(self, name: str, code: str, *, of_histology: bool) -> str:
        stated = edition_of(self._heard.case.code_edition, of_histology=of_histology)
        edition = self._words.edition(stated)
        if code and edition:
            code = f"{code} {self._say(texts.EDITION, edition=edition)}"
        return dotted((name, code), " — ")

    def _stage(self) -> str:
        case = self._heard.case
        tnm = case.tnm
        if tnm and case.tnm_edition:
            tnm = f"{tnm} {self._say(texts.TNM_EDITION, edition=case.tnm_edition)}"
        grade = self._words.field(texts.GRADE, case.grade) if case.grade else ""
        return dotted((tnm, case.other_staging, grade, findings_of(self._words, case)))

    def _reading_state(self, reading: SecondReading) -> str:
        words = self._words
        asked = self._say(texts.ASKED_ON, date=words.day(reading.requested_on))
        by = self._say(texts.BY_NAME, name=reading.requested_by) if reading.requested_by else ""
        reported = ""
        if reading.reported_on is not None:
            reported = self._say(texts.REPORTED_ON, date=words.day(reading.reported_on))
        state = words.label(self._heard.reading_state)
        return dotted((state, f"{asked} {by}".rstrip(), reported))
