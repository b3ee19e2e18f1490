"""comb_mnz against ranx (where it is installed) and pandas, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from solutions.foundations.comb_mnz import comb_mnz


def random_lists(seed: int) -> list[dict[str, float]]:
    """Ids of one length: ranx 0.3.21 mixes up ids of different lengths."""
    rng = np.random.default_rng(seed)
    return [
        {f"item-{i:02d}": float(round(rng.normal(), 1)) for i in rng.permutation(12)[: rng.integers(3, 9)]}
        for _ in range(4)
    ]


@pytest.mark.parametrize("seed", range(5))
def test_it_agrees_with_ranx(seed: int) -> None:
    ranx = pytest.importorskip("ranx")
    lists = random_lists(seed)
    fused = ranx.fuse([ranx.Run({"q": scores}) for scores in lists], norm=None, method="mnz").to_dict()["q"]
    assert comb_mnz(lists) == pytest.approx(fused)


def test_ranx_counts_a_score_of_zero() -> None:
    ranx = pytest.importorskip("ranx")
    lists = [{"a": 0.0, "b": 1.0}, {"a": 0.5, "b": 0.0}]
    fused = ranx.fuse([ranx.Run({"q": scores}) for scores in lists], norm=None, method="mnz").to_dict()["q"]
    assert fused == pytest.approx({"a": 1.0, "b": 2.0}) == comb_mnz(lists)


@pytest.mark.parametrize("seed", range(5))
def test_it_agrees_with_a_table_of_pandas(seed: int) -> None:
    """`count` counts the cells that are not missing, whatever stands in them."""
    lists = random_lists(seed)
    table = pd.DataFrame(lists)
    assert comb_mnz(lists) == pytest.approx((table.count() * table.sum()).to_dict())


def test_the_numbers_of_the_statement() -> None:
    fused = comb_mnz([{"A": 0.9, "B": 0.5, "C": 0.0}, {"B": 0.25, "C": 0.5, "D": 1.0}])
    assert fused == pytest.approx({"A": 0.9, "B": 1.5, "C": 1.0, "D": 1.0})


def test_the_numbers_of_the_debrief() -> None:
    lists = [{"one": 0.9, "two": 0.2}, {"two": 0.2}]
    assert comb_mnz(lists) == pytest.approx({"one": 0.9, "two": 0.8})
    raised = comb_mnz([{item: score + 0.5 for item, score in scores.items()} for scores in lists])
    assert raised == pytest.approx({"one": 1.4, "two": 2.8})
    cosines = comb_mnz([{"a": -0.2, "b": -0.3}, {"a": -0.2}])
    assert cosines == pytest.approx({"a": -0.8, "b": -0.3})
