"""Reads the content folders into a Catalog. A broken folder is left out and reported, never fatal."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from ronghui.catalog.glossary import Term
from ronghui.catalog.models import (
    LANGUAGES,
    EquivalentFile,
    Exercise,
    ExerciseSpec,
    Language,
    Lesson,
    LessonSpec,
    Question,
    QuestionsFile,
    Spec,
    TermsFile,
    Unit,
    UnitSpec,
)
from ronghui.catalog.words import Section, Words, WordsError, read_words
from ronghui.syntax import parse

ROOT = Path(__file__).resolve().parents[2]
S = TypeVar("S", bound=Spec)


@dataclass(frozen=True, order=True)
class Finding:
    """A broken rule: where, and a sentence that says what is wrong and what to do."""

    path: Path
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.sentence}"


@dataclass(frozen=True)
class Catalog:
    """Everything there is to learn, by id, in the order of the course."""

    root: Path
    units: Mapping[str, Unit] = field(default_factory=dict)
    lessons: Mapping[str, Lesson] = field(default_factory=dict)
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def lessons_of(self, unit: str) -> list[Lesson]:
        return [lesson for lesson in self.lessons.values() if lesson.unit == unit]

    def exercises_of(self, unit: str) -> list[Exercise]:
        return [exercise for exercise in self.exercises.values() if exercise.spec.unit == unit]

    def questions_of(self, unit: str) -> list[Question]:
        return [question for question in self.questions.values() if question.unit == unit]


def load_catalog(root: Path = ROOT) -> Catalog:
    """Read all content folders under `root`."""
    findings: list[Finding] = []

    def attempt(read: Callable[[Path], object], path: Path) -> object | None:
        try:
            return read(path)
        except (WordsError, SpecError) as error:
            findings.append(Finding(error.path.relative_to(root), error.line, error.sentence))
        except OSError as error:
            findings.append(Finding(path.relative_to(root), 1, f"cannot be read: {error.strerror}"))
        return None

    def gather(pattern: str, read: Callable[[Path], object]) -> list[object]:
        paths = sorted(root.glob(pattern))
        return [found for path in paths if (found := attempt(read, path)) is not None]

    units = [u for u in gather("lessons/*/unit.toml", _read_unit) if isinstance(u, Unit)]
    lessons = [x for x in gather("lessons/*/*/lesson.toml", _read_lesson) if isinstance(x, Lesson)]
    exercises = [
        x
        for x in gather("exercises/*/*/exercise.toml", lambda path: _read_exercise(path, root))
        if isinstance(x, Exercise)
    ]
    banks = [b for b in gather("interview/*/questions.toml", _read_questions) if isinstance(b, list)]

    glossaries = [g for g in gather("glossary/terms.toml", _read_terms) if isinstance(g, list)]

    unit_order = {u.id: u.spec.order for u in units}
    lessons.sort(key=lambda x: (unit_order.get(x.unit, 0), x.spec.order, x.id))
    exercises.sort(key=lambda x: (unit_order.get(x.spec.unit, 0), x.spec.order, x.id))
    questions = [q for bank in banks for q in bank]
    questions.sort(key=lambda q: unit_order.get(q.unit, 0))
    return Catalog(
        root=root,
        units={u.id: u for u in sorted(units, key=lambda u: u.spec.order)},
        lessons={x.id: x for x in lessons},
        exercises={x.id: x for x in exercises},
        questions={q.id: q for q in questions},
        terms={term.id: term for glossary in glossaries for term in glossary},
        findings=tuple(findings),
    )


class SpecError(Exception):
    """A toml that does not fit its model; names the line where it can be found."""

    def __init__(self, path: Path, line: int, sentence: str) -> None:
        super().__init__(f"{path}:{line}: {sentence}")
        self.path, self.line, self.sentence = path, line, sentence


def read_spec(path: Path, model: type[S]) -> S:
    """Read a toml into its model; raises SpecError."""
    try:
        source = path.read_text(encoding="utf-8")
        return model.model_validate(tomllib.loads(source))
    except UnicodeDecodeError:
        raise SpecError(path, 1, "this file is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        line = getattr(error, "lineno", None) or _line_in_message(str(error))
        raise SpecError(path, line, f"not valid TOML: {error}") from None
    except ValidationError as error:
        # A misspelt key is both unknown and missing: the unknown one has a line.
        first = min(error.errors(), key=lambda found: found["type"] != "extra_forbidden")
        where = ".".join(str(part) for part in first["loc"])
        raise SpecError(
            path, _line_of(source, [str(p) for p in first["loc"]]), f"{where or 'the file'}: {first['msg']}"
        ) from None


def read_equivalent(exercise: Exercise) -> dict[str, str]:
    """The explained survivors among the mutants of a solution; none without a file. Raises SpecError."""
    path = exercise.folder / "equivalent.toml"
    return dict(read_spec(path, EquivalentFile).equivalent) if path.exists() else {}


def _line_in_message(message: str) -> int:
    _, _, tail = message.partition("at line ")
    digits = "".join(c for c in tail.split(",")[0] if c.isdigit())
    return int(digits) if digits else 1


def _line_of(source: str, keys: list[str]) -> int:
    """The line on which the innermost key that can be found stands."""
    for key in reversed(keys):
        for number, line in enumerate(source.splitlines(), 1):
            bare = line.strip().strip("[]")
            if bare.split("=")[0].strip() == key or bare.split(".")[-1] == key:
                return number
    return 1


def _both(folder: Path) -> dict[Language, Words]:
    return {lang: read_words(folder / f"{lang}.md") for lang in LANGUAGES}


def _read_unit(path: Path) -> Unit:
    return Unit(path.parent.name, read_spec(path, UnitSpec), _both(path.parent))


def _read_lesson(path: Path) -> Lesson:
    folder = path.parent
    lesson = Lesson(f"{folder.parent.name}/{folder.name}", folder, read_spec(path, LessonSpec), _both(folder))
    if lesson.spec.figures:
        _parse_python(folder / "compute.py", lesson.compute)
        _parse_python(folder / "draw.py", lesson.draw)
    return lesson


def _read_exercise(path: Path, root: Path) -> Exercise:
    folder = path.parent
    id = f"{folder.parent.name}/{folder.name}"
    solution = root / "solutions" / folder.parent.name / f"{folder.name}.py"
    exercise = Exercise(id, folder, solution, read_spec(path, ExerciseSpec), _both(folder))
    for file, read in (
        (solution, lambda: exercise.solution),
        (folder / "starter.py", lambda: exercise.starter),
        (folder / "checks.py", lambda: exercise.checks),
        (folder / "draw.py", lambda: exercise.draw),
    ):
        _parse_python(file, _present(file, read))
    for mistake in exercise.spec.mistakes:
        if mistake == exercise.spec.bug:
            continue
        file = folder / "mistakes" / f"{mistake}.py"
        _parse_python(file, _present(file, lambda file=file: file.read_text(encoding="utf-8")))  # type: ignore[misc]
    return exercise


def _present(path: Path, read: Callable[[], str]) -> str:
    try:
        return read()
    except FileNotFoundError:
        raise SpecError(path, 1, "this file is missing") from None


def _parse_python(path: Path, source: str) -> ast.Module:
    try:
        return parse(source)
    except SyntaxError as error:
        raise SpecError(path, error.lineno or 1, f"not valid Python: {error.msg}") from None


def _read_terms(path: Path) -> list[Term]:
    """The terms in the order of the toml; every one has its words, and nothing else has."""
    specs, words = read_spec(path, TermsFile).terms, _both(path.parent)
    for found in words.values():
        for section in found.of("term"):
            if section.id not in specs:
                raise WordsError(found.path, section.line, f"term `{section.id}` is not in terms.toml")
    terms = []
    for id, spec in specs.items():
        sections: dict[Language, Section] = {}
        for lang, found in words.items():
            defined = found.get("term", id)
            if defined is None or not defined.rest:
                raise WordsError(found.path, 1, f"`## term: {id}` needs a name and, below it, a definition")
            sections[lang] = defined
        terms.append(Term(id, {"zh": spec.zh, "en": spec.en}, sections))
    return terms


def _read_questions(path: Path) -> list[Question]:
    unit = path.parent.name
    words = _both(path.parent)
    questions: list[Question] = []
    for slug, spec in read_spec(path, QuestionsFile).questions.items():
        sections: dict[Language, Section] = {}
        for lang in LANGUAGES:
            section = words[lang].get("question", slug)
            if section is None:
                raise WordsError(words[lang].path, 1, f"`## question: {slug}` is missing")
            sections[lang] = section
        questions.append(Question(f"{unit}/{slug}", spec, sections))
    for lang in LANGUAGES:
        known = {q.id.split("/")[1] for q in questions}
        for section in words[lang].of("question"):
            if section.id not in known:
                raise WordsError(words[lang].path, section.line, f"question `{section.id}` is not in questions.toml")
    return questions
