"""Grades the mutants of a solution: killed, or survived with the reason why it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

from ronghui.catalog import Exercise
from ronghui.catalog.load import read_equivalent
from ronghui.grading import Grader, Submission
from ronghui.mutation.mutants import Mutant, mutants_of

CPU_FLOOR = 1.0  # seconds; a mutant that loops is to end early
AT_ONCE = 3


@dataclass(frozen=True)
class Row:
    """One mutant. `reason`: of a killed one the seed, case and rung; of a survivor the entry of equivalent.toml."""

    exercise: str
    mutant: str
    status: Literal["killed", "survived"]
    reason: str

    @property
    def unexplained(self) -> bool:
        return self.status == "survived" and not self.reason


@dataclass(frozen=True)
class Score:
    """All mutants of one exercise; `stale` are the entries of equivalent.toml that name no survivor."""

    exercise: str
    rows: tuple[Row, ...]
    stale: tuple[str, ...]

    @property
    def killed(self) -> int:
        return sum(row.status == "killed" for row in self.rows)

    @property
    def unexplained(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.unexplained)

    @property
    def equivalent(self) -> int:
        return len(self.rows) - self.killed - len(self.unexplained)

    @property
    def clean(self) -> bool:
        return not self.unexplained and not self.stale


class MutationFault(Exception):
    """The solution itself does not pass, or a mutant could not be judged: nothing can be said."""


def score(exercise: Exercise, grader: Grader, seeds: Sequence[int] = (0, 1, 2), every: int = 1) -> Score:
    """Judge the mutants of the solution, or one in `every` of them.

    Raises MutationFault, and SpecError of a broken equivalent.toml.
    """
    reasons = read_equivalent(exercise)
    judged = _lean(exercise)
    for seed in seeds:  # once before the mutants: so the reference's results are known to all of them
        verdict = grader.grade(Submission(judged, exercise.solution, seed)).verdict
        if verdict.status != "pass":
            raise MutationFault(f"{exercise.id}: the solution itself is judged `{verdict.status}` with seed {seed}")

    def row(mutant: Mutant) -> Row:
        death = _death(judged, mutant, grader, seeds)
        if death is None:
            return Row(exercise.id, mutant.id, "survived", reasons.get(mutant.id, ""))
        return Row(exercise.id, mutant.id, "killed", death)

    known = list(mutants_of(exercise.solution))
    sample = known[::every]
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="mutants") as pool:
        rows = tuple(pool.map(row, sample))
    survivors = {row.mutant for row in rows if row.status == "survived"}
    left_out = {mutant.id for mutant in known} - {mutant.id for mutant in sample}
    return Score(exercise.id, rows, tuple(id for id in reasons if id not in survivors | left_out))


def _lean(exercise: Exercise) -> Exercise:
    """The exercise without its mistakes, which no mutant needs, and with less patience."""
    budget = exercise.spec.budget.model_copy(update={"floor": CPU_FLOOR})
    return exercise.varied(mistakes=(), budget=budget)


def _death(exercise: Exercise, mutant: Mutant, grader: Grader, seeds: Sequence[int]) -> str | None:
    """How the mutant failed on the first seed; None where it passes on any, for then luck decides."""
    first = None
    for seed in seeds:
        verdict = grader.grade(Submission(exercise, mutant.code, seed)).verdict
        if verdict.status == "pass":
            return None
        if verdict.status == "ungradable":  # all else refuses it; `not_attempted` is torch's NotImplementedError
            raise MutationFault(f"{exercise.id}: `{mutant.id}` is judged `{verdict.status}`: {verdict.cause}")
        failing = verdict.first_failing
        rung = failing.difference.rung if failing and failing.difference else verdict.status
        first = first or f"seed {seed}, case {failing.id if failing else '-'}: {rung}"
    return first
