"""The linear-time formula against the pairs themselves, scikit-learn, torch's autograd, and its words."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import torch
from scipy.spatial.distance import pdist
from sklearn.preprocessing import PolynomialFeatures

from solutions.interaction.fm_pairwise import fm_pairwise


@pytest.fixture
def E() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(6, 5, 3))


def test_it_is_the_sum_over_all_pairs(E: np.ndarray) -> None:
    pairs = sum((E[:, m] * E[:, n]).sum(axis=1) for m, n in combinations(range(5), 2))
    np.testing.assert_allclose(fm_pairwise(E), pairs, rtol=1e-10)


def test_scipy_walks_over_the_same_pairs(E: np.ndarray) -> None:
    np.testing.assert_allclose(fm_pairwise(E), [pdist(item, np.dot).sum() for item in E], rtol=1e-10)


def test_in_each_dimension_it_is_the_interaction_features_of_scikit_learn(E: np.ndarray) -> None:
    degree_two = PolynomialFeatures(degree=2, interaction_only=True, include_bias=False)
    pairs = sum(degree_two.fit_transform(E[:, :, d])[:, E.shape[1] :].sum(axis=1) for d in range(E.shape[2]))
    np.testing.assert_allclose(fm_pairwise(E), pairs, rtol=1e-10)


@pytest.mark.parametrize("shape", [(0, 3, 2), (4, 0, 2), (4, 1, 2)])
def test_without_pairs_it_is_zero(shape: tuple[int, ...]) -> None:
    assert fm_pairwise(np.ones(shape)).tolist() == [0.0] * shape[0]


def test_its_gradient_is_the_sum_of_the_others(E: np.ndarray) -> None:
    given = torch.from_numpy(E).requires_grad_()
    (grad,) = torch.autograd.grad(fm_pairwise_of_torch(given).sum(), given)
    np.testing.assert_allclose(fm_pairwise_of_torch(given).detach(), fm_pairwise(E), rtol=1e-10)
    np.testing.assert_allclose(grad, E.sum(axis=1, keepdims=True) - E, rtol=1e-10, atol=1e-12)


def fm_pairwise_of_torch(E: torch.Tensor) -> torch.Tensor:
    return torch.einsum("bmk,bnk->bmn", E, E).triu(1).sum(dim=(1, 2))


def test_it_splits_into_user_item_and_a_dot_product(E: np.ndarray) -> None:
    user, item = E[:, :2], E[:, 2:]
    across = (user.sum(axis=1) * item.sum(axis=1)).sum(axis=1)
    np.testing.assert_allclose(fm_pairwise(E), fm_pairwise(user) + fm_pairwise(item) + across, rtol=1e-10)


def test_the_numbers_of_the_statement() -> None:
    E = np.array([[[1.0, 2.0], [3.0, 0.0], [-1.0, 1.0]]])
    assert [int(E[0, m] @ E[0, n]) for m, n in combinations(range(3), 2)] == [3, 1, -3]
    assert fm_pairwise(E).tolist() == [1.0]
    assert 200 * 199 // 2 == 19900


@pytest.mark.filterwarnings("ignore:overflow")
def test_half_precision_overflows_as_the_debrief_says() -> None:
    e = np.array([200, -200], dtype=np.float16)
    assert np.isinf(np.square(e).sum())
    assert float(e[0] * e[1]) == -40000
    assert fm_pairwise(e.astype(np.float32)[None, :, None]).tolist() == [-40000]
