"""The gated unit against numpy with scipy's sigmoid, torch's layers, and finite differences."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.special import expit

PATH = Path(__file__).parents[2] / "solutions/interaction/gmu.py"


@pytest.fixture(scope="module")
def gmu():
    spec = importlib.util.spec_from_file_location("gmu_solution", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.gmu


@pytest.fixture
def given():
    generator = torch.Generator().manual_seed(0)
    shapes = ((4, 3), (4, 2), (5, 3), (5, 2), (5, 5))
    return [torch.randn(s, generator=generator, dtype=torch.float64, requires_grad=True) for s in shapes]


def test_it_is_the_formula_of_the_paper_item_by_item(gmu, given):
    h, z = gmu(*given)
    x, y, Wx, Wy, Wz = (t.detach().numpy() for t in given)
    for b in range(len(x)):
        gate = expit(Wz @ np.concatenate((x[b], y[b])))
        mixed = gate * np.tanh(Wx @ x[b]) + (1 - gate) * np.tanh(Wy @ y[b])
        np.testing.assert_allclose(z[b].detach(), gate, rtol=1e-12)
        np.testing.assert_allclose(h[b].detach(), mixed, rtol=1e-12)


def test_values_and_gradients_agree_with_torchs_layers_and_gated_linear_unit(gmu, given):
    """F.glu(a, b) is a times the sigmoid of b: the two halves of the mixture are two gated linear units."""
    x, y, Wx, Wy, Wz = given
    linear, glu = torch.nn.functional.linear, torch.nn.functional.glu
    logits = linear(torch.hstack((x, y)), Wz)
    image = glu(torch.hstack((linear(x, Wx).tanh(), logits)), dim=1)
    text = glu(torch.hstack((linear(y, Wy).tanh(), -logits)), dim=1)
    ours, theirs = gmu(*given)[0], image + text
    torch.testing.assert_close(ours, theirs, rtol=1e-12, atol=1e-14)
    pairs = zip(torch.autograd.grad(ours.sum(), given), torch.autograd.grad(theirs.sum(), given), strict=True)
    for a, b in pairs:
        torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("logit", [-3000.0, -750.0, -500.0, 500.0, 750.0, 3000.0])
def test_a_saturated_gate_is_that_of_scipy_and_its_gradient_is_zero(gmu, logit):
    one = torch.ones(1, 1, dtype=torch.float64)
    Wz = torch.tensor([[logit, 0.0]], dtype=torch.float64, requires_grad=True)
    h, z = gmu(one, one, 2 * one, one, Wz)
    assert z.item() == pytest.approx(expit(logit), rel=1e-12)
    assert torch.autograd.grad(h.sum(), Wz)[0].abs().max() < 1e-200


def test_its_gradient_agrees_with_finite_differences(gmu, given):
    assert torch.autograd.gradcheck(lambda *t: gmu(*t)[0], given)


def test_the_numbers_of_the_statement(gmu):
    rows = [[[1.0, 2.0]], [[3.0]], [[0.5, 0.25], [-1.0, 0.0]], [[-0.5], [0.5]], [[1.0, -0.5, 0.5], [0.0, -1.0, 0.0]]]
    h, z = gmu(*(torch.tensor(r, dtype=torch.float64) for r in rows))
    np.testing.assert_array_equal(np.round(z.numpy(), 4), [[0.8176, 0.1192]])
    np.testing.assert_array_equal(np.round(h.numpy(), 4), [[0.4575, 0.7065]])
