"""balanced_concat against simulation and scikit-learn's cosine, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.preprocessing import normalize

from solutions.foundations.balanced_concat import balanced_concat


def similarities(x: np.ndarray) -> np.ndarray:
    return cosine_similarity(x)[np.triu_indices(len(x), k=1)]


def say(fused: np.ndarray, xs: list[np.ndarray]) -> list[float]:
    """Correlation of the fused cosine with each modality's own, over all pairs of items."""
    whole = similarities(fused)
    return [float(np.corrcoef(whole, similarities(x))[0, 1]) for x in xs]


@pytest.fixture(scope="module")
def seed_sizes() -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [rng.normal(size=(1000, 100)), 5 * rng.normal(size=(1000, 10))]


def test_every_modality_has_the_same_say(seed_sizes) -> None:
    assert say(balanced_concat(seed_sizes), seed_sizes) == pytest.approx([0.7071, 0.7071], abs=0.02)
    rng = np.random.default_rng(1)
    four = [rng.normal(size=(1000, d)) for d in (3, 12, 40, 150)]
    assert say(balanced_concat(four), four) == pytest.approx([0.5] * 4, abs=0.03)


def test_plain_l2_and_the_square_root_do_not(seed_sizes) -> None:
    unit = [normalize(x) for x in seed_sizes]
    assert say(np.hstack(unit), seed_sizes) == pytest.approx([0.302, 0.953], abs=0.02)
    overshot = np.hstack([np.sqrt(u.shape[1]) * u for u in unit])
    assert say(overshot, seed_sizes) == pytest.approx([0.953, 0.302], abs=0.02)


def test_the_assumed_variance_is_that_of_random_directions() -> None:
    rng = np.random.default_rng(2)
    for d in (1, 2, 10, 100):
        a, b = (normalize(rng.normal(size=(40_000, d))) for _ in range(2))
        assert (a * b).sum(axis=1).var() == pytest.approx(1 / d, rel=0.04)


def test_complete_items_have_length_one_and_blocks_keep_their_directions(seed_sizes) -> None:
    fused = balanced_concat(seed_sizes)
    np.testing.assert_allclose(np.linalg.norm(fused, axis=1), 1)
    np.testing.assert_allclose(normalize(fused[:, :100]), normalize(seed_sizes[0]), rtol=1e-10)
    np.testing.assert_allclose(normalize(fused[:, 100:]), normalize(seed_sizes[1]), rtol=1e-10)


def test_the_numbers_of_the_statement() -> None:
    fused = balanced_concat([np.array([[3.0], [-2.0]]), np.array([[0.5] * 16, [0.0] * 15 + [7.0]])])
    assert np.round(fused, 4).tolist() == [[0.4472] + [0.2236] * 16, [-0.4472] + [0.0] * 15 + [0.8944]]
    assert [round(v, 10) for v in (0.4472135955**2, 0.894427191**2)] == [0.2, 0.8]


def test_the_numbers_of_the_debrief() -> None:
    d = np.array([100, 10])
    w = np.linalg.norm(balanced_concat([np.ones((1, 100))]), axis=1)
    assert w == pytest.approx([1.0])
    fused = balanced_concat([np.ones((1, 100)), np.ones((1, 10))])[0]
    w = np.array([np.linalg.norm(fused[:100]), np.linalg.norm(fused[100:])])
    assert np.round(w, 3).tolist() == [0.872, 0.49]
    assert np.round(w**2, 2).tolist() == [0.76, 0.24]
    for weights, told in ((np.ones(2), [0.302, 0.953]), (w, [0.707, 0.707]), (np.sqrt(d), [0.953, 0.302])):
        terms = weights**2 / np.sqrt(d)
        assert np.round(terms / np.linalg.norm(terms), 3).tolist() == told
    assert round(np.sqrt(100) + np.sqrt(10), 2) == 13.16
