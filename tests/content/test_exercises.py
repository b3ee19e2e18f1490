"""The contract of every exercise folder, proved by running it sealed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from ronghui.catalog import Catalog, Exercise, load_catalog
from ronghui.catalog.models import mistake_id
from ronghui.grading import Grader, Submission
from ronghui.grading.judge import behaves_alike
from tests.content.corpora import alone

EXERCISES = load_catalog().exercises
SEEDS = range(4)

every_exercise = pytest.mark.parametrize("id", EXERCISES)
every_mistake = pytest.mark.parametrize(
    "id, mistake", [(id, mistake) for id, exercise in EXERCISES.items() for mistake in exercise.mistakes]
)


@pytest.fixture
def exercise(catalog: Catalog, id: str) -> Exercise:
    return catalog.exercises[id]


@every_exercise
def test_the_solution_passes_on_many_seeds(exercise: Exercise, grader: Grader) -> None:
    without_mistakes = alone(exercise)
    for seed in SEEDS:
        verdict = grader.grade(Submission(without_mistakes, exercise.solution, seed)).verdict
        assert verdict.status == "pass", f"seed {seed}: {verdict.cause or verdict.first_failing}"


@every_exercise
def test_the_starter_is_not_attempted_or_shows_its_bug(exercise: Exercise, grader: Grader) -> None:
    changed = exercise.starter + "\nunrelated = 1\n"  # not the very text, but still nothing written
    for code in (exercise.starter, changed):
        verdict = grader.grade(Submission(exercise, code, 0)).verdict
        if exercise.spec.bug:
            assert (verdict.status, verdict.mistake) == ("fail", exercise.spec.bug)
        else:
            assert verdict.status == "not_attempted"


@every_exercise
def test_running_the_solution_with_the_starters_main_block_prints_something(exercise: Exercise, grader: Grader) -> None:
    _, _, main = exercise.starter.partition('if __name__ == "__main__":')
    assert main, "the starter ends with a __main__ block"
    result = grader.run(exercise, exercise.solution + '\n\nif __name__ == "__main__":' + main)
    assert result.raised is None, result.raised
    assert result.stdout.strip()


@every_mistake
def test_a_mistake_fails_and_is_named_as_itself(exercise: Exercise, mistake: str, grader: Grader) -> None:
    named_as_itself(exercise, mistake, grader, seeds=(1,))


@pytest.mark.prove
@every_mistake
def test_a_mistake_is_named_as_itself_on_many_seeds(
    exercise: Exercise, mistake: str, grader: Grader, record_property: Callable[[str, object], None]
) -> None:
    named_as_itself(exercise, mistake, grader, seeds=range(8))
    record_property("verdicts", 8)


def named_as_itself(exercise: Exercise, mistake: str, grader: Grader, seeds: Iterable[int]) -> None:
    for seed in seeds:
        verdict = grader.grade(Submission(exercise, exercise.mistakes[mistake], seed)).verdict
        assert verdict.status in ("fail", "timeout"), f"seed {seed}: {verdict.status}: {verdict.cause}"
        assert verdict.mistake == mistake_id(mistake), f"seed {seed}: named {verdict.mistake}"


@every_exercise
def test_no_two_mistakes_are_alike(exercise: Exercise, grader: Grader) -> None:
    twins = grader._twins(exercise, 1).result()
    for a in exercise.mistakes:
        for b in exercise.mistakes:
            if mistake_id(a) < mistake_id(b):
                seen, reference = twins.seen, twins.seen["reference"]
                alike = all(
                    behaves_alike(exercise, seen[a][case], seen[b][case], reference[case])
                    for case in exercise.spec.cases
                )
                assert not alike, f"{a} and {b} do the same on every case"


@every_exercise
def test_every_case_is_needed_by_a_mistake_or_passes_on_its_own(exercise: Exercise, grader: Grader) -> None:
    """Each mistake fails at least one case, and the observations are those of the toml."""
    twins = grader._twins(exercise, 2).result()
    for case in exercise.spec.cases:
        observed = twins.seen["reference"][case].get("observed")
        if observed is not None:
            assert isinstance(observed, dict)
            assert set(observed) <= set(exercise.spec.observations), f"case {case}"
        for mistake in exercise.mistakes:
            seen = twins.seen[mistake][case].get("observed")
            assert seen is None or set(seen) <= set(exercise.spec.observations), f"{mistake} on {case}"  # type: ignore[arg-type]


@every_exercise
def test_a_use_of_each_forbidden_name_is_caught(exercise: Exercise, grader: Grader) -> None:
    for pattern in exercise.spec.forbidden:
        if pattern.startswith("."):
            use = f"\n\ndef _never_called(x):\n    return x{pattern}()\n"
        else:
            module, _, name = pattern.replace("*", "x").rpartition(".")
            use = f"\n\ndef _never_called(x):\n    from {module} import {name} as disguised\n    return disguised(x)\n"
        verdict = grader.grade(Submission(exercise, exercise.solution + use, 0)).verdict
        assert verdict.status == "fail", pattern
        assert verdict.first_failing is not None
        assert verdict.first_failing.difference is not None
        assert verdict.first_failing.difference.rung == "forbidden", pattern


@every_exercise
def test_the_picture_is_drawn_from_the_solutions_output(exercise: Exercise, grader: Grader, catalog: Catalog) -> None:
    from ronghui.figures import draw_picture

    graded = grader.grade(Submission(exercise, exercise.solution, 0))
    drawn = 0
    for case, evidence in graded.evidence.items():
        if evidence.got:
            for lang in ("zh", "en"):
                assert draw_picture(exercise, case, evidence, lang)["data"], case
            drawn += 1
    assert drawn
