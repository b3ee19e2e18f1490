"""linear_fusion against torch's Linear, automatic derivatives and scikit-learn, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.linear_model import LinearRegression, LogisticRegression

from solutions.foundations.linear_fusion import linear_fusion


@pytest.fixture
def given() -> tuple[np.ndarray, ...]:
    rng = np.random.default_rng(0)
    return rng.normal(size=(5, 4)), rng.normal(size=(5, 2)), rng.normal(size=(3, 6)), rng.normal(size=3)


def test_the_logits_are_those_of_torchs_layer_on_the_concatenation(given) -> None:
    x, y, W, b = (torch.from_numpy(a) for a in given)
    layer = torch.nn.Linear(6, 3, dtype=torch.float64)
    layer.load_state_dict({"weight": W, "bias": b})
    with torch.no_grad():
        np.testing.assert_allclose(linear_fusion(*given)[0], layer(torch.cat((x, y), dim=1)).numpy(), rtol=1e-12)


def test_each_part_is_the_derivative_by_its_modality_times_its_modality(given) -> None:
    x, y, W, b = (torch.from_numpy(a) for a in given)
    by_x, by_y = torch.autograd.functional.jacobian(
        lambda u, v: torch.nn.functional.linear(torch.cat((u, v)), W, b), (x[0], y[0])
    )
    _, part_x, part_y = linear_fusion(*given)
    np.testing.assert_allclose(part_x[0], (by_x @ x[0]).numpy(), rtol=1e-12)
    np.testing.assert_allclose(part_y[0], (by_y @ y[0]).numpy(), rtol=1e-12)


def test_the_parts_and_one_bias_make_the_logits_as_two_summed_scorers_would(given) -> None:
    x, y, W, b = (torch.from_numpy(a) for a in given)
    image, text = torch.nn.functional.linear(x, W[:, :4], b), torch.nn.functional.linear(y, W[:, 4:])
    logits, part_x, part_y = linear_fusion(*given)
    np.testing.assert_allclose(logits, (image + text).numpy(), rtol=1e-12)
    np.testing.assert_allclose(logits, part_x + part_y + given[3], rtol=1e-12)


def test_the_four_corners_add_up(given) -> None:
    x, y, W, b = given
    corners = [linear_fusion(x[[i]], y[[j]], W, b)[0] for i, j in ((0, 0), (1, 1), (0, 1), (1, 0))]
    np.testing.assert_allclose(corners[0] + corners[1], corners[2] + corners[3], rtol=1e-10)


def test_the_best_additive_fit_of_agreement_is_a_constant() -> None:
    x = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    agree = np.array([1, 0, 0, 1])
    np.testing.assert_allclose(LinearRegression().fit(x, agree).predict(x), 0.5)
    np.testing.assert_allclose(LogisticRegression(C=1e6).fit(x, agree).predict_proba(x), 0.5, atol=1e-6)


def test_averaging_over_the_other_modality_gives_an_additive_model_back(given) -> None:
    """The recipe of the debrief: row mean + column mean - grand mean leaves an additive table as it is."""
    x, y, W, b = given
    table = np.array([[linear_fusion(x[[i]], y[[j]], W, b)[0][0] for j in range(5)] for i in range(5)])
    projected = table.mean(axis=1, keepdims=True) + table.mean(axis=0, keepdims=True) - table.mean(axis=(0, 1))
    np.testing.assert_allclose(projected, table, rtol=1e-10, atol=1e-12)
    product = np.outer(x[:, 0], y[:, 0])
    left = product.mean(axis=1, keepdims=True) + product.mean(axis=0, keepdims=True) - product.mean()
    assert np.abs(left - product).max() > 0.1


def test_the_numbers_of_the_statement() -> None:
    W, b = np.array([[0.5, -1.0, 1.0, 2.0, 0.0], [1.0, 0.0, 2.0, -1.0, -2.0]]), np.array([0.1, 0.2])
    logits, part_x, part_y = linear_fusion(np.array([[1.0, 2.0, -1.0]]), np.array([[3.0, 1.0]]), W, b)
    assert part_x.tolist() == [[-2.5, -1.0]]
    assert part_y.tolist() == [[6.0, -5.0]]
    assert np.round(logits, 10).tolist() == [[3.6, -5.8]]
