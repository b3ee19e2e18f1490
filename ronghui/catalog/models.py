"""The shape of every `.toml` of the content folders, and the typed objects read from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from ronghui.catalog.words import Section, Words

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, Language] = ("zh", "en")
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
PathId = Literal["sprint", "engineering", "research"]
Name = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class Spec(BaseModel):
    """Strict and frozen: an unknown key in a toml is an error, not a wish."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Spec):
    """Where a fact comes from. `evidence`: V read in the source, X computed by us, R reported by its authors."""

    title: str
    year: int
    url: str = ""
    evidence: Literal["V", "X", "R"] = "V"


class Statistic(Spec):
    """A bound on a statistic of a random output, computed on the trusted side from the raw array."""

    of: Literal["mean", "std", "min", "max"]
    axis: int | None = None
    low: float
    high: float


class Observation(Spec):
    """How one observed value is judged against the reference's."""

    compare: Literal["close", "equal", "statistic"] = "close"
    rtol: float = Field(1e-6, ge=0)
    atol: float = Field(1e-8, ge=0)
    dtype: Literal["same", "kind", "any"] = "kind"  # kind: float, integer, boolean or complex
    gradient: bool = False
    view: Literal["", "rows", "shares"] = ""  # of raw random rows: which occur, or how often, in ascending order
    statistics: tuple[Statistic, ...] = ()

    @model_validator(mode="after")
    def _statistics_belong_to_statistic(self) -> Observation:
        if (self.compare == "statistic") != bool(self.statistics):
            raise ValueError('`statistics` are given exactly where compare is "statistic"')
        return self


class Budget(Spec):
    """CPU allowed to a submission: `ratio` times the reference's own, but never under `floor` seconds."""

    ratio: float = Field(50.0, gt=1)
    floor: float = Field(2.0, gt=0)
    memory_mib: int = Field(1024, gt=0)


class ExerciseSpec(Spec):
    """exercise.toml: every id and number of an exercise; the words are in zh.md and en.md."""

    version: int = Field(ge=1)
    unit: Slug
    order: int
    difficulty: int = Field(ge=1, le=5)
    minutes: int = Field(ge=1)
    stack: Literal["numpy", "torch"]
    entries: tuple[Name, ...] = Field(min_length=1)
    cases: tuple[Slug, ...] = Field(min_length=1)
    observations: dict[str, Observation] = Field(min_length=1)
    mistakes: tuple[Slug, ...] = ()
    ignores: dict[Slug, tuple[Slug, ...]] = Field(default_factory=dict)  # mistake -> cases that say nothing about it
    bug: Slug | None = None  # of a bug hunt: the mistake that the starter makes
    forbidden: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    paths: tuple[PathId, ...] = ()
    data: tuple[str, ...] = ()  # "emoji.txt128" is the array txt128 of data/emoji/emoji.npz
    budget: Budget = Budget()
    may_change_inputs: bool = False
    seed_items: tuple[str, ...] = ()  # rows of the seed article this answers, e.g. "3.1"
    sources: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def _ignores_name_mistakes_and_cases(self) -> ExerciseSpec:
        if not set(self.ignores) <= set(self.mistakes):
            raise ValueError("`ignores` has a key that is not one of `mistakes`")
        if any(not set(cases) < set(self.cases) for cases in self.ignores.values()):
            raise ValueError("`ignores` lists cases of `cases`, and never all of them")
        return self

    @model_validator(mode="after")
    def _bug_is_a_mistake(self) -> ExerciseSpec:
        if self.bug is not None and self.bug not in self.mistakes:
            raise ValueError("`bug` is one of `mistakes`: the one that the starter makes")
        return self


class EquivalentFile(Spec):
    """equivalent.toml: the id of a mutant of the solution that passes -> why it does the same as the solution."""

    equivalent: dict[str, Annotated[str, Field(pattern=r"\S")]]


class FigureSpec(Spec):
    """One figure of a lesson: `compute.<id>` runs once per state, `draw.<id>` draws one picture a state."""

    stack: Literal["numpy", "torch"] = "numpy"
    states: tuple[float | int | str, ...] = (0,)
    start: int = 0
    height: int = 380
    data: tuple[str, ...] = ()
    solution: str | None = None  # an exercise whose solution (or the learner's own code) is drawn
    cpu_seconds: float = 60.0
    seed_items: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _start_is_a_state(self) -> FigureSpec:
        if not 0 <= self.start < len(self.states):
            raise ValueError("`start` is the index of a state")
        return self


class PredictionSpec(Spec):
    """A question asked before a figure is shown."""

    answer: Slug
    figure: Slug


class LessonSpec(Spec):
    version: int = Field(ge=1)
    order: int
    minutes: int = Field(ge=1)
    prerequisites: tuple[str, ...] = ()
    figures: dict[Slug, FigureSpec] = Field(default_factory=dict)
    predictions: dict[Slug, PredictionSpec] = Field(default_factory=dict)
    given: dict[str, str] = Field(default_factory=dict)  # numeral in the prose -> what was chosen to be so
    seed_items: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


class TermSpec(Spec):
    """The strings that stand for a term in prose: `zh = ["模态间隙"]`, `en = ["modality gap"]`."""

    zh: tuple[str, ...] = Field(min_length=1)
    en: tuple[str, ...] = Field(min_length=1)


class TermsFile(Spec):
    terms: dict[Slug, TermSpec]


