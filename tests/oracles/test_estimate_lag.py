"""estimate_lag against scipy.signal.correlate and correlation_lags, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import correlate, correlation_lags

from solutions.alignment.estimate_lag import estimate_lag


@pytest.mark.parametrize("method", ["direct", "fft"])
@pytest.mark.parametrize("n, m", [(40, 40), (41, 41), (30, 77), (77, 30), (2, 9)])
def test_it_agrees_with_scipy(n: int, m: int, method: str) -> None:
    rng = np.random.default_rng(n + m)
    for _ in range(20):
        a, b = 5 + rng.normal(size=n), rng.normal(size=m) - 3
        r = correlate(b - b.mean(), a - a.mean(), mode="full", method=method)
        lags = correlation_lags(len(b), len(a), mode="full")
        assert estimate_lag(a, b, 4.0) == lags[np.argmax(r)] / 4.0


@pytest.mark.parametrize("k", [-30, -1, 0, 1, 30])
def test_a_delayed_copy_has_a_positive_lag(k: int) -> None:
    rng = np.random.default_rng(0)
    signal = rng.normal(size=200)
    assert estimate_lag(signal[50:150], signal[50 - k : 150 - k], 10.0) == pytest.approx(k / 10)


def test_both_signals_swapped_give_the_opposite_lag() -> None:
    rng = np.random.default_rng(1)
    for _ in range(20):
        a, b = rng.normal(size=30), rng.normal(size=25)
        assert estimate_lag(a, b, 3.0) == -estimate_lag(b, a, 3.0)


def test_the_correlations_add_up_to_zero() -> None:
    rng = np.random.default_rng(2)
    a, b = 7 + rng.normal(size=30), rng.normal(size=25)
    assert correlate(b - b.mean(), a - a.mean(), mode="full").sum() == pytest.approx(0, abs=1e-9)


def test_the_numbers_of_the_statement() -> None:
    a, b = np.array([0.0, 4, 0, 0]), np.array([0.0, 0, 0, 4])
    assert (a - a.mean()).tolist() == [-1, 3, -1, -1]
    assert (b - b.mean()).tolist() == [-1, -1, -1, 3]
    assert correlate(b - b.mean(), a - a.mean(), method="direct").tolist() == [1, 2, -1, -4, -5, 10, -3]
    assert estimate_lag(a, b, 4.0) == 0.5
    assert estimate_lag(np.array([0.0, 1]), np.array([1.0, 0]), 0.5) == 2
