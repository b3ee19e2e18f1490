"""pool_modalities against torch's own attention, and what the debrief says of torch."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.metrics import log_loss
from torch.nn.functional import scaled_dot_product_attention

from solutions.attention.bug_masked_modality import click_loss, pool_modalities

STARTER = Path(__file__).parents[2] / "exercises/attention/bug_masked_modality/starter.py"


def batch(seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(6, 4, 3, generator=generator, dtype=torch.float64)
    mask = torch.rand(6, 4, generator=generator) < 0.5
    mask[2] = False
    return x, mask, torch.randn(3, generator=generator, dtype=torch.float64)


@pytest.mark.parametrize("seed", range(20))
def test_pooling_is_attention_with_one_query(seed: int) -> None:
    x, mask, q = batch(seed)
    x.requires_grad_(), q.requires_grad_()
    expected = scaled_dot_product_attention(q.expand(6, 1, 3), x, x, attn_mask=mask[:, None], scale=1.0)[:, 0]
    pooled, weights = pool_modalities(x, mask, q)
    torch.testing.assert_close(pooled, expected)
    torch.testing.assert_close(weights.sum(dim=1), mask.any(dim=1).double())
    wanted = torch.autograd.grad(expected.square().sum(), (x, q))
    torch.testing.assert_close(torch.autograd.grad(pooled.square().sum(), (x, q)), wanted)


@pytest.mark.parametrize("seed", range(5))
def test_the_loss_is_the_log_loss_over_all_items(seed: int) -> None:
    x, mask, q = batch(seed)
    head, bias = torch.tensor([1.0, -0.5, 2.0]).double(), torch.tensor(0.3).double()
    clicked = torch.tensor([0.0, 1, 1, 0, 1, 0]).double()
    probabilities = torch.sigmoid(pool_modalities(x, mask, q)[0] @ head + bias)
    expected = log_loss(clicked.numpy(), probabilities.numpy(), labels=[0, 1])
    assert click_loss(x, mask, clicked, q, head, bias).item() == pytest.approx(expected, rel=1e-9)


def test_the_numbers_of_the_statement() -> None:
    x = torch.tensor([[[1, 2], [0, 6], [9, 9]], [[9, 9], [2, 4], [9, 9]], [[5, 5], [5, 5], [5, 5]]]).double()
    mask = torch.tensor([[True, True, False], [False, True, False], [False, False, False]])
    clicked, q = torch.tensor([0.0, 1, 0]).double(), torch.tensor([1.0986, 0]).double()
    head, bias = torch.tensor([2, -0.75]).double(), torch.tensor(0.5).double()
    pooled, weights = pool_modalities(x, mask, q)
    np.testing.assert_allclose(weights, [[0.75, 0.25, 0], [0, 1, 0], [0, 0, 0]], atol=1e-4)
    np.testing.assert_allclose(pooled, [[0.75, 3], [2, 4], [0, 0]], atol=1e-4)
    np.testing.assert_allclose(pooled @ head + bias, [-0.25, 1.5, 0.5], atol=1e-4)
    alone = [click_loss(x[b : b + 1], mask[b : b + 1], clicked[b : b + 1], q, head, bias).item() for b in range(3)]
    np.testing.assert_allclose(alone, [0.5759, 0.2014, 0.9741], atol=5e-5)
    buggy = runpy.run_path(str(STARTER))["click_loss"]
    for count, right, wrong in ((2, 0.3887, 0.3887), (3, 0.5838, np.nan)):
        part = x[:count], mask[:count], clicked[:count], q, head, bias
        np.testing.assert_allclose([click_loss(*part), buggy(*part)], [right, wrong], atol=5e-5)


@pytest.mark.parametrize("need_weights", [True, False])
def test_multihead_attention_has_the_bug_where_it_returns_weights(need_weights: bool) -> None:
    torch.manual_seed(0)
    attention = torch.nn.MultiheadAttention(4, 1, batch_first=True)
    x, empty = torch.randn(2, 3, 4), torch.tensor([[False, False, True], [True, True, True]])
    output, _ = attention(x[:, :1], x, x, key_padding_mask=empty, need_weights=need_weights)
    output[0].sum().backward()  # the loss does not even contain the empty item
    assert output[1].isnan().any().item() is need_weights
    assert attention.in_proj_weight.grad.isnan().any().item() is need_weights


def test_clipping_spreads_one_nan_to_all_gradients() -> None:
    sick, sound = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    sick.grad, sound.grad = torch.tensor([float("nan"), 1.0]), torch.ones(2)
    torch.nn.utils.clip_grad_norm_([sick, sound], 1.0)
    assert sound.grad.isnan().all()


@pytest.mark.parametrize("added", [True, False])
def test_nan_to_num_on_the_weights_is_enough_where_the_mask_was_filled_in(added: bool) -> None:
    x, mask, q = batch(0)
    q.requires_grad_()
    scores = x @ q
    barred = scores + torch.where(mask, 0.0, -torch.inf) if added else scores.masked_fill(~mask, -torch.inf)
    weights = barred.softmax(dim=1).nan_to_num()
    torch.testing.assert_close(weights, pool_modalities(x, mask, q)[1])
    gradient = torch.autograd.grad((weights[..., None] * x).sum(), q)[0]
    assert gradient.isnan().any().item() is added
