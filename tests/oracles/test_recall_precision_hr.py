"""recall_precision_hr_at_k against scikit-learn, torchmetrics and ranx (where installed), and the numbers of its words."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn.metrics import precision_score, recall_score

from solutions.evaluation.recall_precision_hr import recall_precision_hr_at_k

ITEMS = 40


def world(seed: int, users: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Scores without ties and likes of every user, at least one each."""
    rng = np.random.default_rng(seed)
    scores = rng.permuted(np.tile(np.arange(ITEMS, dtype=float), (users, 1)), axis=1) / ITEMS
    liked = rng.uniform(size=(users, ITEMS)) < 0.1
    liked[np.arange(users), rng.integers(0, ITEMS, size=users)] = True
    return scores, liked


def ours(scores: np.ndarray, liked: np.ndarray, k: int) -> dict[str, float]:
    return recall_precision_hr_at_k(list(np.argsort(-scores, axis=1)), [np.flatnonzero(row) for row in liked], k)


@pytest.mark.parametrize("k", [1, 5, 20, ITEMS])
def test_it_is_scikit_learn_on_the_matrix_of_what_was_recommended(k: int) -> None:
    scores, liked = world(k)
    shown = np.zeros_like(liked)
    np.put_along_axis(shown, np.argsort(-scores, axis=1)[:, :k], True, axis=1)
    result = ours(scores, liked, k)
    assert result["recall"] == pytest.approx(recall_score(liked, shown, average="samples"))
    assert result["precision"] == pytest.approx(precision_score(liked, shown, average="samples"))
    assert result["hr"] == pytest.approx((liked & shown).any(axis=1).mean())


@pytest.mark.parametrize("k", [1, 5, 20])
def test_it_is_torchmetrics(k: int) -> None:
    retrieval = pytest.importorskip("torchmetrics.functional.retrieval")
    torch = pytest.importorskip("torch")
    scores, liked = world(k)
    names = {"recall": "retrieval_recall", "precision": "retrieval_precision", "hr": "retrieval_hit_rate"}
    for name, value in ours(scores, liked, k).items():
        metric = getattr(retrieval, names[name])
        theirs = [float(metric(torch.tensor(s), torch.tensor(t), top_k=k)) for s, t in zip(scores, liked, strict=True)]
        assert value == pytest.approx(np.mean(theirs), rel=1e-5)


@pytest.mark.parametrize("k", [1, 5, 20])
def test_it_is_ranx(k: int) -> None:
    ranx = pytest.importorskip("ranx")
    scores, liked = world(k)
    qrels = ranx.Qrels({str(u): {str(i): 1 for i in np.flatnonzero(row)} for u, row in enumerate(liked)})
    run = ranx.Run({str(u): {str(i): float(s) for i, s in enumerate(row)} for u, row in enumerate(scores)})
    theirs = ranx.evaluate(qrels, run, [f"recall@{k}", f"precision@{k}", f"hit_rate@{k}"])
    result = ours(scores, liked, k)
    assert [result["recall"], result["precision"], result["hr"]] == pytest.approx(list(theirs.values()))


def test_the_numbers_of_the_statement() -> None:
    ranked = [np.array(row) for row in ([4, 1, 7, 2], [5, 6], [3, 8, 9], [2, 3, 5])]
    positives = [np.array(row, dtype=int) for row in ([1, 2, 5, 9], [6, 5], [], [9])]
    alone = [recall_precision_hr_at_k([r], [p], 3) for r, p in zip(ranked, positives, strict=True)]
    assert [a["recall"] for a in alone if not math.isnan(a["recall"])] == [0.25, 1.0, 0.0]
    assert [a["precision"] for a in alone if not math.isnan(a["recall"])] == pytest.approx([1 / 3, 2 / 3, 0])
    assert [a["hr"] for a in alone if not math.isnan(a["recall"])] == [1, 1, 0]
    result = recall_precision_hr_at_k(ranked, positives, 3)
    assert {name: round(value, 4) for name, value in result.items()} == {
        "recall": 0.4167,
        "precision": 0.3333,
        "hr": 0.6667,
    }


def test_with_one_positive_each_hit_rate_is_recall_and_precision_is_a_kth_of_it() -> None:
    scores, liked = world(0)
    one = np.zeros_like(liked)
    one[np.arange(len(liked)), liked.argmax(axis=1)] = True
    result = ours(scores, one, 5)
    assert result["hr"] == pytest.approx(result["recall"])
    assert result["precision"] == pytest.approx(result["recall"] / 5)


def test_the_ceilings_of_the_debrief() -> None:
    perfect = recall_precision_hr_at_k([np.arange(100)], [np.arange(100)], 10)
    assert (perfect["recall"], perfect["precision"]) == (0.1, 1.0)
    single = recall_precision_hr_at_k([np.arange(100)], [np.array([0])], 10)
    assert (single["recall"], single["precision"]) == (1.0, 0.1)
