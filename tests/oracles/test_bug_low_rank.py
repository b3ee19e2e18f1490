"""LowRankFusion against the full weight tensor, torch.optim and a file on disk, and what the debrief says of registration."""

from __future__ import annotations

import io
import runpy
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from solutions.interaction.bug_low_rank import LowRankFusion

STARTER = Path(__file__).parents[2] / "exercises/interaction/bug_low_rank/starter.py"


def buggy() -> type[nn.Module]:
    return runpy.run_path(str(STARTER))["LowRankFusion"]


def start(seed: int, widths=(2, 3, 4), ranks: int = 3, hidden: int = 2) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return [0.5 * torch.randn(ranks, d + 1, hidden, generator=generator) for d in widths]


def features(seed: int, widths=(2, 3, 4), batch: int = 6) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(100 + seed)
    return [torch.randn(batch, d, generator=generator) for d in widths]


@pytest.mark.parametrize("cls", [LowRankFusion, buggy()])
@pytest.mark.parametrize("seed", range(10))
def test_it_is_a_linear_layer_on_the_outer_product(cls: type[nn.Module], seed: int) -> None:
    """In the starter too: its formula is right."""
    factors, xs = start(seed), features(seed)
    model = cls(factors)
    with torch.no_grad():
        model.rank_weights.copy_(torch.tensor([0.5, -1.0, 2.0]))
        model.bias.copy_(torch.tensor([0.3, -0.2]))
        weights = np.einsum("r,rih,rjh,rkh->ijkh", [0.5, -1.0, 2.0], *(f.numpy() for f in factors))
        ones = [np.concatenate((np.ones((len(x), 1)), x.numpy()), axis=1) for x in xs]
        expected = np.einsum("bi,bj,bk,ijkh->bh", *ones, weights) + np.array([0.3, -0.2])
        np.testing.assert_allclose(model(xs).numpy(), expected, rtol=1e-4, atol=1e-5)


def trained(cls: type[nn.Module], rate: float = 0.02, steps: int = 60, optimiser=torch.optim.SGD):
    xs = features(1, batch=12)
    target = torch.randn(12, 2, generator=torch.Generator().manual_seed(5))
    model = cls(start(0))
    descent = optimiser(model.parameters(), lr=rate)
    for _ in range(steps):
        descent.zero_grad()
        loss = (model(xs) - target).square().mean()
        loss.backward()
        descent.step()
    return model, xs, float(loss.detach())


def test_an_optimiser_moves_every_factor_and_in_the_starter_none() -> None:
    for cls, moves in ((LowRankFusion, True), (buggy(), False)):
        model, _, _ = trained(cls)
        for factor, first in zip(model.factors, start(0), strict=True):
            assert factor.grad is not None
            assert factor.grad.abs().max() > 0
            assert torch.equal(factor.detach(), first) is not moves


@pytest.mark.prove
def test_the_starter_ends_at_one_place_whatever_the_optimiser() -> None:
    """What the report says: with fixed factors the loss is a least-squares problem in w and b."""
    ends = [
        trained(buggy(), rate, 4000, optimiser)[2]
        for rate, optimiser in ((0.05, torch.optim.SGD), (0.02, torch.optim.Adam))
    ]
    assert ends[0] == pytest.approx(ends[1], rel=1e-3)
    assert trained(LowRankFusion, 0.02, 1000, torch.optim.Adam)[2] < 0.7 * ends[0]


def test_a_file_brings_back_the_outputs_and_that_of_the_starter_does_not() -> None:
    for cls, same in ((LowRankFusion, True), (buggy(), False)):
        model, xs, _ = trained(cls)
        file = io.BytesIO()
        torch.save(model.state_dict(), file)
        file.seek(0)
        for seed in (9, 0):
            loaded = cls(start(seed))
            loaded.load_state_dict(torch.load(file))
            file.seek(0)
            # With the first model's own start the starter passes in vain, as the debrief says.
            assert torch.allclose(loaded(xs), model(xs), rtol=1e-5) is (same or seed == 0)


def test_the_counts_of_the_debrief() -> None:
    factors = start(0, widths=(128, 128, 128), ranks=4, hidden=64)
    counts = [sum(p.numel() for p in cls(factors).parameters()) for cls in (LowRankFusion, buggy())]
    assert counts == [99_140, 68]


def test_a_converted_parameter_is_no_parameter() -> None:
    module = nn.Module()
    module.converted = nn.Parameter(torch.ones(2)).double()
    module.in_a_list = [nn.Parameter(torch.ones(2))]
    module.in_a_dict = {"a": nn.Parameter(torch.ones(2))}
    module.layers_in_a_list = [nn.Linear(2, 2)]
    assert not list(module.parameters())
    assert not module.state_dict()


def test_an_unregistered_gradient_adds_up() -> None:
    model, xs = buggy()(start(0)), features(0)
    model(xs).sum().backward()
    once = model.factors[0].grad.clone()
    model.zero_grad()
    model(xs).sum().backward()
    torch.testing.assert_close(model.factors[0].grad, 2 * once)


def test_the_starter_cannot_be_moved() -> None:
    xs = [x.double() for x in features(0)]
    assert LowRankFusion(start(0)).double()(xs).dtype == torch.float64
    with pytest.raises(RuntimeError):
        buggy()(start(0)).double()(xs)


def test_the_numbers_of_the_statement() -> None:
    first = [torch.tensor([[[1.0], [2.0]]]), torch.tensor([[[1.0], [-1.0]]])]
    xs = [torch.tensor([[1.0]]), torch.tensor([[2.0]])]
    for cls, after, loaded in ((LowRankFusion, -1.9277, -1.9277), (buggy(), -2.8, 0.02)):
        model = cls(first)
        assert model(xs).item() == pytest.approx(-3.0)
        descent = torch.optim.SGD(model.parameters(), lr=0.01)
        (model(xs) + 2).square().mean().backward()
        descent.step()
        assert model(xs).item() == pytest.approx(after, abs=5e-5)
        other = cls([torch.zeros(1, 2, 1), torch.zeros(1, 2, 1)])
        other.load_state_dict(model.state_dict())
        assert other(xs).item() == pytest.approx(loaded, abs=5e-5)
        if cls is LowRankFusion:
            numbers = torch.cat([p.detach().ravel() for p in (*model.factors, model.rank_weights, model.bias)])
            np.testing.assert_allclose(numbers, [0.98, 1.98, 1.06, -0.88, 0.94, 0.02], rtol=1e-5)
