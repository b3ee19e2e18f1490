"""The OGM factors against scipy's logistic function, and at the ratios that the lesson and the statement print."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit

from solutions.robustness.ogm_coeffs import ogm_coeffs


@pytest.mark.parametrize("alpha", [0.0, 0.1, 0.8, 3.0])
@pytest.mark.parametrize("seed", range(20))
def test_it_is_the_logistic_function_of_the_ratio_of_means(seed: int, alpha: float) -> None:
    """1 - tanh(x) = 2 expit(-2x), which scipy computes without the subtraction."""
    rng = np.random.default_rng(seed)
    sa, sv = rng.uniform(1e-4, 1, size=(2, rng.integers(1, 40)))
    ratio = np.mean(sa) / np.mean(sv)
    expected = [2 * expit(-2 * alpha * r) if r > 1 else 1.0 for r in (ratio, 1 / ratio)]
    np.testing.assert_allclose(ogm_coeffs(sa, sv, alpha), expected, rtol=0, atol=1e-15)
    np.testing.assert_allclose(ogm_coeffs(sv, sa, alpha), expected[::-1], rtol=0, atol=1e-15)


@pytest.mark.parametrize("rho, printed", [(1.01, 0.3315), (1.5, 0.1663), (2.0, 0.0783)])
def test_the_golden_factors_at_an_alpha_of_0_8(rho: float, printed: float) -> None:
    ahead, behind = np.array([0.5 * rho, 0.25 * rho]), np.array([0.25, 0.5])
    ka, kv = ogm_coeffs(ahead, behind, 0.8)
    assert (round(ka, 4), kv) == (printed, 1.0)
    assert ogm_coeffs(behind, ahead, 0.8) == pytest.approx((1.0, ka))


def test_a_tie_changes_nothing_and_the_factor_jumps_just_above_it() -> None:
    level = np.array([0.5, 0.25])
    assert ogm_coeffs(level, level[::-1], 0.8) == (1.0, 1.0)
    assert ogm_coeffs(level * (1 + 1e-9), level, 0.8)[0] == pytest.approx(1 - np.tanh(0.8), abs=1e-6)


def test_the_published_code_differs_at_a_tie_only() -> None:
    """main.py of the authors: vision if its ratio exceeds 1, else audio."""

    def published(sa: np.ndarray, sv: np.ndarray, alpha: float) -> tuple[float, float]:
        ratio_v = sv.sum() / sa.sum()
        if ratio_v > 1:
            return 1.0, float(1 - np.tanh(alpha * ratio_v))
        return float(1 - np.tanh(alpha / ratio_v)), 1.0

    rng = np.random.default_rng(0)
    for sa, sv in rng.uniform(0.1, 0.9, size=(20, 2, 17)):
        assert ogm_coeffs(sa, sv, 0.8) == pytest.approx(published(sa, sv, 0.8), abs=1e-15)
    level = np.array([0.5, 0.25])
    assert published(level, level, 0.8) != ogm_coeffs(level, level, 0.8) == (1.0, 1.0)


def test_other_lengths_raise() -> None:
    with pytest.raises(ValueError, match="same items"):
        ogm_coeffs(np.full(3, 0.5), np.full(4, 0.5), 0.8)
