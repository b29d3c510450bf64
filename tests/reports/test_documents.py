"""What each printed document says, and when it must say it loudly."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from mdtboard.domain import papers
from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import CareOption, Intent, Treatment, options_of
from mdtboard.domain.case import RareStatus
from mdtboard.domain.course import CourseEntry, CourseKind, CourseStep
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.ids import OptionId, new_id
from mdtboard.domain.meeting import Board, BoardKind
from mdtboard.domain.papers import Edition, PaperNews
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import IdentityStatus
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import Missing, PresentationStep, WrittenOpinion
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.reports.agenda import write_agenda
from mdtboard.reports.attendance_sheet import write_attendance
from mdtboard.reports.consensus import write_consensus
from mdtboard.reports.minutes import write_minutes
from tests.reports import samples
from tests.reports.samples import ENGLISH, bare, body_of, page_texts

DRAFT = "DRAFT — NOT VALIDATED"
PROVISIONAL = "PROVISIONAL: awaits the expert’s second reading"
PRESENT_AGAIN = "Quorum not met: the case must be presented again"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "printed.pdf"


def printed(target: Path, heard: PresentedCase | None = None, **changes: object) -> str:
    case = samples.heard() if heard is None else heard
    write_consensus(target, samples.consensus(case=case, **changes), ENGLISH)
    return bare("".join(page_texts(target)))


def test_the_kind_and_the_level_of_the_board_print_on_sheets_and_minutes(target):
    board = samples.consensus().head.board
    said = bare(f"({samples._named(board.kind)}, {samples._named(board.level)})").casefold()
    assert said in printed(target).casefold()
    write_minutes(target, samples.minutes(), ENGLISH)
    assert said in bare("".join(page_texts(target))).casefold()


def test_an_ordinary_case_fits_on_one_page(target):
    assert write_consensus(target, samples.consensus(), ENGLISH) == 1
    assert len(PdfReader(target).pages) == 1


def test_the_advice_comes_first(target):
    text = printed(target, samples.heard())
    assert text.index("Tumorectomie") < text.index("Carcinomeinfiltrant")
    for words in (
        "Surgery · radiotherapy",
        "Dr Martin (chirurgie)",
        "3 semaines · 14 Dec 2026",
        "Référentiel régional Sein 2026",
        "Dr Jean-Baptiste Béraud  pathology",
        "Validated by Dr Anne Martin",
        "Internal electronic validation, not a qualified signature",
        "RE ≥ 90 %, RP 60 %, HER2 −, Ki67 18 %, α-SMA +",
        "Informed · on 18 Nov 2026 by Dr Nguyen",
        "case 1 of 42",
        "audit 3f9a41c7",
        "It computes no stage",
    ):
        assert bare(words) in text, words


def test_who_does_not_take_part_is_not_a_participant(target):
    assert bare("Dr Luc Petit") not in printed(target, samples.heard())


def test_the_identity_stands_on_each_page(target):
    long = samples.decision(text="Chirurgie puis réévaluation. " * 250)
    heard = samples.heard(decision=long, case=samples.case(history="Ancienne. " * 600))
    assert write_consensus(target, samples.consensus(case=heard), ENGLISH) > 1
    for text in page_texts(target):
        for words in ("LAMBERT Claire Marie", "MOREAU", "12 Mar 1968", "0000412", "Female"):
            assert bare(words) in bare(text)


@pytest.mark.parametrize("status", IdentityStatus)
def test_the_ins_is_printed_of_a_qualified_identity_only(target, status):
    text = printed(target, samples.heard(patient=samples.patient(identity=status)))
    assert ("268031299999949" in text) is (status is IdentityStatus.QUALIFIED)
    assert bare(status.value) in text


@pytest.mark.parametrize(
    ("step", "draft"),
    [
        (DecisionStep.DRAFT, True),
        (DecisionStep.RECORDED, True),
        (DecisionStep.VALIDATED, False),
    ],
)
def test_only_a_validated_sheet_is_no_draft(target, step, draft):
    decided = samples.decision(step=step)
    assert (bare(DRAFT) in printed(target, samples.heard(decision=decided))) is draft


def test_a_sheet_without_advice_says_so(target):
    text = printed(target, samples.heard(decision=None))
    assert bare("No advice has been recorded yet.") in text
    assert bare(DRAFT) in text


def test_a_replaced_sheet_says_by_what_and_that_it_is_not_valid(target):
    by = Edition(number=1, is_replaced=True, replaced_by="v2", replaced_on=date(2026, 12, 4))
    text = printed(target, edition=by)
    assert bare("REPLACED — NO LONGER VALID") in text
    assert bare("Replaced by v2 of 4 Dec 2026: no longer valid") in text
    assert bare(DRAFT) not in text


def test_the_unfinished_line_of_a_draft_is_printed(target):
    draft = samples.decision(step=DecisionStep.DRAFT, text="Chirurgie", line="ou rien")
    assert bare("Chirurgie ou rien") in printed(target, samples.heard(decision=draft))


def test_an_amended_sheet_names_what_it_replaces(target):
    amended = samples.decision(revision=2, replaces=samples.ID, amendment_reason="Relecture")
    second = Edition(number=2, replaces=1, replaces_on=date(2026, 11, 9))
    text = printed(target, samples.heard(decision=amended), edition=second)
    assert bare("Version 2 of 23 Nov 2026, replaces version 1 of 9 Nov 2026") in text
    assert bare("Reason for the new version: Relecture") in text


def test_a_corrected_sheet_names_what_is_new_in_it(target):
    news = (PaperNews.IDENTITY, PaperNews.READING)
    third = Edition(number=3, replaces=2, replaces_on=date(2026, 11, 9), news=news)
    text = printed(target, edition=third)
    assert bare("Version 3 of 23 Nov 2026, replaces version 2 of 9 Nov 2026") in text
    assert bare("New in this version: identity, reading") in text


def test_a_sheet_that_was_kept_after_an_upgrade_says_so(target):
    text = printed(target, edition=Edition(number=1, late=True))
    assert bare("Drawn up from what the board knew on 23 Nov 2026") in text


def test_a_draft_of_an_amendment_has_no_version_yet(target):
    amended = samples.decision(
        revision=2, replaces=samples.ID, amendment_reason="Relecture", step=DecisionStep.DRAFT
    )
    text = printed(target, samples.heard(decision=amended), edition=papers.DRAFT)
    assert bare("Draft of an amendment of version 1 of the advice") in text
    assert bare("Reason for the new version: Relecture") in text


@pytest.mark.parametrize("provisional", [True, False])
def test_a_provisional_advice_says_so(target, provisional):
    decided = samples.decision(provisional=provisional)
    heard = samples.heard(
        decision=decided, reading=samples.reading(), reading_state=ReadingState.AWAITED
    )
    text = printed(target, heard)
    assert (bare(PROVISIONAL) in text) is provisional
    assert bare("Awaited · asked on 12 Nov 2026 by Dr Béraud") in text


@pytest.mark.parametrize("met", [True, False])
def test_without_a_quorum_the_case_must_come_again(target, met):
    text = printed(target, samples.heard(decision=samples.decision(quorum_met=met)))
    assert (bare(PRESENT_AGAIN) in text) is not met


def test_a_staff_meeting_has_no_quorum(target):
    staff = samples.head(board=Board(id=samples.ID, name="Staff", kind=BoardKind.STAFF))
    text = printed(target, samples.heard(), head=staff, quorum=samples.NO_QUORUM)
    assert bare("no quorum applies") in text
    assert bare(PRESENT_AGAIN) not in text


@pytest.mark.parametrize("length", [1_500, 20_000])
def test_a_long_advice_is_never_cut(target, length):
    advice = " ".join(f"mot{number}" for number in range(length // 8))
    printed(target, samples.heard(decision=samples.decision(text=advice)))
    assert bare(advice) in body_of(target)


def test_a_full_sheet_shrinks_before_it_takes_a_second_page(target):
    full = samples.heard(case=samples.case(history="Antécédent ancien et stable. " * 14))
    assert write_consensus(target, samples.consensus(case=full), ENGLISH) == 1


def test_demonstration_and_draft_marks_stand_together(target):
    draft = samples.decision(step=DecisionStep.RECORDED)
    text = printed(target, samples.heard(decision=draft), head=samples.demonstration())
    assert text.count(bare("DEMONSTRATION — invented data")) == 2
    assert bare(DRAFT) in text


def test_minutes_tell_every_case(target):
    assert 8 <= write_minutes(target, samples.minutes(60), ENGLISH) <= 12
    text = body_of(target)
    for number in range(60):
        assert f"MOREAU{number}ClaireMarie" in text
    for words in (
        "40 discussed",
        "10 registered",
        "5 deferred",
        "5 not reached",
        "Deferred: Imagerie manquante",
        PROVISIONAL,
        "at least 3 physicians of different specialties · required: pathology",
        "14:04 – 15:58",
        "Dr Luc Petit",
    ):
        assert bare(words) in text, words


def test_each_page_of_the_minutes_counts_its_patients(target):
    write_minutes(target, samples.minutes(30), ENGLISH)
    texts = [bare(text) for text in page_texts(target)]
    counts = [re.findall(r"(\d+)patients?onthispage", text) for text in texts]
    assert sum(int(count[0]) for count in counts if count) == 30


@pytest.mark.parametrize("step", [DecisionStep.RECORDED, DecisionStep.VALIDATED])
def test_minutes_are_a_draft_until_all_is_validated(target, step):
    sheet = samples.minutes(3)
    last = samples.heard(decision=samples.decision(step=step))
    write_minutes(target, replace(sheet, cases=(*sheet.cases, last)), ENGLISH)
    draft = step is not DecisionStep.VALIDATED
    assert all((bare(DRAFT) in bare(text)) is draft for text in page_texts(target))


def test_minutes_name_the_cases_that_only_wait_for_a_validation_by_number(target):
    recorded = samples.heard(decision=samples.decision(step=DecisionStep.RECORDED))
    sheet = samples.minutes(4)
    write_minutes(target, replace(sheet, cases=(recorded, *sheet.cases, recorded)), ENGLISH)
    text = body_of(target)
    assert bare("Not validated yet — 2 1, 6") in text
    assert bare("5 MOREAU3 Claire Marie PROVISIONAL") in text


def numbered(heard: PresentedCase, number: str) -> PresentedCase:
    return replace(heard, presentation=replace(heard.presentation, number=number))


def test_a_case_keeps_the_number_people_have_on_paper(target):
    first, second = samples.varied(2)
    cases = (numbered(first, "4"), numbered(second, "B"))
    write_agenda(target, replace(samples.agenda(), cases=cases), ENGLISH)
    assert bare("4 14:00 MOREAU0") in body_of(target)
    write_minutes(target, replace(samples.minutes(), cases=cases), ENGLISH)
    assert bare("B MOREAU1") in body_of(target)
    assert bare("case B of 42") in printed(target, cases[1])


def test_the_options_are_told_in_their_order_where_the_title_does_not_say_them(target):
    options = (
        *options_of((Treatment.SURGERY,)),
        CareOption(id=OptionId(new_id()), kind=Treatment.TARGETED, rank=3, precision="anti-PDGFR"),
        CareOption(
            id=OptionId(new_id()),
            kind=Treatment.RADIOTHERAPY,
            rank=2,
            intent=Intent.PALLIATIVE,
            precision="lit opératoire",
            condition="si marge R1",
            responsible="Dr Lefèvre",
            deadline=date(2026, 12, 20),
        ),
    )
    heard = samples.heard(decision=samples.decision(options=options))
    told = [
        bare("2 Radiotherapy, palliative, lit opératoire, si marge R1 · Dr Lefèvre · 20 Dec 2026"),
        bare("3 Targeted, anti-PDGFR"),
    ]
    text = printed(target, heard)
    assert 0 < text.index("Line" + told[0]) < text.index("Line" + told[1])
    assert bare("Line 1") not in text
    write_minutes(target, replace(samples.minutes(), cases=(heard,)), ENGLISH)
    said = body_of(target).replace("Line2:", "Line2").replace("Line3:", "Line3")
    assert 0 < said.index("Line" + told[0]) < said.index("Line" + told[1])


def test_an_opinion_in_writing_stands_once_with_its_words(target):
    wrote = WrittenOpinion(
        person_id=samples.ID,
        name="Dr Aminata Traoré",
        specialty=Specialty.RADIOLOGY,
        text="Pas de lésion à distance.",
    )
    *others, radiologist, excused = samples.participants()
    people = (*others, replace(radiologist, mode=AttendanceMode.WRITTEN), excused)
    heard = samples.heard(presentation=samples.presentation(written_opinions=(wrote,)))
    text = printed(target, heard, participants=people)
    assert text.count(bare("Dr Aminata Traoré")) == 1
    assert bare("radiology · written Pas de lésion à distance.") in text


def test_a_rare_cancer_is_named_once(target):
    rare = samples.case(rare=RareStatus.RARE, rare_reason="Tumeur phyllode")
    assert bare("Rare cancer Tumeur phyllode") in printed(target, samples.heard(case=rare))
    common = samples.case(rare=RareStatus.COMMON)
    assert bare("Rare cancer Common") in printed(target, samples.heard(case=common))


def test_minutes_without_a_case_and_without_anybody(target):
    empty = replace(samples.minutes(0), participants=(), quorum=samples.NO_QUORUM)
    assert write_minutes(target, empty, ENGLISH) == 1
    assert bare("No case was on the agenda.") in body_of(target)


def test_a_withdrawn_case_is_told(target):
    shown = samples.presentation(step=PresentationStep.WITHDRAWN)
    heard = samples.heard(presentation=shown, decision=None)
    write_minutes(target, replace(samples.minutes(1), cases=(heard,)), ENGLISH)
    assert bare("1 withdrawn") in body_of(target)


def test_the_agenda_tells_lanes_times_and_what_is_missing(target):
    heard = samples.heard(missing=(Missing.IMAGING, Missing.STAGE))
    sheet = samples.agenda(10)
    assert write_agenda(target, replace(sheet, cases=(*sheet.cases, heard)), ENGLISH) == 1
    text = body_of(target)
    for words in (
        "To discuss — 9",
        "To register: follows the guideline exactly — 2",
        "14:13",
        "58 y",
        "Missing: imaging, stage",
        "Collect and destroy after the meeting",
    ):
        assert bare(words) in text, words


def test_an_empty_agenda_is_one_page(target):
    assert write_agenda(target, samples.agenda(0), ENGLISH) == 1
    assert bare("No case is on the agenda.") in body_of(target)


def test_a_table_repeats_its_head_on_each_page(target):
    assert write_agenda(target, samples.agenda(40), ENGLISH) > 2
    assert all(bare("Question Notes") in bare(text) for text in page_texts(target))


def test_the_attendance_sheet_is_one_page_with_room_for_guests(target):
    assert write_attendance(target, samples.attendance(), ENGLISH) == 1
    text = body_of(target)
    for each in samples.participants():
        assert bare(each.name) in text
    assert bare("The chair certifies the attendance") in text


def test_forty_participants_take_the_pages_they_need(target):
    many = samples.participants() * 7
    assert write_attendance(target, replace(samples.attendance(), participants=many), ENGLISH) <= 4
    assert body_of(target).count(bare("Dr Jean-Baptiste Béraud")) == 7


def a_course(**values: object) -> CourseEntry:
    made = CourseEntry(
        id=samples.ID, case_id=samples.ID, kind=CourseKind.TREATMENT, treatment=Treatment.SURGERY,
        text="Résection jéjunale R0.", started_on=PartialDate(2021, 3), place="CH d’origine",
    )  # fmt: skip
    return replace(made, **values)


def test_past_treatments_are_told_with_their_dates_and_state(target):
    course = (
        a_course(),
        a_course(
            treatment=Treatment.TARGETED, text="Imatinib", place="", step=CourseStep.ACTIVE,
            started_on=PartialDate(2021), ended_on=PartialDate(2024, 5),
        ),
        a_course(kind=CourseKind.RELAPSE, treatment=None, text="", place="", started_on=None),
    )  # fmt: skip
    text = printed(target, replace(samples.heard(), course=course))
    for words in (
        "Surgery, Résection jéjunale R0, CH d’origine (March 2021)",
        "Targeted, Imatinib (2021 – May 2024, active)",
        "Relapse",
    ):
        assert bare(words) in text


@pytest.mark.parametrize(
    "values",
    [
        {"step": CourseStep.PLANNED},
        {"started_on": PartialDate(2026, 12)},
        {"kind": CourseKind.IMAGING, "treatment": None},
    ],
)
def test_what_was_not_done_before_the_meeting_is_no_past_treatment(target, values):
    heard = replace(samples.heard(), course=(a_course(**values),))
    assert bare("Résection jéjunale") not in printed(target, heard)


def test_grades_wishes_and_the_state_of_the_patient_are_on_the_sheet(target):
    found = (
        Finding(kind=FindingKind.KI67, value="8"),
        Finding(kind=FindingKind.HISTOLOGICAL_SUBTYPE, value="biphasic"),
        Finding(kind=FindingKind.OTHER, name="ENSAT", edition="2008", value="II"),
    )
    heard = samples.heard()
    heard = replace(
        heard,
        case=replace(heard.case, findings=found, social="Vit seule", wishes="Rester chez elle"),
        presentation=replace(heard.presentation, karnofsky=80, g8_half_points=27),
    )
    text = printed(target, heard)
    for words in (
        "Ki67: 8 %", "Histological subtype: biphasic", "ENSAT (2008): II", "Vit seule",
        "Rester chez elle", "Ps0 · Karnofsky 80 · G8 13.5 / 17",
    ):  # fmt: skip
        assert bare(words) in text
    assert len(PdfReader(target).pages) == 1


def test_the_agenda_and_the_minutes_name_grades_and_treatments_alone(target):
    found = (Finding(kind=FindingKind.KI67, value="8"),)
    heard = replace(samples.heard(), case=samples.case(findings=found), course=(a_course(),))
    for write, sheet in (
        (write_agenda, replace(samples.agenda(), cases=(heard,))),
        (write_minutes, replace(samples.minutes(), cases=(heard,))),
    ):
        write(target, sheet, ENGLISH)
        text = bare("".join(page_texts(target)))
        assert bare("Ki67: 8 %") in text
        assert bare("Surgery (March 2021)") in text
        assert bare("Résection jéjunale") not in text