class SeedRow(Spec):
    """One section or list item of the seed article; `same_as` where it only repeats others."""

    zh: str
    en: str
    same_as: tuple[str, ...] = ()


class SeedFile(Spec):
    rows: dict[str, SeedRow]


class UnitSpec(Spec):
    order: int
    prerequisites: tuple[Slug, ...] = ()


class Numeric(Spec):
    """A number to be answered; `slips` are the usual wrong numbers, named in the words as `### slip: id`."""

    value: float
    tolerance: float = Field(ge=0)  # absolute
    unit: str = ""
    slips: dict[Slug, float] = Field(default_factory=dict)


class Picture(Spec):
    """An option shown as a figure: one state, by its index, of a figure of a lesson."""

    lesson: str
    figure: Slug
    state: int = Field(0, ge=0)


class QuestionSpec(Spec):
    kind: Literal["open", "single", "multiple", "numeric", "order", "line"]
    level: int = Field(ge=1, le=3)
    answer: tuple[Slug, ...] = ()  # ids of the right options (single, multiple), or of all in their order (order)
    pictures: dict[Slug, Picture] = Field(default_factory=dict)  # option -> what is shown for it: "which figure?"
    numeric: Numeric | None = None
    line: int | None = Field(None, ge=1)  # "spot the wrong line": its number in the question's first code block
    rubric: dict[Slug, int] = Field(default_factory=dict)  # point -> weight, adding up to 100
    lessons: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    seed_items: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def _answer_fits_the_kind(self) -> QuestionSpec:
        if self.kind == "single" and len(self.answer) != 1:
            raise ValueError("a single choice has exactly one id in `answer`")
        if self.kind == "multiple" and not self.answer:
            raise ValueError("a multiple choice names its right options in `answer`")
        if self.kind == "order" and len(self.answer) < 3:
            raise ValueError("an ordering question gives at least three ids in `answer`, in the right order")
        if (self.kind == "line") != (self.line is not None):
            raise ValueError('`line` is given exactly where kind is "line"')
        if self.pictures and self.kind not in ("single", "multiple"):
            raise ValueError('`pictures` belong to the options of kind "single" or "multiple"')
        if (self.kind == "numeric") != (self.numeric is not None):
            raise ValueError('`numeric` is given exactly where kind is "numeric"')
        if self.kind == "open" and not self.rubric:
            raise ValueError("an open question has a `rubric`")
        if self.rubric and sum(self.rubric.values()) != 100:
            raise ValueError("the weights of the rubric add up to 100")
        return self


class QuestionsFile(Spec):
    questions: dict[Slug, QuestionSpec]


@dataclass(frozen=True)
class Unit:
    id: str
    spec: UnitSpec
    words: dict[Language, Words]


@dataclass(frozen=True)
class Lesson:
    """A lesson folder. `id` is `<unit>/<slug>`."""

    id: str
    folder: Path
    spec: LessonSpec
    words: dict[Language, Words]

    @property
    def unit(self) -> str:
        return self.id.split("/")[0]

    @cached_property
    def compute(self) -> str:
        return (self.folder / "compute.py").read_text(encoding="utf-8")

    @cached_property
    def draw(self) -> str:
        return (self.folder / "draw.py").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Exercise:
    """An exercise folder and its solution. `id` is `<track>/<slug>`, the folder's path."""

    id: str
    folder: Path
    solution_path: Path
    spec: ExerciseSpec
    words: dict[Language, Words]

    @property
    def track(self) -> str:
        return self.id.split("/")[0]

    @cached_property
    def starter(self) -> str:
        return (self.folder / "starter.py").read_text(encoding="utf-8")

    @cached_property
    def checks(self) -> str:
        return (self.folder / "checks.py").read_text(encoding="utf-8")

    @cached_property
    def draw(self) -> str:
        return (self.folder / "draw.py").read_text(encoding="utf-8")

    @cached_property
    def solution(self) -> str:
        return self.solution_path.read_text(encoding="utf-8")

    def varied(self, **changes: object) -> Exercise:
        """The same exercise with other entries in its toml: fewer cases, no mistakes, another budget."""
        return replace(self, spec=self.spec.model_copy(update=changes))

    @cached_property
    def mistakes(self) -> dict[str, str]:
        """The stored wrong solutions, in the order of the toml: name -> source.

        A mistake may be stored in several variants, `<id>.py` and `<id>--<variant>.py`: the same misconception
        together with another omission that often goes with it. `mistake_id` gives the id of a name.
        The bug of a bug hunt is not stored twice: it is the starter.
        """
        found: dict[str, str] = {}
        for id in self.spec.mistakes:
            if id == self.spec.bug:
                found[id] = self.starter
            else:
                found[id] = (self.folder / "mistakes" / f"{id}.py").read_text(encoding="utf-8")
            for path in sorted((self.folder / "mistakes").glob(f"{id}--*.py")):
                found[path.stem] = path.read_text(encoding="utf-8")
        return found


def mistake_id(name: str) -> str:
    """The mistake that a stored file, possibly a variant, belongs to."""
    return name.split("--")[0]


@dataclass(frozen=True)
class Question:
    """One interview question. `id` is `<unit>/<slug>`."""

    id: str
    spec: QuestionSpec
    words: dict[Language, Section]

    @property
    def unit(self) -> str:
        return self.id.split("/")[0]
