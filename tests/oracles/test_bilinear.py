"""The bilinear layer against torch, scipy and tensor fusion, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.linalg import khatri_rao

from solutions.interaction.bilinear import bilinear
from solutions.interaction.tensor_fusion import tensor_fusion


def layer(batch: int, n: int, m: int, k: int) -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [rng.normal(size=shape) for shape in ((batch, n), (batch, m), (k, n, m), (k,))]


@pytest.mark.parametrize("sizes", [(4, 3, 5, 2), (1, 1, 1, 1), (6, 3, 3, 3), (5, 4, 2, 1)])
def test_it_is_the_bilinear_layer_of_torch(sizes: tuple[int, ...]) -> None:
    given = layer(*sizes)
    theirs = torch.nn.functional.bilinear(*map(torch.from_numpy, given)).numpy()
    np.testing.assert_allclose(bilinear(*given), theirs, rtol=1e-10, atol=1e-12)


def test_it_is_a_linear_layer_on_the_khatri_rao_product() -> None:
    x, y, W, b = layer(5, 3, 4, 2)
    np.testing.assert_allclose(bilinear(x, y, W, b), khatri_rao(x.T, y.T).T @ W.reshape(2, -1).T + b, rtol=1e-10)


def test_with_ones_in_front_it_is_a_linear_layer_on_tensor_fusion() -> None:
    x, y, _, b = layer(5, 3, 4, 2)
    W = np.random.default_rng(1).normal(size=(2, 4, 5))
    one = np.ones((5, 1))
    ours = bilinear(np.hstack((one, x)), np.hstack((one, y)), W, b)
    np.testing.assert_allclose(ours, tensor_fusion([x, y]) @ W.reshape(2, -1).T + b, rtol=1e-10)


@pytest.mark.parametrize("rows", [(1, 3), (3, 1), (2, 3)])
def test_it_broadcasts_nothing(rows: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="row"):
        bilinear(np.ones((rows[0], 2)), np.ones((rows[1], 2)), np.ones((1, 2, 2)), np.ones(1))


def test_the_numbers_of_the_statement() -> None:
    W = np.array([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 2.0], [-1.0, 0.0]]])
    scores = bilinear(np.array([[1.0, 2.0]]), np.array([[3.0, -1.0]]), W, np.array([0.5, 10.0]))
    assert scores.tolist() == [[1.5, 2.0]]


def test_the_numbers_of_the_debrief() -> None:
    assert sum(p.numel() for p in torch.nn.Bilinear(512, 384, 256, bias=False, device="meta").parameters()) == 50331648
    assert 32 * (512 + 384 + 256) == 36864


def test_torchs_start_gives_scores_of_variance_a_third_of_the_texts_width() -> None:
    torch.manual_seed(0)
    n, m = 20, 384
    scores = torch.nn.Bilinear(n, m, 200, bias=False)(torch.randn(200, n), torch.randn(200, m))
    assert scores.var().item() == pytest.approx(m / 3, rel=0.1)
    assert (m / 3) ** 0.5 > 11
