"""late_fusion against torch, scikit-learn's soft voting and a mixture law, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.datasets import make_blobs
from sklearn.ensemble import VotingClassifier
from sklearn.linear_model import LogisticRegression

from solutions.foundations.late_fusion import late_fusion


@pytest.mark.parametrize("scale", [1.0, 1000.0])
def test_it_agrees_with_torch_at_any_scale(scale: float) -> None:
    rng = np.random.default_rng(0)
    logits, w = scale * rng.normal(size=(3, 5, 4)), rng.uniform(size=3)
    z = torch.from_numpy(logits)
    v = torch.from_numpy(w / w.sum())[:, None, None]
    expected = {
        "logit": (v * z).sum(0),
        "prob": (v * torch.softmax(z, dim=2)).sum(0),
        "logprob": torch.log_softmax((v * torch.log_softmax(z, dim=2)).sum(0), dim=1),
    }
    for space, values in expected.items():
        np.testing.assert_allclose(late_fusion(logits, w, space), values.numpy(), rtol=1e-10, atol=1e-12)


def test_prob_is_the_soft_vote_of_scikit_learn() -> None:
    x, y = make_blobs(60, n_features=2, centers=3, cluster_std=4.0, random_state=0)
    models = [("strong", LogisticRegression()), ("weak", LogisticRegression(C=0.01))]
    vote = VotingClassifier(models, voting="soft", weights=[1.0, 3.0]).fit(x, y)
    logits = np.stack([model.decision_function(x) for model in vote.estimators_])
    np.testing.assert_allclose(late_fusion(logits, np.array([1.0, 3.0]), "prob"), vote.predict_proba(x), rtol=1e-10)


def test_log_probabilities_of_a_mixture_law_are_prob_and_not_logprob() -> None:
    rng = np.random.default_rng(2)
    logits, w = rng.normal(size=(2, 5, 3)), np.array([1.0, 3.0])
    parts = torch.distributions.Categorical(logits=torch.from_numpy(logits).transpose(0, 1))  # item, modality, class
    shares = torch.distributions.Categorical(torch.from_numpy(w).expand(5, 2))
    mixture = torch.distributions.MixtureSameFamily(shares, parts)
    theirs = torch.stack([mixture.log_prob(torch.full((5,), c)) for c in range(3)], dim=1).numpy()
    np.testing.assert_allclose(np.log(late_fusion(logits, w, "prob")), theirs, rtol=1e-6)
    assert np.abs(late_fusion(logits, w, "logprob") - theirs).max() > 1e-3


def test_the_extremes_that_the_statement_allows_stay_finite() -> None:
    logits = np.array([[[3000.0, -3000.0, 0.0]], [[-3000.0, 3000.0, 0.0]]])
    for space in ("logit", "prob", "logprob"):
        assert np.isfinite(late_fusion(logits, np.ones(2), space)).all()


def test_fused_logits_and_log_probabilities_are_one_distribution() -> None:
    rng = np.random.default_rng(1)
    logits, w = rng.normal(size=(2, 6, 3)), np.array([2.0, 5.0])
    fused = torch.from_numpy(late_fusion(logits, w, "logit"))
    np.testing.assert_allclose(np.exp(late_fusion(logits, w, "logprob")), torch.softmax(fused, dim=1).numpy())


def test_the_numbers_of_the_statement() -> None:
    logits, w = np.array([[[2.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]]]), np.array([3.0, 1.0])
    assert late_fusion(logits, w, "logit").tolist() == [[1.5, 0.25, 0.0]]
    assert np.round(late_fusion(logits, w, "prob"), 6).tolist() == [[0.643225, 0.223909, 0.132866]]
    fused = late_fusion(logits, w, "logprob")
    assert np.round(fused, 6).tolist() == [[-0.411868, -1.661868, -1.911868]]
    assert np.round(np.exp(fused), 6).tolist() == [[0.662412, 0.189784, 0.147804]]


def test_the_numbers_of_the_debrief() -> None:
    logits = np.log([[[0.001, 0.999]], [[0.9, 0.1]]])
    assert late_fusion(logits, np.ones(2), "prob")[0, 0] == pytest.approx(0.4505)
    assert np.exp(late_fusion(logits, np.ones(2), "logprob"))[0, 0] == pytest.approx(0.0867, abs=5e-5)
