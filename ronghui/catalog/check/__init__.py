"""The content linter: every broken rule with file and line, in a sentence that says what to do.

Everything here is read, not run; what needs running is proved by tests/content.
"""

from __future__ import annotations

from collections.abc import Iterator

from ronghui.catalog.check.exercises import ExerciseRules
from ronghui.catalog.check.lessons import LessonRules
from ronghui.catalog.check.questions import QuestionRules
from ronghui.catalog.check.rules import Rules, line_of
from ronghui.catalog.coverage import seed_rows
from ronghui.catalog.load import Catalog, Finding
from ronghui.catalog.models import LANGUAGES


def check(catalog: Catalog) -> list[Finding]:
    """Every broken rule, sorted by file and line."""
    exercises, lessons, questions = ExerciseRules(catalog), LessonRules(catalog), QuestionRules(catalog)
    found = list(catalog.findings)
    for exercise in catalog.exercises.values():
        found += exercises.exercise(exercise)
    for lesson in catalog.lessons.values():
        found += lessons.lesson(lesson)
    for question in catalog.questions.values():
        found += questions.question(question)
    whole = CourseRules(catalog)
    found += whole.units()
    found += whole.seed()
    found += whole.glossary()
    return sorted(set(found))


class CourseRules(Rules):
    """What holds over all folders: units, the rows of the seed article, the glossary."""

    def units(self) -> Iterator[Finding]:
        for unit in self.catalog.units.values():
            toml = self.catalog.root / "lessons" / unit.id / "unit.toml"
            yield from self.parity(unit.words)
            for id in unit.spec.prerequisites:
                if id not in self.catalog.units:
                    yield self.at(toml, line_of(toml, id), f"prerequisite `{id}` is not a unit")

    def seed(self) -> Iterator[Finding]:
        """What content says it answers is a row of lessons/seed.toml."""
        if not (self.catalog.root / "lessons" / "seed.toml").exists():
            return
        rows = seed_rows(self.catalog)
        tagged = [(e.folder / "exercise.toml", e.spec.seed_items) for e in self.catalog.exercises.values()]
        for lesson in self.catalog.lessons.values():
            toml = lesson.folder / "lesson.toml"
            tagged.append((toml, lesson.spec.seed_items))
            tagged += [(toml, figure.seed_items) for figure in lesson.spec.figures.values()]
        interview = self.catalog.root / "interview"
        tagged += [(interview / q.unit / "questions.toml", q.spec.seed_items) for q in self.catalog.questions.values()]
        for toml, items in tagged:
            for item in items:
                if item not in rows:
                    yield self.at(toml, line_of(toml, item), f"`{item}` is no row of lessons/seed.toml")

    def glossary(self) -> Iterator[Finding]:
        folder, owner = self.catalog.root / "glossary", dict[tuple[str, str], str]()
        for term in self.catalog.terms.values():
            yield from self.same(folder / "zh.md", term.words["zh"], term.words["en"])
            for lang in LANGUAGES:
                for form in term.forms[lang]:
                    other = owner.setdefault((lang, form.casefold()), term.id)
                    if other != term.id:
                        toml = folder / "terms.toml"
                        yield self.at(toml, line_of(toml, form), f"`{form}` stands for `{other}` already")
