"""The tour's readings: a sarcoma up to a third reading that overturns the first, and three more."""

from dataclasses import replace
from datetime import timedelta

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import new_id
from mdtboard.domain.material import read_materials
from mdtboard.domain.reading import (
    Certainty,
    Compared,
    Concordance,
    Discordance,
    ExpertResult,
    Impact,
    Indication,
    ReadingState,
    SecondReading,
)
from mdtboard.domain.reading_work import WorkState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.techniques import read_techniques
from mdtboard.reports.extract import text_of
from mdtboard.services.rehearing import Comparison
from mdtboard.tour.preparation import Stage
from mdtboard.tour.report import Step
from mdtboard.ui.documents.wording import wording

_EDITION = "ICD-O-3.2"
_LETTERS = (DocumentKind.READING_REQUEST, DocumentKind.READING_COVER, DocumentKind.READING_LABELS)
# A family, its network, both codes, how they compare, in what, and whether it matters.
_OTHERS = (
    (TumourFamily.MESOTHELIOMA, "NETMESO", "9052/3", "9053/3", Concordance.MINOR,
     (Discordance.SUBTYPE,), Impact.NO),
    (TumourFamily.NEUROENDOCRINE, "ENDOCAN-RENATEN", "8240/3", "8249/3", Concordance.MINOR,
     (Discordance.GRADE,), Impact.NO),
    (TumourFamily.LYMPHOMA, "LYMPHOPATH", "9690/3", "9690/3", Concordance.CONCORDANT,
     (), Impact.NO),
)  # fmt: skip


def ask_expert(stage: Stage, step: Step) -> None:
    """Ask an expert to read the first case again, and print what goes with the material."""
    services, words = stage.services, stage.words
    today = services.desk.today()
    case = _first(stage).case
    request = replace(
        services.readings.new_request(case),
        expert_centre=words.expert,
        first_laboratory=words.laboratory,
        indication=Indication.BOARD,
        problem=words.problem,
        first_certainty=Certainty.PROVISIONAL,
        requested_on=today - timedelta(days=30),
    )
    asked = services.readings.request(request)
    for kind in _LETTERS:
        made = services.reading_papers.make(kind, (asked.id,), wording(stage.language))
        services.documents.file(made, stage.out / "documents" / made.name)
        step.check(f"{kind.value} can be read", words.expert in text_of(made.path))
    materials = read_materials(words.material)
    services.readings.send(asked, today - timedelta(days=28), materials)
    [line] = services.readings.worklist()
    step.check("the reading is late", line.state is WorkState.LATE and line.age == 30)
    step.check("the case awaits it", _first(stage).reading_state is ReadingState.AWAITED)


def read_thrice(stage: Stage, step: Step) -> None:
    """Receive an expert's reading that changes nothing, then a third that changes everything."""
    services, words = stage.services, stage.words
    readings, today = services.readings, services.desk.today()
    [line] = readings.worklist()
    received = readings.receive(line.reading, today - timedelta(days=20))
    result = ExpertResult(diagnosis=words.second_diagnosis, code="8850/3", reference="REL-001")
    reported = readings.report(received, today - timedelta(days=12), result)
    state = _first(stage).reading_state
    step.check("it waits for a comparison", state is ReadingState.TO_COMPARE)
    agreed = Compared(concordance=Concordance.CONCORDANT, impact=Impact.NO)
    expert = readings.compare(reported, agreed).reading
    third = readings.request(
        replace(readings.third_request(expert), expert_centre=words.coordinating)
    )
    step.check("the case awaits the third", _first(stage).reading_state is ReadingState.AWAITED)
    outcome = _overturn(stage, third)
    back = readings.give_back(expert, today)
    step.check("the material is back", not any(item.is_owed for item in back.materials))
    step.check("the case is heard again", outcome.meeting_id == stage.next_meeting_id)
    decision = _first(stage).decision
    step.check("its decision is to review", decision is not None and decision.is_overturned)
    case = _first(stage).case
    step.check("the case has what the third reading says", case.diagnosis == words.third_diagnosis)
    step.check("its first diagnosis is kept as history", len(case.former_diagnoses) == 1)
    step.check("a third reading makes it certain", case.diagnosis_certain)
    _print_concordance(stage, step, outcome.reading)


def _overturn(stage: Stage, third: SecondReading) -> Comparison:
    readings, words, today = stage.services.readings, stage.words, stage.services.desk.today()
    result = ExpertResult(
        diagnosis=words.third_diagnosis,
        code="8890/3",
        edition=_EDITION,
        reference="REL-002",
        techniques=read_techniques(words.techniques),
    )
    reported = readings.report(third, today, result)
    _, carried = readings.offered(reported, Concordance.MAJOR)
    outcome = readings.compare(
        reported,
        Compared(
            concordance=Concordance.MAJOR,
            discordances=(Discordance.TYPE, Discordance.GRADE),
            impact=Impact.YES,
            comment=words.comment,
        ),
        carried,
    )
    reviewed = readings.review(outcome.reading, today, words.third_diagnosis)
    return replace(outcome, reading=reviewed)


