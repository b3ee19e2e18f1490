"""Feature-wise modulation against torch's layers, and against what the debrief says of it."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch

PATH = Path(__file__).parents[2] / "solutions/interaction/film.py"


@pytest.fixture(scope="module")
def film():
    spec = importlib.util.spec_from_file_location("film_solution", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.film


@pytest.fixture
def given():
    rng = np.random.default_rng(0)
    return [rng.normal(size=shape) for shape in ((2, 5, 4), (2, 3), (4, 3), (4,), (4, 3), (4,))]


def test_one_linear_layer_with_twice_the_outputs_makes_scale_and_shift(film, given):
    h, cond, Wg, bg, Wb, bb = (torch.from_numpy(a) for a in given)
    both = torch.nn.functional.linear(cond, torch.cat((Wg, Wb)), torch.cat((bg, bb)))
    scale, shift = both.chunk(2, dim=-1)
    expected = torch.addcmul(h + shift.unsqueeze(1), scale.unsqueeze(1), h)
    np.testing.assert_allclose(film(*given), expected.numpy(), rtol=1e-12)


def test_it_is_a_conditional_instance_norm_without_the_norm(film, given):
    """torch's instance_norm with the request's own scale and shift, given features that are already normalised."""
    h, cond, Wg, bg, Wb, bb = given
    h = (h - h.mean(axis=1, keepdims=True)) / h.std(axis=1, keepdims=True)
    for b in range(len(h)):
        weight, bias = torch.from_numpy(1 + Wg @ cond[b] + bg), torch.from_numpy(Wb @ cond[b] + bb)
        channels_first = torch.from_numpy(h[b].T[None].copy())
        expected = torch.nn.functional.instance_norm(channels_first, weight=weight, bias=bias, eps=0.0)[0].T
        np.testing.assert_allclose(film(h, cond, Wg, bg, Wb, bb)[b], expected.numpy(), rtol=1e-10, atol=1e-12)


def test_zero_weights_change_nothing(film, given):
    h, cond, *weights = given
    np.testing.assert_array_equal(film(h, cond, *(np.zeros_like(w) for w in weights)), h)


def test_a_shift_alone_never_reorders_the_candidates_of_a_request_and_a_scale_does(film, given):
    h, cond, Wg, bg, Wb, bb = given
    head = np.array([1.0, -2.0, 0.5, 1.5])
    shifted = film(h, cond, 0 * Wg, 0 * bg, Wb, bb)
    np.testing.assert_array_equal(np.argsort(shifted @ head), np.argsort(h @ head))
    assert (np.argsort(film(h, cond, Wg, bg, Wb, bb) @ head) != np.argsort(h @ head)).any()


def test_for_a_dot_product_the_scale_can_move_to_the_query(film, given):
    h, cond, Wg, bg, Wb, bb = given
    query = np.array([0.3, -1.0, 2.0, 0.7])
    gamma, beta = 1 + cond @ Wg.T + bg, cond @ Wb.T + bb
    moved = np.einsum("bnc,bc->bn", h, gamma * query) + (beta @ query)[:, None]
    np.testing.assert_allclose(film(*given) @ query, moved, rtol=1e-10)


def test_the_numbers_of_the_statement(film):
    h = np.array([[[1.0, 4.0], [-1.0, 0.0]]])
    Wg, bg = np.array([[0.5], [-0.5]]), np.array([0.0, 0.25])
    Wb, bb = np.array([[0.0], [1.0]]), np.array([0.5, -1.0])
    result = film(h, np.array([[2.0]]), Wg, bg, Wb, bb)
    np.testing.assert_array_equal(result, [[[2.5, 2.0], [-1.5, 1.0]]])
