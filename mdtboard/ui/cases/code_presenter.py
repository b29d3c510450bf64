"""Decides what a code brings along: its edition, a note on what it means, an offer to fill."""

from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.codes import CodeHit, name_key, plain_code
from mdtboard.domain.expert_lists import read_histology, read_morphology
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.codes import CodeMeaning, CodeService
from mdtboard.ui import formats
from mdtboard.ui.labels import within

SYSTEMS: dict[str, CodeSystem] = {
    "topography_code": CodeSystem.ICD_O_TOPOGRAPHY,
    "morphology_code": CodeSystem.ICD_O_MORPHOLOGY,
    "icd10_code": CodeSystem.ICD_10,
    "orpha_code": CodeSystem.ORPHA,
}
# The words that a code stands for.
HISTOLOGY = "morphology"
_WORDS = {"topography_code": "topography", "morphology_code": HISTOLOGY}
_EDITION = "code_edition"
_MOST_ASKED = 4
_EMPTY = ("", TumourFamily.NOT_STATED)


class CodeView(Protocol):
    """What the presenter asks of the fields."""

    def values(self) -> dict[str, Any]:
        """Return what is entered, by the names of the fields."""

    def fill_in(self, values: dict[str, Any]) -> None:
        """Fill fields as if they were typed."""

    def show_note(self, name: str, text: str) -> None:
        """Say something quiet under a field."""

    def show_offer(self, words: str) -> None:
        """Offer to fill in what a code brings along, or nothing."""


