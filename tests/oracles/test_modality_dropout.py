"""modality_dropout against scipy's binomial with zero cut off, and torch's dropout of whole channels drawn again."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy import stats

from solutions.robustness.modality_dropout import modality_dropout

SAMPLES = 60_000
UNLIKELY = 1e-6  # a test fails by chance less often than this; the seeds are fixed besides


@pytest.mark.parametrize("p", [0.1, 0.3, 0.7])
@pytest.mark.parametrize("m", [2, 3, 5])
def test_the_number_kept_is_a_binomial_without_its_zero(p: float, m: int) -> None:
    _, mask = modality_dropout(np.ones((SAMPLES, m, 1)), p, np.random.default_rng(m))
    counts = np.bincount(mask.sum(axis=1), minlength=m + 1)
    assert counts[0] == 0
    kept = stats.binom(m, 1 - p)
    expected = SAMPLES * kept.pmf(np.arange(1, m + 1)) / kept.sf(0)
    assert stats.chisquare(counts[1:], expected).pvalue > UNLIKELY
    q = (p - p**m) / (1 - p**m)  # the rate that the statement gives for one modality
    for modality in range(m):
        assert stats.binomtest(int((~mask[:, modality]).sum()), SAMPLES, q).pvalue > UNLIKELY


@pytest.mark.parametrize("p", [0.3, 0.6])
def test_it_is_torchs_channel_dropout_where_something_is_left(p: float) -> None:
    """Dropout1d drops whole rows, each on its own. It may drop them all, and it divides what it keeps by 1 - p."""
    torch.manual_seed(0)
    theirs = torch.nn.functional.dropout1d(torch.ones(SAMPLES, 2, 4, dtype=torch.float64), p).numpy()
    assert set(np.unique(theirs)) == {0.0, 1 / (1 - p)}
    some = theirs[theirs.any(axis=(1, 2))]
    assert len(some) < SAMPLES
    dropped, mask = modality_dropout(np.ones((SAMPLES, 2, 4)), p, np.random.default_rng(0))
    assert (dropped == mask[:, :, None]).all()
    codes = [(rows.any(axis=2) * (1, 2)).sum(axis=1) for rows in (some, dropped)]
    table = [np.bincount(code, minlength=4)[1:] for code in codes]
    assert stats.chi2_contingency(table).pvalue > UNLIKELY
