"""The OGM factors at the ratios that the lesson and the statement print."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

PATH = Path(__file__).parents[2] / "solutions/robustness/ogm_coeffs.py"


@pytest.fixture(scope="module")
def ogm_coeffs():
    spec = importlib.util.spec_from_file_location("ogm_coeffs_solution", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.ogm_coeffs


@pytest.mark.parametrize("rho, printed", [(1.01, 0.3315), (1.5, 0.1663), (2.0, 0.0783)])
def test_the_golden_factors_at_an_alpha_of_0_8(ogm_coeffs, rho, printed):
    ahead, behind = np.array([0.5 * rho, 0.25 * rho]), np.array([0.25, 0.5])
    ka, kv = ogm_coeffs(ahead, behind, 0.8)
    assert (round(ka, 4), kv) == (printed, 1.0)
    assert ogm_coeffs(behind, ahead, 0.8) == pytest.approx((1.0, ka))


def test_a_tie_changes_nothing_and_the_factor_jumps_just_above_it(ogm_coeffs):
    level = np.array([0.5, 0.25])
    assert ogm_coeffs(level, level[::-1], 0.8) == (1.0, 1.0)
    assert ogm_coeffs(level * (1 + 1e-9), level, 0.8)[0] == pytest.approx(1 - np.tanh(0.8), abs=1e-6)


def test_means_give_the_same_factors_as_sums(ogm_coeffs):
    rng = np.random.default_rng(0)
    sa, sv = rng.uniform(0.1, 0.9, size=(2, 17))
    ratio = sa.mean() / sv.mean()
    expected = [1 - np.tanh(0.8 * r) if r > 1 else 1.0 for r in (ratio, 1 / ratio)]
    np.testing.assert_allclose(ogm_coeffs(sa, sv, 0.8), expected, rtol=1e-12)
