"""resample_to against scipy and against the tones themselves at the new times, and the numbers of its words."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import signal

from solutions.alignment.resample_to import resample_to

RATES = [(16, 8), (100, 25), (5, 1), (48000, 32000), (8000, 16000), (8000, 48000), (24, 30), (25, 24), (44100, 16000)]
TOLERANCE = 0.02  # of exercise.toml


def tone(n: int, fs: float, times: np.ndarray, frequency: float, phase: float) -> np.ndarray:
    """A tone that fades in and out over n samples at fs Hz, read at any times."""
    fade = np.sin(np.pi * (times * fs + 0.5) / n) ** 2
    result: np.ndarray = fade * np.cos(2 * np.pi * frequency * times + phase)
    return result


def windowed_sinc(x: np.ndarray, fs_in: int, fs_out: int, lobes: int, window: str, cutoff: float) -> np.ndarray:
    """Another filter of the usual kind, evaluated directly."""
    slower = min(fs_in, fs_out)
    length = math.ceil(len(x) * (fs_out // math.gcd(fs_in, fs_out)) / (fs_in // math.gcd(fs_in, fs_out)))
    z = slower * cutoff * (np.arange(length)[:, None] / fs_out - np.arange(len(x)) / fs_in)
    u = np.clip(np.abs(z) / lobes, 0, 1)
    taper = {
        "hann": 0.5 + 0.5 * np.cos(np.pi * u),
        "hamming": 0.54 + 0.46 * np.cos(np.pi * u),
        "blackman": 0.42 + 0.5 * np.cos(np.pi * u) + 0.08 * np.cos(2 * np.pi * u),
        "kaiser": np.i0(5 * np.sqrt(1 - u**2)) / np.i0(5),
    }[window]
    result: np.ndarray = cutoff * slower / fs_in * (np.sinc(z) * taper * (u < 1)) @ x
    return result


@pytest.mark.parametrize("fs_in, fs_out", RATES)
@pytest.mark.parametrize("multiple", [0.1, 0.3, 0.5, 0.57])
def test_a_low_tone_is_the_same_tone_at_the_new_times(fs_in: int, fs_out: int, multiple: float) -> None:
    n = 400
    frequency = multiple * min(fs_in, fs_out) / 2
    x = tone(n, fs_in, np.arange(n) / fs_in, frequency, 0.4)
    y = resample_to(x, fs_in, fs_out)
    assert len(y) == math.ceil(n * fs_out / fs_in)
    assert np.abs(y - tone(n, fs_in, np.arange(len(y)) / fs_out, frequency, 0.4)).max() < 0.006


@pytest.mark.parametrize("fs_in, fs_out", [(16, 8), (100, 25), (5, 1), (48000, 32000), (44100, 16000)])
@pytest.mark.parametrize("multiple", [1.23, 1.3, 1.45])
def test_a_high_tone_vanishes(fs_in: int, fs_out: int, multiple: float) -> None:
    n = 400
    x = tone(n, fs_in, np.arange(n) / fs_in, multiple * fs_out / 2, 0.4)
    assert np.abs(resample_to(x, fs_in, fs_out)).max() < 0.006


@pytest.mark.parametrize("fs_in, fs_out", [rates for rates in RATES if rates != (44100, 16000)])
def test_other_good_filters_are_near(fs_in: int, fs_out: int) -> None:
    n, rng = 150, np.random.default_rng(0)
    nyquist = min(fs_in, fs_out) / 2
    for multiple in (0.0, 0.3, 0.55, 1.3, 2.55):
        if multiple * nyquist > 0.9 * fs_in / 2:
            continue
        x = tone(n, fs_in, np.arange(n) / fs_in, multiple * nyquist, rng.uniform(0, 6))
        y = resample_to(x, fs_in, fs_out)
        others = [signal.resample_poly(x, fs_out, fs_in)]
        down = fs_in // math.gcd(fs_in, fs_out)
        whole = np.append(x, np.zeros(-len(x) % down))
        others.append(signal.resample(whole, len(whole) * fs_out // fs_in)[: len(y)])
        others += [
            windowed_sinc(x, fs_in, fs_out, lobes, window, cutoff)
            for lobes in (8, 10, 16, 24)
            for window in ("hann", "hamming", "blackman", "kaiser")
            for cutoff in (0.9, 1.0)
        ]
        for other in others:
            assert np.abs(y - other).max() < 0.006 < TOLERANCE


def test_a_rate_that_stays_changes_only_what_the_filter_takes() -> None:
    x = tone(200, 50, np.arange(200) / 50, 12, 0.0)
    y = resample_to(x, 50, 50)
    assert y is not x
    np.testing.assert_allclose(y, x, atol=0.006)


def test_the_numbers_of_the_words() -> None:
    t = np.arange(5) / 8
    assert np.round(np.cos(2 * np.pi * 1 * t), 2).tolist() == pytest.approx([1, 0.71, 0, -0.71, -1])
    assert np.cos(2 * np.pi * 7 * t) == pytest.approx(np.cos(2 * np.pi * 1 * t))
    assert len(resample_to(np.zeros(172), 25, 24)) == math.ceil(165.12) == 166
    assert abs(172 * 24 / 25 - 165.12) < 1e-9
    assert math.cos(math.pi * 0.55 / 2) == pytest.approx(0.65, abs=0.005)  # midway between two samples of a tone
    average = np.ones(4) / 4 @ np.exp(-2j * np.pi * 1.3 / 8 * np.arange(4))
    assert abs(average) == pytest.approx(0.46, abs=0.005)
    assert 16000 // math.gcd(44100, 16000) == 160
