"""late_fusion against torch's softmax and log-softmax, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch

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
