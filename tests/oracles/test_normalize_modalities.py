"""normalize_modalities against scikit-learn and torch, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.preprocessing import StandardScaler, normalize

from solutions.foundations.normalize_modalities import fit_stats, normalize_modalities

EPS = 1e-12


@pytest.fixture
def given() -> tuple[list[np.ndarray], list[np.ndarray]]:
    rng = np.random.default_rng(0)
    train = [rng.normal(5, 3, size=(20, 4)), rng.normal(-1, 0.1, size=(20, 2))]
    items = [rng.normal(4, 3, size=(6, 4)), rng.normal(-1, 0.2, size=(6, 2))]
    train[0][:, 1] = 0.1  # never varies; its standard deviation is not exactly 0
    items[1][2] = 0
    return train, items


def test_l2_is_scikit_learns_normalize(given) -> None:
    _, items = given
    for ours, x in zip(normalize_modalities(items, "l2", None, EPS), items, strict=True):
        np.testing.assert_allclose(ours, normalize(x), rtol=1e-12)


@pytest.mark.parametrize("eps", [EPS, 0.5, 5.0])
def test_l2_is_torchs_normalize_for_any_eps(given, eps: float) -> None:
    _, items = given
    for ours, x in zip(normalize_modalities(items, "l2", None, eps), items, strict=True):
        theirs = torch.nn.functional.normalize(torch.from_numpy(x), dim=1, eps=eps)
        np.testing.assert_allclose(ours, theirs.numpy(), rtol=1e-12)


def test_zscore_is_scikit_learns_scaler_constant_column_included(given) -> None:
    train, items = given
    ours = normalize_modalities(items, "zscore", fit_stats(train), EPS)
    for z, x, seen in zip(ours, items, train, strict=True):
        np.testing.assert_allclose(z, StandardScaler().fit(seen).transform(x), rtol=1e-10, atol=1e-12)


def test_standardised_training_items_have_mean_zero_deviation_one_and_length_root_d() -> None:
    train = [np.random.default_rng(1).normal(7, 4, size=(500, 100))]
    (z,) = normalize_modalities(train, "zscore", fit_stats(train), EPS)
    np.testing.assert_allclose(z.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(z.std(axis=0), 1)
    assert np.sqrt((z**2).sum(axis=1).mean()) == pytest.approx(np.sqrt(100))


def test_the_numbers_of_the_statement() -> None:
    train = [np.array([[1.0, 10.0], [3.0, 10.0]]), np.array([[0.0], [4.0]])]
    xs = [np.array([[3.0, 4.0], [0.0, 0.0]]), np.array([[5.0], [-1.0]])]
    stats = fit_stats(train)
    assert [[part.tolist() for part in pair] for pair in stats] == [[[2.0, 10.0], [1.0, 0.0]], [[2.0], [2.0]]]
    told = {
        "l2": [[[0.6, 0.8], [0.0, 0.0]], [[1.0], [-1.0]]],
        "zscore": [[[1.0, -6.0], [-2.0, -10.0]], [[1.5], [-1.5]]],
        "none": [[[3.0, 4.0], [0.0, 0.0]], [[5.0], [-1.0]]],
    }
    for mode, expected in told.items():
        assert [x.tolist() for x in normalize_modalities(xs, mode, stats, EPS)] == expected


def test_the_numbers_of_the_mistakes() -> None:
    ((_, std),) = fit_stats([np.full((3, 1), 0.1)])
    assert 1.38e-17 < std[0] < 1.4e-17
    assert round(1 / std[0] / 1e16) == 7
    assert round(50**2 / (50**2 + 1), 4) == 0.9996
    assert round(np.sqrt(100 / 10), 2) == 3.16
