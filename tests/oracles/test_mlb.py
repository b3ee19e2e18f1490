"""Low-rank bilinear fusion against torch's bilinear and linear layers, and what its words promise."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from solutions.interaction.mlb import mlb


def fusion(batch: int = 4, n: int = 5, m: int = 3, r: int = 2, k: int = 6) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    shapes = ((batch, n), (batch, m), (r, n), (r, m), (k, r), (k,))
    return [torch.randn(s, generator=generator, dtype=torch.float64, requires_grad=True) for s in shapes]


def rows(values: list) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


def slices(U: torch.Tensor, V: torch.Tensor, P: torch.Tensor) -> torch.Tensor:
    return torch.stack([sum(p * torch.outer(u, v) for p, u, v in zip(row, U, V, strict=True)) for row in P])


def test_without_an_activation_it_is_torchs_bilinear_layer_with_slices_of_rank_r() -> None:
    x, y, U, V, P, b = given = fusion()
    W = slices(U, V, P)
    ours, theirs = mlb(*given, "identity"), torch.nn.functional.bilinear(x, y, W, b)
    torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-12)
    pairs = zip(torch.autograd.grad(ours.sum(), given), torch.autograd.grad(theirs.sum(), given), strict=True)
    for a, c in pairs:
        torch.testing.assert_close(a, c, rtol=1e-10, atol=1e-12)
    assert torch.linalg.matrix_rank(W).tolist() == [2] * 6


def test_with_tanh_it_is_not() -> None:
    x, y, U, V, P, b = given = fusion()
    assert (mlb(*given, "tanh") - torch.nn.functional.bilinear(x, y, slices(U, V, P), b)).abs().max() > 0.1


@pytest.mark.parametrize(("name", "module"), [("identity", torch.nn.Identity()), ("tanh", torch.nn.Tanh())])
def test_it_is_three_linear_layers_around_a_product(name: str, module: torch.nn.Module) -> None:
    x, y, U, V, P, b = given = fusion()
    linear = torch.nn.functional.linear
    theirs = linear(module(linear(x, U)) * module(linear(y, V)), P, b)
    torch.testing.assert_close(mlb(*given, name), theirs, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("activation", ["identity", "tanh"])
def test_its_gradient_agrees_with_finite_differences(activation: str) -> None:
    assert torch.autograd.gradcheck(lambda *t: mlb(*t, activation), fusion())


def test_at_the_limit_of_the_statement_all_is_finite() -> None:
    P, b = fusion(batch=1, n=1, m=1)[4:]
    U, V = (rows([[3000.0], [-3000.0]]).requires_grad_() for _ in range(2))
    one = torch.ones(1, 1, dtype=torch.float64)
    fused = mlb(one, one, U, V, P, b, "tanh")
    torch.testing.assert_close(fused, P.sum(dim=1)[None] + b)
    assert all(g.isfinite().all() for g in torch.autograd.grad(fused.sum(), [U, V, P, b]))


def test_the_numbers_of_the_statement() -> None:
    given = [rows(v) for v in ([[1, 2]], [[3]], [[1, 0], [0.5, -1]], [[0.5], [-0.5]], [[1, 2], [-1, 1]], [0.5, 0])]
    assert mlb(*given, "identity").tolist() == [[6.5, 0.75]]
    np.testing.assert_array_equal(np.round(mlb(*given, "tanh").numpy(), 4), [[2.8279, 0.1299]])
    x, y, U, V = given[:4]
    image, text = torch.tanh(x @ U.T).numpy(), torch.tanh(y @ V.T).numpy()
    np.testing.assert_array_equal(np.round(np.vstack((image, text)), 4), [[0.7616, -0.9051], [0.9051, -0.9051]])
    np.testing.assert_array_equal(np.round(image * text, 4), [[0.6894, 0.8193]])


@pytest.mark.parametrize("activation", ["identity", "tanh"])
def test_for_one_output_it_is_a_dot_product_that_an_index_can_search(activation: str) -> None:
    x, y, U, V, P, b = fusion(k=1)
    act = torch.tanh if activation == "tanh" else torch.clone
    users, items = act(x @ U.T) * P, act(y @ V.T)
    scores = torch.stack([mlb(row.expand(len(y), -1), y, U, V, P, b, activation)[:, 0] for row in x])
    torch.testing.assert_close(scores, users @ items.T + b)


def test_from_zero_weights_no_weight_but_the_bias_has_a_gradient() -> None:
    x, y, *weights = fusion()
    zero = [torch.zeros_like(w).requires_grad_() for w in weights]
    grads = torch.autograd.grad(mlb(x, y, *zero, "tanh").sum(), zero)
    assert [bool(g.any()) for g in grads] == [False, False, False, True]
