"""rrf against ranx (where it is installed) and exact fractions, and the numbers of its words."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from solutions.foundations.rrf import rrf


@pytest.mark.parametrize("seed", range(5))
def test_it_agrees_with_ranx(seed: int) -> None:
    ranx = pytest.importorskip("ranx")
    rng = np.random.default_rng(seed)
    lists = [[f"item-{i:02d}" for i in rng.permutation(12)[: rng.integers(3, 9)]] for _ in range(3)]
    runs = [ranx.Run({"q": {item: float(-place) for place, item in enumerate(items)}}) for items in lists]
    fused = ranx.fuse(runs, norm=None, method="rrf", params={"k": 60}).to_dict()["q"]
    ours = rrf(lists)
    assert ours.keys() == fused.keys()
    assert [ours[item] for item in fused] == pytest.approx(list(fused.values()))


@pytest.mark.parametrize("k", [1, 60])
def test_it_agrees_with_exact_fractions(k: int) -> None:
    rng = np.random.default_rng(k)
    lists = [rng.permutation(12)[: rng.integers(3, 9)].tolist() for _ in range(4)]
    ranks = [{item: place + 1 for place, item in enumerate(items)} for items in lists]
    expected = {
        item: float(sum(Fraction(1, k + table[item]) for table in ranks if item in table))
        for item in set().union(*lists)
    }
    assert rrf(lists, k) == pytest.approx(expected)


def test_the_numbers_of_the_statement() -> None:
    scores = rrf([["A", "B", "C"], ["B", "D"]])
    assert {item: round(score, 6) for item, score in scores.items()} == {
        "A": 0.016393, "B": 0.032522, "C": 0.015873, "D": 0.016129,
    }  # fmt: skip


@pytest.mark.parametrize("k", [1, 10, 60])
def test_rank_k_plus_two_in_two_lists_is_worth_one_first_place(k: int) -> None:
    fillers = [[f"{m}-{i}" for i in range(k + 1)] for m in range(2)]
    scores = rrf([["first"], *([*filler, "both"] for filler in fillers)], k)
    assert scores["both"] == pytest.approx(scores["first"])


def test_the_numbers_of_the_words() -> None:
    assert 1 / 1 - 1 / 2 == 0.5  # without k the second place is worth half of the first
    assert round((1 / 61 - 1 / 62) * 61, 3) == 0.016  # with k = 60 it is worth 1.6 % less
    equal = rrf([["a", "b", "c"], ["c", "b", "a"]], 1)
    assert equal["a"] == equal["c"] == pytest.approx(3 / 4)
    assert equal["b"] == pytest.approx(2 / 3)
