"""masked_mean against numpy's masked arrays, torch.masked and torch's bags of embeddings, with any padding."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from solutions.foundations.masked_mean import masked_mean


def batch(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    tokens, mask = rng.normal(size=(7, 5, 3)), rng.random((7, 5)) < 0.5
    mask[0] = False
    return tokens, mask


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("padding", [0.0, 1e300, np.inf, np.nan])
def test_it_is_the_mean_of_a_masked_array(seed: int, padding: float) -> None:
    tokens, mask = batch(seed)
    tokens[~mask] = padding
    hidden = np.ma.masked_array(tokens, mask=np.broadcast_to(~mask[:, :, None], tokens.shape))
    theirs = hidden.mean(axis=1)
    assert theirs.mask[0].all()  # their convention: an item with nothing stays masked; ours gives zeros
    np.testing.assert_allclose(masked_mean(tokens, mask), theirs.filled(0), rtol=1e-12)


@pytest.mark.parametrize("seed", range(10))
def test_it_is_torch_masked_but_for_items_with_nothing(seed: int) -> None:
    tokens, mask = batch(seed)
    there = mask.any(axis=1)
    each = torch.from_numpy(mask).unsqueeze(-1).expand(tokens.shape)
    theirs = torch.masked.mean(torch.from_numpy(tokens), dim=1, mask=each).numpy()
    ours = masked_mean(tokens, mask)
    np.testing.assert_allclose(ours[there], theirs[there], rtol=1e-12)
    assert np.isnan(theirs[~there]).all()
    assert (ours[~there] == 0).all()


@pytest.mark.parametrize("seed", range(10))
def test_it_is_the_bag_of_an_embedding(seed: int) -> None:
    """torch pools ragged bags in one call; a bag that is empty gives zeros there, too."""
    tokens, mask = batch(seed)
    counts = mask.sum(axis=1)
    offsets = torch.from_numpy(np.concatenate(([0], counts.cumsum()[:-1])))
    valid = torch.from_numpy(tokens[mask])
    theirs = torch.nn.functional.embedding_bag(torch.arange(len(valid)), valid, offsets, mode="mean")
    np.testing.assert_allclose(masked_mean(tokens, mask), theirs.numpy(), rtol=1e-12)
