"""ndcg_at_k against scikit-learn, torchmetrics and ranx (where installed), and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import ndcg_score

from solutions.evaluation.ndcg_at_k import ndcg_at_k

REL = np.array([1.0, 3.0, 0.0, 2.0])


def graded(seed: int, n: int = 30) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.where(rng.uniform(size=n) < 0.5, 0, rng.integers(1, 5, size=n)).astype(float)


@pytest.mark.parametrize("k", [1, 3, 10, 30, 50])
def test_linear_is_scikit_learn(k: int) -> None:
    for seed in range(20):
        rel = graded(seed)
        assert ndcg_at_k(rel, k, "linear") == pytest.approx(ndcg_score([rel], [-np.arange(len(rel))], k=k))


@pytest.mark.parametrize("k", [1, 3, 10, 30, 50])
def test_exp_is_scikit_learn_on_transformed_relevances(k: int) -> None:
    for seed in range(20):
        rel = graded(seed)
        assert ndcg_at_k(rel, k, "exp") == pytest.approx(ndcg_score([2**rel - 1], [-np.arange(len(rel))], k=k))


@pytest.mark.parametrize("k", [1, 3, 10])
def test_linear_is_torchmetrics(k: int) -> None:
    retrieval = pytest.importorskip("torchmetrics.functional.retrieval")
    torch = pytest.importorskip("torch")
    rel = graded(k)
    scores = -torch.arange(len(rel)).float()
    theirs = retrieval.retrieval_normalized_dcg(scores, torch.tensor(rel), top_k=k)
    assert ndcg_at_k(rel, k, "linear") == pytest.approx(float(theirs), rel=1e-5)


@pytest.mark.parametrize(("gain", "metric"), [("linear", "ndcg"), ("exp", "ndcg_burges")])
def test_it_is_ranx(gain: str, metric: str) -> None:
    ranx = pytest.importorskip("ranx")
    for k in (1, 3, 10):
        rel = graded(k)
        qrels = ranx.Qrels({"q": {str(i): int(r) for i, r in enumerate(rel) if r}})
        run = ranx.Run({"q": {str(i): float(-i) for i in range(len(rel))}})
        assert ndcg_at_k(rel, k, gain) == pytest.approx(float(ranx.evaluate(qrels, run, f"{metric}@{k}")))


@pytest.mark.parametrize(("k", "gain", "expected"), [(4, "linear", 0.7884), (4, "exp", 0.7142), (2, "linear", 0.6788)])
def test_the_numbers_of_the_statement(k: int, gain: str, expected: float) -> None:
    assert round(ndcg_at_k(REL, k, gain), 4) == expected


def test_the_sums_of_the_statement() -> None:
    discount = np.log2(np.arange(2, 6))
    assert np.round(discount, 4).tolist() == [1.0, 1.585, 2.0, 2.3219]
    ideal = np.sort(REL)[::-1]
    sums = [(REL / discount).sum(), (ideal / discount).sum(), (REL / discount)[:2].sum(), (ideal / discount)[:2].sum()]
    assert np.round(sums, 4).tolist() == [3.7541, 4.7619, 2.8928, 4.2619]
    gains, best = 2**REL - 1, 2**ideal - 1
    assert np.round([(gains / discount).sum(), (best / discount).sum()], 4).tolist() == [6.7085, 9.3928]
    assert round(ndcg_at_k(REL, 2, "exp"), 4) == 0.6091


def test_the_numbers_of_the_mistakes_and_the_debrief() -> None:
    assert round(ndcg_at_k(REL, 3, "linear"), 4) == 0.6075
    assert round(ndcg_at_k(REL[:2], 2, "linear"), 4) == 0.7967  # the ideal from the two retrieved
    assert round(ndcg_at_k((REL > 0).astype(float), 4, "linear"), 4) == 0.9675
    binary = np.array([0.0, 1.0, 0.0, 1.0, 1.0])
    assert ndcg_at_k(binary, 3, "linear") == ndcg_at_k(binary, 3, "exp")
    assert round(ndcg_at_k(np.array([0.0, 1.0]), 2, "linear"), 3) == 0.631
    log = np.log(np.arange(2, 6))
    assert (REL / log).sum() / (np.sort(REL)[::-1] / log).sum() == pytest.approx(ndcg_at_k(REL, 4, "linear"))
    # the two gains disagree about the better list
    peak, even = np.array([0.0, 3, 1, 1]), np.array([1.0, 1, 3, 0])
    assert [round(ndcg_at_k(rel, 4, "linear"), 4) for rel in (peak, even)] == [0.6835, 0.7579]
    assert [round(ndcg_at_k(rel, 4, "exp"), 4) for rel in (peak, even)] == [0.6576, 0.6310]