class CodePresenter:
    """No code is refused: one that is in no list is kept, and that is said in a low voice."""

    def __init__(self, view: CodeView, codes: CodeService) -> None:
        self._view = view
        self._codes = codes
        self._offers: dict[str, dict[str, Any]] = {}
        self._edition = ""
        # A field, what was typed there, and what would complete it.
        self._completion: tuple[str, str, str] | None = None

    def look(self) -> None:
        """Say under each code what it means."""
        values = self._view.values()
        for name in SYSTEMS:
            self._view.show_note(name, self._note(name, values))

    def typing(self, name: str) -> None:
        """Be silent while a code is typed: it means nothing yet."""
        self._view.show_note(name, "")

    def typed(self, name: str) -> None:
        """Look at a code that was typed to its end; its only edition is filled in if none is."""
        values = self._view.values()
        code = values[name]
        if code and name == "morphology_code" and not values[_EDITION]:
            edition = self._codes.taken(SYSTEMS[name], code, formats.language()).edition
            if edition:
                self._view.fill_in({_EDITION: edition})
        self._offer(name, None)
        self._complete(name, code)
        self.look()

    def _complete(self, name: str, code: str) -> None:
        """Complete a code that is not whole where it can only be one; else offer the likeliest.

        Nobody guesses a behaviour: what is malignant in our table may be benign in the report.
        """
        hits = self._codes.completions(SYSTEMS[name], code, formats.language())
        if name == "topography_code" and len(hits) == 1 and hits[0].entity is not None:
            self._view.fill_in({name: hits[0].code})
        elif (name == "topography_code" and hits) or len({hit.code for hit in hits}) == 1:
            self._completion = (name, code, hits[0].code)
        self._view.show_offer(self._offer_words())

    def chosen(self, name: str, hit: CodeHit) -> None:
        """Take over a code from the list: its edition goes with it, the rest is offered.

        Of a histology chosen by its name, the code is offered.
        """
        values = self._view.values()
        if name == HISTOLOGY:
            self._offer(name, hit)
            return
        if name == "morphology_code" or (name == "topography_code" and not values[_EDITION]):
            self._view.fill_in({_EDITION: hit.edition})
        self._offer(name, hit)
        self.look()

    def take_offer(self) -> None:
        """Fill in what is on offer, where nothing was typed meanwhile."""
        filled = self._offered()
        if "morphology_code" in filled and self._edition:
            filled[_EDITION] = self._edition
        self._view.fill_in(filled)
        self._offers = {}
        self._completion = None
        self.look()
        self._view.show_offer("")

    def edited(self, name: str) -> None:
        """Offer no more what was typed meanwhile, nor the code of other words."""
        if self._offers and name in ("family", "morphology_code", *_WORDS.values()):
            if name == HISTOLOGY:
                self._offers.pop(HISTOLOGY, None)
            self._view.show_offer(self._offer_words())

    def _offer(self, name: str, hit: CodeHit | None) -> None:
        self._offers.pop(name, None)
        if self._completion is not None and self._completion[0] == name:
            self._completion = None
        family = TumourFamily.NOT_STATED
        if hit is not None and hit.entity is not None:
            family = hit.entity.family
        if hit is not None and name in _WORDS:
            self._offers[name] = {_WORDS[name]: hit.label, "family": family}
        elif hit is not None and hit.system is SYSTEMS["morphology_code"]:
            self._offers[name] = {"morphology_code": hit.code, "family": family}
            self._edition = hit.edition
        self._view.show_offer(self._offer_words())

    def _offered(self) -> dict[str, Any]:
        """Return what the codes chosen would fill, of what is still empty."""
        values = self._view.values()
        offered = [pair for offer in self._offers.values() for pair in offer.items()]
        found = {
            name: value for name, value in offered if value not in _EMPTY and values[name] in _EMPTY
        }
        if self._completion is not None:
            name, typed, completed = self._completion
            if values[name] == typed:
                found[name] = completed
        return found

    def _offer_words(self) -> str:
        translate = QCoreApplication.translate
        offered = self._offered()
        quoted, family = translate("cases", "“{words}”"), translate("cases", "family {family}")
        texts = (offered[name] for name in _WORDS.values() if name in offered)
        said = [quoted.format(words=text) for text in texts]
        words = translate("cases", "code {code}")
        codes = ("topography_code", "morphology_code")
        said += [words.format(code=offered[name]) for name in codes if name in offered]
        if "family" in offered:
            said.append(family.format(family=within(offered["family"])))
        if not said:
            return ""
        return translate("cases", "Fill in too: {words}").format(words=", ".join(said))

    def _note(self, name: str, values: dict[str, Any]) -> str:
        code, edition = values[name], values[_EDITION]
        if not code:
            return self._hint(values) if name == "icd10_code" else ""
        asked = self._question(name, code)
        if asked:
            return asked
        site = values["topography_code"] if name == "morphology_code" else ""
        found = self._codes.describe(SYSTEMS[name], code, formats.language(), edition, site)
        if found is not None:
            return meaning(found, code)
        if not self._codes.knows(SYSTEMS[name]):
            return ""
        return QCoreApplication.translate("cases", "In none of the lists; kept as typed.")

    def _question(self, name: str, code: str) -> str:
        """Ask what a code that is not whole stands for, or return nothing."""
        translate = QCoreApplication.translate
        hits = self._codes.completions(SYSTEMS[name], code, formats.language())
        if name == "topography_code" and hits:
            words = translate(
                "cases",
                "{heading} is a heading: say which place, or take {code} (NOS).",
            )
            return words.format(heading=code, code=hits[0].code)
        if name != "morphology_code" or read_morphology(code) or read_histology(code) is None:
            return ""
        if not hits:
            return translate(
                "cases",
                "The behaviour is missing: /0 benign, /1 uncertain, /2 in situ or /3 malignant.",
            )
        known = ", ".join(f"{hit.code} {hit.label}" for hit in hits[:_MOST_ASKED])
        return translate("cases", "The behaviour is missing: {codes}?").format(codes=known)

    def _hint(self, values: dict[str, Any]) -> str:
        """Say which ICD-10 code this histology often has; nobody derives one from the other."""
        site = values["topography_code"]
        entity = self._codes.entity_of(values["morphology_code"], values[_EDITION], site)
        if entity is None or not entity.icd10:
            return ""
        words = QCoreApplication.translate("cases", "Often {code} with this histology: to check.")
        return words.format(code=entity.icd10)


def meaning(found: CodeMeaning, code: str, *, network: bool = True) -> str:
    """Return what a code means, whose it is, and the code to use now if it is an old one."""
    translate = QCoreApplication.translate
    said, entity = [found.label], found.entity
    if network and found.network and found.network != found.reader:
        said.append(found.network)
    if network and found.reader:
        said.append(translate("cases", "read twice, {network}").format(network=found.reader))
    if entity is not None and plain_code(code) != plain_code(entity.code):
        words = translate("cases", "{code} in {edition}")
        said.append(words.format(code=entity.code, edition=entity.edition))
    return " · ".join(said)


def meanings(codes: CodeService, case: Case) -> dict[str, str]:
    """Return what the codes of a case mean, by field; what its own words say is left out."""
    found = {}
    for name, system in SYSTEMS.items():
        code = getattr(case, name)
        site = case.topography_code if name == "morphology_code" else ""
        known = codes.describe(system, code, formats.language(), case.code_edition, site)
        if known is None:
            continue
        words = meaning(known, code, network=False)
        said = getattr(case, _WORDS[name]) if name in _WORDS else ""
        if name_key(words) != name_key(said):
            found[name] = words
    return found
