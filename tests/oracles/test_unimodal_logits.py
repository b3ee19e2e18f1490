"""unimodal_logits against torch.nn.Linear over the concatenation, and the numbers of its words."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from solutions.robustness.unimodal_logits import unimodal_logits


@pytest.mark.parametrize("da, dv", [(1, 1), (3, 8), (8, 3), (5, 5)])
def test_the_shares_add_up_to_torchs_head(da: int, dv: int) -> None:
    torch.manual_seed(0)
    head = torch.nn.Linear(da + dv, 4).double()
    za, zv = torch.randn(6, da).double(), torch.randn(6, dv).double()
    with torch.no_grad():
        joint = head(torch.cat((za, zv), dim=1)).numpy()
        at_zero = head(torch.zeros(1, da + dv).double()).numpy()
        without_vision = head(torch.cat((za, torch.zeros_like(zv)), dim=1)).numpy()
        without_audio = head(torch.cat((torch.zeros_like(za), zv), dim=1)).numpy()
    audio, vision = unimodal_logits(head.weight.detach().numpy(), head.bias.detach().numpy(), za.numpy(), zv.numpy())
    np.testing.assert_allclose(audio + vision, joint, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(audio, without_vision - at_zero / 2, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(vision, without_audio - at_zero / 2, rtol=1e-12, atol=1e-12)


def test_moving_a_vector_between_the_shares_changes_their_softmax_only() -> None:
    rng = np.random.default_rng(0)
    W, b = rng.normal(size=(3, 5)), rng.normal(size=3)
    za, zv, mean = rng.normal(size=(4, 2)), rng.normal(size=(4, 3)), rng.normal(size=2)
    audio, vision = unimodal_logits(W, b, za + mean, zv)
    centred, other = unimodal_logits(W, b + W[:, :2] @ mean, za, zv)
    np.testing.assert_allclose(audio + vision, centred + other)
    np.testing.assert_allclose(audio - centred, np.tile(W[:, :2] @ mean / 2, (4, 1)))


def test_a_layer_norm_with_its_numbers_held_fixed_is_linear() -> None:
    rng = np.random.default_rng(1)
    W, b, z = rng.normal(size=(3, 5)), rng.normal(size=3), rng.normal(size=(4, 5))
    norm = torch.nn.LayerNorm(5, elementwise_affine=False, eps=0).double()
    joint = norm(torch.from_numpy(z)).numpy() @ W.T + b
    scaled = (z - z.mean(axis=1, keepdims=True)) / z.std(axis=1, keepdims=True)
    np.testing.assert_allclose(sum(unimodal_logits(W, b, scaled[:, :2], scaled[:, 2:])), joint, rtol=1e-9)


def test_the_numbers_of_the_statement() -> None:
    W, b = np.array([[2.0, 1, 0], [0, 1, -1]]), np.array([1.0, -1])
    audio, vision = unimodal_logits(W, b, np.array([[3.0]]), np.array([[1.0, 2]]))
    assert audio.tolist() == [[6.5, -0.5]]
    assert vision.tolist() == [[1.5, -1.5]]
    assert (audio + vision).tolist() == [[8, -2]]
