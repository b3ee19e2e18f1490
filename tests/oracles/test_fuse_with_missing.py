"""fuse_with_missing against torch.masked and scikit-learn's imputer, with any garbage, and by finite differences."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.impute import SimpleImputer

from solutions.robustness.fuse_with_missing import fuse_with_missing


def batch(seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    xs, scores, fill = (
        torch.randn(*shape, generator=generator, dtype=torch.float64) for shape in ((6, 3, 4), (6, 3), (3, 4))
    )
    mask = torch.rand(6, 3, generator=generator) < 0.6
    mask[0] = False
    return xs, mask, scores, fill


def expected(mode: str, xs: np.ndarray, mask: np.ndarray, scores: np.ndarray, fill: np.ndarray) -> np.ndarray:
    fused = np.zeros((len(xs), xs.shape[2]))
    for item, present in enumerate(mask):
        if mode == "impute":
            fused[item] = np.mean([xs[item, m] if there else fill[m] for m, there in enumerate(present)], axis=0)
        elif present.any():
            weights = np.exp(scores[item][present]) if mode == "gate" else np.ones(present.sum())
            fused[item] = np.average(xs[item][present], axis=0, weights=weights)
    return fused


@pytest.mark.parametrize("mode", ["mean", "gate", "impute"])
@pytest.mark.parametrize("seed", range(10))
def test_it_is_the_loop_whatever_stands_in_missing_slots(mode: str, seed: int) -> None:
    xs, mask, scores, fill = batch(seed)
    want = expected(mode, *(value.numpy() for value in (xs, mask, scores, fill)))
    for garbage in (0.0, 7.0, float("inf"), float("nan")):
        dirty = xs.masked_fill(~mask.unsqueeze(-1), garbage), mask, mode, scores.masked_fill(~mask, garbage), fill
        np.testing.assert_allclose(fuse_with_missing(*dirty).numpy(), want, rtol=1e-12)


@pytest.mark.parametrize("seed", range(10))
def test_mean_and_gate_are_torch_masked_but_for_items_with_nothing(seed: int) -> None:
    xs, mask, scores, _ = batch(seed)
    there = mask.any(dim=1)
    each = mask.unsqueeze(-1).expand_as(xs)
    mean = torch.masked.mean(xs, dim=1, mask=each)
    gate = torch.einsum("bm,bmd->bd", torch.masked.softmax(scores, dim=1, mask=mask), xs)
    for mode, theirs in (("mean", mean), ("gate", gate)):
        ours = fuse_with_missing(xs, mask, mode, scores if mode == "gate" else None)
        torch.testing.assert_close(ours[there], theirs[there], rtol=1e-12, atol=1e-14)
        assert theirs[~there].isnan().all()  # their convention: an item with nothing is NaN
        assert (ours[~there] == 0).all()


@pytest.mark.parametrize("seed", range(10))
def test_impute_is_scikit_learns_imputer_fitted_on_other_items(seed: int) -> None:
    """SimpleImputer keeps the mean of each column of the training set: here one column a modality and dimension."""
    xs, mask, _, _ = batch(seed)
    trained = np.random.default_rng(seed).normal(size=(20, 3 * 4))
    imputer = SimpleImputer(strategy="mean").fit(trained)
    fill = torch.from_numpy(imputer.statistics_.reshape(3, 4))
    dirty = xs.masked_fill(~mask.unsqueeze(-1), float("nan"))
    complete = imputer.transform(dirty.reshape(6, -1)).reshape(6, 3, 4)
    ours = fuse_with_missing(dirty, mask, "impute", fill=fill)
    np.testing.assert_allclose(ours.numpy(), complete.mean(axis=1), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("mode", ["mean", "gate", "impute"])
def test_its_gradients_are_those_of_finite_differences(mode: str) -> None:
    xs, mask, scores, fill = batch(0)
    leaves = [value.requires_grad_(True) for value in (xs, scores, fill)]

    def fused(xs: torch.Tensor, scores: torch.Tensor, fill: torch.Tensor) -> torch.Tensor:
        return fuse_with_missing(xs, mask, mode, scores, fill) + 0 * (scores.sum() + fill.sum())

    assert torch.autograd.gradcheck(fused, leaves)
