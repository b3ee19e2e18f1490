"""mmoe against a loop in numpy and nn.Linear modules, by finite differences, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.special import softmax
from scipy.stats import entropy

from solutions.interaction.mmoe import mmoe


def drawn(seed: int, b: int = 5, d: int = 4, e: int = 3, h: int = 2, t: int = 2) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return [torch.randn(*shape, generator=generator, dtype=torch.float64) for shape in ((b, d), (e, d, h), (t, d, e))]


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_loop_over_tasks_items_and_experts(seed: int) -> None:
    x, experts, gates = drawn(seed)
    for task, y in enumerate(mmoe(x, experts, gates)):
        for b, row in enumerate(x.numpy()):
            p = softmax(row @ gates[task].numpy())
            want = sum(p[e] * np.maximum(row @ w, 0) for e, w in enumerate(experts.numpy()))
            np.testing.assert_allclose(y[b].numpy(), want, rtol=1e-12)


def test_it_is_what_modules_without_biases_compute() -> None:
    x, experts, gates = drawn(1)
    linear = [torch.nn.Linear(4, 2, bias=False, dtype=torch.float64) for _ in experts]
    heads = [torch.nn.Linear(4, 3, bias=False, dtype=torch.float64) for _ in gates]
    with torch.no_grad():
        for layer, weight in zip([*linear, *heads], [*experts, *gates], strict=True):
            layer.weight.copy_(weight.T)
    for head, ours in zip(heads, mmoe(x, experts, gates), strict=True):
        p = head(x).softmax(dim=1)
        theirs = sum(p[:, [e]] * layer(x).relu() for e, layer in enumerate(linear))
        torch.testing.assert_close(ours, theirs)


def test_its_gradients_are_those_of_finite_differences() -> None:
    leaves = [value.requires_grad_(True) for value in drawn(0)]
    assert torch.autograd.gradcheck(lambda *given: tuple(mmoe(*given)), leaves)


def test_a_gate_on_the_input_of_an_expert_is_the_same_while_it_has_no_bias() -> None:
    """The debrief says so: relu(g x W) = g relu(x W) for g >= 0."""
    x, experts, gates = drawn(2)
    for task, y in enumerate(mmoe(x, experts, gates)):
        p = (x @ gates[task]).softmax(dim=1)
        torch.testing.assert_close(y, sum(((p[:, [e]] * x) @ w).relu() for e, w in enumerate(experts)))


def test_the_numbers_of_the_statement() -> None:
    x = torch.tensor([[1, 2]], dtype=torch.float64)
    experts = torch.tensor([[[1, 0], [0, 1]], [[2, -1], [1, 0]]], dtype=torch.float64)
    gates = torch.tensor([[[0, np.log(3)], [0, 0]], [[np.log(9), 0], [0, 0]]], dtype=torch.float64)
    first, second = mmoe(x, experts, gates)
    np.testing.assert_allclose(first.numpy(), [[3.25, 0.5]], rtol=1e-12)
    np.testing.assert_allclose(second.numpy(), [[1.3, 1.8]], rtol=1e-12)


def test_the_numbers_of_the_debrief() -> None:
    assert round(entropy([0.98, 0.01, 0.01]) / np.log(3), 2) == 0.10
    items = np.array([[0.98, 0.01, 0.01], [0.01, 0.98, 0.01], [0.01, 0.01, 0.98]])
    assert entropy(items.mean(axis=0)) / np.log(3) == pytest.approx(1)
    assert round(float(entropy(items, axis=1).mean() / np.log(3)), 2) == 0.10
