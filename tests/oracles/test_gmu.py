"""The gated unit against a plain numpy formula, and its gradient against finite differences."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch

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
        gate = 1 / (1 + np.exp(-Wz @ np.concatenate((x[b], y[b]))))
        mixed = gate * np.tanh(Wx @ x[b]) + (1 - gate) * np.tanh(Wy @ y[b])
        np.testing.assert_allclose(z[b].detach(), gate, rtol=1e-12)
        np.testing.assert_allclose(h[b].detach(), mixed, rtol=1e-12)


def test_its_gradient_agrees_with_finite_differences(gmu, given):
    assert torch.autograd.gradcheck(lambda *t: gmu(*t)[0], given)


def test_the_numbers_of_the_statement(gmu):
    rows = [[[1.0, 2.0]], [[3.0]], [[0.5, 0.25], [-1.0, 0.0]], [[-0.5], [0.5]], [[1.0, -0.5, 0.5], [0.0, -1.0, 0.0]]]
    h, z = gmu(*(torch.tensor(r, dtype=torch.float64) for r in rows))
    np.testing.assert_array_equal(np.round(z.numpy(), 4), [[0.8176, 0.1192]])
    np.testing.assert_array_equal(np.round(h.numpy(), 4), [[0.4575, 0.7065]])
