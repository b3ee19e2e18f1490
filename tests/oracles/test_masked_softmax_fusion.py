"""masked_softmax_fusion against torch.masked and a numpy loop, by finite differences, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from solutions.interaction.masked_softmax_fusion import masked_softmax_fusion


def batch(seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    embs, scores, default = (
        torch.randn(*shape, generator=generator, dtype=torch.float64) for shape in ((6, 3, 4), (6, 3), (4,))
    )
    mask = torch.rand(6, 3, generator=generator) < 0.6
    mask[0], mask[1] = False, True
    return embs, scores, mask, default


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_loop_whatever_stands_in_missing_slots(seed: int) -> None:
    embs, scores, mask, default = batch(seed)
    for garbage in (0.0, 7.0, float("inf"), float("nan")):
        fused, weights = masked_softmax_fusion(
            embs.masked_fill(~mask.unsqueeze(-1), garbage), scores.masked_fill(~mask, garbage), mask, default
        )
        for b, there in enumerate(mask.numpy()):
            w = np.exp(scores[b].numpy()[there])
            want = w @ embs[b].numpy()[there] / w.sum() if there.any() else default.numpy()
            np.testing.assert_allclose(fused[b].numpy(), want, rtol=1e-12)
            assert (weights[b].numpy()[~there] == 0).all()
            assert float(weights[b].sum()) == pytest.approx(float(there.any()))


@pytest.mark.parametrize("seed", range(5))
def test_the_weights_are_those_of_torch_masked_but_for_items_with_nothing(seed: int) -> None:
    embs, scores, mask, default = batch(seed)
    _, weights = masked_softmax_fusion(embs, scores, mask, default)
    theirs, there = torch.masked.softmax(scores, dim=1, mask=mask), mask.any(dim=1)
    torch.testing.assert_close(weights[there], theirs[there])
    assert theirs[~there].isnan().all()  # their convention


def test_its_gradients_are_those_of_finite_differences() -> None:
    embs, scores, mask, default = batch(0)
    leaves = [value.requires_grad_(True) for value in (embs, scores, default)]
    assert torch.autograd.gradcheck(lambda e, s, d: masked_softmax_fusion(e, s, mask, d), leaves)


def test_the_default_learns_from_items_with_nothing_only() -> None:
    embs, scores, mask, default = batch(0)
    default.requires_grad_(True)
    fused, _ = masked_softmax_fusion(embs, scores, mask, default)
    fused.sum().backward()
    assert default.grad is not None
    assert default.grad.tolist() == [float((~mask.any(dim=1)).sum())] * 4


def test_the_numbers_of_the_statement() -> None:
    embs = torch.tensor([[[4, 0], [9, 9], [0, 2]], [[9, 9], [9, 9], [9, 9]]], dtype=torch.float64)
    scores = torch.tensor([[np.log(3), 9, 0], [1, 2, 3]], dtype=torch.float64)
    mask = torch.tensor([[True, False, True], [False, False, False]])
    fused, weights = masked_softmax_fusion(embs, scores, mask, torch.tensor([-1, 2], dtype=torch.float64))
    np.testing.assert_allclose(weights.numpy(), [[0.75, 0, 0.25], [0, 0, 0]], rtol=1e-12)
    np.testing.assert_allclose(fused.numpy(), [[3, 0.5], [-1, 2]], rtol=1e-12)


def test_the_numbers_of_the_debrief() -> None:
    assert round(0.3**3, 3) == 0.027
    assert round(1 / (1 + np.exp(2.0)), 2) == 0.12
