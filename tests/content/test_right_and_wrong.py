"""No right answer fails, no wrong one passes, and a misconception is named for what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from ronghui.catalog import Catalog, load_catalog
from ronghui.grading import Grader, Submission
from tests.content.corpora import Sample, alone, each, samples

EXERCISES = load_catalog().exercises
every_exercise = pytest.mark.parametrize("id", EXERCISES)


@every_exercise
def test_there_are_three_other_right_solutions(id: str) -> None:
    assert sum(sample.exercise == id for sample in samples("alternatives")) >= 3


@every_exercise
def test_each_mistake_is_written_in_two_other_ways(id: str) -> None:
    written = Counter(sample.mistake for sample in samples("misconceptions") if sample.exercise == id)
    assert set(written) == set(EXERCISES[id].spec.mistakes)
    assert all(count >= 2 for count in written.values()), written


@every_exercise
def test_there_are_bugs_that_are_no_misconception(id: str) -> None:
    assert sum(sample.exercise == id for sample in samples("unrelated")) >= 3


def passes(sample: Sample, catalog: Catalog, grader: Grader, seeds: range) -> None:
    exercise = alone(catalog.exercises[sample.exercise])
    for seed in seeds:
        verdict = grader.grade(Submission(exercise, sample.code, seed)).verdict
        assert verdict.status == "pass", f"{sample}, seed {seed}: {verdict.cause or verdict.first_failing}"


@each("alternatives")
def test_a_right_solution_passes(sample: Sample, catalog: Catalog, grader: Grader) -> None:
    passes(sample, catalog, grader, range(3))


@pytest.mark.prove
@every_exercise
def test_right_solutions_pass_on_two_hundred_seeds(
    id: str, catalog: Catalog, grader: Grader, record_property: Callable[[str, object], None]
) -> None:
    """Seed by seed, so that the reference runs once for all of them."""
    written = [sample for sample in samples("alternatives") if sample.exercise == id]
    for seed in range(200):
        for sample in written:
            passes(sample, catalog, grader, range(seed, seed + 1))
    record_property("verdicts", 200 * len(written))


@each("misconceptions", one_in=2)
def test_a_misconception_fails_and_is_named(sample: Sample, catalog: Catalog, grader: Grader) -> None:
    verdict = grader.grade(Submission(catalog.exercises[sample.exercise], sample.code, 1)).verdict
    assert verdict.status in ("fail", "timeout")
    assert verdict.mistake == sample.mistake


@each("unrelated")
def test_another_bug_fails_and_is_not_named(sample: Sample, catalog: Catalog, grader: Grader) -> None:
    verdict = grader.grade(Submission(catalog.exercises[sample.exercise], sample.code, 1)).verdict
    assert verdict.status in ("fail", "timeout", "error")
    assert verdict.mistake is None
