"""Every small change to a solution fails its exercise, or equivalent.toml says why it changes nothing."""

from __future__ import annotations

import pytest

from ronghui.catalog import Catalog, load_catalog
from ronghui.grading import Grader
from ronghui.mutation import Score, score

every_exercise = pytest.mark.parametrize("id", load_catalog().exercises)


def clean(scored: Score) -> None:
    lines = [f"survives unexplained: {row.mutant}" for row in scored.unexplained]
    lines += [f"equivalent.toml names no survivor any more: {entry}" for entry in scored.stale]
    hint = "each is a case that is missing, or an entry for equivalent.toml: `mutant id` = `why it changes nothing`"
    assert not lines, "\n".join([*lines, hint])


@every_exercise
def test_one_mutant_in_eight_fails_or_is_explained(id: str, catalog: Catalog, grader: Grader) -> None:
    """A sample, so that a run of all tests stays short; benchmarks/mutation.py takes all of them."""
    scored = score(catalog.exercises[id], grader, seeds=(0,), every=8)
    clean(scored)
    assert scored.rows