def _print_concordance(stage: Stage, step: Step, third: SecondReading) -> None:
    services, words = stage.services, stage.words
    kind = DocumentKind.CONCORDANCE
    made = services.reading_papers.make(kind, (third.id,), wording(stage.language))
    services.documents.file(made, stage.out / "documents" / made.name)
    text = " ".join(text_of(made.path).split())
    told = (words.second_diagnosis, words.third_diagnosis, words.coordinating)
    step.check("the report sets three readings side by side", all(each in text for each in told))


def read_others(stage: Stage, step: Step) -> None:
    """Live a mesothelioma, a neuroendocrine tumour and a lymphoma through their readings."""
    services, today = stage.services, stage.services.desk.today()
    networks = {network.acronym: network.id for network in services.set_up.networks()}
    for place, (family, network, first, second, concordance, kinds, impact) in enumerate(_OTHERS):
        named, read = stage.words.others[place]
        patient, case = services.patients.new_case()
        _, saved = services.patients.save(
            replace(patient, birth_name=f"Visite-{place + 1}", local_id=f"TOUR-R{place + 1}"),
            replace(
                case,
                family=family,
                network_id=networks[network],
                diagnosis=named,
                morphology_code=first,
                code_edition=_EDITION,
            ),
        )
        assert saved is not None
        asked = replace(
            services.readings.new_request(saved), requested_on=today - timedelta(days=9 + place)
        )
        reported = services.readings.report(
            services.readings.request(asked),
            today - timedelta(days=1),
            ExpertResult(diagnosis=read, code=second, edition=_EDITION),
        )
        compared = Compared(concordance=concordance, discordances=kinds, impact=impact)
        _, offer = services.readings.offered(reported, concordance)
        carried = offer if concordance.is_discordant else None
        outcome = services.readings.compare(reported, compared, carried)
        step.check(f"{family.value} disturbs no agenda", not outcome.heard_again)
    _count(stage, step)


def _count(stage: Stage, step: Step) -> None:
    readings = stage.services.readings
    pairs = readings.pairs()
    figures = readings.figures(pairs)
    step.check("four first opinions are counted", len(figures.read) == 4)
    agreed = figures.by_concordance[Concordance.CONCORDANT]
    step.check("half of them agree", agreed.share == 0.5)
    step.check(
        "each network has its own", len(readings.figures(pairs, network="NETMESO").read) == 1
    )
    step.check("a median delay is told", figures.asked_to_report.median == 9.5)


def replace_advice(stage: Stage, step: Step) -> None:
    """Hear the overturned case at the next meeting; the new advice replaces the old one."""
    services = stage.services
    assert stage.next_meeting_id is not None
    first = _first(stage)
    services.meetings.start(stage.next_meeting_id)
    agenda = services.meetings.agenda(stage.next_meeting_id)
    [again] = [row for row in agenda if row.case.id == first.case.id]
    shown = again.reading is not None and again.reading.second_diagnosis
    step.check("it comes with what was read", shown == stage.words.third_diagnosis)
    draft = replace(services.decisions.draft_for(again), text=stage.words.revised)
    recorded = services.decisions.record(services.decisions.edit(draft, new_id()))
    step.check("the new advice is not provisional", not recorded.provisional)
    services.decisions.validate((recorded,))
    old = _first(stage).decision
    assert old is not None
    replaced = old.step is DecisionStep.REPLACED and bool(old.text)
    step.check("the former advice is replaced and keeps its words", replaced)
    _print_both(stage, step, again)


def _print_both(stage: Stage, step: Step, again: PresentedCase) -> None:
    documents, words = stage.services.documents, wording(stage.language)
    assert stage.meeting_id is not None
    assert stage.next_meeting_id is not None
    first = _first(stage)
    for meeting_id, row in ((stage.meeting_id, first), (stage.next_meeting_id, again)):
        made = documents.make(DocumentKind.CONSENSUS, meeting_id, words, row.presentation.id)
        documents.file(made, stage.out / "documents" / f"readings-{made.name}")
    made = documents.make(
        DocumentKind.CONSENSUS, stage.next_meeting_id, words, again.presentation.id
    )
    flat = " ".join(text_of(made.path).split())
    step.check("the new sheet prints the new advice", stage.words.revised in flat)


def _first(stage: Stage) -> PresentedCase:
    return stage.services.meetings.presented(stage.presentations[0])
