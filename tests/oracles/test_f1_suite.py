"""f1_suite against scikit-learn, with and without empty users and items, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, f1_score, precision_score, recall_score

from solutions.evaluation.f1_suite import f1_suite


@pytest.mark.parametrize("density", [0.0, 0.05, 0.4])
@pytest.mark.parametrize("zero_division", [0.0, 1.0])
@pytest.mark.parametrize("shape", [(2, 2), (7, 12), (30, 5)])
def test_it_is_scikit_learn(shape: tuple[int, int], zero_division: float, density: float) -> None:
    rng = np.random.default_rng(0)
    for _ in range(20):
        t, p = (rng.uniform(size=(2, *shape)) < density).astype(int)
        options = {"zero_division": zero_division}
        expected = {
            "accuracy": accuracy_score(t.ravel(), p.ravel()),
            "precision": precision_score(t, p, average="micro", **options),
            "recall": recall_score(t, p, average="micro", **options),
            "micro": f1_score(t, p, average="micro", **options),
            "macro": f1_score(t, p, average="macro", **options),
            "per_user": f1_score(t, p, average="samples", **options),
        }
        assert f1_suite(t, p, zero_division) == pytest.approx(expected, rel=1e-12)


def test_the_numbers_of_the_statement() -> None:
    t = np.array([[1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]])
    p = np.array([[1, 0, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0]])
    expected = {"accuracy": 0.75, "precision": 2 / 3, "recall": 0.5, "micro": 4 / 7, "macro": 1 / 3, "per_user": 4 / 9}
    assert f1_suite(t, p) == pytest.approx(expected)
    assert f1_suite(t, p, 1.0)["macro"] == pytest.approx(0.5833, abs=5e-5)


def test_scikit_learns_accuracy_of_matrices_is_that_of_whole_rows() -> None:
    t, p = np.array([[1, 0], [1, 1]]), np.array([[1, 0], [1, 0]])
    assert accuracy_score(t, p) == 0.5
    assert f1_suite(t, p)["accuracy"] == 0.75


def test_recommending_nothing_on_amazon_baby() -> None:
    assert pytest.approx(0.9988, abs=5e-5) == 1 - 160_792 / (19_445 * 7_050)
